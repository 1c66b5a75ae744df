"""The examples on the help page of the task API work as they stand there: they are taken from it
and run against a served deck, with only phone, account, file, port and token put in."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

import pytest

from postdeck.core.resources import resource
from postdeck.core.task import TaskFilter
from tests.api.place import Place, place
from tests.rigs.programs import said_by

TOKEN = "help-page-token"
FENCE = re.compile(r"```(\w+)\n(.*?)\n```", re.DOTALL)
EXAMPLES = FENCE.findall(resource("help", "en", "api.md").read_text(encoding="utf-8"))


def examples(language: str) -> list[str]:
    return [text for kind, text in EXAMPLES if kind == language]


def put_in(text: str, here: Place, task_id: int = 0) -> str:
    """An example for this deck."""
    for old, new in (("localhost:50809", f"localhost:{here.port}"), ("R58M12ABCDE", "PHONE1"),
                     ("@studio", "@kim"), ("@bakery", "@ann"), ("/home/ann/clip.mp4", here.video),
                     ("C:\\Clips\\clip.mp4", here.video), ("TOKEN", TOKEN),
                     ("/task/41", f"/task/{task_id}")):
        text = text.replace(old, new)
    return text


@pytest.mark.skipif(not all(map(shutil.which, ("curl", "sh"))), reason="curl is not here")
async def test_curl(tmp_path: Path) -> None:
    shown = examples("sh")
    assert len(shown) == 7
    async with place(tmp_path, token=TOKEN) as here:
        told, task_id = [], 0
        for text in shown:
            words = put_in(text, here, task_id)
            if TOKEN not in words:  # only the last one shows where the token goes
                words = words.replace("curl ", f"curl -H 'Authorization: Bearer {TOKEN}' ", 1)
            told.append(await said_by("sh", "-c", words.replace("curl ", "curl -sS ", 1)))
            if not task_id:
                task_id = int(re.findall(r'"task_ids":\[(\d+)\]', told[0])[0])
        assert ['"code":0' in each for each in told] == [True] * 7, told
        tasks = (await here.deck.tasks.page(TaskFilter(), 10)).tasks
        assert [task.username for task in tasks] == ["ann", "kim", ""]
        assert {task.caption for task in tasks[:2]} == {"Hello"}
        assert tasks[2].caption in ("Good morning #studio", "Good evening #studio")
        assert '"total":3' in told[2]
        assert '"outcome":"stopped"' in told[4]
        assert '"status":0' in told[5]
        assert '"total":3' in told[6]


async def test_python(tmp_path: Path) -> None:
    (text,) = examples("python")
    async with place(tmp_path, token=TOKEN) as here:
        assert await said_by(sys.executable, "-c", put_in(text, here)) == "1 waiting\npending\n"


@pytest.mark.skipif(not shutil.which("node"), reason="Node is not here")
async def test_javascript(tmp_path: Path) -> None:
    (text,) = examples("javascript")
    async with place(tmp_path, token=TOKEN) as here:
        script = tmp_path / "example.js"
        script.write_text(put_in(text, here), encoding="utf-8")
        assert await said_by("node", str(script)) == "1 waiting\npending\n"


@pytest.mark.skipif(not shutil.which("pwsh"), reason="PowerShell is not here")
async def test_powershell(tmp_path: Path) -> None:
    (text,) = examples("powershell")
    async with place(tmp_path, token=TOKEN) as here:
        assert "success" in await said_by("pwsh", "-NoProfile", "-Command", put_in(text, here))
