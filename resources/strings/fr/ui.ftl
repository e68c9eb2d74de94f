# The words of the window.

window =
    .title = Foot Drop Desktop
    .close-visit = Fermer
    .close-visit-name = Fermer cette consultation et revenir au début
    .practice = Entraînement
    .saved = Enregistré { $time }
    .not-saved-yet = Nouvelle consultation
    .save-failed = Non enregistré
    .unsaved = { $why } Fermer maintenant fait perdre les dernières réponses. Fermer quand même ?
    .lose = Fermer et les perdre
    .unsaved-lock = { $why } Verrouiller maintenant fait perdre les dernières réponses. Verrouiller quand même ?
    .lose-lock = Verrouiller et les perdre
    .unsaved-restart = { $why } Redémarrer maintenant fait perdre les dernières réponses. Redémarrer quand même ?
    .lose-restart = Redémarrer et les perdre
    .undo = Annuler
    .redo = Rétablir
    .back = Retour
    .continue = Continuer
    .to-review = Vers la synthèse
    .core-short = { $count } sans rép.
    .rest-short = Reste normal
    .rest-normal = Reste de l’étape normal
    .rest-normal-note = Met à normal ce qui est encore sans réponse dans cette étape, avec la mention « par défaut ». Ce qui doit toujours être demandé reste sans réponse.
    .no-to-all = Non à tout le reste
    .no-to-all-note = Regarder d’abord la dernière question : faire défiler jusqu’à la fin de la liste.
    .answered = répondu à { $answered } sur { $total }
    .core-open = examen de base : { $count } sans réponse
    .core-complete = examen de base complet
    .report-title = Compte rendu (PDF)
    .report-file = compte-rendu
    .report-kinds = PDF (*.pdf)
    .stand-question = La station debout a été notée comme non sûre, mais ces tests ont un résultat : { $findings }. Les noter non testés, car dangereux ?
    .stand-keep = Garder les résultats
    .stand-unsafe = Non testé : dangereux
    .undo-what = Annuler : { $what }
    .redo-what = Rétablir : { $what }
    .many-answers = { $count } réponses
    .by-default = { $count } par défaut
    .carried = { $count } repris
    .core-go = Aller à la prochaine entrée de l’examen de base sans réponse (Ctrl+M ; Ctrl+Maj+M pour la précédente)
    .rest-look = Encore { $count } plus bas. A regarde plus loin.
    .rest-ready = Tout a été affiché à l’écran. A de nouveau met { $count } à normal.
    .flags-ready = Chaque question a été affichée à l’écran. A de nouveau répond non aux { $count } sans réponse.
    .rest-none = Rien n’est sans réponse ici qui puisse être mis à normal.
    .retry = Réessayer
    .save-as = Enregistrer sous…
    .save-as-title = Garder les réponses dans un fichier
    .save-as-file = reponses
    .save-as-kinds = JSON (*.json)
    .save-as-sure = Le fichier contient les réponses de cette consultation et aucun nom : noter à qui elles sont. Il n’est PAS chiffré. Ne le garder que jusqu’à ce que la consultation soit enregistrée dans le registre, et seulement là où personne d’autre ne le lit. L’écrire ?
    .save-as-go = L’écrire non chiffré
    .unsafe = Station debout non sûre
    .unsafe-question = La station debout a été notée comme non sûre. Noter quand même « { $finding } » ?
    .unsafe-leave = Laisser tel quel
    .unsafe-record = Le noter
    .safe-first = D’abord : la station debout et la marche sont-elles sûres ?
    .assessment-show = Afficher l’évaluation
    .assessment-hide = Masquer l’évaluation

start =
    .promise = Un examen guidé et expliqué du pied tombant, conservé sur cet ordinateur.
    .change = Modifier…
    .what-not = Non validé sur des patients. Aide votre jugement et ne le remplace jamais.

steps =
    .name = Étapes de l’examen
    .progress = répondu à { $answered } sur { $total }{ $default ->
        [0] {""}
       *[other] , { $default } par défaut
    }
    .carried = { $words }, { $count } repris

page =
    .how-to = Comment faire : { $name }
    .how-to-picture = Image : { $name }
    .keys-grades = Touches : 0–5 cotation · − + affinent un 4 · N non testé · Retour arrière efface · flèches déplacent · F1 comment faire
    .keys = Touches : 1–9 choisir · N non testé, non · Retour arrière efface · flèches déplacent · F1 comment faire
    .keys-yes-no = Touches : Y oui · N non · Retour arrière efface · Tab, flèches, Entrée déplacent

field =
    .yes = Oui
    .no = Non
    .start = Démarrer
    .stop = Arrêter
    .not-recorded = non renseigné
    .date-pattern = AAAA-MM-JJ
    .runs = en cours, s’arrête à { $target } s
    .stopped = Arrêté à { $seconds } s
    .thrown-away = Arrêté sans résultat

last =
    .value = préc. { $value } · { $date }
    .undated = préc. { $value }
    .weaker = plus faible que { $value } · { $date }
    .weaker-undated = plus faible que { $value }
    .from = du { $date }
    .from-unknown = repris, date inconnue
    .reuse = Reprendre
    .reuse-name = Reprendre pour { $item } : { $value }, { $date } (Ctrl+R)

