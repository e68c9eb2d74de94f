# What the rules say. Every key stands in a rule; every rule's key stands here.

flail =
    .movement-remains = Movement remains: { $graded }. A flail foot has none in any direction.
    .no-movement = No movement of ankle or foot in any direction: { $graded }.
    .with-increased-tone = Tone is increased: a spastic (central) foot without voluntary movement.
    .treat-as-flail = Without movement: { $graded }. Treat as a flail foot until the other directions are tested.
    .open = Not reliably tested: { $movements }. A flail foot is neither shown nor excluded.
    .trace = { $movements }: grade 1 is a flicker of contraction, which is no movement.

foot-drop =
    .dorsiflexion-weak = Dorsiflexion is weak, { $grade }/5.
    .dorsiflexion-strong = Dorsiflexion is { $grade }/5.
    .dorsiflexion-limited = Dorsiflexion { $grade }/5 was limited by { $limiter }: this proves neither weakness nor strength.
    .dorsiflexion-not-examined = Dorsiflexion was not examined.
    .toes-weak = Lifting the toes is weak: { $graded }.
    .heel-walk-abnormal = Walking on the heel is { $walk }.
    .heel-walk-strength-normal = The heel walk is abnormal although dorsiflexion is 5/5: check passive range, pain, and balance, and test again after effort.
    .other-directions-move = { $movements } still possible, as is usual in foot drop.
    .meets-mrc-3-or-less = Meets a research definition of foot drop: MRC 3 or less.
    .meets-mrc-below-3 = Meets a research definition of foot drop: MRC below 3.
    .toes-stand-in-for-ankle = The ankle was not reliably graded; the toe extensors, which the same deep peroneal (fibular) nerve supplies, stand in for it.
    .intermittent-not-excluded = No foot drop today. Tripping or loose footwear was reported: an intermittent foot drop is not excluded; examine again after effort.

side =
    .amputated = Amputated: the movements of this foot do not apply.

toe-extension =
    .not-examined = Not examined: { $movements }.
    .limited = Not reliably graded: { $movements }. A weakness of the toes is not excluded.

heel-walk =
    .not-examined = The heel walk was not examined.

gait =
    .steppage = High steppage gait, which compensates for the dragging.
    .leg-lifted = The leg is lifted higher so that the toes clear the ground.
    .foot-slap = The foot slaps as it lands.
    .toe-drag = The toes drag in walking.
    .heel-first = The heel lands first: the article says that a nerve root or a peripheral nerve may then be suspected.
    .toe-first = The toes land first: the article says that the cause may then be weakness of the pretibial, peroneal, or hip flexor muscles.
    .normal-heel = A normal gait starts with the heel too.
    .toe-first-severity = Toes or a flat foot landing first also fits severe weakness of any cause.
    .excludes-nothing = Which part lands first excludes no site.

romberg =
    .positive = Romberg's sign is positive. The article: foot drop is usually present when this sign, difficulty walking on the heels, or both are present.
    .no-side = The test is of balance without vision and has no side.
    .never-by-itself = By itself it never makes a foot drop here.
    .alone = It stands alone here: neither side has a foot drop by strength.
    .eyes-open-unsteady = Unsteady with eyes open: this is no positive Romberg's sign.
    .negative = Romberg's sign is negative.
    .borderline = Romberg's test was borderline: sway that was corrected is not positive.
    .not-interpretable = Romberg's test was not interpretable.
    .not-examined = Romberg's test was not examined.

flag =
    .answered-yes = Answered yes.
    .shown = Shown by the examination: { $findings }.
    .shown-proposed = Shown by the examination, by a proposed threshold: { $findings }.
    .cauda-equina = This can be a sign of cauda equina syndrome.
    .tier = Act { $within } (a proposed time).
    .flail-foot = No movement in any direction: { $findings }.
    .presumed-flail = Two or more directions are without movement and the rest is open: { $findings }.
    .flail-not-excluded = One direction is without movement and the rest is open: { $findings }.
    .near-flail = No graded direction of the ankle is better than 2/5: { $findings }.
    .severe-new-deficit = Grade 3 or less, 6 weeks old or less: { $findings }.
    .acute-bilateral = Weak on both sides, 2 weeks old or less, if new for the patient: { $findings }.
    .umn-signs = { $findings }.
    .grade-fell = Weaker by a whole grade or more since the last visit: { $findings }.
    .newly-flail = Flail now, and not at the last visit: { $findings }.

