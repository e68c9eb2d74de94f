# What happened, where, and what to do. One line each.

input =
    .unreadable = { $name } kann nicht gelesen werden ({ $why }). Prüfen Sie Pfad und Berechtigung.
    .too-large = { $name } ist größer als { $limit } MB. Geben Sie die Antworten einer einzigen Untersuchung an.
    .not-utf8 = { $name } ist kein UTF-8-Text (Byte { $place }). Speichern Sie die Datei als UTF-8.
    .malformed = { $name } ist kein JSON: Zeile { $line }, Spalte { $column }. Berichtigen Sie sie dort.
    .too-deep = { $name } ist tiefer als { $limit } Ebenen verschachtelt. Geben Sie die Antworten einer einzigen Untersuchung an.
    .duplicate-key = { $name } enthält den Schlüssel „{ $key }“ zweimal. Behalten Sie einen davon.
    .not-a-number = { $name } enthält { $word }; das ist keine zulässige Zahl. Lassen Sie das Item weg, wenn es nicht erfasst wurde.
    .not-answers = { $name } ist weder ein Objekt aus Link-IDs noch eine QuestionnaireResponse. Geben Sie eines davon an.
    .other-resource = { $name } ist vom Typ { $resource }. Geben Sie eine QuestionnaireResponse an.
    .no-questionnaire = { $name } sagt nicht, welchen Fragebogen sie beantwortet. Fügen Sie „questionnaire“ hinzu.
    .other-form = { $name } beantwortet ein anderes Formular ({ $form }). Geben Sie Antworten der Fallfuß-Untersuchung an.
    .status = { $name } hat den Status „{ $status }“ und wird nicht gelesen. Geben Sie eine Antwort an, die in Arbeit, abgeschlossen, geändert oder abgebrochen ist.
    .item-twice = { $name } beantwortet { $item } zweimal. Behalten Sie eine Antwort.
    .group-answered = { $name } beantwortet { $item }; das ist eine Überschrift. Entfernen Sie diese Antwort.

answer =
    .unknown-item = { $item } ist kein Item von { $form }. Prüfen Sie die Link-ID.
    .not-enabled = { $item } trifft bei den übrigen Antworten nicht zu. Entfernen Sie es, oder berichtigen Sie die Antwort, zu der es gehört.
    .not-boolean = { $item }: { $value } ist nicht true oder false.
    .not-integer = { $item }: { $value } ist keine ganze Zahl.
    .not-a-number = { $item }: { $value } ist keine Zahl.
    .not-a-code = { $item }: { $value } ist kein Textcode. Schreiben Sie Grade und Codes in Anführungszeichen.
    .not-in-list = { $item }: „{ $value }“ ist keines von { $allowed }.
    .not-a-list = { $item }: { $value } ist keine Liste mit Inhalt. Lassen Sie das Item weg, wenn es nicht erfasst wurde.
    .repeated = { $item }: Ein Wert steht zweimal ({ $value }). Behalten Sie einen davon.
    .stands-alone = { $item }: „{ $value }“ kann nicht neben einem anderen Wert stehen.
    .out-of-range = { $item }: { $value } liegt außerhalb von { $low } bis { $high }.
    .too-early = { $item }: { $value } liegt vor { $low }.
    .too-late = { $item }: { $value } liegt nach { $high }.
    .too-exact = { $item }: { $value } hat mehr als { $decimals } Nachkommastellen.
    .not-a-date = { $item }: { $value } ist kein Datum wie 2026-03-09.
    .not-text = { $item }: { $value } ist kein Text.
    .not-kept = { $item } enthält ein Zeichen, das nicht aufbewahrt werden kann ({ $char }, ein Steuerzeichen oder ein halbes Paar). Entfernen Sie es.
    .too-long = { $item } ist länger als { $limit } Zeichen. Kürzen Sie den Text.
    .one-only = { $item } nimmt eine einzige Antwort an. Behalten Sie eine davon.
    .wrong-type = { $item } hat { $value }, wo { $wanted } hingehört.
    .other-system = { $item } ist in einem anderen System kodiert. Verwenden Sie { $system }.
    .unknown-origin = { $item } hat die unbekannte Herkunft „{ $value }“.

