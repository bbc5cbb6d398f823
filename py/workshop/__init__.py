"""Where the page is put together and tried: everything behind ``build.py``, none of it shipped.

==================================  ==================================================================
``paths`` ``console``               where things are; progress on the terminal, and problems said plainly
``environment``                     makes ``.venv`` from the pins (standard library only up to here)
``start``                           the command line of ``build.py``
``node`` ``browser``                Node and its packages; a Chromium to test with
``engine`` ``notices`` ``bundle``   the sources the browser runs; the licences; the whole of ``dist/``
``bill``                            the bill of materials, and the sum of every file
``pack`` ``compiling`` ``exercise``  these sources cut and compiled, by the browser's own Python under Node
``scripts`` ``onefile``             the scripts put together; the whole page as one file
``guides`` ``guide_pages``          the articles beside the tool, read, and made into pages
``serving`` ``checking``            a web server for this machine only; linters, types and tests
``mutants`` ``mutating``            small faults put into the engine, and the tests that notice them
``letters``                         forty letters, to be read aloud
``commands``                        one function for each command of ``build.py``
==================================  ==================================================================
"""
