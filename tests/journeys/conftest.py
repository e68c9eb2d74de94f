"""The journeys use the same window as the tests of the parts."""

from __future__ import annotations

from tests.ui.conftest import outside, services, show, window, work

__all__ = ["outside", "services", "show", "window", "work"]
