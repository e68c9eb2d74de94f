"""Text out of a PDF, by two readers that know nothing of each other: Poppler's and PDFium's."""

from __future__ import annotations

import re
import shutil
import subprocess
import unicodedata
from typing import Final

import pypdfium2

_DIRECTIONS: Final = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_BROKEN: Final = re.compile("[ \u0002\u00ad\u2010\ufffe-]")
_SPACE: Final = re.compile(r"\s+")


def missing() -> str:
    """Say what is not there to read with; nothing when all is."""
    if shutil.which("pdftotext") is None:
        return "there is no pdftotext: python3 run.py test --all installs it where it may"
    return ""


def by_poppler(data: bytes) -> str:
    """Return the text of a PDF as pdftotext gives it."""
    done = subprocess.run(
        ["pdftotext", "-enc", "UTF-8", "-nopgbrk", "-", "-"], input=data, capture_output=True, check=True
    )
    return done.stdout.decode()


def by_pdfium(data: bytes) -> str:
    """Return the text of a PDF as Chromium's viewer copies it."""
    with pypdfium2.PdfDocument(data) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


def plain(text: str) -> str:
    """Return ``text`` as it is compared: one form of each letter (NFKC), no marks of direction, single spaces."""
    composed = unicodedata.normalize("NFKC", _DIRECTIONS.sub("", text))
    return _SPACE.sub(" ", composed).strip()


def squeezed(text: str) -> str:
    """Return ``text`` as ``plain``, without spaces and hyphens: a line may break anywhere.

    Both readers take a hyphen at the end of a line for one that was put there to divide a word.
    """
    return _BROKEN.sub("", plain(text))
