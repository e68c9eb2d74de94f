"""Where the lesion fits, which tests would separate what is left, and the work-up that is offered."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from footdrop_desktop.assessment.anatomy import Anatomy, Extent
from footdrop_desktop.assessment.model import Assessment, Reason
from footdrop_desktop.exam.answers import Answers
from footdrop_desktop.report.blocks import (
    Block,
    Bullets,
    Paragraph,
    Run,
    Section,
    Subheading,
    Table,
    Text,
    plain,
)
from footdrop_desktop.report.sentences import by_text, capital, numbers, said, say, sentences
from footdrop_desktop.report.wording import Wording

_WORK_UP: Final = "work-up."
_OWN: Final = ("site.explains", "site.not-excluded", "site.own-sign")


def sites_section(assessment: Assessment, answers: Answers, wording: Wording, anatomy: Anatomy) -> Section:
    """Return the partition of the sites with the reasons; sites with the same reasons stand together."""
    found = assessment.localisation
    title = say(wording, "section.sites")
    general = [why for why in assessment.reasons_for("localisation") if not why.key.startswith(_WORK_UP)]
    blocks: list[Block] = []
    if general:
        blocks.append(Paragraph(sentences(general, wording, answers)))
    if not (found.consistent or found.less_likely or found.excluded):
        return Section("sites", title, (Paragraph(plain(say(wording, "sites.none"))),))
    limited = _limited(found.consistent, anatomy)
    if limited:
        blocks += _consistent(limited, assessment, answers, wording)
    unlimited = [site for site in found.consistent if site not in limited]
    if unlimited:
        key = "sites.unlimited-also" if limited else "sites.unlimited"
        blocks.append(Subheading(say(wording, key)))
        blocks += _grouped(unlimited, assessment, answers, wording)
    if found.abnormal and found.less_likely:
        blocks.append(Subheading(say(wording, "sites.less-likely")))
        texts = {
            site: sentences(assessment.reasons_for(f"site.{site}"), wording, answers)
            for site in found.less_likely
        }
        blocks.append(Bullets(_entries(texts, wording)))
    if found.excluded:
        blocks.append(Subheading(say(wording, "sites.excluded")))
        blocks.append(Paragraph(plain(say(wording, "sites.excluded-note"))))
        blocks.append(_excluded(assessment, answers, wording))
    return Section("sites", title, tuple(blocks))


def next_section(assessment: Assessment, answers: Answers, wording: Wording) -> Section | None:
    """Return the tests that would separate the sites that are left; ``None`` when there is none."""
    entries: list[Text] = []
    for test in assessment.next_tests:
        why = sentences(assessment.reasons_for(f"next.{test.link_id}"), wording, answers)
        entries.append((Run(f"{wording.item(test.link_id)}.", bold=True), Run(" "), *why))
    blocks: list[Block] = [Bullets(tuple(entries))] if entries else []
    general = sentences(assessment.reasons_for("next"), wording, answers)
    if general:
        blocks.append(Paragraph(general))
    return Section("next", say(wording, "section.next"), tuple(blocks)) if blocks else None


def work_up_section(
    assessment: Assessment, answers: Answers, wording: Wording, anatomy: Anatomy
) -> Section | None:
    """Return the work-up of the sites with a territory; of the others only when no such site is left."""
    consistent = assessment.localisation.consistent
    texts: dict[str, Text] = {}
    for site in _limited(consistent, anatomy) or consistent:
        why = _only(assessment.reasons_for(f"site.{site}"), _WORK_UP)
        if why:
            texts[site] = sentences(why, wording, answers)
    if not texts:
        return None
    timing = sentences(_only(assessment.reasons_for("localisation"), _WORK_UP), wording, answers)
    offered = Run(say(wording, "work-up.offered"), muted=True)
    last = (*timing, Run(" "), offered) if timing else (offered,)
    blocks = (Bullets(_entries(texts, wording)), Paragraph(last))
    return Section("work-up", say(wording, "section.work-up"), blocks)


def _consistent(
    sites: list[str], assessment: Assessment, answers: Answers, wording: Wording
) -> Iterable[Block]:
    """Yield the sites with a limited territory, each with its reasons and what speaks for it."""
    yield Subheading(say(wording, "sites.consistent"))
    texts = {}
    for site in sites:
        why = [why for why in assessment.reasons_for(f"site.{site}") if not why.key.startswith(_WORK_UP)]
        texts[site] = sentences(why, wording, answers)
    yield Bullets(tuple(_entry((site,), text, wording) for site, text in texts.items()))


def _grouped(sites: list[str], assessment: Assessment, answers: Answers, wording: Wording) -> Iterable[Block]:
    """Yield the sites that no territory limits: names and shared reasons once, then what is special."""
    own: dict[str, Text] = {}
    special: dict[Run, list[str]] = {}
    for site in sites:
        why = [why for why in assessment.reasons_for(f"site.{site}") if not why.key.startswith(_WORK_UP)]
        own[site] = sentences((one for one in why if one.key in _OWN), wording, answers)
        for run in said((one for one in why if one.key not in _OWN), wording, answers):
            special.setdefault(run, []).append(site)
    entries = list(_entries(own, wording))
    entries += [_entry(names, (run,), wording) for run, names in special.items()]
    yield Bullets(tuple(entries))


def _excluded(assessment: Assessment, answers: Answers, wording: Wording) -> Table:
    """Return what each site cannot alone explain; sites with the same findings share a row."""
    texts: dict[str, Text] = {}
    for entry in assessment.localisation.excluded:
        cited = [cite for why in assessment.reasons_for(f"site.{entry.site}") for cite in why.citations]
        texts[entry.site] = (Run(f"{wording.findings(entry.because, answers)}.", citations=numbers(cited)),)
    rows = tuple((plain(_names(names, wording)), text) for text, names in by_text(texts).items())
    return Table((say(wording, "sites.site"), say(wording, "sites.because")), rows, (0.36, 0.64))


def _entries(texts: dict[str, Text], wording: Wording) -> tuple[Text, ...]:
    return tuple(_entry(names, text, wording) for text, names in by_text(texts).items())


def _entry(names: Iterable[str], text: Text, wording: Wording) -> Text:
    """Return "Common peroneal nerve: …", names bold."""
    named = say(wording, "sites.about", sites=_names(names, wording)) if text else _names(names, wording)
    return (Run(named, bold=True), Run(" "), *text)


def _names(sites: Iterable[str], wording: Wording) -> str:
    return capital(wording.strings.separated(wording.name("site", site) for site in sites))


def _limited(sites: Iterable[str], anatomy: Anatomy) -> list[str]:
    limited = {site.id for site in anatomy.sites if site.extent is Extent.LIMITED}
    return [site for site in sites if site in limited]


def _only(reasons: Iterable[Reason], prefix: str) -> list[Reason]:
    return [reason for reason in reasons if reason.key.startswith(prefix)]
