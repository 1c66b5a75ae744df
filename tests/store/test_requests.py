"""A request with a key makes its tasks once, also after a restart and when two come at once."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from postdeck.core.errors import ConflictError
from postdeck.core.task import Made, RequestKey, TaskFilter
from postdeck.store.store import Store
from tests.store.making import NOON, new

KEY = RequestKey(key="order-17", fingerprint="abc")
OTHER_BODY = RequestKey(key="order-17", fingerprint="xyz")


async def test_a_key_is_remembered_with_its_tasks(tmp_path: Path) -> None:
    async with Store.open(tmp_path / "db") as store:
        assert await store.requests.find(KEY) is None
        made = await store.tasks.add([new(), new()], KEY.model_copy(update={"warnings": ("A!",)}))
    async with Store.open(tmp_path / "db") as store:
        await store.tasks.delete([task.id for task in made])
        found = await store.requests.find(KEY)
        assert found == Made(task_ids=tuple(task.id for task in made), warnings=("A!",))
        with pytest.raises(ConflictError, match="another request"):
            await store.requests.find(OTHER_BODY)


async def test_of_two_at_once_one_makes_tasks(store: Store) -> None:
    results = await asyncio.gather(*(store.tasks.add([new()], KEY) for _ in range(5)),
                                   return_exceptions=True)
    assert sum(isinstance(result, tuple) for result in results) == 1
    assert sum(isinstance(result, ConflictError) for result in results) == 4
    assert (await store.tasks.page(TaskFilter())).total == 1


async def test_old_keys_are_forgotten(store: Store) -> None:
    await store.tasks.add([new()], KEY)
    later = NOON + timedelta(days=31)
    await store.tasks.add([new().model_copy(update={"created_at": later})],
                          RequestKey(key="order-18", fingerprint="abc"))
    assert await store.requests.find(KEY) is None
