# Lo que queda por hacer: borradores, visitas por firmar, controles pendientes, signos de alarma sin medida registrada.

to-do =
    .title = Tareas
    .drafts = Borradores
    .to-sign = Por firmar
    .reviews = Controles pendientes
    .flags = Signos de alarma por atender
    .more = Se muestran los primeros { $shown }; hay más.
    .open-visit = Abrir la visita
    .open-patient = Abrir el paciente
    .emergencies = { $count ->
        [one] { $count } emergencia
       *[other] { $count } emergencias
    }

to-sign =
    .note = Borradores cuya exploración básica está completa y borradores que enmiendan una visita firmada. Los suyos aparecen primero.
    .none = Ninguna visita espera la firma.
    .open = Revisar y firmar

reviews =
    .note = Visitas firmadas con fecha para el próximo control. Una visita sale de esta lista en cuanto hay una visita firmada en ese día o después, o una posterior con fecha propia.
    .until = Hasta el día
    .none = No hay ningún control pendiente hasta el { $day }.
    .on = Control el
    .overdue = { $days ->
        [one] con { $days } día de retraso
       *[other] con { $days } días de retraso
    }
    .today = hoy
    .in-days = { $days ->
        [one] en { $days } día
       *[other] en { $days } días
    }

flags =
    .note = No consta ninguna de las medidas que piden. Primero las emergencias y después las visitas más recientes. Nada sale de esta lista solo por el paso del tiempo.
    .none = Ningún signo de alarma espera una medida.
    .hidden = Esta lista es la lectura que el programa hace de las visitas. «Solo registrar» está activado en Ajustes, por lo que no se muestra.
    .act = Actuar
    .ago-today = hoy
    .ago = { $days ->
        [one] hace { $days } día
       *[other] hace { $days } días
    }
    .record = Registrar lo que se hizo…
    .of-visit = { $patient } · visita del { $time }, { $ago }

settles =
    .ask = Esto dice lo que se hizo respecto a:
    .hint = Marque un signo de alarma solo si el texto dice lo que se hizo al respecto: entonces sale de la lista de signos de alarma por atender.
    .needed = Marque al menos uno.
    .about = { $count ->
        [one] Sobre el signo de alarma: { $flags }.
       *[other] Sobre los signos de alarma: { $flags }.
    }
