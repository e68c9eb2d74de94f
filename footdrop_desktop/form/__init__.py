"""What can be asked: the form, its items, when they are shown."""
