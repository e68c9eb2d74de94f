# The words of the window.

window =
    .title = Foot Drop Desktop
    .close-visit = Cerrar visita
    .close-visit-name = Cerrar esta visita y volver al inicio
    .practice = Práctica
    .saved = Guardado { $time }
    .not-saved-yet = Visita nueva
    .save-failed = Sin guardar
    .unsaved = { $why } Si cierra ahora se pierden las últimas respuestas. ¿Cerrar de todos modos?
    .lose = Cerrar y perderlas
    .unsaved-lock = { $why } Si bloquea ahora se pierden las últimas respuestas. ¿Bloquear de todos modos?
    .lose-lock = Bloquear y perderlas
    .unsaved-restart = { $why } Si reinicia ahora se pierden las últimas respuestas. ¿Reiniciar de todos modos?
    .lose-restart = Reiniciar y perderlas
    .undo = Deshacer
    .redo = Rehacer
    .back = Atrás
    .continue = Continuar
    .to-review = Ir a la revisión
    .rest-normal = Resto del paso normal
    .rest-normal-note = Pone como normal lo que sigue pendiente en este paso, marcado como puesto por defecto. Lo que siempre hay que preguntar sigue pendiente.
    .no-to-all = No a todas las restantes
    .no-to-all-note = Mire antes la última pregunta: desplácese hasta el final de la lista.
    .answered = { $answered } de { $total } respondidas
    .core-open = expl. básica: { $count ->
        [one] { $count } pendiente
       *[other] { $count } pendientes
    }
    .core-complete = expl. básica completa
    .report-title = Informe (PDF)
    .report-file = informe
    .report-kinds = PDF (*.pdf)
    .stand-question = Ponerse de pie se registró como no seguro, pero estas pruebas tienen resultado: { $findings }. ¿Registrarlas como no evaluadas por inseguras?
    .stand-keep = Mantener resultados
    .stand-unsafe = No evaluadas: inseguras
    .undo-what = Deshacer: { $what }
    .redo-what = Rehacer: { $what }
    .many-answers = { $count } respuestas
    .by-default = { $count } por defecto
    .carried = { $count ->
        [one] { $count } trasladada
       *[other] { $count } trasladadas
    }
    .core-short = { $count } pend.
    .rest-short = Resto normal
    .core-go = Ir a la siguiente entrada pendiente de la exploración básica (Ctrl+M; Ctrl+Mayús+M, a la anterior)
    .rest-look = { $count } más abajo. Pulse A para seguir mirando.
    .rest-ready = Todo se mostró en pantalla. Pulse A otra vez para poner { $count } como normal.
    .flags-ready = Todas las preguntas se mostraron en pantalla. Pulse A otra vez para responder «no» a las pendientes ({ $count }).
    .rest-none = Aquí no hay nada pendiente que pueda ponerse como normal.
    .retry = Reintentar
    .save-as = Guardar como…
    .save-as-title = Conservar las respuestas en un archivo
    .save-as-file = respuestas
    .save-as-kinds = JSON (*.json)
    .save-as-sure = El archivo contiene las respuestas de esta visita y ningún nombre: anote de quién son. NO está cifrado. Consérvelo solo hasta que la visita esté guardada en el registro, y solo donde nadie más lo lea. ¿Escribirlo?
    .save-as-go = Escribirlo sin cifrar
    .unsafe = Bipedestación no segura
    .unsafe-question = Ponerse de pie se registró como no seguro. ¿Registrar «{ $finding }» de todos modos?
    .unsafe-leave = Dejarlo como está
    .unsafe-record = Registrarlo
    .safe-first = Primero: ¿es seguro ponerse de pie y caminar?
    .assessment-show = Mostrar la valoración
    .assessment-hide = Ocultar la valoración

start =
    .promise = Una exploración guiada y razonada del pie caído, guardada en este equipo.
    .change = Cambiar…
    .what-not = No se ha validado en pacientes. Apoya su juicio y nunca lo sustituye.

steps =
    .name = Pasos de la exploración
    .progress = { $answered } de { $total } respondidas{ $default ->
        [0] {""}
       *[other] , { $default } por defecto
    }
    .carried = { $words }, { $count ->
        [one] { $count } trasladada
       *[other] { $count } trasladadas
    }

page =
    .how-to = Técnica: { $name }
    .how-to-picture = Figura: { $name }
    .keys-grades = Teclas: 0–5 grado · − + matizan un 4 · N no evaluado · Retroceso borra · flechas mueven · F1 técnica
    .keys = Teclas: 1–9 elegir · N no evaluado, no · Retroceso borra · flechas mueven · F1 técnica
    .keys-yes-no = Teclas: Y sí · N no · Retroceso borra · Tab, flechas, Intro mueven

field =
    .yes = Sí
    .no = No
    .start = Iniciar
    .stop = Parar
    .not-recorded = no consta
    .date-pattern = AAAA-MM-DD
    .runs = en marcha, se detiene a los { $target } s
    .stopped = Detenido a los { $seconds } s
    .thrown-away = Detenido sin resultado

