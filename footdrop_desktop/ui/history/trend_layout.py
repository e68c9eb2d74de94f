"""Where the parts of a chart stand in its widget, in pixels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF

from footdrop_desktop.ui import theme
from footdrop_desktop.ui.history.trend_words import ShownTrend, Tag

_NAMES_PART: Final = 0.4
"""The most of the width that names take at the end of the lines."""

_LANES: Final = 4
_LONGEST_TAG: Final = 190
_LEAST: Final = 236
_SHIFT: Final = 2.6
_MOST_SHIFT: Final = 8.0
"""Lines of the same value lie side by side: so many pixels from the next, and at most so many in all."""


@dataclass(frozen=True, slots=True)
class PlacedTag:
    """The name of an event beside its line; empty where there is no room for it."""

    tag: Tag
    text: str
    box: QRectF
    x: float


@dataclass(frozen=True, slots=True)
class PlacedName:
    """The name of a series at the end of its line; ``line`` is how high the line ends."""

    series: int
    text: str
    box: QRectF
    line: float


@dataclass(frozen=True, slots=True)
class Layout:
    """``plot`` is where the unit square of the values lies."""

    plot: QRectF
    names: tuple[PlacedName, ...]
    tags: tuple[PlacedTag, ...]
    dates: tuple[tuple[QRectF, str], ...]

    def at(self, x: float, y: float, shift: float = 0) -> QPointF:
        """Return the pixel of a place in the unit square."""
        return QPointF(
            self.plot.left() + x * self.plot.width(), self.plot.bottom() - y * self.plot.height() - shift
        )


def small() -> QFontMetricsF:
    """Return the measures of the type in which a chart is written."""
    return QFontMetricsF(theme.font(theme.SMALL))


def shift_of(series: int, count: int) -> float:
    """Return by how much the line of a series is raised, so that equal values do not hide each other."""
    step = min(_SHIFT, _MOST_SHIFT / max(1, count - 1))
    return theme.px(1) * step * ((count - 1) / 2 - series)


def least_height(shown: ShownTrend) -> int:
    """Return the height that the names of all series, and a reading of all of them, need."""
    line = small().height() + theme.px(3)
    events = max((len(reading.events) for reading in shown.readings), default=0)
    lanes = min(_LANES, len(shown.tags))
    names = len(shown.names) * line + theme.px(48) + lanes * line
    reading = (len(shown.names) + 1 + events) * line + theme.px(32)
    return round(max(theme.px(_LEAST), names, reading))


def layout_of(shown: ShownTrend, size: QSize) -> Layout:
    """Return where everything stands in a widget of ``size``."""
    type_ = small()
    line = type_.height() + theme.px(3)
    left = theme.px(14) + max((type_.horizontalAdvance(name) for _, name in shown.ticks), default=0)
    right = _names_width(shown, size.width(), type_)
    lanes = _lanes(shown, left, size.width() - right, type_)
    top = theme.px(14) + line * (1 + max((lane for lane, _ in lanes), default=-1))
    foot = line + theme.px(12)
    plot = QRectF(left, top, max(1.0, size.width() - left - right), max(1.0, size.height() - top - foot))
    inner = plot.adjusted(theme.px(8), 0, -theme.px(8), 0)
    bare = Layout(inner, (), (), ())
    return Layout(
        inner,
        tuple(_named(shown, bare, size, type_)),
        tuple(_tagged(lanes, bare, line)),
        tuple(_dated(shown, bare, size.width() - right, type_)),
    )


def spread(wanted: Sequence[float], gap: float, low: float, high: float) -> list[float]:
    """Return places as near to those wanted as they can be with ``gap`` between them, from low to high.

    They keep their order; with less room than they need they are closer, but never beyond the ends.
    """
    if not wanted:
        return []
    gap = min(gap, (high - low) / max(1, len(wanted) - 1)) if len(wanted) > 1 else gap
    order = sorted(range(len(wanted)), key=lambda place: wanted[place])
    placed = [0.0] * len(wanted)
    free = low
    for place in order:
        placed[place] = max(wanted[place], free)
        free = placed[place] + gap
    limit = high
    for place in reversed(order):
        placed[place] = min(placed[place], limit)
        limit = placed[place] - gap
    return placed


def _names_width(shown: ShownTrend, width: float, type_: QFontMetricsF) -> float:
    longest = max(
        (type_.horizontalAdvance(f"{name} {end}") for name, end in zip(shown.heads, shown.ends, strict=True)),
        default=0.0,
    )
    return min(longest + theme.px(26), width * _NAMES_PART)


def _named(shown: ShownTrend, layout: Layout, size: QSize, type_: QFontMetricsF) -> list[PlacedName]:
    """Place the names beside the ends of their lines, moved apart where they would meet."""
    plot, high = layout.plot, type_.height()
    count = len(shown.names)
    ends = []
    for series, drawn in enumerate(shown.plots):
        y = drawn.marks[-1].y if drawn.marks else 0.5
        ends.append(layout.at(0, y, shift_of(series, count)).y())
    tops = spread(ends, high, plot.top(), max(plot.top(), size.height() - high / 2 - theme.px(4)))
    left = plot.right() + theme.px(22)
    room = size.width() - theme.px(4) - left
    return [
        PlacedName(
            series,
            _fitted(shown.heads[series], shown.ends[series], room, type_),
            QRectF(left, tops[series] - high / 2, room, high),
            ends[series],
        )
        for series in range(count)
    ]


def _fitted(name: str, end: str, room: float, type_: QFontMetricsF) -> str:
    """Return a name cut where there is no room for it; its side and the value stay whole."""
    left = room - type_.horizontalAdvance(f" {end}") - 1
    return f"{type_.elidedText(name, Qt.TextElideMode.ElideMiddle, max(0.0, left))} {end}"


def _lanes(shown: ShownTrend, left: float, right: float, type_: QFontMetricsF) -> list[tuple[int, PlacedTag]]:
    """Place the names of events in lanes above the plot; ``-1`` for those that no lane has room for.

    Begun at the right: an earlier event stands higher, so that no line of a later one goes through its name.
    """
    found: list[tuple[int, PlacedTag]] = []
    inner = QRectF(left + theme.px(8), 0, right - left - theme.px(16), 1)
    for tag in reversed(shown.tags):
        x = inner.left() + tag.x * inner.width()
        after, before = right + theme.px(16) - x - theme.px(11), x - theme.px(9)
        room = min(max(after, before), theme.px(_LONGEST_TAG))
        text = type_.elidedText(tag.name, Qt.TextElideMode.ElideRight, room)
        wide = type_.horizontalAdvance(text) + theme.px(4)
        begin = x + theme.px(9) if wide <= after or after >= before else x - theme.px(5) - wide
        box = QRectF(begin, 0, wide, type_.height())
        free = (lane for lane in range(_LANES) if not any(_meet(lane, box, x, *other) for other in found))
        lane = next(free, -1)
        found.append((lane, PlacedTag(tag, text if lane >= 0 else "", box, x)))
    return found


def _meet(lane: int, box: QRectF, x: float, other: int, placed: PlacedTag) -> bool:
    """Say whether a name would lie over another, or the line of one go through the name of the other."""
    gap = theme.px(6)
    if lane == other:
        return box.left() - gap < placed.box.right() and placed.box.left() - gap < box.right()
    if other > lane:
        return box.left() - gap < placed.x < box.right() + gap
    return placed.box.left() - gap < x < placed.box.right() + gap


def _tagged(lanes: list[tuple[int, PlacedTag]], layout: Layout, line: float) -> list[PlacedTag]:
    """Give the tags their height: the first lane is nearest to the plot."""
    return [
        PlacedTag(
            placed.tag,
            placed.text,
            placed.box.translated(0, layout.plot.top() - theme.px(6) - line * (max(lane, 0) + 1)),
            placed.x,
        )
        for lane, placed in lanes
    ]


def _dated(shown: ShownTrend, layout: Layout, right: float, type_: QFontMetricsF) -> list[tuple[QRectF, str]]:
    """Place the days below: the newest first, the oldest next, then those that do not meet another."""
    spots: dict[str, float] = {}
    for reading in shown.readings:
        if reading.place is not None:
            spots[shown.date(reading.place)] = reading.x
    days = list(spots)
    order = [*days[-1:], *days[:1], *reversed(days[1:-1])]
    taken: list[QRectF] = []
    found = []
    for text in dict.fromkeys(order):
        wide = type_.horizontalAdvance(text) + 2
        middle = layout.at(spots[text], 0).x()
        left = min(max(middle - wide / 2, 2.0), right - wide)
        box = QRectF(left, layout.plot.bottom() + theme.px(8), wide, type_.height())
        around = box.adjusted(-theme.px(8), 0, theme.px(8), 0)
        if not any(around.intersects(other) for other in taken):
            taken.append(box)
            found.append((box, text))
    return found
