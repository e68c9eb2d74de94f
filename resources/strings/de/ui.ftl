# The words of the window.

window =
    .title = Foot Drop Desktop
    .close-visit = Schließen
    .close-visit-name = Diese Untersuchung schließen und zum Start zurückkehren
    .practice = Übung
    .saved = Gespeichert { $time }
    .not-saved-yet = Neue Untersuchung
    .save-failed = Nicht gespeichert
    .unsaved = { $why } Beim Schließen gehen jetzt die letzten Antworten verloren. Trotzdem schließen?
    .lose = Schließen und verlieren
    .unsaved-lock = { $why } Beim Sperren gehen jetzt die letzten Antworten verloren. Trotzdem sperren?
    .lose-lock = Sperren und verlieren
    .unsaved-restart = { $why } Beim Neustart gehen jetzt die letzten Antworten verloren. Trotzdem neu starten?
    .lose-restart = Neu starten und verlieren
    .undo = Rückgängig
    .redo = Wiederholen
    .back = Zurück
    .continue = Weiter
    .to-review = Zur Durchsicht
    .rest-normal = Rest dieses Schritts normal
    .rest-normal-note = Setzt, was in diesem Schritt noch offen ist, auf normal, als Vorgabe gekennzeichnet. Was immer gefragt werden muss, bleibt offen.
    .no-to-all = Nein zu allen übrigen
    .no-to-all-note = Erst die letzte Frage ansehen: bis ans Ende der Liste scrollen.
    .answered = { $answered } von { $total } beantwortet
    .core-open = Kernuntersuchung: { $count } offen
    .core-complete = Kernuntersuchung vollständig
    .report-title = Bericht (PDF)
    .report-file = bericht
    .report-kinds = PDF (*.pdf)
    .stand-question = Stehen wurde als nicht gefahrlos erfasst, aber diese Tests haben ein Ergebnis: { $findings }. Als „nicht geprüft: zu riskant“ erfassen?
    .stand-keep = Ergebnisse behalten
    .stand-unsafe = Nicht geprüft: zu riskant
    .undo-what = Rückgängig: { $what }
    .redo-what = Wiederholen: { $what }
    .many-answers = { $count } Antworten
    .by-default = { $count } als Vorgabe
    .carried = { $count } übernommen
    .core-short = { $count } offen
    .rest-short = Rest normal
    .core-go = Zum nächsten offenen Eintrag der Kernuntersuchung (Strg+M; Strg+Umschalt+M zum vorigen)
    .rest-look = Weiter unten noch { $count }. A blättert weiter.
    .rest-ready = Alles war auf dem Bildschirm. Noch einmal A setzt { $count } auf normal.
    .flags-ready = Jede Frage war auf dem Bildschirm. Noch einmal A beantwortet alle offenen ({ $count }) mit Nein.
    .rest-none = Hier ist nichts offen, was auf normal gesetzt werden kann.
    .retry = Erneut
    .save-as = Speichern unter…
    .save-as-title = Antworten in einer Datei aufbewahren
    .save-as-file = antworten
    .save-as-kinds = JSON (*.json)
    .save-as-sure = Die Datei enthält die Antworten dieser Untersuchung und keinen Namen: Notieren Sie, von welchem Patienten sie sind. Sie ist NICHT verschlüsselt. Bewahren Sie sie nur auf, bis die Untersuchung im Datenbestand gespeichert ist, und nur dort, wo niemand sonst sie liest. Datei schreiben?
    .save-as-go = Unverschlüsselt schreiben
    .unsafe = Stehen nicht gefahrlos
    .unsafe-question = Stehen wurde als nicht gefahrlos erfasst. „{ $finding }“ trotzdem erfassen?
    .unsafe-leave = Lassen, wie es ist
    .unsafe-record = Erfassen
    .safe-first = Zuerst: Ist Stehen und Gehen gefahrlos?
    .assessment-show = Beurteilung zeigen
    .assessment-hide = Beurteilung verbergen

start =
    .promise = Eine geführte, erklärte Untersuchung bei Fallfuß, aufbewahrt auf diesem Computer.
    .change = Ändern…
    .what-not = Nicht an Patienten validiert. Das Programm stützt Ihr Urteil und ersetzt es nie.

steps =
    .name = Schritte der Untersuchung
    .progress = { $answered } von { $total } beantwortet{ $default ->
        [0] {""}
       *[other] , { $default } als Vorgabe
    }
    .carried = { $words }, { $count } übernommen

page =
    .how-to = Anleitung: { $name }
    .how-to-picture = Bild: { $name }
    .keys-grades = Tasten: 0–5 Grad · − + verfeinern eine 4 · N nicht geprüft · Rücktaste löscht · Pfeile bewegen · F1 Anleitung
    .keys = Tasten: 1–9 wählen · N nicht geprüft, nein · Rücktaste löscht · Pfeile bewegen · F1 Anleitung
    .keys-yes-no = Tasten: Y ja · N nein · Rücktaste löscht · Tab, Pfeile, Enter bewegen

field =
    .yes = Ja
    .no = Nein
    .start = Start
    .stop = Stopp
    .not-recorded = nicht erfasst
    .date-pattern = JJJJ-MM-TT
    .runs = läuft, stoppt bei { $target } s
    .stopped = Gestoppt bei { $seconds } s
    .thrown-away = Gestoppt ohne Ergebnis

last =
    .value = zuletzt { $value } · { $date }
    .undated = zuletzt { $value }
    .weaker = schwächer als { $value } · { $date }
    .weaker-undated = schwächer als { $value }
    .from = vom { $date }
    .from-unknown = übernommen, Datum nicht bekannt
    .reuse = Übernehmen
    .reuse-name = Übernehmen für { $item }: { $value }, { $date } (Strg+R)

