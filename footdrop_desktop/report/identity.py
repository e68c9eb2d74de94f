"""Whom and what a paper is about: the patient, the visit, and where it stands in the record."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from footdrop_desktop.record.model import AuditEntry, Meaning


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signed, what the signature says, and when (21 CFR 11.50). ``at`` carries its offset."""

    name: str
    meaning: Meaning
    at: datetime


@dataclass(frozen=True, slots=True)
class Remark:
    """A text that was signed by itself: an addendum to a version, or why a visit was voided.

    ``settles`` are the red flags of which it says what was done.
    """

    text: str
    version: int
    signature: Signature
    settles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """What differs from the version before: an item with its answers, in words."""

    item: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Amendment:
    """Why a version was made, which one it replaces, and what changed."""

    reason: str
    replaces: int
    replaced: Signature
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a signed visit stands: ``version`` of ``versions``, by whom, and everything signed since.

    ``sha256`` is of the signed body, in hex. ``papers`` are earlier papers of this visit that left
    the program, as the audit has them.
    """

    version: int
    versions: int
    signature: Signature
    sha256: str
    countersigned: tuple[Signature, ...] = ()
    amendment: Amendment | None = None
    voided: Remark | None = None
    addenda: tuple[Remark, ...] = ()
    papers: tuple[AuditEntry, ...] = ()

    @property
    def is_replaced(self) -> bool:
        """Whether a newer version stands."""
        return self.version < self.versions

    @property
    def short(self) -> str:
        """What pages print of the hash: its first 16 digits."""
        return self.sha256[:16]


@dataclass(frozen=True, slots=True)
class Identity:
    """Whom and what the paper is about. ``visit_date`` and ``form`` are text, as they are printed.

    ``birth_date`` is an ISO date or empty, ``age`` in full years at the visit, ``sex`` one of
    ``record.model.SEXES``. ``entered_on`` is the date, as it is printed, of a visit that was entered
    later from paper. ``head`` is the newest entry of the audit when the paper was made (``Head.short``).
    ``incomplete`` is why the core examination is not complete. Without ``standing`` nothing is signed.
    With ``record_only`` the paper tells what was found and nothing that the program made of it.
    """

    patient_name: str
    visit_date: str
    form: str
    rules_version: str
    program_version: str
    practice: bool = False
    draft: bool = False
    birth_date: str = ""
    age: int | None = None
    sex: str = "unknown"
    mrn: str = ""
    entered_on: str = ""
    head: str = ""
    incomplete: str = ""
    standing: Standing | None = None
    record_only: bool = False


def moment(at: datetime) -> str:
    """Return a time as papers print it: to the minute, as the clock on the wall showed it."""
    return f"{at:%Y-%m-%d %H:%M}"


def exactly(at: datetime) -> str:
    """Return a time to the second with its offset from UTC."""
    offset = f"{at:%z}"
    return f"{at:%Y-%m-%d %H:%M:%S} UTC{offset[:3]}:{offset[3:5]}" if offset else f"{at:%Y-%m-%d %H:%M:%S}"
