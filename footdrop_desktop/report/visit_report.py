"""The clinician's report of a visit that was read back, on the clinic's own paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from footdrop_desktop.history.visit import VisitContent
from footdrop_desktop.report.attached import attachments
from footdrop_desktop.report.comparing import Before
from footdrop_desktop.report.content import report_content
from footdrop_desktop.report.paper import Paper
from footdrop_desktop.report.signed import Materials, SignedVisit, visit_content


def report_of(materials: Materials, visit: SignedVisit, earlier: Sequence[VisitContent] = ()) -> Paper:
    """Return the report of a visit that was read back.

    ``earlier`` are the signed visits before it (``past.visits_before``), which it is compared with.
    """
    content = visit.content
    paper = report_content(
        visit.identity,
        content.form,
        content.answers,
        content.assessment,
        materials.wording(content.form),
        materials.literature,
        materials.anatomy,
        Before(visit_content(visit), tuple(earlier)) if earlier else None,
    )
    return replace(
        paper,
        page=materials.page,
        letterhead=materials.letterhead,
        attachments=attachments(materials, (visit,)),
    )
