title = Fallfuß-Untersuchung

right = Rechts

left = Links

presentation = Anamnese
    .heading = Was führt den Patienten her
    .help = Gespräch im Sitzen. Eine offen gelassene Frage bleibt „nicht erfasst“; sie gilt nie als normal.

presentation_section_onset = Beginn

presentation_tempo = Wie hat es begonnen?
    .help = Plötzlich: Minuten. Akut: Stunden bis Tage. Subakut: Wochen. Schleichend: Monate. Rezidivierend: kam und ging schon früher.
    .option-sudden = Plötzlich
    .option-on-waking = Beim Aufwachen
    .option-acute = Akut
    .option-subacute = Subakut
    .option-gradual = Schleichend
    .option-recurrent = Rezidivierend
    .option-after-operation = Nach Operation
    .option-after-injury = Nach Verletzung
    .option-after-birth = Nach Entbindung

presentation_onset-date = Datum des Beginns
    .help = Der erste Tag, an dem der Patient es bemerkt hat. Offen lassen, wenn es niemand sagen kann.

presentation_duration-weeks = Dauer in Wochen
    .help = Aus dem Datum des Beginns berechnet, wenn es bekannt ist; Sie können sie ändern. Ein Tag ist 0,14, zwei Tage 0,29.

presentation_trend = Wie verändert es sich?
    .help = Verschlechterung über Stunden oder Tage ist eine Red Flag: im nächsten Schritt noch einmal beantworten.
    .option-better = Wird besser
    .option-same = Unverändert
    .option-worse = Wird schlechter
    .option-worse-over-days = Wird über Stunden oder Tage schlechter

presentation_section_symptoms = Symptome

presentation_symptoms = Was haben der Patient oder die Angehörigen bemerkt?
    .help = Ein Fallfuß kann unbemerkt bleiben: nach gelegentlichem Stolpern und locker sitzenden Schuhen fragen.
    .option-trips = Stolpert
    .option-loose-footwear = Schuhe sitzen locker oder rutschen ab
    .option-toe-drag = Zehen schleifen
    .option-foot-slap = Fuß klatscht auf
    .option-high-steps = Hebt das Knie hoch an
    .option-none = Nichts davon

presentation_section_pain-and-numbness = Schmerz und Taubheit

presentation_pain-severity = Schmerz, 0 bis 10
    .help = 0 ist kein Schmerz, 10 der stärkste vorstellbare. Bei starker Taubheit löst 7 oder mehr eine Red Flag aus (vorgeschlagener Schwellenwert).

presentation_pain-site = Wo ist der Schmerz?
    .help = Ein schmerzloser Fallfuß schließt eine Nervenwurzel nicht aus: Er kann das einzige Symptom sein.
    .option-back = Rücken
    .option-radiating-leg = Ins Bein ausstrahlend
    .option-buttock = Gesäß
    .option-thigh = Oberschenkel
    .option-fibular-head = Fibulakopf
    .option-foot = Fuß
    .option-none = Kein Schmerz

presentation_numbness = Taubheit oder Kribbeln
    .help = Was der Patient angibt. Stark: in einem Bereich kaum noch Gefühl. Die Untersuchung folgt später.
    .option-none = Keine
    .option-mild = Leicht
    .option-severe = Stark

presentation_section_background = Hintergrund

presentation_compression-risk = Druck auf den Nerv oder Verletzung
    .help = Spricht für einen Läsionsort; schließt nie einen anderen aus. Ungewollte Gewichtsabnahme ist zudem eine Red Flag.
    .option-leg-crossing = Überschlagene Beine
    .option-squatting-kneeling = Hocken oder Knien
    .option-weight-loss = Kürzliche Gewichtsabnahme
    .option-bed-rest = Bettruhe oder Intensivstation
    .option-cast-or-brace = Gips oder Schiene
    .option-operative-positioning = Lagerung bei einer Operation
    .option-ankle-sprain = Sprunggelenksdistorsion
    .option-knee-dislocation = Knieluxation
    .option-none = Nichts davon

presentation_hip-or-buttock = Hüfte, Becken oder Gesäß
    .help = Operationen und Injektionen in der Nähe des N. ischiadicus, auf der Seite des schwachen Fußes.
    .option-hip-replacement = Hüftendoprothese
    .option-pelvic-surgery = Becken-, Acetabulum- oder Femuroperation
    .option-gluteal-injection = Gluteale Injektion
    .option-none = Nichts davon

presentation_conditions = Erkrankungen
    .help = Jetzt oder früher bekannt. Nach Krebs, Infektion und Immunsuppression auch vor Jahren fragen.
    .option-diabetes = Diabetes
    .option-vasculitis = Vaskulitis
    .option-alcohol = Alkohol, regelmäßig oder viel
    .option-b12-deficiency = Vitamin-B12-Mangel
    .option-chemotherapy = Chemotherapie
    .option-cancer = Krebs
    .option-infection = Infektion, kürzlich oder aktuell
    .option-intravenous-drug-use = Intravenöser Drogenkonsum
    .option-immunosuppression = Immunsuppression oder Langzeit-Steroide
    .option-leprosy-area = Hat in einem Lepragebiet gelebt
    .option-thyroid = Schilddrüsenerkrankung
    .option-stroke = Schlaganfall
    .option-multiple-sclerosis = Multiple Sklerose
    .option-lumbar-disc = Lumbales Bandscheibenleiden
    .option-none = Nichts davon

presentation_family = In der Familie
    .help = Auch nach Angehörigen mit Hohlfüßen, häufigen Stürzen oder nach Druck „abgestorbenen“ Gliedmaßen fragen.
    .option-pressure-palsies = Drucklähmungen
    .option-charcot-marie-tooth = Charcot-Marie-Tooth-Krankheit
    .option-muscular-dystrophy = Muskeldystrophie
    .option-none = Nichts davon

presentation_previous-episodes = Frühere Lähmungen dieses oder eines anderen Nervs
    .help = Schmerzlose Lähmungen, die nach leichtem Druck wiederkehren, deuten auf eine hereditäre Neigung hin.

presentation_section_known-before = Vor dieser Erkrankung bekannt
    .help = Befunde, die schon vor der Veränderung des Fußes da waren. Sie heben keine Red Flag auf.

presentation_preexisting-reflex-loss = Patellar- oder Achillessehnenreflex schon abgeschwächt oder erloschen
    .help = Aus Unterlagen oder verlässlicher Anamnese. Ein vorbekannter Ausfall lokalisiert die jetzige Erkrankung nicht.

presentation_preexisting-sensory-loss = Sensibilitätsverlust an Bein oder Fuß schon vorhanden
    .help = Zum Beispiel eine bekannte Polyneuropathie. Er lokalisiert die jetzige Erkrankung nicht.

presentation_preexisting-umn-signs = Zeichen des 1. Motoneurons schon vorhanden
    .help = Zum Beispiel nach altem Schlaganfall. Sie lokalisieren nicht, bleiben aber in der Liste der Red Flags.

red-flags = Red Flags
    .heading = Red Flags
    .help = Jede Frage stellen. Eine offen gelassene Frage bleibt offen: Sie gilt nie als „nein“.

red-flags_section_source-article = Aus dem Quellenartikel
    .help = Der Artikel fordert, dass jedes dieser Zeichen sofort behandelt wird.

red-flag_severe-pain-and-numbness = Starker Schmerz und Taubheit zugleich
    .help = Fragen: „Ist der Schmerz stark, und besteht auch Taubheit?“ Ja nur, wenn beides vorliegt; es muss nicht dieselbe Stelle sein.

red-flag_fever = Fieber
    .help = Fragen: „Hatten Sie, seit das begonnen hat, eine Temperatur von 38 °C oder mehr oder Schüttelfrost?“

red-flag_nausea = Übelkeit
    .help = Fragen: „Ist Ihnen neuerdings übel, ohne dass Sie den Grund kennen? Mit Kopfschmerzen?“ Erbrechen mitzählen.

red-flag_appetite-or-weight-loss = Appetit- oder Gewichtsverlust, ungewollt
    .help = Fragen, wie viel und seit wann. Eine gewollte Diät ist hier keine Red Flag; im ersten Schritt als Druckrisiko erfassen.

red-flag_bowel-or-bladder-loss = Verlust der Stuhl- oder Harnkontrolle
    .help = Fragen: „Haben Sie, seit das begonnen hat, Urin oder Stuhl verloren oder nicht gespürt, dass er kommt?“ Erschwertes Wasserlassen wird unten erfragt.

