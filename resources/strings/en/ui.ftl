# The words of the window.

window =
    .title = Foot Drop Desktop
    .close-visit = Close visit
    .close-visit-name = Close this visit and go back to the start
    .practice = Practice
    .saved = Saved { $time }
    .not-saved-yet = New visit
    .save-failed = Not saved
    .unsaved = { $why } Closing now loses the last answers. Close all the same?
    .lose = Close and lose them
    .unsaved-lock = { $why } Locking now loses the last answers. Lock all the same?
    .lose-lock = Lock and lose them
    .unsaved-restart = { $why } Restarting now loses the last answers. Restart all the same?
    .lose-restart = Restart and lose them
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
    .report-title = Report (PDF)
    .report-file = report
    .report-kinds = PDF (*.pdf)
    .stand-question = Standing was recorded as not safe, but these tests have a result: { $findings }. Record them as not tested because unsafe?
    .stand-keep = Keep the results
    .stand-unsafe = Not tested: unsafe
    .undo-what = Undo: { $what }
    .redo-what = Redo: { $what }
    .many-answers = { $count } answers
    .by-default = { $count } by default
    .carried = { $count } carried forward
    .core-short = { $count } open
    .rest-short = Rest normal
    .core-go = Go to the next entry of the core exam that is open (Ctrl+M; Ctrl+Shift+M to the one before)
    .rest-look = { $count } more below. A looks further.
    .rest-ready = Everything was on the screen. A again sets { $count } to normal.
    .flags-ready = Every question was on the screen. A again answers no to the { $count } that are open.
    .rest-none = Nothing is open here that can be set to normal.
    .retry = Retry
    .save-as = Save as…
    .save-as-title = Keep the answers in a file
    .save-as-file = answers
    .save-as-kinds = JSON (*.json)
    .save-as-sure = The file holds the answers of this visit and no name: note down whose they are. It is NOT encrypted. Keep it only until the visit is saved in the record, and only where nobody else reads it. Write it?
    .save-as-go = Write it unencrypted
    .unsafe = Not safe to stand
    .unsafe-question = Standing was recorded as not safe. Record “{ $finding }” all the same?
    .unsafe-leave = Leave it as it is
    .unsafe-record = Record it
    .safe-first = First: is it safe to stand and walk?
    .assessment-show = Show the assessment
    .assessment-hide = Hide the assessment

start =
    .promise = A guided, explained examination of foot drop, kept on this computer.
    .change = Change…
    .what-not = It was not validated on patients. It supports your judgement and never replaces it.

steps =
    .name = Steps of the examination
    .progress = { $answered } of { $total } answered{ $default ->
        [0] {""}
       *[other] , { $default } by default
    }
    .carried = { $words }, { $count } carried forward

page =
    .how-to = How to: { $name }
    .how-to-picture = Picture: { $name }
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
    .runs = running, stops at { $target } s
    .stopped = Stopped at { $seconds } s
    .thrown-away = Stopped without a result

last =
    .value = last { $value } · { $date }
    .undated = last { $value }
    .weaker = weaker than { $value } · { $date }
    .weaker-undated = weaker than { $value }
    .from = from { $date }
    .from-unknown = carried forward, date not known
    .reuse = Reuse
    .reuse-name = Reuse for { $item }: { $value }, { $date } (Ctrl+R)

unit =
    .wk = weeks
    .s = s
    .deg = °
    .raises = raises
    .beats = beats

state =
    .present = present
    .open = open
    .absent = not shown
    .ruled-out = ruled out
    .signed = signed
    .version = version { $version }
    .voided = void
    .amending = amendment open
    .amends = amendment
    .incomplete = incomplete
    .countersigned = countersigned
    .from-paper = entered later from paper

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
    .flail-foot = { $side } flail foot
    .explains = explains { $explained } of { $deficits }
    .open = Open:
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
    .done = Plan…
    .done-is = In the plan: { $what }.
    .not-done = Nothing in the plan answers it yet.
    .to-plan = Go to the plan
    .group = { $tier }: { $flags }
    .aside-count = { $count } set aside
    .new = { $count ->
        [one] New red flag: { $flags }
       *[other] New red flags: { $flags }
    }
    .gone = { $count ->
        [one] Red flag no longer present: { $flags }
       *[other] Red flags no longer present: { $flags }
    }

