# What the rules say. Every key stands in a rule; every rule's key stands here.

flail =
    .movement-remains = Bewegung ist erhalten: { $graded }. Bei Flail-Fuß gibt es in keiner Richtung Bewegung.
    .no-movement = Keine Bewegung von Sprunggelenk oder Fuß in irgendeiner Richtung: { $graded }.
    .with-increased-tone = Der Tonus ist erhöht: ein spastischer (zentraler) Fuß ohne Willkürbewegung.
    .treat-as-flail = Ohne Bewegung: { $graded }. Als Flail-Fuß behandeln, bis die anderen Richtungen geprüft sind.
    .open = Nicht verlässlich geprüft: { $movements }. Ein Flail-Fuß ist weder gezeigt noch ausgeschlossen.
    .trace = { $movements }: Grad 1 ist eine angedeutete Kontraktion, also keine Bewegung.

foot-drop =
    .dorsiflexion-weak = Die Dorsalextension ist schwach, { $grade }/5.
    .dorsiflexion-strong = Die Dorsalextension ist { $grade }/5.
    .dorsiflexion-limited = Die Dorsalextension ({ $grade }/5) war limitiert durch { $limiter }: Das beweist weder Schwäche noch Kraft.
    .dorsiflexion-not-examined = Die Dorsalextension wurde nicht untersucht.
    .toes-weak = Das Heben der Zehen ist schwach: { $graded }.
    .heel-walk-abnormal = Der Hackengang ist { $walk }.
    .heel-walk-strength-normal = Der Hackengang ist auffällig, obwohl die Dorsalextension 5/5 ist: passive Beweglichkeit, Schmerz und Gleichgewicht prüfen und nach Belastung erneut testen.
    .other-directions-move = { $movements } weiterhin möglich, wie bei Fallfuß üblich.
    .meets-mrc-3-or-less = Erfüllt eine Forschungsdefinition des Fallfußes: MRC 3 oder weniger.
    .meets-mrc-below-3 = Erfüllt eine Forschungsdefinition des Fallfußes: MRC unter 3.
    .toes-stand-in-for-ankle = Das Sprunggelenk wurde nicht verlässlich bewertet; an seiner Stelle stehen die Zehenstrecker, die derselbe N. peroneus (fibularis) profundus versorgt.
    .intermittent-not-excluded = Heute kein Fallfuß. Stolpern oder locker sitzende Schuhe wurden angegeben: Ein intermittierender Fallfuß ist nicht ausgeschlossen; nach Belastung erneut untersuchen.

side =
    .amputated = Amputiert: Die Bewegungen dieses Fußes entfallen.

toe-extension =
    .not-examined = Nicht untersucht: { $movements }.
    .limited = Nicht verlässlich bewertet: { $movements }. Eine Schwäche der Zehen ist nicht ausgeschlossen.

heel-walk =
    .not-examined = Der Hackengang wurde nicht untersucht.

gait =
    .steppage = Hoher Steppergang, der das Schleifen ausgleicht.
    .leg-lifted = Das Bein wird höher gehoben, damit die Zehen vom Boden frei kommen.
    .foot-slap = Der Fuß klatscht beim Aufsetzen auf.
    .toe-drag = Die Zehen schleifen beim Gehen.
    .heel-first = Die Ferse setzt zuerst auf: Laut Artikel kann dann eine Nervenwurzel oder ein peripherer Nerv vermutet werden.
    .toe-first = Die Zehen setzen zuerst auf: Laut Artikel kann die Ursache dann eine Schwäche der prätibialen, peronealen oder hüftbeugenden Muskeln sein.
    .normal-heel = Auch ein normaler Gang beginnt mit der Ferse.
    .toe-first-severity = Dass Zehen oder ganze Sohle zuerst aufsetzen, passt auch zu hochgradiger Schwäche jeder Ursache.
    .excludes-nothing = Welcher Teil zuerst aufsetzt, schließt keinen Läsionsort aus.

