"""Context that speaks for a site: shown beside it when it is consistent, and nothing more."""

from __future__ import annotations

import pytest

from tests.builders import SIDES, Values, assessed, grades

WEAK = grades("right", dorsiflexion="3")
EVERYWHERE = grades("right", eversion="3")

# item, codes, the sites it speaks for, citations
TABLE: list[tuple[str, str, str, tuple[str, ...]]] = [
    ("presentation.tempo", "sudden", "brain l5-root common-peroneal", ()),
    ("presentation.tempo", "on-waking", "common-peroneal brain", ()),
    ("presentation.tempo", "gradual", "common-peroneal brain polyneuropathy anterior-horn", ()),
    ("presentation.tempo", "recurrent", "mononeuropathy-multiplex", ()),
    ("presentation.tempo", "after-birth", "lumbosacral-trunk", ("16",)),
    ("presentation.tempo", "acute", "", ()),
    ("presentation.compression-risk", "leg-crossing", "common-peroneal", ("10",)),
    ("presentation.compression-risk", "weight-loss", "common-peroneal", ()),
    ("presentation.compression-risk", "knee-dislocation", "common-peroneal", ()),
    ("presentation.compression-risk", "none", "", ()),
    ("presentation.hip-or-buttock", "hip-replacement", "sciatic-peroneal-division sciatic-trunk", ()),
    ("presentation.hip-or-buttock", "gluteal-injection", "sciatic-peroneal-division sciatic-trunk", ()),
    (
        "presentation.conditions",
        "diabetes",
        "polyneuropathy mononeuropathy-multiplex lumbosacral-plexus",
        ("7",),
    ),
    ("presentation.conditions", "vasculitis", "mononeuropathy-multiplex", ("7",)),
    ("presentation.conditions", "alcohol", "polyneuropathy", ()),
    ("presentation.conditions", "stroke", "brain", ()),
    ("presentation.conditions", "multiple-sclerosis", "brain spinal-cord", ()),
    ("presentation.conditions", "lumbar-disc", "l5-root l4-root s1-root multiple-roots", ()),
    ("presentation.family", "pressure-palsies", "mononeuropathy-multiplex common-peroneal", ("7",)),
    ("presentation.family", "charcot-marie-tooth", "polyneuropathy", ()),
    ("presentation.family", "muscular-dystrophy", "myopathy", ()),
    ("presentation.previous-episodes", "true", "mononeuropathy-multiplex", ()),
    ("reflex.medial-hamstring", "absent", "l5-root", ()),
    ("reflex.medial-hamstring", "reduced", "l5-root", ()),
    ("reflex.medial-hamstring", "normal", "", ()),
    ("slr", "positive", "l5-root s1-root", ()),
    ("slr", "negative", "", ()),
    ("femoral-stretch", "positive", "l4-root", ()),
    ("tinel-fibular-neck", "positive", "common-peroneal", ()),
    ("fasciculations", "true", "anterior-horn", ()),
    ("wasting", "true", "anterior-horn", ()),
    ("gait.pattern", "circumduction", "brain spinal-cord", ()),
    ("gait.pattern", "trendelenburg", "l5-root superior-gluteal", ()),
    ("gait.pattern", "steppage", "", ()),
]
REPEATS = (
    "presentation.compression-risk",
    "presentation.hip-or-buttock",
    "presentation.conditions",
    "presentation.family",
    "gait.pattern",
)


def answer(item: str, code: str) -> object:
    if code == "true":
        return True
    return [code] if item in REPEATS else code


def spoken(values: Values) -> dict[str, list[tuple[str, tuple[str, ...], tuple[str, ...]]]]:
    """For each site what speaks for it: item, codes, citations."""
    found: dict[str, list[tuple[str, tuple[str, ...], tuple[str, ...]]]] = {}
    for reason in assessed(values).reasons:
        if reason.key == "site.speaks-for":
            item, codes = reason.params["item"], reason.params["codes"]
            assert isinstance(item, str)
            assert isinstance(codes, tuple)
            assert reason.link_ids == (item,)
            found.setdefault(reason.conclusion.removeprefix("site."), []).append(
                (item, codes, reason.citations)
            )
    return found


@pytest.mark.parametrize(("item", "code", "sites", "citations"), TABLE)
@pytest.mark.parametrize(
    "weak",
    [WEAK, EVERYWHERE, grades("left", hip_abduction="3"), {"plantar.left": "extensor"}],
    ids=["df", "eversion", "hip", "umn"],
)
def test_context_speaks_for_its_sites(
    item: str, code: str, sites: str, citations: tuple[str, ...], weak: Values
) -> None:
    """Only beside sites that are consistent; both sides of the patient speak."""
    consistent = assessed(weak).localisation.consistent
    for link_id in [item] if item.startswith("presentation.") else [f"{item}.{side}" for side in SIDES]:
        expected = {site: [(link_id, (code,), citations)] for site in sites.split() if site in consistent}
        assert spoken({**weak, link_id: answer(item, code)}) == expected


def test_false_speaks_for_nothing() -> None:
    assert spoken({**WEAK, "fasciculations.right": False, "presentation.previous-episodes": False}) == {}


def test_only_the_codes_that_speak_are_shown() -> None:
    found = spoken({**WEAK, "presentation.conditions": ["cancer", "diabetes", "stroke"]})
    assert found["polyneuropathy"] == [("presentation.conditions", ("diabetes",), ("7",))]
    assert found["brain"] == [("presentation.conditions", ("stroke",), ())]
    found = spoken({**WEAK, "presentation.conditions": ["alcohol", "thyroid"]})
    assert found["polyneuropathy"] == [("presentation.conditions", ("alcohol", "thyroid"), ())]


def test_both_sides_speak_separately() -> None:
    found = spoken({**WEAK, "slr.right": "positive", "slr.left": "positive"})
    assert [item for item, _, _ in found["l5-root"]] == ["slr.right", "slr.left"]


def test_with_nothing_to_localise_nothing_speaks() -> None:
    assert spoken({"presentation.conditions": ["stroke"], "slr.right": "positive"}) == {}
    functional_only: Values = {"functional.hoover.right": True, "presentation.conditions": ["stroke"]}
    assert spoken(functional_only) == {}


def test_an_excluded_site_is_not_spoken_for() -> None:
    values = {**grades("right", hip_abduction="3"), "tinel-fibular-neck.right": "positive"}
    assert spoken(values) == {}


def test_sites_speak_in_their_order() -> None:
    values = {**WEAK, "presentation.tempo": "sudden"}
    assert list(spoken(values)) == ["common-peroneal", "l5-root", "brain"]
