"""Steering a lab from another process: a JSON object per line, each answered by one."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from postdeck.lab.ledger import read_ledger

if TYPE_CHECKING:
    from postdeck.lab.farm import Farm, VirtualPhone

HOST = "127.0.0.1"
_LINE_LIMIT = 16 * 1024 * 1024
ASKED_SECONDS = 1.0

Request = dict[str, Any]


class LabControlError(Exception):
    """The lab refused a request."""


class ControlServer:
    """Answers the requests of LabControl: {"do": NAME, "serial": ..., ...}."""

    def __init__(self, farm: Farm) -> None:
        self.port = 0
        self._farm = farm
        self._server: asyncio.Server | None = None
        self._writers: set[asyncio.StreamWriter] = set()
        self._phone_verbs: dict[str, Callable[[VirtualPhone, Request], Awaitable[object]]] = {
            "allow": _allow, "unplug": _unplug, "plug": _plug, "unplug_after": _unplug_after,
            "lock": _lock, "unlock": _unlock, "reboot": _reboot, "fault": _fault,
            "set_latency": _set_latency, "install": _install, "uninstall": _uninstall,
            "notice": _notice, "set_capacity": _set_capacity, "set_battery": _set_battery,
        }

    async def start(self, port: int) -> None:
        """Listen; port 0 takes any."""
        self._server = await asyncio.start_server(self._serve, HOST, port, limit=_LINE_LIMIT)
        self.port = self._server.sockets[0].getsockname()[1]

    async def close(self) -> None:
        """Stop listening and hang up."""
        if self._server is not None:
            self._server.close()
            self._server = None
        for writer in list(self._writers):
            writer.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.add(writer)
        try:
            while line := await reader.readline():
                answer = await self._answer(line)
                writer.write(json.dumps(answer, ensure_ascii=False).encode() + b"\n")
                await writer.drain()
        except ConnectionError:
            pass
        finally:
            self._writers.discard(writer)
            writer.close()

    async def _answer(self, line: bytes) -> dict[str, Any]:
        try:
            request = json.loads(line)
            return {"ok": True, "result": await self._do(request)}
        except KeyError as error:
            return {"ok": False, "error": f"the lab does not know {error}"}
        except (ValueError, TypeError, AttributeError, LabControlError) as error:
            return {"ok": False, "error": str(error)}

    async def _do(self, request: Request) -> object:
        verb = request["do"]
        if verb == "phones":
            return [each.describe() for each in self._farm.phones]
        if verb == "announcement":
            return self._farm.announcement()
        if verb == "ledger":
            return await asyncio.to_thread(read_ledger, self._farm.ledger_path)
        return await self._phone_verbs[verb](self._farm.phone(request["serial"]), request)


async def _allow(phone: VirtualPhone, request: Request) -> object:
    """The computer knows a moment before the phone that it has to be asked."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(ASKED_SECONDS):
            await phone.listener.keys.asked.wait()
    return phone.allow()


async def _unplug(phone: VirtualPhone, request: Request) -> None:
    phone.unplug()


async def _plug(phone: VirtualPhone, request: Request) -> None:
    await phone.plug()


async def _unplug_after(phone: VirtualPhone, request: Request) -> None:
    phone.unplug_after(int(request["bytes"]))


async def _lock(phone: VirtualPhone, request: Request) -> None:
    phone.phone.screen.lock(secure=bool(request.get("secure", False)))


async def _unlock(phone: VirtualPhone, request: Request) -> None:
    phone.phone.screen.unlock()


async def _reboot(phone: VirtualPhone, request: Request) -> None:
    phone.phone.restart()


async def _fault(phone: VirtualPhone, request: Request) -> object:
    phone.phone.faults.set(str(request["name"]), bool(request.get("on", True)))
    phone.phone.stir()
    return list(phone.phone.faults.names())


async def _notice(phone: VirtualPhone, request: Request) -> None:
    package = phone.phone.packages.get(str(request["package"]))
    show = getattr(package.app if package is not None else None, "show_notice", None)
    if show is None:
        raise LabControlError(f"{request['package']} has no notices to show")
    show(str(request["name"]))
    phone.phone.stir()


async def _set_latency(phone: VirtualPhone, request: Request) -> None:
    phone.phone.latency = float(request["seconds"])


