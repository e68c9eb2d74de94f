title = Examen du pied tombant

right = Droite

left = Gauche

presentation = Anamnèse
    .heading = Ce qui amène le patient
    .help = Entretien avec le patient assis. Une question laissée sans réponse reste « non renseignée » ; elle n’est jamais lue comme normale.

presentation_section_onset = Début

presentation_tempo = Mode de début
    .help = Brutal : minutes. Aigu : heures à jours. Subaigu : semaines. Progressif : mois. Récidivant : déjà apparu, puis disparu.
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
    .help = Premier jour où le patient l’a remarqué. À laisser sans réponse si personne ne peut le dire.

presentation_duration-weeks = Durée en semaines
    .help = Calculée à partir de la date de début si elle est connue ; modifiable. Un jour vaut 0,14, deux jours 0,29.

presentation_trend = Évolution
    .help = Une aggravation en quelques heures ou jours est un drapeau rouge : y répondre de nouveau à l’étape suivante.
    .option-better = Amélioration
    .option-same = Stable
    .option-worse = Aggravation
    .option-worse-over-days = Aggravation en heures ou jours

presentation_section_symptoms = Symptômes

presentation_symptoms = Symptômes remarqués par le patient ou ses proches
    .help = Un pied tombant peut passer inaperçu : demander si le patient trébuche parfois et si ses chaussures lui semblent lâches.
    .option-trips = Trébuche
    .option-loose-footwear = Chaussure lâche ou qui glisse
    .option-toe-drag = Orteils qui traînent
    .option-foot-slap = Pied qui claque
    .option-high-steps = Lève haut le genou
    .option-none = Aucun

presentation_section_pain-and-numbness = Douleur et engourdissement

presentation_pain-severity = Douleur, de 0 à 10
    .help = 0 : aucune douleur ; 10 : la pire imaginable. Avec un engourdissement sévère, 7 ou plus déclenche un drapeau rouge (seuil proposé).

presentation_pain-site = Siège de la douleur
    .help = Un pied tombant indolore n’exclut pas une racine nerveuse : il peut en être le seul symptôme.
    .option-back = Dos
    .option-radiating-leg = Irradiation dans la jambe
    .option-buttock = Fesse
    .option-thigh = Cuisse
    .option-fibular-head = Tête de la fibula
    .option-foot = Pied
    .option-none = Aucune douleur

presentation_numbness = Engourdissement ou fourmillements
    .help = Ce que rapporte le patient. Sévère : presque plus aucune sensation dans une zone. L’examen suit plus loin.
    .option-none = Aucun
    .option-mild = Léger
    .option-severe = Sévère

presentation_section_background = Terrain

presentation_compression-risk = Compression du nerf, ou traumatisme
    .help = Plaide pour un siège ; n’en exclut jamais un autre. Une perte de poids involontaire est aussi un drapeau rouge.
    .option-leg-crossing = Jambes croisées
    .option-squatting-kneeling = Accroupi ou à genoux
    .option-weight-loss = Perte de poids récente
    .option-bed-rest = Alitement ou réanimation
    .option-cast-or-brace = Plâtre ou attelle
    .option-operative-positioning = Installation opératoire
    .option-ankle-sprain = Entorse de cheville
    .option-knee-dislocation = Luxation du genou
    .option-none = Aucun

presentation_hip-or-buttock = Hanche, bassin ou fesse
    .help = Opérations et injections près du nerf sciatique, du côté du pied faible.
    .option-hip-replacement = Prothèse de hanche
    .option-pelvic-surgery = Chirurgie pelvienne, acétabulaire ou fémorale
    .option-gluteal-injection = Injection fessière
    .option-none = Aucun

presentation_conditions = Maladies et antécédents
    .help = Actuels ou passés. Rechercher cancer, infection et immunodépression, même datant de plusieurs années.
    .option-diabetes = Diabète
    .option-vasculitis = Vascularite
    .option-alcohol = Alcool, régulier ou abondant
    .option-b12-deficiency = Carence en vitamine B12
    .option-chemotherapy = Chimiothérapie
    .option-cancer = Cancer
    .option-infection = Infection, récente ou actuelle
    .option-intravenous-drug-use = Drogues intraveineuses
    .option-immunosuppression = Immunodépression ou corticoïdes au long cours
    .option-leprosy-area = A vécu en zone de lèpre
    .option-thyroid = Maladie thyroïdienne
    .option-stroke = AVC
    .option-multiple-sclerosis = Sclérose en plaques
    .option-lumbar-disc = Discopathie lombaire
    .option-none = Aucun

presentation_family = Dans la famille
    .help = Rechercher aussi des proches avec pieds creux, chutes fréquentes ou membres « morts » après une compression.
    .option-pressure-palsies = Paralysies par compression
    .option-charcot-marie-tooth = Maladie de Charcot-Marie-Tooth
    .option-muscular-dystrophy = Dystrophie musculaire
    .option-none = Aucun

presentation_previous-episodes = Paralysies antérieures, de ce nerf ou d’un autre
    .help = Des paralysies indolores qui récidivent après une compression légère évoquent une prédisposition héréditaire.

presentation_section_known-before = Connu avant cette maladie
    .help = Constatations présentes avant le trouble du pied. Elles ne font taire aucun drapeau rouge.

presentation_preexisting-reflex-loss = Réflexe rotulien ou achilléen déjà diminué ou aboli
    .help = D’après le dossier ou une anamnèse fiable. Une perte déjà connue ne localise pas la maladie actuelle.

presentation_preexisting-sensory-loss = Déficit sensitif d’une jambe ou d’un pied déjà présent
    .help = Par exemple une polyneuropathie connue. Il ne localise pas la maladie actuelle.

presentation_preexisting-umn-signs = Signes pyramidaux déjà présents
    .help = Par exemple après un AVC ancien. Ils ne localisent pas, mais restent dans la liste des drapeaux rouges.

red-flags = Drapeaux rouges
    .heading = Drapeaux rouges
    .help = Poser chaque question. Une question laissée sans réponse reste sans réponse : elle n’est jamais lue comme « non ».

red-flags_section_source-article = Selon l’article source
    .help = L’article demande que chacun de ces signes soit traité immédiatement.

red-flag_severe-pain-and-numbness = Douleur intense et engourdissement associés
    .help = Demander : « La douleur est-elle intense, et y a-t-il aussi un engourdissement ? » Oui seulement si les deux sont présents ; pas forcément au même endroit.

red-flag_fever = Fièvre
    .help = Demander : « Avez-vous eu 38 °C ou plus, ou des accès de frissons, depuis le début ? »

red-flag_nausea = Nausées
    .help = Demander : « Avez-vous des nausées, récentes et sans raison connue de vous ? Avec des maux de tête ? » Inclure les vomissements.

red-flag_appetite-or-weight-loss = Perte d’appétit ou de poids, involontaire
    .help = Demander combien et depuis quand. Un régime volontaire n’est pas un drapeau ici ; le noter comme risque de compression à la première étape.

