"""Three pictures in Compose, of which the first is dragged below the last with a mouse; prints, as
JSON, in which order they are posted.

Qt's screenless platform knows no dragging, its minimal one does: `test_compose_media.py` starts
this program on that.
"""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest

from postdeck.gui.app import application, run_with_qt
from postdeck.gui.forms.media_form import MediaForm
from postdeck.gui.look import Look
from postdeck.gui.widgets.file_list import FileList
from postdeck.gui.window import COMPOSE, MainWindow
from postdeck.media.samples import make_picture
from tests.gui.house_rig import window_house

BUTTON, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def drag(window: MainWindow, files: FileList) -> None:
    """Take the first row, and let it go below the last."""
    handle = window.windowHandle()
    first, last = (files.visualRect(files.files.index(row)) for row in (0, 2))
    below = files.viewport().mapTo(window, last.bottomLeft() + QPoint(60, -1))
    begin = files.viewport().mapTo(window, first.center())

    def let_go() -> None:  # inside the drag, which has a loop of its own
        for above in (3, 1, 0):
            QTest.mouseMove(handle, below - QPoint(0, above))
        QTest.mouseRelease(handle, BUTTON, NO_KEY, below)

    QTimer.singleShot(100, let_go)
    QTest.mousePress(handle, BUTTON, NO_KEY, begin)
    for step in (4, 20, 30):
        QTest.mouseMove(handle, begin + QPoint(0, step))


async def post(folder: Path) -> None:
    """Compose, drag, tell."""
    pictures = [make_picture(folder / f"p{number}.jpg", number) for number in range(3)]
    async with window_house(folder) as house:
        window = MainWindow(house.deck, Look(application(), "light"), house=house)
        window.show()
        window.show_page(COMPOSE)
        await window.loaded()
        window.compose([str(each) for each in pictures])
        await window.loaded()
        media = window.composer.media
        assert isinstance(media, MediaForm)
        ordered = asyncio.Event()
        media.list.files.ordered.connect(ordered.set)
        # outside of a step of asyncio: the drag's own loop serves other steps
        QTimer.singleShot(0, lambda: drag(window, media.list))
        async with asyncio.timeout(30):
            await ordered.wait()
        print(json.dumps([Path(each).name for each in window.composer.media.paths]))
        await window.shut()
        window.close()


if __name__ == "__main__":
    run_with_qt(lambda: post(Path(sys.argv[1])), offscreen=False)
