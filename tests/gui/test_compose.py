"""Compose on a real deck: what is dropped, written, chosen and shown, before anything is queued."""

from __future__ import annotations

import asyncio
import time
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from postdeck.core.account import NewAccount
from postdeck.core.task import Platform, TaskFilter
from postdeck.gui import live_check
from postdeck.gui.forms import media_shelf
from postdeck.gui.forms.media_form import FOLDER, LIBRARY
from postdeck.gui.forms.targets_form import PHONES
from postdeck.gui.forms.when_form import LATER
from postdeck.gui.look import Look
from postdeck.gui.pages.compose_page import ComposePage
from postdeck.gui.widgets.preview_scene import Chrome
from postdeck.gui.window import COMPOSE, MainWindow
from postdeck.media.samples import make_picture
from tests.gui.conftest import OpenWindow
from tests.gui.house_rig import laid_out, until
from tests.gui.quiet_deck import SERIALS, Desk
from tests.gui.test_window import drop
from tests.rigs.media import make_sample


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live_check, "PAUSE_MS", 1)
    monkeypatch.setattr(media_shelf, "LOOK_AGAIN_MS", 30)


async def opened(desk: Desk, open_window: OpenWindow) -> tuple[MainWindow, ComposePage]:
    """A window on Compose, with an Instagram account beside the TikTok one."""
    await desk.deck.accounts.add(NewAccount(
        username="mira.bakes", serial=SERIALS[1], platform=Platform.INSTAGRAM, tags="bread, north"))
    window = open_window(desk.deck)
    window.show_page(COMPOSE)
    await window.loaded()
    return window, window.composer


def tick(page: ComposePage, *platforms: Platform) -> None:
    page.targets.accounts.ticks.tick([
        str(a.id) for a in page._context.live.accounts if a.platform in platforms])


async def checked(page: ComposePage) -> None:
    await until(lambda: page.findings.report is not None, page.check.reported)


async def test_a_folder_asks_which_of_its_files(
    desk: Desk, open_window: OpenWindow, tmp_path: Path
) -> None:
    folder = tmp_path / "shoot"
    (folder / "day 2").mkdir(parents=True)
    for number in range(3):
        make_picture(folder / "day 2" / f"p{number}.jpg", number)
    (folder / "notes.txt").write_text("no")
    window, page = await opened(desk, open_window)
    drop(window, folder)
    await window.loaded()
    assert page.media.picker.isVisible()
    assert page.media.paths == ()
    assert len(page.media.picker.list.ticks.ticked) == 3  # images only, and few enough
    QTest.keyClick(page.media.picker.list, Qt.Key.Key_Space)
    QTest.keyClick(page.media.picker.list, Qt.Key.Key_Return)
    assert [Path(each).name for each in page.media.paths] == ["p1.jpg", "p2.jpg"]
    assert page.media.images_only
    assert not page.media.picker.isVisible()


async def test_500_files_do_not_hold_the_window_up(
    desk: Desk, open_window: OpenWindow, tmp_path: Path
) -> None:
    files = [tmp_path / f"{number}.jpg" for number in range(500)]
    for file in files:
        file.write_bytes(b"x")
    window, page = await opened(desk, open_window)
    began = time.perf_counter()
    drop(window, *files)
    assert time.perf_counter() - began < 0.3
    await window.loaded()
    assert page.media.picker.list.ticks.rowCount() == 500
    QTest.keyClick(page.media.picker.list, Qt.Key.Key_Escape)
    assert page.media.paths == ()


async def test_files_are_shown_with_picture_length_and_size(
    desk: Desk, open_window: OpenWindow, tmp_path: Path
) -> None:
    video = make_sample(tmp_path / "clip.mp4", seed=1, seconds=1.0)
    window, page = await opened(desk, open_window)
    drop(window, video, tmp_path / "gone.mp4", Path(__file__))
    await window.loaded()
    (item,) = page.media.shelf.items
    assert item.picture is not None
    assert not item.picture.isNull()
    assert item.about.startswith("0:01, 540 × 960, 24 fps, ")
    assert "gone.mp4" in page.media.note.text
    assert "neither a video nor an image" in page.media.note.text
    tick(page, Platform.TIKTOK)
    page.when.way.choose(LATER)
    await checked(page)
    (item,) = page.media.shelf.items
    assert "should have 3 s to 10 min" in item.trouble


