"""A small Android: files, media index, packages, windows, input, shell commands."""
