# The words of the papers beside the report: the recovery sheet and the export of one patient.

sheet =
    .program = Foot Drop Desktop
    .title = Hoja de recuperación
    .lead = Este código abre el registro cuando se han perdido las contraseñas.
    .clinic = Centro
    .vault = Registro
    .made = Hecha el
    .code = Código de recuperación
    .group = { $group }
    .reading = Los ceros llevan una barra. Las letras I, L, O y U no aparecen.
    .qr = El mismo código, para escanearlo como texto
    .opens = Qué abre
    .opens-text = Quien tenga este código puede abrir todo el registro y dar a un profesional una contraseña nueva. Sin una contraseña y sin esta hoja nadie puede abrir el registro.
    .keep = Dónde guardarla
    .keep-text = Imprima dos hojas. Cierre cada una en un sobre y firme sobre la solapa. Guárdelas bajo llave en dos lugares, uno de ellos en otro edificio. No guarde nunca una junto al equipo, ni como archivo o imagen.
    .use = Cómo usarla
    .use-text = En la pantalla que pide la contraseña, elija «Usar la hoja de recuperación» y escriba o escanee el código. No importan mayúsculas, espacios ni guiones; O cuenta como 0, I y L cuentan como 1. El último signo de cada grupo es de control, así que se señala el grupo mal escrito. Cada uso queda registrado y pide una contraseña nueva.
    .void = Cuándo queda anulada
    .void-text = Una hoja nueva anula esta: destrúyala entonces. Las copias de seguridad hechas antes siguen abriéndose con ella.
    .check = Una vez al año abra el sobre, compruebe que el código se puede leer y ciérrelo de nuevo.
    .number = Hoja
    .place = Guardada en
    .sealed = Cerrada el
    .by = Por
    .footer = Foot Drop Desktop · hoja de recuperación del registro { $vault } · Página 1 de 1

export =
    .kind = Historia de un paciente
    .title = Historia del paciente
    .heading = Todo lo que se conserva
    .made = Exportada el { $time } por { $name }
    .patient = Paciente
    .details = Estado actual
    .merged = Fusionado con esta historia
    .family = Apellidos
    .given = Nombre
    .other-names = Otros nombres
    .sex = Sexo
    .birth-date = Nacimiento
    .mrn = NHC
    .contact = Contacto
    .notes = Notas
    .added = Añadido
    .visits = Visitas firmadas
    .no-visits = No se firmó ninguna visita.
    .performed = Realizada
    .finding = Hallazgo
    .signer = Firmada por
    .void = { $finding } (anulada)
    .erased = El contenido se borró.
    .visit = Visita { $date }
    .versions = Todo lo que se firmó de esta visita
    .signed-at = Firmada el
    .signed = Qué, y su SHA-256
    .changed = Versión { $version }: { $reason }
    .trail = Solicitudes, y quién vio esta historia
    .requests = Solicitudes del paciente
    .request = Solicitud
    .outcome = Resultado
    .no-requests = No se anotó ninguna solicitud.
    .access = Quién vio, imprimió, exportó o modificó
    .no-access = No consta nada en la auditoría.
    .number = N.º
    .where = Equipo

kind =
    .signed = Versión { $version }
    .amended = Versión { $version }, enmendada
    .addendum = Adenda a la versión { $version }
    .countersigned = Refrendo de la versión { $version }
    .voided = Anulada

request =
    .access = Copia de la historia
    .correction = Corrección
    .erasure = Borrado

outcome =
    .granted = concedida
    .partly = concedida en parte
    .refused = denegada
    .open = aún sin decidir

emergency =
    .kind = Carta de emergencia
    .title = Carta de emergencia
    .heading = Pie caído: la exploración se detuvo
    .to = Para
    .from = De
    .reason = Por qué se detuvo
    .letter = Carta
    .urgency = Prioridad: { $urgency }
    .flag = { $flag } – { $tier }, actuar { $within }
    .set-aside = { $flag } – apartado por { $name }: { $reason }
    .set-aside-only = { $flag } – apartado
    .no-flags = Ningún signo de alarma se respondió «sí» ni lo mostró lo explorado.
    .not-asked = Preguntas de alarma no hechas: { $flags }.
    .found = Qué se encontró
    .side = { $side }: { $label }; pie balante: { $flail ->
        [yes] sí
        [no] no
       *[other] sin determinar
    }.
    .strength = Fuerza, grado MRC 0–5
    .abnormal = Otros hallazgos no normales
    .story = Anamnesis
    .core-open = No explorado de la exploración básica
    .shortened = { $text } … (abreviado; el texto completo está en el registro)
    .names-shortened = { $names }; y { $count } más en el registro
    .sign = { $sign } sustituye a un signo que no se puede imprimir; consta en el registro.
    .closing = Indica lo encontrado hasta que se detuvo la exploración. «No explorado» no significa «normal».
