"""Seconds, with a stop watch: one key starts and stops it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtWidgets import QPushButton, QWidget

from footdrop_desktop.form.model import Item
from footdrop_desktop.ui.fields.number_field import NumberField

TICK_MS = 100


class StopWatch(NumberField):
    """Stops by itself at the item's normal time; Escape throws a run away."""

    def __init__(
        self,
        item: Item,
        name: str,
        unit: str,
        words: tuple[str, str],
        parent: QWidget | None = None,
        *,
        elapsed: Callable[[], float] | None = None,
    ) -> None:
        super().__init__(item, name, unit, parent)
        self._words = words
        self._clock = QElapsedTimer()
        self._elapsed = elapsed or (lambda: self._clock.elapsed() / 1000)
        self._from = 0.0
        normal = item.normal
        self._limit = float(normal) if isinstance(normal, (int, float)) else 30.0
        self.button = QPushButton(words[0], self)
        self.button.setProperty("look", "plain")
        self.button.setAccessibleName(f"{name}: {words[0]}")
        self.row.insertWidget(self.row.count() - 1, self.button)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._on_tick)
        self.button.clicked.connect(self.start_or_stop)

    @property
    def running(self) -> bool:
        """Whether the watch runs."""
        return self._tick.isActive()

    def start_or_stop(self) -> None:
        """Start the watch; stop it and record the seconds when it runs."""
        if self.running:
            self._stop(self._elapsed() - self._from)
            return
        self._clock.start()
        self._from = self._elapsed()
        self._tick.start()
        self._show_button()
        self._on_tick()

    def cancel(self) -> None:
        """Throw a run away; what was recorded stays."""
        self._tick.stop()
        self.line.setText(self._told)
        self._show_button()

    def _on_tick(self) -> None:
        seconds = self._elapsed() - self._from
        if seconds >= self._limit:
            self._stop(self._limit)
        else:
            self.line.setText(f"{seconds:.1f}")

    def _stop(self, seconds: float) -> None:
        self._tick.stop()
        self._show_button()
        self.line.setText(f"{min(round(seconds, 1), self._limit):g}")
        self._told = ""
        self.flush()

    def _show_button(self) -> None:
        word = self._words[1 if self.running else 0]
        self.button.setText(word)
        self.button.setAccessibleName(f"{self.name}: {word}")
