# Les mots de la bibliographie : sa page, ses entrées et où le programme les cite.

literature =
    .title = Bibliographie
    .article = De l’article source
    .beyond = Au-delà de l’article source
    .search = Chercher dans la bibliographie
    .hint = Auteur, titre, année, revue ou ce qui est étayé
    .filter = Quelles sources
    .all = Toutes
    .only-article = Article source
    .only-beyond = Au-delà
    .count = { $count ->
        [one] { $count } source
       *[other] { $count } sources
    }
    .found = { $found } sur { $count } sources
    .none = Aucune source ne contient ces mots. Tapez-en moins, ou choisissez toutes les sources.
    .entry = Source { $number }
    .untitled = Le titre n’est pas consigné ici
    .missing = Non consigné ici : { $what }.
    .missing-authors = auteurs
    .missing-title = titre
    .missing-pages = pages
    .missing-doi = DOI
    .supports = Ce qu’elle étaye
    .in-english = Ces énoncés sont conservés en anglais.
    .used = Où le logiciel la cite
    .unused = Aucune règle ni aucun texte du logiciel ne la cite par son numéro.
    .in-rule = Règles
    .in-conclusion = Pourquoi une conclusion est tirée
    .in-plan = Notes de la conduite à tenir
    .in-handout = Feuille pour le patient
    .in-progress = Comparaison de consultations et compte rendu d’évolution
    .open-doi = Ouvrir le DOI
    .open-note = Ouvre { $link } dans le navigateur ; le logiciel lui-même ne télécharge rien.
    .copy-as = Copier en { $style }
    .copy = Copier :
    .copy-some = Copier ({ $count } choisies) :
    .copied = Copié en { $style } : { $what }
    .shown-acts = Tout copier ou enregistrer
    .shown-acts-name = Copier ou enregistrer toutes les sources affichées
    .save-as = Enregistrer en fichier { $style }…
    .save-title = Enregistrer les sources
    .file = bibliographie-pied-tombant
    .kinds-bibtex = BibTeX (*.bib)
    .kinds-ris = RIS (*.ris)
    .written = Écrit dans { $name }.
    .back = Retour
    .show-all = Afficher toutes les sources
    .key-move = choisir
    .key-open = ouvrir le DOI
    .key-search = chercher
    .key-copy = copier en { $style }

general =
    .dorsiflexion-weak = Une dorsiflexion dont la force est de façon fiable inférieure à 5/5 est la faiblesse d’un pied tombant.
    .toes-weak = Une faiblesse du relèvement des orteils est aussi un pied tombant.
    .other-directions-move = Dans un pied tombant, le mouvement reste en général possible dans les autres directions.
    .movement-remains = Un mouvement conservé de la cheville ou des orteils exclut un pied ballant.
    .no-movement = Sans aucun mouvement de la cheville ni du pied, dans aucune direction, c’est un pied ballant.
    .trace = La cotation 1 est une ébauche de contraction, ce qui n’est pas un mouvement.
    .acute-bilateral = Une faiblesse des deux côtés, depuis 2 semaines ou moins, si elle est nouvelle pour le patient, est un drapeau rouge.
    .umn-signs = Les signes pyramidaux sont un drapeau rouge.
    .explains = Les mouvements faibles qu’un siège explique découlent du modèle des muscles, des nerfs et des racines.
    .outside = Selon ce modèle, un siège ne peut expliquer à lui seul un déficit, un réflexe diminué ou aboli, ou une perte de sensibilité hors de son territoire.
    .hip-abduction = L’abduction de hanche est proposée comme prochain test : elle aide à séparer une racine ou un plexus du nerf fibulaire (péronier).
    .speaks-for = { $context } – plaide en faveur de : { $sites }.
