"""Instagram in trouble: every failure ends in its class, and nothing goes out twice."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from postdeck.core.failure import Failure
from postdeck.core.post import PostConfig
from postdeck.core.task import Outcome, Platform, StepName, Task, TaskFilter, TaskStatus
from postdeck.phones.permissions import MEDIA_PERMISSIONS
from postdeck.phones.staging import stage
from postdeck.scripts.intents import share
from tests.rigs.engine_rig import Engine, engine
from tests.rigs.hurried_clock import HurriedClock
from tests.rigs.lab_rig import lab
from tests.scripts.test_killed import kill_at

PLAIN = {"nux": False, "says_next": False, "wrong_gallery": False, "story_sheet": False}


def app(**options: Any) -> dict[str, Any]:
    return {"popups": 0.0, "instagram_options": {**PLAIN, **options}}


async def posted(works: Engine, caption: str = "In trouble", **changes: Any) -> Task:
    config = PostConfig(upload_wait_time=6, allow_repeat=1)
    task = await works.queue(caption, platform=Platform.INSTAGRAM,
                             **{"config": config, **changes})
    return await works.ended(task.id)


@pytest.mark.parametrize(("fault", "outcome", "failure", "posts"), [
    ("logged_out", Outcome.FAILED, Failure.NOT_LOGGED_IN, 0),
    ("blocked", Outcome.FAILED, Failure.ACCOUNT_BLOCKED, 0),
    ("challenge", Outcome.FAILED, Failure.NOT_LOGGED_IN, 0),
    ("caption_mangled", Outcome.FAILED, Failure.CAPTION_LOST, 0),
    ("upload_fails", Outcome.FAILED, Failure.UPLOAD_FAILED, 0),
    ("upload_stuck", Outcome.UNCONFIRMED, Failure.UPLOAD_NOT_SEEN, 0),
    ("toast_lost", Outcome.CONFIRMED, None, 1),
    ("slow", Outcome.CONFIRMED, None, 1)])
async def test_each_fault_ends_in_its_class_and_never_twice(
        tmp_path: Path, fault: str, outcome: Outcome, failure: Failure | None,
        posts: int) -> None:
    async with lab(seed=3, faults=(fault,), **app()) as rig, engine(rig, tmp_path) as works:
        task = await posted(works)
        assert (task.outcome, task.failure) == (outcome, failure), task.remark
        assert len(rig.ledger()) == posts


async def test_a_phone_without_internet_fails_after_its_retries(tmp_path: Path) -> None:
    async with lab(seed=3, faults=("no_network",), **app()) as rig, \
            engine(rig, tmp_path) as works:
        task = await works.queue(platform=Platform.INSTAGRAM)
        for retries in (1, 2):
            await works.task_until(
                task.id, lambda one, retries=retries: one.auto_retries == retries
                and one.status is TaskStatus.PENDING)
            works.clock.turn(60)
        task = await works.ended(task.id)
        assert (task.failure, task.attempt) == (Failure.NO_NETWORK, 3), task.remark
        assert rig.ledger() == []


async def test_a_switch_that_lands_on_another_account_posts_nothing(tmp_path: Path) -> None:
    async with lab(seed=3, faults=("wrong_account",), **app()) as rig, \
            engine(rig, tmp_path) as works:
        task = await posted(works, account=1)
        assert task.failure is Failure.ACCOUNT_MISMATCH
        assert rig.ledger() == []


async def test_an_update_that_moves_the_button_stops_it_with_evidence(tmp_path: Path) -> None:
    async with lab(seed=3, faults=("moved_buttons",), **app()) as rig, \
            engine(rig, tmp_path, clock=HurriedClock()) as works:
        task = await posted(works)
        assert (task.failure, task.armed_at) == (Failure.UNKNOWN_SCREEN, None), task.remark
        assert rig.ledger() == []
        last = (await works.store.steps.of_task(task.id))[-1]
        assert (last.name, last.ok) == (StepName.ARMED, False)
        assert "Send it" in (works.evidence / last.tree).read_text(encoding="utf-8")
        assert (works.evidence / last.screenshot).read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize("seed", [0, 1])
async def test_an_app_that_dies_after_share_is_not_shared_to_again(
        tmp_path: Path, seed: int) -> None:
    async with lab(seed=seed, faults=("crash_after_tap",), **app()) as rig, \
            engine(rig, tmp_path) as works:
        task = await posted(works)
        posts = rig.ledger()
        assert len(posts) <= 1
        assert task.outcome is (Outcome.CONFIRMED if posts else Outcome.UNCONFIRMED), task.remark
        assert task.attempt == 1


async def test_messages_of_an_older_upload_say_nothing_of_this_one(tmp_path: Path) -> None:
    async with lab(seed=5, **app(message_seconds=100_000.0, upload_seconds=60.0)) as rig, \
            engine(rig, tmp_path) as works:
        serial = rig.serials[0]
        outcomes = []
        for number, fails in enumerate((True, False, True, False)):
            await rig.control.fault(serial, "upload_fails", fails)
            task = await posted(works, f"Number {number}")
            outcomes.append(task.outcome)
        sent = [post["caption"] for post in rig.ledger()]
        assert sent == ["Number 1", "Number 3"]
        assert [outcomes[1], outcomes[3]] == [Outcome.CONFIRMED] * 2
        assert outcomes[0] is Outcome.FAILED
        assert outcomes[2] in (Outcome.FAILED, Outcome.UNCONFIRMED)


async def test_an_offer_left_open_is_not_answered_by_the_next_look(tmp_path: Path) -> None:
    """Either answer to Threads' offer publishes: only the watch after Share may give one."""
    async with lab(seed=9, **app(notices=("threads_share",))) as rig:
        await kill_at(rig, tmp_path, "observe", "instagram")
        before = len(rig.ledger())
        async with engine(rig, tmp_path) as works:
            (task,) = (await works.store.tasks.page(TaskFilter(), 10)).tasks
            task = await works.ended(task.id)
        assert len(rig.ledger()) == before <= 1
        assert task.outcome is (Outcome.CONFIRMED if before else Outcome.UNCONFIRMED), task.remark


