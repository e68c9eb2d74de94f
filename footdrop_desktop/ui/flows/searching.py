"""The search over all visits: asked away from the window, kept by name, and written as a table."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from footdrop_desktop.errors import UserError
from footdrop_desktop.record import saved
from footdrop_desktop.record.clinicians import all_clinicians
from footdrop_desktop.record.found import FoundVisit, FoundVisits
from footdrop_desktop.record.model import State
from footdrop_desktop.record.query import Query
from footdrop_desktop.record.search import search_visits
from footdrop_desktop.report.found_table import name_of
from footdrop_desktop.ui.dialogs import ask, ask_text
from footdrop_desktop.ui.flows.desk import Desk
from footdrop_desktop.ui.flows.draft_reading import DraftReading
from footdrop_desktop.ui.flows.search_export import SearchExport
from footdrop_desktop.ui.flows.search_lines import result_line
from footdrop_desktop.ui.jobs import Job, Progress
from footdrop_desktop.ui.record.search_page import SearchPage
from footdrop_desktop.ui.services import FORM


class Searching(QObject):
    """``visit_wanted`` tells a signed visit that is to be opened, ``draft_wanted`` a draft."""

    visit_wanted = Signal(str)
    draft_wanted = Signal(str)

    def __init__(self, desk: Desk, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._desk = desk
        self._stack = stack
        self._page: SearchPage | None = None
        self._record_only = desk.record_only
        self._drafts = DraftReading(desk)
        self._job: Job | None = None
        self._found: dict[str, FoundVisit] = {}

    @property
    def page(self) -> SearchPage:
        """The page, made when it is first wanted, and anew when conclusions are hidden or shown."""
        if self._page is None or self._record_only != self._desk.record_only:
            query = None if self._page is None else self._page.query
            self._page = self._made(self._page)
            if query is not None:
                self._page.show_query(query.without_reading() if self._record_only else query)
        return self._page

    @property
    def query(self) -> Query | None:
        """What is asked for now; ``None`` before the page was shown, or while a day cannot be read."""
        return None if self._page is None else self._page.query

    def show(self) -> None:
        """Show the page with what it asked for last, found anew, and the focus in its line."""
        page = self.page
        self._show_names()
        self._show_saved(page.chosen)
        self._stack.setCurrentWidget(page)
        self.renew()
        page.search.setFocus()
        page.search.selectAll()

    def look_for(self, text: str) -> None:
        """Ask for ``text`` and nothing else when the page is shown next."""
        self.page.show_query(Query(text=text))

    def go_on_from(self, before: Searching) -> None:
        """Ask for what ``before`` asked for."""
        if before.query is not None:
            self._show_names()
            self.page.show_query(before.query)

    def renew(self) -> None:
        """Ask anew, after something changed; nothing while the page was not shown."""
        self._drafts.forget()
        if self._page is not None:
            self._on_asked(self._page.query)

    def _made(self, before: SearchPage | None) -> SearchPage:
        if before is not None:
            self._stack.removeWidget(before)
            before.deleteLater()
        desk = self._desk
        self._record_only = desk.record_only
        page = SearchPage(desk.services.strings, record_only=self._record_only)
        self._stack.addWidget(page)
        page.asked.connect(self._on_asked)
        page.opened.connect(self._on_opened)
        page.saved_chosen.connect(self._on_saved_chosen)
        page.save_wanted.connect(self._on_save)
        page.rename_wanted.connect(self._on_rename)
        page.delete_wanted.connect(self._on_delete)
        export = SearchExport(desk, page, None if self._record_only else self._drafts)
        page.export_wanted.connect(export.begin)
        page.export_stopped.connect(export.stop)
        return page

    def _on_asked(self, query: Query | None) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        page, desk = self.page, self._desk
        if query is None:
            page.show_nothing("")
            return
        read = None if self._record_only else self._drafts

        def work(_tell: Progress) -> FoundVisits:
            return search_visits(desk.vault, query, read_draft=read)

        def done(found: FoundVisits) -> None:
            if page.query == query:  # else another question is on its way
                self._show_found(query, found)

        def failed(error: UserError) -> None:
            page.show_nothing("")
            desk.refuse(error)

        page.show_waiting()
        self._job = desk.jobs.run(page, work, done, failed)

    def _show_found(self, query: Query, found: FoundVisits) -> None:
        strings = self._desk.services.strings
        self._found = {entry.visit.visit_uid: entry for entry in found.rows}
        lines = [result_line(entry, strings, record_only=self._record_only) for entry in found.rows]
        by_entry = query != Query(since=query.since, until=query.until, status=query.status)
        self.page.show_found(lines, more=found.more, by_entry=by_entry)

    def _on_opened(self, visit_uid: str) -> None:
        found = self._found.get(visit_uid)
        if found is not None:
            is_draft = found.visit.state is State.DRAFT
            (self.draft_wanted if is_draft else self.visit_wanted).emit(visit_uid)

    def _show_names(self) -> None:
        services, vault = self._desk.services, self._desk.vault
        strings = services.strings
        plan = services.form_of(FORM, None).items["conclusion.plan"]
        self.page.filters.show_names(
            [(site.id, name_of("site", site.id, strings)) for site in services.anatomy().sites],
            [(option.code, option.display) for option in plan.options],
            [(entry.clinician_uid, entry.name) for entry in all_clinicians(vault)],
        )

    def _show_saved(self, chosen: str = "") -> None:
        self._desk.attempt(lambda: self.page.show_saved(saved.saved_searches(self._desk.vault), chosen))

    def _on_saved_chosen(self, search_uid: str) -> None:
        def act() -> None:
            query = self._saved(search_uid).query
            if self._record_only and query.asks_reading:
                self._desk.tell(self._say("search.reading-hidden"))
                self.page.show_saved(saved.saved_searches(self._desk.vault))
                return
            before = self.page.query
            if not self.page.show_query(query):
                self.page.show_query(before or Query())
                raise UserError("search.newer")
            self._on_asked(query)

        if not self._desk.attempt(act):
            self._show_saved()

    def _on_save(self) -> None:
        query = self.page.query
        if query is None:
            return
        desk, request = self._desk, self._desk.services.new_id()

        def keep(name: str) -> None:
            if desk.attempt(lambda: saved.keep_search(desk.vault, _one_line(name), query, request)):
                self._show_saved(request)

        title, note = self._say("search.save-title"), self._say("search.save-note")
        ask_text(desk.window, title, note, keep, desk.services.strings)

    def _on_rename(self, search_uid: str) -> None:
        desk, request = self._desk, self._desk.services.new_id()

        def keep(name: str) -> None:
            desk.attempt(lambda: saved.rename_search(desk.vault, search_uid, _one_line(name), request))
            self._show_saved(search_uid)

        title, note = self._say("search.rename-title"), self._say("search.name")
        ask_text(desk.window, title, note, keep, desk.services.strings)

    def _on_delete(self, search_uid: str) -> None:
        desk, request = self._desk, self._desk.services.new_id()

        def act() -> None:
            desk.attempt(lambda: saved.delete_search(desk.vault, search_uid, request))
            self._show_saved()

        def begin() -> None:
            text = desk.services.strings.text(
                "search", "search.delete-sure", name=self._saved(search_uid).name
            )
            answers = ((desk.say("dialog.cancel"), lambda: None), (self._say("search.delete-go"), act))
            ask(desk.window, text, answers, desk.services.strings, careful=True)

        desk.attempt(begin)

    def _saved(self, search_uid: str) -> saved.SavedSearch:
        for entry in saved.saved_searches(self._desk.vault):
            if entry.search_uid == search_uid:
                return entry
        raise UserError("search.unknown")

    def _say(self, key: str) -> str:
        return self._desk.services.strings.text("search", key)


def _one_line(name: str) -> str:
    return " ".join(name.split())
