title = Examen du pied tombant

right = Droite

left = Gauche

presentation = Anamnèse
    .heading = Ce qui amène le patient
    .help = Interroger le patient assis. Une question laissée en suspens reste « non renseignée » ; elle n’est jamais lue comme normale.

presentation_section_onset = Début

presentation_tempo = Mode de début
    .help = Brutal : minutes. Aigu : heures à jours. Subaigu : semaines. Progressif : mois. Récidivant : déjà apparu puis disparu.
    .option-sudden = Brutal
    .option-on-waking = Au réveil
    .option-acute = Aigu
    .option-subacute = Subaigu
    .option-gradual = Progressif
    .option-recurrent = Récidivant
    .option-after-operation = Après une opération
    .option-after-injury = Après un traumatisme
    .option-after-birth = Après un accouchement

presentation_onset-date = Date de début
    .help = Le premier jour où le patient l’a remarqué. Laisser en suspens si personne ne peut le dire.

presentation_duration-weeks = Durée en semaines
    .help = Calculée à partir de la date de début si elle est connue ; modifiable. Un jour vaut 0,14, deux jours 0,29.

presentation_trend = Évolution
    .help = Une aggravation en heures ou en jours est un signe d’alerte : y répondre de nouveau à l’étape suivante.
    .option-better = Amélioration
    .option-same = Stable
    .option-worse = Aggravation
    .option-worse-over-days = Aggravation en heures ou en jours

presentation_section_symptoms = Symptômes

presentation_symptoms = Ce que le patient ou ses proches ont remarqué
    .help = Un pied tombant peut passer inaperçu : demander s’il y a parfois des trébuchements, des chaussures qui semblent lâches.
    .option-trips = Trébuche
    .option-loose-footwear = Chaussure lâche ou qui se perd
    .option-toe-drag = Les orteils traînent
    .option-foot-slap = Le pied claque
    .option-high-steps = Lève haut le genou
    .option-none = Rien de cela

presentation_section_pain-and-numbness = Douleur et engourdissement

presentation_pain-severity = Douleur, 0 à 10
    .help = 0 : pas de douleur, 10 : la pire imaginable. Avec un engourdissement sévère, 7 ou plus déclenche un signe d’alerte (seuil proposé).

presentation_pain-site = Siège de la douleur
    .help = Un pied tombant indolore n’exclut pas une racine : il peut être le seul symptôme.
    .option-back = Dos
    .option-radiating-leg = Irradiant dans le membre inférieur
    .option-buttock = Fesse
    .option-thigh = Cuisse
    .option-fibular-head = Tête de la fibula
    .option-foot = Pied
    .option-none = Pas de douleur

presentation_numbness = Engourdissement ou fourmillements
    .help = Ce que le patient rapporte. Sévère : presque plus de sensibilité dans une zone. L’examen vient plus loin.
    .option-none = Aucun
    .option-mild = Léger
    .option-severe = Sévère

presentation_section_background = Terrain

presentation_compression-risk = Pression sur le nerf, ou traumatisme
    .help = Plaide pour une localisation ; n’en exclut jamais une autre. Une perte de poids involontaire est aussi un signe d’alerte.
    .option-leg-crossing = Jambes croisées
    .option-squatting-kneeling = Accroupi ou à genoux
    .option-weight-loss = Perte de poids récente
    .option-bed-rest = Alitement ou réanimation
    .option-cast-or-brace = Plâtre ou attelle
    .option-operative-positioning = Installation opératoire
    .option-ankle-sprain = Entorse de cheville
    .option-knee-dislocation = Luxation du genou
    .option-none = Rien de cela

presentation_hip-or-buttock = Hanche, bassin ou fesse
    .help = Opérations et injections près du nerf sciatique, du côté du pied déficitaire.
    .option-hip-replacement = Prothèse de hanche
    .option-pelvic-surgery = Chirurgie pelvienne, acétabulaire ou fémorale
    .option-gluteal-injection = Injection fessière
    .option-none = Rien de cela

presentation_conditions = Maladies
    .help = Connues, actuelles ou passées. Demander cancer, infection et immunodépression, même anciens de plusieurs années.
    .option-diabetes = Diabète
    .option-vasculitis = Vascularite
    .option-alcohol = Alcool, régulier ou excessif
    .option-b12-deficiency = Carence en vitamine B12
    .option-chemotherapy = Chimiothérapie
    .option-cancer = Cancer
    .option-infection = Infection, récente ou en cours
    .option-intravenous-drug-use = Drogues intraveineuses
    .option-immunosuppression = Immunodépression ou corticoïdes au long cours
    .option-leprosy-area = A vécu en zone de lèpre
    .option-thyroid = Maladie thyroïdienne
    .option-stroke = AVC
    .option-multiple-sclerosis = Sclérose en plaques
    .option-lumbar-disc = Discopathie lombaire
    .option-none = Rien de cela

presentation_family = Dans la famille
    .help = Demander aussi des proches aux pieds creux, aux chutes fréquentes, ou aux membres « morts » après une pression.
    .option-pressure-palsies = Paralysies à la pression
    .option-charcot-marie-tooth = Maladie de Charcot-Marie-Tooth
    .option-muscular-dystrophy = Dystrophie musculaire
    .option-none = Rien de cela

presentation_previous-episodes = Paralysies antérieures, de ce nerf ou d’un autre
    .help = Des paralysies indolores qui récidivent après une pression minime évoquent une prédisposition héréditaire.

presentation_section_known-before = Connu avant cette maladie
    .help = Constatations antérieures à l’atteinte du pied. Elles ne font taire aucun signe d’alerte.

presentation_preexisting-reflex-loss = Réflexe rotulien ou achilléen déjà diminué ou aboli
    .help = D’après le dossier ou une anamnèse fiable. Une perte déjà connue ne localise pas la maladie actuelle.

presentation_preexisting-sensory-loss = Déficit sensitif déjà présent à la jambe ou au pied
    .help = Par exemple une polyneuropathie connue. Cela ne localise pas la maladie actuelle.

presentation_preexisting-umn-signs = Signes pyramidaux déjà présents
    .help = Par exemple après un AVC ancien. Ils ne localisent pas, mais restent dans la liste des signes d’alerte.

red-flags = Signes d’alerte
    .heading = Signes d’alerte
    .help = Poser chaque question. Une question laissée en suspens reste en suspens : elle n’est jamais lue comme « non ».

red-flags_section_source-article = De l’article source
    .help = L’article demande de traiter immédiatement chacun de ces signes.

red-flag_severe-pain-and-numbness = Douleur sévère et engourdissement associés
    .help = Demander : « La douleur est-elle forte, et y a-t-il aussi un engourdissement ? » Oui seulement si les deux sont présents ; pas forcément au même endroit.

red-flag_fever = Fièvre
    .help = Demander : « Avez-vous eu 38 °C ou plus, ou des frissons, depuis que cela a commencé ? »

red-flag_nausea = Nausées
    .help = Demander : « Avez-vous des nausées, nouvelles et sans raison connue ? Avec des maux de tête ? » Inclure les vomissements.

red-flag_appetite-or-weight-loss = Perte d’appétit ou de poids, involontaire
    .help = Demander combien et depuis quand. Un régime volontaire n’est pas un signe d’alerte ici ; le noter comme risque de pression à la première étape.

