"""A patient is found by any part of any name, by number, and by date of birth; a visit by its words."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from footdrop_desktop.record import patients, search, visits
from footdrop_desktop.record.model import PatientDetails
from footdrop_desktop.record.vault import Vault
from footdrop_desktop.record.words import words_of
from tests.builders import the_form
from tests.record.world import (
    START,
    Template,
    World,
    add_patient,
    begin_and_answer,
    copy_of,
    sign,
    sign_visit,
    uid,
)

PEOPLE = {
    "jane": PatientDetails(
        "Doe", "Jane Mary-Ann", "née Smith", birth_date="1972-03-09", mrn="004-118", notes="asthma"
    ),
    "max": PatientDetails("Müller-Lüdenscheidt", "Max", birth_date="1950-12-01", mrn="AB/12 345"),
    "zofia": PatientDetails("Łukaszewicz", "Żaneta Zofia", birth_date="1988-02-29", mrn="11-10-2020"),
    "wang": PatientDetails("王", "小明", birth_date="1990-01-31", mrn="7"),
    "yamada": PatientDetails("山田", "はなこ", other_names="ヤマダ ハナコ"),
    "kim": PatientDetails("김", "민수"),
    "ben": PatientDetails("בֶּן־דָּוִד", "שָׁלוֹם"),
    "omar": PatientDetails("القُرَشِيّ", "عُمَر", mrn="٤٢"),
    "devi": PatientDetails("ठाकुर", "कृष्ण देवी"),
    "somchai": PatientDetails("ศรีสุข", "สมชาย"),
    "fyodor": PatientDetails("Щербаков", "Фёдор"),
    "odysseus": PatientDetails("Παπαδόπουλος", "Ὀδυσσεύς"),
    "obrien": PatientDetails("O'Brien", "D’Arcy"),
    "and": PatientDetails("And", "Near Or Not"),
}


@pytest.fixture(scope="module")
def full(
    template: Template, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Vault, dict[str, str]]]:
    """A record of people from everywhere."""
    world = copy_of(template, tmp_path_factory.mktemp("search") / "vault")
    with world.enter() as vault:
        yield (
            vault,
            {patients.add(vault, details, uid()).patient_uid: name for name, details in PEOPLE.items()},
        )


@pytest.mark.parametrize(
    ("asked", "who"),
    [
        ("doe", "jane"),
        ("jane doe", "jane"),
        ("DOE JANE", "jane"),
        ("doe,jane", "jane"),
        ("ja d", "jane"),
        ("ann", "jane"),
        ("mary-ann", "jane"),
        ("nee smith", "jane"),
        ("asthma doe", "jane"),
        ("muller", "max"),
        ("Ludenscheidt Muller", "max"),
        ("Mu\u0308ller-Lu\u0308", "max"),
        ("lukasz", "zofia"),
        ("zofia zaneta", "zofia"),
        ("王", "wang"),
        ("小明 王", "wang"),
        ("王小明", "wang"),
        ("明", "wang"),
        ("山田", "yamada"),
        ("ハナ", "yamada"),
        ("はな 山", "yamada"),
        ("김", "kim"),
        ("민수 김", "kim"),
        ("בן", "ben"),
        ("שלום דוד", "ben"),
        ("القرشي", "omar"),
        ("عمر القر", "omar"),
        ("ठाकुर", "devi"),
        ("देवी कृष्ण", "devi"),
        ("สมชาย", "somchai"),
        ("ศรี สม", "somchai"),
        ("щербаков", "fyodor"),
        ("ФЕДОР", "fyodor"),
        ("παπαδοπουλοσ", "odysseus"),
        ("οδυσσευς", "odysseus"),
        ("o'brien", "obrien"),
        ("o’brien", "obrien"),
        ("brien d'arcy", "obrien"),
        ("and", "and"),
        ("near and", "and"),
        ("not or", "and"),
    ],
)
def test_a_patient_is_found_however_the_name_is_typed(
    asked: str, who: str, full: tuple[Vault, dict[str, str]]
) -> None:
    """Failing means that a patient is there and cannot be opened, or is added a second time."""
    vault, names = full
    assert [names[row.patient_uid] for row in search.find_patients(vault, asked).rows] == [who]


@pytest.mark.parametrize(
    ("asked", "who"),
    [
        ("004-118", "jane"),
        ("004118", "jane"),
        ("004 118", "jane"),
        ("0041", "jane"),
        ("004-1", "jane"),
        ("AB/12 345", "max"),
        ("ab12345", "max"),
        ("ab-12", "max"),
        ("11-10-2020", "zofia"),
        ("11102020", "zofia"),
        ("42", "omar"),
        ("٤٢", "omar"),
        ("doe 004-118", "jane"),
    ],
)
def test_a_patient_is_found_by_number_with_and_without_its_signs(
    asked: str, who: str, full: tuple[Vault, dict[str, str]]
) -> None:
    """Failing means that the number on the wristband does not lead to the chart."""
    vault, names = full
    assert [names[row.patient_uid] for row in search.find_patients(vault, asked).rows] == [who]


@pytest.mark.parametrize(
    ("asked", "who"),
    [
        ("1972-03-09", "jane"),
        ("1972-3-9", "jane"),
        ("1972.03.09", "jane"),
        ("1972/03/09", "jane"),
        ("9.3.1972", "jane"),
        ("09.03.1972", "jane"),
        ("9. 3. 1972", "jane"),
        ("doe ٩. ٣. ١٩٧٢", "jane"),
        ("09/03/1972", "jane"),
        ("03/09/1972", "jane"),
        ("19720309", "jane"),
        ("1972", "jane"),
        ("197203", "jane"),
        ("doe 1972", "jane"),
        ("doe, 1972", "jane"),
        ("doe,1972", "jane"),
        ("1972-03-09 doe", "jane"),
        ("١٩٧٢-٠٣-٠٩", "jane"),
        ("1988-02-29", "zofia"),
        ("29.2.1988", "zofia"),
    ],
)
def test_a_patient_is_found_by_date_of_birth_in_any_notation(
    asked: str, who: str, full: tuple[Vault, dict[str, str]]
) -> None:
    """Failing means that a date from a letter has to be rewritten before it finds anybody."""
    vault, names = full
    assert [names[row.patient_uid] for row in search.find_patients(vault, asked).rows] == [who]


@pytest.mark.parametrize(
    "asked",
    [
        "doe 1973",
        "1972-03-10",
        "31.2.1972",
        "doe max",
        "oe",
        "smithy",
        "b",
        "bo",
        "born",
        "born1972",
        "00411",
    ],
)
def test_nobody_else_is_found(asked: str, full: tuple[Vault, dict[str, str]]) -> None:
    """Failing means that the wrong chart is opened because it was the only one shown."""
    vault, names = full
    found = [names[row.patient_uid] for row in search.find_patients(vault, asked).rows]
    assert found == {"00411": ["jane"], "b": ["obrien"]}.get(asked, [])


@pytest.mark.parametrize(
    "asked",
    ['"', '""', '"doe', "doe*", "*", "NEAR(doe jane)", "doe AND", "AND doe OR", "(doe", "doe)", "-doe", "^doe", "words:doe",
     "doe NOT jane", "{doe}", "doe + jane", "'; DROP TABLE patient; --", "\x00doe", "\ud800", "%", "_", "\\"],
)  # fmt: skip
def test_no_sign_in_a_search_is_a_command(asked: str, full: tuple[Vault, dict[str, str]]) -> None:
    """Failing means that a stray quote or bracket ends in a fault, or finds everybody."""
    vault, names = full
    found = {names[row.patient_uid] for row in search.find_patients(vault, asked).rows}
    if not words_of(asked):
        assert found == set(PEOPLE)  # those seen last
    else:
        assert found <= {"jane", "and"}
    search.find_visits(vault, asked)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(asked=st.text(st.characters(), max_size=40))
def test_whatever_is_typed_finds_somebody_or_nobody(full: tuple[Vault, dict[str, str]], asked: str) -> None:
    """Failing means that there is a text that ends the search with a fault."""
    vault, _ = full
    search.find_patients(vault, asked)
    search.find_visits(vault, asked)


def test_the_parts_of_a_number_stand_in_their_order(vault: Vault) -> None:
    """Failing means that two patients' numbers, one the other turned round, are one."""
    add_patient(vault, "Turned", mrn="118-004")
    right = add_patient(vault, "Right", mrn="004-118")
    for asked in ("004-118", "004/118", "004118"):
        assert [row.patient_uid for row in search.find_patients(vault, asked).rows] == [right], asked


