# What happened, where, and what to do. One line each.

input =
    .unreadable = No se puede leer { $name } ({ $why }). Compruebe la ruta y el permiso.
    .too-large = { $name } supera { $limit } MB. Indique las respuestas de una sola exploración.
    .not-utf8 = { $name } no es texto UTF-8 (byte { $place }). Guárdelo como UTF-8.
    .malformed = { $name } no es JSON: línea { $line }, columna { $column }. Corríjalo ahí.
    .too-deep = { $name } anida más de { $limit } niveles. Indique las respuestas de una sola exploración.
    .duplicate-key = { $name } tiene dos veces la clave «{ $key }». Conserve una de ellas.
    .not-a-number = { $name } contiene { $word }, que no es un número admitido. Omita el elemento si no se registró.
    .not-answers = { $name } no es ni un objeto de identificadores (link id) ni un QuestionnaireResponse. Indique uno de los dos.
    .other-resource = { $name } es un { $resource }. Indique un QuestionnaireResponse.
    .no-questionnaire = { $name } no dice a qué cuestionario responde. Añada «questionnaire».
    .other-form = { $name } responde a otro formulario ({ $form }). Indique respuestas de la exploración del pie caído.
    .status = { $name } tiene el estado «{ $status }» y no se lee. Indique una respuesta en curso, completada, enmendada o detenida.
    .item-twice = { $name } responde dos veces a { $item }. Conserve una de las respuestas.
    .group-answered = { $name } responde a { $item }, que es un encabezado. Elimine esa respuesta.

answer =
    .unknown-item = { $item } no es un elemento de { $form }. Compruebe el identificador (link id).
    .not-enabled = { $item } no procede con las demás respuestas. Elimínelo, o corrija la respuesta de la que depende.
    .not-boolean = { $item }: { $value } no es verdadero ni falso.
    .not-integer = { $item }: { $value } no es un número entero.
    .not-a-number = { $item }: { $value } no es un número.
    .not-a-code = { $item }: { $value } no es un código de texto. Escriba grados y códigos entre comillas.
    .not-in-list = { $item }: «{ $value }» no es uno de { $allowed }.
    .not-a-list = { $item }: { $value } no es una lista con contenido. Omita el elemento si no se registró.
    .repeated = { $item }: un valor aparece dos veces ({ $value }). Conserve uno de ellos.
    .stands-alone = { $item }: «{ $value }» no puede ir junto a otro valor.
    .out-of-range = { $item }: { $value } está fuera de { $low } a { $high }.
    .too-early = { $item }: { $value } es anterior a { $low }.
    .too-late = { $item }: { $value } es posterior a { $high }.
    .too-exact = { $item }: { $value } tiene más de { $decimals } decimales.
    .not-a-date = { $item }: { $value } no es una fecha como 2026-03-09.
    .not-text = { $item }: { $value } no es texto.
    .not-kept = { $item } contiene un carácter que no puede conservarse ({ $char }, un carácter de control o la mitad de un par). Elimínelo.
    .too-long = { $item } supera { $limit } caracteres. Acórtelo.
    .one-only = { $item } admite una sola respuesta. Conserve una de ellas.
    .wrong-type = { $item } tiene { $value } donde corresponde { $wanted }.
    .other-system = { $item } está codificado en otro sistema. Use { $system }.
    .unknown-origin = { $item } tiene el origen desconocido «{ $value }».

form =
    .invalid = { $file }, { $item }: se incumple esta regla: { $rule }.
    .unknown = No se conoce el formulario { $form }. Conocidos: { $known }.
    .unknown-version = El formulario { $form } no tiene la versión { $version }. Conocidas: { $known }.
    .changed = { $name } no es el archivo que se publicó (forms/LOCK). Instale de nuevo el programa.

anatomy =
    .invalid = resources/anatomy.toml: se incumple esta regla: { $rule }.

resource =
    .missing = Falta { $name }. Instale de nuevo el programa.

language =
    .unknown = No se conoce el idioma «{ $language }». Conocidos: { $known }.

output =
    .not-written = No se escribió { $name } ({ $why }). Elija otro lugar; no se perdió nada.
    .practice-sheet = Los datos de práctica no tienen hoja de recuperación: se abren sin contraseña. No se imprimió nada.
    .font-missing = Ninguna de las fuentes incluidas puede imprimir { $chars }. Cambie ese texto o escríbalo en otra escritura; no se perdió nada.
    .not-printed = No se imprimió: { $name } no lo aceptó ({ $why }). La visita está como estaba. Elija otra impresora o guarde el informe en PDF.
    .not-shown = No se imprimió: este equipo no tiene aquí ninguna impresora configurada ni un programa que muestre PDF. La visita está como estaba. Guarde el informe en PDF e imprímalo en otro lugar.

