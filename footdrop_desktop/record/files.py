"""Files written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from footdrop_desktop.errors import UserError


def write_whole(contents: dict[Path, bytes]) -> None:
    """Write each file through a finished, synced neighbour; ``UserError`` if one cannot be written.

    Every neighbour is complete before the first one takes its place. Something that is no regular
    file (a pipe, a device) is written to directly.
    """
    neighbours: list[tuple[Path, Path]] = []
    current = Path()
    try:
        for path, data in contents.items():
            current = path
            if path.exists() and not path.is_file():
                path.write_bytes(data)
            else:
                target = path.resolve()
                neighbours.append((_neighbour(target, data), target))
        while neighbours:
            current = neighbours[0][1]
            neighbours[0][0].replace(current)
            neighbours.pop(0)
    except OSError as error:
        raise UserError("output.not-written", name=current, why=error.strerror or error) from error
    finally:
        for neighbour, _ in neighbours:
            neighbour.unlink(missing_ok=True)


def _neighbour(target: Path, data: bytes) -> Path:
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    neighbour = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        neighbour.unlink(missing_ok=True)
        raise
    return neighbour