urgency =
    .emergency = Emergency because of: { $flags }.
    .urgent = Urgent because of: { $flags }.
    .urgent-flags-open = { $count ->
        [one] One red-flag question is open: an emergency is not ruled out.
       *[other] { $count } red-flag questions are open: an emergency is not ruled out.
    }
    .carried-forward = This rests on grades carried forward from an earlier visit.
    .routine = Every red-flag question was answered no, and movement remains on every examined side.
    .one-side-only = This rests on the { $side } side only; the { $other } side was not examined.
    .under-five = Under { $age } years these rules do not apply; nothing is called routine.
    .flags-open = { $count ->
        [one] One red-flag question is open.
       *[other] { $count } red-flag questions are open.
    }
    .no-movement-graded = No movement of the ankle has a grade.
    .flail-open = A flail foot is not excluded on the { $side } side.
    .duration-unknown = With a grade of 3 or less the duration must be known.

localisation =
    .under-five = Under { $age } years nothing is localised: the rules are for people who can follow the tests. The sides are given as recorded.
    .nothing = Nothing to localise: no new, reliable abnormal finding is recorded. What was not examined is not normal.
    .one-lesion = One lesion that explains every abnormal finding of both sides is sought. A site that cannot alone explain them stays possible if a finding is old.
    .no-single-territory = More than one lesion, or a process that no territory limits.
    .both-sides = One nerve or root cannot explain both sides; both may be affected.
    .central-stays = Brain and cord stay possible: absent or unexamined upper-motor-neuron signs do not exclude them.
    .plantar-unreadable = The plantar response of the { $side } side cannot be read: a great toe without movement cannot go up.
    .peroneal-or-sciatic = The examination cannot tell the common peroneal (fibular) nerve from the peroneal division of the sciatic nerve; needle EMG of the short head of biceps femoris can.

site =
    .explains = Explains: { $movements }.
    .own-sign = Recorded: { $findings }.
    .not-excluded = Nothing that was found lies outside it.
    .spared = Full strength inside its territory: { $movements }. Partial lesions do this; the site is less likely.
    .plexus-both-sides = Weakness on both sides makes one plexus less likely.
    .no-functional-sign = No positive functional sign is recorded.
    .functional-with-organic-sign = A sign that is not functional is recorded: { $findings }.
    .no-mechanical-sign = No limiter and no contracture is recorded.
    .speaks-for = Speaks for it: { $context }.

excluded =
    .weak-outside = Cannot alone explain weakness outside its territory: { $findings }. If this finding is old, the site stays possible.
    .achilles-lost = Cannot alone explain a reduced or absent Achilles reflex: { $findings }. If this finding is old, the site stays possible.
    .patellar-lost = Cannot alone explain a reduced or absent patellar reflex: { $findings }. If this finding is old, the site stays possible.
    .skin-lost = Cannot alone explain the loss of sensation: { $findings }. If this finding is old, the site stays possible.
    .umn-sign = Cannot alone explain an upper-motor-neuron sign: { $findings }. If this finding is old, the site stays possible.
    .saddle-or-sphincter = Cannot alone explain a saddle or sphincter sign: { $findings }. If this finding is old, the site stays possible.
    .both-sides = Cannot alone explain weakness of both sides; both may be affected: { $findings }. If one of them is old, the site stays possible.

cause =
    .radiculopathy = The article names radiculopathy among the causes, for example of the L5 root.
    .neuropathy = The article names neuropathy of the common peroneal (fibular), the deep peroneal, or the sciatic nerve among the causes.
    .plexopathy = The article names lumbosacral plexopathy among the causes.
    .systemic = The article names systemic and genetic causes, such as diabetes, vasculitis, and HNPP.
    .brain = The article names a tumour, a blocked vessel, or bleeding in the brain as a rare cause.
    .painless-root = A foot drop without pain may come from a root, most often L5.
    .both-feet = Foot drop may affect one or both feet.

next =
    .separates = An abnormal result would leave { $leaves }, and speak against { $excludes }.
    .do-not-delay = With an emergency flag no further test is suggested: do not delay.

