"""The newest signed visit is found whatever was entered first, corrected since, void, or signed by a wrong clock."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.record import drafts, visits
from footdrop_desktop.record.model import Draft
from footdrop_desktop.record.prior import prior_visit
from footdrop_desktop.record.vault import Vault
from tests.builders import GRADES, checked, the_form
from tests.record.world import START, World, add_patient, begin, sign, uid

DF = "strength.dorsiflexion.right"
OFFSETS = (timedelta(hours=-11), timedelta(), timedelta(hours=1), timedelta(hours=5, minutes=45))
EXAMPLES = 30


@dataclass(frozen=True)
class Entered:
    """A visit as it is entered: when it was performed, what was found, and what befell it after it was signed.

    ``clock`` is by how much the clock is put on or back before it, ``later`` whether what befell it comes
    after all the others were entered.
    """

    performed_at: datetime
    grade: str
    amended: str | None
    added: bool
    void: bool
    clock: timedelta
    later: bool

    @property
    def newest(self) -> str:
        """The grade of the newest version."""
        return self.amended or self.grade


MOMENTS = st.builds(
    lambda day, second, offset: (START - timedelta(days=day) + timedelta(seconds=second)).astimezone(
        timezone(offset)
    ),
    st.sampled_from((30, 31, 32)),
    st.sampled_from((0, 0, 1, 1800)),
    st.sampled_from(OFFSETS),
)
"""Few of them, so that two visits are often of the same time, written with another offset."""

VISITS = st.lists(
    st.builds(
        Entered,
        MOMENTS,
        st.sampled_from(GRADES),
        st.none() | st.sampled_from(GRADES),
        st.booleans(),
        st.sampled_from((False, False, True)),
        st.sampled_from((0, -20, -1, 1, 300)).map(lambda hours: timedelta(hours=hours)),
        st.booleans(),
    ),
    max_size=4,
)


@settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],  # each example has a patient of its own
)
@given(VISITS, MOMENTS)
def test_the_newest_signed_visit_is_found(
    world: World, vault: Vault, entered: Sequence[Entered], now: datetime
) -> None:
    """Failing means that a fall in strength is missed, or made up, because of how visits came in."""
    patient_uid = add_patient(vault)
    uids = []
    for visit in entered:
        world.clock.on(seconds=visit.clock.total_seconds())
        draft = begin(vault, patient_uid, visit.performed_at)
        sign(vault, world.signer(), drafts.save(vault, draft, graded(visit.grade), "strength"))
        uids.append(draft.visit_uid)
        if not visit.later:
            befall(world, vault, draft.visit_uid, visit)
    for visit_uid, visit in zip(uids, entered, strict=True):
        if visit.later:
            befall(world, vault, visit_uid, visit)

    assert found(vault, begin(vault, patient_uid, now)) == expected(uids, entered, now)
    for visit_uid, visit in zip(uids, entered, strict=True):
        if not visit.void:
            amends = visits.begin_amendment(vault, visit_uid, "Read wrongly.", the_form(), uid())
            assert found(vault, amends) == expected(uids, entered, visit.performed_at)


def graded(grade: str) -> Answers:
    return checked({DF: grade})


def befall(world: World, vault: Vault, visit_uid: str, visit: Entered) -> None:
    """Amend it, add to it, and declare it void, as it is told."""
    signer = world.signer()
    if visit.amended is not None:
        amends = visits.begin_amendment(vault, visit_uid, "Read wrongly.", the_form(), uid())
        sign(vault, signer, drafts.save(vault, amends, graded(visit.amended), "strength"))
    if visit.added:
        visits.addendum(vault, signer, visit_uid, "Seen again.", uid())
    if visit.void:
        visits.void(vault, signer, visit_uid, "Of another patient.", uid())


def found(vault: Vault, draft: Draft) -> tuple[str, object] | None:
    """The visit before, and its grade."""
    before = prior_visit(vault, draft, the_form())
    return None if before is None else (before.visit_uid, before.answers.get(DF))


def expected(uids: Sequence[str], entered: Sequence[Entered], now: datetime) -> tuple[str, str] | None:
    """The same by hand; of two visits of the same time the one that was entered last."""
    stands = [
        (visit.performed_at, place, visit.newest)
        for place, visit in enumerate(entered)
        if not visit.void and visit.performed_at < now
    ]
    if not stands:
        return None
    _, place, grade = max(stands)
    return uids[place], grade
