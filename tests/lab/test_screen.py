"""Power, keyguard, touch, keys, text and dialogs, through the real adb."""

from __future__ import annotations

import io

from PIL import Image

from postdeck.lab.apps.app import Intent
from tests.lab.tiny_app import TinyApp
from tests.rigs.lab_rig import Rig, lab


async def shell(rig: Rig, line: str) -> str:
    done = await rig.adb("shell", line)
    return done.text + done.err.decode()


async def test_a_tap_reaches_the_deepest_clickable_view(rig: Rig, app: TinyApp) -> None:
    await shell(rig, "input tap 250 150; input tap 250 950; input tap 250 1150; input tap 5 2300")
    assert app.taps == ["go", "ghost"]
    await rig.control.fault(rig.serials[0], "tap_lost")
    await shell(rig, "input tap 250 150; input swipe 250 150 250 150 50")
    assert app.taps == ["go", "ghost"]


async def test_typing_needs_focus_and_is_ascii_only(rig: Rig, app: TinyApp) -> None:
    await shell(rig, "input text lost")
    assert app.text == ""
    await shell(rig, "input tap 500 350; input text hello%sworld; input keyevent 66 KEYCODE_DEL")
    assert app.text == "hello world"
    assert "mInputShown=true" in await shell(rig, "dumpsys input_method")
    assert "NullPointerException" in await shell(rig, "input text été")
    assert app.text == "hello world"
    await shell(rig, "input tap 540 2000")
    assert app.taps == []
    await shell(rig, "input keyevent BACK")
    assert "mInputShown=false" in await shell(rig, "dumpsys window")
    assert app.backs == 0
    await shell(rig, "input keyevent KEYCODE_BACK")
    assert app.backs == 1
    assert "Unknown keycode" in await shell(rig, "input keyevent NO-KEY")


async def test_a_permission_dialog_covers_the_app(rig: Rig, app: TinyApp) -> None:
    await shell(rig, "input tap 250 550")
    assert "permissioncontroller" in await shell(rig, "dumpsys window | grep mCurrentFocus")
    tree = await shell(rig, "uiautomator dump /dev/tty")
    assert "permission_allow_foreground_only_button" in tree
    await shell(rig, "input tap 250 150; input keyevent BACK")
    assert (app.taps, app.answers) == ([], [False])
    await shell(rig, "input tap 250 550; input keyevent HOME")
    assert "nexuslauncher" in await shell(rig, "dumpsys window | grep mCurrentFocus")
    await shell(rig, f"am start -n {app.package}/.MainActivity")
    assert "permissioncontroller" in await shell(rig, "dumpsys window | grep mCurrentFocus")
    rest = tree.partition("permission_allow_one_time_button")[2]
    left, top = rest.partition('bounds="[')[2].partition("]")[0].split(",")
    await shell(rig, f"input tap {int(left) + 10} {int(top) + 10}")
    assert app.answers == [False, True]
    assert "CAMERA: granted=true" in await shell(rig, f"dumpsys package {app.package}")


async def test_intents_arrive_with_their_extras(rig: Rig, app: TinyApp) -> None:
    said = await shell(
        rig, "am start -W -a android.intent.action.SEND -t video/mp4 "
             "--eu android.intent.extra.STREAM content://media/external/video/media/7 "
             f"--es title 'a b' --grant-read-uri-permission -n {app.package}/.Share")
    assert said.startswith("Starting: Intent { act=android.intent.action.SEND typ=video/mp4 "
                           f"flg=0x1 cmp={app.package}/.Share (has extras) }}")
    assert "Status: ok" in said
    assert app.started[-1] == Intent(
        action="android.intent.action.SEND", component=f"{app.package}/{app.package}.Share",
        mime="video/mp4", package=app.package,
        stream_uris=("content://media/external/video/media/7",),
        extras={"android.intent.extra.STREAM": "content://media/external/video/media/7",
                "title": "a b"})
    assert "does not exist" in await shell(
        rig, f"am start -a android.intent.action.SEND -t image/png -n {app.package}/.Share")


async def test_a_swipe_lock_opens_and_a_secure_one_does_not() -> None:
    async with lab(2, popups=0.0, locked=True, awake=False, each={1: {"secure": True}}) as rig:
        for address, opens in zip(rig.addresses, (True, False), strict=True):
            async def state(address: str = address) -> str:
                done = await rig.adb("-s", address, "shell", "dumpsys window; dumpsys power")
                return done.text

            assert "mWakefulness=Asleep" in await state()
            assert "mDreamingLockscreen=true" in await state()
            await rig.adb("-s", address, "shell", "input keyevent WAKEUP; wm dismiss-keyguard")
            assert "mWakefulness=Awake" in await state()
            assert ("isKeyguardShowing=false" in await state()) == opens
            await rig.adb("-s", address, "shell", "input swipe 500 2000 500 400 10")
            assert ("NotificationShade" in await state()) != opens
        await rig.control.unlock(rig.serials[1])
        assert "isKeyguardShowing=false" in (
            await rig.adb("-s", rig.addresses[1], "shell", "dumpsys window")).text
        await rig.control.lock(rig.serials[0], secure=True)
        tree = await rig.adb("-s", rig.addresses[0], "shell",
                             "input keyevent 224; uiautomator dump /dev/tty")
        assert "keyguard" in tree.text
        assert "nexuslauncher" not in tree.text


async def test_a_screenshot_is_a_picture_of_the_display(rig: Rig, app: TinyApp) -> None:
    shot = (await rig.adb("exec-out", "screencap -p")).out
    with Image.open(io.BytesIO(shot)) as picture:
        assert picture.size == (1080, 2400)
        assert len(set(picture.convert("L").resize((54, 120)).tobytes())) > 1
    assert rig.farm is not None
    rig.farm.phones[0].phone.toast("Bread is ready", 1e6)  # the app's own is over in 20 ms
    toasted = (await rig.adb("exec-out", "screencap", "-p")).out
    assert toasted != shot
    await shell(rig, "screencap -p /sdcard/shot.png; input keyevent SLEEP")
    assert (await rig.adb("exec-out", "cat /sdcard/shot.png")).out[:4] == b"\x89PNG"
    with Image.open(io.BytesIO((await rig.adb("exec-out", "screencap -p")).out)) as dark:
        assert dark.convert("L").getextrema()[1] == 0
    await rig.control.fault(rig.serials[0], "screencap_fails")
    assert (await rig.adb("exec-out", "screencap -p")).out.startswith(b"Failed")


async def test_timers_of_apps_die_with_a_reboot(rig: Rig, app: TinyApp) -> None:
    assert rig.farm is not None
    phone = rig.farm.phones[0].phone
    phone.screen.tap(250, 750)  # not over the wire: its timer of 40 ms must not end before
    phone.restart()
    done: list[bool] = []
    phone.later(5.0, lambda: done.append(app.late))
    while not done:
        await phone.stirred()
    assert done == [False]
