"""The program of the window: it opens the house, shows it, and closes it in order."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from pathlib import Path

import pytest

PROGRAM = """
import asyncio, ctypes, sys
import PySide6, shiboken6
from contextlib import asynccontextmanager
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
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
    if not shown or not shown[0].isVisible() or not shown[0].composer.media.paths:
        asyncio.get_running_loop().call_soon(tell)
        return
    print("shown", shown[0].composer.media.paths, flush=True)
    if sys.argv[2] == "button":
        shown[0].close()
    if sys.argv[2] == "session":
        shown[0].frame.may_close = lambda: False  # posts run, and nobody is there to be asked
        end_session()

def end_session():
    # Qt's own signal, as a session manager sends it; PySide has no way to emit it.
    app, kind = QApplication.instance(), QGuiApplication.staticMetaObject
    signatures = [kind.method(number).methodSignature().data()
                  for number in range(kind.methodOffset(), kind.methodCount())]
    pointer = shiboken6.getCppPointer(app)[0]
    core = ctypes.CDLL(next(str(path) for path in
                            (Path(PySide6.__file__).parent / "Qt/lib").glob("libQt6Core.so*")))
    activate = core["_ZN11QMetaObject8activateEP7QObjectPKS_iPPv"]
    activate.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p]
    activate(pointer, shiboken6.getCppPointer(kind)[0],
             signatures.index(b"commitDataRequest(QSessionManager&)"),
             (ctypes.c_void_p * 2)(None, pointer))

sys.exit(run_window(open_house, sys.argv[3:]))
"""


async def run(folder: Path, way: str, *files: str) -> asyncio.subprocess.Process:
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen",
                        "PYTHONPATH": str(Path(__file__).parents[2])}
    return await asyncio.create_subprocess_exec(
        sys.executable, "-W", "error", "-c", PROGRAM, str(folder), way, *files, env=env,
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE)


@pytest.mark.parametrize("way", [
    "button", "SIGTERM", "SIGINT",
    pytest.param("SIGHUP", marks=pytest.mark.skipif(
        sys.platform == "win32", reason="Windows has no such signal")),
    pytest.param("session", marks=pytest.mark.skipif(
        sys.platform != "linux", reason="The signal is sent by its Linux name"))])
async def test_the_window_closes_its_house(tmp_path: Path, way: str) -> None:
    (tmp_path / "a film.mp4").write_bytes(b"film")
    program = await run(tmp_path, way, str(tmp_path / "a film.mp4"))
    assert program.stdout is not None
    first = await program.stdout.readline()
    if b"a film.mp4" not in first:
        program.kill()
        pytest.fail((first + (await program.communicate())[1]).decode())
    if way.startswith("SIG"):
        program.send_signal(getattr(signal, way))
    out, err = await program.communicate()
    assert out.decode().split() == ["closing", "closed"], err.decode()
    assert program.returncode == 0, err.decode()
    assert b"Traceback" not in err