form =
    .invalid = { $file }, { $item }: Diese Regel ist verletzt: { $rule }.
    .unknown = Das Formular { $form } ist nicht bekannt. Bekannt: { $known }.
    .unknown-version = Das Formular { $form } hat keine Version { $version }. Bekannt: { $known }.
    .changed = { $name } ist nicht die freigegebene Datei (forms/LOCK). Installieren Sie das Programm erneut.

anatomy =
    .invalid = resources/anatomy.toml: Diese Regel ist verletzt: { $rule }.

resource =
    .missing = { $name } fehlt. Installieren Sie das Programm erneut.

language =
    .unknown = Die Sprache „{ $language }“ ist nicht bekannt. Bekannt: { $known }.

output =
    .not-written = { $name } wurde nicht geschrieben ({ $why }). Wählen Sie einen anderen Ort; nichts ging verloren.
    .practice-sheet = Übungsdaten haben kein Wiederherstellungsblatt: Sie öffnen sich ohne Passphrase. Nichts wurde gedruckt.
    .font-missing = Keine mitgelieferte Schrift kann { $chars } drucken. Ändern Sie diesen Text, oder schreiben Sie ihn in einer anderen Schrift; nichts ging verloren.
    .not-printed = Es wurde nicht gedruckt: { $name } hat den Auftrag nicht angenommen ({ $why }). Die Untersuchung ist, wie sie war. Wählen Sie einen anderen Drucker, oder speichern Sie den Bericht als PDF.
    .not-shown = Es wurde nicht gedruckt: Auf diesem Computer ist hier weder ein Drucker noch ein Programm eingerichtet, das PDF zeigt. Die Untersuchung ist, wie sie war. Speichern Sie den Bericht als PDF, und drucken Sie ihn anderswo.

command =
    .wrong = { $why }. Siehe footdrop-desktop --help.
    .both-standard-output = --json - und --pdf - würden sich in einem Strom vermischen. Geben Sie einem davon einen Dateinamen.
    .prior-alone = --prior und --weeks-ago gehören zusammen. Geben Sie beide an oder keines.
    .number = { $option } { $value } ist keine Zahl von { $low } bis { $high }.
    .restore-where = Geben Sie eines von --to NEWDIR, --replace und --rehearse an.
    .rehearse-sheet = Geprobt wird mit einer Passphrase. Um das Wiederherstellungsblatt zu erproben, stellen Sie mit --to NEWDIR wieder her.
    .clinician = Sagen Sie, wer den Datenbestand öffnet: --clinician mit einem von { $known }.
    .no-passphrase = Es wurde keine Passphrase angegeben. Starten Sie den Befehl in einem Terminal, oder geben Sie --passphrase-fd N mit einem offenen Dateideskriptor an. Nichts wurde verändert.

record =
    .text-refused = Ein Text enthält ein Zeichen, das nicht aufbewahrt werden kann ({ $char }, ein Steuerzeichen oder ein halbes Paar). Entfernen Sie es; nichts ging verloren.
    .newer = { $name } wurde von einer neueren Version des Programms geschrieben. Aktualisieren Sie zum Öffnen dieses Programm; nichts wurde verändert.
    .disk-full = Das Laufwerk von { $name } ist voll. Was zuvor gespeichert wurde, ist sicher; was auf dem Bildschirm steht, bleibt dort und wird mit der nächsten Antwort erneut gespeichert. Schaffen Sie Platz.
    .busy = Der Datenbestand in { $name } wird von einem anderen Programm benutzt. Nichts wurde verändert. Schließen Sie jenes Programm, und versuchen Sie es erneut.
    .not-reached = Der Datenbestand in { $name } konnte nicht gelesen oder geschrieben werden ({ $why }). Was zuvor gespeichert wurde, ist sicher; nichts wurde verändert. Prüfen Sie das Laufwerk, und versuchen Sie es erneut.
    .retired = Der Datenbestand in { $name } ist auf einen anderen Computer umgezogen und wird hier nur zum Lesen aufbewahrt. Arbeiten Sie mit dem umgezogenen weiter.

