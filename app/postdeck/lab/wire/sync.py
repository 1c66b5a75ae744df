"""The sync service: stat, list, push and pull, in versions 1 and 2."""

from __future__ import annotations

import errno
import os
import stat
import struct
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from postdeck.lab.android.storage.contents import Draft
from postdeck.lab.android.storage.files import Node, normal

if TYPE_CHECKING:
    from postdeck.lab.android.phone import Phone
    from postdeck.lab.wire.connection import Connection
    from postdeck.lab.wire.stream import Stream

_HEAD = struct.Struct("<4sI")
_STAT = struct.Struct("<4sIII")
_STAT2 = struct.Struct("<4sIQQIIIIQqqq")
_DENT = struct.Struct("<4sIIII")
_DENT2 = struct.Struct("<4sIQQIIIIQqqqI")
_CHUNK = 64 * 1024
_BATCH = 1024 * 1024
_MAX_REQUEST = 1024
_MASK = 0xFFFFFFFF
_DEVICE = 66


class _Reader:
    """The bytes of a stream, as many at a time as one asks for."""

    def __init__(self, stream: Stream) -> None:
        self._stream = stream
        self._piece = memoryview(b"")

    async def more(self, limit: int) -> memoryview:
        """Some bytes, at most `limit`; raises EOFError at the end."""
        if not len(self._piece):
            self._piece = memoryview(await self._stream.read())
            if not len(self._piece):
                raise EOFError
        taken, self._piece = self._piece[:limit], self._piece[limit:]
        return taken

    async def exactly(self, count: int) -> bytes:
        """So many bytes; raises EOFError at the end."""
        if len(self._piece) >= count:
            taken, self._piece = self._piece[:count], self._piece[count:]
            return bytes(taken)
        whole = bytearray()
        while len(whole) < count:
            whole += await self.more(count - len(whole))
        return bytes(whole)


