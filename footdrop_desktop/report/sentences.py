"""Sentences of the paper: report words, and reasons with their superscripts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from footdrop_desktop.assessment.model import Reason
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.report.blocks import Run, Text, joined
from footdrop_desktop.report.wording import Wording
from footdrop_desktop.strings import SOURCE


def say(wording: Wording, key: str, **params: object) -> str:
    """Return a text of ``report.ftl``."""
    return wording.strings.text("report", key, **params)


def closing(wording: Wording, text: str) -> str:
    """Return the last words of a paper; a translation says that no clinician has reviewed it."""
    if wording.strings.language == SOURCE:
        return text
    return f"{text} {say(wording, 'report.not-reviewed')}"


def sentence(reason: Reason, wording: Wording, answers: Answers) -> Run:
    """Return what a reason says, followed by its superscripts."""
    return Run(wording.reason(reason, answers), citations=numbers(reason.citations))


def said(reasons: Iterable[Reason], wording: Wording, answers: Answers) -> tuple[Run, ...]:
    """Return what reasons say, each sentence once."""
    return tuple(dict.fromkeys(sentence(reason, wording, answers) for reason in reasons))


def sentences(reasons: Iterable[Reason], wording: Wording, answers: Answers) -> Text:
    """Return reasons as running text, each said once."""
    return joined(said(reasons, wording, answers))


def numbers(citations: Iterable[str]) -> tuple[int, ...]:
    """Return printed numbers, rising, each once."""
    return tuple(sorted({int(citation) for citation in citations}))


def by_text(entries: Mapping[str, Text]) -> dict[Text, tuple[str, ...]]:
    """Group names that have the same text, in the order in which each text comes first."""
    groups: dict[Text, list[str]] = {}
    for name, text in entries.items():
        groups.setdefault(text, []).append(name)
    return {text: tuple(names) for text, names in groups.items()}


def capital(text: str) -> str:
    """Return ``text`` with a capital first letter."""
    return text[:1].upper() + text[1:]
