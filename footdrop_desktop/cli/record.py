"""The record without the window: back it up, restore it, verify it, export one patient.

A passphrase is asked for or read from an open file descriptor, never an argument: arguments can be seen
by everybody on the computer.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

from footdrop_desktop.cli.parts import STANDARD, Commands, Outcome, Parts
from footdrop_desktop.errors import UserError
from footdrop_desktop.record.vault import Vault
from footdrop_desktop.record.verify import Verified
from footdrop_desktop.strings import Strings

COMMANDS: Final = ("backup", "restore", "verify", "export-patient")

EXPORT_JSON: Final = "patient-export.json"
EXPORT_PDF: Final = "patient-export.pdf"

_LONGEST_SECRET: Final = 4096


def add_to(commands: Commands) -> None:
    """Add the commands to the parser."""
    backup = _command(commands, "backup", "make a verified backup", _backup)
    backup.add_argument("--to", metavar="FOLDER", help="another folder than the record's own for backups")
    restore = _command(commands, "restore", "restore a backup into a new folder and verify it", _restore)
    restore.add_argument("backup", metavar="BACKUP", help="the folder of the backup")
    restore.add_argument("--to", metavar="NEWDIR", help="a folder that does not exist yet, or is empty")
    restore.add_argument(
        "--replace", action="store_true", help="put it in the place of the record, which is kept beside it"
    )
    restore.add_argument(
        "--all-the-same",
        action="store_true",
        help="keep it even if it does not verify, and say what is wrong",
    )
    restore.add_argument("--rehearse", action="store_true", help="restore, verify, and remove it again")
    restore.add_argument(
        "--recovery-sheet", action="store_true", help="open with the recovery code and set a new passphrase"
    )
    _witness(restore)
    verify = _command(commands, "verify", "check that the record is what was written", _verify)
    _witness(verify)
    export = _command(commands, "export-patient", "write all about one patient as JSON and PDF", _export)
    export.add_argument("patient", metavar="PATIENT", help="the record number (MRN) or the patient's id")
    export.add_argument("--to", metavar="FOLDER", required=True, help="where the two files are written")


def _witness(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--witness",
        metavar="SEQ-CODE",
        action="append",
        default=[],
        help="number and code of the audit as a paper or backup gives them; may be repeated",
    )


def _command(
    commands: Commands, name: str, what: str, act: Callable[[argparse.Namespace, Parts, Strings], Outcome]
) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=what, description=what[0].upper() + what[1:] + ".")
    command.add_argument("--vault", metavar="FOLDER", help="the folder of the record")
    command.add_argument("--clinician", metavar="NAME", help="who opens it; needed if there are several")
    command.add_argument(
        "--passphrase-fd", metavar="N", type=int, help="read the passphrase from this file descriptor"
    )
    command.add_argument("--json", action="store_true", help="print the outcome as JSON")
    command.set_defaults(act=act)
    return command


def _backup(options: argparse.Namespace, parts: Parts, strings: Strings) -> Outcome:
    from footdrop_desktop.record import backup

    told = _teller(strings)
    with _unlocked(options, parts, strings) as vault:
        into = Path(options.to) if options.to else None
        info = backup.make(vault, into, lambda what, _percent: told(what))
    result = {
        "backup": str(info.folder),
        "made_at": info.made_at.isoformat(),
        "audit_head": info.head.short,
        "bytes": info.size,
        "counts": info.counts,
    }
    text = strings.text(
        "cli",
        "done.backup",
        name=str(info.folder),
        patients=info.counts["patient"],
        visits=info.counts["visit"],
        head=info.head.short,
    )
    return _told(options, result, text)


def _restore(options: argparse.Namespace, parts: Parts, strings: Strings) -> Outcome:
    from footdrop_desktop.record import restore

    if sum((options.rehearse, options.replace, bool(options.to))) != 1:
        raise UserError("command.restore-where")
    if options.rehearse and options.recovery_sheet:
        raise UserError("command.rehearse-sheet")
    bundle = Path(options.backup)
    uid, name = _who(bundle, options.clinician)
    read = _secrets(options, parts)
    secret = read(strings.text("cli", "ask.code" if options.recovery_sheet else "ask.passphrase", name=name))
    fresh = read(strings.text("cli", "ask.new")) if options.recovery_sheet else ""
    told, workplace = _teller(strings), parts.workplace()
    if options.rehearse:
        with tempfile.TemporaryDirectory(prefix=".rehearsal-", dir=bundle.resolve().parent) as scratch:
            found = restore.rehearse(bundle, Path(scratch), uid, secret, workplace, told)
        numbers = _numbers(found)
        text = strings.text("cli", "done.rehearsed", **numbers)
        return _told(options, {"restored": None, "rehearsal": True, **numbers}, text)
    place = Path(options.vault) if options.vault else parts.vault_folder()
    folder = place.with_name(f"{place.name}-restored") if options.replace else Path(options.to)
    found = restore.restore(
        bundle,
        folder,
        uid,
        secret,
        workplace,
        told,
        witnesses=options.witness,
        new_passphrase=fresh,
        all_the_same=options.all_the_same,
    ).verified
    lines = [strings.text("cli", "done.restored", name=str(folder), **_numbers(found))] if found.ok else []
    lines += _problems(found, strings)
    former = None
    if options.replace and found.ok:
        former, folder = restore.swap(folder, place, workplace), place
        lines = [strings.text("cli", "done.replaced", name=str(place), former=str(former))]
    result = {
        "restored": str(folder),
        "rehearsal": False,
        "former": None if former is None else str(former),
        "ok": found.ok,
        "problems": [asdict(entry) for entry in found.problems],
        **_numbers(found),
    }
    return _told(options, result, "\n".join(lines), good=found.ok)


def _numbers(found: Verified) -> dict[str, Any]:
    return {"entries": found.entries, "signed": found.signed, "head": found.head.short}


def _problems(found: Verified, strings: Strings) -> list[str]:
    lines = []
    for entry in found.problems:
        line = strings.text("cli", f"problem.{entry.what}")
        lines.append(f"{line} {strings.text('cli', 'problem.at', seq=entry.seq)}" if entry.seq else line)
    return lines


def _verify(options: argparse.Namespace, parts: Parts, strings: Strings) -> Outcome:
    from footdrop_desktop.record import verify

    witnesses = [verify.parse_witness(text).short for text in options.witness]
    told = _teller(strings)
    with _unlocked(options, parts, strings, look_only=True) as vault:
        loss = vault.loss
        found = verify.verify(vault, witnesses, told)
    numbers = _numbers(found)
    lines = _problems(found, strings)
    if loss is not None:
        lines.insert(0, strings.text("errors", loss.key, **loss.params))
    good = not lines
    result = {
        **numbers,
        "ok": good,
        "problems": [asdict(entry) for entry in found.problems],
        "missing": None if loss is None else {"what": loss.key, **loss.params},
    }
    text = strings.text("cli", "done.verified", **numbers) if good else "\n".join(lines)
    return _told(options, result, text, good=good)


def _export(options: argparse.Namespace, parts: Parts, strings: Strings) -> Outcome:
    from footdrop_desktop.record import export, patients

    folder = Path(options.to)
    with _unlocked(options, parts, strings) as vault:
        patient_uid = patients.known_as(vault, options.patient)
        contents = {
            str(folder / EXPORT_PDF): parts.render_export(vault, patient_uid, strings),
            str(folder / EXPORT_JSON): export.patient_json(vault, patient_uid),
        }
    names = [EXPORT_JSON, EXPORT_PDF]
    text = strings.text("cli", "done.exported", folder=str(folder), names=strings.listed(names))
    done = _told(options, {"folder": str(folder), "files": names}, text)
    return Outcome({**contents, **done.contents})


def _unlocked(
    options: argparse.Namespace, parts: Parts, strings: Strings, *, look_only: bool = False
) -> Vault:
    """Return the unlocked record."""
    from footdrop_desktop.record import attempts, opening

    folder = Path(options.vault) if options.vault else parts.vault_folder()
    uid, name = _who(folder, options.clinician)
    workplace = parts.workplace()
    waiting = attempts.wait_seconds(folder, workplace.now())
    if waiting:
        raise UserError("key.wait", seconds=waiting)
    secret = _secrets(options, parts)(strings.text("cli", "ask.passphrase", name=name))
    told = _teller(strings)
    return opening.unlock(folder, uid, secret, workplace, look_only=look_only, progress=told)


def _who(folder: Path, wanted: str | None) -> tuple[str, str]:
    """Return the id and the name of the clinician who opens the record."""
    from footdrop_desktop.record import opening

    if not opening.exists(folder):
        raise UserError("vault.missing", name=folder)
    people = opening.log_in_names(folder)
    chosen = [person for person in people if wanted in (None, person[1], person[0])]
    if len(chosen) != 1:
        raise UserError("command.clinician", known=", ".join(name for _, name in people))
    return chosen[0]


def _secrets(options: argparse.Namespace, parts: Parts) -> Callable[[str], str]:
    """Return what gives the next secret: a line of the file descriptor, or what is typed."""
    if options.passphrase_fd is None:

        def asked(question: str) -> str:
            typed = parts.ask_secret(question + " ")
            if typed is None:
                raise UserError("command.no-passphrase")
            return typed

        return asked
    lines = _lines(options.passphrase_fd)

    def read(_question: str) -> str:
        if not lines:
            raise UserError("command.no-passphrase")
        return lines.pop(0)

    return read


def _lines(descriptor: int) -> list[str]:
    try:
        with os.fdopen(descriptor, "rb") as file:
            text = file.read(_LONGEST_SECRET).decode()
    except (OSError, ValueError) as error:
        raise UserError("command.no-passphrase") from error
    return [line for line in text.splitlines() if line]


def _teller(strings: Strings) -> Callable[[str], None]:
    """Return what says each step once, on standard error."""
    said: list[str] = []

    def tell(what: str) -> None:
        if what not in said[-1:]:
            said.append(what)
            print(strings.text("cli", f"step.{what}"), file=sys.stderr, flush=True)

    return tell


def _told(options: argparse.Namespace, result: dict[str, Any], text: str, *, good: bool = True) -> Outcome:
    shown = json.dumps(result, ensure_ascii=False, indent=1) if options.json else text
    return Outcome({STANDARD: (shown + "\n").encode()}, good)
