"""Explains n of m: the deficits are what rules 1 to 9 read, and a site explains what it can produce."""

from __future__ import annotations

import pytest
from hypothesis import given

from footdrop_desktop import app
from footdrop_desktop.assessment.anatomy import Feature
from footdrop_desktop.assessment.model import Fit
from footdrop_desktop.form.model import SIDES
from footdrop_desktop.record.codec import assessment_from_whole, assessment_to_whole
from tests.builders import SITES, Values, assessed, excluded, grades, strong
from tests.strategies import exams

LIMITED = SITES[: SITES.index("multiple-roots")]
PERONEAL = strong(
    "right", dorsiflexion="2", great_toe_extension="2", toe_extension="3", eversion="3", hip_abduction="NT"
)


def fit(values: Values, site: str) -> Fit:
    found = assessed(values).localisation.fit(site)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("site", "explained"),
    [
        ("common-peroneal", 4),
        ("deep-peroneal", 3),
        ("superficial-peroneal", 1),
        ("femoral", 0),
        ("l5-root", 4),
    ],
)
def test_a_site_explains_the_deficits_of_its_territory(site: str, explained: int) -> None:
    """A wrong count would make a site look better or worse than it is."""
    assert len(assessed(PERONEAL).localisation.deficits) == 4
    assert len(fit(PERONEAL, site).explains) == explained


def test_every_kind_of_deficit_counts_once() -> None:
    """A lost reflex, skin, and a saddle sign ask for an explanation as a weak movement does."""
    values: Values = {
        **PERONEAL,
        "reflex.achilles.right": "absent",
        "sensation.sole.right": "reduced",
        "sensation.saddle": "absent",
    }
    assert len(assessed(values).localisation.deficits) == 7
    assert len(fit(values, "sciatic-trunk").explains) == 6
    assert len(fit(values, "common-peroneal").explains) == 4


def test_what_proves_nothing_is_no_deficit() -> None:
    """A limited grade, an exempted inversion, and what was known before ask for no explanation."""
    values: Values = {
        **grades("right", dorsiflexion="2", inversion="4", eversion=("3", "pain")),
        "reflex.achilles.right": "absent",
        "presentation.preexisting-reflex-loss": True,
    }
    assert assessed(values).localisation.deficits == ("strength.dorsiflexion.right",)


def test_a_nerve_of_one_side_explains_one_side() -> None:
    """One peroneal nerve never explains both feet."""
    values = grades("right", dorsiflexion="2") | grades("left", dorsiflexion="3", eversion="4")
    assert fit(values, "common-peroneal").explains == (
        "strength.dorsiflexion.left",
        "strength.eversion.left",
    )
    assert len(fit(values, "compartment-or-ischaemia").explains) == 3


def test_what_is_open_is_named_on_the_side_with_a_deficit_only() -> None:
    """Not examined, not tested, and limited movements of the territory are open; strong ones are not."""
    assert fit(PERONEAL, "l5-root").open == ("strength.hip-abduction.right",)
    assert fit(PERONEAL, "common-peroneal").open == ()
    limited = {**PERONEAL, "strength.eversion.right.limited-by": "pain"}
    assert fit(limited, "common-peroneal").open == ("strength.eversion.right",)


def test_with_nothing_abnormal_nothing_is_explained() -> None:
    found = assessed(strong("right")).localisation
    assert (found.deficits, found.fits) == ((), ())


@given(exams())
def test_what_is_not_excluded_explains_everything(values: Values) -> None:
    """An excluded site that explains all, or one that fits and does not, would contradict the lists."""
    found = assessed(values)
    where = found.localisation
    if not where.deficits:
        assert where.fits == ()
        return
    assert [entry.site for entry in where.fits] == list(LIMITED)
    one_sided = app.anatomy().cannot_show[Feature.BOTH_SIDES]
    on_both_sides = all(any(f".{side}" in link_id for link_id in where.deficits) for side in SIDES)
    for entry in where.fits:
        assert set(entry.explains) <= set(where.deficits)
        if on_both_sides and entry.site in one_sided:
            assert entry.explains != where.deficits, entry.site
        else:
            assert (entry.explains == where.deficits) is (entry.site not in excluded(found)), entry.site


def test_a_site_of_one_side_never_explains_numbness_of_the_other() -> None:
    """Weakness alone excludes by rule 10: beside a numb other side the count has to tell what is left."""
    values: Values = {"strength.plantarflexion.left": "0", "sensation.deep-peroneal-web.right": "reduced"}
    assert "tibial" not in excluded(assessed(values))
    assert len(assessed(values).localisation.deficits) == 2
    assert len(fit(values, "tibial").explains) == 1


@given(exams())
def test_a_signed_visit_keeps_it(values: Values) -> None:
    """What the signer saw is not computed anew."""
    found = assessed(values)
    assert assessment_from_whole(assessment_to_whole(found), "v") == found


def test_a_visit_signed_before_has_none() -> None:
    """An older body must still be readable."""
    whole = assessment_to_whole(assessed(PERONEAL))
    del whole["localisation"]["deficits"], whole["localisation"]["fits"]
    assert assessment_from_whole(whole, "v").localisation.fits == ()


def test_a_site_of_one_side_explains_one_side_only() -> None:
    """One nerve does not make both feet weak: counting both would make it look twice as good."""
    both = {
        **grades("right", dorsiflexion="2", eversion="2"),
        **grades("left", dorsiflexion="2", eversion="2"),
    }
    assert fit(both, "common-peroneal").explains == (
        "strength.dorsiflexion.right",
        "strength.eversion.right",
    )
    more_left = {**both, **grades("left", great_toe_extension="2")}
    assert all(link_id.endswith(".left") for link_id in fit(more_left, "common-peroneal").explains)
