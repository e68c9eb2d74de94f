"""What changed between visits, as values: nothing is read, drawn, or predicted here."""