detail =
    .why = Why
    .used = Recorded
    .missing = Not examined
    .rule = The rule

review =
    .suggested-here = Suggested. Nothing is ticked for you.
    .suggested-for = For: { $what }.
    .other-options = Other options
    .plan-note = Suggested for what was found; what happens is your decision.
    .by-default = { $count ->
        [one] { $count } answer set by default
       *[other] { $count } answers set by default
    }
    .together = { $count ->
        [one] { $count } red flag answered together with others
       *[other] { $count } red flags answered together
    }
    .carried = { $count ->
        [one] { $count } answer carried forward
       *[other] { $count } answers carried forward
    }
    .record-only = The assessment is hidden
    .record-only-note = “Record only” is set in Settings: no conclusion, site, next test, or suggestion of the program is shown. Red flags that were answered with yes stay.
    .work-up = Work-up that is offered
    .open = Not examined
    .open-count = { $count ->
        [one] { $count } item is not examined
       *[other] { $count } items are not examined
    }
    .open-step = { $step } ({ $count })
    .open-more = and { $count } more
    .nothing-open = Everything was examined
    .flags = Red flags ({ $count })
    .report = Report (PDF)…
    .report-keys = Ctrl+P saves, Ctrl+Shift+P prints. Both are marked as a draft.
    .sign-title = Finish
    .sign-note = “Sign…” stands below (Ctrl+Enter). A signed visit cannot be changed; it can be amended, with a reason.
    .sign = Sign…
    .emergency = Emergency…

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
    .database = Opening the record …
    .checks = Checking that the record is whole …
    .audit = Checking the audit …
    .facts = Preparing trends and search for visits signed earlier …

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
    .making = The record is being made …
    .place-title = Folder of the record

workspace =
    .practice = PRACTICE: nothing here is kept. No real patients.
    .lock = Lock
    .places = Places
    .patients = Patients
    .drafts = Drafts
    .backup = Backup
    .settings = Settings
    .retired = This record was moved to another computer. It can only be read here.

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
    .count = { $found } of { $count ->
        [one] { $count } patient
       *[other] { $count } patients
    } · name, MRN or date of birth
    .count-more = the first { $found } of { $count } patients · go on typing to see fewer
    .recent = seen last: { $found } of { $count ->
        [one] { $count } patient
       *[other] { $count } patients
    }
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
    .why-birth-and-similar-name = the same date of birth and a similar name
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
    .nobody = There is no other clinician to hand it over to. Add one in Settings.
    .take-over-sure = { $owner } began this visit of { $name }. You go on with it and sign it; { $owner } is told. Take it over?
    .move-from = It was begun for { $now }. Which patient is it for?
    .move-sure = Begun for: { $now }. To be moved to: { $other }. Look at both names and dates of birth. Move the visit from { $now } to { $other }?
    .move-go = Move it
    .discard-sure = What was recorded in this visit of { $name } is thrown away and cannot be brought back. That it was is written into the audit. Discard it?
    .news = Your drafts: { $what } ({ $who }).

visit =
    .when = Examined on, at
    .when-pattern = YYYY-MM-DD HH:MM
    .when-wrong = Write the time as 2026-11-23 14:30; it cannot lie in the future.
    .from-paper = Entered later from paper
    .begin = Begin

confirm =
    .title = You were in the middle of a visit. Is this the patient in front of you?
    .note = Enter goes on with this patient. Escape shows the list of patients; the draft stays as it is.
    .yes = Yes, go on
    .no = No, show the patients

practice =
    .clinician = Practice clinician

merge =
    .title = Merge into another patient
    .sure = { $this } is to be read as part of { $other }. Both stand in the record as before, so that it can be undone. Merge?
    .go = Merge
    .undo = Undo the merge
    .undo-note = The patient stands alone again, with the visits that were theirs.

