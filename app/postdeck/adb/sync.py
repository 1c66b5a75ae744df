"""The sync service: files to and from a phone, in DATA chunks of 64 KiB."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from postdeck.adb.errors import PushError, push_failure
from postdeck.adb.wire import Streams
from postdeck.core.failure import Failure

Progress = Callable[[int, int], None]
"""Called with bytes sent and bytes in all."""

_CHUNK = 64 << 10
_BATCH = 4 * _CHUNK
_LONGEST_PATH = 1024
_PERMISSIONS = 0o100644


@dataclass(frozen=True)
class RemoteFile:
    """What the phone says of a file; `size` modulo 4 GiB, `mtime` in Unix seconds."""

    mode: int
    size: int
    mtime: int


def _request(verb: bytes, path: str) -> bytes:
    name = path.encode("utf-8")
    if len(name) > _LONGEST_PATH - 16:
        raise PushError(f"The path on the phone is too long ({len(name)} bytes).")
    return verb + len(name).to_bytes(4, "little") + name


async def stat(streams: Streams, remote: str) -> RemoteFile | None:
    """What is at `remote`, None when nothing is."""
    streams.writer.write(_request(b"STAT", remote))
    answer = await streams.reader.readexactly(16)
    mode, size, mtime = (int.from_bytes(answer[at:at + 4], "little") for at in (4, 8, 12))
    return RemoteFile(mode, size, mtime) if mode else None


async def receive(streams: Streams, remote: str) -> bytes:
    """The content of a file on the phone; PushError with the phone's reason."""
    streams.writer.write(_request(b"RECV", remote))
    chunks: list[bytes] = []
    while True:
        head = await streams.reader.readexactly(8)
        length = int.from_bytes(head[4:], "little")
        if head[:4] == b"DONE":
            return b"".join(chunks)
        content = await streams.reader.readexactly(length)
        if head[:4] != b"DATA":
            reason = content.decode("utf-8", "replace")
            raise PushError(f"{remote} can't be read on the phone: {reason}.")
        chunks.append(content)


async def send(
    streams: Streams, file: BinaryIO, size: int, remote: str, mtime: int, progress: Progress
) -> None:
    """Send `size` bytes of `file` to `remote`; `progress` after every batch.

    The phone may refuse in the middle (storage full), so its answer is awaited all along.
    Raises PushError; IncompleteReadError and ConnectionError when the connection breaks.
    """
    answer = asyncio.ensure_future(_read_answer(streams, remote))
    try:
        streams.writer.write(_request(b"SEND", f"{remote},{_PERMISSIONS}"))
        sent = 0
        while not answer.done() and (batch := await asyncio.to_thread(_read_batch, file)):
            content, length = batch
            streams.writer.write(content)
            await _flushed(streams, answer)
            sent += length
            progress(sent, size)
        if not answer.done():
            if sent != size:
                raise PushError("The file changed while it was copied to the phone.")
            streams.writer.write(b"DONE" + (mtime & 0xFFFFFFFF).to_bytes(4, "little"))
        await answer
    finally:
        answer.cancel()
        # Whatever else it says by now is not wanted any more, but must have been looked at.
        await asyncio.gather(answer, return_exceptions=True)


async def _flushed(streams: Streams, answer: asyncio.Future[None]) -> None:
    """Wait until the batch is on its way, or until the phone has answered before the end.

    A phone that refuses may stop reading; a broken pipe gives way to the phone's own reason.
    """
    flushed = asyncio.ensure_future(streams.writer.drain())
    try:
        await asyncio.wait({flushed, answer}, return_when=asyncio.FIRST_COMPLETED)
        if flushed.done() and flushed.exception() is not None:
            await answer
    finally:
        flushed.cancel()


async def _read_answer(streams: Streams, remote: str) -> None:
    head = await streams.reader.readexactly(8)
    if head[:4] == b"OKAY":
        return
    length = int.from_bytes(head[4:], "little")
    reason = (await streams.reader.readexactly(length)).decode("utf-8", "replace")
    raise push_failure(reason, remote)


def _read_batch(file: BinaryIO) -> tuple[bytes, int] | None:
    """The next 256 KiB as framed DATA chunks, and how many bytes of the file they carry."""
    parts: list[bytes] = []
    length = 0
    while length < _BATCH and (chunk := file.read(_CHUNK)):
        parts += (b"DATA", len(chunk).to_bytes(4, "little"), chunk)
        length += len(chunk)
    return (b"".join(parts), length) if length else None


@contextmanager
def local_file(local: Path) -> Iterator[tuple[BinaryIO, int]]:
    """The file to send and its size in bytes; PushError when it can't be read."""
    try:
        file = local.open("rb")
    except OSError as error:
        raise _unreadable(local, error) from error
    with file:
        yield file, os.fstat(file.fileno()).st_size


def local_size(local: Path) -> int:
    """The size of the file to send, in bytes; PushError when it can't be read."""
    try:
        return local.stat().st_size
    except OSError as error:
        raise _unreadable(local, error) from error


def _unreadable(local: Path, error: OSError) -> PushError:
    return PushError(
        f"{local.name} can't be read on this computer: {error.strerror}.",
        Failure.MEDIA_UNREADABLE)
