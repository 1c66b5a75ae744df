"""Help through the real window: the page that fits, search, links, the check of this computer."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pydantic
import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from postdeck.core.account import Account, NewAccount
from postdeck.core.device import Device
from postdeck.core.examination import Finding
from postdeck.core.settings import Settings
from postdeck.gui.help.about import About, version_info
from postdeck.gui.help.book import KEYS
from postdeck.gui.help.checkup import Checkup, PointRow
from postdeck.gui.help.places import CHECKUP
from postdeck.gui.help.report import report_text
from postdeck.gui.help.window import HelpWindow
from postdeck.gui.jobs import Jobs
from postdeck.gui.language.speaking import speak
from postdeck.gui.look import Look
from postdeck.gui.window import ACCOUNTS, COMPOSE, DEVICES, SETTINGS, TASKS, MainWindow
from postdeck.services import licences
from tests.gui.conftest import OpenWindow
from tests.gui.house_rig import is_blank, laid_out, until, window_house
from tests.gui.test_decks import assert_nothing_clipped
from tests.rigs.lab_rig import free_port

EARLY = """
import sys
from postdeck.gui.opening import _import_pages
import postdeck.gui.app
_import_pages()
late = ("book", "markup", "reader", "window", "checkup", "report", "about", "hits")
found = [name for name in late if f"postdeck.gui.help.{name}" in sys.modules]
assert not found, found
assert "postdeck.services.licences" not in sys.modules
assert "postdeck.launch.window_doctor" not in sys.modules
"""


def helping(window: MainWindow) -> HelpWindow:
    assert window.frame.help.window is not None
    return window.frame.help.window


async def in_front(widget: QWidget) -> None:
    """Bring a window to the front, as a person does before pressing its keys."""
    widget.activateWindow()
    await laid_out(widget)
    assert widget.isActiveWindow()


async def press_f1(window: MainWindow) -> str:
    await in_front(window)
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert helping(window).isVisible()
    await in_front(helping(window))
    return helping(window).key


def test_nothing_of_help_is_imported_before_somebody_asks() -> None:
    subprocess.run([sys.executable, "-c", EARLY], check=True)


@pytest.fixture
async def there(look: Look) -> AsyncIterator[HelpWindow]:
    """The window of help by itself."""
    jobs = Jobs()
    made = HelpWindow(look, jobs, None)
    made.open("connect")
    made.show()
    await in_front(made)
    yield made
    await jobs.close()
    made.close()
    made.deleteLater()


async def test_f1_the_rail_and_the_palette_lead_to_the_page_that_fits(
    tmp_path: Path, open_window: OpenWindow
) -> None:
    async with window_house(tmp_path) as house:
        window = open_window(house.deck, house=house)
        await window.loaded()
        assert window.frame.help.window is None
        for page, key in ((DEVICES, "connect"), (ACCOUNTS, "connect"), (COMPOSE, "first-post"),
                          (TASKS, "failures"), (SETTINGS, "privacy")):
            window.show_page(page)
            assert await press_f1(window) == key
            helping(window).close()
        assert window.settings is not None
        window.settings.api.token_switch.setFocus()
        assert await press_f1(window) == "api"
        await in_front(window)
        window.show_page(DEVICES)
        QTest.mouseClick(window.rail.help, Qt.MouseButton.LeftButton)
        assert helping(window).key == "connect"
        assert window.rail.current == DEVICES
        await in_front(window)
        QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(window.frame.palette.field, "help check")
        QTest.keyClick(window.frame.palette.field, Qt.Key.Key_Return)
        assert helping(window).key == CHECKUP
        await window.shut()
        window.close()
        assert window.frame.help.window is None


async def test_one_walks_through_help_by_keyboard(there: HelpWindow) -> None:
    assert there.contents.count() == len(KEYS) + 1  # and About; there is no house to check
    there.contents.setFocus()
    QTest.keyClick(there.contents, Qt.Key.Key_Down)
    assert there.key == "first-post"
    QTest.keyClick(there, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert there.key == "connect"
    QTest.keyClick(there, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert there.key == "first-post"
    assert not there.forward_button.isEnabled()
    QTest.keyClick(there, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is there.search
    QTest.keyClicks(there.search, "security settings")
    QTest.keyClick(there.search, Qt.Key.Key_Return)
    assert there.key == "connect"
    assert there.hits.isVisible()
    assert not there.contents.isVisible()
    marked = [each.cursor.selectedText().casefold() for each in there.reader.extraSelections()]
    assert {"security", "settings"} == set(marked)
    QTest.keyClicks(there.search, "nowhereatall")
    QTest.keyClick(there.search, Qt.Key.Key_Return)
    assert not there.hits.isVisible()
    QTest.keyClick(there, Qt.Key.Key_Escape)
    assert there.contents.isVisible()
    QTest.keyClick(there, Qt.Key.Key_Escape)
    assert not there.isVisible()


class Browser(QObject):
    """Stands where the system opens addresses."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.toString())


async def test_links_lead_to_pages_and_addresses_to_the_system(there: HelpWindow) -> None:
    there.open("failures")
    await laid_out(there)
    there.reader.anchorClicked.emit(QUrl("selectors.md#file"))
    await laid_out(there)
    assert there.key == "selectors"
    assert there.reader.verticalScrollBar().value() > 0
    there.reader.anchorClicked.emit(QUrl("copy:0"))
    assert QGuiApplication.clipboard().text().startswith("version = 2\n")
    browser = Browser()
    QDesktopServices.setUrlHandler("http", browser, "take")
    try:
        there.reader.anchorClicked.emit(QUrl("http://localhost:50809/docs"))
    finally:
        QDesktopServices.unsetUrlHandler("http")
    assert browser.opened == ["http://localhost:50809/docs"]
    assert there.key == "selectors"


