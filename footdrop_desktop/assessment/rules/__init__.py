"""One conclusion a file. Rules read answers, know nothing of each other, and emit keys, not prose."""
