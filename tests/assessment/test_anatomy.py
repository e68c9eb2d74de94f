"""The anatomy against the reviewed tables of clinical.md 3.1, typed here by hand.

``pytest -s tests/assessment/test_anatomy.py`` prints the derived table for a reviewer.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from typing import Any

import pytest

from footdrop_desktop.assessment.anatomy import Anatomy, Extent, Feature, parse_anatomy
from footdrop_desktop.errors import UserError
from footdrop_desktop.form.model import Form
from footdrop_desktop.resources import read_resource
from tests.builders import MOVEMENTS, SIDES, SITES, ZONES

# The rows of table 3.1, "Movements it can weaken".
REVIEWED = {
    "l4-root": "dorsiflexion inversion knee-extension hip-adduction hip-abduction hip-flexion",
    "l5-root": "dorsiflexion great-toe-extension toe-extension eversion inversion toe-flexion knee-flexion "
    "hip-abduction hip-extension",
    "lumbosacral-trunk": "dorsiflexion great-toe-extension toe-extension eversion inversion toe-flexion "
    "knee-flexion hip-abduction hip-extension",
    "s1-root": "plantarflexion toe-flexion eversion toe-extension great-toe-extension knee-flexion "
    "hip-extension hip-abduction",
    "multiple-roots": "all",
    "lumbosacral-plexus": "all",
    "cauda-equina": "all",
    "sciatic-trunk": "dorsiflexion great-toe-extension toe-extension eversion inversion plantarflexion "
    "toe-flexion knee-flexion",
    "sciatic-peroneal-division": "dorsiflexion great-toe-extension toe-extension eversion knee-flexion",
    "common-peroneal": "dorsiflexion great-toe-extension toe-extension eversion",
    "deep-peroneal": "dorsiflexion great-toe-extension toe-extension",
    "superficial-peroneal": "eversion",
    "tibial": "plantarflexion inversion toe-flexion",
    "femoral": "knee-extension hip-flexion",
    "superior-gluteal": "hip-abduction",
    "tibialis-anterior-musculotendinous": "dorsiflexion inversion",
    "compartment-or-ischaemia": "dorsiflexion great-toe-extension toe-extension eversion plantarflexion "
    "toe-flexion inversion",
    "polyneuropathy": "not limited",
    "mononeuropathy-multiplex": "not limited",
    "myopathy": "not limited",
    "brain": "not limited",
    "spinal-cord": "not limited",
    "conus-medullaris": "not limited",
    "anterior-horn": "not limited",
    "functional": "not limited",
    "joint-or-pain-mechanical": "not limited",
}

# What the hard exclusions 2 to 10 exclude.
ACHILLES = """l4-root l5-root lumbosacral-trunk sciatic-peroneal-division common-peroneal deep-peroneal
superficial-peroneal femoral superior-gluteal tibialis-anterior-musculotendinous"""
PATELLAR = """l5-root s1-root lumbosacral-trunk sciatic-trunk sciatic-peroneal-division common-peroneal
deep-peroneal superficial-peroneal tibial superior-gluteal tibialis-anterior-musculotendinous
compartment-or-ischaemia"""
ANY_SKIN = "anterior-horn myopathy tibialis-anterior-musculotendinous"
NOT_THE_WEB = "deep-peroneal"
SOLE_SAPHENOUS_L4_STOCKING = "common-peroneal sciatic-peroneal-division superficial-peroneal"
STOCKING = "l4-root l5-root s1-root lumbosacral-trunk tibial femoral superior-gluteal"
SAPHENOUS = "sciatic-trunk tibial l5-root s1-root"
SKIN = {
    "l4-medial-leg": f"{ANY_SKIN} {NOT_THE_WEB} {SOLE_SAPHENOUS_L4_STOCKING}",
    "l5-lateral-leg-dorsum": f"{ANY_SKIN} {NOT_THE_WEB}",
    "s1-lateral-foot": f"{ANY_SKIN} {NOT_THE_WEB}",
    "superficial-peroneal": f"{ANY_SKIN} {NOT_THE_WEB}",
    "deep-peroneal-web": ANY_SKIN,
    "sural": f"{ANY_SKIN} {NOT_THE_WEB}",
    "saphenous": f"{ANY_SKIN} {NOT_THE_WEB} {SOLE_SAPHENOUS_L4_STOCKING} {SAPHENOUS}",
    "lateral-cutaneous-calf": f"{ANY_SKIN} {NOT_THE_WEB}",
    "sole": f"{ANY_SKIN} {NOT_THE_WEB} {SOLE_SAPHENOUS_L4_STOCKING}",
    "stocking": f"{ANY_SKIN} {NOT_THE_WEB} {SOLE_SAPHENOUS_L4_STOCKING} {STOCKING}",
}
LEFT_BY_RULE_8 = "brain spinal-cord conus-medullaris anterior-horn functional joint-or-pain-mechanical"
LEFT_BY_RULE_9 = f"""multiple-roots lumbosacral-plexus cauda-equina polyneuropathy mononeuropathy-multiplex
myopathy {LEFT_BY_RULE_8}"""
LEFT_BY_RULE_10 = f"""multiple-roots lumbosacral-plexus cauda-equina compartment-or-ischaemia polyneuropathy
mononeuropathy-multiplex myopathy {LEFT_BY_RULE_8}"""


def all_but(sites: str) -> set[str]:
    return set(REVIEWED) - set(sites.split())


def derived(anatomy: Anatomy) -> dict[str, str]:
    """The table that the program works with, in the words of the reviewed one."""
    words = {Extent.ALL: "all", Extent.NOT_LIMITED: "not limited"}
    return {
        site.id: words.get(site.extent) or " ".join(m for m in MOVEMENTS if m in site.territory)
        for site in anatomy.sites
    }


def test_the_territories_are_the_reviewed_ones(anatomy: Anatomy) -> None:
    table = derived(anatomy)
    width = max(map(len, table))
    print()
    for site in anatomy.rows:
        print(f"{site:{width}}  {table[site]}")
    assert set(table) == set(REVIEWED)
    for site, movements in REVIEWED.items():
        assert set(table[site].split()) == set(movements.split()), site


def test_the_rows_stand_as_reviewed(anatomy: Anatomy) -> None:
    assert anatomy.rows == tuple(REVIEWED)


def test_sites_stand_from_small_to_large(anatomy: Anatomy) -> None:
    """By movements of the territory, then by row; "all" and "not limited" count 13; two stand last."""
    assert tuple(site.id for site in anatomy.sites) == SITES

    def size(site: str) -> int:
        movements = REVIEWED[site].split()
        return 13 if movements in (["all"], ["not", "limited"]) else len(movements)

    last = ("functional", "joint-or-pain-mechanical")
    rows = list(REVIEWED)
    assert SITES == (
        *sorted((s for s in rows if s not in last), key=lambda s: (size(s), rows.index(s))),
        *last,
    )


def test_an_unlimited_site_reaches_every_movement(anatomy: Anatomy) -> None:
    for site in anatomy.sites:
        if site.extent is not Extent.LIMITED:
            assert site.territory == set(MOVEMENTS)


@pytest.mark.parametrize("movement", MOVEMENTS)
def test_rule_1_weakness_outside_the_territory(anatomy: Anatomy, movement: str) -> None:
    outside = {
        site
        for site, movements in REVIEWED.items()
        if movements not in ("all", "not limited") and movement not in movements.split()
    }
    assert anatomy.cannot_weaken[movement] == outside


@pytest.mark.parametrize(("reflex", "sites"), [("achilles", ACHILLES), ("patellar", PATELLAR)])
def test_rules_2_and_3_reflexes(anatomy: Anatomy, reflex: str, sites: str) -> None:
    assert anatomy.cannot_lose_reflex[reflex] == set(sites.split())


def test_the_medial_hamstring_reflex_excludes_nothing(anatomy: Anatomy) -> None:
    """It may be absent on both sides in health."""
    assert set(anatomy.cannot_lose_reflex) == {"achilles", "patellar"}


@pytest.mark.parametrize("zone", ZONES)
def test_rules_4_to_7_skin(anatomy: Anatomy, zone: str) -> None:
    """Loss above the fibular neck (lateral cutaneous nerve) does not exclude the common peroneal nerve."""
    assert anatomy.cannot_lose_skin[zone] == set(SKIN[zone].split())


@pytest.mark.parametrize(
    ("feature", "left"),
    [
        (Feature.UPPER_MOTOR_NEURON, LEFT_BY_RULE_8),
        (Feature.SADDLE_OR_SPHINCTER, LEFT_BY_RULE_9),
        (Feature.BOTH_SIDES, LEFT_BY_RULE_10),
    ],
)
def test_rules_8_to_10(anatomy: Anatomy, feature: Feature, left: str) -> None:
    assert anatomy.cannot_show[feature] == all_but(left)


MUSCLES = {
    "dorsiflexion": ["tibialis_anterior"],
    "great-toe-extension": ["extensor_hallucis_longus"],
    "toe-extension": ["extensor_digitorum_longus", "extensor_digitorum_brevis"],
    "eversion": ["peroneus_longus_and_brevis"],
    "inversion": ["tibialis_posterior"],
    "toe-flexion": ["flexor_hallucis_and_digitorum_longus"],
    "plantarflexion": ["gastrocnemius_and_soleus"],
    "knee-flexion": [
        "semitendinosus_and_semimembranosus",
        "biceps_femoris_long_head",
        "biceps_femoris_short_head",
    ],
    "knee-extension": ["quadriceps"],
    "hip-flexion": ["iliopsoas"],
    "hip-adduction": ["hip_adductors"],
    "hip-abduction": ["gluteus_medius_and_minimus"],
    "hip-extension": ["gluteus_maximus"],
}

# Table 3: nerve, roots used, dominant roots.
INNERVATION = {
    "iliopsoas": ("femoral", "L1 L2 L3 L4", "L2"),
    "hip_adductors": ("obturator", "L2 L3 L4", "L3"),
    "quadriceps": ("femoral", "L2 L3 L4", "L3 L4"),
    "gluteus_medius_and_minimus": ("superior-gluteal", "L4 L5 S1", "L5"),
    "gluteus_maximus": ("inferior-gluteal", "L5 S1 S2", "S1"),
    "semitendinosus_and_semimembranosus": ("sciatic-tibial-division", "L5 S1 S2", "L5"),
    "biceps_femoris_long_head": ("sciatic-tibial-division", "L5 S1 S2", "S1"),
    "biceps_femoris_short_head": ("sciatic-peroneal-division", "L5 S1 S2", "S1"),
    "tibialis_anterior": ("deep-peroneal", "L4 L5", "L4 L5"),
    "extensor_hallucis_longus": ("deep-peroneal", "L5 S1", "L5"),
    "extensor_digitorum_longus": ("deep-peroneal", "L5 S1", "L5"),
    "extensor_digitorum_brevis": ("deep-peroneal", "L5 S1", "L5"),
    "peroneus_tertius": ("deep-peroneal", "L5 S1", "L5"),
    "peroneus_longus_and_brevis": ("superficial-peroneal", "L5 S1", "L5"),
    "tibialis_posterior": ("tibial", "L4 L5", "L5"),
    "flexor_hallucis_and_digitorum_longus": ("tibial", "L5 S1 S2", "L5 S1"),
    "gastrocnemius_and_soleus": ("tibial", "S1 S2", "S1"),
}


def test_muscles_nerves_and_roots_are_those_of_table_3(anatomy: Anatomy) -> None:
    found = {muscle.id: muscle for muscle in anatomy.muscles}
    assert set(found) == set(INNERVATION)
    for name, (nerve, roots, dominant) in INNERVATION.items():
        muscle = found[name]
        assert (muscle.nerve, " ".join(muscle.roots), " ".join(muscle.dominant)) == (
            nerve,
            roots,
            dominant,
        ), name
    assert found["extensor_hallucis_longus"].disputed == ("L4",)


@pytest.mark.parametrize("movement", MOVEMENTS)
def test_each_movement_has_its_muscles(anatomy: Anatomy, movement: str) -> None:
    assert [muscle.id for muscle in anatomy.muscles_of(movement)] == MUSCLES[movement]


def test_the_order_of_a_set_of_sites(anatomy: Anatomy) -> None:
    assert anatomy.in_order(frozenset(SITES)) == SITES
    assert anatomy.in_order(frozenset({"functional", "brain", "tibial"})) == ("tibial", "brain", "functional")
    assert anatomy.in_order(frozenset()) == ()


def test_context_names_items_codes_and_sites_that_exist(anatomy: Anatomy, form: Form) -> None:
    """A misspelled code would silently never speak for anything."""
    for entry in anatomy.speaks_for:
        items = [entry.item] if entry.item in form.items else [f"{entry.item}.{side}" for side in SIDES]
        for link_id in items:
            codes = form.items[link_id].codes or {True}
            assert set(entry.codes) <= codes, link_id
        assert set(entry.sites) <= set(SITES)


# What the loader refuses


def broken(change: Callable[[dict[str, Any]], object]) -> str:
    """The rule that a changed anatomy breaks."""
    data = tomllib.loads(read_resource("anatomy.toml").decode())
    change(data)
    with pytest.raises(UserError) as caught:
        parse_anatomy(as_toml(data))
    assert caught.value.key == "anatomy.invalid"
    return caught.value.params["rule"]


def as_toml(data: dict[str, Any]) -> str:
    lines: list[str] = []
    for table, entries in data.items():
        for entry in entries:
            lines.append(f"[[{table}]]")
            lines += [f"{key} = {as_value(value)}" for key, value in entry.items()]
    return "\n".join(lines)


def as_value(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return "[" + ", ".join(map(as_value, value)) + "]"
    return '"' + str(value).replace('"', "'") + '"'


def the(data: dict[str, Any], table: str, name: str) -> dict[str, Any]:
    entry: dict[str, Any] = next(entry for entry in data[table] if entry["id"] == name)
    return entry


def test_the_writer_of_these_tests_keeps_the_anatomy(anatomy: Anatomy) -> None:
    again = parse_anatomy(as_toml(tomllib.loads(read_resource("anatomy.toml").decode())))
    assert (again.sites, again.muscles, again.rows) == (anatomy.sites, anatomy.muscles, anatomy.rows)


def test_what_is_no_toml_is_refused() -> None:
    with pytest.raises(UserError) as caught:
        parse_anatomy("[[site")
    assert caught.value.key == "anatomy.invalid"


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        (lambda d: d.pop("reflex"), "tables are muscle, nerve, reflex, site, speaks_for"),
        (lambda d: d.update(organ=[{"id": "liver"}]), "tables are muscle, nerve, reflex, site, speaks_for"),
        (lambda d: the(d, "muscle", "quadriceps").update(nerve="sural"), "the nerve of quadriceps is known"),
        (lambda d: the(d, "muscle", "quadriceps").update(moves=["kick"]), "the movement is known: kick"),
        (lambda d: the(d, "muscle", "quadriceps").update(assists=["kick"]), "the movement is known: kick"),
        (lambda d: the(d, "muscle", "quadriceps").update(dominant=["S3"]), "quadriceps: dominant roots are roots"),
        (lambda d: the(d, "site", "femoral").update(nerve="sural"), "femoral: the nerve is known"),
        (lambda d: the(d, "site", "femoral").update(skin_spared=["palm"]), "femoral: skin zones are known"),
        (lambda d: the(d, "site", "l4-root").update(roots=["T1"]), "l4-root has a territory"),
        (lambda d: the(d, "site", "tibial").update(id="femoral"), "a site stands once"),
        (lambda d: d["speaks_for"][0].update(sites=["elbow"]), "presentation.tempo speaks for known sites"),
    ],
)  # fmt: skip
def test_a_broken_anatomy_is_refused_by_rule(change: Callable[[dict[str, Any]], object], rule: str) -> None:
    assert broken(change) == rule


def test_two_sites_stand_last_wherever_the_file_puts_them(anatomy: Anatomy) -> None:
    data = tomllib.loads(read_resource("anatomy.toml").decode())
    data["site"] = data["site"][-2:] + data["site"][:-2]
    again = parse_anatomy(as_toml(data))
    assert again.sites == anatomy.sites
    assert again.rows[:2] == ("functional", "joint-or-pain-mechanical")


def test_context_may_speak_for_every_site(anatomy: Anatomy) -> None:
    data = tomllib.loads(read_resource("anatomy.toml").decode())
    data["speaks_for"][0]["sites"] = list(SITES)
    assert parse_anatomy(as_toml(data)).speaks_for[0].sites == SITES