class Sync:
    """One sync session."""

    def __init__(self, phone: Phone, stream: Stream) -> None:
        self._phone = phone
        self._files = phone.files
        self._stream = stream
        self._reader = _Reader(stream)
        self._verbs: dict[bytes, Callable[[bytes, str], Awaitable[None]]] = {
            b"STAT": self._stat, b"LST2": self._stat2, b"STA2": self._stat2, b"LIST": self._list,
            b"LIS2": self._list, b"SEND": self._send, b"RECV": self._receive,
        }

    async def run(self) -> None:
        """Serve until QUIT, the end of the stream, or a request that is none."""
        try:
            while True:
                verb, size = _HEAD.unpack(await self._reader.exactly(_HEAD.size))
                if verb == b"QUIT":
                    return
                if size > _MAX_REQUEST:
                    await self._fail("invalid path length")
                    return
                path = (await self._reader.exactly(size)).decode("utf-8", "surrogateescape")
                if verb not in self._verbs:
                    await self._fail(f"unknown command {verb.hex()}")
                    return
                await self._verbs[verb](verb, path)
        except EOFError:
            return

    async def _fail(self, reason: str) -> None:
        data = reason.encode("utf-8", "surrogateescape")
        await self._stream.write(_HEAD.pack(b"FAIL", len(data)) + data)

    # Looking.

    def _node(self, path: str) -> Node | None:
        return self._files.find(normal(path))

    async def _stat(self, verb: bytes, path: str) -> None:
        node = self._node(path)
        if node is None:
            await self._stream.write(_STAT.pack(verb, 0, 0, 0))
            return
        await self._stream.write(
            _STAT.pack(verb, node.mode, node.size & _MASK, int(node.mtime) & _MASK))

    async def _stat2(self, verb: bytes, path: str) -> None:
        node = self._node(path)
        if node is None:
            await self._stream.write(
                _STAT2.pack(verb, errno.ENOENT, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
            return
        await self._stream.write(_STAT2.pack(verb, 0, *_fields2(node)))

    async def _list(self, verb: bytes, path: str) -> None:
        second = verb == b"LIS2"
        node = self._node(path)
        out = bytearray()
        for name, each in sorted(node.children.items()) if node and node.children else ():
            data = name.encode("utf-8", "surrogateescape")
            if second:
                out += _DENT2.pack(b"DNT2", 0, *_fields2(each), len(data)) + data
            else:
                out += _DENT.pack(b"DENT", each.mode, each.size & _MASK, int(each.mtime) & _MASK,
                                  len(data)) + data
        shape = _DENT2 if second else _DENT
        await self._stream.write(bytes(out) + b"DONE" + bytes(shape.size - 4))

    async def _receive(self, _verb: bytes, path: str) -> None:
        try:
            node = self._files.file(path)
        except OSError as error:
            await self._fail(f"open failed: {error.strerror}")
            return
        for batch in self._files.contents.chunks(node.blob, _BATCH):
            out = bytearray()
            for start in range(0, len(batch), _CHUNK):
                part = batch[start:start + _CHUNK]
                out += _HEAD.pack(b"DATA", len(part)) + part
            await self._stream.write(out)
        await self._stream.write(_HEAD.pack(b"DONE", 0))

    # Writing.

    async def _send(self, _verb: bytes, spec: str) -> None:
        path, _, mode_text = spec.rpartition(",")
        mode = int(mode_text) if mode_text.isdigit() else 0
        draft = self._files.contents.begin()
        try:
            broken = await self._failed(self._prepare(path, mode))
            while True:
                verb, size = _HEAD.unpack(await self._reader.exactly(_HEAD.size))
                if verb == b"DONE":
                    break
                if verb != b"DATA" or size > _CHUNK:
                    await self._fail("invalid data message")
                    raise EOFError
                broken = await self._take(draft, size, broken)
            if broken or await self._failed(self._finish(draft, path, float(size), mode)):
                raise EOFError
            await self._stream.write(_HEAD.pack(b"OKAY", 0))
        except EOFError:
            if self._phone.fault("push_leaves_partial"):
                self._files.write(path, draft.finish())
            raise
        finally:
            draft.drop()

    async def _failed(self, problem: str) -> bool:
        """Tell the host about a problem, if there is one."""
        if problem:
            await self._fail(problem)
        return bool(problem)

    def _prepare(self, path: str, mode: int) -> str:
        """Make way: folders above, no old file; returns what is wrong, or ""."""
        if stat.S_IFMT(mode) not in (0, stat.S_IFREG):
            return "symlink failed: Operation not permitted"
        try:
            self._files.check_writable(path)
            node = self._node(path)
            if node is not None and node.is_folder:
                return "couldn't create file: Is a directory"
            if node is not None:
                self._files.remove(path)
            folder = normal(path).rpartition("/")[0]
            self._files.make_folder(folder, parents=True)
        except OSError as error:
            return f"couldn't create file: {error.strerror}"
        return ""

    async def _take(self, draft: Draft, size: int, broken: bool) -> bool:
        """Receive one piece; after a failure they are read and thrown away."""
        if not broken and draft.size + size > self._files.free:
            broken = await self._failed(f"write failed: {os.strerror(errno.ENOSPC)}")
            draft.drop()
        while size:
            part = await self._reader.more(size)
            size -= len(part)
            if not broken:
                draft.write(part)
        return broken

    def _finish(self, draft: Draft, path: str, moment: float, mode: int) -> str:
        """Put the content in its place; returns what is wrong, or ""."""
        blob = draft.finish()
        if self._phone.fault("push_truncates"):
            data = self._files.contents.read(blob.sha256) or b""
            self._files.contents.sweep(blob)
            blob = self._files.contents.put(data[:max(0, len(data) - 1000)])
        try:
            self._files.write(path, blob, mtime=moment, mode=stat.S_IMODE(mode) or 0o660)
        except OSError as error:
            return f"couldn't create file: {error.strerror}"
        return ""


def _fields2(node: Node) -> tuple[int, ...]:
    moment = int(node.mtime)
    return (_DEVICE, node.inode, node.mode, 1, 1023, 1023, node.size, moment, moment, moment)


async def sync_service(connection: Connection, stream: Stream) -> None:
    """The service for `sync:`."""
    await Sync(connection.phone, stream).run()
