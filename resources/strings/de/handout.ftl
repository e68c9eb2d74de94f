# The words of the handout: plain, in short sentences, for a reader of about eleven years.

handout =
    .kind = Information für Patienten
    .for = Für { $name } · { $date } · { $signer }
    .not-signed = nicht unterschrieben
    .footer = Dieses Blatt ersetzt nicht das Gespräch mit uns.
    .closing = Eine Fachperson hat diese Untersuchung mit Hilfe eines Computerprogramms durchgeführt. Fragen Sie uns, wenn etwas nicht klar ist.

title =
    .foot-drop = Ihr Fallfuß
    .flail = Ihr Fuß, der sich nicht bewegt
    .weak = Ihr schwacher Fuß
    .check = Die Untersuchung Ihrer Füße

paper =
    .title = Über dieses Blatt
    .voided = Verwenden Sie dieses Blatt nicht. Es ist ungültig. Bitten Sie uns um ein neues.
    .replaced = Es gibt ein neueres Blatt. Verwenden Sie dieses nicht. Bitten Sie uns um das neue.
    .amended = Dieses Blatt ersetzt ein älteres. Verwenden Sie das alte nicht mehr.
    .incomplete = Wir konnten die Untersuchung nicht abschließen.
    .draft = Dies ist ein Entwurf. Noch niemand hat ihn unterschrieben.

now =
    .title = Was Sie jetzt tun müssen
    .noted = Was uns noch aufgefallen ist
    .set-aside = Wer Sie untersucht hat, hat das angesehen und beiseitegelegt:
    .reason = Der Grund, im Wortlaut:

act =
    .now = Sie brauchen jetzt Hilfe. Rufen Sie sofort { $number } an oder gehen Sie sofort in die Notaufnahme.
    .same-day = Das muss heute ärztlich angesehen werden:
    .days = Das muss in den nächsten Tagen ärztlich angesehen werden:
    .weeks = Das muss innerhalb von zwei Wochen ärztlich angesehen werden:

# A red flag that is present, by its id.
warn =
    .severe-pain-and-numbness = Sie haben starke Schmerzen und ein Taubheitsgefühl.
    .fever = Sie haben Fieber.
    .nausea = Ihnen ist übel, und wir wissen nicht, warum.
    .appetite-or-weight-loss = Sie haben keinen Appetit oder haben ungewollt abgenommen.
    .bowel-or-bladder-loss = Sie können Urin oder Stuhl nicht halten.
    .saddle-sensory-change = Das Gefühl zwischen Ihren Beinen hat sich verändert.
    .urinary-retention-or-change = Sie können kein Wasser lassen, oder es geht anders als früher.
    .sexual-dysfunction = Sie haben neue Probleme beim Sex oder spüren dort weniger.
    .bilateral-sciatica = Sie haben Schmerzen, die in beide Beine ziehen.
    .rapidly-progressive-weakness = Die Schwäche ist in Stunden oder Tagen schlimmer geworden.
    .respiratory-or-bulbar = Ihnen fällt das Atmen, Schlucken oder Sprechen schwer.
    .stroke-signs = Ihr Gesicht, ein Arm oder Ihre Sprache ist nicht wie sonst.
    .sudden-onset-no-local-cause = Die Schwäche kam ganz plötzlich, und wir sehen am Bein keine Ursache.
    .compartment-syndrome = Es gibt Zeichen dafür, dass der Druck in Ihrem Bein zu hoch ist.
    .acute-limb-ischaemia = Es gibt Zeichen dafür, dass zu wenig Blut in Ihr Bein kommt.
    .knee-dislocation-or-major-trauma = Ihr Knie war ausgerenkt, oder Sie haben sich schwer verletzt.
    .new-after-spinal-surgery-or-block = Die Schwäche ist neu seit einer Operation am Rücken oder seit einer Betäubungsspritze am Nerv.
    .progressive-weakness = Die Schwäche ist über Wochen schlimmer geworden.
    .als-features = Ihre Muskeln sind dünn geworden und zucken.
    .mononeuritis-multiplex-or-vasculitis = Es kann mehr als ein Nerv geschädigt sein, oder Ihre Blutgefäße können entzündet sein.
    .cancer-or-immunosuppression = Sie haben Krebs, oder Ihr Körper kann Keime schlecht abwehren.
    .new-after-limb-surgery = Die Schwäche ist neu seit einer Operation am Bein.
    .flail-foot = Ein Fuß hat sich in keine Richtung bewegt.
    .presumed-flail-pending = Was wir an Ihrem Fuß prüfen konnten, hat sich nicht bewegt. Bis wir den Rest geprüft haben, behandeln wir ihn wie einen Fuß, der sich gar nicht bewegt.
    .flail-not-excluded = Ihr Fuß hat sich in eine Richtung nicht bewegt, und die anderen müssen wir noch prüfen.
    .near-flail = Ihr Fuß kann sich nur wenig bewegen.
    .severe-new-motor-deficit = Ein Teil Ihres Beins ist sehr schwach, und das ist neu.
    .acute-bilateral-leg-deficit = Ihre beiden Beine sind schwach. Sie brauchen jetzt Hilfe, wenn das für Sie neu ist.
    .umn-signs = Manche Zeichen deuten auf eine Ursache im Gehirn oder Rückenmark hin.
    .deterioration-since-last-visit = Ihr Bein ist schwächer als bei der letzten Untersuchung.

