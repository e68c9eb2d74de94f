# The words of the window.

window =
    .title = Foot Drop Desktop
    .close-visit = Close visit
    .close-visit-name = Close this visit and go back to the start
    .practice = Practice
    .saved = Saved { $time }
    .not-saved-yet = New visit
    .save-failed = Not saved
    .undo = Undo
    .redo = Redo
    .back = Back
    .continue = Continue
    .to-review = Go to review
    .rest-normal = Rest of this step normal
    .rest-normal-note = Sets what is still open in this step to normal, marked as set by default. What must always be asked stays open.
    .no-to-all = No to all that are left
    .no-to-all-note = Look at the last question first: scroll to the end of the list.
    .answered = { $answered } of { $total } answered
    .core-open = core exam: { $count } open
    .core-complete = core exam complete
    .report-written = The report was written to { $name }.
    .report-title = Report (PDF)
    .report-file = report
    .report-kinds = PDF (*.pdf)
    .visit-file = visit
    .visit-kinds = Visit (*.footdrop);;All files (*)
    .choose-place = Keep the visit in
    .open-title = Open a visit
    .no-visit = { $name } holds no visit yet. Start one instead; nothing was changed.
    .visit-there = { $name } already holds a visit. Open it, or choose another file; nothing was changed.
    .stand-question = Standing was recorded as not safe, but these tests have a result: { $findings }. Record them as not tested because unsafe?
    .stand-keep = Keep the results
    .stand-unsafe = Not tested: unsafe

start =
    .promise = A guided, explained examination of foot drop, kept on this computer.
    .name = Patient name
    .name-example = Family name, given name
    .file = Keep the visit in
    .file-note = One file for one visit, on this computer only. Its name holds no patient data.
    .change = Change…
    .start = Start a visit
    .open = Open a visit file…
    .practice = Practice exam
    .practice-name = Practice patient
    .what = It asks every step of the bedside examination, says while you examine what the findings mean, and shows its reasons and sources.
    .what-not = It was not validated on patients. It supports your judgement and never replaces it.

steps =
    .name = Steps of the examination
    .progress = { $answered } of { $total } answered{ $default ->
        [0] {""}
       *[other] , { $default } by default
    }

page =
    .how-to = How to: { $name }
    .keys-grades = Keys: 0–5 grade · − + refine a 4 · N not tested · Backspace clears · arrows move · F1 how to
    .keys = Keys: 1–9 choose · N not tested, no · Backspace clears · arrows move · F1 how to
    .keys-yes-no = Keys: Y yes · N no · Backspace clears · Tab, arrows, Enter move

field =
    .yes = Yes
    .no = No
    .start = Start
    .stop = Stop
    .not-recorded = not recorded
    .date-pattern = YYYY-MM-DD

unit =
    .wk = weeks
    .s = s
    .deg = °
    .raises = raises
    .beats = beats

state =
    .present = present
    .open = open
    .absent = not present

panel =
    .assessment = Assessment
    .side = { $side }: { $label }
    .severity = { $severity ->
        [none] Dorsiflexion: { $name }.
        [ungraded] Dorsiflexion: { $name }.
       *[other] Dorsiflexion weakness: { $name }.
    }
    .flail = { $flail ->
        [yes] Flail foot: yes.
        [no] Flail foot: no.
       *[other] Flail foot: not yet known.
    }
    .urgency = Urgency
    .romberg = Romberg's test
    .gait = Gait and balance
    .gait-side = Gait, { $side }
    .more-sites = { $count } more that fit
    .contradiction = This does not fit together
    .sites = Where the lesion fits
    .nothing = Nothing to localise yet
    .not-localised = The rules are for people of 5 years and older.
    .unlimited-also = Possible too; no territory limits them
    .unlimited = No territory limits these
    .less-likely = Less likely ({ $count })
    .excluded = Cannot alone explain it ({ $count })
    .next = Most useful next test
    .go-to = Go to it
    .show = Show
    .hide = Hide
    .literature = All sources
    .judgement = Supports your judgement; not validated on patients. Tiers and times of red flags are proposals.