last =
    .value = última vez { $value } · { $date }
    .undated = última vez { $value }
    .weaker = más débil que { $value } · { $date }
    .weaker-undated = más débil que { $value }
    .from = del { $date }
    .from-unknown = trasladada, fecha no conocida
    .reuse = Reusar
    .reuse-name = Reusar para { $item }: { $value }, { $date } (Ctrl+R)

unit =
    .wk = semanas
    .s = s
    .deg = °
    .raises = elevaciones
    .beats = sacudidas

state =
    .present = presente
    .open = pendiente
    .absent = no se demuestra
    .ruled-out = descartado
    .signed = firmada
    .version = versión { $version }
    .voided = anulada
    .amending = enmienda abierta
    .amends = enmienda
    .incomplete = incompleta
    .countersigned = refrendada
    .from-paper = introducida después desde papel

panel =
    .assessment = Valoración
    .side = { $side }: { $label }
    .severity = { $severity ->
        [none] Dorsiflexión: { $name }.
        [ungraded] Dorsiflexión: { $name }.
       *[other] Debilidad de la dorsiflexión: { $name }.
    }
    .flail = { $flail ->
        [yes] Pie balante: sí.
        [no] Pie balante: no.
       *[other] Pie balante: aún no se sabe.
    }
    .urgency = Prioridad
    .romberg = Prueba de Romberg
    .gait = Marcha y equilibrio
    .gait-side = Marcha, { $side }
    .more-sites = { $count } más que encajan
    .contradiction = Esto no concuerda
    .sites = Dónde encaja la lesión
    .nothing = Nada que localizar todavía
    .not-localised = Las reglas son para personas de 5 años o más.
    .unlimited-also = También posibles; ningún territorio las limita
    .unlimited = Ningún territorio las limita
    .less-likely = Menos probables ({ $count })
    .excluded = No lo explican por sí solas ({ $count })
    .next = Próxima prueba más útil
    .go-to = Ir a ella
    .show = Mostrar
    .hide = Ocultar
    .literature = Todas las fuentes
    .flail-foot = { $side }: pie balante
    .explains = explica { $explained } de { $deficits }
    .open = Pendiente:
    .judgement = Apoya su juicio; no validado en pacientes. Los niveles y plazos de los signos de alarma son propuestas.

flag =
    .name = Signo de alarma
    .pill = { $tier } · { $within }
    .set-aside = Apartar…
    .resume = Retomar
    .aside = apartado: { $reason }
    .more = + { $count } más
    .fewer = Mostrar menos
    .ask = «{ $flag }» permanece en el registro y en la prioridad. ¿Por qué se aparta?
    .ask-title = Apartar
    .done = Planificar…
    .done-is = En el plan: { $what }.
    .not-done = Nada en el plan le da respuesta todavía.
    .to-plan = Ir al plan
    .group = { $tier }: { $flags }
    .aside-count = { $count ->
        [one] { $count } apartado
       *[other] { $count } apartados
    }
    .new = { $count ->
        [one] Signo de alarma nuevo: { $flags }
       *[other] Signos de alarma nuevos: { $flags }
    }
    .gone = { $count ->
        [one] Signo de alarma que ya no está presente: { $flags }
       *[other] Signos de alarma que ya no están presentes: { $flags }
    }

detail =
    .why = Por qué
    .used = Registrado
    .missing = No explorado
    .rule = La regla

review =
    .suggested-here = Sugerido. Nada se marca solo.
    .suggested-for = Por: { $what }.
    .other-options = Otras opciones
    .plan-note = Sugerido por lo que se halló; qué se hace lo decide usted.
    .by-default = { $count ->
        [one] { $count } respuesta puesta por defecto
       *[other] { $count } respuestas puestas por defecto
    }
    .together = { $count ->
        [one] { $count } signo de alarma respondido junto con otros
       *[other] { $count } signos de alarma respondidos en conjunto
    }
    .carried = { $count ->
        [one] { $count } respuesta trasladada
       *[other] { $count } respuestas trasladadas
    }
    .record-only = La valoración está oculta
    .record-only-note = «Solo registrar» está activado en Ajustes: no se muestra ninguna conclusión, localización, próxima prueba ni sugerencia del programa. Los signos de alarma respondidos «sí» permanecen.
    .work-up = Estudio que se ofrece
    .open = No explorado
    .open-count = { $count ->
        [one] { $count } elemento no está explorado
       *[other] { $count } elementos no están explorados
    }
    .open-step = { $step } ({ $count })
    .open-more = y { $count } más
    .nothing-open = Se exploró todo
    .flags = Signos de alarma ({ $count })
    .report = Informe (PDF)…
    .report-keys = Ctrl+P guarda, Ctrl+Mayús+P imprime. Ambos se marcan como borrador.
    .sign-title = Finalizar
    .sign-note = «Firmar…» está abajo (Ctrl+Intro). Una visita firmada no puede modificarse; puede enmendarse, con un motivo.
    .sign = Firmar…
    .emergency = Emergencia…

