"""Patients are kept as they are written, told apart, merged without loss, and erased without a trace."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from footdrop_desktop.errors import UserError
from footdrop_desktop.record import backup, drafts, opening, patients, schema, search, trail, visits
from footdrop_desktop.record.model import PatientDetails
from footdrop_desktop.record.vault import Vault
from footdrop_desktop.record.verify import verify
from tests.builders import the_form
from tests.record.world import (
    ROE,
    START,
    World,
    add_patient,
    begin,
    begin_and_answer,
    plain_pages,
    refusal,
    sign_visit,
    uid,
)

NAMES = {
    "Latin": ("Müller-Lüdenscheidt", "Zoë Ångström"),
    "Polish": ("Łukaszewicz", "Żaneta"),
    "Greek": ("Παπαδόπουλος", "Ὀδυσσεύς"),
    "Cyrillic": ("Щербаков", "Фёдор"),
    "Hebrew": ("בֶּן־דָּוִד", "שָׁלוֹם"),
    "Arabic": ("القُرَشِيّ", "مُحَمَّد"),
    "Devanagari": ("ठाकुर", "कृष्ण"),
    "Thai": ("ศรีสุข", "สมชาย"),
    "Chinese": ("王", "小明"),
    "Japanese": ("やまだ", "はなこ"),
    "Korean": ("김", "민수"),
    "Vietnamese": ("Nguyễn", "Thị Hồng Nhung"),
    "emoji": ("👣", "🇬🇧"),
    "rare signs": ("𠮷田", "𐐀𞤀"),
    "one name": ("Suharto", ""),
    "marks": ("O'Brien", "D’Arcy “Jo” \u2068Doe\u2069"),
    "a sentence of SQL": ("Robert'); DROP TABLE patient;--", '"%_\\'),
}
FULL = PatientDetails(
    "Doe",
    "Jane",
    "née Roe",
    "female",
    "1972-03-09",
    "004-118",
    "+44 20 7946 0018\nLondon",
    "Prefers mornings.",
)


def details(family: str = "Doe", given: str = "Jane", **more: str) -> PatientDetails:
    return PatientDetails(family, given, **more)


def events(vault: Vault, patient_uid: str) -> list[str]:
    return [entry.event for entry in reversed(trail.entries(vault, subject=patient_uid))]


# Added and changed


@pytest.mark.parametrize("script", NAMES)
def test_a_name_in_any_script_comes_back_as_it_was_written(script: str, vault: Vault) -> None:
    """Failing means that somebody's name is changed by the program."""
    family, given = NAMES[script]
    patient = patients.add(vault, details(family, given, notes=family), uid())
    assert patient.details == details(family, given, notes=family)
    assert patients.row(vault, patient.patient_uid).family == family


@pytest.mark.parametrize("script", [name for name in NAMES if name not in ("emoji", "a sentence of SQL")])
def test_a_name_in_any_script_is_found_by_how_it_begins(script: str, vault: Vault) -> None:
    """Failing means that a patient is there and cannot be opened."""
    family, given = NAMES[script]
    patient_uid = add_patient(vault, family, given)
    for asked in (family, given, f"{given} {family}", family[:2], family.upper()):
        if asked:
            assert [row.patient_uid for row in search.find_patients(vault, asked).rows] == [patient_uid], (
                asked
            )


def test_all_that_is_known_comes_back(vault: Vault) -> None:
    """Failing means that a field is lost or put into another."""
    patient = patients.add(vault, FULL, uid())
    assert patients.get(vault, patient.patient_uid) == patient
    assert patient.details == FULL
    assert patient.merged_into == ""


