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
    .at = (audit, entry { $seq })
    .changed = An entry of the audit was changed.
    .missing = An entry of the audit is missing.
    .link = An entry of the audit does not follow the one before it: entries were reordered, put in, or rewritten.
    .guards = The guards of the record (its triggers) are not those of the program.
    .signed-missing = Something that was signed is missing.
    .signed-changed = Something that was signed was changed, or was put in.
    .line-changed = The list of visits does not show what was signed.
    .facts-changed = What lists and trends show of a visit is not what was signed.
    .patient-changed = A patient's details were changed outside the program.
    .event-changed = An event of a patient was added, changed, or removed outside the program.
    .clinician-changed = Who works with the record was changed outside the program.
    .merge-changed = Which patients are merged was changed outside the program.
    .information-changed = What the record says of itself, or its key slots, were changed outside the program.
    .key-forged = A signing key is not one that the audit names.
    .witness = The record contradicts the paper or backup that names this entry: the audit was rewritten.
    .witness-ahead = The record ends before this entry, which a paper or backup knows: its newest entries are missing, or an older file was put back.
