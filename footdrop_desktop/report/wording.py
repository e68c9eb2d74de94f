"""Words for the values of an exam: item names, answers, reasons. Screen and paper share them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from footdrop_desktop.assessment.model import Contradiction, Param, Reason
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.form.model import Form, Item, ItemType, Side, Value
from footdrop_desktop.strings import RIGHT_TO_LEFT, Strings

_UNCLEAR_ALONE = {"sensation": "sensation", "romberg": "standing.section.romberg"}
"""Items that do not say alone what they ask, by the start of their link id, and the group that does."""

_NUMBER: Final = re.compile(r"[+(]*\d[\d ()/.–-]*\d")
"""A telephone number, or any other in which spaces or signs part the digits."""

_STEPS = {"romberg.eyes-open": "eyes-open", "romberg.result": "result"}
"""Items that the form asks as first and second step, and their names in the group ``romberg``."""

_NAMED = {
    "movements": "movement",
    "flags": "flag",
    "leaves": "site",
    "excludes": "site",
    "side": "side",
    "other": "side",
    "walk": "walk",
    "within": "within",
    "limiter": "limiter",
}
"""Parameters that hold ids, and the group of ``names.ftl`` that names them."""


@dataclass(frozen=True, slots=True)
class Wording:
    """Turns the values of one exam into words of one language."""

    strings: Strings
    form: Form

    def name(self, group: str, key: str) -> str:
        """Return the name of a thing, e.g. ``name("site", "l5-root")``."""
        return self.strings.text("names", f"{group}.{key}")

    def item(self, link_id: str) -> str:
        """Return what an item asks: "Dorsiflexion, right"; for an override, the flag's name."""
        if link_id in _STEPS:
            return self.name("romberg", _STEPS[link_id])
        group = self.form.groups.get(_UNCLEAR_ALONE.get(link_id.partition(".")[0], ""))
        name = self._item(link_id)
        if group is None or link_id == "sensation.saddle":
            return name
        return self.strings.text("names", "answer.with", item=group.text, answer=name)

    def _item(self, link_id: str) -> str:
        item = self.form.items[link_id]
        if item.side is None:
            return item.text.rstrip("?:")
        row = self.form.row_of[link_id].text
        if link_id.endswith(f".{item.side}"):
            return self.strings.text("names", "answer.sided", row=row, side=self.name("side", item.side))
        return f"{row}, {item.text[:1].lower()}{item.text[1:]}"

    def value(self, link_id: str, answers: Answers) -> str:
        """Return the answer in words: "4−/5", "reduced"; a grade with what limited it."""
        answer = answers.get(link_id)
        item = self.form.items[link_id]
        if answer is None:
            return self.name("answer", "none")
        limiter = answers.get(f"{link_id}.limited-by")
        if limiter is not None:
            limited_by = self.name("limiter", str(limiter))
            grade = grade_text(str(answer))
            return self.strings.text("names", "answer.graded-limited", grade=grade, limiter=limited_by)
        return self.answer(item, answer)

    def answer(self, item: Item, answer: Value) -> str:
        """Return ``answer`` to ``item`` in words."""
        if isinstance(answer, bool):
            return self.name("answer", "true" if answer else "false")
        if isinstance(answer, tuple):
            return self.strings.separated(item.option(code).display for code in answer)
        if item.type is ItemType.CHOICE:
            if is_grade(item, answer):
                return self.strings.text("names", "answer.graded", grade=grade_text(str(answer)))
            return item.option(str(answer)).display
        if isinstance(answer, float):
            return self.strings.number(answer)
        return str(answer)

    def finding(self, link_id: str, answers: Answers) -> str:
        """Return item and answer: "Inversion, right: 3/5", with "from DATE" if carried forward."""
        text = self.strings.text(
            "names", "answer.with", item=self.item(link_id), answer=self.value(link_id, answers)
        )
        return self._dated(text, (link_id,), answers)

    def findings(self, link_ids: Iterable[str], answers: Answers) -> str:
        """Return items and answers as a list in a sentence."""
        return self.strings.separated(self.finding(link_id, answers) for link_id in link_ids)

    def reason(self, reason: Reason, answers: Answers) -> str:
        """Return what ``reason`` says, its parameters named in this language."""
        params: dict[str, object] = {name: self._param(name, value) for name, value in reason.params.items()}
        if "grades" in reason.params:
            params["graded"] = self._graded(reason)
        if "items" in reason.params:
            params["findings"] = self.findings(reason.link_ids, answers)
        if "codes" in reason.params:
            params["context"] = self._context(str(reason.params["item"]), reason.params["codes"], answers)
        text = self.strings.text("findings", reason.key, **params)
        if "items" not in reason.params:
            text = self._dated(text, reason.link_ids, answers)
        return text[:1].upper() + text[1:]

    def contradiction(self, entry: Contradiction, answers: Answers) -> str:
        """Return what does not fit together."""
        findings = self.findings(entry.link_ids, answers)
        return self.strings.text("findings", entry.key, findings=findings)

    def _dated(self, text: str, link_ids: Iterable[str], answers: Answers) -> str:
        """Return ``text``, with "from DATE" where it rests on answers carried forward."""
        carried = (link_id for link_id in link_ids if answers.is_carried(link_id))
        dates = sorted({answers.origin(link_id).since or "" for link_id in carried})
        if not dates:
            return text
        return self.strings.text("names", "answer.carried", text=text, date=", ".join(dates))

    def _context(self, link_id: str, codes: Param, answers: Answers) -> str:
        """Return the item with only those of its codes that the reason is about."""
        item = self.form.items[link_id]
        if not item.repeats or not isinstance(codes, tuple):
            return self.finding(link_id, answers)
        text = self.answer(item, codes)
        return self.strings.text("names", "answer.with", item=self.item(link_id), answer=text)

    def _graded(self, reason: Reason) -> str:
        movements, grades = reason.params["movements"], reason.params["grades"]
        if not isinstance(movements, tuple) or not isinstance(grades, tuple):
            raise TypeError(reason.key)
        return self.strings.listed(
            self.strings.text(
                "names",
                "answer.movement-grade",
                movement=self.name("movement", name),
                grade=grade_text(grade),
            )
            for name, grade in zip(movements, grades, strict=True)
        )

    def _param(self, name: str, value: Param) -> object:
        if name in ("grade", "grades"):
            return grade_text(value) if isinstance(value, str) else ""
        group = _NAMED.get(name)
        if group is None:
            return "" if isinstance(value, tuple) else value
        if isinstance(value, tuple):
            return self.strings.listed(self.name(group, one) for one in value)
        return self.name(group, str(value)) if value else ""


def is_grade(item: Item, answer: Value) -> bool:
    """Say whether ``answer`` is an MRC grade."""
    return item.control == "mrc-grade" and answer != "NT"


def grade_text(grade: str) -> str:
    """Return an MRC grade as it is written: a real minus sign."""
    return grade.replace("-", "−")


def isolated(text: str) -> str:
    """Return a grade, a measure, or a comparison so that it keeps its order among words from the right.

    Without it "4−" is drawn as "−4" and "4−/5" as "5/−4" in an Arabic window.
    """
    return f"\u2066{text}\u2069"


def numbers_isolated(text: str, language: str) -> str:
    """Return an address so that the numbers in it keep their order among words from the right.

    Without it the telephone number "020 7946 0018" is drawn as "0018 7946 020" on an Arabic paper.
    """
    if language not in RIGHT_TO_LEFT:
        return text
    return _NUMBER.sub(lambda found: isolated(found[0]), text)


def side_title(wording: Wording, side: Side) -> str:
    """Return "Right" or "Left"."""
    return wording.name("side", f"{side}-title")