unit =
    .wk = semaines
    .s = s
    .deg = °
    .raises = élévations
    .beats = secousses

state =
    .present = présent
    .open = en suspens
    .absent = non montré
    .ruled-out = exclu
    .signed = signée
    .version = version { $version }
    .voided = invalidée
    .amending = rectification en cours
    .amends = rectification
    .incomplete = incomplète
    .countersigned = contresignée
    .from-paper = saisie après coup (papier)

panel =
    .assessment = Évaluation
    .side = { $side } : { $label }
    .severity = { $severity ->
        [none] Dorsiflexion : { $name }.
        [ungraded] Dorsiflexion : { $name }.
       *[other] Déficit de la dorsiflexion : { $name }.
    }
    .flail = { $flail ->
        [yes] Pied ballant : oui.
        [no] Pied ballant : non.
       *[other] Pied ballant : pas encore déterminé.
    }
    .urgency = Degré d’urgence
    .romberg = Épreuve de Romberg
    .gait = Marche et équilibre
    .gait-side = Marche, à { $side }
    .more-sites = Autres compatibles : { $count }
    .contradiction = Éléments discordants
    .sites = Sièges compatibles
    .nothing = Encore rien à localiser
    .not-localised = Les règles valent à partir de 5 ans.
    .unlimited-also = Possibles aussi ; aucun territoire ne les limite
    .unlimited = Aucun territoire ne les limite
    .less-likely = Moins probables ({ $count })
    .excluded = Ne peut l’expliquer seul ({ $count })
    .next = Prochain test le plus utile
    .go-to = Y aller
    .show = Afficher
    .hide = Masquer
    .literature = Toutes les sources
    .flail-foot = { $side } : pied ballant
    .explains = explique { $explained } sur { $deficits }
    .open = En suspens :
    .judgement = Aide votre jugement ; non validé sur des patients. Les degrés et délais des drapeaux rouges sont des propositions.

flag =
    .name = Drapeau rouge
    .pill = { $tier } · { $within }
    .set-aside = Écarter…
    .resume = Reprendre
    .aside = écarté : { $reason }
    .more = + { $count } de plus
    .fewer = Réduire
    .ask = « { $flag } » reste dans le registre et dans le degré d’urgence. Pourquoi est-il écarté ?
    .ask-title = Écarter
    .done = Prévoir…
    .done-is = Dans la conduite à tenir : { $what }.
    .not-done = Rien dans la conduite à tenir n’y répond encore.
    .to-plan = Vers la conduite à tenir
    .group = { $tier } : { $flags }
    .aside-count = écartés ({ $count })
    .new = { $count ->
        [one] Nouveau drapeau rouge : { $flags }
       *[other] Nouveaux drapeaux rouges : { $flags }
    }
    .gone = { $count ->
        [one] Drapeau rouge disparu : { $flags }
       *[other] Drapeaux rouges disparus : { $flags }
    }

detail =
    .why = Pourquoi
    .used = Renseigné
    .missing = Non examiné
    .rule = La règle

review =
    .suggested-here = Suggéré. Rien n’est coché pour vous.
    .suggested-for = Pour : { $what }.
    .other-options = Autres options
    .plan-note = Suggéré d’après ce qui a été trouvé ; la suite à donner est votre décision.
    .by-default = { $count ->
        [one] { $count } réponse mise par défaut
       *[other] { $count } réponses mises par défaut
    }
    .together = { $count ->
        [one] { $count } réponse à un drapeau rouge donnée avec d’autres
       *[other] { $count } réponses à des drapeaux rouges données ensemble
    }
    .carried = { $count ->
        [one] { $count } réponse reprise d’une consultation antérieure
       *[other] { $count } réponses reprises d’une consultation antérieure
    }
    .record-only = L’évaluation est masquée
    .record-only-note = « Saisie seule » est activé dans les réglages : aucune conclusion, aucun siège, aucun prochain test ni aucune suggestion du logiciel n’est affiché. Les drapeaux rouges dont la réponse est oui restent.
    .open-count = { $count ->
        [one] { $count } élément n’est pas examiné
       *[other] { $count } éléments ne sont pas examinés
    }
    .work-up = Bilan proposé
    .open = Non examiné
    .open-step = { $step } ({ $count })
    .open-more = et { $count } de plus
    .nothing-open = Tout a été examiné
    .flags = Drapeaux rouges ({ $count })
    .report = Compte rendu (PDF)…
    .report-keys = Ctrl+P enregistre, Ctrl+Maj+P imprime. Les deux portent la mention « brouillon ».
    .sign-title = Terminer
    .sign-note = « Signer… » se trouve en bas (Ctrl+Entrée). Une consultation signée ne peut plus être modifiée ; elle peut être rectifiée, avec un motif.
    .sign = Signer…
    .emergency = Urgence…

unlock =
    .note = Le registre est verrouillé. Personne ne le lit sans phrase de passe.
    .who = Qui êtes-vous ?
    .passphrase = Phrase de passe
    .show = Afficher
    .hide = Masquer
    .unlock = Déverrouiller
    .recovery = Utiliser la fiche de secours…
    .practice = Essayer avec des données d’entraînement
    .wait = Le prochain essai est possible dans { $seconds } s.
    .checking = Vérification de la phrase de passe…
    .database = Ouverture du registre…
    .checks = Vérification de l’intégrité du registre…
    .audit = Vérification du journal d’audit…
    .facts = Préparation des évolutions et de la recherche pour les consultations signées auparavant…

