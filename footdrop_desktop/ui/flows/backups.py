"""Backups: made and read back, kept twice, rehearsed, restored; and the record moved elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QStackedWidget

from footdrop_desktop.errors import UserError
from footdrop_desktop.record.backup import (
    FOLDER,
    BackupInfo,
    all_backups,
    copy_to,
    is_due,
    last_verified,
    make,
)
from footdrop_desktop.record.restore import retire
from footdrop_desktop.record.verify import Verified, verify
from footdrop_desktop.ui.dialogs import ask, ask_text
from footdrop_desktop.ui.flows.desk import Desk
from footdrop_desktop.ui.flows.restoring import Restoring
from footdrop_desktop.ui.jobs import Job, Progress
from footdrop_desktop.ui.locales import shown_time
from footdrop_desktop.ui.record.backup_page import BackupPage
from footdrop_desktop.ui.record.rows import Cell, Row

OLD_DAYS: Final = 7
"""A verified backup older than this is shown as a warning."""

_MEGABYTE: Final = 1_000_000
_AT_THE_END: Final = 20 * _MEGABYTE


@dataclass(frozen=True, slots=True)
class Made:
    """A backup that was made, and why its second copy was not, if it was not."""

    info: BackupInfo
    second_failed: UserError | None = None


class Backups(QObject):
    """``aged`` tells how old the last verified backup is, in a few words; ``moved`` that the record left.

    ``troubled`` tells that a backup which is made by itself could not be: the record's warnings say why.
    """

    aged = Signal(str)
    troubled = Signal()
    moved = Signal()

    def __init__(self, desk: Desk, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._desk = desk
        self._stack = stack
        self._job: Job | None = None
        self.page = BackupPage(desk.services.strings)
        stack.addWidget(self.page)
        self.page.backup_wanted.connect(self._on_make)
        self.page.cancel_wanted.connect(self._on_cancel)
        self.page.verify_wanted.connect(self._on_verify)
        self.page.second_wanted.connect(self._on_second)
        self.page.second_dropped.connect(lambda: self._keep_second(""))
        self.page.rehearsal_wanted.connect(self._on_rehearse)
        self.page.restore_wanted.connect(self._on_restore)
        self.page.move_wanted.connect(self._on_move)

    def show(self) -> None:
        """Show the backups."""
        self.renew()
        self._stack.setCurrentWidget(self.page)
        self.page.now.setFocus()

    def renew(self) -> None:
        """Look what backups there are."""
        desk = self._desk
        second = desk.services.settings().second_backup
        more = (Path(second),) if second else ()
        found = [info for place in (desk.vault.folder / FOLDER, *more) for info in _all(place, desk)]
        found.sort(key=lambda info: info.made_at, reverse=True)
        self.page.show_backups([self._line(info) for info in found])
        self.page.show_second(second)
        last = last_verified(desk.vault, *more)
        self._show_age(None if last is None else last.made_at)

    def make(self, then: Callable[[BackupInfo], None] | None = None) -> None:
        """Make a backup, away from the window, and a second copy where one is wished for."""
        desk = self._desk
        second = desk.services.settings().second_backup

        def work(tell: Progress) -> Made:
            info = make(desk.vault, None, tell)
            if not second:
                return Made(info)
            tell("second", -1)
            try:
                _copy(info, Path(second))
            except UserError as error:
                return Made(info, error)
            return Made(info)

        def done(made: Made) -> None:
            self.renew()
            self.page.list.show_rows(self.page.list.rows, select=str(made.info.folder))
            self.page.show_idle(desk.say("backup.done"))
            if made.second_failed is not None:
                desk.refuse(made.second_failed)
            if then is not None:
                then(made.info)

        self._run(work, done)

    def make_when_due(self) -> None:
        """Make one by itself after something was signed; what keeps it from being made is a notice."""
        if not is_due(self._desk.vault):
            return
        desk = self._desk

        def failed(error: UserError) -> None:
            desk.vault.warn(error)
            self.troubled.emit()

        desk.jobs.run(
            self.page, lambda tell: make(desk.vault, None, tell), lambda _info: self.renew(), failed
        )

    def make_at_the_end(self) -> None:
        """Make one before the record is closed, if it is due and takes no time worth mentioning."""
        vault = self._desk.vault
        if is_due(vault) and vault.database_bytes <= _AT_THE_END:
            with suppress(
                UserError
            ):  # the record is whole, and the age of its last backup stands in the window
                make(vault)

    def _on_make(self) -> None:
        self.make()

    def _on_verify(self) -> None:
        desk = self._desk

        def done(found: Verified) -> None:
            self.page.show_idle(self._found(found))
            desk.tell(self._found(found))

        self._run(lambda tell: verify(desk.vault, (), tell), done)

    def _found(self, found: Verified) -> str:
        if found.ok:
            return self._desk.say("backup.verified", entries=found.entries, versions=found.signed)
        first = found.problems[0]
        return self._desk.say("backup.wrong", count=len(found.problems), seq=first.seq, what=first.what)

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_second(self) -> None:
        desk = self._desk
        dialog = QFileDialog(desk.window, desk.say("backup.second"), str(desk.services.documents))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._keep_second)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _keep_second(self, folder: str) -> None:
        if self._desk.attempt(lambda: self._desk.set(second_backup=folder)):
            self.renew()

    def _on_rehearse(self, folder: str) -> None:
        Restoring(self._desk.services, self._desk.jobs, self._desk.window).rehearse(Path(folder))

    def _on_restore(self, folder: str) -> None:
        desk = self._desk
        restoring = Restoring(desk.services, desk.jobs, desk.window)
        restoring.restored.connect(self._on_restored)
        restoring.begin(desk.vault.folder, Path(folder))

    def _on_restored(self, place: Path) -> None:
        desk = self._desk
        if desk.vault.practice:  # it must not take the place of the record
            desk.tell(desk.say("restore.practised"))
            return

        def go() -> None:
            if desk.attempt(lambda: desk.set(vault=str(place))):
                self.moved.emit()

        answers = ((desk.say("restore.stay"), lambda: None), (desk.say("restore.open"), go))
        text = desk.say("restore.done", name=str(place))
        ask(desk.window, text, answers, desk.services.strings, careful=True)  # an older record is not meant

    def _on_move(self) -> None:
        desk = self._desk

        def ask_where(info: BackupInfo) -> None:
            ask_text(
                desk.window,
                desk.say("move.retire"),
                desk.say("move.where", name=str(info.folder), head=info.head.short),
                lambda where: self._sure_to_retire(where, info),
                desk.services.strings,
            )

        answers = (
            (desk.say("dialog.cancel"), lambda: None),
            (desk.say("backup.now"), lambda: self.make(ask_where)),
        )
        ask(desk.window, desk.say("move.begin"), answers, desk.services.strings)

    def _sure_to_retire(self, where: str, carried: BackupInfo) -> None:
        desk = self._desk

        def go() -> None:
            if desk.attempt(lambda: retire(desk.vault, where, carried.head)):
                self.moved.emit()

        answers = ((desk.say("dialog.cancel"), lambda: None), (desk.say("move.retire"), go))
        ask(desk.window, desk.say("move.sure"), answers, desk.services.strings, careful=True)

    def _run(self, work: Callable[[Progress], object], done: Callable[..., None]) -> None:
        desk, page = self._desk, self.page
        words = {
            "copy": desk.say("backup.copying"),
            "check": desk.say("backup.checking"),
            "write": desk.say("backup.writing"),
            "second": desk.say("backup.second-copy"),
            "chain": desk.say("backup.chain"),
            "signed": desk.say("backup.signed"),
            "patients": desk.say("backup.patients"),
        }

        def failed(error: UserError) -> None:
            page.show_idle()
            desk.refuse(error)

        page.show_busy(desk.say("backup.checking"))
        self._job = desk.jobs.run(
            page,
            work,
            done,
            failed,
            lambda what, percent: page.show_busy(words[what], percent),
            lambda: page.show_idle(desk.say("backup.cancelled")),
        )

    def _show_age(self, made_at: datetime | None) -> None:
        desk = self._desk
        if made_at is None:
            self.page.show_state(desk.say("backup.never"), good=False)
            self.aged.emit(desk.say("backup.age-none"))
            return
        days = max(0, (desk.services.now().date() - made_at.date()).days)
        at = shown_time(made_at, desk.services.strings)
        self.page.show_state(desk.say("backup.last", days=days, at=at), good=days <= OLD_DAYS)
        self.aged.emit(desk.say("backup.age", days=days))

    def _line(self, info: BackupInfo) -> Row:
        desk = self._desk
        state = (desk.say("backup.good"), "") if info.verified else (desk.say("backup.bad"), "red")
        return Row(
            str(info.folder),
            (
                Cell(shown_time(info.made_at, desk.services.strings), sort=info.made_at.isoformat()),
                Cell(
                    desk.say("backup.megabytes", size=round(info.size / _MEGABYTE, 1)),
                    sort=f"{info.size:015}",
                ),
                Cell(info.head.short, muted=True),
                Cell("", pills=(state,)),
            ),
        )


def _all(place: Path, desk: Desk) -> tuple[BackupInfo, ...]:
    return all_backups(place, desk.vault.vault_id)


def _copy(info: BackupInfo, folder: Path) -> None:
    """Copy a backup to a folder that is there: none is made in the name of a drive that is not connected."""
    if not folder.is_dir():
        raise UserError("backup.second-missing", name=folder)
    copy_to(info, folder)
