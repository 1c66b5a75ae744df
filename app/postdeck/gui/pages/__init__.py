"""The pages of the window: each composes forms, tables and widgets around the deck."""