request =
    .title = A patient's request for data
    .outcome = What came of the request
    .access = Asked for their data
    .correction = Asked for a correction
    .erasure = Asked to be erased
    .granted = granted
    .partly = granted in part
    .refused = refused
    .open = not decided yet
    .noted = It stands in the audit.

erase =
    .title = Erase for good
    .sure = { $name } is erased for good: what is known, every visit, every draft. Nobody can read it again, and it cannot be taken back. Backups keep the patient until they rotate out, at most 24 months. Is the law that asks for keeping records satisfied?
    .go-on = Go on
    .type = To erase { $name }, type the family name.

export =
    .title = Everything about this patient
    .file = patient
    .kinds = JSON (*.json);;PDF (*.pdf)

desk =
    .written = It was written to { $name }. It is not encrypted there.

lock =
    .warning = Locks in { $seconds } s, because nobody touches it. Press any key to stay.

audit =
    .title = Who saw, printed, exported, changed
    .number = No.
    .time = Time
    .who = Clinician
    .what = What
    .where = Computer
    .save = Save as a table…
    .save-title = Table (CSV)
    .file = who-saw
    .kinds = CSV (*.csv)

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
    .copying = Copying …
    .checking = Checking …
    .writing = Writing …
    .second-copy = Copying to the second folder …
    .chain = Checking the audit …
    .signed = Checking what was signed …
    .patients = Checking the patients …
    .done = The backup was made and read back.
    .cancelled = Cancelled. Nothing was left behind.
    .verified = The record is whole: { $entries ->
        [one] { $entries } entry
       *[other] { $entries } entries
    } of the audit and { $versions ->
        [one] { $versions } signed version
       *[other] { $versions } signed versions
    } were checked.
    .wrong = The record is NOT whole: { $count ->
        [one] { $count } fault
       *[other] { $count } faults, the first
    } at entry { $seq } ({ $what }). Make no changes; rehearse a restore from a backup and tell who looks after this computer.
    .never = There is no verified backup yet.
    .last = { $days ->
        [0] The last verified backup was made today: { $at }.
        [one] The last verified backup was made yesterday: { $at }.
       *[other] The last verified backup is { $days } days old: { $at }.
    }
    .age-none = none
    .age = { $days ->
        [0] today
        [one] yesterday
       *[other] { $days } days
    }
    .good = verified
    .bad = damaged
    .megabytes = { $size } MB

restore =
    .title = Restore a backup
    .rehearsal = Rehearse a restore
    .note = The backup is only read, and the record as it is now stays where it is.
    .backup = Backup
    .folder = New folder for it
    .how = How it is opened
    .by-passphrase = With the passphrase of the time when it was made
    .by-sheet = With the recovery sheet
    .doing = Restoring and checking …
    .rehearsed = The rehearsal went well: { $entries ->
        [one] { $entries } entry
       *[other] { $entries } entries
    } of the audit and { $versions ->
        [one] { $versions } signed version
       *[other] { $versions } signed versions
    } are whole in this backup.
    .done = The backup was restored to { $name } and checked. The record that is open now stays where it is. Do you want to work with the restored one from now on? The program then locks, and your passphrase of the time of the backup opens it.
    .practised = The backup was restored and checked. It was practice: nothing of it is kept.
    .open = Lock and open it
    .stay = Stay with this record

move =
    .begin = First a backup is made. You take it to the other computer, restore it there, and check it there. Only then this record is retired here: it can then only be read.
    .where = The backup lies in { $name }. Restore it on the other computer. Compare its newest entry of the audit: { $head }. When that is done: where does the record live now?
    .retire = Retire this record
    .sure = From now on this record can only be read here. Was it restored and checked on the other computer?

sheet =
    .title = Recovery sheet
    .what = This code opens the record of Foot Drop Desktop when every passphrase is lost. Whoever has it can read every patient.
    .record = Record: { $id }
    .made = Made on { $date }
    .keep = Keep it in a sealed envelope, in a safe or another locked place, away from the computer.
    .use = To use it: “Use the recovery sheet” on the first screen, then type the code. Upper or lower case and dashes do not matter.
    .void = A newer sheet makes this one void.

