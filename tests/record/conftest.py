"""The record of the tests: made once, copied for each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from footdrop_desktop.record.vault import Vault
from tests.record.world import Template, World, copy_of, make_template


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    """A record of two clinicians, closed."""
    return make_template(tmp_path_factory.mktemp("template") / "vault")


@pytest.fixture
def world(template: Template, tmp_path: Path) -> World:
    """A copy of it that is not open."""
    return copy_of(template, tmp_path / "vault")


@pytest.fixture
def vault(world: World) -> Iterator[Vault]:
    """The copy, open as Dr Roe."""
    with world.enter() as opened:
        yield opened