flag =
    .name = Red flag
    .pill = { $tier } · { $within }
    .set-aside = Set aside…
    .resume = Take up again
    .aside = set aside: { $reason }
    .more = + { $count } more
    .fewer = Show fewer
    .ask = “{ $flag }” stays in the record and in the urgency. Why is it set aside?
    .ask-title = Set aside

review =
    .suggested = suggested
    .work-up = Work-up that is offered
    .open = Not examined
    .open-step = { $step } ({ $count }):
    .open-more = and { $count } more
    .nothing-open = Everything was examined
    .flags = Red flags ({ $count })
    .report = Report (PDF)…

literature =
    .title = Literature
    .article = From the source article. It supports:
    .beyond = Beyond the source article. It supports:

unlock =
    .note = The record is locked. Nobody reads it without a passphrase.
    .who = Who are you?
    .passphrase = Passphrase
    .show = Show
    .hide = Hide
    .unlock = Unlock
    .recovery = Use the recovery sheet…
    .practice = Try it with practice data
    .wait = The next try is possible in { $seconds } s.
    .checking = Checking the passphrase …

trouble =
    .note = The record was not opened. Nothing in it was changed.
    .retry = Try again
    .find = Find the record…
    .restore = Restore from a backup…
    .anyway = Open it all the same…
    .anyway-sure = What is missing cannot be brought back afterwards. That it was opened so is written into the audit. Look for a newer backup first. Open it all the same?
    .new = Set up a new, empty record…
    .not-found = The record was not found at { $name }. A drive may not be connected. Find it, restore it from a backup, or, last of all, set up a new one.
    .nothing-there = There is no record in { $name }. Choose the folder that holds vault.db.

recover =
    .note = The code of the recovery sheet opens the record and gives one clinician a new passphrase.
    .code = Code of the recovery sheet
    .code-note = 8 groups of 5 letters and digits
    .go = Open the record

passphrase =
    .new = New passphrase
    .again = The same again
    .strength = Strength of the passphrase
    .advice = At least 15 characters; several words that do not belong together are good. Pasting from a password manager is fine.
    .score-zero = Very weak.
    .score-one = Weak.
    .score-two = Not strong enough.
    .score-three = Strong.
    .score-four = Very strong.
    .short = Make it 15 characters or longer.
    .long = Make it shorter than 1,000 characters.
    .common = It would be guessed early: add words that nobody would expect.
    .names = It is mostly made of names and words of this clinic: choose others.
    .differs = The two are not the same.

set-up =
    .step-you = STEP 1 OF 4
    .step-place = STEP 2 OF 4
    .step-sheet = STEP 3 OF 4
    .step-code = STEP 4 OF 4
    .you = You
    .you-note = You sign with this name. The passphrase opens the record and signs; nobody can reset it for you but another clinician, or the recovery sheet.
    .name = Your name
    .name-example = Dr Family
    .place = Where the record is kept
    .place-note = A folder on this computer's own disk. Not a network drive, and not a folder that is synchronised: both damage a record.
    .sheet = The recovery sheet
    .sheet-note = Its code opens the record when every passphrase is lost. Print it, and keep it where you keep what must not be lost. It cannot be printed again later; a new one makes it void.
    .print = Print…
    .save = Save as PDF…
    .save-sure = Whoever finds that file can open the record. Save it only to a place that you take away from this computer, such as a USB stick. Save it?
    .save-title = Recovery sheet
    .save-file = recovery-sheet
    .save-elsewhere = Not there: the sheet must not lie beside the record or its backups. Choose another place.
    .reveal = Show the code
    .written = I wrote the code down
    .kept = The sheet is on its way. Look whether the code can be read on it before you go on.
    .code = Type the code from the sheet
    .code-why = So that you know that it can be read. Upper or lower case and dashes do not matter.
    .make = Set up the record
    .making = The record is being made
    .place-title = Folder of the record

workspace =
    .practice = PRACTICE: nothing here is kept. No real patients.
    .lock = Lock
    .places = Places
    .patients = Patients
    .drafts = Drafts
    .backup = Backup
    .settings = Settings

