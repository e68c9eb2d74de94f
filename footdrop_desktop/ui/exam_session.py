"""The one mutable clinical state: the list of answers, assessed and saved at every change."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from footdrop_desktop.assessment.anatomy import Anatomy
from footdrop_desktop.assessment.assess import Prior, assess
from footdrop_desktop.assessment.model import Assessment
from footdrop_desktop.errors import UserError
from footdrop_desktop.exam.answers import NO_ANSWERS, Answers
from footdrop_desktop.exam.check import Completeness, completeness
from footdrop_desktop.form.model import Form, ItemType
from footdrop_desktop.ui.answering import (
    SAFE,
    differing,
    standing_conflicts,
    with_carried,
    with_no_to_flags,
    with_rest_normal,
    with_unsafe,
    with_value,
    without_value,
)
from footdrop_desktop.ui.last_visit import LastVisit, details_of
from footdrop_desktop.ui.progress import Progress, progress_of

Save = Callable[[Answers, str], datetime]
"""Keeps answers and the step durably and returns when; ``UserError`` if that failed."""

_TYPED = frozenset((ItemType.TEXT,))

AGAIN_MS: Final = 5000
"""After this time what could not be saved is tried again, as long as it takes."""

NOT_YOURS: Final = "draft.not-yours"
"""The one failure to save that no second try mends."""


@dataclass(frozen=True, slots=True)
class Change:
    """One act: the entry that it changed, or the first of ``count``, and the answers after it."""

    changed: str
    count: int
    answers: Answers


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The exam at one moment: what every view shows. ``changed`` is the entry to look at."""

    answers: Answers
    assessment: Assessment
    completeness: Completeness
    progress: Mapping[str, Progress]
    undoes: Change | None
    redoes: Change | None
    can_answer_flags_together: bool
    changed: str = ""
    saved_at: datetime | None = None
    save_failed: UserError | None = None

    @property
    def can_undo(self) -> bool:
        """Whether there is an act to take back."""
        return self.undoes is not None

    @property
    def can_redo(self) -> bool:
        """Whether there is an act to do again."""
        return self.redoes is not None


@dataclass(frozen=True, slots=True)
class _Entry:
    answers: Answers
    changed: str = ""
    count: int = 1


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
        last: LastVisit | None = None,
        age_years: int | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Begin with the ``answers`` kept at ``saved_at``; nothing is saved until something changes.

        ``last`` is the visit before, ``age_years`` the patient's age at this one, where it is known.
        """
        super().__init__(parent)
        self.last = last
        self.watch_seconds: float | None = None
        self.lines: list[str] = []
        """The lines of shorthand that were recorded, to be recalled."""
        self._prior = None if last is None else _prior(last, visit_date)
        self._age_years = age_years
        self._again = QTimer(self)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self.save_again)
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
        self._read: tuple[Answers, Assessment] | None = None
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
        self._tell_conflicts(link_id == SAFE)

    def answers_with(self, pairs: Iterable[tuple[str, object]]) -> Answers:
        """Return what the answers would be with these typed, in order; ``UserError`` as for ``answer``."""
        after = self.answers
        for link_id, value in pairs:
            after = with_value(self.form, after, link_id, value, self._visit_date)
        return after

    def answer_all(self, pairs: Iterable[tuple[str, object]]) -> None:
        """Record typed answers, in order, as one undo step; after a ``UserError`` nothing has changed."""
        after = self.answers_with(pairs)
        changed = self.form.sorted(differing(self.answers, after))
        if changed:
            self._keep(after, changed[0], len(changed))
            self._tell_conflicts(SAFE in changed)

    def clear(self, link_id: str) -> None:
        """Take an answer back: the item is open again."""
        if link_id in self.answers:
            self._keep(without_value(self.form, self.answers, link_id, self._visit_date), link_id)

    def reuse(self, link_id: str) -> None:
        """Carry the answer of the visit before forward, where it is offered; one undo step."""
        last = self.last
        since = None if last is None or not last.offers(self.form.items[link_id]) else last.since(link_id)
        if last is None or since is None:
            return
        together = (link_id, *details_of(self.form, link_id))
        prior = last.visit.answers
        self._keep(with_carried(self.form, self.answers, prior, together, since, self._visit_date), link_id)

    def rest_of(self, step: str) -> tuple[str, ...]:
        """Return the items that ``rest_normal`` would set, in form order."""
        after = with_rest_normal(self.form, self.answers, step, watch=self.watch_seconds)
        return self.form.sorted(frozenset(after) - frozenset(self.answers))

    def rest_normal(self, step: str, only: Container[str] | None = None) -> None:
        """Set what is open in ``step`` (of ``only``) to normal, marked as set by default; one undo step."""
        change = partial(with_rest_normal, self.form, step=step, only=only, watch=self.watch_seconds)
        self._keep_all(change)

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

    def _tell_conflicts(self, safety_answered: bool) -> None:
        if safety_answered and (conflicts := standing_conflicts(self.answers)):
            self.conflicted.emit(conflicts)

    def _unsafe(self, link_ids: tuple[str, ...], answers: Answers) -> Answers:
        return with_unsafe(self.form, answers, link_ids)

    def _keep_all(self, change: Callable[[Answers], Answers]) -> None:
        after = change(self.answers)
        changed = [key for key in after if after.get(key) != self.answers.get(key)]
        self._keep(after, changed[0] if changed else "", len(changed))

    def _keep(self, after: Answers, changed: str, count: int = 1) -> None:
        if after == self.answers:
            return
        entry = _Entry(after, changed, count)
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
            self._again.stop()
        except UserError as error:
            self._save_failed = error
            if error.key != NOT_YOURS:
                self._again.start()
        self._tell(changed)

    def _tell(self, changed: str) -> None:
        self._snapshot = self._look(changed)
        self.changed.emit(self._snapshot)

    def _look(self, changed: str = "") -> Snapshot:
        answers, ahead = self.answers, self._place + 1
        return Snapshot(
            answers=answers,
            assessment=self._assessed(answers),
            completeness=completeness(self.form, answers),
            progress=progress_of(self.form, answers),
            undoes=self._change_at(self._place) if self._place else None,
            redoes=self._change_at(ahead) if ahead < len(self._entries) else None,
            can_answer_flags_together=self._flags_seen,
            changed=changed,
            saved_at=self._saved_at,
            save_failed=self._save_failed,
        )

    def _assessed(self, answers: Answers) -> Assessment:
        """Return what ``answers`` mean; what means the same is not worked out again."""
        if self._read is None or self._read[0] != answers:
            found = assess(
                answers,
                form=self.form,
                anatomy=self._anatomy,
                prior=self._prior,
                age_years=self._age_years,
            )
            self._read = (answers, found)
        return self._read[1]

    def _change_at(self, place: int) -> Change:
        entry = self._entries[place]
        return Change(entry.changed, entry.count, entry.answers)


def _prior(last: LastVisit, visit_date: date | None) -> Prior:
    before = last.visit.performed_at.date()
    return Prior(last.visit.answers, ((visit_date or before) - before).days / 7)
