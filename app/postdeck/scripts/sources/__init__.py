"""Where a task's files, caption and sound come from."""

from postdeck.scripts.sources.request import Resolved, SourceRequest
from postdeck.scripts.sources.sources import Sources

__all__ = ["Resolved", "SourceRequest", "Sources"]
