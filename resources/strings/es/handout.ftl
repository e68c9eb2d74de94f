# The words of the handout: plain, in short sentences, for a reader of about eleven years.

handout =
    .kind = Información para pacientes
    .for = Para { $name } · { $date } · { $signer }
    .not-signed = sin firmar
    .footer = Esta hoja no sustituye hablar con nosotros.
    .closing = Un profesional sanitario hizo este examen con ayuda de un programa informático. Pregúntenos si algo no está claro.

title =
    .foot-drop = Su pie caído
    .flail = Su pie que no se mueve
    .weak = Su pie débil
    .check = El examen de sus pies

paper =
    .title = Sobre esta hoja
    .voided = No use esta hoja. No es válida. Pídanos una nueva.
    .replaced = Hay una hoja más nueva. No use esta. Pídanos la nueva.
    .amended = Esta hoja sustituye a una anterior. No use la anterior.
    .incomplete = No pudimos terminar el examen.
    .draft = Esto es un borrador. Todavía no lo ha firmado nadie.

now =
    .title = Qué tiene que hacer ahora
    .noted = Qué más hemos anotado
    .set-aside = El profesional que le atiende lo miró y lo dejó a un lado:
    .reason = El motivo, con sus propias palabras:

act =
    .now = Necesita ayuda ahora. Llame al { $number } o vaya a urgencias de inmediato.
    .same-day = Un médico tiene que ver esto hoy:
    .days = Un médico tiene que ver esto en los próximos días:
    .weeks = Un médico tiene que ver esto en las próximas dos semanas:

# A red flag that is present, by its id.
warn =
    .severe-pain-and-numbness = Tiene mucho dolor y adormecimiento.
    .fever = Tiene fiebre.
    .nausea = Tiene ganas de vomitar, y no sabemos por qué.
    .appetite-or-weight-loss = No tiene apetito, o ha perdido peso sin querer.
    .bowel-or-bladder-loss = No puede retener la orina o las heces.
    .saddle-sensory-change = La sensación entre sus piernas ha cambiado.
    .urinary-retention-or-change = No puede orinar, o no orina como antes.
    .sexual-dysfunction = Tiene problemas sexuales nuevos, o siente menos en esa zona.
    .bilateral-sciatica = Tiene dolor que baja por las dos piernas.
    .rapidly-progressive-weakness = La debilidad empeoró en horas o días.
    .respiratory-or-bulbar = Le cuesta respirar, tragar o hablar.
    .stroke-signs = Su cara, un brazo o su habla no están como antes.
    .sudden-onset-no-local-cause = La debilidad llegó de golpe, y no vemos una causa en la pierna.
    .compartment-syndrome = Hay señales de que la presión dentro de su pierna es demasiado alta.
    .acute-limb-ischaemia = Hay señales de que a su pierna le llega muy poca sangre.
    .knee-dislocation-or-major-trauma = Se le salió la rodilla de su sitio, o tuvo una lesión grave.
    .new-after-spinal-surgery-or-block = La debilidad es nueva desde una operación de espalda o desde una inyección para dormir un nervio.
    .progressive-weakness = La debilidad empeoró a lo largo de semanas.
    .als-features = Sus músculos están más delgados y dan pequeños saltos.
    .mononeuritis-multiplex-or-vasculitis = Puede haber más de un nervio dañado, o sus vasos sanguíneos pueden estar inflamados.
    .cancer-or-immunosuppression = Tiene cáncer, o su cuerpo no se defiende bien de los gérmenes.
    .new-after-limb-surgery = La debilidad es nueva desde una operación de la pierna.
    .flail-foot = Uno de sus pies no se movió en ninguna dirección.
    .presumed-flail-pending = Lo que pudimos probar de su pie no se movió. Hasta probar el resto, lo tratamos como un pie que no se mueve.
    .flail-not-excluded = Su pie no se movió en una dirección, y todavía tenemos que probar las otras.
    .near-flail = Su pie se mueve muy poco.
    .severe-new-motor-deficit = Una parte de su pierna está muy débil, y eso es nuevo.
    .acute-bilateral-leg-deficit = Sus dos piernas están débiles. Si eso es nuevo para usted, necesita ayuda ahora.
    .umn-signs = Algunas señales hacen pensar en una causa en el cerebro o la médula espinal.
    .deterioration-since-last-visit = Su pierna está más débil que en la última visita.

