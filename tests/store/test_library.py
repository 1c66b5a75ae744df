"""The library's rows, and the marks of what was posted, in both engines."""

from __future__ import annotations

import pytest

from postdeck.core.errors import ConflictError, NotFoundError
from postdeck.core.task import Material, Outcome, Platform, Task, TaskStatus
from postdeck.store.store import Store
from tests.store.making import NOON, minutes, new


def film(name: str, content: str = "") -> Material:
    return Material(name=name, sha256=content or name, suffix=".mp4", size=5, kind="video",
                    duration=1.5, width=9, height=16)


A, B, C = film("a.mp4"), film("b.mp4"), film("c.mp4")


async def names(store: Store) -> list[str]:
    return [item.material.name for item in await store.library.all()]


async def armed(store: Store, *materials: Material, username: str = "ann", serial: str = "A"
                ) -> Task:
    """A task that has come as far as the tap."""
    await store.tasks.add([new(serial, username=username, materials=materials)])
    task = await store.tasks.claim(serial, NOON)
    assert task is not None
    assert await store.tasks.arm(task.id, task.attempt, NOON)
    return task


async def finish(store: Store, task: Task, outcome: Outcome) -> None:
    done = outcome is Outcome.CONFIRMED
    await store.tasks.finish(
        task.id, task.attempt, status=TaskStatus.COMPLETED if done else TaskStatus.FAILED,
        outcome=outcome, at=NOON)


async def test_items_keep_what_was_said_of_them(any_store: Store) -> None:
    first, second = await any_store.library.add(
        [A, B], tags=("food", "city"), caption="{a|b}", username="@Ann", at=NOON)
    assert (first.material, first.tags, first.caption, first.username, first.added_at) == (
        A, ("food", "city"), "{a|b}", "ann", NOON)
    assert first.position < second.position
    assert await any_store.library.get(second.id) == second
    changed = await any_store.library.update(second.model_copy(update={
        "tags": (), "caption": "new", "username": ""}))
    assert (changed.tags, changed.caption, changed.username) == ((), "new", "")


async def test_the_same_content_is_there_once_for_each_account(any_store: Store) -> None:
    first, = await any_store.library.add([A], caption="one", at=NOON)
    again, = await any_store.library.add([film("other.mp4", A.sha256)], caption="two", at=NOON)
    assert again == first
    anns, = await any_store.library.add([A], username="ann", at=NOON)
    assert anns.id != first.id
    with pytest.raises(ConflictError, match=r"a\.mp4"):
        await any_store.library.update(anns.model_copy(update={"username": ""}))


async def test_items_move_to_any_place(any_store: Store) -> None:
    await any_store.library.add([A, B, C], at=NOON)
    ids = {item.material.name: item.id for item in await any_store.library.all()}
    for name, place, order in (("c", 1, "cab"), ("c", 2, "acb"), ("a", 99, "cba"), ("b", 2, "cba")):
        await any_store.library.move(ids[f"{name}.mp4"], place)
        assert await names(any_store) == [f"{letter}.mp4" for letter in order]
    await any_store.library.add([film("d.mp4")], at=NOON)
    assert (await names(any_store))[-1] == "d.mp4"


async def test_removing_is_all_or_none(any_store: Store) -> None:
    first, second = await any_store.library.add([A, B], at=NOON)
    with pytest.raises(NotFoundError, match="999"):
        await any_store.library.remove([first.id, 999])
    assert await names(any_store) == ["a.mp4", "b.mp4"]
    await any_store.library.remove([first.id, second.id])
    assert await names(any_store) == []
    for missing in (any_store.library.get(first.id), any_store.library.move(first.id, 1)):
        with pytest.raises(NotFoundError):
            await missing


async def test_what_is_armed_counts_as_posted_by_its_account(any_store: Store) -> None:
    item, _ = await any_store.library.add([A, B], at=NOON)
    task = await armed(any_store, A, C)
    used = await any_store.uses.of_account(Platform.TIKTOK, "@Ann")
    assert {use.sha256: use.task_id for use in used.values()} == {
        A.sha256: task.id, C.sha256: task.id}
    assert used[A.sha256].used_at == NOON
    assert [use.username for use in (await any_store.library.get(item.id)).uses] == ["ann"]
    assert await any_store.uses.of_account(Platform.INSTAGRAM, "ann") == {}
    assert await any_store.uses.of_account(Platform.TIKTOK, "bob") == {}


