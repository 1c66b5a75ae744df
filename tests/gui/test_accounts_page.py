"""The page of accounts: added, changed, tagged together, left out, imported, exported, searched."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from postdeck.core.account import NewAccount
from postdeck.core.task import Platform
from postdeck.gui.pages.accounts_page import AccountsPage
from postdeck.gui.window import ACCOUNTS, MainWindow
from tests.gui.conftest import OpenWindow
from tests.gui.quiet_deck import SERIALS, Desk


async def page_of(window: MainWindow) -> AccountsPage:
    window.show_page(ACCOUNTS)
    await window.loaded()
    return window.accounts


def shown(page: AccountsPage) -> list[str]:
    model = page.table.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


async def test_an_account_is_added_and_changed_by_keyboard(
    desk: Desk, open_window: OpenWindow
) -> None:
    window = open_window(desk.deck)
    page = await page_of(window)
    QTest.keyClicks(page.form.username, "@New.One")
    QTest.keyClicks(page.form.tags, "food")
    QTest.keyClick(page.form.tags, Qt.Key.Key_Return)
    await window.loaded()
    assert shown(page) == ["@mira.bakes", "@new.one"]
    page.table.selectRow(1)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert page.form.username.text() == "new.one"
    page.form.enabled.setChecked(False)
    QTest.keyClick(page.form.username, Qt.Key.Key_Return)
    await window.loaded()
    changed = next(a for a in await desk.deck.accounts.list() if a.username == "new.one")
    assert (changed.enabled, changed.tags) == (False, "food")
    assert page.form.editing is None


async def test_without_a_phone_the_empty_page_leads_to_connecting_one(
    desk: Desk, open_window: OpenWindow
) -> None:
    for account in await desk.deck.accounts.list():
        await desk.deck.accounts.remove(account.id)
    window = open_window(desk.deck)
    page = await page_of(window)
    assert (page._empty.button.text(), page._empty.button.isEnabled()) == ("Connect a phone", True)
    QTest.mouseClick(page._empty.button, Qt.MouseButton.LeftButton)
    assert window.devices.isVisible()


@pytest.mark.parametrize("typed", ["", "@", "x" * 101, "two words"])
async def test_a_name_that_is_none_is_said_and_stays_to_be_mended(
    desk: Desk, open_window: OpenWindow, typed: str
) -> None:
    window = open_window(desk.deck)
    page = await page_of(window)
    before = await desk.deck.accounts.list()
    page.form.username.setText(typed)
    QTest.keyClick(page.form.username, Qt.Key.Key_Return)
    await window.loaded()
    assert window.messages.note.text.startswith("The username is ")
    assert page.form.username.text() == typed
    assert await desk.deck.accounts.list() == before


async def test_escape_leaves_an_account_as_it_is(desk: Desk, open_window: OpenWindow) -> None:
    window = open_window(desk.deck)
    page = await page_of(window)
    before = await desk.deck.accounts.list()
    page.table.selectRow(0)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    QTest.keyClicks(page.form.username, "other")
    QTest.keyClick(page.form.username, Qt.Key.Key_Escape)
    await window.loaded()
    assert page.form.username.text() == ""
    assert await desk.deck.accounts.list() == before


def undo(window: MainWindow) -> None:
    (found,) = [b for b in window.messages.findChildren(QPushButton)
                if b.text() == "Undo" and not b.isHidden()]
    found.click()


async def test_several_are_tagged_together_and_undone(desk: Desk, open_window: OpenWindow) -> None:
    await desk.deck.accounts.put([NewAccount(username="ann", serial=SERIALS[1], tags="old, New"),
                                  NewAccount(username="bob", serial=SERIALS[1], tags="old")])
    window = open_window(desk.deck)
    page = await page_of(window)

    async def tags() -> dict[str, str]:
        await window.loaded()
        return {a.username: a.tags for a in await desk.deck.accounts.list()}

    before = await tags()
    page.table.selectAll()
    assert page.selection.bar.isVisible()
    page.selection.tags_button.click()
    QTest.keyClicks(page.selection.asker.field, "new, bread")
    QTest.keyClick(page.selection.asker, Qt.Key.Key_Return)
    assert await tags() == {"mira.bakes": "new, bread", "ann": "old, New, bread",
                            "bob": "old, new, bread"}
    undo(window)
    assert await tags() == before
    page.table.selectAll()
    page.selection.tags_button.click()
    QTest.keyClicks(page.selection.asker.field, "OLD")
    page.selection.asker.take_button.click()
    assert await tags() == {"mira.bakes": "", "ann": "New", "bob": ""}
    undo(window)
    assert await tags() == before


async def test_tags_that_nobody_typed_clear_nothing(desk: Desk, open_window: OpenWindow) -> None:
    await desk.deck.accounts.put([NewAccount(username="ann", serial=SERIALS[1], tags="old")])
    window = open_window(desk.deck)
    page = await page_of(window)
    before = await desk.deck.accounts.list()
    for act in ("add_button", "take_button"):
        page.table.selectAll()
        page.selection.tags_button.click()
        page.selection.asker.field.setText(" , ")
        getattr(page.selection.asker, act).click()
        await window.loaded()
        assert await desk.deck.accounts.list() == before


async def test_several_are_moved_to_another_phone_all_or_none_and_undone(
    desk: Desk, open_window: OpenWindow
) -> None:
    await desk.deck.accounts.put([NewAccount(username="ann", serial=SERIALS[0])])
    window = open_window(desk.deck)
    page = await page_of(window)

    async def phones() -> list[str]:
        await window.loaded()
        return [a.serial for a in await desk.deck.accounts.list()]

    page.table.selectAll()
    page.selection.phones.aboutToShow.emit()
    assert [action.text() for action in page.selection.phones.actions()] == ["North 2"]
    page.selection.phones.actions()[0].trigger()
    assert await phones() == [SERIALS[1]] * 2
    assert "moved to North 2. What is queued" in window.messages.note.text
    undo(window)
    assert await phones() == [SERIALS[0]] * 2
    await desk.deck.accounts.put([NewAccount(username="mira.bakes", serial=SERIALS[1])])
    await window.loaded()
    page.table.selectAll()
    page.selection.phones.aboutToShow.emit()
    next(each for each in page.selection.phones.actions() if each.text() == "North 2").trigger()
    assert await phones() == [SERIALS[0], SERIALS[0], SERIALS[1]]
    assert "known on LAB0002 already" in window.messages.note.text


async def test_a_file_is_shown_before_anything_is_changed(
    desk: Desk, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window(desk.deck)
    page = await page_of(window)
    path = tmp_path / "mine.csv"
    path.write_text("username,phone,platform\nann,North 1,instagram\nbad,Nowhere,\n")
    page.read_file(str(path))
    await window.loaded()
    assert page.incoming.isVisible()
    assert not page.incoming.import_button.isEnabled()
    assert len(await desk.deck.accounts.list()) == 1
    path.write_text("username,phone,platform\nann,North 1,instagram\nmira.bakes,LAB0001,\n")
    page.read_file(str(path))
    await window.loaded()
    page.incoming.import_button.click()
    await window.loaded()
    assert [(a.username, a.platform) for a in await desk.deck.accounts.list()] == [
        ("ann", Platform.INSTAGRAM), ("mira.bakes", Platform.TIKTOK)]
    assert page.table.isVisible()


async def test_before_an_import_the_fields_that_change_are_shown(
    desk: Desk, open_window: OpenWindow, tmp_path: Path
) -> None:
    await desk.deck.accounts.put([NewAccount(username="ann", serial=SERIALS[1], tags="old")])
    page = await page_of(open_window(desk.deck))
    path = tmp_path / "mine.csv"
    path.write_text("username,phone,tags,enabled\nann,North 2,new,no\nmira.bakes,LAB0001,,yes\n")
    page.read_file(str(path))
    await page._context.jobs.idle()
    model = page.incoming.table.model()
    assert [model.index(row, 4).data() for row in range(2)] == [
        "Tags: old → new, In use: yes → no", "Stays as it is"]


async def test_a_file_that_is_no_list_is_a_sentence(
    desk: Desk, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window(desk.deck)
    page = await page_of(window)
    for name, content in (("a.xlsx", b"no workbook"), ("b.csv", b"x,y\n1,2\n")):
        (tmp_path / name).write_bytes(content)
        page.read_file(str(tmp_path / name))
        await window.loaded()
        assert name in window.messages.note.text
        assert page.table.isVisible()
    page.read_file(str(tmp_path / "gone.csv"))
    await window.loaded()
    assert "gone.csv can't be read" in window.messages.note.text


async def test_what_is_exported_is_known_when_imported(
    desk: Desk, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window(desk.deck)
    page = await page_of(window)
    path = str(tmp_path / "all.xlsx")
    page.write_file(path)
    await window.loaded()
    page.read_file(path)
    await window.loaded()
    assert "known already" in page.incoming.note.text


async def test_search_looks_at_names_phones_and_tags(desk: Desk, open_window: OpenWindow) -> None:
    await desk.deck.accounts.put([NewAccount(username="ann", serial=SERIALS[1], tags="berlin")])
    window = open_window(desk.deck)
    page = await page_of(window)
    for text, found in (("@MIRA", ["@mira.bakes"]), ("north 2", ["@ann"]), ("berl", ["@ann"]),
                        ("nobody", []), ("", ["@ann", "@mira.bakes"])):
        page.search.setText(text)
        assert shown(page) == found
