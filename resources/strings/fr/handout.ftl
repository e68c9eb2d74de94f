# The words of the handout: plain, in short sentences, for a reader of about eleven years.

handout =
    .kind = Information pour les patients
    .for = Pour { $name } · { $date } · { $signer }
    .not-signed = non signé
    .footer = Cette feuille ne remplace pas une discussion avec nous.
    .closing = Cet examen a été fait par un professionnel de santé, avec l’aide d’un logiciel. Si quelque chose n’est pas clair, demandez-nous.

title =
    .foot-drop = Votre pied tombant
    .flail = Votre pied qui ne bouge pas
    .weak = Votre pied faible
    .check = L’examen de vos pieds

paper =
    .title = À propos de cette feuille
    .voided = N’utilisez pas cette feuille. Elle n’est pas valable. Demandez-nous une nouvelle feuille.
    .replaced = Il existe une feuille plus récente. N’utilisez pas celle-ci. Demandez-nous la nouvelle.
    .amended = Cette feuille en remplace une plus ancienne. N’utilisez plus l’ancienne.
    .incomplete = Nous n’avons pas pu terminer l’examen.
    .draft = Ceci est un brouillon. Personne ne l’a encore signé.

now =
    .title = Ce que vous devez faire maintenant
    .noted = Ce que nous avons aussi noté
    .set-aside = Votre soignant a regardé ce point et l’a mis de côté :
    .reason = La raison, dans ses propres mots :

act =
    .now = Vous avez besoin d’aide maintenant. Appelez le { $number } ou allez tout de suite aux urgences.
    .same-day = Un médecin doit voir cela aujourd’hui :
    .days = Un médecin doit voir cela dans les prochains jours :
    .weeks = Un médecin doit voir cela dans les deux semaines :

# A red flag that is present, by its id.
warn =
    .severe-pain-and-numbness = Vous avez une forte douleur et un engourdissement.
    .fever = Vous avez de la fièvre.
    .nausea = Vous avez envie de vomir, et nous ne savons pas pourquoi.
    .appetite-or-weight-loss = Vous n’avez plus d’appétit, ou vous avez maigri sans le vouloir.
    .bowel-or-bladder-loss = Vous ne pouvez pas retenir vos urines ou vos selles.
    .saddle-sensory-change = La sensation entre vos jambes a changé.
    .urinary-retention-or-change = Vous ne pouvez pas uriner, ou vous n’urinez plus comme avant.
    .sexual-dysfunction = Vous avez de nouveaux problèmes sexuels, ou vous sentez moins à cet endroit.
    .bilateral-sciatica = Vous avez une douleur qui descend dans les deux jambes.
    .rapidly-progressive-weakness = La faiblesse s’est aggravée en quelques heures ou quelques jours.
    .respiratory-or-bulbar = Vous avez du mal à respirer, à avaler ou à parler.
    .stroke-signs = Votre visage, un bras ou votre parole n’est plus comme avant.
    .sudden-onset-no-local-cause = La faiblesse est venue d’un seul coup, et nous ne voyons pas de cause dans la jambe.
    .compartment-syndrome = Des signes font penser que la pression dans votre jambe est trop forte.
    .acute-limb-ischaemia = Des signes font penser que trop peu de sang arrive à votre jambe.
    .knee-dislocation-or-major-trauma = Votre genou s’est déboîté, ou vous avez eu une blessure grave.
    .new-after-spinal-surgery-or-block = La faiblesse est nouvelle depuis une opération du dos ou depuis une piqûre pour endormir un nerf.
    .progressive-weakness = La faiblesse s’est aggravée au fil des semaines.
    .als-features = Vos muscles ont maigri et ont de petites secousses.
    .mononeuritis-multiplex-or-vasculitis = Plus d’un nerf est peut-être abîmé, ou vos vaisseaux sanguins sont peut-être enflammés.
    .cancer-or-immunosuppression = Vous avez un cancer, ou votre corps se défend mal contre les microbes.
    .new-after-limb-surgery = La faiblesse est nouvelle depuis une opération de la jambe.
    .flail-foot = Un de vos pieds n’a bougé dans aucune direction.
    .presumed-flail-pending = Ce que nous avons pu tester de votre pied n’a pas bougé. Tant que le reste n’est pas testé, nous le traitons comme un pied qui ne bouge pas.
    .flail-not-excluded = Votre pied n’a pas bougé dans une direction, et nous devons encore tester les autres.
    .near-flail = Votre pied ne bouge que très peu.
    .severe-new-motor-deficit = Une partie de votre jambe est très faible, et c’est nouveau.
    .acute-bilateral-leg-deficit = Vos deux jambes sont faibles. Si c’est nouveau pour vous, il vous faut de l’aide maintenant.
    .umn-signs = Certains signes font penser à une cause dans le cerveau ou la moelle épinière.
    .deterioration-since-last-visit = Votre jambe est plus faible qu’à votre dernière consultation.

