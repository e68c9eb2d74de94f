"""The real print system: every page of a paper arrives, or the pages, copies, and sides that were wanted.

It runs by itself, in a folder of its own, and its printer keeps what it gets.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from pytestqt.qtbot import QtBot

from footdrop_desktop.errors import UserError
from footdrop_desktop.report.pdf import render_report
from footdrop_desktop.ui.printing import Printing, PrintOrder, Sides
from tests.report.papers import case, report_of

CUPSD = shutil.which("cupsd", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")
PARTS = Path("/usr/lib/cups")
PRINTER = Path("/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd")
MISSING = [
    name
    for name, there in (
        ("cups (cupsd)", CUPSD is not None),
        ("cups-client (lp, lpadmin)", shutil.which("lp") is not None),
        ("printer-driver-cups-pdf", PRINTER.exists()),
    )
    if not there
]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(MISSING), reason=f"not installed here: {', '.join(MISSING)}"),
]

BACKEND = """#!/bin/sh
[ $# -eq 0 ] && {{ echo 'direct keep:/ "Keeps" "Keeps"'; exit 0; }}
echo "$@" > {out}/$1.told
cat ${{6:+"$6"}} > {out}/$1.part
mv {out}/$1.part {out}/$1.job
"""
SYSTEM = """
LogLevel warn
Listen {folder}/cups.sock
Browsing Off
DefaultAuthType None
WebInterface No
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
<Limit All>
Order deny,allow
</Limit>
</Policy>
"""
FILES = """
ServerRoot {folder}/root
ServerBin {folder}/bin
DataDir /usr/share/cups
DocumentRoot {folder}/root
RequestRoot {folder}/spool
CacheDir {folder}/cache
StateDir {folder}/state
TempDir {folder}/tmp
AccessLog {folder}/access.log
ErrorLog {folder}/error.log
PageLog {folder}/page.log
"""
PAINTS = """
import sys
from pathlib import Path
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from footdrop_desktop.ui.paper.ways import paint
from footdrop_desktop.ui.printing import PrintOrder
application = QApplication(["painter", "-platform", "offscreen"])
printer = QPrinter()
printer.setPrinterName("desk")
paint(Path(sys.argv[1]).read_bytes(), printer, PrintOrder("desk", pages=sys.argv[2]))
"""


class Queue:
    """What the printer got: what it was told, and the pages, by the number of the job."""

    def __init__(self, folder: Path) -> None:
        self._out = folder / "out"

    def got(self, qtbot: QtBot, job: int) -> tuple[list[str], int]:
        """Wait for a job; return what the printer was told of it, and how many pages it has."""
        arrived = self._out / f"{job}.job"
        qtbot.waitUntil(arrived.exists, timeout=30_000)
        told = (self._out / f"{job}.told").read_text().split()
        return told, sum(line.startswith(b"%%Page:") for line in arrived.read_bytes().splitlines())


@pytest.fixture
def queue(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Queue]:
    """A print system with one printer, "desk"; it ends with the test."""
    assert CUPSD is not None
    folder = Path(tempfile.mkdtemp(prefix="footdrop-cups-"))
    before = os.umask(0o022)  # the program's own would hide the folder from the filters
    try:
        write_parts(folder)
        monkeypatch.setenv("CUPS_SERVER", str(folder / "cups.sock"))
        root = folder / "root"
        command = [CUPSD, "-f", "-c", str(root / "cupsd.conf"), "-s", str(root / "cups-files.conf")]
        with subprocess.Popen(command) as cupsd:
            try:
                qtbot.waitUntil((folder / "cups.sock").exists, timeout=10_000)
                admin = ["lpadmin", "-p", "desk", "-E", "-v", "keep:/", "-P", str(PRINTER)]
                subprocess.run(admin, check=True, capture_output=True, timeout=30)
                yield Queue(folder)
            finally:
                cupsd.terminate()
                cupsd.wait(20)
    finally:
        os.umask(before)
        shutil.rmtree(folder)


def write_parts(folder: Path) -> None:
    for name in ("root", "bin/backend", "spool", "cache", "state", "tmp", "out"):
        (folder / name).mkdir(parents=True)
    for part in PARTS.iterdir():
        if part.name != "backend":
            (folder / "bin" / part.name).symlink_to(part)
    backend = folder / "bin" / "backend" / "keep"
    backend.write_text(BACKEND.format(out=folder / "out"))
    backend.chmod(0o700)
    (folder / "root" / "cupsd.conf").write_text(SYSTEM.format(folder=folder))
    (folder / "root" / "cups-files.conf").write_text(FILES.format(folder=folder))
    folder.chmod(0o755)  # the filters run as somebody else, who has to get here
    (folder / "tmp").chmod(0o1777)


def paper() -> tuple[bytes, int]:
    data = render_report(report_of(case("T04")))
    document = pypdfium2.PdfDocument(data)
    try:
        return data, len(document)
    finally:
        document.close()


def test_every_page_arrives_under_a_title_without_a_name(queue: Queue, qtbot: QtBot) -> None:
    data, pages = paper()
    assert pages >= 3
    printing = Printing()
    assert printing.takes_pdf
    assert printing.printers() == ("desk",)
    printing.send(data, "desk")
    told, arrived = queue.got(qtbot, 1)
    assert arrived == pages
    assert told[2:4] == ["report", "1"]


def test_only_the_wanted_pages_arrive(queue: Queue, qtbot: QtBot) -> None:
    data, _ = paper()
    order = PrintOrder("desk", pages="2-3", sides=Sides.LONG_EDGE)
    Printing().send(data, order.printer, order.options)
    told, arrived = queue.got(qtbot, 1)
    assert arrived == 2
    assert "sides=two-sided-long-edge" in told


def test_each_copy_is_asked_for(queue: Queue, qtbot: QtBot) -> None:
    data, _ = paper()
    order = PrintOrder("desk", copies=3)
    Printing().send(data, order.printer, order.options)
    told, _ = queue.got(qtbot, 1)
    assert told[3] == "3"


def test_a_printer_that_is_not_there_is_told(queue: Queue) -> None:
    data, _ = paper()
    with pytest.raises(UserError) as caught:
        Printing().send(data, "gone")
    assert caught.value.key == "output.not-printed"
    assert caught.value.params["why"]


def test_a_paper_is_painted_where_pdf_is_not_taken(queue: Queue, qtbot: QtBot, tmp_path: Path) -> None:
    """In a process of its own: a print system that was asked once is asked for ever."""
    data, pages = paper()
    (tmp_path / "paper.pdf").write_bytes(data)
    command = [sys.executable, "-c", PAINTS, str(tmp_path / "paper.pdf"), f"2-{pages}"]
    subprocess.run(command, check=True, timeout=50, cwd=Path(__file__).parents[2])
    _, arrived = queue.got(qtbot, 1)
    assert arrived == pages - 1
