"""All findings of both sides as tables, step by step, and what was not examined as a list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from footdrop_desktop.assessment.model import Assessment
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.exam.check import EXAMINATION_STEPS, is_unexamined
from footdrop_desktop.exam.values import ASKED_FLAGS, Origin, flag_id
from footdrop_desktop.form.model import SIDES, Group, Item, Side
from footdrop_desktop.report.blocks import Block, Bullets, Paragraph, Run, Section, Table, Text, plain
from footdrop_desktop.report.sentences import say
from footdrop_desktop.report.wording import Wording, side_title

_FLAGS: Final = "red-flags"
_REVIEW: Final = "review"
_STRENGTH: Final = "strength"
_DETAIL: Final = (".reason", ".limited-by")
_MARKS: Final = {Origin.DEFAULT: " †", Origin.TOGETHER: " ‡"}
_SIDED: Final = (0.44, 0.28, 0.28)
_UNSIDED: Final = (0.44, 0.56)
_PAIRED: Final = (0.2, 0.27, 0.3, 0.23)
_MANY: Final = 8


def findings_section(answers: Answers, wording: Wording) -> Section:
    """Return every recorded answer but the conclusion: one table for each step, right beside left."""
    blocks: list[Block] = []
    for step in wording.form.steps:
        if step.link_id == _REVIEW:
            continue
        table = (
            _flags_table(step, answers, wording) if step.link_id == _FLAGS else _table(step, answers, wording)
        )
        if table.rows:
            blocks.append(table)
    if not blocks:
        blocks.append(Paragraph(plain(say(wording, "findings.nothing"))))
    elif answers.provenance:
        blocks.append(Paragraph((Run(say(wording, "findings.origin"), muted=True),)))
    return Section("findings", say(wording, "section.findings"), tuple(blocks))


def not_examined_section(assessment: Assessment, answers: Answers, wording: Wording) -> Section:
    """Return what has no finding, by step and row; both sides of a row stand together."""
    title = say(wording, "section.not-examined")
    if not assessment.not_examined:
        return Section("not-examined", title, (Paragraph(plain(say(wording, "not-examined.none"))),))
    intro = Paragraph((Run(say(wording, "not-examined.intro"), muted=True),))
    listed = not_examined_list(assessment.not_examined, answers, wording)
    return Section("not-examined", title, (intro, listed))


def not_examined_list(link_ids: Iterable[str], answers: Answers, wording: Wording) -> Bullets:
    """Return items without a finding by step and row, each with its reason if one was given."""
    by_step: dict[str, list[str]] = {}
    for link_id in link_ids:
        by_step.setdefault(wording.form.step_of[link_id], []).append(link_id)
    return Bullets(
        tuple(
            (
                Run(say(wording, "not-examined.step", step=wording.form.groups[step].text), bold=True),
                Run(f" {'; '.join(_missing(members, answers, wording))}."),
            )
            for step, members in by_step.items()
        )
    )


def answer_words(item: Item, answers: Answers, wording: Wording) -> str:
    """Return a recorded answer in words, with its unit, or with why it was not tested."""
    value = answers.values[item.link_id]
    text = wording.value(item.link_id, answers)
    if isinstance(value, (int, float)) and not isinstance(value, bool) and item.unit is not None:
        text = say(wording, f"unit.{item.unit.strip('{}')}", number=value, value=text.replace("-", "−"))
    if f"{item.link_id}.reason" not in answers:
        return text
    return say(wording, "findings.not-tested", answer=text, reason=_reason(item.link_id, answers, wording))


def _table(step: Group, answers: Answers, wording: Wording) -> Table:
    rows: dict[str, tuple[str, dict[Side | None, Text]]] = {}
    for item in step.items():
        if item.link_id.endswith(_DETAIL) or item.link_id not in answers:
            continue
        if item.side is None:
            rows[item.link_id] = (wording.item(item.link_id), {None: _cell(item, answers, wording)})
        else:
            row = wording.form.row_of[item.link_id]
            cells = rows.setdefault(row.link_id, (row.text, {}))[1]
            cells[item.side] = _cell(item, answers, wording)
    title = say(wording, "findings.strength") if step.link_id == _STRENGTH else step.text
    sided = any(None not in cells for _, cells in rows.values())
    if not sided:
        return _paired(title, [(plain(name), cells[None]) for name, cells in rows.values()])
    head = (title, *(side_title(wording, side) for side in SIDES))
    missing = (Run(_no_answer(step, wording), muted=True),)
    listed = tuple(
        (plain(name), cells[None])
        if None in cells
        else (plain(name), *(cells.get(side, missing) for side in SIDES))
        for name, cells in rows.values()
    )
    return Table(head, listed, _SIDED)


def _paired(title: str, rows: list[tuple[Text, Text]]) -> Table:
    """Return items without a side; many of them stand in two pairs of columns, read downwards."""
    if len(rows) < _MANY:
        return Table((title, ""), tuple(rows), _UNSIDED)
    half = (len(rows) + 1) // 2
    second = [*rows[half:], (plain(""), plain(""))]
    beside = tuple((*one, *other) for one, other in zip(rows[:half], second, strict=False))
    return Table((title, "", "", ""), beside, _PAIRED)


def _flags_table(step: Group, answers: Answers, wording: Wording) -> Table:
    """Return the red-flag answers in two rows, with how many were answered together."""
    asked = [flag for flag in ASKED_FLAGS if flag_id(flag) in answers]
    together = [flag for flag in asked if answers.origin(flag_id(flag)).origin is Origin.TOGETHER]
    rows: list[tuple[Text, ...]] = []
    for answer, key in ((True, "findings.answered-yes"), (False, "findings.answered-no")):
        names = [
            _marked(wording.name("flag", flag), flag_id(flag), answers, wording)
            if len(together) < len(asked)
            else wording.name("flag", flag)
            for flag in asked
            if answers.get(flag_id(flag)) is answer
        ]
        if names:
            rows.append((plain(say(wording, key)), (Run(wording.strings.separated(names), bold=answer),)))
    key = "findings.asked-together" if together else "findings.asked"
    count = say(wording, key, asked=len(asked), count=len(ASKED_FLAGS), together=len(together))
    return Table((step.text, count), tuple(rows), (0.2, 0.8))


def _cell(item: Item, answers: Answers, wording: Wording) -> Text:
    """Return an answer: bold when it is not the normal one, its unit, reason, and origin beside it."""
    value = answers.values[item.link_id]
    text = answer_words(item, answers, wording)
    unexamined = is_unexamined(value)
    examination = wording.form.step_of[item.link_id] in EXAMINATION_STEPS
    abnormal = examination and item.normal is not None and value != item.normal and not unexamined
    return (Run(_marked(text, item.link_id, answers, wording), bold=abnormal, muted=unexamined),)


def _marked(text: str, link_id: str, answers: Answers, wording: Wording) -> str:
    """Return ``text`` with a mark when the answer was not typed one by one at this visit."""
    kept = answers.origin(link_id)
    if kept.origin is Origin.CARRIED_FORWARD:
        return say(wording, "findings.from", value=text, date=kept.since or "")
    return text + _MARKS.get(kept.origin, "")


def _no_answer(step: Group, wording: Wording) -> str:
    examined = step.link_id in EXAMINATION_STEPS
    return say(wording, "findings.not-examined" if examined else "findings.not-recorded")


def _missing(link_ids: list[str], answers: Answers, wording: Wording) -> Iterator[str]:
    """Yield "Inversion (left: cast)" for each row, in form order."""
    rows: dict[str, list[str]] = {}
    for link_id in link_ids:
        side = wording.form.items[link_id].side
        row = link_id if side is None else wording.form.row_of[link_id].link_id
        rows.setdefault(row, []).append(link_id)
    for row, members in rows.items():
        if row in wording.form.items:
            yield _with_reason(wording.item(row), row, answers, wording)
        else:
            name = wording.form.groups[row].text
            yield say(wording, "not-examined.sided", row=name, sides=_sides(members, answers, wording))


def _sides(members: list[str], answers: Answers, wording: Wording) -> str:
    reasons = [_reason(link_id, answers, wording) for link_id in members]
    if len(members) == len(SIDES) and len(set(reasons)) == 1:
        both = say(wording, "not-examined.both")
        return say(wording, "not-examined.why", sides=both, reason=reasons[0]) if reasons[0] else both
    sides = (wording.name("side", str(wording.form.items[link_id].side)) for link_id in members)
    return wording.strings.separated(
        say(wording, "not-examined.why", sides=side, reason=reason) if reason else side
        for side, reason in zip(sides, reasons, strict=True)
    )


def _with_reason(name: str, link_id: str, answers: Answers, wording: Wording) -> str:
    reason = _reason(link_id, answers, wording)
    return say(wording, "not-examined.sided", row=name, sides=reason) if reason else name


def _reason(link_id: str, answers: Answers, wording: Wording) -> str:
    """Return why something was not tested, in words; empty when no reason was given."""
    detail = f"{link_id}.reason"
    code = answers.get(detail)
    if code is None:
        return ""
    text = wording.answer(wording.form.items[detail], code)
    return text[:1].lower() + text[1:]
