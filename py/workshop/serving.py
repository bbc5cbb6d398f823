"""A web server for this machine only, with the types that browsers insist on; the browser tests use it too."""

import gzip
import io
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import BinaryIO

ANY_FREE_PORT = 0
# Said here because Windows keeps such types in its registry, where other programs overwrite them.
TYPES = {
    ".css": "text/css",
    ".js": "text/javascript",
    ".json": "application/json",
    ".mjs": "text/javascript",
    ".svg": "image/svg+xml",
    ".wasm": "application/wasm",
    ".woff2": "font/woff2",
    ".zip": "application/zip",
}
# What GitHub Pages compresses on its way, for whoever says that they can read it.
COMPRESSED = ("text/", "application/json", "image/svg+xml")


class Handler(SimpleHTTPRequestHandler):
    """Serves files afresh each time, and speaks only of what it could not serve."""

    def guess_type(self, path: str | os.PathLike[str]) -> str:
        """Return the type of a file by its ending."""
        return TYPES.get(Path(path).suffix) or super().guess_type(path)

    def send_head(self) -> io.BytesIO | BinaryIO | None:
        """Send the head of a reply, and give what follows it."""
        place = self.translate_path(self.path)
        path = Path(place, "index.html" if place.endswith("/") else "")
        readable = "gzip" in self.headers.get("Accept-Encoding", "")
        if not (readable and path.is_file() and self.guess_type(path).startswith(COMPRESSED)):
            return super().send_head()
        content = squeezed(path.read_bytes())
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        return io.BytesIO(content)

    def end_headers(self) -> None:
        """Let the browser ask each time, so that a new build is never hidden by an old one."""
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Say nothing about what went well."""


@cache
def squeezed(content: bytes) -> bytes:
    """Return content as it travels, worked out once."""
    return gzip.compress(content)


class Server(ThreadingHTTPServer):
    """A server that refuses a port in use on Windows too, where the default would share it."""

    allow_reuse_address = os.name == "posix"
    daemon_threads = True


def server_for(folder: Path, port: int = ANY_FREE_PORT, kind: type[Handler] = Handler) -> Server:
    """Return a server for a folder on 127.0.0.1, on another port when the wanted one is taken."""
    handler = partial(kind, directory=str(folder))
    try:
        return Server(("127.0.0.1", port), handler)
    except OSError:
        return Server(("127.0.0.1", ANY_FREE_PORT), handler)


def address(server: Server) -> str:
    """Return the address to type into a browser."""
    return f"http://127.0.0.1:{server.server_port}/"


@contextmanager
def serving(folder: Path, kind: type[Handler] = Handler) -> Iterator[str]:
    """Serve a folder while the block runs, and give the address."""
    with server_for(folder, kind=kind) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        yield address(server)
        server.shutdown()
        thread.join()
