"""What the page is made of, for machines: ``sbom.cdx.json`` in CycloneDX, and ``SHA256SUMS`` over every file.

Both come from the pins and from the one table of reasons, and say nothing of the machine or the moment, so that two
builds of one commit give the same bytes. https://cyclonedx.org/docs/1.6/json/
"""

import hashlib
import json
import re
import tomllib
from base64 import b64decode
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from workshop.notices import INSIDE_PYODIDE, TYPEFACE
from workshop.paths import NODE_MODULES, REQUIREMENTS, ROOT, SITE, TYPEFACES

BILL, SUMS = "sbom.cdx.json", "SHA256SUMS"
REASONS = Path(__file__).with_name("reasons.toml")
LOCK = SITE / "package-lock.json"
# Under these a package may be used to build; what ships has its text in THIRD-PARTY.txt besides.
ALLOWED = {
    *("0BSD", "Apache-2.0", "BlueOak-1.0.0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "ISC", "LGPL-3.0-only"),
    *("MIT", "MIT-0", "MPL-2.0", "OFL-1.1", "PSF-2.0"),
}
PIN = re.compile(r"^([a-z0-9_.-]+)==(\S+)")
HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")
Component = dict[str, Any]


def reasons() -> dict[str, dict[str, dict[str, dict[str, str]]]]:
    """Return the table: by ``ships`` or ``builds``, by registry, by name, the licence and why the package is here."""
    return tomllib.loads(REASONS.read_text(encoding="utf-8"))


def bill() -> bytes:
    """Return the bill of materials as CycloneDX JSON, the same bytes each time."""
    own = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    whole = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": own["name"],
                "name": own["name"],
                "version": own["version"],
                "description": own["description"],
                "licenses": licences(own["license"]),
            }
        },
        "components": [*inside_the_packages(), *from_pypi(), *from_npm()],
    }
    return f"{json.dumps(whole, ensure_ascii=False, indent=1)}\n".encode()


def component(purl: str, name: str, version: str, licence: str, why: str, **more: object) -> Component:
    """Return one entry; ``scope`` says whether it reaches a visitor."""
    known = {"type": "library", "bom-ref": purl, "name": name, "version": version, "purl": purl, "description": why}
    return {**known, "licenses": licences(licence), **more}


def licences(licence: str) -> list[dict[str, Any]]:
    """Return a licence as CycloneDX writes it.

    >>> licences("MIT"), licences("MIT AND PSF-2.0")
    ([{'license': {'id': 'MIT'}}], [{'expression': 'MIT AND PSF-2.0'}])
    """
    return [{"expression": licence}] if " " in licence else [{"license": {"id": licence}}]


def placed(registry: str, name: str) -> tuple[str, dict[str, str]] | None:
    """Return the scope of a package and what the table says of it, if it is there."""
    table = reasons()
    for scope, part in (("required", "ships"), ("excluded", "builds")):
        if name in table[part][registry]:
            return scope, table[part][registry][name]
    return None


def pinned() -> Iterator[tuple[str, str, list[str]]]:
    """Yield each Python package that is pinned: its name, its version, and the hashes of the files we accept."""
    for block in re.split(r"\n(?=\S)", REQUIREMENTS.read_text(encoding="utf-8")):
        if found := PIN.match(block):
            yield found[1], found[2], HASH.findall(block)


def from_pypi() -> Iterator[Component]:
    """Yield the Python packages."""
    for name, version, hashes in pinned():
        scope, known = placed("pypi", name) or ("excluded", {"licence": "", "why": ""})
        accepted = [{"alg": "SHA-256", "content": digest} for digest in hashes]
        purl = f"pkg:pypi/{name}@{version}"
        yield component(purl, name, version, known["licence"], known["why"], scope=scope, hashes=accepted)


def locked() -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield each npm package of the lock: its place below ``node_modules``, its name, and what the lock says of it."""
    for place, entry in json.loads(LOCK.read_text(encoding="utf-8"))["packages"].items():
        if place:
            yield place.removeprefix("node_modules/"), place.rpartition("node_modules/")[2], entry


def from_npm() -> Iterator[Component]:
    """Yield the npm packages; what is not named by us says which package brings it."""
    for place, name, entry in locked():
        scope, known = placed("npm", name) or ("excluded", {"why": f"Comes with {brought_by(name)}."})
        digest = b64decode(entry["integrity"].removeprefix("sha512-")).hex()
        hashes = [{"alg": "SHA-512", "content": digest}]
        # The same package may stand in several places, in several versions.
        purl = f"pkg:npm/{name.replace('@', '%40')}@{entry['version']}"
        one = component(purl, name, entry["version"], entry["license"], known["why"], scope=scope, hashes=hashes)
        yield {**one, "bom-ref": f"{purl}#{place}"}


def brought_by(name: str) -> str:
    """Return the packages that ask for a package, in words.

    >>> brought_by("yargs"), brought_by("@esbuild/linux-x64")
    ('@puppeteer/browsers and lighthouse', 'esbuild')
    """
    kinds = ("dependencies", "optionalDependencies", "peerDependencies")
    asking = {other for _, other, entry in locked() for kind in kinds if name in entry.get(kind, {})}
    return " and ".join(sorted(asking))


def inside_the_packages() -> Iterator[Component]:
    """Yield what ships and no registry of packages names: Python, what is linked into it, and the typeface."""
    lock = json.loads((NODE_MODULES / "pyodide" / "pyodide-lock.json").read_text(encoding="utf-8"))
    version = lock["info"]["python"]
    python = component(f"pkg:generic/python@{version}", "python", version, "PSF-2.0", "Comes with pyodide.")
    yield {**python, "type": "platform", "scope": "required"}
    for line in INSIDE_PYODIDE.splitlines():
        name, *rest = re.split(r"\s{2,}", line.strip())
        if line.startswith("  ") and len(rest) == len(("licence", "authors", "address")):
            yield {
                "type": "library",
                "bom-ref": f"pyodide#{name}",
                "name": name,
                "scope": "required",
                "description": "Inside pyodide.asm.wasm, pyodide.asm.mjs or pyodide.mjs.",
                "licenses": [{"license": {"name": rest[0]}}],
                "externalReferences": [{"type": "website", "url": rest[2]}],
            }
    for path in sorted(TYPEFACES.glob("*.ttf")):
        yield {
            "type": "data",
            "bom-ref": f"typeface#{path.name}",
            "name": path.name,
            "scope": "required",
            "description": "The letter's typeface, on the page and in a PDF.",
            "licenses": licences("OFL-1.1"),
            "hashes": [{"alg": "SHA-256", "content": hashlib.sha256(path.read_bytes()).hexdigest()}],
            "externalReferences": [{"type": "website", "url": TYPEFACE}],
        }


def sums(files: Mapping[str, bytes]) -> bytes:
    r"""Return a line for each file, as ``sha256sum --check`` reads them.

    >>> sums({"b": b"", "a": b""}).decode()[64:68]
    '  a\n'
    """
    return "".join(f"{hashlib.sha256(files[name]).hexdigest()}  {name}\n" for name in sorted(files)).encode()
