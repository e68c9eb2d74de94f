# El resumen de las visitas propias de la consulta, en pantalla y en papel.

overview =
    .title = Resumen
    .kind = Resumen de la consulta
    .heading = Resumen de las visitas
    .counted = Se cuentan las visitas firmadas. Quedan fuera las anuladas y los borradores; un paciente puede tener varias.
    .summary = { $visits }, { $patients }
    .visits = { $count ->
        [one] { $count } visita
       *[other] { $count } visitas
    }
    .patients = { $count ->
        [one] { $count } paciente
       *[other] { $count } pacientes
    }
    .none = Aquí no se cuenta ninguna visita firmada. Elija otro periodo u otras visitas.
    .counting = Contando …
    .unread = { $count ->
        [one] { $count } visita no puede leerse. Cuenta en su mes y entre los pacientes, en ningún otro lugar.
       *[other] { $count } visitas no pueden leerse. Cuentan en su mes y entre los pacientes, en ningún otro lugar.
    }
    .record-only = «Solo registrar» está activado en Ajustes: no aparecen prioridad, hallazgos, localizaciones ni signos de alarma.
    .period = Periodo
    .last-months = Últimos 12 meses
    .this-year = Este año
    .all = Todas
    .own = Desde – hasta
    .since = Desde
    .until = Hasta
    .of = Visitas
    .whole = Todo el registro
    .handed = Su búsqueda
    .clinician = Firmadas por
    .anyone = Todos
    .months = Visitas por mes
    .years = Visitas por año
    .month = Mes
    .year = Año
    .number = Visitas
    .urgency = Prioridad
    .urgency-note = Tal como se firmó.
    .not-concluded = ninguna firmada
    .findings = Hallazgos
    .finding = Hallazgo
    .findings-note = Una visita cuenta una vez por cada hallazgo, sea cual sea el lado; si los dos lados difieren, cuenta para ambos.
    .sites = Dónde encajaba la lesión
    .site = Localización
    .sites-note = Visitas cuyos hallazgos eran compatibles con la localización. Una visita puede contar en varias.
    .flags = Signos de alarma
    .flag = Signo de alarma
    .flags-note = Visitas con el signo de alarma presente, apartado o no. Una visita puede contar en varios.
    .nothing = Nada en estas visitas.
    .time = Tiempo por exploración
    .measure = Medida
    .duration = Tiempo
    .time-note = Cuánto tiempo estuvo abierta la exploración hasta la firma: { $count ->
        [one] { $count } exploración.
       *[other] { $count } exploraciones.
    } Quedan fuera: { $paper } desde papel, { $unknown } sin tiempo conocido.
    .time-none = No se conoce ningún tiempo: { $paper } desde papel, { $unknown } sin tiempo conocido.
    .least = El más corto
    .lower = Cuartil inferior
    .median = Mediana
    .upper = Cuartil superior
    .most = El más largo
    .minutes = { $count } min
    .as-table = Ver como tabla
    .as-plot = Ver como gráfico
    .copy = Copiar la tabla
    .copied = La tabla está en el portapapeles.
    .keys = Las flechas leen cada valor.
    .read = { $name }: { $count }
    .print = Imprimir o guardar…
    .whole-period = Todas las visitas firmadas, de cualquier fecha
    .from-to = Realizadas del { $since } al { $until }
    .from-on = Realizadas desde el { $since }
    .up-to = Realizadas hasta el { $until }
    .words = Palabras: { $text }
    .asked = { $name }: { $value }
    .sided = { $finding }, { $side }
    .any-flag = cualquiera
    .plan = Plan
    .right = derecha
    .left = izquierda
    .made = Hecho el { $date } por { $name }
    .few = Con pocas visitas puede reconocerse a personas. Téngalo en cuenta antes de entregar este documento.
    .footer = Recuentos del registro propio: sin tasas, sin comparación, sin predicción.
    .closing = Son recuentos del registro propio de esta consulta. Dicen cuántas veces se registró algo, no cuántas veces ocurre.
