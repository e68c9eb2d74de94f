"""What the paper says of its own standing: void, replaced, incomplete, amended; addenda; signatures."""

from __future__ import annotations

from collections.abc import Iterator

from footdrop_desktop.record.model import AuditEntry
from footdrop_desktop.report.audit_words import event_words
from footdrop_desktop.report.blocks import Block, Box, Paragraph, Run, Section, Subheading, Table, Text, plain
from footdrop_desktop.report.header import version_words
from footdrop_desktop.report.identity import Amendment, Identity, Remark, Signature, Standing, exactly, moment
from footdrop_desktop.report.sentences import say
from footdrop_desktop.report.wording import Wording

_FACTS = (0.24, 0.76)
_CHANGES = (0.34, 0.33, 0.33)
_PAPERS = (0.24, 0.36, 0.4)


def standing_section(identity: Identity, wording: Wording) -> Section | None:
    """Return what a reader must know before the findings; ``None`` when there is nothing of the kind."""
    stacks = tuple(_notices(identity, wording))
    if not stacks:
        return None
    standing = identity.standing
    alarm = bool(identity.incomplete) or (
        standing is not None and (standing.voided is not None or standing.is_replaced)
    )
    blocks: list[Block] = [Box(stacks, alarm=alarm)]
    if standing is not None and standing.amendment is not None:
        blocks.append(changes_block(standing.version, standing.amendment, wording))
    return Section("standing", say(wording, "section.standing"), tuple(blocks))


def addenda_section(standing: Standing | None, wording: Wording) -> Section | None:
    """Return the addenda, oldest first, each with its author and time; ``None`` without one."""
    if standing is None or not standing.addenda:
        return None
    blocks: list[Block] = []
    for addendum in standing.addenda:
        blocks.append(Paragraph((Run(_headed("standing.addendum-by", addendum, wording), bold=True),)))
        about = settled_words(addendum, wording)
        if about:
            blocks.append(Paragraph((Run(about, muted=True),)))
        blocks.append(Paragraph(plain(addendum.text)))
    return Section("addenda", say(wording, "section.addenda"), tuple(blocks))


def settled_words(addendum: Remark, wording: Wording) -> str:
    """Return which red flags an addendum is about, each by its name; empty for none."""
    if not addendum.settles:
        return ""
    names = wording.strings.separated(wording.name("flag", flag) for flag in addendum.settles)
    return wording.strings.text("work", "settles.about", count=len(addendum.settles), flags=names)


def record_section(identity: Identity, wording: Wording) -> Section | None:
    """Return signatures, the whole hash, and who had earlier papers; ``None`` when nothing is signed."""
    standing = identity.standing
    if standing is None:
        return None
    rows = [
        ("record.signed-by", _signature(standing.signature, wording)),
        *(("record.countersigned-by", _signature(one, wording)) for one in standing.countersigned),
        ("record.hash", standing.sha256),
    ]
    if identity.head:
        rows.append(("record.head", identity.head))
    facts = tuple((plain(say(wording, key)), plain(text)) for key, text in rows)
    blocks: list[Block] = [Table((version_words(standing, wording), ""), facts, _FACTS)]
    if standing.papers:
        blocks.append(Subheading(say(wording, "record.papers")))
        blocks.append(papers_table(standing.papers, wording))
    return Section("record", say(wording, "section.record"), tuple(blocks))


def changes_block(version: int, amendment: Amendment, wording: Wording) -> Block:
    """Return what ``version`` changed: each item as it was and as it is."""
    if not amendment.changes:
        return Paragraph(plain(say(wording, "standing.nothing-changed", version=amendment.replaces)))
    head = (
        say(wording, "standing.changed"),
        say(wording, "standing.version", version=amendment.replaces),
        say(wording, "standing.version", version=version),
    )
    rows = tuple(
        (plain(change.item), (Run(change.before, muted=True),), (Run(change.after, bold=True),))
        for change in amendment.changes
    )
    return Table(head, rows, _CHANGES)


def papers_table(papers: tuple[AuditEntry, ...], wording: Wording) -> Table:
    """Return who did what with papers, or with a chart, and when."""
    head = tuple(say(wording, f"record.{key}") for key in ("when", "who", "what"))
    rows = tuple(
        (plain(moment(entry.at)), plain(entry.actor_name), plain(version_event(entry, wording)))
        for entry in papers
    )
    return Table(head, rows, _PAPERS)


def version_event(entry: AuditEntry, wording: Wording) -> str:
    """Return what an entry of the audit says was done: "Report printed, version 1"."""
    event, version = event_words(entry, wording.strings), entry.detail.get("version")
    return say(wording, "record.event-version", event=event, version=version) if version else event


def _notices(identity: Identity, wording: Wording) -> Iterator[tuple[Text, ...]]:
    """Yield each notice as a stack of texts, the gravest first."""
    standing = identity.standing
    if standing is not None and standing.voided is not None:
        yield _notice(_headed("standing.voided", standing.voided, wording), standing.voided.text, alarm=True)
    if standing is not None and standing.is_replaced:
        replaced = say(wording, "standing.replaced", version=standing.version, newest=standing.versions)
        yield _notice(replaced, say(wording, "standing.use-newest"), alarm=True)
    if identity.incomplete:
        yield _notice(say(wording, "standing.incomplete"), identity.incomplete, alarm=True)
    if standing is not None and standing.amendment is not None:
        amendment = standing.amendment
        before = amendment.replaced
        replaces = say(
            wording,
            "standing.replaces",
            version=amendment.replaces,
            name=before.name,
            time=moment(before.at),
        )
        yield (*_notice(say(wording, "standing.amended"), amendment.reason), plain(replaces))
    if standing is not None and standing.addenda:
        yield (plain(say(wording, "standing.addenda", count=len(standing.addenda))),)


def _notice(title: str, text: str, *, alarm: bool = False) -> tuple[Text, ...]:
    return ((Run(title, bold=True, alarm=alarm), Run(f" {text}")),)


def _headed(key: str, remark: Remark, wording: Wording) -> str:
    by = remark.signature
    return say(wording, key, name=by.name, time=moment(by.at), version=remark.version)


def _signature(signature: Signature, wording: Wording) -> str:
    meaning = wording.name("meaning", signature.meaning)
    return say(wording, "record.signature", name=signature.name, meaning=meaning, time=exactly(signature.at))
