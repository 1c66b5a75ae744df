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
from tests.bench.drag import Drag, measured_drag
from tests.rigs.engine_rig import Engine, engine
from tests.rigs.lab_rig import REAL, lab

pytestmark = [pytest.mark.bench, pytest.mark.timeout(300)]

QUICK = {"size": REAL, "speed": 0.0001, "popups": 0.0, "confirm_dialog": False, "child": True,
         "faults": ("screencap_fails",)}
AGAIN = PostConfig(allow_repeat=1, upload_wait_time=20)
LATENCY = 0.06
"""Seconds that a packet takes: a look at the screen is then about as slow as on a real phone."""
BUSY = 2.0
"""How much slower everything may be; stock uiautomator2 mostly sleeps, which no load slows."""
PACKAGE = "com.zhiliaoapp.musically"


async def steps_of(works: Engine, tasks: list[Task]) -> list[float]:
    """How long each step took, in seconds."""
    found = []
    for task in tasks:
        for step in await works.store.steps.of_task(task.id):
            assert step.ended_at is not None
            found.append((step.ended_at - step.started_at).total_seconds())
    return found


async def post(works: Engine, phones: int, caption: str) -> list[Task]:
    queued = [await works.queue(f"{caption} {phone}", phone=phone, config=AGAIN)
              for phone in range(phones)]
    ended = [await works.ended(task.id) for task in queued]
    assert [task.outcome for task in ended] == [Outcome.CONFIRMED] * phones
    return ended


async def timed(works: Engine, phones: int, rounds: int) -> float:
    """What a step takes in the middle, in seconds."""
    await post(works, phones, "Warm")
    steps = [took for number in range(rounds)
             for took in await steps_of(works, await post(works, phones, f"Timed {number}"))]
    return statistics.median(steps)


async def test_a_step_costs_little_with_one_phone_and_with_twenty(tmp_path: Path) -> None:
    """Twenty phones answer no sooner than real ones do: what a lone one of them takes, less what
    is ours of it, is the phones' own waiting. A busy machine is given more time."""
    folders = [tmp_path / name for name in ("one", "twenty")]
    for folder in folders:
        folder.mkdir()
    async with lab(count=1, seed=1, **QUICK) as rig, engine(rig, folders[0]) as works, \
            measured_drag() as first:
        alone = await timed(works, 1, 5)
    async with lab(count=20, seed=1, latency=LATENCY, **QUICK) as rig, \
            engine(rig, folders[1]) as works:
        waits = await timed(works, 1, 2) - alone
        async with measured_drag() as second:
            used = time.process_time()
            together = await timed(works, 20, 1)
            used = time.process_time() - used
    print(f"a step of one phone {alone * 1e3:.0f} ms (busy {first.factor:.1f}); of twenty "
          f"{together * 1e3:.0f} ms (busy {second.factor:.1f}), of it the phones' own waits "
          f"{waits * 1e3:.0f} ms; {used / 400 * 1e3:.1f} ms of this process's time")
    assert alone < 0.060 * first.factor
    too_busy(second)
    assert together - waits < 0.150 * second.factor


def too_busy(drag: Drag) -> None:
    """Skip what follows on a machine on which it would measure the others' work."""
    if drag.factor > BUSY:
        pytest.skip(f"everything takes {drag.factor:.1f} times as long here as on a free machine")


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
    """In turns, so that both meet the same machine."""
    ours, theirs = [], []
    async with lab(count=2, seed=1, **QUICK) as rig, engine(rig, tmp_path) as works, \
            measured_drag() as drag:
        await post(works, 1, "Warm")
        for number in range(3):
            ours.append(sum(await steps_of(works, await post(works, 1, f"Ours {number}"))))
            theirs.append(await asyncio.to_thread(
                stock, rig.adb_port, rig.addresses[1], tmp_path / "clip.mp4", f"Theirs {number}"))
        captions = {entry["caption"] for entry in rig.ledger()}
    ratio = statistics.median(slow / quick for slow, quick in zip(theirs, ours, strict=True))
    print(f"one post: ours {statistics.median(ours) * 1e3:.0f} ms, stock uiautomator2 "
          f"{statistics.median(theirs) * 1e3:.0f} ms, {ratio:.1f} times slower "
          f"(busy {drag.factor:.1f})")
    assert {"Theirs 0", "Theirs 1", "Theirs 2"} <= captions
    assert ratio > 1
    too_busy(drag)
    assert ratio > 5
