"""Says calmly that visits do not agree on whose they are: which ones, what differs, and what to do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from footdrop_desktop.ui.pieces import card, words


class IdentityCard(QWidget):
    """Nothing where all agree. A family name that changed, and no more, is told in a quiet card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.lines: tuple[str, ...] = ()
        self.setVisible(False)

    def show_lines(self, loud: Sequence[str] = (), quiet: Sequence[str] = ()) -> None:
        """Show what does not agree, and what may well be a name that changed; each begins with its title."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.lines = (*loud, *quiet)
        self._add(loud, "card-amber", "")
        self._add(quiet, "card", "muted")
        self.setVisible(bool(self.lines))

    def _add(self, lines: Sequence[str], look: str, words_look: str) -> None:
        if not lines:
            return
        frame, column = card(look, margin=16, spacing=4)
        frame.setAccessibleName(lines[0])
        column.addWidget(words(lines[0], "heading"))
        for text in lines[1:]:
            column.addWidget(words(text, words_look))
        self._column.addWidget(frame)
