"""The window: it shows values and sends answers; it decides nothing."""