about =
    .title = Qué es el pie caído
    .is = El pie caído es debilidad al levantar la parte de delante del pie o los dedos.
    .mild = Puede ser leve, y al principio quizá no lo note.
    .sign = Es señal de otro problema. No es una enfermedad en sí.
    .cause = El problema suele estar en los nervios de la parte baja de la espalda, la pierna o el pie, o en los músculos de la pierna o el pie.
    .sides = El pie caído puede estar en un pie o en los dos.
    .drag = Los dedos pueden arrastrar por el suelo al andar.
    .flail = Un pie balante es otra cosa. No se puede mover en ninguna dirección.
    .flail-serious = Puede ser señal de un problema más grave, o una emergencia.
    .not-said = Esta hoja no dice si usted lo tiene.

found =
    .title = Qué encontramos hoy
    .right = Pie derecho
    .left = Pie izquierdo
    .comes-and-goes = Usted nos dijo que tropieza o que nota el zapato flojo. El pie caído puede ir y venir. Por eso puede estar ahí en otros momentos.
    .treat-as-flail = Algunas partes no se movieron. Hasta probar el resto, lo tratamos como un pie que no se mueve.
    .carried = { $text } (Esto es del { $date }. No lo probamos de nuevo.)
    .foot-untested = No probamos la fuerza de este pie.
    .amputated = Las pruebas del pie caído no sirven para esta pierna.
    .untested = No probamos si usted puede { $moves }.
    .things = No probamos: { $things }.
    .things-partly = Solo probamos una parte de esto: { $things }.
    .flags-open = No le preguntamos por todas las señales de alarma.
    .no-diagnosis = Esto no es un diagnóstico. Dice qué encontramos, pero no por qué.
    .impression = Qué piensa el profesional que le atiende, con sus propias palabras:

# The conclusion for a foot, by its label.
foot =
    .flail-foot = Pie balante: este pie no se movió en ninguna dirección.
    .foot-drop-or-flail-foot = Pie débil: es un pie caído o un pie balante. Todavía no podemos decir cuál.
    .foot-drop = Pie caído: este pie está débil al levantarlo.
    .foot-drop-toe-extension-only = Pie caído: solo los dedos están débiles al levantarlos.
    .foot-drop-toe-extension-only-ankle-untested = Pie caído: los dedos están débiles al levantarlos. Todavía no tenemos una prueba segura de cómo levanta el pie.
    .heel-walk-abnormal-strength-normal = Todavía no podemos decir si es un pie caído. Usted tiene toda la fuerza para levantar el pie, pero le cuesta andar sobre el talón.
    .no-foot-drop = Hoy no encontramos pie caído de este lado.
    .not-assessable = No podemos decir si hay pie caído. Todavía no tenemos una prueba segura de cómo levanta el pie.

# What a grade says, and the same of a test that was held back or is from another day.
can =
    .no = No puede { $moves }.
    .hardly = Apenas puede { $moves }.
    .very-weakly = Puede { $moves }, pero con muy poca fuerza.
    .weakly = Puede { $moves }, pero con poca fuerza.
    .fully = Tiene toda la fuerza para { $moves }.
    .all = Tiene toda la fuerza para mover el pie y los dedos.

could =
    .no = En la prueba no pudo { $moves }.
    .hardly = En la prueba apenas pudo { $moves }.
    .very-weakly = En la prueba pudo { $moves }, pero con muy poca fuerza.
    .weakly = En la prueba pudo { $moves }, pero con poca fuerza.
    .fully = En la prueba tuvo toda la fuerza para { $moves }.

limit =
    .pain = El dolor lo dificultó, así que no estamos seguros.
    .effort = Costó usar toda la fuerza, así que no estamos seguros.
    .mechanical = Algo frenó el movimiento, como una articulación rígida, así que no estamos seguros.

move =
    .dorsiflexion = levantar el pie
    .plantarflexion = empujar el pie hacia abajo
    .inversion = girar el pie hacia dentro
    .eversion = girar el pie hacia fuera
    .great-toe-extension = levantar el dedo gordo
    .toe-extension = levantar los otros dedos
    .toe-flexion = encoger los dedos
    .knee-flexion = doblar la rodilla
    .knee-extension = estirar la rodilla
    .hip-abduction = mover la pierna hacia un lado
    .hip-extension = mover la pierna hacia atrás
    .hip-adduction = mover la pierna hacia el centro
    .hip-flexion = levantar el muslo

