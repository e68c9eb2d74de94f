# Die Wörter des Vergleichs mit der Untersuchung davor, des Verlaufs und des Verlaufsberichts.

compared =
    .since = Seit { $date }
    .what = Was sich geändert hat
    .finding = Befund
    .change = Änderung
    .nothing = Keine Antwort unterscheidet sich.
    .same = { $count ->
        [one] Eine Antwort ist bei beiden Untersuchungen gleich.
       *[other] { $count } Antworten sind bei beiden Untersuchungen gleich.
    }
    .same-many = { $count ->
        [one] Eine Antwort ist bei jeder Untersuchung gleich.
       *[other] { $count } Antworten sind bei jeder Untersuchung gleich.
    }
    .carried = { $count ->
        [one] Eine Antwort wurde übernommen und nicht erneut untersucht.
       *[other] { $count } Antworten wurden übernommen und nicht erneut untersucht.
    }
    .new = Jetzt untersucht oder gefragt, zuvor nicht:
    .gone = Zuvor untersucht oder gefragt, jetzt nicht:
    .flags-no = { $count } Red-Flag-Fragen mit Nein beantwortet
    .note = Kraft: Ein ganzer MRC-Grad oder mehr gilt als Änderung, weniger als mögliche Änderung (Vorschlag). Was zuvor nicht untersucht wurde, ist weder besser noch schlechter geworden.
    .not-asked = in diesem Formular nicht gefragt

verdict =
    .better = besser
    .worse = schlechter
    .possible = mögliche Änderung
    .changed = geändert
    .same = gleich
    .new = zuvor nicht untersucht
    .gone = jetzt nicht untersucht
    .limited = limitiert: keine Wertung
    .carried = übernommen: keine Wertung

trend =
    .title = Kraft im Verlauf
    .about = Kraft im Verlauf, MRC-Grad 0 bis 5. { $series }
    .series = { $movement }: { $points }.
    .point = { $date } { $grade }
    .limited = { $grade }, limitiert
    .not-tested = nicht geprüft
    .visit = Untersuchung
    .band = keine Bewegung: Grad 0 und 1
    .note = MRC-Grade 0–5; 0 und 1 sind ohne Bewegung.
    .gaps = Eine Lücke ist eine Untersuchung, bei der die Bewegung nicht geprüft wurde; auch ein übernommener Grad ist eine Lücke.
    .marked = Eine hohle Marke ist ein Grad, den etwas limitiert hat.

progress =
    .kind = Fallfuß-Verlaufsbericht
    .heading = Fallfuß-Verlauf
    .title = Fallfuß-Verlaufsbericht
    .visits = Untersuchungen { $earlier } und { $later }
    .visits-many = Untersuchungen { $dates }
    .about = { $visit }: { $about }
    .standing = Über diese Untersuchungen
    .version = { $date }: { $version }, { $name }
    .flags = Red Flags beider Untersuchungen
    .flags-many = Red Flags dieser Untersuchungen
    .flag = Red Flag
    .present = vorhanden, { $tier }
    .set-aside = vorhanden, { $tier }; zurückgestellt: { $reason }
    .answered-no = mit Nein beantwortet
    .not-asked = nicht gefragt
    .not-shown = durch die Untersuchung nicht gezeigt
    .no-flags = Bei keiner der beiden Untersuchungen wurde eine Red Flag mit Ja beantwortet oder durch die Untersuchung gezeigt.
    .no-flags-many = Bei keiner dieser Untersuchungen wurde eine Red Flag mit Ja beantwortet oder durch die Untersuchung gezeigt.
    .none-answered = Bei keiner der beiden Untersuchungen wurde eine Red Flag mit Ja beantwortet.
    .none-answered-many = Bei keiner dieser Untersuchungen wurde eine Red Flag mit Ja beantwortet.
    .open = { $date }: { $open }
    .conclusions = Schlussfolgerungen damals und jetzt
    .conclusion = Schlussfolgerung
    .dorsiflexion-band = { $side }, Dorsalextension nach Grad
    .flail = { $side }, Flail-Fuß
    .yes = ja
    .no = nein
    .indeterminate = nicht bestimmt
    .shared = Von der signierenden Person geteilt
    .not-stated = nicht angegeben
    .never = Bei keiner der beiden Untersuchungen untersucht
    .never-many = Bei keiner dieser Untersuchungen untersucht
    .only = Nur am { $date } nicht untersucht
    .on = Am { $date } nicht untersucht
    .prognosis = Erfasste prognostische Variablen
    .variable = Variable
    .duration = Dauer der Parese
    .strength = Dorsalextension (M. tibialis anterior), { $side }
    .age = Alter
    .years = { $count ->
        [one] { $count } Jahr
       *[other] { $count } Jahre
    }
    .source = Bei Patienten, die wegen eines Fallfußes bei degenerativer Lendenwirbelsäulenerkrankung operiert wurden, gingen eine längere Dauer der Parese, ein vor der Operation schwächerer M. tibialis anterior und ein höheres Alter mit schlechterer Erholung einher. Die meisten besserten sich nach der Operation, wenige erreichten Grad 4, und nach etwa sechs Monaten kam kaum noch etwas hinzu.
    .nothing-predicted = Die Variablen sind aufgeführt, wie sie erfasst wurden. Dieser Bericht sagt daraus nichts voraus.
