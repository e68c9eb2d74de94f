# The words of the comparison with the visit before, of the trend, and of the progress report.

compared =
    .since = Since { $date }
    .what = What changed
    .finding = Finding
    .change = Change
    .nothing = No answer differs.
    .same = { $count ->
        [one] One answer is the same at both visits.
       *[other] { $count } answers are the same at both visits.
    }
    .same-many = { $count ->
        [one] One answer is the same at every visit.
       *[other] { $count } answers are the same at every visit.
    }
    .carried = { $count ->
        [one] One answer was carried forward and not examined again.
       *[other] { $count } answers were carried forward and not examined again.
    }
    .new = Examined or asked now, not before:
    .gone = Examined or asked before, not now:
    .flags-no = { $count } red-flag questions answered no
    .note = Strength: a whole MRC grade or more counts as a change, less as a possible change (proposed). What was not examined before has neither improved nor worsened.
    .not-asked = not asked by this form

verdict =
    .better = better
    .worse = worse
    .possible = possible change
    .changed = changed
    .same = same
    .new = not examined before
    .gone = not examined now
    .limited = limited: no verdict
    .carried = carried forward: no verdict

trend =
    .title = Strength over time
    .about = Strength over time, MRC grade 0 to 5. { $series }
    .series = { $movement }: { $points }.
    .point = { $date } { $grade }
    .limited = { $grade }, limited
    .not-tested = not tested
    .visit = Visit
    .band = no movement: grades 0 and 1
    .note = MRC grades 0–5; 0 and 1 are without movement.
    .gaps = A gap is a visit at which the movement was not tested; a grade carried forward is one too.
    .marked = A hollow mark is a grade that something limited.

progress =
    .kind = Foot drop progress report
    .heading = Foot drop progress
    .title = Foot drop progress report
    .visits = Visits { $earlier } and { $later }
    .visits-many = Visits { $dates }
    .about = { $visit }: { $about }
    .standing = About these visits
    .version = { $date }: { $version }, { $name }
    .flags = Red flags of both visits
    .flags-many = Red flags of these visits
    .flag = Red flag
    .present = present, { $tier }
    .set-aside = present, { $tier }; set aside: { $reason }
    .answered-no = answered no
    .not-asked = not asked
    .not-shown = not shown by the examination
    .no-flags = No red flag was answered yes or shown by the examination at either visit.
    .no-flags-many = No red flag was answered yes or shown by the examination at any of these visits.
    .none-answered = No red flag was answered yes at either visit.
    .none-answered-many = No red flag was answered yes at any of these visits.
    .open = { $date }: { $open }
    .conclusions = Conclusions then and now
    .conclusion = Conclusion
    .dorsiflexion-band = { $side }, dorsiflexion by grade
    .flail = { $side }, flail foot
    .yes = yes
    .no = no
    .indeterminate = not determined
    .shared = Shared by the signer
    .not-stated = not stated
    .never = Not examined at either visit
    .never-many = Not examined at any of these visits
    .only = Not examined on { $date } only
    .on = Not examined on { $date }
    .prognosis = Prognostic variables as recorded
    .variable = Variable
    .duration = Duration of the palsy
    .strength = Dorsiflexion (tibialis anterior), { $side }
    .age = Age
    .years = { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
    .source = In patients operated on for foot drop from lumbar degenerative disease, a longer palsy, a weaker tibialis anterior before the operation, and a higher age went with poorer recovery. Most improved after the operation, few reached grade 4, and recovery levelled off by about six months.
    .nothing-predicted = The variables are listed as they were recorded. This report predicts nothing from them.
