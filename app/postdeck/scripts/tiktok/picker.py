"""TikTok's gallery: choosing exactly the task's files, in its order, and nothing else."""

from __future__ import annotations

import re

from postdeck.core.errors import PhoneError
from postdeck.core.failure import Failure
from postdeck.core.task import Material, Task
from postdeck.phones.screen import Node
from postdeck.phones.staging import StagedMedia
from postdeck.scripts.driver import Driver, unknown_screen
from postdeck.scripts.gallery import places_of
from postdeck.scripts.reading.reader import Seen
from postdeck.scripts.tiktok.grid import Grid, tiles_of

TAB_SECONDS = 3.0
COUNT_SECONDS = 5.0
MOST_NEXTS = 3

_LENGTH = re.compile(r"(?:(\d{1,2}):)?(\d{1,2}):(\d{2})")
_COUNT = re.compile(r"\d+")


class Picker:
    """From the camera to the editor.

    Tiles say nothing of their files. Which is which is known from the phone's media index: the
    grid is sorted like it, by time, and the staged files were given times of their own.
    """

    def __init__(self, driver: Driver) -> None:
        self._driver = driver
        self._phone = driver.phone

    async def choose(self, task: Task, media: tuple[StagedMedia, ...]) -> str:
        """Have the media in the editor; answers what was chosen and how that was checked."""
        kind = task.materials[0].kind
        if len({one.id for one in media}) < len(media):
            raise PhoneError("The same image is in this post twice; TikTok takes it only once.",
                             Failure.NOT_SUPPORTED, "Take one of the two out.")
        seen = await self._driver.reach(("camera", "picker"))
        if seen.name == "camera":
            seen = await self._driver.tap_on(seen, "gallery_entry", ("picker",))
        tab = "videos_tab" if kind == "video" else "photos_tab"
        shows_both = seen.find(tab) is None
        seen = await self._tab(seen, tab)
        places = await places_of(self._phone, "" if shows_both else kind, media)
        checks = [f"place {', '.join(str(place + 1) for place in places)}"]
        if len(media) > 1:
            seen = await self._driver.until(
                lambda one: one.find("select_multiple") is not None, "“Select multiple”")
            await self._driver.tap(seen, "select_multiple")
            seen = await self._driver.until(
                lambda one: one.name == "picker" and bool(tiles_of(one)), "the grid of images")
        grid = Grid(self._driver, seen)
        for number, (material, place) in enumerate(zip(task.materials, places, strict=True), 1):
            seen, tile = await grid.tile(seen, place)
            if length := _check_length(seen, tile, material):
                checks.append(length)
            await self._driver.tap_node(seen, tile)
            if len(media) > 1:
                seen = await self._counted(number)
        if said := await self._go_on(len(media)):
            checks.append(said)
        return f"{len(media)} {kind}{'s' * (len(media) > 1)} by {', '.join(checks)}"

    async def _tab(self, seen: Seen, tab: str) -> Seen:
        """The grid with one kind only; a build that has no such tab shows both."""
        if seen.find(tab) is None:
            return seen
        if not _selected(seen, tab):
            await self._driver.tap(seen, tab)
            seen = await self._driver.until(
                lambda one: one.name == "picker" and (_selected(one, tab) or not _tells(one)),
                "the tab of the gallery", TAB_SECONDS)
        return await self._driver.until(lambda one: bool(tiles_of(one)), "the gallery's grid")

    async def _counted(self, number: int) -> Seen:
        """The grid, once Next says that so many are chosen."""
        try:
            return await self._driver.until(
                lambda one: one.name == "picker" and _count(one) == number,
                f"{number} at Next", COUNT_SECONDS)
        except PhoneError as error:
            if error.failure is not Failure.UNKNOWN_SCREEN:
                raise
        seen = await self._driver.see()
        if _count(seen) is not None:
            raise unknown_screen(seen, f"Next says {_count(seen)} instead of {number}")
        return seen

    async def _go_on(self, count: int) -> str:
        """Through Next into the editor, if its number is right; answers what it read."""
        said = ""
        for _ in range(MOST_NEXTS):
            seen = await self._driver.until(
                lambda one: one.name in ("editor", "compose")
                or one.find("picker_next") is not None, "the editor")
            following = seen.find("picker_next")
            if seen.name in ("editor", "compose") or following is None:
                return said
            label = following.text or following.desc
            number = _COUNT.search(label)
            if number is not None and int(number[0]) != count:
                raise unknown_screen(seen, f"“{label}” says that not {count} are chosen")
            if number is None and count > 1:
                raise unknown_screen(seen, f"“{label}” does not say how many are chosen")
            said = f"“{label}”"
            await self._driver.tap(seen, "picker_next")
            await self._driver.reach(("editor", "compose"))
        return said


def _count(seen: Seen) -> int | None:
    """How many are chosen, as Next says; None when it does not."""
    following = seen.find("picker_next")
    found = _COUNT.search(following.text or following.desc) if following is not None else None
    return int(found[0]) if found is not None else None


def _check_length(seen: Seen, tile: Node, material: Material) -> str:
    """What a tile says of a video's length, "" when nothing; UNKNOWN_SCREEN for another one's."""
    if material.kind != "video":
        return ""
    for node in (tile, *seen.inside(tile)):
        if found := _LENGTH.fullmatch((node.text or node.desc).strip()):
            seconds = int(found[1] or 0) * 3600 + int(found[2]) * 60 + int(found[3])
            if abs(seconds - material.duration) > 1.01:
                raise unknown_screen(
                    seen, f"the newest video is {found[0]} long, this one "
                    f"{material.duration:.0f} seconds")
            return f"length {found[0]}"
    return ""


def _selected(seen: Seen, tab: str) -> bool:
    return any(node.selected or seen.target(node).selected for node in seen.all(tab))


def _tells(seen: Seen) -> bool:
    """Whether this build says which tab is shown."""
    return any(node.selected for node in seen.screen.nodes)
