"""What the assessment panel says, as values: made from a snapshot, no widgets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

from footdrop_desktop.assessment.anatomy import Anatomy, Extent
from footdrop_desktop.assessment.model import Label, Reason, SideFinding, Truth, Urgency
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.exam.values import override_id
from footdrop_desktop.form.model import SIDES
from footdrop_desktop.report.wording import Wording, side_title
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.exam_session import Snapshot

_WORK_UP = "work-up."
_MEETS = "foot-drop.meets-"
_GAIT = "gait."
_MOST_SITES = 3
"""How many sites with a territory have a card of their own; the others fold."""

_TONES = {
    Label.FLAIL_FOOT: "red",
    Label.FOOT_DROP_OR_FLAIL_FOOT: "amber",
    Label.FOOT_DROP: "amber",
    Label.TOE_EXTENSION_ONLY: "amber",
    Label.TOE_EXTENSION_ONLY_ANKLE_UNTESTED: "amber",
    Label.HEEL_WALK_ABNORMAL: "amber",
}
_URGENCY_TONES = {Urgency.EMERGENCY: "red", Urgency.URGENT: "amber"}


@dataclass(frozen=True, slots=True)
class Card:
    """One card. ``body`` is rich text; the reasons of the sites in ``folds`` are said when asked for."""

    title: str
    state: str = ""
    body: str = ""
    tone: str = ""
    target: str = ""
    folds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CardGroup:
    """Cards under a heading."""

    heading: str
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class PanelContent:
    """Makes the cards from a snapshot, in the words of one language.

    ``brief`` leaves out which definitions are met: the review and the report say so.
    """

    wording: Wording
    anatomy: Anatomy
    brief: bool = True

    def groups(self, snapshot: Snapshot) -> tuple[CardGroup, ...]:
        """Return everything the panel shows, in order."""
        found = [
            CardGroup(
                self._say("panel.assessment"),
                (
                    *self.contradictions(snapshot),
                    *self.sides(snapshot),
                    self.urgency(snapshot),
                ),
            ),
            CardGroup(self._say("panel.sites"), self.sites(snapshot)),
        ]
        tests = self.next_tests(snapshot)
        if tests:
            found.append(CardGroup(self._say("panel.next"), tests))
        walk = self.gait_and_balance(snapshot)
        if walk:
            found.append(CardGroup(self._say("panel.gait"), walk))
        return tuple(found)

    def sides(self, snapshot: Snapshot) -> tuple[Card, ...]:
        """Return a card for each side: label, severity, and both statements with their reasons."""
        return tuple(self._side(snapshot.assessment.sides[side], snapshot) for side in SIDES)

    def _side(self, finding: SideFinding, snapshot: Snapshot) -> Card:
        answers, assessment = snapshot.answers, snapshot.assessment
        label = self.wording.name("label", finding.label)
        title = self._say("panel.side", side=side_title(self.wording, finding.side), label=label)
        parts = []
        if finding.label in _TONES:
            name = self.wording.name("severity", finding.severity)
            said = self._say("panel.severity", severity=str(finding.severity), name=name)
            parts.append(f"<b>{escape(said)}</b>")
        reasons = assessment.reasons_for(f"{finding.side}.foot_drop")
        hidden = (_MEETS, _GAIT) if self.brief else (_GAIT,)
        reasons = tuple(why for why in reasons if not why.key.startswith(hidden))
        parts.append(self.said(reasons, answers))
        flail = self.said(assessment.reasons_for(f"{finding.side}.flail_foot"), answers)
        stated = escape(self._say("panel.flail", flail=finding.flail_foot))
        parts.append(f"<b>{stated}</b> {flail}")
        return Card(title, self._state(finding), _paragraphs(parts), _TONES.get(finding.label, ""))

    def _state(self, finding: SideFinding) -> str:
        if finding.flail_foot is Truth.YES or finding.foot_drop is Truth.YES:
            return self._say("state.present")
        return self._say("state.open" if finding.foot_drop is Truth.INDETERMINATE else "state.absent")

    def urgency(self, snapshot: Snapshot) -> Card:
        """Return the urgency and what is open."""
        assessment = snapshot.assessment
        return Card(
            title=self._say("panel.urgency"),
            state=self.wording.name("urgency", assessment.urgency),
            body=self.said(assessment.reasons_for("urgency"), snapshot.answers),
            tone=_URGENCY_TONES.get(assessment.urgency, ""),
        )

    def flags(self, snapshot: Snapshot) -> tuple[Card, ...]:
        """Return one card with every red flag: its action, or why it was set aside."""
        flags = snapshot.assessment.red_flags
        if not flags:
            return ()
        lines = []
        for flag in flags:
            text = f"<b>{escape(self.wording.name('flag', flag.id))}.</b> "
            if flag.set_aside:
                reason = str(snapshot.answers.get(override_id(flag.id))).strip()
                text += escape(self._say("flag.aside", reason=reason))
            else:
                text += escape(self.wording.name("flag-action", flag.id))
            lines.append(text)
        return (Card(self._say("review.flags", count=len(flags)), body=_paragraphs(lines), tone="red"),)

    def gait_and_balance(self, snapshot: Snapshot) -> tuple[Card, ...]:
        """Return what gait says of each side, and Romberg's test once it has a result."""
        answers, assessment = snapshot.answers, snapshot.assessment
        cards = []
        for side in SIDES:
            reasons = assessment.reasons_for(f"{side}.foot_drop")
            body = self.said([why for why in reasons if why.key.startswith(_GAIT)], answers)
            if body:
                title = self._say("panel.gait-side", side=self.wording.name("side", side))
                cards.append(Card(title, body=body))
        if "romberg.result" in answers:
            body = self.said(assessment.reasons_for("romberg"), answers)
            cards.append(Card(self._say("panel.romberg"), body=body))
        return tuple(cards)

    def contradictions(self, snapshot: Snapshot) -> tuple[Card, ...]:
        """Return what does not fit together."""
        entries = snapshot.assessment.contradictions
        if not entries:
            return ()
        body = _paragraphs([escape(self.wording.contradiction(entry, snapshot.answers)) for entry in entries])
        target = entries[0].link_ids[0] if entries[0].link_ids else ""
        return (Card(self._say("panel.contradiction"), body=body, tone="amber", target=target),)

    def sites(self, snapshot: Snapshot) -> tuple[Card, ...]:
        """Return where the lesion fits, less likely sites, and what cannot alone explain it."""
        found = snapshot.assessment.localisation
        general = self.said(self._without_work_up("localisation", snapshot), snapshot.answers)
        if not found.abnormal:
            body = general or escape(self._say("panel.not-localised"))
            return (Card(self._say("panel.nothing"), body=body),)
        limited_ids = {site.id for site in self.anatomy.sites if site.extent is Extent.LIMITED}
        limited = [site for site in found.consistent if site in limited_ids]
        unlimited = [site for site in found.consistent if site not in limited_ids]
        cards = [self._site(site, snapshot) for site in limited[:_MOST_SITES]]
        if limited[_MOST_SITES:]:
            cards.append(self._folded("panel.more-sites", limited[_MOST_SITES:]))
        if unlimited:
            cards.append(
                Card(
                    title=self._say("panel.unlimited-also" if limited else "panel.unlimited"),
                    body=escape(self._names(unlimited)),
                )
            )
        if found.less_likely:
            cards.append(self._folded("panel.less-likely", found.less_likely))
        if found.excluded:
            cards.append(self._folded("panel.excluded", [entry.site for entry in found.excluded]))
        if general:
            cards.append(Card("", body=general))
        return tuple(cards)

    def next_tests(self, snapshot: Snapshot) -> tuple[Card, ...]:
        """Return the most useful next tests; with an emergency flag, why there is none."""
        assessment = snapshot.assessment
        cards = [
            Card(
                title=self.wording.item(test.link_id),
                body=self.said(assessment.reasons_for(f"next.{test.link_id}"), snapshot.answers),
                tone="blue",
                target=test.link_id,
            )
            for test in assessment.next_tests
        ]
        general = self.said(assessment.reasons_for("next"), snapshot.answers)
        if general:
            cards.append(Card("", body=general))
        return tuple(cards)

    def work_up(self, snapshot: Snapshot) -> tuple[Card, ...]:
        """Return the work-up that is offered for the sites that are left."""
        found = snapshot.assessment.localisation
        limited = {site.id for site in self.anatomy.sites if site.extent is Extent.LIMITED}
        left = [site for site in found.consistent if site in limited] or list(found.consistent)
        texts: dict[str, list[str]] = {}
        for site in left:
            reasons = snapshot.assessment.reasons_for(f"site.{site}")
            text = self.said([why for why in reasons if why.key.startswith(_WORK_UP)], snapshot.answers)
            if text:
                texts.setdefault(text, []).append(site)
        return tuple(Card(self._names(sites), body=text) for text, sites in texts.items())

    def said(self, reasons: Iterable[Reason], answers: Answers) -> str:
        """Return reasons as rich text, each once, with superscripts that lead to the literature."""
        return " ".join(dict.fromkeys(self._sentence(reason, answers) for reason in reasons))

    def _sentence(self, reason: Reason, answers: Answers) -> str:
        text = escape(self.wording.reason(reason, answers))
        if not reason.citations:
            return text
        link = theme.tokens().link
        marks = ",".join(
            f'<a href="ref:{number}" style="color:{link}; text-decoration:none">{number}</a>'
            for number in sorted(reason.citations, key=int)
        )
        stop = "." if text.endswith(".") else ""
        return f"{text.removesuffix('.')}<sup>{marks}</sup>{stop}"

    def _site(self, site: str, snapshot: Snapshot) -> Card:
        body = self.said(self._without_work_up(f"site.{site}", snapshot), snapshot.answers)
        return Card(self._names([site]), body=body)

    def _folded(self, key: str, sites: Iterable[str]) -> Card:
        names = tuple(sites)
        return Card(self._say(key, count=len(names)), body=escape(self._names(names)), folds=names)

    def unfolded(self, sites: Iterable[str], snapshot: Snapshot) -> str:
        """Return why each of ``sites`` stands where it stands."""
        lines = []
        for site in sites:
            why = self.said(self._without_work_up(f"site.{site}", snapshot), snapshot.answers)
            lines.append(f"<b>{escape(self._names([site]))}.</b> {why}")
        return _paragraphs(lines)

    def _without_work_up(self, conclusion: str, snapshot: Snapshot) -> list[Reason]:
        reasons = snapshot.assessment.reasons_for(conclusion)
        return [reason for reason in reasons if not reason.key.startswith(_WORK_UP)]

    def _names(self, sites: Iterable[str]) -> str:
        text = "; ".join(self.wording.name("site", site) for site in sites)
        return text[:1].upper() + text[1:]

    def _say(self, key: str, **params: object) -> str:
        return self.wording.strings.text("ui", key, **params)


def _paragraphs(parts: Iterable[str]) -> str:
    return "".join(f'<p style="margin:0 0 3px 0">{part}</p>' for part in parts if part)
