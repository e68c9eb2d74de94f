"""The literature in the window: found, read, copied."""
