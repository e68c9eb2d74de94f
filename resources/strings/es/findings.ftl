# What the rules say. Every key stands in a rule; every rule's key stands here.

flail =
    .movement-remains = Queda movimiento: { $graded }. Un pie balante no tiene ninguno en ninguna dirección.
    .no-movement = Sin movimiento de tobillo ni pie en ninguna dirección: { $graded }.
    .with-increased-tone = El tono está aumentado: un pie espástico (central) sin movimiento voluntario.
    .treat-as-flail = Sin movimiento: { $graded }. Tratar como pie balante hasta evaluar las demás direcciones.
    .open = Sin evaluación fiable: { $movements }. El pie balante ni está demostrado ni descartado.
    .trace = { $movements }: el grado 1 es un esbozo de contracción, que no es movimiento.

foot-drop =
    .dorsiflexion-weak = La dorsiflexión es débil, { $grade }/5.
    .dorsiflexion-strong = La dorsiflexión es { $grade }/5.
    .dorsiflexion-limited = La dorsiflexión, { $grade }/5, estuvo limitada por { $limiter }: esto no demuestra ni debilidad ni fuerza.
    .dorsiflexion-not-examined = La dorsiflexión no se exploró.
    .toes-weak = La elevación de los dedos es débil: { $graded }.
    .heel-walk-abnormal = La marcha de talones es { $walk }.
    .heel-walk-strength-normal = La marcha de talones es anormal aunque la dorsiflexión es 5/5: compruebe recorrido pasivo, dolor y equilibrio, y evalúe de nuevo tras un esfuerzo.
    .other-directions-move = Movimiento aún posible: { $movements }, como es habitual en el pie caído.
    .meets-mrc-3-or-less = Cumple una definición de pie caído usada en investigación: MRC 3 o menos.
    .meets-mrc-below-3 = Cumple una definición de pie caído usada en investigación: MRC menor de 3.
    .toes-stand-in-for-ankle = El tobillo no tiene una graduación fiable; lo sustituyen los extensores de los dedos, inervados por el mismo nervio peroneo (fibular) profundo.
    .intermittent-not-excluded = Hoy sin pie caído. Se refirieron tropiezos o calzado flojo: un pie caído intermitente no está descartado; explore de nuevo tras un esfuerzo.

side =
    .amputated = Amputado: los movimientos de este pie no proceden.

toe-extension =
    .not-examined = No explorado: { $movements }.
    .limited = Sin graduación fiable: { $movements }. No se descarta una debilidad de los dedos.

heel-walk =
    .not-examined = La marcha de talones no se exploró.

gait =
    .steppage = Marcha en estepaje, que compensa el arrastre.
    .leg-lifted = La pierna se eleva más para que la punta no roce el suelo.
    .foot-slap = El pie golpea el suelo al apoyar.
    .toe-drag = La punta se arrastra al caminar.
    .heel-first = Apoya primero el talón: el artículo dice que entonces puede sospecharse una raíz nerviosa o un nervio periférico.
    .toe-first = Apoya primero la punta: el artículo dice que entonces la causa puede ser debilidad de los músculos pretibiales, peroneos o flexores de la cadera.
    .normal-heel = Una marcha normal también empieza con el talón.
    .toe-first-severity = Apoyar primero la punta o toda la planta también es compatible con una debilidad grave de cualquier causa.
    .excludes-nothing = La parte que apoya primero no descarta ninguna localización.

romberg =
    .positive = El signo de Romberg es positivo. El artículo: suele haber pie caído cuando está presente este signo, la dificultad para caminar de talones o ambos.
    .no-side = La prueba evalúa el equilibrio sin la vista y no tiene lado.
    .never-by-itself = Por sí sola nunca establece aquí un pie caído.
    .alone = Aquí está aislado: por la fuerza, ningún lado tiene pie caído.
    .eyes-open-unsteady = Inestable con los ojos abiertos: esto no es un signo de Romberg positivo.
    .negative = El signo de Romberg es negativo.
    .borderline = La prueba de Romberg fue limítrofe: un balanceo corregido no es positivo.
    .not-interpretable = La prueba de Romberg no fue interpretable.
    .not-examined = La prueba de Romberg no se exploró.

