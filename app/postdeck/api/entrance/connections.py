"""How long and how many callers may hold on: slow heads, slow readers, idle and too many lines."""

from __future__ import annotations

import asyncio
import sys
from typing import Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from postdeck.api.answers import Code, refusal_body
from postdeck.api.entrance.guard import SECURITY_HEADERS

CONNECTIONS = 64
HEAD_SECONDS = 10.0
DRAIN_SECONDS = 20.0
SURPLUS_SECONDS = 1.0
IDLE_GRACE_SECONDS = 0.2
"""A caller that has just connected is about to ask; it does not give way yet."""

_HOST_FAULTS = ("Missing mandatory Host", "Found multiple Host")


class ApiConnection(H11Protocol):
    """One connection, with the patience that uvicorn does not limit by itself.

    A request's head must come within HEAD_SECONDS, from the first byte to the last; an answer
    must be taken within DRAIN_SECONDS; above CONNECTIONS, the connection that has been idle the
    longest gives way, and when all are at work, the new one is told so.
    """

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._head_timer: asyncio.TimerHandle | None = None
        self._drain_timer: asyncio.TimerHandle | None = None
        self._idle_since = self.loop.time()
        self._is_surplus = False

    @property
    def idle(self) -> bool:
        """No request is being answered."""
        return self.cycle is None or self.cycle.response_complete

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Make room or refuse, then wait for a head, but not for ever."""
        super().connection_made(transport)
        if len(self.connections) > CONNECTIONS and not self._make_room():
            self._is_surplus = True
            self.connections.discard(self)
            self._head_timer = self.loop.call_later(SURPLUS_SECONDS, transport.abort)
            return
        self._await_head()

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the timers."""
        self._stop_timers()
        super().connection_lost(exc)
        self._unset_keepalive_if_required()

    def data_received(self, data: bytes) -> None:
        """Take bytes; the head's time does not start anew with each."""
        if self._is_surplus:
            self._say(429, Code.TOO_MANY, "Too many connections at once.")
            return
        super().data_received(data)
        if self.idle and not self.transport.is_closing():
            self._await_head()
        elif self._head_timer is not None:
            self._head_timer.cancel()
            self._head_timer = None

    def on_response_complete(self) -> None:
        """An answer is out; what is still coming of its body must end soon too."""
        self._idle_since = self.loop.time()
        super().on_response_complete()
        if self.idle and self.conn.their_state is h11.SEND_BODY:
            self._await_head()

    def pause_writing(self) -> None:
        """The caller reads slower than we write."""
        super().pause_writing()
        self._drain_timer = self.loop.call_later(DRAIN_SECONDS, self.transport.abort)

    def resume_writing(self) -> None:
        """The caller reads again."""
        super().resume_writing()
        if self._drain_timer is not None:
            self._drain_timer.cancel()
            self._drain_timer = None

    def send_400_response(self, msg: str) -> None:
        """What is not HTTP gets the envelope too; a missing or second Host is a refused host."""
        fault = sys.exc_info()[1]
        if str(fault).startswith(_HOST_FAULTS):
            self._say(403, Code.ORIGIN, "Call it as localhost or 127.0.0.1, with the port.")
            return
        status = getattr(fault, "error_status_hint", 400)
        self._say(status if status < 500 else 400, Code.INVALID, msg)

    def _make_room(self) -> bool:
        since = self.loop.time() - IDLE_GRACE_SECONDS
        idle = [one for one in self.connections
                if isinstance(one, ApiConnection) and one.idle and one._idle_since < since]
        if not idle:
            return False
        oldest = min(idle, key=lambda one: one._idle_since)
        self.connections.discard(oldest)
        oldest.transport.abort()
        return True

    def _await_head(self) -> None:
        if self._head_timer is None:
            self._head_timer = self.loop.call_later(HEAD_SECONDS, self._head_too_slow)

    def _head_too_slow(self) -> None:
        self._head_timer = None
        if self.transport.is_closing():
            return
        if self.conn.their_state is h11.IDLE and self.conn.trailing_data[0]:
            self._say(408, Code.INVALID, "The request did not come within "
                                         f"{HEAD_SECONDS:.0f} seconds.")
        else:
            self.transport.abort()

    def _stop_timers(self) -> None:
        for timer in (self._head_timer, self._drain_timer):
            if timer is not None:
                timer.cancel()
        self._head_timer = self._drain_timer = None

    def _say(self, status: int, code: Code, message: str) -> None:
        body = refusal_body(code, message)
        headers = [(b"content-type", b"application/json"), (b"connection", b"close"),
                   (b"content-length", str(len(body)).encode()), *SECURITY_HEADERS.items()]
        try:
            for event in (h11.Response(status_code=status, headers=headers),
                          h11.Data(data=body), h11.EndOfMessage()):
                self.transport.write(self.conn.send(event) or b"")
        except h11.LocalProtocolError:  # an answer is under way already
            self.transport.abort()
            return
        self.transport.close()
