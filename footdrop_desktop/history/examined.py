"""What was examined at a visit, from its answers."""

from __future__ import annotations

from footdrop_desktop.history.visit import VisitContent
from footdrop_desktop.record.codec import answers_to_dict
from footdrop_desktop.record.facts import tested_of
from footdrop_desktop.record.model import Tested


def examined(visit: VisitContent) -> Tested:
    """Return what was examined at the visit itself: not what was carried forward, nor what was not tested."""
    return Tested(visit.visit_uid, visit.performed_at, *tested_of(answers_to_dict(visit.answers)))
