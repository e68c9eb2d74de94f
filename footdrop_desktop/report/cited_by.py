"""Where the program cites each reference: rules, conclusions, the plan, and papers.

The numbers come from the rules and papers themselves; here stands only which sentence says what they are
cited for. What a conclusion says of one patient has a sentence of its own that says it in general.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from footdrop_desktop.assessment import localise, next_test, rule_book
from footdrop_desktop.assessment.anatomy import Anatomy, SpeaksFor
from footdrop_desktop.assessment.plan import NOTES
from footdrop_desktop.assessment.rule_book import Rule
from footdrop_desktop.assessment.rules import causes, flail_foot, foot_drop, gait, red_flags, romberg
from footdrop_desktop.form.model import Side
from footdrop_desktop.history.prognosis import CITES_PROGNOSIS
from footdrop_desktop.report.comparing import CITES_MOVEMENT
from footdrop_desktop.report.handout import ABOUT, ABOUT_FLAIL
from footdrop_desktop.report.wording import Wording


class Place(StrEnum):
    """Where the program cites a reference."""

    RULE = "rule"
    CONCLUSION = "conclusion"
    PLAN = "plan"
    HANDOUT = "handout"
    PROGRESS = "progress"


@dataclass(frozen=True, slots=True)
class Use:
    """A sentence of the program that rests on a reference: ``key`` of ``file``.

    ``about`` is the entry of the anatomy that the sentence is filled with, where it is about one; ``flags``
    or an ``option`` of the plan are what it is said of.
    """

    place: Place
    file: str
    key: str
    about: SpeaksFor | None = None
    flags: tuple[str, ...] = ()
    option: str = ""


CONCLUSIONS: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    ("foot-drop.dorsiflexion-weak", foot_drop.CITES),
    ("foot-drop.toes-weak", foot_drop.CITES),
    ("foot-drop.other-directions-move", foot_drop.CITES),
    ("foot-drop.meets-mrc-3-or-less", foot_drop.CITES_MRC_3_OR_LESS),
    ("foot-drop.meets-mrc-below-3", foot_drop.CITES_MRC_BELOW_3),
    ("flail.movement-remains", flail_foot.CITES),
    ("flail.no-movement", flail_foot.CITES),
    ("flail.trace", flail_foot.CITES_TRACE),
    ("gait.steppage", gait.CITES_PATTERN),
    ("gait.leg-lifted", gait.CITES_LIFTED),
    ("gait.foot-slap", gait.CITES_PATTERN),
    ("gait.toe-drag", gait.CITES_DRAG),
    ("gait.heel-first", gait.CITES_CONTACT),
    ("gait.toe-first", gait.CITES_CONTACT),
    ("gait.normal-heel", gait.CITES_NORMAL),
    ("romberg.positive", romberg.CITES),
    ("romberg.no-side", romberg.CITES_LIMIT),
    ("flag.cauda-equina", red_flags.CITES_CAUDA),
    ("flag.acute-bilateral", red_flags.CITES_BILATERAL),
    ("flag.umn-signs", red_flags.CITES_UMN),
    *dict.fromkeys(causes.CAUSES.values()),
    ("cause.painless-root", causes.CITES_PAINLESS),
    ("cause.both-feet", causes.CITES_BOTH_FEET),
    ("localisation.central-stays", localise.CITES_CENTRAL),
    ("localisation.peroneal-or-sciatic", localise.CITES_SCIATIC),
    ("site.explains", localise.CITES),
    *((f"excluded.{rule}", localise.CITES) for rule in sorted(localise.BY_THE_MODEL)),
    ("next.separates", next_test.CITES_HIP_ABDUCTION),
)
"""The key of each reason that cites something, and what it cites; ``site.speaks-for`` is the anatomy's."""

SPEAKS_FOR: Final = "site.speaks-for"

