"""Every paper that the program makes, each by its kind, from one scene: who, what was found, in which language."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Final

from footdrop_desktop import app
from footdrop_desktop.record.model import Patient
from footdrop_desktop.record.overview import Overview, Times
from footdrop_desktop.record.query import Query
from footdrop_desktop.report.blank_form import blank_paper
from footdrop_desktop.report.emergency import Stopped, emergency_letter, render_emergency_letter
from footdrop_desktop.report.handout import handout_paper
from footdrop_desktop.report.letter import Recipient, Sender, referral_letter, render_referral_letter
from footdrop_desktop.report.letterhead import Letterhead, Logo, Page
from footdrop_desktop.report.overview_paper import overview_paper
from footdrop_desktop.report.overview_words import Counted
from footdrop_desktop.report.paper import Paper
from footdrop_desktop.report.patient_export import Export, export_report, render_export
from footdrop_desktop.report.pdf import render_report
from footdrop_desktop.report.progress import progress_paper
from footdrop_desktop.report.recovery_sheet import RecoverySheet, render_recovery_sheet
from footdrop_desktop.report.signed import Materials, SignedVisit, read_signed, visit_content
from footdrop_desktop.report.visit_report import report_of
from footdrop_desktop.strings import SOURCE
from tests.builders import Values
from tests.report.papers import case
from tests.report.signed_visits import DAY, HEAD, PATIENT, addendum, countersigned, entry, signed, voided

CODE: Final = "09SXN-4AN4M-GD9DV-6EZ79-TKP87-KMAFE-PJT6D-YGB9D"
VAULT: Final = "0c9b2c4e-5a53-4a6e-9e1e-0ad0a1c0ffee"
NOTED: Final = ("conclusion.impression", "conclusion.plan-note", "conclusion.note")
"""The items that take a clinician's own words."""


COUNTED: Final = Counted(
    Overview(
        visits=271,
        patients=188,
        months=tuple((f"2026-{month:02}", 3 * month + 1) for month in range(1, 12)),
        urgency={"emergency": 14, "urgent": 52, "routine": 161, "indeterminate": 43, "": 1},
        findings={
            "foot-drop": 141,
            "no-foot-drop": 222,
            "flail-foot": 9,
            "foot-drop-toe-extension-only-ankle-untested": 2,
        },
        sites={"common-peroneal": 97, "l5-root": 88, "cauda-equina": 1},
        flags={"fever": 5, "flail-foot": 9},
        times=Times(240, 27, 4, (121.0, 610.0, 915.0, 1260.0, 30_123.0)),
        unread=2,
    ),
    Query(text="skiing", finding="foot-drop", side="right", since=date(2026, 1, 1), until=date(2026, 11, 24)),
    "Dr R. Roe",
)
"""What a clinic asked for, and how many visits there were of each kind."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What a paper is made of. ``note`` stands wherever a clinician can write, ``clinic`` where one is named."""

    language: str = SOURCE
    values: Values = field(default_factory=lambda: case("T04"))
    family: str = "Doe"
    given: str = "Jane"
    note: str = ""
    clinic: str = "Example Clinic"
    signer: str = "Dr R. Roe"
    page: Page = field(default_factory=Page)
    logo: Logo | None = None
    practice: bool = False

    @property
    def patient(self) -> Patient:
        """The patient, whose name may be anything."""
        return replace(PATIENT, details=replace(PATIENT.details, family=self.family, given=self.given))

    @property
    def answers(self) -> Values:
        """The answers, with the note in them."""
        return self.values | (dict.fromkeys(NOTED, self.note) if self.note else {})

    @property
    def materials(self) -> Materials:
        """What papers are made of, in the scene's language and on its paper."""
        made = app.materials(app.strings(self.language), practice=self.practice)
        return replace(made, letterhead=self.letterhead, page=self.page)

    @property
    def visit(self) -> SignedVisit:
        """The visit, signed and read back."""
        version = replace(signed(self.answers), signer_name=self.signer)
        return read_signed(self.materials, self.patient, (version,), head=HEAD)

    @property
    def before(self) -> SignedVisit:
        """A visit some weeks before, stronger in one place and not tested in another."""
        answers = case("T04") | {"strength.dorsiflexion.right": "2", "strength.eversion.right": "NT"}
        version = signed(answers, visit_uid="visit-0", performed_at=DAY - timedelta(days=40))
        version = replace(version, visit_uid="visit-0", signer_name=self.signer)
        return read_signed(self.materials, self.patient, (version,), head=HEAD)

    @property
    def letterhead(self) -> Letterhead:
        """The clinic."""
        return Letterhead(
            self.clinic, ("Station Road 1", "020 7946 0018"), emergency_number="112", logo=self.logo
        )

    @property
    def stopped(self) -> Stopped:
        """Why the examination was stopped."""
        return Stopped(self.note or "Retention of urine; ambulance called.", self.signer, self.clinic)

    @property
    def export(self) -> Export:
        """Everything about the patient: a visit that was amended, and one that is void."""
        first = replace(signed(self.answers), signer_name=self.signer)
        second = signed(
            self.answers | {"strength.inversion.right": "4"}, amends=1, reason=self.note or "Grade."
        )
        added = addendum(self.note or "Seen again by phone.", 2)
        other = [
            replace(one, visit_uid="visit-2")
            for one in (
                signed(case("V06"), performed_at=DAY + timedelta(days=30)),
                voided("Entered for the wrong patient."),
            )
        ]
        return Export(
            self.patient,
            ((first, countersigned(1), second, added), other),
            (entry(3, "patient-added"), entry(7, "report-printed", version=1)),
            by=self.signer,
            at=DAY + timedelta(days=40),
            head=HEAD,
            program="0.9.0",
        )

    @property
    def sheet(self) -> RecoverySheet:
        """What stands on the recovery sheet: no patient."""
        return RecoverySheet(CODE, VAULT, date(2026, 11, 22), self.clinic)


