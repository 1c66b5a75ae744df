"""A page found by a ladder is the page found by counting, whatever came and went since."""

from __future__ import annotations

import pytest

from postdeck.core.task import Task, TaskFilter, TaskStatus
from postdeck.store import ladders
from postdeck.store.store import Store
from tests.store.making import NOON, new

FILTERS = (TaskFilter(), TaskFilter(serial="A"), TaskFilter(status=TaskStatus.PENDING),
           TaskFilter(status=TaskStatus.FAILED))


@pytest.fixture(autouse=True)
def _low(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ladders, "STEP", 5)
    monkeypatch.setattr(ladders, "DEEP", 7)


async def _all(store: Store, wanted: TaskFilter) -> list[Task]:
    return list((await store.tasks.page(wanted, 10_000)).tasks)


async def _compare(store: Store) -> None:
    for wanted in FILTERS:
        everything = await _all(store, wanted)
        for offset in range(len(everything) + 3):
            page = await store.tasks.page(wanted, 4, offset)
            assert list(page.tasks) == everything[offset:offset + 4], (wanted, offset)
            assert page.total == len(everything)


async def test_every_page_is_the_one_that_counting_finds(store: Store) -> None:
    made = await store.tasks.add([new("AB"[n % 2]) for n in range(43)])
    await _compare(store)
    for task in made[::3]:
        await store.tasks.stop_pending(task.id, NOON, "stopped")
    await _compare(store)
    await store.tasks.add([new("A") for _ in range(17)])
    await _compare(store)


async def test_deleting_makes_a_ladder_count_for_nothing(
    store: Store, monkeypatch: pytest.MonkeyPatch,
) -> None:
    made = await store.tasks.add([new("A") for _ in range(40)])
    await _compare(store)
    await store.tasks.delete([made[3].id, made[20].id])
    await _compare(store)
    monkeypatch.setattr(ladders, "PATIENCE_SECONDS", 0.0)
    await store.tasks.delete([made[4].id])
    await _compare(store)
    await _compare(store)


async def test_only_some_filters_are_remembered(
    store: Store, monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(ladders, "FILTERS", 2)
    await store.tasks.add([new(serial) for serial in "ABC" for _ in range(20)])
    for serial in "ABCABC":
        wanted = TaskFilter(serial=serial)
        assert list((await store.tasks.page(wanted, 3, 11)).tasks) \
            == (await _all(store, wanted))[11:14]
