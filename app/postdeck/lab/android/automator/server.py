"""The uiautomator2 server as a process: HTTP on a port while its shell stream is held."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass, field
from typing import Any

from postdeck.lab.android.automator.methods import Methods, RpcError
from postdeck.lab.android.duplex import Duplex
from postdeck.lab.android.shell.call import Call

_STARTED = "[server] INFO: [UiAutomator2Server] Starting Server"
_REGISTERED = ("java.lang.IllegalStateException: UiAutomationService "
               "android.accessibilityservice.IAccessibilityServiceClient$Stub$Proxy@5deffd5"
               "already registered!")
_SECONDS_TO_START = 0.5
_KILLED = 137


@dataclass
class _Request:
    method: str
    path: str
    body: bytes = b""
    last: bool = False


@dataclass
class Server:
    """One run of the server."""

    methods: Methods
    phone_fault: Any
    dead: asyncio.Event = field(default_factory=asyncio.Event)
    connected: bool = True

    async def serve(self, line: Duplex) -> None:
        """Answer the requests of one connection, one after the other."""
        buffer = bytearray()
        while not self.dead.is_set():
            request = await _read_request(line, buffer)
            if request is None or self.dead.is_set():
                return
            answer = await self._answer(request)
            if answer is None:
                return
            status, kind, body = answer
            after = "close" if request.last else "keep-alive"
            head = (f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nConnection: {after}\r\n"
                    f"Content-Length: {len(body)}\r\n\r\n")
            await line.write(head.encode() + body)
            if request.last:
                return

    async def _answer(self, request: _Request) -> tuple[str, str, bytes] | None:
        if request.method == "GET" and request.path == "/ping":
            return "200 OK", "text/plain", b"pong"
        if request.method != "POST" or not request.path.startswith("/jsonrpc"):
            return "404 Not Found", "text/plain", b"Error 404, file not found."
        if self.phone_fault("u2_dies"):
            self.dead.set()
            return None
        return "200 OK", "application/json", json.dumps(await self._rpc(request.body)).encode()

    async def _rpc(self, body: bytes) -> dict[str, Any]:
        answer: dict[str, Any] = {"jsonrpc": "2.0", "id": None}
        try:
            asked = json.loads(body)
            answer["id"] = asked.get("id")
            if self.phone_fault("u2_not_connected"):
                self.connected = False
            if not self.connected:
                raise RpcError("java.lang.IllegalStateException: UiAutomation not connected!")
            answer["result"] = await self.methods.call(asked["method"], asked.get("params") or [])
        except RpcError as error:
            name = str(error).partition(":")[0]
            answer["error"] = {"code": error.code, "message": str(error),
                               "data": f"{error}\n\tat {name}.raise(Lab.java:1)"}
        except (ValueError, KeyError, AttributeError):
            answer["error"] = {"code": -32700, "message": "JSON parse error", "data": ""}
        return answer


async def _read_request(line: Duplex, buffer: bytearray) -> _Request | None:
    while b"\r\n\r\n" not in buffer:
        piece = await line.read()
        if not piece:
            return None
        buffer += piece
    head, _, rest = bytes(buffer).partition(b"\r\n\r\n")
    first, *fields = head.decode("latin-1").split("\r\n")
    named = {name.strip().lower(): value.strip()
             for name, _, value in (each.partition(":") for each in fields)}
    size = int(named.get("content-length", "0"))
    body = bytearray(rest)
    while len(body) < size:
        piece = await line.read()
        if not piece:
            return None
        body += piece
    buffer[:] = body[size:]
    method, path, *_ = [*first.split(" "), "", ""]
    last = named.get("connection", "").lower() == "close"
    return _Request(method, path, bytes(body[:size]), last)


async def run_server(call: Call, port: int) -> int:
    """app_process ... com.wetest.uia2.Main: serves until nobody holds the shell stream."""
    phone = call.phone
    name = f"tcp:{port}"
    call.say(_STARTED)
    await call.out.drain()
    if name in phone.servers or phone.fault("u2_registered"):
        call.say(_REGISTERED)
        return 1
    await phone.lab_sleep(_SECONDS_TO_START)
    phone.faults.set("u2_not_connected", False)
    server = Server(Methods(phone), phone.fault)
    phone.servers[name] = server.serve
    try:
        died = await call.unless_hung_up(_forever(server))
    finally:
        server.dead.set()
        phone.servers.pop(name, None)
        phone.faults.set("u2_dies", False)
    return _KILLED if died else 0


async def _forever(server: Server) -> None:
    await server.dead.wait()
