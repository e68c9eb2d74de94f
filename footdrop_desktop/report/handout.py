"""The handout: what a patient takes home, in plain words. It tells what was found and predicts nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from footdrop_desktop.assessment.model import Assessment, Label, Truth
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.exam.values import ASKED_FLAGS, flag_id
from footdrop_desktop.form.model import SIDES
from footdrop_desktop.report.blocks import (
    Blank,
    Block,
    Box,
    Bullets,
    Cards,
    Code,
    Paragraph,
    References,
    Run,
    Section,
    joined,
    plain,
)
from footdrop_desktop.report.changes import Content
from footdrop_desktop.report.days import day_words
from footdrop_desktop.report.handout_feet import foot_texts, tell, untested_things
from footdrop_desktop.report.handout_now import needs_help_now, now_section, paper_section
from footdrop_desktop.report.header import DOT, ReportHeader, report_header
from footdrop_desktop.report.identity import Identity
from footdrop_desktop.report.letterhead import Letterhead, Page
from footdrop_desktop.report.literature import Literature, Reference, ama
from footdrop_desktop.report.paper import Look, Paper, texts
from footdrop_desktop.report.sentences import closing
from footdrop_desktop.report.wording import Wording, numbers_isolated

_NOT_SHARED: Final = frozenset(("no", "partly"))
_FLAIL: Final = frozenset((Label.FLAIL_FOOT, Label.FOOT_DROP_OR_FLAIL_FOOT))
_PLAN: Final = "conclusion.plan"
_EMERGENCY: Final = "emergency-department"
_ALARM: Final = (
    "alarm.cannot-move",
    "alarm.bladder",
    "alarm.saddle",
    "alarm.stroke",
    "alarm.fever",
    "alarm.cold-leg",
    "alarm.spreading",
    "alarm.surgery",
)
_SOON: Final = ("soon.weaker", "soon.weight", "soon.sick", "soon.appetite")
_HOME: Final = ("home.floor", "home.shoes", "home.aid", "home.skin", "home.legs")
ABOUT: Final[tuple[tuple[str, tuple[int, ...]], ...]] = (
    ("about.is", (1,)),
    ("about.mild", ()),
    ("about.sign", ()),
    ("about.cause", (4,)),
    ("about.sides", (4,)),
    ("about.drag", (2,)),
)
"""What foot drop is, each statement with its numbers in the source article."""
ABOUT_FLAIL: Final[tuple[tuple[str, tuple[int, ...]], ...]] = (
    ("about.flail", (4,)),
    ("about.flail-serious", ()),
)


def handout_paper(
    identity: Identity,
    content: Content,
    wording: Wording,
    literature: Literature,
    letterhead: Letterhead,
    page: Page,
) -> Paper:
    """Return the handout of one visit.

    What the program concluded is left out with ``identity.record_only``, and when the clinician does
    not, or only partly, agree with it. Raises ``KeyError`` for a citation that is not in the literature.
    """
    concluded = not identity.record_only and content.answers.get("conclusion.agrees") not in _NOT_SHARED
    number = letterhead.emergency_number.strip() or tell(wording, "alarm.the-number")
    title = tell(wording, _title(content.assessment) if concluded else "title.check")
    found = (
        paper_section(identity, wording),
        now_section(content, number, wording, concluded=concluded),
        _about(content, wording, concluded=concluded),
        _found(content, wording, concluded=concluded),
        _alarm(number, wording),
        _soon(wording),
        _home(content, wording, concluded=concluded),
        _next(content, wording, concluded=concluded),
        _contact(letterhead, wording),
    )
    body = tuple(section for section in found if section is not None)
    return Paper(
        header=_header(identity, title, letterhead, wording),
        sections=(*body, _sources(body, literature, wording)),
        closing=closing(wording, tell(wording, "handout.closing")),
        look=Look.LARGE,
        page=page,
        letterhead=letterhead,
    )


def _header(identity: Identity, title: str, letterhead: Letterhead, wording: Wording) -> ReportHeader:
    """Return for whom the paper is, of which day, and from whom; no number of the record but its own."""
    header = report_header(identity, wording)
    standing = identity.standing
    signer = tell(wording, "handout.not-signed") if standing is None else standing.signature.name
    day = day_words(identity.visit_date, wording.strings.language)
    return replace(
        header,
        kind=letterhead.clinic.strip() or tell(wording, "handout.kind"),
        heading=title,
        title=title,
        visit=tell(wording, "handout.for", name=header.patient, date=day, signer=signer),
        versions=header.versions[-1:],
        footer=tell(wording, "handout.footer"),
        details="",
        about=(),
        known_as="",
        signed="",
    )


def _title(found: Assessment) -> str:
    """Return the key of the title: it names only what was concluded."""
    labels = {finding.label for finding in found.sides.values()}
    if Label.FLAIL_FOOT in labels:
        return "title.flail"
    if any(finding.foot_drop is Truth.YES for finding in found.sides.values()):
        return "title.foot-drop"
    return "title.weak" if Label.FOOT_DROP_OR_FLAIL_FOOT in labels else "title.check"


def _about(content: Content, wording: Wording, *, concluded: bool) -> Section:
    stated = ABOUT
    if concluded and any(finding.label in _FLAIL for finding in content.assessment.sides.values()):
        stated += ABOUT_FLAIL
    if not concluded:
        stated += (("about.not-said", ()),)
    runs = tuple(Run(tell(wording, key), citations=numbers) for key, numbers in stated)
    return Section("about", tell(wording, "about.title"), (Paragraph(joined(runs)),))


def _found(content: Content, wording: Wording, *, concluded: bool) -> Section:
    """Return what was found on each foot, what was not tested, and that this is no diagnosis."""
    right, left = (foot_texts(content, side, wording, concluded=concluded) for side in SIDES)
    cards = Cards(((tell(wording, "found.right"), right), (tell(wording, "found.left"), left)))
    sentences = [*untested_things(content, wording)]
    asked = [flag_id(flag) for flag in ASKED_FLAGS if flag_id(flag) in content.form.items]
    if any(link_id not in content.answers for link_id in asked):
        sentences.append(tell(wording, "found.flags-open"))
    sentences.append(tell(wording, "found.no-diagnosis"))
    blocks: list[Block] = [cards, Paragraph(joined(tuple(Run(text) for text in sentences)))]
    if not concluded:
        blocks += _own_words("found.impression", "conclusion.impression", content, wording)
    return Section("found", tell(wording, "found.title"), tuple(blocks))


def _alarm(number: str, wording: Wording) -> Section:
    signs = tuple(plain(tell(wording, key)) for key in _ALARM)
    box = Box((), alarm=True, listed=signs)
    return Section("alarm", tell(wording, "alarm.title", number=number), (box,))


def _soon(wording: Wording) -> Section:
    signs = wording.strings.listed((tell(wording, key) for key in _SOON), either=True)
    return Section("soon", tell(wording, "soon.title"), (Paragraph(plain(f"{signs}.")),))


def _home(content: Content, wording: Wording, *, concluded: bool) -> Section:
    """Return what to do at home; who has no foot drop is asked not to drive only once it is weak."""
    labels = {finding.label for finding in content.assessment.sides.values()}
    strong = concluded and labels == {Label.NO_FOOT_DROP}
    drive = "home.drive-if-weak" if strong else "home.drive"
    advice = tuple(Run(tell(wording, key)) for key in (*_HOME, drive))
    return Section("home", tell(wording, "home.title"), (Paragraph(joined(advice)),))


def _next(content: Content, wording: Wording, *, concluded: bool) -> Section:
    """Return help now where it is needed, the plan as it was ticked, and what is known of recovery."""
    answers = content.answers
    codes = _planned(answers)
    plan = [tell(wording, f"plan.{code}") for code in codes]
    if _EMERGENCY not in codes and needs_help_now(content, concluded=concluded):
        plan.insert(0, tell(wording, "next.now"))
    if day := answers.get("conclusion.review-date"):
        date = day_words(str(day), wording.strings.language)
        plan.append(tell(wording, "next.visit", date=date))
    own = _own_words("next.note", "conclusion.plan-note", content, wording)
    blocks: list[Block] = [Bullets(tuple(plain(text) for text in plan))] if plan else []
    blocks += own
    if not blocks:
        blocks.append(Paragraph(plain(tell(wording, "next.nothing"))))
    recovery = ("next.better", "next.slow", "next.stays")
    blocks.append(Paragraph(joined(tuple(Run(tell(wording, key)) for key in recovery))))
    return Section("next", tell(wording, "next.title"), tuple(blocks))


def _planned(answers: Answers) -> list[str]:
    """Return the codes of the plan, an emergency before the rest."""
    codes = answers.get(_PLAN)
    return sorted(codes, key=lambda code: code != _EMERGENCY) if isinstance(codes, tuple) else []


def _contact(letterhead: Letterhead, wording: Wording) -> Section:
    """Return whom to call: the clinic's lines, or a line for the pen where there are none."""
    asked = joined((Run(tell(wording, "contact.questions")), Run(tell(wording, "contact.no-word"))))
    blocks: list[Block] = [Paragraph(asked)]
    lines = [line.strip() for line in letterhead.lines if line.strip()]
    if lines:
        clinic = letterhead.clinic.strip()
        head = (Run(clinic, bold=True), Run(DOT)) if clinic else ()
        address = numbers_isolated(DOT.join(lines), wording.strings.language)
        blocks.append(Paragraph((*head, Run(address))))
    else:
        blocks.append(Blank(plain(tell(wording, "contact.write")), lines=1))
    return Section("contact", tell(wording, "contact.title"), tuple(blocks))


