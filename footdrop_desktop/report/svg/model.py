"""What an SVG logo is drawn from: paths with their colours, in a box of height 1."""

from __future__ import annotations

from dataclasses import dataclass

from footdrop_desktop.report.diagrams.model import Path


@dataclass(frozen=True, slots=True)
class LogoShape:
    """One path of a logo. Its box is ``Logo.ratio`` wide and 1 high, y grows downwards.

    ``fill`` and ``stroke`` are colours like ``#0b6b6b`` or empty for none; ``width`` is that of the
    stroke in the units of the box. ``even_odd`` fills by that rule, else by non-zero winding. ``cap``
    and ``join`` are the numbers of PDF: 0 butt and mitre (limit 4), 1 round, 2 square and bevel.
    """

    path: Path
    fill: str = ""
    stroke: str = ""
    width: float = 0.0
    even_odd: bool = False
    cap: int = 0
    join: int = 0