about =
    .title = Was ein Fallfuß ist
    .is = Ein Fallfuß ist eine Schwäche beim Anheben des Vorfußes oder der Zehen.
    .mild = Die Schwäche kann leicht sein, und am Anfang merken Sie sie vielleicht nicht.
    .sign = Sie ist das Zeichen eines anderen Problems. Sie ist keine eigene Krankheit.
    .cause = Meist liegt das Problem in den Nerven des unteren Rückens, des Beins oder des Fußes oder in den Muskeln des Beins oder des Fußes.
    .sides = Ein Fallfuß kann auf einer Seite oder auf beiden Seiten vorkommen.
    .drag = Beim Gehen können die Zehen über den Boden schleifen.
    .flail = Ein Flail-Fuß ist etwas anderes. Er kann sich in keine Richtung bewegen.
    .flail-serious = Er kann das Zeichen eines ernsteren Problems oder ein Notfall sein.
    .not-said = Dieses Blatt sagt nicht, ob Sie einen Fallfuß haben.

found =
    .title = Was wir heute gefunden haben
    .right = Rechter Fuß
    .left = Linker Fuß
    .comes-and-goes = Sie haben uns gesagt, dass Sie stolpern oder dass Ihr Schuh locker sitzt. Ein Fallfuß kann kommen und gehen. Er kann also zu anderen Zeiten trotzdem da sein.
    .treat-as-flail = Manche Teile haben sich nicht bewegt. Bis wir den Rest geprüft haben, behandeln wir den Fuß wie einen, der sich gar nicht bewegt.
    .carried = { $text } (Das ist vom { $date }. Wir haben es nicht noch einmal geprüft.)
    .foot-untested = Die Kraft dieses Fußes haben wir nicht geprüft.
    .amputated = Die Tests für einen Fallfuß passen nicht zu diesem Bein.
    .untested = Wir haben nicht geprüft, ob Sie das können: { $moves }.
    .things = Das haben wir nicht geprüft: { $things }.
    .things-partly = Das haben wir nur zum Teil geprüft: { $things }.
    .flags-open = Wir haben Sie nicht nach allen Warnzeichen gefragt.
    .no-diagnosis = Das ist keine Diagnose. Es sagt, was wir gefunden haben, aber nicht, warum.
    .impression = Was die Person denkt, die Sie untersucht hat, im Wortlaut:

