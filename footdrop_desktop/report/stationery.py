"""The clinic's own paper, as it is set: letterhead, logo, size, margins, and whether data travel with it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from footdrop_desktop.errors import UserError
from footdrop_desktop.report.letterhead import Letterhead, Logo, Page, PageSize
from footdrop_desktop.report.logo import read_logo_file
from footdrop_desktop.report.signed import Materials
from footdrop_desktop.settings import Settings


def furnished(made: Materials, settings: Settings) -> Materials:
    """Return what papers are made of, on the clinic's paper; a logo that cannot be used is left out."""
    letterhead = Letterhead(
        clinic=settings.clinic.strip(),
        lines=tuple(line.strip() for line in settings.letterhead.splitlines() if line.strip()),
        logo=_usable(settings.logo),
        emergency_number=settings.emergency_number.strip(),
    )
    page = Page(PageSize(settings.page_size), float(settings.page_margin))
    return replace(made, letterhead=letterhead, page=page, attach=settings.attach_data)


def logo_of(file: str) -> Logo | None:
    """Return the logo that is set, ``None`` for none; raises as ``read_logo_file``."""
    if not file:
        return None
    path = Path(file)
    try:
        known = path.stat()
    except (OSError, ValueError):
        return read_logo_file(path)  # which says what is wrong
    return _read(path, known.st_mtime_ns, known.st_size)


@lru_cache(maxsize=4)
def _read(path: Path, _changed: int, _size: int) -> Logo:
    """Return a logo that was read before, until its file changes: every paper asks for it."""
    return read_logo_file(path)


def _usable(file: str) -> Logo | None:
    with suppress(UserError):
        return logo_of(file)
    return None
