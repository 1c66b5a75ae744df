"""What a probe finds in files of many kinds, and how it stands the bad ones."""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from postdeck.core.errors import MediaError
from postdeck.core.task import Material
from postdeck.media.intake import Intake
from postdeck.media.probe import ProbeBounds, probe
from tests.media import zoo


@pytest.fixture
def staging(tmp_path: Path) -> Path:
    folder = tmp_path / "staging"
    folder.mkdir()
    return folder


async def taken(staging: Path, path: Path) -> Material:
    return await Intake(staging).take(str(path))


@pytest.mark.parametrize(("name", "made", "found"), [
    ("a.mp4", {"sound": True, "rate": 48_000}, {
        "container": "mp4", "codec": "h264", "audio_codec": "aac", "audio_rate": 48_000,
        "pixel_format": "yuv420p", "fps": 30, "width": 360, "height": 640, "duration": 1}),
    ("a.mov", {"container": "mov", "codec": "libx265", "fps": 25}, {
        "container": "mov", "codec": "hevc", "audio_codec": "", "fps": 25}),
    ("a.webm", {"container": "webm", "codec": "libvpx-vp9"}, {
        "container": "webm", "codec": "vp9", "suffix": ".webm"}),
    ("a.mkv", {"container": "matroska"}, {"container": "mkv", "codec": "h264"}),
    ("a.mp4", {"pixels": "yuv444p"}, {"pixel_format": "yuv444p"}),
    ("webm named.mp4", {"container": "webm", "codec": "libvpx"}, {
        "container": "webm", "codec": "vp8", "suffix": ".webm"}),
], ids=str)
async def test_films_tell_how_they_are_packed(
    staging: Path, tmp_path: Path, name: str, made: dict[str, object], found: dict[str, object],
) -> None:
    material = await taken(staging, zoo.film(tmp_path / name, **made))  # type: ignore[arg-type]
    seen = material.model_dump()
    assert {key: pytest.approx(seen[key], abs=0.1) if isinstance(seen[key], float) else seen[key]
            for key in found} == found


async def test_sides_are_told_as_shown(staging: Path, tmp_path: Path) -> None:
    upright = zoo.film(tmp_path / "upright.mp4", size=(640, 360))
    material = await taken(staging, zoo.turned(tmp_path / "turned.mp4", upright))
    assert (material.width, material.height) == (360, 640)
    assert material.rotation in (90, 270)
    photo = Image.new("RGB", (64, 48))
    exif = photo.getexif()
    exif[0x0112] = 6
    photo.save(tmp_path / "photo.jpg", exif=exif)
    material = await taken(staging, tmp_path / "photo.jpg")
    assert (material.width, material.height) == (48, 64)


async def test_a_recording_that_does_not_say_its_length_is_measured(
    staging: Path, tmp_path: Path
) -> None:
    data = zoo.film(tmp_path / "a.webm", container="webm", codec="libvpx").read_bytes()
    at = data.index(b"\x44\x89\x88")  # Duration, 8 bytes; made a void of the same size
    live = tmp_path / "live.webm"
    live.write_bytes(data[:at] + b"\xec\x89" + bytes(9) + data[at + 11:])
    material = await taken(staging, live)
    assert material.duration == pytest.approx(1, abs=0.1)


def _cut(source: Callable[[Path], Path], share: float) -> Callable[[Path], Path]:
    def write(path: Path) -> Path:
        data = source(path).read_bytes()
        path.write_bytes(data[:int(len(data) * share)])
        return path
    return write


def _text(path: Path) -> Path:
    path.write_text("This is no film.\n" * 99)
    return path


def _noise(head: bytes) -> Callable[[Path], Path]:
    def write(path: Path) -> Path:
        path.write_bytes(head + os.urandom(5000))
        return path
    return write


