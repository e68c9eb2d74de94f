"""Makes rows and sections from the form's groups; knows the shape of a form, and no question."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import escape

from footdrop_desktop.assessment.anatomy import Anatomy
from footdrop_desktop.exam.values import MOVEMENTS
from footdrop_desktop.form.model import SIDES, Group, Item, ItemType
from footdrop_desktop.report.wording import Wording, side_title
from footdrop_desktop.ui.answering import NEEDS_STANDING
from footdrop_desktop.ui.last_visit import LastVisit
from footdrop_desktop.ui.pages.answer_cell import AnswerCell
from footdrop_desktop.ui.pages.row import Row
from footdrop_desktop.ui.pages.section import Section

_MOST_MUSCLES = 2


@dataclass(frozen=True, slots=True)
class PageBuilder:
    """Words and anatomy for pages, the visit before, and how long the stop watch runs (s).

    With ``record_only`` nothing of the program's reading stands on a page.
    """

    wording: Wording
    anatomy: Anatomy
    last: LastVisit | None = None
    watch: float | None = None
    record_only: bool = False

    def sections(self, step: Group) -> Iterator[Section]:
        """Yield the cards of a step; rows outside a section share one without a title."""
        loose: list[Group | Item] = []
        for member in step.members:
            if isinstance(member, Item) or is_row(member):
                loose.append(member)
            else:
                yield self.section(member.text, member.help, member.members)
        if any(_shown(member) for member in loose):
            yield self.section("", "", loose)

    def section(
        self, title: str, note: str, members: Iterable[Group | Item], *, stacked: bool = False
    ) -> Section:
        """Return one card; in a ``stacked`` one answers stand beneath their names."""
        right, left = (side_title(self.wording, side) for side in SIDES)
        return Section(title, note, (right, left), tuple(self._rows(members, stacked=stacked)))

    def _rows(self, members: Iterable[Group | Item], *, stacked: bool) -> Iterator[Row]:
        given = list(members)
        items = [member for member in given if isinstance(member, Item) and not member.hidden]
        details = _details(items)
        belonging = {detail.link_id for kept in details.values() for detail in kept}
        for member in given:
            if isinstance(member, Group):
                yield self._group_row(member)
            elif not member.hidden and member.link_id not in belonging:
                cell = self._cell(member, details)
                yield self._row(member.text, escape(member.help), member.how_to, (cell,), stacked=stacked)

    def _group_row(self, group: Group) -> Row:
        items = [member for member in group.members if isinstance(member, Item)]
        details = _details(items)
        belonging = {detail.link_id for kept in details.values() for detail in kept}
        cells = tuple(self._cell(item, details) for item in items if item.link_id not in belonging)
        movement = group.link_id.rpartition(".")[2]
        hint = escape(group.help)
        how_to = group.how_to
        if movement in MOVEMENTS:
            how_to = f"{group.help}\n{how_to}" if group.help else how_to
            hint = self.muscles(movement)
        return self._row(group.text, hint, how_to, cells)

    def _cell(self, item: Item, details: Mapping[str, tuple[Item, ...]]) -> AnswerCell:
        beside = details.get(item.link_id, ())
        return AnswerCell(item, beside, self.wording, last=self.last, watch=self.watch)

    def _row(
        self, name: str, hint: str, how_to: str, cells: tuple[AnswerCell, ...], *, stacked: bool = False
    ) -> Row:
        title = self.wording.strings.text("ui", "page.how-to", name=name)
        picture = self.wording.strings.text("ui", "page.how-to-picture", name=name)
        standing = any(cell.item.link_id in NEEDS_STANDING for cell in cells)
        unsafe = self.wording.strings.text("ui", "window.unsafe") if standing else ""
        return Row(name, hint, how_to, title, cells, stacked=stacked, unsafe=unsafe, how_to_picture=picture)

    def muscles(self, movement: str) -> str:
        """Return the muscles of a movement and their roots, the dominant ones bold."""
        muscles = self.anatomy.muscles_of(movement)
        shown = [self.wording.name("muscle", muscle.id) for muscle in muscles[:_MOST_MUSCLES]]
        names = self.wording.strings.separated(shown) + (" …" if len(muscles) > _MOST_MUSCLES else "")
        roots = sorted({root for muscle in muscles for root in muscle.roots})
        dominant = {root for muscle in muscles for root in muscle.dominant}
        written = "&nbsp;".join(f"<b>{root}</b>" if root in dominant else root for root in roots)
        return f"{escape(names)}&nbsp;·&nbsp;{written}"


def is_row(group: Group) -> bool:
    """Say whether a group is a row: the right and the left answer to one question."""
    return all(isinstance(member, Item) and member.side is not None for member in group.members)


def _shown(member: Group | Item) -> bool:
    return isinstance(member, Group) or not member.hidden


def _details(items: list[Item]) -> dict[str, tuple[Item, ...]]:
    """Return by link id the small choices that depend on that item alone."""
    known = {item.link_id for item in items}
    found: dict[str, tuple[Item, ...]] = {}
    for item in items:
        asked = {condition.question for condition in item.enable_when}
        if item.type is ItemType.CHOICE and len(asked) == 1 and asked <= known:
            owner = asked.pop()
            found[owner] = (*found.get(owner, ()), item)
    return found
