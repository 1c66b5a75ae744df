"""A lab as a whole: many phones in one process, its ledger, its control."""

from __future__ import annotations

import asyncio
import json
import os
from pathlib import Path

import pytest

from postdeck.lab.control import LabControl, LabControlError
from postdeck.lab.farm import Farm
from postdeck.lab.ledger import Ledger, read_ledger
from postdeck.lab.options import lab_options
from tests.rigs.lab_rig import Rig, lab, lab_process

MEBIBYTE = 1024 * 1024


def resident_bytes(pid: int) -> int:
    status = Path(f"/proc/{pid}/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) * 1024


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="reads Linux's /proc")
async def test_a_hundred_phones_fit_in_a_hundred_megabytes(tmp_path: Path) -> None:
    video = tmp_path / "video.mp4"
    video.write_bytes(os.urandom(5 * MEBIBYTE))
    async with lab(100, child=True, popups=0.0) as rig:
        assert list((await rig.states()).values()) == ["device"] * 100
        limit = asyncio.Semaphore(4)

        async def use(address: str) -> None:
            async with limit:
                pushed = await rig.adb("-s", address, "push", str(video), "/sdcard/v.mp4")
                assert pushed.code == 0, pushed
                shot = await rig.adb("-s", address, "shell", "uiautomator dump; pm list packages")
                assert "tik" in shot.text or "musically" in shot.text

        await asyncio.gather(*(use(address) for address in rig.addresses))
        assert rig.child is not None
        used = resident_bytes(rig.child.pid)
        assert used < 100 * MEBIBYTE, f"{used / MEBIBYTE:.0f} MiB"


async def test_phones_differ_and_are_the_same_for_the_same_seed() -> None:
    async with Farm(lab_options(count=4, seed=7)) as first:
        one = [(each.serial, each.phone.identity.model, each.accounts) for each in first.phones]
        ports = [each.listener.port for each in first.phones]
        async with Farm(lab_options(count=4, seed=7)) as second:
            two = [(each.serial, each.phone.identity.model, each.accounts)
                   for each in second.phones]
            assert not set(ports) & {each.listener.port for each in second.phones}
    assert one == two
    assert len({model for _serial, model, _accounts in one}) == 4
    assert len({handle for *_rest, accounts in one for handle in accounts}) == 8
    assert min(ports) >= 20000


async def test_a_port_stays_taken_while_unplugged() -> None:
    async with Farm(lab_options(count=1)) as farm:
        farm.phones[0].unplug()
        async with Farm(lab_options(count=1)) as other:
            assert other.phones[0].listener.port != farm.phones[0].listener.port
        await farm.phones[0].plug()
        farm.phones[0].unplug()


async def test_control_steers_and_refuses_with_reasons(rig: Rig) -> None:
    (phone,) = await rig.control.phones()
    assert phone["serial"] == rig.serials[0]
    assert phone["plugged"] is True
    assert phone["accounts"] == rig.accounts[0]
    await rig.control.fault(rig.addresses[0], "upload_fails")
    assert (await rig.control.phones())[0]["faults"] == ["upload_fails"]
    assert await rig.control.ledger() == []
    for do, words in (("nonsense", {}), ("plug", {"serial": "LAB9999"}), ("plug", {}),
                      ("install", {"serial": "LAB0001", "package": "org.nope"}),
                      ("fault", {"serial": "LAB0001", "name": "typo"}),
                      ("set_latency", {"serial": "LAB0001", "seconds": "soon"})):
        with pytest.raises(LabControlError):
            await rig.control.ask(do, **words)
    reader, writer = await asyncio.open_connection("127.0.0.1", rig.control._port)
    writer.write(b"not json\n[]\n")
    assert json.loads(await reader.readline())["ok"] is False
    assert json.loads(await reader.readline())["ok"] is False
    writer.close()


async def test_control_of_a_lab_that_is_gone_says_so() -> None:
    async with lab_process(count=1) as (process, said), LabControl(said["control"]) as control:
        assert len(await control.phones()) == 1
        process.kill()
        await process.wait()
        with pytest.raises((LabControlError, ConnectionError)):
            await control.phones()
    with pytest.raises(LabControlError):
        await LabControl(1).phones()


async def test_a_lab_process_ends_quietly_on_sigterm(tmp_path: Path) -> None:
    ledger = tmp_path / "deep" / "ledger.jsonl"
    async with lab_process(count=2, ledger=str(ledger)) as (process, said):
        assert said["ledger"] == str(ledger)
        assert [len(phone["accounts"]) for phone in said["phones"]] == [2, 2]
        process.terminate()
        assert await process.wait() == 0
    assert ledger.exists()


async def test_the_ledger_keeps_whole_lines_only(tmp_path: Path) -> None:
    path = tmp_path / "ledger.jsonl"
    ledger = Ledger(path)
    post = {"serial": "LAB0001", "app": "tiktok", "account": "mira.bakes",
            "caption": "Brot 🍞\n\"x\"", "media": ["ab" * 32], "details": {"tile": "1"}}
    ledger.add(**post)  # type: ignore[arg-type]
    ledger.add(**post)  # type: ignore[arg-type]
    ledger.close()
    with path.open("ab") as file:
        file.write(b'{"serial": "half')
    found = read_ledger(path)
    assert len(found) == 2
    assert {key: found[0][key] for key in post} == post
    assert found[0]["at"].endswith("+00:00")
    assert read_ledger(tmp_path / "nowhere") == []


def test_options_are_flat_and_unknown_names_are_refused() -> None:
    options = lab_options(count=2, locked=True, popups=0.5, each={1: {"auth": True, "popups": 0}})
    assert options.of(0).locked
    assert options.of(0).tiktok_options.popups == 0.5
    assert options.of(1).auth
    assert options.of(1).locked
    assert options.of(1).tiktok_options.popups == 0
    assert options.of(1).tiktok_options.upload_steps == options.of(0).tiktok_options.upload_steps
    with pytest.raises(TypeError):
        lab_options(colour="red")
