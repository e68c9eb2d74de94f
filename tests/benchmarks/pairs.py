"""Two pieces of work in turns, so that what else the machine does befalls both alike."""

from __future__ import annotations

from collections.abc import Callable
from statistics import median
from time import perf_counter


def seconds(work: Callable[[], object]) -> float:
    """Return how long ``work`` took, once."""
    start = perf_counter()
    work()
    return perf_counter() - start


def medians(
    first: Callable[[], object],
    second: Callable[[], object],
    rounds: int,
    before: Callable[[], object] = lambda: None,
) -> tuple[float, float]:
    """Return the median of each, taken in turns after ``before``; who begins changes too."""
    times: tuple[list[float], list[float]] = ([], [])
    for number in range(rounds):
        before()
        order = (first, second) if number % 2 else (second, first)
        taken = [seconds(work) for work in order]
        if number % 2 == 0:
            taken.reverse()
        times[0].append(taken[0])
        times[1].append(taken[1])
    return median(times[0]), median(times[1])