async def _set_capacity(phone: VirtualPhone, request: Request) -> None:
    phone.phone.files.capacity = int(request["bytes"])


async def _set_battery(phone: VirtualPhone, request: Request) -> None:
    phone.phone.battery = int(request["level"])


async def _install(phone: VirtualPhone, request: Request) -> object:
    if not phone.phone.packages.install(str(request["package"])):
        raise LabControlError(f"the lab has no package {request['package']}")
    return None


async def _uninstall(phone: VirtualPhone, request: Request) -> object:
    return phone.phone.remove(str(request["package"]))


class LabControl:
    """Steers a running lab: `async with LabControl(port) as lab: await lab.unplug(serial)`."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._reader: asyncio.StreamReader | None = None
        self._writer: asyncio.StreamWriter | None = None
        self._lock = asyncio.Lock()

    async def __aenter__(self) -> LabControl:
        await self.open()
        return self

    async def __aexit__(self, *_error: object) -> None:
        await self.close()

    async def open(self) -> None:
        """Connect; raises OSError when no lab listens there."""
        self._reader, self._writer = await asyncio.open_connection(HOST, self._port,
                                                                   limit=_LINE_LIMIT)

    async def close(self) -> None:
        """Hang up."""
        if self._writer is not None:
            self._writer.close()
            await self._writer.wait_closed()
            self._writer = self._reader = None

    async def ask(self, do: str, **words: object) -> Any:
        """One request; raises LabControlError when the lab refuses or is gone."""
        if self._reader is None or self._writer is None:
            raise LabControlError("not connected to a lab")
        async with self._lock:
            self._writer.write(json.dumps({"do": do, **words}).encode() + b"\n")
            await self._writer.drain()
            line = await self._reader.readline()
        if not line:
            raise LabControlError("the lab is gone")
        answer = json.loads(line)
        if not answer["ok"]:
            raise LabControlError(answer["error"])
        return answer["result"]

    async def phones(self) -> list[dict[str, Any]]:
        """Serial, address, accounts and state of every phone."""
        found: list[dict[str, Any]] = await self.ask("phones")
        return found

    async def ledger(self) -> list[dict[str, Any]]:
        """Every post that went out."""
        found: list[dict[str, Any]] = await self.ask("ledger")
        return found

    async def allow(self, serial: str) -> bool:
        """Tap "Allow" in the USB debugging prompt; False when nobody asked."""
        return bool(await self.ask("allow", serial=serial))

    async def unplug(self, serial: str) -> None:
        """Pull the cable."""
        await self.ask("unplug", serial=serial)

    async def plug(self, serial: str) -> None:
        """Put the cable back."""
        await self.ask("plug", serial=serial)

    async def unplug_after(self, serial: str, count: int) -> None:
        """Pull the cable after so many more bytes."""
        await self.ask("unplug_after", serial=serial, bytes=count)

    async def lock(self, serial: str, *, secure: bool = False) -> None:
        """Lock the phone; a secure lock needs its owner."""
        await self.ask("lock", serial=serial, secure=secure)

    async def unlock(self, serial: str) -> None:
        """The owner unlocks it."""
        await self.ask("unlock", serial=serial)

    async def reboot(self, serial: str) -> None:
        """Restart the phone."""
        await self.ask("reboot", serial=serial)

    async def fault(self, serial: str, name: str, on: bool = True) -> None:
        """Turn a fault on or off."""
        await self.ask("fault", serial=serial, name=name, on=on)

    async def notice(self, serial: str, package: str, name: str) -> None:
        """Let an app show one of its notices now."""
        await self.ask("notice", serial=serial, package=package, name=name)

    async def set_latency(self, serial: str, seconds: float) -> None:
        """Real seconds per packet."""
        await self.ask("set_latency", serial=serial, seconds=seconds)

    async def set_capacity(self, serial: str, count: int) -> None:
        """How many bytes the storage has."""
        await self.ask("set_capacity", serial=serial, bytes=count)

    async def install(self, serial: str, package: str) -> None:
        """Install an app of the lab's."""
        await self.ask("install", serial=serial, package=package)

    async def uninstall(self, serial: str, package: str) -> bool:
        """Uninstall an app; False when it was not there."""
        return bool(await self.ask("uninstall", serial=serial, package=package))