unlock =
    .note = El registro está bloqueado. Nadie lo lee sin una contraseña.
    .who = ¿Quién es usted?
    .passphrase = Contraseña
    .show = Mostrar
    .hide = Ocultar
    .unlock = Desbloquear
    .recovery = Usar la hoja de recuperación…
    .practice = Probar con datos de práctica
    .wait = El próximo intento es posible en { $seconds } s.
    .checking = Comprobando la contraseña …
    .database = Abriendo el registro …
    .checks = Comprobando que el registro está íntegro …
    .audit = Comprobando la auditoría …
    .facts = Preparando la evolución y la búsqueda de las visitas firmadas antes …

trouble =
    .note = El registro no se abrió. No se modificó nada en él.
    .retry = Reintentar
    .find = Buscar el registro…
    .restore = Restaurar una copia…
    .anyway = Abrir de todos modos…
    .anyway-sure = Lo que falta no podrá recuperarse después. Que se abrió así queda escrito en la auditoría. Busque antes una copia de seguridad más reciente. ¿Abrir de todos modos?
    .new = Crear un registro nuevo y vacío…
    .not-found = No se encontró el registro en { $name }. Puede que una unidad no esté conectada. Búsquelo, restáurelo de una copia de seguridad o, como último recurso, cree uno nuevo.
    .nothing-there = No hay ningún registro en { $name }. Elija la carpeta que contiene vault.db.

recover =
    .note = El código de la hoja de recuperación abre el registro y da a un profesional una contraseña nueva.
    .code = Código de la hoja de recuperación
    .code-note = 8 grupos de 5 letras y cifras
    .go = Abrir el registro

passphrase =
    .new = Contraseña nueva
    .again = La misma otra vez
    .strength = Seguridad de la contraseña
    .advice = Al menos 15 caracteres; varias palabras sin relación entre sí son una buena opción. Puede pegarla desde un gestor de contraseñas.
    .score-zero = Muy débil.
    .score-one = Débil.
    .score-two = No lo bastante segura.
    .score-three = Segura.
    .score-four = Muy segura.
    .short = Use 15 caracteres o más.
    .long = Use menos de 1000 caracteres.
    .common = Se adivinaría pronto: añada palabras que nadie esperaría.
    .names = Está formada sobre todo por nombres y palabras de este centro: elija otras.
    .differs = Las dos no son iguales.

set-up =
    .step-you = PASO 1 DE 4
    .step-place = PASO 2 DE 4
    .step-sheet = PASO 3 DE 4
    .step-code = PASO 4 DE 4
    .you = Usted
    .you-note = Usted firma con este nombre. La contraseña abre el registro y firma; nadie puede restablecérsela salvo otro profesional o la hoja de recuperación.
    .name = Su nombre
    .name-example = Dra. Apellido
    .place = Dónde se guarda el registro
    .place-note = Una carpeta en el disco de este equipo. No una unidad de red ni una carpeta sincronizada: ambas dañan un registro.
    .sheet = La hoja de recuperación
    .sheet-note = Su código abre el registro cuando se han perdido todas las contraseñas. Imprímala y guárdela donde guarda lo que no debe perderse. No podrá imprimirse de nuevo más tarde; una nueva la anula.
    .print = Imprimir…
    .save = Guardar en PDF…
    .save-sure = Quien encuentre ese archivo puede abrir el registro. Guárdelo solo en un sitio que se lleve lejos de este equipo, como una memoria USB. ¿Guardarlo?
    .save-title = Hoja de recuperación
    .save-file = hoja-de-recuperacion
    .save-elsewhere = Ahí no: la hoja no debe estar junto al registro ni a sus copias de seguridad. Elija otro sitio.
    .reveal = Mostrar el código
    .written = He anotado el código
    .kept = La hoja está en camino. Compruebe que el código se lee en ella antes de continuar.
    .code = Escriba el código de la hoja
    .code-why = Para asegurarse de que se puede leer. No importan mayúsculas, minúsculas ni guiones.
    .make = Crear el registro
    .making = Creando el registro …
    .place-title = Carpeta del registro

workspace =
    .practice = PRÁCTICA: aquí no se guarda nada. No son pacientes reales.
    .lock = Bloquear
    .places = Secciones
    .patients = Pacientes
    .drafts = Borradores
    .backup = Copias
    .settings = Ajustes
    .retired = Este registro se trasladó a otro equipo. Aquí solo puede leerse.

patients =
    .search = Buscar un paciente por nombre, NHC o fecha de nacimiento
    .hint = Nombre, NHC o fecha de nacimiento
    .new = Paciente nuevo
    .name = Nombre
    .born = Nacimiento
    .mrn = NHC
    .last-visit = Última visita
    .last-finding = Último hallazgo
    .draft = borrador
    .count = { $found } de { $count ->
        [one] { $count } paciente
       *[other] { $count } pacientes
    } · nombre, NHC o fecha de nacimiento
    .count-more = los primeros { $found } de { $count } pacientes · siga escribiendo para ver menos
    .recent = vistos últimamente: { $found } de { $count ->
        [one] { $count } paciente
       *[other] { $count } pacientes
    }
    .none = Aún no hay pacientes. Pulse Ctrl+Mayús+N para añadir el primero.
    .not-found = No se encontró a nadie. Escriba menos del nombre, pruebe con el NHC o la fecha de nacimiento, o pulse Ctrl+Mayús+N para un paciente nuevo.
    .visits = Visitas con estas palabras
    .key-open = abrir
    .key-visit = visita nueva
    .key-patient = paciente nuevo
    .key-lock = bloquear

