"""Searches that a clinician keeps, by name. The audit says that one was kept, never what it asks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from footdrop_desktop.errors import UserError
from footdrop_desktop.exam.text import not_kept
from footdrop_desktop.record.query import LONGEST_TEXT, Query, from_json, to_json
from footdrop_desktop.record.request import asked
from footdrop_desktop.record.vault import Tx, Vault

LONGEST_NAME: Final = 80

_KEEP: Final = (
    "INSERT INTO saved_search (search_uid, owner_uid, name, query, saved_at) VALUES (?, ?, ?, ?, ?) "
    "ON CONFLICT (search_uid) DO UPDATE SET name = excluded.name, query = excluded.query "
    "WHERE owner_uid = excluded.owner_uid"
)


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search under its name; ``document`` is the question as it was written."""

    search_uid: str
    name: str
    document: str

    @property
    def query(self) -> Query:
        """The question; ``UserError`` ``search.newer`` for one of a later version of the program."""
        return from_json(self.document)


def saved_searches(vault: Vault) -> tuple[SavedSearch, ...]:
    """Return one's own searches, by name."""
    with vault.reading() as connection:
        rows = connection.execute(
            "SELECT search_uid, name, query FROM saved_search WHERE owner_uid = ?",
            (vault.actor.clinician_uid,),
        ).fetchall()
    found = (SavedSearch(*row) for row in rows)
    return tuple(sorted(found, key=lambda entry: (entry.name.casefold(), entry.name)))


def keep_search(vault: Vault, name: str, query: Query, request: str) -> SavedSearch:
    """Keep a search; ``request`` becomes its id: keeping another one with it puts that in its place.

    Raises ``UserError`` ``search.*`` for a name that cannot be kept or that another of one's searches has.
    """
    kept, document = _checked_name(name), to_json(query)
    if (sign := not_kept(query.text)) is not None:
        raise UserError("search.sign", sign=sign)
    if len(query.text) > LONGEST_TEXT:
        raise UserError("search.too-long", limit=LONGEST_TEXT)
    with vault.write_tx(asked(request, "search-saved", kept, document)) as tx:
        if not tx.done:
            _refuse_twice(tx, vault, kept, request)
            row = (request, vault.actor.clinician_uid, kept, document, tx.now.isoformat())
            if tx.db.conn.execute(_KEEP, row).rowcount != 1:
                raise UserError("search.unknown")
            tx.audit("search-saved", "", search=request)
    return SavedSearch(request, kept, document)


def rename_search(vault: Vault, search_uid: str, name: str, request: str) -> None:
    """Give one of one's searches another name; raises as ``keep_search``."""
    kept = _checked_name(name)
    with vault.write_tx(asked(request, "search-renamed", search_uid, kept)) as tx:
        if not tx.done:
            _refuse_twice(tx, vault, kept, search_uid)
            _change(tx, vault, "UPDATE saved_search SET name = ?", (kept,), search_uid)
            tx.audit("search-renamed", "", search=search_uid)


def delete_search(vault: Vault, search_uid: str, request: str) -> None:
    """Delete one of one's searches, and with it the words that it looked for."""
    with vault.write_tx(asked(request, "search-deleted", search_uid)) as tx:
        if not tx.done:
            _change(tx, vault, "DELETE FROM saved_search", (), search_uid)
            tx.audit("search-deleted", "", search=search_uid)


def _checked_name(name: str) -> str:
    kept = name.strip()
    if not kept:
        raise UserError("search.no-name")
    if (sign := not_kept(kept)) is not None:
        raise UserError("search.sign", sign=sign)
    if len(kept) > LONGEST_NAME:
        raise UserError("search.too-long", limit=LONGEST_NAME)
    return kept


def _refuse_twice(tx: Tx, vault: Vault, name: str, search_uid: str) -> None:
    found = tx.db.conn.execute(
        "SELECT 1 FROM saved_search WHERE owner_uid = ? AND name = ? AND search_uid <> ?",
        (vault.actor.clinician_uid, name, search_uid),
    )
    if found.fetchone() is not None:
        raise UserError("search.name-twice", name=name)


def _change(tx: Tx, vault: Vault, what: str, values: tuple[Any, ...], search_uid: str) -> None:
    where = "WHERE search_uid = ? AND owner_uid = ?"
    change = tx.db.conn.execute(f"{what} {where}", (*values, search_uid, vault.actor.clinician_uid))
    if change.rowcount != 1:
        raise UserError("search.unknown")
