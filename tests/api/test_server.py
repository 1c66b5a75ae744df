"""Where the API is served, what happens when that place is taken, and how it ends."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sys
from pathlib import Path

import pytest

from postdeck.api.listening import ApiPortTakenError
from postdeck.api.server import serve_api
from tests.api.place import local_deck, place
from tests.api.raw import line, request


async def test_it_listens_on_this_computers_own_addresses_only(tmp_path: Path) -> None:
    async with place(tmp_path) as here:
        others = {info[4][0] for info in socket.getaddrinfo(socket.gethostname(), None)}
        for address in {*map(str, others), "127.0.0.2"} - {"127.0.0.1", "::1"}:
            with pytest.raises(OSError, match=address.replace(".", r"\.")):
                await asyncio.open_connection(address, here.port)


@pytest.mark.parametrize("address", ["127.0.0.1", "0.0.0.0", "::1"])
async def test_a_taken_port_is_said_and_never_evaded(tmp_path: Path, address: str) -> None:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with socket.socket(family) as holder:
        try:
            holder.bind((address, 0))
        except OSError:
            pytest.skip("no IPv6 here")
        holder.listen()
        port = holder.getsockname()[1]
        async with local_deck(tmp_path) as (deck, _, _):
            with pytest.raises(ApiPortTakenError, match=str(port)) as caught:
                async with serve_api(deck, port=port):
                    pass
    assert "TikMatrix" in caught.value.sentence
    assert "another PostDeck" in caught.value.sentence


async def test_two_do_not_share_a_port(tmp_path: Path) -> None:
    async with place(tmp_path) as here:
        with pytest.raises(ApiPortTakenError):
            async with serve_api(here.deck, port=here.port):
                pass


async def test_the_port_is_free_again_afterwards(tmp_path: Path) -> None:
    async with local_deck(tmp_path) as (deck, _, _):
        async with serve_api(deck, port=0) as server, line(server.port) as to:
            await to.ask(request("GET", "/api/v1/health", [
                ("Host", f"localhost:{server.port}")]))
        for _ in range(3):
            async with serve_api(deck, port=server.port):
                pass


async def test_signals_stay_with_the_application(tmp_path: Path) -> None:
    before = signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)
    async with place(tmp_path):
        assert (signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)) == before


async def test_a_stuck_call_does_not_keep_it_from_closing(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with local_deck(tmp_path) as (deck, _, _):
        async with serve_api(deck, port=0, close_seconds=1) as server:
            _, writer = await asyncio.open_connection("127.0.0.1", server.port)
            writer.write(request("POST", "/api/v1/task", [
                ("Host", f"localhost:{server.port}"), ("Content-Type", "application/json"),
                ("Content-Length", "10")]))
            await writer.drain()
            async with line(server.port) as to:  # so that the other one has been seen
                await to.ask(request("GET", "/api/v1/health", [
                    ("Host", f"localhost:{server.port}")]))
            started = asyncio.get_running_loop().time()
        assert asyncio.get_running_loop().time() - started < 3
        writer.close()


async def test_a_mistake_of_ours_is_an_envelope_without_details(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with place(tmp_path) as here:
        await here.store.tasks._database.write(
            lambda connection: connection.exec_driver_sql("DROP TABLE task_counts"))
        answer = await here.api.get("/task/stats")
        again = await here.api.get("/task/stats")  # over the same connection
    assert again.status_code == 500
    assert (answer.status_code, answer.json()["code"]) == (500, 50001)
    assert "task_counts" not in answer.text
    assert "task_counts" in caplog.text


WINDOW_LOOP = """
import asyncio, pathlib, sys
import httpx
from PySide6.QtCore import QCoreApplication
from postdeck.gui.loop import WindowLoop
from tests.api.place import place

async def main():
    async with place(pathlib.Path(sys.argv[1])) as here:
        made = await here.create()
        async with here.api.stream("GET", "/events") as answer:
            lines = answer.aiter_lines()
            await anext(lines)
            answers = await asyncio.gather(*(here.api.get("/task") for _ in range(30)))
            await here.api.post(f"/task/{made[0]}/stop")
            async for line in lines:
                if line == "event: task":
                    break
        print([one.json()["data"]["total"] for one in answers] == [1] * 30)

application = QCoreApplication([])
with asyncio.Runner(loop_factory=lambda: WindowLoop(application)) as runner:
    runner.run(main())
"""


async def test_it_runs_in_the_windows_loop(tmp_path: Path) -> None:
    root = Path(__file__).resolve().parents[2]
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-W", "error", "-c", WINDOW_LOOP, str(tmp_path), cwd=root,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "QT_QPA_PLATFORM": "offscreen"},
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE)
    said, complaints = await process.communicate()
    assert process.returncode == 0, complaints.decode()
    assert said.decode().strip() == "True"
    assert not complaints.decode()
