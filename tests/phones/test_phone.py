"""A phone as a person uses it, on a virtual phone."""

from __future__ import annotations

import dataclasses
import io
import time

import pytest
from PIL import Image

from postdeck.adb.errors import DeviceOfflineError
from postdeck.core.errors import InvalidInputError
from postdeck.core.failure import Failure
from postdeck.phones.errors import (
    AppMissingError,
    AppStartError,
    PhoneLockedError,
    UiNodeGoneError,
)
from postdeck.phones.permissions import MEDIA_PERMISSIONS
from postdeck.phones.phone import PhoneFacts
from postdeck.phones.readiness import PostingApp, security
from postdeck.phones.staging import stage
from tests.phones.test_staging import sha
from tests.rigs.phone_bench import TIKTOK, bench

SHARE = f"{TIKTOK}/com.ss.android.ugc.aweme.share.SystemShareActivity"
PERMISSIONS = tuple(f"android.permission.{name}" for name in (
    "READ_MEDIA_VIDEO", "READ_MEDIA_IMAGES", "CAMERA", "RECORD_AUDIO", "POST_NOTIFICATIONS"))


def points(found):
    return {point.name: point for point in found}


async def compose(phone, video):
    """Share a video to TikTok and go on to the page with the caption; that page's field."""
    staged = await stage(phone, video, sha(video), ".mp4", "video/mp4")
    await phone.grant(TIKTOK, PERMISSIONS)
    await phone.start_activity([
        "-a", "android.intent.action.SEND", "-t", "video/mp4",
        "--eu", "android.intent.extra.STREAM", staged.uri, "-n", SHARE])
    for _ in range(60):
        screen = await phone.look()
        fields = [node for node in screen.nodes if node.editable and "itle" not in node.hint]
        if fields:
            return fields[0]
        words = ("Next", "Not now", "Don’t allow", "Don't allow", "Cancel", "Close", "OK")
        for node in screen.nodes:
            if node.text in words:
                await phone.tap(*screen.clickable(node).center)
                break
    raise AssertionError([node.text for node in screen.nodes if node.text])


async def test_a_phone_says_what_it_is():
    async with bench(android="15", model="Nice Phone", battery=33, size=(720, 1600)) as deck:
        facts = await deck.phone.facts()
    assert (facts.serial, facts.model, facts.android) == ("LAB0001", "Nice Phone", "15")
    assert (facts.battery, facts.size) == (33, (720, 1600))
    assert facts.patch


async def test_a_ready_phone_has_no_advice():
    async with bench() as deck:
        await deck.phone.grant(TIKTOK, MEDIA_PERMISSIONS)
        found = await deck.phone.readiness(TIKTOK)
    assert [point.name for point in found] == [
        "connection", "lock", "app", "language", "permissions", "storage", "battery", "clock",
        "security"]
    assert all(point.ok and not point.advice for point in found)


@pytest.mark.parametrize(("android", "reads", "opens_nothing"), [
    ("14", "READ_MEDIA_VIDEO", "READ_EXTERNAL_STORAGE"),
    ("11", "READ_EXTERNAL_STORAGE", "READ_MEDIA_VIDEO")])
async def test_what_an_app_may_not_do_is_told_as_its_android_has_it(android, reads, opens_nothing):
    prefix = "android.permission."
    async with bench(android=android) as deck:
        phone = deck.phone
        held = await phone.permissions(TIKTOK)
        assert held[f"{prefix}{reads}"] is False
        assert f"{prefix}{opens_nothing}" not in held
        await phone.grant(TIKTOK, (f"{prefix}CAMERA", f"{prefix}RECORD_AUDIO"))
        point = points(await phone.readiness(TIKTOK))["permissions"]
        assert (point.severity, point.detail) == ("warning", "TikTok may not read media yet.")
        await phone.grant(TIKTOK, MEDIA_PERMISSIONS)
        assert points(await phone.readiness(TIKTOK))["permissions"].severity == ""
        await deck.rig.adb("shell", f"pm revoke {TIKTOK} {prefix}CAMERA")
        point = points(await phone.readiness(TIKTOK))["permissions"]
        assert point.detail == "TikTok may not use camera or microphone yet."
        assert await phone.grant(TIKTOK, (f"{prefix}CAMERA",)) == ()  # not asked a second time
        assert (await phone.permissions(TIKTOK))[f"{prefix}CAMERA"] is False
        await phone.grant(TIKTOK, (f"{prefix}CAMERA",), again=True)
        assert (await phone.permissions(TIKTOK))[f"{prefix}CAMERA"] is True


