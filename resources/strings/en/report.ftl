# The words of the printed report.

report =
    .kind = Foot drop examination
    .title = Foot drop report
    .heading = Foot drop assessment
    .unnamed = No name recorded
    .no-date = of an unrecorded date
    .visit = Visit { $date }
    .form = Form { $form }
    .rules = rules { $rules }
    .program = Foot Drop Desktop { $program }
    .page = Page { $page } of { $pages }
    .reference = Literature { $number }
    .attached = The visit as it was signed; the paper prints its SHA-256
    .visit-entered = Visit { $date }, entered later from paper on { $entered }
    .born = born { $date }
    .born-age = born { $date } ({ $age } y)
    .mrn = MRN { $mrn }
    .signed = signed { $time } by { $name }
    .signed-as = signed { $time } by { $name } ({ $meaning })
    .countersigned = Countersigned { $time } by { $name }
    .not-signed = not signed
    .version = Version { $version } of { $versions }
    .version-amended = Version { $version } of { $versions }, amended
    .hash = record { $hash }
    .head = audit { $head }
    .not-reviewed = The clinical wording of this translation has not been reviewed by a clinician yet.
    .closing = This report supports, and does not replace, clinical judgement. Its rules were not validated on patients. Tiers and times of red flags are proposals.
    .footer = Supports, and does not replace, clinical judgement.

mark =
    .practice = PRACTICE
    .draft = DRAFT
    .voided = VOIDED
    .replaced = REPLACED
    .incomplete = INCOMPLETE
    .amended = AMENDED

standing =
    .voided = This visit is void. { $name } voided it on { $time }:
    .replaced = Version { $version } was replaced by version { $newest }.
    .use-newest = Use the newest version.
    .incomplete = The core examination is not complete:
    .amended = Amended:
    .replaces = It replaces version { $version }, signed { $time } by { $name }.
    .addenda = { $count ->
        [one] An addendum follows below.
       *[other] { $count } addenda follow below.
    }
    .addendum-by = { $name }, { $time }, to version { $version }
    .changed = What changed
    .performed = Visit performed
    .urgency = Urgency
    .conclusion = { $side }, conclusion
    .version = Version { $version }
    .nothing-changed = No answer and no conclusion differs from version { $version }.

record =
    .signed-by = Signed
    .countersigned-by = Countersigned
    .signature = { $name }, { $meaning }, { $time }
    .hash = SHA-256 of the record
    .head = Newest audit entry
    .papers = Earlier papers of this visit, to be recalled or replaced
    .when = When
    .who = Who
    .what = What
    .event-version = { $event }, version { $version }

part =
    .not-shared = Program's reading, not shared by the signer
    .partly-shared = Program's reading, only partly shared by the signer
    .examination = Examination

section =
    .standing = About this version
    .addenda = Addenda
    .record = Signatures and record
    .flags = Red flags and urgency
    .conclusion = Conclusion
    .sites = Where the lesion fits
    .next = Next tests
    .work-up = Suggested work-up
    .contradictions = Answers that do not fit together
    .findings = All findings
    .not-examined = Not examined
    .clinician = Clinician's impression and plan
    .literature = Literature

urgency =
    .is = Urgency: { $urgency }.
    .none-present = No red flag was answered yes or shown by the examination.
    .not-asked = { $count ->
        [one] Red-flag question not asked: { $flags }.
       *[other] { $count } red-flag questions not asked: { $flags }.
    }
    .none-asked = None of the { $count } red-flag questions was asked.

flag =
    .about = { $tier }, act { $within }, { $origin }
    .set-aside = Set aside:
    .set-aside-by = Set aside by { $name }:
    .stays = It stays in the list and in the urgency.

side =
    .is = { $side }: { $label }.
    .severity = { $severity ->
        [none] Dorsiflexion: { $name }
        [ungraded] Dorsiflexion: { $name }
       *[other] Dorsiflexion weakness: { $name }
    }
    .meets = definitions met:
    .flail = { $flail ->
        [yes] Flail foot: yes.
        [no] Flail foot: no.
       *[other] Flail foot: not determined.
    }

balance =
    .title = Balance.

sites =
    .consistent = Consistent with the findings
    .unlimited = No territory limits these
    .unlimited-also = Also possible; no territory limits these
    .less-likely = Less likely
    .excluded = Cannot alone explain the findings
    .excluded-note = These cannot alone explain the findings named beside them. If such a finding is old, the site stays possible.
    .site = Site
    .because = Cannot alone explain
    .none = For this patient no site is suggested: the rules do not apply.
    .about = { $sites }:

work-up =
    .offered = Suggestions for the clinician; nothing is ordered by the program.

findings =
    .answered-yes = Answered yes
    .answered-no = Answered no
    .asked = { $asked } of { $count } asked
    .asked-together = { $asked } of { $count } asked, { $together } answered together
    .strength = Strength, MRC grade 0–5
    .not-examined = not examined
    .not-recorded = not recorded
    .not-tested = { $answer }: { $reason }
    .origin = † Set with the rest of the step as normal, not one by one. ‡ Answered together with others. Dates in brackets: carried forward from that visit, not examined again.
    .from = { $value } (from { $date })
    .nothing = No finding was recorded.

unit =
    .wk = { $number ->
        [one] { $value } week
       *[other] { $value } weeks
    }
    .s = { $value } s
    .deg = { $value }°
    .raises = { $value }
    .beats = { $number ->
        [one] { $value } beat
       *[other] { $value } beats
    }

not-examined =
    .intro = Not examined is not normal.
    .step = { $step }:
    .both = both sides
    .sided = { $row } ({ $sides })
    .why = { $sides }: { $reason }
    .none = Every item of the examination has a finding.

clinician =
    .impression = Impression
    .agrees = Agrees with the assessment shown
    .disagreement = Where the signer differs, and why
    .plan = Plan
    .plan-note = Details of the plan
    .note = Further notes
    .review-date = Next review
    .incomplete = Core examination not complete because
    .nothing = Nothing was recorded.
    .labelled = { $label }:

literature =
    .article = Cited by the source article
    .beyond = Beyond the article
    .none = Nothing in this report is cited.

line =
    .side = { $side } { $label }
    .graded = { $finding }, dorsiflexion { $grade }

assessment =
    .hidden = The assessment by the program is not shown (a setting of this computer).