work-up =
    .root = MRI of the lumbar spine, urgent if the weakness is severe or getting worse, an emergency with signs of cauda equina syndrome. EMG of paraspinals, tibialis posterior, and gluteus medius.
    .cauda-or-conus = MRI of the lumbosacral spine; an emergency with saddle, bladder, bowel, or flail signs, and a bladder scan must not delay it.
    .emergency-first = Do first what the red flags ask for; further tests by site wait.
    .peroneal = Conduction of the peroneal (fibular) nerve across the fibular head, superficial peroneal sensory study, EMG of tibialis anterior, peroneus longus, and the short head of biceps femoris. Ultrasound or MRI of the knee for a mass, progression, or no history of compression. HbA1c, B12, TSH.
    .sciatic = MRI of pelvis and thigh; CT if a haematoma is possible. EMG of the short head of biceps femoris, hamstrings, and glutei.
    .plexus = MRI of plexus and pelvis. EMG with paraspinals. HbA1c, ESR and CRP; search for malignancy.
    .brain = MRI of the brain with diffusion, an emergency if the onset was abrupt.
    .cord = MRI of the whole spine including the neck. B12.
    .anterior-horn = MRI to exclude mimics. EMG of several regions; sensory conduction. CK.
    .polyneuropathy = Nerve conduction. HbA1c, B12, protein electrophoresis; PMP22 testing for recurrent palsies.
    .multiplex = Nerve conduction. ANCA, ESR, CRP, urinalysis; consider biopsy.
    .myopathy = EMG, CK, MRI of muscle; consider genetics.
    .tendon = Ultrasound or MRI of the ankle.
    .timing = Needle EMG is best planned 2 to 3 weeks or more after onset; an earlier study can look for a conduction block.

contradiction =
    .flag-answered-no = Answered no, but the examination shows it: { $findings }. Both stand until you settle it.
    .unsafe-but-stood = Recorded as not safe to stand, but standing tests have answers: { $findings }.
    .heel-walk-normal = A normal heel walk does not fit dorsiflexion of 2 or less: { $findings }.

# The rules in plain words, each taken from the clinical specification.
rule =
    .foot-drop = A foot drop is present when lifting the foot or the toes is reliably weaker than 5/5 and a flail foot is ruled out. A grade that pain, effort, or a mechanical block limited proves no weakness; a heel walk that fails with full strength leaves it open.
    .severity = The band follows the grade of dorsiflexion: 0–1 complete, 2–3 severe, 4− to 4+ mild. Sources agree on no grade below which it is a foot drop: the definitions that are met stand beside it.
    .flail-foot = In a flail foot no movement of ankle or foot is possible in any direction: dorsiflexion, plantarflexion, inversion, and eversion. One movement of the ankle or the toes rules it out; a direction that was not reliably tested leaves it open.
    .movement = Grade 1 is a flicker of contraction without movement; movement begins at grade 2.
    .urgency = The most urgent red flag that is present decides, and setting it aside does not lower it. Routine needs every red-flag question answered no, a graded movement of the ankle, no flail foot left open, and a known duration with a grade of 3 or less.
    .localisation = One lesion is sought that explains every abnormal finding of both sides. What was not examined, and what pain, effort, or a mechanical block limited, excludes no site.
    .less-likely = Full strength inside the territory, on a side with a weakness, makes a site less likely and never excludes it: lesions are often partial.
    .excluded = A site cannot alone explain a finding that lies outside what it can produce. If that finding was there before, the site stays possible.
    .next-tests = Offered are at most three tests not done yet whose abnormal result would leave some of the sites that fit and speak against others. With an emergency flag none is offered.
    .red-flag = A red flag is present when its question was answered yes or the examination shows it. Tier and time are proposals, at the least; nothing lowers them.
    .gait = The article's sentences on which part of the foot lands first are quoted as they are. A normal gait starts with the heel too, so this excludes no site.
    .romberg = Romberg's test is of balance without vision and has no side. By itself a positive sign never makes a foot drop here.

# What to know of an option of the plan.
plan =
    .emg-timing = Needle signs show best 2 to 3 weeks or more after onset; earlier only to look for a conduction block or an older lesion.
    .emg-short-head = Needle EMG of the short head of biceps femoris tells a high sciatic lesion from one at the fibular head.
    .mri-lumbar = Urgent if the weakness is severe or getting worse, an emergency with signs of cauda equina syndrome.
    .mri-cauda-equina = MRI is the investigation of choice when cauda equina syndrome is suspected.
    .mri-brain = With diffusion; an emergency if the onset was abrupt.
    .mri-brain-signs = Upper-motor-neuron signs point to brain or cord.
    .mri-pelvis = With the thigh, or with the plexus, by the site; CT if a haematoma is possible.
    .ultrasound-knee = For a mass, for progression, or without a history of compression.
    .bloods = Which ones depends on the site: see the work-up by site.
    .orthosis = Helps to walk better and more safely with a severe foot drop of any cause.