red-flag_bowel-or-bladder-loss = Perte du contrôle anal ou vésical
    .help = Demander : « Avez-vous eu des fuites d’urine ou de selles, ou ne les avez-vous pas senties venir, depuis le début ? » La difficulté à uriner est demandée plus bas.

red-flags_section_beyond-article = Au-delà de l’article
    .help = Autres signes d’alerte. Le dépistage est complet lorsque les 22 questions ont une réponse.

red-flag_saddle-sensory-change = Sensibilité en selle modifiée
    .help = Demander : « La sensation est-elle différente entre les jambes, autour de l’anus ou des organes génitaux, ou quand vous vous essuyez ? »

red-flag_urinary-retention-or-change = Miction impossible ou modifiée
    .help = Demander : « Est-ce difficile à démarrer, le jet est-il plus faible, le sentez-vous moins, ou ne pouvez-vous pas uriner ? »

red-flag_sexual-dysfunction = Perte récente de la fonction sexuelle ou de la sensibilité génitale
    .help = Demander simplement, en toute intimité : « La fonction ou les sensations sexuelles ont-elles changé depuis le début ? »

red-flag_bilateral-sciatica = Douleur irradiant dans les deux jambes
    .help = Demander : « La douleur fuse-t-elle ou descend-elle dans les deux jambes ? » En même temps ou en alternance : les deux comptent.

red-flag_rapidly-progressive-weakness = Déficit moteur s’aggravant en heures ou jours
    .help = Demander : « Par rapport à hier ou avant-hier, est-ce pire ? Est-ce monté ou s’est-ce étendu ? »

red-flag_respiratory-or-bulbar = Trouble de la respiration, de la déglutition ou de la parole
    .help = Demander : « Êtes-vous essoufflé, également allongé ? Avalez-vous de travers ? Votre voix ou votre parole est-elle plus faible ? »

red-flag_stroke-signs = Visage, bras ou parole touchés
    .help = Interroger et regarder : visage affaissé, bras qui dérive, parole empâtée ou perdue, maintenant ou ces derniers jours, même si cela a disparu.

red-flag_sudden-onset-no-local-cause = Brutal, ou constaté au réveil, sans cause locale
    .help = Oui si le début a été brusque, sans compression, traumatisme ni douleur. Un visage, un bras et une parole normaux n’excluent pas un AVC.

red-flag_compartment-syndrome = Signes de syndrome des loges
    .help = Après traumatisme, effort, plâtre ou reperfusion : douleur disproportionnée, jambe tendue, douleur à la mobilisation passive des orteils.

red-flag_acute-limb-ischaemia = Membre inférieur froid, pâle ou sans pouls
    .help = Demander : « La jambe est-elle soudain devenue froide, pâle ou douloureuse ? » Apprécier la température et palper les pouls des deux jambes.

red-flag_knee-dislocation-or-major-trauma = Luxation du genou, plaie ouverte ou traumatisme majeur
    .help = Rechercher un genou sorti puis rentré seul, une chute de hauteur, un accident de la route. L’artère poplitée est à risque.

red-flag_new-after-spinal-surgery-or-block = Apparu après chirurgie du rachis, ou bloc qui ne s’est pas levé
    .help = Rechercher les opérations et injections du rachis, et tout bloc qui dure plus longtemps que prévu.

red-flag_progressive-weakness = Déficit moteur s’aggravant sur des semaines
    .help = Demander : « Par rapport à il y a un mois, êtes-vous capable de moins de choses ? » Heures ou jours : voir la question plus haut.

red-flag_als-features = Amyotrophie et fasciculations sans perte de sensibilité
    .help = Demander : « Des muscles tressautent-ils ou fondent-ils, où que ce soit ? » Des réflexes vifs dans un membre amyotrophié vont dans ce sens.

red-flag_mononeuritis-multiplex-or-vasculitis = Deux nerfs ou plus, ou signes de vascularite
    .help = Rechercher d’autres zones engourdies ou faibles, éruption, ulcères cutanés, douleurs articulaires et malaise général.

red-flag_cancer-or-immunosuppression = Cancer ou immunodépression, actuels ou passés
    .help = Rechercher tout cancer, corticoïdes au long cours, greffe, VIH et autres causes de défenses affaiblies.

red-flag_new-after-limb-surgery = Apparu après chirurgie du membre inférieur
    .help = Rechercher les opérations de la hanche, du genou, de la jambe ou du pied, l’installation, le garrot, le plâtre, et quand cela a été remarqué pour la première fois.

gait = Marche
    .heading = Marche
    .help = Décider d’abord si la station debout est sûre. Puis regarder le patient marcher pieds nus, un pied après l’autre.

gait_section_safety = Avant que le patient se lève

standing_safe = Station debout et marche sûres
    .help = Non : marche sur les talons, marche sur les pointes et Romberg sont alors notés « non testé : dangereux » s’ils n’ont pas encore de réponse.
    .how-to =
        À régler avant toute autre chose de cette étape et de la suivante.
        Le patient tient-il debout sans aide, les yeux ouverts ? Sinon, répondre Non.
        Demander d’abord de bouger les deux pieds : ne pas mettre debout un patient sur un pied qui ne bouge pas.
        Rechercher douleur intense, fracture récente, vertige ou malaise au lever, anticoagulants, bloc récent du membre inférieur et restrictions d’appui.
        En cas de suspicion de syndrome de la queue de cheval, de syndrome des loges ou de jambe ischémique, ne pas perdre de temps avec les tests debout.
        Préparer un sol dégagé, pieds nus, orthèse retirée, et une chaise derrière le patient.
        Se tenir à côté du patient, les bras prêts ; prendre une deuxième personne si le patient est lourd ou instable.
        Arrêter en cas de quasi-chute, de nouvelle douleur intense ou de malaise.
    .option-yes = Oui
    .option-no = Non

gait_section_walking = Marche

gait_aids = Aides à la marche
    .help = Ce que le patient utilise d’habitude pour marcher, et ce qui a été utilisé aujourd’hui.
    .how-to =
        Demander avec quoi le patient marche chez lui et dehors, et regarder ce qu’il a apporté.
        Noter une orthèse même si elle a été retirée pour l’examen.
    .option-none = Aucune
    .option-stick = Canne
    .option-frame = Déambulateur
    .option-orthosis = Orthèse
    .option-assisted = Aide d’une personne

gait_pattern = Type de marche
    .help = Plusieurs réponses possibles. Normal et Non testé excluent toute autre réponse.
    .how-to =
        Pieds nus, orthèse retirée : environ 10 m, demi-tour et retour ; observer de profil, de face et de dos.
        Steppage : le genou est levé haut pour que les orteils passent ; claquement : le talon se pose et l’avant-pied tombe ; orteils qui traînent : ils raclent le sol.
        Un fauchage ou une marche en ciseaux évoque une cause pyramidale ; une bascule du bassin, des abducteurs de hanche faibles.
        Le claquement tend à apparaître avec un déficit léger, le steppage avec un déficit plus sévère ; aucun ne dit le siège.
        Une boiterie douloureuse peut masquer ou imiter chacun d’eux. Arrêter si le patient n’est pas en sécurité.
    .option-normal = Normal
    .option-steppage = Steppage
    .option-foot-slap = Claquement du pied
    .option-toe-drag = Orteils qui traînent
    .option-circumduction = Fauchage
    .option-vaulting = Vaulting
    .option-trendelenburg = Trendelenburg ou dandinement
    .option-antalgic = Antalgique
    .option-scissoring = En ciseaux
    .option-wide-based = Polygone élargi
    .option-not-tested = Non testé