patient =
    .new = Paciente nuevo
    .edit = Editar datos
    .family = Apellidos
    .given = Nombre
    .other = Otros nombres
    .other-note = Nombres anteriores, o el nombre en otra escritura
    .sex = Sexo
    .sex-unknown = no se conoce
    .sex-female = femenino
    .sex-male = masculino
    .sex-other = otro
    .letter-female = F
    .letter-male = M
    .letter-other = otro
    .born = Fecha de nacimiento
    .mrn = NHC
    .contact = Contacto
    .notes = Notas
    .save = Guardar
    .save-all-the-same = Guardar de todos modos
    .family-missing = Hace falta un apellido. Escriba el único nombre que haya, o cómo se llama al paciente hasta que se conozca.
    .born-wrong = Escriba la fecha de nacimiento como año-mes-día, por ejemplo 1972-03-09, o déjela vacía.
    .duplicates = Puede tratarse de alguien que ya está aquí:
    .open-instead = Abrir ese
    .why-mrn = el mismo NHC
    .why-name-and-birth = el mismo nombre y fecha de nacimiento
    .why-name = el mismo nombre
    .why-birth-and-similar-name = la misma fecha de nacimiento y un nombre parecido
    .age = { $years ->
        [one] { $years } año
       *[other] { $years } años
    }
    .born-on = nac. { $date }
    .born-unknown = fecha de nacimiento no conocida
    .mrn-is = NHC { $mrn }

chart =
    .back = Pacientes
    .new-visit = Visita nueva
    .open = Abrir
    .more = Más
    .visits = Visitas
    .performed = Realizada
    .finding = Hallazgo
    .signed-by = Firmada por
    .state = Estado
    .no-visits = Aún no hay visitas. Pulse Ctrl+N para iniciar una.
    .merge = Fusionar con otro paciente…
    .undo-merge = Deshacer la fusión
    .who-saw = Quién vio esta historia
    .request = Anotar una solicitud de datos…
    .export = Exportar…
    .erase = Borrar a este paciente…

drafts =
    .note = Visitas que aún no están firmadas. Todas sus respuestas están guardadas.
    .none = No hay borradores abiertos.
    .owner = Profesional
    .saved = Guardado
    .hand-over = Traspasar…
    .take-over = Asumir…
    .move = Mover a otro paciente…
    .discard = Desechar…
    .nobody = No hay otro profesional a quien traspasarlo. Añada uno en Ajustes.
    .take-over-sure = { $owner } inició esta visita de { $name }. Usted la continúa y la firma; se avisa a { $owner }. ¿Asumirla?
    .move-from = Se inició para { $now }. ¿Para qué paciente es?
    .move-sure = Iniciada para: { $now }. Se moverá a: { $other }. Compruebe ambos nombres y fechas de nacimiento. ¿Mover la visita de { $now } a { $other }?
    .move-go = Moverla
    .discard-sure = Lo registrado en esta visita de { $name } se elimina y no puede recuperarse. Que se eliminó queda escrito en la auditoría. ¿Desecharlo?
    .news = Sus borradores: { $what } ({ $who }).

visit =
    .when = Explorado el día, a las
    .when-pattern = AAAA-MM-DD HH:MM
    .when-wrong = Escriba la hora como 2026-11-23 14:30; no puede estar en el futuro.
    .from-paper = Introducida después desde papel
    .begin = Iniciar

confirm =
    .title = Estaba usted en mitad de una visita. ¿Es este el paciente que tiene delante?
    .note = Intro continúa con este paciente. Esc muestra la lista de pacientes; el borrador queda como está.
    .yes = Sí, continuar
    .no = No, mostrar los pacientes

practice =
    .clinician = Profesional de práctica

merge =
    .title = Fusionar con otro paciente
    .sure = { $this } se leerá como parte de { $other }. Ambos quedan en el registro como antes, de modo que puede deshacerse. ¿Fusionar?
    .go = Fusionar
    .undo = Deshacer la fusión
    .undo-note = El paciente vuelve a estar por separado, con las visitas que eran suyas.

request =
    .title = Solicitud de datos de un paciente
    .outcome = Resultado de la solicitud
    .access = Pidió sus datos
    .correction = Pidió una corrección
    .erasure = Pidió que se le borre
    .granted = concedida
    .partly = concedida en parte
    .refused = denegada
    .open = aún sin decidir
    .noted = Consta en la auditoría.

