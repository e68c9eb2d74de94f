"""Foot Drop Desktop: a guided foot-drop examination, read with its reasons and sources."""

__version__ = "0.1.0"
