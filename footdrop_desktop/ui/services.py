"""What the window is given: knowledge, words, clock, ids, settings, files, and papers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from footdrop_desktop.strings import Strings

if TYPE_CHECKING:
    from datetime import date, datetime

    from footdrop_desktop.assessment.anatomy import Anatomy
    from footdrop_desktop.assessment.model import Assessment
    from footdrop_desktop.form.model import Form
    from footdrop_desktop.history.visit import VisitContent
    from footdrop_desktop.record.keys import Cost
    from footdrop_desktop.record.model import Head
    from footdrop_desktop.record.vault import Vault
    from footdrop_desktop.record.workplace import Workplace
    from footdrop_desktop.report.literature import Literature
    from footdrop_desktop.report.request import OpenVisit, PaperRequest
    from footdrop_desktop.report.signed import Materials
    from footdrop_desktop.settings import Settings
    from footdrop_desktop.ui.printing import Printing

FORM: Final = "foot-drop-exam"
RECORD_FILES: Final = ("vault.db", "keyslots.json", "keyslots.bak.json")
"""What shows, without opening anything, that a folder holds a record."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a recovery sheet says."""

    vault_id: str
    code: str
    made_on: date
    clinic: str


@dataclass(frozen=True, slots=True)
class Services:
    """Everything outside the window. What the first screen does not need is called later.

    ``strings`` are the words of the window, ``words`` those of any language that ships. ``form_in`` is
    a released form in a language: id, version (the newest for none), and words.
    ``assess`` returns what today's rules make of a visit's answers, told the signed visit before it.
    ``paper`` returns the paper (PDF) that is asked for, of what was signed or of a visit that is open;
    ``recovery_sheet`` that of a sheet.
    ``sample_letter`` returns a letter about the practice patient (PDF), told what it is made of and by whom.
    ``render_patient`` returns everything about one patient (PDF); that it left the record is audited.
    Papers are told what they are made of, or the words of their language, last.
    ``write`` writes a file whole or raises ``UserError``. ``now`` is local time with its offset.
    ``record_folder`` is where the record lies unless the settings say otherwise. ``cost`` is what one
    guess of a passphrase costs. ``replace_process`` ends this process and begins a new one, locked;
    it is told the draft to go on with, or nothing. ``resume`` is what the process before told.
    ``form_sha256`` is the checksum of a released form, in hex. ``materials`` is what papers about the
    record are made of, told whether it is only practice. ``printing`` hands papers to the system.
    ``window_state`` is where the window keeps its size and place; no patient data.
    """

    form_in: Callable[[str, str | None, Strings], Form]
    words: Callable[[str], Strings]
    anatomy: Callable[[], Anatomy]
    assess: Callable[[VisitContent, VisitContent | None], Assessment]
    strings: Strings
    literature: Callable[[], Literature]
    now: Callable[[], datetime]
    new_id: Callable[[], str]
    workplace: Callable[[], Workplace]
    settings: Callable[[], Settings]
    keep_settings: Callable[[Settings], None]
    cost: Callable[[], Cost]
    paper: Callable[[PaperRequest, Vault, Materials, Head, OpenVisit | None], bytes]
    render_patient: Callable[[Vault, str, Strings], bytes]
    recovery_sheet: Callable[[Sheet, Strings], bytes]
    sample_letter: Callable[[Materials, str], bytes]
    write: Callable[[Path, bytes], None]
    replace_process: Callable[[str], None]
    form_sha256: Callable[[str, str], str]
    materials: Callable[[bool, Strings], Materials]
    printing: Callable[[], Printing]
    documents: Path
    record_folder: Path
    window_state: Path
    resume: str = ""

    def form_of(self, form_id: str, version: str | None) -> Form:
        """Return a released form, the newest for no version, in the language of the window."""
        return self.form_in(form_id, version, self.strings)

    @property
    def paper_words(self) -> Strings:
        """The words of the papers: in the language that is set for them, or that of the window."""
        return self.words(self.settings().paper_language or self.strings.language)
