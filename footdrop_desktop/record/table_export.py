"""A table of visits that leaves the record stands in the audit, of every patient in it."""

from __future__ import annotations

from collections.abc import Mapping

from footdrop_desktop.record.vault import Vault


def note_table(vault: Vault, visits_of: Mapping[str, int]) -> None:
    """Put into the audit that a table was written: how many visits of each patient stand in it.

    A record that was moved is only read: nothing is written there any more.
    """
    if vault.retired:
        return
    with vault.write_tx() as tx:
        tx.audit("search-exported", "", visits=sum(visits_of.values()), patients=len(visits_of))
        for patient_uid, visits in visits_of.items():
            tx.audit("search-exported", patient_uid, visits=visits)
