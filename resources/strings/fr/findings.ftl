# What the rules say. Every key stands in a rule; every rule's key stands here.

flail =
    .movement-remains = Il persiste un mouvement : { $graded }. Un pied ballant n’en a aucun, dans aucune direction.
    .no-movement = Aucun mouvement de la cheville ni du pied, dans aucune direction : { $graded }.
    .with-increased-tone = Le tonus est augmenté : pied spastique (central) sans mouvement volontaire.
    .treat-as-flail = Sans mouvement : { $graded }. Traiter comme un pied ballant tant que les autres directions ne sont pas testées.
    .open = Sans testing fiable : { $movements }. Un pied ballant n’est ni démontré ni exclu.
    .trace = Cotation 1 : { $movements }. C’est une ébauche de contraction, qui n’est pas un mouvement.

foot-drop =
    .dorsiflexion-weak = La dorsiflexion est déficitaire, { $grade }/5.
    .dorsiflexion-strong = La dorsiflexion est à { $grade }/5.
    .dorsiflexion-limited = La dorsiflexion à { $grade }/5 a été limitée par { $limiter } : cela ne prouve ni déficit ni force.
    .dorsiflexion-not-examined = La dorsiflexion n’a pas été examinée.
    .toes-weak = Le relèvement des orteils est déficitaire : { $graded }.
    .heel-walk-abnormal = La marche sur les talons est { $walk }.
    .heel-walk-strength-normal = La marche sur les talons est anormale alors que la dorsiflexion est à 5/5 : vérifier l’amplitude passive, la douleur et l’équilibre, et tester de nouveau après l’effort.
    .other-directions-move = Encore possible, comme habituellement dans le pied tombant : { $movements }.
    .meets-mrc-3-or-less = Répond à une définition de recherche du pied tombant : MRC 3 ou moins.
    .meets-mrc-below-3 = Répond à une définition de recherche du pied tombant : MRC inférieur à 3.
    .toes-stand-in-for-ankle = La cheville est sans cotation fiable ; les extenseurs des orteils, innervés par le même nerf fibulaire (péronier) profond, en tiennent lieu.
    .intermittent-not-excluded = Pas de pied tombant aujourd’hui. Des trébuchements ou une chaussure lâche ont été rapportés : un pied tombant intermittent n’est pas exclu ; réexaminer après l’effort.

side =
    .amputated = Amputé : les mouvements de ce pied sont sans objet.

toe-extension =
    .not-examined = Non examiné : { $movements }.
    .limited = Sans cotation fiable : { $movements }. Un déficit des orteils n’est pas exclu.

heel-walk =
    .not-examined = La marche sur les talons n’a pas été examinée.

gait =
    .steppage = Steppage avec élévation haute, qui compense le pied qui traîne.
    .leg-lifted = Le membre inférieur est levé plus haut pour que les orteils ne touchent pas le sol.
    .foot-slap = Le pied claque à la pose.
    .toe-drag = Les orteils traînent à la marche.
    .heel-first = Le talon pose en premier : selon l’article, on peut alors suspecter une racine ou un nerf périphérique.
    .toe-first = Les orteils posent en premier : selon l’article, la cause peut alors être un déficit des muscles prétibiaux, fibulaires ou fléchisseurs de la hanche.
    .normal-heel = Une marche normale commence aussi par le talon.
    .toe-first-severity = Une pose première des orteils ou du pied à plat est aussi compatible avec un déficit sévère de toute cause.
    .excludes-nothing = La partie qui pose en premier n’exclut aucune localisation.

romberg =
    .positive = Le signe de Romberg est positif. L’article : un pied tombant est habituellement présent quand ce signe, une difficulté à marcher sur les talons, ou les deux sont présents.
    .no-side = L’épreuve porte sur l’équilibre sans la vue et n’a pas de côté.
    .never-by-itself = À lui seul, il ne fait jamais ici un pied tombant.
    .alone = Il est isolé ici : aucun des deux côtés n’a de pied tombant d’après la force.
    .eyes-open-unsteady = Instable les yeux ouverts : ce n’est pas un signe de Romberg positif.
    .negative = Le signe de Romberg est négatif.
    .borderline = L’épreuve de Romberg était limite : une oscillation corrigée n’est pas positive.
    .not-interpretable = L’épreuve de Romberg était ininterprétable.
    .not-examined = L’épreuve de Romberg n’a pas été examinée.