unit =
    .wk = Wochen
    .s = s
    .deg = °
    .raises = Hebungen
    .beats = Schläge

state =
    .present = vorhanden
    .open = offen
    .absent = nicht gezeigt
    .ruled-out = ausgeschlossen
    .signed = signiert
    .version = Version { $version }
    .voided = ungültig
    .amending = Korrektur offen
    .amends = Korrektur
    .incomplete = unvollständig
    .countersigned = gegengezeichnet
    .from-paper = später vom Papier übertragen

panel =
    .assessment = Beurteilung
    .side = { $side }: { $label }
    .severity = { $severity ->
        [none] Dorsalextension: { $name }.
        [ungraded] Dorsalextension: { $name }.
       *[other] Schwäche der Dorsalextension: { $name }.
    }
    .flail = { $flail ->
        [yes] Flail-Fuß: ja.
        [no] Flail-Fuß: nein.
       *[other] Flail-Fuß: noch nicht bekannt.
    }
    .urgency = Dringlichkeit
    .romberg = Romberg-Versuch
    .gait = Gang und Gleichgewicht
    .gait-side = Gang, { $side }
    .more-sites = { $count } weitere passende
    .contradiction = Das passt nicht zusammen
    .sites = Passende Läsionsorte
    .nothing = Noch nichts zu lokalisieren
    .not-localised = Die Regeln gelten für Menschen ab 5 Jahren.
    .unlimited-also = Auch möglich; von keinem Versorgungsgebiet begrenzt
    .unlimited = Von keinem Versorgungsgebiet begrenzt
    .less-likely = Weniger wahrscheinlich ({ $count })
    .excluded = Können es allein nicht erklären ({ $count })
    .next = Nützlichster nächster Test
    .go-to = Dorthin
    .show = Zeigen
    .hide = Verbergen
    .literature = Alle Quellen
    .flail-foot = { $side }: Flail-Fuß
    .explains = erklärt { $explained } von { $deficits }
    .open = Offen:
    .judgement = Stützt Ihr Urteil; nicht an Patienten validiert. Stufen und Fristen der Red Flags sind Vorschläge.

flag =
    .name = Red Flag
    .pill = { $tier } · { $within }
    .set-aside = Zurückstellen…
    .resume = Wieder aufnehmen
    .aside = zurückgestellt: { $reason }
    .more = + { $count } weitere
    .fewer = Weniger zeigen
    .ask = „{ $flag }“ bleibt erfasst und in der Dringlichkeit. Warum wird dies zurückgestellt?
    .ask-title = Zurückstellen
    .done = Planen…
    .done-is = Im Plan: { $what }.
    .not-done = Im Plan steht noch nichts dazu.
    .to-plan = Zum Plan
    .group = { $tier }: { $flags }
    .aside-count = { $count } zurückgestellt
    .new = { $count ->
        [one] Neue Red Flag: { $flags }
       *[other] Neue Red Flags: { $flags }
    }
    .gone = { $count ->
        [one] Red Flag nicht mehr vorhanden: { $flags }
       *[other] Red Flags nicht mehr vorhanden: { $flags }
    }

detail =
    .why = Warum
    .used = Erfasst
    .missing = Nicht untersucht
    .rule = Die Regel

review =
    .suggested-here = Vorgeschlagen. Nichts wird für Sie angekreuzt.
    .suggested-for = Bei: { $what }.
    .other-options = Weitere Möglichkeiten
    .plan-note = Vorgeschlagen aufgrund dessen, was gefunden wurde; was geschieht, entscheiden Sie.
    .by-default = { $count ->
        [one] { $count } Antwort als Vorgabe gesetzt
       *[other] { $count } Antworten als Vorgabe gesetzt
    }
    .together = { $count ->
        [one] { $count } Red Flag zusammen mit anderen beantwortet
       *[other] { $count } Red Flags zusammen beantwortet
    }
    .carried = { $count ->
        [one] { $count } Antwort übernommen
       *[other] { $count } Antworten übernommen
    }
    .record-only = Die Beurteilung ist verborgen
    .record-only-note = „Nur erfassen“ ist in den Einstellungen gesetzt: Keine Schlussfolgerung, kein Läsionsort, kein nächster Test und kein Vorschlag des Programms wird gezeigt. Red Flags, die mit Ja beantwortet wurden, bleiben.
    .work-up = Angebotene Abklärung
    .open = Nicht untersucht
    .open-count = { $count ->
        [one] { $count } Punkt ist nicht untersucht
       *[other] { $count } Punkte sind nicht untersucht
    }
    .open-step = { $step } ({ $count })
    .open-more = und { $count } weitere
    .nothing-open = Alles wurde untersucht
    .flags = Red Flags ({ $count })
    .report = Bericht (PDF)…
    .report-keys = Strg+P speichert, Strg+Umschalt+P druckt. Beide sind als Entwurf gekennzeichnet.
    .sign-title = Abschließen
    .sign-note = „Signieren…“ steht unten (Strg+Enter). Eine signierte Untersuchung kann nicht verändert werden; sie kann mit Begründung korrigiert werden.
    .sign = Signieren…
    .emergency = Notfall…

unlock =
    .note = Der Datenbestand ist gesperrt. Ohne Passphrase liest ihn niemand.
    .who = Wer sind Sie?
    .passphrase = Passphrase
    .show = Zeigen
    .hide = Verbergen
    .unlock = Entsperren
    .recovery = Mit Wiederherstellungsblatt…
    .practice = Mit Übungsdaten ausprobieren
    .wait = Der nächste Versuch ist in { $seconds } s möglich.
    .checking = Passphrase wird geprüft …
    .database = Datenbestand wird geöffnet …
    .checks = Es wird geprüft, ob der Datenbestand unversehrt ist …
    .audit = Protokoll wird geprüft …
    .facts = Verläufe und Suche für früher signierte Untersuchungen werden vorbereitet …

