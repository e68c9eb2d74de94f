"""Visits that a search found as lines of its list."""

from __future__ import annotations

from dataclasses import replace

from footdrop_desktop.assessment.model import Tier
from footdrop_desktop.record.found import FoundVisit
from footdrop_desktop.record.model import PatientDetails, State
from footdrop_desktop.report.found_table import flag_words
from footdrop_desktop.strings import Strings
from footdrop_desktop.ui.flows.lines import NOTHING, found_visit_line
from footdrop_desktop.ui.record.rows import Cell, Row


def result_line(found: FoundVisit, strings: Strings, *, record_only: bool) -> Row:
    """Return a visit's line: date, patient, finding, red flags, and where it stands.

    With ``record_only`` there are no red flags, which the program concluded. Of a draft it is said that
    nothing is signed: a line without a flag would read as none.
    """
    patient = PatientDetails(found.family, found.given, birth_date=found.birth_date, mrn=found.mrn)
    line = found_visit_line(found.visit, patient, strings, record_only=record_only)
    if record_only:
        return line
    return replace(line, cells=(*line.cells[:3], _flags(found, strings), *line.cells[3:]))


def _flags(found: FoundVisit, strings: Strings) -> Cell:
    if found.visit.state is State.DRAFT:
        return Cell(strings.text("search", "search.not-signed"), muted=True)
    if not found.flags:
        return Cell(NOTHING, muted=True)
    text = strings.separated(flag_words(flag, strings, aside=aside) for flag, _, aside in found.flags)
    tiers = {tier for _, tier, aside in found.flags if not aside}
    if not tiers:
        return Cell(text, muted=True)
    tier = Tier.EMERGENCY if Tier.EMERGENCY in tiers else Tier.URGENT
    tone = "red" if tier is Tier.EMERGENCY else "amber"
    return Cell(text, pills=((strings.text("names", f"tier.{tier}"), tone),))