flag =
    .answered-yes = Répondu oui.
    .shown = Mis en évidence par l’examen : { $findings }.
    .shown-proposed = Mis en évidence par l’examen, d’après un seuil proposé : { $findings }.
    .cauda-equina = Cela peut être un signe de syndrome de la queue de cheval.
    .tier = Agir { $within } (délai proposé).
    .flail-foot = Aucun mouvement dans aucune direction : { $findings }.
    .presumed-flail = Deux directions ou plus sont sans mouvement et le reste est en suspens : { $findings }.
    .flail-not-excluded = Une direction est sans mouvement et le reste est en suspens : { $findings }.
    .near-flail = Aucune direction cotée de la cheville ne dépasse 2/5 : { $findings }.
    .severe-new-deficit = Cotation 3 ou moins, datant de 6 semaines ou moins : { $findings }.
    .acute-bilateral = Déficit des deux côtés, datant de 2 semaines ou moins, s’il est nouveau pour le patient : { $findings }.
    .umn-signs = { $findings }.
    .grade-fell = Perte d’une cotation entière ou plus depuis la dernière consultation : { $findings }.
    .newly-flail = Ballant à présent, et pas à la dernière consultation : { $findings }.

urgency =
    .emergency = Urgence immédiate en raison de : { $flags }.
    .urgent = Urgent en raison de : { $flags }.
    .urgent-flags-open = { $count ->
        [one] Une question sur les signes d’alerte est en suspens : une urgence immédiate n’est pas exclue.
       *[other] { $count } questions sur les signes d’alerte sont en suspens : une urgence immédiate n’est pas exclue.
    }
    .carried-forward = Cela repose sur des cotations reprises d’une consultation antérieure.
    .routine = Il a été répondu non à chaque question sur les signes d’alerte, et il persiste un mouvement de chaque côté examiné.
    .one-side-only = Cela ne repose que sur un côté ({ $side }) ; l’autre ({ $other }) n’a pas été examiné.
    .under-five = Avant { $age } ans, ces règles ne s’appliquent pas ; rien n’est qualifié de non urgent.
    .flags-open = Non déterminé : { $count ->
        [one] une question sur les signes d’alerte est en suspens.
       *[other] { $count } questions sur les signes d’alerte sont en suspens.
    }
    .no-movement-graded = Non déterminé : aucun mouvement de la cheville n’a de cotation.
    .flail-open = Non déterminé : un pied ballant n’est pas exclu { $side }.
    .duration-unknown = Non déterminé : avec une cotation de 3 ou moins, la durée doit être connue.

localisation =
    .under-five = Avant { $age } ans, rien n’est localisé : les règles valent pour des personnes capables de suivre les tests. Les côtés sont donnés tels que notés.
    .nothing = Rien à localiser : aucune constatation anormale, nouvelle et fiable n’est notée. Ce qui n’a pas été examiné n’est pas normal.
    .one-lesion = On cherche une lésion unique qui explique toutes les constatations anormales des deux côtés. Une localisation qui ne suffit pas à les expliquer reste possible si une constatation est ancienne.
    .no-single-territory = Plus d’une lésion, ou un processus qu’aucun territoire ne limite.
    .both-sides = Un seul nerf ou une seule racine ne peut pas expliquer les deux côtés ; les deux peuvent être atteints.
    .central-stays = L’encéphale et la moelle restent possibles : des signes pyramidaux absents ou non examinés ne les excluent pas.
    .plantar-unreadable = Le réflexe cutané plantaire { $side } ne peut pas être interprété : un gros orteil sans mouvement ne peut pas monter.
    .peroneal-or-sciatic = L’examen ne peut pas distinguer le nerf fibulaire (péronier) commun du contingent fibulaire du nerf sciatique ; l’EMG à l’aiguille du chef court du biceps fémoral le peut.

site =
    .explains = Explique : { $movements }.
    .own-sign = Noté : { $findings }.
    .not-excluded = Rien de ce qui a été constaté ne se trouve en dehors.
    .spared = Force normale dans son territoire : { $movements }. Des lésions partielles font cela ; la localisation est moins probable.
    .plexus-both-sides = Un déficit des deux côtés rend un plexus unique moins probable.
    .no-functional-sign = Aucun signe fonctionnel positif n’est noté.
    .functional-with-organic-sign = Un signe non fonctionnel est noté : { $findings }.
    .no-mechanical-sign = Aucun facteur limitant ni aucune rétraction n’est noté.
    .speaks-for = Plaide en sa faveur : { $context }.

