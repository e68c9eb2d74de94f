"""WeasyPrint and Typst in a process of its own, with their own packages; each makes a PDF when it is asked.

``python -m tests.benchmarks.paper_peers NAME`` loads the tool and its fonts, then reads lines of JSON, the
source of a document, and answers each with one: the seconds it took, and the PDF in base64.
"""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter
from typing import Any, Final

ROOT: Final = Path(__file__).parents[2]
PACKAGES: Final = ROOT / "build" / "paper-peers"
FONTS: Final = ROOT / "resources" / "fonts"
Ask = Callable[[str], tuple[float, bytes]]


def missing(name: str) -> str:
    """Say what is not there to compare with; nothing when all is."""
    fetch = "python3 run.py bench fetches it where there is a network"
    if not (PACKAGES / name).exists():
        return f"{name} is not there: {fetch}"
    done = subprocess.run(
        [sys.executable, "-c", f"import {name}"],
        env=_environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    return f"{name} does not start: {done.stderr.splitlines()[-1]}" if done.returncode else ""


@contextmanager
def opened(name: str) -> Iterator[Ask]:
    """Start a tool and yield how it is asked: a source gives the seconds and the PDF."""
    command = [sys.executable, "-W", "ignore", "-m", "tests.benchmarks.paper_peers", name]
    with subprocess.Popen(
        command, cwd=ROOT, env=_environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
    ) as process:
        asked, answers = process.stdin, process.stdout
        assert asked is not None
        assert answers is not None

        def ask(source: str) -> tuple[float, bytes]:
            print(json.dumps(source), file=asked, flush=True)
            seconds, data = json.loads(answers.readline())
            return seconds, base64.b64decode(data)

        yield ask
        asked.close()


def _environment() -> dict[str, str]:
    return os.environ | {"PYTHONPATH": os.pathsep.join((str(PACKAGES), str(ROOT)))}


def weasyprint() -> Callable[[str], bytes]:
    tool: Any = __import__("weasyprint")
    fonts: Any = __import__("weasyprint.text.fonts", fromlist=["FontConfiguration"]).FontConfiguration()

    def make(source: str) -> bytes:
        page = tool.HTML(string=source)
        made: bytes = page.write_pdf(font_config=fonts, pdf_variant="pdf/a-3u", pdf_tags=True)
        return made

    return make


def typst() -> Callable[[str], bytes]:
    tool: Any = __import__("typst")
    fonts = tool.Fonts(font_paths=[str(FONTS)], include_system_fonts=False)

    def make(source: str) -> bytes:
        made: bytes = tool.compile(
            source.encode(), font_paths=fonts, format="pdf", pdf_standards=["a-3u", "ua-1"]
        )
        return made

    return make


def main(name: str) -> None:
    make = {"weasyprint": weasyprint, "typst": typst}[name]()
    for line in sys.stdin:
        source = json.loads(line)
        start = perf_counter()
        data = make(source)
        taken = perf_counter() - start
        print(json.dumps((taken, base64.b64encode(data).decode())), flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
