# La page d’un patient : les consultations, de qui elles sont, et ce qui s’est passé entre elles.

cards =
    .hint = Choisissez deux à quatre consultations à comparer : la barre d’espace, ou la case près de la date.
    .marked = choisie pour la comparaison
    .flags = { $count ->
        [one] drapeau rouge : { $flags }
       *[other] { $count } drapeaux rouges : { $flags }
    }
    .aside = { $flag } (écarté)
    .addenda = { $count ->
        [one] addendum
       *[other] { $count } addenda
    }
    .draft-not = Un brouillon ne se compare pas. Signez-le d’abord.
    .void-not = Une consultation invalidée n’est pas comparée.
    .most-not = Quatre consultations sont choisies. Retirez-en d’abord une.

page =
    .export = Exporter
    .detail = { $name } : { $text }
    .comparing = Comparaison des consultations…
    .too-few = La comparaison vient dès que deux consultations sont signées.
    .mark-more = Choisissez une autre consultation à comparer.

identity =
    .title = Ces consultations sont-elles d’une seule personne ?
    .title-quiet = Un nom de famille a changé
    .signed-for = { $dates } : signée pour { $who }.
    .merged = Un dossier fusionné avec celui-ci est celui de { $who }.
    .before-birth = { $dates } : avant la date de naissance, { $born }.
    .now = Maintenant : { $who }.
    .differs = Diffère : { $fields }.
    .do = Vérifiez avant de vous fier à cet historique. Corrigez les données si elles sont fausses ; si une consultation est celle de quelqu’un d’autre, ouvrez-la et choisissez « { $act } ». Annulez une fusion erronée.
    .do-quiet = Rien d’autre ne diffère. Si c’est la même personne, il n’y a rien à faire.

events =
    .title = Événements
    .about = Opération, orthèse, injection : ce qui peut expliquer un changement. Ils figurent à leur jour sur l’évolution.
    .add = Ajouter un événement…
    .change = Modifier…
    .remove = Retirer
    .new = Ajouter un événement
    .edit = Modifier un événement
    .none = Aucun événement saisi.
    .on = Date
    .kind = Ce qui s’est passé
    .note = Remarque
    .pattern = AAAA-MM-JJ
    .sure = Retirer cet événement : { $event } ? Qu’il y en ait eu un reste inscrit au journal d’audit.
    .practice = Orthèse cheville-pied posée
