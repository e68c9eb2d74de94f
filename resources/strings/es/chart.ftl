# La página de un paciente: las visitas, de quién son y lo que pasó entre ellas.

cards =
    .hint = Elija de dos a cuatro visitas para compararlas: la barra espaciadora, o la casilla junto a la fecha.
    .marked = elegida para la comparación
    .flags = { $count ->
        [one] signo de alarma: { $flags }
       *[other] { $count } signos de alarma: { $flags }
    }
    .aside = { $flag } (apartado)
    .addenda = { $count ->
        [one] adenda
       *[other] { $count } adendas
    }
    .draft-not = Un borrador no se compara. Fírmelo primero.
    .void-not = Una visita anulada no se compara.
    .most-not = Hay cuatro visitas elegidas. Quite primero una de ellas.

page =
    .export = Exportar
    .detail = { $name }: { $text }
    .comparing = Comparando las visitas …
    .too-few = Se comparan en cuanto hay dos visitas firmadas.
    .mark-more = Elija otra visita para compararla.

identity =
    .title = ¿Son estas visitas de una sola persona?
    .title-quiet = Un apellido ha cambiado
    .signed-for = { $dates }: firmada para { $who }.
    .merged = Una historia fusionada con esta es de { $who }.
    .before-birth = { $dates }: antes de la fecha de nacimiento, { $born }.
    .now = Ahora: { $who }.
    .differs = Difiere: { $fields }.
    .do = Compruébelo antes de fiarse de esta evolución. Corrija los datos si están mal; si una visita es de otra persona, ábrala y elija «{ $act }». Deshaga una fusión errónea.
    .do-quiet = Nada más difiere. Si es la misma persona, no hay que hacer nada.

events =
    .title = Sucesos
    .about = Operación, ortesis, inyección: lo que puede explicar un cambio. Figuran en la evolución en su día.
    .add = Añadir suceso…
    .change = Modificar…
    .remove = Quitar
    .new = Añadir un suceso
    .edit = Modificar un suceso
    .none = No se anotaron sucesos.
    .on = Fecha
    .kind = Qué pasó
    .note = Nota
    .pattern = AAAA-MM-DD
    .sure = ¿Quitar este suceso: { $event }? En la auditoría queda que lo hubo.
    .practice = Ortesis de tobillo y pie adaptada