red-flags_section_beyond-article = Über den Artikel hinaus
    .help = Weitere Warnzeichen. Das Screening ist vollständig, wenn alle 22 Fragen beantwortet sind.

red-flag_saddle-sensory-change = Verändertes Gefühl im Reithosengebiet
    .help = Fragen: „Fühlt es sich zwischen den Beinen, um den After, an den Genitalien oder beim Abwischen anders an?“

red-flag_urinary-retention-or-change = Urin geht nicht oder anders ab
    .help = Fragen: „Kommt das Wasserlassen schwer in Gang, ist der Strahl schwächer, spüren Sie ihn weniger, oder können Sie kein Wasser lassen?“

red-flag_sexual-dysfunction = Neuer Verlust von Sexualfunktion oder genitalem Gefühl
    .help = Offen und vertraulich fragen: „Haben sich Sexualfunktion oder Empfinden verändert, seit das begonnen hat?“

red-flag_bilateral-sciatica = Schmerz in beide Beine hinab
    .help = Fragen: „Schießt oder zieht der Schmerz in beide Beine hinunter?“ Gleichzeitig oder abwechselnd zählt.

red-flag_rapidly-progressive-weakness = Zunahme der Schwäche innerhalb von Stunden oder Tagen
    .help = Fragen: „Ist es im Vergleich zu gestern oder vorgestern schlechter? Ist es aufgestiegen, oder hat es sich ausgebreitet?“

red-flag_respiratory-or-bulbar = Probleme beim Atmen, Schlucken oder Sprechen
    .help = Fragen: „Haben Sie Atemnot, auch im Flachliegen? Verschlucken Sie sich? Ist Ihre Stimme oder Ihr Sprechen schwächer?“

red-flag_stroke-signs = Gesicht, Arm oder Sprache betroffen
    .help = Fragen und hinsehen: hängende Gesichtshälfte, absinkender Arm, verwaschene oder verlorene Sprache, jetzt oder in den letzten Tagen, auch wenn es vorüberging.

red-flag_sudden-onset-no-local-cause = Plötzlich oder beim Aufwachen bemerkt, ohne lokale Ursache
    .help = Ja, wenn es abrupt ohne Druck, Verletzung oder Schmerz auftrat. Unauffällige Befunde an Gesicht, Arm und Sprache schließen einen Schlaganfall nicht aus.

red-flag_compartment-syndrome = Zeichen eines Kompartmentsyndroms
    .help = Nach Verletzung, Anstrengung, Gips oder wiederhergestellter Durchblutung: unverhältnismäßig starker Schmerz, gespannter Unterschenkel, Schmerz bei passiver Bewegung der Zehen.

red-flag_acute-limb-ischaemia = Kaltes, blasses oder pulsloses Bein
    .help = Fragen: „Wurde das Bein plötzlich kalt, blass oder schmerzhaft?“ Temperatur und Pulse beider Beine tasten.

red-flag_knee-dislocation-or-major-trauma = Knieluxation, offene Wunde oder schwere Verletzung
    .help = Nach einem Knie fragen, das heraussprang und von selbst zurückging, nach Stürzen aus der Höhe, Verkehrsunfällen. Die A. poplitea ist gefährdet.

red-flag_new-after-spinal-surgery-or-block = Neu nach Wirbelsäulenoperation, oder eine Blockade, die nicht abgeklungen ist
    .help = Nach Operationen und Injektionen an der Wirbelsäule fragen und nach jeder Nervenblockade, die länger anhält als erwartet.

red-flag_progressive-weakness = Zunahme der Schwäche über Wochen
    .help = Fragen: „Können Sie im Vergleich zu vor einem Monat weniger?“ Stunden oder Tage gehören zur Frage weiter oben.

red-flag_als-features = Muskelschwund und Muskelzucken ohne Gefühlsverlust
    .help = Fragen: „Zucken irgendwo Muskeln, oder werden sie dünn?“ Lebhafte Reflexe an einer atrophen Extremität sprechen dafür.

red-flag_mononeuritis-multiplex-or-vasculitis = Zwei oder mehr Nerven oder Zeichen einer Vaskulitis
    .help = Nach weiteren tauben oder schwachen Stellen, Ausschlag, Hautulzera, Gelenkschmerzen und allgemeinem Krankheitsgefühl fragen.

red-flag_cancer-or-immunosuppression = Krebs oder Immunsuppression, jetzt oder früher
    .help = Nach jeder Krebserkrankung, Langzeit-Steroiden, Transplantation, HIV und anderen Ursachen einer Abwehrschwäche fragen.

red-flag_new-after-limb-surgery = Neu nach Operation am Bein
    .help = Nach Operationen an Hüfte, Knie, Unterschenkel oder Fuß fragen, nach Lagerung, Blutsperre, Gips und wann es zuerst bemerkt wurde.

gait = Gang
    .heading = Gang
    .help = Zuerst entscheiden, ob Stehen gefahrlos ist. Dann den Patienten barfuß gehen lassen und einen Fuß nach dem anderen beobachten.

gait_section_safety = Bevor der Patient steht

standing_safe = Ist Stehen und Gehen gefahrlos?
    .help = Nein: Hackengang, Zehengang und Romberg werden dann als „nicht geprüft, zu riskant“ erfasst, soweit sie noch keine Antwort haben.
    .how-to =
        Dies vor allem anderen in diesem und im nächsten Schritt klären.
        Kann der Patient mit offenen Augen ohne Hilfe stehen? Wenn nicht, „Nein“ wählen.
        Den Patienten zuerst beide Füße bewegen lassen: nicht auf einen Fuß stellen, der sich nicht bewegt.
        Auf starke Schmerzen, frische Fraktur, Schwindel oder Kollapsneigung im Stehen, Antikoagulanzien, kürzliche Nervenblockade am Bein und Belastungseinschränkungen achten.
        Bei Verdacht auf Cauda-equina-Syndrom, Kompartmentsyndrom oder ein ischämisches Bein keine Zeit mit Tests im Stehen verlieren.
        Freien Boden schaffen, Füße nackt, Orthese ab, Stuhl hinter dem Patienten.
        Mit griffbereiten Armen neben dem Patienten stehen; bei schweren oder unsicheren Patienten eine zweite Person hinzuziehen.
        Bei Beinahesturz, neuem starkem Schmerz oder drohendem Kollaps abbrechen.
    .option-yes = Ja
    .option-no = Nein

gait_section_walking = Gehen

gait_aids = Gehhilfen
    .help = Womit der Patient gewöhnlich geht und was heute benutzt wurde.
    .how-to =
        Fragen, womit der Patient zu Hause und draußen geht, und ansehen, was mitgebracht wurde.
        Eine Orthese auch dann erfassen, wenn sie zur Untersuchung abgelegt wurde.
    .option-none = Keine
    .option-stick = Stock
    .option-frame = Gehgestell
    .option-orthosis = Orthese
    .option-assisted = Hilfe einer Person

gait_pattern = Gangbild
    .help = Mehreres kann zutreffen. „Normal“ und „Nicht geprüft“ stehen jeweils allein.
    .how-to =
        Barfuß, Orthese ab: etwa 10 m, wenden und zurück; von der Seite, von vorn und von hinten beobachten.
        Steppergang: Das Knie wird hoch angehoben, damit die Zehen frei kommen; Aufklatschen: Die Ferse setzt auf, und der Vorfuß fällt; Schleifen: Die Zehen streifen den Boden.
        Zirkumduktion oder Scherengang deuten auf eine Ursache am 1. Motoneuron hin; ein absinkendes Becken auf schwache Hüftabduktoren.
        Aufklatschen tritt eher bei leichter Schwäche auf, Steppergang bei stärkerer; keines verrät den Läsionsort.
        Schmerzhinken kann jedes davon verdecken oder nachahmen. Abbrechen, wenn der Patient gefährdet ist.
    .option-normal = Normal
    .option-steppage = Steppergang
    .option-foot-slap = Aufklatschen
    .option-toe-drag = Zehenschleifen
    .option-circumduction = Zirkumduktion
    .option-vaulting = Vaulting
    .option-trendelenburg = Trendelenburg oder Watscheln
    .option-antalgic = Schmerzhinken
    .option-scissoring = Scherengang
    .option-wide-based = Breitbasig
    .option-not-tested = Nicht geprüft

