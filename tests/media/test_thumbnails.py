"""Small pictures of media: what they show, that they are kept, and what can't be opened."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest
from PIL import Image

from postdeck.core.errors import MediaError
from postdeck.media.samples import make_picture, make_sample
from postdeck.media.thumbnailer import FRAMES_A_SECOND
from postdeck.media.thumbnails import Thumbnails


def sizes(frames: tuple[bytes, ...]) -> set[tuple[int, int]]:
    return {Image.open(io.BytesIO(each)).size for each in frames}


async def test_a_video_gives_a_strip_of_its_first_seconds(tmp_path: Path) -> None:
    video = make_sample(tmp_path / "-a film ★.mp4", seed=1, seconds=2.0)
    found = await Thumbnails(None).glimpse(str(video), 8, 160)
    assert (found.kind, found.width, found.height, found.fps) == ("video", 540, 960, 24)
    assert found.duration == pytest.approx(2.0, abs=0.1)
    assert len(found.frames) == 8
    assert sizes(found.frames) == {(90, 160)}
    assert len(set(found.frames)) == 8
    whole = await Thumbnails(None).glimpse(str(video), 100, 160)
    assert len(whole.frames) == 2 * FRAMES_A_SECOND


async def test_a_turned_picture_is_shown_upright(tmp_path: Path) -> None:
    path = tmp_path / "turned.jpg"
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (400, 200), "red").save(path, exif=exif)
    found = await Thumbnails(None).glimpse(str(path), 1, 100)
    assert (found.width, found.height) == (200, 400)
    assert sizes(found.frames) == {(50, 100)}


async def test_what_was_made_is_kept_until_the_file_changes(tmp_path: Path) -> None:
    picture = make_picture(tmp_path / "p.jpg", 1)
    thumbnails = Thumbnails(tmp_path / "kept")
    first = await thumbnails.glimpse(str(picture), 1, 100)
    (kept,) = (tmp_path / "kept").iterdir()
    stamp = kept.stat().st_mtime_ns
    assert await Thumbnails(tmp_path / "kept").glimpse(str(picture), 1, 100) == first
    assert kept.stat().st_mtime_ns == stamp
    make_picture(picture, 2)
    os.utime(picture, ns=(1, 1))
    assert (await thumbnails.glimpse(str(picture), 1, 100)).frames != first.frames
    kept.write_bytes(b"nonsense")
    make_picture(picture, 1)
    assert (await thumbnails.glimpse(str(picture), 1, 100)).frames == first.frames


async def test_a_folder_that_can_not_be_written_costs_nothing(tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("in the way")
    picture = make_picture(tmp_path / "p.jpg", 1)
    assert (await Thumbnails(tmp_path / "kept").glimpse(str(picture), 1, 100)).frames


@pytest.mark.parametrize(("name", "content", "said"), [
    ("words.mp4", b"only words", "neither a video"),
    ("cut.png", b"\x89PNG\r\n\x1a\n12", "damaged")])
async def test_what_is_no_media_is_named(
    tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(MediaError, match=f"{name} can't be posted: .*{said}"):
        await Thumbnails(None).glimpse(str(tmp_path / name), 1, 100)
    with pytest.raises(MediaError, match=r"gone\.mp4 is not there any more"):
        await Thumbnails(None).glimpse(str(tmp_path / "gone.mp4"), 1, 100)


async def test_an_enormous_picture_is_refused_before_it_is_drawn(tmp_path: Path) -> None:
    path = tmp_path / "huge.png"
    Image.new("1", (20_000, 20_000)).save(path)
    with pytest.raises(MediaError, match="too many"):
        await Thumbnails(None).glimpse(str(path), 1, 100)


async def test_one_that_takes_too_long_is_given_up(tmp_path: Path) -> None:
    video = make_sample(tmp_path / "v.mp4", seed=1, seconds=1.0)
    with pytest.raises(MediaError, match="takes too long"):
        await Thumbnails(None, seconds=0.001).glimpse(str(video), 1, 100)
