# The words of the window.

window =
    .title = Foot Drop Desktop
    .close-visit = Fermer
    .close-visit-name = Fermer cette consultation et revenir à l’accueil
    .practice = Exercice
    .saved = Enregistré { $time }
    .not-saved-yet = Nouvelle consult.
    .save-failed = Non enregistré
    .unsaved = { $why } Fermer maintenant fait perdre les dernières réponses. Fermer quand même ?
    .lose = Fermer et les perdre
    .undo = Annuler
    .redo = Rétablir
    .back = Retour
    .continue = Continuer
    .to-review = Vers la synthèse
    .rest-normal = Reste de l’étape normal
    .rest-normal-note = Met à « normal » ce qui est encore en suspens dans cette étape, avec la mention « par défaut ». Ce qui doit toujours être demandé reste en suspens.
    .no-to-all = Non à toutes les restantes
    .no-to-all-note = Regardez d’abord la dernière question : faites défiler jusqu’à la fin de la liste.
    .answered = réponses : { $answered } sur { $total }
    .core-open = examen de base : { $count } en suspens
    .core-complete = examen de base complet
    .core-short = { $count } en suspens
    .rest-short = Reste normal
    .report-title = Compte rendu (PDF)
    .report-file = compte-rendu
    .report-kinds = PDF (*.pdf)
    .stand-question = La station debout a été notée comme dangereuse, mais ces tests ont un résultat : { $findings }. Les noter comme non testés car dangereux ?
    .stand-keep = Garder les résultats
    .stand-unsafe = Non testés : dangereux
    .undo-what = Annuler : { $what }
    .redo-what = Rétablir : { $what }
    .many-answers = { $count } réponses
    .by-default = { $count } par défaut
    .carried = { $count } repris
    .core-go = Aller à la prochaine rubrique de l’examen de base en suspens (Ctrl+M ; Ctrl+Maj+M pour la précédente)
    .rest-look = Encore { $count } plus bas. A montre la suite.
    .rest-ready = Tout a été affiché. A de nouveau : { $count } mis à « normal ».
    .rest-none = Rien n’est en suspens ici qui puisse être mis à « normal ».
    .retry = Réessayer
    .save-as = Enregistrer sous…
    .save-as-title = Garder les réponses dans un fichier
    .save-as-file = reponses
    .save-as-kinds = JSON (*.json)
    .save-as-sure = Le fichier contient les réponses de cette consultation, sans aucun nom : notez à qui elles appartiennent. Il n’est PAS chiffré. Ne le gardez que jusqu’à l’enregistrement de la consultation dans la base, et seulement là où personne d’autre ne le lit. L’écrire ?
    .save-as-go = L’écrire non chiffré
    .unsafe = Station debout dangereuse
    .unsafe-question = La station debout a été notée comme dangereuse. Noter quand même « { $finding } » ?
    .unsafe-leave = Laisser tel quel
    .unsafe-record = Le noter
    .safe-first = D’abord : la station debout et la marche sont-elles sans danger ?
    .assessment-show = Afficher l’évaluation
    .assessment-hide = Masquer l’évaluation

start =
    .promise = Un examen guidé et expliqué du pied tombant, conservé sur cet ordinateur.
    .change = Modifier…
    .what-not = Il n’a pas été validé chez des patients. Il étaye votre jugement et ne le remplace jamais.

steps =
    .name = Étapes de l’examen
    .progress = réponses : { $answered } sur { $total }{ $default ->
        [0] {""}
       *[other] , { $default } par défaut
    }
    .carried = { $words }, { $count } repris

