"""Runs the core tests against each mutant, in a forked process of its own; reports those that live.

    python tests/mutation/harness.py [--list] [FILE …]

``FILE`` is a path below footdrop_desktop/assessment, or anatomy.toml; without one, all of them.
"""

from __future__ import annotations

import ast
import importlib.abc
import importlib.machinery
import importlib.util
import io
import os
import signal
import sys
import tempfile
import time
import tomllib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from tests.mutation.mutator import Mutant, mutants  # noqa: E402 - found through the line above

ENGINE = ROOT / "footdrop_desktop" / "assessment"
TESTS = ROOT / "tests"
SETTINGS = Path(__file__).with_name("pytest.ini")
SECONDS = 20
SECONDS_FOR_ALL = 90
NOT_NEEDED = (
    "doctest",
    "faulthandler",
    "junitxml",
    "logging",
    "pastebin",
    "threadexception",
    "unraisableexception",
)
"""Plugins that cost time and cannot tell a fault."""
WORKERS = max(2, os.cpu_count() or 2)

CORE_TESTS = (
    "assessment/test_strength.py",
    "assessment/rules",
    "assessment/test_anatomy.py",
    "assessment/test_localise.py",
    "assessment/test_assess.py",
    "assessment/test_next_test.py",
    "record/test_codec.py",
    "test_cases.py",
)
NEAREST = {
    "assess.py": ("assessment/test_assess.py", "assessment/rules/test_red_flags.py"),
    "model.py": (
        "record/test_codec.py",
        "assessment/rules/test_foot_drop.py",
        "assessment/rules/test_red_flags.py",
    ),
    "anatomy.toml": ("assessment/test_anatomy.py", "assessment/rules/test_speaks_for.py"),
}
"""The tests that are asked first; for another file it is the one of the same name."""

DATA_FIELDS = frozenset(
    [
        "id",
        "parent",
        "nerve",
        "roots",
        "dominant",
        "disputed",
        "compartment",
        "moves",
        "movement",
        "excludes",
        "compartments",
        "muscle",
        "territory",
        "explains",
        "skin_spared",
        "last",
        "item",
        "codes",
        "sites",
        "citations",
    ]
)


@dataclass(frozen=True)
class Fault:
    """One mutant of one file, ready to be put in place in a process of its own."""

    file: str
    line: int
    what: str
    put_in_place: Callable[[], None]

    @property
    def name(self) -> str:
        return f"{self.file}: {self.what}"


