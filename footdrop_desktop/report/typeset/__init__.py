"""How papers are set: fonts, scripts and directions, lines, structure for assistive technology, archive.

From below: ``fonts`` and ``bidi``; ``shaping`` turns text into glyphs, ``lines`` into lines; ``structure``
and ``canvas`` keep what every mark on a page means; ``text``, ``grid``, ``blanks``, ``frames``,
``diagrams``, and ``chart`` are flowables; ``stacks`` and ``together`` say where they are divided and what
stays with what; ``archive`` makes of it PDF/A-3u and PDF/UA-1. Nothing here knows what a visit is.
"""
