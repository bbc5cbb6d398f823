"""What stands in for parts of Pyodide that it imports at its start and that nobody here ever asks for anything.

An event loop, and with it the half of the standard library that deals with sockets, processes and threads, took a fifth
of the time until Python was there; the other is for packages, none of which is ever fetched. ``pack`` puts these in
place of the real ones before the library is cut.
"""