gait_initial-contact = Erster Bodenkontakt
    .help = Der Teil des Fußes, der den Boden zuerst berührt. Er schließt keinen Läsionsort aus: Auch der normale Gang beginnt mit der Ferse.
    .how-to =
        Von der Seite schauen, möglichst auf Bodenhöhe, mehrere Schritte im eigenen Tempo des Patienten.
        Erfassen, welcher Teil des Fußes den Boden zuerst berührt: Ferse, ganze Sohle oder Zehen.
        Eine Ferse, die zuerst aufsetzt und der ein Aufklatschen folgt, ist weiterhin „Ferse“.
        „Nicht gesehen“ wählen, wenn Kleidung, Orthese oder Tempo es verdeckten; nicht raten.
    .option-heel = Ferse
    .option-flat = Ganze Sohle
    .option-toe = Zehen
    .option-not-seen = Nicht gesehen

standing = Tests im Stehen
    .heading = Tests im Stehen
    .help = Füße nackt, Stuhl dahinter, Arme griffbereit. Auslassen, was nicht gefahrlos ist, und angeben, warum.

standing_section_heels-and-toes = Fersen und Zehen

heel-walk = Hackengang
    .help = Erschwert: Vorfuß tiefer, Ermüdung oder weniger als 10 Schritte. Unmöglich: Der Vorfuß bleibt unten.
    .how-to =
        Vormachen, dann etwa zehn Schritte auf jeder Ferse mit möglichst hohem Vorfuß gehen lassen; neben dem Patienten mitgehen.
        Die Höhe beider Vorfüße vergleichen und darauf achten, ob einer im Verlauf der Schritte absinkt.
        Eine leichte Schwäche zeigt sich womöglich nur hier und nicht auf der Liege.
        Auch verkürzte Achillessehne, Schmerz, Arthritis, Gewicht oder schlechtes Gleichgewicht können den Hackengang stören: die passive Beweglichkeit prüfen.
        Nicht prüfen bei Flail-Fuß, bei einem Bein, das nicht belastet werden darf, oder wenn der Patient mit offenen Augen unsicher steht.
    .option-normal = Normal
    .option-difficulty = Erschwert
    .option-unable = Unmöglich
    .option-not-tested = Nicht geprüft

reason = Warum nicht geprüft
    .option-not-done = Nicht durchgeführt
    .option-refused = Abgelehnt
    .option-pain = Schmerzbedingt
    .option-unsafe = Zu riskant
    .option-cast = Eingegipst oder ruhiggestellt
    .option-wound = Wundbedingt
    .option-amputation = Amputiert
    .option-fusion = Versteift oder kontrakt
    .option-anaesthesia = Anästhesiert, sediert oder geblockt
    .option-instructions = Nicht instruierbar
    .option-fatigue = Ermüdet

toe-walk = Zehengang
    .help = Erschwert: Ferse tiefer, Ermüdung oder weniger als 10 Schritte. Unmöglich: Die Ferse bleibt unten.
    .how-to =
        Vormachen, dann etwa zehn Schritte mit jedem Fuß auf den Zehenspitzen gehen lassen; neben dem Patienten mitgehen.
        Die Höhe beider Fersen vergleichen und auf eine achten, die absinkt.
        Ist der Zehengang schlechter als der Hackengang, eher an S1 und die Wirbelsäule denken als an eine längenabhängige Neuropathie.
        Es gelten dieselben Vorsichtsmaßnahmen wie beim Hackengang.
    .option-normal = Normal
    .option-difficulty = Erschwert
    .option-unable = Unmöglich
    .option-not-tested = Nicht geprüft

heel-raises = Einbeiniges Fersenheben
    .help = Anzahl vollständiger Hebungen. 0 heißt erfolglos versucht; offen lassen, wenn nicht geprüft.
    .how-to =
        Einbeinstand, Knie gestreckt, Fingerspitzen an Wand oder Tisch nur für das Gleichgewicht.
        Hebungen in voller Höhe in gleichmäßigem Tempo verlangen und zählen, bis die Höhe abnimmt, das Knie sich beugt oder die Arme drücken.
        Die Angaben zur erwarteten Anzahl (20 oder 25) sind uneinheitlich: mit der anderen Seite und dem Alter vergleichen.
        Nur, wenn Stehen gefahrlos ist; bei Schmerz oder Beinahesturz abbrechen.

standing_section_romberg = Romberg-Versuch
    .help = Erst Augen offen, dann geschlossen; nahe genug stehen, um aufzufangen.

romberg_eyes-open = Zuerst: Füße zusammen, Augen offen
    .help = Unsicherheit mit offenen Augen ist kein positiver Romberg.
    .how-to =
        Nur, wenn Stehen gefahrlos ist; nicht bei Flail-Fuß, einem Bein, das nicht belastet werden darf, oder kürzlicher Nervenblockade am Bein.
        Nackte Füße zusammen, Arme an den Seiten, Stuhl dahinter.
        In Auffangnähe stehen; bei schweren oder unsicheren Patienten hilft eine zweite Person.
        Vor allem anderen 10 bis 30 Sekunden mit offenen Augen beobachten.
        Ist der Patient schon jetzt unsicher, abbrechen: Das Ergebnis ist „Kein Stand mit offenen Augen“, nicht positiv.
    .option-steady = Sicher
    .option-unsteady = Unsicher

romberg_result = Dann: Augen geschlossen
    .help = Positiv: muss einen Schritt machen, die Augen öffnen oder aufgefangen werden. Schwanken, das der Patient ausgleicht, ist nicht positiv.
    .how-to =
        Nur fortfahren, wenn der Patient mit offenen Augen sicher stand; in Auffangnähe bleiben.
        Gleiche Haltung, Augen geschlossen; die Stoppuhr mit dem Augenschluss starten, 30 Sekunden, wenn Ihre Einstellungen nichts anderes vorgeben.
        Positiv: Das Gleichgewicht geht verloren, und der Patient macht einen Schritt, öffnet die Augen oder muss aufgefangen werden.
        Schwanken mit Selbstkorrektur ist nicht positiv; deutliches Schwanken, das eben noch ohne Schritt bleibt, ist grenzwertig. Den besseren von zwei Versuchen nehmen.
        Der Versuch hat keine Seite: Er prüft das Gleichgewicht ohne Sehen und macht allein keinen der Füße zum Fallfuß.
    .option-negative = Negativ
    .option-positive = Positiv
    .option-borderline = Grenzwertig
    .option-cannot-stand-eyes-open = Kein Stand mit offenen Augen
    .option-not-interpretable = Nicht verwertbar
    .option-not-tested = Nicht geprüft

romberg_seconds = Sekunden gehalten, Augen zu
    .help = Der bessere von zwei Versuchen. Vorgabe 30 s; Ihre Einstellungen können die Zeit ändern.
    .how-to =
        Mit dem Augenschluss starten; stoppen beim ersten Schritt, wenn die Augen sich öffnen, wenn Sie den Patienten auffangen oder wenn die Zeit um ist.
        Den Patienten im Blick behalten, nicht die Uhr.

romberg_direction = Fallrichtung
    .help = Aus Sicht des Patienten. Die Richtung verrät nicht die Seite eines Fallfußes.
    .how-to =
        Erfassen, wohin der Patient beim Verlust des Gleichgewichts fiel, rechts und links aus Sicht des Patienten.
        Fallen stets zur selben Seite kann vestibulär sein; Schwanken in alle Richtungen ist „Kein Fallen“, wenn der Patient es ausgeglichen hat.
    .option-none = Kein Fallen
    .option-right = Nach rechts
    .option-left = Nach links
    .option-forward = Nach vorn
    .option-backward = Nach hinten

strength = Kraft
    .heading = Bewegung in jeder Richtung
    .help = Jede Richtung auf jeder Seite nach der MRC-Skala bewerten. Bewegung zählt ab Grad 2: Grad 1 ist eine angedeutete Kontraktion ohne Bewegung.

strength_section_ankle-and-foot = Sprunggelenk und Fuß: jede Richtung
    .help = 0 keine Kontraktion · 1 angedeutete Kontraktion ohne Bewegung · 2 Bewegung bei aufgehobener Schwerkraft · 3 gegen die Schwerkraft · 4−/4/4+ gegen leichten/mäßigen/starken Widerstand · 5 normal.