command =
    .wrong = { $why }. Véase footdrop-desktop --help.
    .both-standard-output = --json - y --pdf - se mezclarían en un mismo flujo. Dé a uno de ellos un nombre de archivo.
    .prior-alone = --prior y --weeks-ago van juntos. Indique ambos o ninguno.
    .number = { $option } { $value } no es un número de { $low } a { $high }.
    .restore-where = Indique uno de --to NEWDIR, --replace y --rehearse.
    .rehearse-sheet = Un ensayo se hace con una contraseña. Para probar la hoja de recuperación, restaure con --to NEWDIR.
    .clinician = Indique quién abre el registro: --clinician con uno de { $known }.
    .no-passphrase = No se indicó ninguna contraseña. Ejecute la orden en un terminal, o indique --passphrase-fd N con un descriptor de archivo abierto. No se modificó nada.

record =
    .text-refused = Un texto contiene un carácter que no puede conservarse ({ $char }, un carácter de control o la mitad de un par). Elimínelo; no se perdió nada.
    .newer = { $name } lo escribió una versión más reciente del programa. Actualice esta para abrirlo; no se modificó nada.
    .disk-full = El disco de { $name } está lleno. Lo guardado antes está a salvo, y lo que está en pantalla se mantiene ahí y se vuelve a guardar con la próxima respuesta. Libere espacio.
    .busy = Otro programa está usando el registro de { $name }. No se modificó nada. Cierre ese programa e inténtelo de nuevo.
    .not-reached = No se pudo leer o escribir el registro de { $name } ({ $why }). Lo guardado antes está a salvo; no se modificó nada. Compruebe el disco e inténtelo de nuevo.
    .retired = El registro de { $name } se trasladó a otro equipo y aquí se conserva solo para leerlo. Continúe con el trasladado.

settings =
    .unreadable = No se puede leer el archivo de ajustes { $name } ({ $why }). El registro está como estaba. Compruebe el permiso, o busque el registro para continuar.
    .malformed = No se puede leer el archivo de ajustes. El registro mismo está como estaba. Busque el registro para continuar; los ajustes se escriben entonces de nuevo.
    .unknown = El archivo de ajustes contiene «{ $key }», que este programa no conoce. El registro está como estaba. Busque el registro para continuar, o actualice el programa.
    .wrong-type = El archivo de ajustes contiene { $value } para { $key }, que es de otro tipo. El registro está como estaba. Busque el registro para continuar.
    .too-long = El archivo de ajustes contiene más de { $limit } caracteres para { $key }. El registro está como estaba. Busque el registro para continuar.
    .too-many-lines = El archivo de ajustes contiene más de { $limit } líneas para { $key }. El registro está como estaba. Busque el registro para continuar.
    .range = El archivo de ajustes contiene { $value } para { $key }; es posible de { $low } a { $high }. El registro está como estaba. Busque el registro para continuar.
    .choice = El archivo de ajustes contiene { $value } para { $key }, que no es ninguno de { $known }. El registro está como estaba. Busque el registro para continuar.
    .number = El archivo de ajustes contiene { $value } para { $key }, que nadie puede marcar: son posibles cifras, espacios y +. El registro está como estaba. Busque el registro para continuar.

logo =
    .not-read = No se puede leer el logotipo { $name } ({ $why }). Los documentos se imprimen sin él. Compruebe el archivo, o elija otro.
    .too-large = El archivo del logotipo supera { $limit } kB. No se cambió nada. Guárdelo más pequeño, o elija otro.
    .unknown-kind = El logotipo no es PNG ni SVG. No se cambió nada. Guárdelo en uno de esos formatos.
    .damaged = El logotipo no se puede leer hasta el final ({ $why }). No se cambió nada. Guarde la imagen de nuevo, o elija otra.
    .too-many-pixels = El logotipo tiene { $width } × { $height } píxeles; son posibles { $limit } por lado. No se cambió nada. Guárdelo más pequeño.
    .unsafe = El logotipo contiene { $what }, que no está permitido en un logotipo. No se cambió nada. Guárdelo como PNG, o sin eso.
    .not-drawn = El logotipo contiene { $what }, que aquí no se puede dibujar. No se cambió nada. Guárdelo como PNG, o en formas sencillas.
    .empty = El logotipo está vacío: no hay nada que dibujar. No se cambió nada. Elija otro.