red-flag_bowel-or-bladder-loss = Perte du contrôle des selles ou des urines
    .help = Demander : « Avez-vous eu des fuites d’urine ou de selles, ou ne les avez-vous pas senties venir, depuis que cela a commencé ? » La difficulté à uriner est demandée plus bas.

red-flags_section_beyond-article = Au-delà de l’article
    .help = Autres signes d’alerte. Le dépistage est complet quand les 22 questions ont une réponse.

red-flag_saddle-sensory-change = Sensibilité modifiée en selle
    .help = Demander : « Sentez-vous différemment entre les jambes, autour de l’anus ou des organes génitaux, ou en vous essuyant ? »

red-flag_urinary-retention-or-change = L’urine ne s’écoule pas, ou s’écoule autrement
    .help = Demander : « Avez-vous du mal à commencer, le jet est-il plus faible, le sentez-vous moins, ou ne pouvez-vous pas uriner ? »

red-flag_sexual-dysfunction = Perte récente de la fonction sexuelle ou de la sensibilité génitale
    .help = Demander simplement, en toute confidentialité : « La fonction ou la sensibilité sexuelle a-t-elle changé depuis que cela a commencé ? »

red-flag_bilateral-sciatica = Douleur irradiant dans les deux membres inférieurs
    .help = Demander : « Une douleur descend-elle ou fuse-t-elle dans les deux jambes ? » En même temps ou tour à tour, cela compte.

red-flag_rapidly-progressive-weakness = Déficit s’aggravant en heures ou en jours
    .help = Demander : « Par rapport à hier ou avant-hier, est-ce pire ? Est-ce monté ou étendu ? »

red-flag_respiratory-or-bulbar = Trouble respiratoire, de la déglutition ou de la parole
    .help = Demander : « Êtes-vous essoufflé, même allongé à plat ? Avalez-vous de travers ? Votre voix ou votre parole est-elle plus faible ? »

red-flag_stroke-signs = Atteinte de la face, du bras ou de la parole
    .help = Demander et regarder : face tombante, bras qui dérive, parole pâteuse ou perdue, maintenant ou ces derniers jours, même si c’est passé.

red-flag_sudden-onset-no-local-cause = Brutal, ou constaté au réveil, sans cause locale
    .help = Oui si c’est venu brusquement sans pression, traumatisme ni douleur. Une face, un bras et une parole normaux n’excluent pas un AVC.

red-flag_compartment-syndrome = Signes de syndrome des loges
    .help = Après traumatisme, effort, plâtre ou retour du flux sanguin : douleur disproportionnée, jambe tendue, douleur quand on fléchit les orteils du patient.

red-flag_acute-limb-ischaemia = Membre inférieur froid, pâle ou sans pouls
    .help = Demander : « La jambe est-elle devenue soudain froide, pâle ou douloureuse ? » Palper la température et les pouls des deux côtés.

red-flag_knee-dislocation-or-major-trauma = Luxation du genou, plaie ouverte ou traumatisme majeur
    .help = Demander un genou déboîté puis remis seul, une chute de hauteur, un accident de la route. L’artère poplitée est menacée.

red-flag_new-after-spinal-surgery-or-block = Apparu après chirurgie du rachis, ou bloc non dissipé
    .help = Demander les opérations et injections rachidiennes, et tout bloc durant plus longtemps que prévu.

red-flag_progressive-weakness = Déficit s’aggravant en semaines
    .help = Demander : « Par rapport à il y a un mois, pouvez-vous faire moins ? » Les heures ou les jours relèvent de la question ci-dessus.

red-flag_als-features = Amyotrophie et secousses musculaires sans déficit sensitif
    .help = Demander : « Des muscles tressautent-ils ou fondent-ils, quelque part ? » Des réflexes vifs sur un membre amyotrophié l’étayent.

red-flag_mononeuritis-multiplex-or-vasculitis = Deux nerfs ou plus, ou signes de vascularite
    .help = Demander d’autres zones engourdies ou faibles, une éruption, des ulcères cutanés, des douleurs articulaires, un malaise général.

red-flag_cancer-or-immunosuppression = Cancer ou immunodépression, actuels ou passés
    .help = Demander tout cancer, corticoïdes au long cours, greffe, VIH et autres causes de défenses affaiblies.

red-flag_new-after-limb-surgery = Apparu après chirurgie du membre inférieur
    .help = Demander les opérations de la hanche, du genou, de la jambe ou du pied, l’installation, le garrot, le plâtre, et quand cela a été remarqué.

gait = Marche
    .heading = Marche
    .help = Décider d’abord si la station debout est sans danger. Puis regarder le patient marcher pieds nus, un pied à la fois.

gait_section_safety = Avant de mettre le patient debout

standing_safe = Station debout et marche sans danger
    .help = Non : marche sur les talons, marche sur les pointes et Romberg, s’ils n’ont pas encore de réponse, sont notés non testés, dangereux.
    .how-to =
        Régler ce point avant tout le reste de cette étape et de la suivante.
        Le patient tient-il debout sans aide, les yeux ouverts ? Sinon, répondre Non.
        Faire d’abord bouger les deux pieds : ne pas mettre un patient debout sur un pied qui ne bouge pas.
        Rechercher une douleur sévère, une fracture récente, des vertiges ou un malaise au lever, des anticoagulants, un bloc récent du membre inférieur et des restrictions d’appui.
        Si vous suspectez un syndrome de la queue de cheval, un syndrome des loges ou une ischémie du membre inférieur, ne perdez pas de temps avec les tests debout.
        Préparer un sol dégagé, pieds nus, orthèse retirée, une chaise derrière le patient.
        Se tenir à côté du patient, bras prêts ; prendre une deuxième personne si le patient est lourd ou instable.
        Arrêter en cas de quasi-chute, de nouvelle douleur sévère ou de malaise.
    .option-yes = Oui
    .option-no = Non

gait_section_walking = Déambulation

gait_aids = Aides à la marche
    .help = Ce que le patient utilise d’habitude pour marcher, et ce qui a été utilisé aujourd’hui.
    .how-to =
        Demander avec quoi le patient marche chez lui et dehors, et regarder ce qu’il a apporté.
        Noter une orthèse même si elle a été retirée pour l’examen.
    .option-none = Aucune
    .option-stick = Canne
    .option-frame = Cadre de marche
    .option-orthosis = Orthèse
    .option-assisted = Aide d’une personne

gait_pattern = Marche observée
    .help = Plusieurs choix possibles. Normale et Non testée excluent chacune tout autre choix.
    .how-to =
        Pieds nus, sans orthèse : environ 10 m, demi-tour et retour ; regarder de profil, de face et de dos.
        Steppage : le genou est levé haut pour que les orteils passent ; claquement : le talon pose et l’avant-pied tombe ; traînement : les orteils raclent.
        Un fauchage ou une marche en ciseaux évoque une cause pyramidale ; un bassin qui chute, des abducteurs de hanche faibles.
        Le claquement apparaît plutôt dans un déficit léger, le steppage dans un déficit plus sévère ; aucun des deux n’indique la localisation.
        Une boiterie douloureuse peut masquer ou imiter chacun d’eux. Arrêter dès que le patient est en danger.
    .option-normal = Normale
    .option-steppage = Steppage
    .option-foot-slap = Claquement du pied
    .option-toe-drag = Orteils qui traînent
    .option-circumduction = Fauchage
    .option-vaulting = Vaulting
    .option-trendelenburg = Trendelenburg ou dandinante
    .option-antalgic = Antalgique
    .option-scissoring = En ciseaux
    .option-wide-based = Élargie
    .option-not-tested = Non testée

