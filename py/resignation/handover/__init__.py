"""The hand-over desk: what to do by when, what must be true on the last day, and what rests with one person alone.

It returns records and never speaks. Everything is a function of the answers and of the day on which it is asked.
"""