page =
    .how-to = Technique : { $name }
    .how-to-picture = Image : { $name }
    .keys-grades = Touches : 0–5 cotation · − + nuancent un 4 · N non testé · Retour arrière efface · flèches déplacent · F1 technique
    .keys = Touches : 1–9 choisir · N non testé, non · Retour arrière efface · flèches déplacent · F1 technique
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
    .value = dernier { $value } · { $date }
    .undated = dernier { $value }
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
    .absent = non constaté
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
       *[other] Déficit de dorsiflexion : { $name }.
    }
    .flail = { $flail ->
        [yes] Pied ballant : oui.
        [no] Pied ballant : non.
       *[other] Pied ballant : pas encore déterminé.
    }
    .urgency = Urgence
    .romberg = Épreuve de Romberg
    .gait = Marche et équilibre
    .gait-side = Marche, { $side }
    .more-sites = { $count } de plus compatibles
    .contradiction = Ces réponses ne concordent pas
    .sites = Localisations compatibles
    .nothing = Rien à localiser pour l’instant
    .not-localised = Les règles valent à partir de 5 ans.
    .unlimited-also = Également possibles ; non limitées à un territoire
    .unlimited = Non limitées à un territoire
    .less-likely = Moins probables ({ $count })
    .excluded = Ne suffisent pas à l’expliquer ({ $count })
    .next = Prochain test le plus utile
    .go-to = Y aller
    .show = Afficher
    .hide = Masquer
    .literature = Toutes les sources
    .flail-foot = { $side } : pied ballant
    .explains = explique { $explained } sur { $deficits }
    .open = En suspens :
    .judgement = Étaye votre jugement ; non validé chez des patients. Les niveaux et délais des signes d’alerte sont des propositions.

flag =
    .name = Signe d’alerte
    .pill = { $tier } · { $within }
    .set-aside = Écarter…
    .resume = Réintégrer
    .aside = écarté : { $reason }
    .more = + { $count } de plus
    .fewer = En afficher moins
    .ask = « { $flag } » reste dans le dossier et dans le degré d’urgence. Pourquoi l’écarter ?
    .ask-title = Écarter
    .done = Fait…
    .done-is = Fait : { $what }.
    .not-done = Rien dans la conduite à tenir n’y répond encore.
    .to-plan = Voir conduite à tenir
    .group = { $tier } : { $flags }
    .aside-count = { $count } écartés
    .new = { $count ->
        [one] Nouveau signe d’alerte : { $flags }
       *[other] Nouveaux signes d’alerte : { $flags }
    }
    .gone = { $count ->
        [one] Signe d’alerte disparu : { $flags }
       *[other] Signes d’alerte disparus : { $flags }
    }

detail =
    .why = Pourquoi
    .used = Renseigné
    .missing = Non examiné
    .rule = La règle

review =
    .suggested-here = Proposé. Rien n’est coché à votre place.
    .suggested-for = Pour : { $what }.
    .other-options = Autres options
    .plan-note = Proposé d’après ce qui a été constaté ; la décision vous appartient.
    .by-default = { $count ->
        [one] { $count } réponse mise par défaut
       *[other] { $count } réponses mises par défaut
    }
    .together = { $count ->
        [one] { $count } signe d’alerte répondu avec d’autres
       *[other] { $count } signes d’alerte répondus ensemble
    }
    .carried = { $count ->
        [one] { $count } réponse reprise
       *[other] { $count } réponses reprises
    }
    .record-only = L’évaluation est masquée
    .record-only-note = « Saisie seule » est activée dans les paramètres : aucune conclusion, localisation, proposition ni aucun prochain test du programme n’est affiché. Les signes d’alerte auxquels il a été répondu oui restent.
    .work-up = Bilan proposé
    .open = Non examiné
    .open-count = { $count ->
        [one] { $count } élément n’est pas examiné
       *[other] { $count } éléments ne sont pas examinés
    }
    .open-step = { $step } ({ $count })
    .open-more = et { $count } de plus
    .nothing-open = Tout a été examiné
    .flags = Signes d’alerte ({ $count })
    .report = Compte rendu (PDF)…
    .report-keys = Ctrl+P enregistre, Ctrl+Maj+P imprime. Les deux portent la mention de brouillon.
    .sign-title = Terminer
    .sign-note = « Signer… » se trouve en bas (Ctrl+Entrée). Une consultation signée ne peut plus être modifiée ; elle peut être rectifiée, avec un motif.
    .sign = Signer…
    .emergency = Urgence…

literature =
    .title = Bibliographie
    .article = De l’article source. Cela étaye :
    .beyond = Au-delà de l’article source. Cela étaye :

