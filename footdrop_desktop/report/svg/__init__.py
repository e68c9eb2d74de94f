"""Reads the plain part of SVG that a logo may be drawn in; whatever else it holds is refused by name."""
