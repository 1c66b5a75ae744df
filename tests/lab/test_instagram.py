"""The virtual Instagram by hand: every way from the launcher to the ledger."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from postdeck.lab.apps.app import Intent, MediaItem
from postdeck.lab.apps.instagram.options import PACKAGE
from tests.lab.handset import OLDER, PHOTO, VIDEO, Handset
from tests.lab.instagram_driving import (
    HANDLERS,
    LAUNCH,
    by_id,
    compose,
    create,
    instagram,
    posted,
    share,
    tap_id,
    thumbnails,
    touch,
    write,
)

URI = f"content://media/external/video/media/{VIDEO.id}"
MANY = [MediaItem(number, f"/sdcard/DCIM/{number}.jpg", "image/jpeg", 9, f"{number:064d}", 0,
                  float(number)) for number in range(1, 41)]


def test_a_reel_goes_out_once_at_the_end_of_its_upload() -> None:
    phone = instagram()
    compose(phone)
    phone.tap(desc="Share")
    phone.wait(5)
    assert phone.ledger == []
    phone.wait(2)
    (entry,) = phone.ledger
    assert (entry["app"], entry["account"]) == ("instagram", "mara.lind")
    assert entry["caption"] == "A quiet morning"
    assert entry["media"] == [VIDEO.sha256]
    assert entry["details"]["placement"] == "reel"
    assert entry["details"]["way"] == "picker"
    phone.wait(60)
    assert len(phone.ledger) == 1


def test_the_upload_is_shown_then_its_success_then_nothing() -> None:
    phone = instagram()
    compose(phone)
    phone.tap(desc="Share")
    phone.wait(3)
    phone.tap(desc="Home")
    assert phone.find("Keep Instagram open to finish posting…")
    assert by_id(phone, "row_pending_media_progress_bar")[0].text == "50.0"
    phone.tap(desc="Reels")
    assert phone.find("Sharing to Reels...")
    phone.wait(4)
    (said,) = by_id(phone, "status_text")
    assert said.text in ("Done posting. Want to send it directly to friends?",
                         "Your reel just dropped.", "Posted! Nicely done.")
    phone.wait(9)
    assert not by_id(phone, "status_text")


def test_every_tap_on_share_is_one_more_post() -> None:
    phone = instagram("slow")
    compose_slowly(phone)
    phone.tap(desc="Share")
    phone.tap(desc="Share")
    phone.wait(20)
    assert len(phone.ledger) == 2


def compose_slowly(phone: Handset) -> None:
    for desc in ("Profile", "Create New", "Create new reel"):
        phone.tap(desc=desc)
        phone.wait(2)
    touch(phone, thumbnails(phone, "Video")[0])
    phone.wait(2)
    phone.tap(desc="Next")
    phone.wait(2)
    write(phone, "Twice")


def test_the_profile_counts_and_shows_the_new_reel() -> None:
    phone = instagram(profile_seconds=10.0)
    phone.tap(desc="Profile")
    before = count(phone)
    posted(phone, "First light\non the harbour")
    phone.tap(desc="Profile")
    assert count(phone) == before
    phone.wait(10)
    phone.tap(desc="Profile")
    assert count(phone) == before + 1
    tile = by_id(phone, "image_button")[0]
    assert tile.desc == "Reel by Mara Lind at row 1, column 1"
    touch(phone, tile)
    assert phone.find(desc="First light …")
    assert phone.find("mara.lind")
    phone.tap(desc="First light …")
    assert phone.find(desc="First light\non the harbour")
    phone.back()
    assert count(phone) == before + 1


def count(phone: Handset) -> int:
    return int(by_id(phone, "profile_header_familiar_post_count_value")[0].text)


def test_a_finger_pushes_the_profile_up_and_down() -> None:
    phone = instagram(items=[VIDEO])
    app: Any = phone.app
    posts = app._session.accounts.posts["mara.lind"]
    posts[:] = [replace(posts[0], placement="reel", media=(f"{n:064d}",)) for n in range(14)]
    phone.tap(desc="Profile")
    assert not phone.find(desc="Reel by Mara Lind at row 4, column 1")
    for _ in range(3):
        phone.swipe((500, 1900), (500, 900))
    (tile,) = phone.find(desc="Reel by Mara Lind at row 5, column 2")
    assert phone.find(desc="Create New")
    touch(phone, tile)
    assert by_id(phone, "clips_media_component")
    phone.back()
    for _ in range(3):
        phone.swipe((500, 900), (500, 1900))
    assert count(phone) == 14


def test_pinned_posts_stay_before_a_new_one() -> None:
    phone = instagram(pinned=1)
    posted(phone)
    phone.tap(desc="Profile")
    first, second = by_id(phone, "image_button")[:2]
    assert first.desc.startswith("Pinned ")
    assert second.desc == "Reel by Mara Lind at row 1, column 2"


# Galleries.

def test_the_first_cell_of_the_gallery_is_often_the_camera() -> None:
    found = set()
    for seed in range(12):
        phone = instagram(seed=seed)
        create(phone, "reel")
        found.add(bool(phone.find(desc="Open camera")))
    assert found == {True, False}


def test_what_the_camera_records_is_not_what_was_meant() -> None:
    phone = instagram(seed=1)
    create(phone, "reel")
    phone.tap(desc="Open camera")
    phone.tap(desc="Shutter")
    phone.tap(desc="Next")
    phone.tap(desc="Share")
    phone.wait(7)
    assert phone.ledger[0]["media"] != [VIDEO.sha256]


def test_a_carousel_keeps_the_order_of_the_taps() -> None:
    phone = instagram()
    create(phone, "post")
    phone.tap(desc="Select multiple button")
    chosen = [node.desc for node in thumbnails(phone) if node.desc.startswith("Selected")]
    assert chosen == [thumbnails(phone)[0].desc]
    assert chosen[0].startswith("Selected media number 1, Photo thumbnail")
    touch(phone, thumbnails(phone)[0])
    assert not thumbnails(phone, "Selected media")
    touch(phone, thumbnails(phone)[2])
    touch(phone, thumbnails(phone)[0])
    assert thumbnails(phone)[0].desc.startswith("Selected media number 2")
    phone.tap(desc="Next")
    phone.tap(desc="Next")
    write(phone, "Two pictures")
    phone.tap(desc="Share")
    phone.wait(7)
    (entry,) = phone.ledger
    assert entry["media"] == [OLDER.sha256, PHOTO.sha256]
    assert entry["details"]["placement"] == "feed"
    assert phone.find("Posted! Nicely done.")


def test_a_chosen_piece_comes_into_the_preview_before_it_is_let_go() -> None:
    phone = instagram()
    create(phone, "post")
    phone.tap(desc="Select multiple button")
    touch(phone, thumbnails(phone)[1])
    touch(phone, thumbnails(phone)[0])
    assert len(thumbnails(phone, "Selected media number")) == 2
    touch(phone, thumbnails(phone)[0])
    (left,) = thumbnails(phone, "Selected media number")
    assert left.desc.startswith("Selected media number 1, Video")


def test_without_a_choice_next_waits() -> None:
    phone = instagram()
    create(phone, "post")
    phone.tap(desc="Select multiple button")
    touch(phone, thumbnails(phone)[0])
    (following,) = by_id(phone, "next_button_textview")
    assert not following.enabled


def test_a_single_video_in_post_mode_becomes_a_reel() -> None:
    phone = instagram()
    create(phone, "post")
    touch(phone, thumbnails(phone, "Video")[0])
    phone.tap(desc="Next")
    phone.tap(desc="Next")
    phone.tap(desc="Share")
    phone.wait(7)
    assert phone.ledger[0]["details"]["placement"] == "reel"


@pytest.mark.parametrize("what", ["reel", "post"])
def test_a_finger_reaches_what_lies_further_down(what: str) -> None:
    phone = instagram(items=MANY)
    create(phone, what)
    first = {node.bounds[:2] for node in thumbnails(phone)}
    assert len(first) < len(MANY)
    before = [tile.look.picture for tile in thumbnails(phone)]
    phone.swipe((500, 2000), (500, 1400))
    after = [tile.look.picture for tile in thumbnails(phone)]
    assert after[0] in before
    assert after[-1] not in before
    for _ in range(40):
        phone.swipe((500, 2000), (500, 1400))
    assert thumbnails(phone)[-1].look.picture == MANY[0].sha256
    for _ in range(40):
        phone.swipe((500, 1400), (500, 2000))
    assert [tile.look.picture for tile in thumbnails(phone)] == before


def test_the_modes_lead_from_one_gallery_to_another() -> None:
    phone = instagram()
    create(phone, "reel")
    phone.tap("POST")
    assert phone.find("New post")
    phone.tap("STORY")
    assert phone.find("Add to story")
    phone.back()
    assert phone.find(desc="Create New")


def test_permissions_are_asked_for_first() -> None:
    phone = instagram(permissions=set())
    phone.tap(desc="Profile")
    phone.tap(desc="Create New")
    phone.tap(desc="Create new reel")
    phone.tap("Allow all")
    phone.tap("Don’t allow")
    assert phone.toasts == ["Allow access to your photos and videos"]
    phone.tap(desc="Create New")
    phone.tap(desc="Create new reel")
    phone.tap("Allow all")
    assert phone.find("New reel")


# Stories.

def test_your_story_publishes_at_once_and_plays_from_the_profile() -> None:
    phone = instagram()
    create(phone, "story")
    touch(phone, thumbnails(phone, "Video")[0])
    phone.tap("Your story")
    phone.wait(3)
    assert phone.find("Posting…")
    phone.wait(4)
    (entry,) = phone.ledger
    assert entry["details"]["placement"] == "story"
    assert entry["details"]["audience"] == "Everyone"
    phone.tap(desc="Profile")
    touch(phone, by_id(phone, "row_profile_header_imageview_frame_layout")[0])
    assert phone.find("Your story")
    assert by_id(phone, "reel_viewer_timestamp")[0].text == "1s"


def test_a_story_for_close_friends_says_so_in_the_ledger() -> None:
    phone = instagram()
    create(phone, "story")
    touch(phone, thumbnails(phone, "Photo")[0])
    phone.tap("Close Friends")
    phone.wait(7)
    assert phone.ledger[0]["details"]["audience"] == "Close Friends"


def test_a_story_may_ask_where_it_goes() -> None:
    phone = instagram(story_sheet=True)
    create(phone, "story")
    touch(phone, thumbnails(phone, "Video")[0])
    phone.tap("Your story")
    assert phone.find("Sharing options")
    phone.tap(desc="Share")
    phone.wait(7)
    assert len(phone.ledger) == 1


# The caption page.

def test_the_ai_label_is_in_the_ledger() -> None:
    phone = instagram()
    compose(phone)
    touch(phone, by_id(phone, "toggle")[0])
    assert by_id(phone, "toggle")[0].checked
    phone.tap(desc="Share")
    phone.wait(7)
    assert phone.ledger[0]["details"]["ai_content"] == "1"


def test_share_sleeps_for_a_while() -> None:
    phone = instagram(ready_seconds=60.0)
    compose(phone)
    assert not by_id(phone, "share_button")[0].enabled
    phone.tap(desc="Share")
    phone.wait(60)
    assert phone.ledger == []
    assert by_id(phone, "share_button")[0].enabled


def test_while_typing_share_lies_under_the_keyboard_or_is_gone() -> None:
    gone = set()
    for seed in range(10):
        phone = instagram(seed=seed)
        create(phone, "reel")
        touch(phone, thumbnails(phone, "Video")[0])
        phone.tap(desc="Next")
        tap_id(phone, "caption_input_text_view")
        gone.add(not by_id(phone, "share_button"))
        if by_id(phone, "share_button"):
            phone.tap(desc="Share")
            phone.wait(9)
            assert phone.ledger == []
    assert gone == {True, False}


def test_a_caption_ends_at_the_limit() -> None:
    phone = instagram()
    compose(phone, "x" * 3000)
    assert phone.find("x" * 2200)


def test_a_draft_that_is_saved_is_not_posted() -> None:
    phone = instagram()
    compose(phone)
    phone.tap(desc="Save draft")
    phone.wait(20)
    assert phone.ledger == []
    assert phone.toasts == ["Draft saved"]


def test_back_in_the_editor_asks_and_next_stays_in_the_tree() -> None:
    phone = instagram()
    create(phone, "reel")
    touch(phone, thumbnails(phone, "Video")[0])
    phone.back()
    assert phone.find("Save draft?")
    assert by_id(phone, "clips_right_action_button")
    phone.tap("Keep editing")
    assert not phone.find("Save draft?")
    phone.back()
    phone.tap("Start over")
    assert phone.find("New reel")


# Sheets in which the real Share is.

@pytest.mark.parametrize("option", ["nux", "limited_reach"])
def test_the_real_share_is_in_what_comes_after_share(option: str) -> None:
    phone = instagram(**{option: True})
    compose(phone)
    phone.tap(desc="Share")
    phone.wait(20)
    assert phone.ledger == []
    touch(phone, (by_id(phone, "clips_nux_sheet_share_button")
                  or by_id(phone, "clips_original_audio_nux_sheet_share_button")
                  or by_id(phone, "igds_alert_dialog_primary_button"))[0])
    phone.wait(7)
    assert len(phone.ledger) == 1


def test_share_may_read_next_and_only_lead_on() -> None:
    phone = instagram(says_next=True)
    compose(phone)
    assert not phone.find(desc="Share")
    phone.tap(desc="Next")
    assert phone.ledger == []
    phone.tap(desc="Share")
    phone.wait(7)
    assert len(phone.ledger) == 1


def test_a_long_video_gets_the_question_by_itself() -> None:
    phone = instagram(limited_reach=None,
                      items=[MediaItem(9, "/sdcard/l.mp4", "video/mp4", 9, "9" * 64, 181_000, 1)])
    compose(phone)
    phone.tap(desc="Share")
    phone.tap("Edit draft")
    assert phone.find("A quiet morning")
    phone.wait(20)
    assert phone.ledger == []


def test_an_offer_after_share_publishes_with_its_answer_only() -> None:
    phone = instagram(notices=("threads_share",))
    compose(phone)
    phone.tap(desc="Share")
    assert phone.find("Always share reels on Threads?")
    phone.wait(20)
    assert phone.ledger == []
    phone.tap("Not now")
    phone.wait(7)
    assert len(phone.ledger) == 1


# Accounts and links.

def test_the_switcher_changes_who_posts() -> None:
    phone = instagram(accounts=("mara.lind", "okapi", "minh.cooks"))
    phone.tap(desc="Profile")
    tap_id(phone, "action_bar_username_container")
    assert phone.find(desc="Add Instagram account")
    (row,) = [node for node in phone.nodes() if node.desc.partition(",")[0] == "okapi"
              and node.clickable]
    touch(phone, row)
    assert by_id(phone, "action_bar_title")[0].text == "okapi"
    posted(phone)
    assert phone.ledger[0]["account"] == "okapi"


def test_switcher_rows_may_count_notifications() -> None:
    said = set()
    for seed in range(10):
        phone = instagram(seed=seed)
        phone.tap(desc="Profile")
        tap_id(phone, "action_bar_username_container")
        said |= {node.desc for node in phone.nodes() if node.desc.startswith("okapi")}
    assert "okapi" in said
    assert any(one.endswith(" notifications") for one in said)


@pytest.mark.parametrize("link", ["instagram://user?username=kai.surfs",
                                  "https://www.instagram.com/kai.surfs/"])
def test_a_link_opens_a_profile(link: str) -> None:
    phone = instagram()
    assert phone.app is not None
    phone.app.start(Intent(action="android.intent.action.VIEW", data=link, package=PACKAGE))
    assert phone.find("kai.surfs")
    assert phone.find("Follow")
    phone.app.start(Intent(data=link.replace("kai.surfs", "mara.lind")))
    assert phone.find("Edit profile")


@pytest.mark.parametrize("seed", range(4))
def test_a_sound_comes_by_its_link(seed: int) -> None:
    phone = instagram(seed=seed)
    assert phone.app is not None
    phone.app.start(Intent(data="https://www.instagram.com/reels/audio/123456789/"))
    (title,) = by_id(phone, "audio_page_title")
    phone.tap(desc="Use audio")
    if phone.find(desc="Shutter"):
        phone.tap(desc="Gallery")
    touch(phone, thumbnails(phone, "Video")[0])
    phone.tap(desc="Next")
    write(phone, "With a sound")
    assert phone.find(title.text)
    phone.tap(desc="Share")
    phone.wait(7)
    assert phone.ledger[0]["details"]["sound"] == title.text
    assert phone.ledger[0]["details"]["way"] == "sound"
    posted(phone)
    assert phone.ledger[1]["details"]["sound"] == ""


def test_a_sound_that_is_gone_says_so() -> None:
    phone = instagram()
    assert phone.app is not None
    phone.app.start(Intent(data="https://www.instagram.com/reels/audio/17/"))
    assert phone.find("This audio isn't available")


# Share targets.

def test_the_share_targets_are_those_of_the_real_app() -> None:
    app = instagram().app
    assert app is not None
    targets = app.share_targets("android.intent.action.SEND", "video/mp4")
    assert HANDLERS + "ClipsShareHandlerActivity" in targets
    assert any(".direct." in one for one in targets)
    assert app.share_targets("android.intent.action.VIEW", "video/mp4") == []
    many = app.share_targets("android.intent.action.SEND_MULTIPLE", "image/jpeg")
    assert HANDLERS + "ClipsShareHandlerActivity" not in many
    assert "does not exist" in app.start(Intent(component=HANDLERS + "NoSuchActivity"))


@pytest.mark.parametrize(("handler", "mark"), [
    ("ClipsShareHandlerActivity", "clips_right_action_button"),
    ("StoryShareHandlerActivity", "story_share_controls_action_bar"),
    ("ReelShareHandlerActivity", "story_share_controls_action_bar"),
    ("ShareHandlerActivity", "share_to_title"),
])
def test_each_target_lands_where_its_name_says(handler: str, mark: str) -> None:
    phone = instagram()
    assert phone.app is not None
    assert phone.app.start(share(URI, handler)) == ""
    assert by_id(phone, mark)


@pytest.mark.parametrize(("lands", "mark"), [
    ("clips", "clips_right_action_button"), ("story", "story_share_controls_action_bar"),
    ("direct", "row_user_send_button"), ("chooser", "share_to_title"), ("home", "title_logo")])
def test_an_option_moves_every_landing(lands: str, mark: str) -> None:
    phone = instagram(share_lands=lands)
    assert phone.app is not None
    phone.app.start(share(URI, "ClipsShareHandlerActivity"))
    assert by_id(phone, mark)


def test_a_shared_reel_says_how_it_came() -> None:
    phone = instagram()
    assert phone.app is not None
    phone.app.start(share(URI, "ClipsShareHandlerActivity"))
    phone.tap(desc="Next")
    phone.tap(desc="Share")
    phone.wait(7)
    assert phone.ledger[0]["details"]["way"] == "share"


def test_a_message_is_a_message_in_the_ledger() -> None:
    phone = instagram(share_lands="direct")
    assert phone.app is not None
    phone.app.start(share(URI, "ClipsShareHandlerActivity"))
    phone.tap("Send")
    assert phone.ledger[0]["details"]["placement"] == "direct"


def test_unknown_media_are_refused() -> None:
    phone = instagram()
    assert phone.app is not None
    phone.app.start(share("content://media/external/video/media/99",
                          "ClipsShareHandlerActivity"))
    assert phone.toasts == ["Couldn't load"]


# The process.

def test_force_stop_kills_the_upload_silently() -> None:
    phone = instagram()
    compose(phone)
    phone.tap(desc="Share")
    phone.wait(4)
    assert phone.app is not None
    phone.app.stop()
    phone.wait(60)
    phone.app.start(LAUNCH)
    assert phone.ledger == []
    assert not by_id(phone, "row_pending_container")


def test_an_unfinished_reel_is_offered_again() -> None:
    phone = instagram()
    compose(phone, "Half done")
    assert phone.app is not None
    phone.app.stop()
    phone.app.start(LAUNCH)
    create(phone, "reel")
    phone.tap("Start new video")
    assert thumbnails(phone)
    phone.back()
    create(phone, "reel")
    assert not phone.find("Start new video")


def test_home_leaves_the_upload_alone() -> None:
    phone = instagram()
    compose(phone)
    phone.tap(desc="Share")
    for _ in range(4):
        phone.back()
    assert phone.home
    phone.wait(7)
    assert len(phone.ledger) == 1