screen =
    .missing = Aquí no hay pantalla. Use --practice FOLDER para dibujar en archivos la exploración de práctica, o la orden assess.

place =
    .copy-differs = La copia { $name } se relee distinta de lo que se escribió y se eliminó. El original no ha cambiado. Use otro disco.
    .network = { $name } está en una unidad de red o en una unidad que proporciona un programa ({ $kind }), lo que puede dañar un registro. No se modificó nada. Elija una carpeta en un disco de este equipo.
    .synced = { $name } está en una carpeta que sincroniza { $service }, lo que puede dañar un registro. No se modificó nada. Elija una carpeta fuera de ella y use las copias de seguridad para tener copias.
    .read-only = No se puede escribir en { $name }. No se modificó nada. Compruebe el permiso y el disco, o elija otra carpeta.
    .in-use = Este registro ya está abierto: { $user } en { $host } desde { $since }. No se modificó nada. Ciérrelo allí primero.

key =
    .wrong = Esta contraseña o este código no abre el registro. No se modificó nada. Compruebe las mayúsculas y el idioma del teclado, e inténtelo de nuevo.
    .cost = Esta clave pide { $memory } MB, { $passes } pasadas, { $lanes } vías, lo que está fuera de lo seguro. No se probó y no se modificó nada. Use otra clave o una copia de seguridad.
    .memory = Abrir el registro necesita { $needed } MB de memoria libre. No se modificó nada. Cierre otros programas e inténtelo de nuevo.
    .not-verified = La clave nueva no volvió a abrir al probarla. No se modificó nada. Reinicie el equipo e inténtelo de nuevo.
    .recovery-length = El código de recuperación tiene { $wanted } letras y cifras; se escribieron { $count }. Compárelo con el papel.
    .recovery-group = El grupo { $group } del código de recuperación es incorrecto. Compárelo con el papel y compruebe el orden de los grupos.
    .no-slots = { $name } no contiene claves (keyslots.json). No se modificó nada. Elija otra carpeta o restaure una copia de seguridad.
    .slots-damaged = Las claves de { $name } están dañadas y no se usaron. No se modificó nada. Restáurelas de una copia de seguridad.
    .slots-newer = { $name } lo escribió una versión más reciente del programa. No se modificó nada. Actualice esta.
    .slots-changed = Las claves de este registro se modificaron fuera del programa. No se escribió nada. Restáurelas de una copia de seguridad y avise a quien se ocupa de este equipo.
    .wait = Espere { $seconds } s antes del próximo intento.
    .inactive = Este profesional fue desactivado y ya no abre el registro. Pregunte a otro profesional.
    .no-slot = Este registro no tiene esa clave. No se modificó nada. Elija otro nombre o use la hoja de recuperación.
    .no-signing-key = El registro no conoce la clave de firma de esta contraseña. No se firmó nada. Pida a otro profesional que restablezca su contraseña.
    .recovery-differs = Este no es el código de la hoja que se acaba de crear. No se modificó nada. Compárelo con el papel y escríbalo de nuevo.
    .weak = Esta contraseña es demasiado fácil de adivinar. Use al menos 15 caracteres, por ejemplo cinco o seis palabras sin relación entre sí, sin su nombre ni el del centro.

