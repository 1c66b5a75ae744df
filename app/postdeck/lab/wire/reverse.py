"""adb reverse: ports of the phone that lead to the computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from postdeck.lab.android.duplex import Dialer, Duplex

if TYPE_CHECKING:
    from postdeck.lab.wire.connection import Connection, Service
    from postdeck.lab.wire.stream import Stream

_OKAY = b"OKAY"


def _block(text: str) -> bytes:
    data = text.encode()
    return f"{len(data):04x}".encode() + data


def _failure(text: str) -> bytes:
    return b"FAIL" + _block(text)


def _dialer(connection: Connection, service: str) -> Dialer:
    async def dial() -> Duplex:
        return await connection.dial(service)

    return dial


def _forward(connection: Connection, spec: str) -> bytes:
    rebind = not spec.startswith("norebind:")
    here, _, there = spec.removeprefix("norebind:").partition(";")
    phone = connection.phone
    if not here or not there:
        return _failure("bad forward")
    answer = _OKAY
    if here == "tcp:0":
        here = f"tcp:{phone.random.randrange(32768, 60999)}"
        answer += _block(here.removeprefix("tcp:"))
    if not rebind and here in connection.reversed:
        return _failure(f"cannot rebind existing socket: {here}")
    connection.reversed[here] = there
    phone.reversed[here] = _dialer(connection, there)
    return answer


def _forget(connection: Connection, here: str) -> bytes:
    if connection.reversed.pop(here, None) is None:
        return _failure(f"listener '{here}' not found")
    connection.phone.reversed.pop(here, None)
    return _OKAY


def reverse_service(request: str) -> Service:
    """The service for `reverse:REQUEST`."""
    verb, _, spec = request.partition(":")

    async def serve(connection: Connection, stream: Stream) -> None:
        if verb == "forward":
            answer = _forward(connection, spec)
        elif verb == "killforward":
            answer = _forget(connection, spec)
        elif verb == "killforward-all":
            for here in list(connection.reversed):
                _forget(connection, here)
            answer = _OKAY
        elif verb == "list-forward":
            answer = _block("".join(f"UsbFfs {here} {there}\n"
                                    for here, there in connection.reversed.items()))
        else:
            answer = _failure(f"unknown reverse request: {verb}")
        await stream.write(answer)

    return serve