trouble =
    .note = Der Datenbestand wurde nicht geöffnet. Nichts darin wurde verändert.
    .retry = Erneut versuchen
    .find = Datenbestand suchen…
    .restore = Aus Sicherung wiederherstellen…
    .anyway = Trotzdem öffnen…
    .anyway-sure = Was fehlt, kann danach nicht zurückgeholt werden. Dass so geöffnet wurde, wird ins Protokoll geschrieben. Suchen Sie zuerst nach einer neueren Sicherung. Trotzdem öffnen?
    .new = Neuen, leeren Datenbestand anlegen…
    .not-found = Der Datenbestand wurde unter { $name } nicht gefunden. Vielleicht ist ein Laufwerk nicht angeschlossen. Suchen Sie ihn, stellen Sie ihn aus einer Sicherung wieder her, oder legen Sie zuallerletzt einen neuen an.
    .nothing-there = In { $name } ist kein Datenbestand. Wählen Sie den Ordner, der vault.db enthält.

recover =
    .note = Der Code des Wiederherstellungsblatts öffnet den Datenbestand und gibt einem Behandler eine neue Passphrase.
    .code = Code des Wiederherstellungsblatts
    .code-note = 8 Gruppen aus 5 Buchstaben und Ziffern
    .go = Datenbestand öffnen

passphrase =
    .new = Neue Passphrase
    .again = Noch einmal dieselbe
    .strength = Stärke der Passphrase
    .advice = Mindestens 15 Zeichen; gut sind mehrere Wörter, die nicht zusammengehören. Einfügen aus einem Passwortmanager ist in Ordnung.
    .score-zero = Sehr schwach.
    .score-one = Schwach.
    .score-two = Nicht stark genug.
    .score-three = Stark.
    .score-four = Sehr stark.
    .short = Nehmen Sie mindestens 15 Zeichen.
    .long = Nehmen Sie weniger als 1000 Zeichen.
    .common = Sie wäre früh zu erraten: Fügen Sie Wörter hinzu, die niemand erwartet.
    .names = Sie besteht vor allem aus Namen und Wörtern dieser Praxis oder Klinik: Wählen Sie andere.
    .differs = Die beiden sind nicht gleich.

set-up =
    .step-you = SCHRITT 1 VON 4
    .step-place = SCHRITT 2 VON 4
    .step-sheet = SCHRITT 3 VON 4
    .step-code = SCHRITT 4 VON 4
    .you = Sie
    .you-note = Mit diesem Namen signieren Sie. Die Passphrase öffnet den Datenbestand und signiert; niemand kann sie für Sie zurücksetzen außer einem anderen Behandler oder dem Wiederherstellungsblatt.
    .name = Ihr Name
    .name-example = Dr. Nachname
    .place = Wo der Datenbestand liegt
    .place-note = Ein Ordner auf dem eigenen Laufwerk dieses Computers. Kein Netzlaufwerk und kein synchronisierter Ordner: Beide beschädigen einen Datenbestand.
    .sheet = Das Wiederherstellungsblatt
    .sheet-note = Sein Code öffnet den Datenbestand, wenn jede Passphrase verloren ist. Drucken Sie es, und verwahren Sie es dort, wo Sie verwahren, was nicht verloren gehen darf. Es kann später nicht noch einmal gedruckt werden; ein neues macht es ungültig.
    .print = Drucken…
    .save = Als PDF speichern…
    .save-sure = Wer diese Datei findet, kann den Datenbestand öffnen. Speichern Sie sie nur an einem Ort, den Sie von diesem Computer wegnehmen, etwa auf einem USB-Stick. Speichern?
    .save-title = Wiederherstellungsblatt
    .save-file = wiederherstellungsblatt
    .save-elsewhere = Nicht dort: Das Blatt darf nicht neben dem Datenbestand oder seinen Sicherungen liegen. Wählen Sie einen anderen Ort.
    .reveal = Code zeigen
    .written = Ich habe den Code notiert
    .kept = Das Blatt ist unterwegs. Sehen Sie nach, ob der Code darauf lesbar ist, bevor Sie weitermachen.
    .code = Code vom Blatt eintippen
    .code-why = Damit Sie wissen, dass er lesbar ist. Groß- oder Kleinschreibung und Striche spielen keine Rolle.
    .make = Datenbestand anlegen
    .making = Der Datenbestand wird angelegt …
    .place-title = Ordner des Datenbestands

workspace =
    .practice = ÜBUNG: Hier wird nichts aufbewahrt. Keine echten Patienten.
    .lock = Sperren
    .places = Bereiche
    .patients = Patienten
    .drafts = Entwürfe
    .backup = Sicherung
    .settings = Einstellungen
    .retired = Dieser Datenbestand ist auf einen anderen Computer umgezogen. Hier kann er nur gelesen werden.

patients =
    .search = Patienten nach Name, Patientennummer oder Geburtsdatum suchen
    .hint = Name, Pat.-Nr. oder Geburtsdatum
    .new = Neuer Patient
    .name = Name
    .born = Geboren
    .mrn = Pat.-Nr.
    .last-visit = Zuletzt untersucht
    .last-finding = Letzter Befund
    .draft = Entwurf
    .count = { $found } von { $count ->
        [one] { $count } Patient
       *[other] { $count } Patienten
    } · Name, Pat.-Nr. oder Geburtsdatum
    .count-more = die ersten { $found } von { $count } Patienten · weitertippen, um weniger zu sehen
    .recent = zuletzt gesehen: { $found } von { $count ->
        [one] { $count } Patient
       *[other] { $count } Patienten
    }
    .none = Noch keine Patienten. Strg+Umschalt+N legt den ersten an.
    .not-found = Niemand gefunden. Weniger vom Namen eingeben, Pat.-Nr. oder Geburtsdatum versuchen, oder Strg+Umschalt+N für einen neuen Patienten drücken.
    .visits = Untersuchungen mit diesen Wörtern
    .key-open = öffnen
    .key-visit = neue Untersuchung
    .key-patient = neuer Patient
    .key-lock = sperren

