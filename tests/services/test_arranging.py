"""Phones named, grouped, paused and resumed; what can be mended from here, and what can't."""

from __future__ import annotations

import pytest

from postdeck.core.errors import InvalidInputError, NotFoundError
from postdeck.core.events import DeviceChanged
from postdeck.core.task import TaskStatus
from tests.services.conftest import FINE, Desk

pytestmark = pytest.mark.asyncio(loop_scope="package")


async def test_a_phone_is_named_and_grouped_and_told(desk: Desk) -> None:
    devices, serial = desk.deck.devices, desk.serial(FINE)
    arranged = await devices.arrange(serial, name=" Lumen 1 ", group="Studio shelf")
    assert (arranged.title, arranged.group) == ("Lumen 1", "Studio shelf")
    told = [event.device for event in desk.events if isinstance(event, DeviceChanged)]
    assert any((each.serial, each.name, each.group) == (serial, "Lumen 1", "Studio shelf")
               for each in told)
    renamed = await devices.arrange(serial, name="")
    assert (renamed.name, renamed.group) == ("", "Studio shelf")
    (listed,) = [each for each in await devices.list() if each.serial == serial]
    assert (listed.name, listed.group) == ("", "Studio shelf")
    with pytest.raises(NotFoundError):
        await devices.arrange("NOBODY", name="x")


async def test_a_paused_phone_starts_nothing_until_it_is_resumed(desk: Desk) -> None:
    devices, serial = desk.deck.devices, desk.serial(FINE)
    await devices.arrange(serial, paused=True)
    (task,) = await desk.deck.tasks.create(desk.request(FINE))

    async def waits() -> bool:
        return "paused" in (await desk.deck.tasks.get(task.id)).remark

    await desk.until(waits)
    assert (await desk.deck.tasks.get(task.id)).status is TaskStatus.PENDING
    await devices.arrange(serial, paused=False)
    assert (await desk.end(task.id)).started_at is not None


async def test_what_can_be_mended_is_and_the_rest_says_so(desk: Desk) -> None:
    devices = desk.deck.devices
    assert "awake" in await devices.mend(desk.serial(FINE), "lock")
    assert "media" in await devices.mend(desk.serial(FINE), "permissions")
    with pytest.raises(InvalidInputError, match="storage"):
        await devices.mend(desk.serial(FINE), "storage")
    with pytest.raises(InvalidInputError, match="six digits"):
        await devices.pair("192.168.1.20:37123", "12345")
    with pytest.raises(InvalidInputError, match="no address"):
        await devices.pair("192.168.1.20", "123456")
