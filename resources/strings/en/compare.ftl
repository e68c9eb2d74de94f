# The words of visits beside each other, and of what today's rules make of an old one.

compare =
    .to = { $from } → { $until }
    .differ = { $count } of { $total } answers differ
    .once-count = { $count ->
        [one] one examined at one visit only
       *[other] { $count } examined at one visit only
    }
    .show-all = Show all
    .show-differing = Show only what differs
    .right = Right side
    .left = Left side
    .general = Not by side
    .flags = Red flags
    .conclusions = Conclusions
    .once = Examined at one visit only: neither better nor worse
    .overall = Change, first to last
    .ends = examined at neither the first nor the last visit
    .varied = { $change }; varied in between
    .by = { $verdict }, { $grades }
    .grades = { $count ->
        [one] { $number } grade
       *[other] { $number } grades
    }
    .more-than = { $count ->
        [one] more than one grade
       *[other] more than { $count } grades
    }
    .cell = { $name }, { $head }: { $value }
    .value = { $value } ({ $step })
    .steps = Beside or below a value stands what became of it since the visit before.
    .once-on = Examined or asked on { $date } only:
    .observers = Observers may differ by less than a grade, as between 4−, 4, and 4+.
    .no-prediction = The variables are listed as they were recorded. Nothing is predicted from them.
    .visits = Visits
    .print = Print progress report
    .also = Beside them, up to two more visits
    .today = By today’s rules
    .today-hint = What today’s rules make of a visit’s answers
    .table = { $title }, visits beside each other

now =
    .title = Then and now
    .kept = The signed visit stays as it is. What today’s rules make of its answers is only shown here and kept nowhere.
    .then = As signed, visit of { $date } (rules { $version })
    .now = By today’s rules ({ $version })
    .nothing = None of these conclusions differs: today’s rules conclude the same, for the same reasons.
    .count = { $count ->
        [one] One conclusion or its reasons differ.
       *[other] { $count } conclusions or their reasons differ.
    }
    .differing = What differs
    .same = What is the same
    .conclusion = Conclusion
    .foot-drop = { $side }, foot drop
    .flag = Red flag: { $name }
    .not-present = not present
    .consistent = consistent with the findings
    .less-likely = less likely
    .excluded = cannot alone explain the findings
    .not-listed = not listed
    .sites-consistent = Sites consistent with the findings
    .sites-less-likely = Less likely sites
    .sites-excluded = Sites that cannot alone explain the findings
    .plan = Suggested plan
    .next = Suggested next tests
    .contradiction = Answers that do not fit together
    .none = none
    .other-reasons = same conclusion, other reasons
    .form = Answered in form { $form }; both readings are of the same answers.
    .prior = Compared with the visit of { $date }, the newest one before it that is signed today; when this visit was signed, it may have been another.
    .no-prior = No signed visit before it to compare with today; when this visit was signed, there may have been one.
