"""Who a page is about: colour mark, name, birth date, age, number."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from footdrop_desktop.record.model import Patient
from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.pieces import colour_mark, row, words


class PatientBanner(QWidget):
    """The same on every page about a patient, so that a wrong one is noticed."""

    def __init__(self, strings: Strings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strings = strings
        self.mark = QLabel()
        self.mark.setFixedSize(theme.px(32), theme.px(32))
        self.name = words("", "title")
        self.about = words("", "muted")
        self.name.setWordWrap(False)
        line = row(self.mark, self.name, self.about, spacing=12)
        self.setLayout(line)

    def show_patient(self, patient: Patient, today: date) -> None:
        """Show who it is."""
        name = patient.details.name
        self.mark.setPixmap(colour_mark(patient.patient_uid, name, theme.px(32)))
        shown = self.name.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, theme.px(420))
        self.name.setText(shown)
        self.name.setToolTip(name)
        self.about.setText(about(patient, today, self._strings))


def about(patient: Patient, today: date, strings: Strings) -> str:
    """Return sex, age, birth date, and number in one line, each only where it is known."""
    details = patient.details
    parts = []
    letters = {
        "female": strings.text("ui", "patient.letter-female"),
        "male": strings.text("ui", "patient.letter-male"),
        "other": strings.text("ui", "patient.letter-other"),
    }
    if details.sex in letters:
        parts.append(letters[details.sex])
    if details.birth_date:
        parts.append(strings.text("ui", "patient.age", years=age(details.birth_date, today)))
        parts.append(strings.text("ui", "patient.born-on", date=details.birth_date))
    else:
        parts.append(strings.text("ui", "patient.born-unknown"))
    if details.mrn:
        parts.append(strings.text("ui", "patient.mrn-is", mrn=details.mrn))
    return " · ".join(parts)


def age(birth_date: str, today: date) -> int:
    """Return full years; never fewer than none."""
    born = date.fromisoformat(birth_date)
    before = (today.month, today.day) < (born.month, born.day)
    return max(0, today.year - born.year - before)
