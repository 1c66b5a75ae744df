"""`serve` and `demo --serve`: the task API of the real program, from outside."""

from __future__ import annotations

import json
import re
import shutil
import signal
import socket
from pathlib import Path

import httpx

from postdeck.core.post import PostConfig
from postdeck.core.task import Outcome, TaskRequest
from postdeck.launch.following import follow
from postdeck.remote.deck import RemoteDeck
from tests.rigs.terminal import Terminal, line_with

ROOT = Path(__file__).parents[2]


def url_in(line: str) -> str:
    found = re.search(r"http://localhost:\d+", line)
    assert found, line
    return found[0]


async def test_a_post_made_over_the_api_of_the_demo_is_confirmed_on_the_phone(
        terminal, tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    demo = await terminal.start("demo", "--serve", "--api-port", "0", "--json", folder)
    line = await line_with(demo.stdout, "The task API is at")
    async with RemoteDeck.connect(url_in(line)) as deck:
        video = next(folder.rglob("sample*.mp4"))
        (task,) = await deck.tasks.create(TaskRequest(
            serials=("LAB0001",),
            config=PostConfig(captions="Over the API", material_list=(str(video),))))
        (task,) = await follow(deck, (task,), lambda _: None)
        assert task.outcome is Outcome.CONFIRMED, task.remark
    demo.send_signal(signal.SIGTERM)
    assert (await terminal.ended(demo)).code == 0
    ledger = next(folder.rglob("ledger.jsonl")).read_text().splitlines()
    assert [json.loads(post)["caption"] for post in ledger] == ["Over the API"]


async def test_serve_says_who_may_hold_its_port_and_ends(terminal) -> None:
    with socket.create_server(("127.0.0.1", 0)) as holder:
        port = holder.getsockname()[1]
        ran = await terminal.type("serve", "--api-port", str(port))
    assert ran.code == 1
    assert f"Port {port} is taken" in ran.err
    assert "TikMatrix" in ran.err


async def test_a_token_made_while_it_serves_counts_at_once(terminal) -> None:
    serve = await terminal.start("serve", "--api-port", "0")
    url = url_in(await line_with(serve.stdout, "The task API is at")) + "/api/v1/task/stats"
    async with httpx.AsyncClient() as client:
        assert (await client.get(url)).json()["code"] == 0
        token = (await terminal.type("api", "token", "--new")).out.strip()
        assert (await client.get(url)).json()["code"] == 40101
        bearer = {"Authorization": f"Bearer {token}"}
        assert (await client.get(url, headers=bearer)).json()["code"] == 0
        await terminal.type("api", "token", "--new")
        assert (await client.get(url, headers=bearer)).json()["code"] == 40101
        await terminal.type("api", "token", "--off")
        assert (await client.get(url)).json()["code"] == 0


async def test_licences_switch_the_api_of_a_build_that_requires_one(tmp_path: Path) -> None:
    """A distributor's build: the program's own code beside resources of the distributor's."""
    build = tmp_path / "build"
    for part in ("app", "resources"):
        shutil.copytree(ROOT / part, build / part, ignore=shutil.ignore_patterns("__pycache__"))
    terminal = Terminal(tmp_path, adb_port=0, PYTHONPATH=str(build / "app"))
    try:
        made = await terminal.type("license", "issue", "--new-key", "--key", "private.pem")
        key = next(line for line in made.out.splitlines() if line.startswith("public_keys"))
        (build / "resources" / "distribution.toml").write_text(f"require_license = true\n{key}\n")
        serve = await terminal.start("serve", "--api-port", "0")
        url = url_in(await line_with(serve.stdout, "The task API is at")) + "/api/v1"
        async with httpx.AsyncClient() as client:
            assert (await client.get(f"{url}/task")).json()["code"] == 40301
            for plan, code in (("business", 0), ("starter", 40301), ("pro", 0)):
                await terminal.type("license", "issue", "--key", "private.pem", "--plan", plan,
                                    "--to", "Ada", "--out", f"{plan}.json")
                assert (await terminal.type("license", "install", f"{plan}.json")).code == 0
                assert (await client.get(f"{url}/task")).json()["code"] == code
                assert (await client.get(f"{url}/health")).json()["code"] == 0
    finally:
        await terminal.close()
