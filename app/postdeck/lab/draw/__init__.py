"""Draws a tree of views as the picture a person would see."""
