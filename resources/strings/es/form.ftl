title = Exploración del pie caído

right = Derecha

left = Izquierda

presentation = Anamnesis
    .heading = Motivo de consulta
    .help = Hable con el paciente sentado. Una pregunta en blanco queda como «no consta»; nunca se interpreta como normal.

presentation_section_onset = Inicio

presentation_tempo = Forma de inicio
    .help = Súbita: minutos. Aguda: de horas a días. Subaguda: semanas. Gradual: meses. Recurrente: ya apareció y desapareció antes.
    .option-sudden = Súbita
    .option-on-waking = Al despertar
    .option-acute = Aguda
    .option-subacute = Subaguda
    .option-gradual = Gradual
    .option-recurrent = Recurrente
    .option-after-operation = Tras una operación
    .option-after-injury = Tras un traumatismo
    .option-after-birth = Tras el parto

presentation_onset-date = Fecha de inicio
    .help = El primer día en que el paciente lo notó. Déjela en blanco si nadie puede precisarla.

presentation_duration-weeks = Duración en semanas
    .help = Se calcula a partir de la fecha de inicio si se conoce; puede modificarla. Un día es 0,14; dos días, 0,29.

presentation_trend = Evolución
    .help = Empeorar en horas o días es un signo de alarma: respóndalo de nuevo en el paso siguiente.
    .option-better = Mejora
    .option-same = Sin cambios
    .option-worse = Empeora
    .option-worse-over-days = Empeora en horas o días

presentation_section_symptoms = Síntomas

presentation_symptoms = Qué ha notado el paciente o la familia
    .help = El pie caído puede pasar inadvertido: pregunte por tropiezos ocasionales y por zapatos que se notan flojos.
    .option-trips = Tropieza
    .option-loose-footwear = Nota el calzado flojo o se le sale
    .option-toe-drag = Arrastra la punta
    .option-foot-slap = El pie golpea el suelo
    .option-high-steps = Eleva mucho la rodilla
    .option-none = Nada de esto

presentation_section_pain-and-numbness = Dolor y adormecimiento

presentation_pain-severity = Dolor, de 0 a 10
    .help = 0 es sin dolor; 10, el peor imaginable. Con adormecimiento intenso, 7 o más activa un signo de alarma (umbral propuesto).

presentation_pain-site = Localización del dolor
    .help = Un pie caído indoloro no descarta una raíz nerviosa: puede ser el único síntoma.
    .option-back = Espalda
    .option-radiating-leg = Irradiado por la pierna
    .option-buttock = Nalga
    .option-thigh = Muslo
    .option-fibular-head = Cabeza del peroné
    .option-foot = Pie
    .option-none = Sin dolor

presentation_numbness = Adormecimiento u hormigueo
    .help = Lo que refiere el paciente. Intenso: apenas queda sensibilidad en una zona. La exploración viene después.
    .option-none = Ninguno
    .option-mild = Leve
    .option-severe = Intenso

presentation_section_background = Antecedentes

presentation_compression-risk = Compresión del nervio o traumatismo
    .help = Orienta hacia una localización; nunca descarta otra. La pérdida de peso involuntaria es además un signo de alarma.
    .option-leg-crossing = Cruzar las piernas
    .option-squatting-kneeling = En cuclillas o de rodillas
    .option-weight-loss = Pérdida de peso reciente
    .option-bed-rest = Encamamiento o cuidados intensivos
    .option-cast-or-brace = Yeso o férula
    .option-operative-positioning = Posición durante una operación
    .option-ankle-sprain = Esguince de tobillo
    .option-knee-dislocation = Luxación de rodilla
    .option-none = Nada de esto

presentation_hip-or-buttock = Cadera, pelvis o nalga
    .help = Operaciones e inyecciones cerca del nervio ciático, en el lado del pie débil.
    .option-hip-replacement = Prótesis de cadera
    .option-pelvic-surgery = Cirugía pélvica, acetabular o femoral
    .option-gluteal-injection = Inyección glútea
    .option-none = Nada de esto

presentation_conditions = Enfermedades
    .help = Conocidas ahora o antes. Pregunte por cáncer, infección e inmunosupresión aunque hayan pasado años.
    .option-diabetes = Diabetes
    .option-vasculitis = Vasculitis
    .option-alcohol = Alcohol, habitual o en exceso
    .option-b12-deficiency = Déficit de vitamina B12
    .option-chemotherapy = Quimioterapia
    .option-cancer = Cáncer
    .option-infection = Infección reciente o actual
    .option-intravenous-drug-use = Drogas por vía intravenosa
    .option-immunosuppression = Inmunosupresión o corticoides prolongados
    .option-leprosy-area = Ha vivido en zona de lepra
    .option-thyroid = Enfermedad tiroidea
    .option-stroke = Ictus
    .option-multiple-sclerosis = Esclerosis múltiple
    .option-lumbar-disc = Discopatía lumbar
    .option-none = Nada de esto

presentation_family = En la familia
    .help = Pregunte también por familiares con pies cavos, caídas frecuentes o extremidades «dormidas» tras una presión.
    .option-pressure-palsies = Parálisis por presión
    .option-charcot-marie-tooth = Enfermedad de Charcot-Marie-Tooth
    .option-muscular-dystrophy = Distrofia muscular
    .option-none = Nada de esto

presentation_previous-episodes = Parálisis previas, de este u otro nervio
    .help = Las parálisis indoloras que reaparecen tras una presión leve sugieren una predisposición hereditaria.

presentation_section_known-before = Conocido antes de este cuadro
    .help = Hallazgos que ya existían antes del cambio en el pie. No anulan ningún signo de alarma.

presentation_preexisting-reflex-loss = Reflejo rotuliano o aquíleo ya disminuido o ausente
    .help = Según informes o una anamnesis fiable. Una pérdida conocida de antes no localiza el cuadro actual.

presentation_preexisting-sensory-loss = Pérdida de sensibilidad ya presente en una pierna o un pie
    .help = Por ejemplo, una polineuropatía conocida. No localiza el cuadro actual.

presentation_preexisting-umn-signs = Signos de motoneurona superior ya presentes
    .help = Por ejemplo, tras un ictus antiguo. No localizan, pero siguen en la lista de signos de alarma.

red-flags = Signos de alarma
    .heading = Signos de alarma
    .help = Haga todas las preguntas. Una pregunta en blanco sigue pendiente: nunca se interpreta como «no».

red-flags_section_source-article = Del artículo fuente
    .help = El artículo pide que cada uno de estos signos se trate de inmediato.

red-flag_severe-pain-and-numbness = Dolor y adormecimiento intensos a la vez
    .help = Pregunte: «¿El dolor es intenso y, además, nota adormecimiento?». Sí solo si están ambos; no tienen que estar en el mismo sitio.

red-flag_fever = Fiebre
    .help = Pregunte: «¿Ha tenido 38 °C o más, o escalofríos, desde que empezó esto?».

red-flag_nausea = Náuseas
    .help = Pregunte: «¿Tiene náuseas, nuevas y sin una causa que conozca? ¿Con dolor de cabeza?». Incluya los vómitos.