unlock =
    .note = La base est verrouillée. Personne ne la lit sans phrase de passe.
    .who = Qui êtes-vous ?
    .passphrase = Phrase de passe
    .show = Afficher
    .hide = Masquer
    .unlock = Déverrouiller
    .recovery = Utiliser la feuille de récupération…
    .practice = Essayer avec des données d’exercice
    .wait = Prochain essai possible dans { $seconds } s.
    .checking = Vérification de la phrase de passe …
    .database = Ouverture de la base …
    .checks = Vérification de l’intégrité de la base …
    .audit = Vérification du journal …

trouble =
    .note = La base n’a pas été ouverte. Rien n’y a été modifié.
    .retry = Réessayer
    .find = Chercher la base…
    .restore = Restaurer une sauvegarde…
    .anyway = L’ouvrir quand même…
    .anyway-sure = Ce qui manque ne pourra pas être récupéré ensuite. Cette ouverture est inscrite au journal. Cherchez d’abord une sauvegarde plus récente. L’ouvrir quand même ?
    .new = Créer une base neuve et vide…
    .not-found = La base est introuvable à l’emplacement { $name }. Un disque n’est peut-être pas connecté. Cherchez-la, restaurez-la à partir d’une sauvegarde ou, en dernier recours, créez-en une nouvelle.
    .nothing-there = Il n’y a pas de base dans { $name }. Choisissez le répertoire qui contient vault.db.

recover =
    .note = Le code de la feuille de récupération ouvre la base et donne à un clinicien une nouvelle phrase de passe.
    .code = Code de la feuille de récupération
    .code-note = 8 groupes de 5 lettres et chiffres
    .go = Ouvrir la base

passphrase =
    .new = Nouvelle phrase de passe
    .again = La même de nouveau
    .strength = Robustesse de la phrase de passe
    .advice = Au moins 15 caractères ; plusieurs mots sans rapport entre eux conviennent. Coller depuis un gestionnaire de mots de passe est possible.
    .score-zero = Très faible.
    .score-one = Faible.
    .score-two = Pas assez robuste.
    .score-three = Robuste.
    .score-four = Très robuste.
    .short = Mettez au moins 15 caractères.
    .long = Restez en dessous de 1 000 caractères.
    .common = Elle serait vite devinée : ajoutez des mots inattendus.
    .names = Elle se compose surtout de noms et de mots de cet établissement : choisissez-en d’autres.
    .differs = Les deux ne sont pas identiques.

set-up =
    .step-you = ÉTAPE 1 SUR 4
    .step-place = ÉTAPE 2 SUR 4
    .step-sheet = ÉTAPE 3 SUR 4
    .step-code = ÉTAPE 4 SUR 4
    .you = Vous
    .you-note = Vous signez de ce nom. La phrase de passe ouvre la base et sert à signer ; seul un autre clinicien, ou la feuille de récupération, peut la réinitialiser pour vous.
    .name = Votre nom
    .name-example = Dr Nom
    .place = Où la base est conservée
    .place-note = Un répertoire sur le disque de cet ordinateur. Ni un lecteur réseau, ni un répertoire synchronisé : les deux endommagent une base.
    .sheet = La feuille de récupération
    .sheet-note = Son code ouvre la base quand toutes les phrases de passe sont perdues. Imprimez-la et gardez-la là où vous gardez ce qui ne doit pas se perdre. Elle ne peut pas être réimprimée plus tard ; une nouvelle la rend caduque.
    .print = Imprimer…
    .save = Enregistrer en PDF…
    .save-sure = Quiconque trouve ce fichier peut ouvrir la base. Ne l’enregistrez que sur un support que vous éloignez de cet ordinateur, par exemple une clé USB. L’enregistrer ?
    .save-title = Feuille de récupération
    .save-file = feuille-de-recuperation
    .save-elsewhere = Pas à cet endroit : la feuille ne doit pas se trouver à côté de la base ni de ses sauvegardes. Choisissez un autre emplacement.
    .reveal = Afficher le code
    .written = J’ai noté le code
    .kept = La feuille est en route. Vérifiez que le code y est lisible avant de continuer.
    .code = Saisissez le code de la feuille
    .code-why = Pour vous assurer qu’il est lisible. Les majuscules, minuscules et tirets n’ont pas d’importance.
    .make = Créer la base
    .making = Création de la base …
    .place-title = Répertoire de la base