excluded =
    .weak-outside = Ne suffit pas à expliquer un déficit hors de son territoire : { $findings }. Si cette constatation est ancienne, la localisation reste possible.
    .achilles-lost = Ne suffit pas à expliquer un réflexe achilléen diminué ou aboli : { $findings }. Si cette constatation est ancienne, la localisation reste possible.
    .patellar-lost = Ne suffit pas à expliquer un réflexe rotulien diminué ou aboli : { $findings }. Si cette constatation est ancienne, la localisation reste possible.
    .skin-lost = Ne suffit pas à expliquer le déficit sensitif : { $findings }. Si cette constatation est ancienne, la localisation reste possible.
    .umn-sign = Ne suffit pas à expliquer un signe pyramidal : { $findings }. Si cette constatation est ancienne, la localisation reste possible.
    .saddle-or-sphincter = Ne suffit pas à expliquer un signe en selle ou sphinctérien : { $findings }. Si cette constatation est ancienne, la localisation reste possible.
    .both-sides = Ne suffit pas à expliquer un déficit des deux côtés ; les deux peuvent être atteints : { $findings }. Si l’un d’eux est ancien, la localisation reste possible.

cause =
    .radiculopathy = L’article cite parmi les causes la radiculopathie, par exemple de la racine L5.
    .neuropathy = L’article cite parmi les causes la neuropathie du nerf fibulaire (péronier) commun, du fibulaire profond ou du nerf sciatique.
    .plexopathy = L’article cite parmi les causes la plexopathie lombo-sacrale.
    .systemic = L’article cite des causes systémiques et génétiques, comme le diabète, la vascularite et la HNPP.
    .brain = L’article cite comme cause rare une tumeur, une occlusion vasculaire ou un saignement cérébral.
    .painless-root = Un pied tombant indolore peut venir d’une racine, le plus souvent L5.
    .both-feet = Le pied tombant peut toucher un pied ou les deux.

next =
    .separates = Un résultat anormal laisserait : { $leaves } ; il plaiderait contre : { $excludes }.
    .do-not-delay = En présence d’un signe d’urgence immédiate, aucun autre test n’est proposé : ne pas perdre de temps.

work-up =
    .root = IRM du rachis lombaire : urgente si le déficit est sévère ou s’aggrave, en urgence immédiate en cas de signes de syndrome de la queue de cheval. EMG des muscles paravertébraux, du tibial postérieur et du moyen fessier.
    .cauda-or-conus = IRM du rachis lombo-sacral ; en urgence immédiate en cas de signes en selle, vésicaux, anorectaux ou de pied ballant, et une échographie vésicale ne doit pas la retarder.
    .emergency-first = Faire d’abord ce que demandent les signes d’alerte ; le bilan selon la localisation attend.
    .peroneal = Conduction du nerf fibulaire (péronier) de part et d’autre de la tête de la fibula, conduction sensitive du fibulaire superficiel, EMG du tibial antérieur, du long fibulaire et du chef court du biceps fémoral. Échographie ou IRM du genou en cas de masse, d’évolution progressive ou sans compression à l’anamnèse. HbA1c, B12, TSH.
    .sciatic = IRM du bassin et de la cuisse ; TDM si un hématome est possible. EMG du chef court du biceps fémoral, des ischio-jambiers et des fessiers.
    .plexus = IRM du plexus et du bassin. EMG avec les muscles paravertébraux. HbA1c, VS et CRP ; recherche d’une tumeur maligne.
    .brain = IRM cérébrale avec diffusion, en urgence immédiate si le début a été brutal.
    .cord = IRM de tout le rachis, cou compris. B12.
    .anterior-horn = IRM pour exclure ce qui l’imite. EMG de plusieurs régions ; conduction sensitive. CK.
    .polyneuropathy = Conductions nerveuses. HbA1c, B12, électrophorèse des protéines ; recherche PMP22 en cas de paralysies récidivantes.
    .multiplex = Conductions nerveuses. ANCA, VS, CRP, analyse d’urine ; envisager une biopsie.
    .myopathy = EMG, CK, IRM musculaire ; envisager la génétique.
    .tendon = Échographie ou IRM de la cheville.
    .timing = L’EMG à l’aiguille est au mieux prévu 2 à 3 semaines ou plus après le début ; un examen plus précoce peut rechercher un bloc de conduction.

