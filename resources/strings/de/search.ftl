# Die Suche über alle Untersuchungen: ihre Seite, gespeicherte Suchen und die Tabelle des Gefundenen.

search =
    .title = Suche
    .line = Alle Untersuchungen nach ihren Wörtern durchsuchen
    .hint = Wörter aus Befunden, Notizen, Plänen oder Nachträgen
    .open = Alle Untersuchungen durchsuchen…
    .finding = Befund
    .side = Seite
    .site = Läsionsort
    .flag = Red Flag
    .urgency = Dringlichkeit
    .plan = Plan
    .clinician = Behandler
    .status = Status
    .since = Von
    .until = Bis
    .any = alle
    .any-side = beliebig
    .any-flag = irgendeine Red Flag
    .signed = signiert
    .draft = Entwurf
    .clear = Filter leeren: { $name }
    .filters = Filter
    .filters-set = Filter ({ $count })
    .clear-all = Alle Filter leeren
    .day-hint = JJJJ-MM-TT
    .day-wrong = Schreiben Sie „{ $name }“ als Jahr-Monat-Tag, etwa 2026-03-09, oder nur Monat oder Jahr. Bis dahin wird nicht gesucht.
    .days-crossed = Der erste Tag liegt nach dem letzten. Bis dahin wird nicht gesucht.
    .searching = Suche läuft …
    .found = { $count ->
        [one] { $count } Untersuchung
       *[other] { $count } Untersuchungen
    }
    .newest = die { $count } neuesten Untersuchungen · es gibt weitere
    .more = { $count } Untersuchungen, die zuletzt eingegebenen · es gibt weitere: Suche eingrenzen, um sie zu sehen
    .none = Keine Untersuchung gefunden. Ungültige werden nicht durchsucht. Versuchen Sie weniger oder kürzere Wörter, oder leeren Sie einen Filter.
    .results = Gefundene Untersuchungen
    .performed = Untersucht
    .patient = Patient
    .finding-head = Befund
    .flags = Red Flags
    .state = Stand
    .aside = { $flag } (zurückgestellt)
    .not-signed = noch nicht signiert
    .saved = Gespeicherte Suchen
    .saved-none = keine gewählt
    .save = Suche speichern…
    .save-title = Diese Suche speichern
    .save-note = Geben Sie dieser Suche einen Namen. Ihre Wörter bleiben im Datenbestand, bis Sie die Suche löschen; nur Sie sehen sie.
    .name = Name der Suche
    .rename = Umbenennen…
    .rename-title = Diese Suche umbenennen
    .delete = Löschen…
    .delete-sure = Die gespeicherte Suche „{ $name }“ löschen? Untersuchungen bleiben unberührt.
    .delete-go = Suche löschen
    .reading-hidden = Diese Suche fragt nach der Beurteilung des Programms, die durch die Einstellung „Nur erfassen“ verborgen ist.
    .export = Tabelle exportieren…
    .export-title = Tabelle der gefundenen Untersuchungen (CSV)
    .export-sure = Die Tabelle enthält Namen, Geburtsdaten und Befunde aller gefundenen Untersuchungen. Sie wird außerhalb des Datenbestands geschrieben und ist nicht verschlüsselt. Für jeden Patienten wird das protokolliert. Schreiben?
    .export-go = Datei wählen
    .export-file = untersuchungen
    .export-kinds = CSV (*.csv)
    .exporting = Tabelle wird geschrieben: bisher { $count ->
        [one] { $count } Untersuchung
       *[other] { $count } Untersuchungen
    }
    .export-stop = Anhalten
    .export-stopped = Angehalten. Nichts wurde geschrieben.
    .exported = { $count ->
        [one] { $count } Untersuchung wurde
       *[other] { $count } Untersuchungen wurden
    } nach { $name } geschrieben. Dort sind die Angaben nicht verschlüsselt.
    .key-open = öffnen
    .key-move = Untersuchung wählen
    .key-search = suchen

table =
    .visit = Untersuchung
    .version = Version
    .family = Nachname
    .given = Vornamen
    .born = Geburtsdatum
    .mrn = Pat.-Nr.
    .signed-by = Signiert von
    .right = Rechts
    .left = Links
    .aside = Zurückgestellte Red Flags
    .sites = Läsionsorte, mit den Befunden vereinbar
    .review = Kontrolle am
