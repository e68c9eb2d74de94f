"""The red flags that are present, on every step: how urgent, what, and what to do."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from footdrop_desktop.assessment.model import RedFlag, Tier, Within
from footdrop_desktop.exam.values import override_id
from footdrop_desktop.report.wording import Wording
from footdrop_desktop.ui.exam_session import Snapshot

_ORDER = list(Within)
MOST_HEIGHT = 190


class FlagStrip(QFrame):
    """The most urgent flag in full, the others by name until they are unfolded."""

    set_aside_wanted = Signal(str)
    resumed = Signal(str)

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._flags: tuple[RedFlag, ...] = ()
        self._reasons: dict[str, str] = {}
        self._unfolded = False
        self.setProperty("look", "strip")
        self.setAccessibleName(self._say("flag.name"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        outer.addWidget(self._area)
        self.labels: list[QLabel] = []
        self.hide()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the flags; say new ones aloud."""
        flags = tuple(
            sorted(
                snapshot.assessment.red_flags,
                key=lambda flag: (flag.set_aside, flag.tier is not Tier.EMERGENCY, _ORDER.index(flag.within)),
            )
        )
        reasons = {flag.id: str(snapshot.answers.get(override_id(flag.id)) or "").strip() for flag in flags}
        if (flags, reasons) == (self._flags, self._reasons):
            return
        new = {flag.id for flag in flags} - {flag.id for flag in self._flags}
        self._flags, self._reasons = flags, reasons
        self._rebuild()
        if new:
            self._announce([flag for flag in flags if flag.id in new])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()
        self._area.setGeometry(self.rect())  # a height that is set while resizing reaches no layout

    def _rebuild(self) -> None:
        self.setVisible(bool(self._flags))
        self.labels = []
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(20, 6, 20, 6)
        column.setSpacing(4)
        shown = self._flags if self._unfolded else self._flags[:1]
        for flag in shown:
            column.addLayout(self._row(flag))
        rest = self._flags[len(shown) :]
        if rest or (self._unfolded and len(self._flags) > 1):
            column.addLayout(self._more(rest))
        look = "strip" if any(flag.tier is Tier.EMERGENCY for flag in self._flags) else "strip-amber"
        if self.property("look") != look:
            self.setProperty("look", look)
            self.style().polish(self)
        self._area.setWidget(body)
        body.setAutoFillBackground(False)
        self._fit()

    def _row(self, flag: RedFlag) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(12)
        pill = QLabel(
            self._say(
                "flag.pill",
                tier=self._wording.name("tier", flag.tier),
                within=self._wording.name("within", flag.within),
            )
        )
        pill.setProperty("look", "pill-red" if flag.tier is Tier.EMERGENCY else "pill-amber")
        line.addWidget(pill, 0, Qt.AlignmentFlag.AlignVCenter)
        name = escape(self._wording.name("flag", flag.id))
        text = f"<b>{name}.</b> {escape(self._wording.name('flag-action', flag.id))}"
        if flag.set_aside:
            aside = escape(self._say("flag.aside", reason=self._reasons[flag.id]))
            text = f"<b>{name}</b> – {aside}"
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setWordWrap(True)
        self.labels.append(label)
        line.addWidget(label, 1)
        button = QPushButton(self._say("flag.resume" if flag.set_aside else "flag.set-aside"))
        button.setProperty("look", "small")
        button.setAccessibleName(f"{button.text()} {self._wording.name('flag', flag.id)}")
        told = self.resumed if flag.set_aside else self.set_aside_wanted
        button.clicked.connect(lambda _on=False, flag_id=flag.id, told=told: told.emit(flag_id))
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return line

    def _more(self, rest: tuple[RedFlag, ...]) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        text = self._say("flag.fewer") if self._unfolded else self._say("flag.more", count=len(rest))
        button = QPushButton(text)
        button.setProperty("look", "link")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(self._on_more)
        line.addWidget(button)
        names = QLabel(" · ".join(self._wording.name("flag", flag.id) for flag in rest))
        names.setWordWrap(True)
        self.labels.append(names)
        line.addWidget(names, 1)
        return line

    def _on_more(self) -> None:
        self._unfolded = not self._unfolded
        self._rebuild()

    def _fit(self) -> None:
        """Take the height that the words need in this width; beyond a limit the strip scrolls."""
        body = self._area.widget()
        if body is None:
            return
        layout = body.layout()
        wide = self.width() - 2
        high = layout.heightForWidth(wide) if layout is not None and layout.hasHeightForWidth() else -1
        wanted = max(high, body.sizeHint().height() if high < 0 else 0)
        self.setFixedHeight(min(wanted + 1, MOST_HEIGHT))

    def _announce(self, flags: list[RedFlag]) -> None:
        """Have a screen reader say the new flags at once."""
        text = ". ".join(f"{self._say('flag.name')}: {self._wording.name('flag', flag.id)}" for flag in flags)
        event = QAccessibleAnnouncementEvent(self, text)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

    def _say(self, key: str, **params: object) -> str:
        return self._wording.strings.text("ui", key, **params)
