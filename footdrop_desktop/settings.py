"""Settings: a frozen value, typed; unknown keys are refused. No patient data stands here."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from typing import Any, Final

from footdrop_desktop.errors import UserError

LEAST_MINUTES: Final = 1
MOST_MINUTES: Final = 15
LONGEST: Final = 1000


@dataclass(frozen=True, slots=True)
class Settings:
    """What this computer is set to.

    ``vault`` is the record's folder, empty for the usual place; ``second_backup`` a second folder
    for backups, empty for none. ``idle_minutes`` (1 to 15) pass before the window locks itself.
    ``clinic`` stands on papers; ``last_clinician`` is who unlocked last, by id.
    """

    vault: str = ""
    second_backup: str = ""
    idle_minutes: int = 5
    clinic: str = ""
    last_clinician: str = ""


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
    if not LEAST_MINUTES <= settings.idle_minutes <= MOST_MINUTES:
        raise UserError("settings.range", value=settings.idle_minutes, low=LEAST_MINUTES, high=MOST_MINUTES)
    return settings


def settings_to_json(settings: Settings) -> bytes:
    """Return ``settings`` as they are kept: sorted, only what differs from the usual."""
    import json

    usual: dict[str, Any] = asdict(Settings())
    kept = {key: value for key, value in asdict(settings).items() if value != usual[key]}
    return (json.dumps(kept, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()
