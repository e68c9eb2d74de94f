"""The released form against the table of the specification, typed here by hand.

Link ids and codes can never change again; exports, cases, and signed visits rely on them.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from footdrop_desktop import app
from footdrop_desktop.errors import UserError
from footdrop_desktop.form.enable import is_enabled
from footdrop_desktop.form.model import Form, Item, ItemType
from footdrop_desktop.form.parse import parse_form
from footdrop_desktop.resources import form_versions, read_form, read_form_lock

ROOT = Path(__file__).parent.parent.parent

REASONS = "not-done refused pain unsafe cast wound amputation fusion anaesthesia instructions fatigue"
GRADES = "0 1 2 3 4- 4 4+ 5 NT"
LIMITERS = "pain effort mechanical"
WALK = "normal difficulty unable not-tested"
SKIN = "normal reduced absent increased not-tested"
SIGN = "negative positive not-tested"

# One line an item: type, link id ({side}: both, + a repeating choice), normal value or -, codes.
TABLE = f"""
presentation
 choice  presentation.tempo - sudden on-waking acute subacute gradual recurrent after-operation after-injury after-birth
 date    presentation.onset-date -
 decimal presentation.duration-weeks -
 choice  presentation.trend - better same worse worse-over-days
 choice+ presentation.symptoms - trips loose-footwear toe-drag foot-slap high-steps none
 integer presentation.pain-severity 0
 choice+ presentation.pain-site none back radiating-leg buttock thigh fibular-head foot none
 choice  presentation.numbness none none mild severe
 choice+ presentation.compression-risk none leg-crossing squatting-kneeling weight-loss bed-rest cast-or-brace operative-positioning ankle-sprain knee-dislocation none
 choice+ presentation.hip-or-buttock none hip-replacement pelvic-surgery gluteal-injection none
 choice+ presentation.conditions none diabetes vasculitis alcohol b12-deficiency chemotherapy cancer infection intravenous-drug-use immunosuppression leprosy-area thyroid stroke multiple-sclerosis lumbar-disc none
 choice+ presentation.family none pressure-palsies charcot-marie-tooth muscular-dystrophy none
 boolean presentation.previous-episodes false
 boolean presentation.preexisting-reflex-loss false
 boolean presentation.preexisting-sensory-loss false
 boolean presentation.preexisting-umn-signs false
red-flags
 boolean red-flag.severe-pain-and-numbness false
 boolean red-flag.fever false
 boolean red-flag.nausea false
 boolean red-flag.appetite-or-weight-loss false
 boolean red-flag.bowel-or-bladder-loss false
 boolean red-flag.saddle-sensory-change false
 boolean red-flag.urinary-retention-or-change false
 boolean red-flag.sexual-dysfunction false
 boolean red-flag.bilateral-sciatica false
 boolean red-flag.rapidly-progressive-weakness false
 boolean red-flag.respiratory-or-bulbar false
 boolean red-flag.stroke-signs false
 boolean red-flag.sudden-onset-no-local-cause false
 boolean red-flag.compartment-syndrome false
 boolean red-flag.acute-limb-ischaemia false
 boolean red-flag.knee-dislocation-or-major-trauma false
 boolean red-flag.new-after-spinal-surgery-or-block false
 boolean red-flag.progressive-weakness false
 boolean red-flag.als-features false
 boolean red-flag.mononeuritis-multiplex-or-vasculitis false
 boolean red-flag.cancer-or-immunosuppression false
 boolean red-flag.new-after-limb-surgery false
gait
 choice  standing.safe - yes no
 choice+ gait.pattern.{{side}} normal normal steppage foot-slap toe-drag circumduction vaulting trendelenburg antalgic scissoring wide-based not-tested
 choice  gait.initial-contact.{{side}} heel heel flat toe not-seen
 choice+ gait.aids none none stick frame orthosis assisted
standing
 choice  heel-walk.{{side}} normal {WALK}
 choice  heel-walk.{{side}}.reason - {REASONS}
 choice  toe-walk.{{side}} normal {WALK}
 choice  toe-walk.{{side}}.reason - {REASONS}
 integer heel-raises.{{side}} -
 choice  romberg.eyes-open steady steady unsteady
 choice  romberg.result negative negative positive borderline cannot-stand-eyes-open not-interpretable not-tested
 choice  romberg.result.reason - {REASONS}
 decimal romberg.seconds 30
 choice  romberg.direction - none right left forward backward
