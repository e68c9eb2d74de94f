# Der Verlauf auf dem Bildschirm: was gezeigt wird, wie man es liest und was daneben steht.

title =
    .strength = Kraft im Verlauf
    .sensation = Sensibilität im Verlauf
    .reflex = Reflexe im Verlauf
    .romberg = Romberg-Zeit im Verlauf
    .heel-raises = Fersenheben im Verlauf

measure =
    .strength = Kraft
    .sensation = Sensibilität
    .reflex = Reflexe
    .romberg = Romberg-Zeit
    .heel-raises = Fersenheben

choose =
    .measure = Was gezeigt wird
    .side = Seite
    .right = Rechts
    .left = Links
    .both = Beide
    .movements = Bewegungen: { $count } von { $total }
    .areas = Gebiete: { $count } von { $total }
    .reflexes = Reflexe: { $count } von { $total }

card =
    .table = Als Tabelle zeigen
    .chart = Als Diagramm zeigen
    .newest = Die neuesten Untersuchungen: { $shown } von { $total }
    .all = Alle Untersuchungen zeigen
    .nothing = Nichts davon wurde bei den gezeigten Untersuchungen geprüft.
    .no-visit = Noch keine Untersuchung zu zeigen.

note =
    .gap = Wo eine Linie unterbrochen ist, wurde bei dieser Untersuchung nicht geprüft.
    .limited = Hohle Marke: Etwas hat den Grad limitiert.
    .increased = Gesteigerte Sensibilität ist ein anderer Befund, weder mehr noch weniger als normal: Sie steht getrennt darunter.
    .romberg = Eine Zeit ist nur eine Zeit. Sie sagt nicht, dass der Versuch normal war.
    .recorded = Gestrichelte Linie: bei einer Untersuchung erfasst, an deren Tag; das Ereignis selbst kann älter sein.

chart =
    .name = { $title }, Diagramm
    .about = Untersuchungen: { $count }, von { $first } bis { $last }. Links und Rechts gehen von Untersuchung zu Untersuchung, Auf und Ab von Linie zu Linie; Eingabe öffnet die Untersuchung. Die Tabelle sagt dasselbe.
    .one = Eine Untersuchung, { $first }. Eingabe öffnet sie. Die Tabelle sagt dasselbe.
    .last-on = { $value } am { $date }

read =
    .value = { $name }: { $value }
    .no-visit = keine Untersuchung

event =
    .surgery = Operation
    .orthosis = Orthese
    .injection = Injektion
    .other = Ereignis
    .noted = { $kind }: { $note }
    .entered = Eingetragen für { $date }: { $what }
    .recorded = Erfasst am { $date }: { $what }
    .planned = Geplant bei der Untersuchung vom { $date }: { $what }
    .recorded-short = Erfasst: { $what }
    .planned-short = Geplant: { $what }
    .dated-short = { $date }: { $what }

table =
    .name = { $title }, Tabelle
    .visit = Untersuchung
    .events = Ereignisse

value =
    .seconds = { $seconds } s
