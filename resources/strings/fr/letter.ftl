# The words of the referral letter.

letter =
    .kind = Lettre d’adressage
    .title = Lettre d’adressage
    .heading = Lettre d’adressage
    .to = À
    .name-and-address = Nom et adresse
    .request = Motif de l’adressage
    .salutation = Chère consœur, cher confrère,
    .examined = L’examen de ce patient a eu lieu le { $day }.
    .act-by = { $within ->
        [now] Des drapeaux rouges demandent d’agir maintenant : merci de recevoir ce patient en urgence.
        [same-day] Des drapeaux rouges demandent d’agir le jour même : merci de recevoir ce patient sans délai.
        [days] Des drapeaux rouges demandent d’agir sous quelques jours : merci de recevoir ce patient dans ce délai.
       *[weeks] Des drapeaux rouges demandent d’agir sous deux semaines : merci de recevoir ce patient dans ce délai.
    }
    .asked = Je sollicite { $asked }.
    .question = Question : { $question }
    .opinion = Je sollicite votre avis sur la cause et sur la suite à donner.
    .flags = Drapeaux rouges
    .flags-urgency = Drapeaux rouges ; degré d’urgence : { $urgency }
    .flag = { $flag } – { $when }
    .when = { $tier }, agir { $within }
    .set-aside = { $flag } – écarté par { $name } : { $reason }
    .set-aside-only = { $when }, écarté par { $name }
    .findings = Constatations
    .findings-more = Les raisons, les sources, les autres constatations et l’anamnèse figurent dans le compte rendu.
    .history = Anamnèse
    .strength = { $side }, force (MRC) :
    .strength-open = { $side }, force : non examinée.
    .grade = { $movement } { $grade }
    .abnormal = Autres constatations non normales
    .not-examined = Non examiné
    .open = { $item } ({ $reason })
    .not-examined-more = { $count ->
        [one] En dehors de l’examen de base, { $count } autre élément n’a pas été examiné ; le compte rendu le nomme.
       *[other] En dehors de l’examen de base, { $count } autres éléments n’ont pas été examinés ; le compte rendu les nomme.
    }
    .own = Impression et conduite à tenir
    .nothing = Ni impression ni conduite à tenir ne sont renseignées.
    .addendum = Addendum du { $time } par { $name } :
    .addenda-more = { $count ->
        [one] { $count } autre addendum figure dans le registre.
       *[other] { $count } autres addenda figurent dans le registre.
    }
    .regards = Avec mes salutations confraternelles
    .examination = Consultation { $signed }
    .not-signed = BROUILLON : cet examen n’est pas signé.
    .report-more = La bibliographie est abrégée ici et imprimée en entier dans le compte rendu.
    .shortened = { $text } … (abrégé ; le texte entier est dans le registre)
    .cut = { $text } …
    .cut-note = Les textes qui finissent par … continuent dans le registre.
    .names-shortened = { $names } ; et { $count } de plus dans le registre
    .closing = Non examiné ne signifie pas normal. Les conclusions viennent de règles qui n’ont pas été validées sur des patients ; elles aident le jugement clinique et ne le remplacent pas.
    .closing-findings = Non examiné ne signifie pas normal.

# What the letter asks for, as the end of "I ask for …"; by the codes of the plan.
ask =
    .mri-lumbar = une IRM du rachis lombaire
    .mri-brain = une IRM cérébrale
    .mri-pelvis = une IRM du bassin
    .ultrasound-knee = une échographie du genou
    .emg-ncs = un EMG avec étude de la conduction nerveuse
    .bloods = un bilan sanguin
    .refer-neurology = un avis neurologique
    .refer-spine-surgery = un avis de chirurgie du rachis
    .refer-vascular = un avis de chirurgie vasculaire
    .emergency-department = une évaluation aux urgences
