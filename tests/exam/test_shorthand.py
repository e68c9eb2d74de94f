"""The shorthand: what each word sets, what is refused and where, and that nothing else is ever set."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from footdrop_desktop.exam.check import check_answers, check_value
from footdrop_desktop.exam.shorthand import completions, parse, render
from footdrop_desktop.exam.shorthand_clause import Fault
from footdrop_desktop.exam.shorthand_words import (
    BY_LINK_ID,
    BY_WORD,
    KINDS,
    LIMITERS,
    REASONS,
    SIDE,
    SIDE_WORDS,
    TWOFOLD,
    WORDS,
    Word,
)
from footdrop_desktop.form.model import Form, ItemType
from footdrop_desktop.report.wording import Wording
from footdrop_desktop.strings import Strings
from tests.builders import CORE, MOVEMENTS, SIDES, TOES, ZONES, the_form

MANUAL = Path(__file__).parents[2] / "docs" / "manual" / "shorthand.md"
DF = "strength.dorsiflexion.right"


def set_by(text: str) -> dict[str, object]:
    """What a line without a fault sets."""
    line = parse(text, the_form())
    assert line.faults == ()
    return {setting.link_id: setting.value for setting in line.settings}


def fault_of(text: str) -> Fault:
    """The one fault of a line; what is at fault sets nothing."""
    line = parse(text, the_form())
    assert line.settings == ()
    (fault,) = line.faults
    return fault


def both(stem: str, value: object) -> dict[str, object]:
    return {f"{stem}.{side}": value for side in SIDES}


def test_the_line_of_the_product_means_what_it_says() -> None:
    """Failing means that the example that every clinician is shown sets something else."""
    assert set_by("r df 1; r ev 2; l all 5; b heel -") == {
        DF: "1",
        "strength.eversion.right": "2",
        **{f"strength.{movement}.left": "5" for movement in CORE},
        **both("heel-walk", "unable"),
    }


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("r df pf 4", {DF: "4", "strength.plantarflexion.right": "4"}),
        ("R DF 4−", {DF: "4-"}),
        ("r df 4+", {DF: "4+"}),
        ("r df 4-/5", {DF: "4-"}),
        ("r df ٤؛ l df ٥", {DF: "4", "strength.dorsiflexion.left": "5"}),
        ("r df 4\nl df 5;;\n ;", {DF: "4", "strength.dorsiflexion.left": "5"}),
        ("r l df 3", both("strength.dorsiflexion", "3")),
        ("l toes nt", {f"strength.{movement}.left": "NT" for movement in TOES}),
        ("r ehl 2", {"strength.great-toe-extension.right": "2"}),
        ("r df nt pain", {DF: "NT", f"{DF}.reason": "pain"}),
        ("r df 3 pain", {DF: "3", f"{DF}.limited-by": "pain"}),
        ("r df 3 mech", {DF: "3", f"{DF}.limited-by": "mechanical"}),
        ("b heel toe dif", {**both("heel-walk", "difficulty"), **both("toe-walk", "difficulty")}),
        (
            "b heel nt unsafe",
            {
                **both("heel-walk", "not-tested"),
                "heel-walk.right.reason": "unsafe",
                "heel-walk.left.reason": "unsafe",
            },
        ),
        ("rom + 8,5 s", {"romberg.result": "positive", "romberg.seconds": 8.5}),
        ("rom -", {"romberg.result": "negative"}),
        ("rom nt unsafe", {"romberg.result": "not-tested", "romberg.result.reason": "unsafe"}),
        ("r ach 0; l aj -", {"reflex.achilles.right": "absent", "reflex.achilles.left": "reduced"}),
        (
            "b pat +; b hamj ok",
            {**both("reflex.patellar", "brisk"), **both("reflex.medial-hamstring", "normal")},
        ),
        ("r bab up; l bab down", {"plantar.right": "extensor", "plantar.left": "flexor"}),
        ("r tone inc; l tone flac", {"tone.right": "increased", "tone.left": "flaccid"}),
        ("r slr + 40°", {"slr.right": "positive", "slr-angle.right": 40}),
        ("b slr -", both("slr", "negative")),
        ("l passive -10 deg", {"passive-dorsiflexion.left": -10}),
        ("r clonus 6", {"clonus-beats.right": 6}),
        ("b wasting fasc no", {**both("wasting", False), **both("fasciculations", False)}),
        ("saddle -", {"sensation.saddle": "reduced"}),
        (
            "r sp dpn 0",
            {f"sensation.{zone}.right": "absent" for zone in ("superficial-peroneal", "deep-peroneal-web")},
        ),
        ("r dp w", {"pulse.dorsalis-pedis.right": "weak"}),
        ("l pt abs", {"pulse.posterior-tibial.left": "absent"}),
        ("r gait slap step", {"gait.pattern.right": ("steppage", "foot-slap")}),
        ("r ic heel", {"gait.initial-contact.right": "heel"}),
        ("romdir r", {"romberg.direction": "right"}),
        ("pain 7/10", {"presentation.pain-severity": 7}),
        ("safe n", {"standing.safe": "no"}),
        ("r heel ok; r heel -", {"heel-walk.right": "unable"}),
        ("r df nt pain; r df 4", {DF: "4"}),
        ("", {}),
    ],
)
def test_each_clause_sets_what_it_names(text: str, wanted: dict[str, object]) -> None:
    """Failing means that what was typed is recorded as something else."""
    assert set_by(text) == wanted


@pytest.mark.parametrize(
    ("text", "key", "place"),
    [
        ("xx 4", "word-unknown", "xx"),
        ("fever -; ", "word-unknown", "fever"),
        ("r d", "word-unfinished", "d"),
        ("b heel di", "word-unfinished", "di"),
        ("r df 4 pa", "word-unfinished", "pa"),
        ("l passive -", "word-unfinished", "-"),
        ("r", "item-missing", "r"),
        ("r df", "value-missing", "df"),
        ("df 4", "side-missing", "df"),
        ("r df l 4", "side-late", "l"),
        ("r rom -", "side-not-asked", "r"),
        ("r l5 saddle -", "side-not-asked", "r"),
        ("r df heel nt", "mixed", "heel"),
        ("r df 6", "value-unknown", "6"),
        ("r df +", "value-unknown", "+"),
        ("r heel + ", "value-unknown", "+"),
        ("r l5 +", "value-unknown", "+"),
        ("r tone -", "value-unknown", "-"),
        ("r dp -", "value-unknown", "-"),
        ("r pt 0", "value-unknown", "0"),
        ("r bab +", "value-unknown", "+"),
        ("r gait ok step", "value-alone", "ok"),
        ("r raises 101", "out-of-range", "101"),
        ("r raises 1,000", "number-unknown", "1,000"),
        ("r raises 1.5", "number-unknown", "1.5"),
        ("r slra 40 kg", "left-over", "kg"),
        ("r slr nt 40", "left-over", "40"),
        ("r df 4 l df 5", "left-over", "l"),
        ("r ach nt pain", "left-over", "pain"),
        ("r ankle 0", "word-twofold", "ankle"),
        ("b reflexes ok", "word-twofold", "reflexes"),
        ("r ham 0", "word-twofold", "ham"),
    ],
)
def test_what_is_not_clear_is_refused_at_its_place(text: str, key: str, place: str) -> None:
    """Failing means that an unclear line sets something, or that the mistake is shown elsewhere."""
    fault = fault_of(text)
    assert (fault.key, text[fault.start : fault.end]) == (key, place)


@pytest.mark.parametrize(
    "item", [word for word, entry in BY_WORD.items() if entry.kind not in ("found", "safe")]
)
def test_a_lone_n_is_never_an_answer(item: str) -> None:
    """On the pages N records "not tested": here it must not become "normal" (nor "no" for "none")."""
    side = "r " if BY_WORD[item].sided else ""
    assert parse(f"{side}{item} n;", the_form()).settings == ()


def test_a_faulty_clause_leaves_the_others_alone() -> None:
    """Failing means that one mistake hides what the rest of the line says."""
    line = parse("r df 1; r xx 2; l df 5", the_form())
    assert [setting.value for setting in line.settings] == ["1", "5"]
    assert [fault.key for fault in line.faults] == ["word-unknown"]


# ------------------------------------------------------------------------------------------ the table


@pytest.mark.parametrize("entry", WORDS, ids=lambda entry: entry.words[0])
def test_every_word_names_items_of_the_form_that_take_its_values(entry: Word, form: Form) -> None:
    """Failing means that a word sets an item that the form does not ask, or a code it does not have."""
    kind = KINDS[entry.kind]
    for pattern in (*entry.patterns, *((entry.then,) if entry.then else ())):
        assert (SIDE in pattern) == entry.sided
        assert all(pattern.replace(SIDE, side) in form.items for side in SIDES)
    for pattern in entry.patterns:
        item = form.items[pattern.replace(SIDE, "right")]
        assert item.repeats == kind.several
        assert kind.number == (item.type in (ItemType.INTEGER, ItemType.DECIMAL))
        if item.type is ItemType.CHOICE:
            assert {choice.code for choice in kind.choices} == item.codes
        elif item.type is ItemType.BOOLEAN:
            assert {choice.code for choice in kind.choices} == {True, False}


def test_what_the_examination_asks_can_be_reached() -> None:
    """Failing means that a finding of the examination has no word."""
    stems = [f"strength.{movement}" for movement in MOVEMENTS]
    stems += [f"sensation.{zone}" for zone in ZONES]
    stems += [f"reflex.{name}" for name in ("patellar", "achilles", "medial-hamstring")]
    stems += ["heel-walk", "toe-walk", "plantar", "tone", "slr", "femoral-stretch", "tinel-fibular-neck"]
    wanted = {f"{stem}.{side}" for stem in stems for side in SIDES}
    assert wanted | {"sensation.saddle", "romberg.result", "standing.safe"} <= set(BY_LINK_ID)


def test_no_red_flag_has_a_word() -> None:
    """Failing means that a red flag can be answered without having been asked."""
    assert not [link_id for link_id in BY_LINK_ID if link_id.startswith("red-flag")]


def test_no_word_means_two_things() -> None:
    """Failing means that a later row of the table silently takes a word from an earlier one."""
    words = [word for entry in WORDS for word in entry.words]
    assert len(words) == len(set(words))
    assert not set(words) & (set(SIDE_WORDS) | set(TWOFOLD))
    assert {word for named in TWOFOLD.values() for word in named} <= set(words)
    for choices in (LIMITERS, REASONS, *(kind.choices for kind in KINDS.values())):
        meant = [word for choice in choices for word in choice.words]
        assert len(meant) == len(set(meant))


def test_details_are_those_of_the_form(form: Form) -> None:
    """Failing means that a reason or a limiter cannot be typed, or is none."""
    assert {choice.code for choice in LIMITERS} == form.items[f"{DF}.limited-by"].codes
    assert {choice.code for choice in REASONS} == form.items[f"{DF}.reason"].codes


# ------------------------------------------------------------------------------------------ any text

_VALUE_WORDS = [word for kind in KINDS.values() for choice in kind.choices for word in choice.words]
_DETAIL_WORDS = [word for choice in (*LIMITERS, *REASONS) for word in choice.words]
_TOKENS = st.sampled_from(
    [*BY_WORD, *SIDE_WORDS, *_VALUE_WORDS, *_DETAIL_WORDS, *TWOFOLD, ";", "\n", "40", "°", "?"]
)


@st.composite
def _clauses(draw: st.DrawFn) -> str:
    """A clause that mostly is right."""
    entry = draw(st.sampled_from(WORDS))
    kind = KINDS[entry.kind]
    parts = [draw(st.sampled_from(sorted(SIDE_WORDS)))] if entry.sided else []
    parts.append(draw(st.sampled_from(entry.words)))
    if kind.number:
        parts.append(str(draw(st.integers(-20, 130))))
    else:
        parts.append(draw(st.sampled_from([word for choice in kind.choices for word in choice.words])))
    if draw(st.booleans()):
        parts.append(draw(st.sampled_from([*_DETAIL_WORDS, "40"])))
    return " ".join(parts)


_TEXTS = (
    st.text() | st.lists(_TOKENS, max_size=12).map(" ".join) | st.lists(_clauses(), max_size=6).map("; ".join)
)


@given(_TEXTS)
def test_any_text_is_read_and_sets_only_what_the_form_accepts(text: str) -> None:
    """Failing means that typing can break the line, or record what the form refuses."""
    form = the_form()
    line = parse(text, form)
    for setting in line.settings:
        assert check_value(form.items[setting.link_id], setting.value) == setting.value
    check_answers(form, {setting.link_id: setting.value for setting in line.settings})
    for fault in line.faults:
        assert 0 <= fault.start < fault.end <= len(text)
    for clause in line.clauses:
        assert (clause.fault is None) == bool(clause.settings)


@given(_TEXTS)
def test_what_is_written_back_sets_the_same(text: str) -> None:
    """Failing means that a recalled or shown line means something else than what it was made of."""
    line = parse(text, the_form())
    again = parse(render(line.settings), the_form())
    assert again.faults == ()
    assert again.settings == line.settings


@given(_TEXTS, st.integers(0, 40))
def test_completing_never_raises_and_only_offers_words(text: str, place: int) -> None:
    """Failing means that Tab can break the line, or write something that is no word."""
    place = min(place, len(text))
    start, words = completions(text, place)
    assert start <= place
    assert set(words) <= set(BY_WORD)


def test_completions_begin_like_what_was_typed() -> None:
    assert completions("r he", 4) == (2, ("he", "heel"))
    assert completions("r df 4;ach", 10) == (7, ("ach",))
    assert completions("r eh", 4) == (2, ("ehl",))
    assert completions("r ", 2) == (2, ())


# ------------------------------------------------------------------------------------------ the manual


def rows_of(text: str) -> list[list[str]]:
    """The cells of every row of the tables in ``text``, without headings."""
    rows = [
        re.split(r" *(?<!\\)\| *", line.strip().strip("|").strip())
        for line in text.splitlines()
        if line.startswith("| `")
    ]
    return [[cell.strip() for cell in row] for row in rows]


def ticked(words: tuple[str, ...]) -> str:
    return " ".join(f"`{word}`" for word in words)


def test_the_manual_has_the_table_of_the_program(form: Form, strings: Strings) -> None:
    """Failing means that the manual teaches a word that sets something else, or nothing."""
    wording = Wording(strings, form)
    items = [
        [
            ticked(entry.words),
            "; ".join(named(wording, pattern) for pattern in entry.patterns),
            "yes" if entry.sided else "no",
            entry.kind,
        ]
        for entry in WORDS
    ]
    values = [
        [ticked(choice.words), display(form, name, choice.code), name]
        for name, kind in KINDS.items()
        for choice in kind.choices
    ]
    details = [
        [ticked(choice.words), form.items[f"{DF}.{suffix}"].option(str(choice.code)).display, suffix]
        for suffix, choices in (("limited-by", LIMITERS), ("reason", REASONS))
        for choice in choices
    ]
    refused = [[f"`{word}`", ticked(words)] for word, words in TWOFOLD.items()]
    assert rows_of(MANUAL.read_text("utf-8")) == [*items, *values, *details, *refused]


def named(wording: Wording, pattern: str) -> str:
    """What an item asks, without its side."""
    return wording.item(pattern.replace(SIDE, "right")).removesuffix(", right")


def display(form: Form, kind: str, code: str | bool) -> str:
    if isinstance(code, bool):
        return "Yes" if code else "No"
    entry = next(entry for entry in WORDS if entry.kind == kind)
    return form.items[entry.patterns[0].replace(SIDE, "right")].option(code).display


def test_every_example_of_the_manual_is_understood(form: Form) -> None:
    """Failing means that somebody who copies from the manual is refused."""
    text = MANUAL.read_text("utf-8")
    examples = re.findall(r"```\n(.*?)```", text, re.DOTALL)
    lines = [line for block in examples for line in block.splitlines() if line and "=" not in line]
    assert len(lines) > 5
    for line in lines:
        assert parse(line, form).faults == (), line
        assert parse(line, form).settings
