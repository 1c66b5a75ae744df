"""uiautomator2's server: put there, started, lost, started again; calls never doubled."""

from __future__ import annotations

import asyncio
import time

import pytest

from postdeck.adb.errors import AdbTimeoutError, DeviceOfflineError
from postdeck.core.failure import Failure
from postdeck.phones.errors import UiNodeGoneError, UiServerError
from postdeck.phones.rpc import selector
from postdeck.phones.ui_server import UiServer, find_jar
from tests.rigs.phone_bench import bench

JAR = "/data/local/tmp/u2.jar"


async def test_it_is_pushed_once_and_found_running_after_that():
    async with bench() as deck:
        device = deck.phone.device
        assert await device.stat(JAR) is None
        await deck.phone.ui.start()
        there = await device.stat(JAR)
        assert there.size == find_jar().stat().st_size
        assert await device.stat(f"{JAR}.part") is None
        other = UiServer(device)
        await other.start()  # finds the one that runs
        assert "<node" in await other.dump()
        assert other._process is None
        await other.close()
        await deck.phone.ui.close()


async def test_an_old_one_on_the_phone_is_replaced(tmp_path):
    old = tmp_path / "old.jar"
    old.write_bytes(b"old")
    async with bench() as deck:
        await deck.phone.device.push(old, JAR, mtime=1)
        await deck.phone.ui.start()
        assert (await deck.phone.device.stat(JAR)).size > 3


async def test_a_call_takes_milliseconds():
    async with bench() as deck:
        ui = deck.phone.ui
        await ui.start()
        best = 1.0
        for _ in range(30):
            start = time.perf_counter()
            await ui.call("deviceInfo")
            best = min(best, time.perf_counter() - start)
    assert best < 0.02  # 40 ms and more were the sign of a missing NODELAY


@pytest.mark.parametrize("fault", ["u2_dies", "u2_not_connected"])
async def test_reading_survives_a_server_that_broke(fault):
    async with bench() as deck:
        await deck.phone.look()
        await deck.rig.control.fault(deck.serial, fault)
        assert (await deck.phone.look()).nodes
        assert (await deck.phone.look()).nodes


@pytest.mark.parametrize("fault", ["u2_dies", "u2_not_connected"])
async def test_typing_into_a_broken_server_fails_once_and_works_the_next_time(fault):
    async with bench() as deck:
        ui = deck.phone.ui
        await ui.start()
        await deck.rig.control.fault(deck.serial, fault)
        with pytest.raises(UiServerError) as caught:
            await ui.call("makeToast", "hello", 1)
        assert caught.value.failure is Failure.UI_SERVER
        assert deck.lab_phone().display.last_toast != "hello"
        await ui.call("makeToast", "hello", 1)
        assert deck.lab_phone().display.last_toast == "hello"


async def test_another_tool_on_the_phone_is_named():
    async with bench(faults=("u2_registered",)) as deck:
        with pytest.raises(UiServerError, match="Another automation tool") as caught:
            await deck.phone.look()
        assert "restart the phone" in caught.value.advice
        await deck.rig.control.fault(deck.serial, "u2_registered", False)
        assert (await deck.phone.look()).nodes


async def test_blank_trees_end_in_an_error():
    async with bench(faults=("blank_dump",)) as deck:
        with pytest.raises((UiServerError, AdbTimeoutError)):
            await deck.phone.ui.dump(timeout=2)
        await deck.rig.control.fault(deck.serial, "blank_dump", False)
        assert (await deck.phone.look()).nodes


async def test_a_field_that_is_not_there_is_no_reason_to_start_again():
    async with bench() as deck:
        ui = deck.phone.ui
        await ui.start()
        process = ui._process
        with pytest.raises(UiNodeGoneError):
            await ui.get_text(selector(text="no such thing"))
        with pytest.raises(UiNodeGoneError):
            await ui.set_text(selector(text="no such thing"), "x")
        assert ui._process is process


async def test_calls_at_the_same_time_take_turns():
    async with bench() as deck:
        answers = await asyncio.gather(*(deck.phone.ui.dump() for _ in range(10)))
    assert all("<hierarchy" in answer for answer in answers)


async def test_it_does_not_come_back_after_it_was_dropped():
    async with bench() as deck:
        ui = deck.phone.ui
        await ui.start()
        await ui.close()
        with pytest.raises(DeviceOfflineError):
            await ui.dump()


async def test_a_cancelled_call_does_not_harm_the_next(video):
    async with bench() as deck:
        ui = deck.phone.ui
        await ui.start()
        await deck.rig.control.set_latency(deck.serial, 0.05)
        call = asyncio.ensure_future(ui.dump())
        for _ in range(20):
            await asyncio.sleep(0)
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        await deck.rig.control.set_latency(deck.serial, 0)
        assert "<node" in await ui.dump()


async def test_a_server_that_hangs_is_started_again_after_its_deadline():
    async with bench() as deck:
        ui = deck.phone.ui
        await ui.dump()
        process = ui._process
        await deck.rig.control.set_latency(deck.serial, 0.4)
        with pytest.raises(AdbTimeoutError):
            await ui.dump(timeout=0.2)
        await deck.rig.control.set_latency(deck.serial, 0)
        assert "<node" in await ui.dump()
        assert ui._process is not process


async def test_readings_share_a_connection_and_what_acts_never_does():
    async with bench() as deck:
        ui, device = deck.phone.ui, deck.phone.device
        await ui.dump()
        opened: list[str] = []
        wire = device.open

        async def counted(service: str, timeout: float = 10):
            opened.append(service)
            return await wire(service, timeout)

        device.open = counted
        for _ in range(3):
            await ui.dump()
        assert opened == []
        await ui.call("makeToast", "hello", 1)
        assert opened == ["tcp:9008"]
        await ui.dump()
        assert opened == ["tcp:9008"]


async def test_a_reading_outlives_a_server_that_was_ended_in_between():
    async with bench() as deck:
        await deck.phone.look()
        await deck.phone.device.shell("pkill", "-f", "[c]om.wetest.uia2.Main")
        assert (await deck.phone.look()).nodes


@pytest.mark.parametrize("fault", ["dump_fails", "dump_single_node"])
async def test_a_dump_that_failed_is_asked_for_again(fault):
    async with bench(faults=(fault,)) as deck:
        for _ in range(3):
            assert len((await deck.phone.look()).nodes) > 1
