"""Papers of what is signed: built from the record alone, nothing assessed anew."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from footdrop_desktop.assessment.anatomy import Anatomy
from footdrop_desktop.form.model import Form
from footdrop_desktop.history.visit import VisitContent
from footdrop_desktop.record.model import VERSIONS, AuditEntry, Draft, Head, Kind, Patient, Signed
from footdrop_desktop.record.snapshot import answers_of, assessment_of, canonical
from footdrop_desktop.report.changes import Content, changes
from footdrop_desktop.report.findings_only import answered_of, findings_only
from footdrop_desktop.report.identity import (
    Amendment,
    Change,
    Identity,
    Remark,
    Signature,
    Standing,
    moment,
)
from footdrop_desktop.report.letterhead import Letterhead, Page
from footdrop_desktop.report.literature import Literature
from footdrop_desktop.report.sentences import say
from footdrop_desktop.report.wording import Wording
from footdrop_desktop.strings import Strings


@dataclass(frozen=True, slots=True)
class Materials:
    """What papers are made of: released forms, the words of one language, literature, and anatomy.

    ``form_of`` takes a form's id and version; ``form`` is the newest one. ``practice`` marks every page.
    With ``record_only`` papers tell nothing that the program made of the findings. ``attach`` lets
    papers for clinicians carry the visit as data.
    """

    form_of: Callable[[str, str], Form]
    form: Form
    strings: Strings
    literature: Literature
    anatomy: Anatomy
    practice: bool = False
    record_only: bool = False
    letterhead: Letterhead = field(default_factory=Letterhead)
    page: Page = field(default_factory=Page)
    attach: bool = True

    def wording(self, form: Form | None = None) -> Wording:
        """Return the words for the values of ``form``, or those that belong to no visit."""
        return Wording(self.strings, form or self.form)


@dataclass(frozen=True, slots=True)
class SignedVisit:
    """One version of a signed visit, read back and ready to be printed.

    ``performed_at`` is when the visit was, ``None`` where nothing is compared with other visits.
    ``data`` are the bytes that were signed, none of a draft.
    """

    identity: Identity
    content: Content
    performed_at: datetime | None = None
    visit_uid: str = ""
    data: bytes = b""


def visit_content(visit: SignedVisit) -> VisitContent:
    """Return a visit as the history reads it; ``ValueError`` if nobody knows when it was."""
    if visit.performed_at is None:
        raise ValueError("performed_at")
    content = visit.content
    return VisitContent(
        visit.performed_at,
        content.answers,
        content.form,
        content.assessment,
        visit.identity.age,
        visit.visit_uid,
    )


def visit_content_of(materials: Materials, patient: Patient, entry: Signed) -> VisitContent:
    """Return a signed version as the history reads it; raises as ``read_signed``."""
    body = _body(entry)
    content = _content(materials, body)
    performed = datetime.fromisoformat(str(body["performed_at"]))
    age = age_at(patient.details.birth_date, performed)
    return VisitContent(performed, content.answers, content.form, content.assessment, age, entry.visit_uid)


def read_signed(
    materials: Materials,
    patient: Patient,
    entries: Sequence[Signed],
    *,
    head: Head,
    version: int = 0,
    papers: Sequence[AuditEntry] = (),
) -> SignedVisit:
    """Return what a report of the visit is made from.

    Raises ``KeyError`` when there is no such version or its content was erased, and ``UserError``
    for a form, an answer, or a conclusion that this program does not know.
    """
    versions = {entry.version: entry for entry in entries if entry.kind in VERSIONS}
    chosen = versions[version or max(versions, default=0)]
    body = _body(chosen)
    content = _content(materials, body)
    amendment = None
    if chosen.kind is Kind.AMENDED:
        before = versions[chosen.base_version]
        changed = tuple(_changes(materials, _body(before), body))
        amendment = Amendment(str(body["reason"]), before.version, signature_of(before), changed)
    is_void = any(entry.kind is Kind.VOIDED for entry in entries)
    standing = Standing(
        version=chosen.version,
        versions=max(versions),
        signature=signature_of(chosen),
        sha256=chosen.sha256,
        countersigned=tuple(
            signature_of(entry)
            for entry in entries
            if entry.kind is Kind.COUNTERSIGNED and entry.version == chosen.version
        ),
        amendment=amendment,
        voided=next((_remark(entry, "reason") for entry in entries if entry.kind is Kind.VOIDED), None),
        addenda=tuple(
            replace(_remark(entry, "text"), settles=_settles(entry, content, materials))
            for entry in entries
            if entry.kind is Kind.ADDENDUM
        ),
        papers=tuple(paper for paper in papers if is_void or _is_older(paper, chosen.version)),
    )
    performed = datetime.fromisoformat(str(body["performed_at"]))
    recorded = datetime.fromisoformat(str(body["recorded_at"]))
    identity = Identity(
        patient_name=patient.details.name,
        visit_date=moment(performed),
        form=f"{content.form.form_id} {content.form.version}",
        rules_version=str(body["rules_version"]),
        program_version=str(body["program"]),
        practice=materials.practice,
        birth_date=patient.details.birth_date,
        age=age_at(patient.details.birth_date, performed),
        sex=patient.details.sex,
        mrn=patient.details.mrn,
        entered_on=moment(recorded) if body["from_paper"] else "",
        head=head.short,
        incomplete=str(body["incomplete"]),
        standing=standing,
        record_only=materials.record_only,
    )
    return SignedVisit(identity, content, performed, chosen.visit_uid, canonical(body))


def draft_identity(
    materials: Materials, patient: Patient, draft: Draft, *, rules_version: str, program: str, head: Head
) -> Identity:
    """Return the identity of a visit that is not signed: its papers are marked DRAFT."""
    return Identity(
        patient_name=patient.details.name,
        visit_date=moment(draft.performed_at),
        form=f"{draft.form_id} {draft.form_version}",
        rules_version=rules_version,
        program_version=program,
        practice=materials.practice,
        draft=True,
        birth_date=patient.details.birth_date,
        age=age_at(patient.details.birth_date, draft.performed_at),
        sex=patient.details.sex,
        mrn=patient.details.mrn,
        entered_on=moment(draft.recorded_at) if draft.from_paper else "",
        head=head.short,
        record_only=materials.record_only,
    )


def age_at(birth_date: str, at: datetime) -> int | None:
    """Return the age in full years; ``None`` when the birth date is not known or lies after ``at``."""
    if not birth_date:
        return None
    born, day = date.fromisoformat(birth_date), at.date()
    years = day.year - born.year - ((day.month, day.day) < (born.month, born.day))
    return years if years >= 0 else None


def _body(entry: Signed) -> Mapping[str, Any]:
    if entry.body is None:
        raise KeyError(entry.version)
    return entry.body


def _is_older(paper: AuditEntry, version: int) -> bool:
    """Say whether a paper shows an older version, or does not say which."""
    shown = paper.detail.get("version")
    return not isinstance(shown, int) or shown < version


def _content(materials: Materials, body: Mapping[str, Any]) -> Content:
    form = materials.form_of(body["form"]["id"], body["form"]["version"])
    return Content(form, answers_of(body, form), assessment_of(body))


def signature_of(entry: Signed) -> Signature:
    """Return who signed an entry, what the signature says, and when."""
    return Signature(entry.signer_name, entry.meaning, entry.signed_at)


def _remark(entry: Signed, name: str) -> Remark:
    text = "" if entry.body is None else str(entry.body[name])
    return Remark(text, entry.version, signature_of(entry))


def _settles(entry: Signed, content: Content, materials: Materials) -> tuple[str, ...]:
    """Return the red flags of which an addendum says what was done."""
    named = tuple(str(flag) for flag in (entry.body or {}).get("settles", ()))
    return answered_of(named, content.assessment) if materials.record_only else named


def _changes(materials: Materials, before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[Change]:
    """Yield what differs: when the visit was, then conclusions and answers."""
    old, new = (_content(materials, body) for body in (before, after))
    wording = materials.wording(new.form)
    times = [moment(datetime.fromisoformat(str(body["performed_at"]))) for body in (before, after)]
    if times[0] != times[1]:
        yield Change(say(wording, "standing.performed"), *times)
    differing = changes(old, new, materials.wording(old.form), wording)
    yield from findings_only(differing, wording) if materials.record_only else differing