romberg =
    .positive = Das Romberg-Zeichen ist positiv. Der Artikel: Ein Fallfuß liegt meist vor, wenn dieses Zeichen, Schwierigkeit beim Hackengang oder beides besteht.
    .no-side = Der Versuch prüft das Gleichgewicht ohne Sehen und hat keine Seite.
    .never-by-itself = Für sich allein ergibt es hier nie einen Fallfuß.
    .alone = Es steht hier allein: Der Kraft nach hat keine Seite einen Fallfuß.
    .eyes-open-unsteady = Unsicher mit offenen Augen: Das ist kein positives Romberg-Zeichen.
    .negative = Das Romberg-Zeichen ist negativ.
    .borderline = Der Romberg-Versuch war grenzwertig: Ausgeglichenes Schwanken ist nicht positiv.
    .not-interpretable = Der Romberg-Versuch war nicht verwertbar.
    .not-examined = Romberg wurde nicht untersucht.

flag =
    .answered-yes = Mit Ja beantwortet.
    .shown = Durch die Untersuchung gezeigt: { $findings }.
    .shown-proposed = Durch die Untersuchung gezeigt, nach einem vorgeschlagenen Schwellenwert: { $findings }.
    .cauda-equina = Dies kann ein Zeichen eines Cauda-equina-Syndroms sein.
    .tier = { $within } handeln (vorgeschlagene Frist).
    .flail-foot = Keine Bewegung in irgendeiner Richtung: { $findings }.
    .presumed-flail = Zwei oder mehr Richtungen sind ohne Bewegung, der Rest ist offen: { $findings }.
    .flail-not-excluded = Eine Richtung ist ohne Bewegung, der Rest ist offen: { $findings }.
    .near-flail = Keine bewertete Richtung des Sprunggelenks ist besser als 2/5: { $findings }.
    .severe-new-deficit = Grad 3 oder weniger, höchstens 6 Wochen alt: { $findings }.
    .acute-bilateral = Auf beiden Seiten schwach, höchstens 2 Wochen alt, falls neu für den Patienten: { $findings }.
    .umn-signs = { $findings }.
    .grade-fell = Seit der letzten Untersuchung um einen ganzen Grad oder mehr schwächer: { $findings }.
    .newly-flail = Jetzt Flail-Fuß, bei der letzten Untersuchung nicht: { $findings }.

urgency =
    .emergency = Notfall wegen: { $flags }.
    .urgent = Dringlich wegen: { $flags }.
    .urgent-flags-open = { $count ->
        [one] Eine Red-Flag-Frage ist offen: Ein Notfall ist nicht ausgeschlossen.
       *[other] { $count } Red-Flag-Fragen sind offen: Ein Notfall ist nicht ausgeschlossen.
    }
    .carried-forward = Dies beruht auf Graden, die aus einer früheren Untersuchung übernommen wurden.
    .routine = Jede Red-Flag-Frage wurde mit Nein beantwortet, und auf jeder untersuchten Seite ist Bewegung erhalten.
    .one-side-only = Dies beruht nur auf einer Seite ({ $side }); die andere ({ $other }) wurde nicht untersucht.
    .under-five = Unter { $age } Jahren gelten diese Regeln nicht; nichts wird Routine genannt.
    .flags-open = { $count ->
        [one] Eine Red-Flag-Frage ist offen.
       *[other] { $count } Red-Flag-Fragen sind offen.
    }
    .no-movement-graded = Keine Bewegung des Sprunggelenks hat einen Grad.
    .flail-open = Ein Flail-Fuß ist { $side } nicht ausgeschlossen.
    .duration-unknown = Bei einem Grad von 3 oder weniger muss die Dauer bekannt sein.