gait_initial-contact = Contact initial
    .help = La partie du pied qui touche le sol en premier. Elle n’exclut aucun siège : la marche normale commence aussi par le talon.
    .how-to =
        Observer de profil, si possible au niveau du sol, sur plusieurs pas à l’allure du patient.
        Noter quelle partie du pied touche le sol en premier : talon, plante entière ou orteils.
        Un talon qui se pose en premier, suivi d’un claquement, reste Talon.
        Choisir Non vu si vêtement, orthèse ou allure l’ont caché ; ne pas deviner.
    .option-heel = Talon
    .option-flat = À plat
    .option-toe = Orteils
    .option-not-seen = Non vu

standing = Tests debout
    .heading = Tests debout
    .help = Pieds nus, chaise derrière, bras prêts. Omettre ce qui n’est pas sûr et dire pourquoi.

standing_section_heels-and-toes = Talons et pointes

heel-walk = Marche sur les talons
    .help = Difficile : avant-pied plus bas, fatigue, ou moins de 10 pas. Impossible : l’avant-pied reste au sol.
    .how-to =
        Montrer, puis demander une dizaine de pas sur chaque talon, l’avant-pied le plus haut possible ; marcher à côté du patient.
        Comparer la hauteur des deux avant-pieds, et observer si l’un s’abaisse au fil des pas.
        Un déficit léger peut n’apparaître qu’ici et non sur la table d’examen.
        Un tendon d’Achille court, la douleur, une arthropathie, le poids ou un mauvais équilibre peuvent aussi la gêner : vérifier l’amplitude passive.
        Ne pas tester un pied ballant, une jambe interdite d’appui, ni un patient instable les yeux ouverts.
    .option-normal = Normale
    .option-difficulty = Difficile
    .option-unable = Impossible
    .option-not-tested = Non testée

reason = Motif (non testé)
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
    .help = Difficile : talon plus bas, fatigue, ou moins de 10 pas. Impossible : le talon reste au sol.
    .how-to =
        Montrer, puis demander une dizaine de pas sur la pointe de chaque pied ; marcher à côté du patient.
        Comparer la hauteur des deux talons, et observer si l’un s’abaisse.
        Si la marche sur les pointes est pire que celle sur les talons, penser à S1 et au rachis plutôt qu’à une neuropathie longueur-dépendante.
        Les mêmes précautions valent que pour la marche sur les talons.
    .option-normal = Normale
    .option-difficulty = Difficile
    .option-unable = Impossible
    .option-not-tested = Non testée

heel-raises = Élévations du talon sur un pied
    .help = Nombre d’élévations complètes. 0 signifie essayé sans succès ; à laisser sans réponse si non testé.
    .how-to =
        Debout sur une jambe, genou tendu, bout des doigts sur le mur ou la table pour le seul équilibre.
        Demander des élévations complètes à rythme régulier, et compter jusqu’à ce que la hauteur baisse, que le genou fléchisse ou que les bras poussent.
        Les textes diffèrent sur le nombre attendu (20 ou 25) : comparer avec l’autre côté et selon l’âge.
        Seulement si la station debout est sûre ; arrêter en cas de douleur ou de quasi-chute.

standing_section_romberg = Épreuve de Romberg
    .help = Yeux ouverts d’abord, puis fermés, assez près pour retenir le patient.

romberg_eyes-open = D’abord : pieds joints, yeux ouverts
    .help = Une instabilité yeux ouverts n’est pas un Romberg positif.
    .how-to =
        Seulement si la station debout est sûre ; pas avec un pied ballant, une jambe interdite d’appui ou un bloc récent du membre inférieur.
        Pieds nus joints, bras le long du corps, une chaise derrière.
        Se tenir à portée de main ; une deuxième personne aide si le patient est lourd ou instable.
        Observer 10 à 30 secondes les yeux ouverts, avant toute autre chose.
        Si le patient est instable à ce stade, arrêter : le résultat est « Ne tient pas debout yeux ouverts », et non positif.
    .option-steady = Stable
    .option-unsteady = Instable

romberg_result = Puis : yeux fermés
    .help = Positif : doit faire un pas, ouvrir les yeux ou être retenu. Une oscillation que le patient corrige n’est pas positive.
    .how-to =
        Continuer seulement si le patient était stable les yeux ouverts ; rester à portée de main.
        Même position, yeux fermés ; lancer le chronomètre à leur fermeture, 30 secondes sauf autre réglage.
        Positif : l’équilibre est perdu et le patient fait un pas, ouvre les yeux ou doit être retenu.
        Une oscillation autocorrigée n’est pas positive ; une oscillation marquée, juste en deçà d’un pas, est limite. Retenir le meilleur de deux essais.
        L’épreuve n’a pas de côté : elle examine l’équilibre sans la vue, et ne fait à elle seule d’aucun des deux pieds un pied tombant.
    .option-negative = Négatif
    .option-positive = Positif
    .option-borderline = Limite
    .option-cannot-stand-eyes-open = Ne tient pas debout yeux ouverts
    .option-not-interpretable = Ininterprétable
    .option-not-tested = Non testé

romberg_seconds = Secondes tenues, yeux fermés
    .help = Le meilleur de deux essais. 30 s par défaut ; la durée se change dans les réglages.
    .how-to =
        Démarrer à la fermeture des yeux ; arrêter au premier pas, à l’ouverture des yeux, quand le patient est retenu, ou à la fin du temps.
        Garder les yeux sur le patient et non sur le chronomètre.

romberg_direction = Sens de la chute
    .help = Du point de vue du patient. Le sens n’indique pas le côté d’un pied tombant.
    .how-to =
        Noter de quel côté le patient est parti à la perte d’équilibre, selon sa propre droite et sa propre gauche.
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
    .help = 0 aucune contraction · 1 ébauche sans mouvement · 2 mouvement, pesanteur éliminée · 3 contre pesanteur · 4−/4/4+ résistance légère/modérée/forte · 5 normale.

strength_dorsiflexion = Dorsiflexion
    .help = Pied vers le tibia. Veiller à ce que les orteils ne fassent pas le travail.
    .how-to =
        Assis ou en décubitus dorsal, talon soutenu, cheville libre ; vérifier d’abord l’amplitude passive.
        Demander de relever le pied, et résister sur le dos du pied. Le tibial antérieur en fait l’essentiel, par le nerf fibulaire (péronier) commun et sa branche profonde.
        Si les orteils se lèvent d’abord, leurs extenseurs compensent : répéter orteils relâchés, et palper le tendon.
        Si le pied ne se lève pas contre la pesanteur, tester en décubitus latéral : un mouvement y vaut 2, une ébauche sans mouvement 1.
        Douleur, effort incomplet ou cheville raide : coter ce qui est vu et ajouter la limitation.

