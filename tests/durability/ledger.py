"""What was acknowledged: it has to be there, whatever happened since."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from tests.durability.processes import Fact


@dataclass
class Ledger:
    """``drafts`` by visit: version amended and revision; ``signed`` by visit and entry: what was told."""

    passphrase: str
    trying: tuple[str, ...] = ()
    former: tuple[str, ...] = ()
    drafts: dict[str, tuple[int, int]] = field(default_factory=dict)
    signed: dict[tuple[str, int], Fact] = field(default_factory=dict)
    heads: dict[int, str] = field(default_factory=dict)
    patients: list[str] = field(default_factory=list)
    openers: dict[str, bytes] = field(default_factory=dict)
    backup: str = ""
    migrated: bool = False
    acknowledged: int = 0
    refusals: list[Fact] = field(default_factory=list)
    crashes: list[Fact] = field(default_factory=list)

    def take(self, facts: Iterable[Fact], until: float = float("inf")) -> None:
        """Take in what a process said before ``until`` (ns); what it announced counts at any time."""
        for fact in facts:
            if fact["said"] == "trying":
                self.trying = (*self.trying, fact["passphrase"])
            elif fact["t"] < until:
                self._take(fact)

    def _take(self, fact: Fact) -> None:
        self.acknowledged += fact["said"] in ("saved", "signed", "backup", "passphrase", "patient", "slots")
        if fact.get("seq"):
            self.heads[fact["seq"]] = fact["hash"]
        match fact:
            case {"said": "saved", "visit": visit, "amends": amends, "rev": rev}:
                self.drafts[visit] = (amends, rev)
            case {"said": "signed", "visit": visit, "entry": entry, "kind": kind}:
                self.signed[visit, entry] = fact
                if kind != "addendum":
                    self.drafts.pop(visit, None)
            case {"said": "patient", "patient": patient}:
                self.patients.append(patient)
            case {"said": "backup", "name": name}:
                self.backup = name
            case {"said": "passphrase", "passphrase": passphrase, "slot": slot, "opener": opener}:
                self.settle(passphrase)
                self.openers[slot] = bytes.fromhex(opener)
            case {"said": "refused"}:
                self.refusals.append(fact)
            case {"said": "crashed"}:
                self.crashes.append(fact)
            case _:
                pass

    @property
    def passphrases(self) -> tuple[str, ...]:
        """What may open the record: those announced and not acknowledged, then the one in force.

        An acknowledgement that comes after the power was cut counts for nothing, and yet the change that
        it tells of may be on the disk when the next one was announced already.
        """
        return (*reversed(self.trying), self.passphrase)

    def settle(self, passphrase: str) -> None:
        """The record opened with this one: from now on it is the one in force."""
        if passphrase != self.passphrase:
            self.former, self.passphrase = (self.passphrase, *self.former), passphrase
        self.trying = ()