localisation =
    .under-five = Unter { $age } Jahren wird nichts lokalisiert: Die Regeln gelten für Menschen, die den Tests folgen können. Die Seiten sind angegeben wie erfasst.
    .nothing = Nichts zu lokalisieren: Kein neuer, verlässlicher auffälliger Befund ist erfasst. Was nicht untersucht wurde, ist nicht dasselbe wie normal.
    .one-lesion = Gesucht wird eine Läsion, die alle auffälligen Befunde beider Seiten erklärt. Ein Läsionsort, der sie allein nicht erklären kann, bleibt möglich, wenn ein Befund alt ist.
    .no-single-territory = Mehr als eine Läsion oder ein Prozess, den kein Versorgungsgebiet begrenzt.
    .both-sides = Ein Nerv oder eine Wurzel kann nicht beide Seiten erklären; beide können betroffen sein.
    .central-stays = Gehirn und Rückenmark bleiben möglich: Fehlende oder nicht untersuchte Zeichen des 1. Motoneurons schließen sie nicht aus.
    .plantar-unreadable = Der Fußsohlenreflex { $side } ist nicht verwertbar: Eine Großzehe ohne Bewegung kann nicht nach oben gehen.
    .peroneal-or-sciatic = Die Untersuchung kann den N. peroneus (fibularis) communis nicht vom peronealen Anteil des N. ischiadicus unterscheiden; ein Nadel-EMG des Caput breve des M. biceps femoris kann es.

site =
    .explains = Erklärt: { $movements }.
    .own-sign = Erfasst: { $findings }.
    .not-excluded = Nichts Gefundenes liegt außerhalb davon.
    .spared = Volle Kraft im Versorgungsgebiet: { $movements }. Das kommt bei Teilläsionen vor; der Läsionsort ist weniger wahrscheinlich.
    .plexus-both-sides = Schwäche auf beiden Seiten macht einen einzelnen Plexus weniger wahrscheinlich.
    .no-functional-sign = Kein positives funktionelles Zeichen ist erfasst.
    .functional-with-organic-sign = Ein nicht funktionelles Zeichen ist erfasst: { $findings }.
    .no-mechanical-sign = Keine Limitierung und keine Kontraktur ist erfasst.
    .speaks-for = Dafür spricht: { $context }.

excluded =
    .weak-outside = Kann die Schwäche außerhalb des eigenen Versorgungsgebiets allein nicht erklären: { $findings }. Ist dieser Befund alt, bleibt der Läsionsort möglich.
    .achilles-lost = Kann einen abgeschwächten oder erloschenen Achillessehnenreflex allein nicht erklären: { $findings }. Ist dieser Befund alt, bleibt der Läsionsort möglich.
    .patellar-lost = Kann einen abgeschwächten oder erloschenen Patellarsehnenreflex allein nicht erklären: { $findings }. Ist dieser Befund alt, bleibt der Läsionsort möglich.
    .skin-lost = Kann den Sensibilitätsverlust allein nicht erklären: { $findings }. Ist dieser Befund alt, bleibt der Läsionsort möglich.
    .umn-sign = Kann ein Zeichen des 1. Motoneurons allein nicht erklären: { $findings }. Ist dieser Befund alt, bleibt der Läsionsort möglich.
    .saddle-or-sphincter = Kann ein Reithosen- oder Sphinkterzeichen allein nicht erklären: { $findings }. Ist dieser Befund alt, bleibt der Läsionsort möglich.
    .both-sides = Kann die Schwäche beider Seiten allein nicht erklären; beide können betroffen sein: { $findings }. Ist einer der Befunde alt, bleibt der Läsionsort möglich.

cause =
    .radiculopathy = Der Artikel nennt unter den Ursachen die Radikulopathie, zum Beispiel der Wurzel L5.
    .neuropathy = Der Artikel nennt unter den Ursachen die Neuropathie des N. peroneus (fibularis) communis, des N. peroneus profundus oder des N. ischiadicus.
    .plexopathy = Der Artikel nennt unter den Ursachen die lumbosakrale Plexopathie.
    .systemic = Der Artikel nennt systemische und genetische Ursachen wie Diabetes, Vaskulitis und HNPP.
    .brain = Der Artikel nennt Tumor, Gefäßverschluss oder Blutung im Gehirn als seltene Ursache.
    .painless-root = Ein Fallfuß ohne Schmerz kann von einer Wurzel kommen, am häufigsten von L5.
    .both-feet = Ein Fallfuß kann einen oder beide Füße betreffen.