patient =
    .new = Neuer Patient
    .edit = Angaben bearbeiten
    .family = Nachname
    .given = Vornamen
    .other = Weitere Namen
    .other-note = Frühere Namen oder der Name in anderer Schrift
    .sex = Geschlecht
    .sex-unknown = nicht bekannt
    .sex-female = weiblich
    .sex-male = männlich
    .sex-other = divers
    .letter-female = W
    .letter-male = M
    .letter-other = divers
    .born = Geburtsdatum
    .mrn = Patientennummer
    .contact = Kontakt
    .notes = Notizen
    .save = Speichern
    .save-all-the-same = Trotzdem speichern
    .family-missing = Ein Nachname ist nötig. Schreiben Sie den einzigen Namen, den es gibt, oder wie der Patient genannt wird, bis der Name bekannt ist.
    .born-wrong = Schreiben Sie das Geburtsdatum als Jahr-Monat-Tag, etwa 1972-03-09, oder lassen Sie es leer.
    .duplicates = Das könnte jemand sein, der schon hier ist:
    .open-instead = Diesen öffnen
    .why-mrn = gleiche Patientennummer
    .why-name-and-birth = gleicher Name und gleiches Geburtsdatum
    .why-name = gleicher Name
    .why-birth-and-similar-name = gleiches Geburtsdatum und ähnlicher Name
    .age = { $years } J.
    .born-on = geb. { $date }
    .born-unknown = Geburtsdatum nicht bekannt
    .mrn-is = Pat.-Nr. { $mrn }

chart =
    .back = Patienten
    .new-visit = Neue Untersuchung
    .open = Öffnen
    .more = Mehr
    .visits = Untersuchungen
    .performed = Untersucht
    .finding = Befund
    .signed-by = Signiert von
    .state = Status
    .no-visits = Noch keine Untersuchungen. Strg+N beginnt eine.
    .merge = Mit anderem Patienten zusammenführen…
    .undo-merge = Zusammenführung aufheben
    .who-saw = Wer diese Akte gesehen hat
    .request = Datenanliegen vermerken…
    .export = Exportieren…
    .erase = Diesen Patienten löschen…

drafts =
    .note = Untersuchungen, die noch nicht signiert sind. Jede Antwort darin ist gespeichert.
    .none = Keine offenen Entwürfe.
    .owner = Behandler
    .saved = Gespeichert
    .hand-over = Übergeben…
    .take-over = Übernehmen…
    .move = Zu anderem Patienten verschieben…
    .discard = Verwerfen…
    .nobody = Es gibt keinen anderen Behandler, dem er übergeben werden kann. Legen Sie einen unter Einstellungen an.
    .take-over-sure = { $owner } hat diese Untersuchung von { $name } begonnen. Sie führen sie weiter und signieren sie; { $owner } erfährt davon. Übernehmen?
    .move-from = Begonnen für { $now }. Für welchen Patienten ist die Untersuchung?
    .move-sure = Begonnen für: { $now }. Zu verschieben nach: { $other }. Sehen Sie beide Namen und Geburtsdaten an. Die Untersuchung von { $now } zu { $other } verschieben?
    .move-go = Verschieben
    .discard-sure = Was in dieser Untersuchung von { $name } erfasst wurde, wird verworfen und kann nicht zurückgeholt werden. Dass es verworfen wurde, wird ins Protokoll geschrieben. Verwerfen?
    .news = Ihre Entwürfe: { $what } ({ $who }).

visit =
    .when = Untersucht am, um
    .when-pattern = JJJJ-MM-TT HH:MM
    .when-wrong = Schreiben Sie die Zeit als 2026-11-23 14:30; sie darf nicht in der Zukunft liegen.
    .from-paper = Später vom Papier übertragen
    .begin = Beginnen

confirm =
    .title = Sie waren mitten in einer Untersuchung. Ist das der Patient vor Ihnen?
    .note = Enter macht mit diesem Patienten weiter. Esc zeigt die Patientenliste; der Entwurf bleibt, wie er ist.
    .yes = Ja, weiter
    .no = Nein, Patienten zeigen

practice =
    .clinician = Übungsbehandler

merge =
    .title = Mit anderem Patienten zusammenführen
    .sure = { $this } soll als Teil von { $other } gelesen werden. Beide bleiben im Datenbestand wie zuvor, sodass es rückgängig gemacht werden kann. Zusammenführen?
    .go = Zusammenführen
    .undo = Zusammenführung aufheben
    .undo-note = Der Patient steht wieder für sich allein, mit den eigenen Untersuchungen.

request =
    .title = Datenanliegen eines Patienten
    .outcome = Was aus dem Anliegen wurde
    .access = Hat die eigenen Daten verlangt
    .correction = Hat eine Berichtigung verlangt
    .erasure = Hat die Löschung verlangt
    .granted = stattgegeben
    .partly = teilweise stattgegeben
    .refused = abgelehnt
    .open = noch nicht entschieden
    .noted = Es steht im Protokoll.

erase =
    .title = Endgültig löschen
    .sure = { $name } wird endgültig gelöscht: was bekannt ist, jede Untersuchung, jeder Entwurf. Niemand kann es wieder lesen, und es kann nicht zurückgenommen werden. Sicherungen behalten den Patienten, bis sie im Turnus ersetzt werden, höchstens 24 Monate. Sind die gesetzlichen Aufbewahrungspflichten erfüllt?
    .go-on = Weiter
    .type = Um { $name } zu löschen, den Nachnamen eintippen.

