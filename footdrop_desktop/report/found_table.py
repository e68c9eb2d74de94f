"""The visits that a search found as a table for a spreadsheet (``docs/search.md`` names its columns)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from footdrop_desktop.form.model import SIDES
from footdrop_desktop.record.found import FoundVisit
from footdrop_desktop.record.model import State
from footdrop_desktop.strings import Strings


@dataclass(frozen=True, slots=True)
class FoundTable:
    """Heads and lines in the words of one language; dates and times in ISO 8601.

    ``plan`` names the options of the plan. With ``record_only`` what the program concluded is left out.
    """

    strings: Strings
    plan: Mapping[str, str]
    record_only: bool = False

    @property
    def heads(self) -> list[str]:
        """The names of the columns."""
        say = self.strings.text
        heads = [
            say("search", "table.visit"),
            say("search", "search.performed"),
            say("search", "search.status"),
            say("search", "table.version"),
            say("search", "table.family"),
            say("search", "table.given"),
            say("search", "table.born"),
            say("search", "table.mrn"),
            say("search", "table.signed-by"),
            say("search", "search.plan"),
            say("search", "table.review"),
        ]
        if not self.record_only:
            heads += [
                say("search", "search.finding"),
                say("search", "table.right"),
                say("search", "table.left"),
                say("search", "search.urgency"),
                say("search", "search.flags"),
                say("search", "table.aside"),
                say("search", "table.sites"),
            ]
        return heads

    def cells(self, found: FoundVisit) -> list[str]:
        """Return the line of a visit."""
        visit = found.visit
        draft = visit.state is State.DRAFT
        cells = [
            visit.visit_uid,
            visit.performed_at.isoformat(),
            self.strings.text("search", "search.draft" if draft else "search.signed"),
            "" if draft else str(visit.version),
            found.family,
            found.given,
            found.birth_date,
            found.mrn,
            visit.signed_by,
            self._listed(self.plan.get(code, code) for code in found.plan),
            found.review_on,
        ]
        return cells if self.record_only else cells + self._concluded(found)

    def _concluded(self, found: FoundVisit) -> list[str]:
        labels = found.labels
        return [
            found.visit.finding,
            *(self._name("label", labels.get(side, "")) for side in SIDES),
            self._name("urgency", found.urgency),
            self._listed(flag_words(flag, self.strings) for flag, _, aside in found.flags if not aside),
            self._listed(flag_words(flag, self.strings) for flag, _, aside in found.flags if aside),
            self._listed(self._name("site", site) for site in found.sites),
        ]

    def _name(self, group: str, key: str) -> str:
        return name_of(group, key, self.strings) if key else ""

    def _listed(self, parts: Iterable[str]) -> str:
        return "; ".join(parts)


def name_of(group: str, key: str, strings: Strings) -> str:
    """Return the name of a thing, or its id where this program has none."""
    return strings.text("names", f"{group}.{key}") if strings.has("names", f"{group}.{key}") else key


def flag_words(flag: str, strings: Strings, *, aside: bool = False) -> str:
    """Return the name of a red flag, and that it was set aside."""
    name = name_of("flag", flag, strings)
    return strings.text("search", "search.aside", flag=name) if aside else name