IN_GENERAL: Final[Mapping[str, str]] = {
    "foot-drop.dorsiflexion-weak": "general.dorsiflexion-weak",
    "foot-drop.toes-weak": "general.toes-weak",
    "foot-drop.other-directions-move": "general.other-directions-move",
    "flail.movement-remains": "general.movement-remains",
    "flail.no-movement": "general.no-movement",
    "flail.trace": "general.trace",
    "flag.acute-bilateral": "general.acute-bilateral",
    "flag.umn-signs": "general.umn-signs",
    "site.explains": "general.explains",
    "excluded.weak-outside": "general.outside",
    "excluded.achilles-lost": "general.outside",
    "excluded.patellar-lost": "general.outside",
    "excluded.skin-lost": "general.outside",
    "next.separates": "general.hip-abduction",
}
"""Sentences of ``literature.ftl`` that say without a patient what a reason says of one."""

_SAID_OF: Final = {"flag.cauda-equina": red_flags.CAUDA_EQUINA}
_PLAN: Final = "conclusion.plan"
_PAPERS: Final[tuple[tuple[str, str, tuple[str | int, ...]], ...]] = (
    ("progress", "progress.source", CITES_PROGNOSIS),
    ("progress", "trend.note", CITES_MOVEMENT),
)


def cited_by(anatomy: Anatomy) -> Mapping[int, tuple[Use, ...]]:
    """Return what cites each reference, by its number, in the order of ``Place``."""
    found: dict[int, dict[Use, None]] = {}
    for use, citations in _uses(anatomy):
        for citation in citations:
            found.setdefault(int(citation), {})[use] = None
    return {number: tuple(uses) for number, uses in sorted(found.items())}


def sentences(uses: Iterable[Use], wording: Wording) -> Mapping[Place, tuple[str, ...]]:
    """Return what the program says where it cites, by place, each sentence once."""
    found: dict[Place, dict[str, None]] = {}
    for use in uses:
        found.setdefault(use.place, {})[_sentence(use, wording)] = None
    return {place: tuple(texts) for place, texts in found.items()}


def _uses(anatomy: Anatomy) -> Iterator[tuple[Use, tuple[str | int, ...]]]:
    for rule in vars(rule_book).values():
        if isinstance(rule, Rule):
            yield Use(Place.RULE, "findings", rule.key), rule.citations
    for key, citations in CONCLUSIONS:
        file, said = ("literature", IN_GENERAL[key]) if key in IN_GENERAL else ("findings", key)
        yield Use(Place.CONCLUSION, file, said, flags=_SAID_OF.get(key, ())), citations
    for entry in anatomy.speaks_for:
        yield Use(Place.CONCLUSION, "literature", "general.speaks-for", entry), entry.citations
    for option, notes in NOTES.items():
        for note in notes:
            yield Use(Place.PLAN, "findings", note.key, option=option), note.citations
    for key, numbers in (*ABOUT, *ABOUT_FLAIL):
        yield Use(Place.HANDOUT, "handout", key), numbers
    for file, key, cites in _PAPERS:
        yield Use(Place.PROGRESS, file, key), cites


def _sentence(use: Use, wording: Wording) -> str:
    say, strings = wording.strings.text, wording.strings
    if use.about is not None:
        sites = strings.listed(wording.name("site", site) for site in use.about.sites)
        return say(use.file, use.key, context=_context(use.about, wording), sites=sites)
    text = say(use.file, use.key)
    if use.flags:
        flags = strings.separated(wording.name("flag", flag) for flag in use.flags)
        return say("names", "answer.with", item=flags, answer=text)
    if use.option:
        return say(
            "names", "answer.with", item=wording.form.items[_PLAN].option(use.option).display, answer=text
        )
    return text


def _context(entry: SpeaksFor, wording: Wording) -> str:
    """Return the item and those of its options that speak for a site; a row is named without its side."""
    items = wording.form.items
    sided = entry.item not in items
    link_id = f"{entry.item}.{Side.RIGHT}" if sided else entry.item
    name = wording.form.row_of[link_id].text if sided else wording.item(link_id)
    options = (items[link_id].option(str(code)).display for code in entry.codes)
    return wording.strings.text("names", "answer.with", item=name, answer=wording.strings.separated(options))
