# La evolución en la pantalla: qué se muestra, cómo se lee y qué la acompaña.

title =
    .strength = Evolución de la fuerza
    .sensation = Evolución de la sensibilidad
    .reflex = Evolución de los reflejos
    .romberg = Evolución del tiempo de Romberg
    .heel-raises = Evolución de las elevaciones de talón

measure =
    .strength = Fuerza
    .sensation = Sensibilidad
    .reflex = Reflejos
    .romberg = Tiempo de Romberg
    .heel-raises = Elevaciones de talón

choose =
    .measure = Qué se muestra
    .side = Lado
    .right = Derecha
    .left = Izquierda
    .both = Ambos
    .movements = Movimientos: { $count } de { $total }
    .areas = Zonas: { $count } de { $total }
    .reflexes = Reflejos: { $count } de { $total }

card =
    .table = Mostrar la tabla
    .chart = Mostrar el gráfico
    .newest = Las visitas más recientes: { $shown } de { $total }
    .all = Mostrar todas las visitas
    .nothing = Nada de esto se evaluó en las visitas mostradas.
    .no-visit = Aún no hay ninguna visita que mostrar.

note =
    .gap = Donde una línea se interrumpe, no se evaluó en esa visita.
    .limited = Marca hueca: algo limitó el grado.
    .increased = Una sensibilidad aumentada es otro hallazgo, ni más ni menos que normal: está aparte, debajo.
    .romberg = Un tiempo es solo un tiempo. No dice que la prueba fuera normal.
    .recorded = Línea discontinua: se registró en una visita, en el día de esta; el hecho mismo puede ser anterior.

chart =
    .name = { $title }, gráfico
    .about = Visitas: { $count }, del { $first } al { $last }. Izquierda y Derecha van de visita en visita, Arriba y Abajo de línea en línea; Intro abre la visita. La tabla dice lo mismo.
    .one = Una visita, { $first }. Intro la abre. La tabla dice lo mismo.
    .last-on = { $value } el { $date }

read =
    .value = { $name }: { $value }
    .no-visit = ninguna visita

event =
    .surgery = Operación
    .orthosis = Ortesis
    .injection = Inyección
    .other = Suceso
    .noted = { $kind }: { $note }
    .entered = Anotado para el { $date }: { $what }
    .recorded = Registrado el { $date }: { $what }
    .planned = Planificado en la visita del { $date }: { $what }
    .recorded-short = Registrado: { $what }
    .planned-short = Planificado: { $what }
    .dated-short = { $date }: { $what }

table =
    .name = { $title }, tabla
    .visit = Visita
    .events = Sucesos

value =
    .seconds = { $seconds } s
