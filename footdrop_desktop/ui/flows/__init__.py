"""The ways through the window: each joins pages to the record and to the ways beside it."""
