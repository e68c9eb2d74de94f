"""One table of every figure, beside the JSON that pytest-benchmark writes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

TABLE = Path("build/benchmarks.md")


def pytest_benchmark_update_json(config: Any, benchmarks: Any, output_json: dict[str, Any]) -> None:
    """Write the figures that count, ratios and growth, as Markdown."""
    rows = ["| Benchmark | Median | Figures |", "|---|---|---|"]
    for entry in output_json["benchmarks"]:
        figures = ", ".join(f"{name} {value:.4g}" for name, value in entry["extra_info"].items())
        rows.append(f"| {entry['name']} | {entry['stats']['median']:.3g} s | {figures} |")
    TABLE.parent.mkdir(exist_ok=True)
    TABLE.write_text("\n".join(rows) + "\n", "utf-8")
