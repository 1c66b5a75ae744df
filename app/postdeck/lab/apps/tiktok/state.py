"""What a virtual TikTok remembers: its accounts, their posts, drafts, other people's clips."""

from __future__ import annotations

import hashlib
import random
import re
from dataclasses import dataclass, field, replace

DAY = 86400.0


@dataclass
class Draft:
    """A post in the making. `media` are sha256 sums in posting order.

    `way` is how they came: "share", "picker" or "sound" (the camera of a sound's page).
    """

    media: tuple[str, ...]
    photo: bool = False
    sound: str = ""
    title: str = ""
    caption: str = ""
    audience: str = "Everyone"
    made_by_ai: bool = False
    story: bool = False
    way: str = "picker"
    origin_volume: int = 100
    added_volume: int = 100
    product: str = ""
    comments: bool = True
    reuse: bool = True
    branded: bool = False

    @property
    def placement(self) -> str:
        """What it will be: "story", "carousel" or "video"."""
        return "story" if self.story else "carousel" if self.photo else "video"

    def copy(self) -> Draft:
        """A snapshot."""
        return replace(self)


@dataclass(frozen=True)
class Clip:
    """A post as people see it; `at` is None for somebody else's."""

    handle: str
    caption: str
    media: tuple[str, ...]
    at: float | None = None
    title: str = ""
    likes: int = 0
    comments: int = 0
    shares: int = 0
    views: int = 0
    sound: str = ""

    @property
    def cover(self) -> str:
        """The hash that the thumbnail is made of."""
        return self.media[0] if self.media else self.caption

    @property
    def name(self) -> str:
        """The name above the caption."""
        return display_name(self.handle)


@dataclass
class Accounts:
    """Who is logged in on the phone; the active one posts."""

    handles: list[str]
    active: str = ""
    posts: dict[str, list[Clip]] = field(default_factory=dict)
    drafts: dict[str, list[Draft]] = field(default_factory=dict)

    def mine(self) -> list[Clip]:
        """The active account's posts, newest first."""
        return self.posts.setdefault(self.active, [])

    def publish(self, clip: Clip) -> None:
        """Put a new post on top of its account's profile."""
        self.posts.setdefault(clip.handle, []).insert(0, clip)


def display_name(handle: str) -> str:
    """The nickname that belongs to a handle: "mara.lind" is "Mara Lind"."""
    words = [word for word in re.split(r"[._\-]+", handle) if word]
    return " ".join(word[:1].upper() + word[1:] for word in words) or handle


def age(seconds: float) -> tuple[int, str]:
    """How long ago, as the app counts it: (3, "m")."""
    for unit, span in (("d", DAY), ("h", 3600.0), ("m", 60.0)):
        if seconds >= span:
            return int(seconds // span), unit
    return max(1, int(seconds)), "s"


def short_count(number: int) -> str:
    """A number as the app shows it: 12300 is "12.3K"."""
    for unit, size in (("M", 1_000_000), ("K", 10_000)):
        if number >= size:
            return f"{number / (1_000_000 if unit == 'M' else 1000):.1f}{unit}"
    return f"{number:,}"


def older_posts(handle: str, seed: int, now: float) -> list[Clip]:
    """What the account posted before the lab began, newest first."""
    dice = random.Random(f"posts {handle} {seed}")
    out: list[Clip] = []
    at = now
    for _ in range(dice.randint(3, 7)):
        at -= dice.uniform(0.6, 9.0) * DAY
        sha = hashlib.sha256(f"{handle} {at}".encode()).hexdigest()
        out.append(Clip(handle, dice.choice(_CAPTIONS), (sha,), at, likes=dice.randint(4, 900),
                        comments=dice.randint(0, 60), views=dice.randint(120, 48_000),
                        sound=f"original sound - {handle}"))
    return out


def others_clip(dice: random.Random) -> Clip:
    """Somebody else's clip for the feed."""
    handle = dice.choice(_PEOPLE)
    caption = dice.choice(_CAPTIONS)
    return Clip(handle, caption, (f"feed {handle} {dice.random()}",),
                likes=dice.randint(900, 2_400_000), comments=dice.randint(12, 9_000),
                shares=dice.randint(20, 190_000), sound=f"original sound - {handle}")


_PEOPLE = ("nora.bakes", "trailhead_tom", "studio_okapi", "minh.cooks", "ceramic.hours",
           "ana_on_wheels", "plantroom", "kai.surfs", "old.town.books", "lou.mends")
_CAPTIONS = (
    "Three days, one tent, zero signal #hiking", "How I fold dumplings #cooking #recipe",
    "Morning light in the studio", "Wait for the glaze reveal #ceramics",
    "Fixing a 40 year old radio, part 2", "The quiet side of the harbour #sunset",
    "Sourdough, day 3: it lives", "Packing orders with me #smallbusiness",
    "This view never gets old", "One minute of rain on the roof #asmr",
)
