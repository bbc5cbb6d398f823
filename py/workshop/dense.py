"""The smallest gzip of what everybody fetches: every browser unpacks it, and only the build waits for it.

It takes half a minute for all of it, so that each outcome is kept, under the fingerprint of what was compressed.
"""

import hashlib
import os

from zopfli import gzip

from workshop.paths import VENV

KEPT = VENV / "dense"
# More would take many times as long, and save a few thousandths.
ROUNDS = 1
# Python itself, and the engine as it was lately.
MANY = 4


def dense(content: bytes) -> bytes:
    """Return bytes as gzip, a thirtieth smaller than zlib makes it."""
    kept = KEPT / f"{hashlib.sha256(content).hexdigest()[:24]}.gz"
    if kept.exists():
        kept.touch()
        return kept.read_bytes()
    made: bytes = gzip.compress(content, numiterations=ROUNDS)
    KEPT.mkdir(exist_ok=True)
    staged = kept.with_suffix(f".{os.getpid()}")
    staged.write_bytes(made)
    staged.replace(kept)
    for old in sorted(KEPT.glob("*.gz"), key=lambda path: path.stat().st_mtime)[:-MANY]:
        old.unlink(missing_ok=True)
    return made