@pytest.mark.parametrize(("outcome", "stays"), [
    (Outcome.CONFIRMED, True), (Outcome.UNCONFIRMED, True), (Outcome.FAILED, False)])
async def test_only_a_post_that_failed_for_sure_is_not_counted(
    any_store: Store, outcome: Outcome, stays: bool
) -> None:
    await finish(any_store, await armed(any_store, A), outcome)
    assert bool(await any_store.uses.of_account(Platform.TIKTOK, "ann")) is stays


async def test_who_posts_it_again_takes_its_mark_back_and_nobody_elses(any_store: Store) -> None:
    task = await armed(any_store, A)
    await finish(any_store, task, Outcome.UNCONFIRMED)
    other = await armed(any_store, A, B)
    await finish(any_store, other, Outcome.FAILED)
    assert set(await any_store.uses.of_account(Platform.TIKTOK, "ann")) == {A.sha256}
    await any_store.tasks.retry(task.id, NOON, unconfirmed=True)
    assert await any_store.uses.of_account(Platform.TIKTOK, "ann") == {}


async def test_a_task_that_is_not_armed_marks_nothing(any_store: Store) -> None:
    await any_store.tasks.add([new(username="ann", materials=(A,))])
    task = await any_store.tasks.claim("A", NOON)
    assert task is not None
    await any_store.tasks.request_stop(task.id)
    assert not await any_store.tasks.arm(task.id, task.attempt, NOON)
    assert await any_store.uses.of_account(Platform.TIKTOK, "ann") == {}


async def test_marks_outlive_tasks_and_items_until_they_are_cleared(any_store: Store) -> None:
    item, = await any_store.library.add([A], at=NOON)
    for username, material in (("ann", A), ("ann", B), ("bob", A)):
        task = await armed(any_store, material, username=username)
        await finish(any_store, task, Outcome.CONFIRMED)
        await any_store.tasks.delete([task.id])
    await any_store.library.remove([item.id])
    assert len(await any_store.uses.of_account(Platform.TIKTOK, "ann")) == 2
    assert await any_store.uses.forget({A.sha256}, "@Ann") == 1
    assert set(await any_store.uses.of_account(Platform.TIKTOK, "ann")) == {B.sha256}
    assert await any_store.uses.forget({A.sha256}) == 1
    assert await any_store.uses.forget(None, "bob") == 0
    assert await any_store.uses.forget() == 1


async def test_waiting_and_running_tasks_hold_their_media(any_store: Store) -> None:
    for username, material in (("ann", A), ("ann", B), ("", C)):
        await any_store.tasks.add([new(username=username, materials=(material,))])
    elsewhere, = await any_store.tasks.add([new("B", username="ann", materials=(C,))])
    await any_store.tasks.claim("A", NOON)
    ended = await armed(any_store, film("e.mp4"), serial="C")
    await finish(any_store, ended, Outcome.CONFIRMED)
    ann, anybody = (Platform.TIKTOK, "ann"), (Platform.TIKTOK, "")
    held = await any_store.uses.queued(["A", "C"])
    assert {who: set(what) for who, what in held.items()} == {
        ann: {A.sha256, B.sha256}, anybody: {C.sha256}}
    assert await any_store.uses.queued(["B"]) == {ann: {C.sha256: elsewhere.id}}
    narrow = await any_store.uses.queued(["A", "B"], [B.sha256])
    assert {who: set(what) for who, what in narrow.items()} == {ann: {B.sha256}}


async def test_what_was_chosen_at_the_start_is_kept_by_whoever_runs_it(any_store: Store) -> None:
    await any_store.tasks.add([new(username="ann", caption="before")])
    task = await any_store.tasks.claim("A", NOON)
    assert task is not None
    assert await any_store.tasks.note_choice(task.id, task.attempt + 1, (A,), "x", "") is None
    noted = await any_store.tasks.note_choice(task.id, task.attempt, (A, B), "now", "Song")
    assert noted is not None
    assert (noted.materials, noted.caption, noted.sound) == ((A, B), "now", "Song")
    back = await any_store.tasks.put_back(task.id, task.attempt, due_at=NOON + minutes(1))
    assert back is not None
    assert back.materials == (A, B)
    again = await any_store.tasks.claim("A", NOON + minutes(2))
    assert again is not None
    assert await any_store.tasks.arm(again.id, again.attempt, NOON)
    assert await any_store.tasks.note_choice(again.id, again.attempt, (C,), "late", "") is None
    assert set(await any_store.uses.of_account(Platform.TIKTOK, "ann")) == {A.sha256, B.sha256}
