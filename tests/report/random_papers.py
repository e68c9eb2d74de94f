"""Papers that nobody would write: every block, every script, nothing and far too much of each."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from hypothesis import strategies as st

from footdrop_desktop.form.model import Side
from footdrop_desktop.history.measures import Kind, Measure
from footdrop_desktop.history.trend import Point, Series, Stop, Trend
from footdrop_desktop.report.blocks import (
    Bars,
    Blank,
    BlankGrid,
    Block,
    Box,
    Bullets,
    Cards,
    Chart,
    Code,
    Columns,
    Paragraph,
    Picture,
    References,
    Run,
    Section,
    Subheading,
    Table,
    Text,
)
from footdrop_desktop.report.diagrams.marks import Look as Shade
from footdrop_desktop.report.diagrams.model import Figure
from footdrop_desktop.report.diagrams.views import FEET
from footdrop_desktop.report.header import ReportHeader
from footdrop_desktop.report.letterhead import Letterhead, Page, PageSize
from footdrop_desktop.report.paper import Look, Paper

VERSES: Final = (
    "Dorsiflexion is weak at the ankle and the toes; sensation is reduced over the dorsum of the foot.",
    "Fußheberschwäche links, Großzehenheber Kraftgrad 3/5 (MRC); Gefühl über dem Fußrücken gemindert.",
    "Πάρεση του μηρού, слабость разгибателей стопы",
    "ضعف في رفع القدم اليمنى منذ 12 يوما (درجة 3/5)",
    "צניחת כף הרגל הימנית 3/5, יוסף",
    "पैर का गिरना क्षत्रिय श्री दाहिना",
    "สมชาย น้ำตก เท้าตก ขวา",
    "患者说没有疼痛。足下垂、右侧。",
    "발목이 약하다 오른쪽",
    "Donaudampfschifffahrtsgesellschaftskapitän" * 3,
    "see (محمد 12-3) and [יוסף] then — 50 % · a/b",
    " ",
    "first line\nsecond line\n\n\nlast line",
)
LENGTHS: Final = (0, 1, 3, 9, 30, 300)
CITED: Final = (1, 2, 17)


@st.composite
def strings(draw: st.DrawFn, most: int = 600) -> str:
    """Words of a verse, from none to ``most`` characters."""
    verse = draw(st.sampled_from(VERSES))
    count = draw(st.sampled_from(LENGTHS))
    parts = verse.split(" ")
    found = " ".join(parts[place % len(parts)] for place in range(count))
    return found if len(found) <= most else found[:most].rpartition(" ")[0]


def runs(most: int = 600) -> st.SearchStrategy[Run]:
    return st.builds(
        Run,
        strings(most),
        bold=st.booleans(),
        italic=st.booleans(),
        muted=st.booleans(),
        alarm=st.booleans(),
        citations=st.lists(st.sampled_from((*CITED, 99)), max_size=3, unique=True).map(tuple),
        link=st.sampled_from(("", "", "https://doi.org/10.1000/1")),
    )


def texts(most: int = 600) -> st.SearchStrategy[Text]:
    return st.lists(runs(most), max_size=3).map(tuple)


def said(most: int = 600) -> st.SearchStrategy[Text]:
    """A text that says something."""
    return texts(most).filter(lambda text: any(run.text.strip() for run in text))


def stacks(most: int = 600, size: int = 4) -> st.SearchStrategy[tuple[Text, ...]]:
    return st.lists(texts(most), max_size=size).map(tuple)


@st.composite
def tables(draw: st.DrawFn) -> Table:
    columns = draw(st.integers(1, 5))
    head = tuple(draw(strings(draw(st.sampled_from((40, 40, 900))))) for _ in range(columns))
    rows = draw(
        st.lists(
            st.lists(texts(draw(st.sampled_from((60, 5000)))), min_size=1, max_size=columns).map(tuple),
            max_size=12,
        )
    )
    return Table(head, tuple(rows), (1 / columns,) * columns)


@st.composite
def bars(draw: st.DrawFn) -> Bars:
    names = draw(st.lists(strings(draw(st.sampled_from((60, 5000)))), max_size=40))
    rows = tuple((name, str(count), float(count)) for count, name in enumerate(names))
    return Bars((draw(strings(40)), draw(strings(40))), rows)


@st.composite
def grids(draw: st.DrawFn) -> BlankGrid:
    columns = draw(st.integers(1, 3))
    options = st.lists(strings(90).filter(str.strip), max_size=draw(st.sampled_from((4, 80)))).map(tuple)
    rows = draw(st.lists(st.tuples(said(200), st.tuples(*[options] * columns)), max_size=5))
    head = tuple(draw(strings(40)) for _ in range(columns + 1))
    return BlankGrid(head, tuple(rows), (1 / (columns + 1),) * (columns + 1))


_FIRST: Final = datetime(2026, 1, 1, tzinfo=UTC)


@st.composite
def charts(draw: st.DrawFn) -> Chart:
    stops = tuple(Stop(f"{n}", _FIRST + timedelta(days=9 * n)) for n in range(draw(st.integers(1, 5))))
    grades = st.sampled_from(("0", "3", "4+", "5", None))
    measure = Measure(Kind.STRENGTH, "dorsiflexion", Side.RIGHT)
    series = tuple(
        Series(measure, tuple(Point(stop.performed_at.date(), draw(grades)) for stop in stops))
        for _ in range(draw(st.integers(0, 3)))
    )
    return Chart(Trend(stops, series), "grades over time", names=tuple(draw(strings(300)) for _ in series))


@st.composite
def pictures(draw: st.DrawFn) -> Picture:
    figures = tuple(Figure(view.diagram, {}, draw(strings(200))) for view in FEET[: draw(st.integers(1, 4))])
    legend = tuple((shade, draw(strings(200))) for shade in list(Shade)[: draw(st.integers(0, 4))])
    return Picture(figures, legend, "a foot", draw(st.sampled_from((60.0, 200.0, 600.0))))


def blocks() -> st.SearchStrategy[Block]:
    entry = st.lists(texts(5000), max_size=6).map(tuple)
    stack = st.lists(said(5000), min_size=1, max_size=3).map(tuple)
    cards = st.lists(st.tuples(strings(120).filter(str.strip), stack), min_size=1, max_size=3).map(tuple)
    return st.one_of(
        st.builds(Paragraph, texts(5000)),
        st.builds(Subheading, strings(300).filter(str.strip)),
        st.builds(Bullets, entry),
        st.builds(Columns, stacks(5000), stacks(5000)),
        st.builds(Box, st.lists(stacks(5000), max_size=4).map(tuple), alarm=st.booleans(), listed=entry),
        tables(),
        bars(),
        st.builds(Cards, cards),
        pictures(),
        charts(),
        st.builds(Code, st.just("https://example.org"), texts(2000), st.just("QR code: example.org")),
        st.builds(
            Blank,
            said(300),
            st.lists(strings(200).filter(str.strip), max_size=30).map(tuple),
            st.sampled_from((0, 2, 90)),
        ),
        grids(),
    )


def sections() -> st.SearchStrategy[Section]:
    titles = strings(120).filter(str.strip)
    return st.one_of(
        st.builds(Section, st.just("one"), titles, st.lists(blocks(), max_size=5).map(tuple)),
        st.builds(
            Section, st.just("untitled"), st.just(""), st.lists(blocks(), min_size=1, max_size=3).map(tuple)
        ),
        st.builds(Section, st.just("part"), titles, part=st.just(True)),
    )


@st.composite
def headers(draw: st.DrawFn) -> ReportHeader:
    marks = tuple(
        draw(st.lists(st.sampled_from(("DRAFT", "VOID", "UNVOLLSTÄNDIG", "مسودة", "Entwurf")), max_size=4))
    )
    return ReportHeader(
        kind="Foot drop",
        heading=draw(strings(120).filter(str.strip)),
        title="Report",
        patient=draw(strings(200)),
        visit=draw(strings(200)),
        versions=("form 1", draw(strings(100)), "program 1"),
        marks=marks,
        footer=draw(strings(300)),
        page_of="Page {page} of {pages}",
        language=draw(st.sampled_from(("en", "ar"))),
        details=draw(strings(200)),
        about=(draw(strings(200)),),
        known_as=draw(strings(100)),
        signed=draw(strings(100)),
        record=" · ".join(f"{number} " + "9f" * 16 for number in range(draw(st.integers(0, 5)))),
        watermarks=marks[: draw(st.sampled_from((0, 0, 2)))],
        reference="literature {number}",
    )


def papers() -> st.SearchStrategy[Paper]:
    references = Section(
        "literature", "Literature", (References(tuple((n, (Run(f"Entry {n}"),)) for n in CITED)),)
    )
    return st.builds(
        lambda header, found, closing, look, page, letterhead: Paper(
            header, (*found, references), closing, look, page, letterhead
        ),
        headers(),
        st.lists(sections(), max_size=4),
        strings(300),
        st.sampled_from(Look),
        st.builds(Page, st.sampled_from(PageSize), st.sampled_from((12.0, 16.0, 30.0))),
        st.one_of(
            st.none(),
            st.builds(
                Letterhead, strings(100), st.lists(strings(100).filter(str.strip), max_size=6).map(tuple)
            ),
        ),
    )
