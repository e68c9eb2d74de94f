"""What papers are called: in the window, and as files."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from footdrop_desktop.report.paper import PaperKind
from footdrop_desktop.strings import LANGUAGE_NAMES, Strings

_SHORT: Final = 8


def paper_name(kind: PaperKind, strings: Strings) -> str:
    """Return what a paper is called."""
    say = strings.text
    names = {
        PaperKind.REPORT: say("ui", "paper.report"),
        PaperKind.HANDOUT: say("ui", "paper.handout"),
        PaperKind.LETTER: say("ui", "paper.letter"),
        PaperKind.PROGRESS: say("ui", "paper.progress"),
        PaperKind.BLANK: say("ui", "paper.blank"),
        PaperKind.EMERGENCY: say("ui", "paper.emergency"),
        PaperKind.OVERVIEW: say("overview", "overview.heading"),
    }
    return names[kind]


def language_name(code: str) -> str:
    """Return what a language calls itself."""
    return LANGUAGE_NAMES[code]


def file_name(kind: PaperKind, day: datetime, visit_uid: str = "") -> str:
    """Return the name of a paper's file: the day of the visit, the kind, the end of its id; no person."""
    parts = (f"{day:%Y-%m-%d}", kind.value, visit_uid[-_SHORT:])
    return "-".join(part for part in parts if part) + ".pdf"
