"""Signing on the screen: what is signed, what was signed, and what is done with it; values in, acts out."""
