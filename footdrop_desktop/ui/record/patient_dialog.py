"""A patient's details: new, or changed; a likely duplicate is shown before anything is saved."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from footdrop_desktop.record.model import SEXES, PatientDetails
from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.pieces import card, line_edit, press, row, words

_SEPARATORS = str.maketrans("./", "--")


class PatientDialog(QDialog):
    """``saved`` tells the details; with ``sure`` the user saw the likely duplicates."""

    saved = Signal(object, bool)
    open_instead = Signal(str)

    def __init__(
        self, strings: Strings, details: PatientDetails, parent: QWidget | None = None, *, new: bool = True
    ) -> None:
        super().__init__(parent)
        self._say = strings.text
        self._warned = False
        title = self._say("ui", "patient.new") if new else self._say("ui", "patient.edit")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(theme.px(560))
        self.family = line_edit(self._say("ui", "patient.family"))
        self.given = line_edit(self._say("ui", "patient.given"))
        self.other = line_edit(self._say("ui", "patient.other"), hint=self._say("ui", "patient.other-note"))
        self.sex = QComboBox()
        self.sex.setAccessibleName(self._say("ui", "patient.sex"))
        for code, name in zip(SEXES, self._sexes(), strict=True):
            self.sex.addItem(name, code)
        self.born = line_edit(
            self._say("ui", "patient.born"), longest=10, hint=self._say("ui", "field.date-pattern")
        )
        self.mrn = line_edit(self._say("ui", "patient.mrn"))
        self.contact = line_edit(self._say("ui", "patient.contact"), longest=1000)
        self.notes = QPlainTextEdit()
        self.notes.setAccessibleName(self._say("ui", "patient.notes"))
        self.notes.setTabChangesFocus(True)
        self.notes.setFixedHeight(theme.px(72))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(words(title, "title"))
        column.addLayout(self._form())
        self.trouble = words("", "refused")
        column.addWidget(self.trouble)
        self.warning, self._warning_column = card("card-amber", margin=16)
        self.warning.setVisible(False)
        column.addWidget(self.warning)
        self.cancel = press(self._say("ui", "dialog.cancel"), "plain", self.reject)
        self.save = press(self._say("ui", "patient.save"), "primary", self._on_save)
        self.save.setDefault(True)
        column.addLayout(row(1, self.cancel, self.save))
        self._show(details)
        for line in (self.family, self.given, self.other, self.born, self.mrn):
            line.textEdited.connect(lambda _text: self._on_edited())

    @property
    def details(self) -> PatientDetails:
        """What stands in the lines now; a date may be written with points or slashes."""
        return PatientDetails(
            family=self.family.text().strip(),
            given=self.given.text().strip(),
            other_names=self.other.text().strip(),
            sex=str(self.sex.currentData()),
            birth_date=self.born.text().strip().translate(_SEPARATORS),
            mrn=self.mrn.text().strip(),
            contact=self.contact.text().strip(),
            notes=self.notes.toPlainText().strip(),
        )

    def show_refused(self, text: str) -> None:
        """Show why the details cannot be kept."""
        self.trouble.setText(text)

    def show_duplicates(self, found: Sequence[tuple[str, str, str]]) -> None:
        """Show who may be the same person: id, who, and why."""
        self._warned = True
        while (item := self._warning_column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._warning_column.addWidget(words(self._say("ui", "patient.duplicates"), "strong"))
        instead: list[QPushButton] = []
        for patient_uid, who, why in found:
            button = press(
                self._say("ui", "patient.open-instead"),
                "small",
                partial(self._on_instead, patient_uid),
            )
            button.setAccessibleName(f"{button.text()}: {who}")
            line = QWidget()
            text = words(f"{who} · {why}")
            line.setLayout(row(text, button))
            self._warning_column.addWidget(line)
            instead.append(button)
        self.warning.setVisible(True)
        self.save.setText(self._say("ui", "patient.save-all-the-same"))
        if instead:  # a second Enter must not save the patient twice
            instead[0].setFocus()

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for field in (
            self.family,
            self.given,
            self.other,
            self.sex,
            self.born,
            self.mrn,
            self.contact,
            self.notes,
        ):
            label = QLabel(field.accessibleName())
            label.setProperty("look", "muted")
            label.setBuddy(field)
            form.addRow(label, field)
        return form

    def _show(self, details: PatientDetails) -> None:
        self.family.setText(details.family)
        self.given.setText(details.given)
        self.other.setText(details.other_names)
        self.sex.setCurrentIndex(max(0, self.sex.findData(details.sex)))
        self.born.setText(details.birth_date)
        self.mrn.setText(details.mrn)
        self.contact.setText(details.contact)
        self.notes.setPlainText(details.notes)
        self.family.setFocus()

    def _sexes(self) -> tuple[str, ...]:
        return (
            self._say("ui", "patient.sex-unknown"),
            self._say("ui", "patient.sex-female"),
            self._say("ui", "patient.sex-male"),
            self._say("ui", "patient.sex-other"),
        )

    def _on_edited(self) -> None:
        self.trouble.setText("")
        if self._warned:  # what was seen does not hold for other names
            self._warned = False
            self.warning.setVisible(False)
            self.save.setText(self._say("ui", "patient.save"))

    def _on_save(self) -> None:
        details = self.details
        if not details.family:
            self.show_refused(self._say("ui", "patient.family-missing"))
            self.family.setFocus()
            return
        if details.birth_date and not _is_date(details.birth_date):
            self.show_refused(self._say("ui", "patient.born-wrong"))
            self.born.setFocus()
            return
        self.saved.emit(details, self._warned)

    def _on_instead(self, patient_uid: str) -> None:
        self.open_instead.emit(patient_uid)
        self.reject()


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return len(text) == len("2026-11-23")
