# The words of the window.

window =
    .title = Foot Drop Desktop
    .close-visit = Close visit
    .close-visit-name = Close this visit and go back to the start
    .practice = Practice
    .saved = Saved { $time }
    .not-saved-yet = New visit
    .save-failed = Not saved
    .undo = Undo
    .redo = Redo
    .back = Back
    .continue = Continue
    .to-review = Go to review
    .rest-normal = Rest of this step normal
    .rest-normal-note = Sets what is still open in this step to normal, marked as set by default. What must always be asked stays open.
    .no-to-all = No to all that are left
    .no-to-all-note = Look at the last question first: scroll to the end of the list.
    .answered = { $answered } of { $total } answered
    .core-open = core exam: { $count } open
    .core-complete = core exam complete
    .report-written = The report was written to { $name }.
    .report-title = Report (PDF)
    .report-file = report
    .report-kinds = PDF (*.pdf)
    .visit-file = visit
    .visit-kinds = Visit (*.footdrop);;All files (*)
    .choose-place = Keep the visit in
    .open-title = Open a visit
    .no-visit = { $name } holds no visit yet. Start one instead; nothing was changed.
    .visit-there = { $name } already holds a visit. Open it, or choose another file; nothing was changed.
    .stand-question = Standing was recorded as not safe, but these tests have a result: { $findings }. Record them as not tested because unsafe?
    .stand-keep = Keep the results
    .stand-unsafe = Not tested: unsafe

start =
    .promise = A guided, explained examination of foot drop, kept on this computer.
    .name = Patient name
    .name-example = Family name, given name
    .file = Keep the visit in
    .file-note = One file for one visit, on this computer only. Its name holds no patient data.
    .change = Change…
    .start = Start a visit
    .open = Open a visit file…
    .practice = Practice exam
    .practice-name = Practice patient
    .what = It asks every step of the bedside examination, says while you examine what the findings mean, and shows its reasons and sources.
    .what-not = It was not validated on patients. It supports your judgement and never replaces it.

steps =
    .name = Steps of the examination
    .progress = { $answered } of { $total } answered{ $default ->
        [0] {""}
       *[other] , { $default } by default
    }

page =
    .how-to = How to: { $name }
    .keys-grades = Keys: 0–5 grade · − + refine a 4 · N not tested · Backspace clears · arrows move · F1 how to
    .keys = Keys: 1–9 choose · N not tested, no · Backspace clears · arrows move · F1 how to
    .keys-yes-no = Keys: Y yes · N no · Backspace clears · Tab, arrows, Enter move

field =
    .yes = Yes
    .no = No
    .start = Start
    .stop = Stop
    .not-recorded = not recorded
    .date-pattern = YYYY-MM-DD

unit =
    .wk = weeks
    .s = s
    .deg = °
    .raises = raises
    .beats = beats

state =
    .present = present
    .open = open
    .absent = not present

panel =
    .assessment = Assessment
    .side = { $side }: { $label }
    .severity = { $severity ->
        [none] Dorsiflexion: { $name }.
        [ungraded] Dorsiflexion: { $name }.
       *[other] Dorsiflexion weakness: { $name }.
    }
    .flail = { $flail ->
        [yes] Flail foot: yes.
        [no] Flail foot: no.
       *[other] Flail foot: not yet known.
    }
    .urgency = Urgency
    .romberg = Romberg's test
    .gait = Gait and balance
    .gait-side = Gait, { $side }
    .more-sites = { $count } more that fit
    .contradiction = This does not fit together
    .sites = Where the lesion fits
    .nothing = Nothing to localise yet
    .not-localised = The rules are for people of 5 years and older.
    .unlimited-also = Possible too; no territory limits them
    .unlimited = No territory limits these
    .less-likely = Less likely ({ $count })
    .excluded = Cannot alone explain it ({ $count })
    .next = Most useful next test
    .go-to = Go to it
    .show = Show
    .hide = Hide
    .literature = All sources
    .judgement = Supports your judgement; not validated on patients. Tiers and times of red flags are proposals.

flag =
    .name = Red flag
    .pill = { $tier } · { $within }
    .set-aside = Set aside…
    .resume = Take up again
    .aside = set aside: { $reason }
    .more = + { $count } more
    .fewer = Show fewer
    .ask = “{ $flag }” stays in the record and in the urgency. Why is it set aside?
    .ask-title = Set aside

review =
    .suggested = suggested
    .work-up = Work-up that is offered
    .open = Not examined
    .open-step = { $step } ({ $count }):
    .open-more = and { $count } more
    .nothing-open = Everything was examined
    .flags = Red flags ({ $count })
    .report = Report (PDF)…

literature =
    .title = Literature
    .article = From the source article. It supports:
    .beyond = Beyond the source article. It supports:

dialog =
    .close = Close
    .cancel = Cancel

crash =
    .text = Something went wrong that nobody foresaw. Every answer up to now is saved. Close the program and open the visit again; then report these lines, which hold no patient data:

        { $places }
