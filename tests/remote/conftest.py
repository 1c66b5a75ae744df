from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import httpx

from postdeck.core.events import Event

BERLIN = ZoneInfo("Europe/Berlin")
URL = "http://deck.example:50809"


class StepClock:
    """Time that moves only by sleeping: short sleeps end at once, `hold` makes them wait."""

    def __init__(self) -> None:
        self.time = datetime(2026, 6, 1, 12, tzinfo=UTC)
        self.slept: list[float] = []
        self._steps: asyncio.Semaphore | None = None

    def hold(self) -> None:
        """From now on every sleep waits for a `step`."""
        self._steps = asyncio.Semaphore(0)

    def step(self, count: int = 1) -> None:
        """Let the next sleeps end."""
        assert self._steps is not None
        for _ in range(count):
            self._steps.release()

    def now(self) -> datetime:
        return self.time

    def monotonic(self) -> float:
        return self.time.timestamp()

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        await (self._steps.acquire() if self._steps else asyncio.sleep(0))
        self.time += timedelta(seconds=seconds)


class Heard:
    """Every event of a deck, and waiting for one."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self._news = asyncio.Event()

    def __call__(self, event: Event) -> None:
        self.events.append(event)
        self._news.set()

    def of(self, kind: type[Event]) -> list[Event]:
        return [event for event in self.events if isinstance(event, kind)]

    async def until(self, found: Callable[[Heard], bool]) -> None:
        async with asyncio.timeout(10):
            while not found(self):
                self._news.clear()
                await self._news.wait()


def envelope(data: object, code: int = 0, message: str = "success",
             status: int = 200) -> httpx.Response:
    return httpx.Response(status, json={"code": code, "message": message, "data": data})


def row(task_id: int, **words: object) -> dict[str, object]:
    """A task as TikMatrix is seen to tell it."""
    return {
        "id": task_id, "script_name": "post", "serial": "R1", "status": 0,
        "status_text": "pending", "remark": "", "start_time": "2026-06-01 18:30:00",
        "end_time": None, "source": "api", "retry_count": 0,
        "script_args": json.dumps({"username": "@Studio", "captions": "Hello", "add_sound": -1}),
        **words}


class TikMatrix:
    """A server of the contract as foreigners keep it: no health, no events, odd list names."""

    def __init__(self, list_name: str = "list", most: int = 100) -> None:
        self.rows: dict[int, dict[str, object]] = {}
        self.list_name, self.most = list_name, most
        self.away = False
        self.requests: list[httpx.Request] = []

    @property
    def transport(self) -> httpx.MockTransport:
        return httpx.MockTransport(self._answer)

    def asked(self, method: str = "GET") -> list[str]:
        return [each.url.path.removeprefix("/api/v1") for each in self.requests
                if each.method == method]

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        if self.away:
            raise httpx.ConnectError("refused", request=request)
        path = request.url.path.removeprefix("/api/v1")
        if request.method == "GET" and path == "/task":
            return envelope(self._page(request.url.params))
        if path == "/task/stats":
            return envelope(self._stats())
        if path == "/task/batch":
            ids = json.loads(request.content)["task_ids"]
            gone = [each for each in ids if self.rows.pop(each, None)]
            return envelope({"deleted_count": len(gone)})
        if request.method == "POST" and path == "/task":
            return self._create(json.loads(request.content))
        if path.startswith("/task/"):
            return self._single(path)
        return httpx.Response(404, text="Not Found")

    def _page(self, params: httpx.QueryParams) -> object:
        size = min(int(params.get("page_size", 20)), self.most)
        start = (int(params.get("page", 1)) - 1) * size
        rows = [each for _, each in sorted(self.rows.items(), reverse=True)
                if params.get("status") in (None, str(each["status"]))]
        page = rows[start:start + size]
        return page if not self.list_name else {self.list_name: page, "total": len(rows)}

    def _stats(self) -> dict[str, int]:
        states = [each["status"] for each in self.rows.values()]
        return {"total": len(states), "pending": states.count(0), "running": states.count(1),
                "completed": states.count(2), "failed": states.count(3)}

    def _create(self, body: dict[str, object]) -> httpx.Response:
        serials = body.get("serials") or body["usernames"]
        assert isinstance(serials, list)
        ids = []
        for serial in serials:
            ids.append(max(self.rows, default=0) + 1)
            self.rows[ids[-1]] = row(ids[-1], serial=serial)
        return envelope({"task_ids": ids, "created_count": len(ids)})

    def _single(self, path: str) -> httpx.Response:
        _, _, task_id, *act = path.split("/")
        found = self.rows.get(int(task_id)) if task_id.isdigit() else None
        if found is None:
            return envelope(None, 40401, "task not found", 404)
        if act:
            found["status"] = {"stop": 3, "retry": 0}[act[0]]
            return envelope(None)
        return envelope(found)