vault =
    .missing = No hay ningún registro en { $name }. Si la unidad no está conectada, conéctela e inténtelo de nuevo. Si no, busque el registro o restaure una copia de seguridad.
    .there = { $name } ya contiene un registro. No se tocó. Abra ese o elija otra carpeta.
    .not-empty = { $name } no está vacía. No se tocó. Un registro necesita una carpeta para él solo: elija una nueva.
    .is-backup = { $name } es una copia de seguridad, no un registro: lo que se introdujera allí se perdería. No se tocó. Restáurela en una carpeta nueva.
    .older = El registro de { $name } lo escribió una versión anterior del programa. Desbloquéelo una vez en esta, que antes hace una copia de seguridad; después compruébelo.
    .no-database = La carpeta { $name } contiene las claves de un registro, pero no el registro mismo. No se modificó nada. Restaure una copia de seguridad.
    .foreign = { $name } contiene otra base de datos, que no es el registro de estas claves. No se tocó. Busque la carpeta correcta o restaure una copia de seguridad.
    .truncated = El registro de { $name } quedó cortado (quedan { $size } bytes). No se modificó nada. Sus copias de seguridad no están afectadas: restaure la más reciente.
    .damaged = El registro de { $name } está dañado ({ $why }). La contraseña era correcta. No se modificó nada y no se escribe nada más. Sus copias de seguridad no están afectadas: restaure la más reciente.
    .newer = El registro de { $name } lo escribió una versión más reciente del programa (edición { $theirs }; esta conoce la { $ours }). No se modificó nada. Actualice este programa o abra una copia de seguridad hecha antes.
    .anchor = Faltan las { $count } entradas más recientes de este registro: sus archivos son anteriores a lo que aquí se dio por guardado. Lo que hay está íntegro y no se modificó. Restaure la copia de seguridad más reciente, o ábralo de todos modos; eso se anota en la auditoría.
    .anchor-missing = Las marcas que muestran si falta algo de este registro (anchor.json) han desaparecido o están dañadas. El registro mismo supera sus comprobaciones y no se modificó. Ábralo de todos modos, lo que se anota en la auditoría, o restaure una copia de seguridad.
    .tail = Faltan las últimas { $count } respuestas guardadas de un borrador: el final del diario del registro estaba dañado. Lo firmado está íntegro y no se modificó nada. Ábralo de todos modos e introdúzcalas de nuevo, o restaure la copia de seguridad más reciente.
    .audit-broken = La auditoría de este registro se modificó a partir de la entrada { $seq }. No se escribió nada más. Avise a quien es responsable del registro. Restaure una copia de seguridad, o ábralo de todos modos; eso se anota en la auditoría.
    .anchor-not-written = No se pudo escribir la marca junto al registro ({ $why }). Lo guardado está a salvo. Compruebe el espacio libre.
    .clock = El reloj de este equipo está por detrás de la última entrada del registro ({ $last }). Ponga el reloj en hora antes de iniciar una visita: las fechas de los documentos serían erróneas.
    .low-space = Solo quedan { $megabytes } MB libres en el disco del registro. Todo está a salvo. Libere espacio antes de continuar.

clinician =
    .unknown = El registro no conoce a este profesional, o fue desactivado. No se modificó nada. Elija otro.
    .name = Indique un nombre de { $limit } caracteres como máximo.
    .not-reset = Esta contraseña no puede restablecerse aquí. Cambie su propia contraseña con la anterior; un profesional desactivado no tiene ninguna.
    .not-deactivated = Este profesional no puede desactivarse, o los borradores no pueden ir ahí. No se modificó nada. Nadie se desactiva a sí mismo; los borradores pasan a alguien activo.

patient =
    .unknown = Este paciente no está en el registro: se borró o nunca se añadió. No se modificó nada.
    .not-one = Varios pacientes tienen este número de historia. Indique el identificador del paciente.
    .no-name = Un paciente necesita un apellido, o el único nombre que haya.
    .sign = { $field } contiene un carácter que no puede conservarse ({ $sign }). Elimínelo; no se perdió nada.
    .too-long = { $field } supera { $limit } caracteres. Acórtelo; no se perdió nada.
    .sex = «{ $value }» no es uno de unknown, female, male, other.
    .birth-date = «{ $value }» no es una fecha de nacimiento como 1972-03-09, o está en el futuro o a más de 130 años.
    .not-merged = Estas dos historias no pueden fusionarse ni separarse: una de ellas ya forma parte de una fusión. No se modificó nada. Deshaga primero esa fusión.
    .merged-with-others = Con esta historia se fusionaron otras. No se borró nada. Deshaga primero esas fusiones y borre cada historia por separado.

compare =
    .count = Se pueden comparar de dos a cuatro visitas. No se comparó nada. Elija entre dos y cuatro.
    .draft = Una visita sin firmar no se puede comparar. No se comparó nada. Fírmela antes o elija visitas firmadas.
    .void = Una visita anulada no se puede comparar. No se comparó nada. Elija visitas válidas.
    .of-others = Estas visitas no son de un solo paciente. No se comparó nada. Elija visitas de un solo paciente.

