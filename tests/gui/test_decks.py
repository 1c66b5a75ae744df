"""The window on other decks: real ones behind the real API, away ones, wrong and broken ones."""

from __future__ import annotations

import asyncio
import json
import weakref
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from postdeck.api.server import serve_api
from postdeck.core.events import Notice
from postdeck.core.settings import RemoteDeckSettings, Settings
from postdeck.core.task import Task, TaskFilter
from postdeck.gui.app import application
from postdeck.gui.forms.when_form import LATER
from postdeck.gui.garbage import collect_all
from postdeck.gui.look import Look
from postdeck.gui.visit import State
from postdeck.gui.window import COMPOSE, DEVICES, SETTINGS, TASKS, MainWindow
from postdeck.launch.ports import free_port
from postdeck.launch.window_house import WindowHouse
from tests.api.place import Place, place
from tests.gui.conftest import OpenWindow
from tests.gui.cut_words import clipped
from tests.gui.house_rig import SERIALS, laid_out, until, window_house
from tests.gui.test_window import drop, visible
from tests.remote.conftest import row

OpenDecks = Callable[..., Awaitable[MainWindow]]


@pytest.fixture
async def far(tmp_path: Path) -> AsyncIterator[Place]:
    """Another deck, served with a token."""
    (tmp_path / "far").mkdir()
    async with place(tmp_path / "far", token="s3cret") as opened:
        opened.api.headers["Authorization"] = "Bearer s3cret"
        yield opened


@pytest.fixture
async def open_decks(tmp_path: Path, open_window: OpenWindow) -> AsyncIterator[OpenDecks]:
    """Shows a window of a house whose settings know these decks."""
    async with AsyncExitStack() as stack:
        async def show(*decks: RemoteDeckSettings, size: tuple[int, int] = (1440, 900)
                       ) -> MainWindow:
            house = await stack.enter_async_context(window_house(
                tmp_path, Settings(api_on=False, remote_decks=decks)))
            window = open_window(house.deck, size, house)
            stack.push_async_callback(window.shut)
            await window.loaded()
            return window

        yield show


def shelf(far: Place, token: str = "s3cret") -> RemoteDeckSettings:
    return RemoteDeckSettings(name="Shelf", url=far.server.url, token=token)


async def arrived(window: MainWindow) -> None:
    visit = window.visit
    assert visit is not None
    await until(lambda: visit.view is not None, visit.arrived)
    await window.loaded()


async def refused(window: MainWindow, words: str) -> str:
    """Wait until the panel or the note says these words; the whole sentence."""
    visit = window.visit
    assert visit is not None
    await until(lambda: words in visit.reason, visit.changed)
    return visit.reason


def titles(window: MainWindow) -> list[str]:
    return sorted(device.title for device in window.live.devices.values())


async def active(window: MainWindow) -> None:
    """Without a screen a menu that closes leaves no window active."""
    window.activateWindow()
    await until(window.isActiveWindow, application().focusWindowChanged)


async def queued(far: Place) -> tuple[Task, ...]:
    return (await far.deck.tasks.page(TaskFilter())).tasks


async def test_all_pages_show_the_deck_and_act_on_it(far: Place, open_decks: OpenDecks) -> None:
    await far.fill(3)
    window = await open_decks(shelf(far))
    window.show_page(TASKS)
    window.composer.caption.edit.setPlainText("A draft that stays")
    window.show_deck(shelf(far))
    assert "Connecting to Shelf" in window.visit.panel.text
    await arrived(window)
    assert window.windowTitle() == "PostDeck: Shelf"
    assert window.tasks.isVisible()  # the page is remembered
    assert window.tasks.model.rowCount() == 3
    assert titles(window) == ["Model of PHONE1", "Model of PHONE2"]
    assert {a.username for a in window.live.accounts} == {"kim", "ann", "old"}

    page = window.composer
    window.show_page(COMPOSE)
    assert page.isVisible()
    page.media.edit.setPlainText(f'"{far.video}"\n')
    page.targets.choose_phone("PHONE1")
    page.caption.edit.setPlainText("From afar")
    page.when.way.choose(LATER)
    page.queue_button.click()
    await window.loaded()
    page.toast.tasks_button.click()
    newest = (await queued(far))[0]
    assert (newest.serial, newest.caption) == ("PHONE1", "From afar")
    await until(lambda: window.tasks.model.row_of(newest.id) == 0, window.live.task_changed)

    window.tasks.table.choose_row(0)
    window.tasks.selection_bar.delete_selected()
    window.tasks.toast.end()
    await window.loaded()
    assert newest.id not in {task.id for task in await queued(far)}

    window.show_deck(None)
    assert window.tasks.isVisible()
    assert window.tasks.model.rowCount() == 0
    assert titles(window) == ["Pixel 8"] * len(SERIALS)
    assert window.composer.caption.text == "A draft that stays"
    assert window.windowTitle() == "PostDeck: This computer"


