"""What is known to go with recovery. It is listed as it was recorded; nothing is predicted from it."""

from __future__ import annotations

from typing import Final

from footdrop_desktop.exam.values import strength_id
from footdrop_desktop.form.model import SIDES

CITES_PROGNOSIS: Final = ("5",)
"""Duration of the palsy, strength of tibialis anterior, and age: Liu 2013 (clinical rules 1.2 and 5.4)."""

DURATION: Final = "presentation.duration-weeks"
DORSIFLEXION: Final = {side: strength_id("dorsiflexion", side) for side in SIDES}
"""The strength of tibialis anterior. The third variable, age, is no answer (``VisitContent.age``)."""
