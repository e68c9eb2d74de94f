"""A visit then and now as rich text: what differs first, each with its reasons and their sources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from footdrop_desktop.history.then_and_now import ThenAndNow
from footdrop_desktop.report.blocks import Text
from footdrop_desktop.report.reassessed import Reading, differing, now_says, same
from footdrop_desktop.report.wording import Wording
from footdrop_desktop.strings import RIGHT_TO_LEFT
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.history.compare_content import shown_days
from footdrop_desktop.ui.sign.blocks_html import rich

_NAME, _THEN, _NOW = 24, 38, 38


def now_html(found: ThenAndNow, wording: Wording) -> str:
    """Return what differs between a visit as it was signed and its answers by today's rules.

    ``wording`` is of the form that was answered.
    """
    (day,) = shown_days([found.visit], wording.strings)
    readings = differing(found, wording)
    heads = (
        now_says(wording, "now.conclusion"),
        now_says(wording, "now.then", date=day, version=found.then_rules),
        now_says(wording, "now.now", version=found.now_rules),
    )
    count = (
        now_says(wording, "now.count", count=len(readings)) if readings else now_says(wording, "now.nothing")
    )
    parts = [_paragraph(f"<b>{escape(count)}</b>"), *_basis(found, wording)]
    if readings:
        parts.append(_heading(now_says(wording, "now.differing")))
        parts.append(_table(heads, [_cells(reading, wording) for reading in readings], wording))
    parts.append(_heading(now_says(wording, "now.same")))
    unchanged = [(_bold(name), escape(text)) for name, text in same(found, wording)]
    parts.append(_table((heads[0], ""), unchanged, wording))
    return "".join(parts)


def _basis(found: ThenAndNow, wording: Wording) -> Iterator[str]:
    """Yield what both readings are made of."""
    yield _paragraph(escape(now_says(wording, "now.form", form=found.form)), quiet=True)
    if found.prior is None:
        yield _paragraph(escape(now_says(wording, "now.no-prior")), quiet=True)
    else:
        (day,) = shown_days([found.prior], wording.strings)
        yield _paragraph(escape(now_says(wording, "now.prior", date=day)), quiet=True)


def _cells(reading: Reading, wording: Wording) -> tuple[str, str, str]:
    note = ""
    if not reading.is_other:
        note = _paragraph(escape(now_says(wording, "now.other-reasons")), quiet=True)
    return (
        _bold(reading.name) + note,
        _held(reading.then, reading.why_then),
        _held(reading.now, reading.why_now),
    )


def _held(text: str, why: Text) -> str:
    return _paragraph(_bold(text)) + (_paragraph(rich(why)) if why else "")


def _bold(text: str) -> str:
    return f"<b>{escape(text)}</b>"


def _heading(text: str) -> str:
    size = theme.px(15)
    return f'<p style="margin:14px 0 4px 0; font-size:{size}px"><b>{escape(text)}</b></p>'


def _paragraph(inside: str, *, quiet: bool = False) -> str:
    colours = theme.tokens()
    return f'<p style="margin:0 0 4px 0; color:{colours.muted if quiet else colours.text}">{inside}</p>'


def _table(heads: tuple[str, ...], rows: Sequence[tuple[str, ...]], wording: Wording) -> str:
    """Return a table. Qt turns no table round: from right to left the cells are written the other way."""
    colours = theme.tokens()
    mirrored = wording.strings.language in RIGHT_TO_LEFT
    widths = (_NAME, _THEN, _NOW) if all(heads) else (_NAME, _THEN + _NOW)
    side = "left" if mirrored else "right"

    def line(cells: tuple[str, ...], look: str) -> str:
        made = [
            f'<td width="{width}%" valign="top" style="padding-top:5px; padding-bottom:5px; '
            f'padding-{side}:{theme.px(10)}px; {look}">{cell}</td>'
            for cell, width in zip(cells, widths, strict=True)
        ]
        return f"<tr>{''.join(reversed(made) if mirrored else made)}</tr>"

    lines = [line(tuple(map(_bold, heads)), f"color:{colours.muted}")] if all(heads) else []
    lines += [line(row, f"border-top:1px solid {colours.line}; color:{colours.text}") for row in rows]
    return f'<table width="100%" cellspacing="0">{"".join(lines)}</table>'
