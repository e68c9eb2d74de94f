"""What an entry of the audit says was done, in words: of a paper, which one it was."""

from __future__ import annotations

from typing import Final

from footdrop_desktop.record.model import AuditEntry
from footdrop_desktop.strings import Strings

_ABOUT_PAPERS: Final = {"report-printed": "printed", "report-saved": "saved", "paper-seen": "seen"}
"""The events whose detail ``paper`` names a paper that is not the report, by its kind."""


def event_words(entry: AuditEntry, strings: Strings) -> str:
    """Return what was done; an event that this program has no words for as it is written."""
    paper, done = entry.detail.get("paper"), _ABOUT_PAPERS.get(entry.event)
    for event in (f"{paper}-{done}" if done else entry.event, entry.event):
        key = f"audit-event.{event}"
        if strings.has("names", key):
            return strings.text("names", key)
    return entry.event