flag =
    .answered-yes = Respondido «sí».
    .shown = Mostrado por la exploración: { $findings }.
    .shown-proposed = Mostrado por la exploración, según un umbral propuesto: { $findings }.
    .cauda-equina = Puede ser un signo de síndrome de cauda equina.
    .tier = Actuar { $within } (plazo propuesto).
    .flail-foot = Sin movimiento en ninguna dirección: { $findings }.
    .presumed-flail = Dos o más direcciones sin movimiento y el resto pendiente: { $findings }.
    .flail-not-excluded = Una dirección sin movimiento y el resto pendiente: { $findings }.
    .near-flail = Ninguna dirección graduada del tobillo supera 2/5: { $findings }.
    .severe-new-deficit = Grado 3 o menos, de 6 semanas o menos de evolución: { $findings }.
    .acute-bilateral = Debilidad en ambos lados, de 2 semanas o menos de evolución, si es nueva para el paciente: { $findings }.
    .umn-signs = { $findings }.
    .grade-fell = Más débil en un grado entero o más desde la última visita: { $findings }.
    .newly-flail = Balante ahora y no en la última visita: { $findings }.

urgency =
    .emergency = Emergencia debido a: { $flags }.
    .urgent = Urgente debido a: { $flags }.
    .urgent-flags-open = { $count ->
        [one] Hay una pregunta de alarma pendiente: no se descarta una emergencia.
       *[other] Hay { $count } preguntas de alarma pendientes: no se descarta una emergencia.
    }
    .carried-forward = Se basa en grados trasladados de una visita anterior.
    .routine = Todas las preguntas de alarma se respondieron «no» y queda movimiento en cada lado explorado.
    .one-side-only = Se basa solo en el { $side }; el { $other } no se exploró.
    .under-five = Por debajo de { $age } años estas reglas no se aplican; nada se califica de rutina.
    .flags-open = { $count ->
        [one] Hay una pregunta de alarma pendiente.
       *[other] Hay { $count } preguntas de alarma pendientes.
    }
    .no-movement-graded = Ningún movimiento del tobillo tiene grado.
    .flail-open = No se descarta un pie balante en el { $side }.
    .duration-unknown = Con un grado de 3 o menos hay que conocer la duración.

localisation =
    .under-five = Por debajo de { $age } años no se localiza nada: las reglas son para personas que pueden seguir las pruebas. Los lados se muestran como se registraron.
    .nothing = Nada que localizar: no hay registrado ningún hallazgo anormal nuevo y fiable. «No explorado» no significa «normal».
    .one-lesion = Se busca una sola lesión que explique todos los hallazgos anormales de ambos lados. Una localización que no puede explicarlos por sí sola sigue siendo posible si un hallazgo es antiguo.
    .no-single-territory = Más de una lesión, o un proceso que ningún territorio limita.
    .both-sides = Un solo nervio o una sola raíz no puede explicar ambos lados; pueden estar afectados los dos.
    .central-stays = Cerebro y médula siguen siendo posibles: unos signos de motoneurona superior ausentes o no explorados no los descartan.
    .plantar-unreadable = La respuesta plantar del { $side } no puede interpretarse: un primer dedo sin movimiento no puede subir.
    .peroneal-or-sciatic = La exploración no puede distinguir el nervio peroneo (fibular) común de la división peronea del nervio ciático; la EMG de aguja de la cabeza corta del bíceps femoral sí puede.

site =
    .explains = Explica: { $movements }.
    .own-sign = Registrado: { $findings }.
    .not-excluded = Ningún hallazgo queda fuera de esta localización.
    .spared = Fuerza completa dentro de su territorio: { $movements }. Ocurre en las lesiones parciales; la localización es menos probable.
    .plexus-both-sides = La debilidad en ambos lados hace menos probable un solo plexo.
    .no-functional-sign = No hay registrado ningún signo funcional positivo.
    .functional-with-organic-sign = Hay registrado un signo que no es funcional: { $findings }.
    .no-mechanical-sign = No hay registrado ningún limitante ni contractura.
    .speaks-for = A favor: { $context }.

