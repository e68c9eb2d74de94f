"""Settings: typed, bounded, and nothing that is not known."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footdrop_desktop.errors import UserError
from footdrop_desktop.settings import Settings, parse_settings, settings_to_json

TEXT = st.text(max_size=50)
SETTINGS = st.builds(
    Settings,
    vault=TEXT,
    second_backup=TEXT,
    idle_minutes=st.integers(1, 15),
    clinic=TEXT,
    last_clinician=TEXT,
)


@given(SETTINGS)
def test_what_is_kept_is_read_back(settings: Settings) -> None:
    assert parse_settings(settings_to_json(settings)) == settings


def test_nothing_changed_keeps_nothing() -> None:
    """A default that changes later reaches those who never chose."""
    assert settings_to_json(Settings()) == b"{}\n"


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b'{"vualt": "x"}', "settings.unknown"),
        (b'{"idle_minutes": 0}', "settings.range"),
        (b'{"idle_minutes": 16}', "settings.range"),
        (b'{"idle_minutes": "5"}', "settings.wrong-type"),
        (b'{"idle_minutes": true}', "settings.wrong-type"),
        (b'{"clinic": null}', "settings.wrong-type"),
        (b'{"clinic": "' + b"x" * 1001 + b'"}', "settings.too-long"),
        (b"[]", "settings.malformed"),
        (b"{", "settings.malformed"),
        (b"\xff", "settings.malformed"),
        (b"[" * 100_000, "settings.malformed"),
    ],
)
def test_anything_else_is_refused(data: bytes, key: str) -> None:
    with pytest.raises(UserError) as caught:
        parse_settings(data)
    assert caught.value.key == key
