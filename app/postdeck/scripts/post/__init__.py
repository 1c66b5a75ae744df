"""The post script: its steps before the tap, the tap, and the watch after it."""

from postdeck.scripts.post.script import PostScript

__all__ = ["PostScript"]
