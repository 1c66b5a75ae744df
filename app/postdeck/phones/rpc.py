"""What uiautomator2's server on the phone speaks: JSON-RPC over HTTP/1.1, and its selectors."""

from __future__ import annotations

import json
from typing import TypeAlias

import h11

from postdeck.adb.wire import Streams
from postdeck.phones.errors import UiNodeGoneError, UiServerError

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"

# The server only looks at the conditions whose bits are set in "mask".
_MASKS = {
    "text": 0x01, "textContains": 0x02, "className": 0x10, "description": 0x40,
    "clickable": 0x1000, "enabled": 0x8000, "focused": 0x2_0000, "packageName": 0x8_0000,
    "resourceId": 0x20_0000, "instance": 0x100_0000,
}
_DISCONNECTED = (
    "UiAutomation not connected", "android.os.DeadObjectException",
    "android.os.DeadSystemRuntimeException",
)


class UiBrokenError(UiServerError):
    """The server is gone, or has lost its hold on Android: only a new one helps."""


class UiRefusedError(UiServerError):
    """The server works, but a call failed on the phone; the server's own words."""


def selector(**conditions: str | bool | int) -> dict[str, Json]:
    """A selector for nodes that meet all conditions; KeyError for unknown ones."""
    mask = 0
    for name in conditions:
        mask |= _MASKS[name]
    return {"mask": mask, "childOrSibling": [], "childOrSiblingSelector": [], **conditions}


class Line:
    """A connection to the server. One request at a time."""

    def __init__(self, streams: Streams) -> None:
        self._streams = streams
        self._talk = h11.Connection(h11.CLIENT)
        self._asked = 0

    @property
    def reusable(self) -> bool:
        """Whether another request may follow: one whole answer came, and nobody hung up."""
        return self._talk.our_state is h11.IDLE and not self._talk.trailing_data[0] \
            and not self._streams.reader.at_eof()

    def close(self) -> None:
        """Hang up."""
        self._streams.close()

    async def ping(self) -> bool:
        """Whether what listens there is the server."""
        status, body = await self._exchange("GET", "/ping", b"")
        return status == 200 and body.strip() == b"pong"

    async def call(self, method: str, params: tuple[Json, ...]) -> Json:
        """One call and its result.

        Raises UiNodeGoneError, UiBrokenError, UiServerError (the server's own words).
        """
        self._asked += 1
        request = {"jsonrpc": "2.0", "id": self._asked, "method": method, "params": list(params)}
        status, body = await self._exchange("POST", "/jsonrpc/0", json.dumps(request).encode())
        try:
            answer = json.loads(body)
        except ValueError as error:
            raise UiBrokenError(f"The UI server answered {status} without sense.") from error
        if isinstance(answer, dict) and answer.get("id") not in (None, self._asked):
            # Left over from the question before: what it says of the screen is old.
            raise UiBrokenError("The UI server answered another question.")
        if isinstance(answer, dict) and answer.get("error"):
            raise _failure(method, answer["error"])
        if status != 200 or not isinstance(answer, dict) or "result" not in answer:
            raise UiServerError(f"The UI server answered {status} without a result.")
        result: Json = answer["result"]
        return result

    async def _exchange(self, method: str, path: str, content: bytes) -> tuple[int, bytes]:
        """One request and its answer, by length, in chunks or until the end of the connection."""
        talk = self._talk
        headers = [("Host", "localhost:9008"), ("Accept-Encoding", "identity"),
                   ("Content-Type", "application/json"), ("Content-Length", str(len(content)))]
        request = h11.Request(method=method, target=path, headers=headers)
        self._streams.writer.write(b"".join(
            talk.send(event) or b""
            for event in (request, h11.Data(data=content), h11.EndOfMessage())))
        status, body = 0, bytearray()
        try:
            while True:
                event = talk.next_event()
                if event is h11.NEED_DATA:
                    talk.receive_data(await self._streams.reader.read(1 << 18))
                elif isinstance(event, h11.Response):
                    status = event.status_code
                elif isinstance(event, h11.Data):
                    body += event.data
                elif isinstance(event, h11.EndOfMessage):
                    break
        except (h11.RemoteProtocolError, ConnectionError) as error:
            raise UiBrokenError("The UI server broke off without an answer.") from error
        if talk.our_state is h11.DONE and talk.their_state is h11.DONE:
            talk.start_next_cycle()
        return status, bytes(body)


def _failure(method: str, error: Json) -> UiServerError:
    text = json.dumps(error, ensure_ascii=False)
    if any(sign in text for sign in _DISCONNECTED):
        return UiBrokenError("The UI server has lost its connection to Android.")
    if "UiObjectNotFoundException" in text:
        return UiNodeGoneError(f"The field is not on the screen any more ({method}).")
    message = str(error.get("message", "")) if isinstance(error, dict) else text
    first = (message.strip().splitlines() or ["no reason given"])[0]
    return UiRefusedError(f"The UI server failed at {method}: {first[:200]}.")