class _Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Loads one module from a changed tree."""

    def __init__(self, name: str, path: Path, tree: ast.Module) -> None:
        self._name, self._path, self._tree = name, path, tree

    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if fullname != self._name:
            return None
        return importlib.util.spec_from_loader(fullname, self, origin=str(self._path))

    def exec_module(self, module: ModuleType) -> None:
        module.__file__ = str(self._path)
        exec(compile(self._tree, str(self._path), "exec"), module.__dict__)


def faults_of_code(path: Path) -> Iterator[Fault]:
    file = path.relative_to(ENGINE).as_posix()
    name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
    tree, found = mutants(path.read_text("utf-8"))
    seen: dict[str, int] = {}
    for mutant in found:
        what = f"{mutant.scope}: {mutant.what}".removeprefix(": ")
        seen[what] = seen.get(what, 0) + 1
        if seen[what] > 1:
            what += f" ({seen[what]})"
        yield Fault(file, mutant.line, what, _replacing(name, path, tree, mutant))


def _replacing(name: str, path: Path, tree: ast.Module, mutant: Mutant) -> Callable[[], None]:
    def put_in_place() -> None:
        sys.meta_path.insert(0, _Finder(name, path, mutant.applied(tree)))

    return put_in_place


def faults_of_anatomy() -> Iterator[Fault]:
    """Each value of the anatomy changed, each member of a list dropped, each entry dropped."""
    source = (ROOT / "resources" / "anatomy.toml").read_text("utf-8")
    data = tomllib.loads(source)
    for table, entries in data.items():
        for place, entry in enumerate(entries):
            name = entry.get("id") or f"{entry['item']} {entry['codes'][0]}"
            yield _anatomy_fault(source, f"{table} {name}: dropped", _without(table, place))
            for field, value in entry.items():
                if field not in DATA_FIELDS:
                    continue
                where = f"{table} {name}.{field}"
                if isinstance(value, list):
                    for member in value:
                        yield _anatomy_fault(
                            source, f"{where}: without {member}", _less(table, place, field, member)
                        )
                elif isinstance(value, bool):
                    yield _anatomy_fault(
                        source, f"{where}: {not value}", _other(table, place, field, not value)
                    )
                else:
                    yield _anatomy_fault(
                        source, f"{where}: changed", _other(table, place, field, f"{value}~")
                    )


DataChange = Callable[[dict[str, Any]], None]


def _without(table: str, place: int) -> DataChange:
    def change(data: dict[str, Any]) -> None:
        del data[table][place]

    return change


def _less(table: str, place: int, field: str, member: object) -> DataChange:
    def change(data: dict[str, Any]) -> None:
        data[table][place][field].remove(member)

    return change


def _other(table: str, place: int, field: str, value: object) -> DataChange:
    def change(data: dict[str, Any]) -> None:
        data[table][place][field] = value

    return change


def _anatomy_fault(source: str, what: str, change: DataChange) -> Fault:
    def put_in_place() -> None:
        from footdrop_desktop.assessment import anatomy

        class Changed:
            TOMLDecodeError = tomllib.TOMLDecodeError

            @staticmethod
            def loads(text: str) -> dict[str, Any]:
                data = tomllib.loads(text)
                if text == source:
                    change(data)
                return data

        anatomy.tomllib = Changed  # type: ignore[attr-defined, assignment]  # the reader is changed, not the parser

    return Fault("anatomy.toml", 0, what, put_in_place)


def preload() -> None:
    """Import what no mutant changes, once, before any fork."""
    import babel.lists  # noqa: F401
    import fluent.runtime  # noqa: F401
    import hypothesis  # noqa: F401
    import pytest  # noqa: F401

    from footdrop_desktop import app, strings  # noqa: F401

    app.form_of("foot-drop-exam", None)
    loaded = [name for name in sys.modules if name.startswith("footdrop_desktop.assessment")]
    assert not loaded, f"imported before the fork: {loaded}"


def survives(tests: Sequence[str]) -> int:
    """In the forked process: run ``tests``; 0 if they all pass."""
    import pytest

    signal.alarm(SECONDS_FOR_ALL if tests == CORE_TESTS else SECONDS)
    sys.stdout = sys.stderr = io.StringIO()
    with Path(os.devnull).open("w") as nowhere:
        os.dup2(nowhere.fileno(), 1)
        os.dup2(nowhere.fileno(), 2)
    options = ["-x", "-q", "-s", "-c", str(SETTINGS), f"--rootdir={ROOT}", f"--confcutdir={ROOT}"]
    options += ["--no-header", "--tb=no", "--assert=plain"]
    options += [f"-pno:{plugin}" for plugin in NOT_NEEDED]
    options += ["--deselect", "tests/test_cases.py::test_a_case_comes_out_of_a_process_of_its_own"]
    return int(pytest.main([*options, *(str(TESTS / test) for test in tests)]))


def forked(fault: Fault | None, tests: Sequence[str]) -> int:
    """Start a process with ``fault`` in place; return its id."""
    process = os.fork()
    if process:
        return process
    status = 70
    try:
        if fault is not None:
            fault.put_in_place()
        status = survives(tests)
    finally:
        os._exit(0 if status == 0 else 1)


def nearest(file: str) -> Sequence[str]:
    if file in NEAREST:
        return NEAREST[file]
    path = Path(file)
    return (f"assessment/{path.parent.as_posix()}/test_{path.name}".replace("/./", "/"),)


def alive(faults: Sequence[Fault]) -> Iterator[Fault]:
    """Yield the faults that no test notices: the nearest tests are asked first, then all of the core."""
    waiting = [(fault, nearest(fault.file), False) for fault in reversed(faults)]
    running: dict[int, tuple[Fault, bool]] = {}
    done = 0
    while waiting or running:
        while waiting and len(running) < WORKERS:
            fault, tests, last = waiting.pop()
            running[forked(fault, tests)] = (fault, last)
        process, status = os.wait()
        fault, last = running.pop(process)
        done += not last
        if not done % 100 and not last:
            print(f"{done} of {len(faults)} …", file=sys.stderr, flush=True)
        if status == 0 and last:
            yield fault
        elif status == 0:
            waiting.append((fault, CORE_TESTS, True))


def all_faults(files: Sequence[str]) -> list[Fault]:
    found: list[Fault] = []
    for path in sorted(ENGINE.rglob("*.py")):
        file = path.relative_to(ENGINE).as_posix()
        if path.name != "__init__.py" and (not files or file in files):
            found += faults_of_code(path)
    if not files or "anatomy.toml" in files:
        found += faults_of_anatomy()
    return found


def main(arguments: list[str]) -> int:
    files = [argument for argument in arguments if argument != "--list"]
    faults = all_faults(files)
    if "--list" in arguments:
        for fault in faults:
            print(f"{fault.line:4} {fault.name}")
        return 0
    with tempfile.TemporaryDirectory() as folder:  # each process finds what another one compiled
        sys.pycache_prefix, sys.dont_write_bytecode = folder, False
        return report(faults)


def report(faults: Sequence[Fault]) -> int:
    """Print the faults that are not noticed; 2 if the tests fail without any."""
    preload()
    start = time.monotonic()
    for tests in {nearest(fault.file) for fault in faults} | {CORE_TESTS}:
        process = forked(None, tests)
        if os.waitpid(process, 0)[1]:
            print(f"without any fault these tests fail: {' '.join(tests)}")
            return 2
    count = 0
    for fault in alive(faults):
        count += 1
        print(f"SURVIVED {fault.file}:{fault.line}\t{fault.name}", flush=True)
    print(f"{len(faults)} faults, {count} not noticed, {time.monotonic() - start:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
