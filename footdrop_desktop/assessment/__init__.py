"""What the answers mean: pure functions from answers to conclusions with their reasons."""
