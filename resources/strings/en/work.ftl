# What is to be done: drafts, visits to sign, reviews that are due, red flags without a recorded action.

to-do =
    .title = To do
    .drafts = Drafts
    .to-sign = To sign
    .reviews = Reviews due
    .flags = Red flags to act on
    .more = The first { $shown } are shown; there are more.
    .open-visit = Open the visit
    .open-patient = Open the patient
    .emergencies = { $count ->
        [one] { $count } emergency
       *[other] { $count } emergencies
    }

to-sign =
    .note = Drafts whose core examination is complete, and drafts that amend a signed visit. Yours stand first.
    .none = No visit waits to be signed.
    .open = Look through and sign

reviews =
    .note = Signed visits with a date for the next review. A visit leaves this list once a signed visit on that day or later, or a later one with a date of its own, follows.
    .until = Due by
    .none = No review is due by { $day }.
    .on = Review on
    .overdue = { $days ->
        [one] overdue by { $days } day
       *[other] overdue by { $days } days
    }
    .today = today
    .in-days = { $days ->
        [one] in { $days } day
       *[other] in { $days } days
    }

flags =
    .note = No action that they ask for is recorded. Emergencies first, then the newest visits. Nothing leaves this list by time alone.
    .none = No red flag waits for an action.
    .hidden = This list is the program’s reading of the visits. “Record only” is set in Settings, so it is not shown.
    .act = Act
    .ago-today = today
    .ago = { $days ->
        [one] { $days } day ago
       *[other] { $days } days ago
    }
    .record = Record what was done…
    .of-visit = { $patient } · examined { $time }, { $ago }

settles =
    .ask = This says what was done about:
    .hint = Tick a red flag only if the text says what was done about it: it then leaves the list of red flags to act on.
    .needed = Tick at least one.
    .about = { $count ->
        [one] About the red flag: { $flags }.
       *[other] About the red flags: { $flags }.
    }
