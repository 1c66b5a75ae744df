"""What one task asks of the sources, and what it gets."""

from __future__ import annotations

from dataclasses import dataclass

from postdeck.core.account import handle
from postdeck.core.post import MaterialSource, PostConfig, PostWay
from postdeck.core.task import Material, Platform

IMAGES = 1
CUSTOM = "custom"


@dataclass(frozen=True)
class SourceRequest:
    """One task: its request's configuration, its place among the request's tasks, its account.

    `username` "" is whichever account is signed in on the phone. `caption` is the
    configuration's, where it was resolved already.
    """

    config: PostConfig
    request_id: str
    index: int
    serial: str
    username: str
    platform: Platform
    scheduled: bool = False
    caption: str = ""

    @property
    def account(self) -> tuple[Platform, str]:
        """Whom the media is for."""
        return self.platform, handle(self.username)

    @property
    def kind(self) -> str:
        """What kind of media."""
        return "image" if self.config.content_type == IMAGES else "video"

    @property
    def wanted(self) -> int:
        """How many files."""
        return self.config.image_count if self.config.content_type == IMAGES else 1

    @property
    def from_folder(self) -> bool:
        """Whether a folder gives media and words."""
        return (self.config.material_source is MaterialSource.FOLDER
                and not self.config.material_list)

    @property
    def chosen_at_start(self) -> bool:
        """Whether the files are chosen only when the task starts.

        Of a scheduled task, as what the library holds then is what counts; and of a task for
        whichever account is signed in, since only the phone knows what that has posted.
        """
        return not self.config.material_list and (self.scheduled or not self.username)

    @property
    def needs_sound(self) -> bool:
        """Whether the post has no meaning without a sound that is named."""
        return self.config.post_way is PostWay.USE_SOUND or self.config.add_sound == CUSTOM

    @property
    def own_sound(self) -> str:
        """The sound that the configuration itself names; "" for none."""
        if self.config.post_way is PostWay.USE_SOUND:
            return self.config.sound_name
        return self.config.custom_sound_keyword if self.config.add_sound == CUSTOM else ""


@dataclass(frozen=True)
class Resolved:
    """What a task will send. No materials: they are chosen when it starts.

    `caption` is one text, title included (core/caption.py); `sound` a name or URL, "" for none.
    `notes` are sentences for a person: what was passed over, and why.
    """

    materials: tuple[Material, ...]
    caption: str
    sound: str
    notes: tuple[str, ...] = ()
