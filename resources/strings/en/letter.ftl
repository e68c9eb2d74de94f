# The words of the referral letter.

letter =
    .kind = Referral letter
    .title = Referral letter
    .heading = Referral letter
    .to = To
    .name-and-address = Name and address
    .request = Reason for referral
    .salutation = Dear colleague,
    .examined = This patient was examined on { $day }.
    .act-by = { $within ->
        [now] Red flags ask for action now: please see this patient as an emergency.
        [same-day] Red flags ask for action the same day: please see this patient without delay.
        [days] Red flags ask for action within days: please see this patient by then.
       *[weeks] Red flags ask for action within two weeks: please see this patient by then.
    }
    .asked = I ask for { $asked }.
    .question = Question: { $question }
    .opinion = I ask for your opinion on the cause and on what to do next.
    .flags = Red flags
    .flags-urgency = Red flags; urgency: { $urgency }
    .flag = { $flag } – { $when }
    .when = { $tier }, act { $within }
    .set-aside = { $flag } – set aside by { $name }: { $reason }
    .set-aside-only = { $when }, set aside by { $name }
    .findings = Findings
    .findings-more = Reasons, sources, other findings, and the history stand in the report.
    .history = History
    .strength = { $side }, strength (MRC):
    .strength-open = { $side }, strength: not examined.
    .grade = { $movement } { $grade }
    .abnormal = Other findings that are not normal
    .not-examined = Not examined
    .open = { $item } ({ $reason })
    .not-examined-more = { $count ->
        [one] Besides the core examination, { $count } more item was not examined; the report names it.
       *[other] Besides the core examination, { $count } more items were not examined; the report names them.
    }
    .own = Impression and plan
    .nothing = No impression and no plan were recorded.
    .addendum = Addendum of { $time } by { $name }:
    .addenda-more = { $count ->
        [one] { $count } more addendum stands in the record.
       *[other] { $count } more addenda stand in the record.
    }
    .regards = With kind regards
    .examination = Examination { $signed }
    .not-signed = DRAFT: this examination is not signed.
    .report-more = The literature is shortened here and printed in full in the report.
    .shortened = { $text } … (shortened; the whole text is in the record)
    .cut = { $text } …
    .cut-note = Texts that end in … go on in the record.
    .names-shortened = { $names }; and { $count } more in the record
    .closing = Not examined is not normal. The conclusions were made by rules that were not validated on patients; they support, and do not replace, clinical judgement.
    .closing-findings = Not examined is not normal.

# What the letter asks for, as the end of "I ask for …"; by the codes of the plan.
ask =
    .mri-lumbar = an MRI of the lumbar spine
    .mri-brain = an MRI of the brain
    .mri-pelvis = an MRI of the pelvis
    .ultrasound-knee = an ultrasound scan of the knee
    .emg-ncs = EMG and nerve conduction studies
    .bloods = blood tests
    .refer-neurology = an assessment by neurology
    .refer-spine-surgery = an assessment by spine surgery
    .refer-vascular = an assessment by vascular surgery
    .emergency-department = an assessment in the emergency department
