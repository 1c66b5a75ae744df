"""What is private stays out of logs, crash reports, command lines and redacted reports, also when
something breaks at every layer and everything is logged."""

from __future__ import annotations

import asyncio
import io
import json
import os
import re
import signal
import sqlite3
import sys
import zipfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from postdeck.core.account import NewAccount
from postdeck.core.license import Plan
from postdeck.launch.logs import LEVEL
from postdeck.services.license_issue import issue
from postdeck.store.api_token import ApiToken
from postdeck.store.profile import Profile
from postdeck.store.store import Store
from tests.rigs.lab_rig import Rig, lab
from tests.rigs.media import make_sample
from tests.security.canaries import Canaries, ProcessWatch

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")


@dataclass
class Nest:
    """The running program with canaries in it, and a client that has the token."""

    rig: Rig
    canaries: Canaries
    profile: Profile
    film: Path
    api: httpx.AsyncClient
    pid: int

    async def post(self, **changes: Any) -> dict[str, Any]:
        """Ask for a post with every canary in it; the answer as it is."""
        words = self.canaries.words
        config = {"captions": f"{words['caption']}\n{words['second line']}",
                  "upload_wait_time": 8, "allow_repeat": 1, "material_list": [str(self.film)]}
        body = {"serials": [], "usernames": [words["handle"]], "script_name": "post",
                "start_time": "", "script_config": config} | changes
        answer: dict[str, Any] = (await self.api.post("/task", json=body)).json()
        return answer

    async def ended(self, task_id: int) -> dict[str, Any]:
        """The task, when it is over."""
        async with (asyncio.timeout(60),
                    self.api.stream("GET", "/events", timeout=None) as news):
            lines = news.aiter_lines()
            while True:
                task: dict[str, Any] = (await self.api.get(f"/task/{task_id}")).json()["data"]
                if task["status"] in (2, 3):
                    return task
                await anext(lines)


@asynccontextmanager
async def nest(folder: Path) -> AsyncIterator[Nest]:
    """Serve, logging everything; when left, ended as by a service manager."""
    canaries = Canaries(folder / "home" / "kanarienhaus")
    words, home = canaries.words, canaries.home
    profile = Profile(home / "deck")
    film = home / "films" / f"{words['file name']}.mp4"
    film.parent.mkdir(parents=True)
    make_sample(film, seed=9, seconds=1.0)
    profile.prepare()
    words["token"] = ApiToken(profile.folder).make()
    content = issue(Ed25519PrivateKey.generate(), plan=Plan.TEAM, licensee=words["licensee"],
                    now=datetime.now(UTC), days=9)[1]
    (profile.folder / "license.json").write_bytes(content)
    words["signature"] = str(json.loads(content)["signature"])
    accounts = (words["handle"], words["other handle"])
    async with lab(count=1, seed=3, child=True, accounts=accounts, popups=0.0) as rig:
        async with Store.open(profile.database) as store:
            for name in accounts:
                await store.accounts.add(NewAccount(username=name, serial=rig.serials[0]))
        with (folder / "said").open("wb") as said:
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-X", "dev", "-m", "postdeck", "--profile", "deck",
                "--adb-port", str(rig.adb_port), "serve", "--api-port", "0",
                stdout=asyncio.subprocess.PIPE, stderr=said, cwd=home,
                env=os.environ | rig.env | {"HOME": str(home), LEVEL: "debug",
                                            "PYTHONFAULTHANDLER": ""})
        assert process.stdout is not None
        try:
            line = (await process.stdout.readline()).decode()
            url = re.search(r"http://localhost:\d+", line)
            assert url, (folder / "said").read_text()
            async with httpx.AsyncClient(
                    base_url=f"{url[0]}/api/v1", timeout=30,
                    headers={"Authorization": f"Bearer {words['token']}"}) as api:
                await _online(api)
                yield Nest(rig, canaries, profile, film, api, process.pid)
        finally:
            process.send_signal(signal.SIGTERM)
            await process.wait()


async def _online(api: httpx.AsyncClient) -> None:
    async with asyncio.timeout(30), api.stream("GET", "/events", timeout=None) as news:
        lines = news.aiter_lines()
        while True:
            devices = (await api.get("/devices")).json()["data"]["devices"]
            if any(each["state"] == "online" for each in devices):
                return
            await anext(lines)