gait_initial-contact = Contact initial
    .help = La partie du pied qui touche le sol en premier. N’exclut aucune localisation : la marche normale commence aussi par le talon.
    .how-to =
        Regarder de profil, au ras du sol si possible, sur plusieurs pas à l’allure du patient.
        Noter quelle partie du pied touche le sol en premier : talon, plante entière ou orteils.
        Un talon qui pose en premier, suivi d’un claquement, reste Talon.
        Choisir Non vu si les vêtements, une orthèse ou l’allure l’ont caché ; ne pas deviner.
    .option-heel = Talon
    .option-flat = Pied à plat
    .option-toe = Orteils
    .option-not-seen = Non vu

standing = Tests debout
    .heading = Tests debout
    .help = Pieds nus, chaise derrière, vos bras prêts. Omettre ce qui n’est pas sans danger et dire pourquoi.

standing_section_heels-and-toes = Talons et pointes

heel-walk = Marche sur les talons
    .help = Difficile : avant-pied plus bas, fatigue, ou moins de 10 pas. Impossible : l’avant-pied reste en bas.
    .how-to =
        Montrer, puis demander environ dix pas sur chaque talon, l’avant-pied le plus haut possible ; marcher à côté du patient.
        Comparer la hauteur des deux avant-pieds et voir si l’un s’abaisse au fil des pas.
        Un déficit discret peut ne se voir qu’ici et pas sur la table d’examen.
        Un tendon d’Achille court, la douleur, l’arthrose, le poids ou un mauvais équilibre peuvent aussi la gêner : vérifier l’amplitude passive.
        Ne pas tester un pied ballant, un membre inférieur sans appui autorisé, ni un patient instable les yeux ouverts.
    .option-normal = Normale
    .option-difficulty = Difficile
    .option-unable = Impossible
    .option-not-tested = Non testée

reason = Pourquoi non testé
    .option-not-done = Non fait
    .option-refused = Refus
    .option-pain = Douleur
    .option-unsafe = Dangereux
    .option-cast = Plâtre ou immobilisation
    .option-wound = Plaie
    .option-amputation = Amputation
    .option-fusion = Arthrodèse ou rétraction
    .option-anaesthesia = Anesthésie, sédation ou bloc
    .option-instructions = Ne peut suivre les consignes
    .option-fatigue = Fatigue

toe-walk = Marche sur les pointes
    .help = Difficile : talon plus bas, fatigue, ou moins de 10 pas. Impossible : le talon reste en bas.
    .how-to =
        Montrer, puis demander environ dix pas sur la pointe de chaque pied ; marcher à côté du patient.
        Comparer la hauteur des deux talons et voir si l’un s’abaisse.
        Si la marche sur les pointes est moins bonne que celle sur les talons, penser à S1 et au rachis plutôt qu’à une neuropathie longueur-dépendante.
        Mêmes précautions que pour la marche sur les talons.
    .option-normal = Normale
    .option-difficulty = Difficile
    .option-unable = Impossible
    .option-not-tested = Non testée

heel-raises = Élévations du talon sur un pied
    .help = Nombre d’élévations complètes. 0 signifie essayé sans succès ; laisser en suspens si non testé.
    .how-to =
        Debout sur un pied, genou tendu, bout des doigts au mur ou sur la table pour l’équilibre seulement.
        Demander des élévations complètes à rythme régulier et compter jusqu’à ce que la hauteur baisse, que le genou plie ou que les bras poussent.
        Les textes divergent sur le nombre attendu (20 ou 25) : comparer à l’autre côté et tenir compte de l’âge.
        Seulement si la station debout est sans danger ; arrêter en cas de douleur ou de quasi-chute.

standing_section_romberg = Épreuve de Romberg
    .help = D’abord les yeux ouverts, puis fermés, en restant assez près pour retenir.

romberg_eyes-open = D’abord : pieds joints, yeux ouverts
    .help = Une instabilité les yeux ouverts n’est pas un Romberg positif.
    .how-to =
        Seulement si la station debout est sans danger ; pas en cas de pied ballant, de membre inférieur sans appui autorisé ou de bloc récent du membre inférieur.
        Pieds nus joints, bras le long du corps, une chaise derrière.
        Se tenir à portée pour retenir ; une deuxième personne aide si le patient est lourd ou instable.
        Observer 10 à 30 secondes les yeux ouverts, avant toute autre chose.
        Si le patient est déjà instable, arrêter : le résultat est « Ne tient pas les yeux ouverts », pas positif.
    .option-steady = Stable
    .option-unsteady = Instable

romberg_result = Puis : yeux fermés
    .help = Positive : doit faire un pas, ouvrir les yeux ou être retenu. Une oscillation que le patient corrige n’est pas positive.
    .how-to =
        Poursuivre seulement si le patient était stable les yeux ouverts ; rester à portée pour retenir.
        Même position, yeux fermés ; déclencher le chronomètre à la fermeture, 30 secondes sauf autre valeur dans vos paramètres.
        Positive : l’équilibre est perdu et le patient fait un pas, ouvre les yeux ou doit être retenu.
        Une oscillation autocorrigée n’est pas positive ; une oscillation marquée, juste sans faire de pas, est limite. Retenir le meilleur de deux essais.
        L’épreuve n’a pas de côté : elle examine l’équilibre sans la vue et, seule, ne fait d’aucun des deux pieds un pied tombant.
    .option-negative = Négative
    .option-positive = Positive
    .option-borderline = Limite
    .option-cannot-stand-eyes-open = Ne tient pas les yeux ouverts
    .option-not-interpretable = Ininterprétable
    .option-not-tested = Non testée

romberg_seconds = Secondes tenues, yeux fermés
    .help = Le meilleur de deux essais. 30 s par défaut ; vos paramètres peuvent changer la durée.
    .how-to =
        Déclencher à la fermeture des yeux ; arrêter au premier pas, à l’ouverture des yeux, quand vous retenez le patient ou à la fin du temps.
        Garder les yeux sur le patient et non sur le chronomètre.

romberg_direction = Sens de la chute
    .help = Vu du patient. Le sens n’indique pas le côté d’un pied tombant.
    .how-to =
        Noter de quel côté le patient est parti en perdant l’équilibre, selon sa droite et sa gauche à lui.
        Une chute toujours du même côté peut être vestibulaire ; une oscillation en tous sens est Pas de chute si le patient l’a corrigée.
    .option-none = Pas de chute
    .option-right = Droite
    .option-left = Gauche
    .option-forward = Avant
    .option-backward = Arrière

strength = Force
    .heading = Mouvement dans chaque direction
    .help = Coter chaque direction de chaque côté selon l’échelle MRC. Le mouvement compte à partir de 2 : la cotation 1 est une ébauche de contraction sans mouvement.

