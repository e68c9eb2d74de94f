"""What cites each reference. A gap here hides from a reader what a source carries."""

from __future__ import annotations

import json
import pkgutil
from collections.abc import Iterable
from importlib import import_module
from pathlib import Path

import footdrop_desktop
from footdrop_desktop import app
from footdrop_desktop.assessment import rule_book
from footdrop_desktop.assessment.anatomy import Anatomy
from footdrop_desktop.assessment.plan import NOTES
from footdrop_desktop.report.cited_by import CONCLUSIONS, IN_GENERAL, SPEAKS_FOR, Place, cited_by, sentences
from footdrop_desktop.report.form_words import translated
from footdrop_desktop.report.wording import Wording
from footdrop_desktop.strings import LANGUAGES, SOURCE, Strings
from tests.builders import assessed

CASES = json.loads((Path(__file__).parents[1] / "cases" / "cases.json").read_bytes())


def numbers(citations: Iterable[str | int]) -> set[int]:
    return {int(citation) for citation in citations}


def test_every_reason_that_cites_is_listed_with_what_it_cites() -> None:
    """Failing means that a conclusion rests on a source whose entry does not say so."""
    listed: dict[str, set[int]] = {}
    for key, citations in CONCLUSIONS:
        listed.setdefault(key, set()).update(numbers(citations))
    seen: dict[str, set[int]] = {}
    for case in CASES:
        for why in assessed(case["answers"]).reasons:
            if why.citations and why.key != SPEAKS_FOR:
                seen.setdefault(why.key, set()).update(numbers(why.citations))
    assert {key: cites for key, cites in seen.items() if not cites <= listed.get(key, set())} == {}
    assert len(seen) > 20


def test_every_constant_that_cites_is_listed(anatomy: Anatomy) -> None:
    """Failing means that a new citation of the program is missing from the literature."""
    cited = cited_by(anatomy)
    found: dict[str, set[int]] = {}
    for module in pkgutil.walk_packages(footdrop_desktop.__path__, "footdrop_desktop."):
        if module.name.split(".")[1] in ("assessment", "history", "report"):
            for name, value in vars(import_module(module.name)).items():
                if name.startswith("CITES"):
                    found[f"{module.name}.{name}"] = numbers(value)
    assert len(found) > 15
    assert {name: cites - cited.keys() for name, cites in found.items() if cites - cited.keys()} == {}


def test_every_number_is_a_reference_and_every_reference_says_why_it_is_there(anatomy: Anatomy) -> None:
    """Failing means a superscript to nothing, or a source that nobody can account for."""
    references = app.literature().references
    assert cited_by(anatomy).keys() <= references.keys()
    assert [number for number, entry in references.items() if not entry.supports] == []
    assert references.keys() - cited_by(anatomy).keys() == set()


def test_rules_notes_and_anatomy_are_there_of_themselves(anatomy: Anatomy) -> None:
    """Failing means that a rule of the book or a note of the plan cites unseen."""
    cited = cited_by(anatomy)

    def keys(number: int, place: Place) -> list[str]:
        return [use.key for use in cited[number] if use.place is place]

    for rule in (rule_book.FOOT_DROP, rule_book.SEVERITY, rule_book.GAIT, rule_book.LOCALISATION):
        assert all(rule.key in keys(int(number), Place.RULE) for number in rule.citations)
    for note in (note for notes in NOTES.values() for note in notes):
        assert all(note.key in keys(int(number), Place.PLAN) for number in note.citations)
    about = {use.about for uses in cited.values() for use in uses if use.about is not None}
    assert about == {entry for entry in anatomy.speaks_for if entry.citations}


def test_every_language_says_what_rests_on_a_source(anatomy: Anatomy) -> None:
    """Failing means an entry that shows a blank, a parameter, or a crash."""
    for language in LANGUAGES:
        words = app.strings(language)
        form = app.form_of("foot-drop-exam", None)
        wording = Wording(words, form if language == SOURCE else translated(form, words))
        for number, uses in cited_by(anatomy).items():
            said = sentences(uses, wording)
            texts = [text for place in said.values() for text in place]
            assert texts, number
            assert all(text.strip() and "{" not in text and "/5." not in text for text in texts), texts


def test_what_is_said_of_one_patient_is_said_in_general(strings: Strings) -> None:
    """Failing means a sentence with a hole where a grade or a finding would stand."""
    source = {key for key, _ in CONCLUSIONS}
    assert IN_GENERAL.keys() <= source
    holes = [
        key
        for key in source - IN_GENERAL.keys()
        if "\0"
        in strings.text("findings", key, **dict.fromkeys(("graded", "grade", "movements", "findings"), "\0"))
    ]
    assert holes == []


def test_sentences_name_what_they_are_about(strings: Strings, anatomy: Anatomy) -> None:
    """Failing means "This can be a sign" with no word of what."""
    wording = Wording(strings, app.form_of("foot-drop-exam", None))
    cited = cited_by(anatomy)
    assert any(
        text.startswith("Changed feeling in the saddle area; Urinary retention")
        for text in sentences(cited[20], wording)[Place.CONCLUSION]
    )
    assert sentences(cited[16], wording)[Place.CONCLUSION] == (
        "How did it begin: After giving birth – speaks for: lumbosacral trunk.",
    )
    (orthosis,) = sentences(cited[10], wording)[Place.PLAN]
    assert "orthosis" in orthosis.lower()
