"""Which phones there are: identities, comings and goings, waiting, reconnecting."""

from __future__ import annotations

import asyncio
import os
import signal
import time

import pytest

from postdeck.adb.errors import (
    AdbRefusedError,
    AdbServerError,
    DeviceOfflineError,
    DeviceUnauthorizedError,
)
from postdeck.adb.listing import AdbListing
from postdeck.adb.server import AdbServer
from postdeck.core.clock import SystemClock
from postdeck.core.device import Device, DeviceState
from postdeck.core.errors import InvalidInputError, NotFoundError
from postdeck.phones import links as links_module
from postdeck.phones import roster as roster_module
from postdeck.phones.links import Link, best
from postdeck.phones.roster import Roster
from tests.rigs.lab_rig import free_port
from tests.rigs.phone_bench import Heard, bench


async def test_phones_are_known_by_their_hardware_serial_and_tell_what_they_are():
    async with bench(count=3) as deck:
        await deck.heard.until(lambda _: all(each.battery for each in deck.roster.devices()))
        found = deck.roster.devices()
        assert [each.serial for each in found] == deck.rig.serials
        assert {each.address for each in found} == set(deck.rig.addresses)
        for each in found:
            assert each.state is DeviceState.ONLINE
            assert each.model
            assert each.android == "14"
            assert each.battery == 87
            assert each.seen_at is not None
        assert {each.serial for each in deck.heard.devices} == set(deck.rig.serials)
        by_address = deck.roster.phone(deck.rig.addresses[1])
        assert by_address is deck.roster.phone(deck.rig.serials[1])


async def test_a_phone_taken_before_a_reconnection_reaches_nothing_after_it():
    """Another phone may be behind the address by then: nothing may be tapped on that one."""
    async with bench() as deck:
        before = deck.phone
        await before.wake()
        await deck.rig.control.unplug(deck.serial)
        await deck.heard.state(DeviceState.OFFLINE)
        await deck.rig.control.plug(deck.serial)
        await deck.roster.wait_online(deck.serial)
        for deed in (before.tap(5, 5), before.key("HOME"), before.screenshot(), before.look()):
            with pytest.raises(DeviceOfflineError):
                await deed
        assert deck.phone is not before
        await deck.phone.tap(5, 5)


async def test_a_phone_that_vanishes_is_offline_at_once_and_stays_in_the_list():
    async with bench() as deck:
        phone = deck.phone
        await phone.look()
        start = time.monotonic()
        await deck.rig.control.unplug(deck.serial)
        gone = await deck.heard.state(DeviceState.OFFLINE)
        assert time.monotonic() - start < 1
        assert (gone.serial, gone.model) == (deck.serial, "Pixel 8")
        assert deck.roster.devices() == (gone,)
        with pytest.raises(DeviceOfflineError):
            _ = deck.phone
        waiting = asyncio.ensure_future(deck.roster.wait_online(deck.serial))
        await deck.rig.control.plug(deck.serial)
        await waiting
        assert deck.phone is not phone
        assert (await deck.phone.look()).nodes
        with pytest.raises(DeviceOfflineError):
            await phone.look()


async def test_one_phone_object_serves_a_connection():
    async with bench() as deck:
        assert deck.phone is deck.phone


async def test_nobody_is_not_found():
    async with bench() as deck:
        with pytest.raises(NotFoundError, match="NOBODY"):
            deck.roster.phone("NOBODY")
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await deck.roster.wait_online("NOBODY")


async def test_an_unauthorized_phone_is_shown_until_a_person_allows_it():
    async with bench(auth=True, connect=False) as deck:
        address = deck.rig.addresses[0]
        with pytest.raises(DeviceUnauthorizedError):
            await deck.roster.connect(address)
        shown = await deck.heard.state(DeviceState.UNAUTHORIZED)
        assert (shown.serial, shown.address) == (address, address)
        with pytest.raises(DeviceUnauthorizedError):
            deck.roster.phone(address)
        await deck.rig.control.allow(deck.serial)
        await deck.heard.online()
        assert [each.serial for each in deck.roster.devices()] == [deck.serial]
        last = [each for each in deck.heard.devices if each.serial == address][-1]
        assert (last.state, last.address) == (DeviceState.OFFLINE, "")


async def test_a_connected_phone_is_connected_again_when_the_server_dies():
    async with bench(connect=False) as deck:
        server = AdbServer(free_port(), private=True)
        heard = Heard()
        roster = Roster(server, server.client, heard, SystemClock())
        try:
            await roster.start()
            assert await roster.connect(deck.rig.addresses[0]) == deck.rig.addresses[0]
            await roster.wait_online(deck.serial)
            await roster.phone(deck.serial).look()
            os.kill(server._child.pid, signal.SIGKILL)
            await heard.state(DeviceState.OFFLINE)
            assert roster.problem is not None
            await roster.wait_online(deck.serial)
            assert roster.problem is None
            assert (await roster.phone(deck.serial).look()).nodes
            await roster.disconnect(deck.rig.addresses[0])
            await heard.state(DeviceState.OFFLINE)
        finally:
            await roster.close()
            await server.stop()


