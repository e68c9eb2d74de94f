"""One clinician at work in a process of its own: every act that is finished is told on a pipe, and none before.

    python tests/durability/worker.py ACT FOLDER CLINICIAN_UID PASSPHRASE

A line is JSON and carries ``t``, CLOCK_MONOTONIC in nanoseconds, taken once the act had returned.
"""

from __future__ import annotations

import json
import os
import random
import sys
import time
from collections.abc import Callable
from contextlib import nullcontext, suppress
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any, TypeVar

ROOT = Path(__file__).resolve().parent.parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from footdrop_desktop.errors import UserError  # noqa: E402 - found through the line above
from footdrop_desktop.record import (  # noqa: E402
    backup,
    clinicians,
    drafts,
    opening,
    patients,
    slot_file,
    visits,
)
from footdrop_desktop.record.files import atomic_write  # noqa: E402
from footdrop_desktop.record.keys import FLOOR  # noqa: E402
from footdrop_desktop.record.model import Draft, PatientDetails, Signed  # noqa: E402
from footdrop_desktop.record.signing import Signer  # noqa: E402
from footdrop_desktop.record.vault import Vault  # noqa: E402
from tests.durability import scene  # noqa: E402

Result = TypeVar("Result")

PAPER = "report.pdf"
"""What the file is called that papers are written to, one over the other."""

GAVE_UP = 3
"""What the process returns when an act was refused as often as it was tried."""

SYNCHRONOUS = ("NORMAL", "OFF")
NAIVE = "naive slots"
NAIVE_PAPER = "naive writer"
"""Controls: settings and writes that lose what was acknowledged, so that a harness without teeth is found."""


@dataclass(frozen=True)
class Job:
    """What the process does. ``times`` 0: until it is killed; ``tries`` for each act, the refusals are told."""

    act: str
    folder: Path
    clinician_uid: str
    passphrase: str
    seed: int = 0
    control: str = ""
    times: int = 0
    tries: int = 1
    waits: tuple[str, ...] = ()
    """Of ``open``, ``act``, ``close``: what is not begun before it is told on the standard input."""


class GaveUp(Exception):  # noqa: N818 - the program did what it had to
    """An act was refused as often as it was tried."""


def say(said: str, **facts: Any) -> None:
    line = json.dumps({"t": time.monotonic_ns(), "said": said, **facts}).encode() + b"\n"
    for _ in range(
        100
    ):  # a fault that is meant for the record may hit the pipe; a line is written at once or not
        with suppress(OSError):
            os.write(1, line)
            return


@dataclass
class Work:
    """The open record, and what is under way in it."""

    job: Job
    rnd: random.Random
    vault: Vault
    passphrase: str
    signer: Signer
    patient_uid: str = ""
    kept: list[Draft] = field(default_factory=list)
    finished: list[str] = field(default_factory=list)

    def begin(self) -> Draft:
        uid, at = scene.new_id(), scene.now()
        form = scene.form()
        draft = self.done(
            "begin",
            lambda: drafts.begin(self.vault, self.patient_uid, form, performed_at=at, visit_uid=uid),
        )
        say("saved", visit=uid, amends=0, rev=0, **self.head)
        return draft

    def save(self, draft: Draft) -> Draft:
        answers = scene.answers_at(draft.visit_uid, draft.amends, draft.rev + 1)
        saved = self.done("save", lambda: drafts.save(self.vault, draft, answers, "strength"))
        say("saved", visit=saved.visit_uid, amends=saved.amends, rev=saved.rev)
        return saved

    def sign(self, draft: Draft) -> None:
        body, request = scene.body_of(draft), scene.new_id()
        signed = self.done("sign", lambda: visits.sign(self.vault, self.signer, draft, body, request=request))
        self._tell(signed)
        if not draft.amends:
            self.finished.append(draft.visit_uid)

    def act_save(self) -> None:
        """Go on with one of three drafts."""
        if len(self.kept) < 3:
            self.kept.append(self.begin())
        place = self.rnd.randrange(len(self.kept))
        self.kept[place] = self.save(self.kept[place])

    def act_sign(self) -> None:
        self.sign(self.save(self.begin()))

    def act_amend(self) -> None:
        if not self.finished:
            self.act_sign()
        uid, request, form = self.rnd.choice(self.finished), scene.new_id(), scene.form()
        if self.rnd.random() < 0.3:
            self._addendum(uid)
            return
        draft = self.done(
            "amend", lambda: visits.begin_amendment(self.vault, uid, "looked again", form, request)
        )
        say("saved", visit=uid, amends=draft.amends, rev=0, **self.head)
        self.sign(self.save(draft))

    def act_void(self) -> None:
        if self.finished:
            uid, request = self.finished.pop(), scene.new_id()
            reason = "entered twice"
            self._tell(self.done("void", lambda: visits.void(self.vault, self.signer, uid, reason, request)))

    def act_backup(self) -> None:
        info = self.done("backup", lambda: backup.make(self.vault))
        say("backup", name=info.folder.name, **self.head)

    def act_passphrase(self) -> None:
        """Announce the new passphrase first: if it counts, whoever looks has to know it."""
        old = self.passphrase
        words, _, number = old.rpartition(" ")
        new = f"{words} {int(number) + 1}"
        say("trying", passphrase=new)
        self.done("passphrase", lambda: self._change(old, new))
        self.passphrase = new
        access = self.vault.access
        say("passphrase", passphrase=new, slot=access.slot_uid, opener=access.opener.hex(), **self.head)

    def act_slots(self) -> None:
        """Write the slot file, and nothing else."""
        file, _ = slot_file.read_slots(self.vault.folder)
        data = slot_file.slots_to_json(file, self.vault.access.master)
        while True:
            if self.job.control == NAIVE:
                (self.vault.folder / slot_file.SECOND).unlink(missing_ok=True)
                (self.vault.folder / slot_file.FIRST).write_bytes(data)
            else:
                slot_file.write_slots(self.vault.folder, data)
            say("slots")

    def act_mixed(self) -> None:
        chosen = self.rnd.choices(
            ("save", "sign", "amend", "void", "backup", "passphrase"), (60, 12, 12, 3, 2, 3)
        )[0]
        getattr(self, f"act_{chosen}")()

    def act_everything(self) -> None:
        """Do one of each, so that a fault can hit any of them."""
        for act in ("save", "save", "sign", "save", "backup", "amend", "passphrase", "save"):
            getattr(self, f"act_{act}")()

    def done(self, act: str, carry_out: Callable[[], Result]) -> Result:
        """Do something, again after a refusal, with the same ids; ``GaveUp`` in the end."""
        for _ in range(self.job.tries):
            try:
                return carry_out()
            except UserError as error:
                say("refused", act=act, key=error.key)
        raise GaveUp(act)

    @property
    def head(self) -> dict[str, Any]:
        return {"seq": self.vault.head.seq, "hash": self.vault.head.hash}

    def _change(self, old: str, new: str) -> None:
        """A change that was refused may have been made: then it is the new passphrase that is the old one."""
        try:
            clinicians.change_passphrase(self.vault, old, new, FLOOR)
        except UserError as error:
            if error.key != "key.wrong":
                raise
            clinicians.change_passphrase(self.vault, new, new, FLOOR)

    def _addendum(self, visit_uid: str) -> None:
        request = scene.new_id()
        self._tell(
            self.done(
                "addendum",
                lambda: visits.addendum(self.vault, self.signer, visit_uid, "Added later", request),
            )
        )

    def _tell(self, signed: Signed) -> None:
        say(
            "signed",
            visit=signed.visit_uid,
            entry=signed.entry,
            version=signed.version,
            kind=signed.kind,
            sha256=signed.sha256,
            seq=signed.audit_seq,
            hash=signed.audit_hash,
        )


