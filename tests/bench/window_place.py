"""A window and the API on one loop, over many tasks, in a process of its own.

`python -m tests.bench.window_place FOLDER TASKS` prints the API's port and serves until its
standard input ends.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from tests.api.place import place
from tests.bench.million import fill


@asynccontextmanager
async def window_place(folder: Path, tasks: int) -> AsyncIterator[str]:
    """The API's address, while the process runs."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", __name__, str(folder), str(tasks),
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE)
    assert process.stdin
    assert process.stdout
    port = (await process.stdout.readline()).decode().strip()
    assert port, "the window did not come up"
    yield f"http://localhost:{port}/api/v1"
    process.stdin.close()
    assert await process.wait() == 0


async def serve(folder: Path, tasks: int) -> None:
    """Fill, show, serve."""
    from postdeck.gui.app import application  # here only: see dev.py's bench
    from postdeck.gui.look import Look
    from postdeck.gui.window import MainWindow
    async with place(folder) as here:
        await fill(here.store, tasks)
        window = MainWindow(here.deck, Look(application(), "light"))
        window.show_tasks()
        window.show()
        await window.loaded()
        print(here.port, flush=True)
        await asyncio.to_thread(sys.stdin.read)
        await window.shut()
        window.end()
        window.deleteLater()


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from postdeck.gui.app import run_with_qt
    run_with_qt(lambda: serve(Path(sys.argv[1]), int(sys.argv[2])))
