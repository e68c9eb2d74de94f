"""The visit inside its PDF: the signed bytes themselves, so that the hash on the page proves them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from footdrop_desktop.report.paper import Attachment
from footdrop_desktop.report.sentences import say
from footdrop_desktop.report.signed import Materials, SignedVisit

_JSON: Final = "application/json"


def attachments(materials: Materials, visits: Iterable[SignedVisit]) -> tuple[Attachment, ...]:
    """Return each visit as it was signed (RFC 8785 JSON); SHA-256 of it is what the paper prints.

    Nothing of a draft, nothing when the setting says so, and nothing where no conclusion is shown:
    the signed visit holds those that were. Papers for patients and outsiders never ask for it.
    """
    if not materials.attach or materials.record_only:
        return ()
    signed = [visit for visit in visits if visit.data]
    return tuple(
        Attachment(
            name=f"visit-{number}.json" if len(signed) > 1 else "visit.json",
            data=visit.data,
            media_type=_JSON,
            description=say(materials.wording(visit.content.form), "report.attached"),
        )
        for number, visit in enumerate(signed, 1)
    )
