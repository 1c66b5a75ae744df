"""`serve` and `demo --serve`: the task API of the real program, from outside."""

from __future__ import annotations

import json
import re
import signal
import socket
from pathlib import Path

from postdeck.core.post import PostConfig
from postdeck.core.task import Outcome, TaskRequest
from postdeck.launch.following import follow
from postdeck.remote.deck import RemoteDeck
from tests.rigs.terminal import line_with


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
