"""What the page of a signed visit shows, as values: as it was signed, nothing assessed anew."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from html import escape
from typing import Final

from footdrop_desktop.assessment.anatomy import Anatomy
from footdrop_desktop.record.model import VERSIONS, AuditEntry, Head, Patient, Signed
from footdrop_desktop.report.blocks import Box, Section
from footdrop_desktop.report.changes import Content
from footdrop_desktop.report.content import visit_sections
from footdrop_desktop.report.findings_only import with_findings_only
from footdrop_desktop.report.header import version_words
from footdrop_desktop.report.identity import Identity, Signature, Standing, exactly, moment
from footdrop_desktop.report.signed import SignedVisit
from footdrop_desktop.report.standing import version_event
from footdrop_desktop.report.wording import Wording
from footdrop_desktop.ui.cards import Card, CardGroup, Shown
from footdrop_desktop.ui.panel_content import PanelContent
from footdrop_desktop.ui.record.rows import Cell, Row
from footdrop_desktop.ui.sign.blocks_html import block_html, rich

AMEND: Final = "amend"
ADDENDUM: Final = "addendum"
COUNTERSIGN: Final = "countersign"
VOID: Final = "void"
WRONG_PATIENT: Final = "wrong-patient"
ACTS: Final = (AMEND, ADDENDUM, COUNTERSIGN, VOID, WRONG_PATIENT)
"""What can be done with a signed visit."""

_HASH_PART: Final = 16


@dataclass(frozen=True, slots=True)
class Reader:
    """Who looks: only those who did not sign may countersign, and a retired record takes nothing more.

    With ``record_only`` nothing of the program's reading is shown.
    """

    clinician_uid: str
    today: date
    head: Head
    retired: bool = False
    record_only: bool = False


@dataclass(frozen=True, slots=True)
class VisitContent:
    """One version of a signed visit. ``recall`` are earlier papers that left the program."""

    patient: Patient
    today: date
    facts: str
    pills: tuple[tuple[str, str], ...]
    main: tuple[CardGroup, ...]
    beside: tuple[CardGroup, ...]
    versions: tuple[Row, ...]
    version: int
    acts: frozenset[str]
    panel: PanelContent
    shown: Shown


def visit_content(
    visit: SignedVisit,
    entries: Sequence[Signed],
    patient: Patient,
    wording: Wording,
    anatomy: Anatomy,
    reader: Reader,
) -> VisitContent:
    """Return what is shown of ``visit``; ``entries`` is everything that was signed of it.

    Raises ``ValueError`` for a visit that is not signed.
    """
    identity, content = visit.identity, visit.content
    if reader.record_only:
        identity = with_findings_only(identity, content.assessment, wording)
    standing = identity.standing
    if standing is None:
        raise ValueError(identity.visit_date)
    panel = PanelContent(wording, anatomy, brief=False, record_only=reader.record_only, live=False)
    sections = {
        section.id: section
        for section in visit_sections(
            identity, content.form, content.answers, content.assessment, wording, anatomy
        )
    }
    corrects = any(entry.body and entry.body.get("corrects") for entry in entries)
    return VisitContent(
        patient=patient,
        today=reader.today,
        facts=_facts(identity, standing, entries, wording),
        pills=_pills(identity, standing, wording),
        main=_main(sections, standing, panel, content, corrects=corrects),
        beside=(
            CardGroup(wording.strings.text("ui", "signed.recall"), _recall(standing, wording)),
            *((_group(sections["addenda"]),) if "addenda" in sections else ()),
            CardGroup(
                wording.strings.text("ui", "signed.record"), (_record(standing, reader.head, wording),)
            ),
        ),
        versions=tuple(_version(entry, wording) for entry in reversed(entries) if entry.kind in VERSIONS),
        version=standing.version,
        acts=_acts(standing, entries, reader),
        panel=panel,
        shown=content,
    )


def _main(
    sections: Mapping[str, Section],
    standing: Standing,
    panel: PanelContent,
    content: Content,
    *,
    corrects: bool,
) -> tuple[CardGroup, ...]:
    """Return what was signed: the signer's own words first where the program's reading is not shared."""
    wording = panel.wording
    say = wording.strings.text
    flags = panel.flags(content)
    heading = say("ui", "signed.conclusions")
    apart = sections.get("reading")
    if apart is not None and not panel.record_only:
        heading = apart.title
    reading = (
        CardGroup(heading, (*panel.conclusions(content), *flags)),
        CardGroup(say("ui", "panel.sites"), panel.sites(content)),
        CardGroup(say("ui", "panel.gait"), panel.gait_and_balance(content)),
    )
    own = _group(sections["clinician"])
    return (
        CardGroup("", _notices(sections.get("standing"), standing, wording, corrects=corrects)),
        *((own, *reading) if apart is not None else (reading[0], own, *reading[1:])),
        _group(sections["findings"]),
        _group(sections["not-examined"]),
    )


def _facts(identity: Identity, standing: Standing, entries: Sequence[Signed], wording: Wording) -> str:
    say = wording.strings.text
    shown = next(entry for entry in entries if entry.kind in VERSIONS and entry.version == standing.version)
    recorded = moment(datetime.fromisoformat(str((shown.body or {}).get("recorded_at"))))
    parts = [
        say("ui", "signed.performed", time=identity.visit_date),
        say("ui", "signed.recorded", time=recorded),
        _by("signed.by", standing.signature, wording),
        *(_by("signed.countersigned-by", one, wording) for one in standing.countersigned),
    ]
    return " · ".join(parts)


def _by(key: str, signature: Signature, wording: Wording) -> str:
    return wording.strings.text("ui", key, name=signature.name, time=moment(signature.at))


def _pills(identity: Identity, standing: Standing, wording: Wording) -> tuple[tuple[str, str], ...]:
    say = wording.strings.text
    pills = []
    if standing.voided is not None:
        pills.append((say("ui", "signed.voided"), "red"))
    if standing.is_replaced:
        pills.append((say("ui", "signed.replaced"), "red"))
    pills.append((say("ui", "signed.version", version=standing.version, count=standing.versions), ""))
    if standing.amendment is not None:
        pills.append((say("ui", "signed.amended"), "amber"))
    if identity.incomplete:
        pills.append((say("ui", "state.incomplete"), "amber"))
    if standing.countersigned:
        pills.append((say("ui", "state.countersigned"), ""))
    if identity.entered_on:
        pills.append((say("ui", "state.from-paper"), ""))
    return tuple(pills)


def _notices(
    section: Section | None, standing: Standing, wording: Wording, *, corrects: bool
) -> tuple[Card, ...]:
    """Return what a reader must know first, the gravest first; addenda stand beside it on the screen."""
    cards: list[Card] = []
    for block in section.blocks if section is not None else ():
        if isinstance(block, Box):
            for stack in block.entries[:-1] if standing.addenda else block.entries:
                alarm = any(run.alarm for text in stack for run in text)
                body = "".join(f'<p style="margin:0 0 4px 0">{rich(text)}</p>' for text in stack)
                cards.append(Card("", body=body, tone="red" if alarm else "amber"))
        else:
            cards.append(Card("", body=block_html(block), tone="amber"))
    if corrects:
        cards.append(Card("", body=escape(wording.strings.text("ui", "signed.corrects")), tone="amber"))
    return tuple(cards)


def _group(section: Section) -> CardGroup:
    body = "".join(block_html(block) for block in section.blocks)
    return CardGroup(section.title, (Card("", body=body),))


def _recall(standing: Standing, wording: Wording) -> tuple[Card, ...]:
    """Return who has earlier papers; none unless it was amended, replaced, or declared void."""
    if not standing.papers:
        return ()
    lines = [recall_line(entry, wording) for entry in standing.papers]
    body = "".join(f'<p style="margin:0 0 4px 0">{escape(line)}</p>' for line in lines)
    return (
        Card(wording.strings.text("ui", "signed.recall-title", count=len(lines)), body=body, tone="amber"),
    )


def recall_line(entry: AuditEntry, wording: Wording) -> str:
    """Return which paper left the program, when, and by whom."""
    return wording.strings.text(
        "ui",
        "signed.recall-line",
        time=moment(entry.at),
        name=entry.actor_name,
        what=version_event(entry, wording),
    )


def _record(standing: Standing, head: Head, wording: Wording) -> Card:
    say = wording.strings.text
    digits = standing.sha256
    parts = " ".join(digits[at : at + _HASH_PART] for at in range(0, len(digits), _HASH_PART))
    meaning = wording.name("meaning", standing.signature.meaning)
    lines = [
        say("ui", "signed.as", name=standing.signature.name, meaning=meaning),
        exactly(standing.signature.at),
        say("ui", "signed.hash", hash=parts),
        say("ui", "signed.head", head=head.short),
    ]
    body = "".join(f'<p style="margin:0 0 4px 0">{escape(line)}</p>' for line in lines)
    return Card(version_words(standing, wording), body=body)


def _version(entry: Signed, wording: Wording) -> Row:
    cells = (
        Cell(
            wording.strings.text("ui", "signed.version-row", version=entry.version),
            sort=f"{entry.version:06}",
        ),
        Cell(moment(entry.signed_at), muted=True, sort=entry.signed_at.isoformat()),
    )
    return Row(str(entry.version), cells)


def _acts(standing: Standing, entries: Sequence[Signed], reader: Reader) -> frozenset[str]:
    if standing.voided is not None or standing.is_replaced or reader.retired:
        return frozenset()
    newest = [entry for entry in entries if entry.kind in VERSIONS][-1]
    own = newest.signer_uid == reader.clinician_uid
    return frozenset(act for act in ACTS if act != COUNTERSIGN or not own)
