"""The words of the shorthand: which item a word means, and which value. One table; no Qt, no sentences.

The words are Latin letters, the same in every language. ``docs/manual/shorthand.md`` holds the same table.
Where a word could be meant in two ways it is no word (``TWOFOLD``), and a value that could be is none.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from footdrop_desktop.exam.values import CORE, GRADES, NOT_SEEN, NOT_TESTABLE, NOT_TESTED, TOES
from footdrop_desktop.form.model import SIDES, Side

SIDE: Final = "{side}"
"""Stands in a pattern of link ids for the side."""

SIDE_WORDS: Final[Mapping[str, tuple[Side, ...]]] = MappingProxyType(
    {
        "r": (Side.RIGHT,),
        "right": (Side.RIGHT,),
        "l": (Side.LEFT,),
        "left": (Side.LEFT,),
        "b": SIDES,
        "both": SIDES,
    }
)


@dataclass(frozen=True, slots=True)
class Word:
    """Words that name the same items; the first is the one that the program itself writes.

    ``patterns`` are link ids. ``kind`` says which values they take. Where a number may follow the
    value, ``then`` is the link id of what it answers.
    """

    words: tuple[str, ...]
    patterns: tuple[str, ...]
    kind: str
    then: str = ""

    @property
    def sided(self) -> bool:
        """Whether the word needs a side."""
        return SIDE in self.patterns[0]

    @property
    def group(self) -> bool:
        """Whether the word names several items at once."""
        return len(self.patterns) > 1


@dataclass(frozen=True, slots=True)
class Choice:
    """A code, or the answer to yes or no, and the words that mean it; the first is the program's own."""

    code: str | bool
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Kind:
    """The values of items of one kind: ``choices``, or a number in one of ``units`` (or without one)."""

    choices: tuple[Choice, ...] = ()
    several: bool = False
    units: tuple[str, ...] = ()

    @property
    def number(self) -> bool:
        """Whether the value is a number."""
        return not self.choices

    def code(self, word: str) -> str | bool | None:
        """Return what ``word`` means as a value, ``None`` if nothing."""
        return next((choice.code for choice in self.choices if word in choice.words), None)

    def means(self, word: str) -> bool:
        """Say whether ``word`` is a value."""
        return self.code(word) is not None

    def allowed(self) -> tuple[str, ...]:
        """Return the first word of each value; of a number its units."""
        return tuple(choice.words[0] for choice in self.choices) or self.units


def _choices(**words: str) -> tuple[Choice, ...]:
    """Return choices; a name is a code with ``_`` for ``-``. The code itself is always a word."""
    return tuple(_choice(name.replace("_", "-"), given) for name, given in words.items())


def _choice(code: str, words: str) -> Choice:
    given = tuple(words.split())
    return Choice(code, given if code.lower() in given else (*given, code.lower()))


def _strength(word: str, *movements: str) -> Word:
    return Word(tuple(word.split()), tuple(f"strength.{name}.{SIDE}" for name in movements), "grade")


def _sided(kind: str, words: str, *stems: str, then: str = "") -> Word:
    return Word(tuple(words.split()), tuple(f"{stem}.{SIDE}" for stem in stems), kind, then)


def _middle(kind: str, words: str, link_id: str, then: str = "") -> Word:
    return Word(tuple(words.split()), (link_id,), kind, then)


_NT: Final = Choice(NOT_TESTED, ("nt", NOT_TESTED))
_GRADES: Final = tuple(Choice(grade, (grade, f"{grade}/5")) for grade in GRADES)
_YES_NO: Final = (Choice("yes", ("y", "yes")), Choice("no", ("n", "no")))

KINDS: Final[Mapping[str, Kind]] = MappingProxyType(
    {
        "grade": Kind((*_GRADES, Choice(NOT_TESTABLE, ("nt",)))),
        "walk": Kind((*_choices(normal="ok", difficulty="dif", unable="- un"), _NT)),
        "reflex": Kind((*_choices(absent="0 abs", reduced="- red", normal="ok", brisk="+ br"), _NT)),
        "plantar": Kind((*_choices(flexor="down flex", extensor="up ext", mute="mute"), _NT)),
        "tone": Kind((*_choices(flaccid="flac", normal="ok", increased="inc"), _NT)),
        "feeling": Kind(
            (*_choices(normal="ok", reduced="- red", absent="0 abs", increased="inc hyper"), _NT)
        ),
        "sign": Kind((*_choices(negative="- neg", positive="+ pos"), _NT)),
        "romberg": Kind(
            (
                *_choices(negative="- neg", positive="+ pos", borderline="bord"),
                *_choices(cannot_stand_eyes_open="cannot", not_interpretable="unclear"),
                _NT,
            )
        ),
        "steadiness": Kind(_choices(steady="st", unsteady="un")),
        "fall": Kind(_choices(none="none", right="r", left="l", forward="f", backward="b")),
        "pulse": Kind((*_choices(present="+ ok", weak="w", absent="abs"), _NT)),
        "found": Kind((Choice(True, ("+", "y", "yes")), Choice(False, ("-", "n", "no")))),
        "safe": Kind(_YES_NO),
        "bladder": Kind(_choices(normal="ok", retention="ret", incontinence="inc")),
        "bowel": Kind(_choices(normal="ok", incontinence="inc")),
        "numbness": Kind(_choices(none="none", mild="mild", severe="sev")),
        "contact": Kind((*_choices(heel="heel", flat="flat", toe="toe"), Choice(NOT_SEEN, ("ns", NOT_SEEN)))),
        "gait": Kind(
            (
                *_choices(normal="ok", steppage="step", foot_slap="slap", toe_drag="drag"),
                *_choices(circumduction="circ", vaulting="vault", trendelenburg="tren", antalgic="ant"),
                *_choices(scissoring="sci", wide_based="wide"),
                _NT,
            ),
            several=True,
        ),
        "aids": Kind(
            _choices(none="none", stick="stick", frame="frame", orthosis="orth", assisted="help"),
            several=True,
        ),
        "count": Kind(),
        "score": Kind(units=("/10",)),
        "degrees": Kind(units=("°", "deg")),
        "seconds": Kind(units=("s", "sec")),
    }
)