workspace =
    .practice = EXERCICE : rien n’est conservé ici. Pas de vrais patients.
    .lock = Verrouiller
    .places = Rubriques
    .patients = Patients
    .drafts = Brouillons
    .backup = Sauvegarde
    .settings = Paramètres
    .retired = Cette base a été transférée sur un autre ordinateur. Elle ne peut plus qu’être lue ici.

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
    .count-more = les { $found } premiers sur { $count } patients · continuez la saisie pour en voir moins
    .recent = vus en dernier : { $found } sur { $count ->
        [one] { $count } patient
       *[other] { $count } patients
    }
    .none = Pas encore de patient. Ctrl+Maj+N ajoute le premier.
    .not-found = Personne n’a été trouvé. Saisissez moins de lettres du nom, essayez le n° de dossier ou la date de naissance, ou appuyez sur Ctrl+Maj+N pour un nouveau patient.
    .visits = Consultations contenant ces mots
    .key-open = ouvrir
    .key-visit = nouvelle consultation
    .key-patient = nouveau patient
    .key-lock = verrouiller

patient =
    .new = Nouveau patient
    .edit = Modifier la fiche
    .family = Nom de famille
    .given = Prénoms
    .other = Autres noms
    .other-note = Noms antérieurs, ou nom dans une autre écriture
    .sex = Sexe
    .sex-unknown = non connu
    .sex-female = féminin
    .sex-male = masculin
    .sex-other = autre
    .letter-female = F
    .letter-male = M
    .letter-other = autre
    .born = Date de naissance
    .mrn = N° de dossier
    .contact = Contact
    .notes = Notes
    .save = Enregistrer
    .save-all-the-same = Enregistrer quand même
    .family-missing = Un nom de famille est nécessaire. Écrivez le seul nom qui existe, ou celui donné au patient en attendant de le connaître.
    .born-wrong = Écrivez la date de naissance sous la forme année-mois-jour, par exemple 1972-03-09, ou laissez vide.
    .duplicates = Cette personne est peut-être déjà enregistrée :
    .open-instead = Ouvrir celle-là
    .why-mrn = même n° de dossier
    .why-name-and-birth = mêmes nom et date de naissance
    .why-name = même nom
    .why-birth-and-similar-name = même date de naissance et nom proche
    .age = { $years } ans
    .born-on = né(e) le { $date }
    .born-unknown = date de naissance non connue
    .mrn-is = N° dossier { $mrn }

chart =
    .back = Patients
    .new-visit = Nouvelle consultation
    .open = Ouvrir
    .more = Plus
    .visits = Consultations
    .performed = Examiné
    .finding = Résultat
    .signed-by = Signé par
    .state = État
    .no-visits = Pas encore de consultation. Ctrl+N en commence une.
    .merge = Fusionner avec un autre patient…
    .undo-merge = Annuler la fusion
    .who-saw = Qui a vu ce dossier
    .request = Noter une demande relative aux données…
    .export = Exporter…
    .erase = Effacer ce patient…

drafts =
    .note = Consultations pas encore signées. Chaque réponse y est enregistrée.
    .none = Aucun brouillon ouvert.
    .owner = Clinicien
    .saved = Enregistré
    .hand-over = Transmettre…
    .take-over = Prendre en charge…
    .move = Déplacer vers un autre patient…
    .discard = Supprimer…
    .nobody = Il n’y a pas d’autre clinicien à qui le transmettre. Ajoutez-en un dans les paramètres.
    .take-over-sure = { $owner } a commencé cette consultation de { $name }. Vous la poursuivez et la signez ; { $owner } en est averti. La prendre en charge ?
    .move-from = Elle a été commencée pour { $now }. Pour quel patient est-elle ?
    .move-sure = Commencée pour : { $now }. À déplacer vers : { $other }. Regardez les deux noms et dates de naissance. Déplacer la consultation de { $now } vers { $other } ?
    .move-go = La déplacer
    .discard-sure = Ce qui a été noté dans cette consultation de { $name } est supprimé et ne peut pas être récupéré. La suppression est inscrite au journal. Supprimer ?
    .news = Vos brouillons : { $what } ({ $who }).

