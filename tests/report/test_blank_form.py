"""The blank form: everything that a form asks stands on paper once, in its order, with nothing answered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from footdrop_desktop import app
from footdrop_desktop.form.model import (
    Condition,
    Form,
    Group,
    Item,
    ItemType,
    Operator,
    Option,
    Side,
)
from footdrop_desktop.report.blank_form import blank_paper
from footdrop_desktop.report.blocks import (
    Blank,
    BlankGrid,
    Bullets,
    Paragraph,
    Section,
    Subheading,
    plain,
    words,
)
from footdrop_desktop.report.form_words import translated
from footdrop_desktop.report.paper import Paper, texts
from footdrop_desktop.report.sentences import capital
from footdrop_desktop.report.wording import Wording
from footdrop_desktop.resources import form_versions
from footdrop_desktop.strings import LANGUAGES
from tests.builders import ASKED_FLAGS, CORE, DERIVED_FLAGS, SOURCE_FLAGS, the_form

FORMS = [("foot-drop-exam", version) for version in form_versions("foot-drop-exam")]
CORE_ROWS = ("Heel walk", "Then: eyes closed", *(movement.capitalize() for movement in CORE))
HIDDEN_TEXTS = 30


def released(form_id: str, version: str, language: str = "en") -> Form:
    return translated(app.form_of(form_id, version), app.strings(language))


def paper_of(form: Form, language: str = "en", *, practice: bool = False) -> Paper:
    wording = Wording(app.strings(language), form)
    return blank_paper(form, wording, program="0.0.1", practice=practice)


def english() -> Paper:
    return paper_of(the_form())


def cells(section: Section) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every place for an answer as it stands on paper: row and column, and what can be ticked."""
    for block in section.blocks:
        if isinstance(block, Blank):
            yield words(block.label), block.options
        elif isinstance(block, BlankGrid):
            for label, row in block.rows:
                for head, cell in zip(block.head[1:], row, strict=True):
                    yield words(label) if head == "Answer" else f"{words(label)} | {head}", cell


def keys_of(section: Section) -> dict[str, tuple[str, ...]]:
    """What the letters of a section stand for, by what is asked."""
    found = {}
    for block in section.blocks:
        if isinstance(block, Paragraph) and " (write the letter): " in (text := words(block.text)):
            question, _, listed = text.partition(" (write the letter): ")
            entries = [entry.split(" ", 1) for entry in listed.split("; ")]
            assert "".join(letter for letter, _ in entries) == "abcdefghijklmno"[: len(entries)]
            found[question] = tuple(option for _, option in entries)
    return found


def is_shared(item: Item) -> bool:
    return item.hidden and item.type is ItemType.TEXT


def is_detail(item: Item) -> bool:
    return item.link_id.endswith((".reason", ".limited-by"))


def ticked_by(item: Item) -> tuple[str, ...]:
    if item.type is ItemType.BOOLEAN:
        return ("Yes", "No")
    untested = ("NT", "not-tested")
    return tuple("NT" if option.code in untested else option.display for option in item.options)


@pytest.mark.parametrize(("form_id", "version"), FORMS)
def test_every_item_stands_once_in_its_order_with_every_option(form_id: str, version: str) -> None:
    """Failing means that a finding of a day without power has no place, or is read under another one."""
    form = released(form_id, version)
    paper = paper_of(form)
    seen = 0
    for step in form.steps:
        section = paper.section(step.link_id)
        keys = keys_of(section)
        asked = [item for item in step.items() if not is_shared(item)]
        found = [entry for entry in cells(section) if entry[0] != "Which of these, and why"]
        for item, (where, options) in zip(asked, found, strict=True):
            row, _, column = where.partition(" | ")
            assert (item.text if item.side is None else form.row_of[item.link_id].text) in row, item.link_id
            detail = item.text.rpartition(": ")[2] if item.side and is_detail(item) else ""
            assert (detail or (item.side or "").capitalize()) in column, item.link_id
            by_letter = keys[capital(detail or item.text)] if is_detail(item) else ()
            assert options + by_letter == ticked_by(item), item.link_id
        seen += len(found)
    assert seen == sum(1 for item in form.items.values() if not is_shared(item))


def test_reasons_for_setting_aside_share_their_lines() -> None:
    """Thirty lines that hardly anybody needs would cost a page; each flag is named once all the same."""
    section = english().section("review")
    place = section.blocks.index(Subheading("Reason for setting aside"))
    names, lines = section.blocks[place + 1 : place + 3]
    assert isinstance(names, Paragraph)
    assert isinstance(lines, Blank)
    shared = [item for item in the_form().items.values() if is_shared(item)]
    assert len(shared) == HIDDEN_TEXTS
    assert words(names.text).split("; ") == [item.text.partition(": ")[2] for item in shared]
    assert lines.lines >= 2