@pytest.mark.parametrize(
    ("given", "key", "params"),
    [
        (details(""), "patient.no-name", {}),
        (details(" \u00a0\n"), "patient.no-name", {}),
        (details("x" * 201), "patient.too-long", {"field": "family", "limit": "200"}),
        (details(mrn="9" * 201), "patient.too-long", {"field": "mrn", "limit": "200"}),
        (details(notes="n" * 20_001), "patient.too-long", {"field": "notes", "limit": "20000"}),
        (details("D\x00e"), "patient.sign", {"field": "family"}),
        (details(notes="\ud800"), "patient.sign", {"field": "notes"}),
        (details(contact="\x1b[31m"), "patient.sign", {"field": "contact"}),
        (details(sex="f"), "patient.sex", {"value": "f"}),
        (details(birth_date="1972-13-09"), "patient.birth-date", {"value": "1972-13-09"}),
        (details(birth_date="09.03.1972"), "patient.birth-date", {}),
        (details(birth_date="2026-11-25"), "patient.birth-date", {}),
        (details(birth_date="1895-01-01"), "patient.birth-date", {}),
    ],
)
def test_what_cannot_be_kept_is_refused_with_the_reason(
    given: PatientDetails, key: str, params: dict[str, str], vault: Vault
) -> None:
    """Failing means that a text is cut or changed in silence, or that a date is stored that is none."""
    head = vault.head
    with pytest.raises(UserError) as caught:
        patients.add(vault, given, uid())
    assert refusal(caught) == key
    assert params.items() <= caught.value.params.items()
    patient_uid = add_patient(vault)
    with pytest.raises(UserError) as caught:
        patients.change(vault, patient_uid, given, uid())
    assert refusal(caught) == key
    assert patients.get(vault, patient_uid).details == details()
    assert vault.head.seq == head.seq + 1
    assert patients.count(vault) == 1


def test_the_longest_texts_are_kept_whole(vault: Vault) -> None:
    """Failing means that a text of the size that is allowed is refused or cut."""
    longest = PatientDetails(
        *(("é" * 200,) * 3), mrn="9" * 200, contact="☎" * 20_000, notes="n " * 9_998 + "end"
    )
    patient = patients.add(vault, longest, uid())
    assert patients.get(vault, patient.patient_uid).details == longest
    assert search.find_patients(vault, "end").rows


def test_today_and_leap_days_are_days_of_birth(vault: Vault) -> None:
    """Failing means that a newborn or somebody born on 29 February cannot be recorded."""
    for day in (START.date().isoformat(), "2000-02-29"):
        assert patients.add(vault, details(birth_date=day), uid()).details.birth_date == day


def test_a_change_says_which_fields_and_nothing_of_what_they_hold(vault: Vault) -> None:
    """Failing means that the audit, which is never erased, holds patient data."""
    patient = patients.add(vault, FULL, uid())
    changed = replace(FULL, family="Smith-Doe", notes="Canary")
    patients.change(vault, patient.patient_uid, changed, uid())
    assert patients.get(vault, patient.patient_uid).details == changed
    newest = trail.entries(vault, limit=1)[0]
    assert (newest.event, newest.detail["fields"]) == ("patient-changed", ["family", "notes"])
    texts = json.dumps([[entry.subject, dict(entry.detail)] for entry in trail.entries(vault)])
    assert not any(text in texts for text in ("Doe", "Smith", "Canary", "1972-", "-118"))
    assert [row.family for row in search.find_patients(vault, "smith").rows] == ["Smith-Doe"]


def test_a_change_of_nothing_writes_nothing(vault: Vault) -> None:
    """Failing means that the list of who changed a chart fills up with changes that are none."""
    patient_uid = add_patient(vault)
    head = vault.head
    patients.change(vault, patient_uid, details(), uid())
    assert vault.head == head


@pytest.mark.parametrize("act", ["change", "get", "row", "read", "merge", "erase", "note"])
def test_a_patient_who_is_not_there_is_said_to_be_so(act: str, vault: Vault) -> None:
    """Failing means that an act on a patient who was erased meanwhile ends in a fault."""
    there, gone = add_patient(vault), uid()
    acts: dict[str, Any] = {
        "change": lambda: patients.change(vault, gone, details(), uid()),
        "get": lambda: patients.get(vault, gone),
        "row": lambda: patients.row(vault, gone),
        "read": lambda: patients.read_chart(vault, gone),
        "merge": lambda: patients.merge(vault, there, gone, uid()),
        "erase": lambda: patients.erase(vault, gone, uid()),
        "note": lambda: patients.note_request(vault, gone, "access", "granted", uid()),
    }
    head = vault.head
    with pytest.raises(UserError) as caught:
        acts[act]()
    assert refusal(caught) == "patient.unknown"
    assert vault.head == head


