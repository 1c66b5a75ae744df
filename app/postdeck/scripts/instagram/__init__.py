"""Instagram: how its screens are gone through to publish a reel, a story or a feed post."""
