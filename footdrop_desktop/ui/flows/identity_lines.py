"""In words: which visits do not agree on whose they are, what differs, and what to do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from footdrop_desktop.history.identity import Disagreement, Doubt
from footdrop_desktop.record.model import PatientDetails
from footdrop_desktop.strings import Strings
from footdrop_desktop.ui.flows.lines import who
from footdrop_desktop.ui.locales import shown_date

SHOWN_DAYS: Final = 6
"""So many days are named; of more, how many there are."""


def identity_lines(
    found: Sequence[Disagreement], now: PatientDetails, strings: Strings, *, quiet: bool
) -> tuple[str, ...]:
    """Return a title, what disagrees line by line, who it is now, and what to do; nothing for nothing."""
    if not found:
        return ()
    say = strings.text
    act = say("ui", "signed.wrong-patient").removesuffix("…")
    return (
        say("chart", "identity.title-quiet") if quiet else say("chart", "identity.title"),
        *_said(found, strings),
        say("chart", "identity.now", who=_who(now, strings, sex=any("sex" in one.fields for one in found))),
        say("chart", "identity.do-quiet") if quiet else say("chart", "identity.do", act=act),
    )


def _said(found: Sequence[Disagreement], strings: Strings) -> Iterator[str]:
    say = strings.text
    for one in found:
        dates = _days(one, strings)
        if one.doubt is Doubt.BEFORE_BIRTH:
            yield say("chart", "identity.before-birth", dates=dates, born=one.said["birth_date"])
            continue
        text = _who(PatientDetails(**one.said), strings, sex="sex" in one.fields)
        if one.doubt is Doubt.MERGED:
            told = say("chart", "identity.merged", who=text)
        else:
            told = say("chart", "identity.signed-for", dates=dates, who=text)
        fields = strings.separated(_field(name, strings) for name in one.fields)
        yield f"{told} {say('chart', 'identity.differs', fields=fields)}"


def _days(one: Disagreement, strings: Strings) -> str:
    days = [shown_date(day.isoformat(), strings) for _, day in one.visits]
    text = strings.separated(days[:SHOWN_DAYS])
    return f"{text} … ({len(days)})" if len(days) > SHOWN_DAYS else text


def _who(said: PatientDetails, strings: Strings, *, sex: bool) -> str:
    """Return who it is in one line, with the sex where that is in doubt."""
    if not sex:
        return who(said, strings)
    sexes = {
        "female": strings.text("ui", "patient.sex-female"),
        "male": strings.text("ui", "patient.sex-male"),
        "other": strings.text("ui", "patient.sex-other"),
    }
    named = sexes.get(said.sex, strings.text("ui", "patient.sex-unknown"))
    return strings.separated((who(said, strings), named))


def _field(name: str, strings: Strings) -> str:
    return {
        "family": strings.text("ui", "patient.family"),
        "given": strings.text("ui", "patient.given"),
        "birth_date": strings.text("ui", "patient.born"),
        "sex": strings.text("ui", "patient.sex"),
        "mrn": strings.text("ui", "patient.mrn"),
    }[name]
