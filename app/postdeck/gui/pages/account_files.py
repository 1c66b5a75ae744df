"""Files of accounts: where a person keeps them, read and written off the window's loop."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from postdeck.core.account import Account
from postdeck.core.deck import Deck
from postdeck.core.errors import InvalidInputError
from postdeck.services.account_sheet import MOST_BYTES, SheetRow, read_sheet, write_sheet


def ask_to_open(parent: QWidget, title: str, kinds: str) -> str:
    """The file to import, "" when none was chosen."""
    return QFileDialog.getOpenFileName(parent, title, "", f"{kinds} (*.csv *.xlsx)")[0]


def ask_to_save(parent: QWidget, title: str, name: str) -> str:
    """Where to export to, "" when nowhere."""
    path, kind = QFileDialog.getSaveFileName(parent, title, name, "XLSX (*.xlsx);;CSV (*.csv)")
    if path and Path(path).suffix.lower() not in (".csv", ".xlsx"):
        path += ".csv" if "csv" in kind else ".xlsx"
    return path


async def read_file(deck: Deck, path: str) -> tuple[SheetRow, ...]:
    """What a file would change; InvalidInputError when it can't be read."""
    content = await asyncio.to_thread(_read, Path(path))
    devices, known = await deck.devices.list(), await deck.accounts.list()
    return await asyncio.to_thread(read_sheet, Path(path).name, content, devices, known)


async def write_file(accounts: tuple[Account, ...], path: str) -> None:
    """Write the accounts; InvalidInputError when the disk refuses."""
    content = await asyncio.to_thread(write_sheet, accounts, Path(path).suffix.lower())
    try:
        await asyncio.to_thread(Path(path).write_bytes, content)
    except OSError as error:
        raise InvalidInputError(f"{path} can't be written: {error.strerror}.",
                                "Choose another folder.") from error


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError as error:
        raise InvalidInputError(f"{path.name} can't be read: {error.strerror}.",
                                "Choose the file again.") from error
