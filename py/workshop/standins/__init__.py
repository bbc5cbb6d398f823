"""What stands in for parts of Pyodide and Jinja that they import at their start and nobody here asks for anything.

An event loop, and with it the half of the standard library that deals with sockets, processes and threads, took a fifth
of the time until Python was there; the others are for packages, none of which is ever fetched, and for keeping compiled
templates, which the build has compiled. ``pack`` puts these in place of the real ones before the library is cut.
"""
