"""Makes the sample record of the present edition: ``python -m tests.record.vaults.make``.

One is made when an edition is released, committed, and never changed again: every later program opens
it (``test_vaults.py``). Everybody and everything in it is made up. What is in it is the same whenever it
is made; keys, and what is sealed with them, are not.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any, Final

from footdrop_desktop import app
from footdrop_desktop.assessment.assess import assess
from footdrop_desktop.exam.answers import Answers, Provenance, answers_of
from footdrop_desktop.exam.check import check_answers
from footdrop_desktop.exam.values import Origin
from footdrop_desktop.form.model import Form
from footdrop_desktop.record import (
    clinicians,
    drafts,
    events,
    patients,
    saved,
    schema,
    setting_up,
    snapshot,
    trail,
    visits,
)
from footdrop_desktop.record.keys import FLOOR
from footdrop_desktop.record.model import Draft, EventKind, PatientDetails
from footdrop_desktop.record.opening import unlock
from footdrop_desktop.record.place import LOCK
from footdrop_desktop.record.query import Query
from footdrop_desktop.record.signing import Signer
from footdrop_desktop.record.vault import Vault
from footdrop_desktop.record.workplace import Workplace

HERE: Final = Path(__file__).parent
CONTENT: Final = "content.json"
"""Beside the record: its recovery code and its newest head, which no later program may lose."""

ZONE: Final = timezone(timedelta(hours=2))
START: Final = datetime(2026, 7, 1, 9, 0, tzinfo=ZONE)
AMARAL, BERG = "Dr Ada Amaral (made up)", "Dr Bo Berg (made up)"
PASSPHRASES: Final = {AMARAL: "sample kettle orbit mango nine", BERG: "sample violet anchor pepper six"}

MUSTER: Final = PatientDetails(
    "Muster-Übung",
    "Erika 示例",
    "née Sample",
    "female",
    "1964-02-29",
    "SAMPLE-1",
    "nowhere\n0000",
    "Made up. 👣 אבג",
)
EXEMPLE: Final = PatientDetails(
    "Exemple", "Jean", sex="male", birth_date="1950-12-31", mrn="SAMPLE-2", notes="Made up."
)

SIGNED: Final[dict[str, Any]] = {
    "strength.dorsiflexion.right": "1",
    "strength.dorsiflexion.right.limited-by": "pain",
    "strength.eversion.right": "3",
    "strength.dorsiflexion.left": "5",
    "gait.pattern.right": ["steppage", "toe-drag"],
    "presentation.duration-weeks": 3.5,
    "presentation.onset-date": "2026-06-07",
    "presentation.pain-severity": 4,
    "red-flag.fever": False,
    "bladder": "normal",
    "conclusion.note": 'Made up: "Zoë"\n\u202eabc\u202c 👣',
}
AMENDED: Final[dict[str, Any]] = SIGNED | {"strength.dorsiflexion.right": "2"}
DRAFTED: Final[dict[str, Any]] = {
    "strength.dorsiflexion.left": "4-",
    "bowel": "normal",
    "red-flag.nausea": True,
}
REASON: Final = "The grade was misread."
ADDENDUM: Final = "Made up: electrodiagnosis agrees. بعد"
EVENT: Final = "Made up: splint fitted. 👣"
SEARCH: Final = "Made up: peroneal"
VOID_REASON: Final = "Entered twice."
FINDING: Final = "Right foot drop, 2/5"
WORDS: Final = "common peroneal neuropathy"


def number(count: int) -> str:
    """The same id in every sample."""
    return str(uuid.UUID(int=(0xF00D << 112) | count, version=4))


JANE, JEAN = number(1001), number(1002)
VISIT, VOID, DRAFT = number(2001), number(2002), number(2003)


def workplace() -> Workplace:
    """A clock and ids that are the same whenever the sample is made."""
    times, ids = iter(range(10_000)), iter(range(1, 1000))
    return Workplace(
        lambda: START + timedelta(minutes=next(times)), lambda: number(next(ids)), "sample-desk", "sample"
    )


def answers(values: dict[str, Any], form: Form) -> Answers:
    """Checked answers; one of them carried forward."""
    kept = {"strength.eversion.right": Provenance(Origin.CARRIED_FORWARD, "2026-06-20")}
    found = check_answers(form, values).values
    return answers_of(found, {key: entry for key, entry in kept.items() if key in found})


def sign(vault: Vault, signer: Signer, draft: Draft, form: Form, request: str) -> None:
    """Sign a draft with what the program shows of it."""
    body = snapshot.make(
        draft,
        "5a" * 32,
        assess(draft.answers, form=form, anatomy=app.anatomy()),
        program="sample",
        language="en",
        finding=FINDING,
        salt="a5" * 32,
        words=WORDS,
        patient=patients.get(vault, draft.patient_uid).details,
    )
    visits.sign(vault, signer, draft, body, request=request)


def make(folder: Path) -> dict[str, str]:
    """Make the record in ``folder``; return what belongs beside it."""
    place = workplace()
    form = app.form_of("foot-drop-exam", "1.0.0")
    prepared = setting_up.prepare(place)
    code = prepared.recovery_code
    with setting_up.create(prepared, folder, AMARAL, PASSPHRASES[AMARAL], code, place, FLOOR) as vault:
        signer = clinicians.signer(vault, PASSPHRASES[AMARAL])
        berg = clinicians.add(vault, BERG, PASSPHRASES[BERG], number(3001), FLOOR)
        patients.add(vault, MUSTER, JANE)
        patients.add(vault, EXEMPLE, JEAN)

        def begun(visit: str, patient: str, values: dict[str, Any]) -> Draft:
            at = START - timedelta(hours=1)
            draft = drafts.begin(vault, patient, form, performed_at=at, visit_uid=visit, from_paper=True)
            return drafts.save(vault, draft, answers(values, form), "strength")

        sign(vault, signer, begun(VISIT, JANE, SIGNED), form, number(4001))
        draft = visits.begin_amendment(vault, VISIT, REASON, form, number(4002))
        draft = drafts.save(vault, draft, answers(AMENDED, form), "strength")
        sign(vault, signer, draft, form, number(4003))
        visits.addendum(vault, signer, VISIT, ADDENDUM, number(4004))
        sign(vault, signer, begun(VOID, JEAN, SIGNED), form, number(4005))
        visits.void(vault, signer, VOID, VOID_REASON, number(4006))
        begun(DRAFT, JEAN, DRAFTED)
        trail.note(vault, "report-printed", JANE, visit=VISIT)
        events.add(vault, JANE, "2026-06-20", EventKind.ORTHOSIS, EVENT, number(4008))
        saved.keep_search(vault, SEARCH, Query(text=WORDS), number(4009))
    with unlock(folder, berg.clinician_uid, PASSPHRASES[BERG], place) as vault:
        visits.countersign(vault, clinicians.signer(vault, PASSPHRASES[BERG]), VISIT, number(4007))
        head = vault.head.short
    (folder / LOCK).unlink(missing_ok=True)
    return {"recovery_code": code, "head": head, "berg": berg.clinician_uid}


def main(say: Callable[[str], None] = print) -> None:
    """Make the sample of the present edition where there is none."""
    folder = HERE / str(schema.edition())
    if folder.exists():
        say(f"{folder} is there, and is not made anew.")
        return
    content = make(folder)
    (HERE / f"{folder.name}.{CONTENT}").write_text(json.dumps(content, indent=1) + "\n")
    say(f"{folder} was made.")


if __name__ == "__main__":
    main()
