"""Where adb is, and the life of the adb server: found running, or started."""

from __future__ import annotations

import asyncio
import contextlib
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import IO

from postdeck.adb.client import AdbClient
from postdeck.adb.errors import AdbError, AdbServerError

DEFAULT_PORT = 5037
_START_SECONDS = 15.0
_STOP_SECONDS = 3.0
_EXECUTABLE = "adb.exe" if sys.platform == "win32" else "adb"
# A private server carries phones on the network only: no USB, no mDNS, no scan for emulators.
# It is up in milliseconds then and never takes a phone away from the user's own server.
_PRIVATE = {"ADB_LIBUSB": "0", "ADB_USB": "0", "ADB_MDNS": "0", "ADB_EMU": "0",
            "ADB_BURST_MODE": "1"}


def find_adb() -> Path:
    """The adb to start: $POSTDECK_ADB, else the bundled one, else the one in PATH.

    Raises AdbServerError.
    """
    if wanted := os.environ.get("POSTDECK_ADB"):
        if os.access(wanted, os.X_OK) and Path(wanted).is_file():
            return Path(wanted)
        raise AdbServerError(
            f"POSTDECK_ADB names {wanted}, which is no program.", "Correct it or remove it.")
    package = importlib.util.find_spec("adbutils")
    for folder in package.submodule_search_locations or () if package else ():
        bundled = Path(folder) / "binaries" / _EXECUTABLE
        if os.access(bundled, os.X_OK):
            return bundled
    if found := shutil.which("adb"):
        return Path(found)
    raise AdbServerError(
        "adb was not found on this computer.",
        "Install the Android platform tools, or set POSTDECK_ADB to the adb program.")


class AdbServer:
    """The adb server on one port of this computer.

    A server that already runs there is used as it is: two would fight over USB. A `private` one
    is started as a child for phones on the network only and ended by `stop`; `home` is then the
    folder that holds its key (.android/adbkey), the user's own by default. A shared one, once
    started, stays, as adb does it: other tools may be using it by then.
    """

    def __init__(
        self, port: int = DEFAULT_PORT, *, private: bool = False, home: Path | None = None
    ) -> None:
        self.port = port
        self.private = private
        self._home = home
        self._child: subprocess.Popen[bytes] | None = None
        self._log: IO[bytes] | None = None
        self._starting = asyncio.Lock()

    @property
    def client(self) -> AdbClient:
        """A client of this server."""
        return AdbClient("127.0.0.1", self.port)

    @property
    def environment(self) -> dict[str, str]:
        """What other programs need to reach this very server, and with which adb.

        Without it they ask port 5037, and an adb of another version would end the server.
        """
        found = {"ANDROID_ADB_SERVER_PORT": str(self.port)}
        with contextlib.suppress(AdbServerError):
            found["ADB"] = str(find_adb())
        return found

    async def ensure(self) -> None:
        """Return once a server answers; AdbServerError when none can be had."""
        async with self._starting:
            if await self._answers():
                return
            if self.private:
                await self._start_child()
            else:
                await self._start_shared()

    async def stop(self) -> None:
        """End the server if it is a private one and was started here."""
        child, self._child = self._child, None
        if child is not None:
            child.terminate()
            try:
                await asyncio.to_thread(child.wait, _STOP_SECONDS)
            except subprocess.TimeoutExpired:
                child.kill()
                await asyncio.to_thread(child.wait)
        if self._log is not None:
            self._log.close()
            self._log = None

    async def _answers(self) -> bool:
        """Whether an adb server is there; AdbServerError when something else is."""
        try:
            await self.client.version(timeout=3)
        except (AdbError, ValueError) as error:
            if isinstance(error.__cause__, ConnectionRefusedError):
                return False
            raise AdbServerError(
                f"What listens on port {self.port} does not answer as an adb server.",
                "End that program, or give PostDeck another --adb-port.") from error
        return True

    async def _start_child(self) -> None:
        await self.stop()
        try:
            self._spawn(find_adb())
        except OSError as error:
            raise AdbServerError(f"adb can't be started: {error}") from error
        deadline = asyncio.get_running_loop().time() + _START_SECONDS
        pause = 0.005
        while asyncio.get_running_loop().time() < deadline:
            if await self._answers():
                return
            if self._child is None or self._child.poll() is not None:
                break
            await asyncio.sleep(pause)
            pause = min(pause * 2, 0.2)
        reason = self._last_words()
        await self.stop()
        raise AdbServerError(f"The adb server on port {self.port} did not start: {reason}")

    def _spawn(self, adb: Path) -> None:
        environment = os.environ | _PRIVATE
        if self._home is not None:
            environment["HOME"] = str(self._home)
        self._log = tempfile.TemporaryFile()  # noqa: SIM115 - stop() closes it
        self._child = subprocess.Popen(
            [adb, "-L", f"tcp:localhost:{self.port}", "nodaemon", "server"],
            stdin=subprocess.DEVNULL, stdout=self._log, stderr=subprocess.STDOUT,
            env=environment,
            # Ctrl-C in a terminal is for PostDeck, which then ends its phones in order.
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0))

    def _last_words(self) -> str:
        if self._log is None:
            return "no reason given."
        self._log.seek(0)
        lines = self._log.read().decode("utf-8", "replace").strip().splitlines()
        return lines[-1] if lines else "no reason given."

    async def _start_shared(self) -> None:
        """Let adb make its own daemon, which outlives PostDeck."""
        try:
            await asyncio.to_thread(self._start_daemon, find_adb())
        except (OSError, subprocess.SubprocessError) as error:
            raise AdbServerError(f"adb could not start its server: {error}") from error
        if not await self._answers():
            raise AdbServerError(f"adb started no server on port {self.port}.")

    def _start_daemon(self, adb: Path) -> None:
        # Pipes would be inherited by the daemon and keep `run` waiting for ever.
        subprocess.run(
            [adb, "-P", str(self.port), "start-server"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            timeout=_START_SECONDS, check=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0))
