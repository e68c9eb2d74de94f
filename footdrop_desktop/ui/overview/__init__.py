"""The overview of the clinic's own visits on the screen: counts as plots and as tables."""
