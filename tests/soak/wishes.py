"""What people ask for, at random but by seed: one post, everything about it chosen."""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from postdeck.core.post import Placement, PostConfig, PostWay
from postdeck.core.task import Platform
from postdeck.media.samples import make_sample

CAPTIONS = (
    "A slow morning", "Fresh bread #bread #home", "With @kim in the hills", "Emoji 🎬🥐 and 汉字",
    "Two\nlines and a #tag", "“Quoted”, it's $5 & more; <b>not bold</b>", "#only #tags #here",
    "Long " + "word " * 60, "שלום and مرحبا",
)
SOUNDS = ("-1", "-1", "0", "1", "custom")
KEYWORDS = ("Golden Mile", "Paper Boats", "Half Moon")


@dataclass(frozen=True)
class Wish:
    """One post. `media` are files that no other wish has."""

    number: int
    platform: Platform
    phone: int
    account: int
    caption: str
    config: PostConfig
    media: tuple[Path, ...]


class Wishes:
    """Makes wishes by seed; every wish has its own bytes, so that the ledger names it."""

    def __init__(self, folder: Path, seed: int, platforms: tuple[Platform, ...]) -> None:
        self._folder = folder
        self._dice = random.Random(f"wishes {seed}")
        self._platforms = platforms
        self._video = make_sample(folder / "base.mp4", seed=seed, seconds=3.0).read_bytes()
        self._number = 0

    def make(self, phone: int, accounts: int) -> Wish:
        """The next one, for a phone with so many accounts."""
        self._number += 1
        dice = self._dice
        platform = dice.choice(self._platforms)
        images = dice.choice((0, 0, 0, dice.randint(1, 4)))
        media = self._images(images) if images else (self._one_video(),)
        way = PostWay.SHARE if images else dice.choice(list(PostWay))
        story = platform is Platform.INSTAGRAM and images <= 1 and dice.random() < 0.3
        config = self._tiktok(images, way) if platform is Platform.TIKTOK else PostConfig(
            content_type=int(images > 0), image_count=max(images, 1), upload_wait_time=20,
            placement=Placement.STORY if story else Placement.REEL)
        caption = "" if story else f"{dice.choice(CAPTIONS)} no. {self._number}"
        return Wish(self._number, platform, phone, dice.randrange(accounts), caption, config,
                    media)

    def _tiktok(self, images: int, way: PostWay) -> PostConfig:
        dice = self._dice
        sound = "-1" if way is PostWay.USE_SOUND else dice.choice(SOUNDS)
        return PostConfig(
            content_type=int(images > 0), image_count=max(images, 1), post_way=way,
            upload_wait_time=20, add_sound=sound,
            sound_name=dice.choice(KEYWORDS) if way is PostWay.USE_SOUND else "",
            custom_sound_keyword=dice.choice(KEYWORDS) if sound == "custom" else "",
            origin_sound_volume=dice.choice((50, 0, 30, 100)),
            add_sound_volume=dice.choice((50, 20, 80)), ai_content=int(dice.random() < 0.2))

    def _one_video(self) -> Path:
        path = self._folder / f"film-{self._number}.mp4"
        mark = f"wish {self._number} {self._dice.random()}".encode()
        path.write_bytes(self._video + (8 + len(mark)).to_bytes(4, "big") + b"free" + mark)
        return path

    def _images(self, count: int) -> tuple[Path, ...]:
        paths = []
        for number in range(count):
            path = self._folder / f"photo-{self._number}-{number}.jpg"
            colour = tuple(self._dice.randrange(256) for _ in range(3))
            Image.new("RGB", (720, 900), colour).save(path, comment=f"{self._number} {number}")
            paths.append(path)
        return tuple(paths)
