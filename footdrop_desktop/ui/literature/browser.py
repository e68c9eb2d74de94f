"""The literature to be searched, read, and copied: the same in its page and in its dialog."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QMenu, QPushButton, QVBoxLayout, QWidget

from footdrop_desktop.report.citing import Style, cite
from footdrop_desktop.report.literature import Reference
from footdrop_desktop.report.literature_search import Origin
from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.literature.entry_view import KEYS, EntryView
from footdrop_desktop.ui.literature.source_list import HEIGHT, SourceList
from footdrop_desktop.ui.literature.sources import Sources
from footdrop_desktop.ui.pieces import keys_line, line_edit, press, row, words

_WIDE: Final = 660
_MOST_LINES: Final = 4
_UP_AND_DOWN: Final = ("\u200e↑\u200e", "\u200e↓\u200e")
"""The marks keep the arrows with the word after them in an Arabic line."""

_FREE: Final = 16_777_215
"""Qt's word for no limit."""

_MOVES: Final = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 6, Qt.Key.Key_PageUp: -6}


class LiteratureBrowser(QWidget):
    """Arrows move in the list while the line keeps the focus; Enter opens the DOI.

    ``save_wanted`` tells the references that are shown and a style.
    """

    save_wanted = Signal(object, str)

    def __init__(self, sources: Sources, strings: Strings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sources = sources
        self._say = strings.text
        self._found: tuple[Reference, ...] = ()
        self._origin = Origin.ANY
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        self.entry = EntryView(strings)
        self.entry.copy_wanted.connect(lambda style: self.copy(Style(style)))
        self.finder = self._finder()
        column.addWidget(self.finder)
        self.list = SourceList(strings)
        self.list.chosen.connect(lambda _key: self._show_chosen())
        self.list.picked.connect(self._show_scope)
        self.list.opened.connect(lambda _key: self.entry.open_link())
        self.empty = words(self._say("literature", "literature.none"), "muted")
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self.list, 1)
        left.addWidget(self.empty)
        self.body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.body.setSpacing(theme.px(14))
        self.body.addWidget(self._left, 2)
        self.body.addWidget(self.entry, 3)
        column.addLayout(self.body, 1)
        self.keys = self._keys()
        column.addWidget(self.keys)
        self._bind()
        self._find()

    @property
    def found(self) -> tuple[Reference, ...]:
        """The references that are listed."""
        return self._found

    def show_reference(self, number: int) -> None:
        """Show one reference in the whole list."""
        self.search.clear()
        self.filters[Origin.ANY].setChecked(True)
        self._origin = Origin.ANY
        self._find(str(number))

    def show_list(self, shown: bool) -> None:
        """Show the entry beside what finds others, or the entry alone."""
        self.finder.setVisible(shown)
        self._left.setVisible(shown)
        self.keys.setVisible(shown)

    def copy(self, style: Style, *, all_shown: bool = False) -> None:
        """Put what is chosen, or all that is listed, on the clipboard, and say so."""
        references = self._found if all_shown else self._chosen()
        if not references:
            return
        QGuiApplication.clipboard().setText(cite(references, style))
        what = self._say("literature", "literature.count", count=len(references))
        if len(references) == 1:
            what = self._say("literature", "literature.entry", number=references[0].number)
        self.entry.show_note(self._say("literature", "literature.copied", style=style.value, what=what))

    def leave_search(self) -> bool:
        """Empty the search; say whether there was anything in it."""
        if self.search.text() and self.finder.isVisible():
            self.search.clear()
            self._find()
            return True
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            by = _MOVES.get(Qt.Key(event.key()))
            if by is not None:
                self.list.step(by)
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = event.size().width() >= theme.px(_WIDE)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self.body.setDirection(across if wide else down)
        self.list.setMaximumHeight(_FREE if wide else theme.target(HEIGHT) * _MOST_LINES)
        super().resizeEvent(event)

    def _finder(self) -> QWidget:
        say = self._say
        self.search = line_edit(
            say("literature", "literature.search"), hint=say("literature", "literature.hint")
        )
        self.search.setProperty("look", "search")
        self.search.installEventFilter(self)
        self.search.textEdited.connect(lambda _text: self._find())
        self.search.returnPressed.connect(lambda: self.entry.open_link() if self._found else None)
        self.filters: dict[Origin, QPushButton] = {}
        group = QButtonGroup(self)
        which = say("literature", "literature.filter")
        for origin, name in (
            (Origin.ANY, say("literature", "literature.all")),
            (Origin.ARTICLE, say("literature", "literature.only-article")),
            (Origin.BEYOND, say("literature", "literature.only-beyond")),
        ):
            button = press(name, "small", partial(self._on_filter, origin))
            button.setCheckable(True)
            button.setChecked(origin is Origin.ANY)
            button.setAccessibleName(f"{which}: {name}")
            group.addButton(button)
            self.filters[origin] = button
        self.count = words("", "small", wrap=False)
        self.all_shown = QPushButton(say("literature", "literature.shown-acts"))
        self.all_shown.setProperty("look", "small")
        self.all_shown.setAutoDefault(True)
        self.all_shown.setAccessibleName(say("literature", "literature.shown-acts-name"))
        self.all_shown.setMenu(self._menu())
        finder = QWidget()
        column = QVBoxLayout(finder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.search)
        column.addLayout(row(*self.filters.values(), self.count, 1, self.all_shown))
        return finder

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for style in Style:
            act = menu.addAction(self._say("literature", "literature.copy-as", style=style.value))
            act.triggered.connect(lambda _on=False, style=style: self.copy(style, all_shown=True))
        menu.addSeparator()
        for style in (Style.BIBTEX, Style.RIS):
            act = menu.addAction(self._say("literature", "literature.save-as", style=style.value))
            act.triggered.connect(
                lambda _on=False, style=style: self.save_wanted.emit(self._found, style.value)
            )
        return menu

    def _keys(self) -> QWidget:
        copies = [
            (tuple(keys.split("+")), self._say("literature", "literature.key-copy", style=style.value))
            for style, keys in KEYS.items()
        ]
        return keys_line(
            (("Ctrl", "F"), self._say("literature", "literature.key-search")),
            (_UP_AND_DOWN, self._say("literature", "literature.key-move")),
            (("Enter",), self._say("literature", "literature.key-open")),
            *copies,
        )

    def _bind(self) -> None:
        acts = {
            "Ctrl+F": self._on_search,
            "/": self._on_search,
            "Ctrl+Return": self.entry.open_link,
            **{keys: partial(self.copy, style) for style, keys in KEYS.items()},
        }
        for keys, act in acts.items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _on_search(self) -> None:
        if self.finder.isVisible():
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.selectAll()

    def _on_filter(self, origin: Origin) -> None:
        self._origin = origin
        self._find()

    def _find(self, select: str = "") -> None:
        self._found = self._sources.index.find(self.search.text(), self._origin)
        self.list.show_references(self._found, select)
        self.list.setVisible(bool(self._found))
        self.empty.setVisible(not self._found)
        self.all_shown.setEnabled(bool(self._found))
        count = len(self._sources.literature.references)
        narrowed = len(self._found) < count
        self.count.setText(
            self._say("literature", "literature.found", found=len(self._found), count=count)
            if narrowed
            else self._say("literature", "literature.count", count=count)
        )
        self._show_chosen()

    def _show_chosen(self) -> None:
        """Show the line that is current; with nothing found the last entry stays to be read."""
        if self._found:
            (reference,) = self._sources.literature.cited([self.list.key])
            if reference != self.entry.reference:
                self.entry.show_entry(reference, self._sources.said.get(reference.number, {}))
        self._show_scope()

    def _show_scope(self) -> None:
        self.entry.show_scope(len(self._chosen()))

    def _chosen(self) -> tuple[Reference, ...]:
        """Return what is chosen in the list, or else the entry that is read."""
        if self._found and self.list.keys:
            return self._sources.literature.cited(self.list.keys)
        return () if self.entry.reference is None else (self.entry.reference,)
