"""Suggested work-up by site: offered in the form's order, never ticked (clinical.md 7.1)."""

from __future__ import annotations

import pytest

from footdrop_desktop import app
from footdrop_desktop.assessment.model import Localisation
from footdrop_desktop.assessment.rules.work_up import work_up
from footdrop_desktop.form.model import Form
from tests.builders import SITES, Values, assessed, core, flags, grades, keys, strong

ROOT = ("work-up.root", "mri-lumbar emg-ncs")
PERONEAL = ("work-up.peroneal", "ultrasound-knee emg-ncs bloods")
SCIATIC = ("work-up.sciatic", "mri-pelvis emg-ncs")
PLEXUS = ("work-up.plexus", "mri-pelvis emg-ncs bloods")
CAUDA = ("work-up.cauda-or-conus", "mri-lumbar")

TABLE = {
    "l4-root": ROOT,
    "l5-root": ROOT,
    "s1-root": ROOT,
    "multiple-roots": ROOT,
    "cauda-equina": CAUDA,
    "conus-medullaris": CAUDA,
    "common-peroneal": PERONEAL,
    "deep-peroneal": PERONEAL,
    "superficial-peroneal": PERONEAL,
    "sciatic-trunk": SCIATIC,
    "sciatic-peroneal-division": SCIATIC,
    "lumbosacral-trunk": PLEXUS,
    "lumbosacral-plexus": PLEXUS,
    "brain": ("work-up.brain", "mri-brain refer-neurology"),
    "spinal-cord": ("work-up.cord", "bloods refer-neurology"),
    "anterior-horn": ("work-up.anterior-horn", "emg-ncs bloods refer-neurology"),
    "polyneuropathy": ("work-up.polyneuropathy", "emg-ncs bloods"),
    "mononeuropathy-multiplex": ("work-up.multiplex", "emg-ncs bloods"),
    "myopathy": ("work-up.myopathy", "emg-ncs bloods"),
    "tibialis-anterior-musculotendinous": ("work-up.tendon", ""),
}
NONE = (
    "compartment-or-ischaemia",
    "tibial",
    "femoral",
    "superior-gluteal",
    "functional",
    "joint-or-pain-mechanical",
)


def test_every_site_is_decided() -> None:
    assert set(TABLE) | set(NONE) == set(SITES)


@pytest.mark.parametrize("site", TABLE)
def test_a_site_has_its_work_up(site: str) -> None:
    key, codes = TABLE[site]
    plan, reasons = work_up(Localisation(consistent=(site,), abnormal=True), (), app.anatomy())
    assert set(plan) == set(codes.split())
    timing = [("localisation", "work-up.timing")] if "emg-ncs" in plan else []
    assert [(reason.conclusion, reason.key) for reason in reasons] == [(f"site.{site}", key), *timing]


@pytest.mark.parametrize("site", NONE)
def test_other_sites_have_none(site: str) -> None:
    assert work_up(Localisation(consistent=(site,), abnormal=True), (), app.anatomy()) == ((), ())


def test_only_consistent_sites_are_worked_up() -> None:
    found = Localisation(consistent=("brain",), less_likely=("l5-root",), abnormal=True)
    assert work_up(found, (), app.anatomy())[0] == ("mri-brain", "refer-neurology")


def test_with_nothing_to_localise_nothing_is_offered() -> None:
    assert assessed(strong("right")).suggested_plan == ()
    assert assessed({"functional.hoover.right": True}).suggested_plan == ()
    assert work_up(Localisation(consistent=("brain",), abnormal=False), (), app.anatomy()) == ((), ())


@pytest.mark.parametrize(
    ("values", "offered"),
    [(flags("fever"), True), (core("right", "0"), True), (flags("nausea"), False), ({}, False)],
    ids=["fever", "flail", "nausea", "nothing"],
)
def test_an_emergency_flag_offers_the_emergency_department(values: Values, offered: bool) -> None:
    assert ("emergency-department" in assessed(values).suggested_plan) is offered


def test_the_plan_stands_in_one_order_with_codes_of_the_form(form: Form) -> None:
    found = assessed({**grades("right", dorsiflexion="3"), **flags()})
    assert found.suggested_plan == ("mri-lumbar", "mri-pelvis", "ultrasound-knee", "emg-ncs", "bloods")
    assert set(found.suggested_plan) <= form.items["conclusion.plan"].codes


