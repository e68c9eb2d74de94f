"""Everything that is kept about one patient as one paper: details, visits, requests, who saw it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from footdrop_desktop.record.model import VERSIONS, AuditEntry, Event, Head, Kind, Patient, Signed
from footdrop_desktop.report.blocks import Block, Paragraph, Run, Section, Subheading, Table, Text, plain
from footdrop_desktop.report.content import literature_section, visit_sections
from footdrop_desktop.report.header import (
    PAGE,
    PAGES,
    ReportHeader,
    patient_details,
    patient_name,
)
from footdrop_desktop.report.identity import exactly, moment
from footdrop_desktop.report.paper import Paper
from footdrop_desktop.report.pdf import render_report
from footdrop_desktop.report.sentences import closing, say
from footdrop_desktop.report.signed import Materials, SignedVisit, read_signed
from footdrop_desktop.report.standing import changes_block, version_event
from footdrop_desktop.report.wording import Wording

REQUEST: Final = "request-noted"
_DETAILS: Final = (0.24, 0.76)
_VISITS: Final = (0.24, 0.46, 0.3)
_EVENTS: Final = (0.2, 0.24, 0.56)
_SIGNED: Final = (0.3, 0.2, 0.5)
_ACCESS: Final = (0.09, 0.19, 0.22, 0.32, 0.18)
_REQUESTS: Final = (0.24, 0.28, 0.24, 0.24)
_CODES: Final = {"what": "request", "outcome": "outcome"}


@dataclass(frozen=True, slots=True)
class Export:
    """What is exported: a patient, and everything that is kept about them.

    ``visits`` holds for each visit everything signed of it, oldest first, the visits in any order;
    ``merged`` are the records that were merged into this one; ``entries`` are those of the audit
    about the patient, ``events`` what clinicians entered between visits. ``by`` is who exports, ``at``
    when; ``head`` is the audit's newest entry then.
    """

    patient: Patient
    visits: Sequence[Sequence[Signed]]
    entries: Sequence[AuditEntry]
    by: str
    at: datetime
    head: Head
    program: str
    merged: Sequence[Patient] = ()
    events: Sequence[Event] = ()


def render_export(export: Export, materials: Materials) -> bytes:
    """Return the export as PDF.

    Raises as ``read_signed`` and ``render_report``; nothing is left out to avoid it.
    """
    return render_report(export_report(export, materials))


def export_report(export: Export, materials: Materials) -> Paper:
    """Return the export as values, the newest performed visit first."""
    visits = [_read(export, entries, materials) for entries in export.visits if entries]
    visits.sort(key=lambda visit: visit.performed, reverse=True)
    wording = materials.wording()
    sections = [_details(export, wording), _events(export, wording), _list(visits, wording)]
    for visit in visits:
        sections += _visit(visit, export, materials)
    sections.append(Section("trail", _say(wording, "trail"), part=True))
    sections += [_requests(export.entries, wording), _access(export.entries, wording)]
    return Paper(
        header=_header(export, wording, practice=materials.practice),
        sections=(*sections, literature_section(sections, materials.literature, wording)),
        closing=closing(wording, say(wording, "report.closing")),
        page=materials.page,
        letterhead=materials.letterhead,
    )


@dataclass(frozen=True, slots=True)
class _Visit:
    """A visit with its newest version read back; ``signed`` is ``None`` when its content was erased."""

    entries: tuple[Signed, ...]
    signed: SignedVisit | None

    @property
    def performed(self) -> datetime:
        """When it was performed; when it was signed, once its content is erased."""
        body = self.newest.body
        return self.newest.signed_at if body is None else datetime.fromisoformat(str(body["performed_at"]))

    @property
    def is_void(self) -> bool:
        """Whether it was voided."""
        return self.entries[-1].kind is Kind.VOIDED

    @property
    def newest(self) -> Signed:
        """The newest version."""
        return [entry for entry in self.entries if entry.kind in VERSIONS][-1]


def _read(export: Export, entries: Sequence[Signed], materials: Materials) -> _Visit:
    erased = any(entry.body is None for entry in entries)
    signed = None if erased else read_signed(materials, export.patient, entries, head=export.head)
    return _Visit(tuple(entries), signed)


def _say(wording: Wording, name: str, /, **params: object) -> str:
    return wording.strings.text("papers", f"export.{name}", **params)


def _header(export: Export, wording: Wording, *, practice: bool) -> ReportHeader:
    details = export.patient.details
    marks = (say(wording, "mark.practice"),) if practice else ()
    made = _say(wording, "made", name=export.by, time=moment(export.at))
    return ReportHeader(
        kind=_say(wording, "kind"),
        heading=_say(wording, "heading"),
        title=_say(wording, "title"),
        patient=patient_name(details.name, wording),
        visit=made,
        versions=(say(wording, "report.program", program=export.program),),
        marks=marks,
        watermarks=marks,
        footer=say(wording, "report.footer"),
        page_of=say(wording, "report.page", page=PAGE, pages=PAGES),
        language=wording.strings.language,
        details=patient_details(details.sex, details.birth_date, details.mrn, wording),
        about=(made,),
        known_as=patient_details("unknown", details.birth_date, details.mrn, wording),
        signed=made,
        record=say(wording, "report.head", head=export.head.short),
    )


def _details(export: Export, wording: Wording) -> Section:
    """Return what is known of the patient, and of the records merged into this one."""
    blocks: list[Block] = []
    for patient in (export.patient, *export.merged):
        details = patient.details
        rows = [
            ("family", details.family),
            ("given", details.given),
            ("other-names", details.other_names),
            ("sex", wording.name("sex", details.sex)),
            ("birth-date", details.birth_date),
            ("mrn", details.mrn),
            ("contact", details.contact),
            ("notes", details.notes),
            ("added", exactly(patient.added_at)),
        ]
        none = wording.name("answer", "none")
        facts = tuple(
            (plain(_say(wording, name)), plain(text) if text.strip() else (Run(none, muted=True),))
            for name, text in rows
        )
        name = "details" if patient is export.patient else "merged"
        blocks.append(Table((_say(wording, name), ""), facts, _DETAILS))
    return Section("details", _say(wording, "patient"), tuple(blocks))


def _events(export: Export, wording: Wording) -> Section:
    """Return what clinicians entered between visits; that there is nothing is said too."""
    say_it = wording.strings.text
    head = (say_it("chart", "events.on"), say_it("chart", "events.kind"), say_it("chart", "events.note"))
    rows = tuple(
        (plain(event.on.isoformat()), plain(say_it("history", f"event.{event.kind}")), plain(event.note))
        for event in export.events
    )
    block = Table(head, rows, _EVENTS) if rows else Paragraph(plain(say_it("chart", "events.none")))
    return Section("events", say_it("chart", "events.title"), (block,))


def _list(visits: list[_Visit], wording: Wording) -> Section:
    """Return the visits as a list: when, the finding as it was signed, and who signed."""
    rows = tuple(
        (
            plain(moment(visit.performed)),
            plain(_finding(visit, wording)),
            plain(visit.newest.signer_name),
        )
        for visit in visits
    )
    head = (_say(wording, "performed"), _say(wording, "finding"), _say(wording, "signer"))
    block = Table(head, rows, _VISITS) if rows else Paragraph(plain(_say(wording, "no-visits")))
    return Section("visits", _say(wording, "visits"), (block,))


def _finding(visit: _Visit, wording: Wording) -> str:
    """Return the line of the list as it was signed, and whether the visit is void."""
    body = visit.newest.body
    finding = _say(wording, "erased") if body is None else str(body["finding"])
    return _say(wording, "void", finding=finding) if visit.is_void else finding


def _visit(visit: _Visit, export: Export, materials: Materials) -> Iterator[Section]:
    """Yield everything of one visit: its newest version, then every signature and earlier change."""
    wording = materials.wording()
    title = _say(wording, "visit", date=moment(visit.performed))
    yield Section(visit.newest.visit_uid, title, part=True)
    if visit.signed is not None:
        content = visit.signed.content
        yield from visit_sections(
            visit.signed.identity,
            content.form,
            content.answers,
            content.assessment,
            materials.wording(content.form),
            materials.anatomy,
        )
    yield _versions(visit, export, materials)


def _versions(visit: _Visit, export: Export, materials: Materials) -> Section:
    """Return everything that was signed of a visit with its hash, and what each older version changed."""
    wording = materials.wording()
    head = (_say(wording, "signed-at"), _say(wording, "signer"), _say(wording, "signed"))
    rows = tuple(
        (plain(exactly(entry.signed_at)), plain(entry.signer_name), _signed(entry, wording))
        for entry in visit.entries
    )
    blocks: list[Block] = [Table(head, rows, _SIGNED)]
    for entry in visit.entries if visit.signed is not None else ():
        if entry.kind is not Kind.AMENDED or entry is visit.newest:
            continue
        older = read_signed(
            materials, export.patient, visit.entries, head=export.head, version=entry.version
        ).identity.standing
        if older is not None and older.amendment is not None:
            title = _say(wording, "changed", version=entry.version, reason=older.amendment.reason)
            blocks += [Subheading(title), changes_block(entry.version, older.amendment, wording)]
    return Section("versions", _say(wording, "versions"), tuple(blocks))


def _signed(entry: Signed, wording: Wording) -> Text:
    kind = wording.strings.text("papers", f"kind.{entry.kind}", version=entry.version)
    return (Run(f"{kind} "), Run(entry.sha256, muted=True))


def _requests(entries: Sequence[AuditEntry], wording: Wording) -> Section:
    """Return what the patient asked for, and what came of it."""
    rows = tuple(
        (
            plain(moment(entry.at)),
            plain(entry.actor_name),
            *(plain(_code(entry, name, wording)) for name in _CODES),
        )
        for entry in entries
        if entry.event == REQUEST
    )
    head = (
        say(wording, "record.when"),
        say(wording, "record.who"),
        _say(wording, "request"),
        _say(wording, "outcome"),
    )
    block = Table(head, rows, _REQUESTS) if rows else Paragraph(plain(_say(wording, "no-requests")))
    return Section("requests", _say(wording, "requests"), (block,))


def _code(entry: AuditEntry, name: str, wording: Wording) -> str:
    """Return a code of a request in words; as it stands when this program does not know it."""
    code = str(entry.detail.get(name, ""))
    key = f"{_CODES[name]}.{code}"
    return wording.strings.text("papers", key) if code and wording.strings.has("papers", key) else code


def _access(entries: Sequence[AuditEntry], wording: Wording) -> Section:
    """Return who did what with this patient's record, newest first."""
    head = (
        _say(wording, "number"),
        *(say(wording, f"record.{key}") for key in ("when", "who", "what")),
        _say(wording, "where"),
    )
    rows = tuple(
        (
            plain(str(entry.seq)),
            plain(moment(entry.at)),
            plain(entry.actor_name),
            plain(version_event(entry, wording)),
            plain(entry.host),
        )
        for entry in sorted(entries, key=lambda entry: entry.seq, reverse=True)
    )
    block = Table(head, rows, _ACCESS) if rows else Paragraph(plain(_say(wording, "no-access")))
    return Section("access", _say(wording, "access"), (block,))