erase =
    .title = Borrar definitivamente
    .sure = { $name } se borra definitivamente: sus datos, todas las visitas, todos los borradores. Nadie podrá volver a leerlo y no puede deshacerse. Las copias de seguridad conservan al paciente hasta que caducan, como máximo 24 meses. ¿Se cumple la ley que obliga a conservar las historias?
    .go-on = Continuar
    .type = Para borrar a { $name }, escriba los apellidos.

export =
    .title = Todo sobre este paciente
    .file = paciente
    .kinds = JSON (*.json);;PDF (*.pdf)

desk =
    .written = Se guardó en { $name }. Allí no está cifrado.

lock =
    .warning = Se bloquea en { $seconds } s por falta de actividad. Pulse cualquier tecla para seguir.

audit =
    .title = Quién vio, imprimió, exportó, modificó
    .number = N.º
    .time = Hora
    .who = Profesional
    .what = Qué
    .where = Equipo
    .save = Guardar como tabla…
    .save-title = Tabla (CSV)
    .file = quien-vio
    .kinds = CSV (*.csv)

backup =
    .note = Una copia de seguridad se cifra como el registro y se relee antes de darla por buena.
    .progress = Progreso
    .now = Copiar ahora
    .verify = Comprobar todo el registro
    .list = Copias de seguridad
    .made = Hecha
    .size = Tamaño
    .head = Última entrada de la auditoría
    .none = Aún no hay copias de seguridad.
    .rehearse = Ensayar restauración…
    .rehearse-note = Restaura en una carpeta que después se elimina, y compara.
    .restore = Restaurar…
    .second = Una segunda carpeta
    .second-none = Ninguna. Un segundo lugar, como otro disco, conserva las copias de seguridad si este se estropea.
    .choose = Elegir…
    .drop = Sin segunda carpeta
    .move = Trasladar este registro a otro equipo
    .move-note = Hace una copia de seguridad, le pide restaurarla allí y retira este registro: después solo puede leerse.
    .move-go = Empezar…
    .copying = Copiando …
    .checking = Comprobando …
    .writing = Escribiendo …
    .second-copy = Copiando en la segunda carpeta …
    .chain = Comprobando la auditoría …
    .signed = Comprobando lo firmado …
    .patients = Comprobando los pacientes …
    .done = La copia de seguridad se hizo y se releyó.
    .cancelled = Cancelado. No quedó nada.
    .verified = El registro está íntegro: se comprobaron { $entries ->
        [one] { $entries } entrada
       *[other] { $entries } entradas
    } de la auditoría y { $versions ->
        [one] { $versions } versión firmada
       *[other] { $versions } versiones firmadas
    }.
    .wrong = El registro NO está íntegro: { $count ->
        [one] { $count } fallo
       *[other] { $count } fallos, el primero
    } en la entrada { $seq } ({ $what }). No haga cambios; ensaye la restauración de una copia de seguridad y avise a quien se ocupa de este equipo.
    .never = Aún no hay ninguna copia de seguridad verificada.
    .last = { $days ->
        [0] La última copia de seguridad verificada se hizo hoy: { $at }.
        [one] La última copia de seguridad verificada se hizo ayer: { $at }.
       *[other] La última copia de seguridad verificada es de hace { $days } días: { $at }.
    }
    .age-none = ninguna
    .age = { $days ->
        [0] hoy
        [one] ayer
       *[other] { $days } días
    }
    .good = verificada
    .bad = dañada
    .megabytes = { $size } MB

restore =
    .title = Restaurar una copia de seguridad
    .rehearsal = Ensayar una restauración
    .note = La copia de seguridad solo se lee, y el registro actual se queda donde está.
    .backup = Copia
    .folder = Carpeta nueva para ella
    .how = Cómo se abre
    .by-passphrase = Con la contraseña de cuando se hizo
    .by-sheet = Con la hoja de recuperación
    .doing = Restaurando y comprobando …
    .rehearsed = El ensayo salió bien: { $entries ->
        [one] { $entries } entrada
       *[other] { $entries } entradas
    } de la auditoría y { $versions ->
        [one] { $versions } versión firmada
       *[other] { $versions } versiones firmadas
    } están íntegras en esta copia de seguridad.
    .done = La copia de seguridad se restauró en { $name } y se comprobó. El registro abierto ahora se queda donde está. ¿Quiere trabajar desde ahora con el restaurado? El programa se bloquea entonces, y lo abre su contraseña del momento de la copia.
    .practised = La copia de seguridad se restauró y se comprobó. Era práctica: no se conserva nada.
    .open = Bloquear y abrirlo
    .stay = Seguir con este registro

move =
    .begin = Primero se hace una copia de seguridad. Usted la lleva al otro equipo, la restaura allí y la comprueba allí. Solo entonces se retira aquí este registro: después solo puede leerse.
    .where = La copia de seguridad está en { $name }. Restáurela en el otro equipo. Compare su última entrada de la auditoría: { $head }. Cuando esté hecho: ¿dónde está ahora el registro?
    .retire = Retirar este registro
    .sure = Desde ahora este registro solo podrá leerse aquí. ¿Se restauró y se comprobó en el otro equipo?

