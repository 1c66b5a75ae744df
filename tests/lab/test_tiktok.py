"""The virtual TikTok in use: what goes out, and the traps on the way."""

from __future__ import annotations

import pytest

from postdeck.lab.apps.tiktok import TikTokOptions
from tests.lab.driving import HINTS, LAUNCH, compose, handset, posted, share
from tests.lab.handset import PHOTO, VIDEO, Handset

# The main road.

def test_a_shared_video_goes_out_once_at_the_end_of_its_upload() -> None:
    phone = handset()
    compose(phone)
    phone.tap("Post")
    phone.wait(3)
    assert phone.ledger == []
    assert "Posting..." in phone.texts()
    assert any(text.endswith("%") and text != "0%" for text in phone.texts())
    phone.wait(60)
    (entry,) = phone.ledger
    assert entry["account"] == "mara.lind"
    assert entry["caption"] == "A quiet morning"
    assert entry["media"] == [VIDEO.sha256]
    assert entry["details"]["placement"] == "video"
    assert phone.toasts == ["Video posted!"]
    assert "Posting..." not in phone.texts()


def test_the_feed_then_shows_the_own_post_with_its_age() -> None:
    phone = handset(seed=1)
    posted(phone)
    assert {"Mara Lind", "A quiet morning"} <= set(phone.texts())
    assert any(text.startswith("· ") and text.endswith("s ago") for text in phone.texts())


def test_the_profile_gains_a_tile_that_opens_the_post() -> None:
    phone = handset()
    assert phone.app is not None
    phone.app.start(LAUNCH)
    phone.tap(desc="Profile")
    before = tiles(phone)
    posted(phone, "Morning at the lake")
    phone.tap(desc="Profile")
    assert "@mara.lind" in phone.texts()
    assert tiles(phone) == before + 1
    phone.touch(180, 1300)
    assert {"mara.lind", "Morning at the lake"} <= set(phone.texts())
    assert any(text.endswith("ago") for text in phone.texts())
    phone.back()
    assert "@mara.lind" in phone.texts()


def tiles(phone: Handset) -> int:
    return len([n for n in phone.nodes() if n.clickable and 1100 <= n.bounds[1] < 2208
                and n.bounds[2] - n.bounds[0] == 358])


def test_reposting_the_same_draft_shows_up_as_two() -> None:
    phone = handset()
    posted(phone)
    posted(phone)
    assert len(phone.ledger) == 2
    assert phone.ledger[0] == phone.ledger[1]


def test_on_a_slow_phone_a_second_tap_on_post_goes_out_too() -> None:
    phone = handset()
    compose(phone)
    phone.faults.add("slow")
    phone.tap("Post")
    phone.tap("Post")
    phone.wait(30)
    assert len(phone.ledger) == 2


def test_a_slow_tap_dies_with_the_app() -> None:
    phone = handset()
    compose(phone)
    phone.faults.add("slow")
    phone.tap("Post")
    assert phone.app is not None
    phone.app.stop()
    phone.wait(30)
    assert phone.ledger == []


def test_every_caption_arrives_as_it_was_set() -> None:
    for caption in ("emoji 🎬\nsecond line", "\"quotes\" $(reboot) `x`", "مرحبا", "a" * 4000):
        phone = handset()
        posted(phone, caption)
        assert phone.ledger[0]["caption"] == caption


def test_a_photo_post_has_a_title_above_its_description() -> None:
    phone = handset()
    assert phone.app is not None
    phone.app.start(share("content://media/external/images/media/8", "image/jpeg"))
    phone.tap("Next")
    first, second = (n for n in phone.nodes() if n.cls.endswith("EditText"))
    assert first.text == "Add a catchy title"
    assert second.text in HINTS
    phone.type("the title", hint=first.hint)
    phone.type("the words", hint=second.hint)
    phone.tap("Post")
    phone.wait(8)
    (entry,) = phone.ledger
    assert (entry["caption"], entry["details"]["title"]) == ("the words", "the title")
    assert entry["media"] == [PHOTO.sha256]


