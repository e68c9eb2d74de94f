"""The references with what the program says where it cites them, and the search over both."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from footdrop_desktop.assessment.anatomy import Anatomy
from footdrop_desktop.report.cited_by import Place, cited_by, sentences
from footdrop_desktop.report.literature import Literature
from footdrop_desktop.report.literature_search import LiteratureIndex
from footdrop_desktop.report.wording import Wording


@dataclass(frozen=True, slots=True)
class Sources:
    """``said`` holds, by the number of a reference, the sentences that rest on it, by place."""

    literature: Literature
    said: Mapping[int, Mapping[Place, tuple[str, ...]]]
    index: LiteratureIndex


def sources(literature: Literature, anatomy: Anatomy, wording: Wording) -> Sources:
    """Return the references in the words of one language."""
    said = {number: sentences(uses, wording) for number, uses in cited_by(anatomy).items()}
    also = {number: [text for texts in places.values() for text in texts] for number, places in said.items()}
    return Sources(literature, said, LiteratureIndex(literature, also))
