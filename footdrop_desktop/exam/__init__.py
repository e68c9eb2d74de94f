"""What was answered: immutable answers, their checks, and how complete the exam is."""
