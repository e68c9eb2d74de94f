"""Reading strict JSON stays linear in the size of the file."""

from __future__ import annotations

import gc
import time
from typing import Any

from footdrop_desktop.form.strict_json import parse_json


def test_a_large_file_is_read_in_time_that_grows_with_it(benchmark: Any) -> None:
    """Refusing must not cost more than reading: no quadratic scan for keys or depth."""

    def seconds(count: int) -> float:
        data = ("{" + ",".join(f'"key{number}": [{number}]' for number in range(count)) + "}").encode()
        best = 9.0
        for _ in range(3):
            start = time.perf_counter()
            parse_json(data, "f")
            best = min(best, time.perf_counter() - start)
        return best

    gc.collect()
    gc.disable()  # what other benchmarks left behind would be looked through again and again
    try:
        few, many = seconds(4_000), seconds(40_000)
    finally:
        gc.enable()
    benchmark.extra_info.update(few=few, many=many, growth=many / few)
    benchmark.pedantic(seconds, args=(4_000,), rounds=1)
    assert many < 40 * few