excluded =
    .weak-outside = Esta localización no puede explicar por sí sola la debilidad fuera de su territorio: { $findings }. Si este hallazgo es antiguo, la localización sigue siendo posible.
    .achilles-lost = Esta localización no puede explicar por sí sola un reflejo aquíleo disminuido o ausente: { $findings }. Si este hallazgo es antiguo, la localización sigue siendo posible.
    .patellar-lost = Esta localización no puede explicar por sí sola un reflejo rotuliano disminuido o ausente: { $findings }. Si este hallazgo es antiguo, la localización sigue siendo posible.
    .skin-lost = Esta localización no puede explicar por sí sola la pérdida de sensibilidad: { $findings }. Si este hallazgo es antiguo, la localización sigue siendo posible.
    .umn-sign = Esta localización no puede explicar por sí sola un signo de motoneurona superior: { $findings }. Si este hallazgo es antiguo, la localización sigue siendo posible.
    .saddle-or-sphincter = Esta localización no puede explicar por sí sola un signo en silla de montar o esfinteriano: { $findings }. Si este hallazgo es antiguo, la localización sigue siendo posible.
    .both-sides = Esta localización no puede explicar por sí sola la debilidad de ambos lados; pueden estar afectados los dos: { $findings }. Si uno de estos hallazgos es antiguo, la localización sigue siendo posible.

cause =
    .radiculopathy = El artículo cita la radiculopatía entre las causas, por ejemplo de la raíz L5.
    .neuropathy = El artículo cita entre las causas la neuropatía de los nervios peroneo (fibular) común, peroneo profundo o ciático.
    .plexopathy = El artículo cita la plexopatía lumbosacra entre las causas.
    .systemic = El artículo cita causas sistémicas y genéticas, como la diabetes, la vasculitis y la HNPP.
    .brain = El artículo cita como causa rara un tumor, un vaso obstruido o una hemorragia en el cerebro.
    .painless-root = Un pie caído sin dolor puede proceder de una raíz, con mayor frecuencia L5.
    .both-feet = El pie caído puede afectar a uno o a ambos pies.

next =
    .separates = Un resultado anormal dejaría: { $leaves }; y hablaría en contra de: { $excludes }.
    .do-not-delay = Con un signo de alarma de emergencia no se sugieren más pruebas: no se demore.

work-up =
    .root = RM de columna lumbar, urgente si la debilidad es grave o empeora, de emergencia con signos de síndrome de cauda equina. EMG de paravertebrales, tibial posterior y glúteo medio.
    .cauda-or-conus = RM de columna lumbosacra; de emergencia con signos en silla de montar, vesicales, intestinales o de pie balante, y una ecografía vesical no debe retrasarla.
    .emergency-first = Haga primero lo que piden los signos de alarma; las demás pruebas por localización esperan.
    .peroneal = Conducción del nervio peroneo (fibular) a través de la cabeza del peroné, estudio sensitivo del peroneo superficial, EMG de tibial anterior, peroneo largo y cabeza corta del bíceps femoral. Ecografía o RM de rodilla si hay masa, progresión o ausencia de antecedente de compresión. HbA1c, B12, TSH.
    .sciatic = RM de pelvis y muslo; TC si es posible un hematoma. EMG de cabeza corta del bíceps femoral, isquiotibiales y glúteos.
    .plexus = RM de plexo y pelvis. EMG con paravertebrales. HbA1c, VSG y PCR; búsqueda de neoplasia maligna.
    .brain = RM cerebral con difusión, de emergencia si el inicio fue brusco.
    .cord = RM de toda la columna, incluida la cervical. B12.
    .anterior-horn = RM para descartar procesos que la imitan. EMG de varias regiones; conducción sensitiva. CK.
    .polyneuropathy = Conducción nerviosa. HbA1c, B12, electroforesis de proteínas; estudio de PMP22 en parálisis recurrentes.
    .multiplex = Conducción nerviosa. ANCA, VSG, PCR, análisis de orina; considerar biopsia.
    .myopathy = EMG, CK, RM muscular; considerar estudio genético.
    .tendon = Ecografía o RM de tobillo.
    .timing = La EMG de aguja conviene programarla a partir de 2 a 3 semanas del inicio; un estudio anterior puede buscar un bloqueo de conducción.

