"""Reading the accounts from phones: how far it is, what was found, which phones refused and why."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from postdeck.core.device import Device, DeviceState
from postdeck.core.errors import PostDeckError
from postdeck.gui import words
from postdeck.gui.context import Context
from postdeck.gui.language.sentences import said

_AT_ONCE = 4
"""Reading opens apps and looks at every screen, which keeps this computer busy, too."""
_NAMED = 3


class AccountFinding(QObject):
    """Goes on when a phone refuses, and says it in the message bar in the end."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def start(self, serials: Sequence[str], busy: QWidget | None = None) -> None:
        """Read from these phones; `busy` is disabled meanwhile."""
        if serials:
            self._tell_progress(0, serials)
            self._context.jobs.start(self._read(serials), busy=busy)

    async def _read(self, serials: Sequence[str]) -> None:
        gate = asyncio.Semaphore(_AT_ONCE)
        found: dict[str, int] = {}
        refused: dict[str, PostDeckError] = {}

        async def read(serial: str) -> None:
            async with gate:
                try:
                    found[serial] = len(await self._context.deck.accounts.find(serial))
                except PostDeckError as error:
                    refused[serial] = error
            self._tell_progress(len(found) + len(refused), serials)

        async with asyncio.TaskGroup() as group:
            for serial in serials:
                group.create_task(read(serial))
        self._tell(found, refused)

    def _tell_progress(self, done: int, serials: Sequence[str]) -> None:
        self._context.messages.work(
            self.tr("Reading the accounts from {0}.").format(self._where(serials))
            if len(serials) == 1 else
            self.tr("Reading the accounts: {0} of {1} done.").format(
                words.count(done), words.phones(len(serials))))

    def _tell(self, found: dict[str, int], refused: dict[str, PostDeckError]) -> None:
        text = self.tr("Found {0} on {1}.").format(
            words.accounts(sum(found.values())), self._where(tuple(found))) if found else ""
        if not refused:
            self._context.messages.tell(text)
            return
        say = self._context.messages.warn if found else self._context.messages.complain
        say(" ".join([text, *self._reasons(refused)]).strip())

    def _reasons(self, refused: dict[str, PostDeckError]) -> list[str]:
        name = self._context.live.phone_name
        lines = [f"{name(serial)}: {said(error.sentence)}"
                 for serial, error in tuple(refused.items())[:_NAMED]]
        if len(refused) > _NAMED:
            lines.append(self.tr("And %n more phones could not be read.", "",
                                 len(refused) - _NAMED))
        return lines

    def _where(self, serials: Sequence[str]) -> str:
        return self._context.live.phone_name(serials[0]) if len(serials) == 1 \
            else words.phones(len(serials))


def can_be_read(phone: Device) -> bool:
    """Whether its apps may be opened now: nothing is posted there."""
    return phone.state is DeviceState.ONLINE and phone.busy_task is None
