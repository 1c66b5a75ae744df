"""Saves settings as they are changed, one change after the other."""

from __future__ import annotations

import asyncio

from pydantic import ValidationError
from PySide6.QtCore import QObject, Signal

from postdeck.core.errors import InvalidInputError, PostDeckError
from postdeck.core.settings import Settings
from postdeck.gui.house import HouseForWindow
from postdeck.gui.jobs import Jobs


class Keeper(QObject):
    """`saved` comes when a change counts; `refused` carries the field and the sentence."""

    saved = Signal()
    refused = Signal(str, str)

    def __init__(self, house: HouseForWindow, jobs: Jobs) -> None:
        super().__init__()
        self.house = house
        self.jobs = jobs
        self._one_at_a_time = asyncio.Lock()

    @property
    def settings(self) -> Settings:
        """What counts now."""
        return self.house.settings

    def change(self, name: str, value: object) -> None:
        """Save another value of one field."""

        def sorry(error: PostDeckError) -> None:
            self.refused.emit(name, error.sentence)

        self.jobs.start(self._save(name, value), then=lambda _: self.saved.emit(), sorry=sorry)

    async def _save(self, name: str, value: object) -> None:
        async with self._one_at_a_time:
            if getattr(self.settings, name) == value:
                return
            try:
                wanted = Settings.model_validate({**dict(self.settings), name: value})
            except ValidationError as error:
                raise InvalidInputError(f"This can't be used: {error.errors()[0]['msg']}.") \
                    from error
            await self.house.save(wanted)
