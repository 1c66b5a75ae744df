"""A phone's switches over real adb: bad UI dumps, sliders under the finger, its language."""

from __future__ import annotations

import warnings

import pytest

from postdeck.lab.apps.tiktok import TikTok
from postdeck.lab.apps.tiktok.sounds.volume import VolumePanel
from postdeck.lab.apps.tiktok.state import Draft
from tests.lab.driving import LAUNCH
from tests.lab.handset import PACKAGE
from tests.lab.test_uiautomator2 import with_u2
from tests.lab.tiny_app import TinyApp
from tests.rigs.lab_rig import REAL, Rig, lab

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import uiautomator2 as u2


async def test_every_other_dump_is_bad(rig: Rig, app: TinyApp) -> None:
    assert rig.farm is not None
    faults = rig.farm.phones[0].phone.faults

    def work(d: u2.Device) -> None:
        def dump() -> str:
            try:
                return str(d.jsonrpc.dumpWindowHierarchy(False, 50))
            except u2.exceptions.RPCError:
                return ""

        whole = dump()
        assert app.package in whole
        faults.set("dump_fails")
        failed = [dump() == "" for _ in range(4)]
        assert failed in ([True, False] * 2, [False, True] * 2)
        if failed[-1]:
            dump()  # the next one is a bad one from here on
        faults.set("dump_fails", False)
        faults.set("dump_single_node")
        assert [dump().count("<node") for _ in range(4)] == [1, whole.count("<node")] * 2
        faults.set("dump_single_node", False)
        faults.set("dump_stale")
        d.press("home")
        assert [app.package in dump() for _ in range(3)] == [True, False, False]

    await with_u2(rig, work)


async def test_the_finger_moves_a_slider_over_the_wire() -> None:
    async with lab(1, popups=0.0, size=REAL) as rig:
        assert rig.farm is not None
        phone = rig.farm.phones[0].phone
        package = phone.packages.get(PACKAGE)
        assert package is not None
        assert isinstance(package.app, TikTok)
        assert phone.open(package, LAUNCH) == ""
        session, draft = package.app._session, Draft(("a" * 64,), sound="Half Moon - Iris Vale")
        session.push(VolumePanel(session, draft))
        moves = (("input tap 640 1845", 50, 100), ("input swipe 640 2015 364 2015 50", 50, 0),
                 ("input swipe 640 1845 1000 1845 50", 100, 0))
        for move, own, added in moves:
            await rig.adb("-s", rig.addresses[0], "shell", move)
            assert (draft.origin_volume, draft.added_volume) == (own, added), move
        tree = await rig.adb("-s", rig.addresses[0], "shell", "uiautomator dump /dev/tty")
        assert 'text="100.0"' in tree.text
        assert 'class="android.widget.SeekBar"' in tree.text


@pytest.mark.parametrize("language", ["it", "zh"])
async def test_a_phone_speaks_its_language(language: str) -> None:
    async with lab(1, popups=0.0, size=REAL, language=language) as rig:
        said = await rig.adb("-s", rig.addresses[0], "shell", "getprop persist.sys.locale")
        assert said.text.strip() == {"it": "it-IT", "zh": "zh-CN"}[language]
        await rig.adb("-s", rig.addresses[0], "shell", "am start -a android.intent.action.MAIN "
                      "-n com.zhiliaoapp.musically/com.ss.android.ugc.aweme.splash.SplashActivity")
        tree = await rig.adb("-s", rig.addresses[0], "shell", "uiautomator dump /dev/tty")
        assert {"it": "Profilo", "zh": "收件箱"}[language] in tree.text