red-flag_appetite-or-weight-loss = Pérdida de apetito o de peso, involuntaria
    .help = Pregunte cuánto y desde cuándo. Una dieta voluntaria no es aquí un signo de alarma; regístrela en el primer paso como riesgo de compresión.

red-flag_bowel-or-bladder-loss = Pérdida del control intestinal o vesical
    .help = Pregunte: «¿Se le ha escapado la orina o las heces, o no las ha notado venir, desde que empezó esto?». La dificultad para orinar se pregunta más abajo.

red-flags_section_beyond-article = Además del artículo
    .help = Otros signos de aviso. El cribado está completo cuando las 22 preguntas tienen respuesta.

red-flag_saddle-sensory-change = Alteración de la sensibilidad en silla de montar
    .help = Pregunte: «¿Nota algo distinto entre las piernas, alrededor del ano o los genitales, o al limpiarse?».

red-flag_urinary-retention-or-change = No puede orinar u orina de otra manera
    .help = Pregunte: «¿Le cuesta empezar, el chorro es más débil, lo nota menos, o no puede orinar?».

red-flag_sexual-dysfunction = Pérdida nueva de la función sexual o de la sensibilidad genital
    .help = Pregunte con claridad y en privado: «¿Ha cambiado la función o la sensibilidad sexual desde que empezó esto?».

red-flag_bilateral-sciatica = Dolor que baja por ambas piernas
    .help = Pregunte: «¿El dolor le baja o le da latigazos por las dos piernas?». Cuenta tanto a la vez como de forma alterna.

red-flag_rapidly-progressive-weakness = Debilidad que empeora en horas o días
    .help = Pregunte: «Comparado con ayer o anteayer, ¿está peor? ¿Ha subido o se ha extendido?».

red-flag_respiratory-or-bulbar = Dificultad para respirar, tragar o hablar
    .help = Pregunte: «¿Le falta el aire, también al tumbarse? ¿Se atraganta? ¿Tiene la voz o el habla más débil?».

red-flag_stroke-signs = Cara, brazo o habla afectados
    .help = Pregunte y observe: cara caída, brazo que cae, habla pastosa o perdida, ahora o en los últimos días, aunque haya pasado.

red-flag_sudden-onset-no-local-cause = Súbito, o advertido al despertar, sin causa local
    .help = Sí cuando apareció bruscamente sin compresión, traumatismo ni dolor. Cara, brazo y habla normales no descartan un ictus.

red-flag_compartment-syndrome = Signos de síndrome compartimental
    .help = Tras traumatismo, esfuerzo, yeso o restitución del flujo: dolor desproporcionado, pierna tensa, dolor al doblarle los dedos del pie al paciente.

red-flag_acute-limb-ischaemia = Pierna fría, pálida o sin pulso
    .help = Pregunte: «¿La pierna se puso de repente fría, pálida o dolorosa?». Palpe la temperatura y los pulsos de ambas piernas.

red-flag_knee-dislocation-or-major-trauma = Luxación de rodilla, herida abierta o traumatismo grave
    .help = Pregunte por una rodilla que se salió y volvió sola, caídas de altura y accidentes de tráfico. La arteria poplítea está en riesgo.

red-flag_new-after-spinal-surgery-or-block = Aparición tras cirugía espinal, o bloqueo que no ha cedido
    .help = Pregunte por operaciones e inyecciones en la columna, y por cualquier bloqueo que dure más de lo previsto.

red-flag_progressive-weakness = Debilidad que empeora en semanas
    .help = Pregunte: «Comparado con hace un mes, ¿puede hacer menos?». Horas o días corresponden a la pregunta de arriba.

red-flag_als-features = Atrofia y fasciculaciones sin pérdida de sensibilidad
    .help = Pregunte: «¿Nota que le saltan los músculos o que se le adelgazan, en cualquier parte?». Unos reflejos vivos en una extremidad atrófica lo apoyan.

red-flag_mononeuritis-multiplex-or-vasculitis = Dos o más nervios, o signos de vasculitis
    .help = Pregunte por otras zonas dormidas o débiles, exantema, úlceras cutáneas, dolor articular y malestar general.

red-flag_cancer-or-immunosuppression = Cáncer o inmunosupresión, ahora o antes
    .help = Pregunte por cualquier cáncer, corticoides prolongados, trasplante, VIH y otras causas de defensas bajas.

red-flag_new-after-limb-surgery = Aparición tras cirugía de la pierna
    .help = Pregunte por operaciones de cadera, rodilla, pierna o pie, la posición, el torniquete, el yeso y cuándo se notó por primera vez.

gait = Marcha
    .heading = Marcha
    .help = Decida primero si ponerse de pie es seguro. Después observe caminar al paciente descalzo, fijándose en un pie cada vez.

gait_section_safety = Antes de que el paciente se levante

standing_safe = Bipedestación y marcha seguras
    .help = No: la marcha de talones, la de puntillas y el Romberg se registran como no evaluados por inseguros si aún no tienen respuesta.
    .how-to =
        Resuélvalo antes que cualquier otra cosa de este paso y del siguiente.
        ¿Puede el paciente mantenerse de pie sin ayuda con los ojos abiertos? Si no, responda No.
        Pida primero que mueva ambos pies: no ponga de pie a un paciente sobre un pie que no se mueve.
        Busque dolor intenso, fractura reciente, mareo o desfallecimiento al levantarse, anticoagulantes, un bloqueo reciente de la pierna y restricciones de carga.
        Si sospecha un síndrome de cauda equina, un síndrome compartimental o una pierna isquémica, no se demore con pruebas en bipedestación.
        Prepare un suelo despejado, pies descalzos, ortesis quitada y una silla detrás del paciente.
        Colóquese al lado del paciente con los brazos preparados; pida una segunda persona si el paciente pesa mucho o es inestable.
        Deténgase ante un amago de caída, un dolor intenso nuevo o un desfallecimiento.
    .option-yes = Sí
    .option-no = No

gait_section_walking = Al caminar

gait_aids = Ayudas para la marcha
    .help = Con qué camina habitualmente el paciente y qué se usó hoy.
    .how-to =
        Pregunte con qué camina el paciente en casa y fuera, y mire qué ha traído.
        Registre una ortesis aunque se haya quitado para la exploración.
    .option-none = Ninguna
    .option-stick = Bastón
    .option-frame = Andador
    .option-orthosis = Ortesis
    .option-assisted = Ayuda de otra persona

gait_pattern = Patrón de la marcha
    .help = Puede haber más de uno. Normal y No evaluado se eligen solos.
    .how-to =
        Descalzo y sin ortesis: unos 10 m, giro y vuelta; observe de lado, de frente y por detrás.
        Estepaje: la rodilla se eleva mucho para que la punta no roce; golpe: apoya el talón y cae el antepié; arrastre: la punta roza el suelo.
        La circunducción o la marcha en tijera sugieren una causa de motoneurona superior; una pelvis que cae, abductores de cadera débiles.
        El golpe del antepié tiende a aparecer con debilidad leve y el estepaje con debilidad más grave; ninguno indica la localización.
        Una cojera por dolor puede ocultar o imitar cualquiera de ellos. Deténgase si el paciente no está seguro.
    .option-normal = Normal
    .option-steppage = Estepaje
    .option-foot-slap = Golpe del antepié
    .option-toe-drag = Arrastre de punta
    .option-circumduction = Circunducción
    .option-vaulting = Salto (vaulting)
    .option-trendelenburg = Trendelenburg o de ánade
    .option-antalgic = Antiálgico
    .option-scissoring = En tijera
    .option-wide-based = Base amplia
    .option-not-tested = No evaluado

