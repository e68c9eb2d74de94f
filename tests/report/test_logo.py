"""Logos. A file from outside is drawn on every paper: nothing in it may run, reach out, or flood the memory."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from footdrop_desktop.errors import UserError
from footdrop_desktop.report.letterhead import LogoKind
from footdrop_desktop.report.logo import (
    MOST_PIXELS,
    MOST_PNG,
    MOST_SVG,
    logo_shapes,
    read_logo,
    read_logo_file,
)
from footdrop_desktop.report.svg.model import LogoShape

HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 200 100"'
)


def png(mode: str = "RGB", size: tuple[int, int] = (40, 10), **info: object) -> bytes:
    out = io.BytesIO()
    Image.new(mode, size).save(out, "PNG", **info)
    return out.getvalue()


def svg(inside: str, attributes: str = "") -> bytes:
    return f"{HEAD} {attributes}>{inside}</svg>".encode()


def refused(data: bytes) -> tuple[str, str]:
    with pytest.raises(UserError) as caught:
        read_logo(data)
    return caught.value.key, str(caught.value.params.get("what", ""))


def shapes(inside: str, attributes: str = "") -> tuple[LogoShape, ...]:
    return logo_shapes(read_logo(svg(inside, attributes)))


def ends(shape: LogoShape) -> list[tuple[float, float]]:
    """Where each step of a path ends, in hundredths of the height."""
    return [
        (round(100 * step.points[-1][0], 3), round(100 * step.points[-1][1], 3))
        for step in shape.path
        if step.points
    ]


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "LA", "P", "1", "I;16"])
def test_a_png_of_any_kind_is_taken(mode: str) -> None:
    """Failing means that a clinic has to ask somebody who knows what a colour depth is."""
    logo = read_logo(png(mode))
    assert (logo.kind, logo.ratio) == (LogoKind.PNG, 4.0)
    assert logo_shapes(logo) == ()
    with Image.open(io.BytesIO(logo.data)) as picture:
        assert (picture.size, picture.mode) == ((40, 10), "RGBA" if "A" in mode else "RGB")


def test_a_deep_grey_stays_that_grey() -> None:
    """Failing means a logo that is all white."""
    out = io.BytesIO()
    Image.new("I;16", (4, 4), 0x8000).save(out, "PNG")
    with Image.open(io.BytesIO(read_logo(out.getvalue()).data)) as picture:
        assert picture.getpixel((1, 1)) == (128, 128, 128)


def test_texts_in_a_png_do_not_travel_with_papers() -> None:
    """Failing means that the name of whoever drew the logo, or where, goes to every patient."""
    told = PngImagePlugin.PngInfo()
    told.add_text("Author", "Jane Hidden")
    assert b"Jane Hidden" in png(pnginfo=told)
    assert b"Jane Hidden" not in read_logo(png(pnginfo=told)).data


def test_a_large_picture_is_made_small_enough_for_every_paper() -> None:
    """Failing means papers of many megabytes that take seconds, for a corner of a page."""
    logo = read_logo(png("RGBA", (4000, 2000)))
    with Image.open(io.BytesIO(logo.data)) as picture:
        assert picture.size == (800, 400)
    assert logo.ratio == 2.0


def test_a_picture_with_too_many_pixels_is_refused_before_it_is_unpacked() -> None:
    """Failing means that a small file takes all the memory: a bomb."""
    assert read_logo(png("1", (MOST_PIXELS, 1))).ratio == MOST_PIXELS
    assert refused(png("1", (MOST_PIXELS + 1, 1)))[0] == "logo.too-many-pixels"
    whole = png()
    size = struct.pack(">II", 60_000, 60_000)
    head = b"IHDR" + size + whole[24:29]
    bomb = whole[:12] + head + struct.pack(">I", zlib.crc32(head)) + whole[33:]
    assert refused(bomb)[0] == "logo.too-many-pixels"
    again = whole[:33] + struct.pack(">I", 13) + head + struct.pack(">I", zlib.crc32(head)) + whole[33:]
    assert refused(again)[0] == "logo.damaged"


def test_a_png_that_is_cut_off_or_changed_is_refused() -> None:
    """Failing means half a logo on paper, or a paper that cannot be made when it is needed."""
    whole = png(size=(200, 200))
    for length in (8, 20, 33, 60, len(whole) // 2, len(whole) - 20):
        assert refused(whole[:length])[0] == "logo.damaged"
    assert refused(whole[:16] + bytes(8) + whole[24:])[0] == "logo.damaged"


@given(st.data())
def test_no_byte_of_a_png_can_break_the_reader(data: st.DataObject) -> None:
    """Failing means a crash where a message was due."""
    whole = bytearray(png("P", (30, 30)))
    for _ in range(data.draw(st.integers(1, 4))):
        whole[data.draw(st.integers(8, len(whole) - 1))] = data.draw(st.integers(0, 255))
    try:
        read_logo(bytes(whole))
    except UserError as error:
        assert error.key.startswith("logo.")  # noqa: PT017 - either is right, nothing else


def test_a_file_that_is_too_large_is_refused() -> None:
    assert refused(png() + bytes(MOST_PNG))[0] == "logo.too-large"
    assert refused(svg("<path d='M0 0'/>" + " " * MOST_SVG))[0] == "logo.too-large"


@pytest.mark.parametrize(
    "data", [b"", b"GIF89a", b"\xff\xd8\xff\xe0JFIF", b"%PDF-1.7", b"<html>svg</html>", b"<svg/>"]
)
def test_what_is_neither_png_nor_svg_is_refused(data: bytes) -> None:
    assert refused(data)[0] == "logo.unknown-kind"


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b'<!DOCTYPE svg [<!ENTITY a "b">]>' + svg("<path d='M0 0h9'/>"), "DOCTYPE"),
        (b"<!DOCTYPE svg>" + svg("<path d='M0 0h9'/>"), "DOCTYPE"),
        ("\ufeff<!DOCTYPE svg>".encode("utf-16-le") + svg("").decode().encode("utf-16-le"), "DOCTYPE"),
        (b'<?xml-stylesheet href="a.css"?>' + svg(""), "xml-stylesheet"),
        (svg("<script>alert(1)</script>"), "<script>"),
        (svg("<defs><g><script/></g></defs>"), "<script>"),
        (svg('<h:script xmlns:h="http://www.w3.org/1999/xhtml"/>'), "<script>"),
        (svg("<foreignObject/>"), "<foreignObject>"),
        (svg("<path d='M0 0h9' onload='x()'/>"), "onload"),
        (svg("<image href='http://example.org/a.png'/>"), "example.org"),
        (svg("<image xlink:href='file:///etc/passwd'/>"), "passwd"),
        (svg("<image href='data:image/png;base64,AAAA'/>"), "data:image"),
        (svg("<use xlink:href='other.svg#a'/>"), "other.svg"),
        (svg("<a href='https://example.org'><path d='M0 0h9'/></a>"), "example.org"),
        (svg("<style>@import 'a.css';</style>"), "@import"),
        (svg("<style>@IMPORT url(a.css);</style>"), "@IMPORT"),
        (svg("<path fill='url(http://example.org/#a)' d='M0 0h9'/>"), "example.org"),
        (svg("<path style='fill:url( \"a.svg#b\")' d='M0 0h9'/>"), "a.svg"),
    ],
)
def test_what_runs_or_reaches_out_of_an_svg_is_refused(data: bytes, what: str) -> None:
    """Failing means that a logo reads a file, asks the network, or runs, on the computer of the record."""
    key, named = refused(data)
    assert key == "logo.unsafe"
    assert what in named


@pytest.mark.parametrize(
    ("inside", "what"),
    [
        ("<text>Clinic</text>", "<text>"),
        ("<use href='#a'/>", "<use>"),
        ("<image href='#a'/>", "<image>"),
        ("<svg viewBox='0 0 1 1'/>", "<svg>"),
        ("<path fill='url(#a)' d='M0 0h9'/>", "url(#a)"),
        ("<path opacity='.5' d='M0 0h9'/>", "opacity: .5"),
        ("<g style='mask:url(#a)'/>", "mask"),
        ("<path fill='#11223344' d='M0 0h9'/>", "#11223344"),
        ("<path fill='icc(1)' d='M0 0h9'/>", "icc"),
        ("<path d='M0 0 L9'/>", "L9"),
        ("<path d='L9 9'/>", "L9 9"),
        ("<path d='M0 0 A9 9 0 2 1 5 5'/>", "2 1"),
        ("<rect width='50%' height='9'/>", "50%"),
        ("<rect width='9e99' height='9'/>", "e+99"),
        ("<g transform='spin(3)'/>", "spin"),
        ("<g transform='rotate(3 4)'/>", "rotate"),
        ("<style>path > g{fill:red}</style>", "path > g"),
        ("<style>@media print{</style>", "@media"),
    ],
)
def test_what_cannot_be_drawn_is_refused_by_its_name(inside: str, what: str) -> None:
    """Failing means a logo with a part missing, and nobody is told which."""
    key, named = refused(svg(inside + "<path d='M0 0h9v9z'/>"))
    assert key == "logo.not-drawn"
    assert what in named


def test_an_svg_with_nothing_to_see_is_refused() -> None:
    for inside in (
        "",
        "<path d=''/>",
        "<path fill='none' d='M0 0h9'/>",
        "<g display='none'><path d='M0 0h9'/></g>",
    ):
        assert refused(svg(inside))[0] == "logo.empty"


def test_an_svg_that_ends_early_or_nests_without_end_is_refused() -> None:
    """Failing means a crash of the reader, or of the program."""
    assert refused(svg("<g>"))[0] == "logo.damaged"
    assert refused(svg("<g>" * 5000 + "</g>" * 5000))[0] == "logo.not-drawn"
    assert refused(svg("<g/>" * 30_000))[0] == "logo.not-drawn"
    assert refused(HEAD.replace("viewBox", "viewbox").encode() + b"/>")[0] == "logo.not-drawn"


def test_shapes_stand_in_a_box_of_height_one() -> None:
    """Failing means a logo drawn beside its place."""
    logo = read_logo(svg("<rect x='20' y='10' width='100' height='50' fill='#0B6B6B'/>"))
    (shape,) = logo_shapes(logo)
    assert (logo.kind, logo.ratio) == (LogoKind.SVG, 2.0)
    assert (shape.fill, shape.stroke) == ("#0b6b6b", "")
    assert ends(shape) == [(20, 10), (120, 10), (120, 60), (20, 60)]


def test_an_own_origin_and_a_size_without_a_view_box_count() -> None:
    moved = f'{HEAD} x="">'.replace("0 0 200 100", "-100 50 200 100") + "<line x2='9' stroke='red'/></svg>"
    (shape,) = logo_shapes(read_logo(moved.encode()))
    assert ends(shape) == [(100, -50), (109, -50)]
    sized = b'<svg xmlns="http://www.w3.org/2000/svg" width="2in" height="96"><circle r="48"/></svg>'
    assert read_logo(sized).ratio == 2.0


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("M10 10 20 20 30 10z", [(10, 10), (20, 20), (30, 10)]),
        ("m10,10l5-5h5v10zm1 1h1", [(10, 10), (15, 5), (20, 5), (20, 15), (11, 11), (12, 11)]),
        ("M0 0H10V10h-5v-5", [(0, 0), (10, 0), (10, 10), (5, 10), (5, 5)]),
        ("M0 0C1 1 2 2 3 3S5 5 6 6", [(0, 0), (3, 3), (6, 6)]),
        ("M0 0q5 5 10 0t10 0T30 0", [(0, 0), (10, 0), (20, 0), (30, 0)]),
        ("M0 0h9zh5", [(0, 0), (9, 0), (0, 0), (5, 0)]),
        ("M.5.5 1e1-1E0", [(0.5, 0.5), (10, -1)]),
        ("M10 50a40 40 0 0140 40", [(10, 50), (50, 90)]),
    ],
)
def test_every_command_of_a_path_leads_where_it_should(
    data: str, expected: list[tuple[float, float]]
) -> None:
    """Failing means a logo that is bent out of shape."""
    (shape,) = shapes(f"<path d='{data}'/>")
    assert ends(shape) == expected


def test_an_arc_keeps_its_distance_from_its_centre() -> None:
    """Failing means an egg where a circle was drawn."""
    (shape,) = shapes("<path d='M100 10 A40 40 0 1 1 99.9 10z'/>")
    curves = [step for step in shape.path if step.kind == "C"]
    assert len(curves) == 4
    for step in curves:
        x, y = step.points[-1]
        assert ((100 * x - 100) ** 2 + (100 * y - 50) ** 2) ** 0.5 == pytest.approx(40, abs=0.2)


def test_too_small_radii_grow_until_they_reach() -> None:
    (shape,) = shapes("<path d='M0 0 A1 1 0 0 1 20 0'/>")
    lowest = min(point[1] for step in shape.path for point in step.points)
    assert 100 * lowest == pytest.approx(-10, abs=0.01)


@pytest.mark.parametrize(
    ("transform", "expected"),
    [
        ("translate(5)", (15, 0)),
        ("translate(5, 6)", (15, 6)),
        ("scale(2)", (20, 0)),
        ("scale(-1 2) translate(1,1)", (-11, 2)),
        ("rotate(90)", (0, 10)),
        ("rotate(180 10 10)", (10, 20)),
        ("skewX(45) translate(0 3)", (13, 3)),
        ("skewY(45)", (10, 10)),
        ("matrix(1 0 0 1 4 4)", (14, 4)),
    ],
)
def test_transforms_move_what_they_hold(transform: str, expected: tuple[float, float]) -> None:
    (shape,) = shapes(f"<g transform='{transform}'><line x2='10' stroke='red'/></g>")
    assert ends(shape)[-1] == pytest.approx(expected)


def test_colours_come_from_attributes_classes_and_style_in_this_order() -> None:
    """Failing means a black box instead of the clinic's colours."""
    style = "<defs><style>/* own */ .a, .b{fill:#00f} .b{stroke:rgb(255,0,0);stroke-width:4px}</style></defs>"
    found = shapes(
        f"{style}<g fill='lime'><path d='M0 0h9'/><path class='a' d='M0 0h9'/>"
        "<path class='b' fill='red' style='fill:none' d='M0 0h9'/></g>"
        "<g color='#abc'><path fill='currentColor' d='M0 0h9'/></g><path d='M0 0h9'/>"
    )
    assert [(one.fill, one.stroke) for one in found] == [
        ("#00ff00", ""),
        ("#0000ff", ""),
        ("", "#ff0000"),
        ("#aabbcc", ""),
        ("#000000", ""),
    ]
    assert found[2].width == pytest.approx(0.04)


