"""Pages, built from the form's groups; no question has a widget of its own."""
