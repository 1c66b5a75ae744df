"""Drafts and templates: saved by themselves, back after a restart, never lost on a full disk."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from postdeck.core.account import NewAccount
from postdeck.core.task import TaskFilter
from postdeck.gui import live_check
from postdeck.gui.forms.when_form import LATER
from postdeck.gui.pages.compose import keeper
from postdeck.gui.pages.compose_page import ComposePage
from postdeck.gui.window import COMPOSE, MainWindow
from postdeck.launch.window_house import WindowHouse
from tests.gui.conftest import OpenWindow
from tests.gui.house_rig import SERIALS, until, window_house
from tests.gui.test_window import drop
from tests.rigs.media import make_sample


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live_check, "PAUSE_MS", 1)
    monkeypatch.setattr(keeper, "PAUSE_MS", 5)
    monkeypatch.setattr(keeper, "AGAIN_MS", 20)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[WindowHouse]:
    """A house with one account."""
    async with window_house(tmp_path) as house:
        await house.deck.accounts.add(NewAccount(username="mira.bakes", serial=SERIALS[0]))
        yield house


async def opened(house: WindowHouse, open_window: OpenWindow) -> tuple[MainWindow, ComposePage]:
    window = open_window(house.deck, house=house)
    window.show_page(COMPOSE)
    await window.loaded()
    return window, window.composer


def files(house: WindowHouse) -> list[Path]:
    return sorted((house.folder / "drafts").glob("*.json"))


async def test_a_draft_is_back_after_a_crash(
    house: WindowHouse, open_window: OpenWindow, tmp_path: Path
) -> None:
    video = make_sample(tmp_path / "clip.mp4", seed=1, seconds=1.0)
    window, page = await opened(house, open_window)
    drop(window, video)
    await window.loaded()
    page.caption.edit.setPlainText("Half {a caption 🍞\n#tag")
    page.targets.accounts.ticks.toggle(0)
    page.options.fields["post_way"].show_value("useSound")  # without a sound: not valid yet
    page.when.way.choose(LATER)
    page.when.spread.setChecked(True)
    start = page.when.read()
    await until(lambda: any("useSound" in each.read_text() for each in files(house)),
                page.drafts.told)
    await until(lambda: page._head._line.text().startswith("Draft saved at "), page.drafts.told)
    await window.loaded()

    _, again = await opened(house, open_window)  # the first window was not shut: as in a crash
    assert again.media.paths == (str(video),)
    assert again.caption.text == "Half {a caption 🍞\n#tag"
    assert again.targets.number == 1
    assert again.options.values()["post_way"] == "useSound"
    assert again.when.read() == start
    assert again.when.spread.isChecked()


async def test_closing_saves_at_once_and_what_is_dropped_first_is_not_overwritten(
    house: WindowHouse, open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeper, "PAUSE_MS", 60_000)
    video = make_sample(tmp_path / "clip.mp4", seed=1, seconds=1.0)
    window, page = await opened(house, open_window)
    page.caption.edit.setPlainText("Typed a moment ago")
    await window.shut()
    assert len(files(house)) == 1
    window = open_window(house.deck, house=house)
    window.compose([str(video)])  # as `postdeck clip.mp4` does
    await window.loaded()
    page = window.composer
    assert page.media.paths == (str(video),)
    assert page.caption.text == ""
    assert page.drafts.shelf.text() == "Drafts 1"


async def test_drafts_are_parked_taken_up_and_deleted(
    house: WindowHouse, open_window: OpenWindow
) -> None:
    window, page = await opened(house, open_window)
    page.caption.edit.setPlainText("First")
    page.footer.draft_button.click()
    await window.loaded()
    assert page.caption.text == ""
    assert page.toast.text == "Draft saved. It is under Drafts."
    page.caption.edit.setPlainText("Second")
    (first,) = page.drafts.keeper.parked
    page.drafts.shelf.chosen.emit(first)
    await window.loaded()
    assert page.caption.text == "First"
    assert [each.caption for each in page.drafts.keeper.parked] == ["Second"]
    page.drafts.shelf.removed.emit(page.drafts.keeper.parked[0].id)
    await window.loaded()
    assert page.drafts.keeper.parked == ()
    assert len(files(house)) == 1


async def test_a_deleted_draft_and_a_cleared_post_can_be_taken_back(
    house: WindowHouse, open_window: OpenWindow, tmp_path: Path
) -> None:
    video = make_sample(tmp_path / "clip.mp4", seed=1, seconds=1.0)
    window, page = await opened(house, open_window)
    page.caption.edit.setPlainText("First")
    page.footer.draft_button.click()
    await window.loaded()
    (first,) = page.drafts.keeper.parked
    page.drafts.shelf.removed.emit(first.id)
    await window.loaded()
    assert (page.drafts.keeper.parked, files(house)) == ((), [])
    assert page.toast.text == "Draft deleted."
    page.toast.undo_button.click()
    await window.loaded()
    assert page.drafts.keeper.parked == (first,)
    assert len(files(house)) == 1

    drop(window, video)
    await window.loaded()
    page.caption.edit.setPlainText("Second")
    (clear,) = [each for each in page.drafts.shelf.menu().actions()
                if each.text() == "Clear this post"]
    clear.trigger()
    await window.loaded()
    assert (page.media.paths, page.caption.text) == ((), "")
    assert page.toast.text == "Post cleared."
    page.toast.undo_button.click()
    await window.loaded()
    assert (page.media.paths, page.caption.text) == ((str(video),), "Second")


async def test_a_full_disk_says_so_and_loses_nothing(
    house: WindowHouse, open_window: OpenWindow
) -> None:
    window, page = await opened(house, open_window)
    (house.folder / "drafts").write_text("a file where the folder should be")  # nothing fits
    page.caption.edit.setPlainText("Precious")
    await until(lambda: page._head._line.text().startswith("Not saved: "), page.drafts.told)
    assert page._head._line.property("role") == "bad"
    page.footer.draft_button.click()
    await window.loaded()
    assert page.caption.text == "Precious"  # it could not be parked, so it stays
    (house.folder / "drafts").unlink()
    await until(lambda: page._head._line.text().startswith("Draft saved at "), page.drafts.told)
    assert len(files(house)) == 1


async def test_a_broken_draft_file_is_left_alone(
    house: WindowHouse, open_window: OpenWindow
) -> None:
    (house.folder / "drafts").mkdir()
    for name, content in (("a.json", b"{"), ("b.json", b"\xff\xfe"), ("c.json", b'{"id": 3}')):
        (house.folder / "drafts" / name).write_bytes(content)
    _, page = await opened(house, open_window)
    assert page.drafts.keeper.parked == ()
    assert len(files(house)) == 3


async def test_templates_are_saved_applied_and_deleted(
    house: WindowHouse, open_window: OpenWindow
) -> None:
    window, page = await opened(house, open_window)
    page.caption.edit.setPlainText("Every {day|week}")
    page.options.fields["add_product_link"].show_value(1)
    page.targets.accounts.ticks.toggle(0)
    page.drafts.name_row.ask()
    page.drafts.name_row.field.setText("House style")
    page.drafts.name_row.save_button.click()
    await window.loaded()
    page.clear()
    assert page.caption.text == ""
    actions = page.drafts.templates.menu().actions()
    (style,) = [each for each in actions if each.text() == "House style"]
    style.trigger()
    assert page.caption.text == "Every {day|week}"
    assert page.options.values()["add_product_link"] == 1
    assert page.targets.number == 0
    (delete,) = [each.menu() for each in actions if each.menu() is not None]
    delete.actions()[0].trigger()
    await window.loaded()
    assert not list((house.folder / "templates").glob("*.json"))
    assert page.toast.text == "Template “House style” deleted."
    page.toast.undo_button.click()
    await window.loaded()
    assert len(list((house.folder / "templates").glob("*.json"))) == 1
    assert "House style" in [each.text() for each in page.drafts.templates.menu().actions()]


async def test_queueing_forgets_the_draft_and_undo_brings_it_back(
    house: WindowHouse, open_window: OpenWindow, tmp_path: Path
) -> None:
    video = make_sample(tmp_path / "clip.mp4", seed=1, seconds=3.5)
    window, page = await opened(house, open_window)
    drop(window, video)
    await window.loaded()
    page.caption.edit.setPlainText("Out it goes")
    page.targets.accounts.ticks.toggle(0)
    page.when.way.choose(LATER)
    await until(lambda: files(house), page.drafts.told)
    page.queue_button.click()
    await window.loaded()
    assert (await house.deck.tasks.stats()).pending == 1
    assert page.media.paths == ()
    assert files(house) == []
    page.toast.undo_button.click()
    await window.loaded()
    assert (await house.deck.tasks.page(TaskFilter())).tasks == ()
    assert page.media.paths == (str(video),)
    assert page.caption.text == "Out it goes"
    assert page.targets.number == 1
