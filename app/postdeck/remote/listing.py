"""How long lists are read page by page, also from servers with page sizes of their own."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Generic, TypeVar

from postdeck.remote.remarks import Remarks
from postdeck.remote.shapes.lists import Read, read_list
from postdeck.remote.wire.client import Params, Wire

T = TypeVar("T")

PAGE = 100
MOST_PAGES = 200


class Listing(Generic[T]):
    """One of a deck's lists: where it is, what it is called, how a row is read."""

    def __init__(self, wire: Wire, remarks: Remarks, path: str, name: str,
                 read: Callable[[object], T | None]) -> None:
        self._wire, self._remarks = wire, remarks
        self._path, self._name, self._read = path, name, read
        self._largest = PAGE

    async def page(self, query: Params, page: int, size: int) -> Read[T]:
        """One page as the deck gives it."""
        data = await self._wire.get(self._path, {**query, "page": page, "page_size": size})
        found = read_list(data, self._read, self._name)
        self._remarks.left_out(found.skipped, self._name)
        return found

    async def span(self, query: Params, limit: int, offset: int) -> tuple[list[T], int]:
        """`limit` items from `offset` on, and how many there are in all."""
        if limit < 1:
            found = await self.page(query, 1, 1)
            return [], found.size if found.total is None else found.total
        while True:
            size = min(limit if offset % limit == 0 else PAGE, self._largest)
            items, total, actual = await self._pages(query, limit, offset, size)
            if actual == size:
                return items, total
            self._largest = actual  # it gives fewer a page than asked for: count in its pages

    async def _pages(self, query: Params, limit: int, offset: int, size: int
                     ) -> tuple[list[T], int, int]:
        first, skip = offset // size + 1, offset % size
        items: list[T] = []
        for page in range(first, first + MOST_PAGES):
            found = await self.page(query, page, size)
            if found.size > size:  # it knows no pages and gives everything
                return list(found.items[offset:offset + limit]), found.size, size
            before = (page - 1) * size + found.size
            total = before if found.total is None else found.total
            if 0 < found.size < size and before < total:
                return [], total, found.size
            items += found.items
            if found.size < size or before >= total or len(items) >= skip + limit:
                break
        return items[skip:skip + limit], total, size

    async def walk(self, query: Params) -> AsyncIterator[Read[T]]:
        """All pages, one after the other, up to a bound."""
        seen = 0
        for page in range(1, MOST_PAGES + 1):
            found = await self.page(query, page, self._largest)
            yield found
            seen += found.size
            if not found.size or found.size > self._largest:
                return
            if seen >= found.total if found.total is not None else found.size < self._largest:
                return
