"""What people ask for, at random but by seed: one post, everything about it chosen."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image

from postdeck.core.post import Placement, PostConfig, PostWay
from postdeck.core.task import Platform
from tests.rigs.media import make_sample

CAPTIONS = (
    "A slow morning", "Fresh bread #bread #home", "With @kim in the hills", "Emoji 🎬🥐 and 汉字",
    "Two\nlines and a #tag", "“Quoted”, it's $5 & more; <b>not bold</b>", "#only #tags #here",
    "Long " + "word " * 60, "שלום and مرحبا",
)
SPINTAX = (("{Good|Fine} {bread|{rye|wheat} loaves}", (
    "Good bread", "Fine bread", "Good rye loaves", "Good wheat loaves", "Fine rye loaves",
    "Fine wheat loaves")), (r"Braces \{stay\} {here|there}", (
        "Braces {stay} here", "Braces {stay} there")))
TITLE = "A title for no."
SOUNDS = ("-1", "-1", "0", "1", "custom")
KEYWORDS = ("Golden Mile", "Paper Boats", "Half Moon")
TIKTOK_SOUNDS = {
    "Golden Mile": "Golden Mile", "Paper Boats": "Paper Boats", "First Snow": "First Snow",
    "https://www.tiktok.com/music/Kitchen-Radio-7016547803243022337": "Kitchen Radio"}
INSTAGRAM_SOUNDS = {
    "https://www.instagram.com/reels/audio/123450/": "Slow Morning",
    "https://www.instagram.com/reels/audio/123453/": "Window Seat"}
"""How a sound is asked for, and its name."""

ANY = "*"
"""A detail that has to have some value, whichever."""


@dataclass(frozen=True)
class Wish:
    """One post. `media` are files that no other wish has, named by its configuration.

    `captions` are the texts of which one has to be posted; `details` are what the lab's ledger
    must say of the post besides, a part of a sound's name sufficing.
    """

    number: int
    platform: Platform
    phone: int
    account: int
    config: PostConfig
    media: tuple[Path, ...]
    captions: tuple[str, ...]
    details: Mapping[str, str] = field(default_factory=dict)


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
        images = dice.choice((0, 0, 0, 1, dice.randint(2, 10)))
        media = self._images(images) if images else (self._one_video(),)
        account = dice.randrange(accounts)
        make = self._tiktok if platform is Platform.TIKTOK else self._instagram
        common: dict[str, object] = {
            "content_type": int(images > 0), "image_count": max(images, 1),
            "upload_wait_time": 20, "material_list": tuple(str(path) for path in media)}
        config, captions, details = make(images, common)
        return Wish(self._number, platform, phone, account, config, media, captions, details)

    def _text(self) -> tuple[str, tuple[str, ...]]:
        """What is asked for, and what may come of it."""
        dice, tail = self._dice, f" no. {self._number}"
        if dice.random() < 0.2:
            text, meant = dice.choice(SPINTAX)
            return text + tail, tuple(one + tail for one in meant)
        text = dice.choice(CAPTIONS) + tail
        return text, (text,)

    def _titled(self, images: int, text: str, meant: tuple[str, ...], has_title: bool
                ) -> tuple[str, tuple[str, ...], str]:
        """Now and then with a title; where the app has no field for one it is the first line."""
        if self._dice.random() > 0.25:
            return text, meant, ""
        title = f"{TITLE} {self._number}"
        if images and has_title:
            return f"{title}## {text}", meant, title
        return f"{title}## {text}", tuple(f"{title}\n{one}" for one in meant), ""

    def _tiktok(self, images: int, common: dict[str, object]
                ) -> tuple[PostConfig, tuple[str, ...], dict[str, str]]:
        dice = self._dice
        way = dice.choice((PostWay.SHARE, PostWay.ADD_BUTTON) if images else tuple(PostWay))
        by_sound = way is PostWay.USE_SOUND
        sound = dice.choice(("-1", "1")) if by_sound else dice.choice(SOUNDS)
        wanted = dice.choice(tuple(TIKTOK_SOUNDS))
        text, captions, title = self._titled(images, *self._text(), has_title=True)
        config = PostConfig.model_validate({
            **common, "captions": text, "post_way": way, "add_sound": sound,
            "sound_name": wanted if by_sound else "",
            "custom_sound_keyword": dice.choice(KEYWORDS) if sound == "custom" else "",
            "origin_sound_volume": dice.choice((50, 0, 30, 100)),
            "add_sound_volume": dice.choice((50, 20, 80)),
            "ai_content": int(dice.random() < 0.2),
            "add_product_link": int(dice.random() < 0.15)})
        details = {
            "placement": "carousel" if images else "video", "title": title,
            "ai_content": "1" if config.ai_content else "",
            "product_link": "1" if config.add_product_link else "",
            "way": "sound" if by_sound
            else "share" if way is PostWay.SHARE and images < 2 else "picker"}
        return config, captions, details | _sounding(config, images, TIKTOK_SOUNDS[wanted])

    def _instagram(self, images: int, common: dict[str, object]
                   ) -> tuple[PostConfig, tuple[str, ...], dict[str, str]]:
        dice = self._dice
        story = images <= 1 and dice.random() < 0.3
        by_sound = not images and not story and dice.random() < 0.25
        wanted = dice.choice(tuple(INSTAGRAM_SOUNDS))
        text, captions, _ = self._titled(images, *self._text(), has_title=False)
        if story:
            text, captions = "", ("",)
        config = PostConfig.model_validate({
            **common, "captions": text, "placement": Placement.STORY if story else Placement.REEL,
            "post_way": PostWay.USE_SOUND if by_sound else PostWay.SHARE,
            "sound_name": wanted if by_sound else ""})
        details = {"placement": "story" if story else "feed" if images else "reel"}
        if by_sound:
            details |= {"sound": INSTAGRAM_SOUNDS[wanted], "way": "sound"}
        return config, captions, details

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


def _sounding(config: PostConfig, images: int, by_sound: str) -> dict[str, str]:
    """Sound and volumes as a TikTok post should have them; what was left alone may be anything."""
    if config.add_sound == "0":
        return {"sound": ""}
    volumes = {"added_volume": str(config.add_sound_volume),
               "origin_volume": "" if images else str(config.origin_sound_volume)}
    if config.post_way is PostWay.USE_SOUND:
        changed = (config.origin_sound_volume, config.add_sound_volume) != (50, 50)
        return {"sound": by_sound} | (volumes if changed or config.add_sound == "1" else {})
    if config.add_sound == "-1":
        return {}
    return {"sound": config.custom_sound_keyword or ANY} | volumes