settings =
    .unreadable = Die Einstellungsdatei { $name } kann nicht gelesen werden ({ $why }). Der Datenbestand ist, wie er war. Prüfen Sie die Berechtigung, oder suchen Sie den Datenbestand, um weiterzumachen.
    .malformed = Die Einstellungsdatei kann nicht gelesen werden. Der Datenbestand selbst ist, wie er war. Suchen Sie den Datenbestand, um weiterzumachen; die Einstellungen werden dann neu geschrieben.
    .unknown = Die Einstellungsdatei enthält „{ $key }“; das kennt dieses Programm nicht. Der Datenbestand ist, wie er war. Suchen Sie den Datenbestand, um weiterzumachen, oder aktualisieren Sie das Programm.
    .wrong-type = Die Einstellungsdatei enthält { $value } für { $key }; das ist von anderer Art. Der Datenbestand ist, wie er war. Suchen Sie den Datenbestand, um weiterzumachen.
    .too-long = Die Einstellungsdatei enthält mehr als { $limit } Zeichen für { $key }. Der Datenbestand ist, wie er war. Suchen Sie den Datenbestand, um weiterzumachen.
    .too-many-lines = Die Einstellungsdatei enthält mehr als { $limit } Zeilen für { $key }. Der Datenbestand ist, wie er war. Suchen Sie den Datenbestand, um weiterzumachen.
    .range = Die Einstellungsdatei enthält { $value } für { $key }; möglich sind { $low } bis { $high }. Der Datenbestand ist, wie er war. Suchen Sie den Datenbestand, um weiterzumachen.
    .choice = Die Einstellungsdatei enthält { $value } für { $key }; das ist keines von { $known }. Der Datenbestand ist, wie er war. Suchen Sie den Datenbestand, um weiterzumachen.
    .number = Die Einstellungsdatei enthält { $value } für { $key }; das kann niemand wählen: möglich sind Ziffern, Leerzeichen und +. Der Datenbestand ist, wie er war. Suchen Sie den Datenbestand, um weiterzumachen.

logo =
    .not-read = Das Logo { $name } kann nicht gelesen werden ({ $why }). Papiere werden ohne es gedruckt. Prüfen Sie die Datei, oder wählen Sie eine andere.
    .too-large = Die Datei des Logos ist größer als { $limit } kB. Es wurde nichts geändert. Speichern Sie es kleiner, oder wählen Sie ein anderes.
    .unknown-kind = Das Logo ist weder PNG noch SVG. Es wurde nichts geändert. Speichern Sie es in einem dieser Formate.
    .damaged = Das Logo kann nicht bis zum Ende gelesen werden ({ $why }). Es wurde nichts geändert. Speichern Sie das Bild neu, oder wählen Sie ein anderes.
    .too-many-pixels = Das Logo hat { $width } × { $height } Pixel; möglich sind { $limit } je Seite. Es wurde nichts geändert. Speichern Sie es kleiner.
    .unsafe = Das Logo enthält { $what }; das ist in einem Logo nicht erlaubt. Es wurde nichts geändert. Speichern Sie es als PNG oder ohne diesen Inhalt.
    .not-drawn = Das Logo enthält { $what }; das kann hier nicht gezeichnet werden. Es wurde nichts geändert. Speichern Sie es als PNG oder in einfachen Formen.
    .empty = Das Logo ist leer: Es gibt nichts zu zeichnen. Es wurde nichts geändert. Wählen Sie ein anderes.

screen =
    .missing = Hier ist kein Bildschirm. Verwenden Sie --practice FOLDER, um die Übungsuntersuchung in Dateien zu zeichnen, oder den Befehl assess.

place =
    .copy-differs = Die Kopie { $name } liest sich anders zurück, als sie geschrieben wurde, und wurde entfernt. Das Original ist unverändert. Verwenden Sie ein anderes Laufwerk.
    .network = { $name } liegt auf einem Netzlaufwerk oder einem Laufwerk, das ein Programm bereitstellt ({ $kind }); das kann einen Datenbestand beschädigen. Nichts wurde verändert. Wählen Sie einen Ordner auf einem Laufwerk dieses Computers.
    .synced = { $name } liegt in einem Ordner, den { $service } synchronisiert; das kann einen Datenbestand beschädigen. Nichts wurde verändert. Wählen Sie einen Ordner außerhalb, und verwenden Sie Sicherungen für Kopien.
    .read-only = In { $name } kann nicht geschrieben werden. Nichts wurde verändert. Prüfen Sie Berechtigung und Laufwerk, oder wählen Sie einen anderen Ordner.
    .in-use = Dieser Datenbestand ist bereits geöffnet: { $user } auf { $host } seit { $since }. Nichts wurde verändert. Schließen Sie ihn zuerst dort.