def report(scene: Scene) -> Paper:
    """With the visit before, and a trend."""
    return report_of(scene.materials, scene.visit, (visit_content(scene.before),))


def handout(scene: Scene) -> Paper:
    visit, made = scene.visit, scene.materials
    wording = made.wording(visit.content.form)
    return handout_paper(visit.identity, visit.content, wording, made.literature, scene.letterhead, made.page)


def letters(scene: Scene) -> Sequence[Paper]:
    visit, made = scene.visit, scene.materials
    return referral_letter(
        visit.identity,
        visit.content,
        Recipient(scene.signer, ("Neurology", "Hill Street 2")),
        made.wording(visit.content.form),
        made.literature,
        scene.letterhead,
        made.page,
        Sender(scene.signer, DAY.date()),
    )


def progress(scene: Scene) -> Paper:
    return progress_paper(scene.materials, (scene.before, scene.visit))


def blank(scene: Scene) -> Paper:
    made = scene.materials
    return blank_paper(made.form, made.wording(), program="0.9.0", letterhead=made.letterhead, page=made.page)


def emergency(scene: Scene) -> Paper:
    visit = scene.visit
    wording = scene.materials.wording(visit.content.form)
    return emergency_letter(visit.identity, visit.content, scene.stopped, wording)


def emergency_pdf(scene: Scene) -> bytes:
    visit = scene.visit
    wording = scene.materials.wording(visit.content.form)
    return render_emergency_letter(visit.identity, visit.content, scene.stopped, wording, scene.page)


def export(scene: Scene) -> Paper:
    return export_report(scene.export, scene.materials)


def overview(scene: Scene) -> Paper:
    return overview_paper(COUNTED, scene.materials, by=scene.signer, at=DAY, program="0.9.0", head=HEAD.short)


PAPERS: Final[Mapping[str, Callable[[Scene], Paper]]] = {
    "report": report,
    "handout": handout,
    "letter": lambda scene: letters(scene)[0],
    "progress": progress,
    "blank": blank,
    "emergency": emergency,
    "export": export,
    "overview": overview,
}
"""The papers that are values, each the fullest of its kind."""

PDFS: Final[Mapping[str, Callable[[Scene], bytes]]] = {
    "report": lambda scene: render_report(report(scene)),
    "handout": lambda scene: render_report(handout(scene)),
    "letter": lambda scene: render_referral_letter(letters(scene)),
    "progress": lambda scene: render_report(progress(scene)),
    "blank": lambda scene: render_report(blank(scene)),
    "emergency": emergency_pdf,
    "export": lambda scene: render_export(scene.export, scene.materials),
    "overview": lambda scene: render_report(overview(scene)),
    "recovery-sheet": lambda scene: render_recovery_sheet(
        scene.sheet, app.strings(scene.language), scene.page.size
    ),
}
"""Every paper as it leaves the program."""

NAMED: Final = tuple(kind for kind in PDFS if kind not in ("recovery-sheet", "blank", "overview"))
"""The papers of a patient, which carry a name and the clinician's words."""
