"""A post that is not queued yet, as it was left; and a template to begin others with."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from pydantic import Field

from postdeck.core.task import Frozen, Platform


class Draft(Frozen):
    """Everything a person has said of a post so far, be it right or not.

    `fields` are values of PostConfig that differ from its defaults, unchecked; `media` are paths.
    `day` and `time` are local text, `day` "" means: now. `open`: it was on the page last.
    """

    id: str = Field(pattern="^[0-9a-f]{8,64}$")
    saved_at: datetime | None = None
    open: bool = False
    title: str = ""
    media: tuple[str, ...] = ()
    images: bool = False
    fields: dict[str, Any] = Field(default_factory=dict)
    platform: Platform = Platform.TIKTOK
    by_phone: bool = False
    account_ids: tuple[int, ...] = ()
    serials: tuple[str, ...] = ()
    later: bool = False
    day: str = ""
    time: str = ""
    zone: str = ""
    spread: bool = False
    min_interval: int = 10
    max_interval: int = 25

    @property
    def caption(self) -> str:
        """The caption as it was written."""
        return str(self.fields.get("captions", ""))

    @property
    def says_something(self) -> bool:
        """Whether it is worth keeping: not a page that nobody has touched."""
        return bool(self.media or self.caption.strip() or self.account_ids or self.serials)