trouble =
    .note = Le registre n’a pas été ouvert. Rien n’y a été modifié.
    .retry = Réessayer
    .find = Trouver le registre…
    .restore = Restaurer une sauvegarde…
    .anyway = L’ouvrir quand même…
    .anyway-sure = Ce qui manque ne pourra plus être récupéré. Cette ouverture est inscrite au journal d’audit. Cherchez d’abord une sauvegarde plus récente. L’ouvrir quand même ?
    .new = Créer un nouveau registre vide…
    .not-found = Le registre est introuvable à { $name }. Un disque n’est peut-être pas connecté. Trouvez-le, restaurez-le depuis une sauvegarde ou, en dernier recours, créez-en un nouveau.
    .nothing-there = Il n’y a pas de registre dans { $name }. Choisissez le dossier qui contient vault.db.

recover =
    .note = Le code de la fiche de secours ouvre le registre et donne une nouvelle phrase de passe à un praticien.
    .code = Code de la fiche de secours
    .code-note = 8 groupes de 5 lettres et chiffres
    .go = Ouvrir le registre

passphrase =
    .new = Nouvelle phrase de passe
    .again = La même, à nouveau
    .strength = Robustesse de la phrase de passe
    .advice = Au moins 15 caractères ; plusieurs mots sans lien entre eux conviennent bien. Coller depuis un gestionnaire de mots de passe est possible.
    .score-zero = Très faible.
    .score-one = Faible.
    .score-two = Pas assez robuste.
    .score-three = Robuste.
    .score-four = Très robuste.
    .short = Utilisez 15 caractères ou plus.
    .long = Restez sous 1 000 caractères.
    .common = Elle serait vite devinée : ajoutez des mots auxquels personne ne s’attendrait.
    .names = Elle est surtout faite de noms et de mots de ce cabinet : choisissez-en d’autres.
    .differs = Les deux ne sont pas identiques.

set-up =
    .step-you = ÉTAPE 1 SUR 4
    .step-place = ÉTAPE 2 SUR 4
    .step-sheet = ÉTAPE 3 SUR 4
    .step-code = ÉTAPE 4 SUR 4
    .you = Vous
    .you-note = Vous signez sous ce nom. La phrase de passe ouvre le registre et signe ; personne ne peut la réinitialiser pour vous, sauf un autre praticien ou la fiche de secours.
    .name = Votre nom
    .name-example = Dr Nom
    .place = Où le registre est conservé
    .place-note = Un dossier sur le disque de cet ordinateur. Ni un lecteur réseau, ni un dossier synchronisé : tous deux endommagent un registre.
    .sheet = La fiche de secours
    .sheet-note = Son code ouvre le registre quand toutes les phrases de passe sont perdues. Imprimez-la et gardez-la là où vous gardez ce qui ne doit pas être perdu. Elle ne peut pas être réimprimée plus tard ; une nouvelle la rend caduque.
    .print = Imprimer…
    .save = Enregistrer en PDF…
    .save-sure = Quiconque trouve ce fichier peut ouvrir le registre. Ne l’enregistrez qu’à un endroit que vous emportez loin de cet ordinateur, tel qu’une clé USB. L’enregistrer ?
    .save-title = Fiche de secours
    .save-file = fiche-de-secours
    .save-elsewhere = Pas ici : la fiche ne doit pas se trouver à côté du registre ni de ses sauvegardes. Choisissez un autre endroit.
    .reveal = Afficher le code
    .written = J’ai noté le code
    .kept = La fiche est en route. Vérifiez que le code y est lisible avant de continuer.
    .code = Saisissez le code de la fiche
    .code-why = Pour être sûr qu’il est lisible. Majuscules ou minuscules et tirets sont sans importance.
    .make = Créer le registre
    .making = Création du registre…
    .place-title = Dossier du registre

workspace =
    .practice = ENTRAÎNEMENT : rien n’est conservé ici. Pas de vrais patients.
    .lock = Verrouiller
    .places = Rubriques
    .patients = Patients
    .drafts = Brouillons
    .backup = Sauvegarde
    .settings = Réglages
    .retired = Ce registre a été déplacé vers un autre ordinateur. Il ne peut être que lu ici.

patients =
    .search = Chercher un patient par nom, n° de dossier ou date de naissance
    .hint = Nom, n° de dossier ou date de naissance
    .new = Nouveau patient
    .name = Nom
    .born = Né(e) le
    .mrn = N° dossier
    .last-visit = Dernière consult.
    .last-finding = Dernier résultat
    .draft = brouillon
    .count = { $found } sur { $count ->
        [one] { $count } patient
       *[other] { $count } patients
    } · nom, n° de dossier ou date de naissance
    .count-more = les { $found } premiers de { $count } patients · continuer à taper pour réduire
    .recent = vus en dernier : { $found } sur { $count ->
        [one] { $count } patient
       *[other] { $count } patients
    }
    .none = Pas encore de patients. Appuyez sur Ctrl+Maj+N pour ajouter le premier.
    .not-found = Personne n’a été trouvé. Tapez une plus petite partie du nom, essayez le n° de dossier ou la date de naissance, ou appuyez sur Ctrl+Maj+N pour un nouveau patient.
    .visits = Consultations avec ces mots
    .key-open = ouvrir
    .key-visit = nouvelle consultation
    .key-patient = nouveau patient
    .key-lock = verrouiller

