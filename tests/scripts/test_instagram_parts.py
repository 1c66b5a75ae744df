"""Instagram's driver in parts, over recorded screens: accounts, tiles, finals, captions, ages."""

from __future__ import annotations

from typing import cast

import pytest

from postdeck.core.clock import SystemClock
from postdeck.core.errors import PhoneError
from postdeck.core.task import Material
from postdeck.phones.phone import Phone
from postdeck.phones.screen import Node, Screen
from postdeck.scripts.abilities import instagram_sound
from postdeck.scripts.driver import Driver
from postdeck.scripts.instagram.accounts import (
    InstagramAccounts,
    active,
    baseline,
    post_count,
    row_name,
)
from postdeck.scripts.instagram.compose import final_button
from postdeck.scripts.instagram.own_posts import OwnPosts, holds_caption, is_cut_off
from postdeck.scripts.instagram.picker import disagreement, tiles_of
from postdeck.scripts.instagram.ways import fitting
from postdeck.scripts.reading.reader import Seen
from postdeck.scripts.reading.recorded_screens import RecordedScreen
from tests.rigs.recorded import built_in, named, recorded

READER = built_in("instagram")
DRIVER = Driver(cast(Phone, None), READER, SystemClock())
OWN_POSTS = OwnPosts(DRIVER, InstagramAccounts(DRIVER, ""))
SCREENS = {one.file.rpartition("-")[2].removesuffix(".json"): one
           for one in recorded("instagram")}


def read(number: str) -> Seen:
    return READER.read(SCREENS[number].screen)


def video(seconds: float) -> Material:
    return Material(name="clip.mp4", sha256="0" * 64, suffix=".mp4", size=1, kind="video",
                    duration=seconds)


def image() -> Material:
    return Material(name="one.jpg", sha256="0" * 64, suffix=".jpg", size=1, kind="image")


@pytest.mark.parametrize(("number", "username", "posts", "tiles"), [
    ("63", "user_two", 12, 6), ("64", "user_one", 1, 6), ("65", "user_two", 12, 6)])
def test_a_profile_tells_whose_it_is_and_how_many_posts_it_has(
        number: str, username: str, posts: int, tiles: int) -> None:
    seen = read(number)
    assert active(seen) == username
    before = baseline(seen)
    assert (before.username, before.posts, before.tiles) == (username, posts, tiles)
    assert all("row" not in label for label in before.labels)
    assert before.nothing_new(before)


@pytest.mark.parametrize(("label", "count"), [
    ("12", 12), ("1,234", 1234), ("1.234", 1234), ("12posts", 12), ("7 post", 7), ("3篇帖子", 3),
    ("12.3K", None), ("1,2 mln", None), ("1.2万", None), ("posts", None)])
def test_a_rounded_number_of_posts_is_none(label: str, count: int | None) -> None:
    node = Node(0, "TextView", "com.instagram.android",
                "com.instagram.android:id/profile_header_familiar_post_count_value", label, "",
                "", (0, 0, 10, 10))
    frame = Node(1, "FrameLayout", "com.instagram.android", "", "", "", "", (0, 0, 1080, 2400))
    seen = READER.read(Screen((node, frame), (1080, 2400), "", "com.instagram.android"))
    assert post_count(seen) == count


@pytest.mark.parametrize(("desc", "name"), [
    ("ann.bakes, 3 notifications", "ann.bakes"), ("Ann.Bakes", "ann.bakes"),
    ("Add Instagram account", ""), ("Go to Accounts Center", ""), ("", "")])
def test_only_a_username_makes_a_row_an_account(desc: str, name: str) -> None:
    assert row_name(Node(0, "Button", "", "", "", desc, "", (0, 0, 1, 1))) == name


@pytest.mark.parametrize(("number", "tiles"), [
    ("72", 0), ("73", 2), ("74", 1), ("75", 2), ("84", 2), ("50", 1)])
def test_the_tiles_of_a_gallery_are_media_and_not_the_camera(number: str, tiles: int) -> None:
    found = tiles_of(read(number))
    assert len(found) == tiles
    if found:
        mark = SCREENS[number].marks.get("video_tile", found[0].index)
        assert found[0].index == mark
        assert all("amera" not in (tile.desc or tile.text) for tile in found)


