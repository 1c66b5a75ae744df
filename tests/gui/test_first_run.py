"""Connecting a phone: what is seen meanwhile, the wireless ways, virtual phones."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from postdeck.core.device import Device, DeviceState
from postdeck.core.events import DeviceChanged
from postdeck.core.settings import Settings
from postdeck.core.task import TaskFilter
from postdeck.gui.look import Look
from postdeck.gui.pages.devices_page import DevicesPage
from postdeck.gui.pages.first_phone import FirstPhone
from postdeck.launch.house import open_house
from postdeck.launch.window_house import WindowHouse, for_window
from postdeck.store.profile import Profile
from postdeck.store.settings import save_settings
from postdeck.store.store import Store
from tests.gui.conftest import OpenWindow
from tests.gui.house_rig import until, window_house
from tests.rigs.lab_rig import lab
from tests.rigs.pairing_server import CONNECTING, PAIRING, pairing_server


@asynccontextmanager
async def live_house(folder: Path, adb_port: int = 0) -> AsyncIterator[WindowHouse]:
    """A house with a real adb, its own one or a lab's."""
    profile = Profile(folder / "profile")
    profile.prepare()
    save_settings(profile.settings_file, Settings(api_on=False))
    async with open_house(profile, adb_port=adb_port) as house, for_window(house) as shown:
        yield shown


def first(page: DevicesPage) -> FirstPhone:
    assert isinstance(page.first, FirstPhone)
    return page.first


def states(page: DevicesPage) -> list[str]:
    return [disc.state for disc in first(page).cable._discs]


def words(page: DevicesPage) -> str:
    return " ".join(each.text() for each in first(page).findChildren(QLabel))


