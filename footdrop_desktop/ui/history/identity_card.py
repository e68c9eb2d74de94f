"""Says calmly that visits do not agree on whose they are: which ones, what differs, and what to do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from footdrop_desktop.history.identity import Disagreement, Doubt
from footdrop_desktop.record.model import PatientDetails
from footdrop_desktop.strings import Strings
from footdrop_desktop.ui.locales import shown_date
from footdrop_desktop.ui.pieces import card, words

SHOWN_DAYS = 6


class IdentityCard(QWidget):
    """Nothing where all agree. A family name that changed, and no more, is told in a quiet card."""

    def __init__(self, strings: Strings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strings = strings
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.lines: tuple[str, ...] = ()
        self.setVisible(False)

    def show_disagreements(self, found: Sequence[Disagreement], now: str) -> None:
        """Show what does not agree with the patient, who is ``now`` as one line."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        loud = [one for one in found if not one.quiet]
        quiet = [one for one in found if one.quiet]
        self.lines = (*self._add(loud, now, quiet=False), *self._add(quiet, now, quiet=True))
        self.setVisible(bool(self.lines))

    def _add(self, found: Sequence[Disagreement], now: str, *, quiet: bool) -> tuple[str, ...]:
        if not found:
            return ()
        say = self._strings.text
        frame, column = card("card" if quiet else "card-amber", margin=16, spacing=4)
        title = say("chart", "identity.title-quiet" if quiet else "identity.title")
        act = say("ui", "signed.wrong-patient").removesuffix("…")
        todo = say("chart", "identity.do-quiet") if quiet else say("chart", "identity.do", act=act)
        lines = (title, *self._said(found), say("chart", "identity.now", who=now), todo)
        column.addWidget(words(lines[0], "heading"))
        for text in lines[1:]:
            column.addWidget(words(text, "muted" if quiet else ""))
        frame.setAccessibleName(title)
        self._column.addWidget(frame)
        return lines

    def _said(self, found: Sequence[Disagreement]) -> Iterator[str]:
        say = self._strings.text
        for one in found:
            dates = self._days(one)
            if one.doubt is Doubt.BEFORE_BIRTH:
                yield say("chart", "identity.before-birth", dates=dates, born=one.said["birth_date"])
                continue
            who = said_as(one, self._strings)
            if one.doubt is Doubt.MERGED:
                text = say("chart", "identity.merged", who=who)
            else:
                text = say("chart", "identity.signed-for", dates=dates, who=who)
            fields = ", ".join(self._field(name) for name in one.fields)
            yield f"{text} {say('chart', 'identity.differs', fields=fields)}"

    def _days(self, one: Disagreement) -> str:
        days = [shown_date(day.isoformat(), self._strings) for _, day in one.visits]
        return ", ".join(days[:SHOWN_DAYS]) + (f" … ({len(days)})" if len(days) > SHOWN_DAYS else "")

    def _field(self, name: str) -> str:
        say = self._strings.text
        return {
            "family": say("ui", "patient.family"),
            "given": say("ui", "patient.given"),
            "birth_date": say("ui", "patient.born"),
            "sex": say("ui", "patient.sex"),
            "mrn": say("ui", "patient.mrn"),
        }[name]


def said_as(one: Disagreement, strings: Strings) -> str:
    """Return who the patient was said to be, in one line, with the sex where that differs."""
    from footdrop_desktop.ui.flows.lines import who

    said = one.said
    text = who(
        PatientDetails(
            said.get("family", ""),
            said.get("given", ""),
            birth_date=said.get("birth_date", ""),
            mrn=said.get("mrn", ""),
        ),
        strings,
    )
    if "sex" not in one.fields:
        return text
    sexes = {
        "female": strings.text("ui", "patient.sex-female"),
        "male": strings.text("ui", "patient.sex-male"),
        "other": strings.text("ui", "patient.sex-other"),
    }
    return ", ".join((text, sexes.get(said.get("sex", ""), strings.text("ui", "patient.sex-unknown"))))
