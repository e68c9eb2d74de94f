"""No growth over a thousand visits opened and closed, neither of the record's side nor of the window's."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

GROWTH = 1.05
"""Bytes at the end, to those after a tenth of the visits."""

STRAY = 300
"""Python objects that come and go between two counts; one left by every tenth visit would be seen besides."""

PATIENCE = 300
"""Seconds for the few."""

TIMES, FEW = 1000, 60


@pytest.mark.timeout(0)  # the process has its own
@pytest.mark.parametrize("side", ["record", "window"])
def test_opening_and_closing_visits_leaves_nothing_behind(side: str, benchmark: Any, tmp_path: Path) -> None:
    times = TIMES if benchmark.enabled else FEW
    command = [
        sys.executable,
        "-m",
        "tests.benchmarks.opened_and_closed",
        side,
        str(tmp_path / "record"),
        str(times),
    ]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}

    def run() -> list[dict[str, int]]:
        patience = None if benchmark.enabled else PATIENCE
        done = subprocess.run(
            command, env=environment, check=True, stdout=subprocess.PIPE, text=True, timeout=patience
        )
        return [json.loads(line) for line in done.stdout.splitlines()]

    held = benchmark.pedantic(run, rounds=1)
    first, last = held[1], held[-1]
    growth = last["bytes"] / first["bytes"] if first["bytes"] else 1.0
    benchmark.extra_info.update(
        visits=times,
        megabytes=last["bytes"] / 1e6,
        growth=growth,
        objects=last["objects"] - first["objects"],
        qt=last["qt"] - first["qt"],
    )
    assert growth <= GROWTH
    assert last["qt"] == first["qt"]
    assert last["objects"] <= first["objects"] + STRAY + times / 10