# The conclusion for a foot, by its label.
foot =
    .flail-foot = Flail-Fuß: Dieser Fuß hat sich in keine Richtung bewegt.
    .foot-drop-or-flail-foot = Schwacher Fuß: Das ist ein Fallfuß oder ein Flail-Fuß. Wir können noch nicht sagen, welcher von beiden.
    .foot-drop = Fallfuß: Dieser Fuß ist schwach, wenn Sie ihn anheben.
    .foot-drop-toe-extension-only = Fallfuß: Nur die Zehen sind schwach, wenn Sie sie anheben.
    .foot-drop-toe-extension-only-ankle-untested = Fallfuß: Die Zehen sind schwach, wenn Sie sie anheben. Wie Sie den Fuß anheben, konnten wir noch nicht sicher prüfen.
    .heel-walk-abnormal-strength-normal = Wir können noch nicht sagen, ob das ein Fallfuß ist. Sie heben den Fuß mit voller Kraft an, aber das Gehen auf der Ferse fällt schwer.
    .no-foot-drop = Wir haben an diesem Fuß heute keinen Fallfuß gefunden.
    .not-assessable = Wir können nicht sagen, ob es ein Fallfuß ist. Wie Sie den Fuß anheben, konnten wir noch nicht sicher prüfen.

# What a grade says, and the same of a test that was held back or is from another day.
can =
    .no = Das können Sie nicht: { $moves }.
    .hardly = Das können Sie kaum: { $moves }.
    .very-weakly = Das können Sie, aber nur sehr schwach: { $moves }.
    .weakly = Das können Sie, aber nur schwach: { $moves }.
    .fully = Das können Sie mit voller Kraft: { $moves }.
    .all = Sie können den Fuß und die Zehen mit voller Kraft bewegen.

could =
    .no = Das konnten Sie im Test nicht: { $moves }.
    .hardly = Das konnten Sie im Test kaum: { $moves }.
    .very-weakly = Das konnten Sie im Test, aber nur sehr schwach: { $moves }.
    .weakly = Das konnten Sie im Test, aber nur schwach: { $moves }.
    .fully = Das konnten Sie im Test mit voller Kraft: { $moves }.

limit =
    .pain = Schmerzen haben dabei gestört, darum sind wir nicht sicher.
    .effort = Es war schwer, die ganze Kraft zu zeigen, darum sind wir nicht sicher.
    .mechanical = Etwas hat die Bewegung gebremst, zum Beispiel ein steifes Gelenk, darum sind wir nicht sicher.

move =
    .dorsiflexion = den Fuß anheben
    .plantarflexion = den Fuß nach unten drücken
    .inversion = den Fuß nach innen drehen
    .eversion = den Fuß nach außen drehen
    .great-toe-extension = die große Zehe anheben
    .toe-extension = die anderen Zehen anheben
    .toe-flexion = die Zehen krümmen
    .knee-flexion = das Knie beugen
    .knee-extension = das Knie strecken
    .hip-abduction = das Bein zur Seite bewegen
    .hip-extension = das Bein nach hinten bewegen
    .hip-adduction = das Bein zur Mitte bewegen
    .hip-flexion = den Oberschenkel anheben

thing =
    .heel-walk = wie Sie auf den Fersen gehen
    .balance = wie Sie mit geschlossenen Augen stehen
    .knee-hip = die Kraft in Knien und Hüften
    .tone = wie steif Ihre Beine sind
    .reflexes = Ihre Reflexe
    .feeling = das Gefühl in der Haut
    .saddle = das Gefühl zwischen den Beinen
    .pulses = den Puls an den Füßen

alarm =
    .title = Holen Sie sofort Hilfe – rufen Sie { $number } an –, wenn
    .the-number = die Notrufnummer
    .cannot-move = Sie den Fuß gar nicht bewegen können oder beide Beine schwach werden
    .bladder = Sie Urin oder Stuhl nicht halten können oder kein Wasser lassen können
    .saddle = es sich zwischen Ihren Beinen taub anfühlt
    .stroke = Ihr Gesicht herabhängt, ein Arm schwach ist oder sich Ihre Sprache verändert
    .fever = Sie Fieber haben oder starke Schmerzen mit einem Taubheitsgefühl
    .cold-leg = Ihr Bein kalt oder blass ist oder sehr prall ist und schmerzt
    .spreading = die Schwäche sich ausbreitet oder in Stunden oder Tagen schlimmer wird
    .surgery = die Schwäche nach einer Operation neu ist

