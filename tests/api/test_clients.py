"""The documented calls as people make them (curl, Python requests, Node's fetch), to a real post.

The phone is a virtual one; its own ledger says what really went out.
"""

from __future__ import annotations

import asyncio
import json
import shutil
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from postdeck.api.server import serve_api
from postdeck.core.account import NewAccount
from postdeck.core.events import Event, TaskChanged
from postdeck.core.task import Outcome, Task
from postdeck.launch.house import House, open_house
from postdeck.store.profile import Profile
from tests.api.place import sample_video
from tests.rigs.lab_rig import Rig, lab
from tests.rigs.programs import said_by

CURL, NODE = shutil.which("curl"), shutil.which("node")

REQUESTS = """
import json, sys, requests
url, body = sys.argv[1], json.loads(sys.argv[2])
print(json.dumps([
    requests.post(url + "/task", json=body).json(),
    requests.get(url + "/task", params={"status": 0, "page": 1, "page_size": 20}).json(),
    requests.get(url + "/license/check").json(),
    requests.post(url + "/task/retry-all").json(),
    requests.post(url + "/task/999/stop").json(),
    requests.delete(url + "/task/batch", json={"task_ids": [999]}).json(),
]))
"""
FETCH = """
const [url, body] = process.argv.slice(2);
const json = {"Content-Type": "application/json"};
const call = async (path, options) => (await fetch(url + path, options)).json();
(async () => console.log(JSON.stringify([
  await call("/task", {method: "POST", headers: json, body}),
  await call("/task?status=0&page=1&page_size=20"),
  await call("/license/check"),
  await call("/task/retry-all", {method: "POST"}),
  await call("/task/999/stop", {method: "POST"}),
  await call("/task/batch", {method: "DELETE", headers: json, body: '{"task_ids":[999]}'}),
])))();
"""
CODES = [0, 0, 0, 0, 40401, 0]


@dataclass
class Works:
    """A served deck with one virtual phone."""

    house: House
    rig: Rig
    url: str
    port: int

    def body(self, caption: str, **changes: object) -> str:
        """What TikMatrix's documentation sends."""
        return json.dumps({
            "serials": [self.rig.serials[0]], "script_name": "post",
            "script_config": {"content_type": 0, "captions": caption, "post_way": "share",
                              "material_list": [str(sample_video())], "upload_wait_time": 8,
                              "add_sound": "-1"},
            "enable_multi_account": False} | changes)

    async def confirmed(self, task_id: int, caption: str) -> None:
        """The task ends confirmed, and the phone says so too."""
        task = await self.ended(task_id)
        assert task.outcome is Outcome.CONFIRMED, task.remark
        assert [post["caption"].strip() for post in self.rig.ledger()] == [caption]

    async def ended(self, task_id: int) -> Task:
        ended: asyncio.Future[Task] = asyncio.get_running_loop().create_future()

        def hear(event: Event) -> None:
            if isinstance(event, TaskChanged) and event.task.id == task_id and event.task.ended \
                    and not ended.done():
                ended.set_result(event.task)

        unsubscribe = self.house.bus.subscribe(hear)
        try:
            task = await self.house.deck.tasks.get(task_id)
            return task if task.ended else await ended
        finally:
            unsubscribe()


@asynccontextmanager
async def served(folder: Path) -> AsyncIterator[Works]:
    profile = Profile(folder)
    async with (lab(seed=3) as rig, open_house(profile, adb_port=rig.adb_port) as house,
                serve_api(house.deck, port=0) as server):
        await house.roster.wait_online(rig.serials[0])
        yield Works(house, rig, f"http://localhost:{server.port}/api/v1", server.port)


def check(answers: list[dict[str, Any]]) -> int:
    """Looks the six documented answers over; gives the task's id."""
    created, listed, plan, _, _, deleted = answers
    assert [answer["code"] for answer in answers] == CODES
    assert created["message"] == "success"
    assert created["data"]["created_count"] == 1
    assert listed["data"]["page_size"] == 20
    assert plan["data"]["api_enabled"] is True
    assert deleted["data"] == {"deleted_count": 0, "not_found": [999]}
    return int(created["data"]["task_ids"][0])


async def test_python_requests(tmp_path: Path) -> None:
    async with served(tmp_path) as works:
        told = await said_by(sys.executable, "-c", REQUESTS, works.url, works.body("From requests"))
        await works.confirmed(check(json.loads(told)), "From requests")


@pytest.mark.skipif(NODE is None, reason="Node is not installed here")
async def test_node_fetch(tmp_path: Path) -> None:
    (tmp_path / "calls.js").write_text(FETCH)
    async with served(tmp_path / "profile") as works:
        told = await said_by(str(NODE), str(tmp_path / "calls.js"), works.url,
                         works.body("From fetch"))
        await works.confirmed(check(json.loads(told)), "From fetch")


@pytest.mark.skipif(CURL is None, reason="curl is not installed here")
async def test_curl(tmp_path: Path) -> None:
    async with served(tmp_path) as works:
        account = works.rig.accounts[0][0]
        await works.house.deck.accounts.add(
            NewAccount(username=account, serial=works.rig.serials[0]))

        async def curl(*words: str) -> dict[str, Any]:
            told: dict[str, Any] = json.loads(await said_by(str(CURL), "-s", *words))
            return told

        kind = ("-H", "Content-Type: application/json")
        body = works.body("From curl", serials=[], usernames=[f"@{account}"])
        created = await curl("-X", "POST", f"{works.url}/task", *kind, "-d", body)
        answers = [
            created, await curl(f"{works.url}/task?status=0"),
            await curl(f"{works.url}/license/check"),
            await curl("-X", "POST", f"{works.url}/task/retry-all"),
            await curl("-X", "POST", f"{works.url}/task/999/stop"),
            await curl("-X", "DELETE", f"{works.url}/task/batch", *kind, "-d",
                       '{"task_ids": [999]}')]
        task_id = check(answers)
        stop = f"{works.url}/task/{task_id}/stop"
        for attack in (("-H", "Host: evil.example"), ("-H", "Origin: https://evil.example"),
                       ("-H", f"Host: evil.example:{works.port}"),
                       ("-H", "Sec-Fetch-Site: cross-site")):
            assert (await curl("-X", "POST", *attack, stop))["code"] == 40302
        assert (await curl("-X", "POST", f"{works.url}/task", "-d", body))["code"] == 41501
        await works.confirmed(task_id, "From curl")
        task = (await curl(f"{works.url}/task/{task_id}"))["data"]
        assert (task["status"], task["status_text"], task["outcome"]) == (2, "completed",
                                                                        "confirmed")
        steps = (await curl(f"{works.url}/task/{task_id}/steps"))["data"]["steps"]
        shot = tmp_path / "shot.png"
        await said_by(str(CURL), "-s", "-o", str(shot),
                  f"http://localhost:{works.port}{steps[-1]['screenshot']}")
        assert shot.read_bytes().startswith(b"\x89PNG")
