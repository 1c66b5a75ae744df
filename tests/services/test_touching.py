"""Who may touch a phone: never two at once, be it a post, a look at its accounts, or a mending."""

from __future__ import annotations

import asyncio

import pytest

from postdeck.core.errors import ConflictError
from postdeck.core.task import Outcome, Platform
from postdeck.phones.phone import Phone
from postdeck.scheduler.lane import LENT
from postdeck.scripts.attempt import Attempt
from postdeck.scripts.script import Verdict
from postdeck.services.accounts import Accounts
from tests.services.conftest import FINE, Desk

pytestmark = pytest.mark.asyncio(loop_scope="package")


async def test_no_phone_is_touched_while_it_posts(desk: Desk) -> None:
    posting, may_end = asyncio.Event(), asyncio.Event()

    async def act(attempt: Attempt) -> Verdict:
        posting.set()
        await may_end.wait()
        return await desk.script.post(attempt)

    desk.script.act = act
    serial = desk.serial(FINE)
    desk.accounts_on_phone[serial] = ("kim",)
    task, = await desk.deck.tasks.create(desk.request(FINE))
    await posting.wait()
    phone = desk.roster.phone(serial)
    deeds = phone.deeds
    for ask in (desk.deck.accounts.find(serial), desk.deck.devices.mend(serial, "lock"),
                desk.deck.devices.mend(serial, "permissions")):
        with pytest.raises(ConflictError, match="posting now"):
            await ask
    ready = {point.name: point.ok for point in await desk.deck.devices.readiness(serial)}
    assert ready["lock"]
    waiting, = await desk.deck.tasks.create(desk.request(FINE))
    assert (await desk.deck.devices.screenshot(serial)).startswith(b"\x89PNG")
    assert phone.deeds == deeds, "somebody pressed a key"
    may_end.set()
    for each in (task, waiting):
        assert (await desk.end(each.id)).outcome is Outcome.CONFIRMED
    assert [account.username for account in await desk.deck.accounts.find(serial)] == ["kim"]


async def test_a_post_waits_until_the_accounts_are_read(desk: Desk) -> None:
    serial = desk.serial(FINE)
    reading, may_end = asyncio.Event(), asyncio.Event()

    async def reader(phone: Phone, platform: Platform) -> tuple[str, ...]:
        reading.set()
        await may_end.wait()
        assert desk.script.ran == []
        return ("kim",)

    accounts = Accounts(desk.store, desk.lanes, desk.deck.devices, desk.roster, desk.bus, reader)
    finding = asyncio.create_task(accounts.find(serial))
    await reading.wait()
    task, = await desk.deck.tasks.create(desk.request(FINE))

    async def says_why() -> bool:
        return (await desk.store.tasks.get(task.id)).remark == LENT

    await desk.until(says_why)
    may_end.set()
    assert [account.username for account in await finding] == ["kim"]
    assert (await desk.end(task.id)).outcome is Outcome.CONFIRMED
