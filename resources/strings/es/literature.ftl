# Las palabras de la bibliografía: su página, sus entradas y dónde las cita el programa.

literature =
    .title = Bibliografía
    .article = Del artículo fuente
    .beyond = Además del artículo fuente
    .search = Buscar en la bibliografía
    .hint = Autor, título, año, revista o lo que respalda
    .filter = Qué fuentes
    .all = Todas
    .only-article = Artículo fuente
    .only-beyond = Además
    .count = { $count ->
        [one] { $count } fuente
       *[other] { $count } fuentes
    }
    .found = { $found } de { $count } fuentes
    .none = Ninguna fuente tiene estas palabras. Escriba menos, o elija todas las fuentes.
    .entry = Fuente { $number }
    .untitled = El título no consta aquí
    .missing = No consta aquí: { $what }.
    .missing-authors = autores
    .missing-title = título
    .missing-pages = páginas
    .missing-doi = DOI
    .supports = Lo que respalda
    .in-english = Estos enunciados se conservan en inglés.
    .used = Dónde la cita el programa
    .unused = Ninguna regla y ningún texto del programa la cita por su número.
    .in-rule = Reglas
    .in-conclusion = Por qué se concluye algo
    .in-plan = Notas del plan
    .in-handout = Hoja para el paciente
    .in-progress = Comparación de visitas e informe de evolución
    .open-doi = Abrir el DOI
    .open-note = Abre { $link } en el navegador; el programa mismo no descarga nada.
    .copy-as = Copiar como { $style }
    .copy = Copiar:
    .copy-some = Copiar ({ $count } elegidas):
    .copied = Copiado como { $style }: { $what }
    .shown-acts = Copiar o guardar todas
    .shown-acts-name = Copiar o guardar todas las fuentes mostradas
    .save-as = Guardar como archivo { $style }…
    .save-title = Guardar las fuentes
    .file = bibliografia-pie-caido
    .kinds-bibtex = BibTeX (*.bib)
    .kinds-ris = RIS (*.ris)
    .written = Se guardó en { $name }.
    .back = Atrás
    .show-all = Mostrar todas las fuentes
    .key-move = elegir
    .key-open = abrir el DOI
    .key-search = buscar
    .key-copy = copiar como { $style }

general =
    .dorsiflexion-weak = Una dorsiflexión que es de forma fiable más débil que 5/5 es la debilidad de un pie caído.
    .toes-weak = La debilidad al elevar los dedos también es un pie caído.
    .other-directions-move = En un pie caído suele seguir siendo posible el movimiento en las otras direcciones.
    .movement-remains = Un movimiento conservado del tobillo o de los dedos descarta un pie balante.
    .no-movement = Sin movimiento de tobillo ni pie en ninguna dirección es un pie balante.
    .trace = El grado 1 es un esbozo de contracción, que no es movimiento.
    .acute-bilateral = La debilidad en ambos lados, de 2 semanas o menos de evolución, si es nueva para el paciente, es un signo de alarma.
    .umn-signs = Los signos de motoneurona superior son un signo de alarma.
    .explains = Qué movimientos débiles explica una localización se deduce del modelo de músculos, nervios y raíces.
    .outside = Según este modelo, una localización no puede explicar por sí sola la debilidad, un reflejo disminuido o ausente, o la pérdida de sensibilidad fuera de su territorio.
    .hip-abduction = La abducción de cadera se ofrece como siguiente prueba: ayuda a separar una raíz o un plexo del nervio peroneo (fibular).
    .speaks-for = { $context } – a favor de: { $sites }.