def test_a_tile_of_another_kind_or_length_is_not_taken() -> None:
    gallery = read("75")  # a video of 1:06, then a photo
    assert disagreement(DRIVER, gallery, [video(66.2)], [0]) == ""
    assert "66 seconds long" in disagreement(DRIVER, gallery, [video(20)], [0])
    assert "no video" in disagreement(DRIVER, gallery, [video(66)], [1])
    assert "no image" in disagreement(DRIVER, gallery, [image()], [0])
    assert disagreement(DRIVER, gallery, [image()], [1]) == ""
    assert "number 3" in disagreement(DRIVER, gallery, [image()], [2])


@pytest.mark.parametrize(("number", "element"), [
    ("36", "share_button"), ("38", "share_button"), ("40", "share_button"),
    ("78", "question_share"), ("79", "question_share"), ("83", "your_story"),
    ("85", "story_share_button")])
def test_the_button_that_is_armed_is_the_one_that_publishes(number: str, element: str) -> None:
    seen = read(number)
    assert final_button(seen) == element
    node = seen.find(element)
    assert node is not None
    assert seen.target(node).index in SCREENS[number].publishing


@pytest.mark.parametrize("one", [one for one in recorded("instagram") if not one.publishing],
                         ids=named)
def test_where_nothing_publishes_nothing_is_armed(one: RecordedScreen) -> None:
    with pytest.raises(PhoneError, match="nothing on it publishes"):
        final_button(READER.read(one.screen))


def test_share_targets_are_never_direct_messages() -> None:
    package = "com.instagram.android"
    targets = tuple(f"{package}/com.instagram.{name}" for name in (
        "direct.share.handler.DirectShareHandlerActivity",
        "direct.share.handler.ClipsShareHandlerActivity",
        "share.handleractivity.ShareHandlerActivity",
        "share.handleractivity.ReelShareHandlerActivity",
        "share.handleractivity.ClipsShareHandlerActivity",
        "share.handleractivity.StoryShareHandlerActivity"))
    assert fitting(targets, "video") == (targets[4],)
    assert fitting(targets, "story") == (targets[5], targets[3])
    assert fitting(targets, "images") == (targets[2],)


@pytest.mark.parametrize(("sound", "number"), [
    ("https://www.instagram.com/reels/audio/123456789/", "123456789"),
    ("instagram.com/reel/audio/42", "42"),
    ("https://instagram.com/reels/audio/42/?igsh=abc", "42")])
def test_a_sounds_link_is_understood(sound: str, number: str) -> None:
    assert instagram_sound(sound) == f"https://www.instagram.com/reels/audio/{number}/"


@pytest.mark.parametrize("sound", [
    "", "Golden hour", "https://www.tiktok.com/music/x-42", "https://evil.example/reels/audio/42/",
    "https://www.instagram.com/reels/audio/42/../../direct/"])
def test_anything_else_is_no_sounds_link(sound: str) -> None:
    assert instagram_sound(sound) == ""


@pytest.mark.parametrize(("label", "seconds"), [
    ("10 seconds ago", 10), ("user_2 posted a video 3 minutes ago", 180), ("19h", 68_400),
    ("· 2 giorni fa", 172_800), ("5秒前", 5), ("3 小时前", 10_800), ("Just now", 0),
    ("December 1", None), ("", None)])
def test_ages_are_read_in_every_language(label: str, seconds: float | None) -> None:
    assert OWN_POSTS.seconds(label) == seconds


def test_an_opened_post_tells_its_age() -> None:
    assert OWN_POSTS.age(read("60")) == 10  # “user_one posted a video 10 seconds ago”
    assert OWN_POSTS.age(read("88")) == 23 * 3600
    assert OWN_POSTS.age(read("77")) is None


def test_a_caption_is_compared_whole_or_known_to_be_cut_off() -> None:
    reel = read("77")  # “Caption text sample Caption text sample Caption text …”
    whole = "Caption text sample Caption text sample Caption text sample, and more"
    assert not holds_caption(reel, whole, "user_one")
    cut = [node for node in reel.screen.nodes
           if is_cut_off(node.text or node.desc, whole, "user_one")]
    assert len(cut) == 1
    assert not any(is_cut_off(node.text or node.desc, "Another caption", "user_one")
                   for node in reel.screen.nodes)
    post = read("88")  # “user_two Caption text sample Caption text sample Caption text”
    assert holds_caption(post, "Caption text sample Caption text sample Caption text", "user_two")
    assert not holds_caption(post, "Caption text sample", "user_two")
