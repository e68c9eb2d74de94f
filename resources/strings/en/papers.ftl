# The words of the papers beside the report: the recovery sheet and the export of one patient.

sheet =
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
