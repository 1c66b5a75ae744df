"""What the demo posts: a video from every phone, then what else PostDeck can do."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from postdeck.core.post import PostConfig
from postdeck.core.task import Platform, TaskRequest
from postdeck.launch.lab_process import LabPhone
from postdeck.media.samples import make_picture, make_sample

LATER = timedelta(seconds=5)
PICTURES = 3

CAPTIONS = (
    "Golden hour on the roof ✨ #sunset",
    "Behind the scenes,\nwith the whole crew 🎬",
    "“Quotes”, $(dollars) & an ampersand; all of it is text 💬",
    "Colours for a grey Monday 🌈 #colour #mood",
    "Neu im Laden: schöne Töne – für große & kleine Räume",
    "新品上市，敬请关注 🎉",
    "Ciao a tutti! Domani alle 18:30 si parte 🚀",
)


@dataclass(frozen=True)
class Samples:
    """Media of our own making, no two files alike."""

    videos: tuple[Path, ...]
    pictures: tuple[Path, ...]

    @classmethod
    def make(cls, folder: Path, seed: int, phones: int) -> Samples:
        """Two videos a phone but one, and a few pictures; takes a second or two."""
        videos = tuple(make_sample(folder / f"sample {number + 1}.mp4", seed * 100 + number)
                       for number in range(phones + 2))
        pictures = tuple(make_picture(folder / f"picture {number + 1}.jpg", seed * 100 + number)
                         for number in range(PICTURES))
        return cls(videos, pictures)


@dataclass(frozen=True)
class DemoPost:
    """One post, and the account that it must go out as."""

    request: TaskRequest
    account: str


def demo_posts(
    phones: Sequence[LabPhone], samples: Samples, seed: int, now: datetime
) -> tuple[DemoPost, ...]:
    """A video from every phone, by serial, by username, the last for a bit later; an Instagram
    reel, a carousel, and a sound on an account that has to be switched to."""
    captions = iter(random.Random(seed).sample(CAPTIONS, len(CAPTIONS)))
    posts = []
    for number, (phone, video) in enumerate(zip(phones, samples.videos, strict=False)):
        by_name = number > 0  # by serial it goes out as whichever account is active by then
        posts.append(DemoPost(TaskRequest(
            serials=() if by_name else (phone.serial,),
            usernames=(phone.accounts[0],) if by_name else (),
            scheduled_at=now + LATER if number % 3 == 2 else None,
            config=_video(video, next(captions))), phone.accounts[0]))
    reel, sound = samples.videos[len(phones):]
    first, second, third = (phones[number % len(phones)] for number in range(3))
    return (
        *posts,
        DemoPost(TaskRequest(
            usernames=(first.accounts[0],), platform=Platform.INSTAGRAM,
            config=_video(reel, next(captions))), first.accounts[0]),
        DemoPost(TaskRequest(
            usernames=(second.accounts[0],), platform=Platform.TIKTOK, config=PostConfig(
                content_type=1, image_count=PICTURES, captions=next(captions),
                material_list=tuple(map(str, samples.pictures)))), second.accounts[0]),
        DemoPost(TaskRequest(
            usernames=(third.accounts[1],), platform=Platform.TIKTOK,
            config=_video(sound, next(captions), add_sound="custom",
                          custom_sound_keyword="Golden Hour", origin_sound_volume=30,
                          add_sound_volume=70)), third.accounts[1]),
    )


def _video(path: Path, caption: str, **changes: object) -> PostConfig:
    return PostConfig.model_validate(
        {"material_list": (str(path),), "captions": caption, **changes})
