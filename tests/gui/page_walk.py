"""Every page and pane in both themes and three sizes, at the scale that Qt was started with, and
a sample of them in larger text; prints, as JSON, how many were looked at and what is wrong.

A screen's scale is chosen when a program starts: `test_scales.py` starts this one.
"""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from postdeck.core.settings import Motion, Settings
from postdeck.gui.app import application, run_with_qt
from postdeck.gui.language.speaking import speak
from postdeck.gui.look import Look
from postdeck.gui.window import MainWindow
from postdeck.launch.window_house import WindowHouse
from tests.gui.cut_words import clipped
from tests.gui.house_rig import is_blank, laid_out, until, window_house
from tests.gui.stocked import SCENES, come_online, show, stock, write

WORN = (("light", (960, 600)), ("light", (1024, 700)), ("dark", (1024, 700)),
        ("dark", (1920, 1200)))
LARGE = ((130, (1024, 700)), (150, (1440, 900)))
"""Text sizes in percent, and the window in which they are tried."""


class Walk:
    """Goes through a window, and remembers what is wrong in it."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.wrong: list[str] = []
        self.seen = 0

    async def through(self, size: tuple[int, int], about: str) -> None:
        """All scenes in one size."""
        window = self._window
        window.resize(*size)
        for scene in SCENES:
            await show(window, scene)
            await laid_out(window)
            self.seen += 1
            where = f"{scene} {size} {about}"
            self.wrong += [f"{where}: {one}" for one in clipped(window)]
            self.wrong += [f"{where}: blank"] * is_blank(
                window._pages.currentWidget().grab().toImage())


async def walk(folder: Path) -> None:
    """Look at everything."""
    settings = Settings(api_on=False, motion=Motion.REDUCED)
    async with window_house(folder, settings) as house:
        await stock(house)
        look = Look(application(), "light")
        window = MainWindow(house.deck, look, house=house)
        window.show()
        await window.loaded()
        come_online(house, window)
        await write(window, folder)
        walker = Walk(window)
        for theme, size in WORN:
            look.choose(theme)
            await walker.through(size, theme)
        for percent, size in LARGE:
            await _enlarge(house, window, percent)
            await walker.through(size, f"{percent} %")
        ratio = window.devicePixelRatio()
        await window.shut()
        window.end()
    print(json.dumps({"seen": walker.seen, "scale": ratio, "wrong": walker.wrong,
                      "platform": QGuiApplication.platformName()}))
    await asyncio.sleep(0)


async def _enlarge(house: WindowHouse, window: MainWindow, percent: int) -> None:
    """Set the size of the text as a person does, and wait until the window wears it."""
    anew: list[bool] = []
    window.settled_anew.connect(lambda: anew.append(True))
    assert window.settings is not None
    window.settings.fields["text_size"].control.setValue(percent)
    await until(lambda: anew, window.settled_anew, seconds=60)
    await window.loaded()
    come_online(house, window)


if __name__ == "__main__":
    speak("en")
    run_with_qt(lambda: walk(Path(sys.argv[1])), offscreen="--offscreen" in sys.argv)