# Once, however often it is asked


def test_repeating_a_write_whose_answer_was_lost_changes_nothing(vault: Vault) -> None:
    """Failing means that trying again after an error adds a second patient or a second entry."""
    one, other = uid(), add_patient(vault, "Other")
    acts: list[Any] = [
        lambda request: patients.change(vault, one, details("Smith"), request),
        lambda request: patients.note_request(vault, one, "access", "granted", request),
        lambda request: patients.merge(vault, one, other, request),
        lambda request: patients.undo_merge(vault, one, request),
        lambda request: patients.erase(vault, one, request),
    ]
    first = patients.add(vault, details(), one)
    head = vault.head
    assert patients.add(vault, details(), one) == first
    assert vault.head == head
    for act in acts:
        request = uid()
        act(request)
        head = vault.head
        act(request)
        assert vault.head == head


def test_a_second_try_with_a_correction_keeps_the_correction(vault: Vault) -> None:
    """Failing means that a name corrected after an error is told to be kept, and is not."""
    one, request = uid(), uid()
    patients.add(vault, details("Deo"), one)
    assert patients.add(vault, details("Doe"), one).details == details("Doe")
    patients.change(vault, one, details("Roe"), request)
    patients.change(vault, one, details("Row"), request)
    assert patients.get(vault, one).details == details("Row")
    assert patients.count(vault) == 1
    assert verify(vault).ok


# Duplicates


@pytest.mark.parametrize(
    ("new", "why"),
    [
        (details("Doe", "Jane", birth_date="1972-03-09"), "name-and-birth"),
        (details("DOE", "JANE"), "name"),
        (details("Jane", "Doe"), "name"),
        (details("Dœ", "Jäne"), "name"),
        (details("Somebody", "Else", mrn="004118"), "mrn"),
        (details("Somebody", "Else", mrn=" 004/118 "), "mrn"),
        (details("Doe", "Jane", mrn="004 118", birth_date="1972-03-09"), "mrn"),
        (details("Doe", "Janet", birth_date="1972-03-09"), "birth-and-similar-name"),
    ],
)
def test_a_likely_duplicate_is_told_with_the_reason(new: PatientDetails, why: str, vault: Vault) -> None:
    """Failing means that one patient gets two records, and half of the visits is not seen."""
    patient = patients.add(vault, FULL, uid())
    (found,) = patients.duplicates(vault, new)
    assert (found.row.patient_uid, found.why) == (patient.patient_uid, why)


@pytest.mark.parametrize(
    "new",
    [
        details("Doe", "Jane", birth_date="1980-01-01"),
        details("Doe", "John"),
        details("Roe", "Jane"),
        details("Unalike", "Somebody", birth_date="1972-03-09"),
        details("Somebody", "Else", mrn="4118"),
        details("", "", mrn="--"),
    ],
)
def test_somebody_else_is_no_duplicate(new: PatientDetails, vault: Vault) -> None:
    """Failing means that warnings come so often that nobody reads them."""
    patients.add(vault, FULL, uid())
    assert patients.duplicates(vault, new) == ()


def test_the_patient_who_is_changed_is_no_duplicate_of_themselves(vault: Vault) -> None:
    """Failing means that every change warns."""
    patient = patients.add(vault, FULL, uid())
    assert patients.duplicates(vault, FULL, but=patient.patient_uid) == ()


def test_the_likeliest_duplicates_come_first_and_few(vault: Vault) -> None:
    """Failing means that the one that matters is not among those shown."""
    for number in range(8):
        patients.add(vault, details("Doe", "Jane", mrn=str(number)), uid())
    by_birth = patients.add(vault, details("Doe", "Jane", birth_date="1972-03-09"), uid())
    by_number = patients.add(vault, details("Roe", "Max", mrn="004-118"), uid())
    found = patients.duplicates(vault, FULL)
    assert [entry.why for entry in found] == ["mrn", "name-and-birth", "name", "name", "name"]
    assert [entry.row.patient_uid for entry in found[:2]] == [by_number.patient_uid, by_birth.patient_uid]