patients =
    .search = Find a patient by name, MRN, or date of birth
    .hint = Name, MRN, or date of birth
    .new = New patient
    .name = Name
    .born = Born
    .mrn = MRN
    .last-visit = Last visit
    .last-finding = Last finding
    .draft = draft
    .count = { $found } of { $count } patients · name, MRN or date of birth
    .count-more = the first { $found } of { $count } patients · go on typing to see fewer
    .recent = seen last: { $found } of { $count } patients
    .none = No patients yet. Press Ctrl+Shift+N to add the first one.
    .not-found = Nobody was found. Type less of the name, try the MRN or the date of birth, or press Ctrl+Shift+N for a new patient.
    .visits = Visits with these words
    .key-open = open
    .key-visit = new visit
    .key-patient = new patient
    .key-lock = lock

patient =
    .new = New patient
    .edit = Edit details
    .family = Family name
    .given = Given names
    .other = Other names
    .other-note = Former names, or the name in another script
    .sex = Sex
    .sex-unknown = not known
    .sex-female = female
    .sex-male = male
    .sex-other = other
    .letter-female = F
    .letter-male = M
    .letter-other = other
    .born = Date of birth
    .mrn = MRN
    .contact = Contact
    .notes = Notes
    .save = Save
    .save-all-the-same = Save all the same
    .family-missing = A family name is needed. Write the only name there is, or what the patient is called until it is known.
    .born-wrong = Write the date of birth as year-month-day, such as 1972-03-09, or leave it empty.
    .duplicates = This may be somebody who is here already:
    .open-instead = Open that one
    .why-mrn = the same MRN
    .why-name-and-birth = the same name and date of birth
    .why-name = the same name
    .age = { $years } y
    .born-on = born { $date }
    .born-unknown = date of birth not known
    .mrn-is = MRN { $mrn }

chart =
    .back = Patients
    .new-visit = New visit
    .open = Open
    .more = More
    .visits = Visits
    .performed = Examined
    .finding = Finding
    .signed-by = Signed by
    .state = State
    .no-visits = No visits yet. Press Ctrl+N to begin one.
    .merge = Merge into another patient…
    .undo-merge = Undo the merge
    .who-saw = Who saw this chart
    .request = Note a request for data…
    .export = Export…
    .erase = Erase this patient…

drafts =
    .note = Visits that are not signed yet. Every answer in them is saved.
    .none = No open drafts.
    .owner = Clinician
    .saved = Saved
    .hand-over = Hand over…
    .take-over = Take over…
    .move = Move to another patient…
    .discard = Discard…

audit =
    .title = Who saw, printed, exported, changed
    .number = No.
    .time = Time
    .who = Clinician
    .what = What
    .where = Computer
    .save = Save as a table…

backup =
    .note = A backup is encrypted like the record and is read back before it counts as good.
    .progress = How far it is
    .now = Back up now
    .verify = Check the whole record
    .list = Backups
    .made = Made
    .size = Size
    .head = Newest entry of the audit
    .none = No backups yet.
    .rehearse = Rehearse a restore…
    .rehearse-note = Restores into a folder that is deleted afterwards, and compares.
    .restore = Restore…
    .second = A second folder
    .second-none = None. A second place, such as another disk, keeps the backups when this one breaks.
    .choose = Choose…
    .drop = No second folder
    .move = Move this record to another computer
    .move-note = Makes a backup, has you restore it there, and retires this record: it can then only be read.
    .move-go = Begin…

settings =
    .clinic = Clinic
    .idle = Minutes without a key or a touch until it locks
    .clinicians = Clinicians
    .name = Name
    .add = Add…
    .reset = New passphrase…
    .deactivate = Deactivate…
    .audit = What they did
    .keys = Your passphrase, and the recovery sheet
    .keys-note = A new recovery sheet makes the old one void.
    .passphrase = Change my passphrase…
    .sheet = New recovery sheet…
    .place = The record's folder
    .place-note = To keep it elsewhere, use “Move this record” under Backup.

dialog =
    .close = Close
    .cancel = Cancel

crash =
    .text = Something went wrong that nobody foresaw. Every answer up to now is saved. Close the program and open the visit again; then report these lines, which hold no patient data:

        { $places }