BAD: list[tuple[str, Callable[[Path], Path], str]] = [
    ("cut.mp4", _cut(zoo.film, 0.5), "damaged or incomplete"),
    ("cut.webm", _cut(lambda path: zoo.film(path, container="webm", codec="libvpx"), 0.7),
     "damaged or incomplete"),
    ("cut.png", _cut(lambda path: zoo.png(path, 500, 500, os.urandom(3000)), 0.5), "damaged"),
    ("noise.png", lambda path: zoo.png(path, 500, 500, os.urandom(300)), "damaged"),
    ("text.mp4", _text, "neither a video"),
    ("text.jpg", _text, "neither a video"),
    ("noise.mp4", _noise(b"\0\0\0\x18ftypisom\0\0\0\0isommp42"), "damaged"),
    ("noise.webm", _noise(b"\x1aE\xdf\xa3\x84webm"), "damaged"),
    ("noise.jpg", _noise(b"\xff\xd8\xff\xe0"), "damaged"),
    ("noise.webp", _noise(b"RIFF\0\0\0\0WEBPVP8 "), "damaged"),
    ("heic.heic", _noise(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"), "HEIC"),
    ("film.avi", _noise(b"RIFF\0\0\0\0AVI LIST"), "AVI"),
    ("sound.mp4", zoo.only_sound, "no picture"),
    ("moving.gif", lambda path: zoo.moving(path, "GIF"), "GIF"),
    ("moving.webp", lambda path: zoo.moving(path, "WEBP"), "animated"),
    ("moving.png", lambda path: zoo.moving(path, "PNG"), "animated"),
    ("huge.png", lambda path: zoo.png(path, 60_000, 60_000, b""), "points are too many"),
    ("bomb.png", lambda path: zoo.png(path, 40_000, 30_000), "points are too many"),
    ("zero.png", lambda path: zoo.png(path, 0, 0), "damaged"),
]


@pytest.mark.parametrize(("name", "write", "says"), BAD, ids=[name for name, _, _ in BAD])
async def test_a_bad_file_is_refused_in_a_sentence(
    staging: Path, tmp_path: Path, name: str, write: Callable[[Path], Path], says: str
) -> None:
    path = write(tmp_path / name)
    for intake in (Intake(staging), Intake(staging).sitting(looks_only=True)):
        with pytest.raises(MediaError) as refused:
            await intake.take(str(path))
        assert says in str(refused.value)
        assert refused.value.advice
    assert list(staging.iterdir()) == []


async def test_what_needs_too_much_memory_costs_a_child_only(tmp_path: Path) -> None:
    heavy = zoo.png(tmp_path / "heavy.png", 9_900, 9_900)
    assert heavy.stat().st_size < 100_000
    assert (await probe(heavy, "heavy.png"))["width"] == 9_900
    with pytest.raises(MediaError, match=r"too much memory|opening it failed"):
        await probe(heavy, "heavy.png", ProbeBounds(megabytes=60))


async def test_what_takes_too_long_is_ended(tmp_path: Path) -> None:
    slow = zoo.png(tmp_path / "slow.png", 9_900, 9_900)
    with pytest.raises(MediaError, match="too long"):
        await probe(slow, "slow.png", ProbeBounds(seconds=0.05))
    assert not [words for words in await asyncio.to_thread(_running) if str(slow) in words]


def _running() -> list[str]:
    """The command lines of all processes, where the system shows them."""
    found = []
    for each in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):
            found.append(each.read_bytes().decode(errors="replace"))
    return found


async def test_looking_copies_nothing_and_finds_the_same(staging: Path, tmp_path: Path) -> None:
    path = zoo.film(tmp_path / "a.mp4")
    os.utime(path, (1_700_000_000, 1_700_000_000))
    intake = Intake(staging)
    looked = await intake.sitting(looks_only=True).take(str(path))
    assert list(staging.iterdir()) == []
    assert looked == await intake.take(str(path))
    path.write_bytes(zoo.film(tmp_path / "b.mp4", seconds=2).read_bytes())
    again = await intake.sitting(looks_only=True).take(str(path))
    assert again.duration == pytest.approx(2, abs=0.1)


async def test_a_path_named_again_in_one_request_is_taken_once(
    staging: Path, tmp_path: Path
) -> None:
    path = zoo.film(tmp_path / "a.mp4")
    sitting = Intake(staging).sitting()
    first, second = await asyncio.gather(sitting.take(str(path)), sitting.take(str(path)))
    path.unlink()
    assert first == second == await sitting.take(str(path))


async def test_what_was_not_kept_of_a_material_is_found_in_its_copy(
    staging: Path, tmp_path: Path
) -> None:
    intake = Intake(staging)
    material = await intake.take(str(zoo.film(tmp_path / "a.mp4")))
    bare = Material(**material.model_dump(
        include={"name", "sha256", "suffix", "size", "kind", "duration", "width", "height"}))
    assert await Intake(staging).completed(bare) == material
