"""Reasons, rules, and findings as rich text: superscripts lead to the literature, findings to their entry.

Texts are kept by value: after a key press only what rests on another answer is put into words anew.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable
from dataclasses import replace
from html import escape, unescape
from typing import Final

from footdrop_desktop.assessment.model import Reason
from footdrop_desktop.assessment.rule_book import Rule
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.report.wording import Wording
from footdrop_desktop.ui import theme

MOST_KEPT: Final = 4000
"""Texts; then all are forgotten, so that a long day does not fill the memory."""

_RAISED: Final = re.compile(r"<sup>(.*?)</sup>")
_ENDS: Final = re.compile(r"</p>|</td>|</tr>|<br>")
_TAG: Final = re.compile(r"<[^>]*>")


class RichText:
    """The words of one language and one theme; made anew with the window."""

    def __init__(self, wording: Wording) -> None:
        self.wording = wording
        self._kept: dict[Hashable, str] = {}

    def say(self, key: str, /, **params: object) -> str:
        """Return a text of ``ui.ftl``; plain, not rich."""
        kept_as = ("ui", key, *params.items())
        text = self._kept.get(kept_as)
        if text is None:
            text = self._keep(kept_as, self.wording.strings.text("ui", key, **params))
        return text

    def said(self, reasons: Iterable[Reason], answers: Answers) -> str:
        """Return reasons, each sentence once."""
        return " ".join(dict.fromkeys(self.sentence(reason, answers) for reason in reasons))

    def sentence(self, reason: Reason, answers: Answers) -> str:
        """Return what a reason says, with its superscripts."""
        ids = reason.link_ids
        given = tuple((answers.get(i), answers.get(f"{i}.limited-by"), answers.origin(i)) for i in ids)
        kept_as = (reason.key, *reason.params.items(), ids, reason.citations, given)
        text = self._kept.get(kept_as)
        if text is None:
            text = self._keep(kept_as, cited(self.wording.reason(reason, answers), reason.citations))
        return text

    def plainly(self, reason: Reason, answers: Answers) -> str:
        """Return what a reason says, without its superscripts."""
        return self.sentence(replace(reason, citations=()), answers)

    def rule(self, rule: Rule) -> str:
        """Return a rule in plain words, with its sources."""
        kept_as = ("rule", rule)
        text = self._kept.get(kept_as)
        if text is None:
            text = self._keep(kept_as, cited(self.wording.strings.text("findings", rule.key), rule.citations))
        return text

    def finding(self, link_id: str, answers: Answers) -> str:
        """Return an item and its answer, as a link to its entry."""
        return item_link(link_id, self.wording.finding(link_id, answers))

    def item(self, link_id: str) -> str:
        """Return what an item asks, as a link to its entry."""
        return item_link(link_id, self.wording.item(link_id))

    def sites(self, sites: Iterable[str]) -> str:
        """Return the names of sites with a capital first letter; plain, not rich."""
        text = self.wording.strings.separated(self.wording.name("site", site) for site in sites)
        return text[:1].upper() + text[1:]

    def _keep(self, kept_as: Hashable, text: str) -> str:
        if len(self._kept) >= MOST_KEPT:
            self._kept.clear()
        self._kept[kept_as] = text
        return text


def cited(text: str, citations: Iterable[str]) -> str:
    """Return plain ``text`` as rich text with superscripts before its full stop."""
    numbers = sorted(citations, key=int)
    escaped = escape(text)
    if not numbers:
        return escaped
    link = theme.tokens().link
    marks = ",".join(
        f'<a href="ref:{number}" style="color:{link}; text-decoration:none">{number}</a>'
        for number in numbers
    )
    stop = "." if escaped.endswith(".") else ""
    return f"{escaped.removesuffix('.')}<sup>{marks}</sup>{stop}"


def spoken(text: str, references: str) -> str:
    """Return rich ``text`` as a screen reader is to say it; nothing where its words are just read.

    A raised number would join what it follows: 2/5 with source 1 would be said as 2/51. ``references`` is
    what such numbers are called.
    """
    if "<sup>" not in text:
        return ""

    def named(marks: re.Match[str]) -> str:
        numbers = _TAG.sub("", marks[1]).replace(",", ", ")
        return f" ({escape(references)} {numbers})"

    return unescape(_TAG.sub("", _ENDS.sub("\n", _RAISED.sub(named, text)))).strip()


def item_link(link_id: str, text: str) -> str:
    """Return plain ``text`` as a link to the entry of ``link_id``."""
    colour = theme.tokens().link
    return f'<a href="item:{link_id}" style="color:{colour}; text-decoration:none">{escape(text)}</a>'


def paragraphs(parts: Iterable[str]) -> str:
    """Return rich texts one beneath the other; empty ones are left out."""
    return "".join(f'<p style="margin:0 0 3px 0">{part}</p>' for part in parts if part)
