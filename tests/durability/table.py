"""The outcome: a line for each fault and act, and whether it is as it has to be."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from tests.durability.checker import Outcome
from tests.durability.ledger import Ledger

HEADINGS = (
    *("fault", "act", "runs", "acknowledged", "lost", "half states", "lock-outs", "silent damage", "alarms"),
    *("unclear errors", "verdict"),
)
MOST_NOTES = 5


@dataclass
class Row:
    """Counts of runs. ``told``: damage, where each run has to alarm or lose nothing. ``control``: has to lose."""

    fault: str
    act: str
    runs: int = 0
    acknowledged: int = 0
    lost: int = 0
    half: int = 0
    locked_out: int = 0
    silent: int = 0
    alarms: int = 0
    unclear: int = 0
    told: bool = False
    control: bool = False
    skipped: str = ""
    notes: list[str] = field(default_factory=list)

    def add(self, outcome: Outcome, ledger: Ledger | None, acknowledged: int, where: str) -> None:
        """Count a run."""
        self.runs += 1
        self.acknowledged += acknowledged
        self.lost += len(outcome.lost)
        self.half += len(outcome.half)
        self.locked_out += len(outcome.locked_out)
        self.silent += len(outcome.silent)
        self.alarms += len(outcome.alarms)
        unclear = [] if ledger is None else [str(fact) for fact in ledger.crashes]
        self.unclear += len(unclear)
        if ledger is not None:
            ledger.crashes.clear()
        said = [*outcome.said, *unclear]
        if said and not (self.told and not self.bad) and len(self.notes) < MOST_NOTES:
            self.notes.append(f"{where}: {'; '.join(said)[:600]}")

    @property
    def bad(self) -> int:
        """How much is wrong."""
        wrong = self.lost + self.half + self.locked_out + self.silent + self.unclear
        return wrong if self.told else wrong + self.alarms

    @property
    def verdict(self) -> str:
        if self.skipped:
            return f"skipped: {self.skipped}"
        if self.control:
            caught = self.lost + self.locked_out + self.silent
            return "caught" if caught else "NOT CAUGHT: the harness is broken"
        if not self.runs:
            return "NOTHING RAN"
        return "FAIL" if self.bad else "ok"

    @property
    def ok(self) -> bool:
        return bool(self.skipped) or self.verdict in ("ok", "caught")

    def plus(self, other: Row) -> Row:
        """Return both as one line."""
        names = (*("runs", "acknowledged", "lost", "half", "locked_out", "silent", "alarms", "unclear"),)
        sums = {name: getattr(self, name) + getattr(other, name) for name in names}
        notes = [*self.notes, *other.notes][:MOST_NOTES]
        skipped = self.skipped or other.skipped
        return Row(
            self.fault, self.act, **sums, told=self.told, control=self.control, skipped=skipped, notes=notes
        )

    @property
    def cells(self) -> tuple[str, ...]:
        counts = (
            *(self.runs, self.acknowledged, self.lost, self.half),
            *(self.locked_out, self.silent, self.alarms, self.unclear),
        )
        return (self.fault, self.act, *(f"{count:,}" for count in counts), self.verdict)


def merged(rows: Iterable[Row]) -> list[Row]:
    """Return one line for each fault and act, in the order in which they came."""
    found: dict[tuple[str, str], Row] = {}
    for row in rows:
        key = (row.fault, row.act)
        found[key] = found[key].plus(row) if key in found else row
    return list(found.values())


def drawn(rows: Iterable[Row]) -> str:
    """Return the table in Markdown, the notes of what went wrong below it."""
    kept = list(rows)
    lines = [HEADINGS, *(row.cells for row in kept)]
    widths = [max(len(line[place]) for line in lines) for place in range(len(HEADINGS))]
    numbers = range(2, len(HEADINGS) - 1)

    def line(cells: Iterable[str]) -> str:
        padded = [
            cell.rjust(width) if place in numbers else cell.ljust(width)
            for place, (cell, width) in enumerate(zip(cells, widths, strict=True))
        ]
        return f"| {' | '.join(padded)} |"

    rule = [
        ("-" * (width - 1) + ":") if place in numbers else "-" * width for place, width in enumerate(widths)
    ]
    text = [line(HEADINGS), line(rule), *(line(row.cells) for row in kept)]
    notes = [f"- {row.fault}, {row.act}: {note}" for row in kept if not row.control for note in row.notes]
    return "\n".join([*text, *(["", *notes] if notes else [])])
