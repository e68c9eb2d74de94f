# The words of the handout: plain, in short sentences, for a reader of about eleven years.

handout =
    .kind = Information for patients
    .for = For { $name } · { $date } · { $signer }
    .not-signed = not signed
    .footer = This paper does not take the place of talking to us.
    .closing = A clinician did this check with the help of a computer program. Ask us if anything is not clear.

title =
    .foot-drop = Your foot drop
    .flail = Your foot that cannot move
    .weak = Your weak foot
    .check = Your foot check

paper =
    .title = About this paper
    .voided = Do not use this paper. It is not valid. Ask us for a new one.
    .replaced = There is a newer paper. Do not use this one. Ask us for the new one.
    .amended = This paper takes the place of an older one. Do not use the old one.
    .incomplete = We could not finish the check.
    .draft = This is a draft. Nobody has signed it yet.

now =
    .title = What you need to do now
    .noted = What we also noted
    .set-aside = Your clinician looked at this and set it aside:
    .reason = The reason, in the words of your clinician:

act =
    .now = You need help now. Call { $number } or go to the emergency department at once.
    .same-day = A doctor must look at this today:
    .days = A doctor must look at this within days:
    .weeks = A doctor must look at this within two weeks:

# A red flag that is present, by its id.
warn =
    .severe-pain-and-numbness = You have severe pain and numbness.
    .fever = You have a fever.
    .nausea = You feel sick, and we do not know why.
    .appetite-or-weight-loss = You do not feel like eating, or you lost weight without trying.
    .bowel-or-bladder-loss = You cannot hold your urine or stool.
    .saddle-sensory-change = The feeling between your legs has changed.
    .urinary-retention-or-change = You cannot pass urine, or it does not pass as before.
    .sexual-dysfunction = You have new problems with sex, or feel less there.
    .bilateral-sciatica = You have pain down both legs.
    .rapidly-progressive-weakness = The weakness got worse within hours or days.
    .respiratory-or-bulbar = You have trouble with breathing, swallowing, or speaking.
    .stroke-signs = Your face, an arm, or your speech is not as it was.
    .sudden-onset-no-local-cause = The weakness came all at once, and we see no cause in the leg.
    .compartment-syndrome = There are signs that your leg is too tight inside.
    .acute-limb-ischaemia = There are signs that too little blood gets to your leg.
    .knee-dislocation-or-major-trauma = Your knee came out of place, or you were badly hurt.
    .new-after-spinal-surgery-or-block = The weakness is new since surgery on your back, or since a shot to numb your nerves.
    .progressive-weakness = The weakness got worse over weeks.
    .als-features = Your muscles got thin, and they twitch.
    .mononeuritis-multiplex-or-vasculitis = More than one nerve may be hurt, or your blood vessels may be sore and swollen.
    .cancer-or-immunosuppression = You have cancer, or your body cannot fight germs well.
    .new-after-limb-surgery = The weakness is new since surgery on your leg.
    .flail-foot = One of your feet did not move in any direction.
    .presumed-flail-pending = The parts of your foot that we could test did not move. Until we test the rest, we treat it as a foot that cannot move.
    .flail-not-excluded = Your foot did not move in one direction, and we still have to test the others.
    .near-flail = Your foot can move only a little.
    .severe-new-motor-deficit = Part of your leg is very weak, and this is new.
    .acute-bilateral-leg-deficit = Both your legs are weak. You need help now if this is new for you.
    .umn-signs = Some signs hint at a cause in the brain or the spinal cord.
    .deterioration-since-last-visit = Your leg is weaker than at your last visit.

about =
    .title = What foot drop is
    .is = Foot drop is weakness when you lift the front of your foot or your toes.
    .mild = It can be mild, and at first you may not notice it.
    .sign = It is a sign of another problem. It is not a disease of its own.
    .cause = The problem is usually in the nerves of the lower back, leg, or foot, or in the muscles of the leg or foot.
    .sides = Foot drop can be in one foot or in both.
    .drag = Your toes may drag as you walk.
    .flail = A flail foot is not the same. It cannot move in any direction.
    .flail-serious = It can be a sign of a more serious problem, or an emergency.
    .not-said = This paper does not say if you have it.

found =
    .title = What we found today
    .right = Right foot
    .left = Left foot
    .comes-and-goes = You told us that you trip or that your shoe feels loose. Foot drop can come and go, so it may still be there at other times.
    .treat-as-flail = Some parts did not move. Until we test the rest, we treat it as a foot that cannot move.
    .carried = { $text } (This is from { $date }. We did not test it again.)
    .foot-untested = We did not test the strength of this foot.
    .amputated = The tests of foot drop do not apply to this leg.
    .untested = We did not test if you can { $moves }.
    .things = We did not test: { $things }.
    .things-partly = We tested only a part of: { $things }.
    .flags-open = We did not ask you about all warning signs.
    .no-diagnosis = This is not a diagnosis. It says what we found, but not why.
    .impression = What your clinician thinks, in their own words:

