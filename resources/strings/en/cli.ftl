# What the commands say while they work and when they are done.

ask =
    .passphrase = Passphrase of { $name }: 
    .code = Recovery code: 
    .new = New passphrase: 

step =
    .key = Opening the key …
    .database = Opening the record …
    .checks = Checking the record …
    .audit = Checking the audit …
    .chain = Walking the audit …
    .signed = Checking what was signed …
    .patients = Checking the patients …
    .copy = Copying …
    .check = Checking the copy …
    .write = Finishing …
    .verify = Verifying …

done =
    .backup = The backup { $name } was made and checked: { $patients } patients, { $visits } visits, audit { $head }.
    .restored = Restored to { $name } and verified: { $entries } entries of the audit, { $signed } signed, audit { $head }.
    .replaced = The restored record is now in { $name }. The former one was kept: { $former }.
    .rehearsed = The rehearsal went well; nothing was kept: { $entries } entries of the audit, { $signed } signed, audit { $head }.
    .verified = The record is as it was written: { $entries } entries of the audit, { $signed } signed, audit { $head }.
    .exported = The export was written to { $folder }: { $names }.

problem =
    .changed = Entry { $seq } of the audit was changed.
    .missing = Entry { $seq } of the audit is missing.
    .link = Entry { $seq } of the audit does not follow the one before it: entries were reordered, put in, or rewritten.
    .guards = The guards of the record (its triggers) are not those of the program.
    .signed-missing = Something signed is missing; entry { $seq } of the audit names it.
    .signed-changed = Something signed was changed or put in; entry { $seq } of the audit is about it.
    .line-changed = The list of visits does not show what was signed; entry { $seq } of the audit says what it has to show.
    .patient-changed = A patient's details were changed outside the program; entry { $seq } of the audit was the last change within.
    .clinician-changed = Who works with the record was changed outside the program; entry { $seq } of the audit was the last change within.
    .merge-changed = Which patients are merged was changed outside the program; entry { $seq } of the audit is about it.
    .information-changed = What the record says of itself, or the slot file in force, was changed outside the program; entry { $seq } of the audit was the last change within.
    .key-forged = A signing key is not one that the audit names.
    .witness = The record contradicts the paper or backup that names entry { $seq }: the audit was rewritten.
    .witness-ahead = The record ends before entry { $seq }, which a paper or backup knows: its newest entries are missing, or an older file was put back.
