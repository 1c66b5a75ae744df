"""Pictures of every page of the window, empty and busy, light and dark, to be looked at.

`python -m tests.shots --out DIR`: busy ones on virtual phones that post meanwhile.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from PySide6.QtCore import QSize

from postdeck.core.events import Event, TaskChanged
from postdeck.gui.app import application, run_with_qt
from postdeck.gui.look import Look
from postdeck.gui.window import ACCOUNTS, COMPOSE, DEVICES, SETTINGS, TASKS, MainWindow
from postdeck.launch.demo import DemoPlace, Stage, demo_stage
from postdeck.launch.house import House, open_house
from postdeck.launch.window_house import for_demo
from postdeck.services.languages import LANGUAGES
from postdeck.store.profile import Profile

PAGES = {"devices": DEVICES, "accounts": ACCOUNTS, "compose": COMPOSE, "tasks": TASKS,
         "settings": SETTINGS}
THEMES = ("light", "dark")
SIZES = {"": (1440, 900), "-small": (1024, 700), "-large": (1920, 1200)}


class Shots:
    """Takes the pictures of one window."""

    def __init__(self, window: MainWindow, look: Look, out: Path, name: str) -> None:
        self._window, self._look, self._out, self._name = window, look, out, name

    async def take(self, sizes: dict[str, tuple[int, int]], *only: str) -> None:
        """Every page, or those named, in every theme and size."""
        pages = {name: index for name, index in PAGES.items() if name in only or not only}
        for theme in THEMES:
            self._look.choose(theme)
            for suffix, size in sizes.items():
                self._window.resize(QSize(*size))
                for page, index in pages.items():
                    self._window.show_page(index)
                    await self._settle()
                    path = self._out / f"{self._name}-{page}-{theme}{suffix}.png"
                    assert self._window.grab().save(str(path), "PNG"), path
                    print(path, flush=True)

    async def _settle(self) -> None:
        """Everything that was asked is there, and drawn."""
        for _ in range(3):
            await self._window.loaded()
            await asyncio.sleep(0.1)


@asynccontextmanager
async def window_on(house: House, out: Path, name: str, language: str
                    ) -> AsyncIterator[tuple[MainWindow, Shots]]:
    """The window on a house, in a language, "": that of this computer."""
    async with for_demo(house) as shown:
        await shown.save(shown.settings.model_copy(update={"language": language}))
        look = Look(application(), "light")
        window = MainWindow(shown.deck, look, house=shown)
        window.show()
        try:
            yield window, Shots(window, look, out, name)
        finally:
            await window.shut()
            window.end()
            window.deleteLater()


async def empty(out: Path, language: str) -> None:
    """A fresh profile without a phone."""
    with tempfile.TemporaryDirectory(prefix="postdeck-shots-") as folder:
        async with open_house(Profile(Path(folder)), adb_port=0) as house, \
                window_on(house, out, "empty", language) as (_, shots):
            await shots.take({"": SIZES[""]})


async def busy(out: Path, seed: int, language: str) -> None:
    """Three virtual phones in the middle of posting, then with everything posted."""
    with tempfile.TemporaryDirectory(prefix="postdeck-shots-") as folder:
        place = DemoPlace.make(Path(folder) / "demo")
        async with demo_stage(place, seed, lambda _: None) as stage, \
                window_on(stage.house, out, "busy", language) as (window, shots):
            ended = _ends(stage)
            window.compose([str(path) for path in stage.samples.videos[:1]])
            await window.loaded()
            _fill(window)
            await stage.queue()
            await ended(2)
            await shots.take({"": SIZES[""]})
            await ended(6)
            shots = Shots(window, window._look, out, "done")
            window.tasks.table.choose_row(0)
            await shots.take(SIZES)
            window.tasks.table.opened.emit(window.tasks.table.current)
            await Shots(window, window._look, out, "detail").take(SIZES, "tasks")


def _fill(window: MainWindow) -> None:
    """A post as a person writes it."""
    page = window.composer
    page.caption.edit.setPlainText(
        "{Fresh from|Straight out of} the oven: 24 hours of patience 🥖\n#sourdough @mira.bakes")
    for row in range(1, 6, 2):
        page.targets.accounts.ticks.toggle(row)


def _ends(stage: Stage):
    """Waits until so many tasks have ended."""
    news, ends = asyncio.Event(), set()

    def hear(event: Event) -> None:
        if isinstance(event, TaskChanged) and event.task.ended:
            ends.add(event.task.id)
            news.set()

    stage.house.bus.subscribe(hear)

    async def until(count: int) -> None:
        async with asyncio.timeout(180):
            while len(ends) < count:
                news.clear()
                await news.wait()

    return until


async def everything(out: Path, seed: int, language: str) -> None:
    """All of them."""
    await empty(out, language)
    await busy(out, seed, language)


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(prog="screenshots", description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("build/screenshots"))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--language", choices=LANGUAGES, default="",
                        help="else the one that this computer speaks")
    chosen = parser.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    run_with_qt(lambda: everything(chosen.out, chosen.seed, chosen.language), offscreen=False)
    return 0


if __name__ == "__main__":
    sys.exit(main())