export =
    .title = Alles über diesen Patienten
    .file = patient
    .kinds = JSON (*.json);;PDF (*.pdf)

desk =
    .written = Geschrieben nach { $name }. Dort ist es nicht verschlüsselt.

lock =
    .warning = Sperrt in { $seconds } s, weil niemand etwas tut. Zum Bleiben eine beliebige Taste drücken.

audit =
    .title = Wer gesehen, gedruckt, exportiert, geändert hat
    .number = Nr.
    .time = Zeit
    .who = Behandler
    .what = Was
    .where = Computer
    .save = Als Tabelle speichern…
    .save-title = Tabelle (CSV)
    .file = zugriffe
    .kinds = CSV (*.csv)

backup =
    .note = Eine Sicherung ist verschlüsselt wie der Datenbestand und wird zurückgelesen, bevor sie als gut gilt.
    .progress = Wie weit sie ist
    .now = Jetzt sichern
    .verify = Ganzen Datenbestand prüfen
    .list = Sicherungen
    .made = Erstellt
    .size = Größe
    .head = Neuester Protokolleintrag
    .none = Noch keine Sicherungen.
    .rehearse = Wiederherstellung proben…
    .rehearse-note = Stellt in einen Ordner wieder her, der danach gelöscht wird, und vergleicht.
    .restore = Wiederherstellen…
    .second = Ein zweiter Ordner
    .second-none = Keiner. Ein zweiter Ort, etwa ein anderes Laufwerk, bewahrt die Sicherungen, wenn dieses kaputtgeht.
    .choose = Wählen…
    .drop = Kein zweiter Ordner
    .move = Datenbestand auf anderen Computer umziehen
    .move-note = Erstellt eine Sicherung, lässt Sie diese dort wiederherstellen und legt diesen Datenbestand still: Er kann dann nur noch gelesen werden.
    .move-go = Beginnen…
    .copying = Wird kopiert …
    .checking = Wird geprüft …
    .writing = Wird geschrieben …
    .second-copy = Wird in den zweiten Ordner kopiert …
    .chain = Protokoll wird geprüft …
    .signed = Signiertes wird geprüft …
    .patients = Patienten werden geprüft …
    .done = Die Sicherung wurde erstellt und zurückgelesen.
    .cancelled = Abgebrochen. Nichts blieb zurück.
    .verified = Der Datenbestand ist unversehrt: { $entries ->
        [one] { $entries } Protokolleintrag
       *[other] { $entries } Protokolleinträge
    } und { $versions ->
        [one] { $versions } signierte Version
       *[other] { $versions } signierte Versionen
    } wurden geprüft.
    .wrong = Der Datenbestand ist NICHT unversehrt: { $count ->
        [one] { $count } Fehler
       *[other] { $count } Fehler, der erste
    } bei Eintrag { $seq } ({ $what }). Nehmen Sie keine Änderungen vor; proben Sie die Wiederherstellung einer Sicherung und benachrichtigen Sie die Person, die diesen Computer betreut.
    .never = Es gibt noch keine geprüfte Sicherung.
    .last = { $days ->
        [0] Die letzte geprüfte Sicherung wurde heute erstellt: { $at }.
        [one] Die letzte geprüfte Sicherung wurde gestern erstellt: { $at }.
       *[other] Die letzte geprüfte Sicherung ist { $days } Tage alt: { $at }.
    }
    .age-none = keine
    .age = { $days ->
        [0] heute
        [one] gestern
       *[other] { $days } Tage
    }
    .good = geprüft
    .bad = beschädigt
    .megabytes = { $size } MB

restore =
    .title = Sicherung wiederherstellen
    .rehearsal = Wiederherstellung proben
    .note = Die Sicherung wird nur gelesen, und der jetzige Datenbestand bleibt, wo er ist.
    .backup = Sicherung
    .folder = Neuer Ordner dafür
    .how = Wie sie geöffnet wird
    .by-passphrase = Mit der Passphrase von damals, als sie erstellt wurde
    .by-sheet = Mit dem Wiederherstellungsblatt
    .doing = Wird wiederhergestellt und geprüft …
    .rehearsed = Die Probe ist gelungen: { $entries ->
        [one] { $entries } Protokolleintrag
       *[other] { $entries } Protokolleinträge
    } und { $versions ->
        [one] { $versions } signierte Version
       *[other] { $versions } signierte Versionen
    } sind in dieser Sicherung unversehrt.
    .done = Die Sicherung wurde nach { $name } wiederhergestellt und geprüft. Der jetzt offene Datenbestand bleibt, wo er ist. Möchten Sie von jetzt an mit dem wiederhergestellten arbeiten? Das Programm sperrt dann, und Ihre Passphrase aus der Zeit der Sicherung öffnet ihn.
    .practised = Die Sicherung wurde wiederhergestellt und geprüft. Es war eine Übung: Nichts davon wird aufbewahrt.
    .open = Sperren und öffnen
    .stay = Bei diesem bleiben

move =
    .begin = Zuerst wird eine Sicherung erstellt. Sie nehmen sie zum anderen Computer mit, stellen sie dort wieder her und prüfen sie dort. Erst dann wird dieser Datenbestand hier stillgelegt: Er kann dann nur noch gelesen werden.
    .where = Die Sicherung liegt in { $name }. Stellen Sie sie auf dem anderen Computer wieder her. Vergleichen Sie ihren neuesten Protokolleintrag: { $head }. Wenn das getan ist: Wo lebt der Datenbestand jetzt?
    .retire = Diesen Datenbestand stilllegen
    .sure = Von jetzt an kann dieser Datenbestand hier nur noch gelesen werden. Wurde er auf dem anderen Computer wiederhergestellt und geprüft?

