"""How much the referral letter tells, and how it says that it tells less."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from footdrop_desktop.report.blocks import Run, Text
from footdrop_desktop.report.wording import Wording

LONGEST_LINE: Final = 100
"""The longest line of an address, or name, in characters."""


@dataclass(frozen=True, slots=True)
class Room:
    """How much is told: characters of a text, and names of a list.

    ``reasons`` tells every reason of a conclusion and not the first alone, ``actions`` what to do about a
    red flag, ``references`` the literature in full. What is ``merged`` is set small and under one heading.
    The ``least`` tells no reasons, and leaves out what is neither urgent nor asked for.
    """

    text: int
    names: int
    reasons: bool = True
    actions: bool = True
    references: bool = True
    merged: bool = False
    least: bool = False


@dataclass(frozen=True, slots=True)
class LetterWords:
    """The words of ``letter.ftl``, and texts made short enough for ``room``."""

    wording: Wording
    room: Room

    def say(self, name: str, /, **params: object) -> str:
        """Return a text of the letter."""
        return self.wording.strings.text("letter", f"letter.{name}", **params)

    def asked(self, code: str) -> str:
        """Return what a code of the plan asks for, as the end of a sentence."""
        return self.wording.strings.text("letter", f"ask.{code}")

    def shortened(self, text: str, most: int | None = None) -> str:
        """Return ``text`` on one line; a text that is too long says that it is shortened."""
        line = " ".join(text.split())
        room = min(self.room.text, most or self.room.text)
        if len(line) <= room:
            return line
        key = "cut" if self.room.least else "shortened"
        return self.say(key, text=line[:room].rstrip())

    def named(self, names: Sequence[str]) -> str:
        """Return names as a list; one that is too long says how many it leaves out."""
        shown = self.wording.strings.separated(self.shortened(name) for name in names[: self.room.names])
        more = len(names) - self.room.names
        return self.say("names-shortened", names=shown, count=more) if more > 0 else shown

    def cut(self, text: Text) -> Text:
        """Return ``text`` with every run that is no title made short enough."""
        return tuple(
            run
            if run.bold or len(run.text) <= self.room.text
            else replace(run, text=f" {self.shortened(run.text)}")
            for run in text
        )

    def label(self, text: str) -> str:
        """Return "Text:"."""
        return self.wording.strings.text("report", "clinician.labelled", label=text)

    def labelled(self, label: str, text: str) -> Text:
        """Return "Label: text", the label in bold."""
        return (Run(self.label(label), bold=True), Run(f" {text}"))


def run_on(texts: Sequence[Text]) -> Text:
    """Return texts one after the other as one paragraph."""
    runs: list[Run] = []
    for text in texts:
        runs += [*([Run(" ")] if runs else []), *text]
    return tuple(runs)
