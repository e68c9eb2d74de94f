# What the commands say while they work and when they are done.

ask =
    .passphrase = Contraseña de { $name }: 
    .code = Código de recuperación: 
    .new = Contraseña nueva: 

step =
    .key = Abriendo la clave …
    .database = Abriendo el registro …
    .checks = Comprobando el registro …
    .audit = Comprobando la auditoría …
    .chain = Recorriendo la auditoría …
    .signed = Comprobando lo firmado …
    .patients = Comprobando los pacientes …
    .copy = Copiando …
    .check = Comprobando la copia …
    .write = Terminando …
    .verify = Verificando …

done =
    .backup = La copia de seguridad { $name } se hizo y se comprobó: { $patients } pacientes, { $visits } visitas, auditoría { $head }.
    .restored = Restaurado en { $name } y verificado: { $entries } entradas de la auditoría, { $signed } firmadas, auditoría { $head }.
    .replaced = El registro restaurado está ahora en { $name }. El anterior se conservó: { $former }.
    .rehearsed = El ensayo salió bien; no se conservó nada: { $entries } entradas de la auditoría, { $signed } firmadas, auditoría { $head }.
    .verified = El registro está como se escribió: { $entries } entradas de la auditoría, { $signed } firmadas, auditoría { $head }.
    .exported = La exportación se escribió en { $folder }: { $names }.

problem =
    .at = (auditoría, entrada { $seq })
    .changed = Se modificó una entrada de la auditoría.
    .missing = Falta una entrada de la auditoría.
    .link = Una entrada de la auditoría no sigue a la anterior: se reordenaron, insertaron o reescribieron entradas.
    .guards = Las protecciones del registro (sus triggers) no son las del programa.
    .signed-missing = Falta algo que se firmó.
    .signed-changed = Algo que se firmó se modificó o se insertó.
    .line-changed = La lista de visitas no muestra lo que se firmó.
    .facts-changed = Lo que las listas y la evolución muestran de una visita no es lo que se firmó.
    .patient-changed = Los datos de un paciente se modificaron fuera del programa.
    .event-changed = Un suceso de un paciente se añadió, modificó o eliminó fuera del programa.
    .clinician-changed = Quién trabaja con el registro se modificó fuera del programa.
    .merge-changed = Qué pacientes están fusionados se modificó fuera del programa.
    .information-changed = Lo que el registro dice de sí mismo, o sus ranuras de claves, se modificó fuera del programa.
    .key-forged = Una clave de firma no es ninguna de las que nombra la auditoría.
    .witness = El registro contradice el papel o la copia de seguridad que nombra esta entrada: la auditoría se reescribió.
    .witness-ahead = El registro acaba antes de esta entrada, que un papel o una copia de seguridad conoce: faltan sus entradas más recientes o se repuso un archivo anterior.
