"""The parts of a paper as rich text for the window: the screen says what the paper says."""

from __future__ import annotations

from html import escape

from footdrop_desktop.report.blocks import (
    Block,
    Box,
    Bullets,
    Columns,
    Paragraph,
    References,
    Run,
    Subheading,
    Table,
    Text,
    plain,
)
from footdrop_desktop.report.paper import texts
from footdrop_desktop.ui import theme


def rich(text: Text) -> str:
    """Return runs of text with their style; superscripts lead to the literature."""
    return "".join(_run(run) for run in text)


def block_html(block: Block) -> str:
    """Return one block."""
    match block:
        case Paragraph(text):
            return _paragraph(rich(text))
        case Subheading(heading):
            return _paragraph(f"<b>{escape(heading)}</b>")
        case Bullets(entries):
            return "".join(_paragraph(rich(entry)) for entry in entries)
        case Columns(right, left):
            sides = "".join(f'<td width="50%">{_stack(stack)}</td>' for stack in (right, left))
            return f'<table width="100%"><tr>{sides}</tr></table>'
        case Box(entries, _, listed):
            return "".join(_stack(stack) for stack in (*entries, listed))
        case Table(head, rows, widths):
            return _table(head, rows, widths)
        case References(numbered):
            return "".join(_paragraph(f"{number}. {rich(text)}") for number, text in numbered)
        case _:
            return "".join(_paragraph(rich(text)) for text in texts(block))


def _run(run: Run) -> str:
    colours = theme.tokens()
    text = escape(run.text).replace("\n", "<br>")
    if run.bold:
        text = f"<b>{text}</b>"
    if run.italic:
        text = f"<i>{text}</i>"
    if run.alarm or run.muted:
        text = f'<span style="color:{colours.red if run.alarm else colours.muted}">{text}</span>'
    if run.citations:
        marks = ",".join(
            f'<a href="ref:{number}" style="color:{colours.link}; text-decoration:none">{number}</a>'
            for number in run.citations
        )
        text += f"<sup>{marks}</sup>"
    return text


def _paragraph(inside: str) -> str:
    return f'<p style="margin:0 0 4px 0; color:{theme.tokens().text}">{inside}</p>'


def _stack(texts: tuple[Text, ...]) -> str:
    return "".join(_paragraph(rich(text)) for text in texts)


def _table(head: tuple[str, ...], rows: tuple[tuple[Text, ...], ...], widths: tuple[float, ...]) -> str:
    colours = theme.tokens()
    cells = "".join(
        f'<td width="{share:.0%}" style="color:{colours.muted}; padding:2px 8px 3px 0">'
        f"<b>{rich(plain(name))}</b></td>"
        for name, share in zip(head, widths, strict=True)
    )
    lines = [f"<tr>{cells}</tr>"]
    for row in rows:
        last = len(row) - 1
        inside = "".join(
            f'<td colspan="{len(head) - last if place == last else 1}" '
            f'style="padding:3px 8px 3px 0; color:{colours.text}">{rich(text)}</td>'
            for place, text in enumerate(row)
        )
        lines.append(f"<tr>{inside}</tr>")
    inside = "".join(lines)
    return f'<table width="100%" cellspacing="0" style="margin-bottom:8px">{inside}</table>'
