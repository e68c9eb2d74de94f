"""Handouts for tests, made by the real form, rules, words, and literature; and what they say of each foot."""

from __future__ import annotations

from collections.abc import Sequence

from footdrop_desktop import app
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.record.model import Signed
from footdrop_desktop.report.blocks import Cards, words
from footdrop_desktop.report.changes import Content
from footdrop_desktop.report.form_words import translated
from footdrop_desktop.report.handout import handout_paper
from footdrop_desktop.report.identity import Identity
from footdrop_desktop.report.letterhead import Letterhead, Page
from footdrop_desktop.report.paper import Paper, texts
from footdrop_desktop.report.signed import read_signed
from footdrop_desktop.report.wording import Wording
from footdrop_desktop.strings import SOURCE
from tests.builders import Values, assessed, checked, core, flags, strong, the_form
from tests.report.papers import IDENTITY, said
from tests.report.signed_visits import HEAD, PATIENT, materials

LETTERHEAD = Letterhead("Example Clinic", ("Station Road 1", "020 7946 0018"), emergency_number="112")
SOURCES = "sources"
DROP: Values = {**strong("right", dorsiflexion="1", eversion="2"), **strong("left"), **flags()}
FLAIL: Values = {**core("right", "0"), **strong("left"), **flags()}


def words_in(language: str) -> Wording:
    strings = app.strings(language)
    return Wording(strings, translated(the_form(), strings))


def handout_of(
    values: Values | Answers,
    identity: Identity = IDENTITY,
    *,
    language: str = SOURCE,
    letterhead: Letterhead = LETTERHEAD,
    page: Page | None = None,
) -> Paper:
    answers = values if isinstance(values, Answers) else checked(values)
    content = Content(the_form(), answers, assessed(answers))
    literature = app.literature()
    return handout_paper(identity, content, words_in(language), literature, letterhead, page or Page())


def signed_handout(entries: Sequence[Signed], version: int = 0) -> Paper:
    """The handout of a signed visit, read back from what was signed."""
    made = materials()
    visit = read_signed(made, PATIENT, entries, head=HEAD, version=version)
    wording = made.wording(visit.content.form)
    return handout_paper(visit.identity, visit.content, wording, made.literature, LETTERHEAD, Page())


def foot(paper: Paper, side: str) -> list[str]:
    """What stands on the card of a foot, one text each."""
    (cards,) = (block for block in paper.section("found").blocks if isinstance(block, Cards))
    _, texts = cards.cards[("right", "left").index(side)]
    return [words(text) for text in texts]


def running_text(paper: Paper) -> str:
    """Everything that a patient reads, without the references."""
    body = [said(section.blocks) for section in paper.sections if section.id != SOURCES]
    return "\n".join((*(section.title for section in paper.sections), *body, paper.closing))


def sentences(paper: Paper) -> list[str]:
    """Every text of a handout, one by one."""
    return [words(text) for section in paper.sections for block in section.blocks for text in texts(block)]
