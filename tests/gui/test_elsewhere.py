"""Posting elsewhere what was posted: the very files, caption and sound, or a plain word of what is
gone."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from postdeck.core.post import MaterialSource, PostConfig, PostWay
from postdeck.core.task import Material, NewTask, Task
from postdeck.gui.forms.media_form import MediaForm
from postdeck.gui.pages.compose_page import ComposePage
from postdeck.gui.window import TASKS, MainWindow
from postdeck.launch.window_house import WindowHouse
from postdeck.media.samples import make_picture
from tests.gui.conftest import OpenWindow
from tests.gui.house_rig import SERIALS, window_house
from tests.rigs.media import make_sample

DRAWN = "Crumb {close} up | bread\\{"


async def posted(house: WindowHouse, *media: Material, config: PostConfig | None = None,
                 caption: str = DRAWN, sound: str = "") -> Task:
    """A task as its script leaves it when it has chosen what to post."""
    now = datetime.now(UTC)
    (task,) = await house._house.store.tasks.add([NewTask(
        request_id="r", serial=SERIALS[0], username="mira.bakes", config=config or PostConfig(
            captions="{Crumb|Crust} up"), caption=caption, sound=sound, materials=media,
        created_at=now, due_at=now)])
    return task


async def kept(house: WindowHouse, *paths: Path) -> tuple[Material, ...]:
    """Files that the library has copied in; the originals are gone."""
    items = await house.deck.library.add([str(path) for path in paths])
    for path in paths:
        path.unlink()
    return tuple(item.material for item in items)


async def elsewhere(window: MainWindow) -> ComposePage:
    window.show_page(TASKS)
    await window.loaded()
    window.tasks.table.selectAll()
    window.tasks.selection_bar.again_button.click()
    await window.loaded()
    return window.composer


def media_of(page: ComposePage) -> MediaForm:
    assert isinstance(page.media, MediaForm)
    return page.media


async def test_of_a_library_task_the_files_that_were_posted_are_taken(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    async with window_house(tmp_path) as house:
        media = await kept(house, make_picture(tmp_path / "crumb.jpg", 1),
                           make_picture(tmp_path / "crust.jpg", 2))
        config = PostConfig(content_type=1, image_count=2, captions="{Crumb|Crust} up",
                            material_source=MaterialSource.LIBRARY, materials_tags="bread")
        await posted(house, *media, config=config)
        window = open_window(house.deck, house=house)
        page = await elsewhere(window)
        assert media_of(page).by_files
        assert page.media.paths == tuple(
            str(house.folder / "staging" / each.staged_name) for each in media)
        assert [item.name for item in media_of(page).shelf.items] == ["crumb.jpg", "crust.jpg"]
        assert page.caption.sample == DRAWN  # as it was drawn, and nothing is drawn again
        assert page.options.values()["add_sound"] == "-1"
        page.targets.choose_phones([SERIALS[1]])
        request = page.composition.request()
        assert request.config.material_list == page.media.paths
        assert request.serials == (SERIALS[1],)


async def test_the_original_is_taken_while_it_is_what_was_posted(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    async with window_house(tmp_path) as house:
        video = make_sample(tmp_path / "loaf.mp4", seed=1, seconds=1.0)
        copy = tmp_path / "other" / "loaf.mp4"
        copy.parent.mkdir()
        copy.write_bytes(video.read_bytes())
        (material,) = await kept(house, copy)
        config = PostConfig(material_list=(str(video),), post_way=PostWay.USE_SOUND,
                            sound_name="one of two")
        await posted(house, material, config=config, sound="Golden hour")
        window = open_window(house.deck, house=house)
        page = await elsewhere(window)
        assert page.media.paths == (str(video),)
        assert page.options.values()["sound_name"] == "Golden hour"
        with video.open("r+b") as file:  # another content of the same size
            file.write(b"other")
        window.composer.clear()
        page = await elsewhere(window)
        assert page.media.paths == (str(house.folder / "staging" / material.staged_name),)


async def test_what_is_gone_is_named(open_window: OpenWindow, tmp_path: Path) -> None:
    async with window_house(tmp_path) as house:
        media = await kept(house, make_picture(tmp_path / "crumb.jpg", 1),
                           make_picture(tmp_path / "crust.jpg", 2))
        (house.folder / "staging" / media[0].staged_name).unlink()
        await posted(house, *media, config=PostConfig(content_type=1, image_count=2))
        page = await elsewhere(open_window(house.deck, house=house))
        assert [item.name for item in media_of(page).shelf.items] == ["crust.jpg"]
        assert "kept any more: “crumb.jpg”" in page.media.note.text


async def test_several_together_when_all_posted_the_same(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    async with window_house(tmp_path) as house:
        one, other = await kept(house, make_picture(tmp_path / "crumb.jpg", 1),
                                make_picture(tmp_path / "crust.jpg", 2))
        for caption in ("First", "Second"):
            await posted(house, one, caption=caption)
        window = open_window(house.deck, house=house)
        page = await elsewhere(window)
        assert [item.name for item in media_of(page).shelf.items] == ["crumb.jpg"]
        assert page.caption.text == "Second"  # that of the first row
        assert "differ" in page.toast.text
        task = await posted(house, other)
        window.show_page(TASKS)
        window.tasks.model.reload()
        await window.loaded()
        window.tasks.table.selectAll()
        button = window.tasks.selection_bar.again_button
        assert not button.isEnabled()
        assert "same files" in button.toolTip()
        window.tasks.show_task(task)
        await window.loaded()
        assert button.isEnabled()


async def test_before_anything_is_chosen_there_is_nothing_to_post_again(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    async with window_house(tmp_path) as house:
        await posted(house)
        window = open_window(house.deck, house=house)
        window.show_page(TASKS)
        await window.loaded()
        window.tasks.table.choose_row(0)
        button = window.tasks.selection_bar.again_button
        assert not button.isEnabled()
        assert button.toolTip().startswith("Nothing was posted yet")
