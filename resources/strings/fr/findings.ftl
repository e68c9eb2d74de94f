# What the rules say. Every key stands in a rule; every rule’s key stands here.

flail =
    .movement-remains = Mouvement conservé : { $graded }. Un pied ballant n’en a aucun, dans aucune direction.
    .no-movement = Aucun mouvement de la cheville ni du pied, dans aucune direction : { $graded }.
    .with-increased-tone = Le tonus est augmenté : pied spastique (central) sans mouvement volontaire.
    .treat-as-flail = Sans mouvement : { $graded }. À traiter comme un pied ballant jusqu’à ce que les autres directions soient testées.
    .open = Sans test fiable : { $movements }. Un pied ballant n’est ni montré ni exclu.
    .trace = { $movements } : la cotation 1 est une ébauche de contraction, ce qui n’est pas un mouvement.

foot-drop =
    .dorsiflexion-weak = La dorsiflexion est faible, { $grade }/5.
    .dorsiflexion-strong = La dorsiflexion est à { $grade }/5.
    .dorsiflexion-limited = La dorsiflexion à { $grade }/5 était limitée par { $limiter } : cela ne prouve ni déficit ni force.
    .dorsiflexion-not-examined = La dorsiflexion n’a pas été examinée.
    .toes-weak = Le relèvement des orteils est faible : { $graded }.
    .heel-walk-abnormal = La marche sur les talons est { $walk }.
    .heel-walk-strength-normal = La marche sur les talons est anormale bien que la dorsiflexion soit à 5/5 : vérifier amplitude passive, douleur et équilibre, et tester de nouveau après effort.
    .other-directions-move = Reste possible, comme d’habitude dans le pied tombant : { $movements }.
    .meets-mrc-3-or-less = Répond à une définition de recherche du pied tombant : MRC 3 ou moins.
    .meets-mrc-below-3 = Répond à une définition de recherche du pied tombant : MRC inférieur à 3.
    .toes-stand-in-for-ankle = La cheville n’a pas de cotation fiable ; les extenseurs des orteils, innervés par le même nerf fibulaire (péronier) profond, en tiennent lieu.
    .intermittent-not-excluded = Pas de pied tombant aujourd’hui. Trébuchements ou chaussures lâches ont été rapportés : un pied tombant intermittent n’est pas exclu ; réexaminer après effort.

side =
    .amputated = Amputation : les mouvements de ce pied sont sans objet.

toe-extension =
    .not-examined = Non examiné : { $movements }.
    .limited = Sans cotation fiable : { $movements }. Un déficit des orteils n’est pas exclu.

heel-walk =
    .not-examined = La marche sur les talons n’a pas été examinée.

gait =
    .steppage = Steppage, genou levé haut, qui compense le pied qui traîne.
    .leg-lifted = La jambe est levée plus haut pour que les orteils ne touchent pas le sol.
    .foot-slap = Le pied claque en se posant.
    .toe-drag = Les orteils traînent à la marche.
    .heel-first = Le talon se pose en premier : selon l’article, une racine nerveuse ou un nerf périphérique peut alors être suspecté.
    .toe-first = Les orteils se posent en premier : selon l’article, la cause peut alors être une faiblesse des muscles prétibiaux, fibulaires (péroniers) ou fléchisseurs de hanche.
    .normal-heel = Une marche normale commence aussi par le talon.
    .toe-first-severity = Un premier contact par les orteils ou à plat s’accorde aussi avec un déficit sévère de toute cause.
    .excludes-nothing = La partie du pied qui se pose en premier n’exclut aucun siège.

romberg =
    .positive = Le signe de Romberg est positif. L’article : un pied tombant est habituellement présent quand ce signe, une difficulté à marcher sur les talons, ou les deux sont présents.
    .no-side = L’épreuve porte sur l’équilibre sans la vue et n’a pas de côté.
    .never-by-itself = À lui seul, il ne fait jamais ici un pied tombant.
    .alone = Il est ici isolé : aucun côté n’a de pied tombant d’après la force.
    .eyes-open-unsteady = Instable les yeux ouverts : ce n’est pas un signe de Romberg positif.
    .negative = Le signe de Romberg est négatif.
    .borderline = L’épreuve de Romberg était limite : une oscillation corrigée n’est pas positive.
    .not-interpretable = L’épreuve de Romberg n’était pas interprétable.
    .not-examined = L’épreuve de Romberg n’a pas été examinée.

