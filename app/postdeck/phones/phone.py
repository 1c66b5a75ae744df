"""A phone as a person uses it: wake, unlock, look, tap, type, open an app."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

from postdeck.adb.device import AdbDevice
from postdeck.adb.errors import AdbError
from postdeck.adb.shell import ShellResult
from postdeck.core.device import CheckPoint
from postdeck.core.errors import InvalidInputError
from postdeck.core.failpoints import Failpoint, reach
from postdeck.phones import readings
from postdeck.phones.errors import AppMissingError, AppStartError, PhoneLockedError
from postdeck.phones.indexing import Row, newest
from postdeck.phones.keyboard import type_into
from postdeck.phones.readiness import PostingApp, examine, typing
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

    def __init__(self, serial: str, device: AdbDevice,
                 on_facts: Callable[[PhoneFacts], None] = lambda facts: None) -> None:
        self.serial = serial
        self._on_facts = on_facts
        self.device = device
        self.ui = UiServer(device)
        self.staging = asyncio.Lock()
        """Held while a file is put on the phone: one at a time."""
        self.deeds = 0
        """How often something was done on it: what was seen before the last deed is old."""
        self._screen: Screen | None = None
        self._granted: set[tuple[str, str]] = set()

    def drop(self) -> None:
        """The connection is gone: let go of what is held, and reach nobody through it."""
        self.device.drop()
        self.ui.drop()

    async def close(self) -> None:
        """Drop, and wait until nothing runs for this phone any more."""
        await self.ui.close()

    async def facts(self) -> PhoneFacts:
        """What the phone says of itself; whoever made this object hears it, too."""
        battery = await self._output("dumpsys", "battery")
        size = await self._output("wm", "size")
        facts = PhoneFacts(
            serial=await self._property("ro.serialno") or self.serial,
            model=await self._property("ro.product.model"),
            android=await self._property("ro.build.version.release"),
            patch=await self._property("ro.build.version.security_patch"),
            battery=readings.battery_level(battery), size=readings.display_size(size))
        self._on_facts(facts)
        return facts

    async def readiness(
        self, package: str, needed: int = 0, languages: Collection[str] = (), *,
        touch: bool = True,
    ) -> tuple[CheckPoint, ...]:
        """What stands between this phone and a post of `needed` bytes.

        `languages` are those in which the app's screens are known; none: not looked at.
        `touch`: wake and unlock the phone if need be; never while a task runs on it.
        """
        return await examine(self, (PostingApp(readings.checked_package(package), languages),),
                             needed, touch=touch)

    async def whole_readiness(self, apps: Sequence[PostingApp], *, touch: bool = True
                              ) -> tuple[CheckPoint, ...]:
        """The same for several apps, and, where it may be touched, whether its screen can be
        read and typed on."""
        points = await examine(self, apps, 0, touch=touch)
        return (*points, await typing(self)) if touch else points

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

    async def permissions(self, package: str) -> dict[str, bool]:
        """What the app must be granted at run time, by name, and whether it is."""
        output = await self._output("dumpsys", "package", readings.checked_package(package))
        return readings.runtime_permissions(output, package)

    async def app_locale(self, package: str) -> str:
        """The app's language ("it-IT"): its own (Android 13), else the phone's; "" unknown."""
        own = readings.app_locale(await self._output(
            "cmd", "locale", "get-app-locales", readings.checked_package(package)))
        return own or await self._property("persist.sys.locale") \
            or await self._property("ro.product.locale")

    async def clock_seconds(self) -> float | None:
        """The phone's clock in seconds since 1970, None when it does not say."""
        return readings.unix_seconds(await self._output("date", "+%s"))

    async def grant(self, package: str, permissions: Iterable[str], *, again: bool = False
                    ) -> tuple[str, ...]:
        """Grant the app what it would ask for; gives back what Android refused.

        Each is granted once per connection, unless `again`: a call takes a tenth of a second, and
        what the owner takes back meanwhile the app asks for again.
        """
        asked = [one for one in permissions if again or (package, one) not in self._granted]
        answers = await asyncio.gather(*(
            self.device.shell("pm", "grant", readings.checked_package(package), one)
            for one in asked))
        refused = tuple(one for one, answer in zip(asked, answers, strict=True)
                        if not answer.ok or "Exception" in answer.output)
        self._granted.update((package, one) for one in asked if one not in refused)
        return refused

    async def look(self) -> Screen:
        """What the phone shows now; UiServerError. The same object while nothing changes."""
        xml = await self.ui.dump()
        if self._screen is None or self._screen.xml != xml:
            self._screen = Screen.parse(xml)
        return self._screen

    async def screenshot(self) -> bytes:
        """A picture of the screen, PNG."""
        return await self.device.screencap()

    async def tap(self, x: int, y: int) -> None:
        """Touch the screen once. Never repeated, whatever happens."""
        reach(Failpoint.TAP_BEFORE)
        await self._input("tap", str(int(x)), str(int(y)))
        reach(Failpoint.TAP_AFTER)

    async def swipe(
        self, start: tuple[int, int], end: tuple[int, int], milliseconds: int = 300
    ) -> None:
        """Move a finger from one point to another; slowly, so that nothing is flung."""
        await self._input("swipe", *(str(int(edge)) for edge in (*start, *end)),
                          str(int(milliseconds)))

    async def key(self, name: str) -> None:
        """Press a key once: BACK, HOME, ENTER, WAKEUP, ..."""
        if not re.fullmatch(r"[A-Z0-9_]+", name):
            raise InvalidInputError(f"“{name}” is no key.")
        await self._input("keyevent", f"KEYCODE_{name.removeprefix('KEYCODE_')}")

    async def type_text(self, node: Node, text: str) -> str:
        """Put `text` into a field and give back what the field then holds."""
        self.deeds += 1
        reach(Failpoint.TEXT_BEFORE)
        read = await type_into(self, node, text)
        reach(Failpoint.TEXT_AFTER)
        return read

    async def start_activity(self, arguments: Sequence[str]) -> str:
        """`am start` with these arguments; gives its output. AppStartError, AppMissingError."""
        self.deeds += 1
        reach(Failpoint.ACTIVITY_BEFORE)
        answer = await self.device.shell("am", "start", *arguments, timeout=20)
        reach(Failpoint.ACTIVITY_AFTER)
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

    async def unix_time(self) -> int:
        """The phone's own clock, in whole seconds: its gallery sorts by it. AdbError."""
        answer = (await self._output("date", "+%s")).strip()
        if not answer.isdigit():
            raise AdbError(f"{self.serial} does not tell the time: {answer[:80]}")
        return int(answer)

    async def gallery(self, kind: str, since: int) -> tuple[Row, ...]:
        """Rows of the videos, images or both ("") as galleries show them, the newest first.

        Only what was changed at or after `since`, unix seconds of the phone's clock.
        """
        return await newest(self, kind, since)

    async def toast(self) -> str:
        """The latest toast, "" when there was none."""
        return await self.ui.last_toast()

    async def front_package(self) -> str:
        """The app in front, "" when none is."""
        return readings.front_package(await self._output("dumpsys", "window"))

    async def _input(self, *words: str) -> ShellResult:
        self.deeds += 1
        answer = await self.device.shell("input", *words)
        if not answer.ok:
            raise AdbError(f"{self.serial} refused a touch or key: {answer.output.strip()[:200]}")
        return answer

    async def _output(self, *words: str) -> str:
        return (await self.device.shell(*words)).stdout

    async def _property(self, name: str) -> str:
        return (await self._output("getprop", name)).strip()
