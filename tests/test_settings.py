"""Settings: typed, bounded, and nothing that is not known."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footdrop_desktop.errors import UserError
from footdrop_desktop.settings import THEMES, Settings, parse_settings, settings_to_json
from footdrop_desktop.strings import LANGUAGES

TEXT = st.text(max_size=50)
SETTINGS = st.builds(
    Settings,
    vault=TEXT,
    second_backup=TEXT,
    idle_minutes=st.integers(1, 15),
    clinic=TEXT,
    last_clinician=TEXT,
    language=st.sampled_from(("", *LANGUAGES)),
    paper_language=st.sampled_from(("", *LANGUAGES)),
    theme=st.sampled_from(THEMES),
    text_size=st.integers(100, 200),
    touch=st.booleans(),
    romberg_seconds=st.integers(10, 120),
    record_only=st.booleans(),
    letterhead=st.lists(st.sampled_from(("", "Station Road 1", "هاتف 020")), max_size=6).map("\n".join),
    logo=TEXT,
    page_size=st.sampled_from(("a4", "letter")),
    page_margin=st.integers(12, 30),
    attach_data=st.booleans(),
    emergency_number=st.sampled_from(("", "112", "+44 999")),
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
        (b'{"text_size": 99}', "settings.range"),
        (b'{"text_size": 201}', "settings.range"),
        (b'{"romberg_seconds": 9}', "settings.range"),
        (b'{"romberg_seconds": 121}', "settings.range"),
        (b'{"page_margin": 11}', "settings.range"),
        (b'{"page_margin": 31}', "settings.range"),
        (b'{"page_size": "a5"}', "settings.choice"),
        (b'{"letterhead": "1\\n2\\n3\\n4\\n5\\n6\\n7"}', "settings.too-many-lines"),
        (b'{"attach_data": 1}', "settings.wrong-type"),
        (b'{"emergency_number": "ask at the desk"}', "settings.number"),
        (b'{"emergency_number": "112\\n999"}', "settings.number"),
        (b'{"emergency_number": "\xd9\xa1\xd9\xa1\xd9\xa2"}', "settings.number"),
        (b'{"emergency_number": " + "}', "settings.number"),
        (b'{"emergency_number": 112}', "settings.wrong-type"),
        (b'{"theme": "pink"}', "settings.choice"),
        (b'{"language": "la"}', "settings.choice"),
        (b'{"paper_language": "EN"}', "settings.choice"),
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
