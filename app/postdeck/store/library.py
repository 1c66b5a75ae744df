"""The media library's rows: what may be posted when a task names no files of its own."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from postdeck.core.account import handle
from postdeck.core.errors import ConflictError, NotFoundError
from postdeck.core.library import LibraryItem, Use
from postdeck.core.task import Material
from postdeck.store.database import Database
from postdeck.store.schema import library
from postdeck.store.uses import uses_of

_MATERIAL = tuple(name for name in Material.model_fields if name in library.c)
"""What is kept of a file here; a probe of its copy tells the rest again."""


class Library:
    """The items, in the order in which they are taken."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def all(self) -> tuple[LibraryItem, ...]:
        """Every item in order, with who has posted it."""
        return await self._database.read(_all)

    async def get(self, item_id: int) -> LibraryItem:
        """One item; NotFoundError."""
        return await self._database.read(lambda connection: _one(connection, item_id))

    async def add(self, materials: Sequence[Material], *, tags: Sequence[str] = (),
                  caption: str = "", username: str = "", at: datetime
                  ) -> tuple[LibraryItem, ...]:
        """Add files behind the others; what is there already for that account stays as it is.

        Answers the items in the order of `materials`.
        """
        def work(connection: Connection) -> tuple[LibraryItem, ...]:
            place = connection.execute(select(func.max(library.c.position))).scalar() or 0
            ids = []
            for number, material in enumerate(materials, place + 1):
                known = _known(connection, material.sha256, username)
                ids.append(known if known is not None else connection.execute(
                    insert(library).values(
                        **material.model_dump(include=set(_MATERIAL)), tags=",".join(tags),
                        caption=caption, username=handle(username), position=number, added_at=at)
                    .returning(library.c.id)).scalar_one())
            return tuple(_one(connection, item_id) for item_id in ids)

        return await self._database.write(work)

    async def update(self, item: LibraryItem) -> LibraryItem:
        """Replace tags, caption and username.

        Raises NotFoundError, ConflictError (that account has the same file already).
        """
        def work(connection: Connection) -> LibraryItem:
            if _known(connection, item.material.sha256, item.username) not in (None, item.id):
                raise ConflictError(f"{item.material.name} is in the library for that account "
                                    "already.", "Remove one of the two.")
            connection.execute(update(library).where(library.c.id == item.id).values(
                tags=",".join(item.tags), caption=item.caption, username=handle(item.username)))
            return _one(connection, item.id)

        return await self._database.write(work)

    async def move(self, item_id: int, place: int) -> None:
        """Put an item at a place, counted from 1; the others make room. NotFoundError."""
        def work(connection: Connection) -> None:
            ids = [row.id for row in connection.execute(
                select(library.c.id).order_by(library.c.position, library.c.id))]
            if item_id not in ids:
                raise _unknown(item_id)
            ids.remove(item_id)
            ids.insert(max(0, place - 1), item_id)
            for position, moved in enumerate(ids, 1):
                connection.execute(update(library).values(position=position).where(
                    library.c.id == moved, library.c.position != position))

        await self._database.write(work)

    async def remove(self, item_ids: Collection[int]) -> None:
        """Take items out, all or none; NotFoundError. The used marks stay."""
        def work(connection: Connection) -> None:
            for item_id in dict.fromkeys(item_ids):
                if not connection.execute(
                        delete(library).where(library.c.id == item_id)).rowcount:
                    raise _unknown(item_id)

        await self._database.write(work)


def _known(connection: Connection, sha256: str, username: str) -> int | None:
    return connection.execute(select(library.c.id).where(
        library.c.sha256 == sha256, library.c.username == handle(username))).scalar()


def _all(connection: Connection) -> tuple[LibraryItem, ...]:
    rows = connection.execute(
        select(library).order_by(library.c.position, library.c.id)).all()
    used = uses_of(connection, (row.sha256 for row in rows))
    return tuple(_item(row, used.get(row.sha256, ())) for row in rows)


def _one(connection: Connection, item_id: int) -> LibraryItem:
    row = connection.execute(select(library).where(library.c.id == item_id)).first()
    if row is None:
        raise _unknown(item_id)
    return _item(row, uses_of(connection, [row.sha256]).get(row.sha256, ()))


def _item(row: Row[Any], used: tuple[Use, ...]) -> LibraryItem:
    values = dict(row._mapping)
    material = Material(**{name: values.pop(name) for name in _MATERIAL})
    values["tags"] = tuple(filter(None, values["tags"].split(",")))
    return LibraryItem(material=material, uses=used, **values)


def _unknown(item_id: int) -> NotFoundError:
    return NotFoundError(f"The library has no item {item_id}.")
