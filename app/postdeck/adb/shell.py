"""The packets of adb's shell protocol, version 2."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

_STDOUT, _STDERR, _EXIT = 1, 2, 3


@dataclass(frozen=True)
class ShellResult:
    """What a command on the phone answered."""

    stdout: str
    stderr: str
    code: int

    @property
    def ok(self) -> bool:
        """Whether it ended with exit code 0."""
        return self.code == 0

    @property
    def output(self) -> str:
        """Both outputs; Android's tools put errors into either."""
        return self.stdout + self.stderr


async def read_packet(reader: asyncio.StreamReader) -> tuple[int, bytes]:
    """One packet: its kind (1 stdout, 2 stderr, 3 exit) and content; IncompleteReadError."""
    head = await reader.readexactly(5)
    length = int.from_bytes(head[1:], "little")
    return head[0], await reader.readexactly(length) if length else b""


async def read_result(reader: asyncio.StreamReader) -> ShellResult:
    """Everything a command says until its exit packet; IncompleteReadError when cut off."""
    outputs: dict[int, list[bytes]] = {_STDOUT: [], _STDERR: []}
    while True:
        kind, content = await read_packet(reader)
        if kind == _EXIT:
            return ShellResult(
                _text(outputs[_STDOUT]), _text(outputs[_STDERR]), content[0] if content else 0)
        if kind in outputs:
            outputs[kind].append(content)


def _text(chunks: list[bytes]) -> str:
    return b"".join(chunks).decode("utf-8", "replace")