strength_dorsiflexion = Dorsalextension
    .help = Fuß zum Schienbein hochziehen. Darauf achten, dass nicht die Zehen die Arbeit übernehmen.
    .how-to =
        Im Sitzen oder in Rückenlage, Ferse unterstützt, Sprunggelenk frei; zuerst die passive Beweglichkeit prüfen.
        Den Fuß hochziehen lassen und über dem Fußrücken Widerstand geben. Das meiste leistet der M. tibialis anterior, über den N. peroneus (fibularis) communis und dessen tiefen Ast.
        Heben sich die Zehen zuerst, springen ihre Strecker ein: mit lockeren Zehen wiederholen und die Sehne tasten.
        Hebt sich der Fuß nicht gegen die Schwerkraft, in Seitenlage prüfen: Bewegung dort ist Grad 2, angedeutete Kontraktion ohne Bewegung Grad 1.
        Schmerz, Mitarbeit oder steifes Sprunggelenk: bewerten, was zu sehen ist, und die Limitierung angeben.

limited-by = Limitiert
    .option-pain = Schmerzbedingt
    .option-effort = Mitarbeitsbedingt
    .option-mechanical = Mechanisch

strength_plantarflexion = Plantarflexion
    .help = Fuß nach unten. Der Hand entgeht eine leichte Schwäche: besser einbeiniges Fersenheben.
    .how-to =
        Wenn Stehen gefahrlos ist, einbeiniges Fersenheben mit Fingerspitzenstütze und gestrecktem Knie verlangen.
        Sonst in Bauch- oder Rückenlage: Fuß nach unten drücken lassen, Widerstand unter dem Vorfuß geben.
        M. gastrocnemius und M. soleus sind stärker als Ihr Arm, daher unterschätzt die Prüfung von Hand eine Schwäche erheblich.
        In Seitenlage ist Bewegung ohne Schwerkraft Grad 2. Zehenflexion nicht für Bewegung im Sprunggelenk halten.
        Die Anzahl der Hebungen bei den Tests im Stehen eintragen: Ohne sie beruht der Grad nur auf der Prüfung von Hand.

strength_inversion = Inversion
    .help = Sohle nach innen. Zuerst das Sprunggelenk in Neutralstellung halten.
    .how-to =
        Im Sitzen oder in Rückenlage. Einen hängenden Fuß passiv anheben und das Sprunggelenk durchgehend in Neutralstellung halten.
        Die Sohle nach innen drehen lassen und am medialen Fußrand Widerstand geben.
        Geprüft werden soll der M. tibialis posterior. In Plantarflexion springt die Wade für ihn ein und täuscht.
        Auch der M. tibialis anterior invertiert: Bei Dorsalextension 3 oder weniger kann eine Inversion von 4 oder 4+ allein von seinem Ausfall kommen.
        Bewegung bei aufgehobener Schwerkraft ist Grad 2; Rollen von Hüfte oder Knie ist keine Inversion.

strength_eversion = Eversion
    .help = Sohle nach außen. Zuerst das Sprunggelenk in Neutralstellung halten.
    .how-to =
        Im Sitzen oder in Rückenlage. Einen hängenden Fuß passiv anheben und das Sprunggelenk durchgehend in Neutralstellung halten.
        Die Sohle nach außen drehen lassen und am lateralen Fußrand Widerstand geben.
        Das meiste leisten M. peroneus longus und brevis. Ein herabhängender Fuß wirkt schwächer, als er ist.
        Bewegung bei aufgehobener Schwerkraft ist Grad 2; Drehung des Beins ist keine Eversion.

strength_section_toes = Zehen
    .help = Eine Zehe, die sich bewegt (Grad 2 oder mehr), zeigt, dass kein Flail-Fuß vorliegt.

strength_great-toe-extension = Großzehenextension
    .help = Großzehe nach oben. Bei L5 und im vorderen Kompartment oft früh schwach.
    .how-to =
        Den Fuß an der Basis der Großzehe fixieren, Sprunggelenk in Neutralstellung.
        Die Großzehe heben lassen und an ihrem Endglied Widerstand geben. Beide Seiten gleichzeitig vergleichen.
        Der M. extensor hallucis longus kann bei einer L5-Läsion und beim Kompartmentsyndrom als erster Muskel ausfallen.
        Steifes oder versteiftes Gelenk: die Limitierung angeben oder „nicht geprüft“ mit dem Grund wählen.

strength_toe-extension = Zehenextension, 2 bis 5
    .help = Kleine Zehen nach oben.
    .how-to =
        Das Sprunggelenk in Neutralstellung halten und die kleinen Zehen heben lassen.
        Widerstand auf der Oberseite der Zehen geben; den Muskelbauch des M. extensor digitorum brevis außen am Fußrücken tasten.
        Zehen, die sich gut heben, während das Sprunggelenk es nicht tut, deuten auf den M. tibialis anterior oder seine Sehne hin.
        Zehen, die nach dem Einkrallen zurückfedern, sind keine aktive Extension.

strength_toe-flexion = Zehenflexion
    .help = Zehen nach unten. Ein klarer Test des N. tibialis, wenn das Sprunggelenk verwirrt.
    .how-to =
        Das Sprunggelenk in Neutralstellung halten und alle Zehen einkrallen lassen.
        Widerstand unter den Zehenbeeren geben. Die langen Zehenbeuger werden vom N. tibialis versorgt.
        Auf Bewegung in den Zehengelenken selbst achten; eine angedeutete Kontraktion ohne Bewegung ist Grad 1.

strength_section_knee-and-hip = Knie und Hüfte

strength_knee-flexion = Knieflexion
    .help = Ferse zum Gesäß.
    .how-to =
        Bauchlage, oder im Sitzen, wenn Bauchlage nicht möglich ist. Das Knie beugen lassen und über der Ferse Widerstand geben.
        Die Sehnen der ischiokruralen Muskeln auf beiden Seiten der Kniekehle tasten.
        Der peroneale Anteil, das Caput breve des M. biceps femoris, ist klein: Volle Kraft hier schließt eine hohe Läsion des peronealen Anteils nicht aus.

strength_knee-extension = Knieextension
    .help = Knie strecken. Weist auf L4 und den N. femoralis hin.
    .how-to =
        Im Sitzen, Oberschenkel unterstützt. Das Knie strecken lassen und über dem Sprunggelenk Widerstand geben.
        Mit leicht gebeugtem Knie beginnen: Ein durchgedrücktes Knie verdeckt eine Schwäche.
        In Seitenlage ist Bewegung ohne Schwerkraft Grad 2. Knieschmerz ist eine Limitierung, nicht von sich aus ein niedrigerer Grad.

strength_hip-abduction = Hüftabduktion
    .help = Bein nach außen. Hilft, eine Läsion der Wurzel L5 oder des Plexus von einer peronealen zu unterscheiden.
    .how-to =
        Seitenlage, geprüftes Bein oben, Knie gestreckt, Hüfte in Linie mit dem Rumpf.
        Das Bein seitlich heben lassen und über dem Knie Widerstand geben, dabei das Becken fixieren.
        Kippt das Becken nach hinten oder beugt sich die Hüfte, springen andere Muskeln ein: korrigieren und wiederholen.
        Der Glutealnerv geht oberhalb des N. ischiadicus ab: Eine Schwäche hier erklärt sich nicht durch eine Läsion des N. ischiadicus oder N. peroneus allein.
        In Rückenlage ist Bewegung auf der Liege Grad 2.

strength_hip-extension = Hüftextension
    .help = Oberschenkel nach hinten.
    .how-to =
        Bauchlage, Knie gebeugt, um die ischiokruralen Muskeln auszuschalten. Den Oberschenkel heben lassen und über dem Knie Widerstand geben.
        Das Becken flach halten: Hohlkreuz ist keine Hüftextension.
        Ist Bauchlage nicht möglich, in Rückenlage prüfen, indem der Oberschenkel in die Liege gedrückt wird, und eine etwaige Limitierung angeben.
        In Seitenlage ist Bewegung ohne Schwerkraft Grad 2.

strength_hip-adduction = Hüftadduktion
    .help = Beine zusammen. Hilft, eine Läsion der Wurzel L4 oder des Plexus von einer des N. femoralis zu unterscheiden.
    .how-to =
        Rückenlage, Beine etwas gespreizt. Die Oberschenkel zusammendrücken lassen und an der Innenseite jedes Knies Widerstand geben.
        Immer nur eine Seite prüfen, damit das kräftige Bein nicht hilft.
        Die Adduktoren werden vom N. obturatorius versorgt: Eine isolierte Femoralisläsion verschont sie.

