"""Whose paper it is and how large: the clinic's letterhead and logo, the paper's size and margins."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class PageSize(StrEnum):
    """The size of the paper."""

    A4 = "a4"
    LETTER = "letter"


class LogoKind(StrEnum):
    """What a logo is drawn from."""

    PNG = "png"
    SVG = "svg"


@dataclass(frozen=True, slots=True)
class Logo:
    """A checked picture, in bytes, and how wide it is for its height."""

    kind: LogoKind
    data: bytes
    ratio: float


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What stands at the head of papers that leave the clinic; everything may be empty.

    ``lines`` are address and telephone, one for each line. ``emergency_number`` is the number that a
    patient calls for help at once.
    """

    clinic: str = ""
    lines: tuple[str, ...] = ()
    logo: Logo | None = None
    emergency_number: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """The paper: its size, and the margin at the left and the right in millimetres."""

    size: PageSize = PageSize.A4
    margin: float = 16.0
