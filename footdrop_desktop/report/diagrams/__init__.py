"""The program's own drawings as values, and what an examination paints into them. No Qt here."""