# Read


def test_whoever_opens_a_chart_stands_in_the_audit(vault: Vault) -> None:
    """Failing means that nobody can tell who saw a chart."""
    patient_uid = add_patient(vault)
    assert patients.read_chart(vault, patient_uid) == patients.get(vault, patient_uid)
    newest = trail.entries(vault, subject=patient_uid)[0]
    assert (newest.event, newest.actor_name, newest.host) == ("chart-read", ROE, "desk-1")


@pytest.mark.parametrize("what", ["access", "correction", "erasure"])
@pytest.mark.parametrize("outcome", ["granted", "partly", "refused", "open"])
def test_a_request_of_a_patient_is_kept_with_its_outcome(what: str, outcome: str, vault: Vault) -> None:
    """Failing means that a clinic cannot show how it answered."""
    patient_uid = add_patient(vault)
    patients.note_request(vault, patient_uid, what, outcome, uid())
    newest = trail.entries(vault, subject=patient_uid)[0]
    assert (newest.event, dict(newest.detail)) == ("request-noted", {"what": what, "outcome": outcome})


@pytest.mark.parametrize(
    ("what", "outcome"), [("Zzyzx asked", "granted"), ("access", "told by telephone"), ("", "")]
)
def test_a_request_is_kept_as_a_code_and_no_free_text(what: str, outcome: str, vault: Vault) -> None:
    """Failing means that the audit, which is never erased, holds what a patient said."""
    patient_uid = add_patient(vault)
    head = vault.head
    with pytest.raises(ValueError, match=r"\("):
        patients.note_request(vault, patient_uid, what, outcome, uid())
    assert vault.head == head


# Merged


def test_a_merged_patient_is_read_as_part_of_the_other_and_stands_alone_again(
    world: World, vault: Vault
) -> None:
    """Failing means that a merge loses a visit, or cannot be taken back."""
    one = patients.add(vault, details("Maiden", mrn="111"), uid()).patient_uid
    other = patients.add(vault, details("Married", mrn="222"), uid()).patient_uid
    first = sign_visit(vault, world.signer(), one, finding="First")
    second = sign_visit(vault, world.signer(), other, finding="Second")
    draft = begin_and_answer(vault, one)
    alone = patients.row(vault, one), patients.row(vault, other)

    patients.merge(vault, one, other, uid())
    assert [row.visit_uid for row in visits.of_patient(vault, other)] == [draft.visit_uid, second, first]
    line = patients.row(vault, other)
    assert (line.last_finding, line.drafts) == ("Second", 1)
    assert patients.count(vault) == 1
    assert [row.patient_uid for row in search.recent_patients(vault).rows] == [other]
    assert [patient.patient_uid for patient in patients.merged(vault, other)] == [one]
    assert patients.get(vault, one).merged_into == other
    for asked in ("maiden", "married", "111", "222"):
        assert [row.patient_uid for row in search.find_patients(vault, asked).rows] == [other]
    assert verify(vault).ok

    patients.undo_merge(vault, one, uid())
    assert (patients.row(vault, one), patients.row(vault, other)) == alone
    assert patients.merged(vault, other) == ()
    assert [row.patient_uid for row in search.find_patients(vault, "maiden").rows] == [one]
    assert [row.patient_uid for row in search.find_patients(vault, "married").rows] == [other]
    assert events(vault, one)[-2:] == ["patients-merged", "merge-undone"]
    assert verify(vault).ok


def test_a_merged_patient_who_is_changed_stays_merged(vault: Vault) -> None:
    """Failing means that a merged patient comes up in the search again, beside the one they are part of."""
    one, other = add_patient(vault, "Maiden"), add_patient(vault, "Married")
    patients.merge(vault, one, other, uid())
    patients.change(vault, one, details("Changed"), uid())
    assert [row.patient_uid for row in search.find_patients(vault, "changed").rows] == [other]
    assert search.find_patients(vault, "maiden").rows == ()


