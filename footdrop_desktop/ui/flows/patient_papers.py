"""What leaves the record about a patient or a clinician: who saw what, and everything of a patient."""

from __future__ import annotations

from pathlib import Path

from footdrop_desktop.record import trail
from footdrop_desktop.record.model import AuditEntry, Clinician, Patient
from footdrop_desktop.report.audit_words import event_words
from footdrop_desktop.report.spreadsheet import table_text
from footdrop_desktop.ui.flows.desk import Desk
from footdrop_desktop.ui.flows.lines import audit_line, who
from footdrop_desktop.ui.record.who_saw_dialog import WhoSawDialog

MOST = 5000


def show_who_saw(desk: Desk, subject: Patient | None = None, actor: Clinician | None = None) -> None:
    """Show the audit of one patient or of one clinician; saving it goes into the audit itself."""
    strings = desk.services.strings
    patient_uid = "" if subject is None else subject.patient_uid
    actor_uid = "" if actor is None else actor.clinician_uid
    name = who(subject.details, strings) if subject is not None else "" if actor is None else actor.name
    found: list[AuditEntry] = []

    def act() -> None:
        found.extend(trail.entries(desk.vault, subject=patient_uid, actor=actor_uid, limit=MOST))

    if not desk.attempt(act):
        return
    dialog = WhoSawDialog(strings, name, desk.window)
    dialog.show_entries([audit_line(entry, strings) for entry in found])

    def write(path: Path) -> None:
        keys = ("audit.number", "audit.time", "audit.who", "audit.what", "audit.where")
        heads = [desk.say(key) for key in keys]
        lines = [
            [
                str(entry.seq),
                entry.at.isoformat(),
                entry.actor_name,
                event_words(entry, strings),
                entry.host,
            ]
            for entry in found
        ]
        desk.services.write(path, table_text(heads, lines).encode("utf-8-sig"))
        trail.note(desk.vault, "audit-exported", patient_uid, actor=actor_uid)

    dialog.save_wanted.connect(
        lambda: desk.write_to(
            desk.say("audit.save-title"), f"{desk.say('audit.file')}.csv", desk.say("audit.kinds"), write
        )
    )
    dialog.open()


def export_patient(desk: Desk, patient: Patient) -> None:
    """Let the user save everything that the record holds about a patient."""
    from footdrop_desktop.record.export import patient_json

    def write(path: Path) -> None:
        as_paper = path.suffix.lower() == ".pdf"
        vault, services = desk.vault, desk.services
        if as_paper:
            data = services.render_patient(vault, patient.patient_uid, services.paper_words)
        else:
            data = patient_json(vault, patient.patient_uid)
        services.write(path, data)

    desk.write_to(
        desk.say("export.title"), f"{desk.say('export.file')}.json", desk.say("export.kinds"), write
    )
