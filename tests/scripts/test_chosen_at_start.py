"""What was left to the start of a task, on virtual phones: chosen, written down, never twice."""

from __future__ import annotations

from pathlib import Path

from postdeck.core.failure import Failure
from postdeck.core.post import PostConfig
from postdeck.core.task import Outcome, Platform, StepName
from tests.rigs.engine_rig import Engine, engine
from tests.rigs.lab_rig import lab
from tests.rigs.media import make_sample


def film(path: Path, seed: int) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    return make_sample(path, seed=seed, seconds=0.5)


async def stage_note(works: Engine, task_id: int) -> str:
    steps = await works.store.steps.of_task(task_id)
    return [step.note for step in steps if step.name is StepName.STAGE][-1]


async def test_a_folder_gives_whoever_is_signed_in_its_own_film_and_words(tmp_path: Path) -> None:
    async with lab(seed=21) as rig, engine(rig, tmp_path) as works:
        username = rig.accounts[0][0]
        folder = tmp_path / "films"
        film(folder / "1.mp4", 1)
        film(folder / f"@{username}" / "own.mp4", 2)
        (folder / f"@{username}" / "caption.txt").write_text("{Mine|My own} #bread")
        config = PostConfig(upload_wait_time=8, material_source="localFolder",
                            material_path=str(folder))
        task = await works.ended((await works.queue(
            "", config=config, username="", materials=())).id)
        assert task.outcome is Outcome.CONFIRMED, task.remark
        post, = rig.ledger()
        assert post["media"] == [task.materials[0].sha256]
        assert post["caption"].strip() == task.caption
        assert (task.materials[0].name, task.caption in ("Mine #bread", "My own #bread")) == (
            "own.mp4", True)
        assert "Chose own.mp4." in await stage_note(works, task.id)
        assert list(await works.store.uses.of_account(Platform.TIKTOK, username)) == post["media"]


async def test_the_library_is_posted_in_order_and_then_there_is_nothing_left(
        tmp_path: Path) -> None:
    async with lab(seed=22) as rig, engine(rig, tmp_path) as works:
        items = await works.store.library.add(
            [await works.intake.take(str(film(tmp_path / f"{seed}.mp4", seed)))
             for seed in (1, 2)], at=works.clock.now())
        config = PostConfig(upload_wait_time=8)
        # the first two were asked for in the same moment, so that both were given the same film
        tasks = [await works.queue(f"Film {number}", config=config, materials=materials)
                 for number, materials in enumerate((*[(items[0].material,)] * 2, ()))]
        first, second, third = [await works.ended(task.id) for task in tasks]
        assert [post["media"] for post in rig.ledger()] == [
            [item.material.sha256] for item in items]
        assert (first.outcome, second.outcome) == (
            Outcome.CONFIRMED, Outcome.CONFIRMED), (first.remark, second.remark)
        assert third.failure is Failure.NO_MATERIAL
        assert "2 are posted or queued already" in third.remark


async def test_what_the_signed_in_account_has_posted_is_not_posted_again(tmp_path: Path) -> None:
    async with lab(seed=23) as rig, engine(rig, tmp_path) as works:
        config = PostConfig(upload_wait_time=8, material_list=(works.material.name,))
        first = await works.ended((await works.queue("Once", config=config)).id)
        assert first.outcome is Outcome.CONFIRMED, first.remark
        again = await works.ended((await works.queue(
            "Twice", config=config, username="")).id)
        assert again.failure is Failure.ALREADY_POSTED
        assert f"task {first.id}" in again.remark
        allowed = await works.ended((await works.queue("Twice", username="")).id)
        assert allowed.outcome is Outcome.CONFIRMED, allowed.remark
        assert [post["caption"].strip() for post in rig.ledger()] == ["Once", "Twice"]
