"""The ways to a TikTok post when the phone is not as it was left: other pages, other media."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from postdeck.core.post import PostConfig
from postdeck.core.task import Outcome, StepName
from tests.rigs.engine_rig import engine
from tests.rigs.lab_rig import Rig, lab
from tests.rigs.pictures import pictures

SOUND_PAGE = "https://www.tiktok.com/music/Kitchen-Radio-7016547810156616493"
ADD_BUTTON = PostConfig.model_validate({"post_way": "addButton", "upload_wait_time": 8})
LATER = "2030-01-01T00:00:00Z"


async def shell(rig: Rig, *words: str) -> None:
    assert (await rig.adb("-s", rig.addresses[0], "shell", *words)).code == 0


async def put_newer(rig: Rig, file: Path, name: str) -> None:
    """Somebody else's file comes into the gallery, newer than all that PostDeck will bring."""
    there = f"/sdcard/DCIM/Camera/{name}"
    assert (await rig.adb("-s", rig.addresses[0], "push", str(file), there)).code == 0
    await shell(rig, "touch", "-d", LATER, there)
    await shell(rig, "content", "call", "--uri", "content://media", "--method", "scan_file",
                "--arg", there)


@pytest.mark.parametrize("generation", [1, 2])
async def test_the_file_is_found_among_newer_ones(tmp_path: Path, generation: int) -> None:
    async with lab(seed=21, generation=generation) as rig, engine(rig, tmp_path) as works:
        other = tmp_path / "other.mp4"
        shutil.copy(tmp_path / "clip.mp4", other)
        with other.open("ab") as file:
            file.write(b"\0\0\0\x09free\0")
        for number in range(2):
            await put_newer(rig, other, f"own{number}.mp4")
        task = await works.ended((await works.queue(config=ADD_BUTTON)).id)
        assert task.outcome is Outcome.CONFIRMED, task.remark
        assert [post["media"] for post in rig.ledger()] == [[works.material.sha256]]
        picked = (await works.store.steps.of_task(task.id))[3]
        assert picked.name is StepName.PICK
        assert "place 3" in picked.note


async def test_images_keep_their_order_when_a_newer_one_lies_before_them(tmp_path: Path) -> None:
    async with lab(seed=22) as rig, engine(rig, tmp_path) as works:
        images = await pictures(works.intake, tmp_path, 4)
        await put_newer(rig, tmp_path / "picture3.jpg", "own.jpg")
        wanted = (images[2], images[0], images[1])
        task = await works.ended((await works.queue(
            materials=wanted, config=PostConfig(content_type=1, image_count=3))).id)
        assert task.outcome is Outcome.CONFIRMED, task.remark
        assert [post["media"] for post in rig.ledger()] == [[one.sha256 for one in wanted]]


@pytest.mark.parametrize("words", [
    ("am", "start", "-a", "android.intent.action.VIEW", "-d", SOUND_PAGE,
     "-p", "com.zhiliaoapp.musically"),
    ("am", "start", "-a", "android.intent.action.VIEW", "-d", "https://www.tiktok.com/@kai.surfs",
     "-p", "com.zhiliaoapp.musically")])
async def test_a_page_that_was_left_open_does_not_matter(
        tmp_path: Path, words: tuple[str, ...]) -> None:
    async with lab(seed=23) as rig, engine(rig, tmp_path) as works:
        await shell(rig, *words)
        task = await works.ended((await works.queue("From elsewhere", config=ADD_BUTTON)).id)
        assert task.outcome is Outcome.CONFIRMED, task.remark
        assert [post["caption"] for post in rig.ledger()] == ["From elsewhere"]


@pytest.mark.parametrize(("way", "seed"), [("share", 30), ("share", 31), ("addButton", 33)])
async def test_an_unfinished_post_is_neither_continued_nor_in_the_way(
        tmp_path: Path, way: str, seed: int) -> None:
    """One time in three the question about it is not even in the tree."""
    async with lab(seed=seed) as rig, engine(rig, tmp_path) as works:
        began = works.hear_step(StepName.CAPTION)
        task = await works.queue("Never posted", config=PostConfig(post_way=way))
        await began
        await works.lanes.stop(task.id)
        await works.ended(task.id)
        await shell(rig, "am", "force-stop", "com.zhiliaoapp.musically")
        again = await works.ended((await works.queue("Posted", config=PostConfig(
            post_way=way))).id)
        assert again.outcome is Outcome.CONFIRMED, again.remark
        assert [post["caption"] for post in rig.ledger()] == ["Posted"]


async def test_the_account_is_told_from_those_whose_names_begin_alike(tmp_path: Path) -> None:
    names = ("mira.bakes.daily", "mira", "mira.bakes", "mira.bakes2")
    async with lab(seed=24, accounts=names) as rig, engine(rig, tmp_path) as works:
        for name in ("mira.bakes", "mira", "Mira.Bakes2"):
            task = await works.ended((await works.queue(
                f"By {name}", username=name, config=PostConfig(allow_repeat=1))).id)
            assert task.outcome is Outcome.CONFIRMED, task.remark
        assert [(post["account"], post["caption"]) for post in rig.ledger()] == [
            ("mira.bakes", "By mira.bakes"), ("mira", "By mira"),
            ("mira.bakes2", "By Mira.Bakes2")]


@pytest.mark.parametrize(("generation", "language"), [(1, "it"), (2, "zh"), (2, "en")])
async def test_without_a_toast_the_post_itself_proves_it_in_every_language(
        tmp_path: Path, generation: int, language: str) -> None:
    async with lab(seed=25, generation=generation, language=language,
                   faults=("toast_lost",)) as rig, engine(rig, tmp_path) as works:
        task = await works.ended((await works.queue("No toast today")).id)
        assert task.outcome is Outcome.CONFIRMED, task.remark
        assert "said" not in task.remark
        assert len(rig.ledger()) == 1
