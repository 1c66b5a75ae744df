"""Posts go to a virtual phone's Instagram, and the lab's ledger says what really went out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from postdeck.core.failure import Failure
from postdeck.core.post import Placement, PostConfig, PostWay
from postdeck.core.task import Outcome, Platform, StepName, Task
from tests.rigs.engine_rig import Engine, engine
from tests.rigs.lab_rig import Rig, lab
from tests.rigs.pictures import pictures

PLAIN = {"nux": False, "says_next": False, "wrong_gallery": False, "story_sheet": False}
SOUND = "https://www.instagram.com/reels/audio/123456789/"


def app(**options: Any) -> dict[str, Any]:
    """A virtual Instagram without surprises but those that are named."""
    return {"popups": 0.0, "instagram_options": {**PLAIN, **options}}


def config(**changes: Any) -> PostConfig:
    return PostConfig(**{"upload_wait_time": 6, "allow_repeat": 1, **changes})


async def posted(works: Engine, caption: str = "Hello from the bench #bread",
                 **changes: Any) -> Task:
    task = await works.queue(caption, platform=Platform.INSTAGRAM,
                             **{"config": config(), **changes})
    return await works.ended(task.id)


def only_post(rig: Rig) -> dict[str, Any]:
    (post,) = rig.ledger()
    return post


WAYS = {
    "the menu of Create New": app(), "the Create tab": app(create_tab=True),
    "another generation": app(generation=2), "the wrong gallery first": app(wrong_gallery=True),
    "Share greyed out": app(ready_seconds=60.0), "the sheet with the real Share": app(nux=True),
    "Next and the sheet": app(nux=True, says_next=True),
    "the question about reach": app(limited_reach=True),
    "question, Next and sheet": app(limited_reach=True, nux=True, says_next=True),
    "an offer after Share": app(notices=("threads_share",)), "pinned posts": app(pinned=3),
}


@pytest.mark.parametrize("way", WAYS)
async def test_a_reel_goes_out_once_and_is_confirmed(tmp_path: Path, way: str) -> None:
    async with lab(seed=1, **WAYS[way]) as rig, engine(rig, tmp_path) as works:
        task = await posted(works)
        assert task.outcome is Outcome.CONFIRMED, task.remark
        post = only_post(rig)
        assert (post["app"], post["account"], post["caption"], post["media"]) == (
            "instagram", rig.accounts[0][0], task.caption, [works.material.sha256])
        assert post["details"]["placement"] == "reel"
        steps = await works.store.steps.of_task(task.id)
        assert [step.name for step in steps] == list(StepName)
        assert all(step.ok and step.screenshot and step.tree for step in steps)


@pytest.mark.parametrize("options", [app(), app(story_sheet=True), app(generation=2)])
async def test_a_story_goes_out_and_says_that_it_has_no_caption(
        tmp_path: Path, options: dict[str, Any]) -> None:
    async with lab(seed=2, **options) as rig, engine(rig, tmp_path) as works:
        task = await posted(works, config=config(placement=Placement.STORY))
        assert task.outcome is Outcome.CONFIRMED, task.remark
        post = only_post(rig)
        assert (post["caption"], post["details"]["placement"]) == ("", "story")
        assert post["details"]["audience"] == "Everyone"
        steps = await works.store.steps.of_task(task.id)
        assert "a story has none" in next(
            step.note for step in steps if step.name is StepName.CAPTION)


@pytest.mark.parametrize(("count", "options"), [
    (1, app()), (3, app(generation=2)), (14, app())])
async def test_images_become_one_feed_post_in_their_order(
        tmp_path: Path, count: int, options: dict[str, Any]) -> None:
    async with lab(seed=3, **options) as rig, engine(rig, tmp_path) as works:
        taken = await pictures(works.intake, tmp_path, count)
        task = await posted(works, materials=taken,
                            config=config(content_type=1, image_count=count))
        assert task.outcome is Outcome.CONFIRMED, task.remark
        post = only_post(rig)
        assert post["media"] == [one.sha256 for one in taken]
        assert post["details"]["placement"] == "feed"
        assert post["caption"] == task.caption


async def test_a_single_image_can_be_a_story(tmp_path: Path) -> None:
    async with lab(seed=3, **app()) as rig, engine(rig, tmp_path) as works:
        taken = await pictures(works.intake, tmp_path, 1)
        task = await posted(works, materials=taken,
                            config=config(content_type=1, placement=Placement.STORY))
        assert task.outcome is Outcome.CONFIRMED, task.remark
        assert only_post(rig)["media"] == [taken[0].sha256]
        assert only_post(rig)["details"]["placement"] == "story"


async def test_a_sound_is_used_by_its_link(tmp_path: Path) -> None:
    async with lab(seed=4, **app()) as rig, engine(rig, tmp_path) as works:
        task = await posted(works, config=config(
            post_way=PostWay.USE_SOUND, sound_name=SOUND))
        assert task.outcome is Outcome.CONFIRMED, task.remark
        details = only_post(rig)["details"]
        assert details["way"] == "sound"
        steps = await works.store.steps.of_task(task.id)
        assert any(f"“{details['sound']}” is on the page" in step.note for step in steps)


REFUSED = {
    "link only": {"post_way": PostWay.USE_SOUND, "sound_name": "Golden hour"},
    "set volumes": {"post_way": PostWay.USE_SOUND, "sound_name": SOUND, "add_sound_volume": 80},
    "not a story": {"post_way": PostWay.USE_SOUND, "sound_name": SOUND,
                    "placement": Placement.STORY},
    "not available": {"post_way": PostWay.USE_SOUND, "sound_name": SOUND[:-9] + "77/"},
    "Changing the sound": {"add_sound": "custom", "custom_sound_keyword": "golden"},
    "Product links": {"add_product_link": 1}, "AI-generated": {"ai_content": 1},
    "one image at a time": {"content_type": 1, "image_count": 2, "placement": Placement.STORY},
}


async def test_what_instagram_can_not_have_is_refused_and_never_left_out(tmp_path: Path) -> None:
    async with lab(seed=4, **app()) as rig, engine(rig, tmp_path) as works:
        taken = await pictures(works.intake, tmp_path, 2)
        for says, changes in REFUSED.items():
            media = taken if changes.get("content_type") else (works.material,)
            task = await posted(works, materials=media, config=config(**changes))
            assert task.failure is Failure.NOT_SUPPORTED, task.remark
            assert says in task.remark
        assert rig.ledger() == []


CAPTIONS = (
    "two\nlines", "emoji 🎬 and 汉字", "\u05e9\u05dc\u05d5\u05dd RTL", "", "a" * 300 + " #end",
    "A title ## and what it is about, at some length, so that the app cuts it off on the page",
)


async def test_captions_arrive_as_they_were_written(tmp_path: Path) -> None:
    async with lab(seed=5, **app()) as rig, engine(rig, tmp_path) as works:
        for caption in CAPTIONS:
            ended = await posted(works, caption)
            assert ended.outcome is Outcome.CONFIRMED, ended.remark
        wanted = [*CAPTIONS[:-1], CAPTIONS[-1].replace(" ## ", "\n")]
        assert [post["caption"] for post in rig.ledger()] == wanted


@pytest.mark.parametrize("options", [app(), app(generation=2)])
async def test_the_wanted_account_is_switched_to_and_checked(
        tmp_path: Path, options: dict[str, Any]) -> None:
    async with lab(seed=6, **options) as rig, engine(rig, tmp_path) as works:
        task = await posted(works, account=1)
        assert task.outcome is Outcome.CONFIRMED, task.remark
        assert only_post(rig)["account"] == rig.accounts[0][1]
        other = await posted(works, username="nobody.here")
        assert other.failure is Failure.ACCOUNT_MISMATCH
        assert "@nobody.here" in other.remark
        assert len(rig.ledger()) == 1


@pytest.mark.parametrize("seed", range(200, 205))
async def test_popups_in_random_order_do_not_stop_or_double_a_post(
        tmp_path: Path, seed: int) -> None:
    options = {"popups": 0.7, "instagram_options": {"generation": 1 + seed % 2}}
    story = config(placement=Placement.STORY) if seed % 4 == 0 else config()
    async with lab(seed=seed, **options) as rig, engine(rig, tmp_path) as works:
        task = await posted(works, f"Seed {seed}", config=story)
        assert task.outcome is Outcome.CONFIRMED, f"seed {seed}: {task.remark}"
        assert len(rig.ledger()) == 1
