"""Papers of many visits at once: one after the other, into a folder or to a printer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog

from footdrop_desktop.errors import UserError
from footdrop_desktop.record import patients, search
from footdrop_desktop.record.model import State, VisitRow
from footdrop_desktop.report.request import PaperRequest
from footdrop_desktop.strings import LANGUAGES, message
from footdrop_desktop.ui.flows.desk import Desk
from footdrop_desktop.ui.flows.sending import PRINTED, SAVED, Out, of_signed, send_out
from footdrop_desktop.ui.jobs import Job, Progress
from footdrop_desktop.ui.locales import shown_time
from footdrop_desktop.ui.paper.batch_dialog import Batch, BatchDialog
from footdrop_desktop.ui.paper.paper_names import file_name
from footdrop_desktop.ui.paper.print_dialog import ask_printer
from footdrop_desktop.ui.paper.ways import way_to
from footdrop_desktop.ui.printing import PrintOrder

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_ALL: Final = 100_000


@dataclass(slots=True)
class _Tally:
    """What became of the papers so far: filled by the job, read when it has ended."""

    made: int = 0
    refused: list[tuple[VisitRow, UserError]] = field(default_factory=list)

    @property
    def begun(self) -> int:
        return self.made + len(self.refused)


class Batches(QObject):
    """Every paper is audited by itself; one that fails does not keep the others from being made."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows: tuple[VisitRow, ...] = ()
        self._found: tuple[VisitRow, ...] = ()
        self._job: Job | None = None

    def begin(self, text: str) -> None:
        """Let the user choose visits and a paper; ``text`` is what the search looks for, or empty."""
        desk = self._desk

        def act() -> None:
            self._found = search.find_visits(desk.vault, text, _ALL) if text.strip() else ()
            services = desk.services
            dialog = BatchDialog(
                services.strings,
                LANGUAGES,
                services.paper_words.language,
                services.now().date(),
                desk.window,
                found=bool(self._found),
            )
            dialog.asked.connect(lambda: desk.attempt(lambda: self._on_asked(dialog)))
            dialog.folder_wanted.connect(lambda: self._on_folder(dialog))
            dialog.print_wanted.connect(lambda: self._on_print(dialog))
            dialog.stop_wanted.connect(self._on_stop)
            self._on_asked(dialog)
            dialog.open()

        desk.attempt(act)

    def _on_asked(self, dialog: BatchDialog) -> None:
        batch = dialog.batch
        if batch is None:
            self._rows = ()
            dialog.show_day_wrong()
            return
        rows = self._found if batch.day is None else search.visits_of_day(self._desk.vault, batch.day)
        self._rows = tuple(row for row in rows if row.state is State.SIGNED)
        dialog.show_visits(len(self._rows), sum(row.state is State.DRAFT for row in rows))

    def _on_folder(self, dialog: BatchDialog) -> None:
        desk = self._desk
        chooser = QFileDialog(dialog, desk.say("batch.folder"), str(desk.services.documents))
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(lambda name: self._into(dialog, Path(name)))
        chooser.open()

    def _on_print(self, dialog: BatchDialog) -> None:
        desk = self._desk

        def chosen(order: PrintOrder, printer: QPrinter) -> None:
            if order.file or not order.printer:
                self._on_folder(dialog)
                return
            way = way_to(desk.services.printing(), order, printer)
            self._run(dialog, PRINTED, lambda _row: way, desk.say("batch.sent", printer=order.printer))

        ask_printer(dialog, (1, 1), chosen, desk.services.strings)

    def _into(self, dialog: BatchDialog, folder: Path) -> None:
        batch, desk = dialog.batch, self._desk
        if batch is None:
            return

        def out_of(row: VisitRow) -> Out:
            path = folder / file_name(batch.kind, row.performed_at, row.visit_uid)
            return lambda data: desk.services.write(path, data)

        self._run(dialog, SAVED, out_of, desk.say("batch.in-folder", name=str(folder)))

    def _run(self, dialog: BatchDialog, event: str, out_of: Callable[[VisitRow], Out], where: str) -> None:
        batch, desk, rows, tally = dialog.batch, self._desk, self._rows, _Tally()
        if batch is None:
            return

        def ended(stopped: str = "") -> None:
            self._job = None
            text = self._told(rows, tally, where)
            dialog.show_ended("\n".join(part for part in (stopped, text) if part))

        def failed(error: UserError) -> None:
            ended(message(error, desk.services.strings))

        dialog.show_busy("", 0)
        self._job = desk.jobs.run(
            dialog,
            lambda tell: self._make(batch, rows, event, out_of, tally, tell),
            lambda _none: ended(),
            failed,
            dialog.show_busy,
            lambda: ended(desk.say("batch.stopped")),
        )

    def _make(
        self,
        batch: Batch,
        rows: Sequence[VisitRow],
        event: str,
        out_of: Callable[[VisitRow], Out],
        tally: _Tally,
        tell: Progress,
    ) -> None:
        desk = self._desk
        for place, row in enumerate(rows):
            doing = desk.say("batch.doing", place=place + 1, count=len(rows), what=self._called(row))
            tell(doing, 100 * place // len(rows))
            request = PaperRequest(batch.kind, row.visit_uid, language=batch.language)
            try:
                send_out(desk, of_signed(desk, request), event, out_of(row))
            except UserError as error:
                tally.refused.append((row, error))
            else:
                tally.made += 1

    def _told(self, rows: Sequence[VisitRow], tally: _Tally, where: str) -> str:
        """Return what was made and what was not, one line for each that failed."""
        desk = self._desk
        lines = [desk.say("batch.made", count=tally.made), *([where] if tally.made else [])]
        if tally.refused:
            lines.append(desk.say("batch.not-made"))
        for row, error in tally.refused:
            why = message(error, desk.services.strings)
            lines.append(desk.say("batch.not-made-line", what=self._called(row), why=why))
        if left := len(rows) - tally.begun:
            lines.append(desk.say("batch.not-begun", count=left))
        return "\n".join(lines)

    def _called(self, row: VisitRow) -> str:
        """Return a visit as the window calls it: the patient and the time."""
        name = patients.get(self._desk.vault, row.patient_uid).details.name
        return f"{name}, {shown_time(row.performed_at, self._desk.services.strings)}"

    def _on_stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
