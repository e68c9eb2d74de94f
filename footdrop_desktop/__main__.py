"""The entry of the program: the window, or a command."""

from __future__ import annotations

import sys

from footdrop_desktop.app import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
