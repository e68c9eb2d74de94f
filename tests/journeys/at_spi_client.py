"""A screen reader's way through the program, by Debian's own Python: what it finds is written as JSON.

``dbus-run-session -- /usr/bin/python3 at_spi_client.py PROGRAM…`` under a screen of its own. It starts the
program, opens the practice data, begins a visit, answers a red flag and two grades by the actions that
each control offers, and tells what the tree said before and after. Whatever does not appear ends it.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pyatspi  # type: ignore[import-not-found]  # of the system's Python
from gi.repository import Atspi, GLib  # type: ignore[import-not-found]  # as above

LAUNCHER = ["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"]
PATIENCE = 20.0
"""Seconds until something that was asked for has to be there."""

BUTTONS = ("push button", "check box", "radio button", "toggle button")
STEPS, STRIP, PANEL = "Steps of the examination", "Red flag", "Assessment"
ENTER = 0xFF0D
ANNOUNCEMENT = "object:announcement"

Node = Any


def appears(found: Callable[[], Any], what: str, *, again: Callable[[], None] = lambda: None) -> Any:
    """Return what ``found`` returns as soon as it is something; meanwhile hear events, and try ``again``."""
    began = tried = time.monotonic()
    while not (seen := found()):
        GLib.MainContext.default().iteration(False)
        now = time.monotonic()
        if now - began > PATIENCE:
            sys.exit(f"never there: {what}")
        if now - tried > 2:
            tried = now
            again()
    return seen


def below(node: Node) -> Iterator[Node]:
    """Yield ``node`` and all that is shown below it."""
    yield node
    for place in range(node.childCount):
        child = node.getChildAtIndex(place)
        if child is not None and is_shown(child):
            yield from below(child)


class Reader:
    """Reads the window of one process, and acts on it as assistive technology does."""

    def __init__(self, process: int) -> None:
        self._process = process
        self.heard: list[str] = []
        pyatspi.Registry.registerEventListener(self._hear, ANNOUNCEMENT)

    @property
    def root(self) -> Node | None:
        """The program in the list of all that are open."""
        every = [one for one in pyatspi.Registry.getDesktop(0) if one is not None]
        root = next((one for one in every if one.get_process_id() == self._process), None)
        if root is not None:
            root.set_cache_mask(Atspi.Cache.NONE)  # what is remembered is not what is there
        return root

    def shown(self, name: str, *roles: str, within: str = "") -> Node | None:
        """Return the node of this name (or whose name begins so, for a name that ends with …)."""
        for node in self.within(within):
            same = node.name == name or (name[-1:] == "…" and node.name.startswith(name[:-1]))
            if same and (not roles or node.getRoleName() in roles):
                return node
        return None

    def within(self, name: str) -> list[Node]:
        """Return every node below the one of this name, or all."""
        root = self.root
        if root is None:
            return []
        nodes = list(below(root))
        return nodes if not name else [part for node in nodes if node.name == name for part in below(node)]

    def button(self, name: str) -> Node:
        """Return a button, as soon as it is there."""
        return appears(lambda: self.shown(name, *BUTTONS), name)

    def texts(self, within: str) -> list[str]:
        """Return what is written in a part of the window."""
        return [node.name for node in self.within(within) if node.name]

    def _hear(self, event: Any) -> None:
        self.heard.append(str(event.any_data))


def is_shown(node: Node) -> bool:
    return bool(node.getState().contains(pyatspi.STATE_SHOWING))


def is_checked(node: Node) -> bool:
    return bool(node.getState().contains(pyatspi.STATE_CHECKED))


def act(node: Node, wanted: str) -> None:
    """Do the action of this name, which the node must have."""
    actions = node.queryAction()
    names = [actions.getName(place) for place in range(actions.nActions)]
    if wanted not in names:
        sys.exit(f"{node.name}: no {wanted} among {names}")
    actions.doAction(names.index(wanted))


def told(node: Node) -> dict[str, Any]:
    """Return name, role, and state as they are now."""
    return {"name": node.name, "role": node.getRoleName(), "checked": is_checked(node)}


def labels(node: Node) -> list[str]:
    """Return what the labels of a node say."""
    return [
        relation.getTarget(place).name
        for relation in node.getRelationSet()
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY
        for place in range(relation.getNTargets())
    ]


def begin_practice(reader: Reader) -> None:
    """From the first page to a new visit of a practice patient."""
    act(reader.button("Try it with practice data"), "Press")
    appears(lambda: reader.shown("Patients", "table"), "the patients")

    def open_first() -> None:
        pyatspi.Registry.generateKeyboardEvent(ENTER, None, pyatspi.KEY_SYM)

    open_first()
    chart = appears(lambda: reader.shown("New visit", *BUTTONS), "the patient's page", again=open_first)
    act(chart, "Press")
    act(reader.button("Begin"), "Press")
    appears(lambda: reader.shown("Presentation, …", "radio button"), "the exam")


def changed(reader: Reader, before: list[str]) -> list[str]:
    """Return what the assessment says, if that is not what it said ``before``."""
    now = reader.texts(PANEL)
    return [] if now == before else now


def saved(reader: Reader) -> str:
    return next((text for text in reader.texts("") if text.startswith("Saved ")), "")


def steps(reader: Reader) -> list[str]:
    """Return the step that is shown."""
    return [node.name for node in reader.within(STEPS) if is_checked(node)]


def another_step(reader: Reader, before: list[str]) -> bool:
    return steps(reader) != before


def go_to(reader: Reader, step: str) -> None:
    """Press Continue until this step is the one that is shown."""

    def here() -> bool:
        node = reader.shown(f"{step}, …", "radio button")
        return node is not None and is_checked(node)

    for _ in range(10):
        if here():
            return
        before = steps(reader)
        act(reader.button("Continue"), "Press")
        appears(partial(another_step, reader, before), "the next step")
    sys.exit(f"never there: {step}")


def answer(reader: Reader, name: str, action: str) -> dict[str, Any]:
    """Answer by an action; tell the button before and after."""
    before = told(reader.button(name))
    act(reader.button(name), action)
    appears(lambda: is_checked(reader.button(name)), f"{name}, checked by {action}")
    return {"before": before, "after": told(reader.button(name))}


def visit(reader: Reader) -> dict[str, Any]:
    """Do the visit; return what was read."""
    called = appears(lambda: reader.root, "the program").name
    begin_practice(reader)
    found: dict[str, Any] = {"called": called}
    found["steps"] = [told(node) for node in reader.within(STEPS) if ", " in node.name]
    found["lists"] = [labels(node) for node in reader.within("") if node.getRoleName() == "combo box"]
    go_to(reader, "Red flags")
    found["strip before"] = reader.texts(STRIP)
    found["flag"] = answer(reader, "Fever: Yes", "Press")
    found["strip"] = appears(lambda: reader.texts(STRIP), "the red flag")
    found["announced"] = appears(lambda: list(reader.heard), "an announcement")
    go_to(reader, "Strength")
    found["panel before"] = reader.texts(PANEL)
    found["saved before"] = saved(reader)
    time.sleep(1.1)  # the time is told to the second
    found["toggled"] = answer(reader, "Dorsiflexion, right: 2", "Toggle")
    found["pressed"] = answer(reader, "Dorsiflexion, left: 4", "Press")
    found["strength"] = told(appears(lambda: reader.shown("Strength, 2 of …"), "two answers are counted"))
    found["saved"] = saved(reader)
    found["panel"] = appears(lambda: changed(reader, found["panel before"]), "another assessment")
    group = appears(lambda: reader.shown("Dorsiflexion, right", "panel"), "the group of the grades")
    found["group"] = group.description
    return found


def main(command: list[str]) -> None:
    with subprocess.Popen(LAUNCHER) as bus, subprocess.Popen(command) as program:
        try:
            reader = Reader(program.pid)
            appears(lambda: reader.root, "the program")
            print(json.dumps(visit(reader)), flush=True)
        finally:
            program.terminate()
            bus.terminate()


if __name__ == "__main__":
    main(sys.argv[1:])