strength_section_ankle-and-foot = Cheville et pied : toutes les directions
    .help = 0 aucune contraction · 1 ébauche sans mouvement · 2 mouvement, pesanteur éliminée · 3 contre pesanteur · 4−/4/4+ résistance légère/modérée/forte · 5 normal.

strength_dorsiflexion = Dorsiflexion
    .help = Le pied vers le tibia. Veiller à ce que les orteils ne fassent pas le travail.
    .how-to =
        Assis ou en décubitus dorsal, talon soutenu, cheville libre ; vérifier d’abord l’amplitude passive.
        Demander de relever le pied et résister sur son dos. Le tibial antérieur en fait l’essentiel, par le nerf fibulaire (péronier) commun et sa branche profonde.
        Si les orteils montent d’abord, leurs extenseurs suppléent : recommencer orteils relâchés et palper le tendon.
        Si le pied ne monte pas contre la pesanteur, tester en décubitus latéral : un mouvement vaut alors 2, une ébauche sans mouvement 1.
        Douleur, effort ou cheville raide : coter ce que vous voyez et ajouter le facteur limitant.

limited-by = Limité par
    .option-pain = Douleur
    .option-effort = Effort
    .option-mechanical = Mécanique

strength_plantarflexion = Flexion plantaire
    .help = Le pied vers le bas. La main méconnaît un déficit léger : préférer l’élévation du talon sur un pied.
    .how-to =
        Si la station debout est sans danger, demander une élévation du talon sur un pied, appui du bout des doigts, genou tendu.
        Sinon en décubitus ventral ou dorsal : demander de pousser le pied vers le bas et résister sous l’avant-pied.
        Le gastrocnémien et le soléaire sont plus forts que votre bras : le testing manuel sous-estime beaucoup le déficit.
        En décubitus latéral, un mouvement sans pesanteur vaut 2. Ne pas prendre la flexion des orteils pour un mouvement de cheville.
        Saisir le nombre d’élévations avec les tests debout : sans lui, la cotation n’est que manuelle.

strength_inversion = Inversion
    .help = La plante vers l’intérieur. Soutenir d’abord la cheville en position neutre.
    .how-to =
        Assis ou en décubitus dorsal. Relever passivement un pied tombant et soutenir tout du long la cheville en position neutre.
        Demander de tourner la plante vers l’intérieur et résister au bord médial du pied.
        C’est le tibial postérieur que l’on veut tester. En flexion plantaire, le mollet le supplée et trompe.
        Le tibial antérieur inverse aussi : avec une dorsiflexion à 3 ou moins, une inversion à 4 ou 4+ peut venir de sa seule perte.
        Un mouvement pesanteur éliminée vaut 2 ; rouler la hanche ou le genou n’est pas une inversion.

strength_eversion = Éversion
    .help = La plante vers l’extérieur. Soutenir d’abord la cheville en position neutre.
    .how-to =
        Assis ou en décubitus dorsal. Relever passivement un pied tombant et soutenir tout du long la cheville en position neutre.
        Demander de tourner la plante vers l’extérieur et résister au bord latéral du pied.
        Les long et court fibulaires en font l’essentiel. Un pied qui pend paraît plus faible qu’il n’est.
        Un mouvement pesanteur éliminée vaut 2 ; une rotation de la jambe n’est pas une éversion.

strength_section_toes = Orteils
    .help = Un orteil qui bouge (2 ou plus) montre que le pied n’est pas ballant.

strength_great-toe-extension = Extension du gros orteil
    .help = Le gros orteil vers le haut. Souvent faible tôt dans une atteinte L5 et dans la loge antérieure.
    .how-to =
        Maintenir le pied à la base du gros orteil, cheville en position neutre.
        Demander de lever le gros orteil et résister sur sa dernière phalange. Comparer les deux côtés en même temps.
        Le long extenseur du gros orteil peut être le premier muscle à faiblir dans une lésion L5 et dans un syndrome des loges.
        Articulation raide ou fusionnée : ajouter le facteur limitant, ou choisir non testé avec la raison.

strength_toe-extension = Extension des orteils, 2 à 5
    .help = Les petits orteils vers le haut.
    .how-to =
        Soutenir la cheville en position neutre et demander de lever les petits orteils.
        Résister sur le dos des orteils ; palper le corps du court extenseur des orteils sur la partie externe du dos du pied.
        Des orteils qui se lèvent bien sur une cheville qui ne se lève pas évoquent le muscle tibial antérieur ou son tendon.
        Des orteils qui reviennent par ressort après avoir été fléchis ne sont pas une extension active.

strength_toe-flexion = Flexion des orteils
    .help = Les orteils vers le bas. Un test clair du nerf tibial quand la cheville prête à confusion.
    .how-to =
        Soutenir la cheville en position neutre et demander de fléchir tous les orteils.
        Résister sous la pulpe des orteils. Les longs fléchisseurs des orteils dépendent du nerf tibial.
        Chercher le mouvement dans les articulations mêmes des orteils ; une ébauche sans mouvement vaut 1.

strength_section_knee-and-hip = Genou et hanche

strength_knee-flexion = Flexion du genou
    .help = Le talon vers la fesse.
    .how-to =
        En décubitus ventral, ou assis si ce n’est pas possible. Demander de plier le genou et résister au-dessus du talon.
        Palper les tendons ischio-jambiers des deux côtés du creux poplité.
        La part fibulaire, le chef court du biceps fémoral, est petite : une force normale ici n’exclut pas une lésion haute du contingent fibulaire.

strength_knee-extension = Extension du genou
    .help = Tendre le genou. Oriente vers L4 et le nerf fémoral.
    .how-to =
        Assis, cuisse soutenue. Demander de tendre le genou et résister au-dessus de la cheville.
        Partir d’un genou légèrement plié : un genou verrouillé masque un déficit.
        En décubitus latéral, un mouvement sans pesanteur vaut 2. Une douleur du genou est un facteur limitant, pas en soi une cotation plus basse.

strength_hip-abduction = Abduction de la hanche
    .help = Le membre inférieur vers l’extérieur. Aide à distinguer une lésion de la racine L5 ou du plexus d’une lésion fibulaire.
    .how-to =
        Décubitus latéral, côté testé au-dessus, genou tendu, hanche dans l’axe du tronc.
        Demander de lever le membre inférieur sur le côté et résister au-dessus du genou en stabilisant le bassin.
        Si le bassin bascule en arrière ou si la hanche plie, d’autres muscles suppléent : corriger et recommencer.
        Le nerf glutéal naît au-dessus du nerf sciatique : un déficit ici n’est pas expliqué par une lésion du seul nerf sciatique ou fibulaire.
        En décubitus dorsal, un mouvement le long de la table vaut 2.

strength_hip-extension = Extension de la hanche
    .help = La cuisse vers l’arrière.
    .how-to =
        Décubitus ventral, genou plié pour exclure les ischio-jambiers. Demander de lever la cuisse et résister au-dessus du genou.
        Garder le bassin à plat : cambrer le dos n’est pas une extension de hanche.
        Si le décubitus ventral n’est pas possible, tester en décubitus dorsal en pressant la cuisse dans la table, et noter le facteur limitant s’il y en a un.
        En décubitus latéral, un mouvement sans pesanteur vaut 2.

