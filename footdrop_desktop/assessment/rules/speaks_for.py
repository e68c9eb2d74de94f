"""Context that speaks for a site: shown beside it; it never reorders and never excludes."""

from __future__ import annotations

from collections.abc import Iterator

from footdrop_desktop.assessment.anatomy import Anatomy, SpeaksFor
from footdrop_desktop.assessment.model import Localisation, Reason
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.form.model import SIDES


def speaks_for(answers: Answers, found: Localisation, anatomy: Anatomy) -> Iterator[Reason]:
    """Yield what speaks for the consistent sites, in the order of the sites."""
    if not found.abnormal:
        return
    recorded = [
        (entry, link_id, codes)
        for entry in anatomy.speaks_for
        for link_id in _link_ids(entry)
        if (codes := _matching(answers, link_id, entry)) is not None
    ]
    for site in found.consistent:
        for entry, link_id, codes in recorded:
            if site in entry.sites:
                yield Reason(
                    f"site.{site}",
                    "site.speaks-for",
                    {"item": link_id, "codes": codes},
                    (link_id,),
                    entry.citations,
                )


def _link_ids(entry: SpeaksFor) -> tuple[str, ...]:
    if entry.item.startswith("presentation."):
        return (entry.item,)
    return tuple(f"{entry.item}.{side}" for side in SIDES)


def _matching(answers: Answers, link_id: str, entry: SpeaksFor) -> tuple[str, ...] | None:
    answer = answers.get(link_id)
    if isinstance(answer, tuple):
        codes = tuple(code for code in answer if code in entry.codes)
        return codes or None
    if answer is True and True in entry.codes:
        return ("true",)
    return (answer,) if isinstance(answer, str) and answer in entry.codes else None
