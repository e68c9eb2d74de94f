"""What a card tells when it is opened: reasons, what was used, what is missing, the rule, its sources."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from footdrop_desktop.assessment.rule_book import reads, reasons_of, rules_of
from footdrop_desktop.exam.check import is_unexamined
from footdrop_desktop.ui.cards import Shown
from footdrop_desktop.ui.rich_text import RichText, paragraphs

FOLD = "fold."
"""Begins the names of lists of sites that are folded."""

WORK_UP = "work-up."
FLAG = "red-flag."


class CardDetails:
    """``live`` says that entries can be gone to; a signed visit has none."""

    def __init__(self, rich: RichText, *, live: bool = True) -> None:
        self._rich = rich
        self._live = live

    def opened(self, opens: str, shown: Shown) -> str:
        """Return what is told of the conclusion ``opens``, as rich text."""
        if opens.startswith(FOLD):
            return self._folded(opens, shown)
        found, answers = shown.assessment, shown.answers
        rich = self._rich
        why = [reason for reason in reasons_of(opens, found) if not reason.key.startswith(WORK_UP)]
        rules = " ".join(rich.rule(rule) for rule in rules_of(opens, found))
        if opens.startswith(FLAG):
            criterion = rich.wording.name("flag-criterion", opens.removeprefix(FLAG))
            rules = f"{escape(criterion)} {rules}"
        read = reads(opens, found)
        missing = [link_id for link_id in read if is_unexamined(answers.get(link_id))]
        used = [link_id for link_id in read if link_id not in missing]
        return paragraphs(
            (
                self._part("detail.why", rich.said(why, answers)),
                self._part("detail.used", self._listed(used, shown)),
                self._part("detail.missing", self._listed(missing, shown)),
                self._part("detail.rule", rules),
            )
        )

    def _folded(self, opens: str, shown: Shown) -> str:
        found, rich = shown.assessment.localisation, self._rich
        lists = {
            "less-likely": found.less_likely,
            "excluded": tuple(entry.site for entry in found.excluded),
        }
        name = opens.removeprefix(FOLD)
        lines = []
        for site in lists.get(name, tuple(name.split(","))):
            why = [
                reason
                for reason in shown.assessment.reasons_for(f"site.{site}")
                if not reason.key.startswith(WORK_UP)
            ]
            fit = found.fit(site)
            explains = ""
            if fit is not None:
                said = rich.say("panel.explains", explained=len(fit.explains), deficits=len(found.deficits))
                explains = f" ({escape(said)})"
            lines.append(f"<b>{escape(rich.sites([site]))}</b>{explains}. {rich.said(why, shown.answers)}")
        rules = dict.fromkeys(
            rule
            for site in lists.get(name, tuple(name.split(",")))
            for rule in rules_of(f"site.{site}", shown.assessment)
        )
        return paragraphs((*lines, self._part("detail.rule", " ".join(map(rich.rule, rules)))))

    def _listed(self, link_ids: Iterable[str], shown: Shown) -> str:
        wording, answers = self._rich.wording, shown.answers
        texts = []
        for link_id in link_ids:
            if link_id in answers:
                text = self._rich.finding(link_id, answers) if self._live else ""
                texts.append(text or escape(wording.finding(link_id, answers)))
            else:
                texts.append(self._rich.item(link_id) if self._live else escape(wording.item(link_id)))
        return " · ".join(texts)

    def _part(self, key: str, text: str) -> str:
        return f"<b>{escape(self._rich.say(key))}</b><br>{text}" if text else ""