sheet =
    .title = Wiederherstellungsblatt
    .what = Dieser Code öffnet den Datenbestand von Foot Drop Desktop, wenn jede Passphrase verloren ist. Wer ihn hat, kann jeden Patienten lesen.
    .record = Datenbestand: { $id }
    .made = Erstellt am { $date }
    .keep = In einem versiegelten Umschlag aufbewahren, in einem Tresor oder an einem anderen verschlossenen Ort, getrennt vom Computer.
    .use = Verwendung: „Mit Wiederherstellungsblatt“ auf dem ersten Bildschirm, dann den Code eintippen. Groß- oder Kleinschreibung und Striche spielen keine Rolle.
    .void = Ein neueres Blatt macht dieses ungültig.

settings =
    .clinic = Praxis/Klinik
    .idle = Minuten ohne Taste oder Berührung bis zur Sperre
    .clinicians = Behandler
    .name = Name
    .add = Hinzufügen…
    .add-title = Ein neuer Behandler
    .old = Bisherige Passphrase
    .you = Sie
    .left = ausgeschieden
    .done = Erledigt. Es steht im Protokoll.
    .reset-title = Eine neue Passphrase für { $name }
    .passphrase-title = Ihre Passphrase ändern
    .deactivate-title = { $name } deaktivieren
    .deactivate-sure = Die Passphrase öffnet den Datenbestand nicht mehr. Was signiert wurde, bleibt. Wer führt die Entwürfe weiter?
    .sheet-go = Dieses Blatt in Kraft setzen
    .sheet-done = Das neue Blatt gilt; das alte ist ungültig. Vernichten Sie es.
    .reset = Neue Passphrase…
    .deactivate = Deaktivieren…
    .audit = Was sie getan haben
    .keys = Ihre Passphrase und das Wiederherstellungsblatt
    .keys-note = Ein neues Wiederherstellungsblatt macht das alte ungültig.
    .passphrase = Meine Passphrase ändern…
    .sheet = Neues Wiederherstellungsblatt…
    .place = Ordner des Datenbestands
    .place-note = Um ihn anderswo aufzubewahren, „Datenbestand auf anderen Computer umziehen“ unter Sicherung verwenden.

dialog =
    .close = Schließen
    .cancel = Abbrechen

crash =
    .title = An dieser Stelle ist ein Programmfehler aufgetreten
    .text = Jede Antwort, die als gespeichert angezeigt wurde, liegt auf dem Laufwerk. Neu starten: Nach dem Entsperren öffnet sich derselbe Entwurf dort, wo er verlassen wurde. Geschieht es erneut, geben Sie die Zeilen unten weiter.
    .report = Was fehlgeschlagen ist, und wo
    .report-note = Diese Zeilen enthalten keine Patientendaten und nichts, was eingetippt wurde.
    .copy = Diese Zeilen kopieren
    .go-on = Ohne Neustart weiter
    .restart = Neu starten

sign =
    .title = Diese Untersuchung signieren
    .what = Was signiert wird
    .performed = Untersucht { $time }
    .urgency = Dringlichkeit: { $urgency }
    .flag = { $flag }: { $within } handeln
    .flag-aside = { $flag }: { $within } handeln; zurückgestellt: { $reason }
    .flag-done = { $flag }: { $within } handeln. { $done }
    .hidden = Die Beurteilung ist verborgen: „Nur erfassen“ ist gesetzt.
    .not-examined = { $count ->
        [0] Alles wurde untersucht.
        [one] { $count } Punkt ist nicht untersucht; er steht im Bericht als nicht untersucht.
       *[other] { $count } Punkte sind nicht untersucht; sie stehen im Bericht als nicht untersucht.
    }
    .complete = Die Kernuntersuchung ist vollständig.
    .incomplete = Die Kernuntersuchung ist nicht vollständig
    .open-more = { $items }; und { $count } weitere
    .why = Warum wird trotzdem signiert? Der Bericht sagt es.
    .choose = Grund wählen
    .words = In eigenen Worten
    .amends = Korrigiert Version { $version }, die lesbar bleibt
    .amends-reason = Grund: { $reason }
    .amends-more = { $count ->
        [one] … und { $count } weitere Änderung
       *[other] … und { $count } weitere Änderungen
    }
    .amends-nothing = Bisher weicht nichts davon ab.
    .change = { $item }: { $before } → { $after }
    .meaning = Mit Ihrer Signatur erklären Sie, { $name }, dass Sie diese Untersuchung durchgeführt haben und dass hier erfasst ist, was Sie vorgefunden haben. Sie kann danach nicht verändert werden; sie kann mit Begründung korrigiert werden.
    .meaning-amended = Mit Ihrer Signatur erklären Sie, { $name }, dass diese Version richtig ist und die vorige ersetzt. Die vorige bleibt lesbar.
    .passphrase = Ihre Passphrase
    .practice = Übung: Es wird keine Passphrase verlangt.
    .signing = Wird signiert …
    .go = Signieren
    .go-print = Signieren und drucken
    .reason = { $reason }: { $words }
    .emergency-title = Notfall: die Untersuchung hier abbrechen
    .print-only = Jetzt drucken, später signieren

