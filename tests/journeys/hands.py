"""The hands of a clinician in front of the real window: they press keys or the mouse, and nothing else.

They count what they do. After every press they look which answers are new, and whether the examiner can
have seen what was answered: the eyes read what Qt has on the screen, not what the page believes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import partial
from typing import Final, Protocol, TypeVar

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QPlainTextEdit, QWidget

from footdrop_desktop.exam.answers import NO_ANSWERS, Answers
from footdrop_desktop.exam.values import Origin
from footdrop_desktop.record.vault import Vault
from footdrop_desktop.report.wording import Wording
from footdrop_desktop.ui.exam_session import ExamSession
from footdrop_desktop.ui.exam_view import ExamView
from footdrop_desktop.ui.main_window import MainWindow
from footdrop_desktop.ui.pictures.layout import Region
from footdrop_desktop.ui.pictures.option_menu import OptionMenu
from footdrop_desktop.ui.pictures.picture import Picture

D = TypeVar("D", bound=QWidget)
Record = Callable[[str, object], None]
"""Where pytest keeps a number of a test: ``record_property``."""

LONG: Final = 20_000
"""Milliseconds that a passphrase, a signature, or a paper may take here."""

_CUT: Final = 6
"""Pixels of a row that may be beyond the edge while it still can be read."""

_PLAIN: Final = Qt.KeyboardModifier.NoModifier


class Waits(Protocol):
    """What waits: pytest's ``qtbot``, or what stands for it in another process."""

    def waitUntil(self, callback: Callable[[], bool], *, timeout: int = 5000) -> None:
        """Let events happen until ``callback`` is true, at most ``timeout`` milliseconds."""


