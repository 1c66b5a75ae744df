"""Controls of our own that know the look and nothing of the deck."""
