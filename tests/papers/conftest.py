"""What the checks of papers share: veraPDF, opened once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.papers.verapdf import VeraPdf, missing


@pytest.fixture(scope="session")
def vera() -> Iterator[VeraPdf]:
    if why := missing():
        pytest.skip(why)
    with VeraPdf() as opened:
        yield opened
