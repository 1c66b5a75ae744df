"""Steps, accounts and devices."""

from __future__ import annotations

import pytest

from postdeck.core.account import NewAccount
from postdeck.core.device import Device, DeviceState
from postdeck.core.errors import ConflictError, NotFoundError
from postdeck.core.task import Platform, StepName
from postdeck.store.store import Store
from tests.store.making import NOON, minutes


async def test_steps_are_numbered_over_all_attempts(any_store: Store) -> None:
    steps = any_store.steps
    first = await steps.begin(7, 1, StepName.READY, NOON)
    ended = await steps.end(first, at=NOON + minutes(1), ok=False, note="n", screenshot="7/1.png",
                            tree="7/1.xml")
    cut_off = await steps.begin(7, 2, StepName.READY, NOON + minutes(2))
    await steps.begin(8, 1, StepName.READY, NOON)
    assert await steps.of_task(7) == (ended, cut_off)
    assert (ended.number, ended.ok, cut_off.number, cut_off.ok) == (1, False, 2, None)


async def test_accounts_are_found_with_or_without_the_at_sign(any_store: Store) -> None:
    accounts = any_store.accounts
    kim = await accounts.add(NewAccount(username="@Kim.B ", serial="A"))
    insta = await accounts.add(
        NewAccount(username="kim.b", serial="B", platform=Platform.INSTAGRAM))
    assert await accounts.by_username("@KIM.b") == (insta, kim)
    assert await accounts.by_username("kim.b", Platform.TIKTOK) == (kim,)
    assert await accounts.by_username("nobody") == ()
    with pytest.raises(ConflictError, match=r"@kim\.b"):
        await accounts.add(NewAccount(username="kim.b", serial="A"))


async def test_merging_never_wipes(any_store: Store) -> None:
    accounts = any_store.accounts
    kim = await accounts.add(NewAccount(username="kim", serial="A", tags="cats", enabled=False))
    added = await accounts.merge([
        NewAccount(username="@KIM", serial="A", package="com.zhiliaoapp.musically"),
        NewAccount(username="ann", serial="A")])
    assert [account.username for account in added] == ["ann"]
    assert await accounts.of_serial("A") == (
        added[0], kim.model_copy(update={"package": "com.zhiliaoapp.musically"}))


async def test_accounts_change_and_go(any_store: Store) -> None:
    accounts = any_store.accounts
    kim = await accounts.add(NewAccount(username="kim", serial="A"))
    ann = await accounts.add(NewAccount(username="ann", serial="A"))
    tagged = await accounts.update(kim.model_copy(update={"tags": "x"}))
    assert await accounts.all() == (ann, tagged)
    with pytest.raises(ConflictError):
        await accounts.update(kim.model_copy(update={"username": "ann"}))
    await accounts.remove(ann.id)
    with pytest.raises(NotFoundError):
        await accounts.remove(ann.id)
    with pytest.raises(NotFoundError):
        await accounts.update(ann)


async def test_what_is_known_of_a_phone_stays(any_store: Store) -> None:
    devices = any_store.devices
    await devices.remember(Device(serial="A", model="Pixel 8", android="15", address="usb",
                                  state=DeviceState.ONLINE, seen_at=NOON))
    await devices.arrange("A", name="Desk left")
    await devices.remember(Device(serial="A", address="10.0.0.7:5555"))
    assert await devices.all() == (
        Device(serial="A", name="Desk left", model="Pixel 8", android="15", seen_at=NOON),)
    with pytest.raises(NotFoundError):
        await devices.arrange("B", name="x")
