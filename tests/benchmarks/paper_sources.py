"""The words of a paper as HTML for WeasyPrint, and as Typst: styled as the paper is, and no more."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from json import dumps

from footdrop_desktop.report.blocks import Bullets, Paragraph, References, Section, Subheading, Text
from footdrop_desktop.report.paper import Paper
from tests.benchmarks.plain_papers import FONTS, MARGIN, SIZE, grid_of, markup


def as_html(paper: Paper) -> str:
    """Return the paper as HTML with its style, for WeasyPrint."""
    header = paper.header
    faces = "".join(
        f"@font-face {{ font-family: Plain; font-weight: {weight}; src: url({path.as_uri()}) }}"
        for weight, path in ((400, FONTS["Regular"]), (600, FONTS["SemiBold"]))
    )
    running = f"{header.patient} · {header.known_as} · {header.signed} · {header.record} · {header.footer}"
    style = (
        f"{faces} @page {{ size: A4; margin: 70pt {MARGIN}pt 58pt; @top-left {{ content: {dumps(header.kind)}; font: 7.4pt Plain }}"
        f" @bottom-left {{ content: {dumps(running, ensure_ascii=False)} counter(page) ' / ' counter(pages); font: 7.4pt Plain }} }}"
        f" body {{ font: {SIZE}pt/12.1pt Plain }} p {{ margin: 0 0 2.5pt }} h1, h2, h3 {{ font-weight: 600; margin: 4pt 0 }}"
        " h1 { font-size: 17pt } h2 { font-size: 11pt } h3 { font-size: 8.9pt } strong { font-weight: 600 }"
        " sup { font-size: 6.2pt; line-height: 0 } table { width: 100%; border-collapse: collapse; table-layout: fixed }"
        " td, th { vertical-align: top; text-align: left; border-bottom: .4pt solid #dde3e8; padding: 1pt 3pt }"
    )
    parts = [f"<h1>{escape(header.heading)}</h1>"]
    parts += [f"<p>{escape(line)}</p>" for line in (header.patient, header.details, *header.about)]
    parts += [part for section in paper.sections for part in _html_section(section)]
    parts.append(f"<p>{escape(paper.closing)}</p>")
    return (
        f'<!doctype html><html lang="{header.language}"><head><meta charset="utf-8"><title>{escape(header.title)}</title>'
        f"<style>{style}</style></head><body>{''.join(parts)}</body></html>"
    )


def _html_section(section: Section) -> Iterator[str]:
    yield f"<h2>{escape(section.title)}</h2>"
    for block in section.blocks:
        match block:
            case Paragraph(text):
                yield f"<p>{_html(text)}</p>"
            case Subheading(title):
                yield f"<h3>{escape(title)}</h3>"
            case Bullets(entries):
                yield f"<ul>{''.join(f'<li>{_html(text)}</li>' for text in entries)}</ul>"
            case References(numbered):
                yield from (f"<p>{number}. {_html(text)}</p>" for number, text in numbered)
            case _:
                head, rows, widths = grid_of(block)
                columns = "".join(f'<col style="width: {part * 100:.4g}%">' for part in widths)
                heads = "".join(f'<th scope="col">{_html(text)}</th>' for text in head)
                yield f"<table><colgroup>{columns}</colgroup>" + (
                    f"<thead><tr>{heads}</tr></thead>" if head else ""
                )
                for row in rows:
                    cells = [f"{''.join(f'<p>{_html(text)}</p>' for text in stack)}" for stack in row]
                    last = f' colspan="{len(widths) - len(cells) + 1}"'
                    yield (
                        "<tr>"
                        + "".join(f"<td>{cell}</td>" for cell in cells[:-1])
                        + f"<td{last}>{cells[-1]}</td></tr>"
                    )
                yield "</table>"


def _html(text: Text) -> str:
    return markup(text).replace("super>", "sup>")


def as_typst(paper: Paper) -> str:
    """Return the paper as Typst."""
    header = paper.header
    running = f"{header.patient} · {header.known_as} · {header.signed} · {header.record} · {header.footer}"
    pages = "#counter(page).display() / #counter(page).final().first()"
    lines = [
        f"#set document(title: {_quoted(header.title)}, date: auto)",
        f'#set text(font: "Inter", size: {SIZE}pt, lang: "{header.language}")',
        "#set par(leading: 5.6pt, spacing: 8.1pt)",
        f'#set page(paper: "a4", margin: (x: {MARGIN}pt, top: 70pt, bottom: 58pt))',
        f"#set page(header: text(size: 7.4pt)[#{_quoted(header.kind)}])",
        f"#set page(footer: context text(size: 7.4pt)[#{_quoted(running)} {pages}])",
        f"= #{_quoted(header.heading)}",
        *(f"#{_quoted(line)}\n" for line in (header.patient, header.details, *header.about)),
        *(line for section in paper.sections for line in _typst_section(section)),
        f"#{_quoted(paper.closing)}",
    ]
    return "\n".join(lines)


def _typst_section(section: Section) -> Iterator[str]:
    yield f"== #{_quoted(section.title)}"
    for block in section.blocks:
        match block:
            case Paragraph(text):
                yield f"{_typst(text)}\n"
            case Subheading(title):
                yield f"=== #{_quoted(title)}"
            case Bullets(entries):
                yield from (f"- {_typst(text)}" for text in entries)
                yield ""
            case References(numbered):
                yield from (f"#{_quoted(f'{number}. ')}{_typst(text)}\n" for number, text in numbered)
            case _:
                head, rows, widths = grid_of(block)
                columns = ", ".join(f"{part * 100:.4g}%" for part in widths)
                yield f"#table(columns: ({columns},), stroke: none, inset: (x: 3pt, y: 2pt),"
                if head:
                    yield f"table.header({', '.join(f'[{_typst(text)}]' for text in head)}),"
                for row in rows:
                    cells = ["[" + " #parbreak() ".join(map(_typst, stack)) + "]" for stack in row]
                    last = f"table.cell(colspan: {len(widths) - len(cells) + 1}){cells[-1]}"
                    yield f"{', '.join([*cells[:-1], last])},"
                yield ")"


def _typst(text: Text) -> str:
    parts = []
    for run in text:
        words = f"#strong({_quoted(run.text)})" if run.bold else f"#{_quoted(run.text)}"
        parts.append(f"#link({_quoted(run.link)})[{words}]" if run.link else words)
        if run.citations:
            parts.append(f"#super({_quoted(','.join(map(str, run.citations)))})")
    return ";".join(parts) + ";" if parts else ""


def _quoted(text: str) -> str:
    return dumps(text, ensure_ascii=False)