contradiction =
    .flag-answered-no = Répondu non, mais l’examen le met en évidence : { $findings }. Les deux restent jusqu’à ce que vous tranchiez.
    .unsafe-but-stood = Station debout notée comme dangereuse, mais des tests debout ont des réponses : { $findings }.
    .heel-walk-normal = Une marche sur les talons normale ne concorde pas avec une dorsiflexion à 2 ou moins : { $findings }.

# The rules in plain words, each taken from the clinical specification.
rule =
    .foot-drop = Il y a pied tombant quand le relèvement du pied ou des orteils est de façon fiable inférieur à 5/5 et qu’un pied ballant est exclu. Une cotation limitée par la douleur, l’effort ou un blocage mécanique ne prouve aucun déficit ; une marche sur les talons qui échoue avec une force normale laisse la question en suspens.
    .severity = La classe suit la cotation de la dorsiflexion : 0–1 complet, 2–3 sévère, 4− à 4+ léger. Les sources ne s’accordent sur aucune cotation au-dessous de laquelle c’est un pied tombant : les définitions remplies figurent à côté.
    .flail-foot = Dans un pied ballant, aucun mouvement de la cheville ni du pied n’est possible, dans aucune direction : dorsiflexion, flexion plantaire, inversion et éversion. Un seul mouvement de la cheville ou des orteils l’exclut ; une direction sans testing fiable laisse la question en suspens.
    .movement = La cotation 1 est une ébauche de contraction sans mouvement ; le mouvement commence à la cotation 2.
    .urgency = Le signe d’alerte présent le plus urgent décide, et l’écarter ne l’abaisse pas. Non urgent exige une réponse non à chaque question sur les signes d’alerte, un mouvement coté de la cheville, aucun pied ballant en suspens et, avec une cotation de 3 ou moins, une durée connue.
    .localisation = On cherche une lésion unique qui explique toutes les constatations anormales des deux côtés. Ce qui n’a pas été examiné, et ce que la douleur, l’effort ou un blocage mécanique a limité, n’exclut aucune localisation.
    .less-likely = Une force normale dans le territoire, d’un côté déficitaire, rend une localisation moins probable et ne l’exclut jamais : les lésions sont souvent partielles.
    .excluded = Une localisation ne suffit pas à expliquer une constatation hors de ce qu’elle peut produire. Si cette constatation existait déjà, la localisation reste possible.
    .next-tests = Sont proposés au plus trois tests pas encore faits dont un résultat anormal laisserait certaines des localisations compatibles et plaiderait contre d’autres. En présence d’un signe d’urgence immédiate, aucun n’est proposé.
    .red-flag = Un signe d’alerte est présent quand il a été répondu oui à sa question ou que l’examen le met en évidence. Niveau et délai sont des propositions, au minimum ; rien ne les abaisse.
    .gait = Les phrases de l’article sur la partie du pied qui pose en premier sont citées telles quelles. Une marche normale commence aussi par le talon : cela n’exclut donc aucune localisation.
    .romberg = L’épreuve de Romberg porte sur l’équilibre sans la vue et n’a pas de côté. À lui seul, un signe positif ne fait jamais ici un pied tombant.
    .work-up = Proposé d’après les localisations compatibles, d’abord celles qui ont un territoire. En présence d’un signe d’urgence immédiate, seul est proposé ce que demandent les signes.

# What to know of an option of the plan.
plan =
    .emg-timing = Les signes à l’aiguille se voient au mieux 2 à 3 semaines ou plus après le début ; plus tôt, seulement pour rechercher un bloc de conduction ou une lésion plus ancienne.
    .emg-short-head = L’EMG à l’aiguille du chef court du biceps fémoral distingue une lésion sciatique haute d’une lésion à la tête de la fibula.
    .mri-lumbar = Urgente si le déficit est sévère ou s’aggrave, en urgence immédiate en cas de signes de syndrome de la queue de cheval.
    .mri-cauda-equina = L’IRM est l’examen de choix quand un syndrome de la queue de cheval est suspecté.
    .mri-brain = Avec diffusion ; en urgence immédiate si le début a été brutal.
    .mri-brain-signs = Des signes pyramidaux orientent vers l’encéphale ou la moelle.
    .mri-pelvis = Avec la cuisse, ou avec le plexus, selon la localisation ; TDM si un hématome est possible.
    .ultrasound-knee = En cas de masse, d’évolution progressive ou sans compression à l’anamnèse.
    .bloods = Lesquels dépend de la localisation : voir le bilan selon la localisation.
    .orthosis = Aide à marcher mieux et plus sûrement en cas de pied tombant sévère de toute cause.
