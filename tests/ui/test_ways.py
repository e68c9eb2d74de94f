"""Pages painted on a printer, where the print system takes no PDF."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from footdrop_desktop.errors import UserError
from footdrop_desktop.report.pdf import render_report
from footdrop_desktop.ui.paper.ways import paint, way_to
from footdrop_desktop.ui.printing import Printing, PrintOrder
from tests.report.papers import case, report_of


@pytest.fixture(scope="module")
def paper() -> bytes:
    return render_report(report_of(case("T04")))


def printer_into(path: Path) -> QPrinter:
    """A printer that paints into a file, coarse enough to be quick."""
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(60)
    return printer


def looks(data: bytes) -> list[list[list[int]]]:
    """How dark each page is, in a grid of fields 40 points wide, and how large."""
    document = pypdfium2.PdfDocument(data)
    try:
        found = []
        for page in document:
            picture = page.render(scale=1, grayscale=True).to_pil()
            wide, high = picture.size[0] // 40, picture.size[1] // 40
            small = picture.resize((wide, high), resample=4)
            found.append([[small.getpixel((x, y)) for x in range(wide)] for y in range(high)])
        return found
    finally:
        document.close()


def test_each_page_is_painted_where_it_belongs(qapp: QApplication, paper: bytes, tmp_path: Path) -> None:
    """Failing means a margin cut off, a page squeezed, or a part of it in the wrong place."""
    paint(paper, printer_into(tmp_path / "painted.pdf"), PrintOrder())
    wanted, painted = looks(paper), looks((tmp_path / "painted.pdf").read_bytes())
    assert len(painted) == len(wanted)
    for page, other in zip(wanted, painted, strict=True):
        assert len(page) == len(other)
        for row, beside in zip(page, other, strict=True):
            assert all(abs(one - two) < 24 for one, two in zip(row, beside, strict=True))


def test_only_the_wanted_pages_are_painted(qapp: QApplication, paper: bytes, tmp_path: Path) -> None:
    paint(paper, printer_into(tmp_path / "painted.pdf"), PrintOrder(pages="2-3"))
    assert len(looks((tmp_path / "painted.pdf").read_bytes())) == 2


def test_copies_are_painted_where_the_printer_makes_none(
    qapp: QApplication, paper: bytes, tmp_path: Path
) -> None:
    printer = printer_into(tmp_path / "painted.pdf")
    assert not printer.supportsMultipleCopies()
    paint(paper, printer, PrintOrder(copies=3, pages="1-2"))
    assert len(looks((tmp_path / "painted.pdf").read_bytes())) == 6


@pytest.mark.qt_log_ignore("Returned false")  # Qt says it too
def test_a_printer_that_cannot_be_painted_on_is_told(
    qapp: QApplication, paper: bytes, tmp_path: Path
) -> None:
    printer = printer_into(tmp_path / "no such folder" / "painted.pdf")
    with pytest.raises(UserError) as caught:
        paint(paper, printer, PrintOrder("desk"))
    assert (caught.value.key, caught.value.params["name"]) == ("output.not-printed", "desk")


def test_pdf_goes_as_it_is_where_it_can(qapp: QApplication, paper: bytes, tmp_path: Path) -> None:
    """Painted, it is thirty times as large, and its words are gone."""
    script = tmp_path / "lp"
    script.write_text(f"#!/bin/sh\ncat > {tmp_path}/got.pdf\n")
    script.chmod(0o700)
    painted = tmp_path / "painted.pdf"
    for find, into in ((lambda _name: str(script), "got.pdf"), (lambda _name: None, "painted.pdf")):
        way_to(Printing(find, lambda _path: False), PrintOrder("desk"), printer_into(painted))(paper)
        assert (tmp_path / into).exists()
        assert ((tmp_path / into).read_bytes() == paper) == (into == "got.pdf")
