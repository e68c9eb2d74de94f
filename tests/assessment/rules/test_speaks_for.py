"""Context that speaks for a site: shown beside it while it is left, and nothing more."""

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
    ("presentation.compression-risk", "squatting-kneeling", "common-peroneal", ()),
    ("presentation.compression-risk", "bed-rest", "common-peroneal", ()),
    ("presentation.compression-risk", "cast-or-brace", "common-peroneal", ()),
    ("presentation.compression-risk", "operative-positioning", "common-peroneal", ()),
    ("presentation.compression-risk", "ankle-sprain", "common-peroneal", ()),
    ("presentation.compression-risk", "none", "", ()),
    ("presentation.hip-or-buttock", "hip-replacement", "sciatic-peroneal-division sciatic-trunk", ()),
    ("presentation.hip-or-buttock", "pelvic-surgery", "sciatic-peroneal-division sciatic-trunk", ()),
    ("presentation.hip-or-buttock", "gluteal-injection", "sciatic-peroneal-division sciatic-trunk", ()),
    ("presentation.conditions", "diabetes", "polyneuropathy mononeuropathy-multiplex", ("7",)),
    ("presentation.conditions", "vasculitis", "mononeuropathy-multiplex", ("7",)),
    ("presentation.conditions", "alcohol", "polyneuropathy", ()),
    ("presentation.conditions", "b12-deficiency", "polyneuropathy", ()),
    ("presentation.conditions", "chemotherapy", "polyneuropathy", ()),
    ("presentation.conditions", "thyroid", "polyneuropathy", ()),
    ("presentation.conditions", "leprosy-area", "mononeuropathy-multiplex", ()),
    ("presentation.conditions", "stroke", "brain", ()),
    ("presentation.conditions", "multiple-sclerosis", "brain spinal-cord", ()),
    ("presentation.conditions", "lumbar-disc", "l5-root l4-root s1-root multiple-roots", ()),
    ("presentation.family", "pressure-palsies", "mononeuropathy-multiplex common-peroneal", ("7",)),
    ("presentation.family", "charcot-marie-tooth", "polyneuropathy", ()),
    ("presentation.family", "muscular-dystrophy", "myopathy", ()),
    ("presentation.previous-episodes", "true", "mononeuropathy-multiplex", ()),
    ("reflex.medial-hamstring", "absent", "", ()),
    ("reflex.medial-hamstring", "normal", "", ()),
    ("slr", "positive", "l5-root s1-root", ()),
    ("slr", "negative", "", ()),
    ("femoral-stretch", "positive", "l4-root", ()),
    ("tinel-fibular-neck", "positive", "common-peroneal", ()),
    ("fasciculations", "true", "", ()),
    ("wasting", "true", "", ()),
    ("gait.pattern", "circumduction", "brain spinal-cord", ()),
    ("gait.pattern", "scissoring", "brain spinal-cord", ()),
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
            assert reason.link_ids[0] == item
            found.setdefault(reason.conclusion.removeprefix("site."), []).append(
                (item, codes, reason.citations)
            )
    return found


@pytest.mark.parametrize(("item", "code", "sites", "citations"), TABLE)
@pytest.mark.parametrize(
    ("weak", "side"),
    [
        (WEAK, "right"),
        (EVERYWHERE, "right"),
        (grades("left", hip_abduction="3"), "left"),
        ({"plantar.left": "extensor"}, "left"),
    ],
    ids=["df", "eversion", "hip", "umn"],
)
def test_context_speaks_for_its_sites(
    item: str, code: str, sites: str, citations: tuple[str, ...], weak: Values, side: str
) -> None:
    """Only beside sites that are left, and only from a side with an abnormal finding."""
    found = assessed(weak).localisation
    left = found.consistent + found.less_likely
    for link_id in [item] if item.startswith("presentation.") else [f"{item}.{each}" for each in SIDES]:
        heard = link_id == item or link_id.endswith(side)
        expected = {site: [(link_id, (code,), citations)] for site in sites.split() if heard and site in left}
        without_plexus = spoken({**weak, link_id: answer(item, code)})
        if code == "diabetes":
            assert without_plexus.pop("lumbosacral-plexus", [(link_id, (code,), ())]) == [
                (link_id, (code,), ())
            ]
        assert without_plexus == expected


def test_the_article_does_not_name_diabetes_for_the_plexus() -> None:
    """Its number 7 stands for nerves of leg and foot; the plexus is said without it."""
    found = spoken({**WEAK, "presentation.conditions": ["diabetes"]})
    assert found["lumbosacral-plexus"] == [("presentation.conditions", ("diabetes",), ())]


@pytest.mark.parametrize("lost", ["absent", "reduced"])
@pytest.mark.parametrize(
    ("other", "said"),
    [("normal", True), ("brisk", True), ("absent", False), ("not-tested", False), (None, False)],
)
def test_a_medial_hamstring_reflex_speaks_only_when_the_sides_differ(
    lost: str, other: str | None, said: bool
) -> None:
    """It may be absent on both sides in health."""
    reflex: Values = {"reflex.medial-hamstring.right": lost}
    if other is not None:
        reflex = {**reflex, "reflex.medial-hamstring.left": other}
    assert ("l5-root" in spoken({**WEAK, **reflex})) is said


def test_fasciculations_speak_only_together_with_wasting_of_the_same_side() -> None:
    """Wasting alone follows any old loss of nerve supply."""
    twitching: Values = {**WEAK, "fasciculations.right": True}
    assert spoken({**twitching, "wasting.left": True}) == {}
    found = assessed({**twitching, "wasting.right": True}).reasons_for("site.anterior-horn")
    (reason,) = [reason for reason in found if reason.key == "site.speaks-for"]
    assert reason.link_ids == ("fasciculations.right", "wasting.right")
    assert reason.params == {"item": "fasciculations.right", "codes": ("true",)}


def test_less_likely_sites_are_spoken_for_too() -> None:
    """A positive straight-leg raise must not vanish because inversion is strong."""
    values = grades("right", dorsiflexion="3", inversion="5")
    assert "l5-root" in assessed(values).localisation.less_likely
    assert "l5-root" in spoken({**values, "slr.right": "positive"})


def test_false_speaks_for_nothing() -> None:
    assert spoken({**WEAK, "fasciculations.right": False, "presentation.previous-episodes": False}) == {}


def test_only_the_codes_that_speak_are_shown() -> None:
    found = spoken({**WEAK, "presentation.conditions": ["cancer", "diabetes", "stroke"]})
    assert found["polyneuropathy"] == [("presentation.conditions", ("diabetes",), ("7",))]
    assert found["brain"] == [("presentation.conditions", ("stroke",), ())]
    found = spoken({**WEAK, "presentation.conditions": ["alcohol", "thyroid"]})
    assert found["polyneuropathy"] == [("presentation.conditions", ("alcohol", "thyroid"), ())]


def test_both_sides_speak_separately() -> None:
    both = WEAK | grades("left", plantarflexion="3")
    assert spoken({**both, "slr.right": "positive"}) == {}
    found = spoken({**WEAK, "plantar.left": "mute", "slr.right": "positive", "slr.left": "positive"})
    assert [item for item, _, _ in found["l5-root"]] == ["slr.right"]
    skin: Values = {**WEAK, "sensation.deep-peroneal-web.left": "reduced"}
    found = spoken({**skin, "slr.right": "positive", "slr.left": "positive"})
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