def opened(job: Job) -> Vault:
    """Open the record, again after a refusal."""
    for _ in range(job.tries):
        try:
            return opening.unlock(
                job.folder,
                job.clinician_uid,
                job.passphrase,
                scene.WORKPLACE,
                progress=lambda what: say("told", what=what),
            )
        except UserError as error:
            say("refused", act="open", key=error.key)
    raise GaveUp("open")


def begun(job: Job) -> Work:
    """Open the record and have a patient in it."""
    rnd = random.Random(job.seed)
    vault = opened(job)
    if job.control in SYNCHRONOUS:
        vault.connection.execute(f"PRAGMA synchronous = {job.control}")
    say("opened", seq=vault.head.seq, hash=vault.head.hash)
    power = None
    for _ in range(job.tries):
        with suppress(UserError):
            power = clinicians.signer(vault, job.passphrase)
            break
    if power is None:
        raise GaveUp("signer")
    work = Work(job, rnd, vault, job.passphrase, power)
    uid = scene.new_id()
    details = PatientDetails("Roe", f"Visitor {uid[:8]}")
    work.done("patient", lambda: patients.add(vault, details, uid))
    work.patient_uid = uid
    say("patient", patient=uid, **work.head)
    return work


def write_papers(job: Job) -> None:
    """Write one paper after the other over the one before, from number ``seed`` on, until killed."""
    papers, target = scene.papers(), job.folder / PAPER
    for number in count(job.seed):
        data = papers[number % len(papers)]
        if job.control == NAIVE_PAPER:
            with target.open("wb") as file:
                for start in range(0, len(data), 4096):
                    file.write(data[start : start + 4096])
        else:
            atomic_write({target: data})
        say("paper", number=number)


def go_on() -> None:
    """Wait until we are told to."""
    say("waiting")
    os.read(0, 1)


def run(job: Job) -> int:
    """Do the job; return what the process returns."""
    work = None
    try:
        if "open" in job.waits:
            go_on()
        if job.act == "paper":
            write_papers(job)
        if job.act in ("migrate", "open"):
            with scene.next_edition() if job.act == "migrate" else nullcontext():
                vault = opened(job)
            say("opened", seq=vault.head.seq, hash=vault.head.hash)
            if "close" in job.waits:
                go_on()
            vault.close()
            say("closed")
            return 0
        work = begun(job)
        if "act" in job.waits:
            go_on()
        act = getattr(work, f"act_{job.act}")
        done = 0
        while not job.times or done < job.times:
            act()
            done += 1
        if "close" in job.waits:
            go_on()
        work.vault.close()
        say("closed")
    except GaveUp:
        if work is not None:
            work.vault.close()
        return GAVE_UP
    return 0


if __name__ == "__main__":
    _, act, folder, clinician_uid, passphrase = sys.argv
    sys.exit(run(Job(act, Path(folder), clinician_uid, passphrase)))
