"""PostDeck publishes people's own videos and photos from their own Android phones."""

__version__ = "0.1.0"