# The conclusion for a foot, by its label.
foot =
    .flail-foot = Flail foot: this foot did not move in any direction.
    .foot-drop-or-flail-foot = Weak foot: this is foot drop or a flail foot. We cannot say yet which.
    .foot-drop = Foot drop: this foot is weak when you lift it.
    .foot-drop-toe-extension-only = Foot drop: only the toes are weak when you lift them.
    .foot-drop-toe-extension-only-ankle-untested = Foot drop: the toes are weak when you lift them. We have no clear test yet of how you lift the foot.
    .heel-walk-abnormal-strength-normal = We cannot say yet if this is foot drop. You lift the foot with full strength, but to walk on the heel is hard.
    .no-foot-drop = We found no foot drop in this foot today.
    .not-assessable = We cannot say if there is foot drop. We have no clear test yet of how you lift the foot.

# What a grade says, and the same of a test that was held back or is from another day.
can =
    .no = You cannot { $moves }.
    .hardly = You can hardly { $moves }.
    .very-weakly = You can { $moves }, but only very weakly.
    .weakly = You can { $moves }, but only weakly.
    .fully = You can { $moves } with full strength.
    .all = You can move the foot and the toes with full strength.

could =
    .no = In the test you could not { $moves }.
    .hardly = In the test you could hardly { $moves }.
    .very-weakly = In the test you could { $moves }, but only very weakly.
    .weakly = In the test you could { $moves }, but only weakly.
    .fully = In the test you could { $moves } with full strength.

limit =
    .pain = Pain got in the way, so we cannot be sure.
    .effort = It was hard to use all your force, so we cannot be sure.
    .mechanical = Something held it back, such as a stiff joint, so we cannot be sure.

move =
    .dorsiflexion = lift the foot
    .plantarflexion = push the foot down
    .inversion = turn the foot in
    .eversion = turn the foot out
    .great-toe-extension = lift the big toe
    .toe-extension = lift the other toes
    .toe-flexion = curl the toes
    .knee-flexion = bend the knee
    .knee-extension = stretch the knee
    .hip-abduction = move the leg to the side
    .hip-extension = move the leg back
    .hip-adduction = move the leg to the middle
    .hip-flexion = lift the thigh

thing =
    .heel-walk = how you walk on your heels
    .balance = how you stand with your eyes closed
    .knee-hip = the strength of your knees and hips
    .tone = how stiff your legs are
    .reflexes = your reflexes
    .feeling = the feeling in your skin
    .saddle = the feeling between your legs
    .pulses = the pulses in your feet

alarm =
    .title = Get help at once – call { $number } – if
    .the-number = the emergency number
    .cannot-move = you cannot move your foot at all, or both your legs get weak
    .bladder = you cannot hold your urine or stool, or you cannot pass urine
    .saddle = you feel numb between your legs
    .stroke = your face droops, an arm is weak, or your speech changes
    .fever = you have a fever, or severe pain with numbness
    .cold-leg = your leg is cold, pale, or very tight and painful
    .spreading = the weakness spreads, or gets worse within hours or days
    .surgery = the weakness is new after surgery

soon =
    .title = Tell us the same day if
    .weaker = you slowly get weaker
    .weight = you lose weight without trying
    .sick = you feel sick
    .appetite = you do not feel like eating

home =
    .title = At home
    .floor = Move rugs and cables out of the way.
    .shoes = Wear firm shoes that fit well.
    .aid = Use your splint or stick if you have one.
    .skin = If your foot is numb, look at its skin each day.
    .legs = Do not cross your legs. Do not kneel or squat for long.
    .drive = Do not drive until we have looked at you again and agreed on it. This counts most for the right foot.
    .drive-if-weak = If your foot gets weak, do not drive until we have agreed on it. This counts most for the right foot.

# What was planned, by the code of the form.
plan =
    .mri-lumbar = You get a scan (MRI) of your lower back.
    .mri-brain = You get a scan (MRI) of your head.
    .mri-pelvis = You get a scan (MRI) of your pelvis.
    .ultrasound-knee = You get an ultrasound scan of your knee.
    .emg-ncs = You get a test of your nerves and muscles (EMG). It often shows most two to three weeks or more after the start.
    .bloods = You get blood tests.
    .orthosis = You get a splint for your foot.
    .physiotherapy = You get physiotherapy. You train with an expert.
    .refer-neurology = We send you to a nerve doctor (neurology).
    .refer-spine-surgery = We send you to a back surgeon (spine surgery).
    .refer-vascular = We send you to a blood vessel surgeon.
    .emergency-department = Go to the emergency department now.
    .review = We want to see you again.

next =
    .title = What happens next
    .now = First get help, as it says at the top of this paper.
    .visit = Your next visit: { $date }.
    .nothing = No next step is noted here yet. Ask us what comes next.
    .note = In the words of your clinician:
    .better = Foot drop may get better in days or weeks when its cause is treated.
    .slow = It can take months, and some weakness may stay.
    .stays = If the cause stays, foot drop may stay too.

contact =
    .title = Who to call
    .questions = Call us if you have questions.
    .no-word = Call us too if you do not hear from us about a test or a visit.
    .write = Our phone number:

sources =
    .title = Where the facts come from
    .numbers = The small numbers in the text lead to these books and papers.
    .code = Scan this code to see number { $number } on the web.
    .leads = Code that leads to number { $number } on the web: { $link }
