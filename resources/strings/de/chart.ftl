# Die Seite eines Patienten: die Untersuchungen, wessen sie sind, und was dazwischen geschah.

cards =
    .hint = Zwei bis vier Untersuchungen zum Vergleich auswählen: mit der Leertaste oder dem Kästchen beim Datum.
    .marked = zum Vergleich ausgewählt
    .flags = { $count ->
        [one] Red Flag: { $flags }
       *[other] { $count } Red Flags: { $flags }
    }
    .aside = { $flag } (zurückgestellt)
    .addenda = { $count ->
        [one] Nachtrag
       *[other] { $count } Nachträge
    }
    .draft-not = Ein Entwurf lässt sich nicht vergleichen. Signieren Sie ihn zuerst.
    .void-not = Eine ungültige Untersuchung wird nicht verglichen.
    .most-not = Vier Untersuchungen sind ausgewählt. Nehmen Sie zuerst eine davon heraus.

page =
    .export = Exportieren
    .detail = { $name }: { $text }
    .comparing = Die Untersuchungen werden verglichen …
    .too-few = Verglichen wird, sobald zwei Untersuchungen signiert sind.
    .mark-more = Wählen Sie eine weitere Untersuchung zum Vergleich aus.

identity =
    .title = Sind diese Untersuchungen von einer Person?
    .title-quiet = Ein Nachname hat sich geändert
    .signed-for = { $dates }: signiert für { $who }.
    .merged = Eine Akte, die mit dieser zusammengeführt wurde, ist die von { $who }.
    .before-birth = { $dates }: vor dem Geburtsdatum, { $born }.
    .now = Jetzt: { $who }.
    .differs = Verschieden: { $fields }.
    .do = Prüfen Sie das, bevor Sie sich auf diesen Verlauf verlassen. Berichtigen Sie die Angaben, wenn sie falsch sind; gehört eine Untersuchung zu jemand anderem, öffnen Sie sie und wählen Sie „{ $act }“. Heben Sie eine falsche Zusammenführung auf.
    .do-quiet = Sonst ist nichts verschieden. Ist es dieselbe Person, ist nichts zu tun.

events =
    .title = Ereignisse
    .about = Operation, Orthese, Injektion: was eine Änderung erklären kann. Sie stehen im Verlauf an ihrem Tag.
    .add = Ereignis hinzufügen…
    .change = Ändern…
    .remove = Entfernen
    .new = Ein Ereignis hinzufügen
    .edit = Ein Ereignis ändern
    .none = Keine Ereignisse eingetragen.
    .on = Datum
    .kind = Was geschah
    .note = Notiz
    .pattern = JJJJ-MM-TT
    .sure = Dieses Ereignis entfernen: { $event }? Dass es eines gab, bleibt im Protokoll.
    .practice = Unterschenkelorthese (AFO) angepasst
