"""A process that shows the exam and takes answers: the work of the window, from the form's bytes to the paint.

``python -m tests.benchmarks.form_shown FOLDER`` reads the acts from its input, and writes one line of
JSON: seconds for the form (the first time, again, and for all of its pages), in the middle for an answer,
and the answers that the record holds.
"""

from __future__ import annotations

import gc
import json
import sys
from pathlib import Path
from statistics import median
from time import perf_counter

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from footdrop_desktop import app
from footdrop_desktop.record import drafts, patients
from footdrop_desktop.ui.fields.option_group import OptionGroup
from footdrop_desktop.ui.main_window import MainWindow
from tests.ui.conftest import JANE, NOON, Outside, new_record, services_for


def main(folder: Path, acts: list[tuple[str, int]]) -> None:
    application = QApplication([])
    services = services_for(folder, Outside())
    window = MainWindow(services)
    window.resize(1280, 800)
    window.show()
    window.opening.opened.emit(new_record(services), None)
    work = window.work
    assert work is not None
    jane = patients.add(work.desk.vault, JANE, services.new_id())
    work.renew()
    application.processEvents()

    def load() -> float:
        app.form_of.cache_clear()
        gc.collect()  # what came before is not in this time
        start = perf_counter()
        work.exam.begin(jane.patient_uid, NOON)
        application.processEvents()
        return perf_counter() - start

    first, again = load(), load()
    view = work.exam.view
    assert view is not None
    for _ in range(4):
        application.processEvents()
    taken = []
    for link_id, option in acts:
        cell = view.page.cell_of(link_id)
        assert cell is not None
        assert isinstance(cell.field, OptionGroup)
        button = list(cell.field.buttons.values())[option]
        start = perf_counter()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        application.processEvents()
        taken.append(perf_counter() - start)
    draft = work.exam.draft
    assert draft is not None
    kept = drafts.load(work.desk.vault, draft.visit_uid, view.session.form).answers.values
    start = perf_counter()
    for step in list(view.steps.buttons)[1:]:
        view.show_step(step)
        application.processEvents()
    whole = first + perf_counter() - start
    told = {"first": first, "again": again, "whole": whole, "answer": median(taken), "kept": dict(kept)}
    print(json.dumps(told), flush=True)
    window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), [(link_id, option) for link_id, option in json.load(sys.stdin)])