limited-by = Limitation
    .option-pain = Douleur
    .option-effort = Effort incomplet
    .option-mechanical = Mécanique

strength_plantarflexion = Flexion plantaire
    .help = Pied vers le bas. La main méconnaît un déficit léger : préférer l’élévation du talon sur un pied.
    .how-to =
        Si la station debout est sûre, demander une élévation du talon sur un pied, appui du bout des doigts et genou tendu.
        Sinon en décubitus ventral ou dorsal : demander de pousser le pied vers le bas, et résister sous l’avant-pied.
        Gastrocnémiens et soléaire sont plus forts que le bras de l’examinateur : le test manuel sous-estime fortement le déficit.
        En décubitus latéral, un mouvement sans pesanteur vaut 2. Ne pas prendre la flexion des orteils pour un mouvement de la cheville.
        Saisir le nombre d’élévations avec les tests debout : sans lui, la cotation n’est que manuelle.

strength_inversion = Inversion
    .help = Plante vers l’intérieur. D’abord soutenir la cheville en position neutre.
    .how-to =
        Assis ou en décubitus dorsal. Relever passivement un pied tombant, et soutenir la cheville en position neutre tout du long.
        Demander de tourner la plante vers l’intérieur, et résister au bord médial du pied.
        C’est le tibial postérieur que l’on veut tester. En flexion plantaire, le mollet le supplée et trompe.
        Le tibial antérieur fait aussi l’inversion : avec une dorsiflexion à 3 ou moins, une inversion à 4 ou 4+ peut tenir à sa seule perte.
        Un mouvement pesanteur éliminée vaut 2 ; rouler la hanche ou le genou n’est pas une inversion.

strength_eversion = Éversion
    .help = Plante vers l’extérieur. D’abord soutenir la cheville en position neutre.
    .how-to =
        Assis ou en décubitus dorsal. Relever passivement un pied tombant, et soutenir la cheville en position neutre tout du long.
        Demander de tourner la plante vers l’extérieur, et résister au bord latéral du pied.
        Les long et court fibulaires (péroniers) en font l’essentiel. Un pied qui pend paraît plus faible qu’il ne l’est.
        Un mouvement pesanteur éliminée vaut 2 ; une rotation de la jambe n’est pas une éversion.

strength_section_toes = Orteils
    .help = Un orteil qui bouge (cotation 2 ou plus) montre que le pied n’est pas ballant.

strength_great-toe-extension = Extension du gros orteil
    .help = Gros orteil vers le haut. Souvent faible tôt en cas d’atteinte L5 ou de la loge antérieure.
    .how-to =
        Stabiliser le pied à la base du gros orteil, cheville en position neutre.
        Demander de lever le gros orteil, et résister sur sa phalange distale. Comparer les deux côtés en même temps.
        Le long extenseur de l’hallux peut être le premier muscle à céder dans une lésion L5 et dans un syndrome des loges.
        Une articulation raide ou arthrodésée : ajouter la limitation, ou choisir Non testée avec le motif.

strength_toe-extension = Extension des orteils, 2 à 5
    .help = Petits orteils vers le haut.
    .how-to =
        Soutenir la cheville en position neutre, et demander de lever les petits orteils.
        Résister sur le dos des orteils ; palper le corps du court extenseur des orteils sur la partie latérale du dos du pied.
        Des orteils qui se lèvent bien sur une cheville qui ne se lève pas évoquent le muscle tibial antérieur ou son tendon.
        Des orteils qui reviennent d’eux-mêmes après avoir été fléchis ne sont pas une extension active.

strength_toe-flexion = Flexion des orteils
    .help = Orteils vers le bas. Un test clair du nerf tibial quand la cheville prête à confusion.
    .how-to =
        Soutenir la cheville en position neutre, et demander de plier tous les orteils.
        Résister sous la pulpe des orteils. Les longs fléchisseurs des orteils dépendent du nerf tibial.
        Chercher le mouvement dans les articulations des orteils mêmes ; une ébauche sans mouvement vaut 1.

strength_section_knee-and-hip = Genou et hanche

strength_knee-flexion = Flexion du genou
    .help = Talon vers la fesse.
    .how-to =
        En décubitus ventral, ou assis si ce n’est pas possible. Demander de plier le genou, et résister au-dessus du talon.
        Palper les tendons des ischio-jambiers des deux côtés du creux poplité.
        La part fibulaire, le court chef du biceps fémoral, est petite : une force normale ici n’exclut pas une lésion haute du contingent fibulaire.

strength_knee-extension = Extension du genou
    .help = Tendre le genou. Oriente vers L4 et le nerf fémoral.
    .how-to =
        Assis, cuisse soutenue. Demander de tendre le genou, et résister au-dessus de la cheville.
        Commencer genou légèrement fléchi : un genou verrouillé masque le déficit.
        En décubitus latéral, un mouvement sans pesanteur vaut 2. Une douleur du genou est une limitation, et non en soi une cotation plus basse.

strength_hip-abduction = Abduction de hanche
    .help = Jambe vers l’extérieur. Aide à distinguer une lésion de la racine L5 ou du plexus d’une lésion fibulaire.
    .how-to =
        En décubitus latéral, jambe testée au-dessus, genou tendu, hanche dans l’axe du tronc.
        Demander de lever la jambe de côté, et résister au-dessus du genou en stabilisant le bassin.
        Si le bassin bascule en arrière ou si la hanche fléchit, d’autres muscles compensent : corriger et répéter.
        Le nerf glutéal naît au-dessus du nerf sciatique : un déficit ici n’est pas expliqué par une lésion du seul nerf sciatique ou fibulaire.
        En décubitus dorsal, un mouvement au ras de la table vaut 2.

strength_hip-extension = Extension de hanche
    .help = Cuisse vers l’arrière.
    .how-to =
        En décubitus ventral, genou fléchi pour exclure les ischio-jambiers. Demander de lever la cuisse, et résister au-dessus du genou.
        Garder le bassin à plat : un dos cambré n’est pas une extension de hanche.
        Si le décubitus ventral n’est pas possible, tester en décubitus dorsal en pressant la cuisse contre la table, et noter la limitation s’il y en a une.
        En décubitus latéral, un mouvement sans pesanteur vaut 2.

strength_hip-adduction = Adduction de hanche
    .help = Jambes serrées. Aide à distinguer une lésion de la racine L4 ou du plexus d’une lésion fémorale.
    .how-to =
        En décubitus dorsal, jambes un peu écartées. Demander de serrer les cuisses, et résister à la face interne de chaque genou.
        Tester un côté à la fois pour que la jambe forte n’aide pas.
        Les adducteurs dépendent du nerf obturateur : une lésion fémorale isolée les épargne.

