# A patient's page: the visits, whose they are, and what happened between them.

cards =
    .hint = Select two to four visits to compare them: press Space, or the box beside the date.
    .marked = marked for the comparison
    .flags = { $count ->
        [one] red flag: { $flags }
       *[other] { $count } red flags: { $flags }
    }
    .aside = { $flag } (set aside)
    .addenda = { $count ->
        [one] addendum
       *[other] { $count } addenda
    }
    .draft-not = A draft cannot be compared. Sign it first.
    .void-not = A void visit is not compared.
    .most-not = Four visits are marked. Take the mark off one of them first.

page =
    .export = Export
    .detail = { $name }: { $text }
    .comparing = Comparing the visits …
    .too-few = A comparison follows once two visits are signed.
    .mark-more = Mark another visit to compare it.

identity =
    .title = Are these visits of one person?
    .title-quiet = A family name has changed
    .signed-for = { $dates }: signed for { $who }.
    .merged = A record that was merged into this one is of { $who }.
    .before-birth = { $dates }: before the date of birth, { $born }.
    .now = Now: { $who }.
    .differs = Differs: { $fields }.
    .do = Check before you rely on this history. Correct the details if they are wrong; if a visit belongs to somebody else, open it and choose "{ $act }". Undo a merge that was wrong.
    .do-quiet = Nothing else differs. If it is the same person, nothing has to be done.

events =
    .title = Events
    .about = Surgery, an orthosis, an injection: what may explain a change. They stand in the trend on their day.
    .add = Add event…
    .change = Change…
    .remove = Remove
    .new = Add an event
    .edit = Change an event
    .none = No events were entered.
    .on = Date
    .kind = What happened
    .note = Note
    .pattern = YYYY-MM-DD
    .sure = Remove this event: { $event }? That there was one stays in the audit.
    .practice = Ankle-foot orthosis fitted
