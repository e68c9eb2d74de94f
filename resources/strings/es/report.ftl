# The words of the printed report.

report =
    .kind = Exploración del pie caído
    .title = Informe de pie caído
    .heading = Valoración del pie caído
    .unnamed = Nombre: no consta
    .no-date = de fecha no registrada
    .visit = Visita { $date }
    .form = Formulario { $form }
    .rules = reglas { $rules }
    .program = Foot Drop Desktop { $program }
    .page = Página { $page } de { $pages }
    .reference = Referencia { $number }
    .attached = La visita tal como se firmó; el documento imprime su SHA-256
    .visit-entered = Visita { $date }, introducida después desde papel el { $entered }
    .born = nac. { $date }
    .born-age = nac. { $date } ({ $age ->
        [one] { $age } año
       *[other] { $age } años
    })
    .mrn = NHC { $mrn }
    .signed = firmada el { $time } por { $name }
    .signed-as = firmada el { $time } por { $name } ({ $meaning })
    .countersigned = Refrendada el { $time } por { $name }
    .not-signed = sin firmar
    .version = Versión { $version } de { $versions }
    .version-amended = Versión { $version } de { $versions }, enmendada
    .hash = registro { $hash }
    .head = auditoría { $head }
    .not-reviewed = La redacción clínica de esta traducción aún no ha sido revisada por un clínico.
    .closing = Este informe apoya el juicio clínico y no lo sustituye. Sus reglas no se han validado en pacientes. Los niveles y plazos de los signos de alarma son propuestas.
    .footer = Apoya el juicio clínico y no lo sustituye.

mark =
    .practice = PRÁCTICA
    .draft = BORRADOR
    .voided = ANULADA
    .replaced = SUSTITUIDA
    .incomplete = INCOMPLETA
    .amended = ENMENDADA

standing =
    .voided = Esta visita está anulada. { $name } la anuló el { $time }:
    .replaced = La versión { $version } fue sustituida por la versión { $newest }.
    .use-newest = Use la versión más reciente.
    .incomplete = La exploración básica no está completa:
    .amended = Enmendada:
    .replaces = Sustituye a la versión { $version }, firmada el { $time } por { $name }.
    .addenda = { $count ->
        [one] Sigue una adenda más abajo.
       *[other] Siguen { $count } adendas más abajo.
    }
    .addendum-by = { $name }, { $time }, a la versión { $version }
    .changed = Qué cambió
    .performed = Visita realizada
    .urgency = Prioridad
    .conclusion = { $side }, conclusión
    .version = Versión { $version }
    .nothing-changed = Ninguna respuesta ni conclusión difiere de la versión { $version }.

record =
    .signed-by = Firmada
    .countersigned-by = Refrendada
    .signature = { $name }, { $meaning }, { $time }
    .hash = SHA-256 del registro
    .head = Última entrada de la auditoría
    .papers = Documentos anteriores de esta visita, por recoger o sustituir
    .when = Cuándo
    .who = Quién
    .what = Qué
    .event-version = { $event }, versión { $version }

part =
    .not-shared = Lectura del programa, no compartida por quien firma
    .partly-shared = Lectura del programa, compartida solo en parte por quien firma
    .examination = Exploración

section =
    .standing = Sobre esta versión
    .addenda = Adendas
    .record = Firmas y registro
    .flags = Signos de alarma y prioridad
    .conclusion = Conclusión
    .sites = Dónde encaja la lesión
    .next = Próximas pruebas
    .work-up = Estudio sugerido
    .contradictions = Respuestas que no concuerdan
    .findings = Todos los hallazgos
    .not-examined = No explorado
    .clinician = Impresión y plan del profesional
    .literature = Bibliografía

urgency =
    .is = Prioridad: { $urgency }.
    .none-present = Ningún signo de alarma se respondió «sí» ni lo mostró la exploración.
    .not-asked = { $count ->
        [one] Pregunta de alarma no hecha: { $flags }.
       *[other] { $count } preguntas de alarma no hechas: { $flags }.
    }
    .none-asked = No se hizo ninguna de las { $count } preguntas de alarma.

flag =
    .about = { $tier }, actuar { $within }, { $origin }
    .set-aside = Apartado:
    .set-aside-by = Apartado por { $name }:
    .stays = Permanece en la lista y en la prioridad.

side =
    .is = { $side }: { $label }.
    .severity = { $severity ->
        [none] Dorsiflexión: { $name }
        [ungraded] Dorsiflexión: { $name }
       *[other] Debilidad de la dorsiflexión: { $name }
    }
    .meets = definiciones cumplidas:
    .flail = { $flail ->
        [yes] Pie balante: sí.
        [no] Pie balante: no.
       *[other] Pie balante: sin determinar.
    }

balance =
    .title = Equilibrio.

sites =
    .consistent = Compatibles con los hallazgos
    .unlimited = Ningún territorio las limita
    .unlimited-also = También posibles; ningún territorio las limita
    .less-likely = Menos probables
    .excluded = No pueden explicar por sí solas los hallazgos
    .excluded-note = Estas no pueden explicar por sí solas los hallazgos citados a su lado. Si un hallazgo así es antiguo, la localización sigue siendo posible.
    .site = Localización
    .because = No puede explicar por sí sola
    .none = Para este paciente no se sugiere ninguna localización: las reglas no se aplican.
    .about = { $sites }:

work-up =
    .offered = Sugerencias para el profesional; el programa no solicita nada.

findings =
    .answered-yes = Respondido «sí»
    .answered-no = Respondido «no»
    .asked = { $asked } de { $count } preguntadas
    .asked-together = { $asked } de { $count } preguntadas, { $together } respondidas en conjunto
    .strength = Fuerza, grado MRC 0–5
    .not-examined = no explorado
    .not-recorded = no consta
    .not-tested = { $answer }: { $reason }
    .origin = † Puesto como normal con el resto del paso, no uno a uno. ‡ Respondido junto con otros. Fechas entre paréntesis: trasladado de esa visita, no explorado de nuevo.
    .from = { $value } (del { $date })
    .nothing = No se registró ningún hallazgo.

unit =
    .wk = { $number ->
        [one] { $value } semana
       *[other] { $value } semanas
    }
    .s = { $value } s
    .deg = { $value }°
    .raises = { $value }
    .beats = { $number ->
        [one] { $value } sacudida
       *[other] { $value } sacudidas
    }

not-examined =
    .intro = «No explorado» no significa «normal».
    .step = { $step }:
    .both = ambos lados
    .sided = { $row } ({ $sides })
    .why = { $sides }: { $reason }
    .none = Todos los elementos de la exploración tienen un hallazgo.

clinician =
    .impression = Impresión
    .agrees = Acuerdo con la valoración mostrada
    .disagreement = En qué discrepa quien firma y por qué
    .plan = Plan
    .plan-note = Detalles del plan
    .note = Otras notas
    .review-date = Próximo control
    .incomplete = Motivo de exploración básica incompleta
    .nothing = No se registró nada.
    .labelled = { $label }:

literature =
    .article = Citada por el artículo fuente
    .beyond = Además del artículo
    .none = En este informe no se cita nada.

line =
    .side = { $side }: { $label }
    .graded = { $finding }, dorsiflexión { $grade }

assessment =
    .hidden = La valoración del programa no se muestra (un ajuste de este ordenador).
