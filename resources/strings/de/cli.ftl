# What the commands say while they work and when they are done.

ask =
    .passphrase = Passphrase von { $name }: 
    .code = Wiederherstellungscode: 
    .new = Neue Passphrase: 

step =
    .key = Schlüssel wird geöffnet …
    .database = Datenbestand wird geöffnet …
    .checks = Datenbestand wird geprüft …
    .audit = Protokoll wird geprüft …
    .chain = Protokoll wird durchlaufen …
    .signed = Signiertes wird geprüft …
    .patients = Patienten werden geprüft …
    .copy = Wird kopiert …
    .check = Kopie wird geprüft …
    .write = Wird abgeschlossen …
    .verify = Wird verifiziert …

done =
    .backup = Die Sicherung { $name } wurde erstellt und geprüft: { $patients } Patienten, { $visits } Untersuchungen, Protokoll { $head }.
    .restored = Nach { $name } wiederhergestellt und geprüft: { $entries } Protokolleinträge, { $signed } signiert, Protokoll { $head }.
    .replaced = Der wiederhergestellte Datenbestand ist jetzt in { $name }. Der frühere wurde behalten: { $former }.
    .rehearsed = Die Probe ist gelungen; nichts wurde behalten: { $entries } Protokolleinträge, { $signed } signiert, Protokoll { $head }.
    .verified = Der Datenbestand ist, wie er geschrieben wurde: { $entries } Protokolleinträge, { $signed } signiert, Protokoll { $head }.
    .exported = Der Export wurde nach { $folder } geschrieben: { $names }.

problem =
    .at = (Protokoll, Eintrag { $seq })
    .changed = Ein Protokolleintrag wurde verändert.
    .missing = Ein Protokolleintrag fehlt.
    .link = Ein Protokolleintrag folgt nicht auf den davor: Einträge wurden umgeordnet, eingefügt oder neu geschrieben.
    .guards = Die Wächter des Datenbestands (seine Trigger) sind nicht die des Programms.
    .signed-missing = Etwas Signiertes fehlt.
    .signed-changed = Etwas Signiertes wurde verändert oder eingefügt.
    .line-changed = Die Liste der Untersuchungen zeigt nicht, was signiert wurde.
    .facts-changed = Was Listen und Verläufe von einer Untersuchung zeigen, ist nicht das, was signiert wurde.
    .patient-changed = Die Angaben eines Patienten wurden außerhalb des Programms verändert.
    .event-changed = Ein Ereignis eines Patienten wurde außerhalb des Programms hinzugefügt, verändert oder entfernt.
    .clinician-changed = Wer mit dem Datenbestand arbeitet, wurde außerhalb des Programms verändert.
    .merge-changed = Welche Patienten zusammengeführt sind, wurde außerhalb des Programms verändert.
    .information-changed = Was der Datenbestand über sich selbst sagt, oder seine Schlüsselfächer, wurden außerhalb des Programms verändert.
    .key-forged = Ein Signaturschlüssel ist keiner, den das Protokoll nennt.
    .witness = Der Datenbestand widerspricht der Ausfertigung oder Sicherung, die diesen Eintrag nennt: Das Protokoll wurde neu geschrieben.
    .witness-ahead = Der Datenbestand endet vor diesem Eintrag, den eine Ausfertigung oder Sicherung kennt: Seine neuesten Einträge fehlen, oder eine ältere Datei wurde zurückgelegt.
