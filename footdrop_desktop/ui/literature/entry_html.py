"""One reference as rich text: its citation, what it supports, and where the program cites it.

Citations stay left-to-right and in their own language in every window.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape

from footdrop_desktop.report.cited_by import Place
from footdrop_desktop.report.literature import Reference, ama
from footdrop_desktop.strings import RIGHT_TO_LEFT, SOURCE, Strings
from footdrop_desktop.ui import theme


def entry_html(reference: Reference, said: Mapping[Place, tuple[str, ...]], strings: Strings) -> str:
    """Return a reference; ``said`` are the sentences that rest on it."""
    colours = theme.tokens()
    way = "rtl" if strings.language in RIGHT_TO_LEFT else "ltr"
    origin = _say(strings, "literature.beyond") if reference.beyond else _say(strings, "literature.article")
    number = _say(strings, "literature.entry", number=reference.number)
    parts = [
        f'<p dir="{way}" style="margin:0; color:{colours.muted}">{escape(number)} · {escape(origin)}</p>',
        _title(reference, strings, way),
        f'<p dir="ltr" style="margin:6px 0 0 0; color:{colours.text}">{_citation(reference)}</p>',
        _missing(reference, strings, way),
        _head(_say(strings, "literature.supports"), way),
        _listed(reference.supports, "ltr"),
    ]
    if strings.language != SOURCE:
        parts.append(_muted(_say(strings, "literature.in-english"), way))
    parts.append(_head(_say(strings, "literature.used"), way))
    if not said:
        parts.append(_muted(_say(strings, "literature.unused"), way))
    for place, texts in said.items():
        parts.append(_muted(_place(place, strings), way))
        parts.append(_listed(texts, way))
    return "".join(parts)


def _title(reference: Reference, strings: Strings, way: str) -> str:
    size = theme.px(18)
    if reference.title:
        return (
            f'<p dir="ltr" style="margin:4px 0 0 0; font-size:{size}px; font-weight:600">'
            f"{escape(reference.title)}</p>"
        )
    untitled = escape(_say(strings, "literature.untitled"))
    return f'<p dir="{way}" style="margin:4px 0 0 0; font-size:{size}px; font-style:italic">{untitled}</p>'


def _citation(reference: Reference) -> str:
    link_colour = theme.tokens().link
    parts = []
    for run in ama(reference):
        text = escape(run.text)
        if run.italic:
            text = f"<i>{text}</i>"
        if run.link:
            text = f'<a href="{escape(run.link)}" style="color:{link_colour}">{text}</a>'
        parts.append(text)
    return "".join(parts)


def _missing(reference: Reference, strings: Strings, way: str) -> str:
    """Return what a reader would look for and the program does not hold."""
    article = reference.type == "article-journal"
    wanted = (
        (reference.authors, "literature.missing-authors"),
        (reference.title, "literature.missing-title"),
        (reference.pages or not article, "literature.missing-pages"),
        (reference.doi, "literature.missing-doi"),
    )
    missing = [_say(strings, key) for there, key in wanted if not there]
    return _muted(_say(strings, "literature.missing", what=strings.listed(missing)), way) if missing else ""


def _place(place: Place, strings: Strings) -> str:
    keys = {
        Place.RULE: "literature.in-rule",
        Place.CONCLUSION: "literature.in-conclusion",
        Place.PLAN: "literature.in-plan",
        Place.HANDOUT: "literature.in-handout",
        Place.PROGRESS: "literature.in-progress",
    }
    return _say(strings, keys[place])


def _head(text: str, way: str) -> str:
    return f'<p dir="{way}" style="margin:{theme.px(16)}px 0 0 0; font-weight:600">{escape(text)}</p>'


def _muted(text: str, way: str) -> str:
    return f'<p dir="{way}" style="margin:6px 0 0 0; color:{theme.tokens().muted}">{escape(text)}</p>'


def _listed(texts: Iterable[str], way: str) -> str:
    inside = "".join(f'<li dir="{way}" style="margin-top:3px">{escape(text)}</li>' for text in texts)
    return f'<ul dir="{way}" style="margin:2px 0 0 0; -qt-list-indent:1">{inside}</ul>'


def _say(strings: Strings, key: str, /, **params: object) -> str:
    return strings.text("literature", key, **params)
