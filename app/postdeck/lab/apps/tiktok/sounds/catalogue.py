"""Which sounds there are: by name, by link, and what a search finds."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from urllib.parse import unquote

_MUSIC = re.compile(r"tiktok\.com/music/([^/?#]+)")
_SHORT = re.compile(r"(?:v[mt]\.tiktok\.com|tiktok\.com/t)/(\w+)")
_GONE_LINK = "gone"
_GONE_ID = "0000"


@dataclass(frozen=True)
class Sound:
    """A sound; `name` is what the ledger writes down."""

    id: str
    title: str
    artist: str

    @property
    def name(self) -> str:
        """Title and artist."""
        return f"{self.title} - {self.artist}"

    @property
    def length(self) -> str:
        """How long it plays: "0:48"."""
        seconds = 15 + zlib.crc32(self.id.encode()) % 165
        return f"{seconds // 60}:{seconds % 60:02d}"


_NAMES = (
    ("Slow Morning", "Ada Fern"), ("Paper Boats", "The Quiet Hours"), ("Golden Mile", "Juno West"),
    ("Window Seat", "Lowtide"), ("Half Moon", "Iris Vale"), ("Golden Hour", "Mara Coast"),
    ("Golden Hour (Piano)", "Keys & Clay"), ("Kitchen Radio", "Otto Bell"),
    ("Night Bus Home", "Lowtide"), ("Sunday Market", "Juno West"), ("Salt and Honey", "Noor Ade"),
    ("First Snow", "Iris Vale"), ("Bicycle Song", "The Quiet Hours"), ("Warm Vinyl", "Tape Garden"),
    ("Rooftop Lights", "Ada Fern"), ("Caffè della Luna", "Elena Riva"), ("夏夜微风", "林小溪"),
    ("Copper Sky", "Noor Ade"), ("Long Way Down the Coast", "Mara Coast"),
    ("Clay Hands", "Tape Garden"),
)
CATALOGUE = tuple(Sound(str(7200000000000000003 + 987654321 * index), title, artist)
                  for index, (title, artist) in enumerate(_NAMES))
SOUNDS = tuple(sound.name for sound in CATALOGUE[:5])
"""Those that the app adds by itself."""


def recommended(seed: str) -> tuple[Sound, ...]:
    """Six of them, others for another seed."""
    start = zlib.crc32(seed.encode()) % len(CATALOGUE)
    return tuple(CATALOGUE[(start + 3 * step) % len(CATALOGUE)] for step in range(6))


def search(keyword: str) -> tuple[Sound, ...]:
    """Those with every word of it in title or artist; none for an empty one."""
    words = re.findall(r"\w+", keyword.casefold())
    return tuple(sound for sound in CATALOGUE
                 if words and all(word in sound.name.casefold() for word in words))


def is_sound_link(url: str) -> bool:
    """Whether a link leads to a sound."""
    return bool(_MUSIC.search(url) or _SHORT.search(url))


def by_link(url: str) -> Sound | None:
    """The sound behind a link; ids that end in 0000 and codes that begin with gone have none."""
    if short := _SHORT.search(url):
        code = short[1]
        return None if code.startswith(_GONE_LINK) else CATALOGUE[
            zlib.crc32(code.encode()) % len(CATALOGUE)]
    found = _MUSIC.search(url)
    slug, _, number = unquote(found[1]).rpartition("-") if found else ("", "", "")
    if not number.isdigit() or number.endswith(_GONE_ID):
        return None
    known = next((sound for sound in CATALOGUE if sound.id == number), None)
    title = " ".join(word.capitalize() for word in slug.split("-"))
    return known or Sound(number, title or "Original sound", "TikTok")