@pytest.mark.parametrize("step", ["caption", "armed", "tap"])
async def test_killed_and_started_again(tmp_path: Path, step: str) -> None:
    async with lab(seed=9, **app()) as rig:
        await kill_at(rig, tmp_path, step, "instagram")
        async with engine(rig, tmp_path) as works:
            (task,) = (await works.store.tasks.page(TaskFilter(), 10)).tasks
            task = await works.ended(task.id)
        posts = rig.ledger()
        assert len(posts) <= 1
        assert task.outcome in (Outcome.CONFIRMED, Outcome.UNCONFIRMED), task.remark
        if task.outcome is Outcome.CONFIRMED:
            assert [post["caption"] for post in posts] == ["Killed once"]
        if step == "caption":  # before the commit: it is simply done again
            assert (task.outcome, task.attempt) == (Outcome.CONFIRMED, 2)


async def test_a_reel_that_was_left_open_is_not_gone_on_with(tmp_path: Path) -> None:
    """After a force-stop Instagram asks “Keep editing your draft?” at the next reel."""
    async with lab(seed=8, **app()) as rig, engine(rig, tmp_path) as works:
        began = works.hear_step(StepName.CAPTION)
        first = await works.queue("Given up", platform=Platform.INSTAGRAM)
        await began
        await works.lanes.stop(first.id)
        await works.roster.phone(rig.serials[0]).device.shell(
            "am", "force-stop", "com.instagram.android")
        second = await posted(works, "The next one")
        assert second.outcome is Outcome.CONFIRMED, second.remark
        assert [post["caption"] for post in rig.ledger()] == ["The next one"]


async def test_a_chat_that_was_left_open_is_left_without_a_message(tmp_path: Path) -> None:
    """No rule knows that page; Back leaves it."""
    async with lab(seed=8, **app()) as rig, \
            engine(rig, tmp_path, clock=HurriedClock()) as works:
        phone = works.roster.phone(rig.serials[0])
        media = await stage(phone, works.intake.path_of(works.material),
                            works.material.sha256, works.material.suffix, "video/mp4")
        await phone.grant("com.instagram.android", MEDIA_PERMISSIONS)
        await share(phone, "com.instagram.android/"
                    "com.instagram.direct.share.handler.DirectShareHandlerActivity",
                    media, "video/mp4")
        task = await posted(works, "Not for the chat")
        assert task.outcome is Outcome.CONFIRMED, task.remark
        assert [post["details"]["placement"] for post in rig.ledger()] == ["reel"]
