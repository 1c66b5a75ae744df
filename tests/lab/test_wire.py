"""The device side of adb, against the real adb."""

from __future__ import annotations

import asyncio
import struct

import pytest

from postdeck.lab.android.duplex import Duplex
from tests.rigs.lab_rig import Rig, lab


class ServiceRefusedError(Exception):
    """The phone does not have the service."""


async def raw(rig: Rig, service: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """A service of the first phone, through the server, without any client library."""
    reader, writer = await asyncio.open_connection("127.0.0.1", rig.adb_port)
    for request in (f"host:transport:{rig.addresses[0]}", service):
        writer.write(f"{len(request):04x}{request}".encode())
        if await reader.read(4) != b"OKAY":
            writer.close()
            raise ServiceRefusedError(service)
    return reader, writer


async def test_adb_lists_the_phones_with_their_models() -> None:
    async with lab(3) as rig:
        listed = (await rig.adb("devices", "-l")).text
        assert [line.split()[0] for line in listed.splitlines()[1:] if line] == rig.addresses
        assert "product:shiba model:Pixel_8 device:shiba" in listed
        assert len(set(rig.serials)) == 3
        features = (await rig.adb("-s", rig.addresses[0], "features")).text.split()
        assert "shell_v2" in features
        assert "delayed_ack" in features
        assert "cmd" not in features


@pytest.mark.parametrize("burst", [True, False])
async def test_streams_of_any_size_arrive_whole(burst: bool) -> None:
    async with lab(1, burst=burst) as rig:
        data = bytes(range(256)) * 12_000
        sent = await rig.adb("shell", "-T", "cat > /sdcard/blob", stdin=data)
        assert (sent.code, sent.err) == (0, b"")
        assert (await rig.adb("exec-out", "cat /sdcard/blob")).out == data
        echoed = await rig.adb("shell", "cat", stdin=data)
        assert echoed.out == data


async def test_shell_v2_keeps_stdout_stderr_and_exit_code_apart(rig: Rig) -> None:
    done = await rig.adb("shell", "echo out; echo err >&2; exit 42")
    assert (done.code, done.out, done.err) == (42, b"out\n", b"err\n")
    old = await rig.adb("shell", "-x", "echo out; echo err >&2; exit 42")
    assert (old.code, sorted(old.out.split())) == (0, [b"err", b"out"])


async def test_an_interactive_shell_runs_line_by_line(rig: Rig) -> None:
    done = await rig.adb("shell", "-T", stdin=b"cd /sdcard\nX=7\necho $X $PWD\npwd\nfalse\n")
    assert done.out == b"7 /storage/emulated/0\n/storage/emulated/0\n"
    assert done.code == 1


async def test_forward_reaches_a_port_of_the_phone(rig: Rig) -> None:
    with pytest.raises(ServiceRefusedError):
        await raw(rig, "tcp:9008")
    assert rig.farm is not None
    phone = rig.farm.phones[0].phone

    async def shout(line: Duplex) -> None:
        while piece := await line.read():
            await line.write(bytes(piece).upper())

    phone.servers["tcp:9008"] = shout
    port = (await rig.adb("forward", "tcp:0", "tcp:9008")).text.strip()
    assert f"tcp:{port} tcp:9008" in (await rig.adb("forward", "--list")).text
    reader, writer = await asyncio.open_connection("127.0.0.1", int(port))
    writer.write(b"hello\n")
    assert await reader.readline() == b"HELLO\n"
    writer.close()
    await rig.adb("forward", "--remove-all")


async def test_reverse_leads_from_the_phone_to_the_computer(rig: Rig) -> None:
    heard = asyncio.get_running_loop().create_future()

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heard.set_result(await reader.readline())
        writer.write(b"from the computer\n")
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    assert (await rig.adb("reverse", "tcp:7100", f"tcp:{port}")).code == 0
    assert f"tcp:7100 tcp:{port}" in (await rig.adb("reverse", "--list")).text
    said = await rig.adb("shell", "echo hello | nc 127.0.0.1 7100")
    assert await heard == b"hello\n"
    assert said.out == b"from the computer\n"
    again = await rig.adb("reverse", "--no-rebind", "tcp:7100", "tcp:1")
    assert "cannot rebind" in again.err.decode()
    assert (await rig.adb("reverse", "--remove", "tcp:7100")).code == 0
    assert (await rig.adb("reverse", "--remove", "tcp:7100")).code != 0
    assert (await rig.adb("shell", "echo x | nc 127.0.0.1 7100")).code == 1
    server.close()


async def test_framebuffer_is_version_1_with_all_pixels(rig: Rig) -> None:
    reader, writer = await raw(rig, "framebuffer:")
    head = struct.unpack("<13I", await reader.readexactly(52))
    assert head[:5] == (1, 32, 1080 * 2400 * 4, 1080, 2400)
    assert len(await reader.readexactly(head[2])) == head[2]
    writer.close()


async def test_services_that_a_phone_does_not_have_are_closed(rig: Rig) -> None:
    for service in ("jdwp:1", "localabstract:nobody", "abb_exec:package", "nonsense"):
        with pytest.raises(ServiceRefusedError):
            await raw(rig, service)
    assert "production builds" in (await rig.adb("root")).text


async def test_an_unplugged_phone_goes_offline_and_comes_back(rig: Rig) -> None:
    address = rig.addresses[0]
    holder = asyncio.ensure_future(rig.adb("shell", "logcat"))
    await rig.control.unplug(rig.serials[0])
    await rig.until_state(address, "offline")
    assert (await holder).code != 0
    with pytest.raises(ConnectionRefusedError):
        await asyncio.open_connection("127.0.0.1", int(address.rpartition(":")[2]))
    await rig.control.plug(rig.serials[0])
    await rig.until_state(address, "device")
    assert (await rig.adb("shell", "echo back")).out == b"back\n"


async def test_a_reboot_drops_the_phone_and_starts_it_afresh(rig: Rig) -> None:
    await rig.adb("shell", "echo kept > /sdcard/kept; settings put system keep 1")
    await rig.adb("reboot")
    await rig.until_state(rig.addresses[0], "offline")
    await rig.until_state(rig.addresses[0], "device")
    state = await rig.adb("shell", "dumpsys window | grep -c mDreamingLockscreen=true; "
                                   "dumpsys power | grep -m1 mWakefulness=; cat /sdcard/kept")
    assert state.text.split() == ["1", "mWakefulness=Asleep", "kept"]
    assert b"up 0 seconds" in (await rig.adb("shell", "uptime")).out


async def test_a_phone_that_reboots_unplugged_waits_for_its_cable(rig: Rig) -> None:
    assert rig.farm is not None
    phone = rig.farm.phones[0]
    phone.phone.restart()
    phone.unplug()
    booted: list[bool] = []
    phone.phone.later(9.0, lambda: booted.append(True))
    while not booted:
        await phone.phone.stirred()
    assert not phone.listener.plugged
    await phone.plug()
    await rig.until_state(rig.addresses[0], "device")


async def test_latency_delays_every_call(rig: Rig) -> None:
    loop = asyncio.get_running_loop()
    await rig.control.set_latency(rig.serials[0], 0.05)
    start = loop.time()
    assert (await rig.adb("shell", "echo slow")).out == b"slow\n"
    assert loop.time() - start > 0.05


async def test_a_silent_phone_stays_listed_and_answers_nothing(rig: Rig) -> None:
    await rig.control.fault(rig.serials[0], "silent")
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.3):
            await rig.adb("shell", "echo anybody")
    assert (await rig.states())[rig.addresses[0]] == "device"


async def test_garbage_on_the_port_harms_nobody(rig: Rig) -> None:
    port = int(rig.addresses[0].rpartition(":")[2])
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"GET / HTTP/1.1\r\nHost: phone\r\n\r\n" * 4)
    with pytest.raises((ConnectionError, asyncio.IncompleteReadError)):
        await reader.readexactly(1)
    writer.close()
    assert (await rig.adb("shell", "echo alive")).out == b"alive\n"
