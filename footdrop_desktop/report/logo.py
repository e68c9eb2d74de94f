"""The clinic's logo: checked when it is chosen, and as shapes when it is drawn."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path
from typing import Final

from footdrop_desktop.errors import UserError
from footdrop_desktop.report.letterhead import Logo, LogoKind
from footdrop_desktop.report.svg.model import LogoShape

MOST_PIXELS: Final = 4000
"""The longest side of a PNG."""

MOST_PNG: Final = 2_000_000
MOST_SVG: Final = 500_000
"""The largest files, in bytes."""

_SHARP: Final = (1200, 400)
"""Pixels across and down that no printer shows more of in the corner where a logo stands."""

_PNG: Final = b"\x89PNG\r\n\x1a\n"
_HEAD: Final = struct.Struct(">8sI4sII")
_DEEP_MODES: Final = ("I", "F")
"""What Pillow calls grey values of more than 8 bits."""

_FAULTS: Final = (OSError, SyntaxError, ValueError, EOFError, MemoryError, struct.error, zlib.error)


def read_logo(data: bytes) -> Logo:
    """Return a logo; of a PNG its pixels alone, without texts and profiles.

    Raises ``UserError`` with a key of ``logo``: neither PNG nor SVG, too large, damaged, unsafe, empty, or
    with something in it that is not drawn here.
    """
    if data.startswith(_PNG):
        return _png(data)
    if len(data) > MOST_SVG:
        raise UserError("logo.too-large", limit=MOST_SVG // 1000)
    if b"svg" not in data.replace(b"\0", b""):
        raise UserError("logo.unknown-kind")
    from footdrop_desktop.report.svg.drawing import draw_svg

    ratio, _ = draw_svg(data)
    return Logo(LogoKind.SVG, data, ratio)


def read_logo_file(path: Path) -> Logo:
    """Return the logo in a file; raises as ``read_logo``, and ``logo.not-read`` for what cannot be opened."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_PNG + 1)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or error
        raise UserError("logo.not-read", name=path, why=why) from error
    return read_logo(data)


def logo_shapes(logo: Logo) -> tuple[LogoShape, ...]:
    """Return what an SVG logo is drawn from, in the order in which it is painted; of a PNG nothing."""
    if logo.kind is not LogoKind.SVG:
        return ()
    from footdrop_desktop.report.svg.drawing import draw_svg

    _, shapes = draw_svg(logo.data)
    return shapes


def _png(data: bytes) -> Logo:
    """Return a PNG whose size was looked at before any of it was unpacked."""
    if len(data) > MOST_PNG:
        raise UserError("logo.too-large", limit=MOST_PNG // 1000)
    if len(data) < _HEAD.size:
        raise UserError("logo.damaged", why="IHDR")
    _, _, name, width, height = _HEAD.unpack_from(data)
    if name != b"IHDR" or not (width and height):
        raise UserError("logo.damaged", why="IHDR")
    if max(width, height) > MOST_PIXELS:
        raise UserError("logo.too-many-pixels", width=width, height=height, limit=MOST_PIXELS)
    return Logo(LogoKind.PNG, _pixels(data, (width, height)), width / height)


def _pixels(data: bytes, size: tuple[int, int]) -> bytes:
    """Return the picture set anew, no larger than it is sharp, in red, green, blue, and what is clear."""
    from PIL import Image

    faults = (*_FAULTS, Image.DecompressionBombError, Image.DecompressionBombWarning)
    try:
        with Image.open(io.BytesIO(data), formats=("PNG",)) as checked:
            checked.verify()
        with Image.open(io.BytesIO(data), formats=("PNG",)) as picture:
            if picture.size != size:  # a second head further down
                raise UserError("logo.damaged", why="IHDR")
            picture.load()
            deep = picture.mode.startswith(_DEEP_MODES)
            even = picture.point(lambda value: value / 256).convert("L") if deep else picture
            clear = "A" in even.getbands() or "transparency" in even.info
            whole = even.convert("RGBA" if clear else "RGB")
            whole.thumbnail(_SHARP)
            whole.info.clear()
    except faults as error:
        raise UserError("logo.damaged", why=error) from error
    out = io.BytesIO()
    whole.save(out, "PNG")
    return out.getvalue()
