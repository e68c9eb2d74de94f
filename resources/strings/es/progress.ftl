# Las palabras de la comparación con la visita anterior, de la evolución y del informe de evolución.

compared =
    .since = Desde el { $date }
    .what = Qué cambió
    .finding = Hallazgo
    .change = Cambio
    .nothing = Ninguna respuesta difiere.
    .same = { $count ->
        [one] Una respuesta es igual en ambas visitas.
       *[other] { $count } respuestas son iguales en ambas visitas.
    }
    .same-many = { $count ->
        [one] Una respuesta es igual en todas las visitas.
       *[other] { $count } respuestas son iguales en todas las visitas.
    }
    .carried = { $count ->
        [one] Una respuesta se trasladó y no se exploró de nuevo.
       *[other] { $count } respuestas se trasladaron y no se exploraron de nuevo.
    }
    .new = Explorado o preguntado ahora, antes no:
    .gone = Explorado o preguntado antes, ahora no:
    .flags-no = { $count } preguntas de alarma respondidas «no»
    .note = Fuerza: un grado MRC entero o más cuenta como cambio; menos, como posible cambio (propuesta). Lo que antes no se exploró ni ha mejorado ni ha empeorado.
    .not-asked = no lo pregunta este formulario

verdict =
    .better = mejor
    .worse = peor
    .possible = posible cambio
    .changed = cambió
    .same = igual
    .new = no explorado antes
    .gone = no explorado ahora
    .limited = limitado: sin valoración
    .carried = trasladado: sin valoración

trend =
    .title = Evolución de la fuerza
    .about = Evolución de la fuerza, grado MRC de 0 a 5. { $series }
    .series = { $movement }: { $points }.
    .point = { $date } { $grade }
    .limited = { $grade }, limitado
    .not-tested = no evaluado
    .visit = Visita
    .band = sin movimiento: grados 0 y 1
    .note = Grados MRC 0–5; 0 y 1 son sin movimiento.
    .gaps = Un hueco es una visita en la que no se evaluó el movimiento; un grado trasladado también lo es.
    .marked = Una marca hueca es un grado que algo limitó.

progress =
    .kind = Informe de evolución del pie caído
    .heading = Evolución del pie caído
    .title = Informe de evolución del pie caído
    .visits = Visitas { $earlier } y { $later }
    .visits-many = Visitas { $dates }
    .about = { $visit }: { $about }
    .standing = Sobre estas visitas
    .version = { $date }: { $version }, { $name }
    .flags = Signos de alarma de ambas visitas
    .flags-many = Signos de alarma de estas visitas
    .flag = Signo de alarma
    .present = presente, { $tier }
    .set-aside = presente, { $tier }; apartado: { $reason }
    .answered-no = respondido «no»
    .not-asked = no preguntado
    .not-shown = no mostrado por la exploración
    .no-flags = En ninguna de las dos visitas se respondió «sí» a un signo de alarma ni lo mostró la exploración.
    .no-flags-many = En ninguna de estas visitas se respondió «sí» a un signo de alarma ni lo mostró la exploración.
    .none-answered = En ninguna de las dos visitas se respondió «sí» a un signo de alarma.
    .none-answered-many = En ninguna de estas visitas se respondió «sí» a un signo de alarma.
    .open = { $date }: { $open }
    .conclusions = Conclusiones de entonces y de ahora
    .conclusion = Conclusión
    .dorsiflexion-band = { $side }, dorsiflexión según el grado
    .flail = { $side }, pie balante
    .yes = sí
    .no = no
    .indeterminate = sin determinar
    .shared = Compartidas por quien firma
    .not-stated = no consta
    .never = No explorado en ninguna de las dos visitas
    .never-many = No explorado en ninguna de estas visitas
    .only = Sin explorar solo el { $date }
    .on = Sin explorar el { $date }
    .prognosis = Variables pronósticas registradas
    .variable = Variable
    .duration = Duración de la parálisis
    .strength = Dorsiflexión (tibial anterior), { $side }
    .age = Edad
    .years = { $count ->
        [one] { $count } año
       *[other] { $count } años
    }
    .source = En pacientes operados de pie caído por enfermedad degenerativa lumbar, una parálisis más larga, un tibial anterior más débil antes de la operación y una edad mayor se acompañaron de peor recuperación. La mayoría mejoró tras la operación, pocos alcanzaron el grado 4 y la recuperación se estabilizó hacia los seis meses.
    .nothing-predicted = Las variables figuran como se registraron. Este informe no predice nada a partir de ellas.