async def test_a_phone_that_others_connected_comes_back_too_when_the_server_dies():
    async with bench() as deck:
        assert deck.rig.server is not None
        await deck.rig.control.unplug(deck.serial)
        await deck.heard.state(DeviceState.OFFLINE)
        deck.rig.server.kill()
        while deck.roster.problem is None:
            await asyncio.sleep(0)
        await deck.rig.control.plug(deck.serial)
        await deck.roster.wait_online(deck.serial)
        assert (await deck.phone.look()).nodes
        await deck.rig.adb("disconnect", deck.rig.addresses[0])
        await deck.heard.state(DeviceState.OFFLINE)
        assert not deck.roster._redial._missing  # somebody else's wish is let be
        await deck.rig.adb("kill-server")  # the one that PostDeck started


async def test_a_phone_that_adb_gave_up_is_connected_again(monkeypatch):
    """adb stops trying after 100 s; here somebody else says so, and 30 s are none."""
    monkeypatch.setattr(links_module, "GIVEN_UP_SECONDS", 0.0)
    async with bench() as deck:
        await deck.rig.control.unplug(deck.serial)
        await deck.heard.state(DeviceState.OFFLINE)
        await deck.rig.adb("disconnect", deck.rig.addresses[0])
        await deck.rig.until_state(deck.rig.addresses[0], "")
        await deck.rig.control.plug(deck.serial)
        await deck.roster.wait_online(deck.serial)


async def test_a_wrong_address_is_refused():
    async with bench() as deck:
        with pytest.raises(AdbRefusedError):
            await deck.roster.connect("127.0.0.1:2")
        for address in ("", "a b", "x;y"):
            with pytest.raises(InvalidInputError):
                await deck.roster.connect(address)


async def test_without_adb_it_says_so_and_goes_on(monkeypatch):
    monkeypatch.setenv("POSTDECK_ADB", "/nothing/here")
    server = AdbServer(free_port(), private=True)
    heard = Heard()
    known = Device(serial="OLD", model="Pixel 3", state=DeviceState.ONLINE, address="usb")
    roster = Roster(server, server.client, heard, SystemClock(), known=[known])
    try:
        with pytest.raises(AdbServerError):
            await roster.start()
        assert roster.problem is not None
        [device] = roster.devices()
        assert (device.model, device.state, device.address) == ("Pixel 3", DeviceState.OFFLINE, "")
        with pytest.raises(DeviceOfflineError):
            roster.phone("OLD")
    finally:
        await roster.close()
        await server.stop()


async def test_a_silent_phone_is_shown_as_offline(monkeypatch):
    monkeypatch.setattr(roster_module, "_GRACE_SECONDS", 0.1)
    async with bench(faults=("silent",), connect=False) as deck:
        await deck.roster.connect(deck.rig.addresses[0])
        shown = await deck.heard.state(DeviceState.OFFLINE)
        assert shown.address == deck.rig.addresses[0]


async def test_a_restarted_phone_comes_back():
    async with bench() as deck:
        await deck.heard.until(lambda device: device.battery is not None)
        await deck.rig.control.reboot(deck.serial)
        await deck.heard.state(DeviceState.OFFLINE)
        await deck.heard.online()


async def test_two_addresses_of_one_phone_are_one_device():
    """The same port under two names is what a phone by Wi-Fi and by cable looks like."""
    async with bench() as deck:
        port = deck.rig.addresses[0].rpartition(":")[2]
        other = await deck.roster.connect(f"localhost:{port}")
        assert other != deck.rig.addresses[0]
        await deck.heard.until(lambda _: len(deck.roster._links) == 2)
        await deck.roster.settle()
        assert [each.serial for each in deck.roster.devices()] == [deck.serial]
        await deck.roster.disconnect(deck.roster.devices()[0].address)
        await deck.roster.wait_online(deck.serial)
        assert len(deck.roster.devices()) == 1


def test_of_two_links_the_cable_is_preferred_and_readiness_counts_more():
    def link(address, state="device", serial="S"):
        return Link(AdbListing(address, state), serial=serial)

    wifi, cable = link("10.0.0.5:5555"), link("R58N123")
    mdns = link("adb-R58 (2)._adb-tls-connect._tcp")
    assert best([wifi, cable, mdns]) is cable
    assert best([wifi, link("R58N123", "offline", "")]) is wifi
    assert best([link("R58N123", "offline", ""), link("b:1", "unauthorized", "")]).address == "b:1"
    assert best([]) is None


async def test_a_failing_listener_does_not_stop_the_news(caplog):
    async with bench(connect=False) as deck:
        server = AdbServer(deck.rig.adb_port)

        def fail(device):
            raise RuntimeError("no")

        roster = Roster(server, server.client, fail, SystemClock())
        try:
            await roster.start()
            await deck.rig.connect(deck.rig.addresses[0])
            await roster.wait_online(deck.serial)
        finally:
            await roster.close()
    assert "listener of the roster failed" in caplog.text