soon =
    .title = Sagen Sie es uns am selben Tag, wenn
    .weaker = Sie langsam schwächer werden
    .weight = Sie ungewollt abnehmen
    .sick = Ihnen übel ist
    .appetite = Sie keinen Appetit haben

home =
    .title = Zu Hause
    .floor = Räumen Sie lose Teppiche und Kabel aus dem Weg.
    .shoes = Tragen Sie feste Schuhe, die gut passen.
    .aid = Benutzen Sie Ihre Schiene oder Ihren Stock, wenn Sie so etwas haben.
    .skin = Wenn Ihr Fuß taub ist, sehen Sie jeden Tag seine Haut an.
    .legs = Schlagen Sie die Beine nicht übereinander. Knien oder hocken Sie nicht lange.
    .drive = Fahren Sie nicht Auto, bis wir Sie wieder untersucht und es gemeinsam mit Ihnen entschieden haben. Das gilt vor allem beim rechten Fuß.
    .drive-if-weak = Wird Ihr Fuß schwach, fahren Sie nicht Auto, bis wir es gemeinsam mit Ihnen entschieden haben. Das gilt vor allem beim rechten Fuß.

# What was planned, by the code of the form.
plan =
    .mri-lumbar = Sie bekommen eine Aufnahme (MRT) vom unteren Rücken.
    .mri-brain = Sie bekommen eine Aufnahme (MRT) vom Kopf.
    .mri-pelvis = Sie bekommen eine Aufnahme (MRT) vom Becken.
    .ultrasound-knee = Sie bekommen einen Ultraschall vom Knie.
    .emg-ncs = Ihre Nerven und Muskeln werden gemessen (EMG). Am meisten zeigt das oft zwei bis drei Wochen nach dem Beginn oder später.
    .bloods = Ihr Blut wird untersucht.
    .orthosis = Sie bekommen eine Schiene für den Fuß.
    .physiotherapy = Sie bekommen Physiotherapie. Sie üben mit einer Fachperson.
    .refer-neurology = Wir schicken Sie in die Neurologie (Nerven).
    .refer-spine-surgery = Wir schicken Sie in die Wirbelsäulenchirurgie (Rücken).
    .refer-vascular = Wir schicken Sie in die Gefäßchirurgie (Blutgefäße).
    .emergency-department = Gehen Sie jetzt in die Notaufnahme.
    .review = Wir möchten Sie wiedersehen.

next =
    .title = Wie es weitergeht
    .now = Holen Sie zuerst Hilfe, wie es oben auf diesem Blatt steht.
    .visit = Ihr nächster Termin: { $date }.
    .nothing = Hier ist noch kein nächster Schritt notiert. Fragen Sie uns, wie es weitergeht.
    .note = Im Wortlaut der Person, die Sie untersucht hat:
    .better = Ein Fallfuß kann in Tagen oder Wochen besser werden, wenn seine Ursache behandelt wird.
    .slow = Es kann Monate dauern, und eine Schwäche kann bleiben.
    .stays = Bleibt die Ursache, kann auch der Fallfuß bleiben.

contact =
    .title = Wen Sie anrufen
    .questions = Rufen Sie uns an, wenn Sie Fragen haben.
    .no-word = Rufen Sie auch an, wenn Sie wegen eines Tests oder Termins nichts von uns hören.
    .write = Unsere Telefonnummer:

sources =
    .title = Woher wir das wissen
    .numbers = Die kleinen Zahlen im Text führen zu diesen Büchern und Artikeln.
    .code = Scannen Sie diesen Code, um Nummer { $number } im Internet zu sehen.
    .leads = Code, der zu Nummer { $number } im Internet führt: { $link }