def sabotage(database: Path, trigger: str) -> None:
    """Let the database refuse something from now on."""
    with closing(sqlite3.connect(database, timeout=20)) as connection:
        connection.execute(f"CREATE TRIGGER sabotage {trigger} BEGIN "
                           "SELECT RAISE(ABORT, 'sabotage'); END")
        connection.commit()


def repair(database: Path) -> None:
    """Let it work again."""
    with closing(sqlite3.connect(database, timeout=20)) as connection:
        connection.execute("DROP TRIGGER sabotage")
        connection.commit()


async def trouble_at_every_layer(here: Nest) -> None:
    """The phone, the media, the API, the store: each fails with canaries in its hands."""
    words, api = here.canaries.words, here.api
    serial = here.rig.serials[0]
    for fault in ("screencap_fails", "logged_out"):
        await here.rig.control.fault(serial, fault)
        made = await here.post()
        await here.ended(made["data"]["task_ids"][0])
        await here.rig.control.fault(serial, fault, on=False)
    broken = here.film.with_name(f"{words['file name']}-broken.mp4")
    broken.write_bytes(here.film.read_bytes()[:900])
    for path in (broken, broken.with_name("gone.mp4")):
        said = await here.post(script_config={
            "captions": words["caption"], "material_list": [str(path)]})
        assert said["code"]
    for body in (b'{"usernames": ["' + words["handle"].encode() + b'"], "x": ' + b"\xff}",
                 json.dumps({"script_config": words["caption"]}).encode(),
                 json.dumps([words["caption"]]).encode()):
        await api.post("/task", content=body, headers={"content-type": "application/json"})
    await api.get(f"/task/{words['token']}")
    await api.get("/task", params={"token": words["token"], "search": words["caption"]})
    await api.get("/accounts", params={"username": words["handle"]})
    await api.get("/devices", headers={"Authorization": f"Bearer {words['token']}x"})
    await api.get("/devices", headers={"Origin": f"http://{words['handle']}"})
    sabotage(here.profile.database, "BEFORE INSERT ON tasks")
    assert (await here.post())["code"] == 50001
    repair(here.profile.database)
    sabotage(here.profile.database, "BEFORE INSERT ON steps")
    made = await here.post()
    await here.ended(made["data"]["task_ids"][0])
    repair(here.profile.database)


@pytest.mark.timeout(180)
async def test_nothing_private_is_written_down_or_shown_to_other_processes(tmp_path: Path) -> None:
    async with nest(tmp_path) as here:
        watch = ProcessWatch(here.pid)
        watch.start()
        made = await here.post()
        assert made["code"] == 0, made
        task_id = made["data"]["task_ids"][0]
        task = await here.ended(task_id)
        assert task["outcome"] == "confirmed", task
        await trouble_at_every_layer(here)
        lines = watch.stop()
        answer = await here.api.get(f"/task/{task_id}/report", params={"redact": True})
        report = answer.content
    canaries, folder = here.canaries, here.profile.folder
    logged = (folder / "logs" / "postdeck.log").read_text()
    assert "DEBUG" in logged
    assert "sabotage" in logged
    assert list((folder / "crashes").glob("*.txt"))
    assert canaries.in_folder(folder / "logs") == {}
    assert canaries.in_folder(folder / "crashes") == {}
    said = (tmp_path / "said").read_text(errors="replace")
    assert canaries.in_text(said) == [], said
    assert any("prober" in line for line in lines)
    assert {line: canaries.in_text(line) for line in lines if canaries.in_text(line)} == {}
    with zipfile.ZipFile(io.BytesIO(report)) as parts:
        for name in parts.namelist():
            assert canaries.in_text(parts.read(name).decode("utf-8", "replace")) == [], name


async def test_the_canaries_would_be_found(tmp_path: Path) -> None:
    canaries = Canaries(tmp_path / "kanarienhaus")
    (tmp_path / "log").write_text(f"posting {canaries.words['second line']!a} as "
                                  f"{canaries.words['handle'].upper()}")
    assert canaries.in_folder(tmp_path) == {"log": ["second line", "handle"]}