gait_initial-contact = Contacto inicial
    .help = La parte del pie que toca primero el suelo. No descarta ninguna localización: la marcha normal también empieza con el talón.
    .how-to =
        Mire desde un lado, a ras de suelo si puede, durante varios pasos al ritmo del propio paciente.
        Registre qué parte del pie toca primero el suelo: talón, toda la planta o punta.
        Un talón que apoya primero seguido de un golpe del antepié sigue siendo Talón.
        Elija No visto si la ropa, una ortesis o el ritmo lo ocultaron; no lo suponga.
    .option-heel = Talón
    .option-flat = Planta
    .option-toe = Punta
    .option-not-seen = No visto

standing = Bipedestación
    .heading = Pruebas en bipedestación
    .help = Pies descalzos, silla detrás, sus brazos preparados. Omita lo que no sea seguro e indique por qué.

standing_section_heels-and-toes = Talones y puntillas

heel-walk = Marcha de talones
    .help = Difícil: antepié más bajo, se fatiga o menos de 10 pasos. Imposible: el antepié se queda abajo.
    .how-to =
        Muéstrela y pida unos diez pasos sobre cada talón con el antepié lo más alto posible; camine al lado del paciente.
        Compare la altura de ambos antepiés y observe si uno desciende a medida que avanzan los pasos.
        Una debilidad leve puede verse solo aquí y no en la camilla.
        Un tendón de Aquiles tenso, el dolor, la artrosis o artritis, el peso o un mal equilibrio también pueden estropearla: compruebe el recorrido pasivo.
        No la haga con un pie balante, una pierna que no debe cargar peso o un paciente inestable con los ojos abiertos.
    .option-normal = Normal
    .option-difficulty = Difícil
    .option-unable = Imposible
    .option-not-tested = No evaluada

reason = Motivo de no evaluar
    .option-not-done = No realizado
    .option-refused = Rechazo
    .option-pain = Dolor
    .option-unsafe = Inseguro
    .option-cast = Yeso o inmovilizador
    .option-wound = Herida
    .option-amputation = Amputación
    .option-fusion = Artrodesis o contractura
    .option-anaesthesia = Anestesia, sedación o bloqueo
    .option-instructions = No puede seguir instrucciones
    .option-fatigue = Fatiga

toe-walk = Marcha de puntillas
    .help = Difícil: talón más bajo, se fatiga o menos de 10 pasos. Imposible: el talón se queda abajo.
    .how-to =
        Muéstrela y pida unos diez pasos de puntillas con cada pie; camine al lado del paciente.
        Compare la altura de ambos talones y observe si uno desciende.
        Si la marcha de puntillas es peor que la de talones, piense en S1 y la columna más que en una neuropatía dependiente de la longitud.
        Valen las mismas precauciones que para la marcha de talones.
    .option-normal = Normal
    .option-difficulty = Difícil
    .option-unable = Imposible
    .option-not-tested = No evaluada

heel-raises = Elevaciones de talón a una pierna
    .help = Número de elevaciones completas. 0 significa intentado sin éxito; déjelo en blanco si no se evaluó.
    .how-to =
        De pie sobre una pierna, rodilla extendida, yemas de los dedos en la pared o la mesa solo para el equilibrio.
        Pida elevaciones completas a ritmo constante y cuente hasta que baje la altura, se doble la rodilla o empujen los brazos.
        Los textos difieren en el número esperable (20 o 25): compare con el otro lado y con la edad.
        Solo si la bipedestación es segura; deténgase ante dolor o un amago de caída.

standing_section_romberg = Prueba de Romberg
    .help = Primero con los ojos abiertos, después cerrados, con usted lo bastante cerca para sujetarle.

romberg_eyes-open = Primero: pies juntos, ojos abiertos
    .help = Inestable con los ojos abiertos no es un Romberg positivo.
    .how-to =
        Solo si la bipedestación es segura; no con un pie balante, una pierna que no debe cargar peso o un bloqueo reciente de la pierna.
        Pies descalzos y juntos, brazos a los lados, una silla detrás.
        Manténgase a distancia para sujetar; una segunda persona ayuda si el paciente pesa mucho o es inestable.
        Observe de 10 a 30 segundos con los ojos abiertos, antes de nada.
        Si el paciente ya es inestable, pare: el resultado es «No se sostiene con ojos abiertos», no positivo.
    .option-steady = Estable
    .option-unsteady = Inestable

romberg_result = Después: ojos cerrados
    .help = Positivo: tiene que dar un paso, abrir los ojos o ser sujetado. Un balanceo que el paciente corrige no es positivo.
    .how-to =
        Continúe solo si el paciente estuvo estable con los ojos abiertos; siga a distancia para sujetar.
        Misma postura, ojos cerrados; ponga en marcha el cronómetro al cerrarlos, 30 segundos salvo que sus ajustes digan otra cosa.
        Positivo: se pierde el equilibrio y el paciente da un paso, abre los ojos o hay que sujetarle.
        El balanceo que se corrige solo no es positivo; un balanceo marcado que no llega al paso es limítrofe. Tome el mejor de dos intentos.
        La prueba no tiene lado: explora el equilibrio sin la vista y por sí sola no convierte ningún pie en pie caído.
    .option-negative = Negativo
    .option-positive = Positivo
    .option-borderline = Limítrofe
    .option-cannot-stand-eyes-open = No se sostiene con ojos abiertos
    .option-not-interpretable = No interpretable
    .option-not-tested = No evaluado

romberg_seconds = Segundos, ojos cerrados
    .help = El mejor de dos intentos. 30 s por defecto; puede cambiar el tiempo en los ajustes.
    .how-to =
        Empiece al cerrar los ojos; pare al primer paso, al abrirlos, al sujetar al paciente o al acabar el tiempo.
        Mire al paciente y no al reloj.

romberg_direction = Dirección de la caída
    .help = Desde el punto de vista del paciente. La dirección no indica el lado de un pie caído.
    .how-to =
        Registre hacia dónde fue el paciente al perder el equilibrio, según su propia derecha e izquierda.
        Una caída siempre al mismo lado puede ser vestibular; un balanceo en todas direcciones es Sin caída si el paciente lo corrigió.
    .option-none = Sin caída
    .option-right = Derecha
    .option-left = Izquierda
    .option-forward = Adelante
    .option-backward = Atrás

strength = Fuerza
    .heading = Movimiento en cada dirección
    .help = Gradúe cada dirección de cada lado con la escala MRC. El movimiento cuenta desde el grado 2: el grado 1 es un esbozo de contracción sin movimiento.

strength_section_ankle-and-foot = Tobillo y pie: todas las direcciones
    .help = 0 sin contracción · 1 esbozo sin movimiento · 2 movimiento sin gravedad · 3 contra la gravedad · 4−/4/4+ resistencia leve/moderada/fuerte · 5 normal.

