"""Papers handed to the system: to a printer, or to the program that shows PDF files."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices

from footdrop_desktop.errors import UserError
from footdrop_desktop.record.files import atomic_write

_QUICK_MS: Final = 5_000
_LONGEST_MS: Final = 60_000
_TITLE: Final = "report"
"""What the queue of the printer shows: never a name."""


class Sides(StrEnum):
    """Which sides of a sheet are printed, in the words of the print system (IPP); empty as set there."""

    AS_SET = ""
    ONE = "one-sided"
    LONG_EDGE = "two-sided-long-edge"
    SHORT_EDGE = "two-sided-short-edge"


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """What is wanted of a printer. ``pages`` are ranges, "1-3,5", or empty for all of them.

    ``file`` is where a PDF is to be written instead, or empty.
    """

    printer: str = ""
    copies: int = 1
    pages: str = ""
    sides: Sides = Sides.AS_SET
    file: str = ""

    @property
    def options(self) -> tuple[str, ...]:
        """What ``lp`` is told."""
        copies = ("-n", str(self.copies)) if self.copies > 1 else ()
        pages = ("-o", f"page-ranges={self.pages}") if self.pages else ()
        sides = ("-o", f"sides={self.sides}") if self.sides else ()
        return (*copies, *pages, *sides)


def show_file(path: Path) -> bool:
    """Open a file in the program that the system has for it; say whether there is one."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class Printing:
    """Prints through the print system's own ``lp``, which takes PDF as it is and keeps no file of ours.

    Where there is none, a paper is put into a folder that only this user can read, shown, and
    removed by ``clear``.
    """

    def __init__(
        self,
        find: Callable[[str], str | None] = shutil.which,
        show: Callable[[Path], bool] = show_file,
    ) -> None:
        self._find = find
        self._show = show
        self._folder: Path | None = None

    def printers(self) -> tuple[str, ...]:
        """Return the printers that ``lp`` knows, the default one first; it may take seconds."""
        asks = self._find("lpstat")
        if asks is None or self._find("lp") is None:
            return ()
        names = _said(asks, "-e").split()
        default = _said(asks, "-d").rpartition(":")[2].strip()
        return tuple(sorted(dict.fromkeys(names), key=lambda name: name != default))

    @property
    def takes_pdf(self) -> bool:
        """Whether there is a print system that takes PDF as it is; else pages have to be painted."""
        return self._find("lp") is not None

    def send(self, paper: bytes, printer: str, options: Sequence[str] = ()) -> None:
        """Give a PDF to ``printer``; ``UserError`` ``output.not-printed`` if it does not take it."""
        lp = self._find("lp") or "lp"
        process = QProcess()
        process.start(lp, ["-d", printer, "-t", _TITLE, *options])
        if not process.waitForStarted(_QUICK_MS):
            raise UserError("output.not-printed", name=printer, why=process.errorString())
        process.write(paper)
        process.closeWriteChannel()
        if not process.waitForFinished(_LONGEST_MS):
            process.kill()
            process.waitForFinished(_QUICK_MS)
            raise UserError("output.not-printed", name=printer, why=process.errorString())
        if process.exitCode() != 0:
            why = process.readAllStandardError().toStdString().strip()
            raise UserError("output.not-printed", name=printer, why=why)

    def show(self, paper: bytes) -> None:
        """Show a PDF in the system's own program.

        Raises ``UserError``: ``output.not-shown`` without such a program, ``output.not-written``.
        """
        try:
            if self._folder is None:
                self._folder = Path(tempfile.mkdtemp(prefix="footdrop-"))
            path = self._folder / f"report-{len(list(self._folder.iterdir())) + 1}.pdf"
        except OSError as error:
            raise UserError("output.not-written", name="report.pdf", why=error.strerror) from error
        atomic_write({path: paper})
        if not self._show(path):
            self.clear()
            raise UserError("output.not-shown")

    def clear(self) -> None:
        """Remove what was shown."""
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None


def _said(program: str, *arguments: str) -> str:
    process = QProcess()
    process.start(program, list(arguments))
    if not process.waitForFinished(_QUICK_MS):
        process.kill()
        process.waitForFinished(_QUICK_MS)
        return ""
    return process.readAllStandardOutput().toStdString()
