"""The command line of ``build.py``: understood before anything is installed, carried out inside the ``.venv``."""

import argparse
import importlib
from collections.abc import Sequence
from typing import NoReturn

from workshop.console import report_problems
from workshop.environment import enter
from workshop.paths import DIST, ONE_FILE

EXAMPLES = """\
examples:
  python3 build.py serve                  the page, on this machine only
  python3 build.py test                   every check and every test
  python3 build.py test tests/test_app.py -x
  python3 build.py build --onto /tmp/page
"""


class Parser(argparse.ArgumentParser):
    """A parser that ends its complaints with where to read more."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong in two lines, and exit with status 2."""
        self.exit(2, f"build.py: {message}\nSee: python3 build.py --help\n")


def start(arguments: Sequence[str]) -> int:
    """Understand the command line, get the machine ready, do the work and return the exit status."""
    if not arguments:
        parser().print_help()
        return 2
    for_pytest = arguments[1:] if arguments[0] == "test" else ()
    options = parser().parse_args(arguments[: len(arguments) - len(for_pytest)])
    options.pytest = for_pytest
    return report_problems(lambda: carry_out(options, arguments))


def carry_out(options: argparse.Namespace, arguments: Sequence[str]) -> int:
    """Do what the command says, inside the ``.venv``."""
    status = enter(arguments)
    if status is not None:
        return status
    # Only here are the packages that the commands import sure to be installed.
    work = importlib.import_module("workshop.commands")
    return int(getattr(work, options.command)(options))


def parser() -> Parser:
    """Return the grammar of the command line."""
    top = Parser(
        prog="build.py", description="Final Checkpoint: build it, serve it, test it, measure it.", allow_abbrev=False,
        epilog=EXAMPLES, formatter_class=argparse.RawDescriptionHelpFormatter,
    )  # fmt: skip
    commands = top.add_subparsers(dest="command", metavar="COMMAND", required=True, parser_class=Parser)
    build = commands.add_parser("build", help="write the page to dist/")
    build.add_argument("--onto", metavar="DIR", default=str(DIST), help="another folder than dist/")
    build.add_argument("--afresh", action="store_true", help="compile everything again, even what has not changed")
    onefile = commands.add_parser("onefile", help="write the whole page as one file")
    onefile.add_argument("--onto", metavar="FILE", default=str(DIST / ONE_FILE), help="another place than dist/")
    serve = commands.add_parser("serve", help="build, serve on 127.0.0.1 and open the browser")
    serve.add_argument("--port", type=int, default=8000, help="the port to try first (default: %(default)s)")
    serve.add_argument("--no-open", action="store_true", help="only print the address")
    commands.add_parser("test", help="run every check and every test; further words go to pytest", add_help=False)
    letters = commands.add_parser("letters", help="write forty letters, to be read aloud")
    letters.add_argument("--onto", metavar="FILE", default="", help="a file instead of the terminal")
    commands.add_parser("holidays", help="write the table of public holidays again")
    review = commands.add_parser("review", help="take pictures of every state, laid out in dist/review/index.html")
    review.add_argument("only", nargs="*", help="parts of the names of the states wanted")
    commands.add_parser("share", help="take the share picture again, after the page has changed its look")
    fuzz = commands.add_parser("fuzz", help="call the engine with hostile and random input, again and again")
    fuzz.add_argument("calls", nargs="?", default="20000", help="how many calls (default: %(default)s)")
    fuzz.add_argument("first", nargs="?", default="0", help="the first walk, to repeat one that failed")
    roam = commands.add_parser("roam", help="press and type at random in the page, in a browser")
    roam.add_argument("walks", nargs="?", default="200", help="how many walks of ten steps (default: %(default)s)")
    roam.add_argument("first", nargs="?", default="0", help="the first walk, to repeat one that failed")
    check = commands.add_parser("check", help="say how well the letter check does on the labelled letters")
    check.add_argument("half", nargs="?", default="held", choices=("held", "tune", "all"))
    commands.add_parser("learn", help="work out the weights of the letter check anew from its sentences")
    coverage = commands.add_parser("coverage", help="say which lines and branches no test runs; browsers are left out")
    coverage.add_argument("tests", nargs="*", help="the tests to run (default: all that need no browser)")
    coverage.add_argument("--of", metavar="FILES", default="*", help="only these files in the table, e.g. '*/dates.py'")
    mutate = commands.add_parser(
        "mutate", help="put small faults into the engine, and say which of them no test notices"
    )
    mutate.add_argument("files", nargs="*", metavar="FILES", help="files of py/resignation (default: all of them)")
    mutate.add_argument("--sample", metavar="N", default="200", help="so many faults; 0 for all (default: %(default)s)")
    mutate.add_argument("--seed", metavar="S", default="1", help="another number draws other faults")
    mutate.add_argument("--tests", nargs="+", default=[], help="ask only these (default: all that need no browser)")
    commands.add_parser("bench", help="measure start, size and speed")
    return top