about =
    .title = Le pied tombant, qu’est-ce que c’est ?
    .is = Le pied tombant est une faiblesse quand vous levez l’avant du pied ou les orteils.
    .mild = Il peut être léger, et au début vous ne le remarquez peut-être pas.
    .sign = C’est le signe d’un autre problème. Ce n’est pas une maladie en soi.
    .cause = Le problème vient le plus souvent des nerfs du bas du dos, de la jambe ou du pied, ou des muscles de la jambe ou du pied.
    .sides = Le pied tombant peut toucher un pied ou les deux.
    .drag = Vos orteils peuvent traîner par terre quand vous marchez.
    .flail = Un pied ballant est autre chose. Il ne peut bouger dans aucune direction.
    .flail-serious = Ce peut être le signe d’un problème plus grave, ou une urgence.
    .not-said = Cette feuille ne dit pas si vous en avez un.

found =
    .title = Ce que nous avons trouvé aujourd’hui
    .right = Pied droit
    .left = Pied gauche
    .comes-and-goes = Vous nous avez dit que vous trébuchez ou que votre chaussure semble lâche. Un pied tombant peut venir et partir. Il est donc peut-être quand même là à d’autres moments.
    .treat-as-flail = Certaines parties n’ont pas bougé. Tant que le reste n’est pas testé, nous le traitons comme un pied qui ne bouge pas.
    .carried = { $text } (Cela date du { $date }. Nous ne l’avons pas testé de nouveau.)
    .foot-untested = Nous n’avons pas testé la force de ce pied.
    .amputated = Les tests du pied tombant ne s’appliquent pas à cette jambe.
    .untested = Nous n’avons pas testé si vous pouvez { $moves }.
    .things = Nous n’avons pas testé : { $things }.
    .things-partly = Nous n’avons testé qu’une partie de ceci : { $things }.
    .flags-open = Nous ne vous avons pas posé toutes les questions sur les signes d’alerte.
    .no-diagnosis = Ceci n’est pas un diagnostic. Cela dit ce que nous avons trouvé, mais pas pourquoi.
    .impression = Ce que pense votre soignant, dans ses propres mots :

# The conclusion for a foot, by its label.
foot =
    .flail-foot = Pied ballant : ce pied n’a bougé dans aucune direction.
    .foot-drop-or-flail-foot = Pied faible : c’est un pied tombant ou un pied ballant. Nous ne pouvons pas encore dire lequel.
    .foot-drop = Pied tombant : ce pied est faible quand vous le levez.
    .foot-drop-toe-extension-only = Pied tombant : seuls les orteils sont faibles quand vous les levez.
    .foot-drop-toe-extension-only-ankle-untested = Pied tombant : les orteils sont faibles quand vous les levez. Nous n’avons pas encore de test sûr de la façon dont vous levez le pied.
    .heel-walk-abnormal-strength-normal = Nous ne pouvons pas encore dire si c’est un pied tombant. Vous avez toute votre force pour lever le pied, mais marcher sur le talon est difficile.
    .no-foot-drop = Nous n’avons pas trouvé de pied tombant de ce côté aujourd’hui.
    .not-assessable = Nous ne pouvons pas dire s’il y a un pied tombant. Nous n’avons pas encore de test sûr de la façon dont vous levez le pied.

# What a grade says, and the same of a test that was held back or is from another day.
can =
    .no = Vous ne pouvez pas { $moves }.
    .hardly = Vous pouvez à peine { $moves }.
    .very-weakly = Vous pouvez { $moves }, mais avec très peu de force.
    .weakly = Vous pouvez { $moves }, mais avec peu de force.
    .fully = Vous avez toute votre force pour { $moves }.
    .all = Vous avez toute votre force pour bouger le pied et les orteils.

could =
    .no = Pendant le test, vous n’avez pas pu { $moves }.
    .hardly = Pendant le test, vous avez à peine pu { $moves }.
    .very-weakly = Pendant le test, vous avez pu { $moves }, mais avec très peu de force.
    .weakly = Pendant le test, vous avez pu { $moves }, mais avec peu de force.
    .fully = Pendant le test, vous aviez toute votre force pour { $moves }.

limit =
    .pain = La douleur a gêné le test, nous n’en sommes donc pas sûrs.
    .effort = Il était difficile de montrer toute votre force, nous n’en sommes donc pas sûrs.
    .mechanical = Quelque chose a bloqué le mouvement, par exemple une articulation raide, nous n’en sommes donc pas sûrs.