sheet =
    .title = Hoja de recuperación
    .what = Este código abre el registro de Foot Drop Desktop cuando se han perdido todas las contraseñas. Quien lo tenga puede leer a todos los pacientes.
    .record = Registro: { $id }
    .made = Hecha el { $date }
    .keep = Guárdela en un sobre cerrado, en una caja fuerte u otro lugar bajo llave, lejos del equipo.
    .use = Para usarla: «Usar la hoja de recuperación» en la primera pantalla y después escriba el código. No importan mayúsculas, minúsculas ni guiones.
    .void = Una hoja más reciente anula esta.

settings =
    .clinic = Centro
    .idle = Minutos sin tocar nada hasta que se bloquea
    .clinicians = Profesionales
    .name = Nombre
    .add = Añadir…
    .add-title = Un profesional nuevo
    .old = Contraseña hasta ahora
    .you = usted
    .left = inactivo
    .done = Hecho. Consta en la auditoría.
    .reset-title = Una contraseña nueva para { $name }
    .passphrase-title = Cambiar su contraseña
    .deactivate-title = Desactivar a { $name }
    .deactivate-sure = La contraseña ya no abre el registro. Lo firmado permanece. ¿Quién continúa con los borradores?
    .sheet-go = Poner en vigor esta hoja
    .sheet-done = La hoja nueva está en vigor; la anterior queda anulada. Destrúyala.
    .reset = Contraseña nueva…
    .deactivate = Desactivar…
    .audit = Qué hizo
    .keys = Su contraseña y la hoja de recuperación
    .keys-note = Una hoja de recuperación nueva anula la anterior.
    .passphrase = Cambiar mi contraseña…
    .sheet = Hoja de recuperación nueva…
    .place = La carpeta del registro
    .place-note = Para guardarlo en otro lugar, use «Trasladar este registro» en Copias.

dialog =
    .close = Cerrar
    .cancel = Cancelar

crash =
    .title = El programa ha fallado en este punto
    .text = Todas las respuestas que se mostraron como guardadas están en el disco. Reinicie: tras el desbloqueo se abre el mismo borrador donde se quedó. Si vuelve a ocurrir, comunique las líneas de abajo.
    .report = Qué falló y dónde
    .report-note = Estas líneas no contienen datos de pacientes ni nada de lo escrito.
    .copy = Copiar estas líneas
    .go-on = Continuar sin reiniciar
    .restart = Reiniciar

sign =
    .title = Firmar esta visita
    .what = Qué se firma
    .performed = Explorado el { $time }
    .urgency = Prioridad: { $urgency }
    .flag = { $flag }: actuar { $within }
    .flag-aside = { $flag }: actuar { $within }; apartado: { $reason }
    .flag-done = { $flag }: actuar { $within }. { $done }
    .hidden = La valoración está oculta: «Solo registrar» está activado.
    .not-examined = { $count ->
        [0] Se exploró todo.
        [one] { $count } elemento no está explorado; figura en el informe como no explorado.
       *[other] { $count } elementos no están explorados; figuran en el informe como no explorados.
    }
    .complete = La exploración básica está completa.
    .incomplete = La exploración básica no está completa
    .open-more = { $items }; y { $count } más
    .why = ¿Por qué se firma de todos modos? El informe lo indica.
    .choose = Elija un motivo
    .words = Con sus propias palabras
    .amends = Enmienda la versión { $version }, que sigue siendo legible
    .amends-reason = Motivo: { $reason }
    .amends-more = { $count ->
        [one] … y { $count } cambio más
       *[other] … y { $count } cambios más
    }
    .amends-nothing = Por ahora no difiere en nada.
    .change = { $item }: { $before } → { $after }
    .meaning = Con su firma, usted, { $name }, declara que realizó esta exploración y que está registrada aquí tal como la encontró. Después no puede modificarse; puede enmendarse, con un motivo.
    .meaning-amended = Con su firma, usted, { $name }, declara que esta versión es correcta y sustituye a la anterior. La anterior sigue siendo legible.
    .passphrase = Su contraseña
    .practice = Práctica: no se pide contraseña.
    .signing = Firmando …
    .go = Firmar
    .go-print = Firmar e imprimir
    .reason = { $reason }: { $words }
    .emergency-title = Emergencia: detener aquí la exploración
    .print-only = Imprimir ya, firmar después

