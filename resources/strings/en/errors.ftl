# What happened, where, and what to do. One line each.

input =
    .unreadable = { $name } cannot be read ({ $why }). Check the path and the permission.
    .too-large = { $name } is larger than { $limit } MB. Give the answers of one exam.
    .not-utf8 = { $name } is not UTF-8 text (byte { $place }). Save it as UTF-8.
    .malformed = { $name } is not JSON: line { $line }, column { $column }. Correct it there.
    .too-deep = { $name } nests deeper than { $limit } levels. Give the answers of one exam.
    .duplicate-key = { $name } has the key "{ $key }" twice. Keep one of them.
    .not-a-number = { $name } holds { $word }, which is no number that is accepted. Leave the item out if it was not recorded.
    .not-answers = { $name } is neither an object of link ids nor a QuestionnaireResponse. Give one of them.
    .other-resource = { $name } is a { $resource }. Give a QuestionnaireResponse.
    .no-questionnaire = { $name } does not say which questionnaire it answers. Add "questionnaire".
    .other-form = { $name } answers another form ({ $form }). Give answers of the foot drop exam.
    .status = { $name } has the status "{ $status }" and is not read. Give a response that is in progress, completed, amended, or stopped.
    .item-twice = { $name } answers { $item } twice. Keep one of them.
    .group-answered = { $name } answers { $item }, which is a heading. Remove that answer.

answer =
    .unknown-item = { $item } is not an item of { $form }. Check the link id.
    .not-enabled = { $item } does not apply to the other answers. Remove it, or correct the answer that it belongs to.
    .not-boolean = { $item }: { $value } is not true or false.
    .not-integer = { $item }: { $value } is not a whole number.
    .not-a-number = { $item }: { $value } is not a number.
    .not-a-code = { $item }: { $value } is not a text code. Write grades and codes in quotes.
    .not-in-list = { $item }: "{ $value }" is not one of { $allowed }.
    .not-a-list = { $item }: { $value } is not a list with something in it. Leave the item out if it was not recorded.
    .repeated = { $item }: a value stands twice ({ $value }). Keep one of them.
    .stands-alone = { $item }: "{ $value }" cannot stand beside another value.
    .out-of-range = { $item }: { $value } is outside { $low } to { $high }.
    .too-early = { $item }: { $value } is before { $low }.
    .too-late = { $item }: { $value } is after { $high }.
    .too-exact = { $item }: { $value } has more than { $decimals } decimals.
    .not-a-date = { $item }: { $value } is not a date like 2026-03-09.
    .not-text = { $item }: { $value } is not text.
    .not-kept = { $item } holds a character that cannot be kept ({ $char }, a control character or half of a pair). Remove it.
    .too-long = { $item } is longer than { $limit } characters. Shorten it.
    .one-only = { $item } takes one answer. Keep one of them.
    .wrong-type = { $item } has { $value } where { $wanted } belongs.
    .other-system = { $item } is coded in another system. Use { $system }.
    .unknown-origin = { $item } has the unknown origin "{ $value }".

form =
    .invalid = { $file }, { $item }: this rule is broken: { $rule }.
    .unknown = The form { $form } is not known. Known: { $known }.
    .unknown-version = The form { $form } has no version { $version }. Known: { $known }.
    .changed = { $name } is not the file that was released (forms/LOCK). Install the program again.

anatomy =
    .invalid = resources/anatomy.toml: this rule is broken: { $rule }.

resource =
    .missing = { $name } is missing. Install the program again.

language =
    .unknown = The language "{ $language }" is not known. Known: { $known }.

output =
    .not-written = { $name } was not written ({ $why }). Choose another place; nothing was lost.
    .practice-sheet = Practice data has no recovery sheet: it opens without a passphrase. Nothing was printed.
    .font-missing = No shipped font can print { $chars }. Change that text, or write it in another script; nothing was lost.
    .not-printed = It was not printed: { $name } did not take it ({ $why }). The visit is as it was. Choose another printer, or save the report as PDF.
    .not-shown = It was not printed: this computer has no printer set up here and no program that shows PDF. The visit is as it was. Save the report as PDF and print it elsewhere.