patient =
    .new = Nouveau patient
    .edit = Modifier les coordonnées
    .family = Nom de famille
    .given = Prénoms
    .other = Autres noms
    .other-note = Anciens noms, ou le nom dans une autre écriture
    .sex = Sexe
    .sex-unknown = inconnu
    .sex-female = féminin
    .sex-male = masculin
    .sex-other = autre
    .letter-female = F
    .letter-male = M
    .letter-other = autre
    .born = Date de naissance
    .mrn = N° dossier
    .contact = Contact
    .notes = Notes
    .save = Enregistrer
    .save-all-the-same = Enregistrer quand même
    .family-missing = Un nom de famille est nécessaire. Indiquez le seul nom qui existe, ou comment le patient est appelé jusqu’à ce qu’il soit connu.
    .born-wrong = Indiquez la date de naissance sous la forme année-mois-jour, comme 1972-03-09, ou laissez vide.
    .duplicates = C’est peut-être quelqu’un qui existe déjà ici :
    .open-instead = Ouvrir celui-ci
    .why-mrn = le même n° de dossier
    .why-name-and-birth = les mêmes nom et date de naissance
    .why-name = le même nom
    .why-birth-and-similar-name = la même date de naissance et un nom voisin
    .age = { $years ->
        [one] { $years } an
       *[other] { $years } ans
    }
    .born-on = né(e) le { $date }
    .born-unknown = date de naissance inconnue
    .mrn-is = N° dossier { $mrn }

chart =
    .back = Patients
    .new-visit = Nouvelle consultation
    .open = Ouvrir
    .more = Plus
    .visits = Consultations
    .performed = Examiné le
    .finding = Résultat
    .signed-by = Signée par
    .state = État
    .no-visits = Pas encore de consultations. Appuyez sur Ctrl+N pour en commencer une.
    .merge = Fusionner avec un autre patient…
    .undo-merge = Annuler la fusion
    .who-saw = Qui a consulté ce dossier
    .request = Noter une demande de données…
    .export = Exporter…
    .erase = Effacer ce patient…

drafts =
    .note = Consultations pas encore signées. Chaque réponse y est enregistrée.
    .none = Aucun brouillon ouvert.
    .owner = Praticien
    .saved = Enregistré
    .hand-over = Confier…
    .take-over = Reprendre…
    .move = Transférer à un autre patient…
    .discard = Supprimer…
    .nobody = Il n’y a pas d’autre praticien à qui le confier. Ajoutez-en un dans les réglages.
    .take-over-sure = { $owner } a commencé cette consultation de { $name }. Vous la poursuivez et la signez ; { $owner } en est informé. La reprendre ?
    .move-from = Elle a été commencée pour { $now }. Pour quel patient est-elle ?
    .move-sure = Commencée pour : { $now }. À transférer à : { $other }. Vérifiez les deux noms et dates de naissance. Transférer la consultation de { $now } à { $other } ?
    .move-go = Transférer
    .discard-sure = Ce qui a été renseigné dans cette consultation de { $name } est supprimé et ne peut être récupéré. Cette suppression est inscrite au journal d’audit. Supprimer ?
    .news = Vos brouillons : { $what } ({ $who }).

visit =
    .when = Examiné le, à
    .when-pattern = AAAA-MM-JJ HH:MM
    .when-wrong = Indiquez la date et l’heure comme 2026-11-23 14:30 ; elles ne peuvent être dans le futur.
    .from-paper = Saisie après coup d’après papier
    .begin = Commencer

confirm =
    .title = Vous étiez au milieu d’une consultation. Est-ce le patient devant vous ?
    .note = Entrée continue avec ce patient. Échap affiche la liste des patients ; le brouillon reste tel quel.
    .yes = Oui, continuer
    .no = Non, afficher les patients

practice =
    .clinician = Praticien d’entraînement

merge =
    .title = Fusionner avec un autre patient
    .sure = { $this } sera lu comme faisant partie de { $other }. Les deux restent dans le registre comme avant, de sorte que cela peut être annulé. Fusionner ?
    .go = Fusionner
    .undo = Annuler la fusion
    .undo-note = Le patient est de nouveau seul, avec les consultations qui étaient les siennes.

request =
    .title = Demande de données d’un patient
    .outcome = Suite donnée à la demande
    .access = A demandé ses données
    .correction = A demandé une correction
    .erasure = A demandé l’effacement
    .granted = acceptée
    .partly = acceptée en partie
    .refused = refusée
    .open = pas encore décidée
    .noted = C’est inscrit au journal d’audit.

