# Die Wörter der Untersuchungen nebeneinander und dessen, was die heutigen Regeln aus einer alten machen.

compare =
    .to = { $from } → { $until }
    .differ = Unterschiedliche Antworten: { $count } von { $total }
    .once-count = { $count ->
        [one] ein Befund nur bei einer Untersuchung erhoben
       *[other] { $count } nur bei einer Untersuchung erhoben
    }
    .show-all = Alle anzeigen
    .show-differing = Nur Unterschiede anzeigen
    .right = Rechte Seite
    .left = Linke Seite
    .general = Nicht seitenbezogen
    .flags = Red Flags
    .conclusions = Schlussfolgerungen
    .once = Nur bei einer Untersuchung erhoben: weder besser noch schlechter
    .overall = Änderung, erste bis letzte
    .ends = weder bei der ersten noch bei der letzten Untersuchung erhoben
    .varied = { $change }; dazwischen wechselnd
    .by = { $verdict }, { $grades }
    .grades = { $count ->
        [one] { $number } Grad
       *[other] { $number } Grade
    }
    .more-than = { $count ->
        [one] mehr als ein Grad
       *[other] mehr als { $count } Grade
    }
    .cell = { $name }, { $head }: { $value }
    .value = { $value } ({ $step })
    .steps = Neben oder unter einem Wert steht, was seit der Untersuchung davor aus ihm wurde.
    .once-on = Nur am { $date } untersucht oder gefragt:
    .observers = Untersuchende können sich um weniger als einen Grad unterscheiden, etwa zwischen 4−, 4 und 4+.
    .no-prediction = Die Variablen sind aufgeführt, wie sie erfasst wurden. Daraus wird nichts vorausgesagt.
    .visits = Untersuchungen
    .print = Verlaufsbericht drucken
    .also = Daneben, bis zu zwei weitere Untersuchungen
    .today = Nach heutigen Regeln
    .today-hint = Was die heutigen Regeln aus den Antworten einer Untersuchung machen
    .table = { $title }, Untersuchungen nebeneinander

now =
    .title = Damals und jetzt
    .kept = Die signierte Untersuchung bleibt, wie sie ist. Was die heutigen Regeln aus ihren Antworten machen, wird nur hier gezeigt und nirgends gespeichert.
    .then = Wie signiert, Untersuchung vom { $date } (Regeln { $version })
    .now = Nach heutigen Regeln ({ $version })
    .nothing = Keine dieser Schlussfolgerungen unterscheidet sich: Die heutigen Regeln kommen aus denselben Gründen zum selben Schluss.
    .count = { $count ->
        [one] Eine Schlussfolgerung oder ihre Begründung unterscheidet sich.
       *[other] { $count } Schlussfolgerungen oder ihre Begründungen unterscheiden sich.
    }
    .differing = Was sich unterscheidet
    .same = Was gleich ist
    .conclusion = Schlussfolgerung
    .foot-drop = { $side }, Fallfuß
    .flag = Red Flag: { $name }
    .not-present = nicht vorhanden
    .consistent = mit den Befunden vereinbar
    .less-likely = weniger wahrscheinlich
    .excluded = kann die Befunde nicht allein erklären
    .not-listed = nicht aufgeführt
    .sites-consistent = Mit den Befunden vereinbare Läsionsorte
    .sites-less-likely = Weniger wahrscheinliche Läsionsorte
    .sites-excluded = Läsionsorte, die die Befunde nicht allein erklären können
    .plan = Vorgeschlagener Plan
    .next = Vorgeschlagene nächste Tests
    .contradiction = Antworten, die nicht zusammenpassen
    .none = nicht vorhanden
    .other-reasons = selber Schluss, andere Gründe
    .form = Im Formular { $form } beantwortet; beide Lesarten beruhen auf denselben Antworten.
    .prior = Verglichen mit der Untersuchung vom { $date }, der neuesten heute signierten davor; beim Signieren kann es eine andere gewesen sein.
    .no-prior = Heute gibt es keine signierte Untersuchung davor zum Vergleich; beim Signieren kann es eine gegeben haben.