visit =
    .when = Examiné le, à
    .when-pattern = AAAA-MM-JJ HH:MM
    .when-wrong = Écrivez la date et l’heure sous la forme 2026-11-23 14:30 ; elles ne peuvent pas être dans le futur.
    .from-paper = Saisie après coup à partir du papier
    .begin = Commencer

confirm =
    .title = Vous étiez au milieu d’une consultation. Est-ce bien le patient devant vous ?
    .note = Entrée poursuit avec ce patient. Échap affiche la liste des patients ; le brouillon reste tel quel.
    .yes = Oui, poursuivre
    .no = Non, afficher les patients

practice =
    .clinician = Clinicien d’exercice

merge =
    .title = Fusionner avec un autre patient
    .sure = { $this } sera lu comme faisant partie de { $other }. Les deux restent dans la base comme avant, de sorte que cela peut être annulé. Fusionner ?
    .go = Fusionner
    .undo = Annuler la fusion
    .undo-note = Le patient redevient indépendant, avec ses propres consultations.

request =
    .title = Demande d’un patient relative à ses données
    .outcome = Suite donnée à la demande
    .access = A demandé ses données
    .correction = A demandé une rectification
    .erasure = A demandé l’effacement
    .granted = acceptée
    .partly = acceptée en partie
    .refused = refusée
    .open = pas encore décidée
    .noted = C’est inscrit au journal.

erase =
    .title = Effacer définitivement
    .sure = { $name } sera effacé définitivement : les informations connues, chaque consultation, chaque brouillon. Personne ne pourra plus le lire, et c’est irréversible. Les sauvegardes gardent le patient jusqu’à leur renouvellement, au plus 24 mois. La loi sur la conservation des dossiers est-elle respectée ?
    .go-on = Poursuivre
    .type = Pour effacer { $name }, saisissez le nom de famille.

export =
    .title = Tout sur ce patient
    .file = patient
    .kinds = JSON (*.json);;PDF (*.pdf)

desk =
    .written = Écrit dans { $name }. Ce fichier n’y est pas chiffré.

lock =
    .warning = Verrouillage dans { $seconds } s, faute d’activité. Appuyez sur une touche pour rester.

audit =
    .title = Qui a vu, imprimé, exporté, modifié
    .number = N°
    .time = Heure
    .who = Clinicien
    .what = Quoi
    .where = Ordinateur
    .save = Enregistrer en tableau…
    .save-title = Tableau (CSV)
    .file = qui-a-vu
    .kinds = CSV (*.csv)