contradiction =
    .flag-answered-no = Respondido «no», pero la exploración lo muestra: { $findings }. Ambos constan hasta que usted lo resuelva.
    .unsafe-but-stood = Registrado como inseguro para ponerse de pie, pero hay pruebas en bipedestación con respuesta: { $findings }.
    .heel-walk-normal = Una marcha de talones normal no encaja con una dorsiflexión de 2 o menos: { $findings }.

# The rules in plain words, each taken from the clinical specification.
rule =
    .foot-drop = Hay pie caído cuando la elevación del pie o de los dedos es, de forma fiable, más débil que 5/5 y se ha descartado un pie balante. Un grado limitado por dolor, poco esfuerzo o un tope mecánico no demuestra debilidad; una marcha de talones que falla con fuerza completa lo deja pendiente.
    .severity = La gravedad sigue el grado de dorsiflexión: 0–1 completa, 2–3 grave, 4− a 4+ leve. Las fuentes no coinciden en un grado por debajo del cual se trate de un pie caído: al lado figuran las definiciones que se cumplen.
    .flail-foot = En un pie balante no es posible ningún movimiento de tobillo ni pie en ninguna dirección: dorsiflexión, flexión plantar, inversión y eversión. Un solo movimiento del tobillo o de los dedos lo descarta; una dirección sin evaluación fiable lo deja pendiente.
    .movement = El grado 1 es un esbozo de contracción sin movimiento; el movimiento empieza en el grado 2.
    .urgency = Decide el signo de alarma presente más urgente, y apartarlo no rebaja la prioridad. Para que sea de rutina hace falta que todas las preguntas de alarma se hayan respondido «no», que haya un movimiento del tobillo graduado, que no quede pendiente ningún pie balante y, con un grado de 3 o menos, que se conozca la duración.
    .localisation = Se busca una sola lesión que explique todos los hallazgos anormales de ambos lados. Lo que no se exploró, y lo que estuvo limitado por dolor, poco esfuerzo o un tope mecánico, no descarta ninguna localización.
    .less-likely = La fuerza completa dentro del territorio, en un lado con debilidad, hace menos probable una localización y nunca la descarta: las lesiones son a menudo parciales.
    .excluded = Una localización no puede explicar por sí sola un hallazgo que queda fuera de lo que puede producir. Si ese hallazgo ya existía, la localización sigue siendo posible.
    .next-tests = Se ofrecen como máximo tres pruebas aún no realizadas cuyo resultado anormal dejaría algunas de las localizaciones que encajan y hablaría en contra de otras. Con un signo de alarma de emergencia no se ofrece ninguna.
    .red-flag = Un signo de alarma está presente cuando su pregunta se respondió «sí» o la exploración lo muestra. El nivel y el plazo son propuestas y son lo mínimo; nada los rebaja.
    .gait = Las frases del artículo sobre qué parte del pie apoya primero se citan tal cual. Una marcha normal también empieza con el talón, de modo que esto no descarta ninguna localización.
    .romberg = La prueba de Romberg evalúa el equilibrio sin la vista y no tiene lado. Por sí solo, un signo positivo nunca establece aquí un pie caído.

# What to know of an option of the plan.
plan =
    .emg-timing = Los signos de la EMG de aguja se ven mejor a partir de 2 a 3 semanas del inicio; antes, solo para buscar un bloqueo de conducción o una lesión anterior.
    .emg-short-head = La EMG de aguja de la cabeza corta del bíceps femoral distingue una lesión ciática alta de una en la cabeza del peroné.
    .mri-lumbar = Urgente si la debilidad es grave o empeora; de emergencia con signos de síndrome de cauda equina.
    .mri-cauda-equina = La RM es la prueba de elección cuando se sospecha un síndrome de cauda equina.
    .mri-brain = Con difusión; de emergencia si el inicio fue brusco.
    .mri-brain-signs = Los signos de motoneurona superior orientan al cerebro o a la médula.
    .mri-pelvis = Con el muslo o con el plexo, según la localización; TC si es posible un hematoma.
    .ultrasound-knee = Si hay masa, progresión o ausencia de antecedente de compresión.
    .bloods = Cuáles, depende de la localización: véase el estudio según la localización.
    .orthosis = Ayuda a caminar mejor y con más seguridad en un pie caído grave de cualquier causa.
