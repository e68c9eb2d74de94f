"""A process in which it is another day: it makes every paper, and tells what each is.

``python -m tests.papers.another_day DAYS [KIND …]`` writes one line of JSON: the SHA-256 of each paper, and of
a page that reportlab makes by itself, which carries its date.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import io
import json
import sys
import time
from typing import Any


def move_clock(days: int) -> None:
    """Let whoever asks for the time from now on be told another one."""
    ask, shift = vars(time), days * 86400
    clock = ask["time"]

    class Moved(dt.datetime):
        @classmethod
        def now(cls, tz: dt.tzinfo | None = None) -> Any:
            return cls.fromtimestamp(ask["time"](), tz)

        @classmethod
        def utcnow(cls) -> Any:
            return cls.fromtimestamp(ask["time"](), dt.UTC).replace(tzinfo=None)

    ask["time"] = lambda: clock() + shift
    ask["time_ns"] = lambda: int(ask["time"]() * 1e9)
    for name in ("localtime", "gmtime"):
        ask[name] = lambda at=None, told=ask[name]: told(ask["time"]() if at is None else at)
    dt.datetime = Moved  # type: ignore[misc]


def main(days: int, kinds: list[str]) -> None:
    move_clock(days)
    from reportlab.pdfgen.canvas import Canvas

    from tests.report.all_papers import PDFS, Scene

    buffer = io.BytesIO()
    Canvas(buffer).save()
    papers = {kind: PDFS[kind](Scene()) for kind in kinds or PDFS} | {"dated": buffer.getvalue()}
    print(json.dumps({kind: hashlib.sha256(data).hexdigest() for kind, data in papers.items()}))


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2:])
