"""What leads out of a page of a paper: superscripts to the literature, and addresses."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QRectF

REFERENCE: Final = "ref:"
"""How a link to the literature begins; the number of the reference follows."""

_SAFE: Final = "https://"
"""Papers lead to no other addresses, and none is followed that begins otherwise."""


@dataclass(frozen=True, slots=True)
class Link:
    """A place that leads somewhere: its box in points from the upper left corner, and where to."""

    box: QRectF
    target: str


def links_of(page: Any, words: Any, high: float) -> Iterator[Link]:
    """Yield the links of a page of PDFium, ``high`` points high; ``words`` is its text."""
    from pypdfium2 import raw

    place, link = ctypes.c_int(0), raw.FPDF_LINK()
    while raw.FPDFLink_Enumerate(page, ctypes.byref(place), ctypes.byref(link)):
        rect = raw.FS_RECTF()
        if not raw.FPDFLink_GetAnnotRect(link, ctypes.byref(rect)):
            continue
        left, right = sorted((rect.left, rect.right))
        bottom, top = sorted((rect.bottom, rect.top))
        target = _address(page, link) or _number(words.get_text_bounded(left, bottom, right, top))
        if target:
            yield Link(QRectF(left, high - top, right - left, top - bottom), target)


def _address(page: Any, link: Any) -> str:
    from pypdfium2 import raw

    action = raw.FPDFLink_GetAction(link)
    if not action or raw.FPDFAction_GetType(action) != raw.PDFACTION_URI:
        return ""
    document = page.pdf
    size = raw.FPDFAction_GetURIPath(document, action, None, 0)
    held = ctypes.create_string_buffer(size)
    raw.FPDFAction_GetURIPath(document, action, held, size)
    address = held.value.decode("ascii", "replace")
    return address if address.startswith(_SAFE) else ""


def _number(text: str) -> str:
    """Return where a link inside the paper leads: a superscript is the number of its reference."""
    found = text.strip().strip(",")
    return f"{REFERENCE}{found}" if found.isascii() and found.isdigit() else ""
