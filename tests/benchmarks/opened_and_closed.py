"""A process that opens and closes one visit again and again, and tells what it holds meanwhile.

``python -m tests.benchmarks.opened_and_closed record|window FOLDER TIMES`` writes one line of JSON
for each tenth of the times: the memory in use, the Python objects, and the objects of Qt.
"""

from __future__ import annotations

import gc
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

TENTHS: Final = 10
_PAGE: Final = 4096


def main(kind: str, folder: Path, times: int) -> None:
    {"record": _record, "window": _window}[kind](folder, times)


def _record(folder: Path, times: int) -> None:
    from footdrop_desktop.record import drafts, patients
    from tests.benchmarks.test_save import begun
    from tests.builders import the_form

    exam = begun(folder)
    vault, visit_uid, patient_uid = exam.vault, exam.draft.visit_uid, exam.draft.patient_uid

    def once() -> None:
        patients.read_chart(vault, patient_uid)
        exam.draft = drafts.load(vault, visit_uid, the_form())
        drafts.note_opened(vault, visit_uid)
        exam.next_answers()
        exam.save()
        drafts.note_left(vault, visit_uid)

    _repeat(once, times, lambda: 0)
    assert drafts.load(vault, visit_uid, the_form()).rev >= times
    vault.close()


def _window(folder: Path, times: int) -> None:
    from PySide6.QtCore import QCoreApplication, QEvent, QObject
    from PySide6.QtGui import QPixmapCache
    from PySide6.QtWidgets import QApplication

    from footdrop_desktop.record import drafts, patients
    from footdrop_desktop.ui.main_window import MainWindow
    from tests.benchmarks.test_assess import full_exam
    from tests.builders import checked, the_form
    from tests.ui.conftest import JANE, NOON, Outside, new_record, services_for

    application = QApplication([])
    services = services_for(folder, Outside())
    window = MainWindow(services)
    window.show()
    window.opening.opened.emit(new_record(services), None)
    work = window.work
    assert work is not None
    vault = work.desk.vault
    patient = patients.add(vault, JANE, services.new_id())
    visit_uid = services.new_id()
    draft = drafts.begin(vault, patient.patient_uid, the_form(), performed_at=NOON, visit_uid=visit_uid)
    drafts.save(vault, draft, checked(full_exam()), draft.step)
    grades = ("3", "4")

    def once(number: list[int] = [0]) -> None:  # noqa: B006  # counts the calls
        number[0] += 1
        assert work.exam.open(visit_uid)
        application.processEvents()
        assert window.session is not None
        window.session.answer("strength.dorsiflexion.right", grades[number[0] % 2])
        application.processEvents()
        assert work.exam.view is not None
        work.exam.view.close_wanted.emit()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        application.processEvents()

    def of_qt() -> int:
        QPixmapCache.clear()  # Qt keeps up to 10 MB of pictures that were shown
        return len(window.findChildren(QObject)) + len(QApplication.allWidgets())

    _repeat(once, times, of_qt)
    assert drafts.load(vault, visit_uid, the_form()).rev > times
    window.close()


def _repeat(once: Callable[[], None], times: int, of_qt: Callable[[], int]) -> None:
    for tenth in range(TENTHS + 1):
        for _ in range(times // TENTHS):
            once()
        of_qt_now = of_qt()
        gc.collect()
        held = {"tenth": tenth, "bytes": _resident(), "objects": len(gc.get_objects()), "qt": of_qt_now}
        print(json.dumps(held), flush=True)


def _resident() -> int:
    """Return the memory in use, in bytes; 0 where the system does not tell."""
    told = Path("/proc/self/statm")
    return int(told.read_text("ascii").split()[1]) * _PAGE if told.exists() else 0


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