strength_dorsiflexion = Dorsiflexión
    .help = Pie hacia arriba, hacia la espinilla. Vigile que no hagan el trabajo los dedos.
    .how-to =
        Sentado o en decúbito supino, talón apoyado, tobillo libre; compruebe primero el recorrido pasivo.
        Pida que suba el pie y oponga resistencia en el dorso. Lo hace sobre todo el tibial anterior, por el nervio peroneo (fibular) común y su rama profunda.
        Si los dedos suben primero, sus extensores están supliendo: repita con los dedos relajados y palpe el tendón.
        Si el pie no sube contra la gravedad, evalúe en decúbito lateral: si hay movimiento es grado 2; un esbozo sin movimiento, grado 1.
        Dolor, poco esfuerzo o tobillo rígido: gradúe lo que vea y añada el limitante.

limited-by = Limitado por
    .option-pain = Dolor
    .option-effort = Poco esfuerzo
    .option-mechanical = Tope mecánico

strength_plantarflexion = Flexión plantar
    .help = Pie hacia abajo. La mano no detecta una debilidad leve: prefiera la elevación de talón a una pierna.
    .how-to =
        Si la bipedestación es segura, pida una elevación de talón a una pierna con apoyo de las yemas y la rodilla extendida.
        Si no, en decúbito prono o supino: pida que empuje el pie hacia abajo y oponga resistencia bajo el antepié.
        El gastrocnemio y el sóleo son más fuertes que su brazo, así que la prueba manual subestima mucho la debilidad.
        En decúbito lateral, el movimiento sin gravedad es grado 2. No tome la flexión de los dedos por movimiento del tobillo.
        Anote el número de elevaciones en las pruebas en bipedestación: sin él, el grado es solo manual.

strength_inversion = Inversión
    .help = Planta hacia dentro. Sujete primero el tobillo en posición neutra.
    .how-to =
        Sentado o en decúbito supino. Suba pasivamente un pie caído y mantenga el tobillo en posición neutra todo el tiempo.
        Pida que gire la planta hacia dentro y oponga resistencia en el borde medial del pie.
        Lo que quiere evaluar es el tibial posterior. En flexión plantar, la pantorrilla lo suple y confunde.
        El tibial anterior también invierte: con dorsiflexión de 3 o menos, una inversión de 4 o 4+ puede deberse solo a su pérdida.
        El movimiento sin gravedad es grado 2; rotar la cadera o la rodilla no es inversión.

strength_eversion = Eversión
    .help = Planta hacia fuera. Sujete primero el tobillo en posición neutra.
    .how-to =
        Sentado o en decúbito supino. Suba pasivamente un pie caído y mantenga el tobillo en posición neutra todo el tiempo.
        Pida que gire la planta hacia fuera y oponga resistencia en el borde lateral del pie.
        Lo hacen sobre todo los peroneos largo y corto. Un pie que cuelga parece más débil de lo que es.
        El movimiento sin gravedad es grado 2; rotar la pierna no es eversión.

strength_section_toes = Dedos del pie
    .help = Un dedo que se mueve (grado 2 o más) muestra que el pie no es balante.

strength_great-toe-extension = Extensión del primer dedo
    .help = Primer dedo hacia arriba. A menudo débil de forma precoz en L5 y en el compartimento anterior.
    .how-to =
        Fije el pie en la base del primer dedo, tobillo en posición neutra.
        Pida que levante el primer dedo y oponga resistencia en la falange distal. Compare ambos lados a la vez.
        El extensor largo del primer dedo puede ser el primer músculo que falle en una lesión L5 y en un síndrome compartimental.
        Articulación rígida o fusionada: añada el limitante, o elija no evaluado con el motivo.

strength_toe-extension = Extensión de los dedos 2.º a 5.º
    .help = Dedos menores hacia arriba.
    .how-to =
        Sujete el tobillo en posición neutra y pida que levante los dedos menores.
        Oponga resistencia en el dorso de los dedos; palpe el vientre del extensor corto de los dedos en el dorso lateral del pie.
        Unos dedos que suben bien sobre un tobillo que no sube sugieren el músculo tibial anterior o su tendón.
        Los dedos que vuelven solos tras haberlos flexionado no son extensión activa.

strength_toe-flexion = Flexión de los dedos
    .help = Dedos hacia abajo. Una prueba clara del nervio tibial cuando el tobillo confunde.
    .how-to =
        Sujete el tobillo en posición neutra y pida que flexione todos los dedos.
        Oponga resistencia bajo los pulpejos. Los flexores largos de los dedos dependen del nervio tibial.
        Busque movimiento en las propias articulaciones de los dedos; un esbozo sin movimiento es grado 1.

strength_section_knee-and-hip = Rodilla y cadera

strength_knee-flexion = Flexión de rodilla
    .help = Talón hacia la nalga.
    .how-to =
        En decúbito prono, o sentado si no es posible. Pida que doble la rodilla y oponga resistencia por encima del talón.
        Palpe los tendones isquiotibiales a ambos lados del hueco poplíteo.
        La parte peronea, la cabeza corta del bíceps femoral, es pequeña: una fuerza completa aquí no descarta una lesión alta de la división peronea.

strength_knee-extension = Extensión de rodilla
    .help = Extender la rodilla. Orienta hacia L4 y el nervio femoral.
    .how-to =
        Sentado, muslo apoyado. Pida que extienda la rodilla y oponga resistencia por encima del tobillo.
        Empiece con la rodilla algo flexionada: una rodilla bloqueada oculta la debilidad.
        En decúbito lateral, el movimiento sin gravedad es grado 2. El dolor de rodilla es un limitante, no un grado menor por sí mismo.

strength_hip-abduction = Abducción de cadera
    .help = Pierna hacia fuera. Ayuda a distinguir una lesión de la raíz L5 o del plexo de una peronea.
    .how-to =
        En decúbito lateral, pierna evaluada arriba, rodilla extendida, cadera alineada con el tronco.
        Pida que levante la pierna hacia el lado y oponga resistencia por encima de la rodilla mientras fija la pelvis.
        Si la pelvis rota hacia atrás o la cadera se flexiona, suplen otros músculos: corrija y repita.
        El nervio glúteo sale por encima del ciático: la debilidad aquí no se explica solo por una lesión del nervio ciático o del peroneo.
        En decúbito supino, el movimiento a lo largo de la camilla es grado 2.

strength_hip-extension = Extensión de cadera
    .help = Muslo hacia atrás.
    .how-to =
        En decúbito prono, rodilla flexionada para anular los isquiotibiales. Pida que levante el muslo y oponga resistencia por encima de la rodilla.
        Mantenga la pelvis plana: arquear la espalda no es extensión de cadera.
        Si el decúbito prono no es posible, evalúe en supino presionando el muslo contra la camilla y anote el limitante si lo hay.
        En decúbito lateral, el movimiento sin gravedad es grado 2.

