"""Papers as small grey pictures, and whether two of them show the same."""

from __future__ import annotations

from typing import Final

import pypdfium2
from PIL import Image, ImageChops, ImageFilter

SCALE: Final = 0.4
"""Pixels for a point: words are grey bars, blocks and lines stand where they stand."""

WIDE: Final = 238
"""Pixels of the width of a page."""

MOST_PAGES: Final = 4
SHADES: Final = 16
SOFT: Final = 60
"""Shades, of 255, by which what is blurred may differ: letters have other edges from one drawing to the next."""

FEW: Final = 25
"""Pixels of a page that may differ by more."""


def picture(data: bytes) -> Image.Image:
    """Return the first pages of a PDF beside each other."""
    with pypdfium2.PdfDocument(data) as document:
        pages = [
            document[number].render(scale=SCALE, grayscale=True).to_pil()
            for number in range(min(MOST_PAGES, len(document)))
        ]
    whole = Image.new("L", (sum(page.width for page in pages), max(page.height for page in pages)), 255)
    left = 0
    for page in pages:
        whole.paste(page, (left, 0))
        left += page.width
    return coarse(whole)


def coarse(found: Image.Image) -> Image.Image:
    """Return a picture in as many shades as are kept."""
    step = 255 // (SHADES - 1)
    return found.point(lambda shade: round(shade / step) * step)


def difference(one: Image.Image, other: Image.Image) -> int:
    """Return how many pixels differ on the page where most do; all of them for another size."""
    if one.size != other.size:
        return one.width * one.height
    first, second = (shown.filter(ImageFilter.BoxBlur(1)) for shown in (one, other))
    apart = ImageChops.difference(first, second).point(lambda shade: 255 * (shade > SOFT))
    pages = range(0, one.width, WIDE)
    return max(apart.crop((left, 0, left + WIDE, one.height)).histogram()[255] for left in pages)
