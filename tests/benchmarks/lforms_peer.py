"""LHC-Forms in a headless Chromium: what it takes to show a form, and to take an answer.

Nothing of either is part of this repository: ``python3 run.py bench`` fetches both where it may.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import tarfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from queue import Queue
from statistics import median
from tempfile import TemporaryDirectory
from threading import Thread
from typing import Any, Final

PACKAGE: Final = Path(__file__).parents[2] / "build" / "lforms-40.1.3.tgz"
SHA256: Final = "288cff4360e8a90a44e994a01422d2cf970170000ce915b5739ccc383097edd9"
PAGE: Final = Path(__file__).with_name("lforms.html")
BROWSERS: Final = ("chromium", "chromium-browser", "google-chrome", "chrome")
TYPES: Final = {".html": "text/html", ".css": "text/css", ".js": "text/javascript"}
PATIENCE: Final = 120
"""Seconds for one run of the browser."""

Act = tuple[str, int]
"""A question, and which of its options is chosen."""


@dataclass(frozen=True, slots=True)
class Figures:
    """Seconds until the form was painted, for the first time and again, and in the middle for an answer.

    ``whole`` is until every question of the form was painted once, ``kept`` the answers at the end.
    """

    first: float
    again: float
    whole: float
    answer: float
    kept: dict[str, object]


def missing() -> str:
    """Say what is not there to compare with; nothing when all is."""
    if _browser() is None:
        return "there is no Chromium: python3 run.py bench installs it where it may"
    if not PACKAGE.exists():
        return "LHC-Forms is not there: python3 run.py bench fetches it where there is npm and a network"
    return ""


def measured(form: bytes, acts: Sequence[Act]) -> Figures:
    """Show ``form`` in a browser that knows nothing yet, and give the answers one after the other."""
    with _site(form, acts) as (address, figures), TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        command = [
            _browser() or "",
            "--headless=new",
            "--no-sandbox",  # it may run as root, and loads nothing from outside
            "--disable-gpu",
            "--disable-background-networking",
            "--no-first-run",
            "--window-size=1280,800",
            f"--user-data-dir={profile}",
            address,
        ]
        with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as browser:
            try:
                told = figures.get(timeout=PATIENCE)
            finally:
                browser.terminate()
    assert "error" not in told, told["error"]
    assert _asked(json.loads(form)) <= told["items"]
    first, again = told["first"] / 1000, told["again"] / 1000
    return Figures(first, again, first, median(told["answers"]) / 1000, _answers_in(told["kept"]))


def _asked(group: dict[str, Any]) -> int:
    """Return how many questions are asked at once: not hidden, and on no condition."""
    hidden = any("hidden" in extension["url"] for extension in group.get("extension", ()))
    if hidden or "enableWhen" in group:
        return 0
    return sum(map(_asked, group.get("item", ()))) + (group.get("type", "group") not in ("group", "display"))


def _answers_in(kept: dict[str, Any]) -> dict[str, object]:
    """Return the answers of a QuestionnaireResponse by link id: codes, and yes or no."""
    found: dict[str, object] = {}
    for item in kept.get("item", ()):
        for answer in item.get("answer", ()):
            found[item["linkId"]] = answer.get("valueBoolean", answer.get("valueCoding", {}).get("code"))
        found |= _answers_in(item)
    return found


def _browser() -> str | None:
    return next((found for name in BROWSERS if (found := shutil.which(name))), None)


@contextmanager
def _site(form: bytes, acts: Sequence[Act]) -> Iterator[tuple[str, Queue[dict[str, Any]]]]:
    """Serve the page, LHC-Forms, and the form on this machine alone; what the page tells is queued."""
    files = {"/": PAGE.read_bytes(), "/form": form, "/acts": json.dumps(list(acts)).encode()}
    files |= _package()
    told: Queue[dict[str, Any]] = Queue()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            data = files.get(self.path)
            self.send_response(404 if data is None else 200)
            self.send_header("Content-Type", TYPES.get(Path(self.path).suffix, "text/html"))
            self.end_headers()
            self.wfile.write(data or b"")

        def do_POST(self) -> None:
            told.put(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_what: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/", told
        server.shutdown()


def _package() -> dict[str, bytes]:
    """Return the files of LHC-Forms as they are served; it must be the very package that is named here."""
    data = PACKAGE.read_bytes()
    assert hashlib.sha256(data).hexdigest() == SHA256
    files = {}
    with tarfile.open(PACKAGE) as package:
        for member in package:
            held = package.extractfile(member) if member.isfile() else None
            if held is not None and member.name.endswith((".js", ".css", ".png")):
                files["/" + member.name.removeprefix("package/dist/")] = held.read()
    return files
