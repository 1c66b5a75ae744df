"""The page of settings: drawn from the model, saved as it is changed, applied while it runs."""

from __future__ import annotations

import asyncio
import os
import socket
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QScrollArea, QSpinBox, QWidget

from postdeck.core.failure import RetryClass
from postdeck.core.settings import RemoteDeckSettings, Settings, Theme
from postdeck.core.task import Platform
from postdeck.gui.look import Look
from postdeck.gui.pages.settings_page import SettingsPage
from postdeck.gui.widgets.switch import Switch
from postdeck.gui.window import SETTINGS, MainWindow
from postdeck.launch.ports import free_port
from postdeck.launch.window_house import WindowHouse
from postdeck.store.settings import load_settings
from tests.api.place import place
from tests.gui.conftest import OpenWindow
from tests.gui.house_rig import laid_out, until, window_house
from tests.gui.test_decks import assert_nothing_clipped
from tests.gui.test_window import visible


@dataclass
class Seat:
    """The page, its window and its house."""

    window: MainWindow
    house: WindowHouse
    folder: Path

    @property
    def page(self) -> SettingsPage:
        assert self.window.settings is not None
        return self.window.settings

    @property
    def saved(self) -> Settings:
        """What the file says."""
        return load_settings(self.folder / "profile" / "settings.toml")

    def press(self, name: str, within: QWidget | None = None) -> None:
        """Click the button that a person sees under this name."""
        (found,) = [b for b in visible(within or self.page, QPushButton)
                    if b.accessibleName() == name]
        found.click()


@pytest.fixture
async def seat(tmp_path: Path, open_window: OpenWindow) -> AsyncIterator[Seat]:
    async with window_house(tmp_path, Settings(api_on=False, api_port=free_port())) as house:
        window = open_window(house.deck, house=house)
        window.show_page(SETTINGS)
        await window.loaded()
        yield Seat(window, house, tmp_path)
        await window.shut()


def other(control: QWidget) -> None:
    """Change what a control says, as a person does."""
    if isinstance(control, Switch):
        control.click()
    elif isinstance(control, QSpinBox):
        step = -1 if control.value() == control.maximum() else 1
        control.setValue(control.value() + step)
    elif isinstance(control, QComboBox):
        control.setCurrentIndex((control.currentIndex() + 1) % control.count())


async def test_every_setting_is_drawn_and_saved(seat: Seat) -> None:
    assert set(seat.page.fields) == set(Settings.model_fields) - {"remote_decks"}
    before = seat.saved
    for name in tuple(seat.page.fields):
        field = seat.page.fields[name]
        assert field.title.text() == Settings.model_fields[name].title
        other(field.control)
        await seat.window.loaded()
        assert getattr(seat.saved, name) != getattr(before, name), name
        assert getattr(seat.house.settings, name) == getattr(seat.saved, name)
        field = seat.page.fields[name]  # the language and the size of text make all pages anew
        assert not field.remarked or name in seat.house.waiting
    await seat.window.loaded()


async def test_what_can_be_counts_at_once(seat: Seat) -> None:
    fields, lanes = seat.page.fields, seat.house._house.lanes
    for name, value in (("max_running", 3), ("grace_minutes", 40), ("retries_app", 0)):
        control = fields[name].control
        assert isinstance(control, QSpinBox)
        control.setValue(value)
        await seat.window.loaded()
    limits = lanes._limits
    assert (limits.max_running, limits.grace.total_seconds(), limits.retries[RetryClass.APP]) == (
        3, 2400, 0)
    theme, app = fields["theme"].control, fields["default_platform"].control
    assert isinstance(theme, QComboBox)
    assert isinstance(app, QComboBox)
    theme.setCurrentIndex(theme.findData(Theme.DARK.value))
    app.setCurrentIndex(app.findData(Platform.INSTAGRAM.value))
    await seat.window.loaded()
    assert seat.window._look.theme.dark
    assert seat.window.composer.targets.platform is Platform.INSTAGRAM


