"""A carousel by hand: real photos through real adb and stock uiautomator2 into the ledger."""

from __future__ import annotations

import asyncio
import hashlib
import io
import warnings
from pathlib import Path

import adbutils
from PIL import Image

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import uiautomator2 as u2

from tests.rigs.lab_rig import lab

INSTAGRAM = "com.instagram.android"
ID = f"{INSTAGRAM}:id/"
CAPTION = "Two mornings 🌅\nby the sea #sunrise"
PERMISSIONS = ("READ_MEDIA_VIDEO", "READ_MEDIA_IMAGES", "POST_NOTIFICATIONS")


def photo(shade: int) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (64, 64), (shade, 90, 120)).save(out, "JPEG")
    return out.getvalue()


async def test_a_carousel_goes_out_once_in_the_order_of_the_taps(tmp_path: Path) -> None:
    contents = [photo(40), photo(200)]
    async with lab(1, popups=0.0, upload_seconds=2.0,
                   instagram_options={"ready_seconds": 0.0}) as rig:
        def stage(phone: adbutils.AdbDevice) -> None:
            for permission in PERMISSIONS:
                phone.shell(["pm", "grant", INSTAGRAM, f"android.permission.{permission}"])
            for number, data in enumerate(contents):
                remote = f"/sdcard/DCIM/Camera/{number}.jpg"
                phone.sync.push(data, remote, check=True)
                phone.shell(f"content call --uri content://media --method scan_file "
                            f"--arg {remote}")

        def post() -> None:
            phone = adbutils.AdbClient("127.0.0.1", rig.adb_port).device(rig.addresses[0])
            stage(phone)
            phone.shell(f"monkey -p {INSTAGRAM} -c android.intent.category.LAUNCHER 1")
            d = u2.connect(phone)
            try:
                d(resourceId=f"{ID}profile_tab").click(timeout=10)
                d(description="Create New").click(timeout=10)
                d(description="Create new post").click(timeout=10)
                d(resourceId=f"{ID}multi_select_slide_button_alt").click(timeout=10)
                newest, older = d(descriptionContains="Photo thumbnail, Added on")
                newest.click()
                older.click()
                newest.click()
                assert d(descriptionStartsWith="Selected media number 1")[0].exists
                d(resourceId=f"{ID}next_button_textview").click(timeout=10)
                d(description="Next").click(timeout=10)
                field = d(resourceId=f"{ID}caption_input_text_view")
                field.click(timeout=10)
                field.set_text(CAPTION)
                assert field.get_text() == CAPTION
                d(resourceId=f"{ID}action_bar_button_text").click(timeout=10)
                d(resourceId=f"{ID}share_button").click(timeout=10)
                assert d(text="Posted! Nicely done.").wait(timeout=10)
            finally:
                d.stop_uiautomator()

        await asyncio.to_thread(post)
        (entry,) = rig.ledger()
    assert entry["app"] == "instagram"
    assert entry["account"] == rig.accounts[0][0]
    assert entry["caption"] == CAPTION
    assert entry["media"] == [hashlib.sha256(data).hexdigest() for data in contents]
    assert entry["details"]["placement"] == "feed"
