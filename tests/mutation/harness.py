"""Runs the core tests against each fault, in a forked process of its own; reports the faults that none notices.

    python tests/mutation/harness.py [--list] [FILE …]

``FILE`` is a path below footdrop_desktop/assessment, or anatomy.toml; without one, all of them. The tests
are imported and collected once; a fork then loads the engine anew with one fault in it, and runs them
until the first one fails: those of the same name first, led by what noticed the faults before.
"""

from __future__ import annotations

import ast
import io
import os
import signal
import sys
import time
import tomllib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import CodeType, FunctionType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from tests.mutation.mutator import Mutant, mutants  # noqa: E402 - found through the line above

PACKAGE = "footdrop_desktop.assessment"
ENGINE = ROOT / "footdrop_desktop" / "assessment"
TESTS = ROOT / "tests"
SECONDS = 5
"""Processor time for one test: what takes longer turns round and round."""
WORKERS = max(2, os.cpu_count() or 2)
REMEMBERED = 12

CORE_TESTS = (
    "assessment/test_strength.py",
    "assessment/rules",
    "assessment/test_anatomy.py",
    "assessment/test_localise.py",
    "assessment/test_assess.py",
    "record/test_codec.py",
    "test_cases.py",
    "assessment/test_next_test.py",
    "assessment/test_fit.py",
    "assessment/test_plan.py",
    "assessment/test_rule_book.py",
)
ANOTHER_PROCESS = "test_a_case_comes_out_of_a_process_of_its_own"
NOT_NEEDED = (
    *("cacheprovider", "doctest", "faulthandler", "junitxml", "logging", "pastebin"),
    *("terminal", "threadexception", "unraisableexception"),
)
"""Plugins that cost time and cannot tell a fault."""

DATA_FIELDS = (
    *(
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
    ),
    *("compartments", "muscle", "territory", "explains", "skin_spared", "last", "item", "codes", "sites"),
    *("citations", "together_with", "differs"),
)
"""What the program reads of an entry of the anatomy."""


@dataclass(frozen=True)
class Fault:
    """One change of one file, to be made while the engine is loaded anew in a process of its own."""

    file: str
    line: int
    what: str
    module: str
    mutant: Mutant | None = None
    data: Callable[[dict[str, Any]], None] | None = None

    @property
    def name(self) -> str:
        return f"{self.file}: {self.what}"


# The faults