key =
    .wrong = Diese Passphrase oder dieser Code öffnet den Datenbestand nicht. Nichts wurde verändert. Prüfen Sie Großbuchstaben und Tastatursprache, und versuchen Sie es erneut.
    .cost = Dieser Schlüssel verlangt { $memory } MB, { $passes } Durchgänge, { $lanes } Bahnen; das liegt außerhalb des Sicheren. Er wurde nicht versucht, und nichts wurde verändert. Verwenden Sie einen anderen Schlüssel oder eine Sicherung.
    .memory = Das Öffnen des Datenbestands braucht { $needed } MB freien Speicher. Nichts wurde verändert. Schließen Sie andere Programme, und versuchen Sie es erneut.
    .not-verified = Der neue Schlüssel öffnete beim Test nicht wieder. Nichts wurde verändert. Starten Sie den Computer neu, und versuchen Sie es erneut.
    .recovery-length = Der Wiederherstellungscode hat { $wanted } Buchstaben und Ziffern; { $count } wurden eingetippt. Vergleichen Sie ihn mit dem Blatt.
    .recovery-group = Gruppe { $group } des Wiederherstellungscodes ist falsch. Vergleichen Sie sie mit dem Blatt, und prüfen Sie die Reihenfolge der Gruppen.
    .no-slots = { $name } enthält keine Schlüssel (keyslots.json). Nichts wurde verändert. Wählen Sie einen anderen Ordner, oder stellen Sie eine Sicherung wieder her.
    .slots-damaged = Die Schlüssel in { $name } sind beschädigt und wurden nicht verwendet. Nichts wurde verändert. Stellen Sie sie aus einer Sicherung wieder her.
    .slots-newer = { $name } wurde von einer neueren Version des Programms geschrieben. Nichts wurde verändert. Aktualisieren Sie dieses Programm.
    .slots-changed = Die Schlüssel dieses Datenbestands wurden außerhalb des Programms verändert. Nichts wurde geschrieben. Stellen Sie sie aus einer Sicherung wieder her, und benachrichtigen Sie die Person, die diesen Computer betreut.
    .wait = Warten Sie { $seconds } s bis zum nächsten Versuch.
    .inactive = Dieser Behandler wurde deaktiviert und öffnet den Datenbestand nicht mehr. Fragen Sie einen anderen Behandler.
    .no-slot = Dieser Datenbestand hat keinen solchen Schlüssel. Nichts wurde verändert. Wählen Sie einen anderen Namen, oder verwenden Sie das Wiederherstellungsblatt.
    .no-signing-key = Der Signaturschlüssel dieser Passphrase ist dem Datenbestand nicht bekannt. Nichts wurde signiert. Lassen Sie Ihre Passphrase von einem anderen Behandler zurücksetzen.
    .recovery-differs = Das ist nicht der Code des eben erstellten Blatts. Nichts wurde verändert. Vergleichen Sie ihn mit dem Blatt, und tippen Sie ihn erneut.
    .weak = Diese Passphrase ist zu leicht zu erraten. Verwenden Sie mindestens 15 Zeichen, etwa fünf oder sechs Wörter, die nicht zusammengehören, ohne Ihren Namen oder den der Praxis oder Klinik.

