"""How an adb packet looks on the wire: commands, header, checksum, and nothing about meaning."""

from __future__ import annotations

import struct
from dataclasses import dataclass

CNXN = 0x4E584E43
AUTH = 0x48545541
OPEN = 0x4E45504F
OKAY = 0x59414B4F
CLSE = 0x45534C43
WRTE = 0x45545257

AUTH_TOKEN = 1
AUTH_SIGNATURE = 2
AUTH_PUBLIC_KEY = 3

VERSION = 0x01000001
"""From this protocol version on, checksums are not looked at."""
MAX_PAYLOAD = 1024 * 1024
HEADER_SIZE = 24

_HEADER = struct.Struct("<6I")
_MASK = 0xFFFFFFFF


class PacketError(Exception):
    """What arrived is not an adb packet."""


@dataclass(frozen=True, slots=True)
class Header:
    """The fixed part of a packet."""

    command: int
    arg0: int
    arg1: int
    size: int


def pack(command: int, arg0: int, arg1: int, payload: bytes | memoryview = b"") -> bytes:
    """The header that goes before `payload`.

    Only the packets of the handshake carry a checksum: what comes after is agreed to need none.
    """
    checksum = sum(payload) & _MASK if command in (CNXN, AUTH) else 0
    return _HEADER.pack(command, arg0, arg1, len(payload), checksum, command ^ _MASK)


def unpack(header: bytes | bytearray | memoryview) -> Header:
    """Read a header; raises PacketError for anything that is none."""
    command, arg0, arg1, size, _checksum, magic = _HEADER.unpack(header)
    if magic != command ^ _MASK or size > MAX_PAYLOAD:
        raise PacketError("not an adb packet")
    return Header(command, arg0, arg1, size)
