# The overview of the clinic's own visits, on the screen and on paper.

overview =
    .title = Overview
    .kind = Clinic overview
    .heading = Overview of visits
    .counted = Signed visits are counted. Void ones and drafts are left out; a patient may have several.
    .summary = { $visits }, { $patients }
    .visits = { $count ->
        [one] { $count } visit
       *[other] { $count } visits
    }
    .patients = { $count ->
        [one] { $count } patient
       *[other] { $count } patients
    }
    .none = No signed visit is counted here. Choose another period, or other visits.
    .counting = Counting…
    .unread = { $count ->
        [one] { $count } visit cannot be read. It counts in its month and among the patients, nowhere else.
       *[other] { $count } visits cannot be read. They count in their month and among the patients, nowhere else.
    }
    .record-only = “Record only” is set in Settings: urgency, findings, sites, and red flags are left out.
    .period = Period
    .last-months = Last 12 months
    .this-year = This year
    .all = All
    .own = From – to
    .since = From
    .until = To
    .of = Visits
    .whole = Whole record
    .handed = Your search
    .clinician = Signed by
    .anyone = Anyone
    .months = Visits per month
    .years = Visits per year
    .month = Month
    .year = Year
    .number = Visits
    .urgency = Urgency
    .urgency-note = As it was signed.
    .not-concluded = none signed
    .findings = Findings
    .finding = Finding
    .findings-note = A visit counts once for each finding, on whichever side; a visit with another finding on each side counts for both.
    .sites = Sites
    .site = Site
    .sites-note = Visits whose findings were consistent with the site. A visit may count at several.
    .flags = Red flags
    .flag = Red flag
    .flags-note = Visits with the red flag present, set aside or not. A visit may count at several.
    .nothing = None in these visits.
    .time = Time per exam
    .measure = Measure
    .duration = Time
    .time-note = How long the exam was open until it was signed: { $count ->
        [one] { $count } exam.
       *[other] { $count } exams.
    } Left out: { $paper } from paper, { $unknown } without a known time.
    .time-none = No time is known: { $paper } from paper, { $unknown } without a known time.
    .least = Shortest
    .lower = Lower quartile
    .median = Median
    .upper = Upper quartile
    .most = Longest
    .minutes = { $count } min
    .as-table = Show as table
    .as-plot = Show as plot
    .copy = Copy table
    .copied = The table is on the clipboard.
    .keys = Arrow keys read each value.
    .read = { $name }: { $count }
    .print = Print or save…
    .whole-period = All signed visits, whenever performed
    .from-to = Performed { $since } to { $until }
    .from-on = Performed { $since } or later
    .up-to = Performed { $until } or earlier
    .words = Words: { $text }
    .asked = { $name }: { $value }
    .sided = { $finding }, { $side }
    .any-flag = any
    .plan = Plan
    .right = right
    .left = left
    .made = Made on { $date } by { $name }
    .few = Few visits may let people be recognised. Bear that in mind before you pass this paper on.
    .footer = Counts of this clinic’s own record: no rates, no comparison, no prediction.
    .closing = These are counts of this clinic’s own record. They say how often something was recorded, and not how often it occurs.