strength_hip-flexion = Flexion de hanche
    .help = Genou vers la poitrine.
    .how-to =
        Assis ou en décubitus dorsal, genou fléchi. Demander de lever la cuisse, et résister au-dessus du genou.
        Maintenir le tronc immobile : se pencher en arrière est une compensation.
        Flexion de hanche, flexion du genou et dorsiflexion faibles ensemble évoquent une lésion du cerveau ou de la moelle.
        En décubitus latéral, un mouvement sans pesanteur vaut 2.

tone = Tonus
    .heading = Amplitude passive, tonus et signes pyramidaux
    .help = Le patient est allongé et détendu. Des constatations normales ici n’excluent pas une lésion du cerveau ou de la moelle.
    .option-flaccid = Flasque
    .option-normal = Normal
    .option-increased = Augmenté
    .option-not-tested = Non testé

tone_section_range-and-tone = Amplitude passive et tonus

passive-dorsiflexion = Dorsiflexion passive
    .help = Degrés à partir de la position neutre, genou tendu. Moins de 0 : rétraction. À laisser sans réponse si non mesurée.
    .how-to =
        En décubitus dorsal, genou tendu. Relever lentement le pied à la main, talon dans l’axe, et mesurer à partir d’un angle droit entre plante et tibia.
        Répéter genou fléchi : un gain signifie que le gastrocnémien est la partie raide. Saisir la valeur obtenue genou tendu.
        Un pied qui n’atteint pas la position neutre est fixé en équin ; saisir un nombre négatif.
        Cette valeur est nécessaire pour lire la marche sur les talons et la cotation de la dorsiflexion. Ne pas forcer une cheville douloureuse, fracturée ou récemment opérée.

tone_row = Tonus
    .help = Un tonus augmenté compte comme signe pyramidal. Peu après un AVC ou une lésion médullaire, il peut être flasque.
    .how-to =
        En décubitus dorsal, détendu. Rouler la jambe, puis soulever vivement le genou et voir si le talon quitte la table.
        Fléchir et étendre genou et cheville, lentement puis vite, et sentir un ressaut.
        La douleur, une pièce froide ou un patient qui aide peuvent imiter un tonus augmenté ; une rétraction est la même à toute vitesse.
        Une lésion aiguë du cerveau ou de la moelle peut être flasque au début : un tonus normal ou bas ne l’exclut pas.

tone_section_upper-motor-neuron = Clonus et réflexe plantaire

clonus-beats = Clonus de cheville
    .help = Nombre de secousses. Plus de 2 est anormal ; 5 et plus est soutenu et compte comme signe pyramidal.
    .how-to =
        En décubitus dorsal, genou légèrement fléchi et soutenu, jambe détendue.
        Relever le pied d’une poussée rapide, garder une légère pression, et compter les secousses.
        Répéter une fois. S’il ne s’arrête pas, saisir le nombre compté.
        Ne pas tester une cheville fracturée, récemment opérée ou très douloureuse : laisser sans réponse.

plantar = Réflexe cutané plantaire
    .help = Indifférent : aucun mouvement du gros orteil. Si le gros orteil ne peut être levé (cotation 0–1), une réponse ne peut être dite en flexion.
    .how-to =
        En décubitus dorsal, jambe détendue. Frotter fermement le bord latéral de la plante, du talon à l’avant-pied, puis en travers vers le gros orteil.
        Le premier mouvement du gros orteil compte : vers le bas, en flexion ; vers le haut, en extension ; aucun, indifférent.
        Un retrait de toute la jambe n’est pas une réponse : répéter plus doucement, ou le long du bord latéral du pied.
        Si l’extension du gros orteil est à 0–1, l’orteil ne peut pas se lever : choisir Non testé plutôt que En flexion.
        Une réponse en flexion n’exclut pas une lésion du cerveau ou de la moelle. Ne pas frotter une peau lésée.
    .option-flexor = En flexion
    .option-extensor = En extension
    .option-mute = Indifférent
    .option-not-tested = Non testé

tone_section_muscle = Regarder le muscle

fasciculations = Fasciculations
    .help = Oui si vues dans un muscle au repos. À laisser sans réponse si non recherchées.
    .how-to =
        Bonne lumière, muscle découvert et au repos ; prendre son temps sur la cuisse, le devant de la jambe et le mollet.
        Les fasciculations sont de brefs tressautements dans le muscle, à des endroits et moments irréguliers.
        Un frisson et un muscle qui vient de travailler peuvent y ressembler : attendre et regarder de nouveau. Regarder aussi les bras et la langue s’ils sont visibles.

wasting = Amyotrophie
    .help = Oui si un muscle de ce membre est nettement plus mince. À laisser sans réponse si non recherchée.
    .how-to =
        Comparer les deux jambes de face et de dos, et palper le volume du muscle en action.
        Regarder le devant et le côté externe de la jambe, le court extenseur des orteils sur le pied, le mollet et la cuisse.
        Un traumatisme ancien, la sous-utilisation et un gonflement de l’autre jambe peuvent tromper ; une lésion récente n’a pas encore d’amyotrophie.

reflexes = Réflexes
    .heading = Réflexes
    .help = Patient détendu, les deux jambes dans la même position ; renforcer avant de noter Aboli. Un réflexe vif appuie d’autres signes, mais ne décide de rien seul.

reflex_patellar = Réflexe rotulien
    .help = L4 avec L3, nerf fémoral. Une perte n’est pas expliquée par la racine L5 ni le nerf fibulaire (péronier).
    .how-to =
        Allongé, le bras de l’examinateur sous les genoux, ou assis jambes pendantes.
        Percuter le tendon sous la rotule, et voir ou sentir le quadriceps se contracter ; comparer aussitôt les deux côtés.
        Avant de le dire aboli, répéter pendant que le patient tire sur ses mains accrochées l’une à l’autre.
        Une perte connue de longue date se note aussi sous « connu avant cette maladie ».
    .option-absent = Aboli
    .option-reduced = Diminué
    .option-normal = Normal
    .option-brisk = Vif
    .option-not-tested = Non testé

reflex_achilles = Réflexe achilléen
    .help = S1, nerfs tibial et sciatique. Typiquement conservé dans les lésions L5 et fibulaires.
    .how-to =
        En décubitus dorsal, hanche en rotation externe et genou fléchi ; tenir le pied en position neutre, même s’il tombe. Ou faire agenouiller le patient sur une chaise.
        Percuter le tendon, et voir ou sentir le mollet se contracter ; répéter avec renforcement avant de le dire aboli.
        Une perte ancienne des deux côtés ne localise pas : la noter aussi comme connue avant.
        Une cheville raide ou un tendon rompu peut l’abolir.
    .option-absent = Aboli
    .option-reduced = Diminué
    .option-normal = Normal
    .option-brisk = Vif
    .option-not-tested = Non testé

