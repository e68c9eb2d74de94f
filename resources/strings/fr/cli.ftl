# What the commands say while they work and when they are done.

ask =
    .passphrase = Phrase de passe de { $name } : 
    .code = Code de secours : 
    .new = Nouvelle phrase de passe : 

step =
    .key = Ouverture de la clé…
    .database = Ouverture du registre…
    .checks = Vérification du registre…
    .audit = Vérification du journal d’audit…
    .chain = Parcours du journal d’audit…
    .signed = Vérification de ce qui a été signé…
    .patients = Vérification des patients…
    .copy = Copie…
    .check = Vérification de la copie…
    .write = Finalisation…
    .verify = Contrôle…

done =
    .backup = La sauvegarde { $name } a été effectuée et vérifiée. Patients : { $patients }, consultations : { $visits }, journal d’audit { $head }.
    .restored = Restauré dans { $name } et vérifié. Entrées du journal d’audit : { $entries }, signatures : { $signed }, journal d’audit { $head }.
    .replaced = Le registre restauré est maintenant dans { $name }. L’ancien a été gardé : { $former }.
    .rehearsed = L’essai a réussi ; rien n’a été gardé. Entrées du journal d’audit : { $entries }, signatures : { $signed }, journal d’audit { $head }.
    .verified = Le registre est tel qu’il a été écrit. Entrées du journal d’audit : { $entries }, signatures : { $signed }, journal d’audit { $head }.
    .exported = L’export a été écrit dans { $folder } : { $names }.

problem =
    .at = (journal d’audit, entrée { $seq })
    .changed = Une entrée du journal d’audit a été modifiée.
    .missing = Une entrée du journal d’audit manque.
    .link = Une entrée du journal d’audit ne suit pas la précédente : des entrées ont été déplacées, insérées ou réécrites.
    .guards = Les protections du registre (ses déclencheurs) ne sont pas celles du logiciel.
    .signed-missing = Quelque chose qui a été signé manque.
    .signed-changed = Quelque chose qui a été signé a été modifié ou inséré.
    .line-changed = La liste des consultations ne montre pas ce qui a été signé.
    .facts-changed = Ce que les listes et les évolutions montrent d’une consultation n’est pas ce qui a été signé.
    .patient-changed = Les coordonnées d’un patient ont été modifiées hors du logiciel.
    .event-changed = Un événement d’un patient a été ajouté, modifié ou supprimé hors du logiciel.
    .clinician-changed = Les personnes travaillant avec le registre ont été modifiées hors du logiciel.
    .merge-changed = Les fusions de patients ont été modifiées hors du logiciel.
    .information-changed = Ce que le registre dit de lui-même, ou ses emplacements de clés, ont été modifiés hors du logiciel.
    .key-forged = Une clé de signature n’est pas de celles que nomme le journal d’audit.
    .witness = Le registre contredit le document ou la sauvegarde qui nomme cette entrée : le journal d’audit a été réécrit.
    .witness-ahead = Le registre se termine avant cette entrée, que connaît un document ou une sauvegarde : ses dernières entrées manquent, ou un fichier plus ancien a été remis en place.