def test_through_the_camera_and_several_media() -> None:
    phone = handset()
    assert phone.app is not None
    phone.app.start(LAUNCH)
    phone.tap(desc="Create")
    phone.touch(90, 2160)
    phone.tap("Select multiple")
    phone.touch(540, 560)
    phone.touch(180, 560)
    phone.tap("Next (2)")
    phone.tap("Next")
    phone.tap("Post")
    phone.wait(8)
    assert phone.ledger[0]["media"] == [VIDEO.sha256, PHOTO.sha256]


def test_the_videos_tab_shows_only_videos() -> None:
    phone = handset()
    assert phone.app is not None
    phone.app.start(LAUNCH)
    phone.tap(desc="Create")
    phone.touch(90, 2160)
    phone.tap(desc="Videos")
    phone.touch(180, 560)
    phone.tap("Next")
    phone.tap("Post")
    phone.wait(8)
    assert phone.ledger[0]["media"] == [VIDEO.sha256]


# Traps.

def test_the_tab_post_and_the_shutter_do_not_post_the_gallery() -> None:
    phone = handset()
    assert phone.app is not None
    phone.app.start(LAUNCH)
    phone.tap(desc="Create")
    phone.tap("POST")
    assert phone.find("POST")
    phone.tap(desc="@2131888184")
    phone.tap("Next")
    phone.tap("Post")
    phone.wait(8)
    assert phone.ledger[0]["media"] not in ([VIDEO.sha256], [PHOTO.sha256])


def test_your_story_publishes_a_story() -> None:
    phone = handset()
    assert phone.app is not None
    phone.app.start(share())
    phone.tap("Your Story")
    phone.wait(8)
    assert phone.ledger[0]["details"]["placement"] == "story"


def test_close_beside_the_sound_removes_the_sound() -> None:
    phone = handset()
    assert phone.app is not None
    phone.app.start(share("content://media/external/images/media/8", "image/jpeg"))
    phone.tap(desc="Close")
    assert phone.find("Add sound")
    phone.tap("Next")
    phone.tap("Post")
    phone.wait(8)
    assert phone.ledger[0]["details"]["sound"] == ""


def test_post_moves_when_the_keyboard_opens() -> None:
    phone = handset()
    compose(phone)
    (resting,) = phone.find("Post")
    phone.tap("A quiet morning")
    assert phone.keyboard_open
    (raised,) = phone.find("Post")
    assert resting.bounds[1] > 2000 > 300 > raised.bounds[1]
    assert phone.find("15/4000")
    phone.touch((resting.bounds[0] + resting.bounds[2]) // 2, resting.bounds[1] + 60)
    phone.wait(8)
    assert phone.ledger == []
    phone.tap("Post")
    phone.wait(8)
    assert len(phone.ledger) == 1


@pytest.mark.parametrize("way", ["suggestion", "space", "back"])
def test_a_hashtag_at_the_end_hides_post_until_it_is_settled(way: str) -> None:
    phone = handset()
    compose(phone)
    phone.tap("A quiet morning")
    phone.type("Morning #lake")
    assert not phone.find("Post")
    if way == "suggestion":
        phone.tap("#lake")
    elif way == "space":
        phone.type("Morning #lake ")
    else:
        phone.back()
    phone.tap("Post")
    phone.wait(8)
    assert phone.ledger[0]["caption"].rstrip() == "Morning #lake"


def test_the_confirm_dialog_publishes_only_when_it_is_answered() -> None:
    phone = handset(options=TikTokOptions(popups=0.0, confirm_dialog=True))
    compose(phone)
    phone.tap("Post")
    phone.wait(8)
    assert phone.ledger == []
    assert phone.find("Publish video publicly?")
    yes = next(t for t in phone.texts() if t in ("Publish now", "Post Now"))
    phone.tap(yes)
    phone.wait(8)
    assert len(phone.ledger) == 1


def test_drafts_publish_nothing_and_show_on_the_profile() -> None:
    phone = handset()
    compose(phone)
    phone.tap("Drafts")
    phone.wait(20)
    assert phone.ledger == []
    assert phone.find("Drafts: 1")


def test_leaving_the_editor_asks_first() -> None:
    phone = handset()
    compose(phone)
    phone.back()
    phone.back()
    assert phone.find("Discard edits?")
    phone.back()
    assert phone.find("Your Story")
