"""Anatomy as reviewable data: what one lesion at a site can produce.

``resources/anatomy.toml`` holds muscles, nerves, roots, reflexes, and sites; everything here is
derived from it and checked when it is loaded.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final

from footdrop_desktop.errors import UserError
from footdrop_desktop.exam.values import MOVEMENTS, ZONES
from footdrop_desktop.form.model import Scalar


class Extent(StrEnum):
    """How far a lesion at a site reaches."""

    LIMITED = "limited"
    ALL = "all"
    NOT_LIMITED = "not-limited"


class Feature(StrEnum):
    """Findings, beyond movement, reflex, and skin, that only some sites can show."""

    UPPER_MOTOR_NEURON = "upper-motor-neuron"
    SADDLE_OR_SPHINCTER = "saddle-or-sphincter"
    BOTH_SIDES = "both-sides"


@dataclass(frozen=True, slots=True)
class Muscle:
    """A muscle (or a group tested as one) with its nerve and the roots that are used."""

    id: str
    nerve: str
    roots: tuple[str, ...]
    dominant: tuple[str, ...]
    disputed: tuple[str, ...]
    compartment: str | None
    moves: tuple[str, ...]
    assists: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Site:
    """A place of a lesion; ``territory`` holds the movements that it can weaken."""

    id: str
    extent: Extent
    territory: frozenset[str]
    explains: frozenset[Feature]
    skin_spared: frozenset[str]
    last: bool


@dataclass(frozen=True, slots=True)
class SpeaksFor:
    """A finding or a circumstance that speaks for sites; it never reorders or excludes.

    ``together_with`` names a second item of the same side that has to match too; ``differs`` asks
    that the other side was examined and does not match.
    """

    item: str
    codes: tuple[Scalar, ...]
    sites: tuple[str, ...]
    citations: tuple[str, ...]
    together_with: str | None = None
    differs: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Anatomy:
    """Everything the localiser knows.

    ``sites`` stand in the order of every list of sites: small territories first, "all" and
    "not limited" counting 13, then the order of the file; the two ``last`` ones at the end.
    The ``cannot_…`` sets hold the sites that cannot alone explain a finding.
    """

    muscles: tuple[Muscle, ...]
    sites: tuple[Site, ...]
    rows: tuple[str, ...]
    speaks_for: tuple[SpeaksFor, ...]
    cannot_weaken: Mapping[str, frozenset[str]]
    cannot_lose_reflex: Mapping[str, frozenset[str]]
    cannot_lose_skin: Mapping[str, frozenset[str]]
    cannot_show: Mapping[Feature, frozenset[str]]

    def muscles_of(self, movement: str) -> tuple[Muscle, ...]:
        """Return the muscles whose loss weakens ``movement``."""
        return tuple(muscle for muscle in self.muscles if movement in muscle.moves)

    def in_order(self, sites: frozenset[str]) -> tuple[str, ...]:
        """Return ``sites`` in the order of every list of sites."""
        return tuple(site.id for site in self.sites if site.id in sites)


_TABLES: Final = frozenset(("nerve", "muscle", "reflex", "site", "speaks_for"))


def parse_anatomy(text: str) -> Anatomy:
    """Return the anatomy of ``resources/anatomy.toml``.

    Raises ``UserError("anatomy.invalid", rule)`` for an unknown movement, nerve, zone, or site, or
    a site whose territory is empty.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UserError("anatomy.invalid", rule=str(error)) from error
    _require(set(data) == _TABLES, "tables are " + ", ".join(sorted(_TABLES)))
    parents = {nerve["id"]: nerve.get("parent") for nerve in data["nerve"]}
    muscles = tuple(_muscle(entry, parents) for entry in data["muscle"])
    rows = tuple(_site(entry, muscles, parents) for entry in data["site"])
    ids = frozenset(site.id for site in rows)
    _require(len(ids) == len(rows), "a site stands once")
    return Anatomy(
        muscles=muscles,
        sites=tuple(sorted(rows, key=lambda site: (site.last, _size(site)))),
        rows=tuple(site.id for site in rows),
        speaks_for=tuple(_speaks_for(entry, ids) for entry in data["speaks_for"]),
        cannot_weaken=MappingProxyType(
            {movement: frozenset(s.id for s in rows if movement not in s.territory) for movement in MOVEMENTS}
        ),
        cannot_lose_reflex=MappingProxyType(
            {
                reflex["id"]: frozenset(s.id for s in rows if reflex["movement"] not in s.territory)
                for reflex in data["reflex"]
                if reflex["excludes"]
            }
        ),
        cannot_lose_skin=MappingProxyType(
            {zone: frozenset(s.id for s in rows if zone in s.skin_spared) for zone in ZONES}
        ),
        cannot_show=MappingProxyType(
            {feature: frozenset(s.id for s in rows if feature not in s.explains) for feature in Feature}
        ),
    )