strength
 STRENGTH dorsiflexion plantarflexion inversion eversion great-toe-extension toe-extension toe-flexion
 STRENGTH knee-flexion knee-extension hip-abduction hip-extension hip-adduction hip-flexion
tone
 integer passive-dorsiflexion.{{side}} -
 choice  tone.{{side}} normal flaccid normal increased not-tested
 integer clonus-beats.{{side}} 0
 choice  plantar.{{side}} flexor flexor extensor mute not-tested
 boolean fasciculations.{{side}} false
 boolean wasting.{{side}} false
reflexes
 choice  reflex.patellar.{{side}} normal absent reduced normal brisk not-tested
 choice  reflex.achilles.{{side}} normal absent reduced normal brisk not-tested
 choice  reflex.medial-hamstring.{{side}} normal absent reduced normal brisk not-tested
sensation
 choice  sensation.l4-medial-leg.{{side}} normal {SKIN}
 choice  sensation.l5-lateral-leg-dorsum.{{side}} normal {SKIN}
 choice  sensation.s1-lateral-foot.{{side}} normal {SKIN}
 choice  sensation.superficial-peroneal.{{side}} normal {SKIN}
 choice  sensation.deep-peroneal-web.{{side}} normal {SKIN}
 choice  sensation.sural.{{side}} normal {SKIN}
 choice  sensation.saphenous.{{side}} normal {SKIN}
 choice  sensation.lateral-cutaneous-calf.{{side}} normal {SKIN}
 choice  sensation.sole.{{side}} normal {SKIN}
 choice  sensation.stocking.{{side}} normal {SKIN}
 choice  sensation.saddle normal {SKIN}
 choice  bladder normal normal retention incontinence
 choice  bowel normal normal incontinence
provocation
 choice  slr.{{side}} negative {SIGN}
 integer slr-angle.{{side}} -
 choice  femoral-stretch.{{side}} negative {SIGN}
 choice  tinel-fibular-neck.{{side}} negative {SIGN}
 choice  pulse.dorsalis-pedis.{{side}} present present weak absent not-tested
 choice  pulse.posterior-tibial.{{side}} present present weak absent not-tested
 boolean compartment.tense.{{side}} false
 boolean compartment.passive-stretch-pain.{{side}} false
 boolean functional.hoover.{{side}} false
 boolean functional.give-way.{{side}} false
review
 text    conclusion.impression -
 choice  conclusion.agrees - yes no partly
 text    conclusion.disagreement -
 choice+ conclusion.plan - mri-lumbar mri-brain mri-pelvis ultrasound-knee emg-ncs bloods orthosis physiotherapy refer-neurology refer-spine-surgery refer-vascular emergency-department review
 text    conclusion.plan-note -
 text    conclusion.note -
 date    conclusion.review-date -
 OVERRIDES
 choice  conclusion.incomplete - patient-left refused emergency other
