"""The window on a profile's own deck, and whether it can be had."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from postdeck.core.events import Notice
from postdeck.launch.house import open_house
from postdeck.launch.screen import ScreenError, load_qt, screen_trouble
from postdeck.launch.window_house import WindowHouse, for_window
from postdeck.store.profile import Profile


def run_window(profile: Profile, files: Sequence[str] = (), adb_port: int | None = None) -> int:
    """Show the window until it is closed; the exit code. Raises ScreenError, ProfileError.

    Where a window runs on the profile already, that one comes forward, with the files.
    """
    need_screen()
    profile.prepare()
    from postdeck.gui.app import application
    from postdeck.gui.app import run_window as show
    from postdeck.gui.instance import show_first
    application()
    if profile.is_owned and show_first(profile.folder, files):
        return 0
    return show(lambda: _open(profile, adb_port), files)


def need_screen() -> None:
    """Return if a window can be shown; ScreenError says why not."""
    if trouble := screen_trouble():
        raise ScreenError(trouble)
    load_qt()


@asynccontextmanager
async def _open(profile: Profile, adb_port: int | None) -> AsyncIterator[WindowHouse]:
    async with open_house(profile, adb_port=adb_port) as house:
        if problem := house.roster.problem:  # told once the window is there to hear it
            notice = Notice(text=problem.sentence, serious=True)
            asyncio.get_running_loop().call_soon(house.bus.publish, notice)
        async with for_window(house) as shown:
            yield shown