def test_steps_keep_their_order_and_the_identity_comes_first() -> None:
    ids = [section.id for section in english().sections]
    steps = [step.link_id for step in the_form().steps]
    assert ids == ["identity", "use", *steps[:-1], "watch", steps[-1]]


def test_who_and_when_have_a_line_each() -> None:
    """A sheet of nobody is worse than none."""
    grid, signature = english().section("identity").blocks
    assert isinstance(grid, BlankGrid)
    assert [words(label) for label, _ in grid.rows] == [
        "Name of the patient",
        "Date of birth (year, month, day)",
        "MRN",
        "Examined on, at (date and time)",
        "Examiner",
    ]
    assert {cell for _, row in grid.rows for cell in row} == {()}
    assert signature == Blank(plain("Signature of the examiner"), lines=1)


def test_every_sheet_says_which_form_it_is_and_whose() -> None:
    header = english().header
    assert header.versions[0] == "Form foot-drop-exam 1.0.0"
    assert "{page}" in header.page_of
    assert "{pages}" in header.page_of
    assert header.kind == "Blank examination form"
    assert "____" in header.patient
    assert "nothing on this sheet is a conclusion" in header.footer
    assert (header.signed, header.record, header.marks) == ("", "", ())


def test_nothing_is_answered_beforehand() -> None:
    """An answer that nobody gave must not be typed in later as one."""
    every = [
        words(text) for section in english().sections for block in section.blocks for text in texts(block)
    ]
    assert not set("☐☑☒✓✔✗✘×●■◼†‡") & set("".join(every))
    assert "1/5" not in "".join(every)


def test_practice_paper_is_marked() -> None:
    header = paper_of(the_form(), practice=True).header
    assert header.marks == header.watermarks == ("PRACTICE",)


def test_the_core_examination_is_marked_and_no_more() -> None:
    """Failing means that somebody comes back with a paper that cannot be signed."""
    places = [where for section in english().sections for where, _ in cells(section)]
    marked = {where.partition(" *")[0] for where in places if " *" in where}
    flags = {the_form().items[f"red-flag.{flag}"].text for flag in SOURCE_FLAGS}
    assert marked == {*CORE_ROWS, *flags}
    assert "An asterisk (*) marks the core examination" in all_of(english().section("use"))


def all_of(section: Section) -> str:
    return "\n".join(words(text) for block in section.blocks for text in texts(block))


def test_what_to_do_stands_beside_each_red_flag() -> None:
    """No program tells it on a day without power."""
    wording = Wording(app.strings("en"), the_form())
    asked = dict(cells(english().section("red-flags")))
    assert len(asked) == len(ASKED_FLAGS)
    for flag, (label, options) in zip(ASKED_FLAGS, asked.items(), strict=True):
        assert label.endswith(f"– If yes: {wording.name('flag-action', flag)}")
        assert options == ("Yes", "No")
    bullets = english().section("watch").blocks[-1]
    assert isinstance(bullets, Bullets)
    for flag, entry in zip(DERIVED_FLAGS, bullets.entries, strict=True):
        assert words(entry).startswith(
            f"{wording.name('flag', flag)}: {wording.name('flag-criterion', flag)}"
        )
        assert words(entry).endswith(wording.name("flag-action", flag))


@pytest.mark.parametrize(
    ("step", "label"),
    [
        ("strength", "Hip flexion | If other than NT: limited by"),
        ("strength", "Dorsiflexion * | If NT: why not tested"),
        ("standing", "Toe walk | If NT: why not tested"),
        ("standing", "If “Then: eyes closed” is NT: Why not tested (letter)"),
        (
            "review",
            "If “Do you agree with the assessment shown?” is No or Partly: Where do you differ, and why?",
        ),
    ],
)
def test_a_condition_is_said_in_words(step: str, label: str) -> None:
    """Paper hides nothing: without its condition a reason is asked of everybody."""
    assert label in dict(cells(english().section(step)))


def test_everything_conditional_says_so() -> None:
    places = [where for section in english().sections for where, _ in cells(section)]
    said = [where for where in places if where.partition(" | ")[2].startswith("If ") or where[:3] == "If "]
    assert len(said) == sum(1 for item in the_form().items.values() if item.enable_when)


@pytest.mark.parametrize(
    ("step", "label"),
    [
        ("presentation", "Duration in weeks (0 to 5200)"),
        ("presentation", "Pain, 0 to 10"),
        ("presentation", "Date of onset (year-month-day)"),
        ("presentation", "Where is the pain? (tick all that apply)"),
        ("tone", "Passive dorsiflexion (degrees; −90 to 60) | Left"),
        ("tone", "Ankle clonus (number of beats; 0 to 100) | Left"),
        ("standing", "Seconds held, eyes closed (0 to 120)"),
        ("standing", "Single-leg heel raises (number of raises; 0 to 100) | Left"),
        ("provocation", "Straight-leg raise: angle (degrees; 0 to 120) | Left"),
    ],
)
def test_a_number_has_its_unit_and_range_and_nothing_is_said_twice(step: str, label: str) -> None:
    assert label in dict(cells(english().section(step)))


