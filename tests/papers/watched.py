"""A process that makes every paper with texts that name files and addresses, and tells what it touched.

``python -m tests.papers.watched CANARY [naive]`` writes one line of JSON: every file that was opened and
every connection that was tried while the papers were made. ``naive`` gives the text to reportlab as it is:
the watch has to see that.
"""

from __future__ import annotations

import io
import json
import sys
from contextlib import suppress
from typing import Any

from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate

from tests.report.all_papers import PDFS, Scene

WATCHED = (
    "open",
    "socket.",
    "urllib.",
    "http.",
    "ftplib.",
    "subprocess.",
    "os.system",
    "os.exec",
    "os.posix_spawn",
)


def hostile(canary: str) -> str:
    return " ".join(
        (
            f"<img src='{canary}' width='9' height='9'/>",
            f"<img src='file://{canary}'/>",
            "<img src='http://127.0.0.1:9/canary.png'/>",
            f"<a href='file:{canary}'>here</a>",
            f"<embed src='{canary}'/> <include file='{canary}'/> @import url({canary});",
            f"<!DOCTYPE x [<!ENTITY e SYSTEM 'file://{canary}'>]> &e;",
            f"<evalString code=\"open('{canary}').read()\"/>",
        )
    )


def naive(text: str) -> None:
    """What a program does that does not escape."""
    for part in text.split(" <"):
        with suppress(Exception):  # what it makes of it does not matter: it has looked
            story: list[Flowable] = [Paragraph(f"<{part.removeprefix('<')}", getSampleStyleSheet()["Normal"])]
            SimpleDocTemplate(io.BytesIO()).build(story)


def main(canary: str, how: str) -> None:
    text = hostile(canary)
    scene = Scene(note=text, family=text[:190], given="Jane", clinic=text[:190], signer=text[:190])
    for make in PDFS.values():  # fonts, words, and modules are read once
        make(Scene())
    touched: list[str] = []

    def watch(event: str, arguments: tuple[Any, ...]) -> None:
        if event.startswith(WATCHED):
            touched.append(f"{event} {arguments[0] if arguments else ''}")

    sys.addaudithook(watch)
    if how == "naive":
        naive(text)
        papers = {}
    else:
        papers = {kind: make(scene) for kind, make in PDFS.items()}
    told = {"touched": list(touched), "sizes": {kind: len(data) for kind, data in papers.items()}}
    print(json.dumps(told))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "")