def test_any_order_and_any_beginning_of_the_words_will_do(full: tuple[Vault, dict[str, str]]) -> None:
    """Failing means that one has to know how a name was entered."""
    vault, names = full
    for order in permutations(["ja", "mar", "do", "smi", "1972", "0041"]):
        assert [names[row.patient_uid] for row in search.find_patients(vault, " ".join(order)).rows] == [
            "jane"
        ]


def test_rows_come_by_name_and_say_when_there_are_more(vault: Vault) -> None:
    """Failing means that a patient who is not on the first page seems not to exist."""
    for number in (3, 1, 2):
        add_patient(vault, "Doe", f"J{number}", birth_date=f"199{number}-01-01")
    found = search.find_patients(vault, "doe", limit=2)
    assert found.more
    assert len(found.rows) == 2
    found = search.find_patients(vault, "doe", limit=3)
    assert [row.given for row in found.rows] == ["J1", "J2", "J3"]
    assert not found.more
    assert search.recent_patients(vault, limit=2).more


def test_without_a_word_those_seen_last_come_first(world: World, vault: Vault) -> None:
    """Failing means that today's patients are not at hand."""
    first, second, third = (add_patient(vault, name) for name in ("First", "Second", "Third"))
    sign_visit(vault, world.signer(), second, at=START)
    sign_visit(vault, world.signer(), first)
    for found in (search.recent_patients(vault), search.find_patients(vault, " ")):
        assert [row.patient_uid for row in found.rows] == [first, second, third]