async def test_pages_load_nothing_from_anywhere(there: HelpWindow) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        url = QUrl(f"http://127.0.0.1:{server.getsockname()[1]}/dot.png")
        there.reader.setHtml(f'<p>before <img src="{url.toString()}"> after</p>')
        await laid_out(there)
        assert not there.reader.loadResource(QTextDocument.ResourceType.ImageResource.value, url)
        server.settimeout(0)
        with pytest.raises(BlockingIOError):
            server.accept()


@pytest.mark.parametrize("language", ["it", "zh_CN", "en"])
async def test_help_wears_every_language_and_theme(look: Look, language: str) -> None:
    speak(language)
    there = HelpWindow(look, Jobs(), None)
    there.resize(there.minimumSize())
    there.open("failures")
    there.show()
    await laid_out(there)
    assert_nothing_clipped(there)
    assert there.reader.horizontalScrollBar().maximum() == 0
    shades = []
    for choice in ("light", "dark"):
        look.choose(choice)
        await laid_out(there)
        image = there.reader.grab().toImage()
        assert not is_blank(image)
        shades.append(image.pixelColor(QPoint(4, 4)).lightness())
    assert shades[0] > 200 > 60 > shades[1]
    there.close()
    there.deleteLater()


def row_of(checkup: Checkup, name: str) -> PointRow:
    return next(row for row in checkup.rows if row.finding.name.strip() == name)


async def looked(checkup: Checkup) -> None:
    await until(checkup.copy_button.isEnabled, checkup.done)


async def again(checkup: Checkup, name: str) -> None:
    """Press a point's button, and wait until everything was looked at anew."""
    before = row_of(checkup, name)
    QTest.mouseClick(before.button, Qt.MouseButton.LeftButton)
    await until(lambda: before not in checkup.rows and checkup.copy_button.isEnabled(),
                checkup.done)


async def test_the_check_mends_what_it_can_and_its_report_names_nobody(
    tmp_path: Path, open_window: OpenWindow
) -> None:
    port = free_port()
    taken = socket.create_server(("127.0.0.1", port))
    settings = Settings(api_on=True, api_port=port, adb_port=None)
    async with window_house(tmp_path, settings) as house:
        await house.deck.accounts.add(NewAccount(username="mira.bakes", serial="NEAR1"))
        window = open_window(house.deck, house=house)
        await window.loaded()
        window.frame.help.open(CHECKUP)
        checkup = helping(window).checkup
        assert checkup is not None
        try:
            await looked(checkup)
            await laid_out(helping(window))
            assert_nothing_clipped(helping(window))
            assert "can't work" in checkup.summary.text()
            assert row_of(checkup, "adb server").button.text() == "Start adb"
            await again(checkup, "adb server")
            assert row_of(checkup, "adb server").finding.ok
            assert "can work" in checkup.summary.text()
            assert not row_of(checkup, "Task API").finding.ok
            taken.close()
            await again(checkup, "Task API")
            assert row_of(checkup, "Task API").finding.ok
            assert house.api.port == port
            assert row_of(checkup, "Phone NEAR1").button.text() == "Reconnect"
            await again(checkup, "Phone NEAR1")
            checkup.findings.append(Finding("Ask", False, "@mira.bakes on NEAR1", "mira.bakes"))
            QTest.mouseClick(checkup.copy_button, Qt.MouseButton.LeftButton)
            await window.loaded()
        finally:
            await window.shut()
            await house._house.server.stop()
    text = QGuiApplication.clipboard().text()
    assert text.startswith("PostDeck ")
    assert "[BAD] Ask: @account-1 on phone-1" in text
    for private in ("mira", "NEAR1", str(tmp_path)):
        assert private not in text


def test_a_report_hides_home_folders_and_the_names_of_phones() -> None:
    home = Path.home()
    findings = [Finding("adb", True, f"{home}/sdk/adb"),
                Finding("Phone A1B2", True, "Mira's red phone, Android 14"),
                Finding("  A1B2 connection", False, "no route to 192.168.1.20:5555")]
    text = report_text(
        findings, [Account(id=1, username="ann", serial="A1B2")],
        [Device(serial="A1B2", name="Mira's red phone", address="192.168.1.20:5555")], home / "p")
    assert "~/sdk/adb" in text
    assert "phone-1, Android 14" in text
    assert "no route to phone-1" in text
    assert "Mira" not in text
    assert "A1B2" not in text


async def test_about_shows_the_version_and_every_licence(look: Look, tmp_path: Path) -> None:
    jobs = Jobs()
    about = About(look, jobs, tmp_path)
    about.resize(900, 700)
    about.show()
    await jobs.idle()
    names = [part.name.lower().replace("_", "-") for part in about.parts]
    assert names[0] == "postdeck"
    assert {"pyside6-essentials", "sqlalchemy", "fastapi", "av", "pillow"} <= set(names)
    assert len(names) == len(set(names)) > 25
    assert "Permission is hereby granted" in about.text.toPlainText()
    await laid_out(about)
    assert_nothing_clipped(about)
    QTest.mouseClick(about.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == version_info()
    about.deleteLater()


def test_a_build_shows_the_licences_that_were_packed_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(Path(__file__).parents[2] / "packaging"))
    import licences as packed  # of the folder packaging/

    shipped = tmp_path / "licences.txt"
    shipped.write_text(packed.listing({"pydantic": Path(pydantic.__file__)}), encoding="utf-8")
    monkeypatch.setattr(licences, "_SHIPPED", shipped)
    parts = licences.parts()
    assert [part.name for part in parts] == ["postdeck", "pydantic", "The-GPL-3"]
    assert all(part.version and part.terms and part.text for part in parts)
    assert "Permission is hereby granted" in parts[0].text
