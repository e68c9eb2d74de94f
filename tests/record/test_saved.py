"""Searches that are kept: a second try after a fault keeps what was asked for the second time."""

from __future__ import annotations

import pytest

from footdrop_desktop.errors import UserError
from footdrop_desktop.record import saved
from footdrop_desktop.record.query import Query
from footdrop_desktop.record.vault import Vault
from tests.record.world import PATEL, World, refusal, uid


def test_a_second_try_with_another_name_or_question_keeps_that(vault: Vault) -> None:
    """Failing means that after a fault a search cannot be kept, or that the first try stays in its place."""
    request, before = uid(), saved.keep_search(vault, "Before", Query("crane"), uid())
    saved.keep_search(vault, "Storks", Query("stork"), request)
    kept = saved.keep_search(vault, "White storks", Query("white stork"), request)
    assert saved.saved_searches(vault) == (before, kept)
    with pytest.raises(UserError) as caught:
        saved.keep_search(vault, "Before", Query("stork"), request)
    assert refusal(caught) == "search.name-twice"
    assert saved.saved_searches(vault) == (before, kept)


def test_the_search_of_another_is_not_replaced(world: World) -> None:
    """Failing means that one clinician changes what another one looks for."""
    request = uid()
    with world.enter() as vault:
        saved.keep_search(vault, "Storks", Query("stork"), request)
        kept = saved.saved_searches(vault)
    with world.enter(PATEL) as vault:
        with pytest.raises(UserError) as caught:
            saved.keep_search(vault, "Mine", Query("crane"), request)
        assert refusal(caught) == "search.unknown"
        assert saved.saved_searches(vault) == ()
    with world.enter() as vault:
        assert saved.saved_searches(vault) == kept
