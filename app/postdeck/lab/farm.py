"""A lab of virtual phones: builds them, gives them ports, and keeps them until closed."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from postdeck.lab.android.identity import invent_handles, make_identity
from postdeck.lab.android.phone import Catalogue, Phone, Surroundings
from postdeck.lab.android.storage.contents import Contents
from postdeck.lab.apps.instagram import Instagram
from postdeck.lab.apps.instagram.options import PACKAGE as INSTAGRAM
from postdeck.lab.apps.tiktok import TikTok
from postdeck.lab.apps.tiktok.options import PACKAGE
from postdeck.lab.control import ControlServer
from postdeck.lab.ledger import Ledger
from postdeck.lab.options import LabOptions
from postdeck.lab.wire.auth import TrustedKeys
from postdeck.lab.wire.listener import Listener, take_port


class VirtualPhone:
    """A phone and its cable."""

    def __init__(self, phone: Phone, listener: Listener, accounts: tuple[str, ...]) -> None:
        self.phone = phone
        self.listener = listener
        self.accounts = accounts
        self._tasks: set[asyncio.Task[None]] = set()
        self._cable_in = True
        self._running = True
        phone.on_cut = self.unplug
        phone.on_power = self._powered

    @property
    def serial(self) -> str:
        """The hardware serial (ro.serialno)."""
        return self.phone.serial

    @property
    def address(self) -> str:
        """What `adb connect` takes."""
        return self.listener.address

    def unplug(self) -> None:
        """Pull the cable: everything that runs over it breaks."""
        self._cable_in = False
        self.listener.unplug()

    async def plug(self) -> None:
        """Put the cable back; a phone that still boots answers when it is up."""
        self._cable_in = True
        if self._running:
            await self.listener.plug()

    def unplug_after(self, count: int) -> None:
        """Pull the cable after so many more bytes."""
        self.listener.cut_after(count)

    def allow(self) -> bool:
        """Tap "Allow" in the USB debugging prompt."""
        return self.listener.allow()

    def describe(self) -> dict[str, Any]:
        """For people and programs."""
        display = self.phone.display
        return {
            "serial": self.serial, "address": self.address, "model": self.phone.identity.model,
            "android": self.phone.identity.android, "accounts": list(self.accounts),
            "plugged": self.listener.plugged, "awake": display.awake,
            "locked": display.lock.shown, "front": display.front,
            "faults": list(self.phone.faults.names()),
        }

    def _powered(self, up: bool) -> None:
        self._running = up
        if not up:
            self.listener.unplug()
        elif self._cable_in:
            task = asyncio.get_running_loop().create_task(self.listener.plug())
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)


class Farm:
    """All phones of a lab. `async with Farm(options) as farm:` or start() and close()."""

    def __init__(self, options: LabOptions) -> None:
        self.options = options
        self.phones: list[VirtualPhone] = []
        self.control = ControlServer(self)
        self.ledger_path = Path()
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._contents: Contents | None = None
        self._ledger: Ledger | None = None

    async def __aenter__(self) -> Farm:
        await self.start()
        return self

    async def __aexit__(self, *_error: object) -> None:
        await self.close()

    async def start(self) -> None:
        """Build the phones and open their ports; raises OSError when a port cannot be had."""
        try:
            await self._start()
        except BaseException:
            await self.close()
            raise

    async def _start(self) -> None:
        path = self.options.ledger
        if path is None:
            self._folder = tempfile.TemporaryDirectory(prefix="postdeck-ledger-")
            path = Path(self._folder.name) / "ledger.jsonl"
        self.ledger_path = path
        self._ledger = Ledger(path)
        self._contents = Contents()
        around = Surroundings(self._contents, self._ledger, self.options.speed, self.options.seed)
        choices = [self.options.of(index) for index in range(self.options.count)]
        handles = iter(invent_handles(self.options.seed,
                                      sum(choice.accounts_count for choice in choices)))
        port = self.options.base_port
        for index, choice in enumerate(choices):
            invented = tuple(next(handles) for _ in range(choice.accounts_count))
            virtual = self._build(index, choice.accounts or invented, port, around)
            self.phones.append(virtual)
            port = virtual.listener.port + 1
            await virtual.plug()
        await self.control.start(self.options.control_port)

    def _build(self, index: int, accounts: tuple[str, ...], first_port: int,
               around: Surroundings) -> VirtualPhone:
        choice = self.options.of(index)
        identity = make_identity(f"LAB{index + 1:04d}", index, choice)
        seed = self.options.seed * 1000 + index
        catalogue: Catalogue = {
            PACKAGE: lambda phone: TikTok(
                phone, list(accounts), seed, choice.tiktok_options, choice.language),
            INSTAGRAM: lambda phone: Instagram(
                phone, list(accounts), seed, choice.instagram_options, choice.language)}
        phone = Phone(identity, choice, around, catalogue)
        if choice.in_use:
            phone.packages.allow_all()
        listener = Listener(phone, TrustedKeys(required=choice.auth), take_port(first_port))
        return VirtualPhone(phone, listener, accounts)

    def phone(self, serial: str) -> VirtualPhone:
        """A phone by its serial or address; raises KeyError."""
        for each in self.phones:
            if serial in (each.serial, each.address):
                return each
        raise KeyError(serial)

    def announcement(self) -> dict[str, Any]:
        """What a program that started the lab wants to know."""
        return {
            "phones": [{"serial": each.serial, "address": each.address,
                        "accounts": list(each.accounts)} for each in self.phones],
            "control": self.control.port, "ledger": str(self.ledger_path),
        }

    async def close(self) -> None:
        """End everything and remove the temporary files."""
        await self.control.close()
        await asyncio.gather(*(each.listener.close() for each in self.phones))
        for each in self.phones:
            each.phone.shut_down()
        self.phones.clear()
        if self._ledger is not None:
            self._ledger.close()
        if self._contents is not None:
            self._contents.close()
        if self._folder is not None:
            self._folder.cleanup()


async def run_lab(options: LabOptions, announce: Callable[[dict[str, Any]], None]) -> None:
    """Serve a lab until SIGTERM or until the task is cancelled; `announce` gets its facts."""
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    with contextlib.suppress(NotImplementedError, RuntimeError, ValueError):  # not everywhere
        loop.add_signal_handler(signal.SIGTERM, stopped.set)
    async with Farm(options) as farm:
        announce(farm.announcement())
        await stopped.wait()
