"""Slow work away from the window: values in, a value out, back on the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from footdrop_desktop.errors import UserError

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

T = TypeVar("T")


class CancelledError(Exception):
    """The user cancelled; no error."""


class Progress:
    """What a job is given: call it to tell how far it is. It raises once the job is cancelled."""

    def __init__(self, tell: Callable[[str, int], None], stop: Event) -> None:
        self._tell = tell
        self._stop = stop

    def __call__(self, what: str, percent: int = -1) -> None:
        """Tell what is done now and how far it is, -1 when that is not known."""
        if self._stop.is_set():
            raise CancelledError
        self._tell(what, percent)


class Job:
    """A piece of work that is under way."""

    def __init__(self, stop: Event) -> None:
        self._stop = stop

    def cancel(self) -> None:
        """Ask the work to stop where it next tells how far it is."""
        self._stop.set()


class Jobs(QObject):
    """One for the life of the program, with one thread: what was asked for first is done first.

    Call backs come on the window's thread, and only while their owner exists. An exception that
    is neither a ``UserError`` nor a cancellation is raised there again and reaches the last hook.
    ``idle`` tells that all that was asked for is done and told.
    """

    idle = Signal()
    _happened = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._made: ThreadPoolExecutor | None = None
        self._stops: set[Event] = set()
        self._happened.connect(self._on_happened, Qt.ConnectionType.QueuedConnection)

    @property
    def _thread(self) -> ThreadPoolExecutor:
        """The thread, made with the first work: the first screen has none."""
        if self._made is None:
            from concurrent.futures import ThreadPoolExecutor

            self._made = ThreadPoolExecutor(1, thread_name_prefix="record")
        return self._made

    @property
    def busy(self) -> bool:
        """Whether something is under way, or done and not told yet."""
        return bool(self._stops)

    def run(
        self,
        owner: QWidget,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[UserError], None],
        progressed: Callable[[str, int], None] | None = None,
        cancelled: Callable[[], None] | None = None,
    ) -> Job:
        """Do ``work`` after what was asked for before; tell how it went."""
        stop = Event()
        self._stops.add(stop)

        def to_owner(act: Callable[[], None]) -> None:
            self._happened.emit(lambda: act() if shiboken6.isValid(owner) else None)

        def tell(what: str, percent: int) -> None:
            if progressed is not None:
                to_owner(lambda: progressed(what, percent))

        def begin() -> T:
            if stop.is_set():
                raise CancelledError
            return work(Progress(tell, stop))

        def ended(future: Future[T]) -> None:
            error = future.exception()
            if error is None:
                to_owner(lambda: done(future.result()))
            elif isinstance(error, UserError):
                to_owner(lambda: failed(error))
            elif isinstance(error, CancelledError):
                to_owner(cancelled or (lambda: None))
            else:
                self._happened.emit(lambda: _again(error))
            self._happened.emit(lambda: self._end(stop))

        self._thread.submit(begin).add_done_callback(ended)
        return Job(stop)

    def settle(self) -> None:
        """Cancel what can be cancelled and wait for the rest: afterwards nobody works."""
        for stop in tuple(self._stops):
            stop.set()
        self._thread.submit(lambda: None).result()

    def stop(self) -> None:
        """Settle, and take nothing more."""
        self.settle()
        self._thread.shutdown()

    def _end(self, stop: Event) -> None:
        self._stops.discard(stop)
        if not self._stops:
            self.idle.emit()

    @Slot(object)
    def _on_happened(self, act: Callable[[], None]) -> None:
        act()


def _again(error: BaseException) -> None:
    raise error