def test_visits_begun_for_a_merged_patient_count_for_both(world: World, vault: Vault) -> None:
    """Failing means that the list says "no visit" of a patient who was seen today."""
    one, other = add_patient(vault, "Maiden"), add_patient(vault, "Married")
    patients.merge(vault, one, other, uid())
    draft = begin_and_answer(vault, one)
    assert patients.row(vault, other).drafts == 1
    drafts.discard(vault, draft.visit_uid, uid())
    assert patients.row(vault, other).drafts == 0
    sign_visit(vault, world.signer(), one, finding="Seen")
    assert patients.row(vault, other).last_finding == "Seen"
    patients.undo_merge(vault, one, uid())
    assert (patients.row(vault, one).last_finding, patients.row(vault, other).last_finding) == ("Seen", "")


def test_a_merge_that_would_lead_in_a_circle_is_refused(vault: Vault) -> None:
    """Failing means that a patient disappears behind another who disappears behind them."""
    one, two, three = (add_patient(vault, name) for name in ("One", "Two", "Three"))
    patients.merge(vault, one, two, uid())
    for source, target in ((one, one), (two, one), (one, three), (two, three), (three, one)):
        with pytest.raises(UserError) as caught:
            patients.merge(vault, source, target, uid())
        assert refusal(caught) == "patient.not-merged"
    with pytest.raises(UserError):
        patients.undo_merge(vault, two, uid())
    patients.merge(vault, three, two, uid())
    assert [patient.patient_uid for patient in patients.merged(vault, two)] == [one, three]


# Erased

CANARY = "Zzyzxcanary"


def test_an_erased_patient_is_nowhere_in_the_database(world: World, vault: Vault) -> None:
    """Failing means that somebody with the key can read what the clinic says it has erased."""
    kept = add_patient(vault, "Stays")
    gone = patients.add(
        vault,
        details(
            CANARY, CANARY, other_names=CANARY, mrn=f"{CANARY}1", contact=CANARY, notes=f"{CANARY} " * 900
        ),
        uid(),
    ).patient_uid
    patients.change(vault, gone, details(CANARY, "Again", notes=f"{CANARY} " * 40), uid())
    visit = sign_visit(vault, world.signer(), gone, finding=CANARY, words=CANARY)
    visits.addendum(vault, world.signer(), visit, f"{CANARY} again", uid())
    begin_and_answer(vault, gone, {"conclusion.note": f"{CANARY} " * 600})
    sign_visit(vault, world.signer(), kept)
    sealed = bytes(
        vault.connection.execute("SELECT sealed FROM patient_key WHERE patient_uid = ?", (gone,)).fetchone()[
            0
        ]
    )
    info = backup.make(vault)
    before = plain_pages(info.folder, world.template.database_key)
    assert CANARY.encode() in before
    assert CANARY.lower().encode() in before
    assert sealed in before

    patients.erase(vault, gone, uid())
    guards = schema.guards(vault.connection)
    vault.close()
    pages = plain_pages(world.folder, world.template.database_key)
    for trace in (CANARY, CANARY.lower(), CANARY[:6], CANARY[:6].lower()):
        assert trace.encode() not in pages, trace
    assert sealed not in pages
    assert guards == schema.expected_guards()
    assert not any(CANARY.encode() in path.read_bytes() for path in world.folder.rglob("*") if path.is_file())


def test_a_patient_erased_while_merged_is_nowhere_in_the_database(world: World, vault: Vault) -> None:
    """Failing means that the words of who is erased stay in the index under the other one's row."""
    kept, gone = add_patient(vault, "Stays"), add_patient(vault, CANARY, notes=CANARY)
    patients.merge(vault, gone, kept, uid())
    patients.erase(vault, gone, uid())
    assert [row.patient_uid for row in search.find_patients(vault, "stays").rows] == [kept]
    vault.close()
    pages = plain_pages(world.folder, world.template.database_key)
    for trace in (CANARY, CANARY.lower(), CANARY[:6].lower()):
        assert trace.encode() not in pages, trace


