"""The steps of the exam with what is answered; done only when everything is."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QSizePolicy, QStyle, QVBoxLayout, QWidget

from footdrop_desktop.form.model import Form
from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.exam_session import Snapshot
from footdrop_desktop.ui.progress import Progress


class StepButton(QPushButton):
    """A step: its number or a check mark, its name, and how many of its items are answered."""

    def __init__(self, number: int, name: str, *, counted: bool, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._number = number
        self._words = ""
        self._counted = counted
        self._progress = Progress(0, 0)
        self._named = True
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumHeight(theme.target(26))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    @property
    def done(self) -> bool:
        """Whether every item of the step is answered."""
        return self._counted and self._progress.total > 0 and self._progress.complete

    @property
    def count(self) -> str:
        """How many of the items are answered, as it is shown."""
        return f"{self._progress.answered}/{self._progress.total}" if self._counted else ""

    def show_progress(self, progress: Progress, words: str) -> None:
        """Show how far the step is."""
        self.setAccessibleName(f"{self.text()}, {words}" if self._counted else self.text())
        self._words = words if self._counted else ""
        self._show_tip()
        if progress != self._progress:
            self._progress = progress
            self.update()

    def show_name(self, *, shown: bool) -> None:
        """Show the name and the count, or the number alone; then the tool tip has them."""
        if shown != self._named:
            self._named = shown
            self._show_tip()
            self.update()

    def _show_tip(self) -> None:
        name = "" if self._named else self.text()
        self.setToolTip(", ".join(part for part in (name, self._words) if part))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(40 if not self._named else 160), theme.target(40))

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft if self.isChecked() else colours.raised))
            painter.drawRoundedRect(box, 8, 8)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 8, 8)
        self._paint_mark(painter, colours)
        if self._named:
            self._paint_words(painter, colours)

    def _paint_words(self, painter: QPainter, colours: theme.Tokens) -> None:
        weight = self.font().Weight.DemiBold if self.isChecked() else self.font().Weight.Normal
        size = theme.TEXT if self.width() > theme.px(180) else 13
        painter.setFont(theme.font(size, weight))
        painter.setPen(QColor(colours.text))
        begin, room = theme.px(37), theme.px(42 if self._counted else 8)
        words = QRect(begin, 0, self.width() - begin - room, self.height())
        text = QFontMetrics(painter.font()).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, words.width()
        )
        ahead, behind = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if self.isRightToLeft():
            ahead, behind = behind, ahead
        across = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(self._mirrored(words), across | ahead, text)
        painter.setFont(theme.font(11))
        painter.setPen(QColor(colours.muted))
        count = QRect(self.width() - theme.px(50), 0, theme.px(43), self.height())
        painter.drawText(self._mirrored(count), across | behind, self.count)

    def _paint_mark(self, painter: QPainter, colours: theme.Tokens) -> None:
        side = theme.px(20)
        place = QRect(theme.px(10), (self.height() - side) // 2, side, side)
        if not self._named:
            place.moveLeft((self.width() - side) // 2)
        circle = QRectF(self._mirrored(place))
        if self.done:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawEllipse(circle)
            inset = theme.px(4)
            picture = theme.pixmap("check", colours.on_accent, side - 2 * inset, self.devicePixelRatioF())
            painter.drawPixmap(int(circle.x()) + inset, int(circle.y()) + inset, picture)
            return
        line = colours.accent if self.isChecked() or self._progress.answered else colours.muted
        painter.setPen(QPen(QColor(line), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(circle)
        painter.setFont(theme.font(11, self.font().Weight.DemiBold))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self._number))

    def _mirrored(self, place: QRect) -> QRect:
        """Return ``place``, from the right where words run from there."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)


class StepList(QFrame):
    """Up and down move between the steps."""

    chosen = Signal(str)

    def __init__(self, form: Form, strings: Strings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = strings.text
        self.setProperty("look", "bar")
        self.setAccessibleName(self._say("ui", "steps.name"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        whole.addWidget(self._area)
        body = QWidget(self._area)
        self._area.setWidget(body)
        column = QVBoxLayout(body)
        column.setContentsMargins(8, 8, 7, 8)
        column.setSpacing(0)
        self.buttons: dict[str, StepButton] = {}
        self._told: dict[str, Progress] = {}
        self._shown = ""
        self._again = False
        last = form.steps[-1].link_id
        for place, step in enumerate(form.steps):
            button = StepButton(place + 1, step.text, counted=step.link_id != last, parent=body)
            button.pressed.connect(partial(self._on_pressed, step.link_id))
            button.toggled.connect(partial(self._on_toggled, step.link_id))
            button.clicked.connect(partial(self._on_clicked, step.link_id))
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            column.addWidget(button)
            self.buttons[step.link_id] = button
        column.addStretch(1)
        body.setAutoFillBackground(False)
        self._area.viewport().setAutoFillBackground(False)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show how far each step is."""
        for link_id, button in self.buttons.items():
            progress = snapshot.progress[link_id]
            if self._told.get(link_id) != progress:
                self._told[link_id] = progress
                button.show_progress(progress, self._words(progress))

    def show_names(self, *, shown: bool) -> None:
        """Show the names of the steps, or their numbers alone."""
        for button in self.buttons.values():
            button.show_name(shown=shown)

    def _words(self, progress: Progress) -> str:
        words = self._say(
            "ui",
            "steps.progress",
            answered=progress.answered,
            total=progress.total,
            default=progress.by_default,
        )
        if not progress.carried:
            return words
        return self._say("ui", "steps.carried", words=words, count=progress.carried)

    def show_step(self, link_id: str) -> None:
        """Mark the step that is shown; it alone takes the focus."""
        self._shown = link_id
        for name, button in self.buttons.items():
            here = name == link_id
            button.setChecked(here)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.NoFocus)
            if here:
                self._area.ensureWidgetVisible(button, 0, 0)

    def _on_pressed(self, link_id: str) -> None:
        self._again = link_id == self._shown

    def _on_toggled(self, link_id: str, on: bool) -> None:
        """Go where the mark went, by a press or by assistive technology, which presses nothing."""
        if on and link_id != self._shown:
            self.chosen.emit(link_id)

    def _on_clicked(self, link_id: str) -> None:
        """Begin the step that is shown once more."""
        if self._again:
            self.chosen.emit(link_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        names = list(self.buttons)
        here = next((place for place, name in enumerate(names) if self.buttons[name].isChecked()), 0)
        if step and 0 <= here + step < len(names):
            self.chosen.emit(names[here + step])
            self.buttons[names[here + step]].setFocus()
        else:
            super().keyPressEvent(event)
