# Die Wörter der Literatur: ihre Seite, ihre Einträge und wo das Programm sie zitiert.

literature =
    .title = Literatur
    .article = Aus dem Quellenartikel
    .beyond = Über den Quellenartikel hinaus
    .search = Literatur durchsuchen
    .hint = Autor, Titel, Jahr, Zeitschrift oder was belegt wird
    .filter = Welche Quellen
    .all = Alle
    .only-article = Quellenartikel
    .only-beyond = Darüber hinaus
    .count = { $count ->
        [one] { $count } Quelle
       *[other] { $count } Quellen
    }
    .found = { $found } von { $count } Quellen
    .none = Keine Quelle hat diese Wörter. Tippen Sie weniger davon oder wählen Sie alle Quellen.
    .entry = Quelle { $number }
    .untitled = Der Titel ist hier nicht erfasst
    .missing = Hier nicht erfasst: { $what }.
    .missing-authors = Autoren
    .missing-title = Titel
    .missing-pages = Seiten
    .missing-doi = DOI
    .supports = Was sie belegt
    .in-english = Diese Aussagen liegen auf Englisch vor.
    .used = Wo das Programm sie zitiert
    .unused = Keine Regel und kein Text des Programms zitiert sie mit ihrer Nummer.
    .in-rule = Regeln
    .in-conclusion = Warum etwas gefolgert wird
    .in-plan = Hinweise zum Plan
    .in-handout = Patienteninformation
    .in-progress = Vergleich von Untersuchungen und Verlaufsbericht
    .open-doi = DOI öffnen
    .open-note = Öffnet { $link } im Browser; das Programm selbst ruft nichts ab.
    .copy-as = Als { $style } kopieren
    .copy = Kopieren:
    .copy-some = Kopieren ({ $count } gewählt):
    .copied = Als { $style } kopiert: { $what }
    .shown-acts = Alle kopieren oder speichern
    .shown-acts-name = Alle gezeigten Quellen kopieren oder speichern
    .save-as = Als { $style }-Datei speichern…
    .save-title = Quellen speichern
    .file = fallfuss-literatur
    .kinds-bibtex = BibTeX (*.bib)
    .kinds-ris = RIS (*.ris)
    .written = Geschrieben nach { $name }.
    .back = Zurück
    .show-all = Alle Quellen zeigen
    .key-move = wählen
    .key-open = DOI öffnen
    .key-search = suchen
    .key-copy = als { $style } kopieren

general =
    .dorsiflexion-weak = Eine Dorsalextension, die verlässlich schwächer als 5/5 ist, ist die Schwäche eines Fallfußes.
    .toes-weak = Auch eine Schwäche beim Heben der Zehen ist ein Fallfuß.
    .other-directions-move = Bei Fallfuß ist Bewegung in den anderen Richtungen meist weiterhin möglich.
    .movement-remains = Erhaltene Bewegung des Sprunggelenks oder der Zehen schließt einen Flail-Fuß aus.
    .no-movement = Ohne Bewegung von Sprunggelenk oder Fuß in irgendeiner Richtung ist es ein Flail-Fuß.
    .trace = Grad 1 ist eine angedeutete Kontraktion, also keine Bewegung.
    .acute-bilateral = Schwäche auf beiden Seiten, höchstens 2 Wochen alt, falls neu für den Patienten, ist eine Red Flag.
    .umn-signs = Zeichen des 1. Motoneurons sind eine Red Flag.
    .explains = Welche schwachen Bewegungen ein Läsionsort erklärt, folgt aus dem Modell von Muskeln, Nerven und Wurzeln.
    .outside = Nach diesem Modell kann ein Läsionsort eine Schwäche, einen abgeschwächten oder erloschenen Reflex oder einen Sensibilitätsverlust außerhalb seines Versorgungsgebiets allein nicht erklären.
    .hip-abduction = Die Hüftabduktion wird als nächster Test angeboten: Sie hilft, Wurzel oder Plexus vom N. peroneus (fibularis) zu trennen.
    .speaks-for = { $context } – spricht für: { $sites }.
