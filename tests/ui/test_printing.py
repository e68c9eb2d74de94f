"""Printing: the paper reaches ``lp`` whole, or is shown from a folder that nobody else can read."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from footdrop_desktop.errors import UserError
from footdrop_desktop.ui.printing import Printing, PrintOrder, Sides

PAPER = b"%PDF-1.4 " + b"x" * 300_000


def printing(folder: Path, **scripts: str) -> Printing:
    """A print system made of scripts, as CUPS would answer."""
    for name, text in scripts.items():
        path = folder / name
        path.write_text(f"#!/bin/sh\n{text}\n")
        path.chmod(0o700)
    return Printing(lambda name: str(folder / name) if name in scripts else None, lambda _path: True)


LPSTAT = 'if [ "$1" = "-e" ]; then printf "upstairs\\nfront_desk\\n"; else echo "system default destination: front_desk"; fi'


def test_the_default_printer_comes_first(tmp_path: Path) -> None:
    assert printing(tmp_path, lp="true", lpstat=LPSTAT).printers() == ("front_desk", "upstairs")


@pytest.mark.parametrize("scripts", [{}, {"lp": "true"}, {"lp": "true", "lpstat": "exit 1"}])
def test_without_a_print_system_there_is_no_printer(scripts: dict[str, str], tmp_path: Path) -> None:
    assert printing(tmp_path, **scripts).printers() == ()


def test_the_paper_arrives_whole_under_a_title_without_a_name(tmp_path: Path) -> None:
    out, told = tmp_path / "out.pdf", tmp_path / "told"
    made = printing(tmp_path, lp=f'echo "$@" > {told}; cat > {out}')
    made.send(PAPER, "front_desk")
    assert out.read_bytes() == PAPER
    assert told.read_text().split() == ["-d", "front_desk", "-t", "report"]


@pytest.mark.parametrize(
    "scripts", [{}, {"lp": "cat > /dev/null; echo 'lp: Error - no such printer' >&2; exit 1"}]
)
def test_a_printer_that_does_not_take_it_is_told(scripts: dict[str, str], tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        printing(tmp_path, **scripts).send(PAPER, "gone")
    assert caught.value.key == "output.not-printed"
    if scripts:
        assert "no such printer" in str(caught.value.params["why"])


def test_what_is_shown_is_private_and_goes_again(tmp_path: Path) -> None:
    shown: list[Path] = []

    def show(path: Path) -> bool:
        shown.append(path)
        return True

    made = Printing(lambda _name: None, show)
    made.show(PAPER)
    (path,) = shown
    assert path.read_bytes() == PAPER
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    made.clear()
    assert not path.parent.exists()
    made.clear()


def test_without_a_program_for_pdf_nothing_is_left_behind() -> None:
    shown: list[Path] = []

    def show(path: Path) -> bool:
        shown.append(path)
        return False

    with pytest.raises(UserError) as caught:
        Printing(lambda _name: None, show).show(PAPER)
    assert caught.value.key == "output.not-shown"
    assert not shown[0].exists()


@pytest.mark.parametrize(
    ("order", "told"),
    [
        (PrintOrder("desk"), ""),
        (PrintOrder("desk", copies=2), "-n 2"),
        (PrintOrder("desk", pages="1-3,5"), "-o page-ranges=1-3,5"),
        (
            PrintOrder("desk", 3, "2-2", Sides.SHORT_EDGE),
            "-n 3 -o page-ranges=2-2 -o sides=two-sided-short-edge",
        ),
        (PrintOrder("desk", sides=Sides.ONE), "-o sides=one-sided"),
    ],
)
def test_what_is_wanted_of_the_printer_is_told(order: PrintOrder, told: str, tmp_path: Path) -> None:
    """What is not asked for is left as the printer is set."""
    written = tmp_path / "told"
    made = printing(tmp_path, lp=f'echo "$@" > {written}; cat > /dev/null')
    made.send(PAPER, order.printer, order.options)
    assert written.read_text().split() == ["-d", "desk", "-t", "report", *told.split()]
