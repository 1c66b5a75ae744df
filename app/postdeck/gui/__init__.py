"""The face for people: window, pages, tables, forms, theme."""
