"""The right panel: the assessment, live, every statement with its reason and its source."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from footdrop_desktop.ui import theme
from footdrop_desktop.ui.card_list import CardList
from footdrop_desktop.ui.cards import Shown
from footdrop_desktop.ui.panel_content import PanelContent


class AssessmentPanel(QScrollArea):
    """Shows snapshots; asks for an entry or a reference to be shown."""

    item_wanted = Signal(str)
    reference_wanted = Signal(str)
    reference_hovered = Signal(str)

    def __init__(self, content: PanelContent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self._shown: Shown | None = None
        strings = content.wording.strings
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(strings.text("ui", "panel.assessment"))
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.px(14), theme.px(14), theme.px(10), theme.px(14))
        column.setSpacing(theme.px(8))
        self.list = CardList(strings, self._opened, body)
        self.list.item_wanted.connect(self.item_wanted)
        self.list.reference_wanted.connect(self.reference_wanted)
        self.list.reference_hovered.connect(self.reference_hovered)
        column.addWidget(self.list)
        sources = QPushButton(strings.text("ui", "panel.literature"))
        sources.setProperty("look", "link")
        sources.setCursor(Qt.CursorShape.PointingHandCursor)
        sources.clicked.connect(lambda: self.reference_wanted.emit(""))
        column.addWidget(sources, 0, Qt.AlignmentFlag.AlignLeft)
        judgement = QLabel(strings.text("ui", "panel.judgement"))
        judgement.setProperty("look", "small")
        judgement.setWordWrap(True)
        column.addWidget(judgement)
        column.addStretch(1)
        self.setWidget(body)
        body.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def show_snapshot(self, shown: Shown) -> None:
        """Show what the answers mean now."""
        self._shown = shown
        self.list.show_groups(self._content.groups(shown))
        self._settle()

    def _settle(self) -> None:
        """Give every card its height before it is painted: no statement is cut, not for one picture."""
        body = self.widget()
        if self.isVisible() and body is not None and (layout := body.layout()) is not None:
            self.list.settle()
            layout.activate()
            QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def texts(self) -> list[str]:
        """Return what the cards say."""
        return self.list.texts()

    def _opened(self, opens: str) -> str:
        return "" if self._shown is None else self._content.opened(opens, self._shown)