backup =
    .note = Une sauvegarde est chiffrée comme la base, et relue avant d’être tenue pour bonne.
    .progress = Progression
    .now = Sauvegarder
    .verify = Vérifier toute la base
    .list = Sauvegardes
    .made = Faite le
    .size = Taille
    .head = Dernière entrée du journal
    .none = Pas encore de sauvegarde.
    .rehearse = Essai de restauration…
    .rehearse-note = Restaure dans un répertoire supprimé ensuite, et compare.
    .restore = Restaurer…
    .second = Un second répertoire
    .second-none = Aucun. Un second emplacement, par exemple un autre disque, conserve les sauvegardes si celui-ci tombe en panne.
    .choose = Choisir…
    .drop = Pas de second répertoire
    .move = Transférer cette base sur un autre ordinateur
    .move-note = Fait une sauvegarde, vous la fait restaurer là-bas et met cette base hors service : elle ne peut alors plus qu’être lue.
    .move-go = Commencer…
    .copying = Copie …
    .checking = Vérification …
    .writing = Écriture …
    .second-copy = Copie vers le second répertoire …
    .chain = Vérification du journal …
    .signed = Vérification de ce qui a été signé …
    .patients = Vérification des patients …
    .done = La sauvegarde a été faite et relue.
    .cancelled = Annulé. Rien n’a été laissé.
    .verified = La base est intacte : { $entries ->
        [one] { $entries } entrée
       *[other] { $entries } entrées
    } du journal et { $versions ->
        [one] { $versions } version signée
       *[other] { $versions } versions signées
    } vérifiées.
    .wrong = La base n’est PAS intacte : { $count ->
        [one] { $count } défaut
       *[other] { $count } défauts, le premier
    } à l’entrée { $seq } ({ $what }). Ne modifiez rien ; faites un essai de restauration à partir d’une sauvegarde et prévenez la personne qui s’occupe de cet ordinateur.
    .never = Il n’y a pas encore de sauvegarde vérifiée.
    .last = { $days ->
        [0] La dernière sauvegarde vérifiée date d’aujourd’hui : { $at }.
        [one] La dernière sauvegarde vérifiée date d’hier : { $at }.
       *[other] La dernière sauvegarde vérifiée date d’il y a { $days } jours : { $at }.
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
    .note = La sauvegarde est seulement lue, et la base actuelle reste où elle est.
    .backup = Sauvegarde
    .folder = Nouveau répertoire pour elle
    .how = Comment elle est ouverte
    .by-passphrase = Avec la phrase de passe du moment où elle a été faite
    .by-sheet = Avec la feuille de récupération
    .doing = Restauration et vérification …
    .rehearsed = L’essai a réussi : { $entries ->
        [one] { $entries } entrée
       *[other] { $entries } entrées
    } du journal et { $versions ->
        [one] { $versions } version signée
       *[other] { $versions } versions signées
    } sont intactes dans cette sauvegarde.
    .done = La sauvegarde a été restaurée dans { $name } et vérifiée. La base ouverte actuellement reste où elle est. Voulez-vous travailler désormais avec la base restaurée ? Le programme se verrouille alors, et votre phrase de passe du moment de la sauvegarde l’ouvre.
    .practised = La sauvegarde a été restaurée et vérifiée. C’était un exercice : rien n’en est conservé.
    .open = Verrouiller et l’ouvrir
    .stay = Rester sur cette base

move =
    .begin = D’abord une sauvegarde est faite. Vous l’emportez sur l’autre ordinateur, vous l’y restaurez et vous l’y vérifiez. Ce n’est qu’ensuite que cette base est mise hors service ici : elle ne peut alors plus qu’être lue.
    .where = La sauvegarde se trouve dans { $name }. Restaurez-la sur l’autre ordinateur. Comparez sa dernière entrée du journal : { $head }. Cela fait : où se trouve désormais la base ?
    .retire = Mettre cette base hors service
    .sure = Désormais, cette base ne pourra plus qu’être lue ici. A-t-elle été restaurée et vérifiée sur l’autre ordinateur ?

sheet =
    .title = Feuille de récupération
    .what = Ce code ouvre la base de Foot Drop Desktop quand toutes les phrases de passe sont perdues. Quiconque le possède peut lire tous les patients.
    .record = Base : { $id }
    .made = Établie le { $date }
    .keep = À conserver dans une enveloppe scellée, dans un coffre ou un autre endroit fermé à clé, loin de l’ordinateur.
    .use = Pour l’utiliser : « Utiliser la feuille de récupération » sur le premier écran, puis saisir le code. Les majuscules, minuscules et tirets n’ont pas d’importance.
    .void = Une feuille plus récente rend celle-ci caduque.

settings =
    .clinic = Établissement
    .idle = Minutes sans activité avant le verrouillage
    .clinicians = Cliniciens
    .name = Nom
    .add = Ajouter…
    .add-title = Nouveau clinicien
    .old = Phrase de passe actuelle
    .you = vous
    .left = parti
    .done = C’est fait, et inscrit au journal.
    .reset-title = Nouvelle phrase de passe pour { $name }
    .passphrase-title = Changer votre phrase de passe
    .deactivate-title = Désactiver { $name }
    .deactivate-sure = La phrase de passe n’ouvre plus la base. Ce qui a été signé reste. Qui poursuit les brouillons ?
    .sheet-go = Mettre cette feuille en vigueur
    .sheet-done = La nouvelle feuille est en vigueur ; l’ancienne est caduque. Détruisez-la.
    .reset = Nouvelle phrase de passe…
    .deactivate = Désactiver…
    .audit = Ses actions
    .keys = Votre phrase de passe et la feuille de récupération
    .keys-note = Une nouvelle feuille de récupération rend l’ancienne caduque.
    .passphrase = Changer ma phrase de passe…
    .sheet = Nouvelle feuille de récupération…
    .place = Le répertoire de la base
    .place-note = Pour la conserver ailleurs, utilisez « Transférer cette base » sous Sauvegarde.

dialog =
    .close = Fermer
    .cancel = Annuler

crash =
    .title = Le programme a échoué à cet endroit
    .text = Toute réponse affichée comme enregistrée est sur le disque. Redémarrez : après le déverrouillage, le même brouillon s’ouvre là où il a été laissé. Si cela se reproduit, transmettez les lignes ci-dessous.
    .report = Ce qui a échoué, et où
    .report-note = Ces lignes ne contiennent ni données de patients ni rien de ce qui a été saisi.
    .copy = Copier ces lignes
    .go-on = Continuer sans redémarrer
    .restart = Redémarrer

sign =
    .title = Signer cette consultation
    .what = Ce qui est signé
    .performed = Examiné le { $time }
    .urgency = Urgence : { $urgency }
    .flag = { $flag } : agir { $within }
    .flag-aside = { $flag } : agir { $within } ; écarté : { $reason }
    .flag-done = { $flag } : agir { $within }. { $done }
    .hidden = L’évaluation est masquée : « Saisie seule » est activée.
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
        [one] … et { $count } autre modification
       *[other] … et { $count } autres modifications
    }
    .amends-nothing = Rien n’en diffère jusqu’ici.
    .change = { $item } : { $before } → { $after }
    .meaning = Par votre signature, vous, { $name }, attestez avoir réalisé cet examen et l’avoir consigné ici tel que vous l’avez constaté. Il ne peut plus être modifié ensuite ; il peut être rectifié, avec un motif.
    .meaning-amended = Par votre signature, vous, { $name }, attestez que cette version est exacte et remplace la précédente. La précédente reste lisible.
    .passphrase = Votre phrase de passe
    .practice = Exercice : aucune phrase de passe n’est demandée.
    .signing = Signature …
    .go = Signer
    .go-print = Signer et imprimer
    .reason = { $reason } : { $words }
    .emergency-title = Urgence : arrêter l’examen ici
    .print-only = Imprimer, signer plus tard

