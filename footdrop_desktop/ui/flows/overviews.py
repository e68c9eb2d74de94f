"""The overview: which visits are asked for, counted away from the window, shown, and put on paper."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget

from footdrop_desktop.errors import UserError
from footdrop_desktop.record import clinicians
from footdrop_desktop.record.overview import Overview, overview
from footdrop_desktop.record.query import Query
from footdrop_desktop.record.saved import saved_searches
from footdrop_desktop.report.overview_words import Counted
from footdrop_desktop.report.paper import PaperKind
from footdrop_desktop.report.request import PaperRequest
from footdrop_desktop.ui.flows.desk import Desk
from footdrop_desktop.ui.flows.preview import Previews
from footdrop_desktop.ui.flows.sending import Wanted
from footdrop_desktop.ui.jobs import Job, Progress
from footdrop_desktop.ui.overview.overview_page import OverviewPage


class Overviews(QObject):
    """``counted`` is what the page shows: the paper tells the same."""

    def __init__(self, desk: Desk, stack: QStackedWidget, previews: Previews) -> None:
        super().__init__(stack)
        self._desk = desk
        self._stack = stack
        self._previews = previews
        self._job: Job | None = None
        self._people: dict[str, str] = {}
        self.counted = Counted()
        self.page = OverviewPage(desk.services.strings)
        stack.addWidget(self.page)
        self.page.scope.changed.connect(self.renew)
        self.page.print_wanted.connect(self._on_print)

    def show(self) -> None:
        """Show the overview of what was asked for last."""
        self._stack.setCurrentWidget(self.page)
        self.page.scope.period.box.setFocus()
        if self._desk.attempt(self._show_choices):
            self.renew()

    def offer_search(self, query: Query | None) -> None:
        """Let the visits be chosen that the search which is open finds."""
        if query is not None and not query.is_empty:
            self.page.scope.offer_search(self._shared(query))

    def show_search(self, query: Query) -> None:
        """Show the overview of the visits that a search finds."""
        self.page.scope.show_search(self._shared(query))
        self.show()

    def _shared(self, query: Query) -> Query:
        """Return a question without what is hidden where only the record is kept."""
        return query.without_reading() if self._desk.record_only else query

    def renew(self) -> None:
        """Count anew; what is being counted is given up."""
        desk, page = self._desk, self.page
        if self._job is not None:
            self._job.cancel()
        query = page.scope.query(desk.services.now().date())
        page.show_counting()

        def work(tell: Progress) -> Overview:
            return overview(desk.vault, query, lambda percent: tell("", percent))

        def done(found: Overview) -> None:
            self.counted = Counted(found, query, self._people.get(query.clinician, ""))
            page.show_counted(self.counted, record_only=desk.record_only)

        self._job = desk.jobs.run(page, work, done, desk.refuse)

    def _show_choices(self) -> None:
        """Show one's saved searches, those of a later program left out, and everybody who signs."""
        vault = self._desk.vault
        searches = []
        for saved in saved_searches(vault):
            with suppress(UserError):
                query = saved.query
                if not (self._desk.record_only and query.asks_reading):
                    searches.append((saved.search_uid, saved.name, query))
        self._people = {one.clinician_uid: one.name for one in clinicians.all_clinicians(vault)}
        self.page.scope.show_choices(searches, list(self._people.items()))

    def _on_print(self) -> None:
        desk = self._desk
        language = desk.services.paper_words.language
        request = PaperRequest(PaperKind.OVERVIEW, counted=self.counted, language=language)
        desk.attempt(lambda: self._previews.show(Wanted(request), desk.services.now()))
