"""Seconds, with a stop watch: one key starts and stops it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from footdrop_desktop.form.model import Item, Value
from footdrop_desktop.strings import Strings
from footdrop_desktop.ui import keys
from footdrop_desktop.ui.announce import announce
from footdrop_desktop.ui.fields.number_field import NumberField

TICK_MS: Final = 100
KEY: Final = "T"


class StopWatch(NumberField):
    """Stops by itself at its target (s). A run ends without a result on Escape and out of sight."""

    def __init__(
        self,
        item: Item,
        name: str,
        unit: str,
        strings: Strings,
        parent: QWidget | None = None,
        *,
        target: float | None = None,
        elapsed: Callable[[], float] | None = None,
    ) -> None:
        super().__init__(item, name, unit, parent)
        self._say = strings.text
        self._clock = QElapsedTimer()
        self._elapsed = elapsed or (lambda: self._clock.elapsed() / 1000)
        self._from = 0.0
        self._kept = ""
        normal = item.normal
        self.target = target or (float(normal) if isinstance(normal, (int, float)) else 30.0)
        self.button = QPushButton(self)
        self.button.setProperty("look", "plain")
        self.row.insertWidget(self.row.count() - 1, self.button)
        self.state = QLabel(self)
        self.state.setProperty("look", "pill-amber")
        self.state.hide()
        self.row.insertWidget(self.row.count() - 1, self.state)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._on_tick)
        self.button.clicked.connect(self.start_or_stop)
        self.line.installEventFilter(self)
        self._show_state()

    @property
    def running(self) -> bool:
        """Whether the watch runs."""
        return self._tick.isActive()

    def show_answer(self, value: Value | None, *, by_default: bool = False) -> None:
        """Show ``value`` without telling anybody; while the watch runs, once it stopped."""
        if self.running:
            self._kept = "" if value is None else self.written(value)
            return
        super().show_answer(value, by_default=by_default)

    def flush(self) -> None:
        """Tell what was typed; what a running watch shows is no answer yet."""
        if not self.running:
            super().flush()

    def start_or_stop(self) -> None:
        """Start the watch; stop it and record the seconds when it runs."""
        if self.running:
            self._stop(self._elapsed() - self._from)
            return
        super().flush()
        self._kept = self.line.text()
        self._clock.start()
        self._from = self._elapsed()
        self._tick.start()
        self._show_state()
        self._on_tick()
        announce(self, self._say("ui", "field.runs", target=f"{self.target:g}"))

    def cancel(self) -> None:
        """Throw a run away; what was recorded stays."""
        if self.running:
            self._tick.stop()
            self.line.setText(self._kept)
            self._show_state()
            announce(self, self._say("ui", "field.thrown-away"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Start and stop by the key inside the line too: no number has a letter."""
        pressed = event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and keys.command(event) == KEY:
            self.start_or_stop()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.running and event.key() == Qt.Key.Key_Escape:
            self.cancel()
            return
        super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            self.cancel()  # nobody sees how long the patient stands
        super().hideEvent(event)

    def _on_tick(self) -> None:
        seconds = self._elapsed() - self._from
        if seconds >= self.target:
            self._stop(self.target)
        else:
            self.line.setText(f"{seconds:.1f}")

    def _stop(self, seconds: float) -> None:
        self._tick.stop()
        self._show_state()
        held = f"{min(round(seconds, 1), self.target):g}"
        self.line.setText(held)
        self._told = ""
        self.flush()
        announce(self, self._say("ui", "field.stopped", seconds=held))

    def _show_state(self) -> None:
        word = self._say("ui", "field.stop" if self.running else "field.start")
        self.button.setText(f"{word}  [{KEY}]")
        self.button.setAccessibleName(f"{self.name}: {word}")
        look = "primary" if self.running else "plain"
        if self.button.property("look") != look:
            self.button.setProperty("look", look)
            self.button.style().polish(self.button)
        runs = self._say("ui", "field.runs", target=f"{self.target:g}") if self.running else ""
        self.state.setText(runs)
        self.state.setVisible(self.running)
        self.line.setReadOnly(self.running)
        self.line.setAccessibleDescription(runs)
