"""The virtual Instagram's switches: faults, options, notices, seeds, and how fast it draws."""

from __future__ import annotations

import time
from typing import Any

import pytest

from postdeck.lab.apps.instagram import INSTAGRAM_FAULTS, Instagram, InstagramOptions
from postdeck.lab.apps.instagram.screens.notices import NOTICES
from postdeck.lab.options import lab_options
from tests.lab.handset import VIDEO, Handset
from tests.lab.instagram_driving import (
    LAUNCH,
    by_id,
    compose,
    instagram,
    posted,
    tap_id,
    thumbnails,
    touch,
)
from tests.lab.reading import seen, tree
from tests.rigs.lab_rig import lab

INSTAGRAM = "com.instagram.android"


def test_a_failed_upload_can_be_tried_again_or_thrown_away() -> None:
    phone = instagram("upload_fails")
    posted(phone)
    phone.tap(desc="Home")
    assert phone.find("Video can't be posted")
    assert phone.ledger == []
    phone.faults.clear()
    touch(phone, by_id(phone, "row_pending_media_status_textview")[0])
    phone.wait(7)
    assert len(phone.ledger) == 1
    phone = instagram("upload_fails")
    posted(phone)
    phone.tap(desc="Home")
    tap_id(phone, "row_pending_media_discard_button")
    assert not phone.find("Video can't be posted")


def test_a_stuck_upload_stops_moving() -> None:
    phone = instagram("upload_stuck")
    posted(phone)
    phone.wait(100)
    phone.tap(desc="Home")
    assert by_id(phone, "row_pending_media_progress_bar")[0].text == "40.0"
    assert phone.ledger == []


def test_a_lost_message_is_lost_and_the_post_is_there() -> None:
    phone = instagram("toast_lost")
    posted(phone)
    for tab in ("Home", "Reels"):
        phone.tap(desc=tab)
        assert not by_id(phone, "status_text")
        assert not by_id(phone, "row_pending_container")
    assert len(phone.ledger) == 1


def test_a_crash_after_the_tap_may_or_may_not_have_posted() -> None:
    counts = set()
    for seed in range(8):
        phone = instagram("crash_after_tap", seed=seed)
        posted(phone)
        assert phone.home
        counts.add(len(phone.ledger))
    assert counts == {0, 1}


def test_no_network_waits_and_goes_on() -> None:
    phone = instagram("no_network")
    posted(phone)
    phone.tap(desc="Home")
    assert phone.find("Waiting to post…")
    assert phone.find("No internet connection")
    assert phone.ledger == []
    phone.faults.clear()
    phone.wait(10)
    assert len(phone.ledger) == 1


def test_a_mangled_caption_can_be_read_back() -> None:
    phone = instagram("caption_mangled")
    compose(phone, "0123456789")
    assert phone.find("01235678")


def test_the_wrong_account_is_plain_to_see() -> None:
    phone = instagram("wrong_account")
    phone.tap(desc="Profile")
    tap_id(phone, "action_bar_username_container")
    (row,) = [node for node in phone.nodes() if node.desc.startswith("okapi")]
    touch(phone, row)
    assert by_id(phone, "action_bar_title")[0].text == "mara.lind"


@pytest.mark.parametrize(("fault", "words"), [
    ("logged_out", "Forgot password?"), ("blocked", "We suspended your account, Mara Lind"),
    ("challenge", "Confirm you're human")])
def test_what_stops_an_account_says_so(fault: str, words: str) -> None:
    phone = instagram(fault)
    assert phone.find(words)
    assert seen(phone).rules.stop in ("not_logged_in", "account_blocked")
    phone.back()
    assert phone.home


@pytest.mark.parametrize("language", ["en", "it", "zh"])
def test_a_session_that_ends_at_work_says_so_first(language: str) -> None:
    phone = instagram(language=language)
    phone.faults.add("logged_out")
    read = seen(phone)
    assert (read.name, read.rules.stop) == ("login", "not_logged_in")
    assert not by_id(phone, "profile_tab")
    tap_id(phone, "igds_alert_dialog_primary_button")
    assert seen(phone).name == "login"
    assert len([node for node in phone.nodes() if node.cls.endswith("EditText")]) == 2


def test_android_may_ask_about_notifications_at_the_first_start() -> None:
    phone = instagram(permissions=set(), popups=1.0)
    assert phone.find("Don’t allow")


def test_no_accounts_means_login() -> None:
    phone = instagram(accounts=())
    assert phone.find("Create new account")


def test_every_fault_has_a_sentence() -> None:
    assert all(text.endswith(".") for text in INSTAGRAM_FAULTS.values())


def test_unknown_generations_notices_and_landings_are_refused() -> None:
    for options in ({"generation": 9}, {"notices": ("balloons",)}, {"share_lands": "moon"}):
        with pytest.raises(ValueError, match=r"there is no|can land"):
            Instagram(Handset(), ["mara.lind"], 1, InstagramOptions(**options))


