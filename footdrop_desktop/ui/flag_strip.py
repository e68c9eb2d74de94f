"""The red flags that are present, on every step: how urgent, what makes them, what to do, what was done."""

from __future__ import annotations

from html import escape
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from footdrop_desktop.assessment.model import RedFlag, Tier
from footdrop_desktop.assessment.plan import asked_by
from footdrop_desktop.report.wording import Wording
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.cards import Shown
from footdrop_desktop.ui.flag_cards import flag_action, flag_done, flag_pill, flag_why
from footdrop_desktop.ui.flag_row import FlagLine, FlagRow
from footdrop_desktop.ui.rich_text import RichText
from footdrop_desktop.ui.shown_flags import PLAN, plan_of, shown_flags

MOST_HEIGHT: Final = 190
_LEAST_HEIGHT: Final = 44
_NARROW: Final = 760
"""Pixels, for text of the usual size; of the window the strip takes a third at the most."""

KEY: Final = "F2"
"""Unfolds the strip and folds it again."""


class FlagStrip(QFrame):
    """The most urgent flag in full, the others by name until they are unfolded. It never takes the focus.

    ``plan_changed`` tells the plan's options after the clinician ticked one as done, or took it back;
    ``announced`` what a screen reader is told, and whether at once.
    """

    set_aside_wanted = Signal(str)
    resumed = Signal(str)
    plan_changed = Signal(tuple)
    item_wanted = Signal(str)
    reference_wanted = Signal(str)
    reference_hovered = Signal(str)
    announced = Signal(str, bool)

    def __init__(self, wording: Wording, parent: QWidget | None = None, *, record_only: bool = False) -> None:
        super().__init__(parent)
        self._wording = wording
        self._rich = RichText(wording)
        self._record_only = record_only
        self._flags: tuple[RedFlag, ...] = ()
        self._lines: tuple[FlagLine, ...] = ()
        self._plan: tuple[str, ...] = ()
        self._unfolded = False
        self._rows: list[FlagRow] = []
        self.setProperty("look", "strip")
        self.setAccessibleName(self._rich.say("flag.name"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        outer.addWidget(self._area)
        self._build()
        shortcut = QShortcut(QKeySequence(KEY), self if parent is None else parent)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.fold)
        self.hide()

    @property
    def labels(self) -> list[QLabel]:
        """The texts that are shown."""
        shown = [row.label for row in self._rows if not row.isHidden()]
        return shown if self._others.isHidden() else [*shown, self._names]

    @property
    def rows(self) -> list[FlagRow]:
        """The flags that are shown in full."""
        return [row for row in self._rows if not row.isHidden()]

    def show_snapshot(self, shown: Shown) -> None:
        """Show the flags; say new ones aloud, and those that are gone."""
        self._plan = plan_of(shown)
        flags = shown_flags(shown, record_only=self._record_only)
        lines = tuple(self._line(flag, shown) for flag in flags)
        if (flags, lines) == (self._flags, self._lines):
            return
        before = {flag.id for flag in self._flags}
        now = {flag.id for flag in flags}
        self._flags, self._lines = flags, lines
        self._show()
        self._tell("flag.new", [flag.id for flag in flags if flag.id not in before], at_once=True)
        self._tell("flag.gone", sorted(before - now), at_once=False)

    def fold(self) -> None:
        """Show every flag in full, or the most urgent one alone."""
        if len(self._flags) > 1:
            self._unfolded = not self._unfolded
            self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()
        self._area.setGeometry(self.rect())  # a height that is set while resizing reaches no layout

    def _build(self) -> None:
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(theme.px(20), 6, theme.px(20), 6)
        self._column.setSpacing(theme.px(5))
        self._others = QWidget()
        line = QHBoxLayout(self._others)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(8))
        self.more = QPushButton()
        self.more.setProperty("look", "link")
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.more.setAutoDefault(True)
        self.more.setCursor(Qt.CursorShape.PointingHandCursor)
        self.more.setToolTip(KEY)
        self.more.clicked.connect(self.fold)
        self._names = QLabel()
        self._names.setTextFormat(Qt.TextFormat.PlainText)
        self._names.setWordWrap(True)
        line.addWidget(self.more)
        line.addWidget(self._names, 1)
        self._column.addWidget(self._others)
        self._area.setWidget(body)
        body.setAutoFillBackground(False)

    def _line(self, flag: RedFlag, shown: Shown) -> FlagLine:
        rich, name = self._rich, self._wording.name("flag", flag.id)
        done = escape(flag_done(flag, shown, rich))
        if flag.set_aside:
            text = f"<b>{escape(name)}</b> – {done}"
        else:
            parts = (f"<b>{escape(name)}.</b>", flag_why(flag, shown, rich), flag_action(flag, shown, rich))
            text = " ".join(part for part in (*parts, f"<b>{done}</b>" if done else "") if part)
        item, plan = self._wording.form.items[PLAN], plan_of(shown)
        acts = tuple((code, item.option(code).display, code in plan) for code in asked_by(flag))
        emergency = flag.tier is Tier.EMERGENCY
        return FlagLine(flag.id, name, flag_pill(flag, rich), emergency, text, flag.set_aside, acts)

    def _show(self) -> None:
        self.setVisible(bool(self._flags))
        full = self._lines if self._unfolded else self._lines[:1]
        while len(self._rows) < len(full):
            self._add_row()
        for place, row in enumerate(self._rows):
            if place < len(full):
                row.show_line(full[place])
            if row.isHidden() == (place < len(full)):
                row.setVisible(place < len(full))
        rest = len(self._flags) - len(full)
        self._others.setVisible(len(self._flags) > 1)
        say = self._rich.say
        self.more.setText(say("flag.more", count=rest) if rest else say("flag.fewer"))
        self._names.setText(self._named(self._flags[len(full) :]))
        emergency = any(flag.tier is Tier.EMERGENCY for flag in self._flags)
        look = "strip" if emergency else "strip-amber"
        if self.property("look") != look:
            self.setProperty("look", look)
            self.style().polish(self)
        self._fit()

    def _named(self, flags: tuple[RedFlag, ...]) -> str:
        """Return the names of flags by tier, and which are set aside."""
        say, name = self._rich.say, self._wording.name
        groups = [
            (name("tier", tier), [flag for flag in flags if flag.tier is tier and not flag.set_aside])
            for tier in Tier
        ]
        aside = [flag for flag in flags if flag.set_aside]
        groups.append((say("flag.aside-count", count=len(aside)), aside))
        separated = self._wording.strings.separated
        return " · ".join(
            say("flag.group", tier=title, flags=separated(name("flag", flag.id) for flag in members))
            for title, members in groups
            if members
        )

    def _add_row(self) -> None:
        row = FlagRow(self._wording.strings)
        row.set_aside_wanted.connect(self.set_aside_wanted)
        row.resumed.connect(self.resumed)
        row.act_switched.connect(self._on_act)
        row.plan_shown.connect(lambda: self.item_wanted.emit(PLAN))
        row.reference_wanted.connect(self.reference_wanted)
        row.reference_hovered.connect(self.reference_hovered)
        self._column.insertWidget(len(self._rows), row)
        self._rows.append(row)

    def _on_act(self, code: str, ticked: bool) -> None:
        options = self._wording.form.items[PLAN].options
        wanted = {*self._plan, code} if ticked else {*self._plan} - {code}
        self.plan_changed.emit(tuple(option.code for option in options if option.code in wanted))

    def _fit(self) -> None:
        """Take the height that the words need in this width; beyond a limit the strip scrolls."""
        wide = self.width() - 2
        pills = max((row.pill.sizeHint().width() for row in self.rows), default=0)
        for row in self._rows:
            row.pill.setMinimumWidth(pills)
            row.place(narrow=wide < theme.px(_NARROW))
            row.updateGeometry()  # its height for a width is kept, for the words of before
        self._column.invalidate()
        high = self._column.heightForWidth(wide) if self._column.hasHeightForWidth() else -1
        wanted = max(high, self._column.sizeHint().height() if high < 0 else 0)
        room = max(self.window().height() // 3, theme.px(_LEAST_HEIGHT))
        self.setFixedHeight(min(wanted + 1, theme.px(MOST_HEIGHT), room))

    def _tell(self, key: str, flags: list[str], *, at_once: bool) -> None:
        """Have a screen reader say what changed: at once for what is new, when it is free for the rest."""
        if not flags:
            return
        names = self._wording.strings.separated(self._wording.name("flag", flag) for flag in flags)
        text = self._rich.say(key, count=len(flags), flags=names)
        event = QAccessibleAnnouncementEvent(self, text)
        event.setPoliteness(
            QAccessible.AnnouncementPoliteness.Assertive
            if at_once
            else QAccessible.AnnouncementPoliteness.Polite
        )
        QAccessible.updateAccessibility(event)
        self.announced.emit(text, at_once)
