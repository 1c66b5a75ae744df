"""Pictures of phones as files: where a person wants them, and what they are called."""

from __future__ import annotations

import asyncio
import re
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from postdeck.core.errors import InvalidInputError


def ask_for_file(parent: QWidget, title: str, name: str) -> str:
    """Where to save one picture, "" for nowhere."""
    path = QFileDialog.getSaveFileName(parent, title, name, "PNG (*.png)")[0]
    return path if not path or Path(path).suffix else f"{path}.png"


def ask_for_folder(parent: QWidget, title: str) -> str:
    """Where to save several, "" for nowhere."""
    return QFileDialog.getExistingDirectory(parent, title)


def picture_name(title: str, now: datetime) -> str:
    """“Lumen 1 2026-11-18 18.04.05.png”, in letters that every disk takes."""
    plain = re.sub(r'[\\/:*?"<>|\x00-\x1f]+', " ", title).strip(" .")[:80] or "phone"
    return f"{plain} {now.astimezone():%Y-%m-%d %H.%M.%S}.png"


async def write_picture(path: Path, png: bytes) -> None:
    """Write one; InvalidInputError when the disk refuses."""
    try:
        await asyncio.to_thread(path.write_bytes, png)
    except OSError as error:
        raise InvalidInputError(f"{path} can't be written: {error.strerror}.",
                                "Choose another folder.") from error
