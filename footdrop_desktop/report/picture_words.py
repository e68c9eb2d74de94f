"""A picture in words: what somebody who does not see it is told, and what stands beside a region.

The screen and the papers say the same.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.exam.values import NOT_EXAMINED_CODES, Origin
from footdrop_desktop.form.model import SIDES, Side
from footdrop_desktop.report.diagrams.marks import Look, Tally
from footdrop_desktop.report.wording import Wording, side_title

_NERVES: Final = {
    "deep-peroneal": "picture.deep-peroneal",
    "superficial-peroneal": "picture.superficial-peroneal",
    "tibial": "picture.tibial",
    "sciatic-tibial-division": "picture.sciatic-tibial-division",
    "sciatic-peroneal-division": "picture.sciatic-peroneal-division",
    "femoral": "picture.femoral",
    "obturator": "picture.obturator",
    "superior-gluteal": "picture.superior-gluteal",
    "inferior-gluteal": "picture.inferior-gluteal",
}
"""Short names, for a list beside a picture."""


@dataclass(frozen=True, slots=True)
class PictureWords:
    """Says in one language what the pictures of an exam show."""

    wording: Wording

    def say(self, key: str, /, **params: object) -> str:
        """Return a text of ``pictures.ftl``."""
        return self.wording.strings.text("pictures", key, **params)

    @property
    def of_strength(self) -> tuple[tuple[Look, str], ...]:
        """Every look of a grade with its words."""
        return (
            (Look.NORMAL, self.say("picture.grade-full")),
            (Look.SLIGHT, self.say("picture.grade-slight")),
            (Look.MARKED, self.say("picture.grade-marked")),
            (Look.NONE, self.say("picture.grade-none")),
            *self._of_the_unknown,
        )

    @property
    def of_skin(self) -> tuple[tuple[Look, str], ...]:
        """Every look of a skin area with its words."""
        return (
            (Look.NORMAL, self.say("picture.felt-normal")),
            (Look.MARKED, self.say("picture.felt-reduced")),
            (Look.NONE, self.say("picture.felt-absent")),
            (Look.INCREASED, self.say("picture.felt-increased")),
            *self._of_the_unknown,
        )

    @property
    def _of_the_unknown(self) -> tuple[tuple[Look, str], ...]:
        return (
            (Look.NOT_TESTED, self.say("picture.not-tested")),
            (Look.OPEN, self.say("picture.open")),
        )

    def sides(self, link_ids: Iterable[str], answers: Answers) -> str:
        """Return a sentence for each side: what was found, not tested, not examined."""
        asked = tuple(link_ids)
        return " ".join(self._side(side, asked, answers) for side in SIDES)

    def _side(self, side: Side, link_ids: tuple[str, ...], answers: Answers) -> str:
        found: dict[str, list[str]] = {}
        unseen: list[str] = []
        for link_id in link_ids:
            if self.wording.form.items[link_id].side is not side:
                continue
            name = self.wording.form.row_of[link_id].text
            if link_id in answers:
                found.setdefault(self.value(link_id, answers), []).append(name)
            else:
                unseen.append(name)
        parts = [
            self.say("picture.found", value=value, names=self.wording.strings.separated(names))
            for value, names in found.items()
        ]
        if unseen:
            parts.append(self.say("picture.open-list", names=self.wording.strings.separated(unseen)))
        return self.say("picture.side", side=side_title(self.wording, side), findings=". ".join(parts))

    def value(self, link_id: str, answers: Answers) -> str:
        """Return an answer in words: why it was not tested, "from DATE", by default, or that it is open."""
        if link_id not in answers:
            return self.say("picture.open")
        text = self.wording.value(link_id, answers)
        reason = f"{link_id}.reason"
        if answers.get(link_id) in NOT_EXAMINED_CODES and reason in answers:
            text = f"{text} ({self.wording.value(reason, answers)})"
        if answers.origin(link_id).origin is Origin.DEFAULT:
            return self.say("picture.by-default", text=text)
        if not answers.is_carried(link_id):
            return text
        date = answers.origin(link_id).since or ""
        return self.wording.strings.text("names", "answer.carried", text=text, date=date)

    def value_state(self, link_id: str, answers: Answers) -> object:
        """Return what the words of an answer depend on: while it is the same, so are they."""
        belonging = (answers.get(f"{link_id}.{part}") for part in ("limited-by", "reason"))
        return (answers.get(link_id), *belonging, answers.origin(link_id))

    def entry(self, link_id: str, answers: Answers) -> str:
        """Return an entry and its answer: "Dorsiflexion, right: 2/5"."""
        return self.wording.strings.text(
            "names", "answer.with", item=self.wording.item(link_id), answer=self.value(link_id, answers)
        )

    def tally(self, tally: Tally) -> str:
        """Return in short what the muscles of a nerve or root show: "weak 2 of 4, open 1"."""
        total = len(tally.weak) + len(tally.full) + len(tally.unknown)
        if tally.lowest is None:
            return self.say("picture.tally-open")
        return self.say("picture.tally", weak=len(tally.weak), total=total, open=len(tally.unknown))

    def nerve(self, nerve: str) -> str:
        """Return the short name of a nerve."""
        return self.say(_NERVES[nerve])
