"""Settings: a frozen value, typed; unknown keys are refused. No patient data stands here."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from typing import Any, Final

from footdrop_desktop.errors import UserError
from footdrop_desktop.strings import LANGUAGES

LEAST_MINUTES: Final = 1
MOST_MINUTES: Final = 15
LONGEST: Final = 1000
LEAST_TEXT: Final = 100
MOST_TEXT: Final = 200
LEAST_ROMBERG: Final = 10
MOST_ROMBERG: Final = 120
LEAST_MARGIN: Final = 12
MOST_MARGIN: Final = 30
MOST_LINES: Final = 6
"""How many lines a letterhead has at the most."""

_IN_A_NUMBER: Final = frozenset("0123456789 +")

PAGE_SIZES: Final = ("a4", "letter")
THEMES: Final = ("system", "light", "dark", "contrast")
_RANGES: Final = {
    "idle_minutes": (LEAST_MINUTES, MOST_MINUTES),
    "text_size": (LEAST_TEXT, MOST_TEXT),
    "romberg_seconds": (LEAST_ROMBERG, MOST_ROMBERG),
    "page_margin": (LEAST_MARGIN, MOST_MARGIN),
}
_CHOICES: Final = {
    "language": ("", *LANGUAGES),
    "paper_language": ("", *LANGUAGES),
    "theme": THEMES,
    "page_size": PAGE_SIZES,
}


@dataclass(frozen=True, slots=True)
class Settings:
    """What this computer is set to.

    ``vault`` is the record's folder, empty for the usual place; ``second_backup`` a second folder
    for backups, empty for none. ``idle_minutes`` (1 to 15) pass before the window locks itself.
    ``clinic`` stands on papers; ``last_clinician`` is who unlocked last, by id.
    ``language`` is that of the window, ``paper_language`` that of the papers; empty for the system's
    and for the window's. ``theme`` is one of ``THEMES``, ``text_size`` in percent (100 to 200).
    ``touch`` makes every target large enough for a finger. The Romberg stop watch runs for
    ``romberg_seconds`` (10 to 120). With ``record_only`` no assessment is shown anywhere.
    ``letterhead`` are address and telephone on papers, at most ``MOST_LINES`` lines; ``logo`` is the file
    of a picture beside them, empty for none. ``page_size`` is one of ``PAGE_SIZES``, ``page_margin`` in
    millimetres (12 to 30). With ``attach_data`` papers for clinicians carry the visit as data.
    ``emergency_number`` is what papers tell a patient to call for help at once (``can_be_called``).
    """

    vault: str = ""
    second_backup: str = ""
    idle_minutes: int = 5
    clinic: str = ""
    last_clinician: str = ""
    language: str = ""
    paper_language: str = ""
    theme: str = "system"
    text_size: int = LEAST_TEXT
    touch: bool = False
    romberg_seconds: int = 30
    record_only: bool = False
    letterhead: str = ""
    logo: str = ""
    page_size: str = "a4"
    page_margin: int = 16
    attach_data: bool = True
    emergency_number: str = ""


def parse_settings(data: bytes) -> Settings:
    """Return the settings in ``data``; what is left out is as usual.

    Raises ``UserError`` for what is no JSON object of ours, an unknown key, and a value out of range.
    """
    import json

    try:
        found = json.loads(data)
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise UserError("settings.malformed") from error
    if not isinstance(found, dict):
        raise UserError("settings.malformed")
    known = {field.name: field.default for field in fields(Settings)}
    for key, value in found.items():
        if key not in known:
            raise UserError("settings.unknown", key=key)
        if type(value) is not type(known[key]):
            raise UserError("settings.wrong-type", key=key, value=value)
        if isinstance(value, str) and len(value) > LONGEST:
            raise UserError("settings.too-long", key=key, limit=LONGEST)
    settings = Settings(**found)
    if len(settings.letterhead.splitlines()) > MOST_LINES:
        raise UserError("settings.too-many-lines", key="letterhead", limit=MOST_LINES)
    for key, (low, high) in _RANGES.items():
        if not low <= getattr(settings, key) <= high:
            raise UserError("settings.range", key=key, value=getattr(settings, key), low=low, high=high)
    for key, allowed in _CHOICES.items():
        if getattr(settings, key) not in allowed:
            possible = ", ".join(allowed)
            raise UserError("settings.choice", key=key, value=getattr(settings, key), known=possible)
    if not can_be_called(settings.emergency_number):
        raise UserError("settings.number", key="emergency_number", value=settings.emergency_number)
    return settings


def can_be_called(number: str) -> bool:
    """Say whether ``number`` is empty, or digits with spaces and + among them."""
    return not number or (_IN_A_NUMBER.issuperset(number) and any(sign.isdecimal() for sign in number))


def settings_to_json(settings: Settings) -> bytes:
    """Return ``settings`` as they are kept: sorted, only what differs from the usual."""
    import json

    usual: dict[str, Any] = asdict(Settings())
    kept = {key: value for key, value in asdict(settings).items() if value != usual[key]}
    return (json.dumps(kept, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()
