"""A real record for tests: two clinicians, a clock that is set by hand, and what is needed to work in it.

Everything is cheap to open (the least cost that is allowed) and nothing is pretended: the vault, its keys,
its signatures, and its files are those of the program.
"""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import pytest
import sqlcipher3
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from footdrop_desktop.assessment.model import Assessment
from footdrop_desktop.errors import UserError
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.record import clinicians, drafts, opening, patients, setting_up, snapshot, visits
from footdrop_desktop.record.keys import DATABASE, FLOOR, subkey
from footdrop_desktop.record.model import Draft, PatientDetails, Signed
from footdrop_desktop.record.signing import Signer
from footdrop_desktop.record.vault import DATABASE_FILE, Access, Vault
from footdrop_desktop.record.workplace import Workplace
from tests.builders import assessed, checked, flags, strong, the_form
from tests.record.access import access_to

ZONE = timezone(timedelta(hours=1))
START = datetime(2026, 11, 24, 9, 0, tzinfo=ZONE)
ROE, PATEL = "Dr Anna Roe", "Dr Bo Patel"
SECRETS = {ROE: "kettle orbit mango ladder nine", PATEL: "violet anchor pepper tundra six"}
WEAK_RIGHT = {**strong("right", dorsiflexion="2"), **strong("left"), **flags()}
_IDS = Random(20261124)
_PAGE, _RESERVED, _VECTOR, _SALT = 4096, 80, 16, 16


def uid() -> str:
    """A new id, the same in every run."""
    return str(uuid.UUID(int=_IDS.getrandbits(128), version=4))


@dataclass
class Clock:
    """A clock that goes on by ``step`` whenever it is looked at."""

    time: datetime = START
    step: timedelta = timedelta(seconds=1)

    def now(self) -> datetime:
        self.time += self.step
        return self.time

    def on(self, **more: float) -> None:
        self.time += timedelta(**more)


def workplace(clock: Clock) -> Workplace:
    return Workplace(clock.now, uid, "desk-1", "0.9.0")


@dataclass(frozen=True)
class Template:
    """A record of two clinicians that was made once and closed; tests copy it."""

    folder: Path
    vault_id: str
    recovery_code: str
    time: datetime
    uids: Mapping[str, str]
    access: Mapping[str, Access]
    signers: Mapping[str, Signer]

    @property
    def master(self) -> bytes:
        return self.access[ROE].master

    @property
    def database_key(self) -> bytes:
        return subkey(self.master, DATABASE)


@dataclass
class World:
    """One copy of the template: where it lies, what time it is there, and who can open it."""

    folder: Path
    template: Template
    clock: Clock = field(default_factory=Clock)

    @property
    def workplace(self) -> Workplace:
        return workplace(self.clock)

    def enter(self, who: str = ROE, *, accept_loss: bool = False, look_only: bool = False) -> Vault:
        """Open it as ``who`` with a key that is known already: an unlock without its slow part."""
        return opening.open_known(
            self.folder,
            self.template.access[who],
            self.template.uids[who],
            self.workplace,
            accept_loss=accept_loss,
            look_only=look_only,
        )

    def unlock(self, who: str = ROE, **more: Any) -> Vault:
        return opening.unlock(self.folder, self.template.uids[who], SECRETS[who], self.workplace, **more)

    def signer(self, who: str = ROE) -> Signer:
        return self.template.signers[who]

    def copied(self, name: str) -> World:
        """A copy of this folder as it is at this moment: what a power cut would leave."""
        folder = self.folder.with_name(name)
        shutil.copytree(self.folder, folder)
        return World(folder, self.template, Clock(self.clock.time))


def make_template(folder: Path) -> Template:
    """Make the record that tests copy."""
    clock = Clock()
    place = workplace(clock)
    prepared = setting_up.prepare(place)
    code = prepared.recovery_code
    vault = setting_up.create(prepared, folder, ROE, SECRETS[ROE], code, place, FLOOR)
    roe = vault.actor
    patel = clinicians.add(vault, PATEL, SECRETS[PATEL], uid(), FLOOR)
    signers = {ROE: clinicians.signer(vault, SECRETS[ROE])}
    vault.close()
    uids = {ROE: roe.clinician_uid, PATEL: patel.clinician_uid}
    access = {name: access_to(folder, SECRETS[name], uids[name]) for name in uids}
    with opening.open_known(folder, access[PATEL], uids[PATEL], place) as second:
        signers[PATEL] = clinicians.signer(second, SECRETS[PATEL])
    return Template(folder, prepared.vault_id, code, clock.time, uids, access, signers)


