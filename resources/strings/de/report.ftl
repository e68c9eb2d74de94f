# The words of the printed report.

report =
    .kind = Fallfuß-Untersuchung
    .title = Fallfuß-Bericht
    .heading = Fallfuß-Beurteilung
    .unnamed = Kein Name erfasst
    .no-date = ohne erfasstes Datum
    .visit = Untersuchung { $date }
    .form = Formular { $form }
    .rules = Regeln { $rules }
    .program = Foot Drop Desktop { $program }
    .page = Seite { $page } von { $pages }
    .reference = Literatur { $number }
    .attached = Die Untersuchung, wie sie signiert wurde; das Papier druckt deren SHA-256
    .visit-entered = Untersuchung { $date }, vom Papier übertragen am { $entered }
    .born = geb. { $date }
    .born-age = geb. { $date } ({ $age } J.)
    .mrn = Pat.-Nr. { $mrn }
    .signed = signiert { $time } von { $name }
    .signed-as = signiert { $time } von { $name } ({ $meaning })
    .countersigned = Gegengezeichnet { $time } von { $name }
    .not-signed = nicht signiert
    .version = Version { $version } von { $versions }
    .version-amended = Version { $version } von { $versions }, korrigiert
    .hash = Datensatz { $hash }
    .head = Protokoll { $head }
    .not-reviewed = Die klinischen Formulierungen dieser Übersetzung wurden noch nicht von einem Kliniker geprüft.
    .closing = Dieser Bericht stützt das klinische Urteil und ersetzt es nicht. Seine Regeln wurden nicht an Patienten validiert. Stufen und Fristen der Red Flags sind Vorschläge.
    .footer = Stützt das klinische Urteil und ersetzt es nicht.

mark =
    .practice = ÜBUNG
    .draft = ENTWURF
    .voided = UNGÜLTIG
    .replaced = ERSETZT
    .incomplete = UNVOLLSTÄNDIG
    .amended = KORRIGIERT

standing =
    .voided = Diese Untersuchung ist ungültig. Für ungültig erklärt von { $name } am { $time }:
    .replaced = Version { $version } wurde durch Version { $newest } ersetzt.
    .use-newest = Verwenden Sie die neueste Version.
    .incomplete = Die Kernuntersuchung ist nicht vollständig:
    .amended = Korrigiert:
    .replaces = Ersetzt Version { $version }, signiert { $time } von { $name }.
    .addenda = { $count ->
        [one] Ein Nachtrag folgt unten.
       *[other] { $count } Nachträge folgen unten.
    }
    .addendum-by = { $name }, { $time }, zu Version { $version }
    .changed = Was sich geändert hat
    .performed = Untersuchung durchgeführt
    .urgency = Dringlichkeit
    .conclusion = { $side }, Schlussfolgerung
    .version = Version { $version }
    .nothing-changed = Keine Antwort und keine Schlussfolgerung weicht von Version { $version } ab.

record =
    .signed-by = Signiert
    .countersigned-by = Gegengezeichnet
    .signature = { $name }, { $meaning }, { $time }
    .hash = SHA-256 des Datensatzes
    .head = Neuester Protokolleintrag
    .papers = Frühere Ausfertigungen dieser Untersuchung, zurückzufordern oder zu ersetzen
    .when = Wann
    .who = Wer
    .what = Was
    .event-version = { $event }, Version { $version }

part =
    .not-shared = Deutung des Programms, von der signierenden Person nicht geteilt
    .partly-shared = Deutung des Programms, von der signierenden Person nur teilweise geteilt
    .examination = Untersuchung

section =
    .standing = Über diese Version
    .addenda = Nachträge
    .record = Signaturen und Datensatz
    .flags = Red Flags und Dringlichkeit
    .conclusion = Schlussfolgerung
    .sites = Passende Läsionsorte
    .next = Nächste Tests
    .work-up = Vorgeschlagene Abklärung
    .contradictions = Antworten, die nicht zusammenpassen
    .findings = Alle Befunde
    .not-examined = Nicht untersucht
    .clinician = Eindruck und Plan des Behandlers
    .literature = Literatur

