"""Many changes, one layout: Qt would lay a whole window out anew for each widget that comes or goes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QLayout, QWidget


@contextmanager
def laid_out_once(widget: QWidget) -> Iterator[None]:
    """Lay out what is below ``widget``, and what it stands in, when the events are next processed.

    Until then nothing asks how high a text is. What needs a place at once must not be changed inside.
    """
    around = (widget.layout(), *_around(widget))
    held = [layout for layout in around if layout is not None and layout.isEnabled()]
    for layout in held:
        layout.setEnabled(False)
    try:
        yield
    finally:
        for layout in held:
            layout.setEnabled(True)


def _around(widget: QWidget) -> Iterator[QLayout | None]:
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        yield parent.layout()
        parent = parent.parentWidget()