flag =
    .answered-yes = Réponse : oui.
    .shown = Montré par l’examen : { $findings }.
    .shown-proposed = Montré par l’examen, selon un seuil proposé : { $findings }.
    .cauda-equina = Peut être un signe de syndrome de la queue de cheval.
    .tier = Agir { $within } (délai proposé).
    .flail-foot = Aucun mouvement dans aucune direction : { $findings }.
    .presumed-flail = Deux directions ou plus sont sans mouvement et le reste est en suspens : { $findings }.
    .flail-not-excluded = Une direction est sans mouvement et le reste est en suspens : { $findings }.
    .near-flail = Aucune direction cotée de la cheville ne dépasse 2/5 : { $findings }.
    .severe-new-deficit = Cotation de 3 ou moins, datant de 6 semaines ou moins : { $findings }.
    .acute-bilateral = Faible des deux côtés, depuis 2 semaines ou moins, si c’est nouveau pour le patient : { $findings }.
    .umn-signs = { $findings }.
    .grade-fell = Plus faible d’au moins une cotation entière depuis la dernière consultation : { $findings }.
    .newly-flail = Ballant maintenant, et non à la dernière consultation : { $findings }.

urgency =
    .emergency = Urgence immédiate en raison de : { $flags }.
    .urgent = Urgent en raison de : { $flags }.
    .urgent-flags-open = { $count ->
        [one] Une question de drapeau rouge est sans réponse : une urgence immédiate n’est pas exclue.
       *[other] { $count } questions de drapeaux rouges sont sans réponse : une urgence immédiate n’est pas exclue.
    }
    .carried-forward = Cela repose sur des cotations reprises d’une consultation antérieure.
    .routine = Chaque question de drapeau rouge a reçu la réponse non, et un mouvement est conservé de chaque côté examiné.
    .one-side-only = Cela ne repose que sur l’examen à { $side } ; à { $other }, rien n’a été examiné.
    .under-five = Avant { $age } ans, ces règles ne s’appliquent pas ; rien n’est dit de routine.
    .flags-open = { $count ->
        [one] Une question de drapeau rouge est sans réponse.
       *[other] { $count } questions de drapeaux rouges sont sans réponse.
    }
    .no-movement-graded = Aucun mouvement de la cheville n’est coté.
    .flail-open = Un pied ballant n’est pas exclu à { $side }.
    .duration-unknown = Avec une cotation de 3 ou moins, la durée doit être connue.

localisation =
    .under-five = Avant { $age } ans, rien n’est localisé : les règles valent pour des personnes capables de suivre les tests. Les côtés sont donnés tels que renseignés.
    .nothing = Rien à localiser : aucun signe anormal, nouveau et fiable, n’est renseigné. Non examiné ne signifie pas normal.
    .one-lesion = On cherche une lésion unique qui explique chaque signe anormal des deux côtés. Un siège qui ne peut les expliquer à lui seul reste possible si un signe est ancien.
    .no-single-territory = Plus d’une lésion, ou un processus qu’aucun territoire ne limite.
    .both-sides = Un seul nerf ou une seule racine ne peut expliquer les deux côtés ; les deux peuvent être atteints.
    .central-stays = Cerveau et moelle restent possibles : des signes pyramidaux absents ou non examinés ne les excluent pas.
    .plantar-unreadable = Le réflexe cutané plantaire à { $side } ne peut être lu : un gros orteil sans mouvement ne peut se lever.
    .peroneal-or-sciatic = L’examen ne peut distinguer le nerf fibulaire (péronier) commun du contingent fibulaire du nerf sciatique ; l’EMG à l’aiguille du court chef du biceps fémoral le peut.

site =
    .explains = Explique : { $movements }.
    .own-sign = Renseigné : { $findings }.
    .not-excluded = Rien de ce qui a été trouvé ne se situe en dehors.
    .spared = Force normale dans son territoire : { $movements }. Les lésions partielles font cela ; le siège est moins probable.
    .plexus-both-sides = Un déficit des deux côtés rend un plexus moins probable.
    .no-functional-sign = Aucun signe fonctionnel positif n’est renseigné.
    .functional-with-organic-sign = Un signe non fonctionnel est renseigné : { $findings }.
    .no-mechanical-sign = Aucune limitation ni rétraction n’est renseignée.
    .speaks-for = Plaide en sa faveur : { $context }.

