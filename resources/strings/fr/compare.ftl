# Les mots des consultations côte à côte, et de ce que les règles actuelles font d’une ancienne.

compare =
    .to = { $from } → { $until }
    .differ = Réponses différentes : { $count } sur { $total }
    .once-count = { $count ->
        [one] une constatation faite à une seule consultation
       *[other] { $count } constatations faites à une seule consultation
    }
    .show-all = Tout afficher
    .show-differing = Afficher seulement ce qui diffère
    .right = Côté droit
    .left = Côté gauche
    .general = Sans latéralité
    .flags = Drapeaux rouges
    .conclusions = Conclusions
    .once = Examiné à une seule consultation : ni amélioration ni aggravation
    .overall = Évolution, de la première à la dernière
    .ends = examiné ni à la première ni à la dernière consultation
    .varied = { $change } ; variable entre-temps
    .by = { $verdict }, { $grades }
    .grades = { $count ->
        [one] { $number } cotation
       *[other] { $number } cotations
    }
    .more-than = { $count ->
        [one] plus d’une cotation
       *[other] plus de { $count } cotations
    }
    .cell = { $name }, { $head } : { $value }
    .value = { $value } ({ $step })
    .steps = À côté ou au-dessous d’une valeur figure son évolution depuis la consultation précédente.
    .once-on = Examiné ou demandé le { $date } seulement :
    .observers = Les examinateurs peuvent différer de moins d’une cotation, par exemple entre 4−, 4 et 4+.
    .no-prediction = Les variables figurent telles qu’elles ont été renseignées. Rien n’en est prédit.
    .visits = Consultations
    .print = Imprimer le compte rendu d’évolution
    .also = À côté, jusqu’à deux autres consultations
    .today = Selon les règles actuelles
    .today-hint = Ce que les règles actuelles concluent des réponses d’une consultation
    .table = { $title }, consultations côte à côte

now =
    .title = Alors et aujourd’hui
    .kept = La consultation signée reste telle quelle. Ce que les règles actuelles concluent de ses réponses est seulement affiché ici et n’est conservé nulle part.
    .then = Telle que signée, consultation du { $date } (règles { $version })
    .now = Selon les règles actuelles ({ $version })
    .nothing = Aucune de ces conclusions ne diffère : les règles actuelles concluent de même, pour les mêmes raisons.
    .count = { $count ->
        [one] Une conclusion ou ses raisons diffèrent.
       *[other] { $count } conclusions ou leurs raisons diffèrent.
    }
    .differing = Ce qui diffère
    .same = Ce qui est identique
    .conclusion = Conclusion
    .foot-drop = { $side }, pied tombant
    .flag = Drapeau rouge : { $name }
    .not-present = non présent
    .consistent = compatible avec les constatations
    .less-likely = moins probable
    .excluded = ne peut à lui seul expliquer les constatations
    .not-listed = non listé
    .sites-consistent = Sièges compatibles avec les constatations
    .sites-less-likely = Sièges moins probables
    .sites-excluded = Sièges qui ne peuvent à eux seuls expliquer les constatations
    .plan = Conduite suggérée
    .next = Prochains tests suggérés
    .contradiction = Réponses qui ne concordent pas
    .none = néant
    .other-reasons = même conclusion, autres raisons
    .form = Réponses au formulaire { $form } ; les deux lectures portent sur les mêmes réponses.
    .prior = Comparée à la consultation du { $date }, la dernière signée à ce jour avant elle ; lors de la signature, c’était peut-être une autre.
    .no-prior = Aucune consultation antérieure signée à ce jour pour la comparaison ; lors de la signature, il y en avait peut-être une.