strength_hip-adduction = Adduction de la hanche
    .help = Les jambes l’une vers l’autre. Aide à distinguer une lésion de la racine L4 ou du plexus d’une lésion fémorale.
    .how-to =
        Décubitus dorsal, jambes un peu écartées. Demander de serrer les cuisses et résister à la face interne de chaque genou.
        Tester un côté à la fois pour que le côté fort n’aide pas.
        Les adducteurs dépendent du nerf obturateur : une lésion fémorale isolée les épargne.

strength_hip-flexion = Flexion de la hanche
    .help = Le genou vers la poitrine.
    .how-to =
        Assis ou en décubitus dorsal, genou plié. Demander de lever la cuisse et résister au-dessus du genou.
        Garder le tronc immobile : se pencher en arrière est une suppléance.
        Flexion de la hanche, flexion du genou et dorsiflexion déficitaires ensemble évoquent une lésion de l’encéphale ou de la moelle.
        En décubitus latéral, un mouvement sans pesanteur vaut 2.

tone = Tonus
    .heading = Amplitude passive, tonus et signes pyramidaux
    .help = Le patient est allongé et détendu. Des constatations normales ici n’excluent pas une lésion de l’encéphale ou de la moelle.
    .option-flaccid = Flasque
    .option-normal = Normal
    .option-increased = Augmenté
    .option-not-tested = Non testé

tone_section_range-and-tone = Amplitude passive et tonus

passive-dorsiflexion = Dorsiflexion passive
    .help = Degrés à partir de la position neutre, genou tendu. En dessous de 0 : rétraction. Laisser en suspens si non mesurée.
    .how-to =
        Décubitus dorsal, genou tendu. Relever lentement le pied à la main, talon dans l’axe, et mesurer à partir de l’angle droit entre plante et tibia.
        Recommencer genou plié : un gain signifie que c’est le gastrocnémien qui est court. Saisir la valeur genou tendu.
        Un pied qui n’atteint pas la position neutre est fixé en équin ; saisir un nombre négatif.
        Nécessaire pour interpréter la marche sur les talons et la cotation de la dorsiflexion. Ne pas forcer une cheville douloureuse, fracturée ou récemment opérée.

tone_row = Tonus
    .help = Un tonus augmenté compte comme signe pyramidal. Il peut être flasque peu après un AVC ou une lésion médullaire.
    .how-to =
        Décubitus dorsal, détendu. Rouler la jambe, puis soulever vivement le genou et voir si le talon quitte la table.
        Plier et tendre genou et cheville, lentement puis vite, et rechercher un ressaut.
        La douleur, une pièce froide ou un patient qui aide peuvent imiter un tonus augmenté ; une rétraction est identique à toute vitesse.
        Une lésion aiguë de l’encéphale ou de la moelle peut être flasque au début : un tonus normal ou bas ne l’exclut pas.

tone_section_upper-motor-neuron = Clonus et réflexe cutané plantaire

clonus-beats = Clonus de la cheville
    .help = Nombre de secousses. Plus de 2 est anormal ; 5 et plus est soutenu et compte comme signe pyramidal.
    .how-to =
        Décubitus dorsal, genou légèrement plié et soutenu, jambe détendue.
        Relever le pied d’une poussée rapide, garder une pression légère et compter les secousses.
        Recommencer une fois. S’il ne s’arrête pas, saisir le nombre compté.
        Ne pas tester une cheville fracturée, récemment opérée ou très douloureuse : laisser en suspens.

plantar = Réflexe cutané plantaire
    .help = Indifférent : le gros orteil ne bouge pas. Si le gros orteil ne peut pas se lever (cotation 0–1), une réponse ne peut pas être dite en flexion.
    .how-to =
        Décubitus dorsal, jambe détendue. Frotter fermement le bord externe de la plante, du talon vers l’avant-pied, puis en travers vers le gros orteil.
        C’est le premier mouvement du gros orteil qui compte : vers le bas, en flexion ; vers le haut, en extension ; aucun, indifférent.
        Le retrait de tout le membre n’est pas une réponse : recommencer plus doucement, ou le long du bord externe du pied.
        Quand l’extension du gros orteil est à 0–1, l’orteil ne peut pas monter : choisir Non testé plutôt que En flexion.
        Une réponse en flexion n’exclut pas une lésion de l’encéphale ou de la moelle. Ne pas frotter une peau lésée.
    .option-flexor = En flexion
    .option-extensor = En extension
    .option-mute = Indifférent
    .option-not-tested = Non testé

tone_section_muscle = Regarder le muscle

fasciculations = Fasciculations
    .help = Oui si elles sont vues dans un muscle au repos. Laisser en suspens si non recherchées.
    .how-to =
        Bonne lumière, muscle découvert et au repos ; prendre son temps sur la cuisse, la face antérieure de la jambe et le mollet.
        Les fasciculations sont de brèves secousses dans le muscle, à des endroits et des moments irréguliers.
        Un frisson ou un muscle qui vient de travailler peut y ressembler : attendre et regarder de nouveau. Si vous en voyez, regarder aussi les bras et la langue.

wasting = Amyotrophie
    .help = Oui si un muscle de ce membre inférieur est nettement plus mince. Laisser en suspens si non recherchée.
    .how-to =
        Comparer les deux membres inférieurs de face et de dos, et palper le volume du muscle en contraction.
        Regarder la face antérieure et externe de la jambe, le court extenseur des orteils sur le pied, le mollet et la cuisse.
        Un traumatisme ancien, la sous-utilisation ou un gonflement de l’autre côté peuvent tromper ; une lésion récente n’a pas encore d’amyotrophie.

reflexes = Réflexes
    .heading = Réflexes
    .help = Patient détendu, les deux membres inférieurs dans la même position ; faciliter avant de noter Aboli. Un réflexe vif étaye d’autres signes, mais ne décide rien à lui seul.

reflex_patellar = Réflexe rotulien
    .help = L4 avec L3, nerf fémoral. Une perte n’est pas expliquée par la racine L5 ni par le nerf fibulaire.
    .how-to =
        Allongé, votre bras sous les genoux, ou assis jambes pendantes.
        Percuter le tendon sous la rotule, et voir ou sentir le quadriceps se contracter ; comparer aussitôt les deux côtés.
        Avant de le dire aboli, recommencer pendant que le patient tire sur ses mains accrochées l’une à l’autre.
        Une perte connue d’avant se note aussi sous « connu avant cette maladie ».
    .option-absent = Aboli
    .option-reduced = Diminué
    .option-normal = Normal
    .option-brisk = Vif
    .option-not-tested = Non testé

reflex_achilles = Réflexe achilléen
    .help = S1, nerfs tibial et sciatique. Typiquement conservé dans les lésions L5 et fibulaires.
    .how-to =
        Décubitus dorsal, hanche tournée en dehors et genou plié ; tenir le pied en position neutre, même s’il tombe. Ou faire agenouiller le patient sur une chaise.
        Percuter le tendon, et voir ou sentir le mollet se contracter ; recommencer avec facilitation avant de le dire aboli.
        Une perte ancienne des deux côtés ne localise pas : la noter aussi comme connue d’avant.
        Une cheville raide ou un tendon rompu peut l’abolir.
    .option-absent = Aboli
    .option-reduced = Diminué
    .option-normal = Normal
    .option-brisk = Vif
    .option-not-tested = Non testé