settings =
    .clinic = Clinic
    .idle = Minutes without a key or a touch until it locks
    .clinicians = Clinicians
    .name = Name
    .add = Add…
    .add-title = A new clinician
    .old = Passphrase until now
    .you = you
    .left = left
    .done = Done. It stands in the audit.
    .reset-title = A new passphrase for { $name }
    .passphrase-title = Change your passphrase
    .deactivate-title = Deactivate { $name }
    .deactivate-sure = The passphrase no longer opens the record. What was signed stays. Who goes on with the drafts?
    .sheet-go = Put this sheet in force
    .sheet-done = The new sheet is in force; the old one is void. Destroy it.
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
    .title = The program has failed at this place
    .text = Every answer that was shown as saved is on the disk. Restart: after the unlock the same draft opens where it was left. If it happens again, pass on the lines below.
    .report = What failed, and where
    .report-note = These lines hold no patient data and nothing that was typed.
    .copy = Copy these lines
    .go-on = Go on without restarting
    .restart = Restart

sign =
    .title = Sign this visit
    .what = What is signed
    .performed = Examined { $time }
    .urgency = Urgency: { $urgency }
    .flag = { $flag }: act { $within }
    .flag-aside = { $flag }: act { $within }; set aside: { $reason }
    .flag-done = { $flag }: act { $within }. { $done }
    .hidden = The assessment is hidden: “Record only” is set.
    .not-examined = { $count ->
        [0] Everything was examined.
        [one] { $count } item is not examined; it stands in the report as not examined.
       *[other] { $count } items are not examined; they stand in the report as not examined.
    }
    .complete = The core exam is complete.
    .incomplete = The core exam is not complete
    .open-more = { $items }; and { $count } more
    .why = Why is it signed all the same? The report says so.
    .choose = Choose a reason
    .words = In your own words
    .amends = Amends version { $version }, which stays readable
    .amends-reason = Reason: { $reason }
    .amends-more = { $count ->
        [one] … and { $count } more change
       *[other] … and { $count } more changes
    }
    .amends-nothing = Nothing differs from it so far.
    .change = { $item }: { $before } → { $after }
    .meaning = With your signature you, { $name }, state that you made this examination and that it is recorded here as you found it. It cannot be changed afterwards; it can be amended, with a reason.
    .meaning-amended = With your signature you, { $name }, state that this version is right and replaces the one before. The one before stays readable.
    .passphrase = Your passphrase
    .practice = Practice: no passphrase is asked.
    .signing = Signing …
    .go = Sign
    .go-print = Sign and print
    .reason = { $reason }: { $words }
    .emergency-title = Emergency: stop the exam here
    .print-only = Print now, sign later

