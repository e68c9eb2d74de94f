"""The command line: a second, small edge."""