WORDS: Final = (
    _strength("df", "dorsiflexion"),
    _strength("pf", "plantarflexion"),
    _strength("inv", "inversion"),
    _strength("ev", "eversion"),
    _strength("gte ehl", "great-toe-extension"),
    _strength("te", "toe-extension"),
    _strength("tf", "toe-flexion"),
    _strength("kf", "knee-flexion"),
    _strength("ke", "knee-extension"),
    _strength("abd", "hip-abduction"),
    _strength("he", "hip-extension"),
    _strength("add", "hip-adduction"),
    _strength("hf", "hip-flexion"),
    _strength("all", *CORE),
    _strength("toes", *TOES),
    _strength("knee", "knee-flexion", "knee-extension"),
    _strength("hip", "hip-abduction", "hip-extension", "hip-adduction", "hip-flexion"),
    _middle("safe", "safe", "standing.safe"),
    _sided("gait", "gait", "gait.pattern"),
    _sided("contact", "ic", "gait.initial-contact"),
    _middle("aids", "aids", "gait.aids"),
    _sided("walk", "heel", "heel-walk"),
    _sided("walk", "toe", "toe-walk"),
    _sided("count", "raises", "heel-raises"),
    _middle("steadiness", "eo", "romberg.eyes-open"),
    _middle("romberg", "rom romberg", "romberg.result", then="romberg.seconds"),
    _middle("seconds", "romsec", "romberg.seconds"),
    _middle("fall", "romdir", "romberg.direction"),
    _sided("degrees", "passive", "passive-dorsiflexion"),
    _sided("tone", "tone", "tone"),
    _sided("count", "clonus", "clonus-beats"),
    _sided("plantar", "plantar bab", "plantar"),
    _sided("found", "fasc", "fasciculations"),
    _sided("found", "wasting", "wasting"),
    _sided("reflex", "pat kj", "reflex.patellar"),
    _sided("reflex", "ach aj", "reflex.achilles"),
    _sided("reflex", "hamj", "reflex.medial-hamstring"),
    _sided("feeling", "l4", "sensation.l4-medial-leg"),
    _sided("feeling", "l5", "sensation.l5-lateral-leg-dorsum"),
    _sided("feeling", "s1", "sensation.s1-lateral-foot"),
    _sided("feeling", "sp", "sensation.superficial-peroneal"),
    _sided("feeling", "dpn web", "sensation.deep-peroneal-web"),
    _sided("feeling", "sural", "sensation.sural"),
    _sided("feeling", "saph", "sensation.saphenous"),
    _sided("feeling", "lcc", "sensation.lateral-cutaneous-calf"),
    _sided("feeling", "sole", "sensation.sole"),
    _sided("feeling", "stock", "sensation.stocking"),
    _middle("feeling", "saddle", "sensation.saddle"),
    _middle("bladder", "bladder", "bladder"),
    _middle("bowel", "bowel", "bowel"),
    _sided("sign", "slr", "slr", then=f"slr-angle.{SIDE}"),
    _sided("degrees", "slra", "slr-angle"),
    _sided("sign", "fst", "femoral-stretch"),
    _sided("sign", "tinel", "tinel-fibular-neck"),
    _sided("pulse", "dp", "pulse.dorsalis-pedis"),
    _sided("pulse", "pt", "pulse.posterior-tibial"),
    _sided("found", "tense", "compartment.tense"),
    _sided("found", "stretch", "compartment.passive-stretch-pain"),
    _sided("found", "hoover", "functional.hoover"),
    _sided("found", "giveway", "functional.give-way"),
    _middle("score", "pain", "presentation.pain-severity"),
    _middle("numbness", "numb", "presentation.numbness"),
)
"""Every word. Red flags have none: each is asked, and none is answered together here."""

BY_WORD: Final[Mapping[str, Word]] = MappingProxyType(
    {word: entry for entry in WORDS for word in entry.words}
)

BY_LINK_ID: Final[Mapping[str, tuple[Word, tuple[Side, ...]]]] = MappingProxyType(
    {
        entry.patterns[0].replace(SIDE, side): (entry, (side,) if entry.sided else ())
        for entry in WORDS
        if not entry.group
        for side in SIDES
    }
)
"""The word, and the sides that belong before it, for every item that has a word."""

TWOFOLD: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "ankle": ("all", "ach"),
        "jerk": ("pat", "ach"),
        "ham": ("kf", "hamj"),
        "reflex": ("pat", "ach", "hamj"),
        "reflexes": ("pat", "ach", "hamj"),
        "peroneal": ("sp", "dpn"),
        "sens": ("l4", "l5", "s1"),
        "pulse": ("dp", "pt"),
        "pulses": ("dp", "pt"),
    }
)
"""Words that could mean this or that, or things that nobody may have tested: they are refused."""

LIMITERS: Final = _choices(pain="pain", effort="effort", mechanical="mech")
"""What may follow a grade."""

REASONS: Final = (
    *_choices(not_done="undone", refused="refused", pain="pain", unsafe="unsafe", cast="cast", wound="wound"),
    *_choices(amputation="amp", fusion="fus", anaesthesia="anaes", instructions="instr", fatigue="fat"),
)
"""What may follow ``nt`` where the form asks why."""
