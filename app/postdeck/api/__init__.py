"""The face for programs: the TikMatrix-compatible REST API."""
