"""TikTok: how its screens are gone through to publish a post."""