signed =
    .back = Retour au dossier
    .content = La consultation telle que signée
    .conclusions = Telles que signées
    .performed = Examiné le { $time }
    .recorded = noté le { $time }
    .by = signée le { $time } par { $name }
    .countersigned-by = contresignée le { $time } par { $name }
    .voided = INVALIDÉE
    .replaced = remplacée par une version plus récente
    .version = version { $version } sur { $count }
    .amended = rectifiée
    .corrects = Elle remplace une consultation saisie pour le mauvais patient.
    .versions = Versions
    .version-row = Version { $version }
    .signed = Signé
    .print = Imprimer
    .save = Enregistrer en PDF…
    .amend = Rectifier…
    .addendum = Addendum…
    .countersign = Contresigner…
    .void = Invalider…
    .wrong-patient = Saisie pour le mauvais patient…
    .record = Enregistrement
    .as = Signé par { $name } { $meaning }
    .hash = SHA-256 { $hash }
    .head = Dernière entrée du journal { $head }
    .recall = À rappeler
    .recall-title = { $count ->
        [one] { $count } document antérieur
       *[other] { $count } documents antérieurs
    }
    .recall-line = { $time }, { $name } : { $what }
    .least = Au moins { $least } caractères.
    .printer = Imprimer
    .printer-note = Sur quelle imprimante ?
    .printing = Recherche d’une imprimante …
    .making = Création du compte rendu …
    .printed = Envoyé à { $printer }.
    .shown = Aucune imprimante n’est configurée pour ce programme. Le compte rendu est ouvert dans le programme de lecture des PDF : imprimez-le là. Cette copie est supprimée quand la fenêtre se verrouille.
    .not-made = Ni imprimé ni enregistré.
    .amend-title = Rectifier cette consultation
    .amend-note = Une nouvelle version s’ouvre comme brouillon. Celle-ci reste lisible. Les documents qui en ont été tirés seront listés, pour être rappelés.
    .amend-go = Ouvrir une nouvelle version
    .addendum-title = Compléter cette consultation
    .addendum-note = Le texte est signé et figure à côté de la consultation ; les constatations restent inchangées.
    .addendum-text = Ce qui est ajouté
    .addendum-go = Signer l’addendum
    .countersign-title = Contresigner cette consultation
    .countersign-note = Par votre signature, vous, { $name }, attestez avoir relu cette consultation de { $author }.
    .countersign-go = Contresigner
    .void-title = Invalider cette consultation
    .void-note = Elle reste lisible, avec la mention « invalidée », et quitte les listes, les comparaisons et la recherche. C’est irréversible.
    .void-go = Invalider
    .wrong-title = Saisie pour le mauvais patient
    .wrong-pick = À qui est cette consultation ? Elle est actuellement sous { $now }.
    .wrong-now = Actuellement sous : { $who }
    .wrong-right = Appartient à : { $who }
    .wrong-note = La consultation est invalidée ici et se rouvre comme brouillon sous le bon patient, pour être vérifiée et signée. C’est irréversible.
    .wrong-go = L’invalider ici et l’ouvrir là-bas
    .reason = Motif
    .recall-now = Ces documents montrent ce qui n’est plus valable. Rappelez-les :

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

