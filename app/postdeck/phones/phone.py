"""A phone as a person uses it: wake, unlock, look, tap, type, open an app."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from postdeck.adb.device import AdbDevice
from postdeck.adb.errors import AdbError
from postdeck.adb.shell import ShellResult
from postdeck.core.device import CheckPoint
from postdeck.core.errors import InvalidInputError
from postdeck.phones import readings
from postdeck.phones.errors import AppMissingError, AppStartError, PhoneLockedError
from postdeck.phones.keyboard import type_into
from postdeck.phones.readiness import examine
from postdeck.phones.screen import Node, Screen
from postdeck.phones.ui_server import UiServer

_UNLOCK_SECONDS = 4.0


@dataclass(frozen=True)
class PhoneFacts:
    """What a phone says of itself; what it does not say is empty."""

    serial: str
    model: str = ""
    android: str = ""
    battery: int | None = None
    patch: str = ""
    size: tuple[int, int] = (0, 0)


class Phone:
    """One phone on one connection. `serial` is its hardware serial (ro.serialno).

    After the connection has gone every method raises DeviceOfflineError: ask the roster for
    the phone again. Errors otherwise: those of AdbDevice and phones/errors.py.
    """

    def __init__(self, serial: str, device: AdbDevice) -> None:
        self.serial = serial
        self.device = device
        self.ui = UiServer(device)
        self.staging = asyncio.Lock()
        """Held while a file is put on the phone: one at a time."""

    def drop(self) -> None:
        """The connection is gone: let go of what is held."""
        self.ui.drop()

    async def close(self) -> None:
        """Drop, and wait until nothing runs for this phone any more."""
        await self.ui.close()

    async def facts(self) -> PhoneFacts:
        """What the phone says of itself."""
        battery = await self._output("dumpsys", "battery")
        size = await self._output("wm", "size")
        return PhoneFacts(
            serial=await self._property("ro.serialno") or self.serial,
            model=await self._property("ro.product.model"),
            android=await self._property("ro.build.version.release"),
            patch=await self._property("ro.build.version.security_patch"),
            battery=readings.battery_level(battery), size=readings.display_size(size))

    async def readiness(self, package: str, needed: int = 0) -> tuple[CheckPoint, ...]:
        """What stands between this phone and a post of `needed` bytes; may wake the phone."""
        return await examine(self, readings.checked_package(package), needed)

    async def wake(self) -> None:
        """Switch the screen on."""
        await self.key("WAKEUP")

    async def awake(self) -> bool:
        """Whether the screen is on."""
        return readings.awake(await self._output("dumpsys", "power"))

    async def locked(self) -> bool:
        """Whether the lock screen is up."""
        return readings.keyguard_showing(await self._output("dumpsys", "window"))

    async def ensure_unlocked(self) -> None:
        """Wake the phone and swipe the lock screen away; PhoneLockedError for a PIN."""
        await self.wake()
        if not await self.locked():
            return
        await self.device.shell("wm", "dismiss-keyguard")
        loop = asyncio.get_running_loop()
        end, pause = loop.time() + _UNLOCK_SECONDS, 0.05
        while await self.locked():
            if loop.time() > end:
                raise PhoneLockedError(f"{self.serial} is locked.")
            await asyncio.sleep(pause)
            pause = min(pause * 2, 0.5)

    async def free_bytes(self) -> int | None:
        """Free space for media, None when the phone does not say."""
        return readings.free_bytes(await self._output("df", "-k", "/sdcard"))

    async def installed(self, package: str) -> str | None:
        """The app's version ("" when it has none), None when it is not installed."""
        output = await self._output("dumpsys", "package", readings.checked_package(package))
        return readings.version_name(output, package)

    async def grant(self, package: str, permissions: Iterable[str]) -> tuple[str, ...]:
        """Grant the app what it would ask for; gives back what Android refused."""
        refused = []
        for permission in permissions:
            answer = await self.device.shell(
                "pm", "grant", readings.checked_package(package), permission)
            if not answer.ok or "Exception" in answer.output:
                refused.append(permission)
        return tuple(refused)

    async def look(self) -> Screen:
        """What the phone shows now; UiServerError."""
        return Screen.parse(await self.ui.dump())

    async def screenshot(self) -> bytes:
        """A picture of the screen, PNG."""
        return await self.device.screencap()

    async def tap(self, x: int, y: int) -> None:
        """Touch the screen once. Never repeated, whatever happens."""
        await self._input("tap", str(int(x)), str(int(y)))

    async def key(self, name: str) -> None:
        """Press a key once: BACK, HOME, ENTER, WAKEUP, ..."""
        if not re.fullmatch(r"[A-Z0-9_]+", name):
            raise InvalidInputError(f"“{name}” is no key.")
        await self._input("keyevent", f"KEYCODE_{name.removeprefix('KEYCODE_')}")

    async def type_text(self, node: Node, text: str) -> str:
        """Put `text` into a field and give back what the field then holds."""
        return await type_into(self, node, text)

    async def start_activity(self, arguments: Sequence[str]) -> str:
        """`am start` with these arguments; gives its output. AppStartError, AppMissingError."""
        answer = await self.device.shell("am", "start", *arguments, timeout=20)
        refusal = readings.start_refusal(answer.output)
        if "does not exist" in refusal or "unable to resolve" in refusal:
            raise AppMissingError(f"The app has no such page: {refusal}")
        if refusal or not answer.ok:
            raise AppStartError(f"Android did not open the app: {refusal or answer.output}")
        return answer.output

    async def share_targets(self, package: str, mime: str) -> tuple[str, ...]:
        """The app's components ("package/class") that take one shared file of this type."""
        output = await self._output(
            "cmd", "package", "query-activities", "--brief", "-a", "android.intent.action.SEND",
            "-t", mime, readings.checked_package(package))
        return tuple(
            found for found in readings.components(output) if found.startswith(f"{package}/"))

    async def toast(self) -> str:
        """The latest toast, "" when there was none."""
        return await self.ui.last_toast()

    async def front_package(self) -> str:
        """The app in front, "" when none is."""
        return readings.front_package(await self._output("dumpsys", "window"))

    async def _input(self, *words: str) -> ShellResult:
        answer = await self.device.shell("input", *words)
        if not answer.ok:
            raise AdbError(f"{self.serial} refused a touch or key: {answer.output.strip()[:200]}")
        return answer

    async def _output(self, *words: str) -> str:
        return (await self.device.shell(*words)).stdout

    async def _property(self, name: str) -> str:
        return (await self._output("getprop", name)).strip()
