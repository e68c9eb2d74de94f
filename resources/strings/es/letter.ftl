# The words of the referral letter.

letter =
    .kind = Carta de derivación
    .title = Carta de derivación
    .heading = Carta de derivación
    .to = Para
    .name-and-address = Nombre y dirección
    .request = Motivo de la derivación
    .salutation = Estimada colega, estimado colega:
    .examined = Este paciente se exploró el { $day }.
    .act-by = { $within ->
        [now] Hay signos de alarma que exigen actuar de inmediato: le ruego que atienda a este paciente como urgencia.
        [same-day] Hay signos de alarma que exigen actuar el mismo día: le ruego que atienda a este paciente sin demora.
        [days] Hay signos de alarma que exigen actuar en pocos días: le ruego que atienda a este paciente en ese plazo.
       *[weeks] Hay signos de alarma que exigen actuar antes de dos semanas: le ruego que atienda a este paciente en ese plazo.
    }
    .asked = Solicito { $asked }.
    .question = Pregunta: { $question }
    .opinion = Solicito su opinión sobre la causa y sobre los próximos pasos.
    .flags = Signos de alarma
    .flags-urgency = Signos de alarma; prioridad: { $urgency }
    .flag = { $flag } – { $when }
    .when = { $tier }, actuar { $within }
    .set-aside = { $flag } – apartado por { $name }: { $reason }
    .set-aside-only = { $when }, apartado por { $name }
    .findings = Hallazgos
    .findings-more = Las razones, las fuentes, los demás hallazgos y la anamnesis están en el informe.
    .history = Anamnesis
    .strength = { $side }, fuerza (MRC):
    .strength-open = { $side }, fuerza: no explorada.
    .grade = { $movement } { $grade }
    .abnormal = Otros hallazgos no normales
    .not-examined = No explorado
    .open = { $item } ({ $reason })
    .not-examined-more = { $count ->
        [one] Fuera de la exploración básica, no se exploró { $count } elemento más; el informe lo nombra.
       *[other] Fuera de la exploración básica, no se exploraron { $count } elementos más; el informe los nombra.
    }
    .own = Impresión y plan
    .nothing = No se registró impresión ni plan.
    .addendum = Adenda del { $time } de { $name }:
    .addenda-more = { $count ->
        [one] Hay { $count } adenda más en el registro.
       *[other] Hay { $count } adendas más en el registro.
    }
    .regards = Con un cordial saludo
    .examination = Exploración { $signed }
    .not-signed = BORRADOR: esta exploración no está firmada.
    .report-more = La bibliografía está abreviada aquí e impresa completa en el informe.
    .shortened = { $text } … (abreviado; el texto completo está en el registro)
    .cut = { $text } …
    .cut-note = Los textos que acaban en … siguen en el registro.
    .names-shortened = { $names }; y { $count } más en el registro
    .closing = «No explorado» no significa «normal». Las conclusiones proceden de reglas que no se han validado en pacientes; apoyan el juicio clínico y no lo sustituyen.
    .closing-findings = «No explorado» no significa «normal».

# What the letter asks for, as the end of "I ask for …"; by the codes of the plan.
ask =
    .mri-lumbar = una RM de la columna lumbar
    .mri-brain = una RM cerebral
    .mri-pelvis = una RM de la pelvis
    .ultrasound-knee = una ecografía de la rodilla
    .emg-ncs = un EMG con estudio de la conducción nerviosa
    .bloods = un análisis de sangre
    .refer-neurology = una valoración por neurología
    .refer-spine-surgery = una valoración por cirugía de columna
    .refer-vascular = una valoración por cirugía vascular
    .emergency-department = una valoración en el servicio de urgencias
