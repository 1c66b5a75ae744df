"""Which tile of TikTok's gallery is which place, however far its grid was scrolled."""

from __future__ import annotations

from postdeck.phones.screen import Node
from postdeck.scripts.driver import Driver, unknown_screen
from postdeck.scripts.reading.reader import Seen

MOST_SCROLLS = 60
STEP = 0.7
"""How far the finger goes, in rows: less than one, so that where a row has come to tells how far
the grid has moved, although all rows look alike."""

LEAST_MOVE, MOST_MOVE = 0.05, 0.93
"""A move of less or more than this, in rows, is none: the grid's end, or a touch that was lost."""

SCROLL_MILLISECONDS = 600
SLACK = 0.04


class Grid:
    """Begins at the top. Tiles have no names; rows are told apart by how far they were moved."""

    def __init__(self, driver: Driver, seen: Seen) -> None:
        self._driver = driver
        tiles = tiles_of(seen)
        self._tall = max((tile.height for tile in tiles), default=0)
        self._lefts = sorted({tile.bounds[0] for tile in tiles})
        tops = sorted({tile.bounds[1] for tile in tiles if self._whole(tile)})
        self._top = tops[0] if tops else 0
        self._pitch = tops[1] - tops[0] if len(tops) > 1 else self._tall
        self._moved = 0

    async def tile(self, seen: Seen, place: int) -> tuple[Seen, Node]:
        """The tile of a place, 0 the first, scrolled to if need be; UNKNOWN_SCREEN."""
        lost = 0
        for _ in range(MOST_SCROLLS):
            tiles = self._placed(seen)
            if place in tiles:
                return seen, tiles[place]
            if lost > 1 or not tiles:
                break
            before = self._moved
            seen = await self._scroll(seen, up=place > min(tiles))
            lost = lost + 1 if self._moved == before else 0
        raise unknown_screen(
            seen, f"its grid does not show file number {place + 1}, which is of this post")

    def _whole(self, tile: Node) -> bool:
        return tile.height >= self._tall * (1 - SLACK)

    def _placed(self, seen: Seen) -> dict[int, Node]:
        """The tiles by place. Those that an edge cuts are left out: the next scroll brings them.

        UNKNOWN_SCREEN for a grid with gaps (by date, say): there no place can be counted.
        """
        found: dict[int, Node] = {}
        for tile in tiles_of(seen):
            row = (tile.bounds[1] - self._top + self._moved) / max(self._pitch, 1)
            if not self._whole(tile) or abs(row - round(row)) > 2 * SLACK \
                    or tile.bounds[0] not in self._lefts:
                continue
            found[round(row) * len(self._lefts) + self._lefts.index(tile.bounds[0])] = tile
        if found and len(found) <= max(found) - min(found):
            raise unknown_screen(seen, "its grid has gaps")
        return found

    async def _scroll(self, seen: Seen, *, up: bool) -> Seen:
        """Move the grid by less than a row, slowly, so that nothing is flung."""
        tiles = tiles_of(seen)
        x, middle = tiles[len(tiles) // 2].center
        way = round(self._pitch * STEP) * (1 if up else -1)
        await self._driver.phone.swipe((x, middle + way // 2), (x, middle - way // 2),
                                       SCROLL_MILLISECONDS)
        seen = await self._driver.until(
            lambda one: one.name == seen.name and bool(tiles_of(one)), "the gallery's grid")
        top = next((tile.bounds[1] for tile in tiles_of(seen) if self._whole(tile)), self._top)
        shift = (self._top - self._moved - top) % self._pitch
        if not up:
            shift -= self._pitch
        if LEAST_MOVE * self._pitch < abs(shift) < MOST_MOVE * self._pitch:
            self._moved += shift
        return seen


def tiles_of(seen: Seen) -> tuple[Node, ...]:
    """The grid's tiles, row by row."""
    return tuple(sorted(seen.all("picker_tile"),
                        key=lambda node: (node.bounds[1], node.bounds[0])))