strength_hip-adduction = Aducción de cadera
    .help = Juntar las piernas. Ayuda a distinguir una lesión de la raíz L4 o del plexo de una femoral.
    .how-to =
        En decúbito supino, piernas algo separadas. Pida que apriete los muslos entre sí y oponga resistencia en la cara interna de cada rodilla.
        Evalúe un lado cada vez para que la pierna fuerte no ayude.
        Los aductores dependen del nervio obturador: una lesión femoral aislada los respeta.

strength_hip-flexion = Flexión de cadera
    .help = Rodilla hacia el pecho.
    .how-to =
        Sentado o en decúbito supino, rodilla flexionada. Pida que levante el muslo y oponga resistencia por encima de la rodilla.
        Mantenga quieto el tronco: inclinarse hacia atrás es una suplencia.
        La debilidad conjunta de flexión de cadera, flexión de rodilla y dorsiflexión sugiere una lesión del cerebro o la médula.
        En decúbito lateral, el movimiento sin gravedad es grado 2.

tone = Tono
    .heading = Recorrido pasivo, tono y signos de motoneurona superior
    .help = El paciente se tumba y se relaja. Unos hallazgos normales aquí no descartan una lesión del cerebro o la médula.
    .option-flaccid = Flácido
    .option-normal = Normal
    .option-increased = Aumentado
    .option-not-tested = No evaluado

tone_section_range-and-tone = Recorrido pasivo y tono

passive-dorsiflexion = Dorsiflexión pasiva
    .help = Grados desde la posición neutra, rodilla extendida. Menos de 0 es una contractura. Déjelo en blanco si no se midió.
    .how-to =
        En decúbito supino, rodilla extendida. Suba el pie despacio con la mano, talón alineado, y mida desde el ángulo recto entre planta y espinilla.
        Repita con la rodilla flexionada: si gana recorrido, lo tenso es el gastrocnemio. Anote el valor con la rodilla extendida.
        Un pie que no llega a la posición neutra está fijo en equino; anote un número negativo.
        Lo necesita para interpretar la marcha de talones y el grado de dorsiflexión. No fuerce un tobillo doloroso, fracturado o recién operado.

tone_row = Tono
    .help = El tono aumentado cuenta como signo de motoneurona superior. Al principio de un ictus o una lesión medular puede ser flácido.
    .how-to =
        En decúbito supino y relajado. Ruede la pierna, después levante la rodilla con rapidez y mire si el talón se despega de la camilla.
        Flexione y extienda rodilla y tobillo, despacio y luego rápido, y note si hay un resalte.
        El dolor, una sala fría o un paciente que ayuda pueden imitar un tono aumentado; una contractura se nota igual a cualquier velocidad.
        Una lesión aguda del cerebro o la médula puede ser flácida al principio: un tono normal o bajo no la descarta.

tone_section_upper-motor-neuron = Clonus y respuesta plantar

clonus-beats = Clonus aquíleo
    .help = Número de sacudidas. Más de 2 es anormal; 5 o más es sostenido y cuenta como signo de motoneurona superior.
    .how-to =
        En decúbito supino, rodilla algo flexionada y apoyada, pierna relajada.
        Suba el pie con un empujón rápido, mantenga una presión ligera y cuente las sacudidas.
        Repita una vez. Si no se detiene, anote el número que haya contado.
        No evalúe un tobillo fracturado, recién operado o con dolor intenso: déjelo en blanco.

plantar = Respuesta plantar
    .help = Muda: el primer dedo no se mueve. Si el primer dedo no puede levantarse (grado 0–1), la respuesta no puede llamarse flexora.
    .how-to =
        En decúbito supino, pierna relajada. Roce con firmeza el borde externo de la planta desde el talón hasta la almohadilla del antepié, y luego en dirección al primer dedo.
        Cuenta el primer movimiento del primer dedo: hacia abajo es flexora, hacia arriba extensora, ninguno muda.
        La retirada de toda la pierna no es respuesta: repita con más suavidad o por el borde externo del pie.
        Si la extensión del primer dedo es 0–1, el dedo no puede subir: elija No evaluada y no Flexora.
        Una respuesta flexora no descarta una lesión del cerebro o la médula. No roce piel lesionada.
    .option-flexor = Flexora
    .option-extensor = Extensora
    .option-mute = Muda
    .option-not-tested = No evaluada

tone_section_muscle = Observe el músculo

fasciculations = Fasciculaciones
    .help = Sí cuando se ven en un músculo en reposo. Déjelo en blanco si no miró.
    .how-to =
        Buena luz, músculo descubierto y en reposo; tómese su tiempo en muslo, espinilla y pantorrilla.
        Las fasciculaciones son sacudidas breves dentro del músculo, en lugares y momentos irregulares.
        Los escalofríos y un músculo recién usado pueden parecerse: espere y vuelva a mirar. Si las ve, mire también los brazos y la lengua.

wasting = Atrofia
    .help = Sí cuando un músculo de esta pierna es claramente más delgado. Déjelo en blanco si no miró.
    .how-to =
        Compare ambas piernas de frente y por detrás, y palpe el volumen con el músculo en acción.
        Mire la espinilla y la cara externa de la pierna, el extensor corto de los dedos en el pie, la pantorrilla y el muslo.
        Un traumatismo antiguo, el desuso o la hinchazón de la otra pierna pueden confundir; una lesión reciente aún no tiene atrofia.

reflexes = Reflejos
    .heading = Reflejos
    .help = El paciente se relaja, ambas piernas en la misma posición; refuerce antes de registrar Ausente. Un reflejo vivo apoya otros signos, pero no decide nada por sí solo.

reflex_patellar = Reflejo rotuliano
    .help = L4 con L3, nervio femoral. Su pérdida no se explica por la raíz L5 ni por el nervio peroneo.
    .how-to =
        Tumbado, con el brazo del explorador bajo las rodillas, o sentado con las piernas colgando.
        Percuta el tendón bajo la rótula y vea o palpe la contracción del cuádriceps; compare los dos lados enseguida.
        Antes de llamarlo ausente, repita mientras el paciente tira de las manos enganchadas.
        Una pérdida conocida de antes corresponde también a «Conocido antes de este cuadro».
    .option-absent = Ausente
    .option-reduced = Disminuido
    .option-normal = Normal
    .option-brisk = Vivo
    .option-not-tested = No evaluado

reflex_achilles = Reflejo aquíleo
    .help = S1, nervios tibial y ciático. Se conserva típicamente en las lesiones L5 y peroneas.
    .how-to =
        En decúbito supino, cadera en rotación externa y rodilla flexionada; mantenga el pie en posición neutra, también si está caído. O que el paciente se arrodille en una silla.
        Percuta el tendón y vea o palpe la contracción de la pantorrilla; repita con refuerzo antes de llamarlo ausente.
        Una pérdida antigua en ambos lados no localiza: regístrela también como conocida antes.
        Un tobillo rígido o un tendón roto pueden abolirlo.
    .option-absent = Ausente
    .option-reduced = Disminuido
    .option-normal = Normal
    .option-brisk = Vivo
    .option-not-tested = No evaluado

