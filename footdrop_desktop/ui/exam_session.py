"""The one mutable clinical state: the list of answers, assessed and saved at every change."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal

from footdrop_desktop.assessment.anatomy import Anatomy
from footdrop_desktop.assessment.assess import assess
from footdrop_desktop.assessment.model import Assessment
from footdrop_desktop.errors import UserError
from footdrop_desktop.exam.answers import NO_ANSWERS, Answers
from footdrop_desktop.exam.check import Completeness, completeness
from footdrop_desktop.exam.values import Origin
from footdrop_desktop.form.model import Form, Item, ItemType
from footdrop_desktop.ui.answering import (
    SAFE,
    standing_conflicts,
    with_no_to_flags,
    with_rest_normal,
    with_unsafe,
    with_value,
    without_value,
)

Save = Callable[[Answers, str], datetime]
"""Keeps answers and the step durably and returns when; ``UserError`` if that failed."""

_TYPED = frozenset((ItemType.TEXT,))


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a step is: ``by_default`` of the ``answered`` were set by "rest normal"."""

    answered: int
    total: int
    by_default: int = 0

    @property
    def complete(self) -> bool:
        """Whether every item has an answer."""
        return self.answered == self.total


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The exam at one moment: what every view shows. ``changed`` is the entry to look at."""

    answers: Answers
    assessment: Assessment
    completeness: Completeness
    progress: Mapping[str, Progress]
    can_undo: bool
    can_redo: bool
    can_answer_flags_together: bool
    changed: str = ""
    saved_at: datetime | None = None
    save_failed: UserError | None = None


@dataclass(frozen=True, slots=True)
class _Entry:
    answers: Answers
    changed: str = ""


class ExamSession(QObject):
    """Takes answers, assesses them, saves them, and tells what is so now."""

    changed = Signal(object)
    conflicted = Signal(tuple)

    def __init__(
        self,
        form: Form,
        anatomy: Anatomy,
        save: Save,
        *,
        visit_date: date | None = None,
        answers: Answers = NO_ANSWERS,
        step: str = "",
        saved_at: datetime | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Begin with the ``answers`` kept at ``saved_at``; nothing is saved until something changes."""
        super().__init__(parent)
        self.form = form
        self._anatomy = anatomy
        self._save = save
        self._visit_date = visit_date
        self._entries = [_Entry(answers)]
        self._place = 0
        self._step = step or form.steps[0].link_id
        self._flags_seen = False
        self._saved_at = saved_at
        self._save_failed: UserError | None = None
        self._snapshot = self._look()

    @property
    def snapshot(self) -> Snapshot:
        """The exam as it is now."""
        return self._snapshot

    @property
    def answers(self) -> Answers:
        """The answers as they are now."""
        return self._entries[self._place].answers

    @property
    def step(self) -> str:
        """The step at which the exam is."""
        return self._step

    def save_with(self, save: Save) -> None:
        """Keep answers by ``save`` from now on."""
        self._save = save

    def answer(self, link_id: str, value: object) -> None:
        """Record a typed answer; ``UserError`` if the item does not allow it (nothing changes then)."""
        after = with_value(self.form, self.answers, link_id, value, self._visit_date)
        self._keep(after, link_id)
        if link_id == SAFE and (conflicts := standing_conflicts(self.answers)):
            self.conflicted.emit(conflicts)

    def clear(self, link_id: str) -> None:
        """Take an answer back: the item is open again."""
        if link_id in self.answers:
            self._keep(without_value(self.form, self.answers, link_id, self._visit_date), link_id)

    def rest_normal(self, step: str) -> None:
        """Set what is open in ``step`` to normal, marked as set by default; one undo step."""
        self._keep_all(partial(with_rest_normal, self.form, step=step))

    def note_last_flag_seen(self) -> None:
        """Remember that the last red-flag question was on the screen."""
        if not self._flags_seen:
            self._flags_seen = True
            self._tell(self._snapshot.changed)

    def no_to_all_flags(self) -> None:
        """Answer no to every open red-flag question, once the last one was on the screen."""
        if self._flags_seen:
            self._keep_all(with_no_to_flags)

    def mark_unsafe(self, link_ids: tuple[str, ...]) -> None:
        """Record these standing tests as not tested because they were unsafe; one undo step."""
        self._keep_all(partial(self._unsafe, link_ids))

    def undo(self) -> None:
        """Go back one step; the snapshot names the entry that changed."""
        if self._place > 0:
            changed = self._entries[self._place].changed
            self._place -= 1
            self._store_and_tell(changed)

    def redo(self) -> None:
        """Go forward one step again."""
        if self._place + 1 < len(self._entries):
            self._place += 1
            self._store_and_tell(self._entries[self._place].changed)

    def save_again(self) -> None:
        """Try once more to save what could not be saved."""
        self._store_and_tell(self._snapshot.changed)

    def go_to(self, step: str) -> None:
        """Remember at which step the exam is."""
        if step != self._step:
            self._step = step
            self._store_and_tell("")

    def _unsafe(self, link_ids: tuple[str, ...], answers: Answers) -> Answers:
        return with_unsafe(self.form, answers, link_ids)

    def _keep_all(self, change: Callable[[Answers], Answers]) -> None:
        after = change(self.answers)
        first = next((key for key in after if after.get(key) != self.answers.get(key)), "")
        self._keep(after, first)

    def _keep(self, after: Answers, changed: str) -> None:
        if after == self.answers:
            return
        entry = _Entry(after, changed)
        del self._entries[self._place + 1 :]
        if self._continues(changed):
            self._entries[self._place] = entry
        else:
            self._entries.append(entry)
            self._place += 1
        self._store_and_tell(changed)

    def _continues(self, changed: str) -> bool:
        """Say whether this is more typing into the same entry: one step for undo."""
        item = self.form.items.get(changed)
        same = self._place > 0 and self._entries[self._place].changed == changed
        return same and item is not None and item.type in _TYPED

    def _store_and_tell(self, changed: str) -> None:
        try:
            self._saved_at = self._save(self.answers, self._step)
            self._save_failed = None
        except UserError as error:
            self._save_failed = error
        self._tell(changed)

    def _tell(self, changed: str) -> None:
        self._snapshot = self._look(changed)
        self.changed.emit(self._snapshot)

    def _look(self, changed: str = "") -> Snapshot:
        answers = self.answers
        return Snapshot(
            answers=answers,
            assessment=assess(answers, form=self.form, anatomy=self._anatomy),
            completeness=completeness(self.form, answers),
            progress=_progress(self.form, answers),
            can_undo=self._place > 0,
            can_redo=self._place + 1 < len(self._entries),
            can_answer_flags_together=self._flags_seen,
            changed=changed,
            saved_at=self._saved_at,
            save_failed=self._save_failed,
        )


def is_counted(item: Item) -> bool:
    """Say whether an item counts for a step's progress: shown, and not only on condition."""
    return not item.hidden and not item.enable_when


def _progress(form: Form, answers: Answers) -> Mapping[str, Progress]:
    found: dict[str, Progress] = {}
    for step in form.steps:
        counted = [item.link_id for item in step.items() if is_counted(item)]
        given = [key for key in counted if key in answers]
        default = sum(answers.origin(key).origin is Origin.DEFAULT for key in given)
        found[step.link_id] = Progress(len(given), len(counted), default)
    return MappingProxyType(found)
