"""The journeys use the same window as the tests of the parts."""

from __future__ import annotations

from tests.ui.conftest import services, window

__all__ = ["services", "window"]
