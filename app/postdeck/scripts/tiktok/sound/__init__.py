"""The sound of a TikTok post: found by name, added in the editor, its volumes set."""
