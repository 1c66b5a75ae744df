"""The note about a newer PostDeck: quiet, honest about its download, and gone when it is closed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton

from postdeck.core.clock import SystemClock
from postdeck.core.update import FileKind
from postdeck.gui.app import application
from postdeck.gui.jobs import Jobs
from postdeck.gui.look import Look
from postdeck.gui.widgets.update_note import UpdateNote
from postdeck.services.updates import Updates
from tests.gui.test_window import visible
from tests.updates.distributor import CONTENT, NAME, Distributor, manifest


@dataclass
class Seat:
    """The note, and whose news it tells."""

    note: UpdateNote
    jobs: Jobs
    distributor: Distributor
    updates: Updates

    async def ask(self) -> None:
        self.note.ask()
        await self.jobs.idle()

    async def press(self, name: str) -> None:
        (found,) = [b for b in visible(self.note, QPushButton) if b.accessibleName() == name]
        found.click()
        await asyncio.sleep(0)
        await self.jobs.idle()

    @property
    def buttons(self) -> list[str]:
        return [b.accessibleName() for b in visible(self.note, QPushButton)]


@pytest.fixture
async def seat(qtbot, tmp_path: Path) -> AsyncIterator[Seat]:
    async with Distributor().open() as distributor:
        clock = SystemClock()
        distributor.publish(manifest(distributor.key, issued_at=clock.now()))
        distributor.publish(manifest(distributor.key, issued_at=clock.now(),
                                     valid_until=clock.now().replace(year=2090)))
        updates = Updates(tmp_path, distributor.distribution, clock, own="0.1.0",
                          kind=FileKind.DEB, machine="x86_64")
        jobs = Jobs()
        note = UpdateNote(Look(application(), "light"), jobs, updates)
        qtbot.addWidget(note)
        yield Seat(note, jobs, distributor, updates)
        await jobs.close()


async def test_it_tells_what_is_new_and_downloads(seat: Seat, monkeypatch, tmp_path) -> None:
    await seat.ask()
    assert seat.note.isVisible()
    assert seat.note.note.accessibleName() == "PostDeck 0.2.0 is out You have 0.1.0."
    assert seat.buttons == ["What's new", "Download", "Close this message"]
    await seat.press("What's new")
    assert seat.note.text.isVisible()
    assert seat.note.text.toPlainText() == "Faster.\nCalmer."
    await seat.press("Download")
    assert (tmp_path / "updates" / NAME).read_bytes() == CONTENT
    assert seat.note.note.text.startswith(f"Downloaded and verified: {NAME}.")
    shown = []
    monkeypatch.setattr(QDesktopServices, "openUrl",
                        lambda url: shown.append(url.toLocalFile()) or True)
    await seat.press("Show the file")
    assert shown == [str(tmp_path / "updates")]
    assert seat.note.isVisible()


async def test_a_tampered_file_is_said_and_may_be_tried_again(seat: Seat, tmp_path) -> None:
    seat.distributor.pages[f"/{NAME}"] = b"x" * len(CONTENT)
    await seat.ask()
    await seat.press("Download")
    assert "not the one that was signed" in seat.note.note.text
    assert list((tmp_path / "updates").iterdir()) == []
    seat.distributor.pages[f"/{NAME}"] = CONTENT
    await seat.press("Download")
    assert seat.note.note.text.startswith("Downloaded and verified")


async def test_closed_it_stays_away_for_this_version(seat: Seat, tmp_path) -> None:
    await seat.ask()
    await seat.press("Close this message")
    assert not seat.note.isVisible()
    assert '"passed_over":"0.2.0"' in (tmp_path / "updates.json").read_text()


@pytest.mark.parametrize("content", [b"", b"x" * 100_000])
async def test_bad_news_never_disturb(seat: Seat, content: bytes) -> None:
    seat.distributor.pages["/news.json"] = content
    await seat.ask()
    assert not seat.note.isVisible()
