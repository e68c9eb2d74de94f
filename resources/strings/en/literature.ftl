# The words of the literature: its page, its entries, and where the program cites them.

literature =
    .title = Literature
    .article = From the source article
    .beyond = Beyond the source article
    .search = Search the literature
    .hint = Author, title, year, journal, or what it supports
    .filter = Which sources
    .all = All
    .only-article = Source article
    .only-beyond = Beyond it
    .count = { $count ->
        [one] { $count } source
       *[other] { $count } sources
    }
    .found = { $found } of { $count } sources
    .none = No source has these words. Type fewer of them, or choose all sources.
    .entry = Source { $number }
    .untitled = The title is not recorded here
    .missing = Not recorded here: { $what }.
    .missing-authors = authors
    .missing-title = title
    .missing-pages = pages
    .missing-doi = DOI
    .supports = What it supports
    .in-english = These statements are kept in English.
    .used = Where the program cites it
    .unused = No rule and no text of the program cites it by its number.
    .in-rule = Rules
    .in-conclusion = Why something is concluded
    .in-plan = Notes of the plan
    .in-handout = Patient handout
    .in-progress = Comparison of visits and progress report
    .open-doi = Open DOI
    .open-note = Opens { $link } in the browser; the program itself fetches nothing.
    .copy-as = Copy as { $style }
    .copy = Copy:
    .copy-some = Copy ({ $count } chosen):
    .copied = Copied as { $style }: { $what }
    .shown-acts = Copy or save all
    .shown-acts-name = Copy or save all sources shown
    .save-as = Save as { $style } file…
    .save-title = Save the sources
    .file = foot-drop-literature
    .kinds-bibtex = BibTeX (*.bib)
    .kinds-ris = RIS (*.ris)
    .written = Written to { $name }.
    .back = Back
    .show-all = Show all sources
    .key-move = choose
    .key-open = open DOI
    .key-search = search
    .key-copy = copy as { $style }

general =
    .dorsiflexion-weak = A dorsiflexion that is reliably weaker than 5/5 is the weakness of a foot drop.
    .toes-weak = Weakness in lifting the toes is a foot drop too.
    .other-directions-move = In a foot drop movement in the other directions is usually still possible.
    .movement-remains = Movement of the ankle or the toes that remains rules a flail foot out.
    .no-movement = Without movement of ankle or foot in any direction it is a flail foot.
    .trace = Grade 1 is a flicker of contraction, which is no movement.
    .acute-bilateral = Weakness on both sides, 2 weeks old or less, if new for the patient, is a red flag.
    .umn-signs = Upper-motor-neuron signs are a red flag.
    .explains = Which weak movements a site explains follows from the model of muscles, nerves, and roots.
    .outside = By this model a site cannot alone explain weakness, a reduced or absent reflex, or a loss of sensation outside its territory.
    .hip-abduction = Hip abduction is offered as a next test: it helps to separate a root or plexus from the peroneal (fibular) nerve.
    .speaks-for = { $context } – speaks for: { $sites }.