command =
    .wrong = { $why }. See footdrop-desktop --help.
    .both-standard-output = --json - and --pdf - would mix in one stream. Give one of them a file name.
    .prior-alone = --prior and --weeks-ago go together. Give both or neither.
    .number = { $option } { $value } is not a number from { $low } to { $high }.
    .restore-where = Give one of --to NEWDIR, --replace, and --rehearse.
    .rehearse-sheet = A rehearsal is done with a passphrase. To try the recovery sheet, restore with --to NEWDIR.
    .clinician = Say who opens the record: --clinician with one of { $known }.
    .no-passphrase = No passphrase was given. Start the command in a terminal, or give --passphrase-fd N with an open file descriptor. Nothing was changed.

record =
    .text-refused = A text holds a character that cannot be kept ({ $char }, a control character or half of a pair). Remove it; nothing was lost.
    .newer = { $name } was written by a newer version of the program. Update this one to open it; nothing was changed.
    .disk-full = The disk of { $name } is full. What was saved before is safe, and what is on the screen is kept there and saved again with the next answer. Free some space.
    .busy = The record in { $name } is being used by another program. Nothing was changed. Close that program and try again.
    .not-reached = The record in { $name } could not be read or written ({ $why }). What was saved before is safe; nothing was changed. Check the disk and try again.
    .retired = The record in { $name } was moved to another computer and is kept here to be read only. Go on with the moved one.

settings =
    .unreadable = The settings file { $name } cannot be read ({ $why }). The record is as it was. Check the permission, or find the record to go on.
    .malformed = The settings file cannot be read. The record itself is as it was. Find the record to go on; the settings are then written anew.
    .unknown = The settings file holds "{ $key }", which this program does not know. The record is as it was. Find the record to go on, or update the program.
    .wrong-type = The settings file holds { $value } for { $key }, which is of another kind. The record is as it was. Find the record to go on.
    .too-long = The settings file holds more than { $limit } characters for { $key }. The record is as it was. Find the record to go on.
    .too-many-lines = The settings file holds more than { $limit } lines for { $key }. The record is as it was. Find the record to go on.
    .range = The settings file holds { $value } for { $key }; { $low } to { $high } are possible. The record is as it was. Find the record to go on.
    .choice = The settings file holds { $value } for { $key }, which is none of { $known }. The record is as it was. Find the record to go on.
    .number = The settings file holds { $value } for { $key }, which nobody can call: digits, spaces, and + are possible. The record is as it was. Find the record to go on.

logo =
    .not-read = The logo { $name } cannot be read ({ $why }). Papers are printed without it. Check the file, or choose another one.
    .too-large = The file of the logo is larger than { $limit } kB. Nothing was changed. Save it smaller, or choose another one.
    .unknown-kind = The logo is neither PNG nor SVG. Nothing was changed. Save it as one of them.
    .damaged = The logo cannot be read to its end ({ $why }). Nothing was changed. Save the picture again, or choose another one.
    .too-many-pixels = The logo has { $width } × { $height } pixels; { $limit } a side are possible. Nothing was changed. Save it smaller.
    .unsafe = The logo holds { $what }, which is not allowed in a logo. Nothing was changed. Save it as PNG, or without that.
    .not-drawn = The logo holds { $what }, which cannot be drawn here. Nothing was changed. Save it as PNG, or as plain shapes.
    .empty = The logo is empty: there is nothing to draw in it. Nothing was changed. Choose another one.

screen =
    .missing = There is no screen here. Use --practice FOLDER to draw the practice exam into files, or the command assess.

place =
    .copy-differs = The copy { $name } reads back differently from what was written and was removed. The original is unchanged. Use another disk.
    .network = { $name } is on a network drive or a drive that a program provides ({ $kind }), which can damage a record. Nothing was changed. Choose a folder on a disk of this computer.
    .synced = { $name } is in a folder that { $service } syncs, which can damage a record. Nothing was changed. Choose a folder outside it, and use backups for copies.
    .read-only = { $name } cannot be written to. Nothing was changed. Check the permission and the disk, or choose another folder.
    .in-use = This record is already open: { $user } on { $host } since { $since }. Nothing was changed. Close it there first.

