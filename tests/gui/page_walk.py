"""Every page in both themes and several sizes, at the scale that Qt was started with; prints, as
JSON, how many pictures were taken and what is wrong with them.

A screen's scale is chosen when a program starts: `test_scales.py` starts this one.
"""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path

from postdeck.core.account import NewAccount
from postdeck.gui.app import application, run_with_qt
from postdeck.gui.look import Look
from postdeck.gui.window import ACCOUNTS, COMPOSE, DEVICES, SETTINGS, TASKS, MainWindow
from postdeck.media.samples import make_sample
from tests.gui.house_rig import SERIALS, clipped, is_blank, laid_out, window_house

SIZES = ((1024, 700), (1920, 1200))
PAGES = {"devices": DEVICES, "accounts": ACCOUNTS, "compose": COMPOSE, "tasks": TASKS,
         "settings": SETTINGS}


async def walk(folder: Path) -> None:
    """Take the pictures."""
    wrong, pictures = [], 0
    async with window_house(folder) as house:
        await house.deck.accounts.add(NewAccount(username="mira.bakes", serial=SERIALS[0]))
        look = Look(application(), "light")
        window = MainWindow(house.deck, look, house=house)
        window.show()
        await window.loaded()
        window.compose([str(make_sample(folder / "clip.mp4", seed=1, seconds=0.5))])
        for theme in ("light", "dark"):
            look.choose(theme)
            for size in SIZES:
                window.resize(*size)
                for name, page in PAGES.items():
                    window.show_page(page)
                    await window.loaded()
                    await laid_out(window)
                    image = window.grab().toImage()
                    pictures += 1
                    about = f"{name} {theme} {size} x{image.devicePixelRatio():g}"
                    wrong += [f"{about}: {one}" for one in clipped(window)]
                    wrong += [f"{about}: blank"] * is_blank(image)
        await window.shut()
        window.end()
    print(json.dumps({"pictures": pictures, "scale": image.devicePixelRatio(), "wrong": wrong}))
    await asyncio.sleep(0)


if __name__ == "__main__":
    run_with_qt(lambda: walk(Path(sys.argv[1])), offscreen="--offscreen" in sys.argv)
