"""Choose the packages' exact versions: `python3 run.py lock`; with `--upgrade`, the newest that are allowed.

A lock lists every file of a release by its hash, so one lock serves every system; it names no address.
"""

import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OLDEST = (3, 11)
HEADER = "# Made by `python3 run.py lock` from pyproject.toml.\n"
OPTIONS = [
    "--generate-hashes",
    "--allow-unsafe",
    "--strip-extras",
    "--quiet",
    "--no-header",
    "--no-annotate",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--no-emit-trusted-host",
    "--no-emit-options",
]


def wanted() -> dict[str, list[str]]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    extras = project["project"]["optional-dependencies"]
    runtime = [*project["project"]["dependencies"], *project["build-system"]["requires"]]
    return {"runtime": runtime, "dev": [*runtime, *extras["test"], *extras["package"], "-c runtime.lock"]}


def without_markers(requirements: list[str]) -> tuple[list[str], dict[str, str]]:
    """Split the system markers off, so that the resolver takes the packages of every system."""
    bare, markers = [], {}
    for requirement in requirements:
        text, _, marker = (part.strip() for part in requirement.partition(";"))
        bare.append(text)
        if marker:
            markers[re.split(r"[<>=!~]", text)[0]] = marker
    return bare, markers


def tidy(lock: str, markers: dict[str, str]) -> str:
    """Leave the requirements alone, without pip (it is there), and with their markers."""
    blocks = [block.rstrip() for block in re.split(r"\n(?=\S)", lock)]
    kept = [HEADER.rstrip()]
    for block in blocks:
        name = block.partition("==")[0]
        if not block or block.startswith("#") or name == "pip":
            continue
        kept.append(block.replace(" \\", f" ; {markers[name]} \\", 1) if name in markers else block)
    return "\n".join(kept) + "\n"


def compiler(folder: Path) -> Path:
    venv.create(folder, with_pip=True)
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    subprocess.run([python, "-m", "pip", "install", "--quiet", "pip-tools>=7.6"], check=True)
    return python


def resolve(python: Path, folder: Path, which: str, requirements: list[str], options: list[str]) -> int:
    """Write one lock; return how many packages it holds."""
    target = ROOT / "requirements" / f"{which}.lock"
    bare, markers = without_markers(requirements)
    (folder / f"{which}.in").write_text("\n".join(bare) + "\n", "utf-8")
    result = folder / f"{which}.lock"
    if target.exists():  # the versions chosen before are kept where they still fit
        shutil.copyfile(target, result)
    command = [str(python), "-m", "piptools", "compile", *OPTIONS, *options, "-o", result.name, f"{which}.in"]
    subprocess.run(command, cwd=folder, check=True)
    text = tidy(result.read_text("utf-8"), markers)
    target.write_text(text, "utf-8", newline="\n")
    return text.count("==")


def main(options: list[str]) -> int:
    if sys.version_info[:2] != OLDEST:
        print("Locks are made with the oldest Python that is served, {}.{}.".format(*OLDEST))
        return 2
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        python = compiler(folder / "env")
        for which, requirements in wanted().items():
            count = resolve(python, folder, which, requirements, options)
            print(f"requirements/{which}.lock: {count} packages")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
