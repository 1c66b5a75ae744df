"""Our client, a real adb server, a virtual phone: commands, files, pictures, losses."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import io
import random
import time

import pytest
from PIL import Image

from postdeck.adb.client import AdbClient
from postdeck.adb.errors import (
    AdbError,
    AdbRefusedError,
    AdbTimeoutError,
    DeviceOfflineError,
    DeviceUnauthorizedError,
    PushError,
)
from postdeck.core.failure import Failure
from tests.rigs.lab_rig import REAL, lab

HOSTILE = [
    "$(reboot)", "`reboot`", "a b", "  two  spaces  ", "it's", '"quoted"', "a\nb\n\nc", "a\\nb",
    "; rm -rf /sdcard", "&& reboot", "| cat", "> /sdcard/x", "$HOME ${PATH} $?", "!history",
    "*?[a]", "~", "-n", "--", "#tag", "tab\there", "\U0001f600 \U0001f468\u200d\U0001f469",
    "שלום עולם", "日本語", "%s %d", "\\", "'", "''", '"', "", "a=b", "{a,b}",
    "\u202eevil", "é", "\r",
]


@contextlib.asynccontextmanager
async def one_phone(**options):
    async with lab(count=1, seed=1, speed=0.02, **{"size": REAL} | options) as rig:
        yield rig, AdbClient("127.0.0.1", rig.adb_port).device(rig.addresses[0])


def some_file(folder, size, seed=1):
    path = folder / "media file.bin"
    path.write_bytes(random.Random(seed).randbytes(size))
    return path


async def test_phones_are_listed_with_their_transport_ids():
    async with lab(count=3) as rig:
        found = await AdbClient("127.0.0.1", rig.adb_port).devices()
    assert sorted(each.address for each in found) == sorted(rig.addresses)
    assert all(each.online and each.transport_id for each in found)


async def test_commands_tell_their_exit_code_and_both_outputs():
    async with one_phone() as (_, device):
        assert (await device.shell("echo", "hi")).stdout == "hi\n"
        assert (await device.shell("true")).ok
        assert (await device.shell("false")).code == 1
        missing = await device.shell("ls", "/nothing here")
        assert missing.code != 0
        assert "nothing here" in missing.output
        assert (await device.shell("no_such_command")).code == 127


async def test_hostile_words_come_back_as_they_were():
    async with one_phone() as (_, device):
        for word in HOSTILE:
            answer = await device.shell("printf", "%s", word)
            assert (answer.stdout, answer.code) == (word, 0)
            assert (await device.shell("echo", "x", word)).stdout == f"x {word}\n"
        assert (await device.shell("ls", "/sdcard/x")).code != 0


@pytest.mark.parametrize("size", [0, 1, 65536, 3 * (1 << 20) + 17])
async def test_what_is_pushed_can_be_pulled(tmp_path, size):
    local = some_file(tmp_path, size)
    moves: list[tuple[int, int]] = []
    async with one_phone() as (_, device):
        for remote in ("/sdcard/DCIM/a.bin", "/sdcard/new folder/ü (1) 'x'.bin"):
            await device.push(local, remote, mtime=1_700_000_000,
                              progress=lambda sent, total: moves.append((sent, total)))
            there = await device.stat(remote)
            assert there is not None
            assert (there.size, there.mtime) == (size, 1_700_000_000)
            assert await device.pull(remote) == local.read_bytes()
    once = moves[:len(moves) // 2]
    assert once == sorted(once)
    assert not size or once[-1] == (size, size)


async def test_what_is_not_there_is_said_so(tmp_path):
    async with one_phone() as (_, device):
        assert await device.stat("/sdcard/none") is None
        with pytest.raises(PushError):
            await device.pull("/sdcard/none")
        with pytest.raises(PushError) as caught:
            await device.push(tmp_path / "none.mp4", "/sdcard/x", mtime=1)
        assert caught.value.failure is Failure.MEDIA_UNREADABLE
        with pytest.raises(PushError, match="too long"):
            await device.push(some_file(tmp_path, 1), "/sdcard/" + "x" * 1100, mtime=1)


async def test_a_full_phone_stops_a_push_with_its_reason(tmp_path):
    async with one_phone(capacity=4 << 20) as (_, device):
        with pytest.raises(PushError) as caught:
            await device.push(some_file(tmp_path, 12 << 20), "/sdcard/x.bin", mtime=1)
        assert caught.value.failure is Failure.PHONE_STORAGE


async def test_a_push_that_arrives_short_is_noticed(tmp_path):
    async with one_phone(faults=("push_truncates",)) as (_, device):
        with pytest.raises(PushError, match="arrived") as caught:
            await device.push(some_file(tmp_path, 200_000), "/sdcard/x.bin", mtime=1)
        assert caught.value.failure is Failure.PUSH_BROKEN


async def test_a_cable_pulled_in_mid_push_is_an_offline_phone(tmp_path):
    local = some_file(tmp_path, 20 << 20)
    async with one_phone() as (rig, device):
        await rig.control.unplug_after(rig.serials[0], 5 << 20)
        with pytest.raises(DeviceOfflineError) as caught:
            await device.push(local, "/sdcard/x.bin", mtime=1)
        assert caught.value.failure is Failure.PHONE_OFFLINE
        await rig.control.plug(rig.serials[0])
        await rig.until_state(rig.addresses[0], "device")
        await device.push(local, "/sdcard/x.bin", mtime=1)
        digest = hashlib.md5(local.read_bytes()).hexdigest()
        assert digest in (await device.shell("toybox", "md5sum", "/sdcard/x.bin")).stdout


async def test_a_cable_pulled_during_a_command_is_an_offline_phone():
    async with one_phone(faults=("silent",)) as (rig, device):
        waiting = asyncio.ensure_future(device.shell("echo", "hi", timeout=30))
        (await device.open("sync:")).close()  # goes the same way later, so the command is there
        await rig.control.unplug(rig.serials[0])
        with pytest.raises(DeviceOfflineError):
            await waiting
        with pytest.raises(DeviceOfflineError):
            await device.shell("echo", "hi")


async def test_a_silent_phone_is_given_up_in_time():
    async with one_phone(faults=("silent",)) as (_, device):
        start = time.monotonic()
        with pytest.raises(AdbTimeoutError) as caught:
            await device.shell("getprop", timeout=0.2)
        assert time.monotonic() - start < 2
        assert caught.value.failure is Failure.PHONE_SILENT
        assert "getprop" in str(caught.value)


async def test_an_unauthorized_phone_says_so_until_it_is_allowed():
    async with one_phone(auth=True, connect=False) as (rig, device):
        client = AdbClient("127.0.0.1", rig.adb_port)
        with pytest.raises(DeviceUnauthorizedError):
            await client.connect(rig.addresses[0])
        await rig.until_state(rig.addresses[0], "unauthorized")
        with pytest.raises(DeviceUnauthorizedError) as caught:
            await device.shell("true")
        assert "Allow USB debugging" in caught.value.sentence
        await rig.control.allow(rig.serials[0])
        await rig.until_state(rig.addresses[0], "device")
        assert (await device.shell("true")).ok


async def test_a_screenshot_is_a_picture():
    async with one_phone() as (_, device):
        with Image.open(io.BytesIO(await device.screencap())) as picture:
            picture.load()
            assert (picture.format, picture.size) == ("PNG", (1080, 2400))


async def test_a_screenshot_that_fails_is_an_error():
    async with one_phone(faults=("screencap_fails",)) as (_, device):
        with pytest.raises(AdbError, match="no screenshot"):
            await device.screencap()


async def test_nobody_listening_is_a_refusal():
    async with one_phone() as (_, device):
        with pytest.raises(AdbRefusedError):
            await device.open("tcp:9")


async def test_a_cancelled_call_leaves_nothing_behind(tmp_path):
    local = some_file(tmp_path, 8 << 20)
    async with one_phone(latency=0.001) as (_, device):
        moved = asyncio.Event()
        push = asyncio.ensure_future(device.push(
            local, "/sdcard/x", mtime=1, progress=lambda *_: moved.set()))
        await moved.wait()
        push.cancel()
        with pytest.raises(asyncio.CancelledError):
            await push
        assert (await device.shell("true")).ok
    others = asyncio.all_tasks() - {asyncio.current_task()}
    assert not others


async def test_many_calls_at_once_all_arrive():
    async with one_phone() as (_, device):
        answers = await asyncio.gather(*(device.shell("echo", str(i)) for i in range(100)))
    assert [answer.stdout for answer in answers] == [f"{i}\n" for i in range(100)]
