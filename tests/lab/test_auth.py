"""USB debugging authorization, with the keys of the real adb."""

from __future__ import annotations

from postdeck.lab.wire.auth import TrustedKeys
from tests.rigs.lab_rig import lab


async def test_a_computer_is_unauthorized_until_the_owner_allows_it() -> None:
    async with lab(2, each={0: {"auth": True}}) as rig:
        shy, open_phone = rig.addresses
        await rig.until_state(shy, "unauthorized")
        assert (await rig.states())[open_phone] == "device"
        assert "unauthorized" in (await rig.adb("-s", shy, "shell", "echo hi")).err.decode()
        assert await rig.control.allow(rig.serials[0])
        await rig.until_state(shy, "device")
        assert (await rig.adb("-s", shy, "shell", "echo hi")).out == b"hi\n"


async def test_a_known_computer_passes_by_its_signature() -> None:
    async with lab(1, auth=True) as rig:
        address = rig.addresses[0]
        await rig.until_state(address, "unauthorized")
        assert await rig.control.allow(rig.serials[0])
        await rig.until_state(address, "device")
        await rig.adb("disconnect", address)
        assert rig.farm is not None
        listener = rig.farm.phones[0].listener
        assert "connected to" in await rig.connect(address)
        await rig.until_state(address, "device")
        assert listener.keys.offered == b""
        listener.keys.forget()
        listener.unplug()
        await listener.plug()
        await rig.until_state(address, "unauthorized")


async def test_nobody_is_allowed_who_did_not_ask() -> None:
    async with lab(1, auth=True, connect=False) as rig:
        assert not await rig.control.allow(rig.serials[0])


def test_a_broken_key_is_never_trusted() -> None:
    for offered in (b"", b"hello", b"QUFBQQ== me@here\0", b"\xff\xfe\0"):
        keys = TrustedKeys(required=True)
        keys.offer(offered)
        assert not keys.allow()
        assert not keys.verifies(b"x" * 20, b"y" * 256)