reflex_medial-hamstring = Réflexe ischio-jambier médial
    .help = L5, contingent tibial du nerf sciatique. C’est une différence entre les côtés qui compte.
    .how-to =
        Si possible en décubitus ventral, genou légèrement fléchi et détendu.
        Poser un doigt en travers du tendon des ischio-jambiers médiaux derrière le genou, et percuter le doigt.
        Sentir la traction du tendon et comparer avec l’autre côté : une asymétrie plaide pour L5.
        Il peut manquer des deux côtés chez des personnes saines.
    .option-absent = Aboli
    .option-reduced = Diminué
    .option-normal = Normal
    .option-brisk = Vif
    .option-not-tested = Non testé

sensation = Sensibilité
    .heading = Sensibilité
    .help = Toucher léger et piqûre, en un point de test par zone. Donner à chaque zone de chaque côté sa propre réponse.

sensation_section_roots = Territoires radiculaires
    .help = Toucher léger et piqûre, yeux fermés. Les territoires cutanés voisins se chevauchent.

sensation_l4-medial-leg = L4 : face médiale de la jambe
    .help = Point de test : malléole médiale.
    .how-to =
        Point de test : malléole médiale.
        Yeux fermés : toucher légèrement, puis avec une pointe ; comparer avec le même point de l’autre jambe et avec une peau que le patient sent normalement.
        Territoire : face interne de la jambe. Il chevauche celui du nerf saphène : regarder l’extension du genou et le réflexe rotulien pour les distinguer.
    .option-normal = Normale
    .option-reduced = Diminuée
    .option-absent = Abolie
    .option-increased = Augmentée
    .option-not-tested = Non testée

sensation_l5-lateral-leg-dorsum = L5 : face latérale de la jambe et dos du pied
    .help = Point de test : dos du pied, sur la troisième articulation métatarso-phalangienne.
    .how-to =
        Point de test : dos du pied, sur la troisième articulation métatarso-phalangienne.
        Yeux fermés : toucher légèrement, puis avec une pointe ; comparer avec le même point de l’autre jambe et avec une peau que le patient sent normalement.
        Territoire : face externe de la jambe, dos du pied, bord du gros orteil. Il chevauche celui du nerf fibulaire (péronier) superficiel.
    .option-normal = Normale
    .option-reduced = Diminuée
    .option-absent = Abolie
    .option-increased = Augmentée
    .option-not-tested = Non testée

sensation_s1-lateral-foot = S1 : bord latéral du pied et talon
    .help = Point de test : face latérale du talon.
    .how-to =
        Point de test : face latérale du talon.
        Yeux fermés : toucher légèrement, puis avec une pointe ; comparer avec le même point de l’autre jambe et avec une peau que le patient sent normalement.
        Territoire : bord externe du pied et talon. Il chevauche celui du nerf sural ; la peau épaisse du talon demande un toucher plus appuyé.
    .option-normal = Normale
    .option-reduced = Diminuée
    .option-absent = Abolie
    .option-increased = Augmentée
    .option-not-tested = Non testée

sensation_section_nerves = Territoires nerveux
    .help = Chaque nerf a une petite zone propre : aller au point de test.

sensation_superficial-peroneal = Nerf fibulaire (péronier) superficiel
    .help = Dos du pied sans la première commissure.
    .how-to =
        Point de test : milieu du dos du pied, à distance de la première commissure.
        Yeux fermés : toucher légèrement, puis avec une pointe ; comparer avec le même point de l’autre jambe et avec une peau que le patient sent normalement.
        Territoire : dos du pied sauf la première commissure, et face antéro-externe du bas de la jambe.
    .option-normal = Normale
    .option-reduced = Diminuée
    .option-absent = Abolie
    .option-increased = Augmentée
    .option-not-tested = Non testée

sensation_deep-peroneal-web = Nerf fibulaire (péronier) profond : première commissure
    .help = Seulement la peau entre le gros et le deuxième orteil.
    .how-to =
        Point de test : peau dorsale de la commissure entre le gros et le deuxième orteil. Rester dans la commissure ; un centimètre à côté, c’est un autre nerf.
        Yeux fermés : toucher légèrement, puis avec une pointe ; comparer avec le même point de l’autre jambe et avec une peau que le patient sent normalement.
        Territoire : cette commissure seule. Engourdissement ici avec une jambe tendue et douloureuse : penser à la loge antérieure.
    .option-normal = Normale
    .option-reduced = Diminuée
    .option-absent = Abolie
    .option-increased = Augmentée
    .option-not-tested = Non testée

sensation_sural = Nerf sural
    .help = Bord externe du pied.
    .how-to =
        Point de test : bord externe du pied, en dessous et en avant de la malléole latérale.
        Yeux fermés : toucher légèrement, puis avec une pointe ; comparer avec le même point de l’autre jambe et avec une peau que le patient sent normalement.
        Territoire : bord externe du pied et face postéro-externe du bas de la jambe. Le nerf reçoit des branches du nerf tibial et du nerf fibulaire (péronier) commun.
    .option-normal = Normale
    .option-reduced = Diminuée
    .option-absent = Abolie
    .option-increased = Augmentée
    .option-not-tested = Non testée

sensation_saphenous = Nerf saphène
    .help = Face interne de la jambe jusqu’au bord interne du pied.
    .how-to =
        Point de test : face interne de la jambe, à mi-distance du genou et de la cheville.
        Yeux fermés : toucher légèrement, puis avec une pointe ; comparer avec le même point de l’autre jambe et avec une peau que le patient sent normalement.
        Territoire : face interne de la jambe jusqu’au bord interne du pied. Il appartient au nerf fémoral : une lésion sciatique l’épargne.
    .option-normal = Normale
    .option-reduced = Diminuée
    .option-absent = Abolie
    .option-increased = Augmentée
    .option-not-tested = Non testée

sensation_lateral-cutaneous-calf = Nerf cutané sural latéral
    .help = Tiers supérieur de la face externe de la jambe. Une perte oriente au-dessus du col de la fibula.
    .how-to =
        Point de test : face externe de la jambe, une largeur de main sous le genou.
        Yeux fermés : toucher légèrement, puis avec une pointe ; comparer avec le même point de l’autre jambe et avec une peau que le patient sent normalement.
        Territoire : tiers supérieur de la face externe de la jambe. Le nerf naît au-dessus du col de la fibula : une perte place donc la lésion au-dessus du col.
    .option-normal = Normale
    .option-reduced = Diminuée
    .option-absent = Abolie
    .option-increased = Augmentée
    .option-not-tested = Non testée

sensation_sole = Plante : nerf tibial
    .help = Plante et talon. Inspecter la peau en même temps.
    .how-to =
        Points de test : milieu de la plante, et sous le talon. Une peau épaisse demande un toucher plus appuyé.
        Yeux fermés : toucher légèrement, puis avec une pointe ; comparer avec le même point de l’autre jambe et avec une peau que le patient sent normalement.
        Territoire : branches plantaires et calcanéennes du nerf tibial. Une lésion du nerf fibulaire commun ne l’atteint pas.
        Chercher entre les orteils et sur la plante des plaies que le patient n’a pas senties.
    .option-normal = Normale
    .option-reduced = Diminuée
    .option-absent = Abolie
    .option-increased = Augmentée
    .option-not-tested = Non testée

