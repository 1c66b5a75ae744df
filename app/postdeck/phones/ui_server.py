"""uiautomator2's server on the phone: put there, started, called, and started again."""

from __future__ import annotations

import asyncio
import functools
import hashlib
import importlib.util
from pathlib import Path

from postdeck.adb.device import AdbDevice
from postdeck.adb.errors import AdbRefusedError, AdbTimeoutError, DeviceOfflineError
from postdeck.adb.wire import deadline
from postdeck.phones import rpc
from postdeck.phones.errors import UiServerError, UiTakenError
from postdeck.phones.held_shell import HeldShell
from postdeck.phones.rpc import Json
from postdeck.phones.screen import looks_blank

_PORT = "tcp:9008"
_JAR = "/data/local/tmp/u2.jar"
_MAIN = "com.wetest.uia2.Main"
_START_SECONDS = 30.0
# Waits between blank dumps, in seconds; 0: with a new server.
_BLANK_PAUSES = (0.05, 0.1, 0.2, 0.4, 0.8, 0.0, 0.2, 0.5, 1.0, 2.0, 2.0, 2.0)
_TAKEN_PAUSES = (0.3, 1.0)
_TAKEN_ADVICE = "End that tool, or restart the phone, then retry."


def find_jar() -> Path:
    """The server's program, out of the installed uiautomator2; UiServerError."""
    package = importlib.util.find_spec("uiautomator2")
    for folder in package.submodule_search_locations or () if package else ():
        jar = Path(folder) / "assets" / "u2.jar"
        if jar.is_file():
            return jar
    raise UiServerError("uiautomator2 is not installed completely.", advice="Reinstall PostDeck.")


@functools.cache
def _sum_of(jar: Path) -> str:
    """The same for every phone, and megabytes to read."""
    return hashlib.md5(jar.read_bytes(), usedforsecurity=False).hexdigest()


