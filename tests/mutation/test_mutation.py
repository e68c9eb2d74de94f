"""Every rule of the engine is changed on purpose, one small fault at a time; a core test must notice each.

What survives is either a hole in the tests, to be closed, or a fault that changes nothing, listed here
with the reason. ``python tests/mutation/harness.py rules/gait.py`` looks at one file alone.
"""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.mutation.mutator import mutants

HARNESS = Path(__file__).with_name("harness.py")
ROOT = HARNESS.parent.parent.parent

_FLAIL_READS_TONE_FOR_WORDS = (
    "whether a foot is flail does not depend on the answers that are passed beside the limb"
)
CHANGES_NOTHING = {
    "assess.py: _compared: 0: 1 (3)": _FLAIL_READS_TONE_FOR_WORDS,
    "assess.py: _compared: 0: -1 (3)": _FLAIL_READS_TONE_FOR_WORDS,
    "assess.py: _compared: 1: 0": _FLAIL_READS_TONE_FOR_WORDS,
}
"""Faults that no test can notice, and why."""

SOURCE = '''
"""A module."""

LIMIT: Final = 3
CODES = frozenset(("a", "b"))


def rule(answers: dict[str, int]) -> bool:
    """Say whether."""
    if answers.get("x") is not None and not answers["y"] > LIMIT:
        return True
    return all(code in CODES for code in answers if code)
'''


def test_the_mutator_makes_each_kind_of_fault() -> None:
    """And only one at a time: every mutant compiles and differs from the source in its own way."""
    tree, found = mutants(SOURCE)
    said = [f"{mutant.scope}|{mutant.what}" for mutant in found]
    assert said == sorted(set(said), key=said.index)
    for expected in (
        "|3: 4",
        "|3: 2",
        "|('a', 'b'): without 'a'",
        "|('a', 'b'): without 'b'",
        "|'a': changed",
        "rule|answers.get('x') is not None: Is",
        "rule|answers['y'] > LIMIT: GtE",
        "rule|answers['y'] > LIMIT: LtE",
        "rule|not answers['y'] > LIMIT: not dropped",
        "rule|True: False",
        "rule|code in CODES: NotIn",
        "rule|if code: dropped",
        "rule|'x': changed",
    ):
        assert expected in said
    assert any(what.endswith(": and/or") for what in said)
    assert any(what.endswith(": any") for what in said)
    assert any(what.endswith("condition turned") for what in said)
    assert any(what.startswith("rule|return True") and what.endswith("dropped") for what in said)
    assert not any("module" in what or "Say whether" in what or "dict" in what for what in said)
    written = [ast.unparse(mutant.applied(tree)) for mutant in found]
    assert len(set(written)) == len(written)
    assert ast.unparse(tree) not in written
    for mutant in found:
        compile(mutant.applied(tree), "mutant", "exec")


@pytest.mark.slow
@pytest.mark.timeout(2400)
@pytest.mark.skipif(not hasattr(os, "fork"), reason="each fault needs a fork of its own")
def test_every_fault_is_noticed() -> None:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST_", "COV_"))}
    done = subprocess.run(
        [sys.executable, str(HARNESS)],
        cwd=ROOT,
        env={**kept, "PYTHONPATH": str(ROOT), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    lines = done.stdout.splitlines()
    survived = {line.partition("\t")[2] for line in lines if line.startswith("SURVIVED")}
    assert survived - set(CHANGES_NOTHING) == set()
    assert set(CHANGES_NOTHING) - survived == set(), "noticed after all: take them off the list"
