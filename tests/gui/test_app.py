"""The program of the window: it opens the house, shows it, and closes it in order."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from pathlib import Path

import pytest

PROGRAM = """
import asyncio, sys
from contextlib import asynccontextmanager
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from postdeck.gui.app import run_window
from postdeck.gui.window import MainWindow
from tests.gui.house_rig import window_house

@asynccontextmanager
async def open_house():
    async with window_house(Path(sys.argv[1])) as house:
        asyncio.get_running_loop().call_soon(tell)
        try:
            yield house
        finally:
            print("closing", flush=True)
    print("closed", flush=True)

def tell():
    shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    if not shown or not shown[0].isVisible():
        asyncio.get_running_loop().call_soon(tell)
        return
    print("shown", shown[0].composer.media.paths, flush=True)
    if sys.argv[2] == "button":
        shown[0].close()

sys.exit(run_window(open_house, sys.argv[3:]))
"""


async def run(folder: Path, way: str, *files: str) -> asyncio.subprocess.Process:
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen",
                        "PYTHONPATH": str(Path(__file__).parents[2])}
    return await asyncio.create_subprocess_exec(
        sys.executable, "-W", "error", "-c", PROGRAM, str(folder), way, *files, env=env,
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE)


@pytest.mark.parametrize("way", ["button", "SIGTERM", "SIGINT"])
async def test_the_window_closes_its_house(tmp_path: Path, way: str) -> None:
    (tmp_path / "a film.mp4").write_bytes(b"film")
    program = await run(tmp_path, way, str(tmp_path / "a film.mp4"))
    assert program.stdout is not None
    first = await program.stdout.readline()
    assert b"a film.mp4" in first, (await program.communicate())[1].decode()
    if way != "button":
        program.send_signal(getattr(signal, way))
    out, err = await program.communicate()
    assert out.decode().split() == ["closing", "closed"], err.decode()
    assert program.returncode == 0, err.decode()
    assert b"Traceback" not in err
