"""Parts of pages as pictures: drawn away from the window when they are looked at, and kept for a while."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from functools import partial
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from footdrop_desktop.ui.jobs import Jobs, Progress
from footdrop_desktop.ui.paper.pdf_file import PdfFile

ROWS: Final = 1024
"""Pixels of the screen in the height of a part: a page in a large zoom is never drawn whole."""

MOST_BYTES: Final = 160_000_000
"""What is kept of the pictures, the last ones seen."""


class Part(NamedTuple):
    """Rows of a page: the page and the part of it, from 0, at ``scale`` pixels for a point."""

    page: int
    scale: float
    place: int


class Drawn(QObject):
    """``arrived`` tells that a part which was asked for can be shown now."""

    arrived = Signal()

    def __init__(self, jobs: Jobs, owner: QWidget, file: PdfFile) -> None:
        super().__init__(owner)
        self._jobs = jobs
        self._owner = owner
        self._file = file
        self._kept: OrderedDict[Part, QImage] = OrderedDict()
        self._wanted: frozenset[Part] = frozenset()
        self._under_way: set[Part] = set()

    def kept(self, part: Part) -> QImage | None:
        """Return a part that was drawn; ``None`` when it was not, or is not kept any more."""
        found = self._kept.get(part)
        if found is not None:
            self._kept.move_to_end(part)
        return found

    def want(self, parts: Iterable[Part]) -> None:
        """Have ``parts`` drawn, in this order; what was asked for before and is not begun is dropped."""
        asked = tuple(parts)
        self._wanted = frozenset(asked)
        for part in asked:
            if part not in self._kept and part not in self._under_way:
                self._under_way.add(part)
                self._jobs.run(
                    self._owner,
                    partial(self._draw, part),
                    partial(self._arrived, part),
                    lambda _error: None,
                    cancelled=partial(self._under_way.discard, part),
                )

    def _draw(self, part: Part, _tell: Progress) -> QImage | None:
        if part not in self._wanted:  # it was scrolled or zoomed away
            return None
        return self._file.picture(part.page, part.scale, part.place * ROWS, ROWS)

    def _arrived(self, part: Part, picture: QImage | None) -> None:
        self._under_way.discard(part)
        if picture is not None:
            self._kept[part] = picture
            self._let_go()
        self.arrived.emit()

    def _let_go(self) -> None:
        """Forget what was seen longest ago, and nothing that is looked at: it would be drawn anew at once."""
        used = sum(picture.sizeInBytes() for picture in self._kept.values())
        for part in [one for one in self._kept if one not in self._wanted]:
            if used <= MOST_BYTES:
                return
            used -= self._kept.pop(part).sizeInBytes()