def _muscle(entry: Mapping[str, Any], parents: Mapping[str, str | None]) -> Muscle:
    _require(entry["nerve"] in parents, f"the nerve of {entry['id']} is known")
    for movement in (*entry["moves"], *entry["assists"]):
        _require(movement in MOVEMENTS, f"the movement is known: {movement}")
    _require(set(entry["dominant"]) <= set(entry["roots"]), f"{entry['id']}: dominant roots are roots")
    return Muscle(
        id=entry["id"],
        nerve=entry["nerve"],
        roots=tuple(entry["roots"]),
        dominant=tuple(entry["dominant"]),
        disputed=tuple(entry.get("disputed", ())),
        compartment=entry.get("compartment"),
        moves=tuple(entry["moves"]),
        assists=tuple(entry["assists"]),
    )


def _site(entry: Mapping[str, Any], muscles: tuple[Muscle, ...], parents: Mapping[str, str | None]) -> Site:
    spared = entry["skin_spared"]
    zones = frozenset(ZONES) if spared == "any" else frozenset(spared)
    _require(zones <= frozenset(ZONES), f"{entry['id']}: skin zones are known")
    extent = Extent(entry.get("territory", Extent.LIMITED))
    territory = frozenset(MOVEMENTS)
    if extent is Extent.LIMITED:
        territory = _territory(entry, muscles, parents)
        _require(bool(territory), f"{entry['id']} has a territory")
    return Site(
        id=entry["id"],
        extent=extent,
        territory=territory,
        explains=frozenset(Feature(feature) for feature in entry["explains"]),
        skin_spared=zones,
        last=entry.get("last", False),
    )


def _territory(
    entry: Mapping[str, Any], muscles: tuple[Muscle, ...], parents: Mapping[str, str | None]
) -> frozenset[str]:
    """Return the movements of the muscles that a lesion of this site reaches."""
    if "muscle" in entry:
        return frozenset(
            movement
            for muscle in muscles
            if muscle.id == entry["muscle"]
            for movement in muscle.moves + muscle.assists
        )
    nerve = entry.get("nerve")
    _require(nerve is None or nerve in parents, f"{entry['id']}: the nerve is known")
    reached = muscles
    if "compartments" in entry:
        reached = tuple(m for m in reached if m.compartment in entry["compartments"])
    if "roots" in entry:
        reached = tuple(m for m in reached if not set(entry["roots"]).isdisjoint(m.roots))
    if nerve is not None:
        reached = tuple(m for m in reached if nerve in _path(m.nerve, parents))
    return frozenset(movement for muscle in reached for movement in muscle.moves)


def _path(nerve: str, parents: Mapping[str, str | None]) -> tuple[str, ...]:
    """Return ``nerve`` and every nerve that carries its fibres."""
    path = [nerve]
    while (parent := parents[path[-1]]) is not None:
        path.append(parent)
    return tuple(path)


def _speaks_for(entry: Mapping[str, Any], ids: frozenset[str]) -> SpeaksFor:
    _require(set(entry["sites"]) <= ids, f"{entry['item']} speaks for known sites")
    return SpeaksFor(
        item=entry["item"],
        codes=tuple(entry["codes"]),
        sites=tuple(entry["sites"]),
        citations=tuple(entry.get("citations", ())),
        together_with=entry.get("together_with"),
        differs=entry.get("differs", False),
    )


def _size(site: Site) -> int:
    return len(site.territory)


def _require(condition: bool, rule: str) -> None:
    if not condition:
        raise UserError("anatomy.invalid", rule=rule)