def test_lines_have_their_ends_joins_and_rules() -> None:
    (shape,) = shapes(
        "<polyline points='0,0 10,0 10,10' fill='none' stroke='navy' stroke-width='2' transform='scale(3)' "
        "stroke-linecap='round' stroke-linejoin='bevel' fill-rule='evenodd'/>"
    )
    assert (shape.cap, shape.join, shape.even_odd) == (1, 2, True)
    assert shape.width == pytest.approx(0.06)
    assert [step.kind for step in shape.path] == ["M", "L", "L"]


def test_what_drawing_programs_leave_behind_is_passed_over() -> None:
    """Failing means that no logo of a common drawing program can be used."""
    foreign = "<n:namedview xmlns:n='http://sodipodi.sourceforge.net/' n:x='1'><n:grid/></n:namedview>"
    more = (
        f"{foreign}<title>Clinic</title><desc/><metadata><a/></metadata><defs><linearGradient id='g'/></defs>"
    )
    assert len(shapes(f"{more}<path id='p' xml:space='preserve' d='M0 0h9'/>")) == 1


@given(st.text(alphabet="MmLlHhCcSsQqTtAaZz0123456789-+.,eE \n", max_size=60))
def test_no_path_can_break_the_reader(data: str) -> None:
    """Failing means a crash where a message was due."""
    try:
        shapes(f"<path d='{data}'/>")
    except UserError as error:
        assert error.key in ("logo.not-drawn", "logo.empty")  # noqa: PT017 - either is right, nothing else


def test_a_logo_file_that_is_not_there_says_so(tmp_path: Path) -> None:
    """Failing means that a logo that was moved stops the paper with a crash."""
    (tmp_path / "logo.png").write_bytes(png())
    assert read_logo_file(tmp_path / "logo.png").ratio == 4.0
    for missing in (tmp_path / "none.png", tmp_path, Path("a\0b")):
        with pytest.raises(UserError) as caught:
            read_logo_file(missing)
        assert caught.value.key == "logo.not-read"