reflex_medial-hamstring = Reflejo isquiotibial medial
    .help = L5, división tibial del nervio ciático. Lo que cuenta es la diferencia entre los lados.
    .how-to =
        En decúbito prono si puede, rodilla algo flexionada y relajada.
        Ponga un dedo sobre el tendón isquiotibial medial detrás de la rodilla y percuta el dedo.
        Note el tirón del tendón y compare con el otro lado: la asimetría apoya L5.
        Puede faltar en ambos lados en personas sanas.
    .option-absent = Ausente
    .option-reduced = Disminuido
    .option-normal = Normal
    .option-brisk = Vivo
    .option-not-tested = No evaluado

sensation = Sensibilidad
    .heading = Sensibilidad
    .help = Tacto ligero y pinchazo, en un punto de prueba por zona. Dé a cada zona de cada lado su propia respuesta.

sensation_section_roots = Zonas radiculares
    .help = Tacto ligero y pinchazo, ojos cerrados. Las zonas de piel vecinas se solapan.

sensation_l4-medial-leg = L4: cara medial de la pierna
    .help = Punto de prueba: maléolo medial.
    .how-to =
        Punto de prueba: maléolo medial.
        Ojos cerrados: toque ligeramente y luego con un alfiler; compare con el mismo punto de la otra pierna y con piel que el paciente note bien.
        Territorio: cara interna de la pierna. Se solapa con el nervio safeno: mire la extensión de rodilla y el reflejo rotuliano para distinguirlos.
    .option-normal = Normal
    .option-reduced = Disminuida
    .option-absent = Ausente
    .option-increased = Aumentada
    .option-not-tested = No evaluada

sensation_l5-lateral-leg-dorsum = L5: cara lateral de la pierna y dorso del pie
    .help = Punto de prueba: dorso del pie en la tercera articulación metatarsofalángica.
    .how-to =
        Punto de prueba: dorso del pie sobre la tercera articulación metatarsofalángica.
        Ojos cerrados: toque ligeramente y luego con un alfiler; compare con el mismo punto de la otra pierna y con piel que el paciente note bien.
        Territorio: cara externa de la pierna, dorso del pie, lado del primer dedo. Se solapa con el nervio peroneo (fibular) superficial.
    .option-normal = Normal
    .option-reduced = Disminuida
    .option-absent = Ausente
    .option-increased = Aumentada
    .option-not-tested = No evaluada

sensation_s1-lateral-foot = S1: borde lateral del pie y talón
    .help = Punto de prueba: cara lateral del talón.
    .how-to =
        Punto de prueba: cara lateral del talón.
        Ojos cerrados: toque ligeramente y luego con un alfiler; compare con el mismo punto de la otra pierna y con piel que el paciente note bien.
        Territorio: borde externo del pie y talón. Se solapa con el nervio sural; la piel gruesa del talón requiere un toque más firme.
    .option-normal = Normal
    .option-reduced = Disminuida
    .option-absent = Ausente
    .option-increased = Aumentada
    .option-not-tested = No evaluada

sensation_section_nerves = Zonas nerviosas
    .help = Cada nervio tiene una pequeña zona propia: vaya al punto de prueba.

sensation_superficial-peroneal = Nervio peroneo (fibular) superficial
    .help = Dorso del pie sin el primer espacio interdigital.
    .how-to =
        Punto de prueba: centro del dorso del pie, lejos del primer espacio interdigital.
        Ojos cerrados: toque ligeramente y luego con un alfiler; compare con el mismo punto de la otra pierna y con piel que el paciente note bien.
        Territorio: dorso del pie salvo el primer espacio interdigital, y cara anteroexterna de la parte inferior de la pierna.
    .option-normal = Normal
    .option-reduced = Disminuida
    .option-absent = Ausente
    .option-increased = Aumentada
    .option-not-tested = No evaluada

sensation_deep-peroneal-web = Nervio peroneo (fibular) profundo: primer espacio
    .help = Solo la piel entre el primer y el segundo dedo.
    .how-to =
        Punto de prueba: piel dorsal del espacio entre el primer y el segundo dedo. No salga del espacio; un centímetro más allá es otro nervio.
        Ojos cerrados: toque ligeramente y luego con un alfiler; compare con el mismo punto de la otra pierna y con piel que el paciente note bien.
        Territorio: solo este espacio. Adormecimiento aquí con una pierna tensa y dolorosa: piense en el compartimento anterior.
    .option-normal = Normal
    .option-reduced = Disminuida
    .option-absent = Ausente
    .option-increased = Aumentada
    .option-not-tested = No evaluada

sensation_sural = Nervio sural
    .help = Borde externo del pie.
    .how-to =
        Punto de prueba: borde externo del pie, por debajo y por delante del maléolo lateral.
        Ojos cerrados: toque ligeramente y luego con un alfiler; compare con el mismo punto de la otra pierna y con piel que el paciente note bien.
        Territorio: borde externo del pie y cara posteroexterna de la parte inferior de la pierna. El nervio recibe ramas del tibial y del peroneo común.
    .option-normal = Normal
    .option-reduced = Disminuida
    .option-absent = Ausente
    .option-increased = Aumentada
    .option-not-tested = No evaluada

sensation_saphenous = Nervio safeno
    .help = Cara interna de la pierna hasta la parte interna del pie.
    .how-to =
        Punto de prueba: cara interna de la pierna, a medio camino entre rodilla y tobillo.
        Ojos cerrados: toque ligeramente y luego con un alfiler; compare con el mismo punto de la otra pierna y con piel que el paciente note bien.
        Territorio: cara interna de la pierna hasta el borde interno del pie. Pertenece al nervio femoral: una lesión ciática lo respeta.
    .option-normal = Normal
    .option-reduced = Disminuida
    .option-absent = Ausente
    .option-increased = Aumentada
    .option-not-tested = No evaluada

sensation_lateral-cutaneous-calf = Nervio cutáneo sural lateral
    .help = Tercio superior de la cara externa de la pierna. Una pérdida apunta por encima del cuello del peroné.
    .how-to =
        Punto de prueba: cara externa de la pierna, una anchura de mano por debajo de la rodilla.
        Ojos cerrados: toque ligeramente y luego con un alfiler; compare con el mismo punto de la otra pierna y con piel que el paciente note bien.
        Territorio: tercio superior de la cara externa de la pierna. El nervio sale por encima del cuello del peroné, así que una pérdida sitúa la lesión por encima del cuello.
    .option-normal = Normal
    .option-reduced = Disminuida
    .option-absent = Ausente
    .option-increased = Aumentada
    .option-not-tested = No evaluada

sensation_sole = Planta: nervio tibial
    .help = Planta y talón. Inspeccione la piel al mismo tiempo.
    .how-to =
        Puntos de prueba: centro de la planta y bajo el talón. La piel gruesa requiere un toque más firme.
        Ojos cerrados: toque ligeramente y luego con un alfiler; compare con el mismo punto de la otra pierna y con piel que el paciente note bien.
        Territorio: ramas plantares y calcáneas del nervio tibial. Una lesión del peroneo común no llega a él.
        Mire entre los dedos y en la planta en busca de heridas que el paciente no haya notado.
    .option-normal = Normal
    .option-reduced = Disminuida
    .option-absent = Ausente
    .option-increased = Aumentada
    .option-not-tested = No evaluada

sensation_section_pattern = Patrón

