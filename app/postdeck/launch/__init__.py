"""Puts the house together; alone knows every room."""
