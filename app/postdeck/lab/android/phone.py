"""One virtual phone: puts files, packages, display and media together, and is its apps' host."""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections.abc import Callable
from dataclasses import dataclass

from postdeck.lab.android.display import Display, Lock, Prompt
from postdeck.lab.android.duplex import Dialer, Server
from postdeck.lab.android.identity import Identity, default_settings
from postdeck.lab.android.packages import (
    INSTAGRAM,
    LAUNCHER,
    TIKTOK,
    Package,
    Packages,
)
from postdeck.lab.android.screen import Screen
from postdeck.lab.android.storage.contents import Contents
from postdeck.lab.android.storage.files import FileTree
from postdeck.lab.android.storage.media import MediaIndex
from postdeck.lab.apps import dialogs
from postdeck.lab.apps.app import App, Intent, MediaItem
from postdeck.lab.apps.launcher import Launcher
from postdeck.lab.faults import Faults
from postdeck.lab.ledger import Ledger
from postdeck.lab.options import PhoneOptions

log = logging.getLogger(__name__)

_BOOT_SECONDS = 8.0


@dataclass(frozen=True)
class Surroundings:
    """What all phones of a lab share."""

    contents: Contents
    ledger: Ledger
    speed: float
    seed: int


Catalogue = dict[str, Callable[["Phone"], App]]


