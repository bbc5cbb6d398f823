"""Source Serif 4 as its designers released it, embedded in every PDF: Latin, Greek, Cyrillic and Vietnamese.

A package beside the engine, not a folder in it, so that in the browser it stays in the second zip with the libraries
that read it. The files are those of the npm package @expo-google-fonts/source-serif-4, version 0.4.1.
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from importlib.resources import as_file, files
from pathlib import Path
from typing import Literal

Weight = Literal["Regular", "SemiBold"]


def typeface(weight: Weight) -> AbstractContextManager[Path]:
    """Lend a weight as a file, unpacked for as long as it is needed where it came in a zip."""
    return as_file(files(__name__) / f"SourceSerif4-{weight}.ttf")