urgency =
    .is = Dringlichkeit: { $urgency }.
    .none-present = Keine Red Flag wurde mit Ja beantwortet oder durch die Untersuchung gezeigt.
    .not-asked = { $count ->
        [one] Nicht gestellte Red-Flag-Frage: { $flags }.
       *[other] { $count } nicht gestellte Red-Flag-Fragen: { $flags }.
    }
    .none-asked = Keine der { $count } Red-Flag-Fragen wurde gestellt.

flag =
    .about = { $tier }, { $within } handeln, { $origin }
    .set-aside = Zurückgestellt:
    .set-aside-by = Zurückgestellt von { $name }:
    .stays = Bleibt in der Liste und in der Dringlichkeit.

side =
    .is = { $side }: { $label }.
    .severity = { $severity ->
        [none] Dorsalextension: { $name }
        [ungraded] Dorsalextension: { $name }
       *[other] Schwäche der Dorsalextension: { $name }
    }
    .meets = erfüllte Definitionen:
    .flail = { $flail ->
        [yes] Flail-Fuß: ja.
        [no] Flail-Fuß: nein.
       *[other] Flail-Fuß: nicht bestimmt.
    }

balance =
    .title = Gleichgewicht.

sites =
    .consistent = Mit den Befunden vereinbar
    .unlimited = Von keinem Versorgungsgebiet begrenzt
    .unlimited-also = Auch möglich; von keinem Versorgungsgebiet begrenzt
    .less-likely = Weniger wahrscheinlich
    .excluded = Können die Befunde allein nicht erklären
    .excluded-note = Diese können die daneben genannten Befunde allein nicht erklären. Ist ein solcher Befund alt, bleibt der Läsionsort möglich.
    .site = Läsionsort
    .because = Kann allein nicht erklären
    .none = Für diesen Patienten wird kein Läsionsort vorgeschlagen: Die Regeln gelten nicht.
    .about = { $sites }:

work-up =
    .offered = Vorschläge für den Behandler; das Programm ordnet nichts an.

findings =
    .answered-yes = Mit Ja beantwortet
    .answered-no = Mit Nein beantwortet
    .asked = { $asked } von { $count } gefragt
    .asked-together = { $asked } von { $count } gefragt, { $together } gemeinsam beantwortet
    .strength = Kraft, MRC-Grad 0–5
    .not-examined = nicht untersucht
    .not-recorded = nicht erfasst
    .not-tested = { $answer }: { $reason }
    .origin = † Mit dem Rest des Schritts auf normal gesetzt, nicht einzeln. ‡ Gemeinsam mit anderen beantwortet. Datum in Klammern: aus der Untersuchung jenes Tages übernommen, nicht erneut untersucht.
    .from = { $value } (vom { $date })
    .nothing = Kein Befund wurde erfasst.

unit =
    .wk = { $number ->
        [one] { $value } Woche
       *[other] { $value } Wochen
    }
    .s = { $value } s
    .deg = { $value }°
    .raises = { $value }
    .beats = { $number ->
        [one] { $value } Schlag
       *[other] { $value } Schläge
    }

not-examined =
    .intro = Nicht untersucht ist nicht dasselbe wie normal.
    .step = { $step }:
    .both = beide Seiten
    .sided = { $row } ({ $sides })
    .why = { $sides }: { $reason }
    .none = Jeder Punkt der Untersuchung hat einen Befund.

clinician =
    .impression = Eindruck
    .agrees = Stimmt der gezeigten Beurteilung zu
    .disagreement = Worin die signierende Person abweicht, und warum
    .plan = Plan
    .plan-note = Einzelheiten des Plans
    .note = Weitere Notizen
    .review-date = Nächste Kontrolle
    .incomplete = Kernuntersuchung nicht vollständig, Grund
    .nothing = Nichts wurde erfasst.
    .labelled = { $label }:

literature =
    .article = Vom Quellenartikel zitiert
    .beyond = Über den Artikel hinaus
    .none = In diesem Bericht wird nichts zitiert.

line =
    .side = { $side } { $label }
    .graded = { $finding }, Dorsalextension { $grade }

assessment =
    .hidden = Die Beurteilung durch das Programm wird nicht gezeigt (eine Einstellung dieses Computers).