erase =
    .title = Effacer définitivement
    .sure = { $name } est effacé définitivement : ce qui est connu, chaque consultation, chaque brouillon. Personne ne pourra plus le lire, et c’est irréversible. Les sauvegardes gardent le patient jusqu’à leur remplacement, au plus 24 mois. La loi qui impose la conservation des dossiers est-elle respectée ?
    .go-on = Continuer
    .type = Pour effacer { $name }, saisissez le nom de famille.

export =
    .title = Tout sur ce patient
    .file = patient
    .kinds = JSON (*.json);;PDF (*.pdf)

desk =
    .written = Écrit dans { $name }. Il n’y est pas chiffré.

lock =
    .warning = Verrouillage dans { $seconds } s, faute d’activité. Appuyez sur une touche pour rester.

audit =
    .title = Qui a lu, imprimé, exporté, modifié
    .number = N°
    .time = Heure
    .who = Praticien
    .what = Quoi
    .where = Ordinateur
    .save = Enregistrer en tableau…
    .save-title = Tableau (CSV)
    .file = acces-au-dossier
    .kinds = CSV (*.csv)

backup =
    .note = Une sauvegarde est chiffrée comme le registre et relue avant d’être tenue pour bonne.
    .progress = Avancement
    .now = Sauvegarder
    .verify = Vérifier tout le registre
    .list = Sauvegardes
    .made = Effectuée
    .size = Taille
    .head = Dernière entrée du journal d’audit
    .none = Aucune sauvegarde.
    .rehearse = Essai de restauration…
    .rehearse-note = Restaure dans un dossier supprimé ensuite, et compare.
    .restore = Restaurer…
    .second = Un second dossier
    .second-none = Aucun. Un second emplacement, tel qu’un autre disque, garde les sauvegardes quand celui-ci tombe en panne.
    .choose = Choisir…
    .drop = Pas de second dossier
    .move = Déplacer ce registre vers un autre ordinateur
    .move-note = Effectue une sauvegarde, vous la fait restaurer là-bas et retire ce registre du service : il ne peut alors être que lu.
    .move-go = Commencer…
    .copying = Copie…
    .checking = Vérification…
    .writing = Écriture…
    .second-copy = Copie vers le second dossier…
    .chain = Vérification du journal d’audit…
    .signed = Vérification de ce qui a été signé…
    .patients = Vérification des patients…
    .done = La sauvegarde a été effectuée et relue.
    .cancelled = Interrompu. Rien n’a été laissé.
    .verified = Le registre est intact. Vérifiés : { $entries ->
        [one] { $entries } entrée
       *[other] { $entries } entrées
    } du journal d’audit et { $versions ->
        [one] { $versions } version signée
       *[other] { $versions } versions signées
    }.
    .wrong = Le registre n’est PAS intact : { $count ->
        [one] { $count } défaut
       *[other] { $count } défauts, le premier
    } à l’entrée { $seq } ({ $what }). Ne modifiez rien ; faites un essai de restauration d’une sauvegarde et prévenez la personne chargée de cet ordinateur.
    .never = Il n’y a pas encore de sauvegarde vérifiée.
    .last = { $days ->
        [0] La dernière sauvegarde vérifiée date d’aujourd’hui : { $at }.
        [one] La dernière sauvegarde vérifiée date d’hier : { $at }.
       *[other] La dernière sauvegarde vérifiée date de { $days } jours : { $at }.
    }
    .age-none = aucune
    .age = { $days ->
        [0] aujourd’hui
        [one] hier
       *[other] { $days } jours
    }
    .good = vérifiée
    .bad = endommagée
    .megabytes = { $size } Mo

restore =
    .title = Restaurer une sauvegarde
    .rehearsal = Essai de restauration
    .note = La sauvegarde est seulement lue, et le registre actuel reste où il est.
    .backup = Sauvegarde
    .folder = Son nouveau dossier
    .how = Mode d’ouverture
    .by-passphrase = Avec la phrase de passe du moment où elle a été effectuée
    .by-sheet = Avec la fiche de secours
    .doing = Restauration et vérification…
    .rehearsed = L’essai a réussi. Intacts dans cette sauvegarde : { $entries ->
        [one] { $entries } entrée
       *[other] { $entries } entrées
    } du journal d’audit et { $versions ->
        [one] { $versions } version signée
       *[other] { $versions } versions signées
    }.
    .done = La sauvegarde a été restaurée dans { $name } et vérifiée. Le registre ouvert actuellement reste où il est. Voulez-vous travailler désormais avec le registre restauré ? Le logiciel se verrouille alors, et votre phrase de passe du moment de la sauvegarde l’ouvre.
    .practised = La sauvegarde a été restaurée et vérifiée. C’était un entraînement : rien n’en est conservé.
    .open = Verrouiller et l’ouvrir
    .stay = Rester avec ce registre

move =
    .begin = Une sauvegarde est d’abord effectuée. Vous l’emportez sur l’autre ordinateur, l’y restaurez et l’y vérifiez. Alors seulement, ce registre est retiré du service ici : il ne peut alors être que lu.
    .where = La sauvegarde se trouve dans { $name }. Restaurez-la sur l’autre ordinateur. Comparez sa dernière entrée du journal d’audit : { $head }. Quand c’est fait : où se trouve désormais le registre ?
    .retire = Retirer du service
    .sure = Désormais, ce registre ne peut être que lu ici. A-t-il été restauré et vérifié sur l’autre ordinateur ?

