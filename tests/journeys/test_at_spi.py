"""The real program on a real screen, read and answered as a screen reader does: by AT-SPI, from outside."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import pytest

CLIENT = Path(__file__).with_name("at_spi_client.py")
PYTHON = "/usr/bin/python3"
"""Debian's own: its packages hold the reader."""

FOREIGN = ("QT_", "XDG_", "PYTHON", "DBUS_", "WAYLAND_", "LC_")


def missing() -> str:
    """Say what is not there to read the window with; nothing when all is."""
    if sys.platform != "linux":
        return "AT-SPI is of Linux"
    wanted = {"Xvfb": "xvfb", "dbus-run-session": "dbus", "/usr/libexec/at-spi-bus-launcher": "at-spi2-core"}
    packages = [package for tool, package in wanted.items() if shutil.which(tool) is None]
    found = shutil.which(PYTHON) and subprocess.run(
        [PYTHON, "-c", "import pyatspi"], capture_output=True, check=False
    )
    if not found or found.returncode:
        packages.append("python3-pyatspi")
    return (
        f"{' and '.join(packages)} missing: python3 run.py test --all installs them where it may"
        if packages
        else ""
    )


@contextmanager
def screen() -> Iterator[str]:
    """A screen of its own, whose number the server chooses."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        with os.fdopen(read) as told:
            number = told.readline().strip()
        try:
            yield f":{number}"
        finally:
            server.terminate()


@cache
def heard(folder: Path) -> dict[str, Any]:
    """What the reader found."""
    for name in ("home", "run"):
        (folder / name).mkdir(mode=0o700)
    kept = {name: value for name, value in os.environ.items() if not name.startswith(FOREIGN)}
    with screen() as display:
        environment = kept | {
            "HOME": str(folder / "home"),
            "XDG_RUNTIME_DIR": str(folder / "run"),
            "DISPLAY": display,
            "LANG": "C.UTF-8",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_QPA_PLATFORM": "xcb",
        }
        program = [sys.executable, "-P", "-m", "footdrop_desktop"]
        done = subprocess.run(
            ["dbus-run-session", "--", PYTHON, str(CLIENT), *program],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=150,
        )
    assert done.returncode == 0, done.stderr[-3000:]
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])  # the bus talks too
    return found


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    if why := missing():
        pytest.skip(why)
    return heard(tmp_path_factory.mktemp("reader"))


pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(180),
    pytest.mark.xdist_group("screen"),
]


def test_the_program_says_its_name(found: dict[str, Any]) -> None:
    """Among open programs one that is called by its file is not found."""
    assert found["called"] == "Foot Drop Desktop"


def test_the_steps_are_named_and_tell_which_is_shown(found: dict[str, Any]) -> None:
    """Who cannot see the list would not know where in the exam they are."""
    steps = found["steps"]
    assert [step["checked"] for step in steps] == [True] + [False] * (len(steps) - 1)
    assert {step["role"] for step in steps} == {"radio button"}
    assert steps[0]["name"].startswith("Presentation, 0 of ")


def test_a_list_tells_its_question(found: dict[str, Any]) -> None:
    """Its name is what is chosen: “Not recorded” alone does not say of what."""
    assert found["lists"]
    assert all(label for labels in found["lists"] for label in (labels or [""]))


def test_a_red_flag_is_answered_shown_and_said(found: dict[str, Any]) -> None:
    """A flag that is only red is not there for who does not see it."""
    assert found["strip before"] == []
    assert found["flag"]["before"]["checked"] is False
    assert found["flag"]["after"]["checked"] is True
    assert any("fever" in text.lower() for text in found["strip"])
    assert any("fever" in text.lower() for text in found["announced"])


@pytest.mark.parametrize(
    ("action", "name"), [("toggled", "Dorsiflexion, right: 2"), ("pressed", "Dorsiflexion, left: 4")]
)
def test_a_grade_tells_name_role_and_state(found: dict[str, Any], action: str, name: str) -> None:
    before, after = found[action]["before"], found[action]["after"]
    assert before == {"name": name, "role": "check box", "checked": False}
    assert after == before | {"checked": True}


def test_both_actions_record_an_answer(found: dict[str, Any]) -> None:
    """A button that looks chosen while nothing is kept is the worst that can happen here."""
    assert found["strength"]["name"].startswith("Strength, 2 of ")
    assert found["saved before"].startswith("Saved ")
    assert found["saved"].startswith("Saved ")
    assert found["saved"] != found["saved before"]
    assert found["group"].startswith("2")


def test_the_assessment_says_what_follows(found: dict[str, Any]) -> None:
    """What was answered through AT-SPI is in the conclusions."""
    before, now = found["panel before"], found["panel"]
    assert "Right: not assessable" in before
    assert "Left: not assessable" in before
    assert "Right: foot drop" in now
    assert "Left: foot drop" in now
    assert "Emergency because of: Fever." in now
