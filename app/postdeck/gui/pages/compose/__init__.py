"""The parts of the page on which a post is made."""
