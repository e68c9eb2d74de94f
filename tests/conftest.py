"""What every test shares: the released form, the anatomy, the words, and no screen."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt

import pytest
from hypothesis import HealthCheck, settings

from footdrop_desktop import app
from footdrop_desktop.assessment.anatomy import Anatomy
from footdrop_desktop.form.model import Form
from footdrop_desktop.strings import Strings

_PATIENT = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
settings.register_profile("fast", max_examples=40, deadline=None, suppress_health_check=_PATIENT)
settings.register_profile("thorough", max_examples=400, deadline=None, suppress_health_check=_PATIENT)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "fast"))


@pytest.fixture(scope="session")
def form() -> Form:
    return app.form_of("foot-drop-exam", None)


@pytest.fixture(scope="session")
def anatomy() -> Anatomy:
    return app.anatomy()


@pytest.fixture(scope="session")
def strings() -> Strings:
    return app.strings("en")
