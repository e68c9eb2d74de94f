# The search over all visits: its page, the searches that are kept, and the table that is written of what it finds.

search =
    .title = Search
    .line = Search all visits by the words in them
    .hint = Words of findings, notes, plans, or addenda
    .open = Search all visits…
    .finding = Finding
    .side = Side
    .site = Site
    .flag = Red flag
    .urgency = Urgency
    .plan = Plan
    .clinician = Clinician
    .status = Status
    .since = From
    .until = To
    .any = any
    .any-side = either side
    .any-flag = any red flag
    .signed = signed
    .draft = draft
    .clear = Clear: { $name }
    .filters = Filters
    .filters-set = Filters ({ $count })
    .clear-all = Clear all
    .day-hint = YYYY-MM-DD
    .day-wrong = Write { $name } as year-month-day, such as 2026-03-09, or a month or a year alone. Nothing is searched until then.
    .days-crossed = The first day lies after the last one. Nothing is searched until then.
    .searching = Searching …
    .found = { $count ->
        [one] { $count } visit
       *[other] { $count } visits
    }
    .newest = the { $count } newest visits · there are more
    .more = { $count } visits, those entered last · there are more: narrow the search to see them
    .none = No visit was found. Void visits are not searched. Try fewer or shorter words, or clear a filter.
    .results = Visits found
    .performed = Examined
    .patient = Patient
    .finding-head = Finding
    .flags = Red flags
    .state = State
    .aside = { $flag } (set aside)
    .not-signed = not signed yet
    .saved = Saved searches
    .saved-none = none chosen
    .save = Save search…
    .save-title = Save this search
    .save-note = Name this search. Its words stay in the record until you delete the search; only you see it.
    .name = Name of the search
    .rename = Rename…
    .rename-title = Rename this search
    .delete = Delete…
    .delete-sure = Delete the saved search “{ $name }”? Visits are not touched.
    .delete-go = Delete the search
    .reading-hidden = This search asks for what the program concluded, which is hidden by the setting “record only”.
    .export = Export table…
    .export-title = Table of the visits found (CSV)
    .export-sure = The table holds names, dates of birth, and findings of all visits found. It is written outside the record and is not encrypted. For each patient it goes into the audit. Write it?
    .export-go = Choose a file
    .export-file = visits
    .export-kinds = CSV (*.csv)
    .exporting = Writing the table: { $count ->
        [one] { $count } visit
       *[other] { $count } visits
    } so far
    .export-stop = Stop
    .export-stopped = Stopped. Nothing was written.
    .exported = { $count ->
        [one] { $count } visit was
       *[other] { $count } visits were
    } written to { $name }. They are not encrypted there.
    .key-open = open
    .key-move = choose a visit
    .key-search = search

table =
    .visit = Visit
    .version = Version
    .family = Family name
    .given = Given names
    .born = Date of birth
    .mrn = MRN
    .signed-by = Signed by
    .right = Right
    .left = Left
    .aside = Red flags set aside
    .sites = Sites, consistent with the findings
    .review = Review on