signed =
    .back = Zurück zur Akte
    .content = Die Untersuchung, wie sie signiert wurde
    .conclusions = Wie signiert
    .performed = Untersucht { $time }
    .recorded = erfasst { $time }
    .by = signiert { $time } von { $name }
    .countersigned-by = gegengezeichnet { $time } von { $name }
    .voided = UNGÜLTIG
    .replaced = durch eine neuere Version ersetzt
    .version = Version { $version } von { $count }
    .amended = korrigiert
    .corrects = Sie ersetzt eine Untersuchung, die beim falschen Patienten eingetragen wurde.
    .versions = Versionen
    .version-row = Version { $version }
    .signed = Signiert
    .print = Drucken
    .save = Als PDF speichern…
    .amend = Korrigieren…
    .addendum = Nachtrag…
    .countersign = Gegenzeichnen…
    .void = Für ungültig erklären…
    .wrong-patient = Beim falschen Patienten eingetragen…
    .record = Datensatz
    .as = Signiert von { $name } { $meaning }
    .hash = SHA-256 { $hash }
    .head = Neuester Protokolleintrag { $head }
    .recall = Zurückzufordern
    .recall-title = { $count ->
        [one] { $count } frühere Ausfertigung
       *[other] { $count } frühere Ausfertigungen
    }
    .recall-line = { $time }, { $name }: { $what }
    .least = Mindestens { $least } Zeichen.
    .printer = Drucken
    .printer-note = Auf welchem Drucker?
    .printing = Drucker wird gesucht …
    .making = Der Bericht wird erstellt …
    .printed = An { $printer } gesendet.
    .shown = Für dieses Programm ist kein Drucker eingerichtet. Der Bericht ist im Programm für PDF-Dateien geöffnet: Drucken Sie ihn dort. Diese Kopie wird entfernt, wenn das Fenster gesperrt wird.
    .not-made = Nicht gedruckt oder gespeichert.
    .amend-title = Diese Untersuchung korrigieren
    .amend-note = Eine neue Version öffnet sich als Entwurf. Diese bleibt lesbar. Ausfertigungen davon werden aufgelistet, um sie zurückzufordern.
    .amend-go = Neue Version öffnen
    .addendum-title = Nachtrag zu dieser Untersuchung
    .addendum-note = Der Text wird signiert und steht neben der Untersuchung; ihre Befunde bleiben, wie sie sind.
    .addendum-text = Was nachgetragen wird
    .addendum-go = Nachtrag signieren
    .countersign-title = Diese Untersuchung gegenzeichnen
    .countersign-note = Mit Ihrer Signatur erklären Sie, { $name }, dass Sie diese Untersuchung von { $author } geprüft haben.
    .countersign-go = Gegenzeichnen
    .void-title = Diese Untersuchung für ungültig erklären
    .void-note = Sie bleibt lesbar, als ungültig gekennzeichnet, und verschwindet aus Listen, Vergleichen und der Suche. Das kann nicht zurückgenommen werden.
    .void-go = Für ungültig erklären
    .wrong-title = Beim falschen Patienten eingetragen
    .wrong-pick = Wessen Untersuchung ist es? Jetzt steht sie bei { $now }.
    .wrong-now = Jetzt bei: { $who }
    .wrong-right = Gehört zu: { $who }
    .wrong-note = Die Untersuchung wird hier ungültig und öffnet sich beim richtigen Patienten wieder als Entwurf, zum Prüfen und Signieren. Das kann nicht zurückgenommen werden.
    .wrong-go = Hier ungültig machen und dort öffnen
    .reason = Grund
    .recall-now = Diese Ausfertigungen zeigen, was nicht mehr gilt. Fordern Sie sie zurück:

look =
    .title = Sprache und Aussehen
    .language = Sprache
    .paper-language = Sprache der Ausfertigungen
    .theme = Farben
    .text-size = Schriftgröße
    .as-system = Wie das System
    .as-window = Wie das Fenster
    .light = Hell
    .dark = Dunkel
    .contrast = Hoher Kontrast
    .touch = Große Bedienflächen (Touch)

papers-settings =
    .title = Papiere
    .letterhead = Anschrift und Telefon auf Papieren, höchstens { $lines } Zeilen
    .letterhead-long = Höchstens { $lines } Zeilen und { $limit } Zeichen. Die letzte Änderung wurde nicht behalten.
    .number = Nummer, die Papiere für sofortige Hilfe nennen
    .number-wrong = Nur Ziffern, Leerzeichen und +. Die letzte Änderung wurde nicht behalten.
    .logo = Logo
    .logo-none = Kein Logo
    .logo-choose = Logo wählen…
    .logo-kinds = Bilder (*.png *.svg)
    .logo-drop = Logo entfernen
    .size = Papierformat
    .a4 = A4
    .letter = US Letter
    .margin = Rand links und rechts, mm
    .attach = Untersuchung als Daten beifügen
    .attach-note = Papiere für Fachleute enthalten dann die Untersuchung in der PDF-Datei, lesbar für Programme. Papiere für Patienten und Briefe nie.
    .preview = Das Bild zeigt einen Übungsbrief auf diesem Papier.
    .preview-making = Die Vorschau wird erstellt …

exam-settings =
    .title = Die Untersuchung
    .romberg = Romberg-Versuch, Sekunden
    .record-only = Nur erfassen: keine Beurteilung zeigen
    .record-only-note = Verbirgt jede Schlussfolgerung, jeden Läsionsort, nächsten Test und Vorschlag des Programms. Red Flags, die Sie mit Ja beantwortet haben, bleiben.

language =
    .name = Sprache
    .not-reviewed = Übersetzung noch nicht geprüft
    .not-reviewed-note = Die klinischen Formulierungen in dieser Sprache wurden noch nicht von einem Kliniker geprüft. Im Zweifel gilt der englische Wortlaut.

