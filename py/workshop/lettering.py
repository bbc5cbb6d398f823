"""The letter's typeface as a browser wants it: the Latin part of each weight, as WOFF2.

The PDF embeds what it needs of the whole typeface; a page would have to fetch all of it. Letters beyond Latin come
from the reader's own serif.
"""

import io
from functools import cache

from fontTools.subset import Options, Subsetter, load_font, save_font

from workshop.paths import TYPEFACES

WEIGHTS = {"Regular": "fonts/source-serif-4-400.woff2", "SemiBold": "fonts/source-serif-4-600.woff2"}
# Basic Latin, Latin-1, Latin Extended-A, and the punctuation of our languages.
LETTERS = (*range(0x20, 0x7F), *range(0xA0, 0x180), 0x218, 0x219, 0x21A, 0x21B)
SIGNS = (0x2010, 0x2011, 0x2013, 0x2014, 0x2018, 0x2019, 0x201A, 0x201C, 0x201D, 0x201E, 0x2022, 0x2026, 0x202F, 0x2039)
MORE_SIGNS = (0x203A, 0x20AC, 0x2212)
FEATURES = ["kern", "liga", "mark", "ccmp", "locl", "onum"]


@cache
def web_fonts() -> dict[str, bytes]:
    """Return the fonts by their path in the page; the same bytes every time."""
    return {path: _woff2(weight) for weight, path in WEIGHTS.items()}


def _woff2(weight: str) -> bytes:
    options = Options(flavor="woff2", layout_features=FEATURES, hinting=False, recalc_timestamp=False)
    font = load_font(TYPEFACES / f"SourceSerif4-{weight}.ttf", options)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[*LETTERS, *SIGNS, *MORE_SIGNS])
    subsetter.subset(font)
    written = io.BytesIO()
    save_font(font, written, options)
    font.close()
    return written.getvalue()