reflex_medial-hamstring = Réflexe ischio-jambier interne
    .help = L5, contingent tibial du nerf sciatique. C’est la différence entre les côtés qui compte.
    .how-to =
        En décubitus ventral si possible, genou légèrement plié et détendu.
        Poser un doigt en travers du tendon ischio-jambier interne derrière le genou, et percuter le doigt.
        Sentir la traction du tendon et comparer à l’autre côté : une asymétrie étaye L5.
        Il peut manquer des deux côtés chez des personnes saines.
    .option-absent = Aboli
    .option-reduced = Diminué
    .option-normal = Normal
    .option-brisk = Vif
    .option-not-tested = Non testé

sensation = Sensibilité
    .heading = Sensibilité
    .help = Tact léger et piqûre, à un point de test par territoire. Donner à chaque territoire de chaque côté sa propre réponse.

sensation_section_roots = Territoires radiculaires
    .help = Tact léger et piqûre, yeux fermés. Les territoires cutanés voisins se chevauchent.

sensation_l4-medial-leg = L4 : face interne de la jambe
    .help = Point de test : malléole médiale.
    .how-to =
        Point de test : malléole médiale.
        Yeux fermés : effleurer, puis piquer ; comparer au même point de l’autre côté et à une peau que le patient sent normalement.
        Territoire : face interne de la jambe. Il chevauche celui du nerf saphène : l’extension du genou et le réflexe rotulien aident à les distinguer.
    .option-normal = Normale
    .option-reduced = Diminuée
    .option-absent = Abolie
    .option-increased = Augmentée
    .option-not-tested = Non testée

sensation_l5-lateral-leg-dorsum = L5 : face externe de la jambe et dos du pied
    .help = Point de test : dos du pied, à la troisième articulation métatarso-phalangienne.
    .how-to =
        Point de test : dos du pied, sur la troisième articulation métatarso-phalangienne.
        Yeux fermés : effleurer, puis piquer ; comparer au même point de l’autre côté et à une peau que le patient sent normalement.
        Territoire : face externe de la jambe, dos du pied, côté du gros orteil. Il chevauche celui du nerf fibulaire (péronier) superficiel.
    .option-normal = Normale
    .option-reduced = Diminuée
    .option-absent = Abolie
    .option-increased = Augmentée
    .option-not-tested = Non testée

sensation_s1-lateral-foot = S1 : bord externe du pied et talon
    .help = Point de test : face latérale du talon.
    .how-to =
        Point de test : face latérale du talon.
        Yeux fermés : effleurer, puis piquer ; comparer au même point de l’autre côté et à une peau que le patient sent normalement.
        Territoire : bord externe du pied et talon. Il chevauche celui du nerf sural ; la peau épaisse du talon demande un toucher plus appuyé.
    .option-normal = Normale
    .option-reduced = Diminuée
    .option-absent = Abolie
    .option-increased = Augmentée
    .option-not-tested = Non testée

sensation_section_nerves = Territoires nerveux
    .help = Chaque nerf a une petite zone propre : aller au point de test.

sensation_superficial-peroneal = Nerf fibulaire (péronier) superficiel
    .help = Dos du pied sans le premier espace interdigital.
    .how-to =
        Point de test : milieu du dos du pied, à distance du premier espace interdigital.
        Yeux fermés : effleurer, puis piquer ; comparer au même point de l’autre côté et à une peau que le patient sent normalement.
        Territoire : dos du pied sauf le premier espace interdigital, et face antéro-externe du bas de la jambe.
    .option-normal = Normale
    .option-reduced = Diminuée
    .option-absent = Abolie
    .option-increased = Augmentée
    .option-not-tested = Non testée

sensation_deep-peroneal-web = Nerf fibulaire (péronier) profond : premier espace
    .help = Seulement la peau entre le gros orteil et le deuxième.
    .how-to =
        Point de test : peau dorsale de l’espace entre le gros orteil et le deuxième. Rester dans l’espace ; un centimètre à côté, c’est un autre nerf.
        Yeux fermés : effleurer, puis piquer ; comparer au même point de l’autre côté et à une peau que le patient sent normalement.
        Territoire : cet espace seul. Un engourdissement ici avec une jambe tendue et douloureuse : penser à la loge antérieure.
    .option-normal = Normale
    .option-reduced = Diminuée
    .option-absent = Abolie
    .option-increased = Augmentée
    .option-not-tested = Non testée

sensation_sural = Nerf sural
    .help = Bord externe du pied.
    .how-to =
        Point de test : bord externe du pied, au-dessous et en avant de la malléole latérale.
        Yeux fermés : effleurer, puis piquer ; comparer au même point de l’autre côté et à une peau que le patient sent normalement.
        Territoire : bord externe du pied et face postéro-externe du bas de la jambe. Le nerf a des branches du nerf tibial et du nerf fibulaire commun.
    .option-normal = Normale
    .option-reduced = Diminuée
    .option-absent = Abolie
    .option-increased = Augmentée
    .option-not-tested = Non testée

sensation_saphenous = Nerf saphène
    .help = Face interne de la jambe jusqu’au bord interne du pied.
    .how-to =
        Point de test : face interne de la jambe, à mi-distance entre genou et cheville.
        Yeux fermés : effleurer, puis piquer ; comparer au même point de l’autre côté et à une peau que le patient sent normalement.
        Territoire : face interne de la jambe jusqu’au bord interne du pied. Il appartient au nerf fémoral : une lésion sciatique l’épargne.
    .option-normal = Normale
    .option-reduced = Diminuée
    .option-absent = Abolie
    .option-increased = Augmentée
    .option-not-tested = Non testée

sensation_lateral-cutaneous-calf = Nerf cutané sural latéral
    .help = Tiers supérieur de la face externe de la jambe. Une perte oriente au-dessus du col de la fibula.
    .how-to =
        Point de test : face externe de la jambe, à une largeur de main sous le genou.
        Yeux fermés : effleurer, puis piquer ; comparer au même point de l’autre côté et à une peau que le patient sent normalement.
        Territoire : tiers supérieur de la face externe de la jambe. Le nerf naît au-dessus du col de la fibula : une perte situe donc la lésion au-dessus du col.
    .option-normal = Normale
    .option-reduced = Diminuée
    .option-absent = Abolie
    .option-increased = Augmentée
    .option-not-tested = Non testée

sensation_sole = Plante : nerf tibial
    .help = Plante et talon. Inspecter la peau en même temps.
    .how-to =
        Points de test : milieu de la plante et dessous du talon. Une peau épaisse demande un toucher plus appuyé.
        Yeux fermés : effleurer, puis piquer ; comparer au même point de l’autre côté et à une peau que le patient sent normalement.
        Territoire : branches plantaires et calcanéennes du nerf tibial. Une lésion fibulaire commune ne l’atteint pas.
        Chercher entre les orteils et sous la plante des plaies que le patient n’a pas senties.
    .option-normal = Normale
    .option-reduced = Diminuée
    .option-absent = Abolie
    .option-increased = Augmentée
    .option-not-tested = Non testée

sensation_section_pattern = Distribution

