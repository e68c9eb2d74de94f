"""A crash of the program must not write patients' data to the disk."""

from __future__ import annotations

import subprocess
import sys

import pytest

LOOK = """
import os, resource
from pathlib import Path
from footdrop_desktop.record.process import keep_memory_private
keep_memory_private()
made = Path(os.sys.argv[1]) / "made"
made.write_text("x")
print(resource.getrlimit(resource.RLIMIT_CORE)[0], oct(made.stat().st_mode & 0o777))
import ctypes
print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux")
def test_no_core_dump_no_reading_by_others_no_open_files(tmp_path: object) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOOK, str(tmp_path)], check=True, capture_output=True, text=True
    )
    limit, dumpable = done.stdout.splitlines()
    assert limit == "0 0o600"
    assert dumpable == "0"
