"""The content of the clinician's report as values; ``pdf.py`` only sets them on paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from footdrop_desktop.assessment.anatomy import Anatomy
from footdrop_desktop.assessment.model import Assessment
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.form.model import Form
from footdrop_desktop.report.blocks import (
    Block,
    Paragraph,
    References,
    Run,
    Section,
    Subheading,
    plain,
)
from footdrop_desktop.report.comparing import Before
from footdrop_desktop.report.conclusions import (
    answered_flags_section,
    conclusion_section,
    contradictions_section,
    flags_section,
)
from footdrop_desktop.report.findings import findings_section, not_examined_section
from footdrop_desktop.report.header import report_header
from footdrop_desktop.report.identity import Identity
from footdrop_desktop.report.literature import Literature, ama
from footdrop_desktop.report.paper import Paper, texts
from footdrop_desktop.report.pictures import pictures_section
from footdrop_desktop.report.sentences import closing, say
from footdrop_desktop.report.sites import next_section, sites_section, work_up_section
from footdrop_desktop.report.standing import addenda_section, record_section, standing_section
from footdrop_desktop.report.wording import Wording

_NOT_SHARED: Final = {"no": "part.not-shared", "partly": "part.partly-shared"}
_CLINICIAN: Final = (
    ("impression", "conclusion.impression"),
    ("agrees", "conclusion.agrees"),
    ("disagreement", "conclusion.disagreement"),
    ("plan", "conclusion.plan"),
    ("plan-note", "conclusion.plan-note"),
    ("note", "conclusion.note"),
    ("review-date", "conclusion.review-date"),
    ("incomplete", "conclusion.incomplete"),
)


def report_content(
    identity: Identity,
    form: Form,
    answers: Answers,
    assessment: Assessment,
    wording: Wording,
    literature: Literature,
    anatomy: Anatomy,
    before: Before | None = None,
) -> Paper:
    """Return the report of one visit, in the order in which it is printed.

    The clinician's own part comes first when the program's reading is not, or only partly, shared.
    With ``before`` it tells what changed since the visit before, and shows a small trend.
    Raises ``KeyError`` for a citation that is not in the literature.
    """
    body = visit_sections(identity, form, answers, assessment, wording, anatomy, before)
    return Paper(
        header=report_header(identity, wording),
        sections=(*body, literature_section(body, literature, wording)),
        closing=closing(wording, say(wording, "report.closing")),
    )


def visit_sections(
    identity: Identity,
    form: Form,
    answers: Answers,
    assessment: Assessment,
    wording: Wording,
    anatomy: Anatomy,
    before: Before | None = None,
) -> tuple[Section, ...]:
    """Return everything that a paper says of one visit but the literature."""
    if identity.record_only:
        return _record_alone(identity, form, answers, assessment, wording, anatomy, before)
    reading = _there(
        flags_section(assessment, answers, wording, identity.standing),
        conclusion_section(assessment, answers, wording),
        sites_section(assessment, answers, wording, anatomy),
        next_section(assessment, answers, wording),
        work_up_section(assessment, answers, wording, anatomy),
        contradictions_section(assessment, answers, wording),
    )
    examined = _there(
        findings_section(answers, wording),
        pictures_section(answers, anatomy, wording),
        not_examined_section(assessment, answers, wording),
        *(() if before is None else before.sections(wording, concluded=True)),
    )
    own = _there(clinician_section(form, answers, wording), addenda_section(identity.standing, wording))
    first = _there(standing_section(identity, wording))
    last = _there(record_section(identity, wording))
    part = _NOT_SHARED.get(str(answers.get("conclusion.agrees")))
    if part is None:
        return (*first, *reading, *examined, *own, *last)
    head = Section("reading", say(wording, part), part=True)
    rest = Section("examination", say(wording, "part.examination"), part=True)
    return (*first, *own, head, *reading, rest, *examined, *last)


def _record_alone(
    identity: Identity,
    form: Form,
    answers: Answers,
    assessment: Assessment,
    wording: Wording,
    anatomy: Anatomy,
    before: Before | None,
) -> tuple[Section, ...]:
    """Return what was answered, with the red flags that were answered yes: nothing was concluded here."""
    return _there(
        standing_section(identity, wording),
        answered_flags_section(assessment, answers, wording, identity.standing),
        findings_section(answers, wording),
        pictures_section(answers, anatomy, wording),
        not_examined_section(assessment, answers, wording),
        *(() if before is None else before.sections(wording, concluded=False)),
        clinician_section(form, answers, wording),
        addenda_section(identity.standing, wording),
        record_section(identity, wording),
    )


def literature_section(sections: Iterable[Section], literature: Literature, wording: Wording) -> Section:
    """Return what ``sections`` cite: the article's own references, then those beyond it, marked."""
    cited = literature.cited(number for section in sections for number in _citations(section))
    blocks: list[Block] = []
    for key, beyond in (("literature.article", False), ("literature.beyond", True)):
        entries = tuple((entry.number, ama(entry)) for entry in cited if entry.beyond is beyond)
        if entries:
            blocks += [Subheading(say(wording, key)), References(entries)]
    if not blocks:
        blocks.append(Paragraph(plain(say(wording, "literature.none"))))
    return Section("literature", say(wording, "section.literature"), tuple(blocks))


def _there(*sections: Section | None) -> tuple[Section, ...]:
    return tuple(section for section in sections if section is not None)


def clinician_section(form: Form, answers: Answers, wording: Wording) -> Section:
    """Return the clinician's own words, each under its label; the program adds none."""
    blocks: list[Block] = []
    for key, link_id in _CLINICIAN:
        answer = answers.get(link_id)
        if answer is None or (isinstance(answer, str) and not answer.strip()):
            continue
        label = say(wording, "clinician.labelled", label=say(wording, f"clinician.{key}"))
        text = wording.answer(form.items[link_id], answer)
        blocks.append(Paragraph((Run(label, bold=True), Run(f" {text.strip()}"))))
    if not blocks:
        blocks.append(Paragraph(plain(say(wording, "clinician.nothing"))))
    return Section("clinician", say(wording, "section.clinician"), tuple(blocks))


def _citations(section: Section) -> Iterator[int]:
    for block in section.blocks:
        for text in texts(block):
            for run in text:
                yield from run.citations