def module_name(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def engine_files() -> list[Path]:
    return [path for path in sorted(ENGINE.rglob("*.py")) if path.name != "__init__.py"]


def faults_of_code(path: Path) -> Iterator[Fault]:
    file = path.relative_to(ENGINE).as_posix()
    seen: dict[str, int] = {}
    for mutant in mutants(path.read_text("utf-8"))[1]:
        what = f"{mutant.scope}: {mutant.what}".removeprefix(": ")
        seen[what] = seen.get(what, 0) + 1
        if seen[what] > 1:
            what += f" ({seen[what]})"
        yield Fault(file, mutant.line, what, module_name(path), mutant=mutant)


def faults_of_anatomy() -> Iterator[Fault]:
    """Each entry dropped, each value changed, each member of a list dropped."""
    data = tomllib.loads((ROOT / "resources" / "anatomy.toml").read_text("utf-8"))

    def fault(what: str, change: Callable[[dict[str, Any]], None]) -> Fault:
        return Fault("anatomy.toml", 0, what, f"{PACKAGE}.anatomy", data=change)

    for table, entries in data.items():
        for place, entry in enumerate(entries):
            name = entry.get("id") or f"{entry['item']} {entry['codes'][0]}"
            yield fault(f"{table} {name}: dropped", _without(table, place))
            for key in DATA_FIELDS:
                where, value = f"{table} {name}.{key}", entry.get(key)
                if isinstance(value, list):
                    for member in value:
                        yield fault(f"{where}: without {member}", _less(table, place, key, member))
                elif isinstance(value, bool):
                    yield fault(f"{where}: {not value}", _other(table, place, key, not value))
                elif value is not None:
                    yield fault(f"{where}: changed", _other(table, place, key, f"{value}~"))


def _without(table: str, place: int) -> Callable[[dict[str, Any]], None]:
    def change(data: dict[str, Any]) -> None:
        del data[table][place]

    return change


def _less(table: str, place: int, key: str, member: object) -> Callable[[dict[str, Any]], None]:
    def change(data: dict[str, Any]) -> None:
        data[table][place][key].remove(member)

    return change


def _other(table: str, place: int, key: str, value: object) -> Callable[[dict[str, Any]], None]:
    def change(data: dict[str, Any]) -> None:
        data[table][place][key] = value

    return change


def all_faults(files: Sequence[str]) -> list[Fault]:
    found: list[Fault] = []
    for path in engine_files():
        if not files or path.relative_to(ENGINE).as_posix() in files:
            found += faults_of_code(path)
    if not files or "anatomy.toml" in files:
        found += faults_of_anatomy()
    return found


# Loading the engine anew


class Engine:
    """The modules of the engine in the order in which they need each other, compiled once."""

    def __init__(self) -> None:
        self._trees = {module_name(path): ast.parse(path.read_text("utf-8")) for path in engine_files()}
        self._code = {name: self._compiled(name, tree) for name, tree in self._trees.items()}
        self._order: list[str] = []
        for name in self._trees:
            self._after_its_needs(name)

    @staticmethod
    def _compiled(name: str, tree: ast.Module) -> CodeType:
        return compile(tree, f"{name}.py", "exec")

    def _after_its_needs(self, name: str) -> None:
        if name in self._order:
            return
        for node in self._trees[name].body:
            if isinstance(node, ast.ImportFrom) and node.module in self._trees:
                self._after_its_needs(node.module)
        self._order.append(name)

    def load(self, fault: Fault | None) -> None:
        """Run every module again, with ``fault`` in its place, and hand the new parts to all who use them."""
        before = {name: self._parts(name) for name in self._order}
        for name in self._order:
            code = self._code[name]
            if fault is not None and fault.mutant is not None and fault.module == name:
                code = self._compiled(name, fault.mutant.applied(self._trees[name]))
            exec(code, sys.modules[name].__dict__)
        renewed = {
            id(old): sys.modules[name].__dict__[part]
            for name, parts in before.items()
            for part, old in parts.items()
        }
        for name, module in list(sys.modules.items()):
            if name.startswith(("footdrop_desktop", "tests")) and name not in self._code:
                for part, value in list(vars(module).items()):
                    if id(value) in renewed:
                        setattr(module, part, renewed[id(value)])
        if fault is not None and fault.data is not None:
            _change_anatomy(fault.data)

    @staticmethod
    def _parts(name: str) -> dict[str, object]:
        """The functions and classes that a module makes."""
        return {
            part: value
            for part, value in vars(sys.modules[name]).items()
            if isinstance(value, (FunctionType, type)) and value.__module__ == name
        }


def _change_anatomy(change: Callable[[dict[str, Any]], None]) -> None:
    source = (ROOT / "resources" / "anatomy.toml").read_text("utf-8")

    class Changed:
        TOMLDecodeError = tomllib.TOMLDecodeError

        @staticmethod
        def loads(text: str) -> dict[str, Any]:
            data = tomllib.loads(text)
            if text == source:
                change(data)
            return data

    sys.modules[f"{PACKAGE}.anatomy"].__dict__["tomllib"] = Changed


# Asking the tests


@dataclass
class Running:
    fault: Fault | None
    answer: int


@dataclass(eq=False)  # pytest puts its plugins into sets
class Driver:
    """A pytest plugin: instead of running the collected tests once, runs them for each fault."""

    faults: list[Fault]
    survived: list[Fault] = field(default_factory=list)
    sound: bool = False
    _failed: bool = False
    _noticed_by: dict[str, list[int]] = field(default_factory=dict)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self._failed = self._failed or report.failed

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        from footdrop_desktop import app

        app.form_of("foot-drop-exam", None)
        items = [item for item in session.items if ANOTHER_PROCESS not in item.nodeid]
        engine = Engine()
        self.sound = self._asked(engine, items, [None]) == [None]
        if self.sound:
            for fault in self._asked(engine, items, self.faults):
                assert fault is not None
                self.survived.append(fault)
        return True

    def _asked(
        self, engine: Engine, items: list[pytest.Item], faults: Sequence[Fault | None]
    ) -> list[Fault | None]:
        """Return the faults that no test noticed."""
        waiting = list(reversed(faults))
        running: dict[int, Running] = {}
        survived: list[Fault | None] = []
        while waiting or running:
            while waiting and len(running) < WORKERS:
                fault = waiting.pop()
                process, answer = self._forked(engine, items, fault)
                running[process] = Running(fault, answer)
            process, status = os.wait()
            done = running.pop(process)
            noticed_by = os.read(done.answer, 16)
            os.close(done.answer)
            if status == 0:
                survived.append(done.fault)
                if done.fault is not None:
                    print(f"SURVIVED {done.fault.file}:{done.fault.line}\t{done.fault.name}", flush=True)
            elif done.fault is not None and noticed_by:
                self._remember(done.fault.file, int(noticed_by))
            asked = len(faults) - len(waiting) - len(running)
            if not asked % 250:
                print(f"{asked} of {len(faults)} …", file=sys.stderr, flush=True)
        return survived

    def _remember(self, file: str, place: int) -> None:
        known = self._noticed_by.setdefault(file, [])
        if place in known:
            known.remove(place)
        known.insert(0, place)
        del known[REMEMBERED:]

    def _order(self, items: list[pytest.Item], fault: Fault | None) -> list[int]:
        """What noticed faults of this file before, then the tests of its name, then the rest."""
        if fault is None:
            return list(range(len(items)))
        name = f"test_{Path(fault.file).stem}.py"
        near = [place for place, item in enumerate(items) if item.path.name == name]
        return list(dict.fromkeys([*self._noticed_by.get(fault.file, []), *near, *range(len(items))]))

    def _forked(self, engine: Engine, items: list[pytest.Item], fault: Fault | None) -> tuple[int, int]:
        """Start a process that asks the tests; it ends with 0 if none notices ``fault``."""
        answer, said = os.pipe()
        process = os.fork()
        if process:
            os.close(said)
            return process, answer
        try:
            signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
            sys.stdout = sys.stderr = io.StringIO()
            with Path(os.devnull).open("w") as nowhere:
                os.dup2(nowhere.fileno(), 1)
                os.dup2(nowhere.fileno(), 2)
            engine.load(fault)
            order = self._order(items, fault)
            for place, following in zip(order, [*order[1:], None], strict=True):
                signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
                later = None if following is None else items[following]
                items[place].config.hook.pytest_runtest_protocol(item=items[place], nextitem=later)
                if self._failed:
                    os.write(said, str(place).encode())
                    os._exit(1)
            os._exit(0)
        finally:
            os._exit(2)


def main(arguments: list[str]) -> int:
    files = [argument for argument in arguments if argument != "--list"]
    faults = all_faults(files)
    if "--list" in arguments:
        for fault in faults:
            print(f"{fault.line:4} {fault.name}")
        return 0
    start = time.monotonic()
    driver = Driver(faults)
    options = ["--import-mode=importlib", "-s", "-m", "not slow", "-c", os.devnull]
    options += [f"--rootdir={ROOT}", f"--confcutdir={ROOT}", "--assert=plain"]
    options += [f"-pno:{plugin}" for plugin in NOT_NEEDED]
    pytest.main([*options, *(str(TESTS / test) for test in CORE_TESTS)], plugins=[driver])
    if not driver.sound:
        print("without any fault the tests fail, or they could not be collected")
        return 2
    print(f"{len(faults)} faults, {len(driver.survived)} not noticed, {time.monotonic() - start:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
