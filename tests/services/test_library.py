"""The library as faces ask for it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PIL import Image

from postdeck.core.clock import SystemClock
from postdeck.core.errors import InvalidInputError, MediaError, NotFoundError
from postdeck.media.intake import Intake
from postdeck.services.library import MOST_FILES, Library
from postdeck.store.store import Store


@pytest.fixture
async def library(tmp_path: Path) -> AsyncIterator[Library]:
    (tmp_path / "staging").mkdir()
    async with Store.open(tmp_path / "deck.db") as store:
        yield Library(store, Intake(tmp_path / "staging"), SystemClock())


def picture(folder: Path, name: str, shade: int = 1) -> str:
    Image.new("RGB", (8, 8), (shade, 0, 0)).save(folder / name)
    return str(folder / name)


async def test_files_are_copied_in_and_may_go(library: Library, tmp_path: Path) -> None:
    path = picture(tmp_path, "a.png")
    item, = await library.add([path], tags="B, a,b ,", caption="{x|y}", username="@Ann")
    Path(path).unlink()
    assert (tmp_path / "staging" / item.material.staged_name).is_file()
    assert (item.tags, item.caption, item.username) == (("b", "a"), "{x|y}", "ann")
    assert await library.list() == await library.list("a,other") == (item,)
    assert await library.list("other") == ()


async def test_sorted_names_give_the_order_and_the_rest_stays_as_given(
        library: Library, tmp_path: Path) -> None:
    names = ("z.png", "sort_10_a.png", "b.png", "sort_2_c.png")
    await library.add([picture(tmp_path, name, shade) for shade, name in enumerate(names)])
    assert [item.material.name for item in await library.list()] == [
        "sort_2_c.png", "sort_10_a.png", "z.png", "b.png"]


async def test_only_what_is_given_changes(library: Library, tmp_path: Path) -> None:
    first, second = await library.add(
        [picture(tmp_path, name, shade) for shade, name in enumerate(("a.png", "b.png"))],
        tags="x", caption="words")
    moved = await library.update(second.id, place=1)
    assert (moved.tags, moved.caption) == (("x",), "words")
    assert await library.list() == (moved, await library.update(first.id))
    cleared = await library.update(first.id, tags="", caption="", username="bob")
    assert (cleared.tags, cleared.caption, cleared.username) == ((), "", "bob")


async def test_all_files_are_added_or_none(library: Library, tmp_path: Path) -> None:
    (tmp_path / "text.png").write_text("no picture")
    with pytest.raises(MediaError, match=r"text\.png"):
        await library.add([picture(tmp_path, "a.png"), str(tmp_path / "text.png")])
    assert await library.list() == ()


@pytest.mark.parametrize(("caption", "said"), [
    ("{a", "line 1, column 1 is never closed"), ("a\0", "no text"), ("\ud800", "no text"),
    ("a" * 10_001, "longer than 10,000")])
async def test_a_caption_that_can_not_be_posted_is_refused(
        library: Library, tmp_path: Path, caption: str, said: str) -> None:
    path = picture(tmp_path, "a.png")
    with pytest.raises(InvalidInputError, match=said):
        await library.add([path], caption=caption)
    item, = await library.add([path])
    with pytest.raises(InvalidInputError, match=said):
        await library.update(item.id, caption=caption)
    assert await library.list() == (item,)


async def test_what_is_not_there_is_named(library: Library) -> None:
    for asked in (library.update(9, tags="x"), library.remove([9]), library.forget([9])):
        with pytest.raises(NotFoundError, match="no item 9"):
            await asked
    with pytest.raises(InvalidInputError, match="More than 1,000"):
        await library.add(["x"] * (MOST_FILES + 1))