next =
    .separates = Ein auffälliges Ergebnis ließe übrig: { $leaves }; es spräche gegen: { $excludes }.
    .do-not-delay = Bei einer Red Flag der Stufe Notfall wird kein weiterer Test vorgeschlagen: nicht verzögern.

work-up =
    .root = MRT der LWS, dringlich bei hochgradiger oder zunehmender Schwäche, als Notfall bei Zeichen eines Cauda-equina-Syndroms. EMG der paraspinalen Muskeln, des M. tibialis posterior und des M. gluteus medius.
    .cauda-or-conus = MRT der lumbosakralen Wirbelsäule; als Notfall bei Reithosen-, Blasen-, Darm- oder Flail-Zeichen, und ein Blasenscan darf es nicht verzögern.
    .emergency-first = Zuerst tun, was die Red Flags verlangen; weitere Diagnostik nach Läsionsort wartet.
    .peroneal = Neurografie des N. peroneus (fibularis) über den Fibulakopf, sensible Neurografie des N. peroneus superficialis, EMG von M. tibialis anterior, M. peroneus longus und Caput breve des M. biceps femoris. Sonografie oder MRT des Knies bei Raumforderung, Progredienz oder fehlender Kompressionsanamnese. HbA1c, B12, TSH.
    .sciatic = MRT von Becken und Oberschenkel; CT, wenn ein Hämatom möglich ist. EMG von Caput breve des M. biceps femoris, ischiokruralen Muskeln und Glutealmuskeln.
    .plexus = MRT von Plexus und Becken. EMG mit paraspinalen Muskeln. HbA1c, BSG und CRP; Malignomsuche.
    .brain = MRT des Gehirns mit Diffusion, als Notfall bei abruptem Beginn.
    .cord = MRT der gesamten Wirbelsäule einschließlich Hals. B12.
    .anterior-horn = MRT zum Ausschluss von Imitatoren. EMG mehrerer Regionen; sensible Neurografie. CK.
    .polyneuropathy = Neurografie. HbA1c, B12, Eiweißelektrophorese; PMP22-Testung bei rezidivierenden Lähmungen.
    .multiplex = Neurografie. ANCA, BSG, CRP, Urinstatus; Biopsie erwägen.
    .myopathy = EMG, CK, MRT der Muskeln; Genetik erwägen.
    .tendon = Sonografie oder MRT des Sprunggelenks.
    .timing = Ein Nadel-EMG wird am besten 2 bis 3 Wochen oder länger nach Beginn geplant; eine frühere Untersuchung kann nach einem Leitungsblock suchen.

contradiction =
    .flag-answered-no = Mit Nein beantwortet, aber die Untersuchung zeigt es: { $findings }. Beides bleibt stehen, bis Sie es klären.
    .unsafe-but-stood = Stehen als nicht gefahrlos erfasst, aber Tests im Stehen haben Antworten: { $findings }.
    .heel-walk-normal = Ein normaler Hackengang passt nicht zu einer Dorsalextension von 2 oder weniger: { $findings }.

