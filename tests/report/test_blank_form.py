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
    words,
)
from footdrop_desktop.report.form_words import translated
from footdrop_desktop.report.paper import Paper, texts
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
    """Every place for an answer as it stands on paper: its question, and what can be ticked."""
    for block in section.blocks:
        if isinstance(block, Blank):
            yield words(block.label), block.options
        elif isinstance(block, BlankGrid):
            for label, row in block.rows:
                for cell in row:
                    yield words(label), cell


def key_of(section: Section) -> dict[str, str]:
    """What the letters of a section stand for."""
    found = {}
    for block in section.blocks:
        if isinstance(block, Paragraph) and ": a " in (text := words(block.text)):
            for entry in text.partition(": ")[2].split("; "):
                letter, _, option = entry.partition(" ")
                found[letter] = option
    return found


def is_shared(item: Item) -> bool:
    return item.hidden and item.type is ItemType.TEXT


def in_rows(group: Group) -> Iterator[Item]:
    """The items of a step in the order in which paper asks them: of a row, the right and the left beside."""
    sided: dict[str, list[Item]] = {}
    for member in group.members:
        if isinstance(member, Group):
            yield from in_rows(member)
        elif member.side is None:
            yield member
        else:
            stem = member.link_id.replace(".right", "").replace(".left", "")
            sided.setdefault(stem, []).append(member)
    for pair in sided.values():
        yield from pair


def ticked_by(item: Item) -> tuple[str, ...]:
    if item.type is ItemType.BOOLEAN:
        return ("Yes", "No")
    return tuple("NT" if option.code == "NT" else option.display for option in item.options)


@pytest.mark.parametrize(("form_id", "version"), FORMS)
def test_every_item_stands_once_in_its_order_with_every_option(form_id: str, version: str) -> None:
    """Failing means that a finding of a day without power has no place, or is read under another one."""
    form = released(form_id, version)
    paper = paper_of(form)
    seen = 0
    for step in form.steps:
        section = paper.section(step.link_id)
        key = key_of(section)
        asked = [item for item in in_rows(step) if not is_shared(item)]
        found = [entry for entry in cells(section) if entry[0] != "Which of these, and why"]
        for item, (label, options) in zip(asked, found, strict=True):
            name = item.text if item.side is None else form.row_of[item.link_id].text
            if item.link_id.endswith((".reason", ".limited-by")):
                name = item.text.rpartition(": ")[2]
            assert name in label, item.link_id
            assert tuple(key.get(option, option) for option in options) == ticked_by(item), item.link_id
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
    assert lines.lines > 2


def test_steps_keep_their_order_and_the_identity_comes_first() -> None:
    ids = [section.id for section in english().sections]
    steps = [step.link_id for step in the_form().steps]
    assert ids == ["identity", "use", *steps[:-1], "watch", steps[-1]]


def test_who_and_when_have_a_line_each() -> None:
    """A sheet of nobody is worse than none."""
    blocks = english().section("identity").blocks
    labels = [words(block.label) for block in blocks if isinstance(block, Blank) and block.lines == 1]
    assert labels == [
        "Name of the patient",
        "Date of birth (year, month, day)",
        "MRN",
        "Examined on, at (date and time)",
        "Examiner",
        "Signature of the examiner",
    ]


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
    marked = {
        label.split(" *")[0] for section in english().sections for label, _ in cells(section) if " *" in label
    }
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
        ("strength", "If other than NT: limited by"),
        ("strength", "If NT: why not tested"),
        ("standing", "If Not tested: why not tested"),
        ("standing", "If “Then: eyes closed” is Not tested: Why not tested"),
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
    form = the_form()
    said = [label for section in english().sections for label, _ in cells(section) if label.startswith("If ")]
    conditional = [item for item in form.items.values() if item.enable_when]
    assert len(said) == len(conditional)


@pytest.mark.parametrize(
    ("step", "label"),
    [
        ("presentation", "Duration in weeks (0 to 5200)"),
        ("presentation", "Pain, 0 to 10"),
        ("presentation", "Date of onset (year-month-day)"),
        ("presentation", "Where is the pain? (tick all that apply)"),
        ("tone", "Passive dorsiflexion (degrees; −90 to 60)"),
        ("tone", "Ankle clonus (number of beats; 0 to 100)"),
        ("standing", "Seconds held, eyes closed (0 to 120)"),
        ("standing", "Single-leg heel raises (number of raises; 0 to 100)"),
        ("provocation", "Straight-leg raise: angle (degrees; 0 to 120)"),
    ],
)
def test_a_number_has_its_unit_and_range_and_nothing_is_said_twice(step: str, label: str) -> None:
    assert label in dict(cells(english().section(step)))


def test_texts_have_lines_and_numbers_have_room() -> None:
    form, paper = the_form(), english()
    for step in form.steps:
        for block in paper.section(step.link_id).blocks:
            if isinstance(block, Blank):
                assert bool(block.options) is not bool(block.lines), words(block.label)
    impression = next(
        block
        for block in paper.section("review").blocks
        if isinstance(block, Blank) and words(block.label) == "Your impression"
    )
    assert impression.lines >= 3


def test_both_sides_stand_beside_each_other_with_every_grade() -> None:
    grid = next(block for block in english().section("strength").blocks if isinstance(block, BlankGrid))
    assert grid.head[1:] == ("Right", "Left")
    label, row = grid.rows[0]
    assert words(label) == "Dorsiflexion *"
    assert row == (("0", "1", "2", "3", "4−", "4", "4+", "5", "NT"),) * 2
    assert "NT: Not tested" in all_of(english().section("strength"))
    assert len(grid.widths) == len(grid.head)
    assert sum(grid.widths) == pytest.approx(1)


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
        ("Grip (kg; 0 to 90)", ()),
        ("Grip (kg; 0 to 90)", ()),
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