class Phone:
    """A phone. Everything runs on the event loop; only contents may be read from threads."""

    def __init__(self, identity: Identity, options: PhoneOptions, around: Surroundings,
                 catalogue: Catalogue) -> None:
        self.identity = identity
        self.serial = identity.serial
        self.options = options
        self.around = around
        self.latency = options.latency
        self.faults = Faults(options.faults)
        self.random = random.Random(f"{around.seed} {identity.serial}")
        self.settings = default_settings()
        self.properties = dict(identity.properties)
        self.battery = options.battery
        self.files = FileTree(around.contents, self.time, options.capacity)
        self.index = MediaIndex(self.files, self.time, self.random.randrange(31, 90))
        self.display = Display(options.size, options.density, awake=options.awake,
                               lock=Lock(options.locked or options.secure, options.secure))
        self.screen = Screen(self)
        self.servers: dict[str, Server] = {}
        self.reversed: dict[str, Dialer] = {}
        self.on_cut: Callable[[], None] = lambda: None
        self.on_power: Callable[[bool], None] = lambda up: None
        self.started_at = time.monotonic()
        self._stirred = asyncio.Event()
        self._timers: set[asyncio.TimerHandle] = set()
        self.packages = Packages({name: self._maker(make) for name, make in catalogue.items()})
        left_out = {name for name, there in ((TIKTOK, options.tiktok),
                                             (INSTAGRAM, options.instagram)) if not there}
        self._set_up([name for name in catalogue if name not in left_out])

    def _set_up(self, apps: list[str]) -> None:
        home = self.packages.add(Launcher(self, self._icons, self._open_app), system=True)
        for name in apps:
            self.packages.install(name)
        self._bring(home)

    # What apps may ask (the Host protocol).

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the display."""
        return self.display.size

    @size.setter
    def size(self, size: tuple[int, int]) -> None:
        self.display.override = size

    @property
    def keyboard_open(self) -> bool:
        """Whether the keyboard covers the lower part."""
        return self.display.keyboard_open

    @keyboard_open.setter
    def keyboard_open(self, is_open: bool) -> None:
        self.display.keyboard_open = is_open

    def media(self, kind: str = "") -> list[MediaItem]:
        """Indexed media, newest first."""
        return self.index.items(kind)

    def media_by_uri(self, uri: str) -> MediaItem | None:
        """The item behind a URI."""
        return self.index.by_uri(uri)

    def granted(self, package: str, permission: str) -> bool:
        """Whether the app holds the permission."""
        found = self.packages.get(package)
        return found is not None and permission in found.granted

    def ask_permission(self, package: str, permission: str, then: Callable[[bool], None]) -> None:
        """Show Android's permission dialog over the app."""
        found = self.packages.get(package)
        if found is None:
            return
        label = found.app.label if found.app is not None else package

        def answered(allowed: bool) -> None:
            if allowed:
                found.granted.add(permission)
            then(allowed)

        def tapped(allowed: bool) -> None:
            self.display.answer(prompt, allowed)

        prompt = Prompt(package, dialogs.permission_dialog(
            self, label, permission, tapped, self.options.language),
                        answered)
        self.display.prompts.append(prompt)
        self.stir()

    def toast(self, text: str, seconds: float = 2.0) -> None:
        """Show a toast."""
        self.display.toast = self.display.last_toast = text
        self.later(seconds, lambda: self._end_toast(text))
        self.stir()

    def later(self, seconds: float, call: Callable[[], None]) -> None:
        """Run `call` after lab seconds; dropped on reboot."""
        def run() -> None:
            self._timers.discard(handle)
            self.guarded(call)

        loop = asyncio.get_running_loop()
        handle = loop.call_later(seconds * self.around.speed, run)
        self._timers.add(handle)

    def time(self) -> float:
        """Unix time on the phone."""
        return time.time()

    def focus(self, view_key: str) -> None:
        """Open the keyboard for a field; "" closes it."""
        self.display.focus_key = view_key
        self.display.keyboard_open = bool(view_key)

    def go_home(self) -> None:
        """Show the launcher."""
        home = self.packages.get(LAUNCHER)
        if home is not None:
            self._bring(home)

    def fault(self, name: str) -> bool:
        """Whether a fault is switched on."""
        return self.faults.on(name)

    def went_out(self, *, app: str, account: str, caption: str, media: list[str],
                 details: dict[str, str]) -> None:
        """Write a post into the lab's ledger."""
        self.around.ledger.add(serial=self.serial, app=app, account=account, caption=caption,
                               media=media, details=details)

    # What the shell, the wire and the lab ask.

    @property
    def banner(self) -> str:
        """What the phone tells adb about itself."""
        return self.identity.banner

    def front(self) -> Package | None:
        """The package whose window is in front."""
        return self.packages.get(self.display.front)

    def open(self, package: Package, intent: Intent) -> str:
        """Start an app for an intent; returns "" or the error that `am` prints."""
        if package.app is None:
            return "Error: Activity not started, unable to resolve Intent"
        problem = package.app.start(intent)
        if not problem:
            self._bring(package)
        self.stir()
        return problem

    def force_stop(self, package: Package) -> None:
        """Stop an app; whoever looks at it then sees the launcher."""
        self.display.prompts = [each for each in self.display.prompts
                                if each.over != package.name]
        self.packages.stop(package)
        if self.display.front == package.name:
            self.go_home()
        self.stir()

    def remove(self, name: str) -> bool:
        """Uninstall an app."""
        package = self.packages.get(name)
        if package is None or package.system:
            return False
        self.force_stop(package)
        return self.packages.remove(name)

    def stir(self) -> None:
        """Something may look different now: wake those who wait for the display."""
        self._stirred.set()
        self._stirred = asyncio.Event()

    async def stirred(self) -> None:
        """Wait until something may look different."""
        await self._stirred.wait()

    def guarded(self, call: Callable[[], None]) -> None:
        """Run an app's code; its mistakes are logged and do not harm the phone."""
        try:
            call()
        except Exception:
            log.exception("%s: an app failed in the lab", self.serial)
        self.stir()

    async def lab_sleep(self, seconds: float) -> None:
        """Let lab seconds pass."""
        await asyncio.sleep(seconds * self.around.speed)

    def pull_cable(self) -> None:
        """The phone is cut off from all computers, until it is plugged again."""
        self.on_cut()

    def restart(self) -> None:
        """Reboot: everything that ran is gone; comes back after some lab seconds."""
        for handle in self._timers:
            handle.cancel()
        self._timers.clear()
        self.on_power(False)
        self.servers.clear()
        self.reversed.clear()
        for package in self.packages.all():
            self.packages.stop(package)
        old = self.display
        self.display = Display(old.physical, old.density, override=old.override,
                               density_override=old.density_override, awake=False,
                               lock=Lock(True, old.lock.secure))
        self.go_home()
        self.started_at = time.monotonic()
        self.later(_BOOT_SECONDS, lambda: self.on_power(True))

    def shut_down(self) -> None:
        """The lab closes: no timer fires any more."""
        for handle in self._timers:
            handle.cancel()
        self._timers.clear()

    # Inside.

    def _maker(self, make: Callable[[Phone], App]) -> Callable[[], App]:
        return lambda: make(self)

    def _icons(self) -> list[App]:
        return [each.app for each in self.packages.all()
                if each.app is not None and each.name != LAUNCHER]

    def _open_app(self, app: App) -> None:
        package = self.packages.get(app.package)
        if package is not None:
            self.open(package, Intent(action="android.intent.action.MAIN"))

    def _bring(self, package: Package) -> None:
        self.packages.run(package)
        if self.display.front != package.name:
            self.focus("")
        self.display.front = package.name

    def _end_toast(self, text: str) -> None:
        if self.display.toast == text:
            self.display.toast = ""
