"""Keeps up with a deck: its stream or by polling; says when it is lost and when it is back."""

from __future__ import annotations

import asyncio
import logging
import random

from postdeck.core.clock import Clock
from postdeck.core.errors import (
    DeckAwayError,
    DeckRefusedError,
    InvalidInputError,
    NotFoundError,
    PostDeckError,
)
from postdeck.core.events import Bus, DeckStateChanged, Notice, TasksReset
from postdeck.remote.greeting import Greeter
from postdeck.remote.polling import POLL_SECONDS, Polling
from postdeck.remote.stream import Stream

log = logging.getLogger(__name__)

FIRST_PAUSE_SECONDS = 0.5
LONGEST_PAUSE_SECONDS = 30.0


class News:
    """Runs for as long as the deck is open."""

    def __init__(self, name: str, bus: Bus, clock: Clock, greeter: Greeter, stream: Stream,
                 polling: Polling) -> None:
        self._name = name
        self._bus, self._clock = bus, clock
        self._greeter, self._stream, self._polling = greeter, stream, polling
        self._failures = 0
        self._online: bool | None = None
        self.reason = ""
        self._wake = asyncio.Event()

    @property
    def online(self) -> bool | None:
        """Whether the deck answered last time; None before the first time."""
        return self._online

    def hurry(self) -> None:
        """Somebody has just reached the deck or wants to: don't wait out the pause."""
        self._wake.set()

    async def run(self) -> None:
        """Keep up, for ever."""
        while True:
            try:
                await self._keep_up()
            except PostDeckError as error:
                self._is_lost(error)
            except Exception:
                log.exception("Reading the news of %s failed", self._name)
                self._is_lost(DeckAwayError(f"{self._name} can't be understood.",
                                            "The details are in the log."))
            await self._pause()

    async def _keep_up(self) -> None:
        """Return when a stream has ended in order, raise when the deck is lost."""
        if (await self._greeter.greet()).has_events:
            try:
                heard = await self._stream.follow(lambda whole: self._is_back(not whole))
                self._failures = 0 if heard else self._failures + 1
            except InvalidInputError:  # an id of an earlier version's stream
                if not self._stream.forget():
                    raise
            return
        self._polling.forget()
        while True:
            try:
                await self._polling.ask()
            except NotFoundError as error:
                raise DeckRefusedError(f"{self._name} has no task API.", "") from error
            self._is_back(read_again=False)
            self._failures = 0
            await self._clock.sleep(POLL_SECONDS)

    def _is_back(self, read_again: bool) -> None:
        was, self._online, self.reason = self._online, True, ""
        if was is not True:
            self._bus.publish(DeckStateChanged(online=True))
        if was is False:
            self._bus.publish(Notice(text=f"{self._name} is back."))
        if read_again:
            self._bus.publish(TasksReset())

    def _is_lost(self, error: PostDeckError) -> None:
        log.info("%s is lost: %s", self._name, error)
        self._failures += 1
        self._greeter.forget()
        was, reason = self._online, error.sentence
        if was is False and reason == self.reason:
            return
        self._online, self.reason = False, reason
        self._bus.publish(DeckStateChanged(online=False, reason=reason))
        if was is not False:
            self._bus.publish(Notice(text=reason, serious=True))

    async def _pause(self) -> None:
        """Longer with every failure in a row, and never at the same moment as others."""
        seconds = min(FIRST_PAUSE_SECONDS * 2.0 ** min(self._failures, 10), LONGEST_PAUSE_SECONDS)
        self._wake.clear()
        sleeper = asyncio.create_task(self._clock.sleep(seconds * random.uniform(0.5, 1.0)))
        waker = asyncio.create_task(self._wake.wait())
        try:
            await asyncio.wait({sleeper, waker}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            sleeper.cancel()
            waker.cancel()
