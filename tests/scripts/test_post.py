"""The main job: a video goes to a virtual phone's TikTok, and the lab's ledger says so.

The ledger is written by the lab alone: it is the oracle of what really went out.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from postdeck.core.events import StepRecorded
from postdeck.core.failure import Failure
from postdeck.core.post import Placement, PostConfig, PostWay
from postdeck.core.task import Outcome, Platform, StepName
from tests.rigs.engine_rig import engine
from tests.rigs.lab_rig import lab

BEFORE_THE_COMMIT = (StepName.READY, StepName.STAGE, StepName.OPEN, StepName.PICK, StepName.EDIT,
                     StepName.CAPTION)
AFTER_THE_COMMIT = (StepName.TAP, StepName.OBSERVE)


async def test_a_video_is_posted_once_and_confirmed_with_evidence(tmp_path: Path) -> None:
    async with lab(seed=1) as rig, engine(rig, tmp_path) as works:
        task = await works.ended((await works.queue("Hello from the bench #bread")).id)
        assert task.outcome is Outcome.CONFIRMED, task.remark
        (post,) = rig.ledger()
        assert post["caption"].strip() == "Hello from the bench #bread"
        assert post["account"] == rig.accounts[0][0]
        assert post["media"] == [works.material.sha256]
        steps = await works.store.steps.of_task(task.id)
        assert [step.name for step in steps] == list(StepName)
        assert all(step.ok and step.screenshot and step.tree for step in steps)
        assert (works.evidence / steps[0].screenshot).read_bytes().startswith(b"\x89PNG")


CAPTIONS = (
    "two\nlines", 'quotes " and \' and `ticks`', "$(reboot); rm -rf /", "emoji 🎬 and 汉字",
    "\u05e9\u05dc\u05d5\u05dd RTL \u0645\u0631\u062d\u0628\u0627", "#first #second words", "",
)


async def test_captions_arrive_as_they_were_written(tmp_path: Path) -> None:
    async with lab(seed=2) as rig, engine(rig, tmp_path) as works:
        queued = [await works.queue(caption) for caption in CAPTIONS]
        for task in queued:
            ended = await works.ended(task.id)
            assert ended.outcome is Outcome.CONFIRMED, ended.remark
        assert tuple(post["caption"].rstrip() for post in rig.ledger()) == CAPTIONS


@pytest.mark.parametrize("seed", range(100, 108))
async def test_popups_in_random_order_do_not_stop_or_double_a_post(
        tmp_path: Path, seed: int) -> None:
    async with lab(seed=seed, popups=0.7) as rig, engine(rig, tmp_path) as works:
        task = await works.ended((await works.queue(f"Seed {seed}")).id)
        posts = rig.ledger()
        assert task.outcome is Outcome.CONFIRMED, f"seed {seed}: {task.remark}"
        assert [post["caption"].strip() for post in posts] == [f"Seed {seed}"]


async def test_the_wanted_account_is_switched_to_and_checked(tmp_path: Path) -> None:
    async with lab(seed=4) as rig, engine(rig, tmp_path) as works:
        task = await works.ended((await works.queue(account=1)).id)
        assert task.outcome is Outcome.CONFIRMED, task.remark
        assert [post["account"] for post in rig.ledger()] == [rig.accounts[0][1]]


async def test_an_account_that_is_not_there_is_not_posted_to(tmp_path: Path) -> None:
    async with lab(seed=4) as rig, engine(rig, tmp_path) as works:
        task = await works.ended((await works.queue(username="nobody.here")).id)
        assert task.failure is Failure.ACCOUNT_MISMATCH
        assert "@nobody.here" in task.remark
        assert rig.ledger() == []


@pytest.mark.parametrize(("fault", "outcome", "failure", "posts"), [
    ("logged_out", Outcome.FAILED, Failure.NOT_LOGGED_IN, 0),
    ("blocked", Outcome.FAILED, Failure.ACCOUNT_BLOCKED, 0),
    ("caption_mangled", Outcome.FAILED, Failure.CAPTION_LOST, 0),
    ("upload_fails", Outcome.FAILED, Failure.UPLOAD_FAILED, 0),
    ("upload_stuck", Outcome.UNCONFIRMED, Failure.UPLOAD_NOT_SEEN, 0),
    ("toast_lost", Outcome.CONFIRMED, None, 1),
    ("screencap_fails", Outcome.CONFIRMED, None, 1),
    ("u2_dies", Outcome.CONFIRMED, None, 1),
    ("slow", Outcome.CONFIRMED, None, 1)])
async def test_each_fault_ends_in_its_class_and_never_twice(
        tmp_path: Path, fault: str, outcome: Outcome, failure: Failure | None,
        posts: int) -> None:
    async with lab(seed=3, faults=(fault,)) as rig, engine(rig, tmp_path) as works:
        task = await works.ended((await works.queue(upload_wait=5)).id)
        assert (task.outcome, task.failure) == (outcome, failure), task.remark
        assert len(rig.ledger()) == posts
        if outcome is Outcome.UNCONFIRMED:
            assert task.remark.startswith("unconfirmed:")


async def test_a_failed_upload_that_still_shows_says_nothing_of_the_next_post(
        tmp_path: Path) -> None:
    async with lab(seed=3) as rig, engine(rig, tmp_path) as works:
        await rig.control.fault(rig.serials[0], "upload_fails")
        failed = await works.ended((await works.queue("First")).id)
        assert failed.failure is Failure.UPLOAD_FAILED, failed.remark
        await rig.control.fault(rig.serials[0], "upload_fails", False)
        posted = await works.ended((await works.queue("Second")).id)
        assert posted.outcome is Outcome.CONFIRMED, posted.remark
        assert [post["caption"] for post in rig.ledger()] == ["Second"]


async def test_what_can_not_be_done_is_refused_and_never_left_out(tmp_path: Path) -> None:
    async with lab(seed=3) as rig, engine(rig, tmp_path) as works:
        for changes, says in (
                ({"config": PostConfig(placement=Placement.STORY)}, "Stories"),
                ({"config": PostConfig(content_type=1)}, "is no image"),
                ({"config": PostConfig(content_type=1, post_way=PostWay.USE_SOUND,
                                       sound_name="Rain")}, "takes a video, not images"),
                ({"config": PostConfig(add_product_link=1),
                  "platform": Platform.INSTAGRAM}, "Product links")):
            task = await works.ended((await works.queue(**changes)).id)
            assert task.failure is Failure.NOT_SUPPORTED
            assert says in task.remark
        assert rig.ledger() == []


@pytest.mark.parametrize("step", BEFORE_THE_COMMIT)
async def test_a_stop_before_the_commit_is_clean(tmp_path: Path, step: StepName) -> None:
    async with lab(seed=5) as rig, engine(rig, tmp_path) as works:
        began = works.hear_step(step)
        task = await works.queue()
        await began
        await works.lanes.stop(task.id)
        task = await works.store.tasks.get(task.id)
        assert (task.outcome, task.armed_at) == (Outcome.STOPPED, None)
        again = await works.ended((await works.queue("After the stop")).id)
        assert again.outcome is Outcome.CONFIRMED, again.remark
        assert [post["caption"] for post in rig.ledger()] == ["After the stop"]


@pytest.mark.parametrize("step", AFTER_THE_COMMIT)
async def test_a_stop_after_the_commit_waits_for_the_evidence(
        tmp_path: Path, step: StepName) -> None:
    async with lab(seed=5) as rig, engine(rig, tmp_path) as works:
        began = works.hear_step(step)
        task = await works.queue()
        await began
        await works.lanes.stop(task.id)
        task = await works.ended(task.id)
        assert task.outcome is Outcome.CONFIRMED, task.remark
        assert len(rig.ledger()) == 1


@pytest.mark.parametrize("suspended", [True, False])
async def test_what_was_seen_before_a_stall_is_not_tapped_after_it(
        tmp_path: Path, suspended: bool) -> None:
    """Asleep between the commit and the tap, or held up by a disk: the screen may be another."""
    async with lab(seed=5) as rig, engine(rig, tmp_path) as works:
        works.bus.subscribe(lambda event: works.clock.turn(31, suspended=suspended) if isinstance(
            event, StepRecorded) and event.step.name is StepName.ARMED and event.step.ended_at
            else None)
        task = await works.ended((await works.queue()).id)
        assert (task.outcome, task.failure) == (Outcome.FAILED, Failure.STALLED)
        assert task.remark.startswith("this computer stalled: This computer slept or stalled")
        assert (task.attempt, rig.ledger()) == (1, [])
        tap = (await works.store.steps.of_task(task.id))[-1]
        assert (tap.name, tap.ok, "not tapped" in tap.note) == (StepName.TAP, False, True)
        again = await works.store.tasks.retry(task.id, works.clock.now())
        assert again is not None
        assert again.armed_at is None


async def test_a_phone_unplugged_in_mid_push_goes_on_when_it_is_back(tmp_path: Path) -> None:
    async with lab(seed=6) as rig, engine(rig, tmp_path, megabytes=24) as works:
        assert rig.farm is not None
        began = works.hear_step(StepName.STAGE)
        task = await works.queue("Back again")
        await began
        await rig.control.unplug_after(rig.serials[0], 4 << 20)
        waiting = await works.task_until(
            task.id, lambda one: one.remark.startswith("waiting"))
        assert "unplugged" in waiting.remark
        assert not waiting.ended
        await rig.control.plug(rig.serials[0])
        task = await works.ended(task.id)
        assert task.outcome is Outcome.CONFIRMED, task.remark
        assert [post["media"] for post in rig.ledger()] == [[works.material.sha256]]


async def test_the_same_video_is_pushed_once_for_two_accounts(tmp_path: Path) -> None:
    async with lab(seed=8) as rig, engine(rig, tmp_path) as works:
        first = await works.ended((await works.queue("One", account=0)).id)
        second = await works.ended((await works.queue("Two", account=1)).id)
        assert (first.outcome, second.outcome) == (Outcome.CONFIRMED, Outcome.CONFIRMED)
        assert {post["account"] for post in rig.ledger()} == set(rig.accounts[0][:2])
