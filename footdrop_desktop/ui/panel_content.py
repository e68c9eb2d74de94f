"""What the assessment says, as cards: made from an exam that is shown, no widgets."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from footdrop_desktop.assessment.anatomy import Anatomy, Extent
from footdrop_desktop.assessment.model import Label, Reason, SideFinding, Truth, Urgency
from footdrop_desktop.assessment.rule_book import reasons_of
from footdrop_desktop.form.model import SIDES, Side
from footdrop_desktop.report.wording import Wording, side_title
from footdrop_desktop.ui.card_details import FOLD, WORK_UP, CardDetails
from footdrop_desktop.ui.cards import Card, CardGroup, Shown
from footdrop_desktop.ui.flag_cards import flag_cards
from footdrop_desktop.ui.review_content import hidden_card
from footdrop_desktop.ui.rich_text import RichText, paragraphs

_MEETS = "foot-drop.meets-"
_LEFT_TO_DETAILS = (_MEETS, "foot-drop.other-directions", "flail.trace")
"""Reasons that the panel tells only when a card is opened; the review tells them at once."""

_CAUSE = "cause."
"""What the article names as causes: told by the review, and when a card is opened."""

_MOST_SITES = 3
"""How many sites with a territory have a card of their own; the others fold."""

_MOST_OPEN = 3
"""How many open movements of a site are named."""

_TONES = {
    Label.FLAIL_FOOT: "red",
    Label.FOOT_DROP_OR_FLAIL_FOOT: "amber",
    Label.FOOT_DROP: "amber",
    Label.TOE_EXTENSION_ONLY: "amber",
    Label.TOE_EXTENSION_ONLY_ANKLE_UNTESTED: "amber",
    Label.HEEL_WALK_ABNORMAL: "amber",
}
_URGENCY_TONES = {Urgency.EMERGENCY: "red", Urgency.URGENT: "amber"}
_TREAT_AS_FLAIL = "flail.treat-as-flail"


class PanelContent:
    """Makes the cards in the words of one language.

    ``brief`` leaves to the opened card which definitions are met and what else moves. With
    ``record_only`` nothing of the program's reading is shown. ``live`` says that entries can be gone to.
    """

    def __init__(
        self,
        wording: Wording,
        anatomy: Anatomy,
        *,
        brief: bool = True,
        record_only: bool = False,
        live: bool = True,
    ) -> None:
        self.wording = wording
        self.record_only = record_only
        self.rich = RichText(wording)
        self._brief = brief
        self._limited = frozenset(site.id for site in anatomy.sites if site.extent is Extent.LIMITED)
        self._live = live
        self._anatomy = anatomy
        self._details = CardDetails(self.rich, live=live)

    def in_full(self) -> PanelContent:
        """Return the same, told in full."""
        return PanelContent(
            self.wording, self._anatomy, brief=False, record_only=self.record_only, live=self._live
        )

    def groups(self, shown: Shown) -> tuple[CardGroup, ...]:
        """Return everything the panel shows, in order."""
        say = self.rich.say
        if self.record_only:
            return (CardGroup(say("panel.assessment"), (hidden_card(self.rich),)),)
        return (
            CardGroup(say("panel.assessment"), self.conclusions(shown)),
            CardGroup(say("panel.sites"), self.sites(shown)),
            CardGroup(say("panel.next"), self.next_tests(shown)),
            CardGroup(say("panel.gait"), self.gait_and_balance(shown)),
        )

    def opened(self, opens: str, shown: Shown) -> str:
        """Return what an opened card tells, as rich text."""
        side, _, name = opens.partition(".")
        band = self._severity(shown.assessment.sides[Side(side)]) if name == "foot_drop" else ""
        return paragraphs((band,)) + self._details.opened(opens, shown)

    def conclusions(self, shown: Shown) -> tuple[Card, ...]:
        """Return what does not fit together, both sides, and the urgency."""
        if self.record_only:
            return ()
        return (*self.contradictions(shown), *self.sides(shown), self.urgency(shown))

    def sides(self, shown: Shown) -> tuple[Card, ...]:
        """Return for each side whether there is a foot drop, and whether the foot is flail."""
        if self.record_only:
            return ()
        return tuple(card for side in SIDES for card in self._side(shown.assessment.sides[side], shown))

    def _side(self, finding: SideFinding, shown: Shown) -> Iterable[Card]:
        say, side = self.rich.say, finding.side
        label = self.wording.name("label", finding.label)
        title = say("panel.side", side=side_title(self.wording, side), label=label)
        why = self._why(f"{side}.foot_drop", shown)
        flail = self._why(f"{side}.flail_foot", shown)
        tone = _TONES.get(finding.label, "")
        parts = [self._severity(finding), self.rich.said(why, shown.answers)]
        if finding.flail_foot is Truth.YES:
            parts = [*parts, self.rich.said(flail, shown.answers)]
            yield Card(
                title, say("state.present"), paragraphs(parts), tone, opens=f"{side}.flail_foot", ink=tone
            )
            return
        if finding.label is Label.NOT_ASSESSABLE:
            stated = escape(say("panel.flail", flail=str(finding.flail_foot)))
            parts.append(f"<b>{stated}</b> {self.rich.said(flail, shown.answers)}")
            tone = "amber" if any(reason.key == _TREAT_AS_FLAIL for reason in flail) else ""
        ink = {Truth.YES: "amber", Truth.NO: "green"}.get(finding.foot_drop, tone)
        state = {Truth.YES: "state.present", Truth.NO: "state.absent"}.get(finding.foot_drop, "state.open")
        yield Card(title, say(state), paragraphs(parts), tone, opens=f"{side}.foot_drop", ink=ink)
        if finding.label not in (Label.NOT_ASSESSABLE, Label.NO_FOOT_DROP) or (
            finding.flail_foot is not Truth.NO and finding.label is Label.NO_FOOT_DROP
        ):
            yield self._flail(finding, flail, shown)

    def _flail(self, finding: SideFinding, why: list[Reason], shown: Shown) -> Card:
        say = self.rich.say
        out = finding.flail_foot is Truth.NO
        return Card(
            title=say("panel.flail-foot", side=side_title(self.wording, finding.side)),
            state=say("state.ruled-out" if out else "state.open"),
            body=paragraphs((self.rich.said(why, shown.answers),)),
            tone="" if out else "amber",
            opens=f"{finding.side}.flail_foot",
            ink="green" if out else "amber",
        )

    def _severity(self, finding: SideFinding) -> str:
        if finding.label not in _TONES:
            return ""
        name = self.wording.name("severity", finding.severity)
        said = self.rich.say("panel.severity", severity=str(finding.severity), name=name)
        return f"<b>{escape(said)}</b>"

    def _why(self, conclusion: str, shown: Shown) -> list[Reason]:
        hidden = _LEFT_TO_DETAILS if self._brief else ()
        found = reasons_of(conclusion, shown.assessment)
        return [reason for reason in found if not (hidden and reason.key.startswith(hidden))]

    def urgency(self, shown: Shown) -> Card:
        """Return the urgency and what is open."""
        assessment = shown.assessment
        tone = _URGENCY_TONES.get(assessment.urgency, "")
        return Card(
            title=self.rich.say("panel.urgency"),
            state=self.wording.name("urgency", assessment.urgency),
            body=self.rich.said(assessment.reasons_for("urgency"), shown.answers),
            tone=tone,
            opens="urgency",
            ink=tone,
        )

    def flags(self, shown: Shown) -> tuple[Card, ...]:
        """Return a card for every red flag: what to do, and what was done about it."""
        return flag_cards(shown, self.rich, record_only=self.record_only)

    def gait_and_balance(self, shown: Shown) -> tuple[Card, ...]:
        """Return what gait says of each side, and Romberg's test once it has a result."""
        if self.record_only:
            return ()
        say, answers, assessment = self.rich.say, shown.answers, shown.assessment
        cards = []
        for side in SIDES:
            body = self.rich.said(reasons_of(f"{side}.gait", assessment), answers)
            if body:
                title = say("panel.gait-side", side=self.wording.name("side", Side(side)))
                cards.append(Card(title, body=body, opens=f"{side}.gait"))
        if "romberg.result" in answers:
            body = self.rich.said(assessment.reasons_for("romberg"), answers)
            cards.append(Card(say("panel.romberg"), body=body, opens="romberg"))
        return tuple(cards)

    def contradictions(self, shown: Shown) -> tuple[Card, ...]:
        """Return what does not fit together."""
        entries = shown.assessment.contradictions
        if not entries or self.record_only:
            return ()
        body = paragraphs(escape(self.wording.contradiction(entry, shown.answers)) for entry in entries)
        target = entries[0].link_ids[0] if entries[0].link_ids and self._live else ""
        return (Card(self.rich.say("panel.contradiction"), body=body, tone="amber", target=target),)

    def sites(self, shown: Shown) -> tuple[Card, ...]:
        """Return where the lesion fits, less likely sites, and what cannot alone explain it."""
        if self.record_only:
            return ()
        say, found = self.rich.say, shown.assessment.localisation
        general = self.rich.said(self._without_work_up("localisation", shown), shown.answers)
        if not found.abnormal:
            body = general or escape(say("panel.not-localised"))
            return (Card(say("panel.nothing"), body=body),)
        limited = [site for site in found.consistent if site in self._limited]
        unlimited = [site for site in found.consistent if site not in self._limited]
        cards = [self._site(site, shown) for site in limited[:_MOST_SITES]]
        if rest := limited[_MOST_SITES:]:
            cards.append(self._folded("panel.more-sites", rest, ",".join(rest)))
        if unlimited:
            title = say("panel.unlimited-also" if limited else "panel.unlimited")
            names = escape(self.rich.sites(unlimited))
            cards.append(Card(title, body=names, opens=FOLD + ",".join(unlimited)))
        if found.less_likely:
            cards.append(self._folded("panel.less-likely", found.less_likely, "less-likely"))
        if found.excluded:
            out = [entry.site for entry in found.excluded]
            cards.append(self._folded("panel.excluded", out, "excluded"))
        if general:
            cards.append(Card("", body=general))
        return tuple(cards)

    def _site(self, site: str, shown: Shown) -> Card:
        found, say = shown.assessment.localisation, self.rich.say
        why = self._without_work_up(f"site.{site}", shown)
        if self._brief:
            why = [reason for reason in why if not reason.key.startswith(_CAUSE)]
        parts = [self.rich.said(why, shown.answers)]
        fit, state = found.fit(site), ""
        if fit is not None:
            state = say("panel.explains", explained=len(fit.explains), deficits=len(found.deficits))
            parts.append(self._open(fit.open))
        return Card(self.rich.sites([site]), state, paragraphs(parts), opens=f"site.{site}")

    def _open(self, link_ids: tuple[str, ...]) -> str:
        if not link_ids:
            return ""
        named = link_ids[:_MOST_OPEN]
        texts = [self.rich.item(i) if self._live else escape(self.wording.item(i)) for i in named]
        if more := len(link_ids) - len(named):
            texts.append(escape(self.rich.say("review.open-more", count=more)))
        return f"{escape(self.rich.say('panel.open'))} {' · '.join(texts)}"

    def _folded(self, key: str, sites: Iterable[str], opens: str) -> Card:
        names = tuple(sites)
        return Card(
            self.rich.say(key, count=len(names)), body=escape(self.rich.sites(names)), opens=FOLD + opens
        )

    def next_tests(self, shown: Shown) -> tuple[Card, ...]:
        """Return the most useful next tests; with an emergency flag, why there is none."""
        if self.record_only:
            return ()
        assessment = shown.assessment
        cards = [
            Card(
                title=self.wording.item(test.link_id),
                body=self.rich.said(assessment.reasons_for(f"next.{test.link_id}"), shown.answers),
                tone="blue",
                target=test.link_id if self._live else "",
                opens=f"next.{test.link_id}",
            )
            for test in assessment.next_tests
        ]
        general = self.rich.said(assessment.reasons_for("next"), shown.answers)
        if general:
            cards.append(Card("", body=general))
        return tuple(cards)

    def work_up(self, shown: Shown) -> tuple[Card, ...]:
        """Return the work-up that is offered for the sites that are left."""
        if self.record_only:
            return ()
        texts: dict[str, list[str]] = {}
        for site in shown.assessment.localisation.consistent:
            reasons = shown.assessment.reasons_for(f"site.{site}")
            text = self.rich.said((why for why in reasons if why.key.startswith(WORK_UP)), shown.answers)
            if text:
                texts.setdefault(text, []).append(site)
        return tuple(Card(self.rich.sites(sites), body=text) for text, sites in texts.items())

    def _without_work_up(self, conclusion: str, shown: Shown) -> list[Reason]:
        reasons = shown.assessment.reasons_for(conclusion)
        return [reason for reason in reasons if not reason.key.startswith(WORK_UP)]