vault =
    .missing = Unter { $name } ist kein Datenbestand. Ist das Laufwerk nicht angeschlossen, schließen Sie es an, und versuchen Sie es erneut. Suchen Sie sonst den Datenbestand, oder stellen Sie eine Sicherung wieder her.
    .there = { $name } enthält bereits einen Datenbestand. Er wurde nicht angetastet. Öffnen Sie diesen, oder wählen Sie einen anderen Ordner.
    .not-empty = { $name } ist nicht leer. Der Ordner wurde nicht angetastet. Ein Datenbestand braucht einen Ordner für sich: Wählen Sie einen neuen.
    .is-backup = { $name } ist eine Sicherung, kein Datenbestand: Was dort eingegeben wird, ginge verloren. Sie wurde nicht angetastet. Stellen Sie sie in einen neuen Ordner wieder her.
    .older = Der Datenbestand in { $name } wurde von einer älteren Version des Programms geschrieben. Entsperren Sie ihn einmal in dieser, die zuerst eine Sicherung erstellt; prüfen Sie ihn dann.
    .no-database = Der Ordner { $name } enthält die Schlüssel eines Datenbestands, aber nicht den Datenbestand selbst. Nichts wurde verändert. Stellen Sie eine Sicherung wieder her.
    .foreign = { $name } enthält eine andere Datenbank, die nicht der Datenbestand dieser Schlüssel ist. Sie wurde nicht angetastet. Suchen Sie den richtigen Ordner, oder stellen Sie eine Sicherung wieder her.
    .truncated = Der Datenbestand in { $name } wurde abgeschnitten ({ $size } Bytes sind übrig). Nichts wurde verändert. Ihre Sicherungen sind nicht betroffen: Stellen Sie die neueste wieder her.
    .damaged = Der Datenbestand in { $name } ist beschädigt ({ $why }). Die Passphrase war richtig. Nichts wurde verändert, und nichts mehr wird geschrieben. Ihre Sicherungen sind nicht betroffen: Stellen Sie die neueste wieder her.
    .newer = Der Datenbestand in { $name } wurde von einer neueren Version des Programms geschrieben (Ausgabe { $theirs }; diese kennt { $ours }). Nichts wurde verändert. Aktualisieren Sie dieses Programm, oder öffnen Sie eine früher erstellte Sicherung.
    .anchor = Die neuesten { $count } Einträge dieses Datenbestands fehlen: Seine Dateien sind älter als das, was hier bestätigt wurde. Was da ist, ist unversehrt und wurde nicht verändert. Stellen Sie die neueste Sicherung wieder her, oder öffnen Sie ihn trotzdem; das wird ins Protokoll geschrieben.
    .anchor-missing = Die Marken, die zeigen, ob von diesem Datenbestand etwas fehlt (anchor.json), sind verschwunden oder beschädigt. Der Datenbestand selbst besteht seine Prüfungen und wurde nicht verändert. Öffnen Sie ihn trotzdem, was ins Protokoll geschrieben wird, oder stellen Sie eine Sicherung wieder her.
    .tail = Die letzten { $count } gespeicherten Antworten eines Entwurfs fehlen: Das Ende der Schreibdatei des Datenbestands wurde beschädigt. Was signiert wurde, ist unversehrt, und nichts wurde verändert. Öffnen Sie ihn trotzdem und geben Sie sie erneut ein, oder stellen Sie die neueste Sicherung wieder her.
    .audit-broken = Das Protokoll dieses Datenbestands wurde ab Eintrag { $seq } verändert. Nichts mehr wurde geschrieben. Benachrichtigen Sie die Person, die für den Datenbestand verantwortlich ist. Stellen Sie eine Sicherung wieder her, oder öffnen Sie ihn trotzdem; das wird ins Protokoll geschrieben.
    .anchor-not-written = Die Marke neben dem Datenbestand konnte nicht geschrieben werden ({ $why }). Was gespeichert wurde, ist sicher. Prüfen Sie den freien Platz.
    .clock = Die Uhr dieses Computers steht vor dem letzten Eintrag des Datenbestands ({ $last }). Stellen Sie die Uhr, bevor Sie eine Untersuchung beginnen: Datumsangaben auf Ausfertigungen wären sonst falsch.
    .low-space = Auf dem Laufwerk des Datenbestands sind nur { $megabytes } MB frei. Alles ist sicher. Schaffen Sie Platz, bevor Sie weitermachen.

clinician =
    .unknown = Dieser Behandler ist dem Datenbestand nicht bekannt oder wurde deaktiviert. Nichts wurde verändert. Wählen Sie einen anderen.
    .name = Geben Sie einen Namen von höchstens { $limit } Zeichen an.
    .not-reset = Diese Passphrase kann hier nicht zurückgesetzt werden. Ändern Sie Ihre eigene Passphrase mit der alten; ein deaktivierter Behandler hat keine.
    .not-deactivated = Dieser Behandler kann nicht deaktiviert werden, oder die Entwürfe können nicht dorthin. Nichts wurde verändert. Niemand deaktiviert sich selbst; Entwürfe gehen an jemanden, der aktiv ist.