@pytest.fixture
def impatient(monkeypatch):
    monkeypatch.setattr("postdeck.phones.phone._UNLOCK_SECONDS", 0.2)


@pytest.mark.usefixtures("impatient")
async def test_what_is_missing_is_said_with_what_to_do():
    async with bench(tiktok=False, capacity=64 << 20, battery=4, secure=True) as deck:
        found = points(await deck.phone.readiness(TIKTOK))
    assert [name for name, point in found.items() if not point.ok] == ["lock", "app", "storage"]
    assert all(found[name].advice for name in ("lock", "app", "storage", "battery"))


async def test_a_screen_that_another_tool_holds_is_no_screen_to_type_on():
    async with bench() as deck:
        apps = (PostingApp(TIKTOK),)
        assert points(await deck.phone.whole_readiness(apps))["input"].ok
        await deck.phone.ui.close()
    async with bench(faults=("u2_registered",)) as deck:
        point = points(await deck.phone.whole_readiness(apps))["input"]
        assert point.severity == "error"
        assert "Another automation tool" in point.detail
        assert "End that tool" in point.advice
        await deck.rig.control.fault(deck.serial, "u2_registered", on=False)
        assert points(await deck.phone.whole_readiness(apps))["input"].ok


async def test_without_any_app_both_are_named():
    async with bench(tiktok=False, instagram=False) as deck:
        point = points(await deck.phone.whole_readiness(()))["app"]
    assert not point.ok
    assert point.detail == "Neither TikTok nor Instagram is installed."


async def test_the_space_a_file_needs_counts():
    async with bench(capacity=1 << 30) as deck:
        assert points(await deck.phone.readiness(TIKTOK, needed=1 << 20))["storage"].ok
        assert not points(await deck.phone.readiness(TIKTOK, needed=900 << 20))["storage"].ok


async def test_a_sleeping_phone_is_woken_and_its_lock_swiped_away():
    async with bench(awake=False, locked=True) as deck:
        assert not await deck.phone.awake()
        assert await deck.phone.locked()
        await deck.phone.ensure_unlocked()
        assert await deck.phone.awake()
        assert not await deck.phone.locked()


@pytest.mark.usefixtures("impatient")
async def test_a_pin_needs_its_owner():
    async with bench(awake=False, secure=True) as deck:
        with pytest.raises(PhoneLockedError) as caught:
            await deck.phone.ensure_unlocked()
        assert caught.value.failure is Failure.PHONE_LOCKED
        await deck.rig.control.unlock(deck.serial)
        await deck.phone.ensure_unlocked()


async def test_apps_are_found_with_their_version_and_their_share_page():
    async with bench() as deck:
        phone = deck.phone
        assert await phone.installed(TIKTOK)
        assert await phone.installed("com.none") is None
        assert await phone.share_targets(TIKTOK, "video/mp4") == (SHARE,)
        assert await phone.share_targets("com.none", "video/mp4") == ()
        assert await phone.front_package() != TIKTOK
        assert await phone.grant(TIKTOK, ("android.permission.CAMERA", "no.such")) == ("no.such",)
        with pytest.raises(InvalidInputError):
            await phone.installed("com.x; reboot")


async def test_a_page_that_is_not_there_and_one_that_is_denied_are_told_apart():
    async with bench() as deck:
        with pytest.raises(AppMissingError):
            await deck.phone.start_activity(["-n", f"{TIKTOK}/.NoSuchPage"])
        await deck.rig.control.fault(deck.serial, "am_denied")
        with pytest.raises(AppStartError, match=r"SecurityException|Denial"):
            await deck.phone.start_activity(
                ["-a", "android.intent.action.SEND", "-t", "video/mp4", "-n", SHARE])