async def test_news_of_the_deck_come_live(far: Place, open_decks: OpenDecks) -> None:
    window = await open_decks(shelf(far))
    window.show_page(TASKS)
    window.show_deck(shelf(far))
    await arrived(window)
    (task_id,) = await far.create()
    await until(lambda: window.tasks.model.rowCount() == 1, window.live.task_changed)
    await far.deck.tasks.stop(task_id)
    await until(lambda: window.tasks.model.item(0).ended, window.live.task_changed)


async def test_files_of_this_computer_are_not_taken_for_the_other_s(
    far: Place, open_decks: OpenDecks, tmp_path: Path
) -> None:
    window = await open_decks(shelf(far))
    window.show_deck(shelf(far))
    await arrived(window)
    drop(window, tmp_path / "clip.mp4")
    media = window.composer.media
    assert media.paths == ()
    assert "are on this computer. Shelf posts files that are there" in media.note.text
    media.edit.setPlainText("clip.mp4\n/no/such/file.mp4")
    assert not media.note.isVisible()
    assert any("not a whole path" in str(part.text()) for part in visible(media, QLabel))
    media.edit.setPlainText("/no/such/file.mp4")
    window.composer.targets.choose_phone("PHONE1")
    window.composer.when.way.choose(LATER)
    window.composer.queue_button.click()
    await window.loaded()
    said = " ".join(note.text for note in window.composer._notes() if note.isVisible())
    assert "file.mp4" in said
    assert not await queued(far)


async def test_a_deck_that_dies_in_mid_list_is_told_and_found_again(
    tmp_path: Path, open_decks: OpenDecks
) -> None:
    (tmp_path / "far").mkdir()
    async with place(tmp_path / "far") as far:
        port = free_port()
        wanted = RemoteDeckSettings(name="Shelf", url=f"http://localhost:{port}")
        await far.fill(450)
        window = await open_decks(wanted)
        window.show_page(TASKS)
        async with serve_api(far.deck, port=port, close_seconds=1):
            window.show_deck(wanted)
            await arrived(window)
            model = window.tasks.model
            assert model.rowCount() == model.total == 450
            held = model.held
            assert held < 450
        await refused(window, "does not answer")
        note = window.visit.note
        assert note.isVisible()
        assert "Can't reach Shelf since" in note.accessibleName()
        assert window.rail.mark.accessibleDescription() == "Not connected"
        model.want(400, 420)  # it can't be read now
        await window.loaded()
        assert (model.rowCount(), model.held) == (450, held)
        assert "Shelf" in window.messages.note.text
        window.show_deck(None)  # always works
        assert window.tasks.model.rowCount() == 0
        window.show_deck(wanted)
        await refused(window, "does not answer")
        assert "Not connected to Shelf" in window.visit.panel.text

        async with serve_api(far.deck, port=port, close_seconds=1):
            window.visit.panel.again_button.click()
            await arrived(window)
            model = window.tasks.model
            model.want(400, 420)
            await window.loaded()
            assert model.item(410).id == 40
        await refused(window, "Shelf")
        await far.fill(1)
        async with serve_api(far.deck, port=port, close_seconds=1):
            window.visit._on_again_clicked()
            await until(lambda: window.visit.state is State.THERE, window.visit.changed)
            await window.loaded()
            assert not window.visit.note.isVisible()
            assert model.item(0).id == 451
            window.show_deck(None)


async def test_a_wrong_token_is_said_and_mended_in_place(
    far: Place, open_decks: OpenDecks
) -> None:
    window = await open_decks(shelf(far, token="guess"))
    window.show_deck(shelf(far, token="guess"))
    assert "asks for a token" in await refused(window, "token")
    assert window.visit.view is None
    window.visit.panel.edit_button.click()
    form = window.settings.decks.form
    assert form.isVisible()
    assert (form.name.text(), form.url.text()) == ("Shelf", far.server.url)
    form.token.setText("s3cret")
    form.save_button.click()
    await until(lambda: window.visit.wanted.token == "s3cret", window.settings.saved)
    await arrived(window)
    assert titles(window) == ["Model of PHONE1", "Model of PHONE2"]


