"""The composition root: builds every part, owns the clock and new ids.

Start-up reads from top to bottom: a command goes to the command line; otherwise the window opens.
Whatever the first screen does not need is imported when it is needed.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from footdrop_desktop import __version__
from footdrop_desktop.errors import UserError
from footdrop_desktop.record.process import keep_memory_private
from footdrop_desktop.resources import form_versions, read_form, read_form_lock, read_resource
from footdrop_desktop.strings import LANGUAGES, SOURCE, Strings

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtWidgets import QApplication

    from footdrop_desktop.assessment.anatomy import Anatomy
    from footdrop_desktop.assessment.model import Assessment
    from footdrop_desktop.exam.answers import Answers
    from footdrop_desktop.form.model import Form
    from footdrop_desktop.history.visit import VisitContent
    from footdrop_desktop.record.keys import Cost
    from footdrop_desktop.record.model import Head
    from footdrop_desktop.record.vault import Vault
    from footdrop_desktop.record.workplace import Workplace
    from footdrop_desktop.report.literature import Literature
    from footdrop_desktop.report.request import OpenVisit, PaperRequest
    from footdrop_desktop.report.signed import Materials
    from footdrop_desktop.settings import Settings
    from footdrop_desktop.ui.printing import Printing
    from footdrop_desktop.ui.services import Services, Sheet

FORM: Final = "foot-drop-exam"
PRACTICE: Final = "--practice"
SCREENSHOTS: Final = "--screenshots"
SELF_CHECK: Final = "--self-check"
RESUME: Final = "--resume"
NAME: Final = "footdrop-desktop"
TITLE: Final = "Foot Drop Desktop"
"""What the program is called in every language; a screen reader says it."""


def main(arguments: list[str] | None = None) -> int:
    """Run the program; return its exit status: 0 done, 1 failed, 2 refused."""
    given = sys.argv[1:] if arguments is None else arguments
    keep_memory_private()
    try:
        match given:
            case []:
                return _window()
            case ["--resume", visit_uid]:
                return _window(visit_uid)
            case ["--practice", folder]:
                return _practice(Path(folder))
            case ["--screenshots", folder]:
                return _screenshots(Path(folder))
            case ["--self-check"]:
                return _self_check()
            case _:
                return _command(given)
    except UserError as error:
        from footdrop_desktop.strings import message

        print(message(error, strings(SOURCE)), file=sys.stderr)
        return 2


def _command(arguments: list[str]) -> int:
    from footdrop_desktop.cli.parts import Parts
    from footdrop_desktop.cli.run import run

    parts = Parts(
        form_of=form_of,
        anatomy=anatomy,
        strings=strings,
        render=_answers_paper,
        render_export=_export_paper,
        workplace=workplace,
        vault_folder=_vault_of_settings,
        ask_secret=_ask_secret,
    )
    return run(arguments, parts)


def workplace() -> Workplace:
    """Return what the record is told from outside: the clock, new ids, this computer."""
    import platform

    from footdrop_desktop.record.workplace import Workplace

    return Workplace(
        now=_now,
        new_id=_new_id,
        host=platform.node() or "unnamed",
        program=__version__,
    )


def _now() -> datetime:
    """Return local time with its offset."""
    from datetime import datetime

    return datetime.now().astimezone()


def _new_id() -> str:
    import uuid

    return str(uuid.uuid4())


def default_vault() -> Path:
    """Return where the record lies unless the settings say otherwise."""
    from platformdirs import user_data_path

    return user_data_path(NAME, appauthor=False) / "record"


def _vault_of_settings() -> Path:
    """Return where the record of this user lies."""
    chosen = _settings(settings_file()).vault
    return Path(chosen) if chosen else default_vault()


def settings_file() -> Path:
    """Return where the settings lie."""
    from platformdirs import user_config_path

    return user_config_path(NAME, appauthor=False) / "settings.json"


def _ask_secret(question: str) -> str | None:
    """Ask for a secret that is not shown; ``None`` where there is no terminal."""
    import getpass

    if not sys.stdin or not sys.stdin.isatty():
        return None
    return getpass.getpass(question)


def _window(resume: str = "") -> int:
    """Open the window and stay until it is closed; ``resume`` is the draft that was open at the lock."""
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(os.environ.get(name) for name in screens):
        raise UserError("screen.missing")
    from footdrop_desktop.ui.crash import install_crash_hook
    from footdrop_desktop.ui.main_window import MainWindow

    application = _application()
    window = MainWindow(services(_documents(), resume=resume))
    window.watch(application)
    install_crash_hook(window)
    window.show()
    return application.exec()


def _application() -> QApplication:
    """Return the application of this process: named, and not to be broken by a screen reader."""
    from PySide6.QtWidgets import QApplication

    from footdrop_desktop.ui.accessible_areas import answer_for_groups

    application = QApplication(sys.argv[:1])
    application.setApplicationName(TITLE)
    application.setApplicationDisplayName(TITLE)
    answer_for_groups()
    return application


def _practice(folder: Path) -> int:
    """Draw the practice exam into ``folder``: a picture of each step and the report."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from footdrop_desktop.ui.main_window import MainWindow
    from footdrop_desktop.ui.practice import draw_practice, examined, parse_practice

    application = _application()
    window = MainWindow(services(folder, home=folder / "none"))
    steps = draw_practice(application, window, parse_practice(read_resource("practice.json")), folder)
    right = examined(window)
    window.close()
    print(f"{steps} steps and the report: {folder.resolve()}")
    return 0 if steps and right else 1