event =
    .date = «{ $value }» no es un día como 2026-09-14, o está en el futuro o a más de 130 años.
    .sign = La nota contiene un carácter que no puede conservarse ({ $sign }). Elimínelo; no se perdió nada.
    .too-long = La nota supera { $limit } caracteres. Acórtela; no se perdió nada.
    .unknown = Este suceso ya no está en el registro. No se modificó nada.

visit =
    .unknown = Esta visita no está en el registro. No se modificó nada.
    .void = Esta visita se anuló. Puede leerse, pero no modificarse ni recibir añadidos.
    .in-future = Una visita no puede haber tenido lugar en el futuro. Compruebe la fecha, la hora y el reloj de este equipo.
    .too-old = La fecha de la visita está a más de { $limit } años. Compruebe el año; no se inició nada.
    .same-patient = La visita ya es de este paciente. Elija al paciente de quien es la visita.
    .tampered = Lo que se firmó aquí no es lo que está guardado ahora: se modificó fuera del programa. No se muestra. Verifique el registro, avise a quien es responsable de él y compare con una copia de seguridad.

draft =
    .unknown = Este borrador ya no está: se firmó o se desechó.
    .there = Esta visita ya se está enmendando. Abra ese borrador.
    .of-another = Otro profesional está enmendando esta visita. No se modificó nada. Asuma primero ese borrador o pregunte a su titular.
    .not-yours = Este borrador pertenece ahora a otro profesional. Lo último que escribió no se guardó. Asuma el borrador para continuar con él.
    .not-moved = Este borrador enmienda una visita firmada y se queda con su paciente. Si la visita se introdujo en el paciente equivocado, indíquelo en la visita firmada.

sign =
    .not-yours = Solo puede firmar aquello para lo que desbloqueó el registro. No se firmó nada.
    .not-saved = El borrador ha cambiado desde que se mostró. No se firmó nada. Véalo de nuevo y fírmelo entonces.
    .reason = Indique el motivo con { $least } a { $most } caracteres. No se firmó nada.
    .addendum = Una adenda necesita un texto de { $limit } caracteres como máximo. No se firmó nada.
    .own = Usted mismo firmó esta visita. El refrendo corresponde a otra persona.

backup =
    .second-missing = La segunda carpeta { $name } no está, así que esta copia de seguridad no tiene segunda copia. La copia de seguridad en sí se hizo. Conecte la unidad, o elija otra carpeta, y haga otra copia de seguridad.
    .practice = De los datos de práctica no se hace copia de seguridad: desaparecen al cerrarlos.
    .no-folder = { $name } no está. Si está en una unidad, conéctela e inténtelo de nuevo. No se hizo ninguna copia de seguridad.
    .no-space = No hay espacio suficiente para una copia de seguridad en { $name }. No se hizo ninguna copia y no se eliminó ninguna. Libere espacio o elija otra carpeta.
    .damaged = La copia de seguridad { $name } está dañada ({ $why }) y no se usó. El registro mismo no está afectado. Use otra copia de seguridad o haga una nueva.
    .there = { $name } ya está ahí y es otra copia de seguridad o una dañada. No se tocó. Elija otra carpeta.

restore =
    .there = { $name } no está vacía. No se modificó nada: una copia de seguridad solo se restaura en una carpeta nueva. Elija una.
    .failed = Lo restaurado no supera su comprobación ({ $what }, entrada { $seq }) y se eliminó. La copia de seguridad y el registro están como estaban. Pruebe con una copia de seguridad anterior. Si no la hay, la orden restore --all-the-same la conserva y dice qué está mal.
    .not-all-moved = Se introdujo algo aquí después de la copia de seguridad que se trasladó. No se modificó nada. Haga una copia de seguridad nueva, restáurela allí y después retire este registro.

verify =
    .witness = «{ $text }» no es un número y código como los imprimen los documentos, p. ej. 118-0f3a5b7c9d1e2f40. Cópielo de nuevo del papel.

search =
    .newer = Esta búsqueda la guardó una versión más reciente del programa, que pregunta por algo que esta no conoce. Actualice el programa para usarla.
    .no-name = Una búsqueda guardada necesita un nombre. Escriba uno.
    .name-twice = Ya tiene una búsqueda llamada «{ $name }». Elija otro nombre.
    .too-long = El texto supera los { $limit } caracteres. Acórtelo.
    .sign = Un texto contiene un carácter que no puede guardarse ({ $sign }). Quítelo.
    .unknown = Esta búsqueda guardada ya no existe. Vuelva a mirar la lista.