sheet =
    .title = Fiche de secours
    .what = Ce code ouvre le registre de Foot Drop Desktop quand toutes les phrases de passe sont perdues. Quiconque le possède peut lire chaque patient.
    .record = Registre : { $id }
    .made = Établie le { $date }
    .keep = À conserver dans une enveloppe scellée, dans un coffre ou un autre endroit fermé à clé, loin de l’ordinateur.
    .use = Pour l’utiliser : « Utiliser la fiche de secours » sur le premier écran, puis saisir le code. Majuscules ou minuscules et tirets sont sans importance.
    .void = Une fiche plus récente rend celle-ci caduque.

settings =
    .clinic = Cabinet
    .idle = Minutes sans frappe ni toucher avant verrouillage
    .clinicians = Praticiens
    .name = Nom
    .add = Ajouter…
    .add-title = Nouveau praticien
    .old = Phrase de passe actuelle
    .you = vous
    .left = parti
    .done = Fait. C’est inscrit au journal d’audit.
    .reset-title = Nouvelle phrase de passe pour { $name }
    .passphrase-title = Changer votre phrase de passe
    .deactivate-title = Désactiver { $name }
    .deactivate-sure = La phrase de passe n’ouvre plus le registre. Ce qui a été signé reste. Qui poursuit les brouillons ?
    .sheet-go = Mettre cette fiche en vigueur
    .sheet-done = La nouvelle fiche est en vigueur ; l’ancienne est caduque. Détruisez-la.
    .reset = Nouvelle phrase…
    .deactivate = Désactiver…
    .audit = Son activité
    .keys = Votre phrase de passe et la fiche de secours
    .keys-note = Une nouvelle fiche de secours rend l’ancienne caduque.
    .passphrase = Changer ma phrase de passe…
    .sheet = Nouvelle fiche de secours…
    .place = Dossier du registre
    .place-note = Pour le conserver ailleurs, utilisez « Déplacer ce registre » sous Sauvegarde.

dialog =
    .close = Fermer
    .cancel = Annuler

crash =
    .title = Le logiciel a échoué à cet endroit
    .text = Chaque réponse affichée comme enregistrée est sur le disque. Redémarrez : après le déverrouillage, le même brouillon s’ouvre là où il a été laissé. Si cela se reproduit, transmettez les lignes ci-dessous.
    .report = Ce qui a échoué, et où
    .report-note = Ces lignes ne contiennent aucune donnée de patient ni rien de ce qui a été saisi.
    .copy = Copier ces lignes
    .go-on = Continuer sans redémarrer
    .restart = Redémarrer

sign =
    .title = Signer cette consultation
    .what = Ce qui est signé
    .performed = Examiné le { $time }
    .urgency = Degré d’urgence : { $urgency }
    .flag = { $flag } : agir { $within }
    .flag-aside = { $flag } : agir { $within } ; écarté : { $reason }
    .flag-done = { $flag } : agir { $within }. { $done }
    .hidden = L’évaluation est masquée : « Saisie seule » est activé.
    .not-examined = { $count ->
        [0] Tout a été examiné.
        [one] { $count } élément n’est pas examiné ; il figure au compte rendu comme non examiné.
       *[other] { $count } éléments ne sont pas examinés ; ils figurent au compte rendu comme non examinés.
    }
    .complete = L’examen de base est complet.
    .incomplete = L’examen de base n’est pas complet
    .open-more = { $items } ; et { $count } de plus
    .why = Pourquoi signer quand même ? Le compte rendu l’indique.
    .choose = Choisir un motif
    .words = Avec vos propres mots
    .amends = Rectifie la version { $version }, qui reste lisible
    .amends-reason = Motif : { $reason }
    .amends-more = { $count ->
        [one] … et { $count } modification de plus
       *[other] … et { $count } modifications de plus
    }
    .amends-nothing = Rien n’en diffère jusqu’ici.
    .change = { $item } : { $before } → { $after }
    .meaning = Par votre signature, vous, { $name }, déclarez avoir fait cet examen et qu’il est consigné ici tel que vous l’avez constaté. Il ne peut plus être modifié ensuite ; il peut être rectifié, avec un motif.
    .meaning-amended = Par votre signature, vous, { $name }, déclarez que cette version est exacte et remplace la précédente. La précédente reste lisible.
    .passphrase = Votre phrase de passe
    .practice = Entraînement : aucune phrase de passe n’est demandée.
    .signing = Signature…
    .go = Signer
    .go-print = Signer et imprimer
    .reason = { $reason } : { $words }
    .emergency-title = Urgence : arrêter l’examen ici
    .print-only = Imprimer, signer plus tard

