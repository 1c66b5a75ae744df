"""A real `postdeck serve` that posts, heard from outside: its steps, and how it all ended."""

from __future__ import annotations

import contextlib
import json
import sqlite3
import tomllib
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path
from typing import Any

import httpx

from tests.crash.count import count, good
from tests.crash.program import Program
from tests.rigs.lab_rig import Rig


class Journey:
    """One profile and one virtual phone; every post has a film of its own."""

    def __init__(self, rig: Rig, folder: Path, film: bytes) -> None:
        self.rig, self.folder, self.film = rig, folder, film
        self.profile = folder / "profile"
        self.accepted: dict[str, list[int]] = {}

    async def post_until(self, program: Program, caption: str, step: str) -> None:
        """Ask for a post; return as soon as its step begins."""
        async with _news(program) as (client, news):
            while not await self._online(client):
                await anext(news)
            self.accepted[caption] = [await self._create(client, caption)]
            async for name, said in news:
                if name == "step" and said["name"] == step and said["ended_at"] is None \
                        and said["task_id"] in self.accepted[caption]:
                    return

    async def ended(self, program: Program) -> None:
        """Wait until nothing is queued and nothing runs."""
        async with _news(program) as (client, news):
            while True:
                stats = (await client.get("/api/v1/task/stats")).json()["data"]
                if not stats["pending"] and not stats["running"]:
                    return
                await anext(news)

    def whole(self) -> list[dict[str, Any]]:
        """The tasks of a profile that nobody has open; asserts that all of it is whole.

        It was ended in order, so that no step has begun and not ended.
        """
        settings = self.profile / "settings.toml"
        if settings.exists():
            tomllib.loads(settings.read_text(encoding="utf-8"))
        with closing(sqlite3.connect(self.profile / "postdeck.db")) as database:
            database.row_factory = sqlite3.Row
            assert database.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
            cut_off = [dict(row) for row in database.execute(
                "SELECT * FROM steps WHERE ended_at IS NULL")]
            assert not cut_off, cut_off
            return [dict(row) for row in database.execute("SELECT * FROM tasks ORDER BY id")]

    def figures(self) -> dict[str, Any]:
        """Database against ledger, when everything has ended."""
        found = count(self.profile / "postdeck.db", self.rig.ledger(), self.accepted)
        return found | {"good": good(found)}

    async def _online(self, client: httpx.AsyncClient) -> bool:
        devices = (await client.get("/api/v1/devices")).json()["data"]["devices"]
        return any(each["state"] == "online" for each in devices)

    async def _create(self, client: httpx.AsyncClient, caption: str) -> int:
        path = self.folder / f"{caption}.mp4"
        mark = caption.encode()
        path.write_bytes(self.film + (8 + len(mark)).to_bytes(4, "big") + b"free" + mark)
        answer = (await client.post("/api/v1/task", json={
            "serials": [self.rig.serials[0]], "script_name": "post", "start_time": "",
            "script_config": {"captions": caption, "upload_wait_time": 8,
                              "material_list": [str(path)]}})).json()
        assert answer["code"] == 0, answer
        (task_id,) = answer["data"]["task_ids"]
        return int(task_id)


News = AsyncIterator[tuple[str, dict[str, Any]]]


@contextlib.asynccontextmanager
async def _news(program: Program) -> AsyncIterator[tuple[httpx.AsyncClient, News]]:
    """A client, and the program's events from now on."""
    assert program.url is not None
    async with (httpx.AsyncClient(base_url=program.url, timeout=30) as client,
                client.stream("GET", "/api/v1/events", timeout=None) as stream,
                contextlib.aclosing(_events(stream)) as news):
        yield client, news


async def _events(stream: httpx.Response) -> AsyncIterator[tuple[str, dict[str, Any]]]:
    name = ""
    async for line in stream.aiter_lines():
        if line.startswith("event: "):
            name = line.removeprefix("event: ")
        elif line.startswith("data: "):
            yield name, json.loads(line.removeprefix("data: "))
