"""A paper on its way out of the record: announced in the audit, made, and handed on.

The audit is told first, so that the head which a paper prints stands for the paper itself.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from typing import Any, Final

from footdrop_desktop.errors import UserError
from footdrop_desktop.record import trail, visits
from footdrop_desktop.record.model import VERSIONS, Draft, Head, Patient
from footdrop_desktop.report.paper import PaperKind
from footdrop_desktop.report.recall import FAILED
from footdrop_desktop.report.request import OpenVisit, PaperRequest
from footdrop_desktop.ui.exam_session import Snapshot
from footdrop_desktop.ui.flows.desk import Desk

PRINTED: Final = "report-printed"
SAVED: Final = "report-saved"
SEEN: Final = "paper-seen"

Out = Callable[[bytes], object]


@dataclass(frozen=True, slots=True)
class Wanted:
    """A paper and whom it is about; ``patient_uid`` is empty for a blank form.

    ``opened`` is the visit as it stands on the screen, where it is not signed. ``version`` is what the
    audit calls it: that of the visit, 0 for a draft.
    """

    request: PaperRequest
    patient_uid: str = ""
    version: int = 0
    opened: OpenVisit | None = None


@dataclass(frozen=True, slots=True)
class Sent:
    """A paper that was made, and the audit's entry that stands for it."""

    data: bytes
    head: Head


def of_signed(desk: Desk, request: PaperRequest) -> Wanted:
    """Return the paper of a signed visit; ``UserError`` ``visit.unknown`` when nothing of it was signed."""
    whole = [entry for entry in visits.versions(desk.vault, request.visit_uid) if entry.kind in VERSIONS]
    if not whole:
        raise UserError("visit.unknown")
    return Wanted(request, whole[-1].patient_uid, request.version or whole[-1].version)


def of_draft(request: PaperRequest, patient: Patient, draft: Draft, snapshot: Snapshot) -> Wanted:
    """Return the paper of a visit as it stands on the screen: a draft."""
    opened = OpenVisit(patient, draft, snapshot.answers, snapshot.assessment)
    return Wanted(request, patient.patient_uid, 0, opened)


def send_out(desk: Desk, wanted: Wanted, event: str, out: Out) -> Sent:
    """Note it, make it, and hand it to ``out``. What comes to nothing is noted too.

    It takes a while and belongs into a job. Whatever is raised on the way is raised again.
    """
    head = trail.note(desk.vault, event, wanted.patient_uid, **_about(desk, wanted), **_named(wanted, event))
    with ExitStack() as undone:
        undone.callback(_take_back_if_possible, desk, wanted, head)
        materials = desk.materials(wanted.request.language)
        data = desk.services.paper(wanted.request, desk.vault, materials, head, wanted.opened)
        out(data)
        undone.pop_all()
    return Sent(data, head)


def take_back(desk: Desk, wanted: Wanted, head: Head) -> None:
    """Note that the paper which the audit announced at ``head`` did not come about after all."""
    trail.note(desk.vault, FAILED, wanted.patient_uid, **_about(desk, wanted), paper=head.seq)


def _take_back_if_possible(desk: Desk, wanted: Wanted, head: Head) -> None:
    with suppress(UserError):  # what went wrong first is told
        take_back(desk, wanted, head)


def _about(desk: Desk, wanted: Wanted) -> dict[str, Any]:
    """Return which visit a paper is about, and which versions of others it compares it with."""
    uid, earlier = wanted.request.visit_uid, wanted.request.earlier
    about: dict[str, Any] = {"visit": uid, "version": wanted.version} if uid else {}
    if earlier:
        about["beside"] = {other: visits.line_of(desk.vault, other).version for other in earlier}
    return about


def _named(wanted: Wanted, event: str) -> dict[str, Any]:
    """Return which paper it was: one that is printed or saved is the report unless it is said."""
    kind = wanted.request.kind
    return {} if kind is PaperKind.REPORT and event != SEEN else {"paper": kind.value}