exam-settings =
    .title = L’examen
    .romberg = Épreuve de Romberg, secondes
    .record-only = Saisie seule : ne pas afficher l’évaluation
    .record-only-note = Masque chaque conclusion, localisation, prochain test et proposition du programme. Les signes d’alerte auxquels vous avez répondu oui restent.

language =
    .name = Langue
    .not-reviewed = Traduction pas encore relue
    .not-reviewed-note = La formulation clinique dans cette langue n’a pas encore été relue par un clinicien. En cas de doute, la formulation anglaise fait foi.

picture =
    .title = Image
    .strength = Image de la force
    .sensation = Image des territoires cutanés
    .show = Afficher
    .hide = Masquer
    .key = { $act } (P)
    .movements = Mouvements
    .muscles = Muscles
    .nerves = Nerfs
    .roots = Racines
    .modes = Ce que montre l’image
    .inner = face interne
    .front = avant
    .back = arrière
    .sole = plante
    .open = non examiné
    .not-tested = non testé
    .felt-normal = normale
    .felt-reduced = diminuée
    .felt-absent = abolie
    .felt-increased = augmentée
    .grade-none = 0–1
    .grade-marked = 2–3
    .grade-slight = 4− 4 4+
    .grade-full = 5
    .noted = * La cotation a été limitée, ou date d’une consultation antérieure.
    .noted-skin = * Date d’une consultation antérieure.
    .convention = La droite du patient est à votre gauche de face et sur les plantes, et à votre droite de dos.
    .convention-back = La droite du patient est à votre gauche de face, et à votre droite de dos.
    .convention-front = La droite du patient est à votre gauche.
    .stocking-note = Le trait pointillé figure la chaussette : toute la peau sous son bord supérieur.
    .found = { $value } : { $names }
    .open-list = Non examiné : { $names }
    .side = { $side } : { $findings }.
    .muscle-note = Un muscle montre la cotation du mouvement qui est perdu avec lui.
    .muscle = { $muscle } ({ $entry })
    .muscle-alone = { $muscle } : non coté isolément
    .tally-open = non examiné
    .tally = déficit { $weak } sur { $total }{ $open ->
        [0] {""}
       *[other] , en suspens { $open }
    }
    .group = { $name }. { $findings }
    .deep-peroneal = Fibulaire profond
    .superficial-peroneal = Fibulaire superficiel
    .tibial = Tibial
    .sciatic-tibial-division = Sciatique, contingent tibial
    .sciatic-peroneal-division = Sciatique, contingent fibulaire
    .femoral = Fémoral
    .obturator = Obturateur
    .superior-gluteal = Glutéal supérieur
    .inferior-gluteal = Glutéal inférieur
