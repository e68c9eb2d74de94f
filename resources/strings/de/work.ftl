# Was zu tun ist: Entwürfe, zu signierende Untersuchungen, fällige Kontrollen, Red Flags ohne erfasste Maßnahme.

to-do =
    .title = Aufgaben
    .drafts = Entwürfe
    .to-sign = Zu signieren
    .reviews = Fällige Kontrollen
    .flags = Red Flags ohne Maßnahme
    .more = Die ersten { $shown } werden gezeigt; es gibt weitere.
    .open-visit = Untersuchung öffnen
    .open-patient = Patienten öffnen
    .emergencies = { $count ->
        [one] { $count } Notfall
       *[other] { $count } Notfälle
    }

to-sign =
    .note = Entwürfe, deren Kernuntersuchung vollständig ist, und Entwürfe, die eine signierte Untersuchung korrigieren. Die eigenen stehen zuerst.
    .none = Keine Untersuchung wartet auf die Signatur.
    .open = Durchsehen und signieren

reviews =
    .note = Signierte Untersuchungen mit einem Datum für die nächste Kontrolle. Eine Untersuchung verlässt diese Liste, sobald eine signierte Untersuchung an diesem Tag oder danach folgt oder eine spätere mit eigenem Datum.
    .until = Fällig bis
    .none = Bis { $day } ist keine Kontrolle fällig.
    .on = Kontrolle am
    .overdue = { $days ->
        [one] seit { $days } Tag überfällig
       *[other] seit { $days } Tagen überfällig
    }
    .today = heute
    .in-days = { $days ->
        [one] in { $days } Tag
       *[other] in { $days } Tagen
    }

flags =
    .note = Keine der Maßnahmen, die sie verlangen, ist erfasst. Notfälle zuerst, dann die neuesten Untersuchungen. Nichts verlässt diese Liste allein durch Zeitablauf.
    .none = Keine Red Flag wartet auf eine Maßnahme.
    .hidden = Diese Liste ist die Auswertung der Untersuchungen durch das Programm. „Nur erfassen“ ist in den Einstellungen gesetzt, daher wird sie nicht gezeigt.
    .act = Handeln
    .ago-today = heute
    .ago = { $days ->
        [one] vor { $days } Tag
       *[other] vor { $days } Tagen
    }
    .record = Erfassen, was getan wurde…
    .of-visit = { $patient } · untersucht { $time }, { $ago }

settles =
    .ask = Dies sagt, was getan wurde wegen:
    .hint = Kreuzen Sie eine Red Flag nur an, wenn der Text sagt, was ihretwegen getan wurde: Sie verlässt dann die Liste der Red Flags ohne Maßnahme.
    .needed = Kreuzen Sie mindestens eine an.
    .about = { $count ->
        [one] Zur Red Flag: { $flags }.
       *[other] Zu den Red Flags: { $flags }.
    }
