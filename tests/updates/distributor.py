"""A distributor: a key, releases, and a real HTTP server that may be told to misbehave."""

from __future__ import annotations

import asyncio
import hashlib
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from postdeck.core.license import Distribution
from postdeck.core.update import FileKind, UpdateFile, UpdateManifest
from postdeck.services.license_issue import public_text
from postdeck.store.signing import key_id_of
from postdeck.store.update_file import sign_manifest

NOW = datetime(2026, 6, 1, 12, 0, tzinfo=UTC)
NAME = "postdeck_0.2.0_amd64.deb"
CONTENT = bytes(range(256)) * 2000
Headers = dict[str, str]
Play = Callable[[asyncio.StreamWriter, Headers], Awaitable[None]]


def manifest(key: Ed25519PrivateKey, content: bytes = CONTENT, **changes: object
             ) -> UpdateManifest:
    """News of 0.2.0, with one file."""
    file = UpdateFile(name=NAME, kind=FileKind.DEB, machine="x86_64", size=len(content),
                      sha256=hashlib.sha256(content).hexdigest())
    return UpdateManifest(
        version="0.2.0", issued_at=NOW, valid_until=NOW + timedelta(days=90),
        notes="Faster.\nCalmer.", files=(file,), key_id=key_id_of(key.public_key()),
    ).model_copy(update=changes)


class Distributor:
    """What lies at its address: `pages` by path, bytes or something that plays an answer."""

    def __init__(self) -> None:
        self.key = Ed25519PrivateKey.generate()
        self.pages: dict[str, bytes | Play] = {}
        self.asked: list[tuple[str, Headers]] = []
        self.address = ""
        self.publish(manifest(self.key))
        self.pages[f"/{NAME}"] = CONTENT

    @property
    def distribution(self) -> Distribution:
        """A build that asks here."""
        return Distribution(update_address=self.address,
                            update_keys=(public_text(self.key.public_key()),))

    def publish(self, news: UpdateManifest, key: Ed25519PrivateKey | None = None) -> bytes:
        """Sign news and put them at the address."""
        content = sign_manifest(news, key or self.key)
        self.pages["/news.json"] = content
        return content

    @property
    def paths(self) -> list[str]:
        """What was asked for, in order."""
        return [path for path, _ in self.asked]

    @asynccontextmanager
    async def open(self, tls: ssl.SSLContext | None = None) -> AsyncIterator[Distributor]:
        """Serve, on a free port of this computer."""
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=tls)
        port = server.sockets[0].getsockname()[1]
        self.address = f"{'https' if tls else 'http'}://127.0.0.1:{port}/news.json"
        try:
            yield self
        finally:
            server.close()
            await server.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("ascii").split("\r\n")
            path = head[0].split()[1]
            headers = {name.lower(): value.strip() for name, _, value in (
                line.partition(":") for line in head[1:] if line)}
            self.asked.append((path, headers))
            page = self.pages.get(path, b"")
            if callable(page):
                await page(writer, headers)
            else:
                await send(writer, page, headers)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()


async def send(writer: asyncio.StreamWriter, page: bytes, headers: Headers) -> None:
    """A well-behaved answer, of a part where a part is asked for."""
    start = int(headers.get("range", "bytes=0-").removeprefix("bytes=").partition("-")[0])
    extra = f"Content-Range: bytes {start}-{len(page) - 1}/{len(page)}\r\n" if start else ""
    status = "206 Partial Content" if start else "200 OK"
    writer.write(f"HTTP/1.1 {status}\r\nContent-Length: {len(page) - start}\r\n{extra}"
                 "Connection: close\r\n\r\n".encode() + page[start:])
    await writer.drain()


def redirect(to: str) -> Play:
    """Leads elsewhere."""
    async def play(writer: asyncio.StreamWriter, headers: Headers) -> None:
        writer.write(f"HTTP/1.1 302 Found\r\nLocation: {to}\r\nContent-Length: 0\r\n"
                     "Connection: close\r\n\r\n".encode())
        await writer.drain()
    return play


def endless(chunk: bytes, pause: float = 0.0, length: int | None = None) -> Play:
    """Sends for ever, or claims a length and never reaches it."""
    async def play(writer: asyncio.StreamWriter, headers: Headers) -> None:
        claim = f"Content-Length: {length}\r\n" if length else ""
        writer.write(f"HTTP/1.1 200 OK\r\n{claim}Connection: close\r\n\r\n".encode())
        while not writer.is_closing():
            writer.write(chunk)
            await writer.drain()
            await asyncio.sleep(pause)
    return play


def cut_off(page: bytes, after: int) -> Play:
    """Breaks off in the middle, once per connection; resumes where it is asked to."""
    async def play(writer: asyncio.StreamWriter, headers: Headers) -> None:
        if "range" in headers:
            await send(writer, page, headers)
            return
        writer.write(f"HTTP/1.1 200 OK\r\nContent-Length: {len(page)}\r\n\r\n".encode()
                     + page[:after])
        await writer.drain()
    return play
