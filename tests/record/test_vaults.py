"""A record of every edition that was released is opened for ever, and all of it is read."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from footdrop_desktop import app
from footdrop_desktop.record import (
    clinicians,
    drafts,
    events,
    opening,
    patients,
    saved,
    schema,
    search,
    trail,
    visits,
)
from footdrop_desktop.record.keys import FLOOR
from footdrop_desktop.record.model import EventKind, Kind, State
from footdrop_desktop.record.place import LOCK
from footdrop_desktop.record.snapshot import answers_of, assessment_of
from footdrop_desktop.record.vault import Vault
from footdrop_desktop.record.verify import verify
from tests.builders import assessed
from tests.record.vaults import make
from tests.record.world import Clock, workplace

HERE = Path(make.__file__).parent
EDITIONS = sorted(path.name for path in HERE.iterdir() if path.is_dir() and path.name.isdigit())


@pytest.fixture(params=EDITIONS)
def edition(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def content(edition: str) -> dict[str, str]:
    found: dict[str, str] = json.loads((HERE / f"{edition}.{make.CONTENT}").read_text("utf-8"))
    return found


@pytest.fixture
def folder(edition: str, tmp_path: Path) -> Path:
    shutil.copytree(HERE / edition, tmp_path / "vault")
    return tmp_path / "vault"


@pytest.fixture
def vault(folder: Path) -> Iterator[Vault]:
    (uid,) = (uid for uid, name in opening.log_in_names(folder) if name == make.AMARAL)
    with opening.unlock(folder, uid, make.PASSPHRASES[make.AMARAL], workplace(Clock())) as opened:
        yield opened


def test_every_edition_has_its_sample(edition: str) -> None:
    """Failing means that an edition was released whose records no test opens."""
    assert [str(number + 1) for number in range(schema.edition())] == EDITIONS
    names = {path.name for path in (HERE / edition).iterdir()}
    assert {
        "vault.db",
        "keyslots.json",
        "keyslots.bak.json",
        "anchor.json",
        "anchor.bak.json",
        "tail",
    } == names
    assert LOCK not in names


def test_a_record_of_every_edition_opens_and_is_whole(vault: Vault, content: dict[str, str]) -> None:
    """Failing means that an update locks clinics out of their records."""
    assert vault.loss is None
    checked = verify(vault, [content["head"]])
    assert checked.problems == ()
    assert checked.signed == 6
    assert schema.guards(vault.connection) == schema.expected_guards()


def test_everybody_still_has_a_key(folder: Path, content: dict[str, str]) -> None:
    """Failing means that a passphrase or a sheet of an earlier edition opens nothing any more."""
    place = workplace(Clock())
    opening.unlock(folder, content["berg"], make.PASSPHRASES[make.BERG], place).close()
    new = "granite lantern swift olive ten"
    opening.recover(folder, content["recovery_code"], content["berg"], new, place, FLOOR).close()


def test_patients_are_who_they_were(vault: Vault) -> None:
    """Failing means that an update changes or loses a patient."""
    assert patients.get(vault, make.JANE).details == make.MUSTER
    assert patients.get(vault, make.JEAN).details == make.EXEMPLE
    assert [row.patient_uid for row in search.find_patients(vault, "示例 ubung").rows] == [make.JANE]
    assert [row.patient_uid for row in search.find_patients(vault, "31.12.1950").rows] == [make.JEAN]
    assert [row.patient_uid for row in search.find_patients(vault, "sample-2").rows] == [make.JEAN]
    assert patients.row(vault, make.JANE).last_finding == make.FINDING
    assert patients.row(vault, make.JEAN).drafts == 1


def test_what_was_signed_is_read_as_it_was_signed(vault: Vault) -> None:
    """Failing means that an update changes or loses a signed visit."""
    form = app.form_of("foot-drop-exam", "1.0.0")
    found = visits.versions(vault, make.VISIT)
    assert [entry.kind for entry in found] == [Kind.SIGNED, Kind.AMENDED, Kind.ADDENDUM, Kind.COUNTERSIGNED]
    assert [entry.signer_name for entry in found] == [make.AMARAL] * 3 + [make.BERG]
    for entry, values in zip(found, (make.SIGNED, make.AMENDED), strict=False):
        assert entry.body is not None
        answers = make.answers(values, form)
        assert answers_of(entry.body, form) == answers
        if entry.body["rules_version"] == assessed(answers).rules_version:
            assert assessment_of(entry.body) == assessed(answers)
        assert assessment_of(entry.body).form_version == "1.0.0"
    assert found[1].body is not None
    assert found[1].body["reason"] == make.REASON
    assert found[2].body is not None
    assert found[2].body["text"] == make.ADDENDUM
    line = visits.line_of(vault, make.VISIT)
    assert (line.state, line.version, line.countersigned_by) == (State.SIGNED, 2, make.BERG)
    assert (line.performed_at, line.from_paper) == (make.START - timedelta(hours=1), True)
    for asked in (make.WORDS, "electrodiagnosis", "zoe"):
        assert [row.visit_uid for row in search.find_visits(vault, asked)] == [make.VISIT]
    assert [entry.event for entry in visits.papers(vault, make.VISIT)] == ["report-printed"]


def test_events_and_kept_searches_are_what_they_were(vault: Vault, edition: str) -> None:
    """Failing means that an update loses what was noted beside visits; the first edition had none of it."""
    (event,) = events.of_patient(vault, make.JANE) if edition != "1" else (None,)
    found = [(entry.name, entry.query.text) for entry in saved.saved_searches(vault)]
    if event is None:
        assert found == []
        return
    assert (event.on.isoformat(), event.kind, event.note) == ("2026-06-20", EventKind.ORTHOSIS, make.EVENT)
    assert found == [(make.SEARCH, make.WORDS)]


def test_what_was_void_is_void(vault: Vault) -> None:
    """Failing means that an update brings a visit back that never was."""
    assert visits.line_of(vault, make.VOID).state is State.VOIDED
    newest = visits.versions(vault, make.VOID)[-1]
    assert newest.body is not None
    assert newest.body["reason"] == make.VOID_REASON


def test_a_draft_goes_on_and_can_be_signed(vault: Vault) -> None:
    """Failing means that an update during a visit loses it."""
    form = app.form_of(*drafts.form_of(vault, make.DRAFT))
    draft = drafts.load(vault, make.DRAFT, form)
    assert draft.answers == make.answers(make.DRAFTED, form)
    assert (draft.step, draft.owner_uid) == ("strength", vault.actor.clinician_uid)
    draft = drafts.save(vault, draft, make.answers(make.AMENDED, form), "gait")
    make.sign(vault, clinicians.signer(vault, make.PASSPHRASES[make.AMARAL]), draft, form, make.number(9001))
    assert verify(vault).ok


def test_the_audit_goes_on(vault: Vault, content: dict[str, str]) -> None:
    """Failing means that the history of a record ends with an update."""
    entries = trail.entries(vault)
    assert [entry.seq for entry in entries] == list(range(len(entries), 0, -1))
    assert entries[-1].event == "record-created"
    assert content["head"].startswith(f"{entries[1].seq}-") or entries[1].event != "visit-countersigned"


def test_the_sample_is_made_with_the_same_content_every_time(tmp_path: Path) -> None:
    """Failing means that nobody can make the sample of the next edition."""
    make.make(tmp_path / "sample")
    uid = opening.log_in_names(tmp_path / "sample")[0][0]
    place = workplace(Clock())
    with opening.unlock(tmp_path / "sample", uid, make.PASSPHRASES[make.AMARAL], place) as vault:
        assert patients.get(vault, make.JANE).details == make.MUSTER
        assert len(visits.versions(vault, make.VISIT)) == 4
        assert verify(vault).ok
