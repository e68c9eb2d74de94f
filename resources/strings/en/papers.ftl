# The words of the papers beside the report: the recovery sheet and the export of one patient.

sheet =
    .program = Foot Drop Desktop
    .title = Recovery sheet
    .lead = This code opens the record when the passphrases are lost.
    .clinic = Clinic
    .vault = Record
    .made = Made on
    .code = Recovery code
    .group = { $group }
    .reading = Zeros have a stroke. The letters I, L, O, and U do not occur.
    .qr = The same code, to be scanned as text
    .opens = What it opens
    .opens-text = Whoever has this code can open the whole record and give one clinician a new passphrase. Without a passphrase and without this sheet nobody can open the record.
    .keep = Where to keep it
    .keep-text = Print two sheets. Seal each in an envelope and sign across the flap. Lock them away in two places, one of them in another building. Never keep one beside the computer, or as a file or a picture.
    .use = How to use it
    .use-text = At the screen that asks for the passphrase choose "Use the recovery sheet" and type or scan the code. Capitals, spaces, and dashes do not matter; O counts as 0, I and L count as 1. The last sign of each group is a check, so a mistyped group is named. Every use is recorded and asks for a new passphrase.
    .void = When it is void
    .void-text = A new sheet makes this one void: destroy this one then. Backups made before still open with it.
    .check = Once a year open the envelope, check that the code can be read, and seal it again.
    .number = Sheet
    .place = Kept at
    .sealed = Sealed on
    .by = By
    .footer = Foot Drop Desktop · recovery sheet of record { $vault } · Page 1 of 1

export =
    .kind = Record of one patient
    .title = Patient record
    .heading = Everything that is kept
    .made = Exported { $time } by { $name }
    .patient = Patient
    .details = As it stands
    .merged = Merged into this
    .family = Family name
    .given = Given name
    .other-names = Other names
    .sex = Sex
    .birth-date = Born
    .mrn = MRN
    .contact = Contact
    .notes = Notes
    .added = Added
    .visits = Signed visits
    .no-visits = No visit was signed.
    .performed = Performed
    .finding = Finding
    .signer = Signed by
    .void = { $finding } (void)
    .erased = The content was erased.
    .visit = Visit { $date }
    .versions = Everything that was signed of this visit
    .signed-at = Signed at
    .signed = What, and its SHA-256
    .changed = Version { $version }: { $reason }
    .trail = Requests, and who saw this record
    .requests = Requests of the patient
    .request = Request
    .outcome = Outcome
    .no-requests = No request was noted.
    .access = Who saw, printed, exported, or changed
    .no-access = Nothing stands in the audit.
    .number = No.
    .where = Computer

kind =
    .signed = Version { $version }
    .amended = Version { $version }, amended
    .addendum = Addendum to version { $version }
    .countersigned = Countersignature of version { $version }
    .voided = Voided

request =
    .access = Copy of the record
    .correction = Correction
    .erasure = Erasure

outcome =
    .granted = granted
    .partly = partly granted
    .refused = refused
    .open = open

emergency =
    .kind = Emergency letter
    .title = Emergency letter
    .heading = Foot drop: the examination was stopped
    .to = To
    .from = From
    .reason = Why it was stopped
    .letter = Letter
    .urgency = Urgency: { $urgency }
    .flag = { $flag } – { $tier }, act { $within }
    .set-aside = { $flag } – set aside by { $name }: { $reason }
    .set-aside-only = { $flag } – set aside
    .no-flags = No red flag was answered yes or shown by what was examined.
    .not-asked = Red-flag questions not asked: { $flags }.
    .found = What was found
    .side = { $side }: { $label }; flail foot: { $flail ->
        [yes] yes
        [no] no
       *[other] not determined
    }.
    .strength = Strength, MRC grade 0–5
    .abnormal = Other findings that are not normal
    .story = History
    .core-open = Of the core examination not examined
    .shortened = { $text } … (shortened; the whole text is in the record)
    .names-shortened = { $names }; and { $count } more in the record
    .sign = { $sign } stands for a sign that cannot be printed; the record has it.
    .closing = It tells what had been found when the examination was stopped. Not examined is not normal.