def _screenshots(folder: Path) -> int:
    """Draw every page into ``folder``: light and dark, in English and in Arabic."""
    import tempfile

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from footdrop_desktop.settings import Settings
    from footdrop_desktop.ui.main_window import MainWindow
    from footdrop_desktop.ui.practice import SIZE, draw_stops, parse_practice
    from footdrop_desktop.ui.tour import Tour

    application = _application()
    practice = parse_practice(read_resource("practice.json"))
    drawn = 0
    for language in ("en", "ar"):
        for theme in ("light", "dark"):
            with tempfile.TemporaryDirectory() as name:
                home = Path(name)
                _keep_settings(home / "settings.json", Settings(language=language, theme=theme))
                window = MainWindow(services(home, home=home))
                window.resize(*SIZE)
                window.show()
                stops = Tour(application, window, practice).stops()
                drawn += draw_stops(stops, folder / f"{language}-{theme}")
                window.close()
    print(f"{drawn} pictures: {folder.resolve()}")
    return 0 if drawn else 1


def _self_check() -> int:
    """Do the practice exam and look at what it left; a frozen program shows so that it is whole."""
    import tempfile

    from footdrop_desktop.ui.practice import REPORT

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        status = _practice(folder)
        report = folder / REPORT
        whole = report.is_file() and report.read_bytes().startswith(b"%PDF-")
        pictures = len(list(folder.glob("*.png")))
        passed = status == 0 and whole and pictures == 1 + len(form_of(FORM, None).steps)
    print(f"self-check {'passed' if passed else 'FAILED'}: {pictures} pictures, report {whole}")
    return 0 if passed else 1


@cache
def form_of(form_id: str, version: str | None) -> Form:
    """Return a released form, the newest for no version, checked against ``forms/LOCK``.

    Raises ``UserError`` for a form or version that is not known, and for a file that was changed.
    """
    versions = form_versions(form_id) if form_id == FORM else ()
    if not versions:
        raise UserError("form.unknown", form=form_id, known=FORM)
    chosen = versions[-1] if version is None else version
    if chosen not in versions:
        raise UserError("form.unknown-version", form=form_id, version=chosen, known=", ".join(versions))
    if version is None:
        return form_of(form_id, chosen)
    data = read_form(form_id, chosen)
    name = f"{form_id}/{chosen}.json"
    import hashlib

    if f"{hashlib.sha256(data).hexdigest()}  {name}" not in read_form_lock().splitlines():
        raise UserError("form.changed", name=f"forms/{name}")
    from footdrop_desktop.form.parse import parse_form

    return parse_form(data, f"forms/{name}")


def _form_in(form_id: str, version: str | None, words: Strings) -> Form:
    """Return a released form in the language of ``words``."""
    form = form_of(form_id, version)
    return form if words.language == SOURCE else _translated(form_id, form.version, words.language)


@cache
def _translated(form_id: str, version: str, language: str) -> Form:
    from footdrop_desktop.report.form_words import translated

    return translated(form_of(form_id, version), strings(language))


def form_sha256(form_id: str, version: str) -> str:
    """Return the checksum of a released form, in hex, as ``forms/LOCK`` has it."""
    form_of(form_id, version)  # refuses a file that was changed
    import hashlib

    return hashlib.sha256(read_form(form_id, version)).hexdigest()


@cache
def anatomy() -> Anatomy:
    """Return the anatomy of ``resources/anatomy.toml``."""
    from footdrop_desktop.assessment.anatomy import parse_anatomy

    return parse_anatomy(read_resource("anatomy.toml").decode())


@cache
def literature() -> Literature:
    """Return the references of ``resources/citations.json``."""
    from footdrop_desktop.report.literature import parse_literature

    return parse_literature(read_resource("citations.json"))


@cache
def strings(language: str) -> Strings:
    """Return the words of ``language``; ``UserError`` if it is not known."""
    return Strings(language, read_resource)


def services(documents: Path, *, home: Path | None = None, resume: str = "") -> Services:
    """Return what the window needs; ``documents`` is where files are suggested.

    Settings and record lie below ``home``, or where the system keeps such things.
    """
    from footdrop_desktop.ui.services import Services

    settings = settings_file() if home is None else home / "settings.json"
    return Services(
        form_in=_form_in,
        anatomy=anatomy,
        assess=_assess_anew,
        words=_words,
        strings=_words(_chosen_language(settings)),
        literature=literature,
        now=_now,
        new_id=_new_id,
        workplace=workplace,
        settings=lambda: _settings(settings),
        keep_settings=lambda changed: _keep_settings(settings, changed),
        cost=_cost,
        paper=_requested_paper,
        render_patient=_export_paper,
        recovery_sheet=_recovery_sheet,
        sample_letter=_sample_letter,
        write=_write,
        replace_process=_replace_process,
        form_sha256=form_sha256,
        materials=lambda practice, words: materials(words, practice=practice),
        printing=_printing,
        documents=documents,
        record_folder=default_vault() if home is None else home / "record",
        window_state=settings.with_name("window.ini"),
        resume=resume,
    )


