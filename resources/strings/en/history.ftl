# The trend on the screen: what is shown, how it is read, and what stands beside it.

title =
    .strength = Strength over time
    .sensation = Sensation over time
    .reflex = Reflexes over time
    .romberg = Romberg time over time
    .heel-raises = Heel raises over time

measure =
    .strength = Strength
    .sensation = Sensation
    .reflex = Reflexes
    .romberg = Romberg time
    .heel-raises = Heel raises

choose =
    .measure = What is shown
    .side = Side
    .right = Right
    .left = Left
    .both = Both
    .movements = Movements: { $count } of { $total }
    .areas = Areas: { $count } of { $total }
    .reflexes = Reflexes: { $count } of { $total }

card =
    .table = Show as table
    .chart = Show as chart
    .newest = The newest visits: { $shown } of { $total }
    .all = Show all visits
    .nothing = None of this was tested at the visits shown.
    .no-visit = No visit to show yet.

note =
    .gap = Where a line is interrupted, it was not tested at that visit.
    .limited = Hollow mark: something limited the grade.
    .increased = Increased sensation is another finding, neither more nor less than normal: it stands apart, below.
    .romberg = A time is only a time. It does not say that the test was normal.
    .recorded = Dashed line: a visit recorded it, on the day of the visit; the event itself may be older.

chart =
    .name = { $title }, chart
    .about = Visits: { $count }, from { $first } to { $last }. Left and Right go from visit to visit, Up and Down from line to line; Enter opens the visit. The table says the same.
    .one = One visit, { $first }. Enter opens the visit. The table says the same.
    .last-on = { $value } on { $date }

read =
    .value = { $name }: { $value }
    .no-visit = no visit

event =
    .surgery = Surgery
    .orthosis = Orthosis
    .injection = Injection
    .other = Event
    .noted = { $kind }: { $note }
    .entered = Entered for { $date }: { $what }
    .recorded = Recorded on { $date }: { $what }
    .planned = Planned on { $date }: { $what }
    .recorded-short = Recorded: { $what }
    .planned-short = Planned: { $what }
    .dated-short = { $date }: { $what }

table =
    .name = { $title }, table
    .visit = Visit
    .events = Events

value =
    .seconds = { $seconds } s
