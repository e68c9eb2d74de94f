"""Which paper, of which visit, in which language, and to whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from footdrop_desktop.report.paper import PaperKind
from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.paper.more_visits import MoreVisits
from footdrop_desktop.ui.paper.paper_names import language_name, paper_name
from footdrop_desktop.ui.pieces import line_edit, press, row, words

_NAME: Final = 200
_QUESTION: Final = 500
_ADDRESS_LINES: Final = 2
MOST_MORE: Final = 2
"""How many visits a progress report takes beside the newest and the one that it begins with."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What can be chosen: ``kinds``, and signed visits (id and words), the newest first.

    ``visit_uid`` is the one that is chosen at first; ``open_visit`` is the words for one that is not
    signed, which is then the only one. ``language`` is the one of ``languages`` that papers usually have.
    """

    about: str
    kinds: tuple[PaperKind, ...]
    visits: tuple[tuple[str, str], ...]
    languages: tuple[str, ...]
    language: str
    visit_uid: str = ""
    open_visit: str = ""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was chosen; to whom a letter goes may be left open, for the pen."""

    kind: PaperKind
    language: str
    visit_uid: str = ""
    earlier: tuple[str, ...] = ()
    name: str = ""
    address: tuple[str, ...] = ()
    question: str = ""


class ChooseDialog(QDialog):
    """``chosen`` tells a ``Chosen``."""

    chosen = Signal(object)

    def __init__(self, strings: Strings, offer: Offer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strings = strings
        self._offer = offer
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self._say("paper.choose-title"))
        self.setMinimumWidth(theme.px(480))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(words(self._say("paper.choose-title"), "title"))
        if offer.about:
            column.addWidget(words(offer.about, "muted"))
        self.kind = self._box("paper.kind", [(kind, paper_name(kind, strings)) for kind in offer.kinds])
        self.language = self._box("paper.language", [(code, language_name(code)) for code in offer.languages])
        self.language.setCurrentIndex(max(0, self.language.findData(offer.language)))
        given = [("", offer.open_visit)] if offer.open_visit else list(offer.visits)
        self.visit = self._box("paper.visit", given)
        self.visit.setCurrentIndex(max(0, self.visit.findData(offer.visit_uid)))
        self.earlier = self._box("paper.earlier", ())
        self.also = MoreVisits(self._strings.text("compare", "compare.also"), MOST_MORE)
        self.name = line_edit(
            self._say("paper.recipient"), longest=_NAME, hint=self._say("paper.recipient-note")
        )
        self.address = QPlainTextEdit()
        self.address.setAccessibleName(self._say("paper.address"))
        self.address.setTabChangesFocus(True)
        self.address.setFixedHeight(theme.px(24 * _ADDRESS_LINES))
        self.question = line_edit(
            self._say("paper.question"), longest=_QUESTION, hint=self._say("paper.question-note")
        )
        form, self._labels = field_rows(
            self.kind,
            self.language,
            self.visit,
            self.earlier,
            self.also,
            self.name,
            self.address,
            self.question,
        )
        column.addLayout(form)
        self.note = words("", "small")
        column.addWidget(self.note)
        self.cancel = press(self._say("dialog.cancel"), "plain", self.reject)
        self.show_it = press(self._say("paper.show"), "primary", self._on_go)
        self.show_it.setDefault(True)
        column.addLayout(row(1, self.cancel, self.show_it))
        self.kind.currentIndexChanged.connect(lambda _place: self._look())
        self.visit.currentIndexChanged.connect(lambda _place: self._look())
        self.earlier.currentIndexChanged.connect(lambda _place: self._look())
        if not self.visit.count():
            self.choose(PaperKind.BLANK)  # the only one that can be made
        self._look()
        self.kind.setFocus()

    def choose(self, kind: PaperKind) -> None:
        """Choose a kind of paper, as a click does."""
        self.kind.setCurrentIndex(self.kind.findData(kind))

    def _box(self, key: str, entries: Sequence[tuple[str, str]]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self._say(key))
        box.setMinimumWidth(theme.px(240))
        for code, name in entries:
            box.addItem(name, code)
        return box

    def _look(self) -> None:
        """Show what the chosen paper needs, and whether it can be made."""
        kind = self._kind
        earlier = self._earlier_ones()
        if [self.earlier.itemData(place) for place in range(self.earlier.count())] != [
            uid for uid, _ in earlier
        ]:
            with QSignalBlocker(self.earlier):
                self.earlier.clear()
                for uid, name in earlier:
                    self.earlier.addItem(name, uid)
        first = str(self.earlier.currentData() or "")
        self.also.show_visits(tuple(pair for pair in earlier if pair[0] != first))
        shown: dict[QWidget, bool] = {
            self.visit: kind is not PaperKind.BLANK and self.visit.count() > 0,
            self.earlier: kind is PaperKind.PROGRESS and bool(earlier),
            self.also: kind is PaperKind.PROGRESS and len(earlier) > 1,
            self.name: kind is PaperKind.LETTER,
            self.address: kind is PaperKind.LETTER,
            self.question: kind is PaperKind.LETTER,
        }
        for field, wanted in shown.items():
            field.setVisible(wanted)
            self._labels[field].setVisible(wanted)
        text = ""
        if kind is PaperKind.PROGRESS and not earlier:
            text = self._say("paper.no-earlier")
        elif not self.visit.count():
            text = self._say("paper.no-visit")
        elif kind is not PaperKind.BLANK and self._offer.open_visit:
            text = self._say("paper.draft")
        self.note.setText(text)
        self.note.setVisible(bool(text))
        lacks = kind is PaperKind.PROGRESS and not earlier
        self.show_it.setEnabled(kind is PaperKind.BLANK or (self.visit.count() > 0 and not lacks))
        self.adjustSize()

    @property
    def _kind(self) -> PaperKind:
        return PaperKind(self.kind.currentData())

    def _earlier_ones(self) -> tuple[tuple[str, str], ...]:
        uids = [uid for uid, _ in self._offer.visits]
        uid = str(self.visit.currentData() or "")
        return self._offer.visits[uids.index(uid) + 1 :] if uid in uids else ()

    def _beside(self) -> tuple[str, ...]:
        """Return the visits that a progress report holds beside the newest one."""
        first = str(self.earlier.currentData() or "")
        return (*((first,) if first else ()), *self.also.chosen)

    def _on_go(self) -> None:
        kind, letter = self._kind, self._kind is PaperKind.LETTER
        lines = self.address.toPlainText().splitlines() if letter else []
        chosen = Chosen(
            kind,
            str(self.language.currentData()),
            "" if kind is PaperKind.BLANK else str(self.visit.currentData() or ""),
            self._beside() if kind is PaperKind.PROGRESS else (),
            self.name.text().strip() if letter else "",
            tuple(line.strip() for line in lines if line.strip()),
            self.question.text().strip() if letter else "",
        )
        self.accept()
        self.chosen.emit(chosen)

    def _say(self, key: str) -> str:
        return self._strings.text("ui", key)


def field_rows(*fields: QWidget) -> tuple[QFormLayout, dict[QWidget, QLabel]]:
    """Return ``fields`` one beneath the other, each beside its name, and the labels of the names."""
    form = QFormLayout()
    form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    form.setHorizontalSpacing(16)
    form.setVerticalSpacing(8)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    labels: dict[QWidget, QLabel] = {}
    for one in fields:
        label = words(one.accessibleName(), "muted", wrap=False)
        label.setBuddy(one)
        labels[one] = label
        form.addRow(label, one)
    return form, labels
