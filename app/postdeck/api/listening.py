"""Where the API listens, on this computer's own addresses; and how the first caller is awaited.

Nothing here needs the API itself: FastAPI and its models take half a second and 15 MB, and most
people never call it.
"""

from __future__ import annotations

import asyncio
import errno
import os
import selectors
import socket
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress

from postdeck.core.errors import PostDeckError

BACKLOG = 128

_NO_IPV6 = frozenset({errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT, errno.ENETUNREACH,
                      getattr(errno, "EPROTONOSUPPORT", -1)})


class ApiPortTakenError(PostDeckError):
    """The port is in use, so there is no API; PostDeck never takes another one by itself."""

    advice = ("Close the other program (most likely TikMatrix or another PostDeck), "
              "or choose another port in the settings, and start again.")

    def __init__(self, port: int) -> None:
        super().__init__(f"Port {port} is taken by another program, so the task API is off.")
        self.port = port


@contextmanager
def listening(port: int) -> Iterator[Sequence[socket.socket]]:
    """Sockets that listen on 127.0.0.1 and [::1] (where there is IPv6) while inside.

    `port` 0 takes any free one. Raises ApiPortTakenError.
    """
    sockets = _bound(port)
    try:
        yield sockets
    finally:
        for one in sockets:
            one.close()


async def first_call(sockets: Sequence[socket.socket]) -> None:
    """Return when somebody has connected to one of them, who is left to wait there.

    In a thread of its own: not every loop of asyncio can watch a socket on Windows.
    """
    loop, called = asyncio.get_running_loop(), asyncio.Event()
    ours, theirs = socket.socketpair()

    def watch() -> None:
        with theirs, selectors.DefaultSelector() as selector:
            for one in (*sockets, theirs):
                selector.register(one, selectors.EVENT_READ)
            ready = {key.fileobj for key, _ in selector.select()}
        if theirs not in ready:
            with suppress(RuntimeError):  # the loop has ended
                loop.call_soon_threadsafe(called.set)

    watching = threading.Thread(target=watch, name="api-door", daemon=True)
    watching.start()
    try:
        await called.wait()
    finally:
        ours.close()  # ends the watch
        watching.join()


def _bound(port: int) -> list[socket.socket]:
    first = _bind(socket.AF_INET, "127.0.0.1", port)
    assert first is not None
    try:
        second = _bind(socket.AF_INET6, "::1", first.getsockname()[1])
    except BaseException:
        first.close()
        raise
    return [first] if second is None else [first, second]


def _bind(family: socket.AddressFamily, host: str, port: int) -> socket.socket | None:
    """A listening socket; None when this computer has no IPv6."""
    try:
        # asyncio sets TCP_NODELAY only where the protocol is named; without it answers take 40 ms
        made = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    except OSError:
        if family is socket.AF_INET6:
            return None
        raise
    try:
        made.setblocking(False)
        # On Windows SO_REUSEADDR would let two programs share the port, and callers meet either.
        made.setsockopt(socket.SOL_SOCKET, getattr(socket, "SO_EXCLUSIVEADDRUSE", None)
                        or socket.SO_REUSEADDR, 1)
        if family is socket.AF_INET6:
            made.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        made.bind((host, port))
        made.listen(BACKLOG)
        if os.name == "posix":
            made.set_inheritable(False)
    except OSError as error:
        made.close()
        if family is socket.AF_INET6 and error.errno in _NO_IPV6:
            return None
        if error.errno in (errno.EADDRINUSE, errno.EACCES):
            raise ApiPortTakenError(port) from error
        raise
    return made