"""

DERIVED = (
    "flail-foot presumed-flail-pending flail-not-excluded near-flail severe-new-motor-deficit "
    "acute-bilateral-leg-deficit umn-signs deterioration-since-last-visit"
)

RANGES = {
    "presentation.duration-weeks": (0, 5200),
    "presentation.pain-severity": (0, 10),
    "heel-raises.{side}": (0, 100),
    "romberg.seconds": (0, 120),
    "passive-dorsiflexion.{side}": (-90, 60),
    "clonus-beats.{side}": (0, 100),
    "slr-angle.{side}": (0, 120),
}

NEVER_DEFAULT = ("standing.safe", "sensation.saddle", "bladder", "bowel")
NEVER_DEFAULT_FAMILIES = ("red-flag.", "compartment.", "pulse.")


def sided(link_id: str) -> tuple[str, ...]:
    return (link_id.format(side="right"), link_id.format(side="left")) if "{side}" in link_id else (link_id,)


def rows() -> Iterator[tuple[str, str, str, str, str]]:
    """Step, type, link id, normal value, and codes of every item, in form order."""
    step = ""
    pending: list[tuple[str, str, str, str]] = []
    asked: list[str] = []

    def flush() -> Iterator[tuple[str, str, str, str, str]]:
        """An item and its details: right first with all of them, then left."""
        for side in ("right", "left"):
            for kind, link_id, normal, codes in pending:
                yield step, kind, link_id.format(side=side), normal, codes
        pending.clear()

    for line in TABLE.strip().splitlines():
        words = line.split()
        if not line.startswith(" "):
            yield from flush()
            step = words[0]
        elif words[0] == "STRENGTH":
            for movement in words[1:]:
                yield from flush()
                base = f"strength.{movement}.{{side}}"
                pending.append(("choice", base, "5", GRADES))
                pending.append(("choice", f"{base}.limited-by", "-", LIMITERS))
                pending.append(("choice", f"{base}.reason", "-", REASONS))
        elif words[0] == "OVERRIDES":
            for flag in (*asked, *DERIVED.split()):
                yield step, "text", f"red-flag-override.{flag}", "-", ""
        else:
            kind, link_id, normal, codes = words[0], words[1], words[2], " ".join(words[3:])
            if not link_id.endswith(".reason"):
                yield from flush()
            if link_id.startswith("red-flag."):
                asked.append(link_id.removeprefix("red-flag."))
            if "{side}" in link_id:
                pending.append((kind, link_id, normal, codes))
            else:
                yield step, kind, link_id, normal, codes
    yield from flush()


ROWS = tuple(rows())


def test_every_item_stands_where_the_table_says(form: Form) -> None:
    assert [link_id for _, _, link_id, _, _ in ROWS] == list(form.items)


def test_the_counts_are_those_of_the_specification() -> None:
    assert sum(link_id.startswith("red-flag.") for _, _, link_id, _, _ in ROWS) == 22
    assert sum(link_id.startswith("red-flag-override.") for _, _, link_id, _, _ in ROWS) == 30
    assert len({link_id for _, _, link_id, _, _ in ROWS}) == len(ROWS) == 236


@pytest.mark.parametrize(("step", "kind", "link_id", "normal", "codes"), ROWS, ids=[row[2] for row in ROWS])
def test_an_item_is_as_the_table_says(
    form: Form, step: str, kind: str, link_id: str, normal: str, codes: str
) -> None:
    item = form.items[link_id]
    assert form.step_of[link_id] == step
    assert (item.type, item.repeats) == (ItemType(kind.rstrip("+")), kind.endswith("+"))
    assert [option.code for option in item.options] == codes.split()
    assert in_table(item) == normal


def in_table(item: Item) -> str:
    """The normal value as the table writes it."""
    match item.normal:
        case None:
            return "-"
        case bool():
            return "true" if item.normal else "false"
        case (code,):
            return str(code)
        case value:
            return str(value)


def test_steps_follow_the_position_of_the_patient(form: Form) -> None:
    assert [step.link_id for step in form.steps] == [
        line for line in TABLE.split("\n") if line and not line.startswith(" ")
    ]


@pytest.mark.parametrize(("link_id", "bounds"), RANGES.items(), ids=list(RANGES))
def test_numbers_have_their_range(form: Form, link_id: str, bounds: tuple[int, int]) -> None:
    for one in sided(link_id):
        assert (form.items[one].minimum, form.items[one].maximum) == bounds


def test_every_number_has_a_range(form: Form) -> None:
    numbers = {i.link_id for i in form.items.values() if i.type in (ItemType.INTEGER, ItemType.DECIMAL)}
    assert numbers == {one for link_id in RANGES for one in sided(link_id)}


def test_weeks_have_two_decimals_at_most(form: Form) -> None:
    assert form.items["presentation.duration-weeks"].decimals == 2


def test_dates_begin_in_1900_and_texts_end_at_20000(form: Form) -> None:
    for item in form.items.values():
        if item.type is ItemType.DATE:
            assert item.minimum == "1900-01-01"
        if item.type is ItemType.TEXT:
            assert item.max_length == 20_000


def test_none_normal_and_not_tested_stand_alone(form: Form) -> None:
    for item in form.items.values():
        if item.repeats:
            alone = {option.code for option in item.options if option.exclusive}
            assert alone == item.codes & {"none", "normal", "not-tested"}, item.link_id


def test_what_must_be_asked_is_never_answered_by_default(form: Form) -> None:
    expected = {
        link_id
        for link_id in form.items
        if link_id in NEVER_DEFAULT or link_id.startswith(NEVER_DEFAULT_FAMILIES)
    }
    assert {link_id for link_id, item in form.items.items() if item.ask_always} == expected


def test_a_normal_value_is_an_allowed_answer(form: Form) -> None:
    for item in form.items.values():
        if item.options and item.normal is not None:
            codes = item.normal if isinstance(item.normal, tuple) else (item.normal,)
            assert set(codes) <= item.codes, item.link_id
        elif isinstance(item.normal, (int, float)) and not isinstance(item.normal, bool):
            assert isinstance(item.minimum, (int, float))
            assert isinstance(item.maximum, (int, float))
            assert item.minimum <= item.normal <= item.maximum, item.link_id


@pytest.mark.parametrize(
    ("link_id", "question", "shown", "hidden"),
    [
        ("strength.{m}.{side}.limited-by", "strength.{m}.{side}", GRADES.split()[:8], ["NT", None]),
        ("strength.{m}.{side}.reason", "strength.{m}.{side}", ["NT"], [*GRADES.split()[:8], None]),
        ("heel-walk.{side}.reason", "heel-walk.{side}", ["not-tested"], ["normal", "unable", None]),
        ("toe-walk.{side}.reason", "toe-walk.{side}", ["not-tested"], ["normal", "unable", None]),
        ("romberg.result.reason", "romberg.result", ["not-tested"], ["negative", "positive", None]),
        ("conclusion.disagreement", "conclusion.agrees", ["no", "partly"], ["yes", None]),
    ],
)
def test_a_detail_belongs_to_its_answer(
    form: Form, link_id: str, question: str, shown: list[str], hidden: list[str | None]
) -> None:
    movements = (
        [name.split(".")[1] for name in form.items if name.startswith("strength.")]
        if "{m}" in link_id
        else ["-"]
    )
    for side in ("right", "left"):
        for movement in movements:
            names = {"side": side, "m": movement}
            item = form.items[link_id.format(**names)]
            asked = question.format(**names)
            for answer in shown:
                assert is_enabled(item, {asked: answer})
            for other in hidden:
                assert not is_enabled(item, {} if other is None else {asked: other})


def test_nothing_else_depends_on_an_answer(form: Form) -> None:
    """``standing.safe`` above all: "no" disables nothing, the window asks."""
    conditional = {link_id for link_id, item in form.items.items() if item.enable_when}
    details = {link_id for link_id in form.items if link_id.endswith((".reason", ".limited-by"))}
    assert conditional == details | {"conclusion.disagreement"}


def walk(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield node
    for child in node.get("item", []):
        yield from walk(child)


def test_no_answer_is_filled_in_beforehand(form: Form) -> None:
    """FHIR's ``initial`` and ``initialSelected`` would answer an untouched form elsewhere."""
    document = json.loads(read_form("foot-drop-exam", form.version))
    for node in walk(document):
        assert "initial" not in node
        assert not any("initialSelected" in option for option in node.get("answerOption", []))


