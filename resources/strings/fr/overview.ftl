# La vue d’ensemble des consultations du service, à l’écran et sur papier.

overview =
    .title = Vue d’ensemble
    .kind = Vue d’ensemble du service
    .heading = Vue d’ensemble des consultations
    .counted = Les consultations signées sont comptées, sans les invalidées ni les brouillons ; un patient peut en avoir plusieurs.
    .summary = { $visits }, { $patients }
    .visits = { $count ->
        [one] { $count } consultation
       *[other] { $count } consultations
    }
    .patients = { $count ->
        [one] { $count } patient
       *[other] { $count } patients
    }
    .none = Aucune consultation signée n’est comptée ici. Choisissez une autre période ou d’autres consultations.
    .counting = Comptage…
    .unread = { $count ->
        [one] { $count } consultation est illisible. Elle compte dans son mois et parmi les patients, nulle part ailleurs.
       *[other] { $count } consultations sont illisibles. Elles comptent dans leur mois et parmi les patients, nulle part ailleurs.
    }
    .record-only = « Saisie seule » est activé dans les réglages : degré d’urgence, résultats, sièges et drapeaux rouges n’y sont pas.
    .period = Période
    .last-months = 12 derniers mois
    .this-year = Cette année
    .all = Toutes
    .own = Du – au
    .since = Du
    .until = Au
    .of = Consultations
    .whole = Tout le registre
    .handed = Votre recherche
    .clinician = Signées par
    .anyone = Tous
    .months = Consultations par mois
    .years = Consultations par an
    .month = Mois
    .year = Année
    .number = Consultations
    .urgency = Degré d’urgence
    .urgency-note = Tel qu’il a été signé.
    .not-concluded = aucun signé
    .findings = Résultats
    .finding = Résultat
    .findings-note = Une consultation compte une fois pour chaque résultat, quel que soit le côté ; si les deux côtés diffèrent, elle compte pour les deux résultats.
    .sites = Sièges compatibles
    .site = Siège
    .sites-note = Consultations dont les constatations étaient compatibles avec ce siège. Une consultation peut compter pour plusieurs.
    .flags = Drapeaux rouges
    .flag = Drapeau rouge
    .flags-note = Consultations où ce drapeau rouge était présent, écarté ou non. Une consultation peut compter pour plusieurs.
    .nothing = Aucun dans ces consultations.
    .time = Durée par examen
    .measure = Mesure
    .duration = Durée
    .time-note = Temps pendant lequel l’examen est resté ouvert jusqu’à la signature : { $count ->
        [one] { $count } examen.
       *[other] { $count } examens.
    } Non comptés : { $paper } saisis depuis le papier, { $unknown } sans durée connue.
    .time-none = Aucune durée n’est connue : { $paper } saisis depuis le papier, { $unknown } sans durée connue.
    .least = La plus courte
    .lower = Quartile inférieur
    .median = Médiane
    .upper = Quartile supérieur
    .most = La plus longue
    .minutes = { $count } min
    .as-table = Afficher en tableau
    .as-plot = Afficher en graphique
    .copy = Copier le tableau
    .copied = Le tableau est dans le presse-papiers.
    .keys = Les flèches lisent chaque valeur.
    .read = { $name } : { $count }
    .print = Imprimer ou enregistrer…
    .whole-period = Toutes les consultations signées, quelle que soit leur date
    .from-to = Effectuées du { $since } au { $until }
    .from-on = Effectuées à partir du { $since }
    .up-to = Effectuées jusqu’au { $until }
    .words = Mots : { $text }
    .asked = { $name } : { $value }
    .sided = { $finding }, { $side }
    .any-flag = n’importe lequel
    .plan = Conduite à tenir
    .right = à droite
    .left = à gauche
    .made = Établi le { $date } par { $name }
    .few = Quand les consultations sont peu nombreuses, des personnes peuvent être reconnues. Pensez-y avant de transmettre ce document.
    .footer = Nombres du registre de ce service : ni taux, ni comparaison, ni prévision.
    .closing = Ce sont des nombres du registre de ce service. Ils disent combien de fois une chose a été consignée, et non combien de fois elle survient.