signed =
    .back = Retour au dossier
    .content = La consultation telle que signée
    .conclusions = Telle que signée
    .performed = Examiné le { $time }
    .recorded = consignée le { $time }
    .by = signée le { $time } par { $name }
    .countersigned-by = contresignée le { $time } par { $name }
    .voided = INVALIDÉE
    .replaced = remplacée par une version plus récente
    .version = version { $version } sur { $count }
    .amended = rectifiée
    .corrects = Elle remplace une consultation saisie pour le mauvais patient.
    .versions = Versions
    .version-row = Version { $version }
    .signed = Signée
    .print = Imprimer
    .save = Enregistrer en PDF…
    .amend = Rectifier…
    .addendum = Addendum…
    .countersign = Contresigner…
    .void = Invalider…
    .wrong-patient = Saisie pour le mauvais patient…
    .record = Registre
    .as = Signée par { $name } { $meaning }
    .hash = SHA-256 { $hash }
    .head = Dernière entrée du journal d’audit { $head }
    .recall = À retirer
    .recall-title = { $count ->
        [one] { $count } document antérieur
       *[other] { $count } documents antérieurs
    }
    .recall-line = { $time }, { $name } : { $what }
    .least = Au moins { $least } caractères.
    .printer = Imprimer
    .printer-note = Sur quelle imprimante ?
    .printing = Recherche d’une imprimante…
    .making = Création du compte rendu…
    .printed = Envoyé à { $printer }.
    .shown = Aucune imprimante n’est configurée pour ce logiciel. Le compte rendu est ouvert dans le programme des fichiers PDF : imprimez-le là. Cette copie est supprimée quand la fenêtre se verrouille.
    .not-made = Ni imprimé ni enregistré.
    .amend-title = Rectifier cette consultation
    .amend-note = Une nouvelle version s’ouvre en brouillon. Celle-ci reste lisible. Ses documents imprimés seront listés, pour être retirés.
    .amend-go = Nouvelle version
    .addendum-title = Compléter cette consultation
    .addendum-note = Le texte est signé et figure à côté de la consultation ; ses constatations restent inchangées.
    .addendum-text = Ce qui est ajouté
    .addendum-go = Signer l’addendum
    .countersign-title = Contresigner cette consultation
    .countersign-note = Par votre signature, vous, { $name }, déclarez avoir relu cette consultation de { $author }.
    .countersign-go = Contresigner
    .void-title = Invalider cette consultation
    .void-note = Elle reste lisible, marquée comme invalidée, et disparaît des listes, des comparaisons et de la recherche. C’est irréversible.
    .void-go = Invalider
    .wrong-title = Saisie pour le mauvais patient
    .wrong-pick = De qui est cette consultation ? Elle est actuellement sous { $now }.
    .wrong-now = Actuellement sous : { $who }
    .wrong-right = Appartient à : { $who }
    .wrong-note = La consultation est invalidée ici et se rouvre en brouillon sous le bon patient, pour être vérifiée et signée. C’est irréversible.
    .wrong-go = Invalider ici et ouvrir là-bas
    .reason = Motif
    .recall-now = Ces documents montrent ce qui n’est plus valable. Les retirer :

look =
    .title = Langue et apparence
    .language = Langue
    .paper-language = Langue des documents
    .theme = Couleurs
    .text-size = Taille du texte
    .as-system = Comme le système
    .as-window = Comme la fenêtre
    .light = Clair
    .dark = Sombre
    .contrast = Contraste élevé
    .touch = Grandes cibles pour les doigts (tactile)

papers-settings =
    .title = Documents
    .letterhead = Adresse et téléphone sur les documents, { $lines } lignes au plus
    .letterhead-long = Au plus { $lines } lignes et { $limit } caractères. La dernière modification n’a pas été gardée.
    .number = Numéro que les documents donnent aux patients en cas d’urgence
    .number-wrong = Chiffres, espaces et + seulement. La dernière modification n’a pas été gardée.
    .logo = Logo
    .logo-none = Aucun logo
    .logo-choose = Choisir un logo…
    .logo-kinds = Images (*.png *.svg)
    .logo-drop = Retirer le logo
    .size = Format du papier
    .a4 = A4
    .letter = Letter (US)
    .margin = Marge à gauche et à droite, mm
    .attach = Joindre la consultation en données
    .attach-note = Les documents pour cliniciens portent alors la consultation dans le PDF, lisible par un logiciel. Ceux des patients et les lettres, jamais.
    .preview = L’image montre une lettre d’entraînement sur ce papier.
    .preview-making = L’aperçu est en préparation…

exam-settings =
    .title = L’examen
    .romberg = Épreuve de Romberg, secondes
    .record-only = Saisie seule : n’afficher aucune évaluation
    .record-only-note = Masque chaque conclusion, siège, prochain test et suggestion du logiciel. Les drapeaux rouges auxquels vous avez répondu oui restent.

language =
    .name = Langue
    .not-reviewed = Traduction pas encore relue
    .not-reviewed-note = La formulation clinique dans cette langue n’a pas encore été relue par un clinicien. En cas de doute, la formulation anglaise fait foi.

