"""A question to all visits: words, findings, sites, red flags, urgency, dates, clinician, and status.

It is asked of the index as one match (``fts``), and of a visit that is not in the index, a draft, by
``matches``; both say the same of the same visit.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from enum import StrEnum
from typing import Any, Final

from footdrop_desktop.assessment.model import Label, Urgency
from footdrop_desktop.errors import UserError
from footdrop_desktop.form.model import SIDES
from footdrop_desktop.record.facts_rows import code_sign
from footdrop_desktop.record.words import MOST_WORDS, text_query, words_of

ANY_FLAG: Final = "*"
"""Stands in ``Query.flags`` for a red flag, whichever it is."""

LONGEST_TEXT: Final = 500
"""Characters of ``Query.text``; the words after the first ``MOST_WORDS`` are not looked for anyway."""

_READING: Final = ("finding", "side", "site", "flags", "urgency")


class Status(StrEnum):
    """Which visits are asked for; void ones never are."""

    ANY = "any"
    SIGNED = "signed"
    DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class Query:
    """What a visit has to meet, all of it; what is empty asks for nothing.

    ``text`` are beginnings of words. ``finding`` is a ``Label``, at ``side`` or at either one for an
    empty side. ``site`` is one that the findings are consistent with. ``flags`` are red flags that are
    present, set aside or not (``ANY_FLAG``: any of them). ``since`` and ``until`` are days, both included,
    as the clock on the wall showed them where the patient was examined. ``clinician`` is the id of who
    signed the newest version, or has the draft. ``plan`` is an option of the plan.
    """

    text: str = ""
    finding: str = ""
    side: str = ""
    site: str = ""
    flags: tuple[str, ...] = ()
    urgency: str = ""
    since: date | None = None
    until: date | None = None
    clinician: str = ""
    status: Status = Status.ANY
    plan: str = ""

    @property
    def asks_reading(self) -> bool:
        """Whether it asks for what the program concluded."""
        return bool(self.finding or self.site or self.flags or self.urgency)

    @property
    def is_empty(self) -> bool:
        """Whether it asks for nothing: every visit meets it."""
        return replace(self, text=self.text.strip(), side="") == Query()

    def without_reading(self) -> Query:
        """Return the same question without what the program concluded."""
        return replace(self, **{name: getattr(_NOTHING, name) for name in _READING})

    def holds_day(self, performed_at: str) -> bool:
        """Say whether a visit of this time (ISO) lies in the days that are asked for."""
        day = performed_at[:10]
        after = self.since is None or day >= self.since.isoformat()
        return after and (self.until is None or day <= self.until.isoformat())


_NOTHING: Final = Query()


def to_json(query: Query) -> str:
    """Return a question as a saved search holds it: only what it asks for, the same text for the same."""
    asked = {
        entry.name: _plain(getattr(query, entry.name))
        for entry in fields(Query)
        if getattr(query, entry.name) != entry.default
    }
    return json.dumps(asked, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def from_json(text: str) -> Query:
    """Return the question of ``to_json``.

    Raises ``UserError`` ``search.newer`` for a field or a value that this program does not know: a part
    that was left out would find other visits than were asked for.
    """
    try:
        given = json.loads(text)
        known = {entry.name for entry in fields(Query)}
        if not isinstance(given, dict) or not given.keys() <= known:
            raise UserError("search.newer")
        return Query(**{name: _read(name, value) for name, value in given.items()})
    except (TypeError, ValueError) as error:
        raise UserError("search.newer") from error


def fts(query: Query, codes: Mapping[str, int]) -> str | None:
    """Return the question to the index of visits; empty when it restricts nothing, ``None`` for no visit.

    ``codes`` are those that the record knows, with their numbers. Days are asked for as the months and
    whole years that they lie in: the first and the last one hold others, which ``Query.holds_day`` tells.
    """
    parts = []
    if query.text.strip():
        words = text_query(query.text)
        if not words:
            return None
        parts.append(words)
    for alternatives in _alternatives(query, codes):
        if not alternatives:
            return None
        signs = " OR ".join(f'"{code_sign(codes[code])}"' for code in alternatives)
        parts.append(f"({signs})")
    return " AND ".join(parts)


def matches(query: Query, words: frozenset[str], codes: Iterable[str], performed_at: str) -> bool:
    """Say whether a visit with these words (``words_of``) and codes (``facts.codes_of``) meets ``query``.

    ``Query.status`` is not looked at: whether it is a draft is known where it comes from.
    """
    asked = words_of(query.text)[:MOST_WORDS]
    if query.text.strip() and not asked:
        return False
    return (
        query.holds_day(performed_at)
        and all(any(word.startswith(beginning) for word in words) for beginning in asked)
        and all(_alternatives(query, frozenset(codes)))
    )


def _alternatives(query: Query, known: Iterable[str]) -> list[list[str]]:
    """Return for each thing that is asked for those of the codes that meet it: one of them is enough."""
    there = list(known)
    exact: list[set[str]] = []
    if query.finding:
        exact.append({f"label.{side}.{query.finding}" for side in ([query.side] if query.side else SIDES)})
    exact += [{f"flag.{flag}"} for flag in query.flags if flag != ANY_FLAG]
    named = (("site", query.site), ("urgency", query.urgency), ("by", query.clinician), ("plan", query.plan))
    exact += [{f"{group}.{value}"} for group, value in named if value]
    found = [[code for code in there if code in wanted] for wanted in exact]
    if ANY_FLAG in query.flags:
        found.append([code for code in there if code.startswith("flag.")])
    if query.since or query.until:
        found.append([code for code in there if _holds_some_day(query, code)])
    return found


def _holds_some_day(query: Query, code: str) -> bool:
    """Say whether a code is of a year that lies within the days, or of a month of the other years."""
    group, _, value = code.partition(".")
    if group == "year":
        return _is_whole(query, value)
    if group != "month" or _is_whole(query, value[:4]):
        return False
    begun = query.since is None or value >= query.since.isoformat()[:7]
    return begun and (query.until is None or value <= query.until.isoformat()[:7])


def _is_whole(query: Query, year: str) -> bool:
    return query.holds_day(f"{year}-01-01") and query.holds_day(f"{year}-12-31")


def _plain(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value


def _read(name: str, value: Any) -> Any:
    """Return the value of a field; ``ValueError`` or ``TypeError`` for one that it cannot have."""
    if name in ("since", "until"):
        return date.fromisoformat(value)
    if name == "flags":
        if not isinstance(value, list) or not all(isinstance(flag, str) for flag in value):
            raise TypeError(name)
        return tuple(value)
    if not isinstance(value, str):
        raise TypeError(name)
    if name == "status":
        return Status(value)
    kinds = {"finding": Label, "urgency": Urgency}
    if name in kinds:
        return str(kinds[name](value))
    if name == "side" and value not in SIDES:
        raise ValueError(value)
    return value
