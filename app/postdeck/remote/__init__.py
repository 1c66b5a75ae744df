"""The deck of another machine over HTTP; the same protocol as services."""