# Notices.

@pytest.mark.parametrize("notice", NOTICES, ids=lambda notice: notice.name)
def test_a_notice_that_was_asked_for_comes_once_at_its_moment(notice: Any) -> None:
    phone = instagram(notices=(notice.name,))
    app: Any = phone.app
    came = 0
    for _ in range(2):
        for moment in sorted(notice.moments - {"launch"}):
            app._session.go.notice(moment)
        came += bool(phone.find(notice.title))
        while phone.find(notice.title):
            phone.back()
    assert came == 1


@pytest.mark.parametrize("seed", range(30))
def test_the_reel_goes_out_once_through_whatever_comes_between(seed: int) -> None:
    phone = instagram(seed=seed, popups=1.0, nux=None, says_next=None, wrong_gallery=None,
                      ready_seconds=2.0, generation=1 + seed % 2,
                      language=("en", "it", "zh")[seed % 3])
    phase, tapped = "start", False
    for _ in range(60):
        read = seen(phone)
        if tapped and read.name in ("progress", "success"):
            break
        move = read.next(phase)  # type: ignore[arg-type]
        if read.name == "switcher" or move.key == "back":
            phone.back()
        elif move.node is not None and move.node.enabled:
            phone.touch(*move.node.center)
        else:
            phone.wait(1)
        phase = "compose" if read.name in ("editor", "compose") else phase
        if move.element == "caption_field":
            phone.type("Words")
        tapped = tapped or move.final
    phone.wait(10)
    assert [entry["caption"] for entry in phone.ledger] == ["Words"]
    assert phone.ledger[0]["media"] == [VIDEO.sha256]


def test_seeds_bring_different_notices() -> None:
    seen_titles = set()
    for seed in range(12):
        phone = instagram(seed=seed, popups=1.0)
        seen_titles |= {notice.name for notice in NOTICES if phone.find(notice.title)}
    assert {"notifications", "save_login", "location"} <= seen_titles


def test_the_wrong_gallery_comes_once() -> None:
    phone = instagram(wrong_gallery=True)
    phone.tap(desc="Profile")
    phone.tap(desc="Create New")
    phone.tap(desc="Create new reel")
    assert phone.find("Add to story")
    phone.back()
    phone.tap(desc="Create New")
    phone.tap(desc="Create new reel")
    assert phone.find("New reel")


# Options of the lab, and the real wire.

def test_flat_options_reach_both_apps_and_a_dict_reaches_one() -> None:
    options = lab_options(popups=0.5, share_lands="home", instagram_options={"generation": 2},
                          each={1: {"instagram": False, "nux": True}})
    first, second = options.of(0), options.of(1)
    assert first.tiktok_options.popups == first.instagram_options.popups == 0.5
    assert first.instagram_options.share_lands == "home"
    assert (first.instagram_options.generation, first.tiktok_options.generation) == (2, 1)
    assert not second.instagram
    assert second.instagram_options.nux
    assert second.instagram_options.generation == 2


async def test_it_is_installed_and_steered_over_the_wire() -> None:
    async with lab(2, popups=0.0, each={1: {"instagram": False}}) as rig:
        async def shell(index: int, line: str) -> str:
            done = await rig.adb("-s", rig.addresses[index], "shell", line)
            return done.text + done.err.decode()

        assert INSTAGRAM in await shell(0, "pm list packages")
        assert INSTAGRAM not in await shell(1, "pm list packages")
        found = await shell(0, "cmd package query-activities --brief "
                               f"-a android.intent.action.SEND -t video/mp4 {INSTAGRAM}")
        assert "handleractivity.ClipsShareHandlerActivity" in found
        await shell(0, f"monkey -p {INSTAGRAM} -c android.intent.category.LAUNCHER 1")
        dumped = await shell(0, "uiautomator dump /dev/tty")
        assert "profile_tab" in dumped
        await rig.control.notice(rig.serials[0], INSTAGRAM, "edits")
        assert "Level up your videos" in await shell(0, "uiautomator dump /dev/tty")
        await shell(0, "input keyevent BACK")
        await shell(0, "am start -a android.intent.action.VIEW "
                       f"-d instagram://user?username=kai.surfs -p {INSTAGRAM}")
        assert "kai.surfs" in await shell(0, "uiautomator dump /dev/tty")
        assert f"{INSTAGRAM}/" in await shell(0, "dumpsys window | grep mCurrentFocus")


def test_a_screen_is_built_quickly() -> None:
    phone = instagram()
    phone.tap(desc="Profile")
    assert phone.app is not None
    tree(phone)
    began = time.perf_counter()
    for _ in range(20):
        phone.app.root()
    assert (time.perf_counter() - began) / 20 < 0.02


def test_it_remembers_its_page_across_starts() -> None:
    phone = instagram()
    compose(phone)
    assert phone.app is not None
    assert phone.app.start(LAUNCH) == ""
    assert phone.find("A quiet morning")
    assert thumbnails(phone) == []
