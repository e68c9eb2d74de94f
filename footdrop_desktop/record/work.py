"""What is to be done: visits to sign, reviews that are due, red flags without a recorded action.

Reviews and flags are read by their indexes, some at a time: in between others may use the record.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from footdrop_desktop.assessment.model import Tier
from footdrop_desktop.errors import UserError
from footdrop_desktop.exam.check import completeness
from footdrop_desktop.form.model import Form
from footdrop_desktop.record import drafts
from footdrop_desktop.record.codec import answers_from_json
from footdrop_desktop.record.facts import unpacked
from footdrop_desktop.record.model import DraftRow, PatientDetails
from footdrop_desktop.record.vault import Vault

MOST: Final = 200
"""How many lines of a list are shown."""

_AT_ONCE: Final = 1000
_A_DRAFT: Final = 10
"""By how much a draft, whose answers are read, takes longer than a line of the other lists."""

_OWNER: Final = (
    "visit.visit_uid, visit.performed_at, visit.finding, owner.patient_uid, owner.family, owner.given, "
    "owner.birth_date, owner.mrn"
)
_JOINED: Final = (
    "visit_facts CROSS JOIN visit ON visit.id = visit_facts.visit_id "
    "CROSS JOIN patient AS own ON own.patient_uid = visit.patient_uid "
    "CROSS JOIN patient AS owner ON owner.patient_uid = ifnull(own.merged_into, own.patient_uid)"
)
_SEEN_AGAIN: Final = (
    "SELECT 1 FROM visit AS later LEFT JOIN visit_facts AS newer ON newer.visit_id = later.id "
    "WHERE later.patient_uid IN "
    "(SELECT owner.patient_uid UNION ALL SELECT patient_uid FROM patient "
    "WHERE merged_into = owner.patient_uid) "
    "AND julianday(later.performed_at) >= julianday(visit.performed_at) AND later.state = 'signed' "
    "AND (julianday(later.performed_at) > julianday(visit.performed_at) OR later.id > visit.id) "
    "AND (substr(later.performed_at, 1, 10) >= visit_facts.review_on OR newer.review_on <> '')"
)
_AFTER: Final = "(review_on, visit_id) > (?, ?) AND review_on <> ''"
_REVIEWS_END: Final = (
    f"SELECT review_on, visit_id FROM visit_facts WHERE {_AFTER} AND review_on <= ? "
    "ORDER BY review_on, visit_id LIMIT 1 OFFSET ?"
)
_REVIEWS: Final = (
    f"SELECT {_OWNER}, visit_facts.review_on FROM {_JOINED} "
    f"WHERE {_AFTER} AND (review_on, visit_id) <= (?, ?) AND visit.state = 'signed' "
    f"AND NOT EXISTS ({_SEEN_AGAIN}) ORDER BY review_on, visit_id"
)
_FLAGS: Final = (
    f"SELECT visit_id, visit.state, {_OWNER}, flags, open_flags FROM {_JOINED} "
    "WHERE open_flags <> '' AND visit_id > ? ORDER BY visit_id LIMIT ?"
)
_FLAGS_OF: Final = (
    "SELECT open_flags FROM visit_facts JOIN visit ON visit.id = visit_facts.visit_id "
    "WHERE visit_uid = ? AND visit.state = 'signed'"
)
_SIZE: Final = (
    "SELECT (SELECT count(*) FROM (SELECT 1 FROM visit_facts WHERE open_flags <> '' LIMIT :most)) "
    "+ (SELECT count(*) FROM (SELECT 1 FROM visit_facts WHERE review_on <> '' LIMIT :most)) "
    "+ :a_draft * (SELECT count(*) FROM draft)"
)
_LAST_ID: Final = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Due:
    """A visit whose date for a review has come, or will by the day that was asked for.

    ``patient_uid`` and ``patient`` are of the record that is read now, where records were merged.
    """

    visit_uid: str
    performed_at: datetime
    finding: str
    patient_uid: str
    patient: PatientDetails
    review_on: date


@dataclass(frozen=True, slots=True)
class Waiting:
    """A red flag of a signed visit that is not set aside, and for which no action is recorded."""

    visit_uid: str
    performed_at: datetime
    patient_uid: str
    patient: PatientDetails
    flag: str
    tier: Tier


@dataclass(frozen=True, slots=True)
class Work:
    """What is to be done: at most ``MOST`` lines of reviews and flags.

    ``flags`` begin with the emergencies, the newest first; their numbers are of all. ``reviews`` begin
    with what is longest overdue; ``more_reviews`` says that there are others, which nobody counts.
    """

    to_sign: tuple[DraftRow, ...] = ()
    reviews: tuple[Due, ...] = ()
    more_reviews: bool = False
    flags: tuple[Waiting, ...] = ()
    flag_count: int = 0
    emergency_count: int = 0


FormOf = Callable[[str, str], Form]


def _unheeded() -> None:
    """Nobody waits for what is told."""


def read(vault: Vault, until: date, form_of: FormOf, told: Callable[[], None] = _unheeded) -> Work:
    """Return what is to be done, reviews ``until`` a day.

    ``form_of`` takes a form's id and version. ``told`` is called between the parts, and may raise.
    """
    ready = to_sign(vault, form_of)
    told()
    due, more_due = reviews(vault, until, told)
    waiting, waiting_count, emergencies = flags(vault, told)
    return Work(ready, due, more_due, waiting, waiting_count, emergencies)


def is_little(vault: Vault, most: int) -> bool:
    """Say whether there is so little to read that nobody notices: ``most`` lines, of drafts a tenth."""
    with vault.reading() as connection:
        (size,) = connection.execute(_SIZE, {"most": most + 1, "a_draft": _A_DRAFT}).fetchone()
    return int(size) <= most


def to_sign(vault: Vault, form_of: FormOf) -> tuple[DraftRow, ...]:
    """Return the drafts that wait to be signed, those of the one who works here first.

    The core exam of such a draft is complete, or the draft amends a signed visit.
    """
    with vault.reading() as connection:
        kept = connection.execute("SELECT visit_uid, form_id, form_version, answers FROM draft").fetchall()
    complete = {uid for uid, form_id, version, text in kept if _is_complete(form_of(form_id, version), text)}
    rows = [row for row in drafts.all_drafts(vault) if row.amends or row.visit_uid in complete]
    return tuple(sorted(rows, key=lambda row: row.owner_uid != vault.actor.clinician_uid))


def reviews(vault: Vault, until: date, told: Callable[[], None] = _unheeded) -> tuple[tuple[Due, ...], bool]:
    """Return the reviews that are due by ``until``, the longest overdue first, and whether there are more.

    The date is that of the visit's newest version. A visit is left out once the patient, or somebody
    merged into one record with them, has a later signed visit that took place on that day or after it, or
    that sets a date of its own. Drafts and void visits count for nothing: they may come to nothing.
    """
    found: list[Due] = []
    after, last = ("", 0), (until.isoformat(), _LAST_ID)
    while after != last and len(found) <= MOST:
        told()
        with vault.reading() as connection:
            end = connection.execute(_REVIEWS_END, (*after, last[0], _AT_ONCE - 1)).fetchone()
            upto = last if end is None else (str(end[0]), int(end[1]))
            rows = connection.execute(_REVIEWS, (*after, *upto)).fetchall()
        found += [_due(row) for row in rows]
        after = upto
    return tuple(found[:MOST]), len(found) > MOST


def flags(vault: Vault, told: Callable[[], None] = _unheeded) -> tuple[tuple[Waiting, ...], int, int]:
    """Return the red flags without a recorded action, how many there are, and how many are emergencies.

    Emergencies come first, then the newest visits. Nothing leaves this list because time goes by: a plan
    that answers the flag, setting it aside, an addendum that names it, or declaring the visit void does.
    """
    found: list[Waiting] = []
    after = 0
    while rows := _open_rows(vault, after):
        told()
        found += [flag for row in rows if row[1] == "signed" for flag in _waiting(row)]
        after = int(rows[-1][0])
    found.sort(key=lambda flag: flag.performed_at, reverse=True)
    found.sort(key=lambda flag: flag.tier is not Tier.EMERGENCY)
    emergencies = sum(flag.tier is Tier.EMERGENCY for flag in found)
    return tuple(found[:MOST]), len(found), emergencies


def flags_of(vault: Vault, visit_uid: str) -> tuple[str, ...]:
    """Return the red flags of a signed visit for which no action is recorded."""
    with vault.reading() as connection:
        row = connection.execute(_FLAGS_OF, (visit_uid,)).fetchone()
    return () if row is None else tuple(unpacked(row[0]) or ())


def _open_rows(vault: Vault, after: int) -> list[tuple[Any, ...]]:
    with vault.reading() as connection:
        rows: list[tuple[Any, ...]] = connection.execute(_FLAGS, (after, _AT_ONCE)).fetchall()
    return rows


def _is_complete(form: Form, text: str) -> bool:
    try:
        answers = answers_from_json(text, form, "draft")
    except UserError:  # it is told where the draft is opened
        return False
    return completeness(form, answers).core_complete


def _due(row: tuple[Any, ...]) -> Due:
    uid, performed_at, finding, patient_uid, *details, review_on = row
    return Due(
        uid,
        datetime.fromisoformat(performed_at),
        finding,
        patient_uid,
        _details(details),
        date.fromisoformat(review_on),
    )


def _waiting(row: tuple[Any, ...]) -> Iterator[Waiting]:
    _, _, uid, performed_at, _, patient_uid, *details, flags_text, open_text = row
    tiers = {flag: tier for flag, tier, _ in unpacked(flags_text)}
    patient, at = _details(details), datetime.fromisoformat(performed_at)
    for flag in unpacked(open_text):
        yield Waiting(uid, at, patient_uid, patient, flag, Tier(tiers[flag]))


def _details(values: list[Any]) -> PatientDetails:
    family, given, birth_date, mrn = values
    return PatientDetails(family, given, birth_date=birth_date, mrn=mrn)