async def test_the_steps_follow_what_adb_sees_and_the_page_goes_on_by_itself(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    async with window_house(tmp_path, serials=()) as house:
        window = open_window(house.deck, house=house)
        await window.loaded()
        page, bus = window.devices, house._house.bus
        assert first(page).isVisible()
        assert states(page) == ["now", "later", "later"]
        assert "No phone" in words(page)
        bus.publish(DeviceChanged(device=Device(
            serial="P8", address="P8", state=DeviceState.UNAUTHORIZED)))
        page.refresh()
        assert first(page).isVisible()
        assert states(page) == ["done", "done", "now"]
        assert "tap Allow. PostDeck goes on by itself." in words(page)
        bus.publish(DeviceChanged(device=Device(
            serial="P8", address="P8", state=DeviceState.ONLINE, model="Pixel 8")))
        page.refresh()
        assert states(page) == ["done", "done", "done"]
        assert not first(page).isVisible()
        assert page.cards.isVisible()
        await window.shut()


async def test_it_can_be_skipped_and_asked_for_again(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    async with window_house(tmp_path, serials=()) as house:
        window = open_window(house.deck, house=house)
        await window.loaded()
        page = window.devices
        assert first(page).wireless.waiting or first(page).wireless.note.isVisible()
        first(page).leave_button.click()
        assert not first(page).isVisible()
        assert page.views.empty.isVisible()
        assert not first(page).wireless.waiting
        page.connect_button.click()
        assert first(page).isVisible()
        assert first(page).wireless.qr.shown or first(page).wireless.note.isVisible()
        await window.shut()


async def test_a_code_needs_an_address_and_six_digits(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    async with live_house(tmp_path) as house:
        window = open_window(house.deck, house=house)
        await window.loaded()
        wireless = first(window.devices).wireless
        assert wireless.qr.shown
        QTest.keyClicks(wireless.code, "48a2 1x")
        assert wireless.code.text() == "4821"
        QTest.keyClicks(wireless.code, "569")
        assert wireless.code.text() == "482156"
        assert not wireless.pair_button.isEnabled()
        wireless.address.setText("127.0.0.1:9")
        assert wireless.pair_button.isEnabled()
        wireless.pair_button.click()
        await until(wireless.note.isVisible, window.devices.background.settled)
        assert wireless.note.text
        assert wireless.pair_button.isEnabled()
        await window.shut()


async def test_a_phone_is_connected_by_its_address(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    async with lab(count=1, seed=5, connect=False) as rig, \
            live_house(tmp_path, rig.adb_port) as house:
        window = open_window(house.deck, house=house)
        await window.loaded()
        page = window.devices
        first(page).wireless.host.setText(rig.addresses[0])
        first(page).wireless.connect_button.click()
        await until(page.cards.isVisible, window.live.devices_changed, page._calm.timeout)
        assert list(window.live.devices) == rig.serials
        await window.shut()


async def test_a_phone_is_paired_by_the_code_that_it_shows(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    async with lab(count=1, seed=5, connect=False) as rig, pairing_server(rig.adb_port) as adb, \
            live_house(tmp_path, adb.port) as house:
        adb.codes["127.0.0.1:37123"] = "482156"
        window = open_window(house.deck, house=house)
        await window.loaded()
        page, wireless = window.devices, first(window.devices).wireless
        wireless.address.setText("127.0.0.1:37123")
        QTest.keyClicks(wireless.code, "482157")
        wireless.pair_button.click()
        await until(wireless.note.isVisible, page.background.settled)
        assert "Wrong password" in wireless.note.text
        wireless.code.clear()
        QTest.keyClicks(wireless.code, "482156")
        wireless.pair_button.click()
        await until(lambda: wireless.note.text.startswith("Paired."), page.background.settled)
        assert adb.paired == ["127.0.0.1:37123"]
        assert wireless.code.text() == ""
        assert wireless.host.text() == "127.0.0.1:"
        wireless.host.setText(rig.addresses[0])
        wireless.connect_button.click()
        await until(page.cards.isVisible, window.live.devices_changed, page._calm.timeout)
        assert list(window.live.devices) == rig.serials
        await window.shut()


async def test_a_phone_that_reads_the_qr_code_is_paired_and_connected_by_itself(
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = ("postdeck-a phone", "its password")
    monkeypatch.setattr("postdeck.gui.pages.devices.wireless.new_secret", lambda: secret)
    monkeypatch.setattr("postdeck.phones.pairing._LOOK_SECONDS", 0.02)
    async with lab(count=1, seed=5, connect=False) as rig, pairing_server(rig.adb_port) as adb, \
            live_house(tmp_path, adb.port) as house:
        adb.codes["127.0.0.1:37123"] = secret[1]
        adb.announces["127.0.0.1:37123"] = ("adb-LAB (2)", f"{CONNECTING}.", rig.addresses[0])
        window = open_window(house.deck, house=house)
        await window.loaded()
        page, wireless = window.devices, first(window.devices).wireless
        assert wireless.waiting
        adb.services.append((secret[0], f"{PAIRING}.", "127.0.0.1:37123"))
        await until(page.cards.isVisible, window.live.devices_changed, page._calm.timeout)
        assert adb.paired == ["127.0.0.1:37123"]
        assert list(window.live.devices) == rig.serials
        await until(lambda: not wireless.waiting, page.background.settled)
        assert wireless.note.text == f"Connected to {rig.addresses[0]}."
        await window.shut()


async def test_virtual_phones_come_with_one_click_and_go_with_another(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    async with live_house(tmp_path) as house:
        window = open_window(house.deck, house=house)
        await window.loaded()
        page = window.devices
        trial = first(page).trial
        assert trial is not None
        trial.try_button.click()
        assert not trial.try_button.isEnabled()
        await until(lambda: page.cards.isVisible() and window.live.online == 3
                    and window.live.stats.total == 3, window.live.devices_changed,
                    window.live.stats_changed, page._calm.timeout, seconds=60)
        assert {each.group for each in window.live.devices.values()} == {"Virtual phones"}
        assert window.live.accounts
        page.refresh()
        assert page.strip.remove_button.isVisible()
        page.strip.remove_button.click()
        await until(lambda: not window.live.devices and not house.virtual_phones,
                    window.live.devices_changed, window.jobs.settled, seconds=60)
        await window.loaded()
        assert await house.deck.accounts.list() == ()
        assert (await house.deck.tasks.page(TaskFilter())).total == 0
        assert await house._house.store.devices.all() == ()
        assert not (house.folder / "virtual").exists()
        await window.shut()


async def test_virtual_phones_of_a_run_that_crashed_are_swept_away(tmp_path: Path) -> None:
    profile = Profile(tmp_path / "profile")
    profile.prepare()
    async with Store.open(profile.database) as store:
        for serial in ("LAB0001", "REAL1"):
            await store.devices.remember(Device(serial=serial, model="Pixel 8"))
    (profile.folder / "virtual").mkdir()
    (profile.folder / "virtual" / "serials.txt").write_text("LAB0001")
    async with window_house(tmp_path, serials=()) as house:
        assert [each.serial for each in await house.deck.devices.list()] == ["REAL1"]
        assert not house.virtual_phones


@pytest.mark.parametrize("size", [(960, 600), (1024, 700), (1440, 900), (1920, 1200)], ids=str)
@pytest.mark.parametrize("theme", ["light", "dark"])
async def test_nothing_is_clipped(
    open_window: OpenWindow, look: Look, tmp_path: Path, size: tuple[int, int], theme: str
) -> None:
    look.choose(theme)
    async with window_house(tmp_path, serials=()) as house:
        window = open_window(house.deck, size, house=house)
        await window.loaded()
        page = window.devices
        window.grab()
        for part in first(page).findChildren(QPushButton):
            if part.isVisible():
                assert part.width() >= part.sizeHint().width(), part.text()
        for part in first(page).findChildren(QLabel):
            if part.isVisible() and part.text() and not part.wordWrap():
                assert part.width() >= part.minimumSizeHint().width(), part.text()
            elif part.isVisible() and part.text():
                assert part.height() >= part.heightForWidth(part.width()), part.text()
        await window.shut()