async def test_a_file_that_goes_or_grows_is_noticed(
    desk: Desk, open_window: OpenWindow, tmp_path: Path
) -> None:
    video = make_sample(tmp_path / "clip.mp4", seed=1, seconds=1.0)
    window, page = await opened(desk, open_window)
    drop(window, video)
    await window.loaded()
    tick(page, Platform.TIKTOK)
    page.when.way.choose(LATER)
    whole = video.read_bytes()
    video.write_bytes(whole[:1000])
    await until(lambda: page.media.shelf.trouble, page.media.shelf.altered)
    assert "still being written" in page.media.shelf.trouble
    assert not page.queue_button.isEnabled()
    video.unlink()
    await until(lambda: "not there" in page.media.shelf.trouble, page.media.shelf.altered)
    assert page.footer.hint.startswith("clip.mp4 is not there any more.")
    video.write_bytes(whole)
    await until(lambda: not page.media.shelf.trouble, page.media.shelf.altered)
    await window.loaded()


async def test_files_are_ordered_by_keyboard_and_taken_out(
    desk: Desk, open_window: OpenWindow, tmp_path: Path
) -> None:
    pictures = [make_picture(tmp_path / f"{name}.jpg", n) for n, name in enumerate("abc")]
    window, page = await opened(desk, open_window)
    drop(window, *pictures)
    await window.loaded()
    page.media.list.setCurrentIndex(page.media.list.files.index(2))
    QTest.keyClick(page.media.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(page.media.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [Path(each).stem for each in page.media.paths] == ["c", "a", "b"]
    QTest.keyClick(page.media.list, Qt.Key.Key_Delete)
    assert [Path(each).stem for each in page.media.paths] == ["a", "b"]
    assert page.media.values()["image_count"] == 2


async def test_only_what_applies_is_asked(
    desk: Desk, open_window: OpenWindow, tmp_path: Path
) -> None:
    _, page = await opened(desk, open_window)
    shown = page.options.fields

    def asked() -> set[str]:
        return {name for name, field in shown.items() if not field.isHidden()}

    tick(page, Platform.TIKTOK)
    assert {"add_sound", "add_product_link", "ai_content"} <= asked()
    assert not asked() & {"placement", "sound_name", "origin_sound_volume", "sound_wait_time"}
    shown["post_way"].show_value("useSound")
    assert {"sound_name", "sound_wait_time", "origin_sound_volume"} <= asked()
    assert "add_sound" not in asked()
    assert page.options.missing == "Name the sound to use."
    tick(page, Platform.INSTAGRAM)
    assert {"placement", "sound_name"} <= asked()
    assert not asked() & {"add_product_link", "ai_content", "origin_sound_volume"}
    assert shown["upload_wait_time"].control.maximum() == 3600
    tick(page, Platform.TIKTOK, Platform.INSTAGRAM)
    assert shown["placement"].control.accessibleName() == "Instagram placement"


async def test_both_apps_get_what_they_can_do(
    desk: Desk, open_window: OpenWindow, tmp_path: Path
) -> None:
    video = make_sample(tmp_path / "clip.mp4", seed=1, seconds=3.5)
    window, page = await opened(desk, open_window)
    drop(window, video)
    await window.loaded()
    tick(page, Platform.TIKTOK, Platform.INSTAGRAM)
    page.options.fields["add_product_link"].show_value(1)
    page.options.fields["placement"].show_value("story")
    page.caption.edit.setPlainText("{One|Two} for {you|all}")
    page.when.way.choose(LATER)
    page.when.spread.setChecked(True)
    await checked(page)
    report = page.findings.report
    assert report.ok, report
    times = [row.lead for row in page.when.times.rows]
    drawn = [row.text for row in page.caption.variants.rows]
    page.queue_button.click()
    await window.loaded()
    tasks = {task.platform: task for task in (await desk.deck.tasks.page(TaskFilter())).tasks}
    tiktok, instagram = tasks[Platform.TIKTOK], tasks[Platform.INSTAGRAM]
    assert (tiktok.config.add_product_link, tiktok.config.placement.value) == (1, "reel")
    assert (instagram.config.add_product_link, instagram.config.placement.value) == (0, "story")
    made = sorted(tasks.values(), key=lambda task: task.id)
    assert [task.caption for task in made] == drawn  # what was shown is what was made
    for task, shown in zip(made, times, strict=True):
        assert shown.endswith(f"{task.due_at.astimezone():%H:%M}")  # past midnight the day is named


async def test_who_can_not_is_left_out_and_named(
    desk: Desk, open_window: OpenWindow, tmp_path: Path
) -> None:
    video = make_sample(tmp_path / "clip.mp4", seed=1, seconds=3.5)
    window, page = await opened(desk, open_window)
    drop(window, video)
    await window.loaded()
    tick(page, Platform.TIKTOK, Platform.INSTAGRAM)
    page.options.fields["post_way"].show_value("useSound")
    page.options.fields["sound_name"].show_value("Golden hour")
    page.when.way.choose(LATER)
    await checked(page)
    assert "@mira.bakes on Instagram is left out." in page.footer.hint
    assert page.queue_button.text() == "Queue 1 post"
    page.queue_button.click()
    await window.loaded()
    (task,) = (await desk.deck.tasks.page(TaskFilter())).tasks
    assert task.platform is Platform.TIKTOK


async def test_targets_are_found_by_words_and_tags(desk: Desk, open_window: OpenWindow) -> None:
    _, page = await opened(desk, open_window)
    tick(page, Platform.TIKTOK, Platform.INSTAGRAM)
    page.targets.search.setText("instagram north 2")
    assert len(page.targets.accounts.seen) == 1
    assert page.targets.number == 2
    assert "1 not shown" in page.targets._count.text()
    page.targets.search.setText("nobody")
    assert page.targets._nothing.isVisible()
    page.targets.search.clear()
    (action,) = [each for each in page.targets.tags_button.menu().actions()
                 if each.text() == "bread"]
    action.trigger()
    assert len(page.targets.accounts.seen) == 1
    page.targets._none.click()
    assert page.targets.number == 1  # who is out of sight stays ticked


async def test_the_library_and_a_folder_are_alternatives(
    desk: Desk, open_window: OpenWindow, tmp_path: Path
) -> None:
    make_sample(tmp_path / "clip.mp4", seed=1, seconds=3.5)
    window, page = await opened(desk, open_window)
    tick(page, Platform.TIKTOK)
    page.when.way.choose(LATER)
    page.media.source.choose(LIBRARY)
    page.media.fields.tags.setText("bread")
    await checked(page)
    assert not page.findings.report.ok  # the library is empty
    page.media.source.choose(FOLDER)
    assert page.footer.hint == "Choose the folder that the media is in."
    page.media.fields.path.setText(str(tmp_path))
    await checked(page)
    assert page.findings.report.ok, page.findings.report
    page.queue_button.click()
    await window.loaded()
    (task,) = (await desk.deck.tasks.page(TaskFilter())).tasks
    assert task.config.material_path == str(tmp_path)


async def test_a_misplaced_brace_is_named_and_pasted_words_are_plain(
    desk: Desk, open_window: OpenWindow
) -> None:
    _, page = await opened(desk, open_window)
    mime = QMimeData()
    mime.setHtml("<b>Sour</b>dough")
    mime.setText("Sourdough {a|b")
    page.caption.edit.insertFromMimeData(mime)
    assert page.caption.text == "Sourdough {a|b"
    assert "line 1, column 11" in page.caption.trouble
    page.caption.edit.setPlainText("🍞 {a\nb|c} #tag\n{d|e}")
    assert page.caption.trouble == ""
    spans = [(block.layout().formats()[0].start, block.layout().formats()[0].length)
             for block in blocks(page)]
    assert spans == [(3, 2), (0, 4), (0, 5)]  # as Qt counts: the loaf is two
    assert len(page.caption.variants.rows) == 4


def blocks(page: ComposePage) -> list:
    document = page.caption.edit.document()
    return [document.findBlockByNumber(number) for number in range(document.blockCount())]


@pytest.mark.parametrize(
    "text", ["x" * 100_000, "#tag @me {a|b}\n" * 6_600], ids=["line", "lines"])
async def test_a_caption_of_100000_characters_does_not_freeze(
    desk: Desk, open_window: OpenWindow, text: str
) -> None:
    window, page = await opened(desk, open_window)
    mime = QMimeData()
    mime.setText(text)
    page.caption.edit.insertFromMimeData(mime)
    began = time.perf_counter()
    for _ in range(5):
        QTest.keyClick(page.caption.edit, Qt.Key.Key_A)
        window.grab()
    assert (time.perf_counter() - began) / 5 < 0.5
    await until(lambda: page.caption.trouble, page.caption.changed)
    assert "longer than 10,000" in page.caption.trouble
    assert not page.queue_button.isEnabled()


async def test_clock_changes_and_zones_are_said(desk: Desk, open_window: OpenWindow) -> None:
    _, page = await opened(desk, open_window)
    when = page.when
    year = datetime.now().year + 1
    sunday = max(day for day in range(25, 32) if datetime(year, 3, day).weekday() == 6)
    when.restore(True, f"{year}-03-{sunday}", "02:30", "Europe/Berlin", False, 10, 25)
    assert "02:30 is skipped" in when._about.text()
    assert "03:00" in when._about.text()
    assert when.read().scheduled_at == datetime(
        year, 3, sunday, 3, 0, tzinfo=ZoneInfo("Europe/Berlin"))
    when.zone_button.click()
    when.zone.setText("no/where")
    QTest.keyClick(when.zone, Qt.Key.Key_Return)
    assert when.zone.property("wrong")
    when.zone.setText("asia/tokyo")
    QTest.keyClick(when.zone, Qt.Key.Key_Return)
    assert when._about.isHidden()
    assert when.read().scheduled_at == datetime(
        year, 3, sunday, 2, 30, tzinfo=ZoneInfo("Asia/Tokyo"))


async def test_the_preview_plays_and_stops_when_nobody_looks(
    desk: Desk, open_window: OpenWindow, tmp_path: Path
) -> None:
    video = make_sample(tmp_path / "clip.mp4", seed=1, seconds=2.0)
    window, page = await opened(desk, open_window)
    drop(window, video)
    await window.loaded()
    phone = page.preview.phone
    assert phone.can_play
    assert phone._scene.chrome is Chrome.TIKTOK
    QTest.keyClick(phone, Qt.Key.Key_Space)
    assert phone.playing
    window.show_page(0)
    assert not phone.playing
    window.show_page(COMPOSE)
    tick(page, Platform.INSTAGRAM)
    assert phone._scene.chrome is Chrome.REEL
    page.options.fields["placement"].show_value("story")
    assert phone._scene.chrome is Chrome.STORY


async def test_below_1200_the_preview_is_a_tab(desk: Desk, open_window: OpenWindow) -> None:
    window, page = await opened(desk, open_window)
    assert page.preview.isVisible()
    window.resize(1100, 700)
    assert page._columns.narrow
    assert not page.preview.isVisible()
    assert page.targets.isVisible()
    page._columns.tabs.choose("preview")
    assert page.preview.isVisible()
    assert not page.targets.isVisible()
    window.resize(1440, 900)
    await laid_out(window)
    assert page.targets.y() < page.when.y() < page.height() / 2  # at the top again
    assert page.preview.isVisible()
    assert page.targets.isVisible()


@pytest.mark.parametrize("size", [(960, 600), (1024, 700), (1440, 900), (1920, 1200)], ids=str)
@pytest.mark.parametrize("theme", ["light", "dark"])
async def test_nothing_is_clipped_when_the_page_is_full(
    desk: Desk, look: Look, open_window: OpenWindow, tmp_path: Path, size: tuple[int, int],
    theme: str,
) -> None:
    look.choose(theme)
    window, page = await opened(desk, open_window)
    window.resize(*size)
    drop(window, make_sample(tmp_path / "clip.mp4", seed=1, seconds=1.0))
    await window.loaded()
    page.caption.edit.setPlainText("{One|Two} #a #b #c #d #e #f")
    tick(page, Platform.TIKTOK, Platform.INSTAGRAM)
    page.when.way.choose(LATER)
    await checked(page)
    await asyncio.sleep(0)
    window.grab()
    for part in page.findChildren(QLabel):
        if part.isVisible() and part.wordWrap():
            assert part.height() >= part.heightForWidth(part.width()), part.text()
    for name in ("_left", "_middle", "_right"):
        area = getattr(page._columns, name)
        if area.isVisible():
            assert area.widget().width() <= area.viewport().width(), name


async def test_phones_are_targets_too(desk: Desk, open_window: OpenWindow, tmp_path: Path) -> None:
    video = make_sample(tmp_path / "clip.mp4", seed=1, seconds=3.5)
    window, page = await opened(desk, open_window)
    drop(window, video)
    await window.loaded()
    page.targets.way.choose(PHONES)
    page.targets.phones.ticks.tick(list(SERIALS))
    page.when.way.choose(LATER)
    page.queue_button.click()
    await window.loaded()
    tasks = (await desk.deck.tasks.page(TaskFilter())).tasks
    assert {task.serial for task in tasks} == set(SERIALS)