sensation_stocking = En chaussette
    .help = Tout autour du pied et de la jambe, jusqu’à un niveau.
    .how-to =
        Partir des orteils et remonter la jambe au toucher et à la piqûre, devant et derrière, jusqu’à ce que le patient dise sentir normalement.
        Une perte tout autour du membre, s’estompant vers le haut, souvent des deux côtés, est en chaussette.
        Une bande d’un seul côté est un territoire radiculaire ou nerveux : la noter plus haut. Un niveau net au tronc, ou une moitié du corps, n’est pas en chaussette.
    .option-normal = Normale
    .option-reduced = Diminuée
    .option-absent = Abolie
    .option-increased = Augmentée
    .option-not-tested = Non testée

sensation_section_saddle = Selle, vessie et fonction anorectale
    .help = À demander à chaque patient, en toute confidentialité. « Reste de l’étape normal » n’y répond jamais.

sensation_saddle = Sensibilité en selle
    .help = Demander à tous. Examiner avec consentement et en présence d’un tiers. Ce que le patient rapporte compte.
    .how-to =
        Demander d’abord : sensibilité modifiée en s’essuyant, assis ou dans la région génitale, d’un côté ou des deux.
        Expliquer pourquoi, obtenir le consentement et la présence d’un tiers ; garder le patient couvert.
        Tact léger et piqûre autour de l’anus et à la face interne des fesses, à droite et à gauche.
        Si le patient rapporte une modification alors que le test cutané semble normal, noter ce que le patient rapporte et agir en conséquence.
        Si vous n’avez ni demandé ni examiné, choisir Non testée.
    .option-normal = Normale
    .option-reduced = Diminuée
    .option-absent = Abolie
    .option-increased = Augmentée
    .option-not-tested = Non testée

bladder = Vessie
    .help = Rétention : aussi retard à la miction, jet faible ou sensation mictionnelle diminuée. Laisser en suspens si non demandé.
    .how-to =
        Demander quand la dernière miction a eu lieu, et le démarrage, le jet, la sensation d’écoulement et les fuites.
        Une rétention peut déborder et ressembler à une incontinence : palper à la recherche d’une vessie pleine.
        Une échographie vésicale aide si elle ne retarde rien ; un faible résidu n’exclut pas un syndrome de la queue de cheval.
    .option-normal = Normale
    .option-retention = Rétention
    .option-incontinence = Incontinence

bowel = Fonction anorectale
    .help = Perte récente du contrôle, ou selles non senties. Laisser en suspens si non demandé.
    .how-to =
        Demander des fuites récentes, des selles ou des gaz non sentis, et la perte de la sensation de rectum plein.
        Une constipation ancienne seule n’est pas une incontinence.
        Ne pas retarder l’imagerie pour un toucher rectal.
    .option-normal = Normale
    .option-incontinence = Incontinence

provocation = Provocation
    .heading = Provocation, circulation et signes fonctionnels
    .help = Le patient est en décubitus dorsal ; garder pour la fin ce qui demande de se retourner. Un test négatif n’est noté que s’il a été fait.

provocation_section_nerve = Nerf et racine

slr = Lasègue
    .help = Positif : douleur irradiant sous le genou. Une douleur du dos ou de l’arrière de la cuisse seule est négative.
    .how-to =
        Décubitus dorsal, les deux membres inférieurs tendus. Lever l’un par le talon, genou tendu, lentement.
        Positif : la douleur irradie sous le genou, en général entre 30 et 70 degrés.
        Redescendre un peu et relever le pied : davantage de douleur dans la jambe l’étaye. Des ischio-jambiers courts, non.
        Il examine L5 et S1. Un test négatif n’exclut pas une racine L5.
        Pas en cas de suspicion de fracture, ni d’opération récente de la hanche sans l’accord du chirurgien.
    .option-negative = Négatif
    .option-positive = Positif
    .option-not-tested = Non testé

slr-angle = Lasègue : angle
    .help = Degrés de flexion de la hanche auxquels la douleur du membre inférieur commence. Laisser en suspens si non mesuré.
    .how-to =
        S’arrêter à la première douleur irradiante et mesurer entre le membre inférieur et la table.
        S’il ne vient pas de douleur, saisir l’angle atteint.

femoral-stretch = Lasègue inversé (Léri)
    .help = Positif : douleur à la face antérieure de la cuisse (L2–L3) ou interne de la jambe (L4).
    .how-to =
        Décubitus ventral, bassin à plat. Plier lentement le genou ; s’il ne se passe rien, soulever doucement la cuisse.
        Positif : douleur le long de la face antérieure de la cuisse ou de la face interne de la jambe.
        Une tension dans un quadriceps court, pareille des deux côtés, est négative. Un genou ou une hanche douloureux trompe.
        Choisir Non testé si le patient ne peut pas se mettre sur le ventre.
    .option-negative = Négatif
    .option-positive = Positif
    .option-not-tested = Non testé

tinel-fibular-neck = Tinel au col de la fibula
    .help = Positif : fourmillements dans le territoire cutané fibulaire. Un test négatif n’exclut pas une paralysie à cet endroit.
    .how-to =
        Genou légèrement plié. Trouver la tête de la fibula et aller juste en dessous et en arrière.
        Percuter légèrement le long du nerf, d’abord du meilleur côté.
        Positif : fourmillements descendant la face externe de la jambe ou sur le dos du pied. Une sensibilité locale seule est négative.
        Palper en même temps à la recherche d’une masse.
    .option-negative = Négatif
    .option-positive = Positif
    .option-not-tested = Non testé

provocation_section_circulation = Pouls et loges
    .help = Demander et palper chez chaque patient. « Reste de l’étape normal » n’y répond jamais.

pulse_dorsalis-pedis = Pouls pédieux
    .help = L’absence des deux pouls d’un même côté déclenche le signe d’alerte d’ischémie.
    .how-to =
        Palper sur le dos du pied, juste en dehors du tendon de l’extenseur du gros orteil.
        Pulpe légère, pied réchauffé ; comparer à l’autre côté et à votre propre pouls.
        Regarder la couleur, la température et le temps de recoloration. En cas de doute, utiliser le Doppler.
        Un pouls présent n’exclut pas un syndrome des loges.
    .option-present = Présent
    .option-weak = Faible
    .option-absent = Absent
    .option-not-tested = Non testé

pulse_posterior-tibial = Pouls tibial postérieur
    .help = Derrière la malléole médiale.
    .how-to =
        Mettre le pied en légère inversion et palper en arrière et au-dessous de la malléole médiale.
        Comparer les deux côtés ; une cheville gonflée cache le pouls, alors utiliser le Doppler.
        Si les deux pouls du pied sont absents sur un membre inférieur aigument froid ou déficitaire, laisser le formulaire et obtenir sans délai un avis vasculaire.
    .option-present = Présent
    .option-weak = Faible
    .option-absent = Absent
    .option-not-tested = Non testé

compartment_tense = Loge tendue
    .help = Ferme à dure par rapport à l’autre jambe. Laisser en suspens si non palpée.
    .how-to =
        Palper à main plate les loges antérieure, externe et postérieure de la jambe, muscles relâchés.
        Comparer à l’autre jambe ; ouvrir un plâtre ou un pansement qui gêne.
        Une douleur disproportionnée compte plus que la palpation : une jambe souple ne l’exclut pas, les pouls non plus.

