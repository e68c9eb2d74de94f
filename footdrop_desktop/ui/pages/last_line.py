"""The small line beneath an answer: what the visit before says, and to use it again."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from footdrop_desktop.report.wording import Wording
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.last_visit import LastVisit
from footdrop_desktop.ui.locales import shown_date

_GAP: Final = 4
_FALL: Final = "▼ "
"""The sign before the words of a grade that fell; the words say it too."""


class LastLine(QWidget):
    """It is never an answer: only "Reuse" makes one, which then reads "from DATE" until it is touched."""

    reuse_wanted = Signal()

    def __init__(self, link_id: str, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link_id = link_id
        self._wording = wording
        self._say = wording.strings.text
        self._last = self._short = self._now = ""
        self._weaker = self._weaker_short = ""
        self._offered = self._fell = False
        line = QHBoxLayout(self)
        line.setContentsMargins(theme.px(4), 0, 0, 0)
        line.setSpacing(theme.px(_GAP))
        self.label = QLabel(self)
        self.label.setProperty("look", "small")
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        line.addWidget(self.label)
        self.reuse = QPushButton(self._say("ui", "last.reuse"), self)
        self.reuse.setProperty("look", "detail")
        self.reuse.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.reuse.setCursor(Qt.CursorShape.PointingHandCursor)
        self.reuse.clicked.connect(self.reuse_wanted)
        self.reuse.hide()
        line.addWidget(self.reuse)
        line.addStretch(1)
        self.setFixedHeight(theme.target(22))

    def show_last(self, last: LastVisit) -> None:
        """Show what ``last`` says."""
        value, since = last.words(self._link_id, self._wording), last.since(self._link_id)
        date = shown_date(since or "", self._wording.strings)
        self._short = self._say("ui", "last.undated", value=value)
        self._last = self._short if not date else self._say("ui", "last.value", value=value, date=date)
        self._weaker_short = self._say("ui", "last.weaker-undated", value=value)
        self._weaker = (
            self._weaker_short if not date else self._say("ui", "last.weaker", value=value, date=date)
        )
        self._offered = last.offers(self._wording.form.items[self._link_id])
        item = self._wording.item(self._link_id)
        name = self._say("ui", "last.reuse-name", item=item, value=value, date=date)
        self.reuse.setAccessibleName(name)
        self.reuse.setToolTip(name)
        self.reuse.setVisible(self._offered)
        self._fit()

    def show_now(self, since: str | None, *, typed: bool) -> None:
        """Show where the answer of this visit is from (an ISO date), and offer the last one if none is typed.

        An empty date is one that nobody knows.
        """
        now = "" if since is None else self._say("ui", "last.from-unknown")
        if since:
            now = self._say("ui", "last.from", date=shown_date(since, self._wording.strings))
        offered = self._offered and not now and not typed
        if now != self._now or offered == self.reuse.isHidden():
            self._now = now
            self.reuse.setVisible(offered)
            self._look()
        if self.isHidden() != (not self.words()):
            self.setVisible(bool(self.words()))

    def show_fall(self, *, fell: bool) -> None:
        """Say that the answer is weaker than the last one by a whole grade or more, or that it is not."""
        if fell != self._fell:
            self._fell = fell
            self._look()

    def words(self) -> str:
        """Return what the line says."""
        return self._now or (self._weaker if self._fell else self._last)

    def set_width(self, width: int) -> None:
        """Take ``width`` pixels; what has no room ends in "…" and stands whole in the tool tip."""
        self.setFixedWidth(width)
        self._fit()

    def natural_width(self) -> int:
        """Return the width of the whole line."""
        words = self._metrics_width(self._last) + theme.px(8)
        beside = self.reuse.sizeHint().width() + theme.px(_GAP) if self._offered else 0
        return words + beside

    def _look(self) -> None:
        look = "carried" if self._now else "weaker" if self._fell else "small"
        if self.label.property("look") != look:
            self.label.setProperty("look", look)
            self.label.style().polish(self.label)
        self._fit()

    def _fit(self) -> None:
        beside = 0 if self.reuse.isHidden() else self.reuse.sizeHint().width() + theme.px(_GAP)
        room = self.maximumWidth() - theme.px(6) - beside
        fell = self._fell and not self._now
        text, sign = self.words(), _FALL if fell else ""
        if not self._now and self._metrics_width(sign + text) > room:
            text = self._weaker_short if fell else self._short
        self.label.ensurePolished()
        shown = self.label.fontMetrics().elidedText(sign + text, Qt.TextElideMode.ElideRight, room)
        self.label.setText(shown)
        self.label.setToolTip("" if shown == self._last else self._last)

    def _metrics_width(self, text: str) -> int:
        self.label.ensurePolished()
        return self.label.fontMetrics().horizontalAdvance(text)
