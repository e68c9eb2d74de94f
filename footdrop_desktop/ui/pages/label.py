"""Words on a page, with the height that they need."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QWidget

_UNBROKEN: Final = re.compile(r"[^ \n\u2028\u2029/-]+[/-]*")
"""What stays in one line: a line may end after a hyphen or a slash inside a word."""

_FREE = 16_777_215
"""Qt's word for no limit; the height is wrong while an old limit holds."""


class Label(QLabel):
    """Wraps at the width that it is given, and is never clipped."""

    def __init__(self, text: str, look: str, parent: QWidget | None = None, *, rich: bool = False) -> None:
        super().__init__(text, parent)
        self._fitted: QSize | None = None
        self.setProperty("look", look)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText if rich else Qt.TextFormat.PlainText)

    def fit(self, width: int) -> None:
        """Take ``width`` pixels, and the height that follows."""
        self.ensurePolished()
        self.setMinimumSize(0, 0)
        self.setMaximumSize(_FREE, _FREE)
        self._fitted = None
        self._fitted = QSize(width, self.heightForWidth(width))
        self.setFixedSize(self._fitted)

    def heightForWidth(self, width: int) -> int:
        """Return the height that was given; a layout that asks does not have the words laid out again."""
        return super().heightForWidth(width) if self._fitted is None else self._fitted.height()

    def sizeHint(self) -> QSize:
        return super().sizeHint() if self._fitted is None else self._fitted

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint() if self._fitted is None else self._fitted

    def least_width(self) -> int:
        """Return the width of the longest word, below which it is cut."""
        self.ensurePolished()
        text = self.text()
        if self.textFormat() == Qt.TextFormat.RichText:
            document = QTextDocument()
            document.setHtml(text)
            text = document.toRawText()
        metrics = self.fontMetrics()
        return max((metrics.horizontalAdvance(word) for word in _UNBROKEN.findall(text)), default=0)

    def natural_width(self) -> int:
        """Return the width of the words in one line."""
        self.ensurePolished()
        margins = self.contentsMargins()
        return self.fontMetrics().horizontalAdvance(self.text()) + margins.left() + margins.right() + 4
