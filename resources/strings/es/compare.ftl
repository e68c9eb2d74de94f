# Las palabras de las visitas lado a lado, y de lo que las reglas actuales hacen de una antigua.

compare =
    .to = { $from } → { $until }
    .differ = Respuestas distintas: { $count } de { $total }
    .once-count = { $count ->
        [one] uno explorado en una sola visita
       *[other] { $count } explorados en una sola visita
    }
    .show-all = Mostrar todo
    .show-differing = Mostrar solo lo que difiere
    .right = Lado derecho
    .left = Lado izquierdo
    .general = Sin lateralidad
    .flags = Signos de alarma
    .conclusions = Conclusiones
    .once = Explorado en una sola visita: ni mejor ni peor
    .overall = Cambio, de la primera a la última
    .ends = no explorado ni en la primera visita ni en la última
    .varied = { $change }; varió entretanto
    .by = { $verdict }, { $grades }
    .grades = { $count ->
        [one] { $number } grado
       *[other] { $number } grados
    }
    .more-than = { $count ->
        [one] más de un grado
       *[other] más de { $count } grados
    }
    .cell = { $name }, { $head }: { $value }
    .value = { $value } ({ $step })
    .steps = Junto a un valor o debajo figura qué fue de él desde la visita anterior.
    .once-on = Explorado o preguntado solo el { $date }:
    .observers = Los examinadores pueden diferir en menos de un grado, como entre 4−, 4 y 4+.
    .no-prediction = Las variables figuran como se registraron. Nada se predice a partir de ellas.
    .visits = Visitas
    .print = Imprimir informe de evolución
    .also = Junto a ellas, hasta dos visitas más
    .today = Según las reglas actuales
    .today-hint = Lo que las reglas actuales concluyen de las respuestas de una visita
    .table = { $title }, visitas lado a lado

now =
    .title = Entonces y ahora
    .kept = La visita firmada queda como está. Lo que las reglas actuales concluyen de sus respuestas solo se muestra aquí y no se guarda en ningún sitio.
    .then = Como se firmó, visita del { $date } (reglas { $version })
    .now = Según las reglas actuales ({ $version })
    .nothing = Ninguna de estas conclusiones difiere: las reglas actuales concluyen lo mismo, por las mismas razones.
    .count = { $count ->
        [one] Difiere una conclusión o sus razones.
       *[other] Difieren { $count } conclusiones o sus razones.
    }
    .differing = Qué difiere
    .same = Qué es igual
    .conclusion = Conclusión
    .foot-drop = { $side }, pie caído
    .flag = Signo de alarma: { $name }
    .not-present = no presente
    .consistent = compatible con los hallazgos
    .less-likely = menos probable
    .excluded = no puede explicar por sí solo los hallazgos
    .not-listed = no figura
    .sites-consistent = Localizaciones compatibles con los hallazgos
    .sites-less-likely = Localizaciones menos probables
    .sites-excluded = Localizaciones que no pueden explicar por sí solas los hallazgos
    .plan = Plan sugerido
    .next = Siguientes pruebas sugeridas
    .contradiction = Respuestas que no concuerdan
    .none = no hay
    .other-reasons = misma conclusión, otras razones
    .form = Respondida en el formulario { $form }; ambas lecturas son de las mismas respuestas.
    .prior = Comparada con la visita del { $date }, la última firmada hasta hoy antes de ella; al firmarse pudo ser otra.
    .no-prior = Hoy no hay ninguna visita firmada anterior con la que comparar; al firmarse pudo haberla.