move =
    .dorsiflexion = lever le pied
    .plantarflexion = pousser le pied vers le bas
    .inversion = tourner le pied vers l’intérieur
    .eversion = tourner le pied vers l’extérieur
    .great-toe-extension = lever le gros orteil
    .toe-extension = lever les autres orteils
    .toe-flexion = plier les orteils
    .knee-flexion = plier le genou
    .knee-extension = tendre le genou
    .hip-abduction = écarter la jambe sur le côté
    .hip-extension = bouger la jambe vers l’arrière
    .hip-adduction = ramener la jambe vers le milieu
    .hip-flexion = lever la cuisse

thing =
    .heel-walk = votre marche sur les talons
    .balance = votre équilibre debout, les yeux fermés
    .knee-hip = la force de vos genoux et de vos hanches
    .tone = la raideur de vos jambes
    .reflexes = vos réflexes
    .feeling = la sensation de votre peau
    .saddle = la sensation entre vos jambes
    .pulses = le pouls de vos pieds

alarm =
    .title = Demandez de l’aide tout de suite – appelez le { $number } – si
    .the-number = numéro d’urgence
    .cannot-move = vous ne pouvez pas du tout bouger le pied, ou vos deux jambes deviennent faibles
    .bladder = vous ne pouvez pas retenir vos urines ou vos selles, ou vous ne pouvez pas uriner
    .saddle = la zone entre vos jambes est engourdie
    .stroke = votre visage tombe d’un côté, un bras est faible, ou votre parole change
    .fever = vous avez de la fièvre, ou une forte douleur avec un engourdissement
    .cold-leg = votre jambe est froide, pâle, ou très tendue et douloureuse
    .spreading = la faiblesse s’étend, ou s’aggrave en quelques heures ou quelques jours
    .surgery = la faiblesse est nouvelle après une opération

soon =
    .title = Dites-le-nous le jour même si
    .weaker = vous devenez peu à peu plus faible
    .weight = vous maigrissez sans le vouloir
    .sick = vous avez envie de vomir
    .appetite = vous n’avez pas d’appétit

home =
    .title = À la maison
    .floor = Enlevez du passage les tapis et les câbles.
    .shoes = Portez des chaussures solides, à votre taille.
    .aid = Utilisez votre attelle ou votre canne si vous en avez une.
    .skin = Si votre pied est engourdi, regardez sa peau chaque jour.
    .legs = Ne croisez pas les jambes. Ne restez pas longtemps à genoux ou en position accroupie.
    .drive = Ne conduisez pas avant que nous vous ayons examiné de nouveau et décidé avec vous que c’est possible. C’est surtout important pour le pied droit.
    .drive-if-weak = Si votre pied devient faible, ne conduisez pas avant que nous ayons décidé avec vous que c’est possible. C’est surtout important pour le pied droit.

# What was planned, by the code of the form.
plan =
    .mri-lumbar = Vous aurez une IRM (des images) du bas du dos.
    .mri-brain = Vous aurez une IRM (des images) de la tête.
    .mri-pelvis = Vous aurez une IRM (des images) du bassin.
    .ultrasound-knee = Vous aurez une échographie du genou.
    .emg-ncs = Vous aurez un test des nerfs et des muscles (EMG). Il montre souvent le plus deux à trois semaines ou plus après le début.
    .bloods = Vous aurez une prise de sang.
    .orthosis = Vous aurez une attelle pour le pied.
    .physiotherapy = Vous aurez de la kinésithérapie. Vous ferez des exercices avec un spécialiste.
    .refer-neurology = Nous vous adressons à un médecin des nerfs (neurologie).
    .refer-spine-surgery = Nous vous adressons à un chirurgien du dos (chirurgie du rachis).
    .refer-vascular = Nous vous adressons à un chirurgien des vaisseaux sanguins.
    .emergency-department = Allez maintenant aux urgences.
    .review = Nous voulons vous revoir.

next =
    .title = La suite
    .now = Demandez d’abord de l’aide, comme indiqué en haut de cette feuille.
    .visit = Votre prochain rendez-vous : { $date }.
    .nothing = Aucune suite n’est encore notée ici. Demandez-nous ce qui vient après.
    .note = Dans les mots de votre soignant :
    .better = Un pied tombant peut aller mieux en quelques jours ou semaines quand sa cause est traitée.
    .slow = Cela peut prendre des mois, et une faiblesse peut rester.
    .stays = Si la cause reste, le pied tombant peut rester aussi.

contact =
    .title = Qui appeler
    .questions = Appelez-nous si vous avez des questions.
    .no-word = Appelez-nous aussi si vous n’avez pas de nouvelles d’un test ou d’un rendez-vous.
    .write = Notre numéro de téléphone :

sources =
    .title = D’où viennent ces informations
    .numbers = Les petits chiffres du texte renvoient à ces livres et articles.
    .code = Scannez ce code pour voir le numéro { $number } sur Internet.
    .leads = Code qui mène au numéro { $number } sur Internet : { $link }
