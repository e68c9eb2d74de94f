"""What the record is told from outside: the time, new ids, and where it is written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Workplace:
    """Made by ``app.py``. ``now`` is local time with its offset; ``new_id`` makes a new UUID.

    ``host`` names this computer in the audit, ``program`` is the version that writes.
    """

    now: Callable[[], datetime]
    new_id: Callable[[], str]
    host: str
    program: str
