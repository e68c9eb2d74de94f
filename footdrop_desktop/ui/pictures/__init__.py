"""Pictures painted from the answers; a region that is pressed offers what can be answered there."""
