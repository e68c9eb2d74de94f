# Les mots de la comparaison avec la consultation précédente, de l’évolution et du compte rendu d’évolution.

compared =
    .since = Depuis le { $date }
    .what = Ce qui a changé
    .finding = Constatation
    .change = Évolution
    .nothing = Aucune réponse ne diffère.
    .same = { $count ->
        [one] Une réponse est identique aux deux consultations.
       *[other] { $count } réponses sont identiques aux deux consultations.
    }
    .same-many = { $count ->
        [one] Une réponse est identique à chaque consultation.
       *[other] { $count } réponses sont identiques à chaque consultation.
    }
    .carried = { $count ->
        [one] Une réponse a été reprise et n’a pas été réexaminée.
       *[other] { $count } réponses ont été reprises et n’ont pas été réexaminées.
    }
    .new = Examiné ou demandé cette fois, pas auparavant :
    .gone = Examiné ou demandé auparavant, pas cette fois :
    .flags-no = { $count } questions de drapeaux rouges avec la réponse non
    .note = Force : une cotation MRC entière ou plus compte comme un changement, moins comme un changement possible (proposition). Ce qui n’avait pas été examiné auparavant ne s’est ni amélioré ni aggravé.
    .not-asked = non demandé par ce formulaire

verdict =
    .better = amélioration
    .worse = aggravation
    .possible = changement possible
    .changed = changé
    .same = identique
    .new = non examiné auparavant
    .gone = non examiné cette fois
    .limited = limitée : pas d’appréciation
    .carried = reprise : pas d’appréciation

trend =
    .title = Évolution de la force
    .about = Évolution de la force, cotation MRC de 0 à 5. { $series }
    .series = { $movement } : { $points }.
    .point = { $date } { $grade }
    .limited = { $grade }, limitée
    .not-tested = non testé
    .visit = Consultation
    .band = aucun mouvement : cotations 0 et 1
    .note = Cotations MRC 0–5 ; 0 et 1 sont sans mouvement.
    .gaps = Une lacune est une consultation où le mouvement n’a pas été testé ; une cotation reprise en est une aussi.
    .marked = Une marque creuse est une cotation que quelque chose a limitée.

progress =
    .kind = Compte rendu d’évolution du pied tombant
    .heading = Évolution du pied tombant
    .title = Compte rendu d’évolution du pied tombant
    .visits = Consultations : { $earlier } et { $later }
    .visits-many = Consultations : { $dates }
    .about = { $visit } : { $about }
    .standing = À propos de ces consultations
    .version = { $date } : { $version }, { $name }
    .flags = Drapeaux rouges des deux consultations
    .flags-many = Drapeaux rouges de ces consultations
    .flag = Drapeau rouge
    .present = présent, { $tier }
    .set-aside = présent, { $tier } ; écarté : { $reason }
    .answered-no = réponse non
    .not-asked = non demandé
    .not-shown = non montré par l’examen
    .no-flags = À aucune des deux consultations un drapeau rouge n’a reçu la réponse oui ni n’a été montré par l’examen.
    .no-flags-many = À aucune de ces consultations un drapeau rouge n’a reçu la réponse oui ni n’a été montré par l’examen.
    .none-answered = À aucune des deux consultations un drapeau rouge n’a reçu la réponse oui.
    .none-answered-many = À aucune de ces consultations un drapeau rouge n’a reçu la réponse oui.
    .open = { $date } : { $open }
    .conclusions = Conclusions d’alors et d’aujourd’hui
    .conclusion = Conclusion
    .dorsiflexion-band = { $side }, dorsiflexion selon la cotation
    .flail = { $side }, pied ballant
    .yes = oui
    .no = non
    .indeterminate = indéterminé
    .shared = Partagées par le signataire
    .not-stated = non précisé
    .never = Examiné à aucune des deux consultations
    .never-many = Examiné à aucune de ces consultations
    .only = Non examiné le { $date } seulement
    .on = Non examiné le { $date }
    .prognosis = Variables pronostiques renseignées
    .variable = Variable
    .duration = Durée de la paralysie
    .strength = Dorsiflexion (tibial antérieur), { $side }
    .age = Âge
    .years = { $count ->
        [one] { $count } an
       *[other] { $count } ans
    }
    .source = Chez des patients opérés d’un pied tombant dû à une affection dégénérative lombaire, une paralysie plus longue, un tibial antérieur plus faible avant l’opération et un âge plus élevé allaient de pair avec une moins bonne récupération. La plupart se sont améliorés après l’opération, peu ont atteint le grade 4, et la récupération s’est stabilisée vers six mois.
    .nothing-predicted = Les variables figurent telles qu’elles ont été renseignées. Ce compte rendu n’en prédit rien.