signed =
    .back = Back to the chart
    .content = The visit as it was signed
    .conclusions = As it was signed
    .performed = Examined { $time }
    .recorded = recorded { $time }
    .by = signed { $time } by { $name }
    .countersigned-by = countersigned { $time } by { $name }
    .voided = VOID
    .replaced = replaced by a newer version
    .version = version { $version } of { $count }
    .amended = amended
    .corrects = It replaces a visit that was entered for the wrong patient.
    .versions = Versions
    .version-row = Version { $version }
    .signed = Signed
    .print = Print
    .save = Save as PDF…
    .amend = Amend…
    .addendum = Addendum…
    .countersign = Countersign…
    .void = Declare void…
    .wrong-patient = Entered for the wrong patient…
    .record = Record
    .as = Signed by { $name } { $meaning }
    .hash = SHA-256 { $hash }
    .head = Newest audit entry { $head }
    .recall = To be recalled
    .recall-title = { $count ->
        [one] { $count } earlier paper
       *[other] { $count } earlier papers
    }
    .recall-line = { $time }, { $name }: { $what }
    .least = At least { $least } characters.
    .printer = Print
    .printer-note = On which printer?
    .printing = Looking for a printer …
    .making = The report is being made …
    .printed = Sent to { $printer }.
    .shown = No printer is set up for this program. The report is open in the program for PDF files: print it there. That copy is removed when the window locks.
    .not-made = Not printed or saved.
    .amend-title = Amend this visit
    .amend-note = A new version opens as a draft. This one stays readable. Papers of it will be listed, to be recalled.
    .amend-go = Open a new version
    .addendum-title = Add to this visit
    .addendum-note = The text is signed and stands beside the visit; its findings stay as they are.
    .addendum-text = What is added
    .addendum-go = Sign the addendum
    .countersign-title = Countersign this visit
    .countersign-note = With your signature you, { $name }, state that you have reviewed this visit of { $author }.
    .countersign-go = Countersign
    .void-title = Declare this visit void
    .void-note = It stays readable, marked as void, and leaves lists, comparisons, and the search. This cannot be taken back.
    .void-go = Declare void
    .wrong-title = Entered for the wrong patient
    .wrong-pick = Whose visit is it? It is now under { $now }.
    .wrong-now = Now under: { $who }
    .wrong-right = Belongs to: { $who }
    .wrong-note = The visit becomes void here, and opens again as a draft under the right patient, to be checked and signed. This cannot be taken back.
    .wrong-go = Void it here and open it there
    .reason = Reason
    .recall-now = These papers show what does not stand any more. Recall them:

look =
    .title = Language and look
    .language = Language
    .paper-language = Language of papers
    .theme = Colours
    .text-size = Size of the text
    .as-system = As the system
    .as-window = As the window
    .light = Light
    .dark = Dark
    .contrast = High contrast
    .touch = Large targets for fingers (touch)

papers-settings =
    .title = Papers
    .letterhead = Address and telephone on papers, at most { $lines } lines
    .letterhead-long = At most { $lines } lines and { $limit } characters. The last change was not kept.
    .number = Number that papers tell patients to call for help at once
    .number-wrong = Digits, spaces, and + only. The last change was not kept.
    .logo = Logo
    .logo-none = No logo
    .logo-choose = Choose a logo…
    .logo-kinds = Pictures (*.png *.svg)
    .logo-drop = Remove the logo
    .size = Size of the paper
    .a4 = A4
    .letter = US Letter
    .margin = Margin at the left and the right, mm
    .attach = Attach the visit as data
    .attach-note = Papers for clinicians then carry the visit inside the PDF, for a program to read. Papers for patients and letters never do.
    .preview = The picture shows a practice letter on this paper.
    .preview-making = The preview is being made…

exam-settings =
    .title = The exam
    .romberg = Romberg test, seconds
    .record-only = Record only: show no assessment
    .record-only-note = Hides every conclusion, site, next test, and suggestion of the program. Red flags that you answered with yes stay.

language =
    .name = Language
    .not-reviewed = Translation not yet reviewed
    .not-reviewed-note = The clinical wording in this language has not been reviewed by a clinician yet. In doubt, the English wording counts.

