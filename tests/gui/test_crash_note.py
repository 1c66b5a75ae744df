"""The note about something unexpected, at the next start of the window."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication, QPushButton

from postdeck.gui.widgets.crash_note import CrashNote
from postdeck.gui.window import MainWindow
from postdeck.launch.crash_folder import CrashFolder
from tests.gui.conftest import OpenWindow
from tests.gui.house_rig import window_house

ABOUT = "A job of the window failed (LookupError)"


def note_of(window: MainWindow) -> CrashNote:
    (note,) = window.findChildren(CrashNote)
    return note


def press(note: CrashNote, text: str) -> None:
    found = [each for each in note.findChildren(QPushButton) if each.text() == text]
    found[-1].click()  # those before it are on their way out


def crashed(folder: Path) -> CrashFolder:
    reports = CrashFolder(folder / "profile")
    (folder / "profile").mkdir(exist_ok=True)
    reports.write(f"{ABOUT}\n\nTraceback …", datetime.now(UTC))
    return reports


async def test_the_report_is_shown_copied_and_deleted(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    reports = crashed(tmp_path)
    async with window_house(tmp_path) as house:
        window = open_window(house.deck, house=house)
        note = note_of(window)
        assert note.isVisible()
        assert ABOUT in note.note.text
        assert not note.text.isVisible()
        press(note, "Show")
        assert note.text.isVisible()
        assert "Traceback …" in note.text.toPlainText()
        press(note, "Copy")
        assert QApplication.clipboard().text() == note.text.toPlainText()
        assert reports.untold() == ()
        press(note, "Delete")
        assert not note.isVisible()
        assert reports.all() == ()
        await window.shut()


async def test_a_closed_note_does_not_come_back_but_the_report_stays(
    open_window: OpenWindow, tmp_path: Path
) -> None:
    reports = crashed(tmp_path)
    async with window_house(tmp_path) as house:
        first = open_window(house.deck, house=house)
        press(note_of(first), "")
        assert not note_of(first).isVisible()
        second = open_window(house.deck, house=house)
        assert not note_of(second).isVisible()
        assert len(reports.all()) == 1
        for window in (first, second):
            await window.shut()


async def test_without_reports_there_is_no_note(open_window: OpenWindow, tmp_path: Path) -> None:
    async with window_house(tmp_path) as house:
        window = open_window(house.deck, house=house)
        assert not note_of(window).isVisible()
        await window.shut()
