"""What the post script costs beside the phone's own time, and against a stock uiautomator2 script.

The phones' own waits are next to nothing here (a tiny `speed`), and they paint no screenshots, so
what a step takes is overhead; what the virtual phones need for their answers counts as ours.
"""

from __future__ import annotations

import asyncio
import statistics
import time
import warnings
from pathlib import Path

import pytest

from postdeck.core.post import PostConfig
from postdeck.core.task import Outcome, Task
from tests.rigs.engine_rig import Engine, engine
from tests.rigs.lab_rig import lab

pytestmark = pytest.mark.bench

QUICK = {"speed": 0.0001, "popups": 0.0, "confirm_dialog": False, "child": True,
         "faults": ("screencap_fails",)}
AGAIN = PostConfig(allow_repeat=1, upload_wait_time=20)
PACKAGE = "com.zhiliaoapp.musically"


async def steps_of(works: Engine, tasks: list[Task]) -> list[float]:
    """How long each step took, in seconds."""
    found = []
    for task in tasks:
        for step in await works.store.steps.of_task(task.id):
            assert step.ended_at is not None
            found.append((step.ended_at - step.started_at).total_seconds())
    return found


def crowding() -> float:
    """How many times slower this process gets on because others use the computer, 1 for not."""
    wall, own = time.perf_counter(), time.process_time()
    while time.process_time() - own < 0.3:
        pass
    return (time.perf_counter() - wall) / (time.process_time() - own)


async def post(works: Engine, phones: int, caption: str) -> list[Task]:
    queued = [await works.queue(f"{caption} {phone}", phone=phone, config=AGAIN)
              for phone in range(phones)]
    ended = [await works.ended(task.id) for task in queued]
    assert [task.outcome for task in ended] == [Outcome.CONFIRMED] * phones
    return ended


@pytest.mark.parametrize(("phones", "most"), [(1, 0.060), (20, 0.150)])
async def test_a_step_costs_little(tmp_path: Path, phones: int, most: float) -> None:
    async with lab(count=phones, seed=1, **QUICK) as rig, engine(rig, tmp_path) as works:
        await post(works, phones, "Warm")
        done: list[Task] = []
        for number in range(5 if phones == 1 else 2):
            done += await post(works, phones, f"Timed {number}")
        steps, crowd = await steps_of(works, done), crowding()
    middle = statistics.median(steps)
    print(f"{phones} phones: a step {middle * 1e3:.0f} ms at p50, "
          f"{statistics.quantiles(steps, n=20)[-1] * 1e3:.0f} ms at p95, on a computer that is "
          f"{crowd:.1f} times slower than when nobody else uses it")
    assert middle < most * crowd


def stock(port: int, address: str, video: Path, caption: str) -> float:
    """The same post as one writes it with uiautomator2 alone, in seconds."""
    import adbutils
    import uiautomator2

    start = time.perf_counter()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        phone = uiautomator2.connect(
            adbutils.AdbClient(host="127.0.0.1", port=port).device(address))
        phone.app_start(PACKAGE)
        phone(description="Profile").click(timeout=10)
        phone(textStartsWith="@").wait(timeout=10)
        there = "/sdcard/DCIM/Camera/stock.mp4"
        phone.push(str(video), there)
        phone.shell(["content", "call", "--uri", "content://media", "--method", "scan_file",
                     "--arg", there])
        row = phone.shell(["content", "query", "--uri", "content://media/external/video/media",
                           "--projection", "_id", "--where", "_display_name='stock.mp4'"]).output
        number = row.strip().rpartition("_id=")[2]
        for name in ("READ_MEDIA_VIDEO", "CAMERA", "RECORD_AUDIO"):
            phone.shell(["pm", "grant", PACKAGE, f"android.permission.{name}"])
        phone.shell(["am", "start", "-a", "android.intent.action.SEND", "-t", "video/mp4", "--eu",
                     "android.intent.extra.STREAM",
                     f"content://media/external/video/media/{number}", "-n",
                     f"{PACKAGE}/com.ss.android.ugc.aweme.share.SystemShareActivity"])
        phone(text="Next").click(timeout=10)
        phone(className="android.widget.EditText").click(timeout=10)
        phone(className="android.widget.EditText").set_text(caption)
        assert phone(className="android.widget.EditText").get_text() == caption
        phone(text="Post").click(timeout=10)
        for _ in range(200):
            if "posted" in (phone.last_toast or ""):
                break
    return time.perf_counter() - start


async def test_a_stock_uiautomator2_script_is_five_times_slower(tmp_path: Path) -> None:
    async with lab(count=2, seed=1, **QUICK) as rig, engine(rig, tmp_path) as works:
        await post(works, 1, "Warm")
        ours = statistics.median([sum(await steps_of(works, await post(works, 1, f"Ours {number}")))
                                  for number in range(5)])
        theirs = await asyncio.to_thread(
            stock, rig.adb_port, rig.addresses[1], tmp_path / "clip.mp4", "Theirs")
        captions = {entry["caption"] for entry in rig.ledger()}
    print(f"one post: ours {ours * 1e3:.0f} ms, stock uiautomator2 {theirs * 1e3:.0f} ms, "
          f"{theirs / ours:.1f} times slower")
    assert "Theirs" in captions
    assert theirs > ours * 5
