"""The deck's news as a stream: numbered, remembered for a while, one queue per listener."""

from __future__ import annotations

import asyncio
import re
import secrets
from collections import deque
from collections.abc import AsyncIterator
from functools import singledispatch

from pydantic import BaseModel

from postdeck.api.answers import ApiError, Code
from postdeck.api.shapes.views import (
    AccountIds,
    Nothing,
    TaskIds,
    device_view,
    step_view,
    task_view,
)
from postdeck.core.deck import Deck
from postdeck.core.events import (
    AccountsChanged,
    DeviceChanged,
    Event,
    StepRecorded,
    TaskChanged,
    TasksRemoved,
    TasksReset,
)

REMEMBERED = 2000
BEHIND = 1000
"""A listener this many events behind is let go; it comes back with Last-Event-ID or reads anew."""

LISTENERS = 16
HEARTBEAT_SECONDS = 15.0


@singledispatch
def news(event: Event) -> tuple[str, BaseModel] | None:
    """The name and content of an event for programs; None for what is not theirs."""
    return None


@news.register
def _(event: TaskChanged) -> tuple[str, BaseModel]:
    return "task", task_view(event.task)


@news.register
def _(event: TasksRemoved) -> tuple[str, BaseModel]:
    return "tasks_removed", TaskIds(task_ids=list(event.task_ids))


@news.register
def _(event: TasksReset) -> tuple[str, BaseModel]:
    return "reset", Nothing()


@news.register
def _(event: StepRecorded) -> tuple[str, BaseModel]:
    return "step", step_view(event.step)


@news.register
def _(event: DeviceChanged) -> tuple[str, BaseModel]:
    return "device", device_view(event.device)


@news.register
def _(event: AccountsChanged) -> tuple[str, BaseModel]:
    return "accounts", AccountIds(account_ids=[account.id for account in event.accounts])


HEARD = (TaskChanged, TasksRemoved, TasksReset, StepRecorded, DeviceChanged, AccountsChanged)


class _Item:
    """One numbered event; its text is made when the first listener takes it."""

    def __init__(self, number: int, event: Event) -> None:
        self.number = number
        self._event = event
        self._text = ""

    def text(self, run: str) -> str:
        if not self._text and (told := news(self._event)):
            name, content = told
            self._text = (f"event: {name}\nid: {run}-{self.number}\n"
                          f"data: {content.model_dump_json()}\n\n")
        return self._text


class _Listener:
    def __init__(self) -> None:
        self.waiting: deque[_Item] = deque()
        self.news = asyncio.Event()
        self.lost = False


class Feed:
    """Numbers the deck's events for as long as the API runs.

    An id is "<run>-<number>"; `run` changes with every start, so that ids of an earlier run are
    known to be too old.
    """

    def __init__(self, deck: Deck) -> None:
        self._run = secrets.token_hex(4)
        self._number = 0
        self._ring: deque[_Item] = deque(maxlen=REMEMBERED)
        self._listeners: set[_Listener] = set()
        self._closing = asyncio.Event()
        self._unsubscribe = deck.subscribe(self._on_event)

    def close(self) -> None:
        """Hear no more and end every stream."""
        self._unsubscribe()
        self._closing.set()
        for listener in self._listeners:
            listener.news.set()

    def _on_event(self, event: Event) -> None:
        if not isinstance(event, HEARD):
            return
        self._number += 1
        item = _Item(self._number, event)
        self._ring.append(item)
        for listener in self._listeners:
            if len(listener.waiting) >= BEHIND:
                listener.lost = True
            else:
                listener.waiting.append(item)
            listener.news.set()

    def open(self, last_event_id: str) -> AsyncIterator[str]:
        """What a new listener is sent, from after `last_event_id` ("": from now) on.

        Raises ApiError (40001: that is no id; 42901: too many listeners).
        """
        after = self._after(last_event_id)
        if len(self._listeners) >= LISTENERS:
            raise ApiError(Code.TOO_MANY, f"At most {LISTENERS} may listen at once.")
        is_gap = after is None
        return self._stream(self._number if after is None else after, is_gap)

    def _after(self, last_event_id: str) -> int | None:
        """The number to go on from; None: what came after that id is not known any more."""
        if not last_event_id:
            return self._number
        found = re.fullmatch(r"([0-9a-f]{8})-(\d{1,18})", last_event_id)
        if found is None:
            raise ApiError(Code.INVALID, "Last-Event-ID is not an id of this stream.")
        number = int(found[2])
        oldest = self._ring[0].number if self._ring else self._number + 1
        is_known = found[1] == self._run and oldest - 1 <= number <= self._number
        return number if is_known else None

    async def _stream(self, after: int, is_gap: bool) -> AsyncIterator[str]:
        listener = _Listener()
        listener.waiting.extend(item for item in self._ring if item.number > after)
        self._listeners.add(listener)
        try:
            yield f"id: {self._run}-{after}\nretry: 2000\n\n"
            if is_gap:
                yield f"event: reset\nid: {self._run}-{after}\ndata: {{}}\n\n"
            while not self._closing.is_set():
                listener.news.clear()
                while listener.waiting:
                    yield listener.waiting.popleft().text(self._run)
                if listener.lost:
                    return
                if not await _set_within(listener.news, HEARTBEAT_SECONDS):
                    yield ": still here\n\n"
        finally:
            self._listeners.discard(listener)


async def _set_within(event: asyncio.Event, seconds: float) -> bool:
    try:
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        return False
    return True
