"""The composition root: builds every part, owns the clock and new ids.

Start-up reads from top to bottom: a command goes to the command line; otherwise the window opens.
Whatever the first screen does not need is imported when it is needed.
"""

from __future__ import annotations

import hashlib
import sys
from functools import cache
from typing import TYPE_CHECKING, Final

from footdrop_desktop.errors import UserError
from footdrop_desktop.form.model import Form
from footdrop_desktop.form.parse import parse_form
from footdrop_desktop.resources import form_versions, read_form, read_form_lock, read_resource

if TYPE_CHECKING:
    from footdrop_desktop.assessment.anatomy import Anatomy
    from footdrop_desktop.report.literature import Literature
    from footdrop_desktop.strings import Strings

FORM: Final = "foot-drop-exam"
WINDOW_OPTIONS: Final = ("--practice", "--self-check")


def main(arguments: list[str] | None = None) -> int:
    """Run the program; return its exit status."""
    given = sys.argv[1:] if arguments is None else arguments
    if given and given[0] not in WINDOW_OPTIONS:
        return _command(given)
    if given:
        from footdrop_desktop import practice

        return practice.run(given)
    return _window()


@cache
def form_of(form_id: str, version: str | None) -> Form:
    """Return a released form, the newest for no version, checked against ``forms/LOCK``.

    Raises ``UserError`` for a form or version that is not known, and for a file that was changed.
    """
    versions = form_versions(form_id) if form_id == FORM else ()
    if not versions:
        raise UserError("form.unknown", form=form_id, known=FORM)
    chosen = versions[-1] if version is None else version
    if chosen not in versions:
        raise UserError("form.unknown-version", form=form_id, version=chosen, known=", ".join(versions))
    data = read_form(form_id, chosen)
    name = f"{form_id}/{chosen}.json"
    if f"{hashlib.sha256(data).hexdigest()}  {name}" not in read_form_lock().splitlines():
        raise UserError("form.changed", name=f"forms/{name}")
    return parse_form(data, f"forms/{name}")


@cache
def anatomy() -> Anatomy:
    """Return the anatomy of ``resources/anatomy.toml``."""
    from footdrop_desktop.assessment.anatomy import parse_anatomy

    return parse_anatomy(read_resource("anatomy.toml").decode())


@cache
def literature() -> Literature:
    """Return the references of ``resources/citations.json``."""
    from footdrop_desktop.report.literature import parse_literature

    return parse_literature(read_resource("citations.json"))


@cache
def strings(language: str) -> Strings:
    """Return the words of ``language``; ``UserError`` if it is not known."""
    from footdrop_desktop.strings import Strings

    return Strings(language, read_resource)


def _command(arguments: list[str]) -> int:
    from footdrop_desktop import cli

    return cli.run(arguments, cli.Parts(form_of=form_of, anatomy=anatomy, strings=strings, render=_render))