def _sources(body: Iterable[Section], literature: Literature, wording: Wording) -> Section:
    """Return what the superscripts lead to, and a code that opens the first of it."""
    numbers = (
        number
        for section in body
        for block in section.blocks
        for text in texts(block)
        for run in text
        for number in run.citations
    )
    cited = literature.cited(numbers)
    blocks: list[Block] = [
        Paragraph(plain(tell(wording, "sources.numbers"))),
        References(tuple((entry.number, ama(entry)) for entry in cited)),
    ]
    linked = next((entry for entry in cited if entry.link and not entry.beyond), None)
    if linked is not None:
        blocks.append(_code(linked, wording))
    return Section("sources", tell(wording, "sources.title"), tuple(blocks))


def _code(entry: Reference, wording: Wording) -> Code:
    link, number = entry.link, str(entry.number)
    asked = Run(tell(wording, "sources.code", number=number))
    alt = tell(wording, "sources.leads", number=number, link=link)
    return Code(link, (asked, Run(" "), Run(link, link=link)), alt)


def _own_words(key: str, link_id: str, content: Content, wording: Wording) -> list[Block]:
    """Return a text of the clinician under its label, as it was typed; nothing when it is empty."""
    text = str(content.answers.get(link_id) or "").strip()
    return [Paragraph((Run(tell(wording, key), bold=True), Run(f" {text}")))] if text else []
