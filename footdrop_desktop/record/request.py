"""What makes a repeated write the same one: the client's id together with what is asked for."""

from __future__ import annotations

import hashlib

from footdrop_desktop.record.snapshot import canonical


def asked(request: str, act: str, *content: object) -> str:
    """Return the id under which the audit keeps a request.

    The same id with another content is another request: text that was corrected before a second try
    must not be told to be kept when the first one was. ``UserError`` for text that cannot be kept.
    """
    return hashlib.sha256(canonical([request, act, *content])).hexdigest()