signed =
    .back = Volver a la historia
    .content = La visita tal como se firmó
    .conclusions = Tal como se firmó
    .performed = Explorado el { $time }
    .recorded = registrada el { $time }
    .by = firmada el { $time } por { $name }
    .countersigned-by = refrendada el { $time } por { $name }
    .voided = ANULADA
    .replaced = sustituida por una versión más reciente
    .version = versión { $version } de { $count }
    .amended = enmendada
    .corrects = Sustituye a una visita que se introdujo en el paciente equivocado.
    .versions = Versiones
    .version-row = Versión { $version }
    .signed = Firmada
    .print = Imprimir
    .save = Guardar en PDF…
    .amend = Enmendar…
    .addendum = Adenda…
    .countersign = Refrendar…
    .void = Anular…
    .wrong-patient = Paciente equivocado…
    .record = Registro
    .as = Firmada por { $name } { $meaning }
    .hash = SHA-256 { $hash }
    .head = Última entrada de la auditoría { $head }
    .recall = Por recoger
    .recall-title = { $count ->
        [one] { $count } documento anterior en papel
       *[other] { $count } documentos anteriores en papel
    }
    .recall-line = { $time }, { $name }: { $what }
    .least = Al menos { $least } caracteres.
    .printer = Imprimir
    .printer-note = ¿En qué impresora?
    .printing = Buscando una impresora …
    .making = Preparando el informe …
    .printed = Enviado a { $printer }.
    .shown = No hay ninguna impresora configurada para este programa. El informe está abierto en el programa de archivos PDF: imprímalo allí. Esa copia se elimina al bloquearse la ventana.
    .not-made = No impreso ni guardado.
    .amend-title = Enmendar esta visita
    .amend-note = Se abre una versión nueva como borrador. Esta sigue siendo legible. Sus documentos en papel se listarán para recogerlos.
    .amend-go = Abrir una versión nueva
    .addendum-title = Añadir a esta visita
    .addendum-note = El texto se firma y queda junto a la visita; sus hallazgos no cambian.
    .addendum-text = Qué se añade
    .addendum-go = Firmar la adenda
    .countersign-title = Refrendar esta visita
    .countersign-note = Con su firma, usted, { $name }, declara que ha revisado esta visita de { $author }.
    .countersign-go = Refrendar
    .void-title = Anular esta visita
    .void-note = Sigue siendo legible, marcada como anulada, y sale de las listas, las comparaciones y la búsqueda. No puede deshacerse.
    .void-go = Anular
    .wrong-title = Introducida en el paciente equivocado
    .wrong-pick = ¿De quién es la visita? Ahora está en { $now }.
    .wrong-now = Ahora está en: { $who }
    .wrong-right = Corresponde a: { $who }
    .wrong-note = La visita queda anulada aquí y se abre de nuevo como borrador en el paciente correcto, para comprobarla y firmarla. No puede deshacerse.
    .wrong-go = Anularla aquí y abrirla allí
    .reason = Motivo
    .recall-now = Estos documentos en papel muestran lo que ya no es válido. Recójalos:

look =
    .title = Idioma y aspecto
    .language = Idioma
    .paper-language = Idioma de los documentos
    .theme = Colores
    .text-size = Tamaño del texto
    .as-system = Como el sistema
    .as-window = Como la ventana
    .light = Claro
    .dark = Oscuro
    .contrast = Alto contraste
    .touch = Controles grandes para los dedos (táctil)

papers-settings =
    .title = Documentos
    .letterhead = Dirección y teléfono en los documentos, { $lines } líneas como máximo
    .letterhead-long = Como máximo { $lines } líneas y { $limit } caracteres. No se guardó el último cambio.
    .number = Número al que los documentos dicen que llame el paciente en una emergencia
    .number-wrong = Solo cifras, espacios y +. No se guardó el último cambio.
    .logo = Logotipo
    .logo-none = Sin logotipo
    .logo-choose = Elegir un logotipo…
    .logo-kinds = Imágenes (*.png *.svg)
    .logo-drop = Quitar el logotipo
    .size = Tamaño del papel
    .a4 = A4
    .letter = Carta (US Letter)
    .margin = Margen izquierdo y derecho, mm
    .attach = Adjuntar la visita como datos
    .attach-note = Los documentos para profesionales llevan entonces la visita dentro del PDF, legible por un programa. Los de pacientes y las cartas, nunca.
    .preview = La imagen muestra una carta de práctica en este papel.
    .preview-making = Se está preparando la vista previa…

exam-settings =
    .title = La exploración
    .romberg = Prueba de Romberg, segundos
    .record-only = Solo registrar: no mostrar la valoración
    .record-only-note = Oculta todas las conclusiones, localizaciones, próximas pruebas y sugerencias del programa. Los signos de alarma a los que respondió «sí» permanecen.

language =
    .name = Idioma
    .not-reviewed = Traducción aún sin revisar
    .not-reviewed-note = La redacción clínica en este idioma aún no la ha revisado un profesional clínico. En caso de duda, vale la redacción en inglés.

