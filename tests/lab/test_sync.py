"""push, pull and list, with adb and with stock adbutils."""

from __future__ import annotations

import asyncio
import hashlib
import os
from pathlib import Path

import adbutils
import pytest

from tests.rigs.lab_rig import Rig, lab


def device(rig: Rig) -> adbutils.AdbDevice:
    return adbutils.AdbClient("127.0.0.1", rig.adb_port).device(rig.addresses[0])


async def test_a_folder_goes_there_and_back(rig: Rig, tmp_path: Path) -> None:
    names = ["plain.mp4", "with space.mp4", "-dash", "quote's \"x\".txt", "été 🍞.jpg", "empty"]
    source = tmp_path / "source"
    (source / "inner").mkdir(parents=True)
    for number, name in enumerate(names):
        (source / name).write_bytes(os.urandom(number * 50_000) if name != "empty" else b"")
    (source / "inner" / "deep").write_bytes(b"deep")
    pushed = await rig.adb("push", str(source), "/sdcard/Download/target")
    assert pushed.code == 0, pushed
    back = tmp_path / "back"
    pulled = await rig.adb("pull", "-a", "/sdcard/Download/target", str(back))
    assert pulled.code == 0, pulled
    for name in [*names, "inner/deep"]:
        assert (back / name).read_bytes() == (source / name).read_bytes(), name
        assert int((back / name).stat().st_mtime) == int((source / name).stat().st_mtime)
    listed = await rig.adb("ls", "/sdcard/Download/target")
    assert "été 🍞.jpg" in listed.text
    synced = await rig.adb("push", "--sync", str(source), "/sdcard/Download/target")
    assert "7 files skipped" in synced.text + synced.err.decode() or "skipped" in str(synced)


async def test_stock_adbutils_pushes_lists_and_pulls(rig: Rig, tmp_path: Path) -> None:
    data = os.urandom(300_000)

    def work() -> None:
        phone = device(rig)
        assert phone.sync.push(data, "/sdcard/Movies/a.mp4", check=True) == len(data)
        info = phone.sync.stat("/sdcard/Movies/a.mp4")
        assert info.size == len(data)
        assert not phone.sync.exists("/sdcard/Movies/nope")
        assert [entry.path for entry in phone.sync.list("/sdcard/Movies")] == ["a.mp4"]
        assert phone.sync.list("/sdcard/nope") == []
        assert phone.sync.read_bytes("/sdcard/Movies/a.mp4") == data
        assert phone.sync.pull("/sdcard/Movies/a.mp4", tmp_path / "a.mp4") == len(data)
        with pytest.raises(adbutils.AdbError, match="No such file or directory"):
            phone.sync.read_bytes("/sdcard/Movies/nope")

    await asyncio.to_thread(work)


async def test_a_content_is_stored_once_for_all_phones(tmp_path: Path) -> None:
    video = tmp_path / "video.mp4"
    video.write_bytes(os.urandom(3_000_000))
    async with lab(3) as rig:
        for address in rig.addresses:
            assert (await rig.adb("-s", address, "push", str(video), "/sdcard/v.mp4")).code == 0
        assert rig.farm is not None
        folder = rig.farm.phones[0].phone.files.contents.folder
        digest = hashlib.sha256(video.read_bytes()).hexdigest()
        assert [path.name for path in folder.iterdir()] == [digest]
        for address in rig.addresses:
            await rig.adb("-s", address, "shell", "rm /sdcard/v.mp4")
        assert list(folder.iterdir()) == []


async def test_a_full_phone_refuses_with_a_reason(tmp_path: Path) -> None:
    big = tmp_path / "big.mp4"
    big.write_bytes(os.urandom(2_000_000))
    async with lab(1, capacity=1_500_000) as rig:
        pushed = await rig.adb("push", str(big), "/sdcard/big.mp4")
        assert pushed.code == 1
        assert "No space left on device" in pushed.text + pushed.err.decode()
        state = await rig.adb("shell", "ls /sdcard/big.mp4; df -k /sdcard | tail -1")
        assert "No such file" in state.err.decode()
        assert state.text.split()[3] == str(1_500_000 // 1024)
        big.write_bytes(big.read_bytes()[:1_400_000])
        assert (await rig.adb("push", str(big), "/sdcard/big.mp4")).code == 0
        written = await rig.adb("shell", "cat /sdcard/big.mp4 > /sdcard/copy")
        assert "No space left on device" in written.err.decode()
        assert (await rig.adb("push", str(big), "/sdcard/big.mp4")).code == 0


@pytest.mark.parametrize("target", ["/system/x", "/data/x", "/sdcard", "/sdcard/" + "n" * 300])
async def test_pushing_where_one_may_not_fails(rig: Rig, tmp_path: Path, target: str) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"x")
    done = await rig.adb("push", str(file), target)
    if target == "/sdcard":
        assert (await rig.adb("shell", "cat /sdcard/file")).out == b"x"
        return
    assert done.code == 1
    assert "couldn't create file" in done.text + done.err.decode()


async def test_a_cable_that_breaks_in_mid_push_leaves_nothing(rig: Rig, tmp_path: Path) -> None:
    big = tmp_path / "big.mp4"
    big.write_bytes(os.urandom(8_000_000))
    await rig.control.unplug_after(rig.serials[0], 3_000_000)
    broken = await rig.adb("push", str(big), "/sdcard/big.mp4")
    assert broken.code == 1
    await rig.until_state(rig.addresses[0], "offline")
    await rig.control.plug(rig.serials[0])
    await rig.until_state(rig.addresses[0], "device")
    assert (await rig.adb("shell", "ls /sdcard/big.mp4")).code == 1
    assert (await rig.adb("push", str(big), "/sdcard/big.mp4")).code == 0
    assert rig.farm is not None
    assert len(list(rig.farm.phones[0].phone.files.contents.folder.iterdir())) == 1


async def test_faults_of_the_push_can_be_seen_by_checking(rig: Rig, tmp_path: Path) -> None:
    big = tmp_path / "big.mp4"
    big.write_bytes(os.urandom(2_000_000))
    await rig.control.fault(rig.serials[0], "push_truncates")
    assert (await rig.adb("push", str(big), "/sdcard/big.mp4")).code == 0
    assert (await rig.adb("shell", "stat -c %s /sdcard/big.mp4")).out == b"1999000\n"
    await rig.control.fault(rig.serials[0], "push_leaves_partial")
    await rig.control.unplug_after(rig.serials[0], 1_600_000)
    assert (await rig.adb("push", str(big), "/sdcard/other.mp4")).code == 1
    await rig.control.plug(rig.serials[0])
    await rig.until_state(rig.addresses[0], "device")
    size = int((await rig.adb("shell", "stat -c %s /sdcard/other.mp4")).text)
    assert 0 < size < 2_000_000


async def test_a_cable_that_is_put_back_is_not_pulled_any_more(rig: Rig, tmp_path: Path) -> None:
    big = tmp_path / "big.mp4"
    big.write_bytes(os.urandom(2_000_000))
    await rig.control.unplug_after(rig.serials[0], 1_600_000)
    await rig.control.plug(rig.serials[0])
    assert (await rig.adb("push", str(big), "/sdcard/big.mp4")).code == 0
