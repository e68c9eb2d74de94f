# The words of the printed report.

report =
    .kind = Examen du pied tombant
    .title = Compte rendu de pied tombant
    .heading = Évaluation du pied tombant
    .unnamed = Aucun nom renseigné
    .no-date = date non renseignée
    .visit = Consultation : { $date }
    .form = Formulaire { $form }
    .rules = règles { $rules }
    .program = Foot Drop Desktop { $program }
    .page = Page { $page } sur { $pages }
    .reference = Référence { $number }
    .attached = La consultation telle que signée ; le document en imprime le SHA-256
    .visit-entered = Consultation : { $date }, saisie après coup d’après papier le { $entered }
    .born = né(e) le { $date }
    .born-age = né(e) le { $date } ({ $age ->
        [one] { $age } an
       *[other] { $age } ans
    })
    .mrn = N° dossier { $mrn }
    .signed = signée le { $time } par { $name }
    .signed-as = signée le { $time } par { $name } ({ $meaning })
    .countersigned = Contresignée le { $time } par { $name }
    .not-signed = non signée
    .version = Version { $version } sur { $versions }
    .version-amended = Version { $version } sur { $versions }, rectifiée
    .hash = enregistrement { $hash }
    .head = journal d’audit { $head }
    .not-reviewed = La formulation clinique de cette traduction n’a pas encore été revue par un clinicien.
    .closing = Ce compte rendu aide le jugement clinique et ne le remplace pas. Ses règles n’ont pas été validées sur des patients. Les degrés et délais des drapeaux rouges sont des propositions.
    .footer = Aide le jugement clinique et ne le remplace pas.

mark =
    .practice = ENTRAÎNEMENT
    .draft = BROUILLON
    .voided = INVALIDÉE
    .replaced = REMPLACÉE
    .incomplete = INCOMPLÈTE
    .amended = RECTIFIÉE

standing =
    .voided = Cette consultation est invalidée. { $name } l’a invalidée le { $time } :
    .replaced = La version { $version } a été remplacée par la version { $newest }.
    .use-newest = Utiliser la version la plus récente.
    .incomplete = L’examen de base n’est pas complet :
    .amended = Rectifiée :
    .replaces = Elle remplace la version { $version }, signée le { $time } par { $name }.
    .addenda = { $count ->
        [one] Un addendum suit plus bas.
       *[other] { $count } addenda suivent plus bas.
    }
    .addendum-by = { $name }, { $time }, à la version { $version }
    .changed = Ce qui a changé
    .performed = Date de la consultation
    .urgency = Degré d’urgence
    .conclusion = { $side }, conclusion
    .version = Version { $version }
    .nothing-changed = Aucune réponse et aucune conclusion ne diffère de la version { $version }.

record =
    .signed-by = Signée
    .countersigned-by = Contresignée
    .signature = { $name }, { $meaning }, { $time }
    .hash = SHA-256 de l’enregistrement
    .head = Dernière entrée du journal d’audit
    .papers = Documents antérieurs de cette consultation, à retirer ou à remplacer
    .when = Quand
    .who = Qui
    .what = Quoi
    .event-version = { $event }, version { $version }

part =
    .not-shared = Lecture du logiciel, non partagée par le signataire
    .partly-shared = Lecture du logiciel, partagée seulement en partie par le signataire
    .examination = Examen

section =
    .standing = À propos de cette version
    .addenda = Addenda
    .record = Signatures et enregistrement
    .flags = Drapeaux rouges et degré d’urgence
    .conclusion = Conclusion
    .sites = Sièges compatibles
    .next = Prochains tests
    .work-up = Bilan suggéré
    .contradictions = Réponses discordantes
    .findings = Toutes les constatations
    .not-examined = Non examiné
    .clinician = Impression et conduite à tenir du clinicien
    .literature = Bibliographie

urgency =
    .is = Degré d’urgence : { $urgency }.
    .none-present = Aucun drapeau rouge n’a reçu la réponse oui ni n’est montré par l’examen.
    .not-asked = { $count ->
        [one] Question de drapeau rouge non posée : { $flags }.
       *[other] { $count } questions de drapeaux rouges non posées : { $flags }.
    }
    .none-asked = Aucune des { $count } questions de drapeaux rouges n’a été posée.

flag =
    .about = { $tier }, agir { $within }, { $origin }
    .set-aside = Écarté :
    .set-aside-by = Écarté par { $name } :
    .stays = Il reste dans la liste et dans le degré d’urgence.

side =
    .is = { $side } : { $label }.
    .severity = { $severity ->
        [none] Dorsiflexion : { $name }
        [ungraded] Dorsiflexion : { $name }
       *[other] Déficit de la dorsiflexion : { $name }
    }
    .meets = définitions satisfaites :
    .flail = { $flail ->
        [yes] Pied ballant : oui.
        [no] Pied ballant : non.
       *[other] Pied ballant : indéterminé.
    }

balance =
    .title = Équilibre.

sites =
    .consistent = Compatibles avec les constatations
    .unlimited = Aucun territoire ne les limite
    .unlimited-also = Possibles aussi ; aucun territoire ne les limite
    .less-likely = Moins probables
    .excluded = Ne peuvent à eux seuls expliquer les signes
    .excluded-note = Ces sièges ne peuvent expliquer à eux seuls les signes indiqués en regard. Si un tel signe est ancien, le siège reste possible.
    .site = Siège
    .because = Ne peut expliquer seul
    .none = Pour ce patient, aucun siège n’est suggéré : les règles ne s’appliquent pas.
    .about = { $sites } :

work-up =
    .offered = Suggestions pour le clinicien ; rien n’est prescrit par le logiciel.

findings =
    .answered-yes = Réponse oui
    .answered-no = Réponse non
    .asked = questions posées : { $asked } sur { $count }
    .asked-together = questions posées : { $asked } sur { $count }, dont { $together } avec réponse groupée
    .strength = Force, cotation MRC 0–5
    .not-examined = non examiné
    .not-recorded = non renseigné
    .not-tested = { $answer } : { $reason }
    .origin = † Mis à normal avec le reste de l’étape, et non un à un. ‡ Réponse donnée avec d’autres. Dates entre parenthèses : repris de cette consultation, non réexaminé.
    .from = { $value } (du { $date })
    .nothing = Aucune constatation n’est renseignée.

unit =
    .wk = { $number ->
        [one] { $value } semaine
       *[other] { $value } semaines
    }
    .s = { $value } s
    .deg = { $value }°
    .raises = { $value }
    .beats = { $number ->
        [one] { $value } secousse
       *[other] { $value } secousses
    }

not-examined =
    .intro = Non examiné ne signifie pas normal.
    .step = { $step } :
    .both = des deux côtés
    .sided = { $row } ({ $sides })
    .why = { $sides } : { $reason }
    .none = Chaque élément de l’examen a une constatation.

clinician =
    .impression = Impression
    .agrees = Accord avec l’évaluation affichée
    .disagreement = Point de désaccord du signataire, et pourquoi
    .plan = Conduite à tenir
    .plan-note = Détails de la conduite à tenir
    .note = Autres remarques
    .review-date = Prochain contrôle
    .incomplete = Motif de l’examen de base incomplet
    .nothing = Rien n’est renseigné.
    .labelled = { $label } :

literature =
    .article = Cité par l’article source
    .beyond = Au-delà de l’article
    .none = Rien n’est cité dans ce compte rendu.

line =
    .side = { $side } : { $label }
    .graded = { $finding }, dorsiflexion { $grade }

assessment =
    .hidden = L’évaluation du programme n’est pas affichée (un réglage de cet ordinateur).
