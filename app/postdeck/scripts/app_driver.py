"""What a script asks of an app, whichever app it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Protocol

from postdeck.core.task import Task
from postdeck.phones.staging import StagedMedia
from postdeck.scripts.evidence import Picture
from postdeck.scripts.reading.reader import Seen


@dataclass(frozen=True)
class Baseline:
    """What the profile showed before: whose it is, how many tiles were in view, their labels.

    `labels` tell tiles apart as far as the app lets them (views, descriptions), newest first;
    `posts` is the profile's own count of posts, None where it shows none.
    """

    username: str = ""
    tiles: int = 0
    labels: tuple[str, ...] = ()
    posts: int | None = None

    def nothing_new(self, now: Baseline) -> bool:
        """Whether a later view of the profile proves that no post has come since."""
        if not self.username or self.username != now.username:
            return False
        if self.posts is not None and now.posts is not None:
            return now.posts <= self.posts
        # A new tile moves the others on; only where all look alike does that not show.
        alike = len(set(self.labels)) < 2 and self.tiles > 2
        return (self.tiles, self.labels) == (now.tiles, now.labels) and not alike

    def saved(self) -> dict[str, object]:
        """As it is kept with the task's evidence."""
        return asdict(self)

    @classmethod
    def restored(cls, saved: Mapping[str, object]) -> Baseline | None:
        """What was saved; None when it can't be understood."""
        username, tiles, labels, posts = (
            saved.get(name) for name in ("username", "tiles", "labels", "posts"))
        if not (isinstance(username, str) and username and isinstance(tiles, int)
                and isinstance(labels, list)):
            return None
        return cls(username, tiles, tuple(map(str, labels)),
                   posts if isinstance(posts, int) else None)


@dataclass(frozen=True)
class Observation:
    """What was seen after the tap. `percent` is the upload's, None when not shown."""

    percent: int | None = None
    confirmed_by: str = ""
    failed_by: str = ""
    asks_again: str = ""


class AppDriver(Protocol):
    """One app on one phone, from its account to the proof of a post.

    `task` tells how: its config (way in, sound, volumes, placement, labels), its caption, its
    sound, its materials in posting order.
    """

    async def open_account(self, username: str) -> Baseline:
        """Show the profile of the account, switching to it when another is active.

        Raises PhoneError (ACCOUNT_MISMATCH, NOT_LOGGED_IN, ...) when it can't be reached.
        """
        ...

    async def accounts(self) -> tuple[str, ...]:
        """The usernames signed in to the app."""
        ...

    async def open_media(self, task: Task, media: tuple[StagedMedia, ...]) -> str:
        """Go the task's way into the app (share, add button, sound); answers the way it went."""
        ...

    async def pick(self, task: Task, media: tuple[StagedMedia, ...]) -> str:
        """Have exactly this media chosen, in this order, and the editor open; answers what."""
        ...

    async def edit(self, task: Task) -> str:
        """Set sound and volumes, go on to the caption page, set labels; answers what was set."""
        ...

    async def write_caption(self, task: Task) -> str:
        """Set title and caption and read them back; raises CAPTION_LOST when they differ."""
        ...

    async def final(self, task: Task) -> tuple[Picture, Seen]:
        """One fresh dump in which both the caption and the final button are seen.

        The picture is the page's evidence; nothing is done between the dump and its return.
        """
        ...

    async def tap_final(self, seen: Seen) -> None:
        """The one tap."""
        ...

    async def observe(self, task: Task) -> Observation:
        """Look once after the tap."""
        ...

    async def tap_again(self, element: str) -> None:
        """Answer the app's own question whether to publish: once."""
        ...

    async def find_post(self, task: Task, max_age_seconds: float, before: Baseline | None) -> str:
        """Look for the post on the profile; answers how it was recognised, "" when not seen.

        `before` is what the profile showed before the tap, None when that is not known.
        """
        ...
