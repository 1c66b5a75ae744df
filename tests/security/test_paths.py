"""Paths that must never be opened: network shares, devices, kernel files. Who watches is strace,
below every library; where it is not installed, Python's own audit events."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.rigs.media import make_sample

FORBIDDEN = (
    "//server/share/clip.mp4", "\\\\server\\share\\clip.mp4", "\\\\?\\UNC\\server\\share\\clip.mp4",
    "\\\\.\\PhysicalDrive0", "\\\\?\\C:\\clip.mp4", "\\??\\C:\\clip.mp4", "/dev/zero", "/dev/tty",
    "/dev/../dev/zero", "/proc/self/environ", "/proc/kmsg", "/sys/power/state", "//dev/zero",
    "/./dev/zero", "/tmp/../dev/zero", "/dev", "/etc/../proc/self/mem", "///dev/zero",
    "//?/UNC/server/share/clip.mp4", "/\\server\\share\\clip.mp4", "\\/server/share/clip.mp4",
)

CHILD = """
import asyncio, json, sys
from pathlib import Path
from postdeck.cli import main as command
from postdeck.core.errors import MediaError
from postdeck.gui.forms.media_scan import scan
from postdeck.media.intake import Intake
from postdeck.media.thumbnails import Thumbnails
from postdeck.scripts.sources.folder import LocalFolder

def drop(path):
    # as onto the window; answers whether it would be shown
    return scan([path]).found

def typed(path):
    sys.argv = ["postdeck", path]
    try:
        command()
    except SystemExit as end:
        return end.code

async def main():
    staging, good, paths = Path(sys.argv[1]), sys.argv[2], json.load(sys.stdin)
    intake, pictures = Intake(staging), Thumbnails(None)
    print("taken", (await intake.take(good)).size)
    for path in paths:
        for look in (intake.take, intake.sitting(looks_only=True).take, intake.content,
                     lambda path: pictures.glimpse(path, 1, 90)):
            try:
                await look(path)
                print("NOT REFUSED", path)
            except MediaError:
                pass
        if not path.endswith("innocent.mp4"):  # a link is opened as a folder, which it is not
            try:
                LocalFolder.open(path, "mira")
                print("NOT REFUSED", path)
            except MediaError:
                pass
        if drop(path) or typed(path) != 1:
            print("NOT REFUSED", path)
    print("done")

if len(sys.argv) > 3:
    log = open(sys.argv[3], "w")
    names = ("open", "os.listdir", "os.scandir", "os.stat")
    sys.addaudithook(lambda name, args: name in names and log.write(f"{name} {args[0]!r}\\n"))
asyncio.run(main())
"""


OPENS = re.compile(r"(\d+ +)?open")
"""A call that opens: strace names the process first, audit events do not."""


def watched(folder: Path, paths: tuple[str, ...]) -> tuple[str, list[str], list[str]]:
    """What the child said; every path that it or its children handed to the kernel, and those
    of them that were opened."""
    film = make_sample(folder / "film.mp4", seed=1, seconds=1.0)
    (folder / "staging").mkdir()
    words = [sys.executable, "-c", CHILD, str(folder / "staging"), str(film)]
    trace = folder / "trace"
    if strace_works():
        words = ["strace", "-f", "-qq", "-s", "400", "-e", "trace=%file", "-o", str(trace), *words]
    else:
        words.append(str(trace))
    done = subprocess.run(words, input=json.dumps(paths), capture_output=True, text=True,
                          timeout=100)
    assert done.returncode == 0, done.stderr
    lines = trace.read_text().splitlines()
    return (done.stdout, [path for line in lines for path in _paths(line)],
            [path for line in lines if OPENS.match(line) for path in _paths(line)])


def _paths(line: str) -> list[str]:
    quoted = re.findall(r'"((?:[^"\\]|\\.)*)"|\'((?:[^\'\\]|\\.)*)\'', line)
    return [(double or single).replace("\\\\", "\\") for double, single in quoted]


def strace_works() -> bool:
    """Whether it is there and may trace."""
    return shutil.which("strace") is not None and subprocess.run(
        ["strace", "-qq", "-o", "/dev/null", "true"], capture_output=True).returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="strace and /dev")
@pytest.mark.timeout(150)
def test_network_shares_and_devices_are_never_touched(tmp_path: Path) -> None:
    link = tmp_path / "innocent.mp4"
    link.symlink_to("/dev/zero")
    said, touched, opened = watched(tmp_path, (*FORBIDDEN, str(link)))
    assert said.split()[0] == "taken"
    assert "NOT REFUSED" not in said
    assert "done" in said
    assert str(tmp_path / "film.mp4") in opened  # the watcher sees what is opened
    assert [path for path in touched if "server" in path or "PhysicalDrive" in path] == []
    assert [path for path in opened if path in FORBIDDEN or path == str(link)] == []
