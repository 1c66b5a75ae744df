"""The language of the window: which one is spoken, and how sentences from below are said in it."""