class Eyes:
    """Which answers could be read on the screen since their step was opened."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._place: tuple[int, str] | None = None
        self.seen: frozenset[str] = frozenset()

    def look(self) -> None:
        """Take in what is on the screen now."""
        view = self._window.view
        place = None if view is None else (id(view), view.session.step)
        if place != self._place:
            self._place, self.seen = place, frozenset()
        if view is None:
            return
        high = view.page.viewport().height()
        for row in view.page.rows:
            if _shown(row) >= min(row.height(), high) - _CUT:
                self.seen = self.seen.union(*(cell.link_ids() for cell in row.cells))
        if view.safety.isVisible() and _shown(view.safety) >= view.safety.height() - _CUT:
            self.seen |= {"standing.safe"}


class Hands:
    """``presses`` counts keys (a chord is one), ``typed`` characters of text, ``clicks`` the mouse."""

    def __init__(self, qtbot: Waits, window: MainWindow, record: Record) -> None:
        self.qtbot = qtbot
        self.window = window
        self.presses = self.typed = self.clicks = self.turns = 0
        self._record = record
        self._eyes = Eyes(window)
        self._answers: Answers = NO_ANSWERS
        self._asked = False

    # What is on the screen

    @property
    def view(self) -> ExamView:
        """The exam on the screen."""
        assert self.window.view is not None
        return self.window.view

    @property
    def session(self) -> ExamSession:
        """The open exam, to be read: the hands never answer by it."""
        return self.view.session

    @property
    def vault(self) -> Vault:
        """The open record, to be read."""
        assert self.window.work is not None
        return self.window.work.desk.vault

    @property
    def target(self) -> QWidget:
        """Whatever gets a key that is pressed now."""
        widget = (
            QApplication.activePopupWidget()
            or QApplication.focusWidget()
            or QApplication.activeModalWidget()
            or QApplication.activeWindow()
        )
        assert widget is not None
        return widget

    def at(self) -> str:
        """The entry that has the focus."""
        return self.view.page.focused_link_id()

    def dialog(self, kind: type[D]) -> D:
        """Wait for a dialog, and for its focus."""
        self.until(lambda: isinstance(QApplication.activeModalWidget(), kind))
        found = QApplication.activeModalWidget()
        assert isinstance(found, kind)
        return found

    def until(self, fact: Callable[[], bool]) -> None:
        """Wait until something is so; then everything on the screen has its place and its focus."""
        self.qtbot.waitUntil(fact, timeout=LONG)
        self._settle()

    # Keys

    def press(self, *keys: str) -> None:
        """Press keys one after the other: "5", "Down", "Ctrl+Return"."""
        for key in keys:
            chord = QKeySequence(key)[0]  # type: ignore[index]  # it is, by place
            self._act(partial(self._strike, chord.key(), chord.keyboardModifiers()))
            self.presses += 1

    def press_again(self, key: str, until: Callable[[], bool], most: int = 8) -> None:
        """Press one key until something is so, as whoever reads the line below does."""
        for _ in range(most):
            if until():
                return
            self.press(key)
        assert until(), f"{key} was pressed {most} times"

    def press_place(self, text: str, place: int) -> None:
        """Press the key at a place (X11) of a layout that types ``text`` there."""

        def act() -> None:
            widget = self.target
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, ord(text.upper()), _PLAIN, place, 0, 0, text)
                QApplication.sendEvent(widget, event)

        self._act(act)
        self.presses += 1

    def types(self, text: str) -> None:
        """Type into the line that has the focus: text, not commands."""
        assert isinstance(self.target, (QLineEdit, QPlainTextEdit)), self.target
        self._act(lambda: QTest.keyClicks(self.target, text))
        self.typed += len(text)

    # Mouse

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click on the middle of a widget, or on a point of it, with whatever lies there on top."""
        point = widget.rect().center() if at is None else at
        assert widget.isEnabled(), widget.accessibleName()
        assert widget.visibleRegion().contains(point), f"not on the screen: {widget.accessibleName()}"
        window = widget.window()
        there = window.childAt(widget.mapTo(window, point)) or window
        assert there is widget or widget.isAncestorOf(there), f"{there} lies on it"
        place = there.mapFrom(window, widget.mapTo(window, point))
        self._act(lambda: QTest.mouseClick(there, Qt.MouseButton.LeftButton, _PLAIN, place))
        self.clicks += 1

    def click_region(self, picture: Picture, name: str, side: str) -> None:
        """Click a region of a picture, at a point where nothing lies over it."""
        region = next(one for one in picture.regions if (one.id, one.side.value) == (name, side))
        self.click(picture, _uncovered(region, picture.regions))

    def choose(self, words: str) -> None:
        """Click the entry of the open menu that begins with ``words``."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        self._choose(
            menu, next(one for one in menu.actions() if one.text().replace("&", "").startswith(words))
        )

    def click_option(self, link_id: str, value: object) -> None:
        """Click a button of an entry, after turning the wheel to it."""
        cell = self.view.page.cell_of(link_id)
        assert cell is not None
        self.wheel_to(next(row for row in self.view.page.rows if cell in row.cells))
        self.click(cell.field.buttons[value])  # type: ignore[attr-defined]  # segments or chips

    def wheel_to(self, widget: QWidget) -> None:
        """Turn the wheel over the page until a widget is wholly on the screen."""
        page = self.view.page

        def shown() -> bool:
            return _shown(widget) == widget.height()

        def below() -> bool:
            return widget.mapTo(page.viewport(), QPoint()).y() > 0

        for _ in range(60):
            if shown():
                return
            self._turn(down=below())
        raise AssertionError(widget.accessibleName())

    def wheel_to_the_end(self) -> None:
        """Turn the wheel down to the end of the page, looking."""
        bar = self.view.page.verticalScrollBar()
        while bar.value() < bar.maximum():
            self._turn(down=True)

    def drag_to_the_end(self) -> None:
        """Drag the scroll bar of the page to its end, past what is between."""
        bar = self.view.page.verticalScrollBar()
        top, end = QPoint(bar.width() // 2, 8), QPoint(bar.width() // 2, bar.height() - 1)

        def act() -> None:
            QTest.mousePress(bar, Qt.MouseButton.LeftButton, _PLAIN, top)
            QTest.mouseMove(bar, end)
            QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, _PLAIN, end)

        self._act(act)
        self.clicks += 1
        assert bar.value() == bar.maximum()

    # What was done

    def tell(self, name: str) -> None:
        """Print what the journey took, and keep it with the result of the test."""
        by_origin = Counter(self._answers.origin(key).origin for key in self._answers)
        told = {
            "presses": self.presses,
            "typed": self.typed,
            "clicks": self.clicks,
            "answers typed": by_origin[Origin.TYPED],
            "by default": by_origin[Origin.DEFAULT],
            "together": by_origin[Origin.TOGETHER],
        }
        print(f"{name}: " + ", ".join(f"{count} {what}" for what, count in told.items()))
        for what, count in told.items():
            self._record(f"{name}: {what}", count)

    def _strike(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        QTest.keyClick(self.target, key, modifiers)

    def _turn(self, *, down: bool) -> None:
        over = self.view.page.viewport()
        middle = QPointF(over.rect().center())
        self.turns += 1

        def act() -> None:
            event = QWheelEvent(
                middle,
                QPointF(over.mapToGlobal(middle.toPoint())),
                QPoint(),
                QPoint(0, -120 if down else 120),
                Qt.MouseButton.NoButton,
                _PLAIN,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            )
            QApplication.sendEvent(over, event)

        self._act(act)

    def _choose(self, menu: QMenu, action: QAction) -> None:
        assert action.isEnabled()
        place = menu.actionGeometry(action).center()
        self._act(lambda: QTest.mouseClick(menu, Qt.MouseButton.LeftButton, _PLAIN, place))
        self.clicks += 1

    def _act(self, act: Callable[[], object]) -> None:
        self._settle()
        seen = self._eyes.seen | self._named()
        before, asked, view = self._answers, self._asked, self.window.view
        act()
        self._settle()
        if self.window.view is not view:  # a draft was opened, or left
            return
        after = self._answers
        new = {
            key
            for key in after
            if (after.get(key), after.origin(key)) != (before.get(key), before.origin(key))
        }
        if asked:  # a question over the page, which names what it is about
            new = {key for key in new if not key.startswith("red-flag-override.")}
        assert new <= seen, f"answered, and never on the screen: {sorted(new - seen)}"

    def _named(self) -> frozenset[str]:
        """Return the entry that the open menu of a picture names: it covers the row, or the row is below."""
        menu, view = QApplication.activePopupWidget(), self.window.view
        if view is None or not isinstance(menu, OptionMenu):
            return frozenset()
        wording = Wording(self.window.strings, view.session.form)
        title = menu.actions()[0].text()
        return frozenset(key for key in view.session.form.items if wording.item(key) == title)

    def _settle(self) -> None:
        """Let everything that is due happen, and give the window its focus back."""
        for _ in range(3):
            QApplication.processEvents()
        if QApplication.activeWindow() is None and QApplication.activePopupWidget() is None:
            # a window manager does this when a dialog closes; the offscreen screen has none
            (QApplication.activeModalWidget() or self.window).activateWindow()
            self.qtbot.waitUntil(lambda: QApplication.activeWindow() is not None)
        self._asked = isinstance(QApplication.activeModalWidget(), QDialog)
        self._eyes.look()
        if self.window.view is not None:
            self._answers = self.window.view.session.answers


def _shown(widget: QWidget) -> int:
    """Return how much of the height of a widget is on the screen."""
    return widget.visibleRegion().boundingRect().height()


def _uncovered(region: Region, regions: tuple[Region, ...]) -> QPoint:
    """Return a point of a region that is in no region drawn after it: near its middle, or found by a grid."""
    later = regions[regions.index(region) + 1 :]
    box = region.path.boundingRect()
    parts = (0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8)
    for across in parts:
        for down in parts:
            point = QPointF(box.x() + across * box.width(), box.y() + down * box.height()).toPoint()
            if region.path.contains(QPointF(point)) and not any(
                other.path.contains(QPointF(point)) for other in later
            ):
                return point
    raise AssertionError(f"{region.id} cannot be reached")