strength_hip-flexion = Hüftflexion
    .help = Knie zur Brust heben.
    .how-to =
        Im Sitzen oder in Rückenlage, Knie gebeugt. Den Oberschenkel heben lassen und über dem Knie Widerstand geben.
        Den Rumpf ruhig halten: Zurücklehnen ist eine Ausweichbewegung.
        Sind Hüftflexion, Knieflexion und Dorsalextension zusammen schwach, deutet das auf eine Läsion von Gehirn oder Rückenmark hin.
        In Seitenlage ist Bewegung ohne Schwerkraft Grad 2.

tone = Tonus
    .heading = Passive Beweglichkeit, Tonus und Zeichen des 1. Motoneurons
    .help = Der Patient liegt und entspannt sich. Normale Befunde hier schließen eine Läsion von Gehirn oder Rückenmark nicht aus.
    .option-flaccid = Schlaff
    .option-normal = Normal
    .option-increased = Erhöht
    .option-not-tested = Nicht geprüft

tone_section_range-and-tone = Passive Beweglichkeit und Tonus

passive-dorsiflexion = Passive Dorsalextension
    .help = Grad ab Neutralstellung, Knie gestreckt. Unter 0 ist eine Kontraktur. Offen lassen, wenn nicht gemessen.
    .how-to =
        Rückenlage, Knie gestreckt. Den Fuß langsam von Hand hochführen, Ferse in Achse, und ab dem rechten Winkel zwischen Sohle und Schienbein messen.
        Mit gebeugtem Knie wiederholen: Ein Zugewinn heißt, dass der M. gastrocnemius verkürzt ist. Den Wert mit gestrecktem Knie eintragen.
        Ein Fuß, der die Neutralstellung nicht erreicht, ist ein fixierter Spitzfuß; eine negative Zahl eintragen.
        Dies wird gebraucht, um den Hackengang und den Grad der Dorsalextension zu deuten. Ein schmerzhaftes, gebrochenes oder frisch operiertes Sprunggelenk nicht mit Gewalt bewegen.

tone_row = Tonus
    .help = Erhöhter Tonus zählt als Zeichen des 1. Motoneurons. Früh nach einem Schlaganfall oder einer Rückenmarksläsion kann er schlaff sein.
    .how-to =
        Rückenlage, entspannt. Das Bein rollen, dann das Knie rasch anheben und sehen, ob die Ferse die Liege verlässt.
        Knie und Sprunggelenk beugen und strecken, erst langsam, dann schnell, und auf einen plötzlichen Widerstand (Catch) achten.
        Schmerz, ein kalter Raum oder ein mithelfender Patient können erhöhten Tonus vortäuschen; eine Kontraktur fühlt sich bei jedem Tempo gleich an.
        Eine akute Läsion von Gehirn oder Rückenmark kann anfangs schlaff sein: Normaler oder niedriger Tonus schließt sie nicht aus.

tone_section_upper-motor-neuron = Klonus und Fußsohlenreflex

clonus-beats = Fußklonus
    .help = Anzahl der Schläge. Über 2 ist auffällig; 5 und mehr gelten als unerschöpflich und zählen als Zeichen des 1. Motoneurons.
    .how-to =
        Rückenlage, Knie leicht gebeugt und unterstützt, Bein entspannt.
        Den Fuß mit einem schnellen Stoß hochdrücken, leichten Druck halten und die Schläge zählen.
        Einmal wiederholen. Hört er nicht auf, die gezählte Zahl eintragen.
        Ein gebrochenes, frisch operiertes oder stark schmerzhaftes Sprunggelenk nicht prüfen: offen lassen.

plantar = Fußsohlenreflex
    .help = Stumm: keine Bewegung der Großzehe. Kann die Großzehe nicht gehoben werden (Grad 0–1), darf keine Antwort Flexion genannt werden.
    .how-to =
        Rückenlage, Bein entspannt. Die äußere Sohle kräftig von der Ferse zum Ballen bestreichen, dann quer zur Großzehe.
        Die erste Bewegung der Großzehe zählt: nach unten ist Flexion, nach oben Extension, keine ist stumm.
        Wegziehen des ganzen Beins ist keine Antwort: sanfter oder am äußeren Fußrand wiederholen.
        Bei Großzehenextension 0–1 kann sich die Zehe nicht heben: „Nicht geprüft“ statt „Flexion“ wählen.
        Eine Flexion schließt eine Läsion von Gehirn oder Rückenmark nicht aus. Verletzte Haut nicht bestreichen.
    .option-flexor = Flexion
    .option-extensor = Extension
    .option-mute = Stumm
    .option-not-tested = Nicht geprüft

tone_section_muscle = Muskel ansehen

fasciculations = Faszikulationen
    .help = Ja, wenn in einem ruhenden Muskel gesehen. Offen lassen, wenn nicht danach geschaut wurde.
    .how-to =
        Gutes Licht, Muskel entblößt und in Ruhe; sich Zeit nehmen für Oberschenkel, Schienbein und Wade.
        Faszikulationen sind kurze Zuckungen im Muskel, an wechselnden Stellen und in unregelmäßigen Abständen.
        Frösteln und ein eben benutzter Muskel können ähnlich aussehen: warten und noch einmal schauen. Bei Faszikulationen auch Arme und Zunge ansehen.

wasting = Atrophie
    .help = Ja, wenn ein Muskel dieses Beins deutlich dünner ist. Offen lassen, wenn nicht danach geschaut wurde.
    .how-to =
        Beide Beine von vorn und hinten vergleichen und den Muskelbauch bei Anspannung tasten.
        Schienbein und äußeren Unterschenkel, M. extensor digitorum brevis am Fuß, Wade und Oberschenkel ansehen.
        Alte Verletzung, Nichtgebrauch und Schwellung des anderen Beins können täuschen; eine frische Läsion hat noch keine Atrophie.

reflexes = Reflexe
    .heading = Reflexe
    .help = Der Patient entspannt sich, beide Beine in gleicher Stellung; vor dem Eintrag „Erloschen“ erst bahnen. Ein lebhafter Reflex stützt andere Zeichen, entscheidet allein aber nichts.

reflex_patellar = Patellarsehnenreflex
    .help = L4 mit L3, N. femoralis. Ein Ausfall erklärt sich nicht durch die Wurzel L5 oder den N. peroneus.
    .how-to =
        Im Liegen mit Ihrem Arm unter den Knien, oder im Sitzen mit hängenden Beinen.
        Die Sehne unter der Kniescheibe beklopfen und die Kontraktion des M. quadriceps sehen oder tasten; beide Seiten direkt vergleichen.
        Bevor er als erloschen gilt, wiederholen, während der Patient die verhakten Hände auseinanderzieht (Jendrassik).
        Ein von früher bekannter Ausfall gehört auch zu „Vor dieser Erkrankung bekannt“.
    .option-absent = Erloschen
    .option-reduced = Abgeschwächt
    .option-normal = Normal
    .option-brisk = Lebhaft
    .option-not-tested = Nicht geprüft

reflex_achilles = Achillessehnenreflex
    .help = S1, N. tibialis und N. ischiadicus. Bei L5- und Peroneusläsionen typischerweise erhalten.
    .how-to =
        Rückenlage, Hüfte außenrotiert, Knie gebeugt; den Fuß in Neutralstellung halten, auch wenn er herabhängt. Oder den Patienten auf einem Stuhl knien lassen.
        Die Sehne beklopfen und die Kontraktion der Wade sehen oder tasten; mit Bahnung wiederholen, bevor er als erloschen gilt.
        Ein langjähriger Ausfall auf beiden Seiten lokalisiert nicht: auch als vorher bekannt erfassen.
        Ein steifes Sprunggelenk oder eine gerissene Sehne kann ihn aufheben.
    .option-absent = Erloschen
    .option-reduced = Abgeschwächt
    .option-normal = Normal
    .option-brisk = Lebhaft
    .option-not-tested = Nicht geprüft

