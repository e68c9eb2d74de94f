"""All that a search finds as a table outside the record: asked twice, written in parts, audited."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from footdrop_desktop.errors import UserError
from footdrop_desktop.record.files import write_in_parts
from footdrop_desktop.record.found import ReadDraft
from footdrop_desktop.record.query import Query
from footdrop_desktop.record.search import stream_visits
from footdrop_desktop.record.table_export import note_table
from footdrop_desktop.report.found_table import FoundTable
from footdrop_desktop.report.spreadsheet import BEGINNING, line_text
from footdrop_desktop.ui.dialogs import ask, choose_file
from footdrop_desktop.ui.flows.desk import Desk
from footdrop_desktop.ui.jobs import Job, Progress
from footdrop_desktop.ui.record.search_page import SearchPage
from footdrop_desktop.ui.services import FORM


class SearchExport:
    """Writes one table at a time for a page; the file is there whole or not at all."""

    def __init__(self, desk: Desk, page: SearchPage, read_draft: ReadDraft | None) -> None:
        self._desk = desk
        self._page = page
        self._read_draft = read_draft
        self._job: Job | None = None
        services = desk.services
        plan = services.form_of(FORM, None).items["conclusion.plan"]
        names = {option.code: option.display for option in plan.options}
        self._table = FoundTable(services.strings, names, record_only=desk.record_only)

    def begin(self) -> None:
        """Ask whether it may leave the record, and where it goes."""
        query, desk = self._page.query, self._desk
        if query is None:
            return
        strings = desk.services.strings
        answers = (
            (desk.say("dialog.cancel"), lambda: None),
            (strings.text("search", "search.export-go"), lambda: self._choose(query)),
        )
        ask(desk.window, strings.text("search", "search.export-sure"), answers, strings, careful=True)

    def stop(self) -> None:
        """Stop what is being written; nothing of it stays."""
        if self._job is not None:
            self._job.cancel()

    def write(self, query: Query, path: Path) -> None:
        """Write the table to ``path``, away from the window."""
        desk, page, count = self._desk, self._page, Counter[str]()
        say = desk.services.strings.text

        def work(tell: Progress) -> int:
            write_in_parts(path, self._parts(query, count, tell))
            return count.total()

        def ended(text: str) -> None:
            self._job = None
            page.show_export("")
            if text:
                desk.tell(text)

        def failed(error: UserError) -> None:
            ended("")
            desk.refuse(error)

        page.show_export(say("search", "search.exporting", count=0))
        self._job = desk.jobs.run(
            page,
            work,
            lambda number: ended(say("search", "search.exported", count=number, name=str(path))),
            failed,
            lambda done, _percent: page.show_export(say("search", "search.exporting", count=int(done))),
            lambda: ended(say("search", "search.export-stopped")),
        )

    def _choose(self, query: Query) -> None:
        desk, say = self._desk, self._desk.services.strings.text
        suggested = desk.services.documents / f"{say('search', 'search.export-file')}.csv"
        choose_file(
            desk.window,
            say("search", "search.export-title"),
            suggested,
            say("search", "search.export-kinds"),
            lambda path: self.write(query, path),
            save=True,
        )

    def _parts(self, query: Query, count: Counter[str], tell: Progress) -> Iterator[bytes]:
        """Yield the file part by part; the audit has it before the file takes its place."""
        yield BEGINNING + line_text(self._table.heads).encode()
        for rows in stream_visits(self._desk.vault, query, self._read_draft):
            tell(str(count.total()))
            yield "".join(line_text(self._table.cells(found)) for found in rows).encode()
            count.update(found.patient_uid for found in rows)
        tell(str(count.total()))
        note_table(self._desk.vault, count)
