"""Reading strict JSON stays linear in the size of the file."""

from __future__ import annotations

import time

from footdrop_desktop.form.strict_json import parse_json


def test_a_large_file_is_read_in_time_that_grows_with_it() -> None:
    """Refusing must not cost more than reading: no quadratic scan for keys or depth."""

    def seconds(count: int) -> float:
        data = ("{" + ",".join(f'"key{number}": [{number}]' for number in range(count)) + "}").encode()
        best = 9.0
        for _ in range(3):
            start = time.perf_counter()
            parse_json(data, "f")
            best = min(best, time.perf_counter() - start)
        return best

    assert seconds(40_000) < 40 * seconds(4_000)
