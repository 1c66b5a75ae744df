"""What a virtual Instagram remembers: its accounts, their posts, stories and drafts."""

from __future__ import annotations

import hashlib
import random
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from postdeck.lab.apps.app import MediaItem

DAY = 86400.0
_UNITS = (("day", DAY), ("hour", 3600.0), ("minute", 60.0), ("second", 1.0))


@dataclass
class Draft:
    """A post in the making. `media` are sha256 sums in posting order, `longest` milliseconds.

    `placement` is reel, story, feed or direct; `way` is how the media came: picker, share, sound
    or camera.
    """

    placement: str
    media: tuple[str, ...]
    video: bool = False
    longest: int = 0
    way: str = "picker"
    sound: str = ""
    caption: str = ""
    made_by_ai: bool = False
    audience: str = "Everyone"

    @classmethod
    def of(cls, placement: str, items: Sequence[MediaItem], way: str = "picker") -> Draft:
        """A draft of indexed media."""
        return cls(placement, tuple(item.sha256 for item in items),
                   any(item.is_video for item in items),
                   max((item.duration for item in items), default=0), way)

    def copy(self) -> Draft:
        """A snapshot."""
        return replace(self)


@dataclass(frozen=True)
class Post:
    """What people see; `at` is when it went out, `shown_at` when the profile has it."""

    handle: str
    placement: str
    media: tuple[str, ...]
    caption: str
    at: float = 0.0
    shown_at: float = 0.0
    likes: int = 0
    comments: int = 0
    pinned: bool = False

    @property
    def cover(self) -> str:
        """The hash that the thumbnail is made of."""
        return self.media[0] if self.media else self.caption

    @property
    def kind(self) -> str:
        """What the app calls it."""
        if self.placement == "reel":
            return "Reel"
        return "Carousel" if len(self.media) > 1 else "Photo"


@dataclass
class Accounts:
    """Who is logged in on the phone; the active one posts."""

    handles: list[str]
    active: str = ""
    posts: dict[str, list[Post]] = field(default_factory=dict)
    stories: dict[str, list[Post]] = field(default_factory=dict)
    drafts: dict[str, list[Draft]] = field(default_factory=dict)

    def shown(self, handle: str, now: float) -> list[Post]:
        """What the profile of an account shows at that time: pinned ones, then newest first."""
        there = [post for post in self.posts.get(handle, []) if post.shown_at <= now]
        return sorted(there, key=lambda post: not post.pinned)

    def publish(self, post: Post) -> None:
        """Put a new post on top of its account's profile, or into its story."""
        shelf = self.stories if post.placement == "story" else self.posts
        shelf.setdefault(post.handle, []).insert(0, post)


def display_name(handle: str) -> str:
    """The name that belongs to a handle: "mara.lind" is "Mara Lind"."""
    words = [word for word in re.split(r"[._\-]+", handle) if word]
    return " ".join(word[:1].upper() + word[1:] for word in words) or handle


def age(seconds: float) -> tuple[str, int]:
    """How long ago, as the app says it: ("{} minutes ago", 3)."""
    unit, span = next((one for one in _UNITS if seconds >= one[1]), _UNITS[-1])
    number = max(1, int(seconds // span))
    return f"{{}} {unit}{'s' if number > 1 else ''} ago", number


def older_posts(handle: str, seed: int, now: float, pinned: int = 0) -> list[Post]:
    """What the account posted before the lab began, newest first; the oldest may be pinned."""
    dice = random.Random(f"instagram posts {handle} {seed}")
    out: list[Post] = []
    at = now
    for _ in range(dice.randint(2, 8)):
        at -= dice.uniform(0.6, 9.0) * DAY
        placement = dice.choice(("reel", "reel", "feed"))
        sha = hashlib.sha256(f"{handle} {at}".encode()).hexdigest()
        out.append(Post(handle, placement, (sha,), dice.choice(CAPTIONS), at, at,
                        dice.randint(4, 900), dice.randint(0, 60)))
    for index in range(max(0, len(out) - pinned), len(out)):
        out[index] = replace(out[index], pinned=True)
    return out


def sound_of(audio_id: str) -> tuple[str, str] | None:
    """Title and artist of a sound; None for an id that Instagram does not have any more."""
    return SOUNDS[int(audio_id) % len(SOUNDS)] if len(audio_id) >= _ID_DIGITS else None


def others_post(dice: random.Random, placement: str) -> Post:
    """Somebody else's post."""
    return Post(dice.choice(PEOPLE), placement, (f"feed {dice.random()}",), dice.choice(CAPTIONS),
                dice.uniform(1, 3) * DAY, likes=dice.randint(900, 240_000),
                comments=dice.randint(12, 900))


_ID_DIGITS = 5
SOUNDS = (("Slow Morning", "Ada Fern"), ("Paper Boats", "The Quiet Hours"),
          ("Golden Mile", "Juno West"), ("Window Seat", "Lowtide"), ("Half Moon", "Iris Vale"))
PEOPLE = ("nora.bakes", "trailhead_tom", "studio_okapi", "minh.cooks", "ceramic.hours",
          "ana_on_wheels", "plantroom", "kai.surfs", "old.town.books", "lou.mends")
CAPTIONS = (
    "Three days, one tent, zero signal #hiking", "How I fold dumplings #cooking #recipe",
    "Morning light in the studio", "Wait for the glaze reveal #ceramics",
    "The quiet side of the harbour #sunset", "Sourdough, day 3: it lives",
    "Packing orders with me #smallbusiness", "This view never gets old",
)