def test_timing_is_said_with_electrodiagnosis_only() -> None:
    assert "work-up.timing" in keys(assessed(grades("right", dorsiflexion="3")), "localisation")
    assert "work-up.timing" not in keys(assessed({}), "localisation")


def test_each_worked_up_site_carries_its_words() -> None:
    found = assessed(grades("right", dorsiflexion="3"))
    for site in found.localisation.consistent:
        expected = [TABLE[site][0]] if site in TABLE and limited(site) else []
        assert [key for key in keys(found, f"site.{site}") if key.startswith("work-up.")] == expected


def test_while_a_territory_fits_only_territories_are_worked_up() -> None:
    found = Localisation(consistent=("common-peroneal", "brain"), abnormal=True)
    assert "mri-brain" not in work_up(found, (), app.anatomy())[0]


BY_FLAG = {
    "fever": "",
    "bowel-or-bladder-loss": "mri-lumbar",
    "saddle-sensory-change": "mri-lumbar",
    "urinary-retention-or-change": "mri-lumbar",
    "sexual-dysfunction": "mri-lumbar",
    "bilateral-sciatica": "mri-lumbar",
    "stroke-signs": "mri-brain",
    "sudden-onset-no-local-cause": "mri-brain",
    "compartment-syndrome": "",
    "acute-limb-ischaemia": "refer-vascular",
    "knee-dislocation-or-major-trauma": "refer-vascular",
}


@pytest.mark.parametrize("flag", BY_FLAG)
def test_an_emergency_offers_what_its_flag_asks_for_and_nothing_by_site(flag: str) -> None:
    """An EMG or a blood test beside a suspected cauda equina syndrome would delay the scan."""
    found = assessed({**grades("right", dorsiflexion="3"), **flags(flag)})
    assert set(found.suggested_plan) == {"emergency-department", *BY_FLAG[flag].split()}
    words = [reason for reason in found.reasons if reason.key.startswith("work-up.")]
    assert [(reason.conclusion, reason.key) for reason in words] == [
        ("localisation", "work-up.emergency-first")
    ]


def test_a_flail_foot_offers_the_lumbar_scan() -> None:
    assert assessed(core("left", "0")).suggested_plan == ("emergency-department", "mri-lumbar")
    pending = grades("left", dorsiflexion="0", inversion="1")
    assert assessed(pending).suggested_plan == ("emergency-department", "mri-lumbar")


def test_both_legs_acutely_weak_offer_the_lumbar_scan() -> None:
    both = grades("left", dorsiflexion="4") | grades("right", dorsiflexion="4")
    found = assessed({**both, "presentation.duration-weeks": 1})
    assert found.suggested_plan == ("emergency-department", "mri-lumbar")


def test_upper_motor_neuron_signs_offer_the_brain_even_when_known_before() -> None:
    """The exemption of a known sign silences no flag."""
    values = {
        **grades("right", dorsiflexion="3"),
        "plantar.right": "extensor",
        "presentation.preexisting-umn-signs": True,
    }
    assert {"mri-brain", "refer-neurology"} <= set(assessed(values).suggested_plan)
    also = assessed({**values, **flags("fever")}).suggested_plan
    assert also == ("emergency-department", "mri-brain", "refer-neurology")


def test_als_features_offer_electrodiagnosis_but_not_in_an_emergency() -> None:
    assert assessed(flags("als-features")).suggested_plan == ("emg-ncs", "refer-neurology")
    assert "emg-ncs" not in assessed(flags("als-features", "fever")).suggested_plan


@pytest.mark.parametrize(
    "values",
    [
        grades("right", dorsiflexion="3"),
        grades("right", dorsiflexion="3") | grades("left", dorsiflexion="3"),
    ],
    ids=["one side", "both sides"],
)
def test_a_site_that_nothing_excludes_is_no_emergency(values: Values) -> None:
    """Compartment syndrome is worked up by its flag, not because it cannot be excluded."""
    found = assessed({**values, **flags(), "presentation.duration-weeks": 200})
    assert found.urgency == "routine"
    assert not {"emergency-department", "refer-vascular"} & set(found.suggested_plan)
    assert found.suggested_plan


def limited(site: str) -> bool:
    return next(entry.extent for entry in app.anatomy().sites if entry.id == site) == "limited"
