"""The virtual TikTok's ways in, accounts, faults and seeds."""

from __future__ import annotations

import pytest

from postdeck.lab.apps.app import Intent
from postdeck.lab.apps.tiktok import TIKTOK_FAULTS, TikTokOptions
from tests.lab.driving import (
    LAUNCH,
    REFUSALS,
    compose,
    field_hint,
    handset,
    posted,
    share,
    switch,
)
from tests.lab.handset import PACKAGE, SHARE, Handset

# Ways in.

def test_a_share_of_what_is_not_indexed_lands_on_the_feed() -> None:
    phone = handset()
    assert phone.app is not None
    assert phone.app.start(share("content://media/external/video/media/99")) == ""
    assert phone.toasts == ["Couldn't load"]
    assert phone.find(desc="Create")


def test_a_share_asks_for_the_permission_first() -> None:
    phone = handset(permissions=set())
    assert phone.app is not None
    phone.app.start(share())
    assert phone.find("Allow all")
    phone.tap("Allow all")
    assert phone.find("Your Story")


def test_the_camera_asks_for_its_permissions_one_by_one() -> None:
    phone = handset(permissions=set())
    assert phone.app is not None
    phone.app.start(LAUNCH)
    phone.tap(desc="Create")
    phone.tap("While using the app")
    assert phone.find("Allow TikTok to record audio?")
    phone.tap("Only this time")
    assert phone.find("PHOTO")


def test_an_unknown_activity_is_an_error_of_am() -> None:
    phone = handset()
    assert phone.app is not None
    said = phone.app.start(Intent(component=f"{PACKAGE}/.NoSuchActivity"))
    assert "does not exist" in said


def test_share_targets_are_found_for_videos_and_photos() -> None:
    app = handset().app
    assert app is not None
    assert app.share_targets("android.intent.action.SEND", "video/mp4") == [SHARE]
    assert app.share_targets("android.intent.action.SEND_MULTIPLE", "image/*") == [SHARE]
    assert app.share_targets("android.intent.action.SEND", "text/plain") == []


@pytest.mark.parametrize("link", ["https://www.tiktok.com/@mara.lind",
                                  "tiktok://user?username=mara.lind",
                                  "snssdk1233://user/profile/mara.lind"])
def test_a_link_opens_the_profile(link: str) -> None:
    phone = handset()
    assert phone.app is not None
    phone.app.start(Intent(action="android.intent.action.VIEW", data=link))
    assert phone.find("@mara.lind")
    assert phone.find("Edit profile")


def test_a_link_to_somebody_else_shows_no_own_profile() -> None:
    phone = handset()
    assert phone.app is not None
    phone.app.start(Intent(action="android.intent.action.VIEW",
                           data="https://www.tiktok.com/@plantroom?lang=en"))
    assert phone.find("@plantroom")
    assert phone.find("Follow")
    assert not phone.find("Edit profile")


# Accounts.

def test_the_switched_account_posts() -> None:
    phone = handset()
    switch(phone, "okapi")
    assert phone.find("@okapi")
    posted(phone)
    assert phone.ledger[0]["account"] == "okapi"


def test_the_switcher_checks_the_current_account() -> None:
    phone = handset()
    assert phone.app is not None
    phone.app.start(Intent(data="https://www.tiktok.com/@mara.lind"))
    phone.tap("Mara Lind")
    rows = {text: next(n for n in phone.nodes() if n.clickable and text in
                       [c.text for c in n.children]) for text in ("mara.lind", "okapi")}
    assert [rows["mara.lind"].checked, rows["okapi"].checked] == [True, False]
    assert phone.find("Add account")


def test_without_an_account_there_is_only_the_login_page() -> None:
    phone = handset(accounts=())
    assert phone.app is not None
    phone.app.start(share())
    assert phone.find("Log in to TikTok")
    assert not phone.find(desc="Create")


# Faults.

def test_upload_fails_offers_a_retry_that_works_later() -> None:
    phone = handset("upload_fails")
    posted(phone)
    assert phone.find("Couldn't post video. Tap to retry")
    assert (phone.ledger, phone.toasts) == ([], [])
    phone.faults.clear()
    phone.tap("Couldn't post video. Tap to retry")
    phone.wait(8)
    assert len(phone.ledger) == 1


def test_a_stuck_upload_keeps_its_percentage() -> None:
    phone = handset("upload_stuck")
    posted(phone)
    before = [text for text in phone.texts() if text.endswith("%")]
    phone.wait(100)
    assert [text for text in phone.texts() if text.endswith("%")] == before != []
    assert phone.ledger == []


def test_a_lost_toast_is_all_that_is_lost() -> None:
    phone = handset("toast_lost")
    posted(phone)
    assert phone.toasts == []
    assert len(phone.ledger) == 1