class UiServer:
    """The server on one phone, for one connection of that phone; one call at a time.

    A call that the server may have received is never sent again, except for `read`, which
    changes nothing; only readings share a connection, as an old one may be dead. Errors:
    UiServerError, UiNodeGoneError and those of AdbDevice.
    """

    def __init__(self, device: AdbDevice, jar: Path | None = None) -> None:
        self._device = device
        self._jar = jar
        self._turn = asyncio.Lock()
        self._process: HeldShell | None = None
        self._line: rpc.Line | None = None
        self._trusted = False
        self._hung = False
        self._closed = False

    async def start(self) -> None:
        """Have the server run; costs one ping when it does already."""
        async with self._turn:
            await self._ensure()

    async def call(self, method: str, *params: Json, timeout: float = 10) -> Json:
        """Do something on the phone, at most once."""
        async with self._turn:
            return await self._send(method, params, timeout)

    async def read(self, method: str, *params: Json, timeout: float = 10) -> Json:
        """Ask something; asked again if the connection breaks over it, with a new server at last.
        """
        async with self._turn:
            if (line := self._take_line()) is not None:
                try:
                    return await self._ask(line, method, params, timeout, keep=True)
                except rpc.UiBrokenError:
                    self._trusted = True  # the line may just have been idle for too long
            try:
                return await self._send(method, params, timeout, keep=True)
            except rpc.UiBrokenError:
                await self._restart()
                return await self._send(method, params, timeout, keep=True)

    async def dump(self, timeout: float = 25) -> str:
        """The UI tree as XML; blank and refused ones are asked for again, then of a new server."""
        problem = UiServerError("The phone's UI tree stays blank.")
        if self._hung or not self._trusted:
            await self.start()
        try:
            async with deadline(timeout, "reading the screen", self._device.address):
                for pause in _BLANK_PAUSES:
                    try:
                        xml = await self.read("dumpWindowHierarchy", False, 50, timeout=timeout)
                    except rpc.UiRefusedError as error:  # "root node is null", while windows change
                        problem = error
                    else:
                        if isinstance(xml, str) and not looks_blank(xml):
                            return xml
                    if not pause:
                        async with self._turn:
                            await self._restart()
                    await asyncio.sleep(pause)
        except AdbTimeoutError:
            self._hung = True
            raise
        else:
            raise problem
        finally:
            del problem  # or its traceback would hold this frame, and whoever waits for it

    async def set_text(self, selector: dict[str, Json], text: str) -> bool:
        """Replace a field's text; whether the field took it. UiNodeGoneError."""
        return await self.call("setText", selector, text) is True

    async def get_text(self, selector: dict[str, Json]) -> str:
        """A field's text; UiNodeGoneError."""
        return str(await self.read("getText", selector) or "")

    async def last_toast(self) -> str:
        """The latest toast that was shown, "" when there was none."""
        return str(await self.read("getLastToast") or "")

    async def clear_toast(self) -> None:
        """Forget the latest toast, so that the next one is known to be new."""
        await self.call("clearLastToast")

    def drop(self) -> None:
        """Let go of the phone for good; the server there ends with its held stream."""
        self._closed = True
        self._trusted = False
        self._take_line()
        if self._process is not None:
            self._process.drop()

    async def close(self) -> None:
        """Drop, and wait until nothing of it runs here."""
        self.drop()
        if self._process is not None:
            await self._process.ended()

    async def _send(
        self, method: str, params: tuple[Json, ...], timeout: float, *, keep: bool = False
    ) -> Json:
        """Ask on a connection of its own, `keep`: which is left open for the next reading."""
        if self._hung or not self._trusted:
            await self._ensure()
        try:
            streams = await self._device.open(_PORT)
        except AdbRefusedError:
            # Nothing listens, so nothing can have been received.
            await self._restart()
            streams = await self._device.open(_PORT)
        try:
            return await self._ask(rpc.Line(streams), method, params, timeout, keep=keep)
        except rpc.UiBrokenError:
            await self._end()
            raise

    async def _ask(
        self, line: rpc.Line, method: str, params: tuple[Json, ...], timeout: float, *, keep: bool
    ) -> Json:
        """One exchange; afterwards the line is closed, or kept when it is whole."""
        self._trusted = False
        try:
            async with deadline(timeout, method, self._device.address):
                answer = await line.call(method, params)
        except AdbTimeoutError:
            self._hung = True
            raise
        except rpc.UiBrokenError:
            raise
        except UiServerError:
            self._trusted = True
            raise
        else:
            self._trusted = True
            return answer
        finally:
            if keep and self._trusted and line.reusable and not self._closed:
                self._line = line
            else:
                line.close()

    def _take_line(self) -> rpc.Line | None:
        """The line that the last reading left open, if it is still good."""
        line, self._line = self._line, None
        if line is None or (self._trusted and not self._hung and line.reusable):
            return line
        line.close()
        return None

    async def _ensure(self) -> None:
        self._check_open()
        if self._hung or not await self._alive():
            await self._restart()
        self._trusted = True

    def _check_open(self) -> None:
        if self._closed:
            raise DeviceOfflineError(self._device.address)

    async def _restart(self) -> None:
        self._check_open()
        self._trusted = self._hung = False
        async with deadline(_START_SECONDS, "starting the UI server", self._device.address):
            await self._end()
            await self._put_jar()
            for pause in _TAKEN_PAUSES:
                try:
                    await self._launch()
                    break
                except UiTakenError:
                    # Android may not have noticed yet that the server before has ended.
                    await asyncio.sleep(pause)
            else:
                await self._launch()
        self._trusted = True

    async def _launch(self) -> None:
        process = self._process = HeldShell(await self._device.start_shell(
            "app_process", "/", _MAIN, "-p", "9008", env={"CLASSPATH": _JAR}))
        try:
            await self._await_pong(process)
        except BaseException:
            process.drop()
            raise

    async def _await_pong(self, process: HeldShell) -> None:
        pause = 0.02
        while not await self._alive():
            self._check_open()
            if "already registered" in process.output:
                raise UiTakenError(
                    "Another automation tool holds the phone's screen.", advice=_TAKEN_ADVICE)
            if await process.wait_news(pause):
                words = process.output.strip().splitlines() or ["no reason given"]
                raise UiServerError(f"The UI server ended at once: {words[-1][:200]}.")
            pause = min(pause * 1.6, 0.5)

    async def _end(self) -> None:
        """End the server if it still runs: its port must be free for the next one."""
        self._trusted = False
        self._take_line()
        process, self._process = self._process, None
        if process is not None:
            process.drop()
            await process.ended()
        if not self._closed and await self._alive():
            # The brackets keep the pattern from matching the shell that carries it.
            await self._device.shell("pkill", "-f", f"[{_MAIN[0]}]{_MAIN[1:]}")
            pause = 0.02
            while pause < 2 and await self._alive():
                await asyncio.sleep(pause)
                pause *= 1.6

    async def _put_jar(self) -> None:
        jar = self._jar or find_jar()
        wanted = await asyncio.to_thread(_sum_of, jar)
        there = await self._device.shell("toybox", "md5sum", _JAR)
        if wanted in there.stdout:
            return
        # A running server may have the old file open: never write into it.
        await self._device.push(jar, f"{_JAR}.part", mtime=int(jar.stat().st_mtime))
        moved = await self._device.shell("mv", "-f", f"{_JAR}.part", _JAR)
        if not moved.ok:
            raise UiServerError(f"The UI server can't be put on the phone: {moved.output}")

    async def _alive(self) -> bool:
        try:
            streams = await self._device.open(_PORT)
        except AdbRefusedError:
            return False
        try:
            async with deadline(3, "ping", self._device.address):
                return await rpc.Line(streams).ping()
        except (UiServerError, AdbTimeoutError):
            return False
        finally:
            streams.close()
