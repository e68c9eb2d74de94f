"""Processes that are killed, and what they had acknowledged: read as it comes, and nothing buffered."""

from __future__ import annotations

import json
import os
import select
import signal
import time
import traceback
from contextlib import suppress
from pathlib import Path
from typing import Any, Self

from tests.durability import worker
from tests.durability.worker import Job

LONGEST = 60.0
"""Seconds without a word until a process counts as hung."""

Fact = dict[str, Any]


class Hung(AssertionError):  # noqa: N818
    """A process said nothing any more and did not end."""


class Child:
    """A process forked from this one, which has everything loaded; it shares nothing that is open."""

    def __init__(self, job: Job) -> None:
        self.facts: list[Fact] = []
        self._rest = b""
        ours, theirs = os.pipe()
        hears, self._tells = os.pipe()
        self.pid = os.fork()
        if not self.pid:
            code = 70
            try:
                os.dup2(theirs, 1)
                os.dup2(hears, 0)
                os.close(ours)
                os.close(self._tells)
                code = worker.run(job)
            except BaseException as error:  # noqa: BLE001 - whatever it is, it is told
                last = traceback.extract_tb(error.__traceback__)[-1]
                where = f"{Path(last.filename).name}:{last.lineno}"
                with suppress(OSError):
                    worker.say("crashed", error=f"{type(error).__name__}: {error}"[:200], where=where)
            finally:
                os._exit(code)
        os.close(theirs)
        os.close(hears)
        self._hears = ours
        self.status: int | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()
        os.close(self._hears)
        with suppress(OSError):
            os.close(self._tells)

    def wait_for(self, said: str, **values: Any) -> Fact | None:
        """Return the first fact of this kind, read as it comes; ``None`` if the process ends before."""
        return self.wait_for_any(said, **values)

    def wait_for_any(self, *said: str, **values: Any) -> Fact | None:
        """Return the first fact of one of these kinds, as ``wait_for``."""
        seen = 0
        while True:
            for fact in self.facts[seen:]:
                if fact["said"] in said and all(fact.get(name) == value for name, value in values.items()):
                    return fact
            seen = len(self.facts)
            if not self._more():
                return None

    def go(self) -> None:
        with suppress(BrokenPipeError):  # it has ended
            os.write(self._tells, b"!")

    def kill(self) -> None:
        """End it as nothing can be ended more abruptly, and read what it had said."""
        if self.status is None:
            with suppress(ProcessLookupError):
                os.kill(self.pid, signal.SIGKILL)
            self.rest()

    def rest(self) -> list[Fact]:
        """Wait for its end; return everything it said."""
        while self._more():
            pass
        if self.status is None:
            self.status = os.waitpid(self.pid, 0)[1]
        return self.facts

    def _more(self) -> bool:
        if not select.select([self._hears], [], [], LONGEST)[0]:
            os.kill(self.pid, signal.SIGKILL)
            raise Hung(self.facts[-3:])
        data = os.read(self._hears, 65536)
        lines = (self._rest + data).split(b"\n")
        self._rest = lines.pop()
        self.facts += [json.loads(line) for line in lines]
        return bool(data)


def killed_after(job: Job, seconds: float, after: tuple[str, dict[str, Any]]) -> list[Fact]:
    """Start the job, wait for a fact, go on for a moment, and kill it; return what it acknowledged."""
    with Child(job) as child:
        said, values = after
        child.wait_for(said, **values)
        time.sleep(seconds)
        child.kill()
        return child.facts