def copy_of(template: Template, folder: Path) -> World:
    shutil.copytree(template.folder, folder)
    return World(folder, template, Clock(template.time))


def refusal(caught: pytest.ExceptionInfo[UserError]) -> str:
    return caught.value.key


# What is done in a record


def add_patient(vault: Vault, family: str = "Doe", given: str = "Jane", **more: str) -> str:
    return patients.add(vault, PatientDetails(family, given, **more), uid()).patient_uid


def begin(vault: Vault, patient_uid: str, at: datetime | None = None, **more: Any) -> Draft:
    when = at or vault.workplace.now()
    return drafts.begin(vault, patient_uid, the_form(), performed_at=when, visit_uid=uid(), **more)


def begin_and_answer(
    vault: Vault, patient_uid: str, values: Mapping[str, object] | None = None, **more: Any
) -> Draft:
    draft = begin(vault, patient_uid, **more)
    return drafts.save(vault, draft, checked(WEAK_RIGHT if values is None else values), "strength")


@cache
def _usual() -> tuple[Answers, Assessment]:
    answers = checked(WEAK_RIGHT)
    return answers, assessed(answers)


def body_of(draft: Draft, finding: str = "Right foot drop", words: str = "", **more: Any) -> dict[str, Any]:
    """The body that is signed for ``draft``."""
    usual, shown = _usual()
    found = shown if draft.answers == usual else assessed(draft.answers)
    return snapshot.make(
        draft,
        "ab" * 32,
        found,
        program="0.9.0",
        language="en",
        finding=finding,
        salt=_IDS.randbytes(32).hex(),
        words=words,
        **more,
    )


def sign(vault: Vault, signer: Signer, draft: Draft, request: str = "", **more: Any) -> Signed:
    return visits.sign(vault, signer, draft, body_of(draft, **more), request=request or uid())


def sign_visit(
    vault: Vault, signer: Signer, patient_uid: str, at: datetime | None = None, **more: Any
) -> str:
    """Begin, answer, and sign a visit; return its id."""
    draft = begin_and_answer(vault, patient_uid, at=at)
    sign(vault, signer, draft, **more)
    return draft.visit_uid


def amend(vault: Vault, signer: Signer, visit_uid: str, reason: str = "Sides were swapped.") -> Signed:
    draft = visits.begin_amendment(vault, visit_uid, reason, the_form(), uid())
    return sign(vault, signer, draft)


# What somebody does who holds the key


@contextmanager
def raw(folder: Path, key: bytes, *, guarded: bool = False) -> Iterator[Any]:
    """A connection past the program; the triggers are taken off and put on again as they were."""
    connection = sqlcipher3.connect(str(folder / DATABASE_FILE), isolation_level=None)
    try:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("PRAGMA cipher_log_level = NONE")
        found = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in [] if guarded else found:
            connection.execute(f"DROP TRIGGER {name}")
        yield connection
        for _, text in [] if guarded else found:
            connection.execute(text)
    finally:
        connection.close()


def plain_pages(folder: Path, key: bytes) -> bytes:
    """The decrypted pages of the database file, those that are free too (SQLCipher 4: AES-256-CBC)."""
    data = (folder / DATABASE_FILE).read_bytes()
    found = []
    for start in range(0, len(data), _PAGE):
        page = data[start : start + _PAGE]
        begin_at = _SALT if start == 0 else 0
        vector = page[_PAGE - _RESERVED : _PAGE - _RESERVED + _VECTOR]
        opened = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
        found.append(opened.update(page[begin_at : _PAGE - _RESERVED]) + opened.finalize())
    return b"".join(found)


def files_of(folder: Path) -> dict[str, bytes]:
    """Every file of a folder with its bytes; the lock is the system's and says nothing."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "in-use.lock"
    }