async def test_the_screen_is_read_and_touched():
    async with bench() as deck:
        phone = deck.phone
        home = await phone.look()
        icon = next(node for node in home.nodes if "TikTok" in (node.text, node.desc))
        assert home.size == (1080, 2400)
        await phone.tap(*home.clickable(icon).center)
        assert await phone.front_package() == TIKTOK
        assert (await phone.look()).package in (TIKTOK, "com.android.permissioncontroller")
        await phone.key("HOME")
        assert await phone.front_package() == home.package
        with Image.open(io.BytesIO(await phone.screenshot())) as picture:
            assert picture.size == (1080, 2400)
        with pytest.raises(InvalidInputError):
            await phone.key("BACK; reboot")


async def test_a_toast_is_heard():
    async with bench() as deck:
        assert await deck.phone.toast() == ""
        deck.lab_phone().toast("Video posted!")
        assert await deck.phone.toast() == "Video posted!"
        await deck.phone.ui.clear_toast()
        assert await deck.phone.toast() == ""


@pytest.mark.parametrize("caption", [
    "plain", "two\nlines\n\nand more", "\U0001f600 \U0001f468\u200d\U0001f469 emoji",
    "שלום עולם RTL", "\u202etricky",
    "$(reboot) `x` \"q\" 'a' \\ & < >", "日本語 ñ é",
])
async def test_text_is_typed_and_read_back(video, caption):
    async with bench() as deck:
        field = await compose(deck.phone, video)
        assert await deck.phone.type_text(field, caption) == caption
        screen = await deck.phone.look()
        assert caption in [node.text for node in screen.nodes if node.editable]


async def test_text_that_the_field_did_not_take_is_not_claimed(video):
    async with bench() as deck:
        field = await compose(deck.phone, video)
        await deck.rig.control.fault(deck.serial, "text_lost")
        assert await deck.phone.type_text(field, "hello") != "hello"


async def test_text_never_goes_into_another_field(video, monkeypatch):
    monkeypatch.setattr("postdeck.phones.keyboard._FOCUS_SECONDS", 0.2)
    async with bench() as deck:
        field = await compose(deck.phone, video)
        await deck.phone.type_text(field, "mine")
        screen = await deck.phone.look()
        own = next(node for node in screen.nodes if node.editable and node.focused)
        other = dataclasses.replace(own, hint="A title", focused=False)
        with pytest.raises(UiNodeGoneError):
            await deck.phone.type_text(other, "not mine")
        texts = [node.text for node in (await deck.phone.look()).nodes if node.editable]
        assert "not mine" not in texts


async def test_after_the_cable_is_pulled_everything_says_offline():
    async with bench() as deck:
        phone = deck.phone
        await phone.look()
        await deck.rig.control.unplug(deck.serial)
        for call in (phone.look, phone.screenshot, phone.wake, phone.facts, phone.toast):
            with pytest.raises(DeviceOfflineError):
                await call()


async def test_the_language_is_judged_where_the_known_ones_are_told():
    async with bench() as deck:
        found = points(await deck.phone.readiness(TIKTOK, languages=("it", "zh")))
        assert found["language"].severity == "warning"
        assert found["language"].detail.startswith("en")
        assert "it, zh" in found["language"].advice
        for languages in (("en", "it"), ()):
            fine = points(await deck.phone.readiness(TIKTOK, languages=languages))
            assert fine["language"].severity == fine["clock"].severity == ""


async def test_a_clock_that_is_off_is_a_warning(monkeypatch):
    async with bench() as deck:
        monkeypatch.setattr("postdeck.phones.readiness.time", _Turned)
        clock = points(await deck.phone.readiness(TIKTOK))["clock"]
        assert clock.severity == "warning"
        assert clock.detail == "3 hours ahead of this computer's"
        assert "by the network" in clock.advice


class _Turned:
    """This computer's clock, three hours back."""

    @staticmethod
    def time():
        return time.time() - 3 * 3600


@pytest.mark.parametrize(("address", "patch", "warns"), [
    ("192.168.1.5:5555", "2026-04-05", True), ("adb-R1._adb-tls-connect._tcp", "2025-12-01", True),
    ("192.168.1.5:5555", "2026-05-01", False), ("R58M12ABCDE", "2020-01-01", False),
    ("127.0.0.1:20000", "2020-01-01", False), ("192.168.1.5:5555", "", False)])
def test_old_patch_levels_are_a_warning_over_wifi(address, patch, warns):
    point = security(PhoneFacts(serial="R1", patch=patch), address)
    assert point.severity == ("warning" if warns else "")
    assert ("CVE-2026-0073" in point.advice) is warns
