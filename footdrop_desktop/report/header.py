"""What stands on every page of a paper, and what stands above its first section."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from footdrop_desktop.report.identity import Identity, Standing, moment
from footdrop_desktop.report.sentences import say
from footdrop_desktop.report.wording import Wording

PAGE: Final = "{page}"
PAGES: Final = "{pages}"
NUMBER: Final = "{number}"
"""Stand in ``ReportHeader.page_of`` and ``reference`` where the numbers go."""

DOT: Final = " · "


@dataclass(frozen=True, slots=True)
class ReportHeader:
    """The words of headers and footers.

    ``details`` and ``about`` stand once, below the patient's name. ``known_as`` follows the name at
    the foot of every page; ``signed`` and ``record`` stand there too. Of ``marks``, those in
    ``watermarks`` are also drawn behind the text. ``reference`` says where a superscript leads, with
    "{number}" in it.
    """

    kind: str
    heading: str
    title: str
    patient: str
    visit: str
    versions: tuple[str, ...]
    marks: tuple[str, ...]
    footer: str
    page_of: str
    language: str
    details: str = ""
    about: tuple[str, ...] = ()
    known_as: str = ""
    signed: str = ""
    record: str = ""
    watermarks: tuple[str, ...] = ()
    reference: str = ""


def report_header(identity: Identity, wording: Wording) -> ReportHeader:
    """Return the header of the report of one visit."""
    marks = _marks(identity)
    return ReportHeader(
        kind=say(wording, "report.kind"),
        heading=say(wording, "report.heading"),
        title=say(wording, "report.title"),
        patient=patient_name(identity.patient_name, wording),
        visit=_visit(identity, wording),
        versions=(
            say(wording, "report.form", form=identity.form),
            say(wording, "report.rules", rules=identity.rules_version),
            say(wording, "report.program", program=identity.program_version),
        ),
        marks=tuple(say(wording, f"mark.{mark}") for mark, _ in marks),
        watermarks=tuple(say(wording, f"mark.{mark}") for mark, is_behind in marks if is_behind),
        footer=say(wording, "report.footer"),
        page_of=say(wording, "report.page", page=PAGE, pages=PAGES),
        language=wording.strings.language,
        reference=say(wording, "report.reference", number=NUMBER),
        details=patient_details(identity.sex, identity.birth_date, identity.mrn, wording, identity.age),
        about=_about(identity.standing, wording),
        known_as=patient_details("unknown", identity.birth_date, identity.mrn, wording),
        signed=_signed(identity.standing, wording),
        record=_record(identity, wording),
    )


def patient_name(name: str, wording: Wording) -> str:
    """Return a name, or that none was recorded."""
    return name.strip() or say(wording, "report.unnamed")


def patient_details(sex: str, birth_date: str, mrn: str, wording: Wording, age: int | None = None) -> str:
    """Return "female · born 1972-03-09 (54 y) · MRN 004-118", without what is not known."""
    parts = []
    if sex != "unknown":
        parts.append(wording.name("sex", sex))
    if birth_date and age is not None:
        parts.append(say(wording, "report.born-age", date=birth_date, age=age))
    elif birth_date:
        parts.append(say(wording, "report.born", date=birth_date))
    if mrn:
        parts.append(say(wording, "report.mrn", mrn=mrn))
    return DOT.join(parts)


def version_words(standing: Standing, wording: Wording) -> str:
    """Return "Version 2 of 2", said to be amended when it is."""
    key = "report.version" if standing.amendment is None else "report.version-amended"
    return say(wording, key, version=standing.version, versions=standing.versions)


def _marks(identity: Identity) -> list[tuple[str, bool]]:
    """Return the marks that are set, each with whether it is drawn behind the text."""
    standing = identity.standing
    voided = standing is not None and standing.voided is not None
    amended = standing is not None and standing.amendment is not None
    replaced = standing is not None and standing.is_replaced
    marks = [
        ("practice", identity.practice, True),
        ("draft", identity.draft, True),
        ("voided", voided, True),
        ("replaced", replaced, True),
        ("incomplete", bool(identity.incomplete), False),
        ("amended", amended, False),
    ]
    return [(mark, is_behind) for mark, is_set, is_behind in marks if is_set]


def _visit(identity: Identity, wording: Wording) -> str:
    if identity.entered_on:
        return say(wording, "report.visit-entered", date=identity.visit_date, entered=identity.entered_on)
    return say(wording, "report.visit", date=identity.visit_date)


def _about(standing: Standing | None, wording: Wording) -> tuple[str, ...]:
    if standing is None:
        return ()
    first = DOT.join((version_words(standing, wording), _by("report.signed-as", standing, wording)))
    return (
        first,
        *(
            say(wording, "report.countersigned", name=one.name, time=moment(one.at))
            for one in standing.countersigned
        ),
    )


def _signed(standing: Standing | None, wording: Wording) -> str:
    return say(wording, "report.not-signed") if standing is None else _by("report.signed", standing, wording)


def _by(key: str, standing: Standing, wording: Wording) -> str:
    signature = standing.signature
    meaning = wording.name("meaning", signature.meaning)
    return say(wording, key, name=signature.name, meaning=meaning, time=moment(signature.at))


def _record(identity: Identity, wording: Wording) -> str:
    parts = []
    if identity.standing is not None:
        parts.append(version_words(identity.standing, wording))
        parts.append(say(wording, "report.hash", hash=identity.standing.short))
    if identity.head:
        parts.append(say(wording, "report.head", head=identity.head))
    return DOT.join(parts)
