"""Every option of a TikTok post, as the virtual phone's ledger saw it, in both layouts and all
languages; the ledger is written by the lab alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from postdeck.core.failure import Failure
from postdeck.core.post import PostConfig
from postdeck.core.task import Outcome, StepName, Task
from tests.rigs.engine_rig import Engine, engine
from tests.rigs.lab_rig import lab
from tests.rigs.pictures import pictures

KITCHEN_RADIO = "https://www.tiktok.com/music/Kitchen-Radio-7016547810156616493"
LAYOUTS = [(generation, language) for generation in (1, 2) for language in ("en", "it", "zh")]


def config(**chosen: object) -> PostConfig:
    return PostConfig.model_validate({"upload_wait_time": 8, "allow_repeat": 1} | chosen)


async def note(works: Engine, task: Task, step: StepName) -> str:
    """What a step says of itself."""
    return next(one.note for one in await works.store.steps.of_task(task.id) if one.name is step)


@pytest.mark.parametrize(("generation", "language"), LAYOUTS)
async def test_a_video_with_everything_goes_out_with_everything(
        tmp_path: Path, generation: int, language: str) -> None:
    async with lab(seed=11, generation=generation, language=language) as rig, \
            engine(rig, tmp_path) as works:
        task = await works.ended((await works.queue(
            "All of it #tag", account=1, config=config(
                post_way="addButton", add_sound="custom", custom_sound_keyword="golden mile",
                origin_sound_volume=30, add_sound_volume=70, add_product_link=1,
                ai_content=1))).id)
        assert task.outcome is Outcome.CONFIRMED, task.remark
        (post,) = rig.ledger()
        assert (post["media"], post["caption"].strip()) == (
            [works.material.sha256], "All of it #tag")
        assert post["account"] == rig.accounts[0][1]
        said = post["details"]
        assert (said["sound"], said["origin_volume"], said["added_volume"]) == (
            "Golden Mile - Juno West", "30", "70")
        assert (said["way"], said["product_link"], said["ai_content"]) == ("picker", "1", "1")
        edit = await note(works, task, StepName.EDIT)
        assert "Sound: Golden Mile, volumes 30/70" in edit
        assert "AI-generated: on" in edit
        assert "Product link: " in edit


@pytest.mark.parametrize(("generation", "language"), [(1, "en"), (2, "it"), (2, "zh")])
async def test_images_become_a_carousel_in_their_order_with_title_and_caption(
        tmp_path: Path, generation: int, language: str) -> None:
    async with lab(seed=12, generation=generation, language=language) as rig, \
            engine(rig, tmp_path) as works:
        images = await pictures(works.intake, tmp_path, 4)
        task = await works.ended((await works.queue(
            "Four colours##in this order #art", materials=images,
            config=config(content_type=1, image_count=4))).id)
        assert task.outcome is Outcome.CONFIRMED, task.remark
        (post,) = rig.ledger()
        assert post["media"] == [image.sha256 for image in images]
        assert (post["details"]["placement"], post["details"]["title"]) == (
            "carousel", "Four colours")
        assert post["caption"].strip() == "in this order #art"
        assert "as several images can't be shared" in await note(works, task, StepName.OPEN)


@pytest.mark.parametrize(("sound", "generation", "language"), [
    ("night bus home", 1, "en"), ("Caffè della Luna", 2, "it"), ("夏夜微风", 1, "zh"),
    (KITCHEN_RADIO, 2, "zh"), ("vm.tiktok.com/ZMabc123", 1, "it")])
async def test_a_sound_is_used_by_its_link_or_its_name(
        tmp_path: Path, sound: str, generation: int, language: str) -> None:
    async with lab(seed=13, generation=generation, language=language) as rig, \
            engine(rig, tmp_path) as works:
        task = await works.ended((await works.queue(
            config=config(post_way="useSound", sound_name=sound), sound=sound)).id)
        assert task.outcome is Outcome.CONFIRMED, task.remark
        (post,) = rig.ledger()
        used = post["details"]["sound"].split(" - ")[0]
        assert post["details"]["way"] == "sound"
        assert await note(works, task, StepName.OPEN) == f"Sound: {used}"
        if "tiktok.com" not in sound:
            assert used.casefold() == sound.casefold()


async def test_what_tiktok_adds_by_itself_is_left_or_taken_away(tmp_path: Path) -> None:
    async with lab(seed=14) as rig, engine(rig, tmp_path) as works:
        (image,) = await pictures(works.intake, tmp_path, 1)
        for sound in ("-1", "0"):
            task = await works.ended((await works.queue(
                f"Sound {sound}", materials=(image,), config=config(
                    content_type=1, add_sound=sound, post_way="addButton"))).id)
            assert task.outcome is Outcome.CONFIRMED, task.remark
        left, off = (post["details"]["sound"] for post in rig.ledger())
        assert left
        assert off == ""
        assert f"{left.split(' - ')[0]}" not in await note(works, task, StepName.CAPTION)
        assert "taken away" in await note(works, task, StepName.EDIT)


async def test_a_sound_of_tiktoks_choice_is_added_with_both_volumes_to_the_point(
        tmp_path: Path) -> None:
    async with lab(seed=15) as rig, engine(rig, tmp_path) as works:
        wanted = [(0, 100), (1, 99), (57, 43)]
        for origin, added in wanted:
            task = await works.ended((await works.queue(config=config(
                add_sound="1", origin_sound_volume=origin, add_sound_volume=added))).id)
            assert task.outcome is Outcome.CONFIRMED, task.remark
        said = [post["details"] for post in rig.ledger()]
        assert all(one["sound"] for one in said)
        assert [(int(one["origin_volume"]), int(one["added_volume"])) for one in said] == wanted


async def test_the_volumes_of_a_used_sound_are_set_when_they_were_asked_for(
        tmp_path: Path) -> None:
    async with lab(seed=15) as rig, engine(rig, tmp_path) as works:
        task = await works.ended((await works.queue(config=config(
            post_way="useSound", sound_name="Copper Sky", origin_sound_volume=20,
            add_sound_volume=80))).id)
        assert task.outcome is Outcome.CONFIRMED, task.remark
        (post,) = rig.ledger()
        assert (post["details"]["origin_volume"], post["details"]["added_volume"]) == ("20", "80")


async def test_a_videos_title_becomes_the_first_line_and_no_mark_is_posted(
        tmp_path: Path) -> None:
    async with lab(seed=16) as rig, engine(rig, tmp_path) as works:
        task = await works.ended((await works.queue("A title##and what it is about")).id)
        assert task.outcome is Outcome.CONFIRMED, task.remark
        assert [post["caption"] for post in rig.ledger()] == ["A title\nand what it is about"]
        assert "as a video has none" in await note(works, task, StepName.CAPTION)


@pytest.mark.parametrize(("fault", "chosen", "failure", "says"), [
    ("sound_missing", {"add_sound": "custom", "custom_sound_keyword": "golden mile"},
     Failure.NOT_SUPPORTED, "golden mile"),
    ("sound_missing", {"post_way": "useSound", "sound_name": "golden mile"},
     Failure.NOT_SUPPORTED, "golden mile"),
    ("sound_missing", {"post_way": "useSound", "sound_name": KITCHEN_RADIO},
     Failure.NOT_SUPPORTED, "not available"),
    ("no_shop", {"add_product_link": 1}, Failure.NOT_SUPPORTED, "product link")])
async def test_an_option_that_is_not_to_be_had_ends_the_task_before_post(
        tmp_path: Path, fault: str, chosen: dict[str, object], failure: Failure,
        says: str) -> None:
    async with lab(seed=17, faults=(fault,)) as rig, engine(rig, tmp_path) as works:
        task = await works.ended((await works.queue(config=config(**chosen))).id)
        assert (task.outcome, task.failure, task.armed_at) == (Outcome.FAILED, failure, None)
        assert says in task.remark
        assert rig.ledger() == []


async def test_a_sound_that_does_not_load_ends_the_task_when_its_time_is_up(
        tmp_path: Path) -> None:
    async with lab(seed=18, sound_seconds=3000) as rig, engine(rig, tmp_path) as works:
        task = await works.queue(config=config(add_sound="1", sound_wait_time=0))
        task = await works.task_until(task.id, lambda one: one.auto_retries > 0)
        assert task.armed_at is None
        assert "did not load in 5 seconds" in await note(works, task, StepName.EDIT)
        assert rig.ledger() == []


async def test_asking_for_a_sound_and_against_it_is_refused(tmp_path: Path) -> None:
    async with lab(seed=17) as rig, engine(rig, tmp_path) as works:
        task = await works.ended((await works.queue(config=config(
            post_way="useSound", sound_name="Copper Sky", add_sound="0"))).id)
        assert task.failure is Failure.NOT_SUPPORTED
        assert rig.ledger() == []
