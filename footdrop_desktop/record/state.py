"""What the audit says of clinicians, merges, and the record itself, beside what the record says of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from footdrop_desktop.record import chain
from footdrop_desktop.record.connection import Connection


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong. ``seq`` is the first entry of the audit that is, 0 where it is none of them.

    ``what`` is one of ``changed``, ``missing``, ``link``, ``guards``, ``signed-missing``,
    ``signed-changed``, ``line-changed`` (the list of visits shows something else than was signed),
    ``facts-changed`` (so do lists and trends), ``patient-changed``, ``event-changed``, ``key-forged``,
    ``witness``, ``witness-ahead``.
    """

    seq: int
    what: str


@dataclass
class _State:
    """What the audit adds up to; each value stands with the entry that last said it."""

    people: dict[str, tuple[int, str, bool]] = field(default_factory=dict)
    merges: dict[str, tuple[int, str]] = field(default_factory=dict)
    information: dict[str, tuple[int, str]] = field(default_factory=dict)

    def take(self, link: chain.Link) -> None:
        """Take one entry."""
        match link.event:
            case "record-created":
                detail = link.details()
                self._person(link.seq, detail, active=True)
                self.information["practice"] = (link.seq, str(int(bool(detail.get("practice")))))
            case "clinician-added":
                self._person(link.seq, link.details(), active=True)
            case "clinician-deactivated":
                uid = str(link.details().get("clinician"))
                name = self.people.get(uid, (0, "", True))[1]
                self.people[uid] = (link.seq, name, False)
            case "patients-merged":
                self.merges[link.subject] = (link.seq, str(link.details().get("into")))
            case "merge-undone" | "patient-erased":
                self.merges.pop(link.subject, None)
            case "record-retired":
                self.information["retired_at"] = (link.seq, link.at)
        if '"slots":"' in link.detail and (slots := link.details().get("slots")):
            self.information["slots"] = (link.seq, str(slots))

    def _person(self, seq: int, detail: dict[str, Any], *, active: bool) -> None:
        self.people[str(detail.get("clinician"))] = (seq, str(detail.get("name")), active)


def state_problems(connection: Connection, slots: str) -> list[Problem]:
    """Return where the record is something else than its audit says.

    Who works here, who is merged, what it is. ``slots`` is the fingerprint of the slot file that lies
    beside it, empty for a practice record.
    """
    state = _State()
    for link in chain.links(connection):
        state.take(link)
    problems = (
        _people(connection, state) + _merges(connection, state) + _information(connection, state, slots)
    )
    first: dict[str, Problem] = {}
    for problem in problems:
        first.setdefault(problem.what, problem)
    return list(first.values())


def _people(connection: Connection, state: _State) -> list[Problem]:
    rows = connection.execute("SELECT clinician_uid, name, active FROM clinician").fetchall()
    found = {uid: (name, bool(active)) for uid, name, active in rows}
    wanted = {uid: (name, active) for uid, (_, name, active) in state.people.items()}
    wrong = [uid for uid in sorted(found.keys() | wanted.keys()) if found.get(uid) != wanted.get(uid)]
    return [Problem(state.people.get(uid, (0, "", True))[0], "clinician-changed") for uid in wrong]


def _merges(connection: Connection, state: _State) -> list[Problem]:
    rows = connection.execute("SELECT patient_uid, merged_into FROM patient WHERE merged_into IS NOT NULL")
    found = {str(uid): str(into) for uid, into in rows.fetchall()}
    wanted = {uid: into for uid, (_, into) in state.merges.items()}
    wrong = [uid for uid in sorted(found.keys() | wanted.keys()) if found.get(uid) != wanted.get(uid)]
    return [Problem(state.merges.get(uid, (0, ""))[0], "merge-changed") for uid in wrong]


def _information(connection: Connection, state: _State, slots: str) -> list[Problem]:
    rows = connection.execute("SELECT name, value FROM record_info").fetchall()
    found = {str(name): str(value) for name, value in rows} | {"slots": slots}
    wanted = [(name, *state.information.get(name, (0, ""))) for name in ("practice", "retired_at", "slots")]
    return [
        Problem(seq, "information-changed") for name, seq, value in wanted if found.get(name, "") != value
    ]
