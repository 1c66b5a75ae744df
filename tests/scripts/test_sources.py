"""What a task will send: real files, a real store and a real folder behind every answer."""

from __future__ import annotations

import os
import random
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from postdeck.core.errors import InvalidInputError, MediaError
from postdeck.core.library import LibraryItem
from postdeck.core.post import PostConfig
from postdeck.core.task import Material, NewTask, Outcome, Platform, Task, TaskStatus
from postdeck.media.intake import Intake
from postdeck.scripts.sources import Resolved, SourceRequest, Sources
from postdeck.store.store import Store

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)


@dataclass
class Desk:
    """A folder of media, and the sources over a store of their own."""

    store: Store
    intake: Intake
    sources: Sources
    folder: Path

    def picture(self, name: str, shade: int) -> Path:
        """A small picture; the same shade is the same content."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.new("RGB", (8, 8), (shade, shade, 7)).save(path)
        return path

    def text(self, name: str, words: str) -> None:
        (self.folder / name).parent.mkdir(parents=True, exist_ok=True)
        (self.folder / name).write_text(words, encoding="utf-8")

    async def library(self, *shades: int, **more: Any) -> tuple[LibraryItem, ...]:
        paths = [self.picture(f"../library/{shade}.png", shade) for shade in shades]
        return await self.store.library.add(
            [await self.intake.take(str(path)) for path in paths], at=NOW, **more)

    async def posted(self, *materials: Material, username: str = "ann") -> Task:
        """These were posted to an account."""
        await self.queued(*materials, username=username)
        task = await self.store.tasks.claim("S", NOW)
        assert task is not None
        assert await self.store.tasks.arm(task.id, task.attempt, NOW)
        await self.store.tasks.finish(task.id, task.attempt, status=TaskStatus.COMPLETED,
                                      outcome=Outcome.CONFIRMED, at=NOW)
        return task

    async def queued(self, *materials: Material, username: str = "ann", **more: Any) -> Task:
        task, = await self.store.tasks.add([NewTask(
            request_id="old", serial="S", username=username, materials=materials,
            created_at=NOW, due_at=NOW, **more)])
        return task


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    for name in ("staging", "media"):
        (tmp_path / name).mkdir()
    intake = Intake(tmp_path / "staging")
    async with Store.open(tmp_path / "deck.db") as store:
        yield Desk(store, intake, Sources(store, intake), tmp_path / "media")


def request(index: int = 0, username: str = "ann", request_id: str = "r1",
            platform: Platform = Platform.TIKTOK, scheduled: bool = False, **config: Any
            ) -> SourceRequest:
    return SourceRequest(PostConfig.model_validate({"content_type": 1} | config), request_id,
                         index, "S", username, platform, scheduled)


def from_folder(desk: Desk, index: int = 0, **more: Any) -> SourceRequest:
    return request(index, **{"material_source": "localFolder", "material_path": str(desk.folder),
                             **more})


def names(resolved: Resolved) -> list[str]:
    return [material.name for material in resolved.materials]


# Captions

async def test_each_task_of_a_request_gets_its_own_variant_and_always_the_same(desk: Desk) -> None:
    clip = str(desk.picture("a.png", 1))
    asked = [request(index, username=f"u{index}", material_list=[clip], captions="{a|b|c} {d|e}")
             for index in range(6)]
    first = await desk.sources.resolve_each(asked)
    captions = [one.caption for one in first if isinstance(one, Resolved)]
    assert sorted(captions) == ["a d", "a e", "b d", "b e", "c d", "c e"]
    assert await desk.sources.resolve_each(asked) == first


async def test_lines_go_on_where_the_last_request_ended(desk: Desk) -> None:
    lines = {"captions": "one\ntwo\nthree", "caption_format": "lines",
             "material_list": [str(desk.picture("a.png", 1))]}
    seen = []
    for number, count in enumerate((1, 2, 2)):
        asked = [request(index, f"u{number}{index}", f"r{number}", **lines)
                 for index in range(count)]
        for one in await desk.sources.resolve_each(asked):
            assert isinstance(one, Resolved)
            seen.append(one.caption)
            await desk.queued(caption=one.caption, config=asked[0].config)
    assert seen == ["one", "two", "three", "one", "two"]
    other = await desk.sources.resolve(request(**lines | {"captions": "uno\none"}))
    assert other.caption == "uno"


async def test_a_lone_brace_refuses_the_task(desk: Desk) -> None:
    with pytest.raises(InvalidInputError, match="line 2, column 1 is never closed"):
        await desk.sources.resolve(request(
            material_list=[str(desk.picture("a.png", 1))], captions="Hi\n{a|b"))


# Files that were named

async def test_named_files_are_taken_as_many_as_the_post_has(desk: Desk) -> None:
    paths = [str(desk.picture(f"{shade}.png", shade)) for shade in (3, 1, 2)]
    resolved = await desk.sources.resolve(request(material_list=paths, image_count=2))
    assert names(resolved) == ["3.png", "1.png"]
    assert all(desk.intake.path_of(material).is_file() for material in resolved.materials)


async def test_a_named_file_is_not_posted_twice_to_an_account(desk: Desk) -> None:
    config = {"material_list": [str(desk.picture("a.png", 1))]}
    material, = (await desk.sources.resolve(request(**config))).materials
    task = await desk.posted(material)
    with pytest.raises(MediaError) as caught:
        await desk.sources.resolve(request(**config))
    said = caught.value.sentence
    assert f"a.png was posted to @ann on {NOW.astimezone():%Y-%m-%d at %H:%M}" in said
    assert f"task {task.id}" in said
    assert "allow_repeat" in said
    for other in (request(**config, allow_repeat=1), request(username="bob", **config),
                  request(platform=Platform.INSTAGRAM, **config)):
        assert (await desk.sources.resolve(other)).materials == (material,)


async def test_nor_when_it_is_queued_for_it(desk: Desk) -> None:
    config = {"material_list": [str(desk.picture("a.png", 1))]}
    material, = (await desk.sources.resolve(request(**config))).materials
    task = await desk.queued(material)
    answers = await desk.sources.resolve_each([request(0, "bob", **config), request(1, **config)])
    assert isinstance(answers[0], Resolved)
    assert f"a.png is queued for @ann already (task {task.id})." == str(answers[1])
    await desk.store.tasks.stop_pending(task.id, NOW, "")
    assert (await desk.sources.resolve(request(**config))).materials == (material,)


# The library

async def test_the_library_is_taken_in_its_order(desk: Desk) -> None:
    items = await desk.library(1, 2, 3)
    await desk.store.library.move(items[2].id, 1)
    assert names(await desk.sources.resolve(request())) == ["3.png"]
    assert names(await desk.sources.resolve(request(image_count=3))) == [
        "3.png", "1.png", "2.png"]


async def test_tags_kind_and_account_decide_what_fits(desk: Desk) -> None:
    await desk.library(1, tags=("city",))
    await desk.library(2, tags=("food", "home"), username="bob")
    await desk.library(3, tags=("food",))
    tagged = {"materials_tags": " Food, rain"}
    assert names(await desk.sources.resolve(request(**tagged))) == ["3.png"]
    assert names(await desk.sources.resolve(request(username="@Bob", **tagged))) == ["2.png"]
    with pytest.raises(MediaError, match=r"\(tagged snow\) has no images for @ann"):
        await desk.sources.resolve(request(materials_tags="snow"))
    with pytest.raises(MediaError, match="has no videos"):
        await desk.sources.resolve(request(content_type=0))


async def test_an_items_own_caption_stands_above_the_posts(desk: Desk) -> None:
    await desk.library(1, caption="{own|mine} #x")
    await desk.library(2)
    resolved = await desk.sources.resolve(request(captions="general"))
    assert resolved.caption in ("own #x", "mine #x")
    assert resolved == await desk.sources.resolve(request(captions="general"))
    later = await desk.sources.resolve(request(captions="general"),
                                       taken=[resolved.materials[0].sha256])
    assert (names(later), later.caption) == (["2.png"], "general")


async def test_posted_queued_and_sister_tasks_media_is_passed_over(desk: Desk) -> None:
    items = await desk.library(1, 2, 3, 4, 5)
    await desk.posted(items[0].material)
    await desk.queued(items[1].material)
    answers = await desk.sources.resolve_each(
        [request(0), request(1, "bob"), request(2), request(3), request(4)])
    assert [names(one) if isinstance(one, Resolved) else str(one) for one in answers] == [
        ["3.png"], ["1.png"], ["4.png"], ["5.png"],
        "The library has no images left for @ann: 5 are posted or queued already."]


async def test_with_leave_the_one_posted_longest_ago_comes_again(desk: Desk) -> None:
    items = await desk.library(1, 2, 3)
    for item in (items[1], items[0]):
        await desk.posted(item.material)
    again = {"allow_repeat": 1}
    assert names(await desk.sources.resolve(request(**again))) == ["3.png"]
    await desk.queued(items[2].material)
    assert names(await desk.sources.resolve(request(**again, image_count=2))) == [
        "1.png", "2.png"]


async def test_an_item_whose_copy_is_gone_is_passed_over_and_named(desk: Desk) -> None:
    first, _ = await desk.library(1, 2)
    desk.intake.path_of(first.material).unlink()
    resolved = await desk.sources.resolve(request())
    assert names(resolved) == ["2.png"]
    assert "1.png was passed over" in resolved.notes[0]


@pytest.mark.parametrize("more", [{"scheduled": True}, {"username": ""}], ids=str)
async def test_a_scheduled_or_nameless_task_chooses_when_it_starts(
    desk: Desk, more: dict[str, Any]
) -> None:
    asked = request(captions="{a|b}", **more)
    resolved = await desk.sources.resolve(asked)
    assert resolved.materials == ()
    assert resolved.caption in ("a", "b")
    task = await desk.queued(caption=resolved.caption, config=asked.config)
    items = await desk.library(1)
    started = await desk.sources.at_start(task)
    assert (names(started), started.caption) == ([items[0].material.name], resolved.caption)


@pytest.mark.parametrize("seed", range(12))
async def test_whatever_happens_no_account_gets_the_same_content_twice(
        desk: Desk, seed: int) -> None:
    dice = random.Random(seed)
    contents = [Material(name=f"{number}.png", sha256=f"{number:064d}", suffix=".png", size=1,
                         kind="image") for number in range(12)]
    for material in contents:
        desk.intake.path_of(material).touch()
        await desk.store.library.add([material], at=NOW, tags=dice.sample(("a", "b"), 1),
                                     username=dice.choice(("", "", "ann")))
    posted: list[tuple[str, str]] = []
    for number in range(25):
        asked = [request(index, dice.choice(("ann", "bob", "kim")), f"r{number}",
                         image_count=dice.randint(1, 2), materials_tags=dice.choice(("", "a", "b")))
                 for index in range(dice.randint(1, 4))]
        for one, found in zip(asked, await desk.sources.resolve_each(asked), strict=True):
            if isinstance(found, Resolved):
                await desk.queued(*found.materials, username=one.username)
        for _ in range(dice.randint(0, 3)):
            task = await desk.store.tasks.claim("S", NOW)
            if task is None:
                break
            if dice.random() < 0.2:
                await desk.store.tasks.finish(task.id, 1, status=TaskStatus.FAILED,
                                              outcome=Outcome.FAILED, at=NOW)
                continue
            assert await desk.store.tasks.arm(task.id, 1, NOW)
            outcome = dice.choice((Outcome.CONFIRMED, Outcome.UNCONFIRMED))
            await desk.store.tasks.finish(task.id, 1, status=TaskStatus.FAILED, outcome=outcome,
                                          at=NOW)
            posted += [(task.username, material.sha256) for material in task.materials]
    assert len(posted) > 8, f"seed {seed}: too little was posted to tell"
    assert len(posted) == len(set(posted)), f"seed {seed}: {posted}"


# A folder

async def test_an_accounts_own_place_comes_first_and_the_folder_fills_in(desk: Desk) -> None:
    desk.picture("2.png", 2)
    desk.picture("@Ann/1.png", 1)
    desk.picture("@ann.b/9.png", 9)
    first, second, other = await desk.sources.resolve_each(
        [from_folder(desk, 0), from_folder(desk, 1), from_folder(desk, 2, username="bob")])
    assert isinstance(first, Resolved)
    assert isinstance(second, Resolved)
    assert isinstance(other, Resolved)
    assert (names(first), names(second), names(other)) == (["1.png"], ["2.png"], ["2.png"])


async def test_files_are_taken_as_people_number_them(desk: Desk) -> None:
    order = ("sort_1_z.png", "sort_2_b.PNG", "sort_10_a.png", "2.png", "10.png", "Sorted.png")
    for shade, name in enumerate(reversed(order)):
        desk.picture(name, shade)
    resolved = await desk.sources.resolve(from_folder(desk, image_count=len(order)))
    assert names(resolved) == list(order)


async def test_words_come_from_the_nearest_file(desk: Desk) -> None:
    desk.picture("1.png", 1)
    desk.text("caption.txt", "\ufeff{root|top}\n")
    desk.text("sound_names.txt", "Song\n\n")
    desk.text("@ann/caption.txt", "{mine|own} ## words\nand more\n")
    desk.text("@ann/sound_urls.txt", "https://example.org/1\nhttps://example.org/2\n")
    use = {"post_way": "useSound"}
    ann = await desk.sources.resolve(from_folder(desk, **use))
    assert ann.caption in ("mine ## words\nand more", "own ## words\nand more")
    assert ann.sound in ("https://example.org/1", "https://example.org/2")
    bob = await desk.sources.resolve(from_folder(desk, username="bob", **use))
    assert (bob.caption in ("root", "top"), bob.sound) == (True, "Song")
    said = await desk.sources.resolve(from_folder(
        desk, captions="said", sound_name="Mine", **use))
    assert (said.caption, said.sound) == ("said", "Mine")
    custom = await desk.sources.resolve(from_folder(desk, add_sound="custom"))
    assert custom.sound == "Song"
    assert (await desk.sources.resolve(from_folder(desk))).sound == ""


async def test_sounds_are_spread_over_tasks_and_seeded(desk: Desk) -> None:
    desk.picture("1.png", 1)
    desk.text("sound_names.txt", "one\ntwo\nthree")
    asked = [from_folder(desk, index, username=f"u{index}", add_sound="custom")
             for index in range(30)]
    first = await desk.sources.resolve_each(asked)
    assert {one.sound for one in first if isinstance(one, Resolved)} == {"one", "two", "three"}
    assert await desk.sources.resolve_each(asked) == first


@pytest.mark.parametrize(("name", "words", "said"), [
    ("caption.txt", b"ok\n{a", "caption.txt: In the caption, the { in line 2, column 1"),
    ("caption.txt", b"ok\nbad \xff", r"caption.txt is not text in UTF-8 \(line 2\)"),
    ("caption.txt", b"x" * (1 << 20) + b"x", "larger than 1 MB"),
    ("caption.txt", b"a\0b", "is not text"),
    ("sound_names.txt", b" \n", "needs a sound, but none is named")])
async def test_words_that_can_not_be_used_are_named(
    desk: Desk, name: str, words: bytes, said: str
) -> None:
    desk.picture("1.png", 1)
    (desk.folder / name).write_bytes(words)
    with pytest.raises(InvalidInputError, match=said) as caught:
        await desk.sources.resolve(from_folder(desk, add_sound="custom"))
    assert caught.value.advice


async def test_what_is_no_media_is_passed_over_and_named(desk: Desk) -> None:
    desk.text("0.png", "not a picture")
    desk.text("1.png", "")
    os.mkfifo(desk.folder / "2.png")
    (desk.folder / "3.png").mkdir()
    desk.picture(".hidden.png", 1)
    desk.picture("4.png", 4)
    os.symlink(desk.picture("../elsewhere/5.png", 5), desk.folder / "5.png")
    resolved = await desk.sources.resolve(from_folder(desk, image_count=2))
    assert names(resolved) == ["4.png", "5.png"]
    assert [note.partition(" ")[0] for note in resolved.notes] == ["1.png", "0.png"]


async def test_the_same_content_under_two_names_is_one_file(desk: Desk) -> None:
    desk.picture("a.png", 1)
    desk.picture("b.png", 1)
    with pytest.raises(MediaError, match="only 1 of the 2 images left"):
        await desk.sources.resolve(from_folder(desk, image_count=2))
    material, = (await desk.sources.resolve(from_folder(desk))).materials
    await desk.posted(material)
    with pytest.raises(MediaError, match="1 is posted or queued already"):
        await desk.sources.resolve(from_folder(desk))


async def test_the_folder_itself_is_left_untouched(desk: Desk) -> None:
    desk.picture("a.png", 1)
    desk.picture("b.png", 2)
    before = {path: path.stat().st_mtime_ns for path in (desk.folder, *desk.folder.iterdir())}
    for _ in range(2):
        await desk.posted(*(await desk.sources.resolve(from_folder(desk))).materials)
    with pytest.raises(MediaError):
        await desk.sources.resolve(from_folder(desk))
    assert {path: path.stat().st_mtime_ns
            for path in (desk.folder, *desk.folder.iterdir())} == before


@pytest.mark.parametrize("path", [
    "//server/share", "\\\\server\\share", "/dev", "/proc/self", "nul\0", "missing", "a.png"])
async def test_what_is_no_folder_is_refused(desk: Desk, path: str) -> None:
    desk.picture("a.png", 1)
    inside = str(desk.folder / path) if path in ("missing", "a.png") else path
    for scheduled in (False, True):
        with pytest.raises(MediaError):
            await desk.sources.resolve(from_folder(desk, material_path=inside,
                                                   scheduled=scheduled))
