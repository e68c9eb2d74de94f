# The words of the papers beside the report: the recovery sheet and the export of one patient.

sheet =
    .program = Foot Drop Desktop
    .title = Wiederherstellungsblatt
    .lead = Dieser Code öffnet den Datenbestand, wenn die Passphrasen verloren sind.
    .clinic = Praxis/Klinik
    .vault = Datenbestand
    .made = Erstellt am
    .code = Wiederherstellungscode
    .group = { $group }
    .reading = Nullen haben einen Strich. Die Buchstaben I, L, O und U kommen nicht vor.
    .qr = Derselbe Code, als Text zu scannen
    .opens = Was er öffnet
    .opens-text = Wer diesen Code hat, kann den ganzen Datenbestand öffnen und einem Behandler eine neue Passphrase geben. Ohne Passphrase und ohne dieses Blatt kann niemand den Datenbestand öffnen.
    .keep = Wo es aufzubewahren ist
    .keep-text = Drucken Sie zwei Blätter. Versiegeln Sie jedes in einem Umschlag, und unterschreiben Sie über der Lasche. Schließen Sie sie an zwei Orten weg, einen davon in einem anderen Gebäude. Bewahren Sie nie eines neben dem Computer oder als Datei oder Bild auf.
    .use = Wie es verwendet wird
    .use-text = Wählen Sie auf dem Bildschirm, der nach der Passphrase fragt, „Mit Wiederherstellungsblatt“, und tippen oder scannen Sie den Code. Großschreibung, Leerzeichen und Striche spielen keine Rolle; O zählt als 0, I und L zählen als 1. Das letzte Zeichen jeder Gruppe ist eine Prüfung, daher wird eine vertippte Gruppe genannt. Jede Verwendung wird protokolliert und verlangt eine neue Passphrase.
    .void = Wann es ungültig ist
    .void-text = Ein neues Blatt macht dieses ungültig: Vernichten Sie dieses dann. Vorher erstellte Sicherungen öffnen sich weiterhin damit.
    .check = Öffnen Sie den Umschlag einmal im Jahr, prüfen Sie, ob der Code lesbar ist, und versiegeln Sie ihn wieder.
    .number = Blatt
    .place = Aufbewahrt in
    .sealed = Versiegelt am
    .by = Von
    .footer = Foot Drop Desktop · Wiederherstellungsblatt des Datenbestands { $vault } · Seite 1 von 1

export =
    .kind = Akte eines Patienten
    .title = Patientenakte
    .heading = Alles, was aufbewahrt wird
    .made = Exportiert { $time } von { $name }
    .patient = Patient
    .details = Jetziger Stand
    .merged = In diese Akte zusammengeführt
    .family = Nachname
    .given = Vorname
    .other-names = Weitere Namen
    .sex = Geschlecht
    .birth-date = Geboren
    .mrn = Patientennummer
    .contact = Kontakt
    .notes = Notizen
    .added = Angelegt
    .visits = Signierte Untersuchungen
    .no-visits = Keine Untersuchung wurde signiert.
    .performed = Durchgeführt
    .finding = Befund
    .signer = Signiert von
    .void = { $finding } (ungültig)
    .erased = Der Inhalt wurde gelöscht.
    .visit = Untersuchung { $date }
    .versions = Alles, was von dieser Untersuchung signiert wurde
    .signed-at = Signiert am
    .signed = Was, und dessen SHA-256
    .changed = Version { $version }: { $reason }
    .trail = Anliegen, und wer diese Akte gesehen hat
    .requests = Anliegen des Patienten
    .request = Anliegen
    .outcome = Ergebnis
    .no-requests = Kein Anliegen wurde vermerkt.
    .access = Wer gesehen, gedruckt, exportiert oder geändert hat
    .no-access = Im Protokoll steht nichts.
    .number = Nr.
    .where = Computer

kind =
    .signed = Version { $version }
    .amended = Version { $version }, korrigiert
    .addendum = Nachtrag zu Version { $version }
    .countersigned = Gegenzeichnung von Version { $version }
    .voided = Für ungültig erklärt

request =
    .access = Kopie der Akte
    .correction = Berichtigung
    .erasure = Löschung

outcome =
    .granted = stattgegeben
    .partly = teilweise stattgegeben
    .refused = abgelehnt
    .open = offen

emergency =
    .kind = Notfallbrief
    .title = Notfallbrief
    .heading = Fallfuß: Die Untersuchung wurde abgebrochen
    .to = An
    .from = Von
    .reason = Grund des Abbruchs
    .letter = Brief
    .urgency = Dringlichkeit: { $urgency }
    .flag = { $flag } – { $tier }, { $within } handeln
    .set-aside = { $flag } – zurückgestellt von { $name }: { $reason }
    .set-aside-only = { $flag } – zurückgestellt
    .no-flags = Keine Red Flag wurde mit Ja beantwortet oder durch das Untersuchte gezeigt.
    .not-asked = Nicht gestellte Red-Flag-Fragen: { $flags }.
    .found = Was gefunden wurde
    .side = { $side }: { $label }; Flail-Fuß: { $flail ->
        [yes] ja
        [no] nein
       *[other] nicht bestimmt
    }.
    .strength = Kraft, MRC-Grad 0–5
    .abnormal = Andere Befunde, die nicht normal sind
    .story = Anamnese
    .core-open = Von der Kernuntersuchung nicht untersucht
    .shortened = { $text } … (gekürzt; der ganze Text ist im Datenbestand)
    .names-shortened = { $names }; und { $count } weitere im Datenbestand
    .sign = { $sign } steht für ein Zeichen, das nicht gedruckt werden kann; es steht in der Akte.
    .closing = Dies gibt wieder, was gefunden war, als die Untersuchung abgebrochen wurde. Nicht untersucht ist nicht dasselbe wie normal.
