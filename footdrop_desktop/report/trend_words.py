"""What is followed over time in words: names of series, their values, what is on their scales."""

from __future__ import annotations

from footdrop_desktop.form.model import Value
from footdrop_desktop.history.measures import Kind, Measure
from footdrop_desktop.history.trend import Point
from footdrop_desktop.report.sentences import capital
from footdrop_desktop.report.wording import Wording, grade_text


def part_name(measure: Measure, wording: Wording) -> str:
    """Return what is followed, without its side: "Dorsiflexion", "Achilles reflex"."""
    if measure.kind is Kind.STRENGTH:
        return capital(wording.name("movement", measure.part))
    if measure.kind is Kind.ROMBERG:
        return wording.strings.text("history", "measure.romberg")
    group = wording.form.row_of.get(measure.link_id)
    return wording.form.items[measure.link_id].text if measure.side is None or group is None else group.text


def series_name(measure: Measure, wording: Wording) -> str:
    """Return what is followed, with its side if it has one: "Dorsiflexion, right"."""
    name = part_name(measure, wording)
    if measure.side is None:
        return name
    side = wording.name("side", measure.side)
    return wording.strings.text("names", "answer.sided", row=name, side=side)


def value_words(measure: Measure, value: Value, wording: Wording) -> str:
    """Return a value as it is written: "4−/5", "Reduced", "12.5 s"."""
    match measure.kind:
        case Kind.STRENGTH:
            return wording.strings.text("names", "answer.graded", grade=grade_text(str(value)))
        case Kind.ROMBERG if isinstance(value, int | float):
            return wording.strings.text("history", "value.seconds", seconds=wording.strings.number(value))
        case _:
            return wording.answer(wording.form.items[measure.link_id], value)


def point_words(measure: Measure, point: Point, wording: Wording) -> str:
    """Return what a visit has of a measure: its value, with what is limited said, or that it has none."""
    if point.value is None:
        return wording.strings.text("progress", "trend.not-tested")
    text = value_words(measure, point.value, wording)
    return wording.strings.text("progress", "trend.limited", grade=text) if point.limited else text