key =
    .wrong = This passphrase or code does not open the record. Nothing was changed. Check capital letters and the keyboard language, then try again.
    .cost = This key asks for { $memory } MB, { $passes } passes, { $lanes } lanes, which is outside what is safe. It was not tried and nothing was changed. Use another key or a backup.
    .memory = Opening the record needs { $needed } MB of free memory. Nothing was changed. Close other programs and try again.
    .not-verified = The new key did not open again when it was tested. Nothing was changed. Start the computer anew and try again.
    .recovery-length = The recovery code has { $wanted } letters and digits; { $count } were typed. Compare it with the paper.
    .recovery-group = Group { $group } of the recovery code is wrong. Compare it with the paper, and check the order of the groups.
    .no-slots = { $name } holds no keys (keyslots.json). Nothing was changed. Choose another folder, or restore a backup.
    .slots-damaged = The keys in { $name } are damaged and were not used. Nothing was changed. Restore them from a backup.
    .slots-newer = { $name } was written by a newer version of the program. Nothing was changed. Update this one.
    .slots-changed = The keys of this record were changed outside the program. Nothing was written. Restore them from a backup, and tell who looks after this computer.
    .wait = Wait { $seconds } s before the next try.
    .inactive = This clinician was deactivated and does not open the record any more. Ask another clinician.
    .no-slot = This record has no such key. Nothing was changed. Choose another name, or use the recovery sheet.
    .no-signing-key = The signing key of this passphrase is not known to the record. Nothing was signed. Let another clinician reset your passphrase.
    .recovery-differs = This is not the code of the sheet that was just made. Nothing was changed. Compare it with the paper and type it again.
    .weak = This passphrase is too easy to guess. Use at least 15 characters, such as five or six words that do not belong together, without your name or that of the clinic.

vault =
    .missing = There is no record at { $name }. If the drive is not connected, connect it and try again. Otherwise find the record, or restore a backup.
    .there = { $name } already holds a record. It was not touched. Open that one, or choose another folder.
    .not-empty = { $name } is not empty. It was not touched. A record needs a folder for itself: choose a new one.
    .is-backup = { $name } is a backup, not a record: what is entered there would be lost. It was not touched. Restore it into a new folder.
    .older = The record in { $name } was written by an older version of the program. Unlock it once in this one, which makes a backup first; then check it.
    .no-database = The folder { $name } holds the keys of a record, but not the record itself. Nothing was changed. Restore a backup.
    .foreign = { $name } holds another database, which is not the record of these keys. It was not touched. Find the right folder, or restore a backup.
    .truncated = The record in { $name } was cut off ({ $size } bytes are left). Nothing was changed. Your backups are not affected: restore the newest one.
    .damaged = The record in { $name } is damaged ({ $why }). The passphrase was right. Nothing was changed and nothing more is written. Your backups are not affected: restore the newest one.
    .newer = The record in { $name } was written by a newer version of the program (edition { $theirs }; this one knows { $ours }). Nothing was changed. Update this program, or open a backup made before.
    .anchor = The newest { $count } entries of this record are missing: its files are older than what was acknowledged here. What is there is whole and was not changed. Restore the newest backup, or open it all the same; that is put into the audit.
    .anchor-missing = The marks that show whether anything of this record is missing (anchor.json) are gone or damaged. The record itself passes its checks and was not changed. Open it all the same, which is put into the audit, or restore a backup.
    .tail = The last { $count } saved answers of a draft are missing: the end of the record's log was damaged. What was signed is whole and nothing was changed. Open it all the same and enter them again, or restore the newest backup.
    .audit-broken = The audit of this record was changed from entry { $seq } on. Nothing more was written. Tell who is responsible for the record. Restore a backup, or open it all the same; that is put into the audit.
    .anchor-not-written = The mark beside the record could not be written ({ $why }). What was saved is safe. Check the free space.
    .clock = The clock of this computer stands before the last entry of the record ({ $last }). Set the clock before you begin a visit: dates on papers would be wrong.
    .low-space = Only { $megabytes } MB are free on the disk of the record. Everything is safe. Free some space before you go on.

clinician =
    .unknown = This clinician is not known to the record, or was deactivated. Nothing was changed. Choose another one.
    .name = Give a name of at most { $limit } characters.
    .not-reset = This passphrase cannot be reset here. Change your own passphrase with the old one; a clinician who was deactivated has none.
    .not-deactivated = This clinician cannot be deactivated, or the drafts cannot go there. Nothing was changed. Nobody deactivates themselves; drafts go to somebody who is active.