def test_an_erased_patient_leaves_a_chain_that_holds(world: World, vault: Vault) -> None:
    """Failing means that an erasure breaks the record, or that what was signed can still be read."""
    kept, gone = add_patient(vault, "Stays"), add_patient(vault, CANARY)
    other = sign_visit(vault, world.signer(), kept)
    visit = sign_visit(vault, world.signer(), gone, words="unheard-of")
    draft = begin_and_answer(vault, gone)
    info = backup.make(vault)
    patients.note_request(vault, gone, "erasure", "granted", uid())
    patients.erase(vault, gone, uid())

    checked = verify(vault, [info.head.short])
    assert checked.ok, checked.problems
    assert checked.signed == 2
    (signed,) = visits.versions(vault, visit)
    assert (signed.body, signed.patient_uid) == (None, gone)
    assert visits.versions(vault, other)[0].body is not None
    assert search.find_patients(vault, CANARY).rows == ()
    assert search.find_visits(vault, "unheard-of") == ()
    assert visits.of_patient(vault, gone) == ()
    assert [row.patient_uid for row in search.recent_patients(vault).rows] == [kept]
    with pytest.raises(UserError) as caught:
        drafts.load(vault, draft.visit_uid, the_form())
    assert refusal(caught) == "draft.unknown"
    newest = trail.entries(vault, subject=gone, limit=2)
    assert [entry.event for entry in newest] == ["patient-erased", "request-noted"]


def test_nothing_goes_on_for_an_erased_patient(world: World, vault: Vault) -> None:
    """Failing means that somebody signs or adds to a visit of a patient who is not there any more."""
    gone = add_patient(vault)
    visit = sign_visit(vault, world.signer(), gone)
    patients.erase(vault, gone, uid())
    head = vault.head
    acts: list[Any] = [
        lambda: visits.addendum(vault, world.signer(), visit, "More.", uid()),
        lambda: visits.void(vault, world.signer(), visit, "A reason.", uid()),
        lambda: visits.begin_amendment(vault, visit, "A reason.", the_form(), uid()),
        lambda: begin(vault, gone),
    ]
    for act in acts:
        with pytest.raises(UserError) as caught:
            act()
        assert refusal(caught) == "patient.unknown"
    assert vault.head == head


def test_a_second_try_with_corrected_details_keeps_the_corrected_ones(vault: Vault) -> None:
    """Failing means that what was corrected before trying again is told to be kept and is not."""
    one = uid()
    patients.add(vault, details("Smith"), one)
    assert patients.add(vault, details("Smyth"), one).details.family == "Smyth"
    assert patients.count(vault) == 1


def test_a_backup_still_holds_who_was_erased_since(world: World, vault: Vault) -> None:
    """Failing means that the window's warning about backups is wrong, one way or the other."""
    gone = add_patient(vault, CANARY)
    visit = sign_visit(vault, world.signer(), gone)
    info = backup.make(vault)
    patients.erase(vault, gone, uid())
    access = world.template.access[ROE]
    (info.folder / backup.MANIFEST).unlink()  # with it, a backup is not opened as a record
    with opening.open_known(info.folder, access, world.template.uids[ROE], world.workplace) as older:
        assert patients.get(older, gone).details.family == CANARY
        assert visits.versions(older, visit)[0].body is not None


def test_a_patient_with_others_merged_into_them_is_not_erased_by_halves(world: World, vault: Vault) -> None:
    """Failing means that an erasure leaves a second record of the same person."""
    one, other = add_patient(vault, "Maiden"), add_patient(vault, "Married")
    sign_visit(vault, world.signer(), one, finding="Gone")
    sign_visit(vault, world.signer(), other, at=START, finding="Stays")
    patients.merge(vault, one, other, uid())
    with pytest.raises(UserError) as caught:
        patients.erase(vault, other, uid())
    assert refusal(caught) == "patient.merged-with-others"
    patients.erase(vault, one, uid())
    assert patients.row(vault, other).last_finding == "Stays"
    assert search.find_patients(vault, "maiden").rows == ()
    patients.erase(vault, other, uid())
    assert patients.count(vault) == 0
    assert verify(vault).ok