sensation_stocking = En calcetín
    .help = Todo alrededor del pie y la pierna, hasta un nivel.
    .how-to =
        Empiece en los dedos y suba por la pierna con tacto y pinchazo, por delante y por detrás, hasta que el paciente diga que lo nota bien.
        Una pérdida alrededor de toda la extremidad que se atenúa hacia arriba, a menudo en ambos lados, es en calcetín.
        Una franja a lo largo de un lado es una zona de raíz o de nervio: regístrela arriba. Un nivel nítido en el tronco, o la mitad del cuerpo, no es en calcetín.
    .option-normal = Normal
    .option-reduced = Disminuida
    .option-absent = Ausente
    .option-increased = Aumentada
    .option-not-tested = No evaluada

sensation_section_saddle = Silla de montar, vejiga e intestino
    .help = Se preguntan a todos los pacientes, en privado. «Resto normal» nunca los responde.

sensation_saddle = Sensibilidad en silla de montar
    .help = Pregunte a todos. Explore con consentimiento y acompañante. Cuenta lo que refiere el paciente.
    .how-to =
        Pregunte primero: cambio de sensibilidad al limpiarse, al sentarse o en la zona genital, en un lado o en ambos.
        Explique por qué, obtenga el consentimiento y cuente con un acompañante; mantenga cubierto al paciente.
        Tacto ligero y pinchazo alrededor del ano y en la parte interna de las nalgas, derecha e izquierda.
        Si el paciente refiere un cambio pero la exploración de la piel parece normal, registre lo que refiere y actúe en consecuencia.
        Si ni preguntó ni exploró, elija No evaluada.
    .option-normal = Normal
    .option-reduced = Disminuida
    .option-absent = Ausente
    .option-increased = Aumentada
    .option-not-tested = No evaluada

bladder = Vejiga
    .help = Retención: también dificultad para empezar, chorro débil o menor sensación al orinar. Déjelo en blanco si no se preguntó.
    .how-to =
        Pregunte cuándo orinó por última vez, y por el inicio, el chorro, la sensación del flujo y los escapes.
        La retención puede rebosar y parecer incontinencia: palpe si hay globo vesical.
        Una ecografía vesical ayuda si no causa demora; un residuo pequeño no descarta un síndrome de cauda equina.
    .option-normal = Normal
    .option-retention = Retención
    .option-incontinence = Incontinencia

bowel = Intestino
    .help = Pérdida nueva del control, o heces que no se notan venir. Déjelo en blanco si no se preguntó.
    .how-to =
        Pregunte por escapes nuevos, heces o gases que no se notan y pérdida de la sensación de recto lleno.
        Un estreñimiento antiguo por sí solo no es incontinencia.
        No retrase las pruebas de imagen por un tacto rectal.
    .option-normal = Normal
    .option-incontinence = Incontinencia

provocation = Provocación
    .heading = Provocación, circulación y signos funcionales
    .help = El paciente está en decúbito supino; deje para el final lo que exija darse la vuelta. Una prueba negativa se registra solo si se hizo.

provocation_section_nerve = Nervio y raíz nerviosa

slr = Lasègue
    .help = Positivo: dolor irradiado por debajo de la rodilla. El dolor solo en la espalda o detrás del muslo es negativo.
    .how-to =
        En decúbito supino, ambas piernas extendidas. Levante una pierna por el talón, rodilla extendida, despacio.
        Positivo: el dolor se irradia por debajo de la rodilla, habitualmente entre 30 y 70 grados.
        Baje un poco la pierna y suba el pie: más dolor en la pierna lo apoya. Unos isquiotibiales tensos, no.
        Explora L5 y S1. Una prueba negativa no descarta una raíz L5.
        No con sospecha de fractura, ni tras una operación reciente de cadera sin el consentimiento del cirujano.
    .option-negative = Negativo
    .option-positive = Positivo
    .option-not-tested = No evaluado

slr-angle = Lasègue: ángulo
    .help = Grados de flexión de cadera en los que empieza el dolor de la pierna. Déjelo en blanco si no se midió.
    .how-to =
        Pare al primer dolor irradiado y mida entre la pierna y la camilla.
        Si no aparece dolor, anote el ángulo alcanzado.

femoral-stretch = Lasègue invertido
    .help = Positivo: dolor en la cara anterior del muslo (L2–L3) o interna de la pierna (L4).
    .how-to =
        En decúbito prono, pelvis plana. Flexione la rodilla despacio; si no ocurre nada, levante el muslo con suavidad.
        Positivo: dolor por la cara anterior del muslo o la cara interna de la pierna.
        La tirantez de un cuádriceps tenso, igual en ambos lados, es negativa. Una rodilla o cadera dolorosa confunde.
        Elija No evaluado si el paciente no puede tumbarse en prono.
    .option-negative = Negativo
    .option-positive = Positivo
    .option-not-tested = No evaluado

tinel-fibular-neck = Tinel en el cuello del peroné
    .help = Positivo: hormigueo en la piel del peroneo. Una prueba negativa no descarta ahí una parálisis.
    .how-to =
        Rodilla algo flexionada. Localice la cabeza del peroné y vaya justo por debajo y por detrás.
        Percuta ligeramente a lo largo del nervio, primero en el lado mejor.
        Positivo: hormigueo por la cara externa de la pierna o hacia el dorso del pie. Una molestia local sola es negativa.
        Palpe al mismo tiempo en busca de una masa.
    .option-negative = Negativo
    .option-positive = Positivo
    .option-not-tested = No evaluado

provocation_section_circulation = Pulsos y compartimentos
    .help = Pregunte y palpe en todos los pacientes. «Resto normal» nunca los responde.

pulse_dorsalis-pedis = Pulso pedio
    .help = La ausencia de ambos pulsos en un lado activa el signo de alarma de isquemia.
    .how-to =
        Palpe en el dorso del pie, justo lateral al tendón del extensor del primer dedo.
        Use las yemas con suavidad, caliente el pie y compare con el otro lado y con su propio pulso.
        Mire el color, la temperatura y el relleno capilar. Use Doppler si tiene dudas.
        Un pulso presente no descarta un síndrome compartimental.
    .option-present = Presente
    .option-weak = Débil
    .option-absent = Ausente
    .option-not-tested = No evaluado

pulse_posterior-tibial = Pulso tibial posterior
    .help = Detrás del maléolo medial.
    .how-to =
        Lleve el pie a una ligera inversión y palpe por detrás y por debajo del maléolo medial.
        Compare ambos lados; un tobillo hinchado oculta el pulso: use entonces Doppler.
        Si faltan ambos pulsos del pie en una pierna fría o débil de forma aguda, deje el formulario y consiga ayuda vascular ya.
    .option-present = Presente
    .option-weak = Débil
    .option-absent = Ausente
    .option-not-tested = No evaluado

compartment_tense = Compartimento tenso
    .help = De firme a duro en comparación con la otra pierna. Déjelo en blanco si no palpó.
    .how-to =
        Palpe con la mano plana los compartimentos anterior, externo y posterior de la pierna, con los músculos relajados.
        Compare con la otra pierna; abra el yeso o el vendaje que estorbe.
        El dolor desproporcionado importa más que la palpación: una pierna blanda no lo descarta, ni tampoco los pulsos.

