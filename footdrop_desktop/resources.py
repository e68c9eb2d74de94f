"""The one door to ``forms/`` and ``resources/``: in a checkout, a wheel, and a frozen program."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from footdrop_desktop.errors import UserError

_PACKAGE: Final = Path(__file__).resolve().parent
_ROOT: Final = _PACKAGE / "_data" if (_PACKAGE / "_data").is_dir() else _PACKAGE.parent


def read_resource(name: str) -> bytes:
    """Return the bytes of ``resources/<name>``; ``UserError`` if it is not there."""
    return _read("resources", name)


def resource_path(name: str) -> Path:
    """Return where ``resources/<name>`` lies, for libraries that open files themselves."""
    return _inside("resources", name)


def resource_names(folder: str, suffix: str) -> tuple[str, ...]:
    """Return the names of the files of ``resources/<folder>`` that end in ``suffix``, sorted."""
    return tuple(sorted(path.name for path in _inside("resources", folder).glob(f"*{suffix}")))


def read_form(form_id: str, version: str) -> bytes:
    """Return the bytes of a released form."""
    return _read("forms", f"{form_id}/{version}.json")


def form_versions(form_id: str) -> tuple[str, ...]:
    """Return the released versions of a form, oldest first."""
    versions = (path.stem for path in _inside("forms", form_id).glob("*.json"))
    return tuple(sorted(versions, key=lambda version: tuple(int(part) for part in version.split("."))))


def read_form_lock() -> str:
    """Return ``forms/LOCK``: one SHA-256 and path a line."""
    return _read("forms", "LOCK").decode()


def _read(folder: str, name: str) -> bytes:
    try:
        return _inside(folder, name).read_bytes()
    except OSError as error:
        raise UserError("resource.missing", name=f"{folder}/{name}") from error


def _inside(folder: str, name: str) -> Path:
    """Return the path of ``name``, which never leads out of its folder."""
    base = _ROOT / folder
    path = (base / name).resolve()
    if not path.is_relative_to(base.resolve()):
        raise UserError("resource.missing", name=f"{folder}/{name}")
    return path
