"""Crash reports: what makes one, that it is discreet, that a person is told once."""

from __future__ import annotations

import logging
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from postdeck.core.errors import MediaError
from postdeck.launch.crash_folder import HARD, MOST, CrashFolder
from postdeck.launch.crash_reports import LAST_LINES, crash_reports
from postdeck.launch.logs import logging_to
from postdeck.launch.privacy import PrivateWords
from tests.rigs.terminal import Terminal

log = logging.getLogger("postdeck.test")


def unexpected(text: str) -> Exception:
    try:
        raise LookupError(text)
    except LookupError as error:
        return error


def test_an_unexpected_error_in_the_log_makes_one_report(tmp_path: Path) -> None:
    private = PrivateWords()
    private.learn("Sunny bread", "mira.bakes")
    with logging_to(tmp_path, private=private), crash_reports(tmp_path, private) as reports:
        for number in range(LAST_LINES + 10):
            log.info("line %d for mira.bakes", number)
        for _ in range(3):
            log.error("Posting 'Sunny bread' failed", exc_info=unexpected("no Sunny bread"))
        log.error("A file is bad", exc_info=MediaError("clip.mp4 is bad"))
        log.error("The disk is full", exc_info=OSError(28, "No space"))
        (report,) = reports.untold()
        assert report.about == "Posting '…' failed (LookupError)"
        assert "PostDeck 0." in report.text
        assert "in unexpected" in report.text
        assert "no …" in report.text
        assert f"line {LAST_LINES + 9} for …" in report.text
        assert "line 9 for" not in report.text
        assert "Sunny" not in report.text
        assert "mira" not in report.text
        reports.mark_told()
        assert reports.untold() == ()
        assert reports.all() == (report,)
        reports.delete()
        assert reports.all() == ()


def test_only_the_newest_are_kept(tmp_path: Path) -> None:
    reports = CrashFolder(tmp_path)
    for number in range(MOST + 5):
        reports.write(f"about {number}", datetime(2026, 1, 1, tzinfo=UTC)
                      + timedelta(seconds=number // 2))
    assert [each.about for each in reports.all()] == [f"about {n}" for n in range(5, MOST + 5)]


ENDS = {
    "thread": "import threading; t = threading.Thread(target=fail); t.start(); t.join()",
    "loop": """
import asyncio, gc
async def main():
    async def broken(): fail()
    task = asyncio.create_task(broken())
    await asyncio.wait([task])
    del task
    gc.collect()
asyncio.run(main())""",
    "destructor": """
class Bad:
    def __del__(self): fail()
bad = Bad(); del bad""",
    "slot": """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtCore import QCoreApplication, QTimer
app = QCoreApplication([])
QTimer.singleShot(0, fail)
QTimer.singleShot(50, app.quit)
app.exec()""",
    "job": """
import asyncio
from postdeck.gui.app import run_with_qt
from postdeck.gui.jobs import Jobs
async def main():
    async def broken(): fail()
    jobs = Jobs()
    jobs.start(broken())
    await jobs.idle()
run_with_qt(main)""",
}
CHILD = """
import sys
from pathlib import Path
from postdeck.launch.crash_reports import crash_reports
from postdeck.launch.logs import logging_to
from postdeck.launch.privacy import PrivateWords

def fail(): raise LookupError("mira.bakes said 'Sunny bread' in " + str(Path.home()))

folder, private = Path(sys.argv[1]), PrivateWords()
private.learn("mira.bakes")
(folder / "logs").mkdir(exist_ok=True)
with logging_to(folder / "logs", private=private), crash_reports(folder, private):
    exec(sys.argv[2])
"""


def child(folder: Path, code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", CHILD, str(folder), code], text=True,
                          capture_output=True, timeout=60)


@pytest.mark.parametrize("where", list(ENDS))
def test_an_error_that_nobody_catches_makes_a_report(tmp_path: Path, where: str) -> None:
    done = child(tmp_path, ENDS[where])
    assert done.returncode == 0, done.stderr
    (report,) = CrashFolder(tmp_path).untold()
    assert "in fail" in report.text
    assert "LookupError: … said '…' in ~" in report.text
    for text in (report.text, done.stderr, (tmp_path / "logs" / "postdeck.log").read_text()):
        assert "mira" not in text
        assert "Sunny" not in text
        assert str(Path.home()) not in text.replace(str(tmp_path), "")


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal")
def test_a_hard_crash_is_reported_at_the_next_start(tmp_path: Path) -> None:
    code = ("import logging, os, signal; logging.getLogger('x').info('just before'); "
            "os.kill(os.getpid(), signal.SIGSEGV)")
    assert child(tmp_path, code).returncode != 0
    assert CrashFolder(tmp_path).all() == ()
    assert child(tmp_path, "pass").returncode == 0
    (report,) = CrashFolder(tmp_path).untold()
    assert report.about == "PostDeck broke off (Fatal Python error: Segmentation fault)"
    assert "just before" in report.text
    assert child(tmp_path, "pass").returncode == 0
    assert len(CrashFolder(tmp_path).all()) == 1


def test_a_command_beside_a_running_postdeck_leaves_its_watch_alone(tmp_path: Path) -> None:
    (tmp_path / "crashes").mkdir()
    watch = tmp_path / "crashes" / HARD
    watch.write_text("")
    with crash_reports(tmp_path, PrivateWords(), owner=False):
        log.error("Bad", exc_info=unexpected("x"))
    assert watch.exists()
    assert len(CrashFolder(tmp_path).all()) == 1


def test_a_clean_end_leaves_no_report(tmp_path: Path) -> None:
    assert child(tmp_path, "pass").returncode == 0
    assert list((tmp_path / "crashes").iterdir()) == []


async def test_a_command_says_once_that_something_happened(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path, adb_port=0)
    try:
        assert (await terminal.type("tasks", "list")).code == 0
        CrashFolder(terminal.profile).write("A job failed (LookupError)\n…", datetime.now(UTC))
        ran = await terminal.type("tasks", "list")
        assert ran.code == 0
        assert "A job failed (LookupError)" in ran.err
        assert str(terminal.profile / "crashes") in ran.err
        assert "unexpected happened" not in (await terminal.type("tasks", "list")).err
    finally:
        await terminal.close()