patient =
    .unknown = Dieser Patient ist nicht im Datenbestand: gelöscht oder nie angelegt. Nichts wurde verändert.
    .not-one = Mehrere Patienten haben diese Patientennummer. Geben Sie die ID des Patienten an.
    .no-name = Ein Patient braucht einen Nachnamen oder den einzigen Namen, den es gibt.
    .sign = { $field } enthält ein Zeichen, das nicht aufbewahrt werden kann ({ $sign }). Entfernen Sie es; nichts ging verloren.
    .too-long = { $field } ist länger als { $limit } Zeichen. Kürzen Sie den Text; nichts ging verloren.
    .sex = „{ $value }“ ist keines von unknown, female, male, other.
    .birth-date = „{ $value }“ ist kein Geburtsdatum wie 1972-03-09, oder es liegt in der Zukunft oder mehr als 130 Jahre zurück.
    .not-merged = Diese beiden Akten können nicht zusammengeführt oder getrennt werden: Eine von ihnen ist bereits Teil einer Zusammenführung. Nichts wurde verändert. Heben Sie zuerst jene Zusammenführung auf.
    .merged-with-others = Andere Akten wurden mit dieser zusammengeführt. Nichts wurde gelöscht. Heben Sie zuerst jene Zusammenführungen auf, und löschen Sie jede Akte einzeln.

compare =
    .count = Zwei bis vier Untersuchungen lassen sich vergleichen. Nichts wurde verglichen. Wählen Sie zwischen zwei und vier davon.
    .draft = Eine nicht signierte Untersuchung lässt sich nicht vergleichen. Nichts wurde verglichen. Signieren Sie sie zuerst, oder wählen Sie signierte Untersuchungen.
    .void = Eine für ungültig erklärte Untersuchung lässt sich nicht vergleichen. Nichts wurde verglichen. Wählen Sie gültige Untersuchungen.
    .of-others = Diese Untersuchungen gehören nicht zu einem einzigen Patienten. Nichts wurde verglichen. Wählen Sie Untersuchungen eines Patienten.

event =
    .date = „{ $value }“ ist kein Tag wie 2026-09-14, oder er liegt in der Zukunft oder mehr als 130 Jahre zurück.
    .sign = Die Notiz enthält ein Zeichen, das nicht aufbewahrt werden kann ({ $sign }). Entfernen Sie es; nichts ging verloren.
    .too-long = Die Notiz ist länger als { $limit } Zeichen. Kürzen Sie den Text; nichts ging verloren.
    .unknown = Dieses Ereignis ist nicht mehr im Datenbestand. Nichts wurde verändert.

visit =
    .unknown = Diese Untersuchung ist nicht im Datenbestand. Nichts wurde verändert.
    .void = Diese Untersuchung wurde für ungültig erklärt. Sie kann gelesen, aber weder verändert noch ergänzt werden.
    .in-future = Eine Untersuchung kann nicht in der Zukunft stattgefunden haben. Prüfen Sie Datum, Uhrzeit und die Uhr dieses Computers.
    .too-old = Das Datum der Untersuchung liegt mehr als { $limit } Jahre zurück. Prüfen Sie das Jahr; nichts wurde begonnen.
    .same-patient = Die Untersuchung gehört diesem Patienten bereits. Wählen Sie den Patienten, dessen Untersuchung es ist.
    .tampered = Was hier signiert wurde, ist nicht, was jetzt gespeichert ist: Es wurde außerhalb des Programms verändert. Es wird nicht gezeigt. Prüfen Sie den Datenbestand, benachrichtigen Sie die Person, die dafür verantwortlich ist, und vergleichen Sie mit einer Sicherung.