shorthand =
    .name = Abrégé : côté, élément, valeur ; les segments sont séparés par des points-virgules
    .example = l df 1; l ev 2; r all 5; b heel -
    .preview = Ce que la ligne va renseigner
    .hint = Côté, élément, valeur. Tab complète un mot, ? montre les mots, Haut rappelle une ligne, Échap ferme.
    .ready = { $count ->
        [one] Entrée renseigne { $count } réponse
       *[other] Entrée renseigne { $count } réponses
    }{ $over ->
        [0] .
        [one]  ; { $over } est écrasée.
       *[other]  ; { $over } sont écrasées.
    }
    .not-ready = Rien n’est renseigné tant que toute la ligne n’est pas comprise.
    .record = Renseigner
    .words = Mots
    .words-name = Table des mots (?)
    .close = Fermer la ligne d’abrégé (Échap)
    .recorded = { $count ->
        [one] { $count } réponse renseignée. Ctrl+Z l’annule.
       *[other] { $count } réponses renseignées. Ctrl+Z les annule ensemble.
    }
    .row-set = { $item } : { $before } → { $after }
    .row-over = { $item } : { $before } → { $after } (écrasé)
    .row-same = { $item } : { $after } (inchangé)
    .row-follows = En découle : { $item } : { $before } → { $after }
    .table-intro = r droite, l gauche, b les deux ; puis un ou plusieurs éléments d’un même type ; puis la valeur. Segments séparés par « ; ». Après une cotation : pain, effort, mech. Après nt : un motif.
    .fault-word-unknown = « { $word } » n’est pas un mot de l’abrégé.
    .fault-word-unfinished = « { $word } » … se poursuit : { $words }
    .fault-word-twofold = « { $word } » peut avoir plusieurs sens. Écrivez l’un de : { $words }
    .fault-item-missing = Quel élément ?
    .fault-side-missing = Quel côté ? Écrivez r, l ou b avant « { $word } ».
    .fault-side-late = Le côté « { $word } » se place avant les éléments.
    .fault-side-not-asked = « { $word } » n’a pas de côté.
    .fault-mixed = « { $word } » et « { $other } » sont de types différents : écrivez deux segments.
    .fault-value-missing = Quelle valeur pour « { $word } » ? { $words }
    .fault-value-unknown = « { $word } » n’est pas une valeur de « { $item } ». Possibles : { $words }
    .fault-value-alone = « { $word } » et la suite ne vont pas ensemble : l’un des deux va seul.
    .fault-number-unknown = « { $word } » n’est pas un nombre pour « { $item } ». { $words }
    .fault-out-of-range = « { $word } » va de { $low } à { $high }.
    .fault-left-over = « { $word } » est un mot de trop. Un nouveau segment commence après un point-virgule.
    .fault-unsafe = Non renseigné ici : { $finding }. La station debout a été notée comme non sûre. Répondez sur sa page, qui redemande.

paper =
    .open = Documents…
    .choose-title = Créer un document
    .kind = Document
    .report = Compte rendu clinique
    .handout = Feuille pour le patient
    .letter = Lettre d’adressage
    .progress = Compte rendu d’évolution
    .blank = Formulaire vierge
    .emergency = Courrier d’urgence
    .language = Langue
    .visit = Consultation
    .earlier = Comparée à
    .recipient = À
    .recipient-note = vide : une ligne pour le stylo
    .address = Adresse
    .question = Question
    .question-note = vide : un avis est demandé
    .draft = Cette consultation n’est pas signée : le document porte la mention de brouillon.
    .no-visit = Il n’y a pas encore de consultation signée. Un formulaire vierge est possible.
    .no-earlier = Un compte rendu d’évolution demande une consultation signée avant celle-ci.
    .show = Aperçu
    .title = { $paper } · { $language }
    .back = Retour
    .print = Imprimer…
    .print-title = Imprimer
    .save-title = Enregistrer le document en PDF
    .making = Le document est en préparation…
    .sending = Le document est préparé de nouveau…
    .pages = Pages du document
    .page-of = Page { $page } sur { $count }
    .page-before = Page précédente
    .page-next = Page suivante
    .smaller = Plus petit
    .larger = Plus grand
    .zoom = Taille de la page
    .fit-width = Toute la largeur
    .fit-page = Page entière
    .find = Chercher dans le document
    .find-before = Occurrence précédente
    .find-next = Occurrence suivante
    .found = { $place } sur { $count }, page { $page }
    .not-found = Introuvable

batch =
    .open = Documents d’une journée…
    .title = Documents de plusieurs consultations
    .which = Consultations
    .of-day = D’une journée
    .of-search = Trouvées par la recherche
    .day = Jour
    .day-wrong = Écrivez le jour sous la forme AAAA-MM-JJ.
    .count = { $count ->
        [0] Aucune consultation signée
        [one] { $count } consultation signée
       *[other] { $count } consultations signées
    }
    .drafts = { $count ->
        [one] { $count } consultation n’est pas signée et n’est pas reprise
       *[other] { $count } consultations ne sont pas signées et ne sont pas reprises
    }
    .note = Chaque fichier porte le jour et le numéro de la consultation, sans nom.
    .folder = Enregistrer dans un dossier…
    .print = Imprimer…
    .progress = Avancement des documents
    .doing = { $place } sur { $count } : { $what }
    .stop = Arrêter
    .stopped = Arrêté.
    .made = { $count ->
        [0] Aucun document n’a été créé.
        [one] { $count } document a été créé.
       *[other] { $count } documents ont été créés.
    }
    .in-folder = Ils sont dans { $name }.
    .sent = Ils ont été envoyés à { $printer }.
    .not-made = Non créés :
    .not-made-line = { $what } : { $why }
    .not-begun = { $count ->
        [one] { $count } autre n’a pas été commencé.
       *[other] { $count } autres n’ont pas été commencés.
    }