async def test_what_waits_for_the_next_start_says_so(seat: Seat) -> None:
    field = seat.page.fields["adb_port"]
    assert isinstance(field.control, QSpinBox)
    field.control.setValue(0)
    await seat.window.loaded()
    assert seat.saved.adb_port is None
    assert "next start" in field.remarked
    assert field.control.text() == "Own"
    field.control.setValue(5037)
    await seat.window.loaded()
    assert field.remarked == ""


async def test_a_disk_that_refuses_is_said_and_nothing_changes(
    seat: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    field = seat.page.fields["max_running"]
    assert isinstance(field.control, QSpinBox)

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", refuse)
        field.control.setValue(5)
        await seat.window.loaded()
    assert "No space left" in field.remarked
    assert field.control.value() == 0
    assert (seat.house.settings.max_running, seat.saved.max_running) == (0, 0)
    field.control.setValue(5)
    await seat.window.loaded()
    assert seat.saved.max_running == 5
    assert field.remarked == ""


async def test_many_changes_at_once_are_all_kept(seat: Seat) -> None:
    for name in ("max_running", "grace_minutes", "theme", "language", "retries_phone",
                 "notices"):
        other(seat.page.fields[name].control)
    await seat.window.loaded()
    changed = {name for name in Settings.model_fields
               if getattr(seat.saved, name) != getattr(Settings(), name)}
    assert changed >= {"max_running", "grace_minutes", "theme", "language", "retries_phone",
                       "notices"}


async def ask(port: int, token: str = "") -> int:
    """The code with which the API answers."""
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    async with httpx.AsyncClient(trust_env=False) as client:
        answer = await client.get(f"http://localhost:{port}/api/v1/task/stats", headers=headers)
        return int(answer.json()["code"])


async def test_the_api_is_turned_on_moved_and_off(seat: Seat) -> None:
    api, first = seat.page.api, seat.house.settings.api_port
    assert api.chip.accessibleName() == "Off"
    other(api.on.control)
    await seat.window.loaded()
    assert await ask(first) == 0
    assert api.chip.accessibleName() == f"Answering at http://localhost:{first}/api/v1"
    second = free_port()
    assert isinstance(api.port.control, QSpinBox)
    api.port.control.setValue(second)
    await seat.window.loaded()
    assert await ask(second) == 0
    with pytest.raises(httpx.ConnectError):
        await ask(first)
    other(api.on.control)
    await seat.window.loaded()
    with pytest.raises(httpx.ConnectError):
        await ask(second)


async def test_a_taken_port_is_said_and_the_window_goes_on(seat: Seat) -> None:
    with socket.create_server(("127.0.0.1", 0)) as holder:
        taken = holder.getsockname()[1]
        assert isinstance(seat.page.api.port.control, QSpinBox)
        seat.page.api.port.control.setValue(taken)
        other(seat.page.api.on.control)
        await seat.window.loaded()
        assert seat.page.api.chip.accessibleName() == "Not answering"
        assert f"Port {taken} is taken" in seat.page.api.note.text
    other(seat.page.api.on.control)
    other(seat.page.api.on.control)
    await seat.window.loaded()
    assert await ask(taken) == 0
    assert not seat.page.api.note.isVisible()


async def test_a_token_is_made_shown_renewed_and_dropped(seat: Seat) -> None:
    api, port = seat.page.api, seat.house.settings.api_port
    other(api.on.control)
    await seat.window.loaded()
    api.token_switch.click()
    await seat.window.loaded()
    first = seat.house.api.token
    assert len(first) == 43
    assert first not in api.token.text()
    assert api.token.text().endswith(first[-4:])
    seat.press("Show the token")
    assert api.token.text() == first
    seat.press("Hide the token")
    assert first not in api.token.text()
    assert (await ask(port), await ask(port, first)) == (40101, 0)
    seat.press("Copy the token")
    assert QGuiApplication.clipboard().text() == first
    assert seat.window.messages.note.text == "The token is copied."
    seat.press("New token")
    await seat.window.loaded()
    assert (await ask(port, first), await ask(port, seat.house.api.token)) == (40101, 0)
    api.token_switch.click()
    await seat.window.loaded()
    assert await ask(port) == 0
    assert not api.token.isVisible()


async def test_the_copied_example_is_understood(seat: Seat) -> None:
    other(seat.page.api.on.control)
    await seat.window.loaded()
    seat.page.api.token_switch.click()
    await seat.window.loaded()
    seat.press("Copy the example")
    program = await asyncio.create_subprocess_shell(
        QGuiApplication.clipboard().text(), stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE)
    out, _ = await program.communicate()
    assert b'"code":40' in out.replace(b" ", b"")
    assert b"your.account" in out  # all of it was read; it is only that nobody is called that


async def test_a_deck_is_added_tried_edited_removed_and_put_back(
    seat: Seat, tmp_path: Path
) -> None:
    (tmp_path / "far").mkdir()
    async with place(tmp_path / "far", token="s3cret") as far:
        decks = seat.page.decks
        seat.press("Add a deck")
        form = decks.form
        for name, url, said in (
            ("", far.server.url, "Give the deck a name."),
            ("Shelf", "", "Type the deck's address"),
            ("Shelf", "ftp://shelf", "http or https"),
            ("Shelf", "http://a b", "names no computer"),
            ("This computer", far.server.url, "is taken"),
        ):
            form.name.setText(name)
            form.url.setText(url)
            seat.press("Add deck")
            assert said in form.note.text
        form.name.setText("Shelf")
        form.url.setText(far.server.url.removeprefix("http://"))
        form.token.setText("guess")
        seat.press("Test connection")
        await seat.window.loaded()
        assert "asks for a token" in form.note.text
        form.token.setText("s3cret")
        seat.press("Test connection")
        await seat.window.loaded()
        assert form.note.text.startswith("It works: PostDeck")
        assert form.note.text.endswith("with 2 phones.")
        QTest.keyClick(form.token, Qt.Key.Key_Return)
        await seat.window.loaded()
        wanted = RemoteDeckSettings(name="Shelf", url=far.server.url, token="s3cret")
        assert seat.saved.remote_decks == (wanted,)
        assert not form.isVisible()
        seat.press("Edit Shelf")
        form.name.setText("Attic")
        seat.press("Save")
        await seat.window.loaded()
        assert [deck.name for deck in seat.saved.remote_decks] == ["Attic"]
        seat.press("Remove Attic")
        await seat.window.loaded()
        assert seat.saved.remote_decks == ()
        seat.press("Undo", seat.window.messages)
        await seat.window.loaded()
        assert [deck.name for deck in seat.saved.remote_decks] == ["Attic"]
        seat.press("Show Attic")
        visit = seat.window.visit
        assert visit is not None
        await until(lambda: visit.view is not None, visit.arrived)
        seat.window.show_page(SETTINGS)
        seat.press("Show This computer")
        assert seat.window.visit is None


async def test_testing_says_when_nobody_is_there(seat: Seat) -> None:
    seat.press("Add a deck")
    form = seat.page.decks.form
    form.name.setText("Nobody")
    form.url.setText(f"http://127.0.0.1:{free_port()}")
    seat.press("Test connection")
    await seat.window.loaded()
    assert "Nobody does not answer at 127.0.0.1" in form.note.text


async def test_a_licence_that_is_refused_says_why(seat: Seat, tmp_path: Path) -> None:
    section = seat.page.license
    assert section._plan_name.text() == "Business"
    fake = tmp_path / "license.json"
    fake.write_text("{}")
    section.install(fake)
    await seat.window.loaded()
    assert section.note.isVisible()
    assert section.note.text.endswith(".")
    section.install(tmp_path / "nowhere.json")
    await seat.window.loaded()
    assert "There is no file" in section.note.text


async def test_a_search_leaves_what_was_meant(seat: Seat) -> None:
    page = seat.page
    page.search.setText("  GRACE ")
    shown = [row.title.text() for section in page._sections for row in section.rows
             if row.isVisible()]
    assert shown == ["Grace for late starts"]
    page.search.setText("licence")
    assert page.license.isVisible()
    assert not page.api.isVisible()
    page.search.setText("zzz")
    assert page._nothing.isVisible()
    page.search.clear()
    assert all(section.isVisible() for section in page._sections)


async def test_the_wheel_scrolls_and_changes_nothing(seat: Seat) -> None:
    for field in seat.page.fields.values():
        point = QPointF(field.control.rect().center())
        QApplication.sendEvent(field.control, QWheelEvent(
            point, point, QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False))
    await seat.window.loaded()
    assert seat.saved == seat.house.settings == Settings(
        api_on=False, api_port=seat.house.settings.api_port)


async def test_the_sections_are_reached_from_the_side(seat: Seat) -> None:
    page = seat.page
    await laid_out(seat.window)
    for number, section in enumerate(page._sections):
        page._links.button(number).click()
        await laid_out(seat.window)
        top = section.mapTo(page._area.viewport(), QPoint(0, 0)).y()
        assert 0 <= top < page._area.viewport().height(), section.heading
        assert page._links.checkedId() == number


async def test_the_settings_never_show_a_token(seat: Seat) -> None:
    await seat.house.save(seat.house.settings.model_copy(update={"remote_decks": (
        RemoteDeckSettings(name="Shelf", url="http://localhost:1", token="s3cret-s3cret"),)}))
    seat.page.refresh()
    await laid_out(seat.window)
    seat.press("Edit Shelf")
    found = [getattr(part, name, "") for part in seat.page.findChildren(QWidget)
             for name in ("text", "displayText", "toolTip", "accessibleName")
             if part is not seat.page.decks.form.token]
    words = [each() if callable(each) else each for each in found]
    assert "http://localhost:1, with a token" in words
    assert not any("s3cret" in each for each in words)
    assert "s3cret" not in seat.page.decks.form.token.displayText()


async def test_everything_has_a_name_and_is_reached_by_tab(seat: Seat) -> None:
    seat.press("Add a deck")
    await laid_out(seat.window)
    controls = [part for part in seat.page.findChildren(QWidget)
                if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisible()
                and not part.objectName().startswith("qt_")
                and not isinstance(part, QScrollArea)]
    assert [part for part in controls if not part.accessibleName()] == []
    reached = set()
    seat.page.search.setFocus()
    for _ in range(2 * len(controls) + 20):
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    missed = [part.accessibleName() for part in controls if part.isEnabled()
              and part not in reached and not isinstance(part.parent(), QSpinBox)
              and part not in seat.page._links.buttons()]  # of these arrows reach the others
    assert missed == []


@pytest.mark.parametrize("size", [(960, 600), (1440, 900), (1920, 1200)], ids=str)
@pytest.mark.parametrize("theme", ["light", "dark"])
async def test_nothing_is_clipped_on_the_page(
    seat: Seat, look: Look, size: tuple[int, int], theme: str
) -> None:
    look.choose(theme)
    seat.window.resize(*size)
    await seat.house.new_token()
    await seat.house.save(seat.house.settings.model_copy(update={"remote_decks": (
        RemoteDeckSettings(name="Shelf " * 12, url="http://localhost:50810/" + "deep/" * 30),)}))
    seat.page.refresh()
    seat.page.decks.edit(seat.house.settings.remote_decks[0])
    seat.page.api.note.say("Port 50809 is taken by another program, so the task API is off.")
    await laid_out(seat.window)
    assert_nothing_clipped(seat.window)