compartment_passive-stretch-pain = Dolor al estiramiento pasivo
    .help = Dolor intenso al doblarle usted los dedos del pie al paciente. Déjelo en blanco si no se evaluó.
    .how-to =
        La pierna reposa. Doble los dedos con suavidad hacia abajo para el compartimento anterior, y luego hacia arriba para el posterior profundo.
        Sí: el dolor está en el músculo de la pierna y es mucho mayor de lo que explica la lesión.
        Un bloqueo, la sedación o una lesión nerviosa pueden silenciarlo. Con una pierna tensa, llame ya al cirujano.

provocation_section_functional = Signos funcionales
    .help = Los signos positivos apoyan; no prueban nada y pueden coexistir con enfermedad orgánica.

functional_hoover = Signo de Hoover
    .help = Sí: la pierna débil empuja hacia abajo mientras se levanta la otra. Solo es un apoyo.
    .how-to =
        En decúbito supino. Ponga la mano bajo el talón de la pierna débil y pida que lo empuje hacia abajo: empuja débilmente.
        Después pida que levante la otra pierna, extendida, contra su resistencia, con la mano aún bajo el talón.
        Sí: ahora el talón débil empuja claramente hacia abajo.
        El dolor, y la negligencia tras un ictus, pueden imitarlo. Apoya un componente funcional; también puede haber enfermedad orgánica.

functional_give-way = Claudicación (give-way)
    .help = Sí: fuerte al principio, después cede de repente. Solo es un apoyo.
    .how-to =
        Oponga una resistencia que aumente despacio y anime al paciente.
        Sí: buena fuerza un momento, después la extremidad cede de golpe, sin un descenso gradual.
        El dolor, el miedo al dolor y una tarea mal comprendida hacen lo mismo: regístrelos como limitantes del grado.
        Nunca refuta una lesión orgánica. Repita y busque coherencia.

review = Revisión
    .heading = Revisión
    .help = Lea lo que se encontró y lo que sigue pendiente. La conclusión es suya; el programa solo muestra sus razones.

red-flag-override_severe-pain-and-numbness = Motivo para apartar: Dolor y adormecimiento intensos a la vez

red-flag-override_fever = Motivo para apartar: Fiebre

red-flag-override_nausea = Motivo para apartar: Náuseas

red-flag-override_appetite-or-weight-loss = Motivo para apartar: Pérdida de apetito o de peso, involuntaria

red-flag-override_bowel-or-bladder-loss = Motivo para apartar: Pérdida del control intestinal o vesical

red-flag-override_saddle-sensory-change = Motivo para apartar: Alteración de la sensibilidad en silla de montar

red-flag-override_urinary-retention-or-change = Motivo para apartar: No puede orinar u orina de otra manera

red-flag-override_sexual-dysfunction = Motivo para apartar: Pérdida nueva de la función sexual o de la sensibilidad genital

red-flag-override_bilateral-sciatica = Motivo para apartar: Dolor que baja por ambas piernas

red-flag-override_rapidly-progressive-weakness = Motivo para apartar: Debilidad que empeora en horas o días

red-flag-override_respiratory-or-bulbar = Motivo para apartar: Dificultad para respirar, tragar o hablar

red-flag-override_stroke-signs = Motivo para apartar: Cara, brazo o habla afectados

red-flag-override_sudden-onset-no-local-cause = Motivo para apartar: Súbito, o advertido al despertar, sin causa local

red-flag-override_compartment-syndrome = Motivo para apartar: Signos de síndrome compartimental

red-flag-override_acute-limb-ischaemia = Motivo para apartar: Pierna fría, pálida o sin pulso

red-flag-override_knee-dislocation-or-major-trauma = Motivo para apartar: Luxación de rodilla, herida abierta o traumatismo grave

red-flag-override_new-after-spinal-surgery-or-block = Motivo para apartar: Aparición tras cirugía espinal, o bloqueo que no ha cedido

red-flag-override_progressive-weakness = Motivo para apartar: Debilidad que empeora en semanas

red-flag-override_als-features = Motivo para apartar: Atrofia y fasciculaciones sin pérdida de sensibilidad

red-flag-override_mononeuritis-multiplex-or-vasculitis = Motivo para apartar: Dos o más nervios, o signos de vasculitis

red-flag-override_cancer-or-immunosuppression = Motivo para apartar: Cáncer o inmunosupresión, ahora o antes

red-flag-override_new-after-limb-surgery = Motivo para apartar: Aparición tras cirugía de la pierna

red-flag-override_flail-foot = Motivo para apartar: Pie balante

red-flag-override_presumed-flail-pending = Motivo para apartar: Pie balante supuesto hasta su evaluación

red-flag-override_flail-not-excluded = Motivo para apartar: Pie balante no descartado

red-flag-override_near-flail = Motivo para apartar: Pie casi balante

red-flag-override_severe-new-motor-deficit = Motivo para apartar: Déficit motor nuevo y grave

red-flag-override_acute-bilateral-leg-deficit = Motivo para apartar: Déficit agudo de ambas piernas

red-flag-override_umn-signs = Motivo para apartar: Signos de motoneurona superior

red-flag-override_deterioration-since-last-visit = Motivo para apartar: Empeoramiento desde la última visita

conclusion_incomplete = Por qué no está completa la exploración básica
    .help = Se pregunta cuando se firma una visita sin la exploración básica.
    .option-patient-left = El paciente se fue
    .option-refused = El paciente se negó
    .option-emergency = Emergencia
    .option-other = Otro

review_section_conclusion = Conclusión

conclusion_impression = Su impresión
    .help = Con sus propias palabras. Figura en primer lugar en el informe si no comparte la lectura del programa.

conclusion_agrees = Acuerdo con la valoración mostrada
    .help = No o En parte le piden indicar en qué discrepa.
    .option-yes = Sí
    .option-no = No
    .option-partly = En parte

conclusion_disagreement = En qué discrepa y por qué
    .help = Indique qué afirmación y qué piensa usted en su lugar.

review_section_plan = Plan

conclusion_plan = Próximas actuaciones
    .help = Pueden ofrecerse sugerencias; nada se marca solo.
    .option-mri-lumbar = RM de columna lumbar
    .option-mri-brain = RM cerebral
    .option-mri-pelvis = RM de pelvis
    .option-ultrasound-knee = Ecografía de rodilla
    .option-emg-ncs = EMG y conducción nerviosa
    .option-bloods = Análisis de sangre
    .option-orthosis = Ortesis de tobillo y pie
    .option-physiotherapy = Fisioterapia
    .option-refer-neurology = Derivar a neurología
    .option-refer-spine-surgery = Derivar a cirugía de columna
    .option-refer-vascular = Derivar a cirugía vascular
    .option-emergency-department = Servicio de urgencias
    .option-review = Visita de control

conclusion_plan-note = Detalles del plan
    .help = Plazos, prioridad y quién hace qué.

conclusion_note = Otras notas
    .help = Todo lo que no tiene lugar en otra parte del formulario.

conclusion_review-date = Fecha del próximo control
    .help = Cuándo debe volver a verse al paciente.

not-tested = No evaluado
