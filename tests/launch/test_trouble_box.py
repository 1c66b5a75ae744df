"""A start that fails says why, also to a person who has no terminal."""

from __future__ import annotations

import io
import os
import pty
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from postdeck.launch.trouble_box import is_read, is_seen
from postdeck.store.profile import Profile

LOOK = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from postdeck.cli import main
from postdeck.gui.app import application

def look():
    box = QApplication.activeModalWidget()
    if isinstance(box, QMessageBox) and box.isVisible():
        print(box.text(), flush=True)
        box.button(QMessageBox.StandardButton.Close).click()
    else:
        QTimer.singleShot(0, look)

application()
QTimer.singleShot(0, look)
if sys.argv.pop(1) == "windowed":
    sys.stderr = None
main()
"""


@pytest.fixture
def screen():
    """A screen that nobody sees, which Qt does not know."""
    if shutil.which("Xvfb") is None:
        pytest.skip("No Xvfb here")
    reader, writer = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writer), "-screen", "0", "800x600x24"],
                              pass_fds=(writer,), stderr=subprocess.DEVNULL)
    os.close(writer)
    with os.fdopen(reader) as said:
        yield f":{said.readline().strip()}"
    server.terminate()
    server.wait()


def started(screen: str, *words: str, way: str = "menu") -> subprocess.CompletedProcess[str]:
    """As a menu starts it: stderr is no terminal."""
    env = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    return subprocess.run([sys.executable, "-c", LOOK, way, *words], text=True, check=False,
                          env=env | {"DISPLAY": screen, "LC_ALL": "C.UTF-8", "LANGUAGE": ""},
                          stdin=subprocess.DEVNULL, capture_output=True, timeout=100)


def test_the_sentence_is_on_the_screen_and_on_stderr(screen: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    ended = started(screen, "--profile", str(tmp_path / "file"))
    assert ended.returncode == 1
    assert "is not a folder. Choose another folder with --profile." in ended.stdout
    assert ended.stdout == ended.stderr


def test_it_says_which_process_has_the_profile_also_where_there_is_no_stderr(
    screen: str, tmp_path: Path
) -> None:
    profile = Profile(tmp_path / "profile")
    with profile.owned():  # by a process that has no window to bring forward
        ended = started(screen, "--profile", str(profile.folder), way="windowed")
    assert ended.returncode == 1
    assert f"(process {os.getpid()})" in ended.stdout
    assert ended.stderr == ""


def test_a_command_without_a_window_shows_no_box(screen: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    ended = started(screen, "serve", "--profile", str(tmp_path / "file"))
    assert ended.returncode == 1
    assert ended.stdout == ""
    assert "is not a folder" in ended.stderr


def test_a_terminal_is_read_and_a_pipe_or_nothing_is_not(tmp_path: Path) -> None:
    assert not is_read(None)
    assert not is_read(io.StringIO())
    ours, theirs = pty.openpty()
    with os.fdopen(ours), os.fdopen(theirs, "w") as terminal:
        assert is_read(terminal)
    assert not is_read(terminal)


def test_what_qt_draws_for_itself_is_not_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert not is_seen()
