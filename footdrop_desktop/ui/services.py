"""What the window is given: knowledge, words, clock, ids, and files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from footdrop_desktop.strings import Strings

if TYPE_CHECKING:
    from footdrop_desktop.assessment.anatomy import Anatomy
    from footdrop_desktop.form.model import Form
    from footdrop_desktop.record.store import Visit, VisitFile
    from footdrop_desktop.report.literature import Literature
    from footdrop_desktop.ui.exam_session import Snapshot

FORM: Final = "foot-drop-exam"


@dataclass(frozen=True, slots=True)
class Services:
    """Everything outside the window. What the first screen does not need is called later.

    ``render`` returns the report (PDF) of a visit as it stands. ``write`` writes a file whole or
    raises ``UserError``. ``now`` is local time with its offset.
    """

    form_of: Callable[[str, str | None], Form]
    anatomy: Callable[[], Anatomy]
    strings: Strings
    literature: Callable[[], Literature]
    now: Callable[[], datetime]
    new_id: Callable[[], str]
    open_file: Callable[[Path], VisitFile]
    render: Callable[[Visit, Snapshot], bytes]
    write: Callable[[Path, bytes], None]
    documents: Path