reflex_medial-hamstring = Medialer Hamstring-Reflex
    .help = L5, tibialer Anteil des N. ischiadicus. Es zählt der Seitenunterschied.
    .how-to =
        Möglichst Bauchlage, Knie leicht gebeugt und entspannt.
        Einen Finger quer über die mediale Hamstring-Sehne hinter dem Knie legen und auf den Finger klopfen.
        Den Zug der Sehne tasten und mit der anderen Seite vergleichen: Asymmetrie spricht für L5.
        Bei Gesunden kann er auf beiden Seiten fehlen.
    .option-absent = Erloschen
    .option-reduced = Abgeschwächt
    .option-normal = Normal
    .option-brisk = Lebhaft
    .option-not-tested = Nicht geprüft

sensation = Sensibilität
    .heading = Sensibilität
    .help = Leichte Berührung und Nadelreiz, an einem Testpunkt je Gebiet. Jedes Gebiet jeder Seite eigens beantworten.

sensation_section_roots = Wurzelgebiete
    .help = Leichte Berührung und Nadelreiz, Augen geschlossen. Benachbarte Hautgebiete überlappen.

sensation_l4-medial-leg = L4: medialer Unterschenkel
    .help = Testpunkt: Malleolus medialis.
    .how-to =
        Testpunkt: Malleolus medialis.
        Augen geschlossen: erst leicht berühren, dann Nadelreiz; mit derselben Stelle am anderen Bein und mit Haut vergleichen, die sich für den Patienten normal anfühlt.
        Gebiet: Innenseite des Unterschenkels. Es überlappt mit dem N. saphenus: zur Unterscheidung auf Knieextension und Patellarsehnenreflex achten.
    .option-normal = Normal
    .option-reduced = Vermindert
    .option-absent = Aufgehoben
    .option-increased = Gesteigert
    .option-not-tested = Nicht geprüft

sensation_l5-lateral-leg-dorsum = L5: lateraler Unterschenkel und Fußrücken
    .help = Testpunkt: Fußrücken am dritten Metatarsophalangealgelenk.
    .how-to =
        Testpunkt: Fußrücken über dem dritten Metatarsophalangealgelenk.
        Augen geschlossen: erst leicht berühren, dann Nadelreiz; mit derselben Stelle am anderen Bein und mit Haut vergleichen, die sich für den Patienten normal anfühlt.
        Gebiet: Außenseite des Unterschenkels, Fußrücken, Großzehenseite. Es überlappt mit dem N. peroneus (fibularis) superficialis.
    .option-normal = Normal
    .option-reduced = Vermindert
    .option-absent = Aufgehoben
    .option-increased = Gesteigert
    .option-not-tested = Nicht geprüft

sensation_s1-lateral-foot = S1: lateraler Fuß und Ferse
    .help = Testpunkt: laterale Seite der Ferse.
    .how-to =
        Testpunkt: laterale Seite der Ferse.
        Augen geschlossen: erst leicht berühren, dann Nadelreiz; mit derselben Stelle am anderen Bein und mit Haut vergleichen, die sich für den Patienten normal anfühlt.
        Gebiet: äußerer Fußrand und Ferse. Es überlappt mit dem N. suralis; dicke Fersenhaut braucht eine festere Berührung.
    .option-normal = Normal
    .option-reduced = Vermindert
    .option-absent = Aufgehoben
    .option-increased = Gesteigert
    .option-not-tested = Nicht geprüft

sensation_section_nerves = Nervengebiete
    .help = Jeder Nerv hat ein kleines Gebiet für sich allein: den Testpunkt aufsuchen.

sensation_superficial-peroneal = N. peroneus (fibularis) superficialis
    .help = Fußrücken ohne ersten Zehenzwischenraum.
    .how-to =
        Testpunkt: Mitte des Fußrückens, abseits des ersten Zehenzwischenraums.
        Augen geschlossen: erst leicht berühren, dann Nadelreiz; mit derselben Stelle am anderen Bein und mit Haut vergleichen, die sich für den Patienten normal anfühlt.
        Gebiet: Fußrücken außer dem ersten Zehenzwischenraum, und vorn außen am Unterschenkel.
    .option-normal = Normal
    .option-reduced = Vermindert
    .option-absent = Aufgehoben
    .option-increased = Gesteigert
    .option-not-tested = Nicht geprüft

sensation_deep-peroneal-web = N. peroneus (fibularis) profundus: erster Zehenzwischenraum
    .help = Nur die Haut zwischen Großzehe und zweiter Zehe.
    .how-to =
        Testpunkt: dorsale Haut im Zwischenraum von Großzehe und zweiter Zehe. Im Zwischenraum bleiben; einen Zentimeter daneben ist es ein anderer Nerv.
        Augen geschlossen: erst leicht berühren, dann Nadelreiz; mit derselben Stelle am anderen Bein und mit Haut vergleichen, die sich für den Patienten normal anfühlt.
        Gebiet: nur dieser Zwischenraum. Taubheit hier bei gespanntem, schmerzhaftem Unterschenkel: an das vordere Kompartment denken.
    .option-normal = Normal
    .option-reduced = Vermindert
    .option-absent = Aufgehoben
    .option-increased = Gesteigert
    .option-not-tested = Nicht geprüft

sensation_sural = N. suralis
    .help = Äußerer Fußrand.
    .how-to =
        Testpunkt: äußerer Fußrand, unterhalb und vor dem Malleolus lateralis.
        Augen geschlossen: erst leicht berühren, dann Nadelreiz; mit derselben Stelle am anderen Bein und mit Haut vergleichen, die sich für den Patienten normal anfühlt.
        Gebiet: äußerer Fußrand und hinten außen am Unterschenkel. Der Nerv hat Äste vom N. tibialis und vom N. peroneus communis.
    .option-normal = Normal
    .option-reduced = Vermindert
    .option-absent = Aufgehoben
    .option-increased = Gesteigert
    .option-not-tested = Nicht geprüft

sensation_saphenous = N. saphenus
    .help = Innenseite des Unterschenkels bis zum inneren Fuß.
    .how-to =
        Testpunkt: Innenseite des Unterschenkels, auf halber Höhe zwischen Knie und Sprunggelenk.
        Augen geschlossen: erst leicht berühren, dann Nadelreiz; mit derselben Stelle am anderen Bein und mit Haut vergleichen, die sich für den Patienten normal anfühlt.
        Gebiet: innerer Unterschenkel bis zum inneren Fußrand. Er gehört zum N. femoralis: Eine Ischiadikusläsion verschont ihn.
    .option-normal = Normal
    .option-reduced = Vermindert
    .option-absent = Aufgehoben
    .option-increased = Gesteigert
    .option-not-tested = Nicht geprüft

sensation_lateral-cutaneous-calf = N. cutaneus surae lateralis
    .help = Oberes Drittel des äußeren Unterschenkels. Ein Ausfall weist auf eine Läsion oberhalb des Fibulahalses hin.
    .how-to =
        Testpunkt: Außenseite des Unterschenkels, eine Handbreit unter dem Knie.
        Augen geschlossen: erst leicht berühren, dann Nadelreiz; mit derselben Stelle am anderen Bein und mit Haut vergleichen, die sich für den Patienten normal anfühlt.
        Gebiet: oberes Drittel des äußeren Unterschenkels. Der Nerv geht oberhalb des Fibulahalses ab, ein Ausfall verlegt die Läsion also oberhalb des Halses.
    .option-normal = Normal
    .option-reduced = Vermindert
    .option-absent = Aufgehoben
    .option-increased = Gesteigert
    .option-not-tested = Nicht geprüft

sensation_sole = Sohle: N. tibialis
    .help = Sohle und Ferse. Zugleich die Haut inspizieren.
    .how-to =
        Testpunkte: Mitte der Sohle und unter der Ferse. Dicke Haut braucht eine festere Berührung.
        Augen geschlossen: erst leicht berühren, dann Nadelreiz; mit derselben Stelle am anderen Bein und mit Haut vergleichen, die sich für den Patienten normal anfühlt.
        Gebiet: plantare und kalkaneale Äste des N. tibialis. Eine Läsion des N. peroneus communis reicht nicht dorthin.
        Zwischen den Zehen und an der Sohle nach Wunden suchen, die der Patient nicht gespürt hat.
    .option-normal = Normal
    .option-reduced = Vermindert
    .option-absent = Aufgehoben
    .option-increased = Gesteigert
    .option-not-tested = Nicht geprüft

sensation_section_pattern = Muster

