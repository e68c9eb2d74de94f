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

command =
    .wrong = { $why }. See footdrop-desktop --help.
    .both-standard-output = --json - and --pdf - would mix in one stream. Give one of them a file name.
    .prior-alone = --prior and --weeks-ago go together. Give both or neither.
    .number = { $option } { $value } is not a number from { $low } to { $high }.

record =
    .text-refused = A text holds a character that cannot be kept ({ $char }, a control character or half of a pair). Remove it; nothing was lost.
    .not-a-record = { $name } is not a visit file of this program. Choose another file; nothing was changed.
    .newer = { $name } was written by a newer version of the program. Update this one to open it; nothing was changed.
    .not-opened = { $name } cannot be opened ({ $why }). Check the path and the permission; nothing was changed.
    .not-saved = The last answer could not be saved to { $name } ({ $why }). Everything is still on the screen and is saved again with the next answer. Check the place and the free space.

settings =
    .malformed = The settings file cannot be read. The record itself is as it was. Find the record to go on; the settings are then written anew.
    .unknown = The settings file holds "{ $key }", which this program does not know. The record is as it was. Find the record to go on, or update the program.
    .wrong-type = The settings file holds { $value } for { $key }, which is of another kind. The record is as it was. Find the record to go on.
    .too-long = The settings file holds more than { $limit } characters for { $key }. The record is as it was. Find the record to go on.
    .range = The settings file asks for a lock after { $value } minutes; { $low } to { $high } are possible. The record is as it was. Find the record to go on.

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
