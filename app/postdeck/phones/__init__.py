"""A phone as a person uses it: wake, look, tap, type, put media, read the screen."""
