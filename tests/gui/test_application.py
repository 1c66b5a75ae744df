"""What the system asks of the application: files dropped on its icon, as macOS tells of them."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

PROGRAM = """
import asyncio, sys
from contextlib import asynccontextmanager
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from postdeck.gui.app import run_window
from postdeck.gui.window import MainWindow
from tests.gui.house_rig import window_house

def drop(*names):
    for name in names:
        QCoreApplication.postEvent(QApplication.instance(),
                                   QFileOpenEvent(str(Path(sys.argv[1], name))))

@asynccontextmanager
async def open_house():
    drop("first.mp4", "second.mp4")
    await asyncio.sleep(0)  # the loop delivers them while there is no page yet
    async with window_house(Path(sys.argv[1], "profile")) as house:
        asyncio.get_running_loop().call_soon(look, ["first.mp4", "second.mp4"])
        yield house

def look(wanted):
    shown = next(each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))
    moved_in = hasattr(shown, "frame")
    names = [Path(path).name for path in shown.composer.media.paths] if moved_in else []
    if names[-len(wanted):] != wanted:
        asyncio.get_running_loop().call_soon(look, wanted)
    elif wanted == ["last.mp4"]:
        print("then", names, flush=True)
        shown.close()
    else:
        print("first", names, flush=True)
        drop("last.mp4")
        asyncio.get_running_loop().call_soon(look, ["last.mp4"])

sys.exit(run_window(open_house))
"""


async def test_files_dropped_on_the_icon_open_in_compose_also_those_before_the_window_moved_in(
    tmp_path: Path
) -> None:
    (tmp_path / "profile").mkdir()
    for name in ("first", "second", "last"):
        (tmp_path / f"{name}.mp4").write_bytes(name.encode())
    paths = (str(Path(__file__).parents[2]), os.environ.get("PYTHONPATH", ""))
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen",
                        "PYTHONPATH": os.pathsep.join(filter(None, paths))}
    program = await asyncio.create_subprocess_exec(
        sys.executable, "-W", "error", "-c", PROGRAM, str(tmp_path), env=env,
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE)
    out, err = await program.communicate()
    assert program.returncode == 0, err.decode()
    before, after = out.decode().splitlines()
    assert before == "first ['first.mp4', 'second.mp4']"
    assert after.endswith("'last.mp4']")
