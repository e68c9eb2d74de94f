"""Restoring a backup, in earnest or as a rehearsal."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from footdrop_desktop.errors import UserError
from footdrop_desktop.strings import message
from footdrop_desktop.ui.dialogs import show_error, show_message
from footdrop_desktop.ui.jobs import Jobs, Progress
from footdrop_desktop.ui.record.restore_dialog import RestoreDialog
from footdrop_desktop.ui.services import Services


class Restoring(QObject):
    """``restored`` tells the new folder, once the record in it was verified."""

    restored = Signal(object)

    def __init__(self, services: Services, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._jobs = jobs
        self._window = window

    def begin(self, beside: Path, backup: Path | None = None) -> None:
        """Ask which backup goes where; a new folder ``beside`` the record is offered."""
        dialog = self._dialog(backup, rehearsal=False)
        day = f"{self._services.now():%Y-%m-%d}"
        dialog.show_folder(beside.with_name(f"{beside.name}-{day}"))
        dialog.folder_wanted.connect(lambda: self._choose(dialog, dialog.show_folder))
        dialog.open()

    def rehearse(self, backup: Path) -> None:
        """Restore ``backup`` into a folder that goes again, and say whether it is whole."""
        self._dialog(backup, rehearsal=True).open()

    def _dialog(self, backup: Path | None, *, rehearsal: bool) -> RestoreDialog:
        dialog = RestoreDialog(self._services.strings, self._window, rehearsal=rehearsal)
        dialog.finished.connect(dialog.deleteLater)
        dialog.backup_wanted.connect(lambda: self._choose(dialog, lambda path: self._show(dialog, path)))
        act = self._rehearse if rehearsal else self._restore
        dialog.wanted.connect(lambda *given: act(dialog, *given))
        if backup is not None:
            self._show(dialog, backup, fixed=True)
        return dialog

    def _show(self, dialog: RestoreDialog, backup: Path, *, fixed: bool = False) -> None:
        from footdrop_desktop.record.opening import log_in_names

        try:
            last = self._services.settings().last_clinician
            dialog.show_backup(backup, log_in_names(backup), last, fixed=fixed)
        except UserError as error:
            show_error(dialog, error, self._services.strings)

    def _restore(
        self, dialog: RestoreDialog, backup: str, folder: str, clinician_uid: str, secret: str, new: str
    ) -> None:
        workplace, cost = self._services.workplace, self._services.cost

        def work(tell: Progress) -> Path:
            from footdrop_desktop.record.restore import restore

            found = restore(
                Path(backup),
                Path(folder),
                clinician_uid,
                secret,
                workplace(),
                tell,
                new_passphrase=new,
                cost=cost(),
            )
            return found.folder

        def done(place: Path) -> None:
            dialog.accept()
            self.restored.emit(place)

        self._run(dialog, work, done)

    def _rehearse(
        self, dialog: RestoreDialog, backup: str, _folder: str, clinician_uid: str, secret: str, _new: str
    ) -> None:
        workplace = self._services.workplace

        def work(tell: Progress) -> tuple[int, int]:
            from footdrop_desktop.record.restore import rehearse

            with tempfile.TemporaryDirectory() as scratch:
                found = rehearse(Path(backup), Path(scratch), clinician_uid, secret, workplace(), tell)
            return found.entries, found.signed

        def done(found: tuple[int, int]) -> None:
            dialog.accept()
            text = self._say("restore.rehearsed", entries=found[0], versions=found[1])
            show_message(self._window, text, self._services.strings)

        self._run(dialog, work, done)

    def _run(
        self, dialog: RestoreDialog, work: Callable[[Progress], object], done: Callable[..., None]
    ) -> None:
        def failed(error: UserError) -> None:
            dialog.show_refused(message(error, self._services.strings))

        dialog.show_busy(self._say("restore.doing"))
        job = self._jobs.run(dialog, work, done, failed)
        dialog.rejected.connect(job.cancel)

    def _choose(self, dialog: RestoreDialog, done: Callable[[Path], None]) -> None:
        chooser = QFileDialog(dialog, self._say("set-up.place-title"), str(self._services.documents))
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        chooser.fileSelected.connect(lambda name: done(Path(name)))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def _say(self, key: str, /, **params: object) -> str:
        return self._services.strings.text("ui", key, **params)
