"""The search over all visits in the window: what can be asked for, one filter at a time."""