shorthand =
    .name = Kurzeingabe: Seite, Item, Wert; Angaben durch Semikolon getrennt
    .example = l df 1; l ev 2; r all 5; b heel -
    .preview = Was die Zeile setzen wird
    .hint = Seite, Item, Wert. Tab ergänzt ein Wort, Pfeil hoch holt eine Zeile zurück.
    .ready = { $count ->
        [one] Enter erfasst { $count } Antwort
       *[other] Enter erfasst { $count } Antworten
    }{ $over ->
        [0] .
        [one] ; { $over } wird überschrieben.
       *[other] ; { $over } werden überschrieben.
    }
    .not-ready = Nichts wird erfasst, bevor die ganze Zeile verstanden ist.
    .record = Erfassen
    .words = Wörter
    .words-name = Tabelle der Wörter (?)
    .close = Kurzeingabe schließen (Esc)
    .recorded = { $count ->
        [one] { $count } Antwort erfasst. Strg+Z nimmt sie zurück.
       *[other] { $count } Antworten erfasst. Strg+Z nimmt sie zusammen zurück.
    }
    .row-set = { $item }: { $before } → { $after }
    .row-over = { $item }: { $before } → { $after } (überschrieben)
    .row-same = { $item }: { $after } (wie bisher)
    .row-follows = Folgt daraus: { $item }: { $before } → { $after }
    .table-intro = r rechts, l links, b beide; dann ein oder mehrere Items einer Art; dann der Wert. Getrennt durch ; . Nach einem Grad: pain, effort, mech. Nach nt: undone, refused, pain, unsafe, cast, wound, amp, fus, anaes, instr, fat.
    .fault-word-unknown = „{ $word }“ ist kein Wort der Kurzeingabe.
    .fault-word-unfinished = „{ $word }“ … geht weiter: { $words }
    .fault-word-twofold = „{ $word }“ kann Verschiedenes bedeuten. Schreiben Sie eines von: { $words }
    .fault-item-missing = Welches Item?
    .fault-side-missing = Welche Seite? Schreiben Sie r, l oder b vor „{ $word }“.
    .fault-side-late = Die Seite „{ $word }“ gehört vor die Items.
    .fault-side-not-asked = „{ $word }“ hat keine Seite.
    .fault-mixed = „{ $word }“ und „{ $other }“ sind von verschiedener Art: Schreiben Sie zwei Angaben.
    .fault-value-missing = Welcher Wert für „{ $word }“? { $words }
    .fault-value-unknown = „{ $word }“ ist kein Wert von „{ $item }“. Möglich: { $words }
    .fault-value-alone = „{ $word }“ und was folgt, gehen nicht zusammen: Eines davon steht allein.
    .fault-number-unknown = „{ $word }“ ist keine Zahl für „{ $item }“. { $words }
    .fault-out-of-range = „{ $word }“ geht von { $low } bis { $high }.
    .fault-left-over = „{ $word }“ ist ein Wort zu viel. Eine neue Angabe beginnt nach einem Semikolon.
    .fault-unsafe = Hier nicht erfasst: { $finding }. Stehen wurde als nicht gefahrlos erfasst. Beantworten Sie es im Schritt selbst; dort wird noch einmal gefragt.

paper =
    .open = Papiere…
    .choose-title = Papier erstellen
    .kind = Papier
    .report = Klinischer Bericht
    .handout = Patienteninformation
    .letter = Überweisungsbrief
    .progress = Verlaufsbericht
    .blank = Leeres Formular
    .emergency = Notfallbrief
    .language = Sprache
    .visit = Untersuchung
    .earlier = Verglichen mit
    .recipient = An
    .recipient-note = leer: eine Zeile für den Stift
    .address = Anschrift
    .question = Frage
    .question-note = leer: um eine Beurteilung wird gebeten
    .draft = Diese Untersuchung ist nicht signiert: Das Papier wird als Entwurf gekennzeichnet.
    .no-visit = Es gibt noch keine signierte Untersuchung. Ein leeres Formular ist möglich.
    .no-earlier = Ein Verlaufsbericht braucht eine signierte Untersuchung vor dieser.
    .show = Vorschau
    .title = { $paper } · { $language }
    .back = Zurück
    .print = Drucken…
    .print-title = Drucken
    .save-title = Papier als PDF speichern
    .making = Das Papier wird erstellt …
    .sending = Das Papier wird neu erstellt …
    .pages = Seiten des Papiers
    .page-of = Seite { $page } von { $count }
    .page-before = Vorige Seite
    .page-next = Nächste Seite
    .smaller = Kleiner
    .larger = Größer
    .zoom = Größe der Seite
    .fit-width = Ganze Breite
    .fit-page = Ganze Seite
    .find = Im Papier suchen
    .find-before = Voriger Treffer
    .find-next = Nächster Treffer
    .found = Treffer { $place } von { $count }, auf Seite { $page }
    .not-found = Nicht gefunden

batch =
    .open = Papiere eines Tages…
    .title = Papiere vieler Untersuchungen
    .which = Untersuchungen
    .of-day = Eines Tages
    .of-search = Von der Suche gefunden
    .day = Tag
    .day-wrong = Schreiben Sie den Tag als JJJJ-MM-TT.
    .count = { $count ->
        [0] Keine signierte Untersuchung
        [one] { $count } signierte Untersuchung
       *[other] { $count } signierte Untersuchungen
    }
    .drafts = { $count ->
        [one] { $count } Untersuchung ist nicht signiert und wird ausgelassen
       *[other] { $count } Untersuchungen sind nicht signiert und werden ausgelassen
    }
    .note = Jede Datei heißt nach Tag und Nummer der Untersuchung, ohne Namen.
    .folder = In einen Ordner speichern…
    .print = Drucken…
    .progress = Fortschritt der Papiere
    .doing = { $place } von { $count }: { $what }
    .stop = Anhalten
    .stopped = Angehalten.
    .made = { $count ->
        [0] Es wurde kein Papier erstellt.
        [one] { $count } Papier wurde erstellt.
       *[other] { $count } Papiere wurden erstellt.
    }
    .in-folder = Sie liegen in { $name }.
    .sent = Sie gingen an { $printer }.
    .not-made = Nicht erstellt:
    .not-made-line = { $what }: { $why }
    .not-begun = { $count ->
        [one] { $count } weiteres wurde nicht begonnen.
       *[other] { $count } weitere wurden nicht begonnen.
    }
