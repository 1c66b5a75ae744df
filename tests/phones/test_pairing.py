"""Wireless debugging: what adb says of services, and pairing by code and by QR code."""

from __future__ import annotations

import asyncio

import pytest

from postdeck.adb.client import AdbClient
from postdeck.adb.errors import AdbRefusedError
from postdeck.core.errors import InvalidInputError
from postdeck.phones.pairing import Pairing
from tests.rigs.pairing_server import CONNECTING, PAIRING, pairing_server

AT, AFTER = "192.168.1.20:37123", "192.168.1.20:41555"


@pytest.fixture(autouse=True)
def _looks_often(monkeypatch):
    monkeypatch.setattr("postdeck.phones.pairing._LOOK_SECONDS", 0.01)


async def test_a_pairing_code_pairs_and_another_one_is_refused_with_adb_s_words():
    async with pairing_server() as adb:
        adb.codes[AT] = "482156"
        pairing = Pairing(AdbClient(port=adb.port))
        with pytest.raises(AdbRefusedError, match="Wrong password"):
            await pairing.by_code(AT, "000000")
        assert adb.paired == []
        await pairing.by_code(AT, "482156")
        assert adb.paired == [AT]
        for address, code in ((AT, "48215"), ("192.168.1.20", "482156")):
            with pytest.raises(InvalidInputError):
                await pairing.by_code(address, code)


async def test_a_phone_that_read_the_qr_code_is_waited_for_paired_and_found_again():
    async with pairing_server() as adb:
        adb.codes[AT] = "secret"
        adb.services += [("adb-OTHER (2)", CONNECTING + ".", "192.168.1.9:40000"),
                         ("somebody else's", PAIRING + ".", "192.168.1.9:37000")]
        adb.announces[AT] = ("adb-R58 (2)", CONNECTING + ".", AFTER)
        waiting = asyncio.ensure_future(
            Pairing(AdbClient(port=adb.port)).by_name("our code", "secret"))
        assert not (await asyncio.wait([waiting], timeout=0.1))[0]
        adb.services.append(("our code", PAIRING + ".", AT))
        assert await asyncio.wait_for(waiting, 5) == AFTER
        assert adb.paired == [AT]


async def test_names_of_services_may_hold_spaces_and_odd_lines_are_left_out():
    async with pairing_server() as adb:
        adb.services += [("adb-R58 (2)", CONNECTING + ".", AFTER), ("half", "", "")]
        adb.services.append(("Anna's phone", PAIRING, AT))
        found = await AdbClient(port=adb.port).mdns_services()
    assert found[0] == ("adb-R58 (2)", CONNECTING, AFTER)
    assert ("Anna's phone", PAIRING, AT) in found
    assert all(address for _, _, address in found)