draft =
    .unknown = Diesen Entwurf gibt es nicht mehr: Er wurde signiert oder verworfen.
    .there = Diese Untersuchung wird bereits korrigiert. Öffnen Sie jenen Entwurf.
    .of-another = Ein anderer Behandler korrigiert diese Untersuchung. Nichts wurde verändert. Übernehmen Sie zuerst jenen Entwurf, oder fragen Sie, wem er gehört.
    .not-yours = Dieser Entwurf gehört jetzt einem anderen Behandler. Was Sie zuletzt eingetippt haben, wurde nicht gespeichert. Übernehmen Sie den Entwurf, um ihn weiterzuführen.
    .not-moved = Dieser Entwurf korrigiert eine signierte Untersuchung und bleibt bei ihrem Patienten. Wurde die Untersuchung beim falschen Patienten eingetragen, geben Sie das bei der signierten Untersuchung an.

sign =
    .not-yours = Sie können nur als der Behandler signieren, als der Sie den Datenbestand entsperrt haben. Nichts wurde signiert.
    .not-saved = Der Entwurf hat sich geändert, seit er gezeigt wurde. Nichts wurde signiert. Sehen Sie ihn noch einmal an, und signieren Sie ihn dann.
    .reason = Geben Sie den Grund in { $least } bis { $most } Zeichen an. Nichts wurde signiert.
    .addendum = Ein Nachtrag braucht einen Text von höchstens { $limit } Zeichen. Nichts wurde signiert.
    .own = Diese Untersuchung haben Sie selbst signiert. Eine Gegenzeichnung leistet jemand anderes.

backup =
    .second-missing = Der zweite Ordner { $name } ist nicht da, daher hat diese Sicherung keine zweite Kopie. Die Sicherung selbst wurde erstellt. Schließen Sie das Laufwerk an, oder wählen Sie einen anderen Ordner, und sichern Sie erneut.
    .practice = Übungsdaten werden nicht gesichert: Sie sind weg, sobald geschlossen wird.
    .no-folder = { $name } ist nicht da. Liegt der Ordner auf einem Laufwerk, schließen Sie es an, und versuchen Sie es erneut. Es wurde keine Sicherung erstellt.
    .no-space = In { $name } ist nicht genug Platz für eine Sicherung. Es wurde keine Sicherung erstellt und keine entfernt. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.
    .damaged = Die Sicherung { $name } ist beschädigt ({ $why }) und wurde nicht verwendet. Der Datenbestand selbst ist nicht betroffen. Verwenden Sie eine andere Sicherung, oder erstellen Sie eine neue.
    .there = { $name } ist bereits da und ist eine andere oder eine beschädigte Sicherung. Sie wurde nicht angetastet. Wählen Sie einen anderen Ordner.

restore =
    .there = { $name } ist nicht leer. Nichts wurde verändert: Eine Sicherung wird immer nur in einen neuen Ordner wiederhergestellt. Wählen Sie einen.
    .failed = Das Wiederhergestellte besteht seine Prüfung nicht ({ $what }, Eintrag { $seq }) und wurde wieder entfernt. Sicherung und Datenbestand sind, wie sie waren. Versuchen Sie eine ältere Sicherung. Gibt es keine, behält der Befehl restore --all-the-same das Wiederhergestellte und sagt, was falsch ist.
    .not-all-moved = Hier wurde nach der mitgenommenen Sicherung noch etwas eingegeben. Nichts wurde verändert. Erstellen Sie eine neue Sicherung, stellen Sie diese dort wieder her, und legen Sie dann diesen Datenbestand still.

verify =
    .witness = „{ $text }“ ist keine Nummer mit Code, wie sie auf Ausfertigungen gedruckt wird, etwa 118-0f3a5b7c9d1e2f40. Schreiben Sie sie noch einmal von der Ausfertigung ab.

search =
    .newer = Diese Suche wurde von einer neueren Version des Programms gespeichert, die nach etwas fragt, das diese nicht kennt. Aktualisieren Sie das Programm, um sie zu verwenden.
    .no-name = Eine gespeicherte Suche braucht einen Namen. Schreiben Sie einen.
    .name-twice = Sie haben schon eine Suche namens „{ $name }“. Wählen Sie einen anderen Namen.
    .too-long = Das ist länger als { $limit } Zeichen. Kürzen Sie es.
    .sign = Ein Text enthält ein Zeichen, das nicht gespeichert werden kann ({ $sign }). Entfernen Sie es.
    .unknown = Diese gespeicherte Suche gibt es nicht mehr. Sehen Sie noch einmal in die Liste.
