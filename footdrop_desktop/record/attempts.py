"""Unlocks that failed: a file beside the record holds when, and nothing of whom, until the next unlock.

After two tries each further one has to wait, up to a minute. Nobody is locked out for ever.
"""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import datetime
from math import ceil
from pathlib import Path
from typing import Final

from footdrop_desktop.errors import UserError
from footdrop_desktop.record.files import atomic_write

FILE: Final = "failed-unlocks.json"
FREE: Final = 2
LONGEST_WAIT: Final = 60
_KEPT: Final = 1000


def failed(folder: Path) -> tuple[datetime, ...]:
    """Return when unlocks failed since the last one that did not, oldest first."""
    try:
        times = json.loads((folder / FILE).read_bytes())
        found = (datetime.fromisoformat(str(time)) for time in times)
        return tuple(time for time in found if time.tzinfo is not None)
    except (OSError, ValueError, TypeError):
        return ()


def note_failed(folder: Path, now: datetime) -> None:
    """Keep that an unlock failed; where nothing can be written this is let pass."""
    times = [time.isoformat() for time in (*failed(folder), now)][-_KEPT:]
    with suppress(UserError):
        atomic_write({folder / FILE: json.dumps(times).encode()})


def clear(folder: Path) -> None:
    """Forget them: they stand in the audit now."""
    with suppress(OSError):
        (folder / FILE).unlink(missing_ok=True)


def wait_seconds(folder: Path, now: datetime) -> int:
    """Return how long the next try has to wait: 0, 0, 1, 2, 4 … 60 s after the last failure.

    A clock that was set back ends the waiting: otherwise it would last until the clock is there again.
    """
    times = failed(folder)
    if len(times) <= FREE:
        return 0
    wait = min(1 << min(len(times) - FREE - 1, 6), LONGEST_WAIT)
    passed = (now - times[-1]).total_seconds()
    return max(0, ceil(wait - passed)) if passed >= 0 else 0
