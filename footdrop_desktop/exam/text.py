"""Which text can be kept: every character of a FHIR ``string``, so that none is lost on the way."""

from __future__ import annotations

import re
from typing import Final

_NOT_KEPT: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")
"""Control characters but tab, line feed, and carriage return (FHIR R4, ``string``); lone surrogates."""


def not_kept(text: str) -> str | None:
    """Return the first character of ``text`` that cannot be kept, as "U+0000"; ``None`` if all can.

    Control characters but tab, line feed, and carriage return cannot be exchanged or printed; half a
    surrogate pair cannot be written at all. Everything else is kept as it is, in any script.
    """
    found = _NOT_KEPT.search(text)
    return None if found is None else f"U+{ord(found.group()):04X}"
