"""Where everything is, so that no other module spells a folder's name."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PY = ROOT / "py"
ENGINE = PY / "resignation"
REQUIREMENTS = PY / "requirements.txt"
TYPEFACES = PY / "typefaces"
TEMPLATES = ROOT / "templates"
SITE = ROOT / "site"
NODE_MODULES = SITE / "node_modules"
TESTS = ROOT / "tests"
DIST = ROOT / "dist"
VENV = ROOT / ".venv"
# The whole page as one file.
ONE_FILE = "final-checkpoint.html"
