"""What the process does so that its memory, which holds patients' data while it is open, stays its own."""

from __future__ import annotations

import ctypes
import os
import sys
from contextlib import suppress
from typing import Final

_PR_SET_DUMPABLE: Final = 4
_PRIVATE_FILES: Final = 0o077


def keep_memory_private() -> None:
    """Leave no memory behind: no core dump, no reading by other processes of the user, private new files.

    Linux has all three; other systems have what they have, and what is refused is let pass.
    """
    os.umask(_PRIVATE_FILES)
    if sys.platform == "win32":
        return
    import resource

    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
