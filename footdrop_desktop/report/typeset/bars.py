"""Bars beside numbers: they say nothing that the number does not, so a reader's voice passes them over."""

from __future__ import annotations

from typing import Final

from reportlab.platypus import Flowable

from footdrop_desktop.report.typeset import styles
from footdrop_desktop.report.typeset.canvas import tagged

_HIGH: Final = 10.3
_THICK: Final = 5.6


class CountBar(Flowable):
    """A bar as long as ``part`` of the width, from where a line begins."""

    def __init__(self, part: float, base: int = 0) -> None:
        super().__init__()
        self._part, self._base = part, base

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: ARG002, N803  # reportlab's names
        """Return the room that is taken."""
        self.width, self.height = aW, _HIGH
        return aW, _HIGH

    def draw(self) -> None:
        """Draw the bar; nothing for nothing."""
        canvas = tagged(self)
        long = self.width * self._part
        if long <= 0:
            return
        with canvas.artifact():
            canvas.setFillColor(styles.ACCENT)
            x = self.width - long if self._base else 0.0
            canvas.rect(x, (self.height - _THICK) / 2, long, _THICK, stroke=0, fill=1)
