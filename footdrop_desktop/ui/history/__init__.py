"""The history of a patient on the screen: what changed, since when, and whether it is better."""
