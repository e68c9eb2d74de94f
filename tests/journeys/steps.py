"""What a clinician does on most days, by keys: unlock, add a patient, examine, sign; and the printer beside it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from footdrop_desktop.record import trail, visits
from footdrop_desktop.record.model import State
from footdrop_desktop.ui.printing import Printing
from footdrop_desktop.ui.record.patient_dialog import PatientDialog
from footdrop_desktop.ui.services import Services
from footdrop_desktop.ui.sign.sign_dialog import SignDialog
from tests.journeys.hands import Hands
from tests.report.papers import flat
from tests.ui.conftest import PASSPHRASE


class Printer:
    """A print system that keeps what it gets."""

    def __init__(self, folder: Path) -> None:
        self.paper = folder / "printed.pdf"
        self._folder = folder
        scripts = {"lp": f"cat > {self.paper}", "lpstat": 'if [ "$1" = "-e" ]; then echo desk; fi'}
        for name, text in scripts.items():
            (folder / name).write_text(f"#!/bin/sh\n{text}\n")
            (folder / name).chmod(0o700)

    def joined(self, services: Services) -> Services:
        """Return ``services`` that print here."""
        printing = Printing(lambda name: str(self._folder / name), lambda _path: True)
        return replace(services, printing=lambda: printing)

    def words(self, hands: Hands, papers: int = 1) -> str:
        """Wait until ``papers`` were printed; return the words of the last."""
        hands.until(
            lambda: sum(entry.event == "report-printed" for entry in trail.entries(hands.vault)) == papers
        )
        assert hands.window.work is not None
        page = hands.window.work.visit.page
        hands.until(lambda: "desk" in page.note.text())
        return flat(self.paper.read_bytes())


def unlock(hands: Hands) -> None:
    """Type the passphrase into the line that waits for it, and press Enter."""
    hands.until(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    hands.types(PASSPHRASE)
    hands.press("Return")
    hands.until(lambda: hands.window.work is not None)


def add_patient(hands: Hands, family: str = "Doe", given: str = "Jane", born: str = "1972-03-09") -> None:
    hands.press("Ctrl+Shift+N")
    hands.dialog(PatientDialog)
    hands.types(family)
    hands.press("Tab")
    hands.types(given)
    hands.press("Tab", "Tab", "Tab")
    hands.types(born)
    hands.press("Return")


def begin_visit(hands: Hands) -> None:
    """From the chart: a new visit, which is now."""
    hands.press("Ctrl+N")
    hands.dialog(QDialog)
    hands.press("Return")
    hands.until(lambda: hands.window.view is not None)


def no_to_all_flags(hands: Hands) -> None:
    hands.press_again("A", until=lambda: not hands.session.snapshot.completeness.flags_open)


def rest_normal(hands: Hands) -> None:
    """A, until the line below says that nothing is left of this step."""
    session = hands.session
    hands.press_again("A", until=lambda: not session.rest_of(session.step))


def go_on(hands: Hands) -> None:
    before = hands.session.step
    hands.press("Ctrl+Return")
    assert hands.session.step != before


def sign(hands: Hands) -> None:
    """The passphrase once more; Enter signs and prints."""
    hands.dialog(SignDialog)
    hands.types(PASSPHRASE)
    hands.press("Return")
    hands.until(lambda: hands.window.view is None and QApplication.activeModalWidget() is None)


def open_chart(hands: Hands) -> None:
    """Unlock, add a patient, and find the chart on the screen."""
    unlock(hands)
    add_patient(hands)
    hands.until(lambda: QApplication.activeModalWidget() is None)
    assert hands.window.work is not None
    assert hands.window.work.patients.chart.isVisible()


def core_exam(hands: Hands) -> None:
    """From the chart to the dialog that signs: everything that the core exam asks for is normal."""
    begin_visit(hands)
    go_on(hands)
    no_to_all_flags(hands)
    go_on(hands)
    assert hands.at() == "standing.safe"
    hands.press("Y")
    go_on(hands)
    rest_normal(hands)
    go_on(hands)
    rest_normal(hands)
    assert hands.session.snapshot.completeness.core_complete
    while hands.session.step != "review":
        go_on(hands)
    hands.press("Ctrl+Return")
    hands.dialog(SignDialog)


def signed_uid(hands: Hands) -> str:
    """The visit that stands on the screen, signed."""
    (patient_uid,) = (row[0] for row in _rows(hands, "SELECT patient_uid FROM patient"))
    (row,) = visits.of_patient(hands.vault, patient_uid)
    assert row.state is State.SIGNED
    return row.visit_uid


def _rows(hands: Hands, question: str) -> list[tuple[str]]:
    with hands.vault.reading() as connection:
        return list(connection.execute(question))