def test_the_form_is_the_one_that_is_named(form: Form) -> None:
    assert (form.form_id, form.version) == ("foot-drop-exam", "1.0.0")
    assert form.url == "urn:footdrop-desktop:Questionnaire:foot-drop-exam"


def test_every_released_form_is_locked_and_parses() -> None:
    """A released version is never edited: its checksum stands in forms/LOCK."""
    locked = {line.split("  ")[1]: line.split("  ")[0] for line in read_form_lock().splitlines()}
    released = {path.relative_to(ROOT / "forms").as_posix() for path in (ROOT / "forms").glob("*/*.json")}
    assert set(locked) == released
    for name, checksum in locked.items():
        data = (ROOT / "forms" / name).read_bytes()
        assert hashlib.sha256(data).hexdigest() == checksum, name
        form = parse_form(data, name)
        assert name == f"{form.form_id}/{form.version}.json"


def test_the_newest_version_is_used_when_none_is_named() -> None:
    newest = form_versions("foot-drop-exam")[-1]
    assert app.form_of("foot-drop-exam", None).version == newest
    assert app.form_of("foot-drop-exam", "1.0.0").version == "1.0.0"


@pytest.mark.parametrize("version", ["9.9.9", "1.0", "", "latest", "../1.0.0"])
def test_an_unknown_version_is_refused_with_the_known_ones(version: str) -> None:
    with pytest.raises(UserError) as caught:
        app.form_of("foot-drop-exam", version)
    assert caught.value.key == "form.unknown-version"
    assert caught.value.params["known"] == "1.0.0"


@pytest.mark.parametrize("form_id", ["knee", "", "../forms/foot-drop-exam"])
def test_an_unknown_form_is_refused(form_id: str) -> None:
    with pytest.raises(UserError) as caught:
        app.form_of(form_id, None)
    assert caught.value.key == "form.unknown"
