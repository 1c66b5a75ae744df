"""A whole post by hand: a real MP4 through real adb and stock uiautomator2 into TikTok's ledger."""

from __future__ import annotations

import asyncio
import hashlib
import re
import warnings
from pathlib import Path

import adbutils

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import uiautomator2 as u2

from tests.lab.test_media import tiny_mp4
from tests.rigs.lab_rig import lab

TIKTOK = "com.zhiliaoapp.musically"
CAPTION = "Sourdough, day 3 🍞\nno knead #bread"
PERMISSIONS = ("CAMERA", "RECORD_AUDIO", "READ_MEDIA_VIDEO", "READ_MEDIA_IMAGES",
               "POST_NOTIFICATIONS")


async def test_a_shared_video_goes_out_once_under_the_right_account(tmp_path: Path) -> None:
    video = tmp_path / "video.mp4"
    video.write_bytes(tiny_mp4(9000))
    remote = "/sdcard/DCIM/Camera/postdeck.mp4"
    async with lab(1, popups=0.0, confirm_dialog=False, upload_seconds=2.0) as rig:
        def stage(phone: adbutils.AdbDevice) -> str:
            for permission in PERMISSIONS:
                phone.shell(["pm", "grant", TIKTOK, f"android.permission.{permission}"])
            phone.sync.push(video, remote, check=True)
            scanned = phone.shell(f"content call --uri content://media --method scan_file "
                                  f"--arg {remote}")
            found = re.search(r"media/(\d+)", scanned)
            assert found, scanned
            return found[1]

        def post() -> None:
            phone = adbutils.AdbClient("127.0.0.1", rig.adb_port).device(rig.addresses[0])
            number = stage(phone)
            component = phone.shell(
                "cmd package query-activities --brief -a android.intent.action.SEND "
                f"-t video/mp4 {TIKTOK}").split()[-1]
            started = phone.shell(
                "am start -a android.intent.action.SEND -t video/mp4 "
                "--eu android.intent.extra.STREAM "
                f"content://media/external/video/media/{number} "
                f"--grant-read-uri-permission -n {component}")
            assert "Error" not in started
            d = u2.connect(phone)
            try:
                d(text="Next", packageName=TIKTOK).click(timeout=10)
                field = d(className="android.widget.EditText",
                          textMatches="(Add desc|Describe your|Writing a long).*")
                field.click(timeout=10)
                d(focused=True).set_text(CAPTION)
                assert d(focused=True).get_text() == CAPTION
                if d.info["currentPackageName"] != TIKTOK:
                    d.press("back")
                d(text="Post", packageName=TIKTOK)[-1].click(timeout=10)
                assert d.toast.get_message(10) == "Video posted!"
            finally:
                d.stop_uiautomator()

        await asyncio.to_thread(post)
        (entry,) = rig.ledger()
        assert entry["serial"] == rig.serials[0]
        assert entry["account"] == rig.accounts[0][0]
        assert entry["caption"] == CAPTION
        assert entry["media"] == [hashlib.sha256(video.read_bytes()).hexdigest()]
