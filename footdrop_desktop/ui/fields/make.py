"""Which widget shows an item: by its type and control, never by its question."""

from __future__ import annotations

from footdrop_desktop.form.model import Item, ItemType
from footdrop_desktop.strings import Strings
from footdrop_desktop.ui.fields.check_field import CheckField
from footdrop_desktop.ui.fields.date_field import DateField
from footdrop_desktop.ui.fields.drop_down import DropDown
from footdrop_desktop.ui.fields.field import Field
from footdrop_desktop.ui.fields.grade_field import GradeField
from footdrop_desktop.ui.fields.number_field import NumberField
from footdrop_desktop.ui.fields.segmented import Segmented
from footdrop_desktop.ui.fields.stop_watch import StopWatch
from footdrop_desktop.ui.fields.text_field import TextField
from footdrop_desktop.ui.fields.yes_no import YesNo

MOST_SEGMENTS = 8


def make_field(item: Item, name: str, strings: Strings, watch: float | None = None) -> Field:
    """Return the widget for ``item``; ``name`` is what a screen reader calls it.

    A stop watch runs for ``watch`` seconds, for the item's normal time without.
    """
    match item.type:
        case ItemType.BOOLEAN:
            return YesNo(item, name, strings.text("ui", "field.yes"), strings.text("ui", "field.no"))
        case ItemType.INTEGER | ItemType.DECIMAL:
            unit = _unit(item, strings)
            if item.control == "stop-watch":
                return StopWatch(item, name, unit, strings, target=watch)
            return NumberField(item, name, unit)
        case ItemType.DATE:
            return DateField(item, name, strings.text("ui", "field.date-pattern"))
        case ItemType.TEXT:
            return TextField(item, name)
        case ItemType.CHOICE:
            return _choice(item, name, strings)


def _choice(item: Item, name: str, strings: Strings) -> Field:
    if item.repeats:
        return CheckField(item, name)
    if item.control == "mrc-grade":
        return GradeField(item, name)
    if item.control == "drop-down" or len(item.options) > MOST_SEGMENTS:
        return DropDown(item, name, strings.text("ui", "field.not-recorded"))
    return Segmented(item, name)


def _unit(item: Item, strings: Strings) -> str:
    return strings.text("ui", f"unit.{item.unit.strip('{}')}") if item.unit else ""
