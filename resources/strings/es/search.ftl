# La búsqueda en todas las visitas: su página, las búsquedas guardadas y la tabla de lo que encuentra.

search =
    .title = Búsqueda
    .line = Buscar en todas las visitas por sus palabras
    .hint = Palabras de hallazgos, notas, planes o adendas
    .open = Buscar en todas las visitas…
    .finding = Hallazgo
    .side = Lado
    .site = Localización
    .flag = Signo de alarma
    .urgency = Prioridad
    .plan = Plan
    .clinician = Profesional
    .status = Estado
    .since = Desde
    .until = Hasta
    .any = cualquiera
    .any-side = cualquiera
    .any-flag = cualquier signo de alarma
    .signed = firmada
    .draft = borrador
    .clear = Borrar filtro: { $name }
    .filters = Filtros
    .filters-set = Filtros ({ $count })
    .clear-all = Borrar todos los filtros
    .day-hint = AAAA-MM-DD
    .day-wrong = Escriba «{ $name }» como año-mes-día, por ejemplo 2026-03-09, o solo un mes o un año. Hasta entonces no se busca nada.
    .days-crossed = El primer día es posterior al último. Hasta entonces no se busca nada.
    .searching = Buscando …
    .found = { $count ->
        [one] { $count } visita
       *[other] { $count } visitas
    }
    .newest = las { $count } visitas más recientes · hay más
    .more = { $count } visitas, las últimas introducidas · hay más: acote la búsqueda para verlas
    .none = No se encontró ninguna visita. Las anuladas no se buscan. Pruebe con menos palabras o más cortas, o borre un filtro.
    .results = Visitas encontradas
    .performed = Realizada
    .patient = Paciente
    .finding-head = Hallazgo
    .flags = Signos de alarma
    .state = Situación
    .aside = { $flag } (apartado)
    .not-signed = aún sin firmar
    .saved = Búsquedas guardadas
    .saved-none = ninguna elegida
    .save = Guardar búsqueda…
    .save-title = Guardar esta búsqueda
    .save-note = Dé un nombre a esta búsqueda. Sus palabras quedan en el registro hasta que la elimine; solo usted la ve.
    .name = Nombre de la búsqueda
    .rename = Cambiar nombre…
    .rename-title = Cambiar el nombre de esta búsqueda
    .delete = Eliminar…
    .delete-sure = ¿Eliminar la búsqueda guardada «{ $name }»? Las visitas no se tocan.
    .delete-go = Eliminar la búsqueda
    .reading-hidden = Esta búsqueda pregunta por la valoración del programa, oculta por el ajuste «Solo registrar».
    .export = Exportar tabla…
    .export-title = Tabla de las visitas encontradas (CSV)
    .export-sure = La tabla contiene nombres, fechas de nacimiento y hallazgos de todas las visitas encontradas. Se escribe fuera del registro y no está cifrada. Queda en la auditoría de cada paciente. ¿Escribirla?
    .export-go = Elegir un archivo
    .export-file = visitas
    .export-kinds = CSV (*.csv)
    .exporting = Escribiendo la tabla: { $count ->
        [one] { $count } visita
       *[other] { $count } visitas
    } hasta ahora
    .export-stop = Detener
    .export-stopped = Detenido. No se escribió nada.
    .exported = { $count ->
        [one] Se escribió { $count } visita
       *[other] Se escribieron { $count } visitas
    } en { $name }. Allí los datos no están cifrados.
    .key-open = abrir
    .key-move = elegir una visita
    .key-search = buscar

table =
    .visit = Visita
    .version = Versión
    .family = Apellidos
    .given = Nombre
    .born = Fecha de nacimiento
    .mrn = NHC
    .signed-by = Firmada por
    .right = Derecha
    .left = Izquierda
    .aside = Signos de alarma apartados
    .sites = Localizaciones compatibles con los hallazgos
    .review = Próximo control
