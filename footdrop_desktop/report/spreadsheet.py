"""Tables as CSV (RFC 4180) that spreadsheets open with every script and read no formula from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

BEGINNING: Final = "\ufeff".encode()
"""The mark that tells a spreadsheet that the file is UTF-8; without it accents and Arabic are garbled."""

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a spreadsheet may take as the beginning of a formula."""


def table_text(heads: Sequence[str], lines: Sequence[Sequence[str]]) -> str:
    """Return a table as CSV."""
    return "".join(line_text(line) for line in (heads, *lines))


def line_text(cells: Sequence[str]) -> str:
    """Return a line of a table, with its end."""
    return ",".join(map(_cell, cells)) + "\r\n"


def _cell(text: str) -> str:
    safe = f"'{text}" if text[:1] in _FORMULA else text
    quoted = safe.replace('"', '""')
    return f'"{quoted}"'
