# The words of the referral letter.

letter =
    .kind = Überweisungsbrief
    .title = Überweisungsbrief
    .heading = Überweisung
    .to = An
    .name-and-address = Name und Anschrift
    .request = Grund der Überweisung
    .salutation = Sehr geehrte Kolleginnen und Kollegen,
    .examined = die Untersuchung fand am { $day } statt.
    .act-by = { $within ->
        [now] Red Flags verlangen sofortiges Handeln: Ich bitte, diesen Patienten als Notfall zu sehen.
        [same-day] Red Flags verlangen Handeln am selben Tag: Ich bitte, diesen Patienten unverzüglich zu sehen.
        [days] Red Flags verlangen Handeln innerhalb von Tagen: Ich bitte, diesen Patienten bis dahin zu sehen.
       *[weeks] Red Flags verlangen Handeln innerhalb von zwei Wochen: Ich bitte, diesen Patienten bis dahin zu sehen.
    }
    .asked = Ich bitte um { $asked }.
    .question = Fragestellung: { $question }
    .opinion = Ich bitte um Ihre Einschätzung der Ursache und des weiteren Vorgehens.
    .flags = Red Flags
    .flags-urgency = Red Flags; Dringlichkeit: { $urgency }
    .flag = { $flag } – { $when }
    .when = { $tier }, { $within } handeln
    .set-aside = { $flag } – zurückgestellt von { $name }: { $reason }
    .set-aside-only = { $when }, zurückgestellt von { $name }
    .findings = Befunde
    .findings-more = Begründungen, Quellen, andere Befunde und die Anamnese stehen im Bericht.
    .history = Anamnese
    .strength = { $side }, Kraft (MRC):
    .strength-open = { $side }, Kraft: nicht untersucht.
    .grade = { $movement } { $grade }
    .abnormal = Andere Befunde, die nicht normal sind
    .not-examined = Nicht untersucht
    .open = { $item } ({ $reason })
    .not-examined-more = { $count ->
        [one] Außerhalb der Kernuntersuchung wurde { $count } weiterer Punkt nicht untersucht; der Bericht nennt ihn.
       *[other] Außerhalb der Kernuntersuchung wurden { $count } weitere Punkte nicht untersucht; der Bericht nennt sie.
    }
    .own = Eindruck und Plan
    .nothing = Weder Eindruck noch Plan wurden erfasst.
    .addendum = Nachtrag vom { $time } von { $name }:
    .addenda-more = { $count ->
        [one] { $count } weiterer Nachtrag steht im Datenbestand.
       *[other] { $count } weitere Nachträge stehen im Datenbestand.
    }
    .regards = Mit freundlichen Grüßen
    .examination = Untersuchung { $signed }
    .not-signed = ENTWURF: Diese Untersuchung ist nicht signiert.
    .report-more = Die Literatur ist hier gekürzt und im Bericht vollständig gedruckt.
    .shortened = { $text } … (gekürzt; der ganze Text ist im Datenbestand)
    .cut = { $text } …
    .cut-note = Texte, die mit … enden, gehen im Datenbestand weiter.
    .names-shortened = { $names }; und { $count } weitere im Datenbestand
    .closing = Nicht untersucht ist nicht dasselbe wie normal. Die Schlussfolgerungen stammen von Regeln, die nicht an Patienten validiert wurden; sie stützen das klinische Urteil und ersetzen es nicht.
    .closing-findings = Nicht untersucht ist nicht dasselbe wie normal.

# What the letter asks for, as the end of "I ask for …"; by the codes of the plan.
ask =
    .mri-lumbar = eine MRT der Lendenwirbelsäule
    .mri-brain = eine MRT des Gehirns
    .mri-pelvis = eine MRT des Beckens
    .ultrasound-knee = eine Sonografie des Knies
    .emg-ncs = EMG mit Neurografie
    .bloods = Blutuntersuchungen
    .refer-neurology = eine neurologische Beurteilung
    .refer-spine-surgery = eine wirbelsäulenchirurgische Beurteilung
    .refer-vascular = eine gefäßchirurgische Beurteilung
    .emergency-department = eine Beurteilung in der Notaufnahme
