"""Idempotency-Key: a repeated call makes nothing new and gets the same answer."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from tests.api.place import Place, place

KEY = {"Idempotency-Key": "order-17"}


async def test_the_same_call_makes_tasks_once(here: Place) -> None:
    body = here.body(strange=1)
    first = await here.api.post("/task", json=body, headers=KEY)
    again = await here.api.post("/task", json=body, headers=KEY)
    assert first.json()["code"] == 0
    assert again.content == first.content
    assert (await here.store.tasks.stats()).total == 1


async def test_the_order_of_names_does_not_matter(here: Place) -> None:
    body = here.body()
    first = await here.api.post("/task", json=body, headers=KEY)
    again = await here.api.post("/task", json=dict(reversed(body.items())), headers=KEY)
    assert again.content == first.content


async def test_another_body_under_the_key_is_a_conflict(here: Place) -> None:
    await here.api.post("/task", json=here.body(), headers=KEY)
    other = here.body(serials=["PHONE2"])
    answer = await here.api.post("/task", json=other, headers=KEY)
    assert (answer.status_code, answer.json()["code"]) == (409, 40901)
    assert (await here.store.tasks.stats()).total == 1


async def test_it_holds_after_a_restart_and_after_the_tasks_are_gone(tmp_path: Path) -> None:
    async with place(tmp_path) as here:
        first = await here.api.post("/task", json=here.body(), headers=KEY)
        (task_id,) = first.json()["data"]["task_ids"]
        await here.api.delete(f"/task/{task_id}")
    async with place(tmp_path) as here:
        again = await here.api.post("/task", json=here.body(), headers=KEY)
        assert again.content == first.content
        assert (await here.store.tasks.stats()).total == 0


async def test_five_at_once_make_tasks_once(here: Place) -> None:
    answers = await asyncio.gather(*(
        here.api.post("/task", json=here.body(), headers=KEY) for _ in range(5)))
    assert {answer.content for answer in answers} == {answers[0].content}
    assert answers[0].json()["code"] == 0
    assert (await here.store.tasks.stats()).total == 1


async def test_a_refused_call_may_be_made_again(here: Place) -> None:
    bad = await here.api.post("/task", json=here.body(serials=["NOBODY"]), headers=KEY)
    assert bad.json()["code"] == 40401
    assert (await here.api.post("/task", json=here.body(), headers=KEY)).json()["code"] == 0


@pytest.mark.parametrize("key", ["", "a b", "x" * 256, "é"])
async def test_a_key_has_a_form(here: Place, key: str) -> None:
    answer = await here.api.post("/task", json=here.body(),
                                 headers=[(b"Idempotency-Key", key.encode())])
    assert answer.json()["code"] == 40001