# The rules in plain words, each taken from the clinical specification.
rule =
    .foot-drop = Ein Fallfuß liegt vor, wenn das Heben des Fußes oder der Zehen verlässlich schwächer als 5/5 ist und ein Flail-Fuß ausgeschlossen ist. Ein Grad, den Schmerz, Mitarbeit oder eine mechanische Sperre limitiert hat, beweist keine Schwäche; ein Hackengang, der bei voller Kraft misslingt, lässt es offen.
    .severity = Die Stufe folgt dem Grad der Dorsalextension: 0–1 komplett, 2–3 hochgradig, 4− bis 4+ leichtgradig. Die Quellen sind sich nicht einig, unterhalb welchen Grades es ein Fallfuß ist: Die erfüllten Definitionen stehen daneben.
    .flail-foot = Bei einem Flail-Fuß ist keine Bewegung von Sprunggelenk oder Fuß in irgendeiner Richtung möglich: Dorsalextension, Plantarflexion, Inversion und Eversion. Eine Bewegung des Sprunggelenks oder der Zehen schließt ihn aus; eine Richtung, die nicht verlässlich geprüft wurde, lässt ihn offen.
    .movement = Grad 1 ist eine angedeutete Kontraktion ohne Bewegung; Bewegung beginnt bei Grad 2.
    .urgency = Die dringlichste vorhandene Red Flag entscheidet; sie zurückzustellen senkt die Dringlichkeit nicht. Routine verlangt, dass jede Red-Flag-Frage mit Nein beantwortet ist, eine Bewegung des Sprunggelenks bewertet ist, kein Flail-Fuß offen bleibt und bei einem Grad von 3 oder weniger die Dauer bekannt ist.
    .localisation = Gesucht wird eine Läsion, die jeden auffälligen Befund beider Seiten erklärt. Was nicht untersucht wurde und was Schmerz, Mitarbeit oder eine mechanische Sperre limitiert hat, schließt keinen Läsionsort aus.
    .less-likely = Volle Kraft im Versorgungsgebiet macht auf einer Seite mit Schwäche einen Läsionsort weniger wahrscheinlich und schließt ihn nie aus: Läsionen sind oft nur teilweise ausgeprägt.
    .excluded = Ein Läsionsort kann einen Befund nicht allein erklären, der außerhalb dessen liegt, was er hervorrufen kann. Bestand dieser Befund schon vorher, bleibt der Läsionsort möglich.
    .next-tests = Angeboten werden höchstens drei noch nicht durchgeführte Tests, deren auffälliges Ergebnis einige der passenden Läsionsorte übrig ließe und gegen andere spräche. Bei einer Red Flag der Stufe Notfall wird keiner angeboten.
    .red-flag = Eine Red Flag ist vorhanden, wenn ihre Frage mit Ja beantwortet wurde oder die Untersuchung sie zeigt. Stufe und Frist sind Vorschläge und ein Mindestmaß; nichts senkt sie.
    .gait = Die Sätze des Artikels dazu, welcher Teil des Fußes zuerst aufsetzt, werden angeführt, wie sie sind. Auch ein normaler Gang beginnt mit der Ferse; dies schließt daher keinen Läsionsort aus.
    .romberg = Der Romberg-Versuch prüft das Gleichgewicht ohne Sehen und hat keine Seite. Ein positives Zeichen ergibt hier für sich allein nie einen Fallfuß.

# What to know of an option of the plan.
plan =
    .emg-timing = Zeichen im Nadel-EMG zeigen sich am besten 2 bis 3 Wochen oder länger nach Beginn; früher nur, um nach einem Leitungsblock oder einer älteren Läsion zu suchen.
    .emg-short-head = Ein Nadel-EMG des Caput breve des M. biceps femoris unterscheidet eine hohe Läsion des N. ischiadicus von einer am Fibulakopf.
    .mri-lumbar = Dringlich bei hochgradiger oder zunehmender Schwäche, als Notfall bei Zeichen eines Cauda-equina-Syndroms.
    .mri-cauda-equina = Die MRT ist die Untersuchung der Wahl bei Verdacht auf ein Cauda-equina-Syndrom.
    .mri-brain = Mit Diffusion; als Notfall bei abruptem Beginn.
    .mri-brain-signs = Zeichen des 1. Motoneurons weisen auf Gehirn oder Rückenmark hin.
    .mri-pelvis = Je nach Läsionsort mit Oberschenkel oder mit Plexus; CT, wenn ein Hämatom möglich ist.
    .ultrasound-knee = Bei Raumforderung, Progredienz oder fehlender Kompressionsanamnese.
    .bloods = Welche, hängt vom Läsionsort ab: siehe die Abklärung nach Läsionsort.
    .orthosis = Hilft bei hochgradigem Fallfuß jeder Ursache, besser und sicherer zu gehen.
