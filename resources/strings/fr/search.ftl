# La recherche dans toutes les consultations : sa page, les recherches enregistrées et le tableau de ce qu’elle trouve.

search =
    .title = Recherche
    .line = Chercher dans toutes les consultations par leurs mots
    .hint = Mots des résultats, notes, conduites à tenir ou addenda
    .open = Chercher dans toutes les consultations…
    .finding = Résultat
    .side = Côté
    .site = Siège
    .flag = Drapeau rouge
    .urgency = Degré d’urgence
    .plan = Conduite à tenir
    .clinician = Praticien
    .status = Statut
    .since = Du
    .until = Au
    .any = indifférent
    .any-side = indifférent
    .any-flag = un drapeau rouge quelconque
    .signed = signée
    .draft = brouillon
    .clear = Effacer le filtre : { $name }
    .filters = Filtres
    .filters-set = Filtres ({ $count })
    .clear-all = Effacer tous les filtres
    .day-hint = AAAA-MM-JJ
    .day-wrong = Écrivez « { $name } » sous la forme année-mois-jour, par exemple 2026-03-09, ou seulement un mois ou une année. D’ici là, rien n’est cherché.
    .days-crossed = Le premier jour est après le dernier. D’ici là, rien n’est cherché.
    .searching = Recherche en cours…
    .found = { $count ->
        [one] { $count } consultation
       *[other] { $count } consultations
    }
    .newest = les { $count } consultations les plus récentes · il y en a d’autres
    .more = { $count } consultations, les dernières saisies · il y en a d’autres : précisez la recherche pour les voir
    .none = Aucune consultation trouvée. Les consultations invalidées ne sont pas cherchées. Essayez des mots moins nombreux ou plus courts, ou effacez un filtre.
    .results = Consultations trouvées
    .performed = Examiné le
    .patient = Patient
    .finding-head = Résultat
    .flags = Drapeaux rouges
    .state = État
    .aside = { $flag } (écarté)
    .not-signed = pas encore signée
    .saved = Recherches enregistrées
    .saved-none = aucune choisie
    .save = Enregistrer la recherche…
    .save-title = Enregistrer cette recherche
    .save-note = Donnez un nom à cette recherche. Ses mots restent dans le registre jusqu’à ce que vous la supprimiez ; personne d’autre que vous ne la voit.
    .name = Nom de la recherche
    .rename = Renommer…
    .rename-title = Renommer cette recherche
    .delete = Supprimer…
    .delete-sure = Supprimer la recherche enregistrée « { $name } » ? Les consultations ne sont pas touchées.
    .delete-go = Supprimer la recherche
    .reading-hidden = Cette recherche porte sur l’évaluation du logiciel, masquée par le réglage « Saisie seule ».
    .export = Exporter le tableau…
    .export-title = Tableau des consultations trouvées (CSV)
    .export-sure = Le tableau contient les noms, dates de naissance et résultats de toutes les consultations trouvées. Il est écrit hors du registre et n’est pas chiffré. Cela est inscrit au journal d’audit pour chaque patient. L’écrire ?
    .export-go = Choisir un fichier
    .export-file = consultations
    .export-kinds = CSV (*.csv)
    .exporting = Écriture du tableau : { $count ->
        [one] { $count } consultation
       *[other] { $count } consultations
    } jusqu’ici
    .export-stop = Arrêter
    .export-stopped = Arrêté. Rien n’a été écrit.
    .exported = { $count ->
        [one] { $count } consultation a été écrite
       *[other] { $count } consultations ont été écrites
    } dans { $name }. Les données n’y sont pas chiffrées.
    .key-open = ouvrir
    .key-move = choisir une consultation
    .key-search = chercher

table =
    .visit = Consultation
    .version = Version
    .family = Nom de famille
    .given = Prénoms
    .born = Date de naissance
    .mrn = N° dossier
    .signed-by = Signée par
    .right = Droite
    .left = Gauche
    .aside = Drapeaux rouges écartés
    .sites = Sièges compatibles avec les résultats
    .review = Prochain contrôle