patient =
    .unknown = This patient is not in the record: erased, or never added. Nothing was changed.
    .not-one = Several patients have this record number. Give the patient's id.
    .no-name = A patient needs a family name, or the one name that there is.
    .sign = { $field } holds a character that cannot be kept ({ $sign }). Remove it; nothing was lost.
    .too-long = { $field } is longer than { $limit } characters. Shorten it; nothing was lost.
    .sex = "{ $value }" is not one of unknown, female, male, other.
    .birth-date = "{ $value }" is not a date of birth like 1972-03-09, or lies in the future or more than 130 years back.
    .not-merged = These two records cannot be merged or taken apart: one of them is part of a merge already. Nothing was changed. Undo that merge first.
    .merged-with-others = Other records were merged into this one. Nothing was erased. Undo those merges first, and erase each record by itself.

compare =
    .count = Two to four visits can be compared. Nothing was compared. Choose between two and four of them.
    .draft = A visit that is not signed cannot be compared. Nothing was compared. Sign it first, or choose signed visits.
    .void = A visit that was declared void cannot be compared. Nothing was compared. Choose visits that stand.
    .of-others = These visits are not of one patient. Nothing was compared. Choose visits of one patient.

event =
    .date = "{ $value }" is not a day like 2026-09-14, or lies in the future or more than 130 years back.
    .sign = The note holds a character that cannot be kept ({ $sign }). Remove it; nothing was lost.
    .too-long = The note is longer than { $limit } characters. Shorten it; nothing was lost.
    .unknown = This event is not in the record any more. Nothing was changed.

visit =
    .unknown = This visit is not in the record. Nothing was changed.
    .void = This visit was declared void. It can be read, and not be changed or added to.
    .in-future = A visit cannot have taken place in the future. Check the date, the time, and the clock of this computer.
    .too-old = The date of the visit lies more than { $limit } years back. Check the year; nothing was begun.
    .same-patient = The visit is this patient's already. Choose the patient whose visit it is.
    .tampered = What was signed here is not what is stored now: it was changed outside the program. It is not shown. Verify the record, tell who is responsible for it, and compare with a backup.

draft =
    .unknown = This draft is not there any more: it was signed or discarded.
    .there = This visit is being amended already. Open that draft.
    .of-another = Another clinician is amending this visit. Nothing was changed. Take that draft over first, or ask its owner.
    .not-yours = This draft belongs to another clinician now. What you typed last was not saved. Take the draft over to go on with it.
    .not-moved = This draft amends a signed visit and stays with its patient. If the visit was entered for the wrong patient, say so at the signed visit.

sign =
    .not-yours = You can only sign what you unlocked the record for. Nothing was signed.
    .not-saved = The draft has changed since it was shown. Nothing was signed. Look at it again and sign it then.
    .reason = Give the reason in { $least } to { $most } characters. Nothing was signed.
    .addendum = An addendum needs a text of at most { $limit } characters. Nothing was signed.
    .own = You signed this visit yourself. A countersignature is somebody else's.

backup =
    .second-missing = The second folder { $name } is not there, so this backup has no second copy. The backup itself was made. Connect the drive, or choose another folder, and back up again.
    .practice = Practice data is not backed up: it is gone when it is closed.
    .no-folder = { $name } is not there. If it is on a drive, connect it and try again. No backup was made.
    .no-space = There is not enough room for a backup in { $name }. No backup was made and none was removed. Free some space or choose another folder.
    .damaged = The backup { $name } is damaged ({ $why }) and was not used. The record itself is not affected. Use another backup, or make a new one.
    .there = { $name } is there already and is another or a damaged backup. It was not touched. Choose another folder.

restore =
    .there = { $name } is not empty. Nothing was changed: a backup is only ever restored into a new folder. Choose one.
    .failed = What was restored does not pass its check ({ $what }, entry { $seq }) and was removed again. The backup and the record are as they were. Try an older backup. If there is none, the command restore --all-the-same keeps it and says what is wrong.
    .not-all-moved = Something was entered here after the backup that was carried over. Nothing was changed. Make a new backup, restore that one there, and then retire this record.

verify =
    .witness = "{ $text }" is not a number and code as papers print it, like 118-0f3a5b7c9d1e2f40. Copy it from the paper again.

search =
    .newer = This search was saved by a newer version of the program, which asks for something that this one does not know. Update the program to use it.
    .no-name = A saved search needs a name. Write one.
    .name-twice = You have a search named "{ $name }" already. Choose another name.
    .too-long = This is longer than { $limit } characters. Shorten it.
    .sign = A text holds a character that cannot be kept ({ $sign }). Remove it.
    .unknown = This saved search is not there any more. Look at the list again.