def test_a_crash_after_the_tap_may_or_may_not_have_posted() -> None:
    counts = set()
    for seed in range(8):
        phone = handset("crash_after_tap", seed=seed)
        posted(phone)
        assert phone.home
        counts.add(len(phone.ledger))
    assert counts == {0, 1}


def test_no_network_waits_and_goes_on() -> None:
    phone = handset("no_network")
    posted(phone)
    assert phone.find("Waiting for network...")
    assert phone.find("No internet connection")
    assert phone.ledger == []
    phone.faults.clear()
    phone.wait(10)
    assert len(phone.ledger) == 1


def test_a_mangled_caption_can_be_read_back() -> None:
    phone = handset("caption_mangled")
    compose(phone, "0123456789")
    assert phone.find("01235678")


def test_the_wrong_account_is_plain_to_see() -> None:
    phone = handset("wrong_account")
    switch(phone, "okapi")
    assert phone.find("@mara.lind")
    assert not phone.find("@okapi")


def test_moved_buttons_leave_no_post() -> None:
    phone = handset("moved_buttons")
    compose(phone)
    assert not phone.find("Post")
    assert phone.find("Drafts")


def test_logged_out_and_blocked_say_so() -> None:
    phone = handset("logged_out")
    assert phone.app is not None
    phone.app.start(share())
    assert phone.find("Log in to TikTok")
    phone = handset("blocked")
    assert phone.app is not None
    phone.app.start(share())
    assert phone.find("The account has been blocked")
    phone.tap("OK")
    assert phone.find("Your Story")


def test_force_stop_loses_the_upload() -> None:
    phone = handset()
    compose(phone)
    phone.tap("Post")
    phone.wait(2)
    assert phone.app is not None
    phone.app.stop()
    phone.wait(60)
    assert phone.ledger == []


def test_every_fault_has_a_sentence() -> None:
    assert all(text.endswith(".") for text in TIKTOK_FAULTS.values())


# Seeds.

@pytest.mark.parametrize("seed", range(25))
def test_the_post_goes_out_once_through_whatever_comes_between(seed: int) -> None:
    phone = handset(seed=seed, options=TikTokOptions(popups=1.0))
    assert phone.app is not None
    phone.app.start(LAUNCH)
    phone.app.start(share())
    dismiss(phone)
    phone.tap("Next")
    dismiss(phone)
    phone.type("Words", hint=field_hint(phone))
    phone.tap("Post")
    for word in ("Publish now", "Post Now"):
        if phone.find(word):
            phone.tap(word)
    phone.wait(8)
    dismiss(phone)
    phone.tap(desc="Profile")
    dismiss(phone)
    assert phone.find("@mara.lind")
    assert [entry["caption"] for entry in phone.ledger] == ["Words"]


def dismiss(phone: Handset) -> None:
    for _ in range(6):
        found = [text for text in phone.texts() if text in REFUSALS]
        if phone.find("Account security checkup"):
            phone.tap(desc="Close")
        elif any(text.startswith("Permission denied") for text in phone.texts()):
            phone.tap("OK")
        elif found:
            phone.tap(found[0])
        else:
            return


def test_seeds_bring_different_interruptions_in_different_order() -> None:
    seen = set()
    for seed in range(12):
        phone = handset(seed=seed, options=TikTokOptions(popups=1.0))
        assert phone.app is not None
        phone.app.start(LAUNCH)
        seen.add(tuple(t for t in phone.texts() if len(t) > 12)[-3:])
    assert len(seen) > 3


def test_ids_are_stable_in_a_run_and_differ_by_seed() -> None:
    def ids(seed: int) -> dict[str, str]:
        phone = handset(seed=seed)
        assert phone.app is not None
        phone.app.start(LAUNCH)
        return {node.desc: node.rid for node in phone.nodes() if node.desc and node.rid}
    assert ids(1) == ids(1)
    changed = [name for name in ids(1) if ids(1)[name] != ids(2).get(name)]
    assert "Create" in changed
    assert len(ids(1)["Create"].rsplit("/", 1)[1]) == 3
    assert ids(1)["Video"] == ids(2)["Video"] == f"{PACKAGE}:id/long_press_layout"


def test_an_unfinished_post_is_offered_again() -> None:
    phone = handset()
    compose(phone)
    assert phone.app is not None
    phone.app.stop()
    phone.app.start(LAUNCH)
    shown = [view.text for view in phone.screen().walk()]
    assert "Continue editing this post?" in shown


def test_an_unknown_generation_is_refused() -> None:
    with pytest.raises(ValueError, match="generation 9"):
        handset(options=TikTokOptions(generation=9))