sensation_section_pattern = Répartition

sensation_stocking = En chaussette
    .help = Tout autour du pied et de la jambe, jusqu’à un niveau.
    .how-to =
        Commencer aux orteils et remonter la jambe au toucher et à la piqûre, devant et derrière, jusqu’à ce que le patient dise sentir normalement.
        Une perte tout autour du membre, qui s’atténue vers le haut, souvent des deux côtés, est en chaussette.
        Une bande d’un seul côté est un territoire radiculaire ou nerveux : la noter plus haut. Un niveau net sur le tronc, ou une moitié du corps, n’est pas en chaussette.
    .option-normal = Normale
    .option-reduced = Diminuée
    .option-absent = Abolie
    .option-increased = Augmentée
    .option-not-tested = Non testée

sensation_section_saddle = Sensibilité en selle, vessie et sphincter anal
    .help = À demander à chaque patient, en toute intimité. « Reste normal » n’y répond jamais.

sensation_saddle = Sensibilité en selle
    .help = À demander à tous. Examiner avec consentement et un tiers présent. Ce que rapporte le patient compte.
    .how-to =
        Demander d’abord : sensation modifiée en s’essuyant, assis ou dans la région génitale, d’un côté ou des deux.
        Expliquer pourquoi, recueillir le consentement, et avoir un tiers présent ; garder le patient couvert.
        Toucher léger et piqûre autour de l’anus et à la face interne des fesses, à droite et à gauche.
        Si le patient rapporte un changement mais que le test cutané semble normal, noter ce que rapporte le patient et agir en conséquence.
        Si rien n’a été demandé ni examiné, choisir Non testée.
    .option-normal = Normale
    .option-reduced = Diminuée
    .option-absent = Abolie
    .option-increased = Augmentée
    .option-not-tested = Non testée

bladder = Vessie
    .help = Rétention : aussi retard au démarrage, jet faible ou moindre perception de la miction. À laisser sans réponse si non demandé.
    .how-to =
        Demander quand a eu lieu la dernière miction, puis le démarrage, le jet, la sensation d’écoulement et les fuites.
        Une rétention peut déborder et ressembler à une incontinence : palper une vessie pleine.
        Une échographie vésicale aide si elle ne cause aucun retard ; un faible résidu n’exclut pas un syndrome de la queue de cheval.
    .option-normal = Normale
    .option-retention = Rétention
    .option-incontinence = Incontinence

bowel = Continence anale
    .help = Perte de contrôle récente, ou selles non senties venir. À laisser sans réponse si non demandé.
    .how-to =
        Rechercher des fuites récentes, des selles ou gaz non sentis, et la perte de la sensation d’un rectum plein.
        Une constipation ancienne seule n’est pas une incontinence.
        Ne pas retarder l’imagerie pour un toucher rectal.
    .option-normal = Normale
    .option-incontinence = Incontinence

provocation = Provocation
    .heading = Provocation, circulation et signes fonctionnels
    .help = Le patient est en décubitus dorsal ; garder pour la fin ce qui demande de se retourner. Un test négatif n’est noté que s’il a été fait.

provocation_section_nerve = Nerf et racine nerveuse

slr = Lasègue
    .help = Positif : douleur irradiant sous le genou. Une douleur du dos ou de l’arrière de la cuisse seule est négative.
    .how-to =
        En décubitus dorsal, les deux jambes tendues. Soulever une jambe par le talon, genou tendu, lentement.
        Positif : la douleur irradie sous le genou, en général entre 30 et 70 degrés.
        Abaisser un peu la jambe et relever le pied : plus de douleur dans la jambe va dans ce sens. Des ischio-jambiers raides, non.
        Il examine L5 et S1. Un test négatif n’exclut pas une racine L5.
        Pas en cas de suspicion de fracture, ni d’opération récente de la hanche sans l’accord du chirurgien.
    .option-negative = Négatif
    .option-positive = Positif
    .option-not-tested = Non testé

slr-angle = Lasègue : angle
    .help = Degrés de flexion de hanche où commence la douleur dans la jambe. À laisser sans réponse si non mesuré.
    .how-to =
        S’arrêter à la première douleur irradiante, et mesurer entre la jambe et la table.
        Si aucune douleur ne vient, saisir l’angle atteint.

femoral-stretch = Lasègue inversé (Léri)
    .help = Positif : douleur à la face antérieure de la cuisse (L2–L3) ou à la face interne de la jambe (L4).
    .how-to =
        En décubitus ventral, bassin à plat. Fléchir lentement le genou ; si rien ne se passe, soulever doucement la cuisse.
        Positif : douleur descendant à la face antérieure de la cuisse ou à la face interne de la jambe.
        Un tiraillement dans un quadriceps raide, identique des deux côtés, est négatif. Un genou ou une hanche douloureux trompe.
        Choisir Non testé si le patient ne peut se mettre en décubitus ventral.
    .option-negative = Négatif
    .option-positive = Positif
    .option-not-tested = Non testé

tinel-fibular-neck = Tinel au col de la fibula
    .help = Positif : fourmillements dans le territoire cutané fibulaire. Un test négatif n’y exclut pas une paralysie.
    .how-to =
        Genou légèrement fléchi. Trouver la tête de la fibula, et aller juste en dessous et en arrière.
        Percuter légèrement le long du nerf, d’abord du meilleur côté.
        Positif : fourmillements à la face externe de la jambe ou sur le dos du pied. Une douleur locale seule est négative.
        Palper en même temps à la recherche d’une masse.
    .option-negative = Négatif
    .option-positive = Positif
    .option-not-tested = Non testé

provocation_section_circulation = Pouls et loges
    .help = Demander et palper chez chaque patient. « Reste normal » n’y répond jamais.

pulse_dorsalis-pedis = Pouls pédieux
    .help = Les deux pouls absents d’un même côté déclenchent le drapeau de l’ischémie.
    .how-to =
        Palper sur le dos du pied, juste en dehors du tendon de l’extenseur du gros orteil.
        Bout des doigts légers, pied réchauffé ; comparer avec l’autre côté et avec son propre pouls.
        Regarder couleur, température et recoloration capillaire. Recourir au Doppler en cas de doute.
        Un pouls présent n’exclut pas un syndrome des loges.
    .option-present = Présent
    .option-weak = Faible
    .option-absent = Absent
    .option-not-tested = Non testé

pulse_posterior-tibial = Pouls tibial postérieur
    .help = Derrière la malléole médiale.
    .how-to =
        Mettre le pied en légère inversion, et palper derrière et sous la malléole médiale.
        Comparer les deux côtés ; une cheville gonflée masque le pouls, recourir alors au Doppler.
        Si les deux pouls du pied sont absents sur une jambe brusquement froide ou faible, laisser le formulaire et appeler immédiatement l’équipe vasculaire.
    .option-present = Présent
    .option-weak = Faible
    .option-absent = Absent
    .option-not-tested = Non testé

