"""The phones that were ever seen, and the names their owner gave them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from postdeck.core.device import Device
from postdeck.core.errors import NotFoundError
from postdeck.store.database import Database
from postdeck.store.schema import devices


class Devices:
    """Phones by their serial."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def remember(self, device: Device) -> None:
        """Keep what is known of a phone; a name once given and facts once read stay."""
        facts = {"address": device.address, "model": device.model, "android": device.android,
                 "seen_at": device.seen_at, "name": device.name}

        def work(connection: Connection) -> None:
            news = {name: value for name, value in facts.items() if value}
            mine = devices.c.serial == device.serial
            if connection.execute(select(devices.c.serial).where(mine)).first() is None:
                connection.execute(insert(devices).values(serial=device.serial, **facts))
            elif news:
                connection.execute(update(devices).where(mine).values(**news))

        await self._database.write(work)

    async def arrange(self, serial: str, *, name: str | None = None, group: str | None = None,
                      paused: bool | None = None) -> None:
        """Change what the owner says of a phone, None leaves it; NotFoundError."""
        wanted = {"name": name, "shelf": group, "paused": paused}
        changes = {column: value for column, value in wanted.items() if value is not None}
        if not changes:
            return
        count = await self._database.write(lambda connection: connection.execute(
            update(devices).where(devices.c.serial == serial).values(**changes)).rowcount)
        if not count:
            raise NotFoundError(f"No phone has the serial {serial}.")

    async def forget(self, serial: str) -> None:
        """Know nothing more of a phone."""
        await self._database.write(
            lambda connection: connection.execute(delete(devices).where(
                devices.c.serial == serial)))

    async def all(self) -> tuple[Device, ...]:
        """Every phone ever seen, as not connected, by serial."""
        def work(connection: Connection) -> tuple[Device, ...]:
            rows = connection.execute(select(devices).order_by(devices.c.serial))
            return tuple(_device(row) for row in rows)

        return await self._database.read(work)


def _device(row: Row[Any]) -> Device:
    return Device(serial=row.serial, name=row.name, model=row.model, android=row.android,
                  seen_at=row.seen_at, group=row.shelf, paused=row.paused)