@asynccontextmanager
async def odd_server(answers: Callable[[str], bytes | None]) -> AsyncIterator[str]:
    """Answers a path with these bytes, None: never; then hangs up."""
    done = asyncio.Event()

    async def meet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = await reader.readuntil(b"\r\n\r\n")
            answer = answers(head.split()[1].decode())
            if answer is None:
                await done.wait()
            else:
                writer.write(answer)
                await writer.drain()
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(meet, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        done.set()
        server.close()
        await server.wait_closed()


def http(body: bytes, kind: str = "application/json", length: int | None = None) -> bytes:
    return (f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nConnection: close\r\nContent-Length: "
            f"{len(body) if length is None else length}\r\n\r\n").encode() + body


def envelope(data: object) -> bytes:
    return http(json.dumps({"code": 0, "message": "success", "data": data}).encode())


NONSENSE = {
    "a web page": http(b"<html>It works!</html>", "text/html"),
    "half an answer": http(b'{"code": 0, "da', length=5000),
    "no words at all": b"\x00\xff\xfe" * 200,
    "a list of something": envelope([[["task"]]]),
    "deep": http(b"[" * 100_000),
}


@pytest.mark.parametrize("nonsense", NONSENSE.values(), ids=NONSENSE)
async def test_nonsense_is_a_sentence_and_the_way_home(
    nonsense: bytes, open_decks: OpenDecks
) -> None:
    async with odd_server(lambda path: nonsense) as url:
        wanted = RemoteDeckSettings(name="Odd", url=url)
        window = await open_decks(wanted)
        window.show_deck(wanted)
        visit = window.visit
        await until(lambda: visit.reason or visit.view, visit.changed)
        if visit.view is None:
            assert visit.reason.endswith(".")
            assert visit.reason in visit.panel.text
        await window.loaded()
        window.show_deck(None)
        assert titles(window) == ["Pixel 8"] * len(SERIALS)


async def test_a_deck_that_turns_to_nonsense_while_it_is_shown(open_decks: OpenDecks) -> None:
    def answers(path: str) -> bytes:
        if path.endswith("/health"):
            return envelope({"app": "PostDeck", "version": "9"})
        if path.endswith("/events"):
            return (b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n: hello\n\n"
                    b"event: task\ndata: {\"id\": \"what\"}\n\nevent: task\ndata: {{{\n\n")
        return http(b'{"code": 0, "data": [{"id": "x"}, 7, nul', length=9000)

    async with odd_server(answers) as url:
        wanted = RemoteDeckSettings(name="Odd", url=url)
        window = await open_decks(wanted)
        window.show_page(TASKS)
        window.show_deck(wanted)
        await until(lambda: window.visit.view is not None, window.visit.arrived)
        await until(lambda: window.messages.isVisible(), window.view.jobs.settled)
        assert window.messages.note.text.startswith(("Odd", "The connection to Odd"))
        assert window.tasks.model.rowCount() == 0
        window.show_deck(None)
        assert not window.messages.isVisible()


async def test_a_server_that_only_keeps_the_contract_is_polled(open_decks: OpenDecks) -> None:
    tasks = [row(1), row(2)]

    def answers(path: str) -> bytes:
        if path.startswith("/api/v1/task?"):
            return envelope({"list": tasks[::-1], "total": len(tasks)})
        if path.endswith("/stats"):
            return envelope({"total": len(tasks), "pending": len(tasks)})
        return http(b"Not Found", "text/plain").replace(b"200 OK", b"404 Not Found")

    async with odd_server(answers) as url:
        wanted = RemoteDeckSettings(name="Tik", url=url)
        window = await open_decks(wanted)
        window.show_page(TASKS)
        window.show_deck(wanted)
        await arrived(window)
        model = window.tasks.model
        await until(lambda: model.rowCount() == 2, model.counted)
        tasks.append(row(3))
        await until(lambda: model.rowCount() == 3, model.rowsInserted, model.counted)
        assert not window.messages.isVisible()
        window.show_page(DEVICES)
        assert any("Tik has no phones" in part.text() for part in visible(window, QLabel))
        window.show_deck(None)


async def test_leaving_does_not_wait_for_a_silent_deck(open_decks: OpenDecks) -> None:
    async with odd_server(lambda path: None) as url:
        wanted = RemoteDeckSettings(name="Silent", url=url)
        window = await open_decks(wanted)
        window.show_deck(wanted)
        assert window.visit.state is State.CONNECTING
        window.show_page(DEVICES)
        assert window.visit.panel.isVisible()
        window.show_deck(None)
        assert window.devices.isVisible()
        async with asyncio.timeout(5):
            await window._visits.idle()


async def test_an_address_that_can_not_be_used_is_said(open_decks: OpenDecks) -> None:
    wanted = RemoteDeckSettings(name="Odd", url="http://user:pass@host:1")
    window = await open_decks(wanted)
    window.show_deck(wanted)
    await refused(window, "no user name")
    assert not window.visit.panel.again_button.isVisible()
    assert window.visit.panel.edit_button.isVisible()


async def test_nothing_is_left_of_a_deck_that_was_left(
    far: Place, open_decks: OpenDecks, look: Look
) -> None:
    window = await open_decks(shelf(far))
    listeners, pages = len(window.home.deck._bus._listeners), window._pages.count()
    gone = []
    for _ in range(2):
        window.show_deck(shelf(far))
        await arrived(window)
        for page in (COMPOSE, TASKS, DEVICES):
            window.show_page(page)
        view = window.view
        window.messages.warn("Delete it?", ("Delete", view.tasks.selection_bar.delete_selected))
        gone += [weakref.ref(part) for part in (
            window.visit, view, view.live, view.jobs, view.composer, view.deck)]
        del view
        window.show_deck(None)
        await window._visits.idle()
    collect_all()
    assert [ref() for ref in gone] == [None] * len(gone)
    assert len(window.home.deck._bus._listeners) == listeners
    assert window._pages.count() == pages
    look.choose("dark")  # no widget that is gone hears of it
    look.choose("light")


async def test_this_computer_is_heard_while_another_deck_is_shown(
    far: Place, open_decks: OpenDecks
) -> None:
    window = await open_decks(shelf(far))
    window.show_deck(shelf(far))
    await arrived(window)
    bus = window.home.deck._bus
    bus.publish(Notice(text="adb has ended.", serious=True))
    assert window.messages.note.text == "This computer: adb has ended."
    far.bus.publish(Notice(text="Nobody hears this: notices stay on their computer."))
    assert window.messages.note.text == "This computer: adb has ended."


async def test_decks_are_chosen_by_keyboard(far: Place, open_decks: OpenDecks) -> None:
    window = await open_decks(shelf(far))
    QTest.keySequence(window, "Ctrl+Shift+D")
    menu = window.switcher.menu
    assert menu.isVisible()
    assert [a.text() for a in menu.actions() if a.text()] == [
        "This computer", "Shelf", "Change decks…"]
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    await arrived(window)
    assert window.windowTitle() == "PostDeck: Shelf"
    await active(window)
    QTest.keySequence(window, "Ctrl+5")
    assert window.settings.isVisible()
    QTest.keySequence(window, "Ctrl+1")
    assert window.view.isVisible()
    window.switcher.fill()
    window.switcher.menu.actions()[0].trigger()
    assert window.visit is None


async def test_a_deck_that_is_removed_while_it_is_shown(
    far: Place, open_decks: OpenDecks
) -> None:
    window = await open_decks(shelf(far))
    window.show_deck(shelf(far))
    await arrived(window)
    window.show_page(SETTINGS)
    (remove,) = [b for b in visible(window.settings.decks, QPushButton)
                 if b.accessibleName() == "Remove Shelf"]
    remove.click()
    await until(lambda: window.visit is None, window.settings.saved)
    assert window.settings.isVisible()
    window.show_page(DEVICES)
    assert titles(window) == ["Pixel 8"] * len(SERIALS)


async def test_closing_the_window_on_another_deck(
    far: Place, tmp_path: Path, open_window: OpenWindow
) -> None:
    async with window_house(tmp_path) as house:
        window = open_window(house.deck, house=house)
        window.show_deck(shelf(far))
        await arrived(window)
        async with asyncio.timeout(5):
            await window.shut()
        assert not window._visits._running


def assert_nothing_clipped(window: MainWindow) -> None:
    assert clipped(window) == []


@pytest.mark.parametrize("size", [(960, 600), (1440, 900), (1920, 1200)], ids=str)
@pytest.mark.parametrize("theme", ["light", "dark"])
async def test_nothing_is_clipped_on_another_deck(
    far: Place, open_decks: OpenDecks, look: Look, size: tuple[int, int], theme: str
) -> None:
    long = shelf(far).model_copy(update={"name": "The shelf at the back of the studio, left " * 2})
    window = await open_decks(long, size=size)
    look.choose(theme)
    window.show_deck(long.model_copy(update={"token": "guess"}))
    await refused(window, "token")
    await laid_out(window)
    assert_nothing_clipped(window)
    window.show_deck(long)
    await arrived(window)
    for page in range(4):
        window.show_page(page)
        await laid_out(window)
        assert_nothing_clipped(window)
    window.visit._is_lost("The deck does not answer at localhost. Check the address.")
    await laid_out(window)
    assert_nothing_clipped(window)


def test_a_house_is_what_a_window_wants() -> None:
    from postdeck.gui.house import HouseForWindow

    def check(house: WindowHouse) -> HouseForWindow:
        return house  # mypy says so
    assert check
