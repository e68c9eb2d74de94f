"""The red flags of a signed visit that wait for an action, as an addendum to it may name them."""

from __future__ import annotations

from collections.abc import Sequence

from footdrop_desktop.record import work
from footdrop_desktop.record.model import VERSIONS, Signed
from footdrop_desktop.record.snapshot import assessment_of
from footdrop_desktop.report.findings_only import answered_of
from footdrop_desktop.ui.flows.desk import Desk


def open_flags(
    desk: Desk, visit_uid: str, entries: Sequence[Signed], first: str = ""
) -> tuple[tuple[str, str], ...]:
    """Return the flags with their names, ``first`` before the others; ``entries`` are those of the visit.

    Where nothing of the program's reading is shown, only those that were answered with yes.
    """
    found = work.flags_of(desk.vault, visit_uid)
    if desk.record_only and found:
        newest = [entry for entry in entries if entry.kind in VERSIONS][-1]
        found = answered_of(found, assessment_of(newest.body or {}))
    names = desk.services.strings
    ordered = sorted(found, key=lambda flag: flag != first)
    return tuple((flag, names.text("names", f"flag.{flag}")) for flag in ordered)
