"""Writes a document that holds everything and prints the modules that it took; ``engine`` runs this on its own.

fontTools loads its parts as it meets them, so that looking at its sources would not tell. Compiled modules are passed
over, as a browser runs the sources that lie beside them, and those may import more.
"""

import importlib
import sys
from collections.abc import Sequence
from importlib.machinery import SOURCE_SUFFIXES, FileFinder, ModuleSpec, SourceFileLoader

EVERYTHING = "# A\n\n**b** *c*\n\n1. d\n- [x] e\n\n| f |\n| - |\n| g |\n"


class SourceOnly:
    """Finds the submodules of fontTools as sources."""

    @staticmethod
    def find_spec(name: str, path: Sequence[str] | None, _target: object = None) -> ModuleSpec | None:
        """Find a module's source, or leave the module to others."""
        if not name.startswith("fontTools.") or path is None:
            return None
        finders = (FileFinder(folder, (SourceFileLoader, SOURCE_SUFFIXES)) for folder in path)
        return next((spec for finder in finders if (spec := finder.find_spec(name))), None)


def main() -> None:
    """Write the document and print the modules."""
    sys.meta_path.insert(0, SourceOnly)
    blocks, pdf = (importlib.import_module(f"resignation.paper.{name}") for name in ("blocks", "pdf"))
    pdf.write(blocks.Document(title="A", blocks=blocks.from_markdown(EVERYTHING)))
    print(*sorted(sys.modules))


if __name__ == "__main__":
    main()
