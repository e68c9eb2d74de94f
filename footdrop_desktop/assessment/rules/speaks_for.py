"""Context that speaks for a site: shown beside it; it never reorders and never excludes."""

from __future__ import annotations

from collections.abc import Iterator

from footdrop_desktop.assessment.anatomy import Anatomy, SpeaksFor
from footdrop_desktop.assessment.model import Localisation, Param, Reason
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.exam.check import is_unexamined
from footdrop_desktop.form.model import SIDES, Side


def speaks_for(
    answers: Answers, found: Localisation, abnormal: frozenset[Side], anatomy: Anatomy
) -> Iterator[Reason]:
    """Yield what speaks for the sites that are left, consistent ones first.

    A finding of one side speaks only where that side has an abnormal finding.
    """
    if not found.abnormal:
        return
    recorded = [
        (entry, link_ids, codes)
        for entry in anatomy.speaks_for
        for link_ids in _link_ids(entry, abnormal)
        if (codes := _matching(answers, link_ids, entry)) is not None
    ]
    for site in found.consistent + found.less_likely:
        for entry, link_ids, codes in recorded:
            if site in entry.sites:
                params: dict[str, Param] = {"item": link_ids[0], "codes": codes}
                yield Reason(f"site.{site}", "site.speaks-for", params, link_ids, entry.citations)


def _link_ids(entry: SpeaksFor, abnormal: frozenset[Side]) -> list[tuple[str, ...]]:
    if entry.item.startswith("presentation."):
        return [(entry.item,)]
    items = (entry.item,) if entry.together_with is None else (entry.item, entry.together_with)
    return [tuple(f"{item}.{side}" for item in items) for side in SIDES if side in abnormal]


def _matching(answers: Answers, link_ids: tuple[str, ...], entry: SpeaksFor) -> tuple[str, ...] | None:
    """Return the codes that match in every item, or ``None``."""
    if entry.differs and not _other_is_normal(answers, link_ids[0], entry):
        return None
    found: list[tuple[str, ...]] = []
    for link_id in link_ids:
        answer = answers.get(link_id)
        given = answer if isinstance(answer, tuple) else (answer,)
        codes = tuple(str(code).lower() for code in given if code in entry.codes and code is not None)
        if not codes:
            return None
        found.append(codes)
    return found[0]


def _other_is_normal(answers: Answers, link_id: str, entry: SpeaksFor) -> bool:
    side = Side(link_id.rpartition(".")[2])
    other = answers.get(f"{entry.item}.{side.other}")
    return not is_unexamined(other) and other not in entry.codes
