"""The shell services: runs a command line on the phone and carries its streams, v1 and v2."""

from __future__ import annotations

import asyncio
import struct
from collections import deque
from typing import TYPE_CHECKING

from postdeck.lab.android.shell.call import Session, decode
from postdeck.lab.android.shell.interpreter import Interpreter, Streams
from postdeck.lab.android.shell.pipes import Source

if TYPE_CHECKING:
    from postdeck.lab.wire.connection import Connection, Service
    from postdeck.lab.wire.stream import Stream

_STDIN, _STDOUT, _STDERR, _EXIT, _CLOSE_STDIN = 0, 1, 2, 3, 4
_PART = struct.Struct("<BI")
_PART_LIMIT = 256 * 1024


class _Output:
    """What was written and not sent yet, of both stdout and stderr, in order."""

    def __init__(self, stream: Stream, *, framed: bool) -> None:
        self._stream = stream
        self._framed = framed
        self._waiting = bytearray()

    def add(self, kind: int, data: bytes) -> None:
        if not self._framed:
            self._waiting += data
            return
        for start in range(0, len(data), _PART_LIMIT):
            part = data[start:start + _PART_LIMIT]
            self._waiting += _PART.pack(kind, len(part)) + part

    async def send(self) -> None:
        if self._waiting:
            waiting, self._waiting = self._waiting, bytearray()
            await self._stream.write(waiting)

    async def finish(self, code: int) -> None:
        if self._framed:
            self._waiting += _PART.pack(_EXIT, 1) + bytes([code & 0xFF])
        await self.send()


class _Sink:
    """stdout or stderr: waits for `drain`, so that a quick command is answered in one packet."""

    def __init__(self, output: _Output, kind: int) -> None:
        self._output = output
        self._kind = kind

    def write(self, data: bytes) -> None:
        self._output.add(self._kind, data)

    async def drain(self) -> None:
        await self._output.send()


class _RawInput:
    """stdin of exec and of shell v1: the stream itself."""

    def __init__(self, stream: Stream) -> None:
        self._stream = stream

    async def read(self) -> bytes:
        return bytes(await self._stream.read())


class _FramedInput:
    """stdin of shell v2: unpacked from its packets."""

    def __init__(self, stream: Stream) -> None:
        self._stream = stream
        self._buffer = bytearray()
        self._pieces: deque[bytes] = deque()
        self._ended = False

    async def read(self) -> bytes:
        while not self._pieces and not self._ended:
            piece = await self._stream.read()
            if not piece:
                self._ended = True
            self._buffer += piece
            self._unpack()
        return self._pieces.popleft() if self._pieces else b""

    def _unpack(self) -> None:
        at = 0
        while len(self._buffer) - at >= _PART.size:
            kind, size = _PART.unpack_from(self._buffer, at)
            if len(self._buffer) - at - _PART.size < size:
                break
            at += _PART.size
            if kind == _STDIN and size:
                self._pieces.append(bytes(self._buffer[at:at + size]))
            elif kind == _CLOSE_STDIN:
                self._ended = True
            at += size
        del self._buffer[:at]


def shell_service(kind: str, line: str) -> Service:
    """The service for `shell:LINE`, `shell,v2,...:LINE` or `exec:LINE`."""
    framed = "v2" in kind.split(",")[1:]

    async def serve(connection: Connection, stream: Stream) -> None:
        phone = connection.phone
        output = _Output(stream, framed=framed)
        source: Source = _FramedInput(stream) if framed else _RawInput(stream)
        streams = Streams(source, _Sink(output, _STDOUT), _Sink(output, _STDERR))
        session = Session(phone, {"PATH": "/system/bin", "HOME": "/", "USER": "shell",
                                  "EXTERNAL_STORAGE": "/sdcard", "ANDROID_DATA": "/data"},
                          "/", stream.hung_up, pid=phone.random.randrange(9000, 30000))
        shell = Interpreter(session)
        try:
            if line:
                code = await shell.run(line, streams)
            else:
                code = await _interactive(shell, source, streams)
        except (ConnectionError, asyncio.CancelledError):
            stream.close()
            raise
        await output.finish(code)

    return serve


async def _interactive(shell: Interpreter, source: Source, streams: Streams) -> int:
    """Lines from stdin, one after the other, until it ends."""
    waiting = b""
    while piece := await source.read():
        *lines, waiting = (waiting + piece).split(b"\n")
        for text in lines:
            if text.strip() == b"exit":
                return shell.session.status
            await shell.run(decode(text), streams)
            await streams.out.drain()
    if waiting.strip():
        await shell.run(decode(waiting), streams)
    return shell.session.status