excluded =
    .weak-outside = Ne peut expliquer à lui seul un déficit hors de son territoire : { $findings }. Si ce signe est ancien, le siège reste possible.
    .achilles-lost = Ne peut expliquer à lui seul un réflexe achilléen diminué ou aboli : { $findings }. Si ce signe est ancien, le siège reste possible.
    .patellar-lost = Ne peut expliquer à lui seul un réflexe rotulien diminué ou aboli : { $findings }. Si ce signe est ancien, le siège reste possible.
    .skin-lost = Ne peut expliquer à lui seul la perte de sensibilité : { $findings }. Si ce signe est ancien, le siège reste possible.
    .umn-sign = Ne peut expliquer à lui seul un signe pyramidal : { $findings }. Si ce signe est ancien, le siège reste possible.
    .saddle-or-sphincter = Ne peut expliquer à lui seul un signe en selle ou sphinctérien : { $findings }. Si ce signe est ancien, le siège reste possible.
    .both-sides = Ne peut expliquer à lui seul un déficit des deux côtés ; les deux peuvent être atteints : { $findings }. Si l’un d’eux est ancien, le siège reste possible.

cause =
    .radiculopathy = L’article cite parmi les causes la radiculopathie, par exemple de la racine L5.
    .neuropathy = L’article cite parmi les causes la neuropathie du nerf fibulaire (péronier) commun, du nerf fibulaire profond ou du nerf sciatique.
    .plexopathy = L’article cite parmi les causes la plexopathie lombo-sacrée.
    .systemic = L’article cite des causes générales et génétiques, telles que diabète, vascularite et HNPP.
    .brain = L’article cite comme cause rare une tumeur, un vaisseau obstrué ou une hémorragie du cerveau.
    .painless-root = Un pied tombant sans douleur peut venir d’une racine, le plus souvent L5.
    .both-feet = Le pied tombant peut toucher un pied ou les deux.

next =
    .separates = Un résultat anormal laisserait : { $leaves } ; et plaiderait contre : { $excludes }.
    .do-not-delay = Avec un drapeau d’urgence immédiate, aucun autre test n’est suggéré : ne pas perdre de temps.

work-up =
    .root = IRM du rachis lombaire, urgente si le déficit est sévère ou s’aggrave, en urgence immédiate en cas de signes de syndrome de la queue de cheval. EMG des muscles paraspinaux, du tibial postérieur et du moyen fessier.
    .cauda-or-conus = IRM lombo-sacrée ; en urgence immédiate en cas de signes en selle, vésicaux, anaux ou de pied ballant, et une échographie vésicale ne doit pas la retarder.
    .emergency-first = Faire d’abord ce que demandent les drapeaux rouges ; les autres examens selon le siège attendent.
    .peroneal = Conduction du nerf fibulaire (péronier) de part et d’autre de la tête de la fibula, conduction sensitive du nerf fibulaire superficiel, EMG du tibial antérieur, du long fibulaire et du court chef du biceps fémoral. Échographie ou IRM du genou en cas de masse, de progression ou d’absence d’antécédent de compression. HbA1c, B12, TSH.
    .sciatic = IRM du bassin et de la cuisse ; TDM si un hématome est possible. EMG du court chef du biceps fémoral, des ischio-jambiers et des fessiers.
    .plexus = IRM du plexus et du bassin. EMG avec les muscles paraspinaux. HbA1c, VS et CRP ; recherche d’une tumeur maligne.
    .brain = IRM cérébrale avec diffusion, en urgence immédiate si le début a été brusque.
    .cord = IRM de tout le rachis, cou compris. B12.
    .anterior-horn = IRM pour exclure les diagnostics voisins. EMG de plusieurs régions ; conduction sensitive. CK.
    .polyneuropathy = Conduction nerveuse. HbA1c, B12, électrophorèse des protéines ; recherche de PMP22 en cas de paralysies récidivantes.
    .multiplex = Conduction nerveuse. ANCA, VS, CRP, analyse d’urines ; envisager une biopsie.
    .myopathy = EMG, CK, IRM musculaire ; envisager un bilan génétique.
    .tendon = Échographie ou IRM de la cheville.
    .timing = L’EMG à l’aiguille se planifie de préférence 2 à 3 semaines ou plus après le début ; un examen plus précoce peut chercher un bloc de conduction.

