"""Who may call at all: judged from the head of a request, before anything else sees it."""

from __future__ import annotations

import asyncio
import hmac
import logging
from collections.abc import Callable, Sequence
from urllib.parse import unquote_to_bytes

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from postdeck.api.answers import ApiError, Code, of_error, refusal
from postdeck.core.errors import PostDeckError

log = logging.getLogger(__name__)

BODY_BYTES = 1 << 20
BODY_SECONDS = 10.0

_HOSTS = ("localhost", "127.0.0.1", "[::1]")
_OWN_SITE = frozenset({b"same-origin", b"none"})
_NO_LENGTH = frozenset({b"", b"0"})

SECURITY_HEADERS = {
    b"x-content-type-options": b"nosniff",
    b"content-security-policy": b"default-src 'none'; frame-ancestors 'none'",
    b"cross-origin-resource-policy": b"same-origin",
    b"referrer-policy": b"no-referrer",
    b"x-frame-options": b"DENY",
    b"cache-control": b"no-store",
}
"""On every answer that does not say otherwise. No CORS header is ever sent."""

Headers = Sequence[tuple[bytes, bytes]]

Token = Callable[[], str | None]
"""The token that callers must send at this moment, None for none; PostDeckError: let nobody in."""


def no_token() -> None:
    """Callers need none."""


class Guard:
    """Refuses other hosts, other origins, other bodies and, when one is set, other tokens.

    A page on another site can make a browser call us (bodiless POSTs need no CORS consent), and
    DNS rebinding can make it believe that we are that site: so both Host and Origin are judged,
    for any method and path (shared facts on security). Sec-Fetch-Mode is not judged, since Node's
    fetch sends it too.
    """

    def __init__(self, app: ASGIApp, port: int, token: Token = no_token) -> None:
        self._app = app
        names = [f"{host}:{port}" for host in _HOSTS]
        if port == 80:
            names += _HOSTS
        self._hosts = frozenset(name.encode() for name in names)
        self._token = token

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Judge, read the body whole, then pass on."""
        if scope["type"] != "http":
            raise RuntimeError(f"The guard lets no {scope['type']} through.")
        safe_send = _with_security_headers(send)
        try:
            self._judge(scope)
            body = await _body(scope["headers"], receive)
        except ApiError as error:
            log.info("Refused %s: %s", scope["method"], error.message)
            await refusal(error)(scope, receive, safe_send)
            return
        await self._app(scope, _replayed(body, receive), safe_send)

    def _judge(self, scope: Scope) -> None:
        headers: Headers = scope["headers"]
        hosts = _values(headers, b"host")
        if len(hosts) != 1 or hosts[0].lower() not in self._hosts:
            raise ApiError(Code.ORIGIN, "Call it as localhost or 127.0.0.1, with the port.")
        if _values(headers, b"origin"):
            raise ApiError(Code.ORIGIN, "Web pages may not call this API.")
        if any(site.lower() not in _OWN_SITE for site in _values(headers, b"sec-fetch-site")):
            raise ApiError(Code.ORIGIN, "Pages of other sites may not call this API.")
        if scope["path"].startswith("/api/"):
            self._judge_token(headers)
        if b"%00" in scope["query_string"] or b"\0" in unquote_to_bytes(scope["raw_path"]):
            raise ApiError(Code.INVALID, "The address holds a NUL character.")
        _judge_body(headers)

    def _judge_token(self, headers: Headers) -> None:
        try:
            token = self._token()
        except PostDeckError as error:
            raise of_error(error) from error
        if token is None:
            return
        given = _values(headers, b"authorization")
        wanted = f"Bearer {token}".encode()
        if len(given) != 1 or not hmac.compare_digest(given[0], wanted):
            raise ApiError(Code.TOKEN, "Send the header “Authorization: Bearer …” with the token "
                                       "from PostDeck's settings.",
                           headers={"WWW-Authenticate": "Bearer"})


def _judge_body(headers: Headers) -> None:
    lengths = _values(headers, b"content-length")
    if not _values(headers, b"transfer-encoding") and set(lengths) <= _NO_LENGTH:
        return  # no body: PowerShell names a form type even then
    kinds = _values(headers, b"content-type")
    if len(kinds) != 1 or not _is_json(kinds[0]) or _values(headers, b"content-encoding"):
        raise ApiError(Code.MEDIA_TYPE, "Send the body as application/json.")
    if any(int(length) > BODY_BYTES for length in lengths):
        raise _too_large()


def _is_json(content_type: bytes) -> bool:
    kind, _, rest = content_type.lower().partition(b";")
    parameter = rest.replace(b" ", b"").replace(b'"', b"").strip(b"; \t")
    return kind.strip() == b"application/json" and parameter in (b"", b"charset=utf-8")


def _too_large() -> ApiError:
    return ApiError(Code.TOO_LARGE, "The body is larger than 1 MiB.")


def _values(headers: Headers, name: bytes) -> list[bytes]:
    return [value.strip() for key, value in headers if key == name]


async def _body(headers: Headers, receive: Receive) -> bytes:
    """The whole body, within its size and time. 408 has no code of its own: it carries 40001."""
    if not any(name in (b"content-length", b"transfer-encoding") for name, _ in headers):
        return b""
    body = bytearray()
    try:
        async with asyncio.timeout(BODY_SECONDS):
            while True:
                message = await receive()
                if message["type"] == "http.disconnect":
                    raise ApiError(Code.INVALID, "The caller went away.")
                body += message.get("body", b"")
                if len(body) > BODY_BYTES:
                    raise _too_large()
                if not message.get("more_body", False):
                    return bytes(body)
    except TimeoutError:
        raise ApiError(Code.INVALID, f"The body did not come within {BODY_SECONDS:.0f} seconds.",
                       408, {"Connection": "close"}) from None


def _replayed(body: bytes, receive: Receive) -> Receive:
    given = False

    async def replay() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return replay


def _with_security_headers(send: Send) -> Send:
    async def safe(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = list(message.get("headers", ()))
            there = {name.lower() for name, _ in headers}
            headers += [(name, value) for name, value in SECURITY_HEADERS.items()
                        if name not in there]
            message = {**message, "headers": headers}
        await send(message)

    return safe
