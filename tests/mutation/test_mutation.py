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

_TONE_IS_FOR_WORDS = "whether a foot is flail does not depend on the answers passed beside the limb"
_ALWAYS_GIVEN = "the default is never used: who makes one says it"
_ONE_ITEM = "both items of an entry have the same codes, and an entry that looks at the other side has one"
_FOR_THE_READER = "this reflex excludes nothing; the entry says so to a reviewer"
_SAME_SITES = "whatever excludes the peroneal division excludes the smaller common peroneal nerve too"
CHANGES_NOTHING = {
    "anatomy.py: SpeaksFor: False: True": _ALWAYS_GIVEN,
    "model.py: RedFlag: False: True": _ALWAYS_GIVEN,
    "assess.py: _compared: 0: 1 (3)": _TONE_IS_FOR_WORDS,
    "assess.py: _compared: 0: -1 (3)": _TONE_IS_FOR_WORDS,
    "assess.py: _compared: 1: 0": _TONE_IS_FOR_WORDS,
    "assess.py: _in_form_order: before < after: LtE": "no reason reads an answer twice in a row",
    "localise.py: _own_signs: if link_ids: dropped": "without its own sign such a site is less likely anyway",
    "localise.py: _consistent_reason: if m.name in site.territory: dropped": (
        "a weakness outside its territory has excluded the site before"
    ),
    "localise.py: _summary: {'common-peroneal', 'sciatic-peroneal-division'}: without 'sciatic-peroneal-division'": (
        _SAME_SITES
    ),
    "localise.py: _summary: 'sciatic-peroneal-division': changed": _SAME_SITES,
    "rules/speaks_for.py: _matching: 0: -1": _ONE_ITEM,
    "rules/speaks_for.py: _matching: 0: -1 (2)": _ONE_ITEM,
    "strength.py: Movement.is_active: return Truth.INDETERMINATE: dropped": (
        "without a grade there is nothing reliable either, which ends in the same answer"
    ),
    "strength.py: Limb: False: True": _ALWAYS_GIVEN,
    "anatomy.toml: reflex medial-hamstring: dropped": _FOR_THE_READER,
    "anatomy.toml: reflex medial-hamstring.id: changed": _FOR_THE_READER,
    "anatomy.toml: reflex medial-hamstring.movement: changed": _FOR_THE_READER,
    "anatomy.toml: site lumbosacral-trunk.roots: without L4": (
        "every muscle of L4 below the sacral plexus has L5 as well"
    ),
    "next_test.py: 10: 11": "the last rank is still the last",
    "next_test.py: _sided: 5: 6": "six beats of clonus are sustained as five are",
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
