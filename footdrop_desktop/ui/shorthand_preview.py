"""What a line of shorthand will set, in words: before, after, overwritten, and what is not understood."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from typing import Final

from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.exam.shorthand import Line
from footdrop_desktop.exam.shorthand_clause import Fault
from footdrop_desktop.exam.shorthand_words import BY_WORD, KINDS, SIDE, WORDS, Word
from footdrop_desktop.exam.values import NOT_EXAMINED_CODES, NOT_TESTABLE
from footdrop_desktop.form.model import SIDES, Value
from footdrop_desktop.report.wording import Wording
from footdrop_desktop.ui import theme
from footdrop_desktop.ui.answering import NEEDS_STANDING, SAFE, differing

_LIMITER: Final = ".limited-by"
_FAULTS: Final = {
    "word-unknown": "shorthand.fault-word-unknown",
    "word-unfinished": "shorthand.fault-word-unfinished",
    "word-twofold": "shorthand.fault-word-twofold",
    "item-missing": "shorthand.fault-item-missing",
    "side-missing": "shorthand.fault-side-missing",
    "side-late": "shorthand.fault-side-late",
    "side-not-asked": "shorthand.fault-side-not-asked",
    "mixed": "shorthand.fault-mixed",
    "value-missing": "shorthand.fault-value-missing",
    "value-unknown": "shorthand.fault-value-unknown",
    "value-alone": "shorthand.fault-value-alone",
    "number-unknown": "shorthand.fault-number-unknown",
    "out-of-range": "shorthand.fault-out-of-range",
    "left-over": "shorthand.fault-left-over",
}
_ROWS: Final = {
    "set": "shorthand.row-set",
    "over": "shorthand.row-over",
    "same": "shorthand.row-same",
    "follows": "shorthand.row-follows",
}


@dataclass(frozen=True, slots=True)
class Row:
    """One sentence of the preview. ``kind`` says how it looks: set, over, same, follows, fault, later."""

    kind: str
    item: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Preview:
    """All of it. ``ready`` says that Enter would record it; ``marks`` are the places of mistakes."""

    rows: tuple[Row, ...]
    marks: tuple[tuple[int, int], ...]
    count: int
    over: int
    ready: bool


class PreviewWords:
    """Puts lines, tables, and lists of the shorthand into the words of one language."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording

    def preview(self, line: Line, before: Answers, after: Answers) -> Preview:
        """Return what is shown for ``line``, which makes ``after`` of the answers ``before``."""
        rows: list[Row] = []
        marks: list[tuple[int, int]] = []
        last = {
            setting.link_id: clause
            for clause in line.clauses
            for setting in clause.settings
            if setting in line.settings
        }
        for clause in line.clauses:
            if clause.fault is not None:
                later = clause.fault.unfinished and clause is line.clauses[-1]
                rows.append(Row("later" if later else "fault", self.fault(clause.fault)))
                if not later:
                    marks.append((clause.fault.start, clause.fault.end))
                continue
            mine = [setting.link_id for setting in clause.settings if last.get(setting.link_id) is clause]
            unsafe = [link_id for link_id in mine if _is_unsafe(link_id, before, after)]
            if unsafe:
                marks.append((clause.start, clause.end))
            for link_id in mine:
                if link_id in unsafe:
                    text = self._say("shorthand.fault-unsafe", finding=self._wording.finding(link_id, after))
                    rows.append(Row("fault", text))
                elif not link_id.endswith(_LIMITER):
                    rows.append(self._row(link_id, before, after))
        named = {setting.link_id for setting in line.settings}
        ready = bool(line.settings) and not any(row.kind in ("fault", "later") for row in rows)
        if ready:
            rows += self._following(named, before, after)
        over = sum(row.kind == "over" for row in rows)
        return Preview(tuple(rows), tuple(marks), len(line.settings), over, ready)

    def text(self, row: Row) -> str:
        """Return a row as plain words."""
        return self._sentence(row, row.item, row.before, row.after)

    def rich(self, preview: Preview) -> str:
        """Return the rows as rich text."""
        return "".join(f"<p style='margin:1px 0'>{self._rich_row(row)}</p>" for row in preview.rows)

    def summary(self, preview: Preview) -> str:
        """Return what Enter does now."""
        if not preview.rows:
            return self._say("shorthand.hint")
        if not preview.ready:
            return self._say("shorthand.not-ready")
        return self._say("shorthand.ready", count=preview.count, over=preview.over)

    def fault(self, fault: Fault) -> str:
        """Return what is not understood, and what would be."""
        known = {"word": "", "item": "", "other": "", "low": "", "high": ""}
        params = {**known, **{name: value for name, value in fault.params.items() if name != "words"}}
        words = fault.params.get("words", ())
        named = BY_WORD.get(str(params["word"] if fault.key == "value-missing" else params["item"]))
        if named is not None:
            params["words"] = self._values(named)
        else:
            params["words"] = ", ".join(words) if isinstance(words, tuple) else ""
        return self._say(_FAULTS[fault.key], **params)

    def words_list(self, words: Iterable[str], chosen: str) -> str:
        """Return words with what they mean as rich text, the chosen one marked."""
        t = theme.tokens()
        parts = []
        for word in words:
            text = f"<b>{escape(word)}</b>&nbsp;{_kept(self.meaning(BY_WORD[word]))}"
            mark = f"background-color:{t.accent_soft}; text-decoration:underline;" if word == chosen else ""
            parts.append(f"<span style='{mark}'>{text}</span>")
        return "&nbsp;&nbsp; ".join(parts)

    def meaning(self, entry: Word) -> str:
        """Return what a word names, without its side."""
        form = self._wording.form
        link_ids = [pattern.replace(SIDE, SIDES[0]) for pattern in entry.patterns]
        named = [form.row_of[key].text if entry.sided else self._wording.item(key) for key in link_ids]
        return " + ".join(named)

    def table(self) -> str:
        """Return the table of words as rich text: the items of each kind, and their values."""
        t = theme.tokens()
        rows = []
        for name in KINDS:
            entries = [entry for entry in WORDS if entry.kind == name]
            items = " · ".join(
                f"<b>{' '.join(entry.words)}</b>&nbsp;{escape(self.meaning(entry))}" for entry in entries
            )
            values = escape(self._values(entries[0]))
            rows.append(
                f"<p style='margin:3px 0'>{items}<br><span style='color:{t.muted}'>{values}</span></p>"
            )
        return f"<p>{escape(self._say('shorthand.table-intro'))}</p>{''.join(rows)}"

    def _values(self, entry: Word) -> str:
        """Return the values of an item: "0 Absent, - Reduced, …"; of a number its limits and units."""
        item, kind = self._wording.form.items[entry.patterns[0].replace(SIDE, SIDES[0])], KINDS[entry.kind]
        if kind.number:
            return " ".join((f"{item.minimum} … {item.maximum}", *kind.units[:1]))
        words = []
        for choice in kind.choices:
            said = self._wording.answer(item, choice.code)
            plain = entry.kind == "grade" and choice.code != NOT_TESTABLE
            words.append(choice.words[0] if plain else f"{choice.words[0]} = {said}")
        return ", ".join(words)

    def _row(self, link_id: str, before: Answers, after: Answers) -> Row:
        wording = self._wording
        was, now = wording.value(link_id, before), wording.value(link_id, after)
        item = wording.item(link_id)
        if link_id not in before:
            return Row("set", item, was, now)
        limiter = f"{link_id}{_LIMITER}"
        if before.get(link_id) != after.get(link_id) or before.get(limiter) != after.get(limiter):
            return Row("over", item, was, now)
        return Row("same", item, was, now)

    def _following(self, named: set[str], before: Answers, after: Answers) -> list[Row]:
        """Return what else changes because of what the line sets."""
        wording = self._wording
        return [
            Row("follows", wording.item(key), wording.value(key, before), wording.value(key, after))
            for key in wording.form.sorted(differing(before, after) - named)
            if not key.endswith(_LIMITER)
        ]

    def _rich_row(self, row: Row) -> str:
        t = theme.tokens()
        item, before = escape(row.item), f"<span style='color:{t.muted}'>{escape(row.before)}</span>"
        text = self._sentence(row, item, before, f"<b>{escape(row.after)}</b>")
        colour = {"fault": t.red, "later": t.muted, "same": t.muted, "over": t.amber}.get(row.kind, t.text)
        return f"<span style='color:{colour}'>{text}</span>"

    def _sentence(self, row: Row, item: str, before: str, after: str) -> str:
        if row.kind in ("fault", "later"):
            return item
        return self._say(_ROWS[row.kind], item=item, before=before, after=after)

    def _say(self, key: str, **params: object) -> str:
        return self._wording.strings.text("ui", key, **params)


def _is_unsafe(link_id: str, before: Answers, after: Answers) -> bool:
    """Say whether this would be a new result of a patient who was found not safe to stand."""
    value: Value | None = after.get(link_id)
    codes = value if isinstance(value, tuple) else (value,)
    result = value is not None and NOT_EXAMINED_CODES.isdisjoint(codes)
    unsafe = link_id in NEEDS_STANDING and after.get(SAFE) == "no"
    return unsafe and result and before.get(link_id) != value


def _kept(text: str) -> str:
    """Return ``text`` so that it is not broken into lines."""
    return escape(text).replace(" ", "&nbsp;")