shorthand =
    .name = Shorthand: side, item, value; clauses are parted by semicolons
    .example = r df 1; r ev 2; l all 5; b heel -
    .preview = What the line will set
    .hint = Side, item, value. Tab completes a word, Up recalls a line.
    .ready = { $count ->
        [one] Enter records { $count } answer
       *[other] Enter records { $count } answers
    }{ $over ->
        [0] .
        [one] ; { $over } is overwritten.
       *[other] ; { $over } are overwritten.
    }
    .not-ready = Nothing is recorded until the whole line is understood.
    .record = Record
    .words = Words
    .words-name = Table of the words (?)
    .close = Close the shorthand line (Esc)
    .recorded = { $count ->
        [one] { $count } answer recorded. Ctrl+Z takes it back.
       *[other] { $count } answers recorded. Ctrl+Z takes them back together.
    }
    .row-set = { $item }: { $before } → { $after }
    .row-over = { $item }: { $before } → { $after } (overwritten)
    .row-same = { $item }: { $after } (as it is)
    .row-follows = Follows from it: { $item }: { $before } → { $after }
    .table-intro = r right, l left, b both; then one or more items of one kind; then the value. Parted by ; . After a grade: pain, effort, mech. After nt: undone, refused, pain, unsafe, cast, wound, amp, fus, anaes, instr, fat.
    .fault-word-unknown = “{ $word }” is no word of the shorthand.
    .fault-word-unfinished = “{ $word }” … goes on: { $words }
    .fault-word-twofold = “{ $word }” could mean several things. Write one of: { $words }
    .fault-item-missing = Which item?
    .fault-side-missing = Which side? Write r, l, or b before “{ $word }”.
    .fault-side-late = The side “{ $word }” stands before the items.
    .fault-side-not-asked = “{ $word }” has no side.
    .fault-mixed = “{ $word }” and “{ $other }” are of different kinds: write two clauses.
    .fault-value-missing = Which value for “{ $word }”? { $words }
    .fault-value-unknown = “{ $word }” is no value of “{ $item }”. Possible: { $words }
    .fault-value-alone = “{ $word }” and what follows do not go together: one of them stands alone.
    .fault-number-unknown = “{ $word }” is no number for “{ $item }”. { $words }
    .fault-out-of-range = “{ $word }” goes from { $low } to { $high }.
    .fault-left-over = “{ $word }” is one word too many. A new clause begins after a semicolon.
    .fault-unsafe = Not recorded here: { $finding }. Standing was recorded as not safe. Answer it on its page, which asks again.

paper =
    .open = Papers…
    .choose-title = Make a paper
    .kind = Paper
    .report = Clinician report
    .handout = Patient handout
    .letter = Referral letter
    .progress = Progress report
    .blank = Blank form
    .emergency = Emergency letter
    .language = Language
    .visit = Visit
    .earlier = Compared with
    .recipient = To
    .recipient-note = left empty: a line for the pen
    .address = Address
    .question = Question
    .question-note = left empty: an opinion is asked for
    .draft = This visit is not signed: the paper is marked as a draft.
    .no-visit = There is no signed visit yet. A blank form can be made.
    .no-earlier = A progress report needs a signed visit before this one.
    .show = Preview
    .title = { $paper } · { $language }
    .back = Back
    .print = Print…
    .print-title = Print
    .save-title = Save the paper as PDF
    .making = The paper is being made …
    .sending = The paper is being made anew …
    .pages = Pages of the paper
    .page-of = Page { $page } of { $count }
    .page-before = Page before
    .page-next = Next page
    .smaller = Smaller
    .larger = Larger
    .zoom = Size of the page
    .fit-width = Fit width
    .fit-page = Fit page
    .find = Find in the paper
    .find-before = Match before
    .find-next = Next match
    .found = { $place } of { $count } matches, on page { $page }
    .not-found = Not found

batch =
    .open = Papers of a day…
    .title = Papers of many visits
    .which = Visits
    .of-day = Of a day
    .of-search = Found by the search
    .day = Day
    .day-wrong = Write the day as YYYY-MM-DD.
    .count = { $count ->
        [0] No signed visit
        [one] { $count } signed visit
       *[other] { $count } signed visits
    }
    .drafts = { $count ->
        [one] { $count } visit is not signed and left out
       *[other] { $count } visits are not signed and left out
    }
    .note = Each file is named by the day and the number of the visit, without a name.
    .folder = Save into a folder…
    .print = Print…
    .progress = Progress of the papers
    .doing = { $place } of { $count }: { $what }
    .stop = Stop
    .stopped = Stopped.
    .made = { $count ->
        [0] No paper was made.
        [one] { $count } paper was made.
       *[other] { $count } papers were made.
    }
    .in-folder = They are in { $name }.
    .sent = They were sent to { $printer }.
    .not-made = Not made:
    .not-made-line = { $what }: { $why }
    .not-begun = { $count ->
        [one] { $count } more was not begun.
       *[other] { $count } more were not begun.
    }
