"""Instagram's galleries: choosing exactly the task's files, in its order, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Sequence

from postdeck.core.errors import PhoneError
from postdeck.core.failure import Failure
from postdeck.core.task import Material, Task
from postdeck.phones.screen import Node
from postdeck.phones.staging import StagedMedia
from postdeck.scripts.driver import Driver, unknown_screen
from postdeck.scripts.gallery import places_of
from postdeck.scripts.instagram.aims import goal_of
from postdeck.scripts.instagram.walking import MOVE_SECONDS
from postdeck.scripts.instagram.ways import LANDINGS, PICKERS
from postdeck.scripts.reading.reader import Seen

GRID_SECONDS = 12.0
"""How long a gallery may take to list what is new."""

MOST_SCROLLS = 12
SCROLL_MILLISECONDS = 600

_LENGTH = re.compile(r"(?:(\d{1,2}):)?(\d{1,2}):(\d{2})")
_NUMBER = re.compile(r"\d+")


class Picker:
    """From a gallery to the editor.

    Which tile is which file is known from the phone's media index: the grid is sorted like it,
    newest first, and the staged files were given times of their own. What tiles say of
    themselves (video or photo, length, number) has to agree.
    """

    def __init__(self, driver: Driver) -> None:
        self._driver = driver
        self._phone = driver.phone

    async def choose(self, task: Task, media: tuple[StagedMedia, ...]) -> str:
        """Have the media in the editor; answers what was chosen and by what."""
        if len({one.id for one in media}) < len(media):
            raise PhoneError("The same image is in this post twice; the gallery has it only once.",
                             Failure.NOT_SUPPORTED, "Take one of the two out.")
        goal = goal_of(task)
        places = await places_of(self._phone, "", media)
        seen = await self._grid(PICKERS[goal], task.materials, places)
        if len(media) == 1:
            await self._driver.tap_node(seen, tiles_of(seen)[places[0]])
        else:
            await self._several(seen, places)
        await self._go_on(LANDINGS[goal])
        which = ", ".join(str(place + 1) for place in places)
        kind = task.materials[0].kind
        return f"{len(media)} {kind}{'s' * (len(media) > 1)} by place {which}"

    async def _grid(
        self, picker: str, materials: Sequence[Material], places: Sequence[int]
    ) -> Seen:
        """The gallery, once its tiles agree with the files; it loads a moment after it opens."""
        seen: Seen | None = None
        doubt = ""

        def agrees(one: Seen) -> bool:
            nonlocal seen, doubt
            if one.name != picker or not tiles_of(one):
                return False
            seen, doubt = one, disagreement(self._driver, one, materials, places)
            return not doubt

        try:
            return await self._driver.until(agrees, "the files in the gallery", GRID_SECONDS)
        except PhoneError as error:
            if error.failure is not Failure.UNKNOWN_SCREEN or seen is None:
                raise
            raise unknown_screen(seen, doubt) from error

    async def _several(self, seen: Seen, places: Sequence[int]) -> None:
        """Choose in order. What is in the preview is number 1 already, so it may have to go."""
        chosen = Chosen(self._driver, places)
        await self._driver.tap(seen, "select_multiple")
        seen = await self._driver.until(
            lambda one: bool(chosen.numbers(one)), "numbers on the chosen files", MOVE_SECONDS)
        for index in chosen.wrong(seen):
            seen = await self._let_go(seen, index, chosen)
        for number, place in enumerate(places, 1):
            if number in chosen.numbers(seen).values():
                continue
            seen, tile = await self._in_view(seen, chosen, place)
            await self._driver.tap_node(seen, tile)
            seen = await self._driver.until(
                lambda one, number=number:  # type: ignore[misc]
                number in chosen.numbers(one).values(), f"number {number} on its file",
                MOVE_SECONDS)
        if not chosen.complete(seen):
            raise unknown_screen(seen, "other files are chosen than those of this post")

    async def _in_view(self, seen: Seen, chosen: Chosen, place: int) -> tuple[Seen, Node]:
        """The tile of a place, scrolled to row by row; the last chosen one tells where one is."""
        for _ in range(MOST_SCROLLS):
            tile = chosen.tile(seen, place)
            if tile is not None:
                return seen, tile
            await self._scroll(seen)
            seen = await self._driver.reach((seen.name,))
        raise PhoneError(
            f"Instagram's gallery does not show file number {place + 1}, which is of this post.",
            Failure.NOT_SUPPORTED, "Post fewer images at once, or clear away newer ones.")

    async def _scroll(self, seen: Seen) -> None:
        """Move the grid up by one row, slowly, so that nothing is flung."""
        tiles = tiles_of(seen)
        tall = max(tile.height for tile in tiles)
        x, low = tiles[-1].center[0], tiles[-1].bounds[1]
        await self._driver.phone.swipe((x, low), (x, max(low - tall, 1)), SCROLL_MILLISECONDS)

    async def _let_go(self, seen: Seen, index: int, chosen: Chosen) -> Seen:
        """Unselect a tile: a first tap may only bring it into the preview."""
        for _ in range(2):
            await self._driver.tap_node(seen, tiles_of(seen)[index])
            try:
                return await self._driver.until(
                    lambda one: one.name == "post_picker" and index not in chosen.numbers(one),
                    "the file let go", MOVE_SECONDS / 2)
            except PhoneError as error:
                if error.failure is not Failure.UNKNOWN_SCREEN:
                    raise
                seen = await self._driver.see()
        raise unknown_screen(seen, "a file that is not of this post stays chosen")

    async def _go_on(self, landings: Sequence[str]) -> None:
        """Into the editor: at once, or through Next."""
        seen = await self._driver.until(
            lambda one: one.name in landings or self._next(one) is not None, "the editor")
        if seen.name not in landings:
            await self._driver.tap_on(seen, str(self._next(seen)), landings)

    def _next(self, seen: Seen) -> str | None:
        """The Next that can be tapped; of a reel's or story's gallery only that of its tray."""
        if seen.name not in PICKERS.values():
            return None
        wanted = ("gallery_next",) if seen.name == "post_picker" else ("tray_next",)
        return next((name for name in wanted
                     if (node := seen.find(name)) is not None and node.enabled), None)


class Chosen:
    """What a gallery says is chosen, compared with the places of the files that should be."""

    def __init__(self, driver: Driver, places: Sequence[int]) -> None:
        self._driver = driver
        self._places = places

    def numbers(self, seen: Seen) -> dict[int, int]:
        """Index among the tiles in view to the number that the tile has in the post."""
        found: dict[int, int] = {}
        for index, tile in enumerate(tiles_of(seen)):
            for node in (tile, *seen.inside(tile)):
                label = node.desc or node.text
                if self._driver.says(label, "selected_number") and (
                        number := _NUMBER.search(label)):
                    found[index] = int(number[0])
        return found

    def wrong(self, seen: Seen) -> list[int]:
        """Tiles, before any scrolling, that must not be chosen, or not with their number."""
        return [index for index, number in self.numbers(seen).items()
                if number > len(self._places) or self._places[number - 1] != index]

    def tile(self, seen: Seen, place: int) -> Node | None:
        """The tile of a place in the whole grid; None when it is not, or hardly, in view."""
        tiles, numbers = tiles_of(seen), self.numbers(seen)
        shift = max((self._places[number - 1] - index for index, number in numbers.items()),
                    default=0)
        if not 0 <= place - shift < len(tiles):
            return None
        found = tiles[place - shift]
        return found if 2 * found.height > max(tile.height for tile in tiles) else None

    def complete(self, seen: Seen) -> bool:
        """Whether the last number is the last file's, and all numbers in view fit together."""
        numbers = self.numbers(seen)
        return (max(numbers.values(), default=0) == len(self._places)
                and len({self._places[number - 1] - index
                         for index, number in numbers.items()}) == 1)


