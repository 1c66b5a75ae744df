"""The page of phones: cards and list, live pictures, arranging, mending, dropping files."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QFileSystemWatcher, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from postdeck.adb.server import find_adb
from postdeck.core.account import NewAccount
from postdeck.core.clock import SystemClock
from postdeck.core.device import CheckPoint, Device, DeviceState
from postdeck.core.events import StepRecorded
from postdeck.core.settings import Settings
from postdeck.gui.pages.devices.menu import PhoneMenu
from postdeck.gui.pages.devices.shelf import Filter
from postdeck.gui.pages.devices_page import DevicesPage
from postdeck.gui.tables.card_view import CardView
from postdeck.gui.widgets.asker import Asker
from postdeck.gui.widgets.card import Card, Part, Section
from postdeck.gui.window import COMPOSE, DEVICES, MainWindow
from postdeck.media.intake import Intake
from postdeck.phones.permissions import MEDIA_PERMISSIONS
from postdeck.services.deck import LocalDeck
from tests.gui.conftest import OpenWindow
from tests.gui.house_rig import until, window_house
from tests.gui.quiet_deck import SERIALS, Desk
from tests.rigs.engine_rig import Engine, engine
from tests.rigs.lab_rig import REAL, Rig, lab
from tests.rigs.media import make_sample

NO = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
ONLINE = DeviceState.ONLINE


@asynccontextmanager
async def deck_of(rig: Rig, folder: Path) -> AsyncIterator[tuple[LocalDeck, Engine]]:
    async with engine(rig, folder) as works:
        yield LocalDeck(works.store, works.lanes, works.roster, Intake(folder / "staging"),
                        works.bus, SystemClock(), Settings()), works


def allow_all(rig: Rig) -> None:
    """As on a phone whose owner has used the apps before."""
    assert rig.farm is not None
    for each in rig.farm.phones:
        for package in each.phone.packages.all():
            package.granted.update(MEDIA_PERMISSIONS)


def card(page: DevicesPage, serial: str) -> Card:
    entry = page.cards.model_.item(page.cards.model_.row_of_card(serial))
    assert isinstance(entry, Card)
    return entry


def entries(page: DevicesPage) -> list[str]:
    model = page.cards.model_
    found = (model.item(row) for row in range(model.rowCount()))
    return [f"# {each.title}" if isinstance(each, Section) else each.title for each in found]


def click(view: CardView, serial: str, part: Part, modifiers: Qt.KeyboardModifier = NO) -> None:
    place = view.part_rect(serial, part)
    at = place.center() if part is not Part.BODY else place.topLeft() + QPoint(30, 20)
    QTest.mouseClick(view.viewport(), LEFT, modifiers, at)


def popup() -> Asker:
    (asker,) = [each for each in QApplication.topLevelWidgets()
                if isinstance(each, Asker) and each.isVisible()]
    return asker


async def arranged(window: MainWindow, serial: str, **wanted: object) -> None:
    def fits() -> bool:
        device = window.live.devices[serial]
        return all(getattr(device, name) == value for name, value in wanted.items())

    await until(fits, window.live.devices_changed)
    await window.loaded()


# --- what is shown ---


async def test_cards_stand_in_groups_which_fold_and_are_remembered_folded(
    desk: Desk, open_window: OpenWindow
) -> None:
    await desk.deck.devices.arrange(SERIALS[1], group="Shelf")
    window = open_window(desk.deck)
    await window.loaded()
    page = window.devices
    page.refresh()
    assert entries(page) == ["# Shelf", "North 2", "# No group", "North 1"]
    view = page.cards
    head = view.visualRect(view.model_.index(0, 0))
    QTest.mouseClick(view.viewport(), LEFT, NO, head.center())
    assert entries(page) == ["# Shelf", "# No group", "North 1"]
    assert window.memory.get("devices/folded") == ("Shelf",)
    view.setFocus()
    view.setCurrentIndex(view.model_.index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert entries(page) == ["# Shelf", "North 2", "# No group", "North 1"]


async def test_filters_count_and_search_finds_by_name_model_and_serial(
    desk: Desk, open_window: OpenWindow
) -> None:
    window = open_window(desk.deck)
    await window.loaded()
    page = window.devices
    for device in (
        Device(serial="A1", address="A1", state=ONLINE, model="Galaxy S23", paused=True),
        Device(serial="B2", address="10.0.0.2:5555", state=ONLINE, model="Pixel 6a", name="Pier"),
        Device(serial="C3", address="C3", state=DeviceState.UNAUTHORIZED),
    ):
        window.live._take_device(device)
    page.refresh()
    numbers = {made.text() for made in page.strip.findChildren(QPushButton)
               if not made.isHidden()}
    assert {"All 5", "Idle 1", "Needs you 1", "Offline 2", "Paused 1"} <= numbers
    assert not any(text.startswith("Busy") for text in numbers)
    page.strip.filters.choose(Filter.NEEDS.value)
    assert entries(page) == ["C3"]
    page.strip.filters.choose(Filter.ALL.value)
    for text, found in (("pier", ["Pier"]), ("galaxy", ["Galaxy S23"]), ("b2", ["Pier"]),
                        ("pixel 6", ["Pier"]), ("nothing", [])):
        page.search.setText(text)
        assert entries(page) == found
    assert page.views.currentWidget() is page.views.empty
    page.views.empty.button.click()
    assert len(entries(page)) == 5
    spare = card(page, "C3")
    assert (spare.chip.text, spare.foot.wrap) == ("Unauthorized", True)
    assert "tap Allow" in spare.foot.text
    assert any(fact.text == "Wi-Fi 10.0.0.2" for fact in card(page, "B2").facts)


async def test_cards_or_list_is_remembered_and_the_selection_goes_along(
    desk: Desk, open_window: OpenWindow
) -> None:
    window = open_window(desk.deck)
    await window.loaded()
    page = window.devices
    assert page.cards.isVisible()
    page.cards.select([SERIALS[1]])
    page.view.choose("list")
    assert page.table.isVisible()
    assert [each.serial for each in page.chosen] == [SERIALS[1]]
    assert window.memory.get("devices/view") == ("list",)
    page.table.selectAll()
    assert page.selection_bar.isVisible()
    page.view.choose("cards")
    assert page.cards.selected == list(SERIALS)


async def test_a_selection_survives_news_and_new_phones(
    desk: Desk, open_window: OpenWindow
) -> None:
    window = open_window(desk.deck)
    await window.loaded()
    page = window.devices
    page.cards.select([SERIALS[1]])
    window.live._take_device(Device(serial="A0", address="A0", state=ONLINE, name="Aaa"))
    page.refresh()
    assert entries(page) == ["Aaa", "North 1", "North 2"]
    assert page.cards.selected == [SERIALS[1]]
    assert page.cards.current == SERIALS[1]


# --- what can be done ---


async def test_a_phone_is_named_grouped_and_paused_by_keys(
    desk: Desk, open_window: OpenWindow
) -> None:
    window = open_window(desk.deck)
    await window.loaded()
    page = window.devices
    page.cards.select([SERIALS[0]])
    page.cards.setFocus()
    QTest.keyClick(page.cards, Qt.Key.Key_F2)
    field = popup().findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    assert field.text() == "North 1"
    field.setText("  Lumen 1 ")
    QTest.keyClick(field, Qt.Key.Key_Return)
    await arranged(window, SERIALS[0], name="Lumen 1")
    QTest.keyClick(page.cards, Qt.Key.Key_G, CTRL)
    popup().field.setText("Studio")
    popup().button.click()
    await arranged(window, SERIALS[0], group="Studio")
    QTest.keyClick(page.cards, Qt.Key.Key_P, CTRL)
    await arranged(window, SERIALS[0], paused=True)
    (device,) = [each for each in await desk.store.devices.all() if each.serial == SERIALS[0]]
    assert (device.name, device.group, device.paused) == ("Lumen 1", "Studio", True)
    assert page.cards.selected == [SERIALS[0]]


async def test_a_selection_is_paused_at_once_and_serials_are_copied(
    desk: Desk, open_window: OpenWindow
) -> None:
    window = open_window(desk.deck)
    await window.loaded()
    page = window.devices
    click(page.cards, SERIALS[0], Part.BODY)
    click(page.cards, SERIALS[1], Part.BODY, CTRL)
    assert page.selection_bar.isVisible()
    page.selection_bar._pause_button.click()
    for serial in SERIALS:
        await arranged(window, serial, paused=True)
    page.cards.setFocus()
    QTest.keyClick(page.cards, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "\n".join(SERIALS)
    QTest.keyClick(page.cards, Qt.Key.Key_Escape)
    assert not page.selection_bar.isVisible()


async def test_the_menu_offers_what_can_be_done(desk: Desk, open_window: OpenWindow) -> None:
    window = open_window(desk.deck)
    await window.loaded()
    page = window.devices

    def menu(*serials: str) -> list[str]:
        devices = [window.live.devices[serial] for serial in serials]
        made = PhoneMenu(page, page._context.look, page.acts, page.readiness, devices, QPoint(),
                         lambda device: None)
        texts = [action.text() for action in made.actions() if action.text()]
        made.deleteLater()
        return texts

    page.acts.scrcpy = ""
    assert menu(SERIALS[0]) == ["New post", "Details", "Rename…", "Group", "Pause", "Reconnect",
                                "Copy serial"]
    window.live._take_device(Device(serial="A0", address="A0", state=ONLINE))
    page.readiness.take("A0", (CheckPoint(name="lock", ok=False, detail="locked"),))
    assert "Unlock: Locked" in menu("A0")
    assert "Open in scrcpy" not in menu("A0")
    page.acts.scrcpy = "scrcpy"
    assert {"Open in scrcpy", "Save screenshot…", "Find accounts"} <= set(menu("A0"))
    assert {"Save screenshots…", "Copy serials"} <= {*menu("A0"), *menu("A0", SERIALS[0])} | {
        "Save screenshots…"}


async def test_scrcpy_is_opened_on_the_address_that_our_adb_server_lists(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    place, told = tmp_path / "bin", tmp_path / "told"
    place.mkdir()
    told.mkdir()
    fake = place / "scrcpy"
    fake.write_text('#!/bin/sh\necho "$@" "$ANDROID_ADB_SERVER_PORT" "$ADB" '
                    f'> "{told}/new" && mv "{told}/new" "{told}/args"\n')
    fake.chmod(0o755)
    async with window_house(tmp_path) as house:
        window = open_window(house.deck, house=house)
        await window.loaded()
        window.devices.acts.scrcpy = str(fake)
        watcher = QFileSystemWatcher([str(told)])
        window.devices.acts.mirror([Device(serial="A0", address="10.0.0.9:5555", state=ONLINE)])
        await until((told / "args").exists, watcher.directoryChanged)
        assert (told / "args").read_text() == \
            f"-s 10.0.0.9:5555 {house._house.server.port} {find_adb()}\n"
        await window.shut()


def drop_on(view: CardView, serial: str, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    at = view.place_of(serial).center()
    move = QDragMoveEvent(at, Qt.DropAction.CopyAction, mime, LEFT, NO)
    view.dragMoveEvent(move)
    assert move.isAccepted()
    assert serial in view.targets
    view.dropEvent(QDropEvent(QPointF(at), Qt.DropAction.CopyAction, mime, LEFT, NO))
    assert not view.targets


@pytest.mark.parametrize("selected", [False, True], ids=["a card", "the selection"])
async def test_files_dropped_on_phones_are_composed_for_them(
    desk: Desk, open_window: OpenWindow, tmp_path: Path, selected: bool
) -> None:
    video = tmp_path / "loaf.mp4"
    make_sample(video, seed=1, seconds=1.0)
    window = open_window(desk.deck)
    await window.loaded()
    view = window.devices.cards
    view.select(list(SERIALS) if selected else [SERIALS[1]])
    drop_on(view, SERIALS[0], video)
    assert window.composer.isVisible()
    await window.loaded()
    assert window.composer.media.paths == (str(video),)
    assert window.composer.targets.serials == (SERIALS if selected else (SERIALS[0],))


@pytest.mark.parametrize("selected", [False, True], ids=["a row", "the selection"])
async def test_files_dropped_on_rows_of_the_list_are_composed_for_them(
    desk: Desk, open_window: OpenWindow, tmp_path: Path, selected: bool
) -> None:
    video = make_sample(tmp_path / "loaf.mp4", seed=1, seconds=1.0)
    window = open_window(desk.deck)
    await window.loaded()
    page = window.devices
    page.view.choose("list")
    table = page.table
    if selected:
        table.selectAll()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(video))])
    row = table.visualRect(page.views.rows.index(page.views.rows.row_of(SERIALS[0]), 0))
    below = QPoint(row.center().x(), table.viewport().height() - 4)
    enter = QDragEnterEvent(row.center(), Qt.DropAction.CopyAction, mime, LEFT, NO)
    QApplication.sendEvent(table.viewport(), enter)
    assert enter.isAccepted()
    QApplication.sendEvent(table.viewport(), QDropEvent(
        QPointF(row.center()), Qt.DropAction.CopyAction, mime, LEFT, NO))
    assert window.composer.isVisible()
    await window.loaded()
    assert window.composer.media.paths == (str(video),)
    assert window.composer.targets.serials == (SERIALS if selected else (SERIALS[0],))
    window.show_page(DEVICES)
    assert page.views._below(below.y()) == ()


async def test_the_keyboard_goes_from_card_to_pane_and_back(
    desk: Desk, open_window: OpenWindow
) -> None:
    window = open_window(desk.deck)
    await window.loaded()
    page, view = window.devices, window.devices.cards
    view.setFocus()
    view.setCurrentIndex(view.model_.index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.current == SERIALS[1]
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert page.pane.phone == window.live.devices[SERIALS[1]]
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert page.pane.phone == window.live.devices[SERIALS[0]]
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.pane.phone is None
    window.show_page(COMPOSE)
    page.show_phone(SERIALS[1])
    assert page.pane.phone == window.live.devices[SERIALS[1]]


# --- on phones ---


async def test_a_picture_is_live_while_it_can_be_seen_and_no_longer(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    async with lab(count=1, seed=5) as rig, deck_of(rig, tmp_path) as (deck, _works):
        window = open_window(deck)
        await window.loaded()
        page, serial = window.devices, rig.serials[0]
        await until(lambda: page.pictures.small(serial), page.pictures.changed)
        assert page.pictures.wanted() == [serial]
        image = page.cards.grab(page.cards.place_of(serial)).toImage()
        assert not image.isNull()
        window.show_page(COMPOSE)
        await until(lambda: not page.sight.seen, page.sight.changed)
        await page.background.idle()
        assert not page.pictures.waits
        window.show_page(DEVICES)
        assert page.sight.seen
        assert page.pictures.asking or page.pictures.waits
        window.setWindowState(Qt.WindowState.WindowMinimized)
        await until(lambda: not page.sight.seen, page.sight.changed)
        await page.background.idle()
        assert not page.pictures.waits
        await window.shut()


class Turned:
    """The time that pictures go by, which stands until it is turned."""

    def __init__(self) -> None:
        self.now = 1000.0

    def monotonic(self) -> float:
        return self.now


async def test_each_phone_is_asked_for_a_picture_twice_a_second_at_most(
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    time = Turned()
    monkeypatch.setattr("postdeck.gui.pages.devices.pictures.time", time)
    async with lab(count=2, seed=5) as rig, deck_of(rig, tmp_path) as (deck, _works):
        assert rig.farm is not None
        window = open_window(deck)
        await window.loaded()
        pictures, idle = window.devices.pictures, window.devices.background.idle
        await until(lambda: all(map(pictures.small, rig.serials)), pictures.changed)
        for turn in range(3):  # whatever moves on the screens
            await idle()
            time.now += 0.49
            pictures.poke()
            assert pictures.asking == 0
            for each in rig.farm.phones:
                each.phone.toast(f"Another picture {turn}", 1000)
            before = [pictures.small(serial) for serial in rig.serials]
            time.now += 0.01
            pictures.poke()
            assert pictures.asking == 2
            pictures.poke()
            assert pictures.asking == 2
            await until(lambda seen=before: all(
                pictures.small(serial) is not old
                for serial, old in zip(rig.serials, seen, strict=True)), pictures.changed)
        await idle()
        time.now += 0.5
        pictures.poke()
        await asyncio.sleep(0)  # the question is on its way
        time.now += 2.0  # so long an answer takes: the next is asked for after twice as long
        await idle()
        time.now += 1.9
        pictures.poke()
        assert pictures.asking == 0
        time.now += 0.1
        pictures.poke()
        assert pictures.asking == 2
        await window.shut()


async def test_a_slow_phone_is_asked_once_at_a_time(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    async with lab(count=1, seed=5, latency=0.05) as rig, deck_of(rig, tmp_path) as (deck, _works):
        window = open_window(deck)
        await window.loaded()
        page, serial = window.devices, rig.serials[0]
        await until(lambda: serial in page.pictures.wanted(), page._calm.timeout)
        for _ in range(5):
            page.pictures.poke()
            page.pictures.hurry(serial)
            assert page.pictures.asking <= 1
        await until(lambda: page.pictures.small(serial), page.pictures.changed)
        await window.shut()


async def test_no_phone_is_looked_at_while_a_task_runs_on_it(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    async with lab(count=1, seed=5, speed=0.02) as rig, deck_of(rig, tmp_path) as (deck, works):
        await deck.accounts.add(NewAccount(username=rig.accounts[0][0], serial=rig.serials[0]))
        window = open_window(deck)
        await window.loaded()
        page, serial = window.devices, rig.serials[0]
        await until(lambda: page.pictures.small(serial), page.pictures.changed)
        seen: list[tuple[list[str], str]] = []

        def hear(event: object) -> None:
            if isinstance(event, StepRecorded) and event.step.ended_at is None:
                seen.append((page.pictures.wanted(), serial))

        works.bus.subscribe(hear)
        before = page.pictures.small(serial)
        task = await works.queue()
        await until(lambda: card(page, serial).chip.text.startswith("Posting"),
                    page._calm.timeout, window.live.running_changed)
        assert card(page, serial).foot.progress is not None
        await until(lambda: page.pictures.small(serial) is not before, page.pictures.changed)
        await works.ended(task.id)
        assert seen
        assert all(wanted == [] for wanted, _ in seen[1:])
        await until(lambda: page.pictures.wanted() == [serial], page._calm.timeout,
                    window.live.running_changed)
        await window.shut()


async def test_what_stands_in_the_way_is_mended_from_the_card(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    async with lab(count=1, seed=5, locked=True, secure=True) as rig, \
            deck_of(rig, tmp_path) as (deck, _works):
        allow_all(rig)
        window = open_window(deck)
        await window.loaded()
        page, serial = window.devices, rig.serials[0]
        await until(lambda: card(page, serial).foot.action == "Unlock", page._calm.timeout,
                    page.readiness.changed)
        assert Filter.NEEDS in page._knowledge.kinds(window.live.devices[serial])
        page.cards.select([serial])
        page._open(serial)
        assert any(made.text() == "Unlock" for made in page.pane.findChildren(QPushButton))
        await rig.control.ask("unlock", serial=serial)
        click(page.cards, serial, Part.ACTION)
        await until(lambda: card(page, serial).foot.text.startswith("Ready"), page._calm.timeout,
                    page.readiness.changed)
        assert "awake and unlocked" in window.messages.note.text
        await window.shut()


async def test_what_the_apps_may_not_do_is_allowed_from_the_card(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    async with lab(count=1, seed=5) as rig, deck_of(rig, tmp_path) as (deck, _works):
        window = open_window(deck)
        await window.loaded()
        page, serial = window.devices, rig.serials[0]
        await rig.control.fault(serial, "grant_denied")
        await until(lambda: card(page, serial).foot.action == "Allow", page._calm.timeout,
                    page.readiness.changed)
        foot = card(page, serial).foot
        assert (foot.text, foot.token) == ("TikTok may not read media yet", "warn")
        click(page.cards, serial, Part.ACTION)
        await until(lambda: "lets nobody allow TikTok" in window.messages.note.text,
                    window.jobs.settled)
        await rig.control.fault(serial, "grant_denied", on=False)
        click(page.cards, serial, Part.ACTION)
        await until(lambda: card(page, serial).foot.text.startswith("Ready"), page._calm.timeout,
                    page.readiness.changed)
        assert "may read media" in window.messages.note.text
        await window.shut()


async def test_a_screen_that_cannot_be_read_is_tried_again_from_the_card(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    async with lab(count=1, seed=5, faults=("u2_registered",)) as rig, \
            deck_of(rig, tmp_path) as (deck, _works):
        allow_all(rig)
        window = open_window(deck)
        await window.loaded()
        page, serial = window.devices, rig.serials[0]
        await until(lambda: card(page, serial).foot.action == "Try again", page._calm.timeout,
                    page.readiness.changed)
        assert card(page, serial).foot.text == "Screen can't be read"
        await rig.control.fault(serial, "u2_registered", on=False)
        click(page.cards, serial, Part.ACTION)
        await until(lambda: card(page, serial).foot.text.startswith("Ready"), page._calm.timeout,
                    page.readiness.changed)
        await window.shut()


async def test_a_screenshot_goes_into_a_file(open_window: OpenWindow, tmp_path: Path) -> None:
    async with lab(count=1, seed=5, size=REAL) as rig, deck_of(rig, tmp_path) as (deck, _works):
        window = open_window(deck)
        await window.loaded()
        page, path = window.devices, tmp_path / "a picture.png"
        names: list[str] = []

        def ask(parent: object, title: str, name: str) -> str:
            names.append(name)
            return str(path)

        page.acts.ask_for_file = ask
        page.cards.select(rig.serials)
        page.cards.setFocus()
        QTest.keyClick(page.cards, Qt.Key.Key_S, CTRL)
        await window.loaded()
        assert QImage(str(path)).width() == 1080
        assert names[0].endswith(".png")
        assert window.messages.note.text == "Saved a picture.png."
        page.acts.ask_for_file = lambda *_: str(tmp_path / "no" / "folder.png")
        QTest.keyClick(page.cards, Qt.Key.Key_S, CTRL)
        await window.loaded()
        assert "can't be written" in window.messages.note.text
        await window.shut()


async def test_a_phone_that_goes_keeps_its_last_picture(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    async with lab(count=1, seed=5) as rig, deck_of(rig, tmp_path) as (deck, _works):
        window = open_window(deck)
        await window.loaded()
        page, serial = window.devices, rig.serials[0]
        await until(lambda: page.pictures.small(serial), page.pictures.changed)
        await rig.control.ask("unplug", serial=serial)
        await until(lambda: card(page, serial).dim, page._calm.timeout,
                    window.live.devices_changed)
        gone = card(page, serial)
        assert gone.age
        assert (gone.chip.icon, gone.foot.action) == ("unplug", "Reconnect")
        await page.background.idle()
        assert not page.pictures.waits
        await window.shut()


async def test_a_phone_that_comes_back_is_reconnected_from_its_card_and_by_key(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    async with lab(count=1, seed=5) as rig, deck_of(rig, tmp_path) as (deck, _works):
        window = open_window(deck)
        await window.loaded()
        page, serial = window.devices, rig.serials[0]
        title = window.live.devices[serial].title
        await rig.control.unplug(serial)
        await until(lambda: card(page, serial).foot.action == "Reconnect", page._calm.timeout,
                    window.live.devices_changed)
        for press in (lambda: click(page.cards, serial, Part.ACTION),
                      lambda: QTest.keyClick(page.cards, Qt.Key.Key_F5)):
            window.messages.clear()
            page.cards.select([serial])
            press()
            await until(lambda: window.messages.note.text == f"adb looks for {title} again.",
                        window.jobs.settled)
        await rig.control.plug(serial)
        QTest.keyClick(page.cards, Qt.Key.Key_F5)
        await until(lambda: window.live.devices[serial].state is ONLINE,
                    window.live.devices_changed)
        await until(lambda: card(page, serial).foot.action not in ("Reconnect", ""),
                    page._calm.timeout, page.readiness.changed)
        assert card(page, serial).foot.action == "Allow"  # what a look at it now finds
        await window.shut()


async def test_without_a_phone_online_nothing_ticks(desk: Desk, open_window: OpenWindow) -> None:
    window = open_window(desk.deck)
    await window.loaded()
    await asyncio.wait_for(window.devices.background.idle(), 1)
    assert not window.devices.pictures.waits
