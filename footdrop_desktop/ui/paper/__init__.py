"""Papers in the window: chosen, looked at page by page, searched, printed, and made for many visits."""
