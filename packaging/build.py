"""Build the program as a folder that needs no Python, and start what was built: `python3 run.py package`."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / "build" / "package"
FOLDER = ROOT / "dist" / "footdrop-desktop"
PROGRAM = FOLDER / ("footdrop-desktop.exe" if sys.platform == "win32" else "footdrop-desktop")
# The same sources give the same files, byte for byte.
REPRODUCIBLE = {"PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": "1767225600"}


def build() -> int:
    shutil.rmtree(FOLDER, ignore_errors=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level=ERROR"]
    command += [f"--distpath={FOLDER.parent}", f"--workpath={WORK}", "packaging/footdrop-desktop.spec"]
    return subprocess.call(command, cwd=ROOT, env=os.environ | REPRODUCIBLE)


def start() -> int:
    """Away from the checkout and without a screen, so that it finds nothing but what it was built with."""
    offscreen = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    return subprocess.call([PROGRAM, "--self-check"], cwd=WORK, env=offscreen, timeout=120)


def size(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.rglob("*") if not file.is_symlink())


def main() -> int:
    code = build() or start()
    if code == 0:
        print(f"Built and started: {FOLDER} ({size(FOLDER) / 1e6:.0f} MB)")
    return code


if __name__ == "__main__":
    sys.exit(main())