def test_texts_have_lines_and_numbers_have_room() -> None:
    paper = english()
    for step in the_form().steps:
        for block in paper.section(step.link_id).blocks:
            if isinstance(block, Blank):
                assert bool(block.options) is not bool(block.lines), words(block.label)
    impression = next(
        block
        for block in paper.section("review").blocks
        if isinstance(block, Blank) and words(block.label) == "Your impression"
    )
    assert impression.lines >= 2


def test_both_sides_stand_beside_each_other_with_every_grade() -> None:
    grid = next(block for block in english().section("strength").blocks if isinstance(block, BlankGrid))
    assert grid.head[1::3] == ("Right", "Left")
    label, row = grid.rows[0]
    assert words(label) == "Dorsiflexion *"
    assert row[::3] == (("0", "1", "2", "3", "4−", "4", "4+", "5", "NT"),) * 2
    assert "NT, not tested" in all_of(english().section("use"))


def test_the_columns_fill_the_paper() -> None:
    for section in english().sections:
        for block in section.blocks:
            if isinstance(block, BlankGrid):
                assert len(block.widths) == len(block.head)
                assert sum(block.widths) == pytest.approx(1)
                assert {len(row) + 1 for _, row in block.rows} == {len(block.head)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_how_it_is_typed_in_names_what_the_window_says(language: str) -> None:
    """Words that the window does not show send the reader searching."""
    strings = app.strings(language)
    told = all_of(paper_of(released(*FORMS[-1], language), language).section("use"))
    assert strings.text("ui", "visit.from-paper") in told
    assert strings.text("ui", "visit.when") in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_asks_the_same(language: str) -> None:
    paper = paper_of(released(*FORMS[-1], language), language)
    for section, source in zip(paper.sections, english().sections, strict=True):
        mine, theirs = list(cells(section)), list(cells(source))
        assert [len(options) for _, options in mine] == [len(options) for _, options in theirs]
        if language != "en" and section.id != "watch":
            assert section.title != source.title
    assert paper.header.language == language
    assert (paper.closing != english().closing) is (language != "en")


def test_grades_keep_their_order_in_arabic() -> None:
    """Without isolation "4−" is printed as "−4"."""
    section = paper_of(released(*FORMS[-1], "ar"), "ar").section("strength")
    grid = next(block for block in section.blocks if isinstance(block, BlankGrid))
    assert grid.rows[0][1][0][4] == "\u20664−\u2069"


def other_form() -> Form:
    """A form of another clinic: one side alone, an unknown unit, open and answered conditions."""
    two = (Option("a", "First"), Option("b", "Second"))
    row = Group(
        "grip",
        "Grip",
        members=(
            Item("grip.right", ItemType.DECIMAL, "Right", minimum=0, maximum=90, unit="kg"),
            Item("grip.left", ItemType.DECIMAL, "Left", minimum=0, maximum=90, unit="kg"),
            Item(
                "grip.left.reason",
                ItemType.TEXT,
                "Left: why not",
                enable_when=(Condition("grip.left", Operator.EXISTS, False),),
            ),
        ),
    )
    items = (
        Item("which", ItemType.CHOICE, "Which?", options=two, normal="a"),
        Item(
            "more",
            ItemType.BOOLEAN,
            "More?",
            enable_when=(
                Condition("which", Operator.EXISTS, True),
                Condition("which", Operator.NOT_EQUAL, "b"),
                Condition("grip.right", Operator.EXISTS, True),
            ),
        ),
        Item("a-note", ItemType.TEXT, "A note", hidden=True),
    )
    return Form("other", "2.1.0", "urn:other", "Other form", (Group("one", "One", members=(row, *items)),))


def test_a_form_of_another_build_is_printed_whole() -> None:
    form = other_form()
    section = paper_of(form).section("one")
    assert list(cells(section)) == [
        ("Grip, Right (kg; 0 to 90)", ()),
        ("Grip, Left (kg; 0 to 90)", ()),
        ("If open: Grip, Left: why not", ()),
        ("Which?", ("First", "Second")),
        ("If “Which?” is other than Second and “Grip, Right” is answered: More?", ("Yes", "No")),
        ("A note", ()),
    ]


def test_an_item_of_one_side_names_it() -> None:
    form = other_form()
    row = form.groups["grip"]
    alone = replace(row, members=(replace_side(row.members[0]),))
    made = Form("other", "2.1.0", "urn:other", "Other", (Group("one", "One", members=(alone,)),))
    assert [label for label, _ in cells(paper_of(made).section("one"))] == ["Grip, Left (kg; 0 to 90)"]


def replace_side(member: Group | Item) -> Item:
    assert isinstance(member, Item)
    assert member.side is Side.RIGHT
    return replace(member, link_id="grip.left", text="Left")