sensation_stocking = Strumpfförmig
    .help = Rund um Fuß und Unterschenkel, bis zu einer Höhe.
    .how-to =
        An den Zehen beginnen und mit Berührung und Nadelreiz am Bein aufwärts gehen, vorn und hinten, bis der Patient sagt, dass es sich normal anfühlt.
        Ein Verlust rund um die Extremität, der nach oben ausläuft, oft auf beiden Seiten, ist strumpfförmig.
        Ein Streifen an einer Seite ist ein Wurzel- oder Nervengebiet: oben erfassen. Eine scharfe Grenze am Rumpf oder eine Körperhälfte ist nicht strumpfförmig.
    .option-normal = Normal
    .option-reduced = Vermindert
    .option-absent = Aufgehoben
    .option-increased = Gesteigert
    .option-not-tested = Nicht geprüft

sensation_section_saddle = Reithosengebiet, Blase und Darm
    .help = Danach wird jeder Patient vertraulich gefragt. „Rest normal“ beantwortet diese Fragen nie.

sensation_saddle = Reithosengebiet
    .help = Alle fragen. Mit Einwilligung und im Beisein einer dritten Person untersuchen. Es zählt, was der Patient angibt.
    .how-to =
        Zuerst fragen: verändertes Gefühl beim Abwischen, beim Sitzen oder im Genitalbereich, auf einer oder beiden Seiten.
        Erklären, warum, Einwilligung einholen und eine dritte Person dabeihaben; den Patienten bedeckt halten.
        Leichte Berührung und Nadelreiz um den After und innen am Gesäß, rechts und links.
        Gibt der Patient eine Veränderung an und wirkt die Hautprüfung dennoch normal, die Angabe des Patienten erfassen und danach handeln.
        Wurde weder gefragt noch untersucht, „Nicht geprüft“ wählen.
    .option-normal = Normal
    .option-reduced = Vermindert
    .option-absent = Aufgehoben
    .option-increased = Gesteigert
    .option-not-tested = Nicht geprüft

bladder = Blase
    .help = Harnverhalt: auch Startschwierigkeit, schwacher Strahl oder vermindertes Gefühl beim Wasserlassen. Offen lassen, wenn nicht gefragt.
    .how-to =
        Fragen, wann zuletzt Wasser gelassen wurde, und nach Start, Strahl, Gefühl beim Fließen und Urinverlust.
        Ein Harnverhalt kann überlaufen und wie Inkontinenz aussehen: nach einer vollen Blase tasten.
        Ein Blasenscan hilft, wenn er keine Verzögerung verursacht; ein kleiner Restharn schließt ein Cauda-equina-Syndrom nicht aus.
    .option-normal = Normal
    .option-retention = Harnverhalt
    .option-incontinence = Inkontinenz

bowel = Darm
    .help = Neuer Kontrollverlust, oder der Stuhl wird nicht gespürt, wenn er kommt. Offen lassen, wenn nicht gefragt.
    .how-to =
        Nach neuem Stuhlverlust fragen, nach Stuhl oder Winden, die nicht gespürt werden, und nach Verlust des Gefühls für ein volles Rektum.
        Langjährige Obstipation allein ist keine Inkontinenz.
        Die Bildgebung nicht wegen einer rektalen Untersuchung verzögern.
    .option-normal = Normal
    .option-incontinence = Inkontinenz

provocation = Provokation
    .heading = Provokation, Durchblutung und funktionelle Zeichen
    .help = Der Patient liegt auf dem Rücken; was Umdrehen erfordert, zum Schluss. Ein negativer Test wird nur erfasst, wenn er durchgeführt wurde.

provocation_section_nerve = Nerv und Nervenwurzel

slr = Lasègue
    .help = Positiv: Schmerz strahlt unter das Knie aus. Schmerz nur im Rücken oder hinten am Oberschenkel ist negativ.
    .how-to =
        Rückenlage, beide Beine gestreckt. Ein Bein an der Ferse bei gestrecktem Knie langsam heben.
        Positiv: Schmerz strahlt unter das Knie aus, meist zwischen 30 und 70 Grad.
        Das Bein etwas senken und den Fuß hochziehen: Mehr Beinschmerz stützt es. Verkürzte ischiokrurale Muskeln tun das nicht.
        Er prüft L5 und S1. Ein negativer Test schließt die Wurzel L5 nicht aus.
        Nicht bei Frakturverdacht oder, ohne Zustimmung des Operateurs, nach kürzlicher Hüftoperation.
    .option-negative = Negativ
    .option-positive = Positiv
    .option-not-tested = Nicht geprüft

slr-angle = Lasègue: Winkel
    .help = Grad der Hüftflexion, bei dem der Beinschmerz beginnt. Offen lassen, wenn nicht gemessen.
    .how-to =
        Beim ersten ausstrahlenden Schmerz anhalten und zwischen Bein und Liege messen.
        Kommt kein Schmerz, den erreichten Winkel eintragen.

femoral-stretch = Umgekehrter Lasègue
    .help = Positiv: Schmerz vorn am Oberschenkel (L2–L3) oder am inneren Unterschenkel (L4).
    .how-to =
        Bauchlage, Becken flach. Das Knie langsam beugen; geschieht nichts, den Oberschenkel sanft anheben.
        Positiv: Schmerz vorn am Oberschenkel hinab oder an der Innenseite des Unterschenkels.
        Ziehen in einem verkürzten M. quadriceps, auf beiden Seiten gleich, ist negativ. Ein schmerzhaftes Knie oder eine schmerzhafte Hüfte täuscht.
        „Nicht geprüft“ wählen, wenn der Patient nicht auf dem Bauch liegen kann.
    .option-negative = Negativ
    .option-positive = Positiv
    .option-not-tested = Nicht geprüft

tinel-fibular-neck = Tinel am Fibulahals
    .help = Positiv: Kribbeln in der Haut des N. peroneus. Ein negativer Test schließt dort eine Lähmung nicht aus.
    .how-to =
        Knie leicht gebeugt. Den Fibulakopf aufsuchen und dicht darunter und dahinter gehen.
        Leicht entlang des Nervs klopfen, zuerst auf der besseren Seite.
        Positiv: Kribbeln außen am Unterschenkel hinab oder auf den Fußrücken. Örtlicher Druckschmerz allein ist negativ.
        Zugleich nach einer Raumforderung tasten.
    .option-negative = Negativ
    .option-positive = Positiv
    .option-not-tested = Nicht geprüft

provocation_section_circulation = Pulse und Kompartimente
    .help = Bei jedem Patienten fragen und tasten. „Rest normal“ beantwortet diese Fragen nie.

pulse_dorsalis-pedis = Puls der A. dorsalis pedis
    .help = Fehlen beide Pulse auf einer Seite, löst das die Red Flag für Ischämie aus.
    .how-to =
        Auf dem Fußrücken tasten, dicht lateral der Sehne des Großzehenstreckers.
        Mit leichten Fingerspitzen; den Fuß wärmen und mit der anderen Seite und dem eigenen Puls vergleichen.
        Farbe, Temperatur und kapilläre Füllung ansehen. Im Zweifel Doppler.
        Ein vorhandener Puls schließt ein Kompartmentsyndrom nicht aus.
    .option-present = Vorhanden
    .option-weak = Schwach
    .option-absent = Fehlend
    .option-not-tested = Nicht geprüft

pulse_posterior-tibial = Puls der A. tibialis posterior
    .help = Hinter dem Malleolus medialis.
    .how-to =
        Den Fuß leicht in Inversion bringen und hinter und unter dem Malleolus medialis tasten.
        Beide Seiten vergleichen; ein geschwollenes Sprunggelenk verdeckt den Puls, dann Doppler.
        Fehlen beide Fußpulse an einem akut kalten oder schwachen Bein, das Formular verlassen und sofort gefäßchirurgische Hilfe holen.
    .option-present = Vorhanden
    .option-weak = Schwach
    .option-absent = Fehlend
    .option-not-tested = Nicht geprüft

compartment_tense = Gespanntes Kompartiment
    .help = Fest bis hart im Vergleich zum anderen Bein. Offen lassen, wenn nicht getastet.
    .how-to =
        Vorderes, äußeres und hinteres Kompartiment des Unterschenkels mit der flachen Hand tasten, Muskeln entspannt.
        Mit dem anderen Bein vergleichen; Gips oder Verband, die im Weg sind, öffnen.
        Unverhältnismäßig starker Schmerz zählt mehr als der Tastbefund: Ein weicher Unterschenkel schließt es nicht aus, Pulse auch nicht.

