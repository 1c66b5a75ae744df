"""Reading accounts from the window: phones that post are left alone, refusals stop nothing."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction

from postdeck.gui.pages.accounts_page import AccountsPage
from postdeck.gui.pages.devices.menu import PhoneMenu
from postdeck.gui.window import ACCOUNTS, DEVICES, MainWindow
from postdeck.scripts.attempt import Attempt
from postdeck.scripts.script import Verdict
from tests.gui.conftest import OpenWindow
from tests.gui.house_rig import until
from tests.rigs.lab_rig import lab
from tests.rigs.media import make_sample
from tests.services.conftest import FINE, FULL, LOCKED, NO_APP, SECOND, Desk, open_desk


@pytest.fixture
async def phones(tmp_path: Path) -> AsyncIterator[Desk]:
    """Five phones; who is signed in is known of the first one only."""
    video = make_sample(tmp_path / "clip.mp4", seed=1, seconds=0.5)
    async with lab(count=5, seed=4, speed=0.02, instagram=False,
                   each={NO_APP: {"tiktok": False}}) as rig, \
            open_desk(rig, video, tmp_path) as desk:
        desk.accounts_on_phone[desk.serial(FINE)] = ("kim", "new.one")
        yield desk


async def page_of(window: MainWindow, desk: Desk) -> AccountsPage:
    window.show_page(ACCOUNTS)
    await until(lambda: window.live.online == 5, window.live.devices_changed)
    await window.loaded()
    return window.accounts


def menu_of(page: AccountsPage) -> dict[str, QAction]:
    page._fill_menu()
    return {each.text(): each for each in page._phones_menu.actions() if each.text()}


async def test_all_phones_are_asked_and_those_that_refuse_are_named(
    phones: Desk, open_window: OpenWindow
) -> None:
    for index in (LOCKED, FULL):
        phones.accounts_on_phone[phones.serial(index)] = (f"user{index}",)
    window = open_window(phones.deck)
    page = await page_of(window, phones)
    menu_of(page)["On all phones that are online"].trigger()
    assert window.messages.note.text == "Reading the accounts: 0 of 5 phones done."
    await window.loaded()
    text = window.messages.note.text
    assert text.startswith("Found 4 accounts on 3 phones. ")
    assert "The switcher did not open." in text
    assert "is not installed on" in text
    names = sorted(account.username for account in await phones.deck.accounts.list())
    assert names == ["kim", "new.one", f"user{LOCKED}", f"user{FULL}"]
    await window.shut()


async def test_one_phone_is_asked(phones: Desk, open_window: OpenWindow) -> None:
    window = open_window(phones.deck)
    page = await page_of(window, phones)
    serial = phones.serial(FINE)
    page._find([serial])
    title = window.live.phone_name(serial)
    assert window.messages.note.text == f"Reading the accounts from {title}."
    await window.loaded()  # meanwhile the phone may tell its model, before or after what is said
    assert window.messages.note.text in {
        f"Found 2 accounts on {name}." for name in (serial, window.live.phone_name(serial))}
    page._find([phones.serial(SECOND)])
    await window.loaded()
    assert "The switcher did not open." in window.messages.note.text
    await window.shut()


async def test_a_phone_that_posts_is_left_alone(phones: Desk, open_window: OpenWindow) -> None:
    posting, may_end = asyncio.Event(), asyncio.Event()

    async def act(attempt: Attempt) -> Verdict:
        posting.set()
        await may_end.wait()
        return await phones.script.post(attempt)

    phones.script.act = act
    window = open_window(phones.deck)
    page = await page_of(window, phones)
    busy = phones.serial(FINE)
    task, = await phones.deck.tasks.create(phones.request(FINE))
    await posting.wait()
    await until(lambda: window.live.devices[busy].busy_task == task.id,
                window.live.devices_changed)
    menu = menu_of(page)
    title = window.live.phone_name(busy)
    assert [text for text, action in menu.items() if not action.isEnabled()] == [
        f"On {title}: posting now"]
    assert "On all phones that are not posting" in menu
    assert busy not in page._idle()
    window.show_page(DEVICES)
    for serials, offered in (((busy,), False), ((busy, phones.serial(SECOND)), True)):
        devices = [window.live.devices[serial] for serial in serials]
        made = PhoneMenu(window, window._look, window.devices.acts, window.devices.readiness,
                         devices, QPoint(), lambda device: None)
        (find,) = [each for each in made.actions() if each.text() == "Find accounts"]
        assert find.isEnabled() == offered
        made.deleteLater()
    window.devices.acts.find_accounts([window.live.devices[busy]])  # by its key
    await window.loaded()
    assert "is posting now. Try again when its post has ended." in window.messages.note.text
    may_end.set()
    await phones.end(task.id)
    await window.shut()
