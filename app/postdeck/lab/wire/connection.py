"""One computer's connection to a phone: handshake, streams, latency, and its sudden end."""

from __future__ import annotations

import asyncio
import logging
import struct
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from postdeck.lab.wire import auth, packet
from postdeck.lab.wire.framing import PacketSocket
from postdeck.lab.wire.stream import WINDOW, Stream, StreamClosedError

if TYPE_CHECKING:
    from postdeck.lab.android.phone import Phone

log = logging.getLogger(__name__)

_TICK = 1e-6
FEATURES = "shell_v2,stat_v2,ls_v2,fixed_push_mkdir,delayed_ack"

Service = Callable[["Connection", Stream], Awaitable[None]]
Finder = Callable[["Phone", str], Service | None]


class Connection:
    """Speaks adb for one phone over one TCP connection."""

    def __init__(self, phone: Phone, keys: auth.TrustedKeys, find_service: Finder,
                 on_end: Callable[[Connection], None]) -> None:
        self.phone = phone
        self.burst = False
        self.online = False
        self.cut_after: int | None = None
        self.reversed: dict[str, str] = {}
        self._keys = keys
        self._find_service = find_service
        self._on_end = on_end
        self.socket = PacketSocket(self)
        self._token = b""
        self._banner_seen = False
        self._ended = False
        self._streams: dict[int, Stream] = {}
        self._opening: dict[int, asyncio.Future[Stream]] = {}
        self._next_id = 1
        self._tasks: set[asyncio.Task[None]] = set()
        self._not_before = 0.0

    # What the socket tells us.

    def packet_arrived(self, header: packet.Header, payload: bytearray) -> None:
        """Handle a packet now, or later when the phone is slow."""
        loop = asyncio.get_running_loop()
        now = loop.time()
        due = max(now + self.phone.latency, self._not_before)
        if due <= now:
            self._handle(header, payload)
            return
        self._not_before = due + _TICK  # timers of the same instant have no order
        loop.call_at(due, self._handle, header, payload)

    def bytes_passed(self, count: int) -> None:
        """Count down to a planned break."""
        if self.cut_after is None:
            return
        self.cut_after -= count
        if self.cut_after <= 0:
            self.cut_after = None
            self.phone.pull_cable()

    def connection_ended(self) -> None:
        """Everything that ran over this connection is gone."""
        self.online, self._ended = False, True
        for stream in list(self._streams.values()):
            stream.hang_up()
        for future in self._opening.values():
            future.cancel()
        for here in self.reversed:
            self.phone.reversed.pop(here, None)
        self._on_end(self)

    # What streams and services ask of us.

    def send(self, command: int, arg0: int, arg1: int, payload: bytes | memoryview = b"") -> None:
        """Write one packet."""
        self.socket.send(command, arg0, arg1, payload)

    async def writable(self) -> None:
        """Wait until the connection takes more."""
        await self.socket.writable()

    def forget(self, local_id: int) -> None:
        """A stream has ended."""
        self._streams.pop(local_id, None)

    async def dial(self, service: str) -> Stream:
        """Open a stream from the phone to the host, for adb reverse."""
        local_id = self._take_id()
        future: asyncio.Future[Stream] = asyncio.get_running_loop().create_future()
        self._opening[local_id] = future
        self.send(packet.OPEN, local_id, WINDOW if self.burst else 0, service.encode() + b"\0")
        try:
            return await future
        finally:
            self._opening.pop(local_id, None)

    def drop(self) -> None:
        """End the TCP connection at once."""
        self.socket.drop()

    async def finish(self) -> None:
        """Drop, and wait for the services to end."""
        self.drop()
        for task in list(self._tasks):
            task.cancel()
        if self._tasks:
            await asyncio.gather(*self._tasks, return_exceptions=True)

    def authorize(self) -> None:
        """The owner allowed this computer: say who we are, if it waits for that."""
        if self._banner_seen and not self.online:
            self._welcome()

    # The protocol.

    def _handle(self, header: packet.Header, payload: bytearray) -> None:
        if self._ended:
            return
        if header.command == packet.CNXN:
            self._greeted(payload)
        elif header.command == packet.AUTH:
            self._answered(header.arg0, bytes(payload))
        elif not self.online:
            return
        elif header.command == packet.OPEN:
            self._open(header.arg0, header.arg1, payload)
        elif header.command == packet.OKAY:
            self._okay(header, payload)
        elif header.command == packet.WRTE:
            self._write(header, payload)
        elif header.command == packet.CLSE:
            self._close(header)

    def _greeted(self, banner: bytearray) -> None:
        features = banner.decode(errors="replace").partition("features=")[2]
        names = features.rstrip("\0").split(";")[0].split(",")
        self.burst = "delayed_ack" in names
        self._banner_seen = True
        if self._keys.required:
            self._ask()
        else:
            self._welcome()

    def _ask(self) -> None:
        self._token = auth.new_token()
        self.send(packet.AUTH, packet.AUTH_TOKEN, 0, self._token)

    def _answered(self, kind: int, payload: bytes) -> None:
        if kind == packet.AUTH_SIGNATURE:
            if self._keys.verifies(self._token, payload):
                self._welcome()
            else:
                self._ask()
        elif kind == packet.AUTH_PUBLIC_KEY:
            self._keys.offer(payload)

    def _welcome(self) -> None:
        self.online = True
        banner = f"device::{self.phone.banner}features={FEATURES}"
        self.send(packet.CNXN, packet.VERSION, packet.MAX_PAYLOAD, banner.encode())

    def _take_id(self) -> int:
        self._next_id += 1
        return self._next_id - 1

    def _open(self, remote_id: int, window: int, payload: bytearray) -> None:
        name = bytes(payload).split(b"\0")[0].decode(errors="surrogateescape")
        service = self._find_service(self.phone, name)
        if service is None:
            self.send(packet.CLSE, 0, remote_id)
            return
        stream = Stream(self, self._take_id(), remote_id, window if self.burst else 1)
        self._streams[stream.local_id] = stream
        stream.acknowledge(WINDOW)
        task = asyncio.get_running_loop().create_task(self._serve(service, stream, name))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _serve(self, service: Service, stream: Stream, name: str) -> None:
        try:
            await service(self, stream)
        except (StreamClosedError, struct.error):
            log.debug("%s: %.60s ended early", self.phone.serial, name)
        except Exception:
            log.exception("%s: %.60s failed in the lab", self.phone.serial, name)
        finally:
            stream.close()

    def _okay(self, header: packet.Header, payload: bytearray) -> None:
        opening = self._opening.pop(header.arg1, None)
        if opening is not None:
            stream = Stream(self, header.arg1, header.arg0, 0 if self.burst else 1)
            stream.credited(payload)
            self._streams[stream.local_id] = stream
            if not opening.done():
                opening.set_result(stream)
            return
        known = self._streams.get(header.arg1)
        if known is not None:
            known.credited(payload)

    def _write(self, header: packet.Header, payload: bytearray) -> None:
        stream = self._streams.get(header.arg1)
        if stream is not None:
            stream.took(payload)
        else:
            self.send(packet.CLSE, 0, header.arg0)

    def _close(self, header: packet.Header) -> None:
        opening = self._opening.pop(header.arg1, None)
        if opening is not None and not opening.done():
            opening.set_exception(ConnectionRefusedError("the host refused the connection"))
        stream = self._streams.get(header.arg1)
        if stream is not None:
            self.send(packet.CLSE, stream.local_id, stream.remote_id)
            stream.hang_up()
