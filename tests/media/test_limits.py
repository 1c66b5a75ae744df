"""limits.toml: as shipped, with a person's own file over it, and with mistakes in that."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from postdeck.core.post import Placement
from postdeck.core.resources import resource
from postdeck.core.task import Platform
from postdeck.media.limit_files import LimitsError, LimitsFile, load_limits
from postdeck.media.limits import Bounds

BUILTIN = resource("limits.toml")


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "limits.toml"


def test_the_shipped_limits_are_dated_documented_and_different_by_placement() -> None:
    limits = load_limits(BUILTIN)
    assert limits.date.year >= 2026
    text = BUILTIN.read_text(encoding="utf-8")
    assert [name for name in Bounds.model_fields if name not in text.split("version = 1\ndate")[0]
            ] == []
    reel = limits.of(Platform.INSTAGRAM, Placement.REEL, images=False)
    story = limits.of(Platform.INSTAGRAM, Placement.STORY, images=False)
    assert (reel.warn.seconds_max, story.warn.seconds_max) == (900, 60)
    carousel = limits.of(Platform.INSTAGRAM, Placement.REEL, images=True)
    assert (carousel.warn.images_max, carousel.refuse.images_max) == (10, 20)
    photos = limits.of(Platform.TIKTOK, Placement.REEL, images=True)
    assert (photos.refuse.images_max, photos.refuse.title_max) == (35, 90)
    assert limits.of(Platform.TIKTOK, Placement.STORY, images=False).refuse.caption_max == 2200


def test_a_persons_file_is_laid_over_key_by_key(own: Path) -> None:
    own.write_text("version = 1\n[instagram.reel.warn]\nmegabytes_max = 1000\n"
                   "hashtags_max = false\n")
    limits = load_limits(BUILTIN, own)
    warn = limits.instagram.reel.warn
    assert (warn.megabytes_max, warn.hashtags_max) == (1000, None)
    assert warn.mentions_max == load_limits(BUILTIN).instagram.reel.warn.mentions_max == 20
    assert limits.tiktok == load_limits(BUILTIN).tiktok


@pytest.mark.parametrize(("text", "says"), [
    ("[tiktok.video.warn]\nfps_min = 1\n", "limits.toml: version: the version is missing"),
    ("version = 2\n", "limits.toml, line 1: version: the version 2 can't be read"),
    ("version = 1\n\n[tiktok.video.warn]\nfsp_min = 1\n", "line 4: tiktok.video.warn.fsp_min"),
    ("version = 1\n[tiktok.video]\nwarn.fps_min = 'ten'\n", "line 3: tiktok.video.warn.fps_min"),
    ("version = 1\n[tiktok.video.warn]\nfps_min = -1\n", "line 3: tiktok.video.warn.fps_min"),
    ("version = 1\n[tiktok.video.warn]\nfps_min = nan\n", "line 3: tiktok.video.warn.fps_min"),
    ("version = 1\n[tiktok.video.warn]\nfps_min = 70\n", "line 2: tiktok.video.warn: fps_min is"),
    ("version = 1\n[tiktok.video.refuse]\ncodecs = [\n  'h264',\n  3]\n",
     "line 5: tiktok.video.refuse.codecs.1"),
    ("version = 1\n[tiktok.story]\n", "line 2: tiktok.story"),
    ("version = 1\n[tiktok.video.warn\n", "is not TOML"),
], ids=str)
def test_a_mistake_is_named_with_its_line(own: Path, text: str, says: str) -> None:
    own.write_text(text)
    with pytest.raises(LimitsError) as refused:
        load_limits(BUILTIN, own)
    assert says in str(refused.value)
    assert "remove it" in refused.value.advice


def test_a_change_counts_at_once_and_a_mistake_is_told_once(own: Path) -> None:
    told: list[str] = []
    file = LimitsFile(own, told.append)
    usual = file.read()

    def write(text: str, at: int) -> None:
        own.write_text(text)
        os.utime(own, ns=(at, at))

    write("version = 1\n[tiktok.video.refuse]\nseconds_max = 5\n", 1)
    assert file.read().tiktok.video.refuse.seconds_max == 5
    write("version = 1\n[tiktok.video.refuse]\nseconds_max = x\n", 2)
    assert file.read() == usual == file.read()
    assert len(told) == 1
    assert "built-in limits" in told[0]
    own.unlink()
    assert file.read() == usual
    assert len(told) == 1


def test_a_file_that_is_no_text_is_refused(own: Path) -> None:
    own.write_bytes(b"version = 1\n# \xff\n")
    with pytest.raises(LimitsError, match="UTF-8"):
        load_limits(BUILTIN, own)
    with pytest.raises(LimitsError, match="can't be read"):
        load_limits(BUILTIN, own.with_name("missing.toml"))
