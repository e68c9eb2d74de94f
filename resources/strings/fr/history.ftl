# L’évolution à l’écran : ce qui est montré, comment on le lit et ce qui l’accompagne.

title =
    .strength = Évolution de la force
    .sensation = Évolution de la sensibilité
    .reflex = Évolution des réflexes
    .romberg = Évolution du temps de Romberg
    .heel-raises = Évolution des élévations du talon

measure =
    .strength = Force
    .sensation = Sensibilité
    .reflex = Réflexes
    .romberg = Temps de Romberg
    .heel-raises = Élévations du talon

choose =
    .measure = Ce qui est montré
    .side = Côté
    .right = Droite
    .left = Gauche
    .both = Les deux
    .movements = Mouvements : { $count } sur { $total }
    .areas = Territoires : { $count } sur { $total }
    .reflexes = Réflexes : { $count } sur { $total }

card =
    .table = Afficher le tableau
    .chart = Afficher le graphique
    .newest = Consultations les plus récentes : { $shown } sur { $total }
    .all = Afficher toutes les consultations
    .nothing = Rien de cela n’a été testé aux consultations montrées.
    .no-visit = Aucune consultation à montrer pour l’instant.

note =
    .gap = Là où une ligne est interrompue, il n’y a pas eu de test à cette consultation.
    .limited = Marque creuse : quelque chose a limité la cotation.
    .increased = Une sensibilité augmentée est un autre résultat, ni plus ni moins que normal : elle est à part, en dessous.
    .romberg = Un temps n’est qu’un temps. Il ne dit pas que l’épreuve était normale.
    .recorded = Ligne tiretée : noté lors d’une consultation, au jour de celle-ci ; l’événement lui-même peut être plus ancien.

chart =
    .name = { $title }, graphique
    .about = Consultations : { $count }, du { $first } au { $last }. Gauche et Droite vont d’une consultation à l’autre, Haut et Bas d’une ligne à l’autre ; Entrée ouvre la consultation. Le tableau dit la même chose.
    .one = Une consultation, { $first }. Entrée l’ouvre. Le tableau dit la même chose.
    .last-on = { $value } le { $date }

read =
    .value = { $name } : { $value }
    .no-visit = pas de consultation

event =
    .surgery = Opération
    .orthosis = Orthèse
    .injection = Injection
    .other = Événement
    .noted = { $kind } : { $note }
    .entered = Saisi pour le { $date } : { $what }
    .recorded = Noté le { $date } : { $what }
    .planned = Planifié à la consultation du { $date } : { $what }
    .recorded-short = Noté : { $what }
    .planned-short = Planifié : { $what }
    .dated-short = { $date } : { $what }

table =
    .name = { $title }, tableau
    .visit = Consultation
    .events = Événements

value =
    .seconds = { $seconds } s
