from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest
from PIL import Image

from postdeck.core.errors import MediaError
from postdeck.media.intake import Intake
from postdeck.media.samples import make_sample


@pytest.fixture
def staging(tmp_path: Path) -> Path:
    folder = tmp_path / "staging"
    folder.mkdir()
    return folder


@pytest.fixture(scope="module")
def video(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("video") / "clip.mp4"
    make_sample(path, seed=1)
    return path


async def test_a_video_is_copied_hashed_and_probed(staging: Path, video: Path) -> None:
    intake = Intake(staging)
    material = await intake.take(str(video))
    assert material.sha256 == hashlib.sha256(video.read_bytes()).hexdigest()
    assert material.kind == "video"
    assert material.duration > 0.5
    assert material.width > 0
    assert intake.path_of(material).read_bytes() == video.read_bytes()
    assert [one.name for one in staging.iterdir()] == [material.staged_name]


@pytest.mark.parametrize("name", ["with space.mp4", "it's \"quoted\".mp4", "日本 🎬.mp4", "-rf.mp4",
                                  "$(reboot).mp4", "no_suffix", "upper.MP4"])
async def test_odd_names_are_fine(staging: Path, video: Path, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(video.read_bytes())
    material = await Intake(staging).take(str(path))
    assert material.name == name
    assert material.suffix == ".mp4"


async def test_a_picture_named_mp4_is_staged_as_a_picture(staging: Path, tmp_path: Path) -> None:
    path = tmp_path / "really-a-picture.mp4"
    Image.new("RGB", (64, 48), "teal").save(path, "PNG")
    material = await Intake(staging).take(str(path))
    assert (material.kind, material.suffix, material.width) == ("image", ".png", 64)


def bad_file(folder: Path, video: Path, what: str) -> str:
    path = folder / f"{what}.mp4"
    whole = video.read_bytes()
    match what:
        case "folder":
            path.mkdir()
        case "empty":
            path.write_bytes(b"")
        case "text":
            path.write_text("this is not a video\n" * 50)
        case "truncated":
            path.write_bytes(whole[:len(whole) // 10])
        case "fifo":
            os.mkfifo(path)
        case "garbled":
            path.write_bytes(whole[:48] + os.urandom(len(whole)))
    return str(path)


@pytest.mark.parametrize(("what", "says"), [
    ("missing", "is not there"), ("folder", "is a folder"), ("empty", "is empty"),
    ("text", "neither a video"), ("truncated", "damaged"), ("fifo", "device or pipe"),
    ("garbled", "can't be posted")])
async def test_a_file_that_cant_be_posted_is_refused_in_a_sentence(
        staging: Path, video: Path, tmp_path: Path, what: str, says: str) -> None:
    with pytest.raises(MediaError) as refused:
        await Intake(staging).take(bad_file(tmp_path, video, what))
    assert says in str(refused.value)
    assert refused.value.advice
    assert list(staging.iterdir()) == []


@pytest.mark.parametrize("path", ["/dev/zero", "/proc/self/mem", "//server/share/a.mp4",
                                  r"\\server\share\a.mp4", "", "a\0b"])
async def test_devices_and_network_paths_are_never_opened(staging: Path, path: str) -> None:
    with pytest.raises(MediaError, match="not a path that PostDeck opens"):
        await Intake(staging).take(path)