compartment_passive-stretch-pain = Passiver Dehnungsschmerz
    .help = Starker Schmerz, wenn Sie die Zehen passiv bewegen. Offen lassen, wenn nicht geprüft.
    .how-to =
        Der Unterschenkel ruht. Die Zehen von Hand sanft nach unten biegen für das vordere Kompartment, dann nach oben für das tiefe hintere.
        Ja: Der Schmerz sitzt im Muskel des Unterschenkels und ist weit stärker, als die Verletzung erklärt.
        Nervenblockade, Sedierung oder Nervenläsion können ihn verstummen lassen. Bei gespanntem Unterschenkel sofort den Chirurgen rufen.

provocation_section_functional = Funktionelle Zeichen
    .help = Positive Zeichen sind unterstützend; sie beweisen nichts und können neben einer organischen Erkrankung bestehen.

functional_hoover = Hoover-Zeichen
    .help = Ja: Das schwache Bein drückt nach unten, während das andere gehoben wird. Nur unterstützend.
    .how-to =
        Rückenlage. Die Hand unter die Ferse des schwachen Beins legen und sie hinunterdrücken lassen: Sie drückt schwach.
        Dann das andere Bein gestreckt gegen Ihren Widerstand heben lassen, die Hand weiter unter der Ferse.
        Ja: Die schwache Ferse drückt jetzt deutlich nach unten.
        Schmerz, und Neglect nach einem Schlaganfall, können es vortäuschen. Es stützt einen funktionellen Anteil; eine organische Erkrankung kann ebenfalls bestehen.

functional_give-way = Give-way-Schwäche
    .help = Ja: anfangs kräftig, dann plötzliches Nachgeben. Nur unterstützend.
    .how-to =
        Mit langsam steigender Kraft Widerstand geben und ermuntern.
        Ja: einen Moment gute Kraft, dann gibt die Extremität auf einmal nach, ohne stetiges Nachlassen.
        Schmerz, Angst vor Schmerz und eine nicht verstandene Aufgabe bewirken dasselbe: diese als Limitierung des Grades erfassen.
        Es widerlegt nie eine organische Läsion. Wiederholen und auf Konsistenz achten.

review = Durchsicht
    .heading = Durchsicht
    .help = Lesen, was gefunden wurde und was noch offen ist. Die Schlussfolgerung ist Ihre; das Programm zeigt nur seine Gründe.

red-flag-override_severe-pain-and-numbness = Grund der Zurückstellung: Starker Schmerz und Taubheit zugleich

red-flag-override_fever = Grund der Zurückstellung: Fieber

red-flag-override_nausea = Grund der Zurückstellung: Übelkeit

red-flag-override_appetite-or-weight-loss = Grund der Zurückstellung: Appetit- oder Gewichtsverlust, ungewollt

red-flag-override_bowel-or-bladder-loss = Grund der Zurückstellung: Verlust der Stuhl- oder Harnkontrolle

red-flag-override_saddle-sensory-change = Grund der Zurückstellung: Verändertes Gefühl im Reithosengebiet

red-flag-override_urinary-retention-or-change = Grund der Zurückstellung: Urin geht nicht oder anders ab

red-flag-override_sexual-dysfunction = Grund der Zurückstellung: Neuer Verlust von Sexualfunktion oder genitalem Gefühl

red-flag-override_bilateral-sciatica = Grund der Zurückstellung: Schmerz in beide Beine hinab

red-flag-override_rapidly-progressive-weakness = Grund der Zurückstellung: Zunahme der Schwäche innerhalb von Stunden oder Tagen

red-flag-override_respiratory-or-bulbar = Grund der Zurückstellung: Probleme beim Atmen, Schlucken oder Sprechen

red-flag-override_stroke-signs = Grund der Zurückstellung: Gesicht, Arm oder Sprache betroffen

red-flag-override_sudden-onset-no-local-cause = Grund der Zurückstellung: Plötzlich oder beim Aufwachen bemerkt, ohne lokale Ursache

red-flag-override_compartment-syndrome = Grund der Zurückstellung: Zeichen eines Kompartmentsyndroms

red-flag-override_acute-limb-ischaemia = Grund der Zurückstellung: Kaltes, blasses oder pulsloses Bein

red-flag-override_knee-dislocation-or-major-trauma = Grund der Zurückstellung: Knieluxation, offene Wunde oder schwere Verletzung

red-flag-override_new-after-spinal-surgery-or-block = Grund der Zurückstellung: Neu nach Wirbelsäulenoperation, oder eine Blockade, die nicht abgeklungen ist

red-flag-override_progressive-weakness = Grund der Zurückstellung: Zunahme der Schwäche über Wochen

red-flag-override_als-features = Grund der Zurückstellung: Muskelschwund und Muskelzucken ohne Gefühlsverlust

red-flag-override_mononeuritis-multiplex-or-vasculitis = Grund der Zurückstellung: Zwei oder mehr Nerven oder Zeichen einer Vaskulitis

red-flag-override_cancer-or-immunosuppression = Grund der Zurückstellung: Krebs oder Immunsuppression, jetzt oder früher

red-flag-override_new-after-limb-surgery = Grund der Zurückstellung: Neu nach Operation am Bein

red-flag-override_flail-foot = Grund der Zurückstellung: Flail-Fuß

red-flag-override_presumed-flail-pending = Grund der Zurückstellung: Als Flail-Fuß angenommen, bis geprüft

red-flag-override_flail-not-excluded = Grund der Zurückstellung: Flail-Fuß nicht ausgeschlossen

red-flag-override_near-flail = Grund der Zurückstellung: Beinahe-Flail-Fuß

red-flag-override_severe-new-motor-deficit = Grund der Zurückstellung: Schweres neues motorisches Defizit

red-flag-override_acute-bilateral-leg-deficit = Grund der Zurückstellung: Akutes Defizit beider Beine

red-flag-override_umn-signs = Grund der Zurückstellung: Zeichen des 1. Motoneurons

red-flag-override_deterioration-since-last-visit = Grund der Zurückstellung: Verschlechterung seit der letzten Untersuchung

conclusion_incomplete = Warum ist die Kernuntersuchung nicht vollständig?
    .help = Wird gefragt, wenn eine Untersuchung ohne die Kernuntersuchung signiert wird.
    .option-patient-left = Der Patient ist gegangen
    .option-refused = Der Patient hat abgelehnt
    .option-emergency = Notfall
    .option-other = Anderer Grund

review_section_conclusion = Schlussfolgerung

conclusion_impression = Ihr Eindruck
    .help = In eigenen Worten. Er steht im Bericht an erster Stelle, wenn Sie die Deutung des Programms nicht teilen.

conclusion_agrees = Stimmen Sie der gezeigten Beurteilung zu?
    .help = Bei „Nein“ oder „Teilweise“ werden Sie gefragt, worin Sie abweichen.
    .option-yes = Ja
    .option-no = Nein
    .option-partly = Teilweise

conclusion_disagreement = Worin weichen Sie ab, und warum?
    .help = Angeben, welche Aussage, und was Sie stattdessen meinen.

review_section_plan = Plan

conclusion_plan = Was soll als Nächstes geschehen?
    .help = Vorschläge können angeboten werden; nichts wird von selbst angekreuzt.
    .option-mri-lumbar = MRT der LWS
    .option-mri-brain = MRT des Gehirns
    .option-mri-pelvis = MRT des Beckens
    .option-ultrasound-knee = Sonografie des Knies
    .option-emg-ncs = EMG und Neurografie
    .option-bloods = Blutuntersuchungen
    .option-orthosis = Unterschenkelorthese (AFO)
    .option-physiotherapy = Physiotherapie
    .option-refer-neurology = Überweisung Neurologie
    .option-refer-spine-surgery = Überweisung Wirbelsäulenchirurgie
    .option-refer-vascular = Überweisung Gefäßchirurgie
    .option-emergency-department = Notaufnahme
    .option-review = Kontrolltermin

conclusion_plan-note = Einzelheiten des Plans
    .help = Zeitpunkt, Dringlichkeit und wer was tut.

conclusion_note = Weitere Notizen
    .help = Alles, was sonst im Formular keinen Platz hat.

conclusion_review-date = Datum der nächsten Kontrolle
    .help = Wann der Patient wieder gesehen werden soll.

not-tested = Nicht geprüft
