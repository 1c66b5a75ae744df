"""How long a video is: reads the movie header of an MP4 and nothing else."""

from __future__ import annotations

import struct
from typing import BinaryIO

_HEAD = struct.Struct(">I4s")
_SHORT = struct.Struct(">II")
_LONG = struct.Struct(">IQ")


def _inside(file: BinaryIO, start: int, end: int, wanted: bytes) -> tuple[int, int] | None:
    """Start and end of the content of the first box with that name."""
    while start + _HEAD.size <= end:
        file.seek(start)
        head = file.read(16)
        if len(head) < _HEAD.size:
            return None
        size, name = _HEAD.unpack_from(head)
        body = start + _HEAD.size
        if size == 1 and len(head) == 16:
            (size,) = struct.unpack_from(">Q", head, 8)
            body += 8
        stop = end if size == 0 else start + size
        if stop < body:
            return None
        if name == wanted:
            return body, min(stop, end)
        start = stop
    return None


def duration_ms(file: BinaryIO, size: int) -> int:
    """The duration in milliseconds; 0 when this is no readable MP4."""
    movie = _inside(file, 0, size, b"moov")
    header = movie and _inside(file, *movie, b"mvhd")
    if not header:
        return 0
    file.seek(header[0])
    fields = file.read(min(32, header[1] - header[0]))
    shape, skipped = (_LONG, 20) if fields[:1] == b"\x01" else (_SHORT, 12)
    if len(fields) < skipped + shape.size:
        return 0
    scale, length = shape.unpack_from(fields, skipped)
    return round(length * 1000 / scale) if scale else 0