compartment_passive-stretch-pain = Douleur à l’étirement passif
    .help = Douleur sévère quand vous fléchissez les orteils du patient. Laisser en suspens si non testée.
    .how-to =
        La jambe repose. Fléchir doucement les orteils à la main vers le bas pour la loge antérieure, puis vers le haut pour la loge postérieure profonde.
        Oui : la douleur est dans le muscle de la jambe, et bien plus forte que le traumatisme ne l’explique.
        Un bloc, une sédation ou une lésion nerveuse peut la faire taire. Avec une jambe tendue, appeler le chirurgien sans délai.

provocation_section_functional = Signes fonctionnels
    .help = Des signes positifs étayent ; ils ne prouvent rien et peuvent coexister avec une maladie organique.

functional_hoover = Signe de Hoover
    .help = Oui : le membre faible appuie quand l’autre est levé. Étaye seulement.
    .how-to =
        Décubitus dorsal. Mettre la main sous le talon du membre faible et demander de l’appuyer : il appuie faiblement.
        Puis demander de lever l’autre membre inférieur, tendu, contre votre résistance, la main toujours sous le talon.
        Oui : le talon faible appuie maintenant nettement.
        La douleur, et une négligence après un AVC, peuvent l’imiter. Il étaye une part fonctionnelle ; une maladie organique peut exister aussi.

functional_give-way = Lâchage brusque
    .help = Oui : d’abord fort, puis effondrement soudain. Étaye seulement.
    .how-to =
        Résister avec une force lentement croissante, et encourager.
        Oui : bonne force un instant, puis le membre lâche d’un coup, sans fléchir progressivement.
        La douleur, la peur de la douleur et une consigne mal comprise font de même : les noter comme facteurs limitants de la cotation.
        Cela ne réfute jamais une lésion organique. Recommencer et rechercher la constance.

review = Synthèse
    .heading = Synthèse
    .help = Lire ce qui a été constaté et ce qui est encore en suspens. La conclusion est la vôtre ; le programme ne fait que montrer ses raisons.

red-flag-override_severe-pain-and-numbness = Motif pour écarter : Douleur sévère et engourdissement associés

red-flag-override_fever = Motif pour écarter : Fièvre

red-flag-override_nausea = Motif pour écarter : Nausées

red-flag-override_appetite-or-weight-loss = Motif pour écarter : Perte d’appétit ou de poids, involontaire

red-flag-override_bowel-or-bladder-loss = Motif pour écarter : Perte du contrôle des selles ou des urines

red-flag-override_saddle-sensory-change = Motif pour écarter : Sensibilité modifiée en selle

red-flag-override_urinary-retention-or-change = Motif pour écarter : L’urine ne s’écoule pas, ou s’écoule autrement

red-flag-override_sexual-dysfunction = Motif pour écarter : Perte récente de la fonction sexuelle ou de la sensibilité génitale

red-flag-override_bilateral-sciatica = Motif pour écarter : Douleur irradiant dans les deux membres inférieurs

red-flag-override_rapidly-progressive-weakness = Motif pour écarter : Déficit s’aggravant en heures ou en jours

red-flag-override_respiratory-or-bulbar = Motif pour écarter : Trouble respiratoire, de la déglutition ou de la parole

red-flag-override_stroke-signs = Motif pour écarter : Atteinte de la face, du bras ou de la parole

red-flag-override_sudden-onset-no-local-cause = Motif pour écarter : Brutal, ou constaté au réveil, sans cause locale

red-flag-override_compartment-syndrome = Motif pour écarter : Signes de syndrome des loges

red-flag-override_acute-limb-ischaemia = Motif pour écarter : Membre inférieur froid, pâle ou sans pouls

red-flag-override_knee-dislocation-or-major-trauma = Motif pour écarter : Luxation du genou, plaie ouverte ou traumatisme majeur

red-flag-override_new-after-spinal-surgery-or-block = Motif pour écarter : Apparu après chirurgie du rachis, ou bloc non dissipé

red-flag-override_progressive-weakness = Motif pour écarter : Déficit s’aggravant en semaines

red-flag-override_als-features = Motif pour écarter : Amyotrophie et secousses musculaires sans déficit sensitif

red-flag-override_mononeuritis-multiplex-or-vasculitis = Motif pour écarter : Deux nerfs ou plus, ou signes de vascularite

red-flag-override_cancer-or-immunosuppression = Motif pour écarter : Cancer ou immunodépression, actuels ou passés

red-flag-override_new-after-limb-surgery = Motif pour écarter : Apparu après chirurgie du membre inférieur

red-flag-override_flail-foot = Motif pour écarter : Pied ballant

red-flag-override_presumed-flail-pending = Motif pour écarter : Pied présumé ballant tant que non testé

red-flag-override_flail-not-excluded = Motif pour écarter : Pied ballant non exclu

red-flag-override_near-flail = Motif pour écarter : Pied presque ballant

red-flag-override_severe-new-motor-deficit = Motif pour écarter : Déficit moteur sévère récent

red-flag-override_acute-bilateral-leg-deficit = Motif pour écarter : Déficit aigu des deux membres inférieurs

red-flag-override_umn-signs = Motif pour écarter : Signes pyramidaux

red-flag-override_deterioration-since-last-visit = Motif pour écarter : Aggravation depuis la dernière consultation

conclusion_incomplete = Motif de l’examen de base incomplet
    .help = Demandé quand une consultation est signée sans l’examen de base.
    .option-patient-left = Le patient est parti
    .option-refused = Le patient a refusé
    .option-emergency = Urgence
    .option-other = Autre

review_section_conclusion = Conclusion

conclusion_impression = Votre impression
    .help = Avec vos propres mots. Elle figure en tête du compte rendu si vous ne partagez pas l’interprétation du programme.

conclusion_agrees = Accord avec l’évaluation affichée
    .help = Avec Non ou En partie, il est demandé en quoi vous divergez.
    .option-yes = Oui
    .option-no = Non
    .option-partly = En partie

conclusion_disagreement = En quoi vous divergez, et pourquoi
    .help = Dire quelle affirmation, et ce que vous pensez à la place.

review_section_plan = Conduite à tenir

conclusion_plan = Suite à donner
    .help = Des propositions peuvent être faites ; rien n’est coché d’office.
    .option-mri-lumbar = IRM du rachis lombaire
    .option-mri-brain = IRM cérébrale
    .option-mri-pelvis = IRM du bassin
    .option-ultrasound-knee = Échographie du genou
    .option-emg-ncs = EMG et conductions nerveuses
    .option-bloods = Bilan sanguin
    .option-orthosis = Orthèse cheville-pied
    .option-physiotherapy = Kinésithérapie
    .option-refer-neurology = Adresser en neurologie
    .option-refer-spine-surgery = Adresser en chirurgie du rachis
    .option-refer-vascular = Adresser en chirurgie vasculaire
    .option-emergency-department = Service des urgences
    .option-review = Consultation de contrôle

conclusion_plan-note = Détails de la conduite à tenir
    .help = Délais, degré d’urgence, et qui fait quoi.

conclusion_note = Autres remarques
    .help = Tout ce qui n’a pas sa place ailleurs dans le formulaire.

conclusion_review-date = Date du prochain contrôle
    .help = Quand le patient doit être revu.

not-tested = Non testé
