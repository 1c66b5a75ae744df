"""Server-sent events: bytes into messages, as the HTML standard spells them, with a cap."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass

from postdeck.core.errors import DeckAwayError

MESSAGE_BYTES = 1 << 20


@dataclass(frozen=True)
class Message:
    """One event. `id` is what to send as Last-Event-ID to go on after it; "" when it has none."""

    name: str
    data: str
    id: str = ""


async def read_messages(pieces: AsyncIterator[bytes]) -> AsyncIterator[Message]:
    """The messages in a stream; comments and unknown fields are left out.

    Raises DeckAwayError when one message is longer than 1 MiB.
    """
    fields: dict[str, list[str]] = {}
    size = 0
    async for line in _lines(pieces):
        size += len(line)
        if size > MESSAGE_BYTES:
            raise DeckAwayError("The other deck's event stream makes no sense.", "")
        if line:
            name, _, value = line.decode("utf-8", "replace").partition(":")
            fields.setdefault(name, []).append(value.removeprefix(" "))
            continue
        message = _message(fields)
        fields, size = {}, 0
        if message is not None:
            yield message


def _message(fields: dict[str, list[str]]) -> Message | None:
    if "data" not in fields:
        return None
    last_id = fields.get("id", [""])[-1]
    return Message(fields.get("event", ["message"])[-1], "\n".join(fields["data"]),
                   last_id if last_id.isascii() and last_id.isprintable() else "")


async def _lines(pieces: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    """Lines without their ends (CR LF, LF); what follows the last end is cut off, so dropped."""
    rest = bytearray()
    async for piece in pieces:
        rest += piece
        if len(rest) > MESSAGE_BYTES and b"\n" not in rest:
            raise DeckAwayError("The other deck's event stream makes no sense.", "")
        *whole, last = bytes(rest).split(b"\n")
        rest = bytearray(last)
        for line in whole:
            yield line.removesuffix(b"\r")