def _chosen_language(settings: Path) -> str:
    """Return the language that is set for the window; empty for that of the system."""
    with suppress(UserError):  # what is wrong with the settings is said by the first page
        return _settings(settings).language
    return ""


def _words(language: str) -> Strings:
    """Return the words of ``language``; for an empty one of the system's, if it ships, else English."""
    if language:
        return strings(language)
    from PySide6.QtCore import QLocale

    system = QLocale.system().name().partition("_")[0]
    return strings(system if system in LANGUAGES else SOURCE)


def _settings(path: Path) -> Settings:
    """Return the settings; those that nobody changed yet when there is no file."""
    from footdrop_desktop.settings import Settings, parse_settings

    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        raise UserError("settings.unreadable", name=path, why=error.strerror) from error
    return parse_settings(data)


def _keep_settings(path: Path, settings: Settings) -> None:
    from footdrop_desktop.record.files import atomic_write
    from footdrop_desktop.settings import settings_to_json

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError("output.not-written", name=path, why=error.strerror) from error
    atomic_write({path: settings_to_json(settings)})


def _cost() -> Cost:
    from footdrop_desktop.record.keys import USUAL

    return USUAL


def _replace_process(resume: str) -> None:
    """Begin a new process in the place of this one: nothing of the record stays in memory."""
    program = (
        [sys.executable]
        if getattr(sys, "frozen", False)
        else [sys.executable, "-P", "-m", "footdrop_desktop"]
    )
    command = [*program, *([RESUME, resume] if resume else [])]
    if os.name == "nt":
        import subprocess

        subprocess.Popen(command)  # noqa: S603 - this program itself
        os._exit(0)
    os.execv(command[0], command)  # noqa: S606 - this program itself


def _documents() -> Path:
    from platformdirs import user_documents_path

    documents = user_documents_path()
    return documents if documents.is_dir() else Path.home()


def _write(path: Path, data: bytes) -> None:
    from footdrop_desktop.record.files import atomic_write

    atomic_write({path: data})


@cache
def _printing() -> Printing:
    """Return the way to the printer; one, so that what it left can be removed."""
    from footdrop_desktop.ui.printing import Printing

    return Printing()


def _recovery_sheet(sheet: Sheet, words: Strings) -> bytes:
    """Return the recovery sheet as PDF."""
    from footdrop_desktop.report.recovery_sheet import RecoverySheet, render_recovery_sheet

    value = RecoverySheet(sheet.code, sheet.vault_id, sheet.made_on, sheet.clinic)
    return render_recovery_sheet(value, words)


def _requested_paper(
    request: PaperRequest, vault: Vault, made: Materials, head: Head, opened: OpenVisit | None
) -> bytes:
    from footdrop_desktop.report.printed import requested_paper

    return requested_paper(request, vault, made, head, opened)


def _assess_anew(visit: VisitContent, prior: VisitContent | None) -> Assessment:
    """Return what the rules of today make of a visit's answers, compared with the visit before it."""
    from footdrop_desktop.assessment.assess import Prior, assess

    before = None
    if prior is not None:
        days = (visit.performed_at.date() - prior.performed_at.date()).days
        before = Prior(prior.answers, days / 7)
    return assess(visit.answers, form=visit.form, anatomy=anatomy(), prior=before, age_years=visit.age)


def _sample_letter(made: Materials, by: str) -> bytes:
    """Return a letter about the practice patient on the paper that is set, as PDF."""
    from footdrop_desktop.assessment.assess import assess
    from footdrop_desktop.exam.check import check_answers
    from footdrop_desktop.report.sample import sample_letter
    from footdrop_desktop.ui.practice import parse_practice

    practice = parse_practice(read_resource("practice.json"))
    answers = check_answers(made.form, practice.answers)
    found = assess(answers, form=made.form, anatomy=made.anatomy)
    return sample_letter(made, practice.name, answers, found, by, _now(), __version__)


def materials(words: Strings, *, practice: bool = False) -> Materials:
    """Return what papers about the record are made of."""
    from footdrop_desktop.report.signed import Materials

    return Materials(
        lambda form_id, version: _form_in(form_id, version, words),
        _form_in(FORM, None, words),
        words,
        literature(),
        anatomy(),
        practice,
    )


def _export_paper(vault: Vault, patient_uid: str, words: Strings) -> bytes:
    from footdrop_desktop.report.printed import export_paper

    return export_paper(vault, patient_uid, materials(words, practice=vault.practice))


def _answers_paper(form: Form, answers: Answers, found: Assessment, words: Strings) -> bytes:
    from footdrop_desktop.report.printed import answers_paper

    return answers_paper(form, answers, found, __version__, materials(words))