thing =
    .heel-walk = cómo anda sobre los talones
    .balance = cómo se mantiene de pie con los ojos cerrados
    .knee-hip = la fuerza de las rodillas y las caderas
    .tone = la rigidez de las piernas
    .reflexes = los reflejos
    .feeling = la sensación de la piel
    .saddle = la sensación entre las piernas
    .pulses = el pulso de los pies

alarm =
    .title = Pida ayuda de inmediato – llame al { $number } – si
    .the-number = número de emergencias
    .cannot-move = no puede mover nada el pie, o se le debilitan las dos piernas
    .bladder = no puede retener la orina o las heces, o no puede orinar
    .saddle = tiene adormecida la zona entre las piernas
    .stroke = se le cae un lado de la cara, tiene un brazo débil o le cambia el habla
    .fever = tiene fiebre, o mucho dolor con adormecimiento
    .cold-leg = tiene la pierna fría, pálida, o muy tensa y con dolor
    .spreading = la debilidad se extiende, o empeora en horas o días
    .surgery = la debilidad es nueva después de una operación

soon =
    .title = Díganoslo el mismo día si
    .weaker = se va debilitando poco a poco
    .weight = pierde peso sin querer
    .sick = tiene ganas de vomitar
    .appetite = no tiene apetito

home =
    .title = En casa
    .floor = Quite del paso las alfombras y los cables.
    .shoes = Use zapatos firmes que le queden bien.
    .aid = Use su férula o su bastón, si los tiene.
    .skin = Si tiene el pie adormecido, mire la piel del pie todos los días.
    .legs = No cruce las piernas. No esté mucho tiempo de rodillas o en cuclillas.
    .drive = No conduzca hasta que le hayamos examinado de nuevo y decidamos con usted que puede hacerlo. Importa sobre todo con el pie derecho.
    .drive-if-weak = Si se le debilita el pie, no conduzca hasta que decidamos con usted que puede hacerlo. Importa sobre todo con el pie derecho.

# What was planned, by the code of the form.
plan =
    .mri-lumbar = Le harán una resonancia (imágenes) de la parte baja de la espalda.
    .mri-brain = Le harán una resonancia (imágenes) de la cabeza.
    .mri-pelvis = Le harán una resonancia (imágenes) de la pelvis.
    .ultrasound-knee = Le harán una ecografía de la rodilla.
    .emg-ncs = Le harán una prueba de los nervios y los músculos (EMG). Suele mostrar más dos o tres semanas después del comienzo, o más tarde.
    .bloods = Le harán análisis de sangre.
    .orthosis = Le pondrán una férula para el pie.
    .physiotherapy = Tendrá fisioterapia. Hará ejercicios con un especialista.
    .refer-neurology = Le enviamos a un médico de los nervios (neurología).
    .refer-spine-surgery = Le enviamos a un cirujano de la espalda (cirugía de columna).
    .refer-vascular = Le enviamos a un cirujano de los vasos sanguíneos.
    .emergency-department = Vaya ahora a urgencias.
    .review = Queremos verle otra vez.

next =
    .title = Qué viene ahora
    .now = Primero pida ayuda, como dice al principio de esta hoja.
    .visit = Su próxima cita: { $date }.
    .nothing = Aquí todavía no hay un próximo paso anotado. Pregúntenos qué viene después.
    .note = Con las palabras del profesional que le atiende:
    .better = El pie caído puede mejorar en días o semanas cuando se trata su causa.
    .slow = Puede tardar meses, y puede quedar algo de debilidad.
    .stays = Si la causa sigue, el pie caído puede seguir también.

contact =
    .title = A quién llamar
    .questions = Llámenos si tiene preguntas.
    .no-word = Llámenos también si no le decimos nada de una prueba o de una cita.
    .write = Nuestro teléfono:

sources =
    .title = De dónde vienen los datos
    .numbers = Los números pequeños del texto llevan a estos libros y artículos.
    .code = Escanee este código para ver el número { $number } en internet.
    .leads = Código que lleva al número { $number } en internet: { $link }
