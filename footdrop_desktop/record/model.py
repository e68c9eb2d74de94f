"""The values of the record: clinicians, patients, drafts, signed visits. Frozen; times carry their offset."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from footdrop_desktop.exam.answers import NO_ANSWERS, Answers
from footdrop_desktop.form.model import Value

SEXES: Final = ("unknown", "female", "male", "other")
"""The value set ``administrative-gender`` of FHIR R4; ``unknown`` is never read as any other."""


class Kind(StrEnum):
    """What a version of a visit is."""

    SIGNED = "signed"
    AMENDED = "amended"
    ADDENDUM = "addendum"
    VOIDED = "voided"
    COUNTERSIGNED = "countersigned"


VERSIONS: Final = (Kind.SIGNED, Kind.AMENDED)
"""The kinds that hold a whole visit; the others are about one."""


class Meaning(StrEnum):
    """What a signature says (21 CFR 11.50: name, time, and meaning)."""

    AUTHORED = "authored"
    REVIEWED = "reviewed"
    AMENDED = "amended"
    ADDED = "added"
    VOIDED = "voided"


class State(StrEnum):
    """Where a visit stands in the list."""

    DRAFT = "draft"
    SIGNED = "signed"
    VOIDED = "voided"


@dataclass(frozen=True, slots=True)
class Clinician:
    """Somebody who may unlock the record and sign. ``active`` is false once they have left."""

    clinician_uid: str
    name: str
    active: bool = True


@dataclass(frozen=True, slots=True)
class PatientDetails:
    """What is known of a patient. Names stand as they are written, in any script.

    ``birth_date`` is an ISO date or empty; ``sex`` is one of ``SEXES``.
    """

    family: str
    given: str = ""
    other_names: str = ""
    sex: str = "unknown"
    birth_date: str = ""
    mrn: str = ""
    contact: str = ""
    notes: str = ""

    @property
    def name(self) -> str:
        """The name as lists and papers show it: family, given."""
        return ", ".join(part for part in (self.family, self.given) if part)


@dataclass(frozen=True, slots=True)
class Patient:
    """A patient. ``merged_into`` names the record that this one was merged into, or is empty."""

    patient_uid: str
    details: PatientDetails
    added_at: datetime
    merged_into: str = ""


class PatientRow(NamedTuple):
    """A line of the list of patients. ``last_visit`` is an ISO time or empty.

    A search makes fifty at every letter, which as tuples are made in a fifth of the time.
    """

    patient_uid: str
    family: str
    given: str
    birth_date: str
    mrn: str
    last_visit: str
    last_finding: str
    drafts: int


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found: at most as many rows as asked for; ``more`` when there are others."""

    rows: tuple[PatientRow, ...]
    more: bool


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A patient that may be the same person, and why.

    ``why`` is ``mrn``, ``name-and-birth``, ``name``, or ``birth-and-similar-name``.
    """

    row: PatientRow
    why: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A visit that is not signed: saved durably at every answer.

    ``owner_uid`` may sign it. ``by`` names who gave an answer where it was not the one who began
    the visit. ``amends`` is the version that a signed visit's amendment starts from, 0 for a new
    visit; ``reason`` is why it is amended. ``corrects`` is the voided visit, entered for the wrong
    patient, that this one replaces, or empty.
    """

    visit_uid: str
    patient_uid: str
    owner_uid: str
    started_by: str
    form_id: str
    form_version: str
    performed_at: datetime
    recorded_at: datetime
    saved_at: datetime
    from_paper: bool = False
    rev: int = 0
    step: str = ""
    answers: Answers = NO_ANSWERS
    by: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    amends: int = 0
    reason: str = ""
    corrects: str = ""


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A line of the list of drafts."""

    visit_uid: str
    patient_uid: str
    patient_name: str
    birth_date: str
    owner_uid: str
    owner_name: str
    performed_at: datetime
    saved_at: datetime
    amends: int


class VisitRow(NamedTuple):
    """A line of a patient's visits, ordered by when they were performed; read of it is what is asked for.

    ``version`` is the newest signed one, 0 for none; ``signed_by`` is its signer.
    ``finding`` is the line of the list, as the signer saw it. ``owner_uid`` has an open draft of it.
    The fields are the columns of ``visit_rows.VISIT_ROW``.
    """

    visit_uid: str
    patient_uid: str
    state_code: str
    performed: str
    recorded: str
    on_paper: int
    version: int
    signed_by: str
    finding: str
    cut_short: int
    countersigned_by: str
    owner_uid: str
    addenda: int

    @property
    def state(self) -> State:
        """Whether it is a draft, signed, or void."""
        return State(self.state_code)

    @property
    def performed_at(self) -> datetime:
        """When the patient was examined, with its offset."""
        return datetime.fromisoformat(self.performed)

    @property
    def recorded_at(self) -> datetime:
        """When it was begun in the record."""
        return datetime.fromisoformat(self.recorded)

    @property
    def from_paper(self) -> bool:
        """Whether it was entered later from paper."""
        return bool(self.on_paper)

    @property
    def incomplete(self) -> bool:
        """Whether it was signed without the whole core examination."""
        return bool(self.cut_short)

    @property
    def has_draft(self) -> bool:
        """Whether a draft of it is open."""
        return bool(self.owner_uid)


class Tested(NamedTuple):
    """What was examined at one visit itself, for lists and trends.

    ``values`` leaves out what was not tested and what was carried forward; ``limited`` are the link ids
    of grades that something limited.
    """

    visit_uid: str
    performed_at: datetime
    values: Mapping[str, Value]
    limited: frozenset[str] = frozenset()


class SignedAs(NamedTuple):
    """Who the patient was said to be when a visit was signed (``snapshot.IDENTITY``).

    ``details`` is empty for a draft, and for a visit that was signed before that was kept.
    """

    visit_uid: str
    performed_at: datetime
    details: Mapping[str, str]


class EventKind(StrEnum):
    """What happened to a patient between visits, as a clinician entered it."""

    SURGERY = "surgery"
    ORTHOSIS = "orthosis"
    INJECTION = "injection"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened on a day and may explain a change; ``note`` is the clinician's own words."""

    event_uid: str
    on: date
    kind: EventKind
    note: str = ""


@dataclass(frozen=True, slots=True)
class Signed:
    """One signed entry of a visit; never changed.

    ``entry`` counts everything that was signed, ``version`` the findings: an addendum, a
    countersignature, and a void keep the version that they are about. ``body`` is what was signed
    (``record/snapshot.py``), ``None`` once the patient was erased; ``sha256`` is of its canonical
    form, in hex. ``audit_seq`` and ``audit_hash`` are the audit's entry that stands for it.
    """

    visit_uid: str
    entry: int
    version: int
    kind: Kind
    base_version: int
    patient_uid: str
    body: Mapping[str, Any] | None
    sha256: str
    signer_uid: str
    signer_name: str
    meaning: Meaning
    signed_at: datetime
    audit_seq: int
    audit_hash: str


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """A line of the audit. ``subject`` is a patient's id or empty; ``detail`` holds no patient data."""

    seq: int
    at: datetime
    actor_uid: str
    actor_name: str
    host: str
    event: str
    subject: str
    detail: Mapping[str, Any]
    hash: str


@dataclass(frozen=True, slots=True)
class Head:
    """The newest entry of the audit: its number and its hash, in hex. A report prints both."""

    seq: int
    hash: str

    @property
    def short(self) -> str:
        """What papers print: the number and the first 16 digits."""
        return f"{self.seq}-{self.hash[:16]}"
