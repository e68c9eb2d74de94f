"""The record on the screen: every page shows values and tells what the user wants."""