contradiction =
    .flag-answered-no = La réponse est non, mais l’examen le montre : { $findings }. Les deux restent jusqu’à ce que vous tranchiez.
    .unsafe-but-stood = Station debout notée comme non sûre, mais des tests debout ont des réponses : { $findings }.
    .heel-walk-normal = Une marche sur les talons normale ne s’accorde pas avec une dorsiflexion à 2 ou moins : { $findings }.

# The rules in plain words, each taken from the clinical specification.
rule =
    .foot-drop = Un pied tombant est présent quand le relèvement du pied ou des orteils est, de façon fiable, plus faible que 5/5 et qu’un pied ballant est exclu. Une cotation limitée par la douleur, un effort incomplet ou un blocage mécanique ne prouve aucun déficit ; une marche sur les talons en échec avec une force normale laisse la question en suspens.
    .severity = Le degré suit la cotation de la dorsiflexion : 0–1 complet, 2–3 sévère, 4− à 4+ léger. Les sources ne s’accordent sur aucune cotation au-dessous de laquelle il s’agit d’un pied tombant : les définitions satisfaites figurent à côté.
    .flail-foot = Dans un pied ballant, aucun mouvement de la cheville ni du pied n’est possible dans aucune direction : dorsiflexion, flexion plantaire, inversion et éversion. Un seul mouvement de la cheville ou des orteils l’exclut ; une direction sans test fiable le laisse en suspens.
    .movement = La cotation 1 est une ébauche de contraction sans mouvement ; le mouvement commence à la cotation 2.
    .urgency = Le drapeau rouge présent le plus urgent décide, et l’écarter ne l’abaisse pas. La routine exige que chaque question de drapeau rouge ait reçu la réponse non, un mouvement coté de la cheville, aucun pied ballant en suspens, et une durée connue avec une cotation de 3 ou moins.
    .localisation = On cherche une lésion unique qui explique chaque signe anormal des deux côtés. Ce qui n’a pas été examiné, et ce que la douleur, un effort incomplet ou un blocage mécanique a limité, n’exclut aucun siège.
    .less-likely = Une force normale dans le territoire, d’un côté qui a un déficit, rend un siège moins probable et ne l’exclut jamais : les lésions sont souvent partielles.
    .excluded = Un siège ne peut expliquer à lui seul un signe qui est hors de ce qu’il peut produire. Si ce signe existait avant, le siège reste possible.
    .next-tests = Sont proposés au plus trois tests non encore faits dont un résultat anormal laisserait une partie des sièges compatibles et plaiderait contre d’autres. Avec un drapeau d’urgence immédiate, aucun n’est proposé.
    .red-flag = Un drapeau rouge est présent quand la réponse à sa question est oui ou que l’examen le montre. Le degré et le délai sont des propositions, au minimum ; rien ne les abaisse.
    .gait = Les phrases de l’article sur la partie du pied qui se pose en premier sont citées telles quelles. Une marche normale commence aussi par le talon : cela n’exclut donc aucun siège.
    .romberg = L’épreuve de Romberg porte sur l’équilibre sans la vue et n’a pas de côté. À lui seul, un signe positif ne fait jamais ici un pied tombant.

# What to know of an option of the plan.
plan =
    .emg-timing = Les signes à l’aiguille se montrent le mieux 2 à 3 semaines ou plus après le début ; plus tôt, seulement pour chercher un bloc de conduction ou une lésion plus ancienne.
    .emg-short-head = L’EMG à l’aiguille du court chef du biceps fémoral distingue une lésion sciatique haute d’une lésion à la tête de la fibula.
    .mri-lumbar = Urgente si le déficit est sévère ou s’aggrave, en urgence immédiate en cas de signes de syndrome de la queue de cheval.
    .mri-cauda-equina = L’IRM est l’examen de choix en cas de suspicion de syndrome de la queue de cheval.
    .mri-brain = Avec diffusion ; en urgence immédiate si le début a été brusque.
    .mri-brain-signs = Les signes pyramidaux orientent vers le cerveau ou la moelle.
    .mri-pelvis = Avec la cuisse, ou avec le plexus, selon le siège ; TDM si un hématome est possible.
    .ultrasound-knee = En cas de masse, de progression, ou sans antécédent de compression.
    .bloods = Lesquels dépend du siège : voir le bilan selon le siège.
    .orthosis = Aide à marcher mieux et plus sûrement en cas de pied tombant sévère de toute cause.
