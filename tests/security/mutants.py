"""Media files with something wrong in them, by seed: cut, flipped, stretched, grafted."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path

from PIL import Image

from tests.media import zoo

Change = Callable[[bytearray, random.Random], None]


def specimens(folder: Path) -> list[Path]:
    """One healthy file of each kind that people post."""
    folder.mkdir()
    picture = Image.effect_noise((120, 160), 60).convert("RGB")
    for name in ("photo.jpg", "photo.png", "photo.webp"):
        picture.save(folder / name)
    zoo.film(folder / "film.mp4", sound=True, size=(160, 240), seconds=0.5)
    zoo.film(folder / "film.mov", container="mov", codec="libx265", size=(160, 240), seconds=0.3)
    zoo.film(folder / "film.webm", container="webm", codec="libvpx-vp9", size=(160, 240),
             seconds=0.3)
    zoo.film(folder / "film.mkv", container="matroska", size=(160, 240), seconds=0.3)
    return sorted(folder.iterdir())


def mutants(healthy: list[Path], count: int, seed: int) -> Iterator[tuple[str, bytes]]:
    """Suffix and content of so many."""
    dice = random.Random(f"mutants {seed}")
    contents = [(path.suffix, path.read_bytes()) for path in healthy]
    for _ in range(count):
        suffix, content = dice.choice(contents)
        data = bytearray(content)
        for _ in range(dice.choice((1, 1, 2, 4))):
            dice.choice(CHANGES)(data, dice)
        if dice.random() < 0.1:
            other = dice.choice(contents)[1]
            data[dice.randrange(len(data) + 1):] = other[dice.randrange(len(other)):]
        yield suffix, bytes(data) or b"\0"


def _flip_bits(data: bytearray, dice: random.Random) -> None:
    for _ in range(dice.choice((1, 8, 64))):
        if data:
            data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)


def _in_the_head(data: bytearray, dice: random.Random) -> None:
    for _ in range(dice.choice((1, 4, 16))):
        if data:
            data[dice.randrange(min(len(data), 512))] = dice.randrange(256)


def _cut(data: bytearray, dice: random.Random) -> None:
    del data[dice.randrange(len(data) + 1):]


def _remove(data: bytearray, dice: random.Random) -> None:
    start = dice.randrange(len(data) + 1)
    del data[start:start + dice.randrange(1, 200)]


def _repeat(data: bytearray, dice: random.Random) -> None:
    start = dice.randrange(len(data) + 1)
    data[start:start] = data[start:start + dice.randrange(1, 400)] * dice.choice((1, 3, 50))


def _huge_number(data: bytearray, dice: random.Random) -> None:
    """Sizes and counts are what parsers trust too much."""
    start = dice.randrange(len(data) + 1)
    data[start:start + 4] = dice.choice((b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\0\0\0\0",
                                         b"\x80\0\0\0", b"\0\0\0\1"))


CHANGES: tuple[Change, ...] = (
    _flip_bits, _in_the_head, _cut, _remove, _repeat, _huge_number, _huge_number)