def test_the_index_is_written_with_what_it_is_about(vault: Vault) -> None:
    """Failing means that a crash leaves a patient who cannot be found, or a name that leads nowhere."""
    patient_uid = add_patient(vault, "Before")

    def cut_short() -> None:
        with vault.write_tx() as tx:
            tx.db.conn.execute("UPDATE patient SET family = 'After'")
            patients._index(tx, patient_uid)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        cut_short()
    assert search.find_patients(vault, "after").rows == ()
    assert [row.family for row in search.find_patients(vault, "before").rows] == ["Before"]


# Visits


def test_a_visit_is_found_by_its_findings_and_by_what_was_typed(world: World, vault: Vault) -> None:
    """Failing means that a visit which somebody remembers cannot be found."""
    patient_uid = add_patient(vault)
    draft = begin_and_answer(vault, patient_uid, {"conclusion.note": "Läuft wie ein Storch; 鶴のように"})
    assert search.find_visits(vault, "storch") == ()
    sign(vault, world.signer(), draft, finding="Right foot drop", words="common peroneal neuropathy")
    for asked in ("foot drop", "DROP", "peron common", "lauft storch", "鶴", "storch foot"):
        assert [row.visit_uid for row in search.find_visits(vault, asked)] == [draft.visit_uid], asked
    for asked in ("", "left", "storch left", "torch"):
        assert search.find_visits(vault, asked) == ()


def test_a_visit_is_found_by_its_newest_version_alone(world: World, vault: Vault) -> None:
    """Failing means that a search shows what was corrected long ago."""
    visit = sign_visit(vault, world.signer(), add_patient(vault), finding="Left", words="sinister")
    draft = visits.begin_amendment(vault, visit, "Sides were swapped.", the_form(), uid())
    sign(vault, world.signer(), draft, finding="Right", words="dexter")
    assert search.find_visits(vault, "sinister") == ()
    assert [row.finding for row in search.find_visits(vault, "dexter")] == ["Right"]


def test_visits_come_newest_first_and_no_more_than_asked_for(world: World, vault: Vault) -> None:
    """Failing means that an old visit hides the new one."""
    patient_uid = add_patient(vault)
    made = [sign_visit(vault, world.signer(), patient_uid) for _ in range(4)]
    assert [row.visit_uid for row in search.find_visits(vault, "foot", limit=3)] == made[:0:-1]