def tiles_of(seen: Seen) -> tuple[Node, ...]:
    """The grid's tiles, row by row, without “Open camera”."""
    return tuple(sorted(seen.all("gallery_tile"),
                        key=lambda node: (node.bounds[1], node.bounds[0])))


def disagreement(
    driver: Driver, seen: Seen, materials: Sequence[Material], places: Sequence[int]
) -> str:
    """Why the tiles at these places can't be the files; "" when nothing speaks against it."""
    tiles = tiles_of(seen)
    if places[0] >= len(tiles):
        return f"it shows {len(tiles)} files, and this post's is number {places[0] + 1}"
    for material, place in zip(materials, places, strict=True):
        if place >= len(tiles):  # to be scrolled to
            break
        tile = tiles[place]
        other = "photo_thumb" if material.kind == "video" else "video_thumb"
        if driver.says(tile.desc or tile.text, other):
            return f"tile {place + 1} is no {material.kind}"
        length = _length(seen, tile)
        if material.kind == "video" and length is not None \
                and abs(length - material.duration) > 1.01:
            return (f"video {place + 1} is {length} seconds long, this post's "
                    f"{material.duration:.0f}")
    return ""


def _length(seen: Seen, tile: Node) -> int | None:
    """What a tile says of its video's length, in seconds."""
    for node in (tile, *seen.inside(tile)):
        if found := _LENGTH.fullmatch((node.text or node.desc).strip()):
            return int(found[1] or 0) * 3600 + int(found[2]) * 60 + int(found[3])
    return None
