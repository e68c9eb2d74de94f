"""One widget for each item control."""