compartment_tense = Loge tendue
    .help = Ferme à dure par rapport à l’autre jambe. À laisser sans réponse si non palpée.
    .how-to =
        Palper les loges antérieure, latérale et postérieure de la jambe à main plate, muscles relâchés.
        Comparer avec l’autre jambe ; ouvrir un plâtre ou un pansement qui gêne.
        Une douleur disproportionnée compte plus que la palpation : une jambe souple ne l’exclut pas, les pouls non plus.

compartment_passive-stretch-pain = Douleur à l’étirement passif
    .help = Douleur intense à la mobilisation passive des orteils. À laisser sans réponse si non testée.
    .how-to =
        La jambe repose. Fléchir doucement les orteils à la main vers le bas pour la loge antérieure, puis vers le haut pour la loge postérieure profonde.
        Oui : la douleur est dans le muscle de la jambe, et bien plus forte que ce qu’explique le traumatisme.
        Un bloc, une sédation ou une lésion nerveuse peut la faire taire. Avec une jambe tendue, appeler le chirurgien immédiatement.

provocation_section_functional = Signes fonctionnels
    .help = Des signes positifs sont un argument d’appoint ; ils ne prouvent rien et peuvent coexister avec une maladie organique.

functional_hoover = Signe de Hoover
    .help = Oui : la jambe faible appuie quand l’autre est soulevée. Argument d’appoint seulement.
    .how-to =
        En décubitus dorsal. Placer la main sous le talon de la jambe faible, et demander d’appuyer : elle appuie faiblement.
        Demander ensuite de lever l’autre jambe, tendue, contre résistance, la main toujours sous le talon.
        Oui : le talon faible appuie alors nettement.
        La douleur, et une négligence après un AVC, peuvent l’imiter. Il plaide pour une part fonctionnelle ; une maladie organique peut exister aussi.

functional_give-way = Lâchage brusque
    .help = Oui : force d’abord, puis lâchage soudain. Argument d’appoint seulement.
    .how-to =
        Résister avec une force qui monte lentement, et encourager.
        Oui : bonne force un instant, puis le membre lâche d’un coup, sans déclin régulier.
        La douleur, la peur de la douleur et une consigne mal comprise font de même : les noter comme limitation de la cotation.
        Il n’infirme jamais une lésion organique. Répéter, et vérifier la constance.

review = Synthèse
    .heading = Synthèse
    .help = Lire ce qui a été trouvé et ce qui reste sans réponse. La conclusion vous appartient ; le logiciel ne montre que ses raisons.

red-flag-override_severe-pain-and-numbness = Motif pour écarter : Douleur intense et engourdissement associés

red-flag-override_fever = Motif pour écarter : Fièvre

red-flag-override_nausea = Motif pour écarter : Nausées

red-flag-override_appetite-or-weight-loss = Motif pour écarter : Perte d’appétit ou de poids, involontaire

red-flag-override_bowel-or-bladder-loss = Motif pour écarter : Perte du contrôle anal ou vésical

red-flag-override_saddle-sensory-change = Motif pour écarter : Sensibilité en selle modifiée

red-flag-override_urinary-retention-or-change = Motif pour écarter : Miction impossible ou modifiée

red-flag-override_sexual-dysfunction = Motif pour écarter : Perte récente de la fonction sexuelle ou de la sensibilité génitale

red-flag-override_bilateral-sciatica = Motif pour écarter : Douleur irradiant dans les deux jambes

red-flag-override_rapidly-progressive-weakness = Motif pour écarter : Déficit moteur s’aggravant en heures ou jours

red-flag-override_respiratory-or-bulbar = Motif pour écarter : Trouble de la respiration, de la déglutition ou de la parole

red-flag-override_stroke-signs = Motif pour écarter : Visage, bras ou parole touchés

red-flag-override_sudden-onset-no-local-cause = Motif pour écarter : Brutal, ou constaté au réveil, sans cause locale

red-flag-override_compartment-syndrome = Motif pour écarter : Signes de syndrome des loges

red-flag-override_acute-limb-ischaemia = Motif pour écarter : Membre inférieur froid, pâle ou sans pouls

red-flag-override_knee-dislocation-or-major-trauma = Motif pour écarter : Luxation du genou, plaie ouverte ou traumatisme majeur

red-flag-override_new-after-spinal-surgery-or-block = Motif pour écarter : Apparu après chirurgie du rachis, ou bloc qui ne s’est pas levé

red-flag-override_progressive-weakness = Motif pour écarter : Déficit moteur s’aggravant sur des semaines

red-flag-override_als-features = Motif pour écarter : Amyotrophie et fasciculations sans perte de sensibilité

red-flag-override_mononeuritis-multiplex-or-vasculitis = Motif pour écarter : Deux nerfs ou plus, ou signes de vascularite

red-flag-override_cancer-or-immunosuppression = Motif pour écarter : Cancer ou immunodépression, actuels ou passés

red-flag-override_new-after-limb-surgery = Motif pour écarter : Apparu après chirurgie du membre inférieur

red-flag-override_flail-foot = Motif pour écarter : Pied ballant

red-flag-override_presumed-flail-pending = Motif pour écarter : Pied présumé ballant jusqu’au test

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
    .help = Avec vos propres mots. Elle figure en tête du compte rendu si vous ne partagez pas la lecture du logiciel.

conclusion_agrees = Accord avec l’évaluation affichée
    .help = Non ou En partie demande de dire où vous divergez.
    .option-yes = Oui
    .option-no = Non
    .option-partly = En partie

conclusion_disagreement = Point de désaccord, et pourquoi
    .help = Dire quel énoncé, et ce que vous pensez à la place.

review_section_plan = Conduite à tenir

conclusion_plan = Suite à donner
    .help = Des suggestions peuvent être proposées ; rien n’est coché d’office.
    .option-mri-lumbar = IRM du rachis lombaire
    .option-mri-brain = IRM cérébrale
    .option-mri-pelvis = IRM du bassin
    .option-ultrasound-knee = Échographie du genou
    .option-emg-ncs = EMG et conduction nerveuse
    .option-bloods = Bilan sanguin
    .option-orthosis = Orthèse cheville-pied
    .option-physiotherapy = Kinésithérapie
    .option-refer-neurology = Adresser en neurologie
    .option-refer-spine-surgery = Adresser en chirurgie du rachis
    .option-refer-vascular = Adresser en chirurgie vasculaire
    .option-emergency-department = Service des urgences
    .option-review = Consultation de contrôle

conclusion_plan-note = Détails de la conduite à tenir
    .help = Calendrier, degré d’urgence, et qui fait quoi.

conclusion_note = Autres remarques
    .help = Tout ce qui n’a pas sa place ailleurs dans le formulaire.

conclusion_review-date = Date du prochain contrôle
    .help = Quand le patient doit être revu.

not-tested = Non testée
