"""One red flag of the strip: how urgent, what makes it, what to do, and what was done."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QMenu, QPushButton, QWidget

from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.rich_label import show_cited


@dataclass(frozen=True, slots=True)
class FlagLine:
    """What a row says. ``text`` is rich; ``acts`` are the plan's options for it: code, name, ticked."""

    flag: str
    name: str
    pill: str
    emergency: bool
    text: str
    set_aside: bool
    acts: tuple[tuple[str, str, bool], ...]


class FlagRow(QFrame):
    """Only what differs is set, so that a button under the finger stays the one it was."""

    set_aside_wanted = Signal(str)
    resumed = Signal(str)
    act_switched = Signal(str, bool)
    plan_shown = Signal()
    reference_wanted = Signal(str)
    reference_hovered = Signal(str)

    def __init__(self, strings: Strings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = strings.text
        self._line: FlagLine | None = None
        self._narrow: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(10))
        self._grid.setVerticalSpacing(theme.px(4))
        self._grid.setColumnStretch(1, 1)
        self.pill = QLabel()
        self.pill.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.RichText)
        self.label.setWordWrap(True)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        self.label.linkActivated.connect(lambda link: self.reference_wanted.emit(link.removeprefix("ref:")))
        self.label.linkHovered.connect(lambda link: self.reference_hovered.emit(link.removeprefix("ref:")))
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.done = self._button(self._say("ui", "flag.done"))
        self.done.setMenu(self.menu)
        self.aside = self._button("")
        self.aside.clicked.connect(self._on_aside)
        self.place(narrow=False)

    @property
    def line(self) -> FlagLine | None:
        """What is shown."""
        return self._line

    def show_line(self, line: FlagLine) -> None:
        """Show a flag."""
        if line == self._line:
            return
        self._line = line
        look = "pill-red" if line.emergency else "pill-amber"
        if self.pill.property("look") != look:
            self.pill.setProperty("look", look)
            self.pill.style().polish(self.pill)
        self.pill.setText(line.pill)
        show_cited(self.label, line.text, self._say("literature", "literature.title"))
        self.done.setHidden(line.set_aside)
        self.done.setAccessibleName(f"{self.done.text()} {line.name}")
        self.aside.setText(self._say("ui", "flag.resume" if line.set_aside else "flag.set-aside"))
        self.aside.setAccessibleName(f"{self.aside.text()} {line.name}")

    def place(self, *, narrow: bool) -> None:
        """Put the words beside how urgent it is, or in a line of their own where there is less room."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for widget in (self.pill, self.label, self.done, self.aside):
            self._grid.removeWidget(widget)
        middle = Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(self.pill, 0, 0, middle)
        self._grid.addWidget(self.done, 0, 2, middle)
        self._grid.addWidget(self.aside, 0, 3, middle)
        if narrow:
            self._grid.addWidget(self.label, 1, 0, 1, 4)
        else:
            self._grid.addWidget(self.label, 0, 1)

    def _fill_menu(self) -> None:
        self.menu.clear()
        for code, name, ticked in self._line.acts if self._line is not None else ():
            action = self.menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(ticked)
            action.triggered.connect(lambda on, code=code: self.act_switched.emit(code, on))
        if not self.menu.isEmpty():
            self.menu.addSeparator()
        self.menu.addAction(self._say("ui", "flag.to-plan")).triggered.connect(self.plan_shown)

    def _on_aside(self) -> None:
        if self._line is not None:
            (self.resumed if self._line.set_aside else self.set_aside_wanted).emit(self._line.flag)

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("look", "small")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAutoDefault(True)
        return button
