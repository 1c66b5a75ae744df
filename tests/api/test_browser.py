"""A real browser: pages of other sites can't touch the API, its own documentation works offline."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.api.place import Place

BROWSER = next(filter(None, map(shutil.which, (
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"))), None)
SECONDS = 90

pytestmark = [pytest.mark.skipif(BROWSER is None, reason="Chromium is not installed here"),
              pytest.mark.timeout(SECONDS + 30)]

ATTACK = """<!doctype html><title>Nice pictures</title><body>
<iframe name="hole"></iframe><img src="@/api/v1/task/1">
<form method="post" target="hole" enctype="text/plain" action="@/api/v1/task/1/retry">
<input name='{"task_ids":[1],"a":"' value='"}'></form>
<script>
const said = [];
async function attempt(name, work) {
  try { said.push(name + " " + String(await work())); }
  catch (error) { said.push(name + " failed"); }
}
(async () => {
  const stop = "@/api/v1/task/1/stop", json = {"Content-Type": "application/json"};
  await attempt("simple", async () => (await fetch(stop, {method: "POST"})).status);
  await attempt("no-cors", async () =>
    (await fetch(stop, {method: "POST", mode: "no-cors"})).type);
  await attempt("beacon", () => navigator.sendBeacon(stop, "x"));
  await attempt("json", async () => (await fetch("@/api/v1/task/batch",
    {method: "DELETE", headers: json, body: '{"task_ids":[1]}'})).status);
  await attempt("read", async () => (await fetch("@/api/v1/task")).text());
  document.forms[0].submit();
  document.body.append(Object.assign(document.createElement("p"),
    {id: "said", textContent: said.join("; ")}));
})();
</script></body>"""


@dataclass
class Seen:
    """What the browser made of a page."""

    dom: str
    log: str


async def browse(address: str, folder: Path, *options: str) -> Seen:
    """Open a page and wait until it has done what it does."""
    assert BROWSER is not None
    process = await asyncio.create_subprocess_exec(
        BROWSER, "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
        "--no-first-run", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--disable-dev-shm-usage", f"--user-data-dir={folder / 'browser'}",
        "--enable-logging=stderr", "--virtual-time-budget=8000", "--dump-dom", *options, address,
        stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE, start_new_session=True)
    try:
        async with asyncio.timeout(SECONDS):
            dom, log = await process.communicate()
    finally:
        with suppress(ProcessLookupError):  # its children too, if any are left
            os.killpg(process.pid, signal.SIGKILL)
        await process.wait()
    return Seen(dom.decode(), log.decode(errors="replace"))


@asynccontextmanager
async def other_site(page: str) -> AsyncIterator[int]:
    """A site that serves one page; gives its port."""
    body = page.encode()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(asyncio.IncompleteReadError, ConnectionError):
            await reader.readuntil(b"\r\n\r\n")
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n"
                         b"Content-Length: %d\r\n\r\n" % len(body) + body)
            await writer.drain()
        writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield server.sockets[0].getsockname()[1]


@pytest.mark.parametrize("site", ["evil.example", "127.0.0.1", "localhost"])
@pytest.mark.parametrize("target", ["localhost", "127.0.0.1"])
async def test_a_page_of_another_site_can_not_touch_a_task(
    here: Place, site: str, target: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (task,) = await here.fill(1)
    caplog.set_level("INFO", "postdeck.api.entrance.guard")
    async with other_site(ATTACK.replace("@", f"http://{target}:{here.port}")) as port:
        seen = await browse(f"http://{site}:{port}/", tmp_path,
                            "--host-resolver-rules=MAP evil.example 127.0.0.1")
    assert 'id="said"' in seen.dom, seen.log
    assert "simple failed; no-cors failed" in seen.dom
    assert "json failed; read failed" in seen.dom
    refused = [record for record in caplog.records if "Refused" in record.getMessage()]
    assert len(refused) >= 4  # so the attack did arrive
    assert await here.store.tasks.get(1) == task


async def test_a_name_bound_to_this_computer_is_not_its_name(
    here: Place, tmp_path: Path
) -> None:
    await here.fill(1)
    seen = await browse(f"http://evil.example:{here.port}/api/v1/task", tmp_path,
                        "--host-resolver-rules=MAP evil.example 127.0.0.1")
    assert "40302" in seen.dom, seen.log
    assert '"tasks"' not in seen.dom


async def test_a_rebound_page_can_not_touch_a_task(here: Place, tmp_path: Path) -> None:
    (task,) = await here.fill(1)
    async with other_site(ATTACK.replace("@", f"http://evil.example:{here.port}")) as port:
        seen = await browse(f"http://evil.example:{port}/", tmp_path,
                            "--host-resolver-rules=MAP evil.example 127.0.0.1")
    assert "json failed; read failed" in seen.dom, seen.log
    assert await here.store.tasks.get(1) == task


async def test_the_documentation_works_without_a_network(here: Place, tmp_path: Path) -> None:
    seen = await browse(f"http://localhost:{here.port}/docs", tmp_path,
                        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost")
    assert 'data-ready="yes"' in seen.dom, seen.log
    for shown in ("/api/v1/task/{task_id}/stop", "Idempotency", "PostDeck's own", "As published",
                  "script_config", "40301", "material_list"):
        assert shown in seen.dom, shown
    assert "Content Security Policy" not in seen.log
    assert "Uncaught" not in seen.log
