"""Looks in the store: twins, what settles, and that the phone's lane finds them by an index."""

from __future__ import annotations

from sqlalchemy import text

from postdeck.core.account import NewAccount
from postdeck.core.task import Material, Outcome, Platform, Task, TaskStatus
from postdeck.store.store import Store
from tests.store.making import NOON, minutes, new


async def unseen(store: Store, serial: str = "A", at: float = 0, **words: object) -> Task:
    """A task that was armed so many minutes after noon, and whose post was not seen."""
    when = NOON + minutes(at)
    (task,) = await store.tasks.add([new(serial, due=when, **{  # type: ignore[arg-type]
        "username": "mira", "caption": "Bread", **words})])
    assert await store.tasks.claim(serial, when)
    assert await store.tasks.arm(task.id, 1, when)
    ended = await store.tasks.finish(
        task.id, 1, status=TaskStatus.FAILED, outcome=Outcome.UNCONFIRMED, at=when,
        look_at=when + minutes(2))
    assert ended is not None
    return ended


async def test_the_next_look_is_the_phones_earliest(any_store: Store) -> None:
    first = await unseen(any_store)
    await unseen(any_store, at=5)
    await unseen(any_store, "B", at=-5)
    looks = any_store.looks
    assert await looks.next_at("A") == NOON + minutes(2)
    assert await looks.next_at("C") is None
    assert set(await looks.serials()) == {"A", "B"}
    assert await looks.due("A", NOON) is None
    assert await looks.due("A", NOON + minutes(2)) == first
    assert await looks.not_seen(first, None) is not None
    assert await looks.next_at("A") == NOON + minutes(7)


async def test_twins_are_the_same_words_on_the_same_account(any_store: Store) -> None:
    mine = await unseen(any_store)
    for other in ({"caption": "Cake"}, {"username": "theo"}, {"platform": Platform.INSTAGRAM}):
        await unseen(any_store, at=1, **other)
    looks, later = any_store.looks, NOON + minutes(10)
    assert await looks.twins(mine, later) == (False, False)
    await unseen(any_store, at=-61)
    assert await looks.twins(mine, later) == (False, False)
    assert await looks.twins(mine, NOON + minutes(90)) == (True, False)
    await unseen(any_store, at=-20)
    assert await looks.twins(mine, later) == (True, False)
    await unseen(any_store, "B", at=3)  # another phone, not known to have the account
    assert await looks.twins(mine, later) == (True, False)
    await any_store.accounts.add(NewAccount(username="mira", serial="B"))
    assert await looks.twins(mine, later) == (True, True)


async def test_what_a_person_says_is_not_there_may_be_posted_again(store: Store) -> None:
    film = Material(name="a.mp4", sha256="a" * 64, suffix=".mp4", size=1, kind="video")
    task = await unseen(store, materials=(film,))
    assert await store.uses.of_account(Platform.TIKTOK, "mira")
    assert await store.looks.settle(task.id, posted=False, remark="no")
    assert await store.uses.of_account(Platform.TIKTOK, "mira") == {}
    other = await unseen(store, at=1, materials=(film,))
    assert await store.looks.settle(other.id, posted=True, remark="yes")
    assert await store.uses.of_account(Platform.TIKTOK, "mira")


async def test_a_lane_finds_its_next_look_by_an_index(store: Store) -> None:
    plan = await store.looks._database.read(lambda connection: [
        row.detail for row in connection.execute(text(
            "EXPLAIN QUERY PLAN SELECT look_at FROM tasks WHERE serial = 'A' AND look_at IS NOT "
            "NULL AND status = 3 AND outcome = 'unconfirmed' ORDER BY look_at LIMIT 1"))])
    assert all("tasks_look" in line for line in plan)