shorthand =
    .name = Escritura abreviada: lado, elemento, valor; las frases se separan con punto y coma
    .example = l df 1; l ev 2; r all 5; b heel -
    .preview = Lo que registrará la línea
    .hint = Lado, elemento, valor. Tab completa una palabra, Arriba recupera una línea.
    .ready = { $count ->
        [one] Intro registra { $count } respuesta
       *[other] Intro registra { $count } respuestas
    }{ $over ->
        [0] .
        [one] ; { $over } se sobrescribe.
       *[other] ; { $over } se sobrescriben.
    }
    .not-ready = No se registra nada hasta que se entienda toda la línea.
    .record = Registrar
    .words = Palabras
    .words-name = Tabla de las palabras (?)
    .close = Cerrar la línea abreviada (Esc)
    .recorded = { $count ->
        [one] { $count } respuesta registrada. Ctrl+Z la deshace.
       *[other] { $count } respuestas registradas. Ctrl+Z las deshace juntas.
    }
    .row-set = { $item }: { $before } → { $after }
    .row-over = { $item }: { $before } → { $after } (se sobrescribe)
    .row-same = { $item }: { $after } (sin cambios)
    .row-follows = Como consecuencia: { $item }: { $before } → { $after }
    .table-intro = r derecha, l izquierda, b ambos lados; después uno o más elementos de un mismo tipo; después el valor. Separe las frases con «;». Tras un grado: pain, effort, mech. Tras nt: undone, refused, pain, unsafe, cast, wound, amp, fus, anaes, instr, fat.
    .fault-word-unknown = «{ $word }» no es una palabra de la escritura abreviada.
    .fault-word-unfinished = «{ $word }» … continúa: { $words }
    .fault-word-twofold = «{ $word }» puede significar varias cosas. Escriba una de: { $words }
    .fault-item-missing = ¿Qué elemento?
    .fault-side-missing = ¿Qué lado? Escriba r, l o b antes de «{ $word }».
    .fault-side-late = El lado «{ $word }» va antes de los elementos.
    .fault-side-not-asked = «{ $word }» no tiene lado.
    .fault-mixed = «{ $word }» y «{ $other }» son de tipos distintos: escriba dos frases.
    .fault-value-missing = ¿Qué valor para «{ $word }»? { $words }
    .fault-value-unknown = «{ $word }» no es un valor de «{ $item }». Posibles: { $words }
    .fault-value-alone = «{ $word }» y lo que sigue no van juntos: uno de los dos va solo.
    .fault-number-unknown = «{ $word }» no es un número para «{ $item }». { $words }
    .fault-out-of-range = «{ $word }» va de { $low } a { $high }.
    .fault-left-over = «{ $word }» es una palabra de más. Una frase nueva empieza tras un punto y coma.
    .fault-unsafe = No se registra aquí: { $finding }. Ponerse de pie se registró como no seguro. Responda en su página, que vuelve a preguntar.

paper =
    .open = Documentos…
    .choose-title = Crear un documento
    .kind = Documento
    .report = Informe clínico
    .handout = Hoja para el paciente
    .letter = Carta de derivación
    .progress = Informe de evolución
    .blank = Formulario en blanco
    .emergency = Carta de emergencia
    .language = Idioma
    .visit = Visita
    .earlier = Comparada con
    .recipient = Para
    .recipient-note = vacío: una línea para el bolígrafo
    .address = Dirección
    .question = Pregunta
    .question-note = vacío: se pide una opinión
    .draft = Esta visita no está firmada: el documento se marca como borrador.
    .no-visit = Todavía no hay ninguna visita firmada. Se puede crear un formulario en blanco.
    .no-earlier = Un informe de evolución necesita una visita firmada anterior a esta.
    .show = Vista previa
    .title = { $paper } · { $language }
    .back = Volver
    .print = Imprimir…
    .print-title = Imprimir
    .save-title = Guardar el documento en PDF
    .making = Se está creando el documento…
    .sending = Se está creando de nuevo el documento…
    .pages = Páginas del documento
    .page-of = Página { $page } de { $count }
    .page-before = Página anterior
    .page-next = Página siguiente
    .smaller = Más pequeño
    .larger = Más grande
    .zoom = Tamaño de la página
    .fit-width = Todo el ancho
    .fit-page = Página entera
    .find = Buscar en el documento
    .find-before = Coincidencia anterior
    .find-next = Coincidencia siguiente
    .found = { $place } de { $count }, en la página { $page }
    .not-found = No se encuentra

batch =
    .open = Documentos de un día…
    .title = Documentos de varias visitas
    .which = Visitas
    .of-day = De un día
    .of-search = Encontradas por la búsqueda
    .day = Día
    .day-wrong = Escriba el día como AAAA-MM-DD.
    .count = { $count ->
        [0] Ninguna visita firmada
        [one] { $count } visita firmada
       *[other] { $count } visitas firmadas
    }
    .drafts = { $count ->
        [one] { $count } visita no está firmada y se omite
       *[other] { $count } visitas no están firmadas y se omiten
    }
    .note = Cada archivo lleva el día y el número de la visita, sin nombre.
    .folder = Guardar en una carpeta…
    .print = Imprimir…
    .progress = Avance de los documentos
    .doing = { $place } de { $count }: { $what }
    .stop = Detener
    .stopped = Detenido.
    .made = { $count ->
        [0] No se ha creado ningún documento.
        [one] Se ha creado { $count } documento.
       *[other] Se han creado { $count } documentos.
    }
    .in-folder = Están en { $name }.
    .sent = Se han enviado a { $printer }.
    .not-made = No creados:
    .not-made-line = { $what }: { $why }
    .not-begun = { $count ->
        [one] { $count } más no se ha empezado.
       *[other] { $count } más no se han empezado.
    }
