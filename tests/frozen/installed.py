"""A person at a computer on which only the package is installed, and their screen."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from configparser import ConfigParser
from contextlib import contextmanager
from pathlib import Path
from typing import Any

GRAB = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
assert app.primaryScreen().grabWindow(0).save(sys.argv[1])
"""


def until(true: Callable[[], Any], seconds: float, what: str) -> Any:
    """Wait for something of another program's; what it was."""
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        if found := true():
            return found
        time.sleep(0.02)
    raise AssertionError(f"{what} did not come in {seconds} s")


class Installed:
    """Starts what is installed, as a person; in a Debian of its own, or with an empty PATH."""

    def __init__(self, root: Path, facts: dict[str, Any]) -> None:
        self.root, self.facts = root, facts
        self.chroot: bool = facts["chroot"]
        self.figures: dict[str, Any] = {}
        self.home = root / "home/person"
        self.home.mkdir(parents=True, exist_ok=True)
        self.profile = self.home / ".local/share/PostDeck"
        self._settle()
        self._running: list[subprocess.Popen[str]] = []

    def _settle(self) -> None:
        """No port that another PostDeck, or adb, on this computer may have: the network is one."""
        self.profile.mkdir(parents=True, mode=0o700)
        (self.profile / "settings.toml").write_text("adb_port = 0\napi_on = false\n")
        owner = self.home.stat()
        for path in (*reversed(self.profile.relative_to(self.home).parents[:-1]),
                     self.profile.relative_to(self.home)):
            os.chown(self.home / path, owner.st_uid, owner.st_gid)
        os.chown(self.profile / "settings.toml", owner.st_uid, owner.st_gid)

    def start(self, *words: str, display: str = "", **environment: str
              ) -> subprocess.Popen[str]:
        """Start a program by the words that are typed there."""
        env = {"HOME": self.there(self.home), "LC_ALL": "C.UTF-8", "TZ": "UTC",
               "PATH": "/usr/bin:/bin" if self.chroot else str(self.root / "nothing"),
               "XDG_RUNTIME_DIR": self.there(self.home), **environment}
        if display:
            env["DISPLAY"] = display
        if self.chroot:
            chroot = shutil.which("chroot") or "chroot"  # not on the PATH of `env`
            line = [chroot, "--userspec=person:person", str(self.root), *words]
        else:
            line = [str(self.root / "usr/bin" / words[0]), *words[1:]]
        made = subprocess.Popen(line, env=env, stdin=subprocess.DEVNULL, text=True,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self._running.append(made)
        return made

    def run(self, *words: str, seconds: float = 300, **environment: str
            ) -> subprocess.CompletedProcess[str]:
        """Run a program to its end."""
        made = self.start(*words, **environment)
        out, err = made.communicate(timeout=seconds)
        assert "Traceback" not in out + err, out + err
        return subprocess.CompletedProcess(words, made.returncode, out, err)

    def there(self, path: Path) -> str:
        """A path of ours as it is called there."""
        return "/" + str(path.relative_to(self.root)) if self.chroot else str(path)

    def give(self, source: Path, name: str) -> Path:
        """Put a file into the person's home."""
        path = self.home / name
        shutil.copy(source, path)
        if self.chroot:
            path.chmod(0o644)
        return path

    def menu_entry(self, *files: str) -> list[str]:
        """The words that a menu starts, with the files that are dropped on its icon."""
        entry = ConfigParser(interpolation=None, strict=False)
        entry.read(self.root / "usr/share/applications/postdeck.desktop", encoding="utf-8")
        words = shlex.split(entry["Desktop Entry"]["Exec"])
        assert words[-1] == "%F"
        return [*words[:-1], *files]

    def end(self, made: subprocess.Popen[str]) -> None:
        """End a window as the session does; it must go by itself."""
        made.terminate()
        out, err = made.communicate(timeout=30)
        assert made.returncode == 0, out + err

    def close(self) -> None:
        """End what a failed test left."""
        for made in self._running:
            if made.poll() is None:
                made.kill()
            if made.stdout and not made.stdout.closed:
                made.communicate()
        self._running.clear()


class Screen:
    """An X server without a screen, and what is seen on it."""

    def __init__(self, display: str, folder: Path) -> None:
        self.display, self.folder = display, folder

    @classmethod
    @contextmanager
    def open(cls, folder: Path) -> Iterator[Screen]:
        """Start it; on any free number."""
        reader, writer = os.pipe()
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writer), "-ac", "-noreset", "-screen", "0",
             "1440x900x24"],
            pass_fds=(writer,), stderr=subprocess.DEVNULL)
        os.close(writer)
        try:
            with os.fdopen(reader) as said:
                yield cls(f":{said.readline().strip()}", folder)
        finally:
            server.terminate()
            server.wait()

    def windows(self, name: str = "^PostDeck: ") -> list[str]:
        """The windows of this name that can be seen."""
        ran = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", name],
                             env={**os.environ, "DISPLAY": self.display}, capture_output=True,
                             text=True, check=False)
        return ran.stdout.split()

    def picture(self, name: str) -> bytes:
        """Photograph the screen once nothing on it moves any more."""
        path = self.folder / f"{name}.png"
        before = b""

        def still() -> bytes:
            nonlocal before
            subprocess.run([sys.executable, "-c", GRAB, str(path)], check=True,
                           env={**os.environ, "DISPLAY": self.display,
                                "QT_QPA_PLATFORM": "xcb"}, capture_output=True)
            last, before = before, path.read_bytes()
            return before if before == last else b""

        return bytes(until(still, 30, "a picture that stands still"))
