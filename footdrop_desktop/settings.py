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
THEMES: Final = ("system", "light", "dark", "contrast")
_RANGES: Final = {
    "idle_minutes": (LEAST_MINUTES, MOST_MINUTES),
    "text_size": (LEAST_TEXT, MOST_TEXT),
    "romberg_seconds": (LEAST_ROMBERG, MOST_ROMBERG),
}
_CHOICES: Final = {
    "language": ("", *LANGUAGES),
    "paper_language": ("", *LANGUAGES),
    "theme": THEMES,
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
    for key, (low, high) in _RANGES.items():
        if not low <= getattr(settings, key) <= high:
            raise UserError("settings.range", key=key, value=getattr(settings, key), low=low, high=high)
    for key, allowed in _CHOICES.items():
        if getattr(settings, key) not in allowed:
            possible = ", ".join(allowed)
            raise UserError("settings.choice", key=key, value=getattr(settings, key), known=possible)
    return settings


def settings_to_json(settings: Settings) -> bytes:
    """Return ``settings`` as they are kept: sorted, only what differs from the usual."""
    import json

    usual: dict[str, Any] = asdict(Settings())
    kept = {key: value for key, value in asdict(settings).items() if value != usual[key]}
    return (json.dumps(kept, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()
