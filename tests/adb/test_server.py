"""A real adb server without phones: found, started, refused, killed."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import socket
import stat
import sys

import pytest

from postdeck.adb.errors import (
    AdbRefusedError,
    AdbServerError,
    AdbTimeoutError,
    DeviceOfflineError,
)
from postdeck.adb.server import AdbServer, find_adb
from postdeck.adb.tracking import Tracker


async def test_a_private_server_is_started_once_and_ended(free_port, tmp_path):
    server = AdbServer(free_port, private=True, home=tmp_path)
    await server.ensure()
    assert await server.client.version() >= 40
    assert await server.client.devices() == ()
    pid = server._child.pid
    await server.ensure()
    assert server._child.pid == pid
    await server.stop()
    with pytest.raises(AdbServerError):
        await server.client.version()


async def test_a_server_that_runs_already_is_used_and_left_alone(server):
    other = AdbServer(server.port, private=True)
    await other.ensure()
    await other.stop()
    assert await server.client.version() >= 40


@pytest.mark.skipif(sys.platform == "win32", reason="adb on Windows keeps its key elsewhere")
async def test_the_key_of_a_private_server_lies_in_its_own_home(free_port, tmp_path):
    server = AdbServer(free_port, private=True, home=tmp_path)
    await server.ensure()
    key = tmp_path / ".android" / "adbkey"
    try:
        with pytest.raises(AdbRefusedError):  # makes adb load its key
            await server.client.connect("127.0.0.1:2")
        assert not stat.S_IMODE(key.stat().st_mode) & 0o077
    finally:
        await server.stop()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a full door refuses at once")
async def test_a_server_too_busy_to_take_a_call_is_given_up_in_time():
    with contextlib.ExitStack() as stack:
        door = stack.enter_context(socket.socket())
        door.bind(("127.0.0.1", 0))
        door.listen(0)
        for _ in range(3):  # more than it keeps waiting
            caller = stack.enter_context(socket.socket())
            caller.setblocking(False)
            caller.connect_ex(door.getsockname())
        client = AdbServer(door.getsockname()[1]).client
        async with asyncio.timeout(10):
            with pytest.raises(AdbTimeoutError):
                async with client.opened("host:track-devices-l", timeout=0.3):
                    pass


async def test_another_program_on_the_port_is_named_as_such():
    async def babble(reader, writer):
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        await writer.drain()
        writer.close()

    listener = await asyncio.start_server(babble, "127.0.0.1", 0)
    port = listener.sockets[0].getsockname()[1]
    try:
        with pytest.raises(AdbServerError, match="does not answer as an adb server") as caught:
            await AdbServer(port, private=True).ensure()
        assert "--adb-port" in caught.value.advice
    finally:
        listener.close()
        await listener.wait_closed()


async def test_a_server_that_says_nothing_ends_in_a_timeout():
    gone = asyncio.Event()

    async def hold(reader, writer):
        await gone.wait()
        writer.close()

    listener = await asyncio.start_server(hold, "127.0.0.1", 0)
    port = listener.sockets[0].getsockname()[1]
    try:
        with pytest.raises(AdbTimeoutError):
            await AdbServer(port).client.devices(timeout=0.05)
    finally:
        gone.set()
        listener.close()
        await listener.wait_closed()


async def test_without_any_adb_a_sentence_says_what_to_do(monkeypatch, free_port):
    monkeypatch.setenv("PATH", "")
    monkeypatch.delenv("POSTDECK_ADB", raising=False)
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(AdbServerError, match="not found on this computer") as caught:
        await AdbServer(free_port, private=True).ensure()
    assert "POSTDECK_ADB" in caught.value.advice


async def test_a_wrong_wish_for_an_adb_is_told(monkeypatch, free_port, tmp_path):
    monkeypatch.setenv("POSTDECK_ADB", str(tmp_path))
    with pytest.raises(AdbServerError, match="no program"):
        await AdbServer(free_port).ensure()


def test_the_wished_for_adb_comes_first(monkeypatch):
    bundled = find_adb()
    monkeypatch.setenv("POSTDECK_ADB", sys.executable)
    assert str(find_adb()) == sys.executable != str(bundled)


async def test_phones_nobody_has_are_offline_and_refused(server):
    with pytest.raises(DeviceOfflineError):
        await server.client.device("no (such) phone").shell("true")
    with pytest.raises(AdbRefusedError, match="Connection refused"):
        await server.client.connect("127.0.0.1:2")
    with pytest.raises(AdbRefusedError):
        await server.client.disconnect("127.0.0.1:2")


async def test_the_tracker_survives_the_death_of_the_server(free_port):
    server = AdbServer(free_port, private=True)
    lists = asyncio.Queue()
    tracker = Tracker(server, lists.put_nowait)
    try:
        await tracker.start()
        assert await lists.get() == ()
        first = server._child.pid
        os.kill(first, signal.SIGKILL)
        assert await lists.get() == ()  # it is gone
        assert await lists.get() == ()  # a new one is there
        assert tracker.problem is None
        assert server._child.pid != first
    finally:
        await tracker.close()
        await server.stop()


async def test_the_tracker_says_why_it_has_no_list_and_goes_on(monkeypatch, free_port):
    monkeypatch.setenv("POSTDECK_ADB", "/nothing/here")
    server = AdbServer(free_port, private=True)
    lists = asyncio.Queue()
    tracker = Tracker(server, lists.put_nowait)
    try:
        with pytest.raises(AdbServerError):
            await tracker.start()
        assert await lists.get() == ()
        monkeypatch.delenv("POSTDECK_ADB")
        while tracker.problem is not None:
            await lists.get()
        assert await server.client.version() >= 40
    finally:
        await tracker.close()
        await server.stop()


@pytest.mark.skipif(sys.platform == "win32", reason="adb on Windows ignores HOME")
async def test_a_shared_server_is_started_as_adb_does_it_and_stays(
    free_port, tmp_path, monkeypatch
):
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("ADB_LIBUSB", "ADB_USB", "ADB_MDNS", "ADB_EMU"):
        monkeypatch.setenv(name, "0")
    server = AdbServer(free_port)
    try:
        await server.ensure()
        await server.stop()
        assert await server.client.version() >= 40
    finally:
        end = await asyncio.create_subprocess_exec(
            find_adb(), "-P", str(free_port), "kill-server")
        await end.wait()


async def test_an_adb_that_is_no_program_is_told(monkeypatch, free_port, tmp_path):
    broken = tmp_path / "adb"
    broken.write_text("no program at all")
    broken.chmod(0o700)
    monkeypatch.setenv("POSTDECK_ADB", str(broken))
    for private in (True, False):
        server = AdbServer(free_port, private=private)
        with pytest.raises(AdbServerError, match="start"):
            await server.ensure()
        await server.stop()


async def test_an_older_server_is_followed_by_its_short_list():
    """It does not know track-devices-l, so the long list is asked for at every event."""
    lists = [b"", b"A b\tdevice\n"]
    long = {b"": b"", b"A b\tdevice\n": b"A b                    device transport_id:7\n"}
    now = [b""]
    step = asyncio.Event()

    def block(content):
        return b"%04x" % len(content) + content

    async def serve(reader, writer):
        service = await reader.readexactly(int(await reader.readexactly(4), 16))
        if service == b"host:version":
            writer.write(b"OKAY" + block(b"001f"))
        elif service == b"host:devices-l":
            writer.write(b"OKAY" + block(long[now[0]]))
        elif service == b"host:track-devices":
            writer.write(b"OKAY")
            for content in lists:
                now[0] = content
                writer.write(block(content))
                await step.wait()
        else:
            writer.write(b"FAIL" + block(b"unknown host service"))
        writer.close()

    listener = await asyncio.start_server(serve, "127.0.0.1", 0)
    server = AdbServer(listener.sockets[0].getsockname()[1])
    seen = asyncio.Queue()
    tracker = Tracker(server, seen.put_nowait)
    try:
        await tracker.start()
        assert await seen.get() == ()
        step.set()
        [listing] = await seen.get()
        assert (listing.address, listing.transport_id) == ("A b", 7)
    finally:
        await tracker.close()
        listener.close()
        await listener.wait_closed()
