"""The window on a profile's own deck, and whether it can be had."""

from __future__ import annotations

import asyncio
import tomllib
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

from postdeck.launch.screen import ScreenError, load_qt, screen_trouble
from postdeck.store.profile import Profile

if TYPE_CHECKING:
    from postdeck.launch.window_house import WindowHouse


def run_window(profile: Profile, files: Sequence[str] = (), adb_port: int | None = None) -> int:
    """Show the window until it is closed; the exit code. Raises ScreenError, ProfileError.

    Where a window runs on the profile already, that one comes forward, with the files.
    """
    need_screen()
    profile.prepare()
    from postdeck.gui.app import application
    from postdeck.gui.app import run_window as show
    application()
    if profile.is_owned:
        from postdeck.gui.instance import show_first
        if show_first(profile.folder, files):
            return 0
    looks = _looks(profile.settings_file)
    return show(lambda: _open(profile, adb_port), files, folder=profile.folder,
                **looks)


def need_screen() -> None:
    """Return if a window can be shown; ScreenError says why not."""
    if trouble := screen_trouble():
        raise ScreenError(trouble)
    load_qt()


@asynccontextmanager
async def _open(profile: Profile, adb_port: int | None) -> AsyncIterator[WindowHouse]:
    # All rooms take a second to import, which the window's frame does not wait for.
    await asyncio.to_thread(import_module, "postdeck.launch.window_house")
    from postdeck.core.events import Notice
    from postdeck.launch.house import open_house
    from postdeck.launch.window_house import for_window
    async with open_house(profile, adb_port=adb_port) as house:
        if problem := house.roster.problem:  # told once the window is there to hear it
            notice = Notice(text=problem.sentence, serious=True)
            asyncio.get_running_loop().call_soon(house.bus.publish, notice)
        async with for_window(house) as shown:
            yield shown


class _Looks(TypedDict, total=False):
    theme: str
    language: str
    text_size: int


def _looks(settings_file: Path) -> _Looks:
    """The theme, language and text size that are set, read without the models; what is wrong
    there is told later."""
    looks: _Looks = {}
    with suppress(OSError, ValueError):
        found = tomllib.loads(settings_file.read_text(encoding="utf-8"))
        if isinstance(theme := found.get("theme"), str):
            looks["theme"] = theme
        if isinstance(language := found.get("language"), str):
            looks["language"] = language
        if isinstance(size := found.get("text_size"), int) and 100 <= size <= 200:
            looks["text_size"] = size
    return looks
