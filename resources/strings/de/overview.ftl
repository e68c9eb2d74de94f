# Die Übersicht über die eigenen Besuche der Praxis oder Klinik, am Bildschirm und auf Papier.

overview =
    .title = Übersicht
    .kind = Praxisübersicht
    .heading = Übersicht der Untersuchungen
    .counted = Gezählt werden signierte Untersuchungen. Ungültige und Entwürfe bleiben weg; ein Patient kann mehrere haben.
    .summary = { $visits }, { $patients }
    .visits = { $count ->
        [one] { $count } Untersuchung
       *[other] { $count } Untersuchungen
    }
    .patients = { $count ->
        [one] { $count } Patient
       *[other] { $count } Patienten
    }
    .none = Hier wird keine signierte Untersuchung gezählt. Wählen Sie einen anderen Zeitraum oder andere Untersuchungen.
    .counting = Es wird gezählt …
    .unread = { $count ->
        [one] { $count } Untersuchung ist nicht lesbar. Sie zählt in ihrem Monat und bei den Patienten, sonst nirgends.
       *[other] { $count } Untersuchungen sind nicht lesbar. Sie zählen in ihrem Monat und bei den Patienten, sonst nirgends.
    }
    .record-only = In den Einstellungen ist „Nur erfassen“ gewählt: Dringlichkeit, Befunde, Läsionsorte und Red Flags bleiben weg.
    .period = Zeitraum
    .last-months = Letzte 12 Monate
    .this-year = Dieses Jahr
    .all = Alle
    .own = Von – bis
    .since = Von
    .until = Bis
    .of = Untersuchungen
    .whole = Gesamter Datenbestand
    .handed = Ihre Suche
    .clinician = Signiert von
    .anyone = Alle
    .months = Untersuchungen pro Monat
    .years = Untersuchungen pro Jahr
    .month = Monat
    .year = Jahr
    .number = Anzahl
    .urgency = Dringlichkeit
    .urgency-note = So, wie sie signiert wurde.
    .not-concluded = keine signiert
    .findings = Befunde
    .finding = Befund
    .findings-note = Eine Untersuchung zählt einmal für jeden Befund, gleich auf welcher Seite; bei verschiedenen Befunden rechts und links zählt sie für beide.
    .sites = Passende Läsionsorte
    .site = Läsionsort
    .sites-note = Untersuchungen, deren Befunde zu diesem Läsionsort passten. Eine Untersuchung kann bei mehreren zählen.
    .flags = Red Flags
    .flag = Red Flag
    .flags-note = Untersuchungen mit dieser Red Flag, zurückgestellt oder nicht. Eine Untersuchung kann bei mehreren zählen.
    .nothing = In diesen Untersuchungen keine.
    .time = Zeit pro Untersuchung
    .measure = Maß
    .duration = Zeit
    .time-note = Wie lange die Untersuchung bis zum Signieren geöffnet war: { $count ->
        [one] { $count } Untersuchung.
       *[other] { $count } Untersuchungen.
    } Nicht dabei: { $paper } von Papier, { $unknown } ohne bekannte Zeit.
    .time-none = Keine Zeit ist bekannt: { $paper } von Papier, { $unknown } ohne bekannte Zeit.
    .least = Kürzeste
    .lower = Unteres Quartil
    .median = Median
    .upper = Oberes Quartil
    .most = Längste
    .minutes = { $count } min
    .as-table = Als Tabelle zeigen
    .as-plot = Als Diagramm zeigen
    .copy = Tabelle kopieren
    .copied = Die Tabelle ist in der Zwischenablage.
    .keys = Pfeiltasten lesen jeden Wert vor.
    .read = { $name }: { $count }
    .print = Drucken oder speichern…
    .whole-period = Alle signierten Untersuchungen, gleich wann durchgeführt
    .from-to = Durchgeführt { $since } bis { $until }
    .from-on = Durchgeführt ab { $since }
    .up-to = Durchgeführt bis { $until }
    .words = Wörter: { $text }
    .asked = { $name }: { $value }
    .sided = { $finding }, { $side }
    .any-flag = irgendeine
    .plan = Plan
    .right = rechts
    .left = links
    .made = Erstellt am { $date } von { $name }
    .few = Bei wenigen Untersuchungen können Personen zu erkennen sein. Bedenken Sie das, bevor Sie dieses Papier weitergeben.
    .footer = Zahlen des eigenen Datenbestands: keine Raten, kein Vergleich, keine Vorhersage.
    .closing = Dies sind Zahlen des eigenen Datenbestands. Sie sagen, wie oft etwas dokumentiert wurde, und nicht, wie oft es vorkommt.
