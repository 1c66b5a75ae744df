"""Which addresses a deck may have, and where its API lies under one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from postdeck.core.errors import InvalidInputError

if TYPE_CHECKING:
    import httpx

API_PATH = "/api/v1"
LOOPBACK = ("127.0.0.1", "localhost", "::1")
EXAMPLE = "Write it like http://localhost:50809."


def api_url(text: str) -> httpx.URL:
    """The URL of the API at an address a person typed; InvalidInputError says what is wrong.

    "host:port" means http. What follows /api/v1 is not wanted; nor are names, passwords,
    queries, since they would end up in logs.
    """
    import httpx  # large; who has no other deck never needs it
    typed = text.strip()
    try:
        url = httpx.URL(typed if "://" in typed else f"http://{typed}")
        host = url.host  # decoding may fail
    except (httpx.InvalidURL, UnicodeError, ValueError) as error:
        raise InvalidInputError(f"“{typed[:100]}” is not an address.", EXAMPLE) from error
    if url.scheme not in ("http", "https"):
        raise InvalidInputError(f"A deck's address begins with http or https, not “{url.scheme}”.",
                                EXAMPLE)
    port = 80 if url.port is None else url.port
    odd = not typed.isprintable() or " " in typed or not 0 < port < 65536
    if not host or odd:
        raise InvalidInputError(f"“{typed[:100]}” names no computer.", EXAMPLE)
    if url.userinfo or url.query or url.fragment:
        raise InvalidInputError("A deck's address has no user name, question mark or hash mark.",
                                EXAMPLE)
    path = url.path.rstrip("/")
    return url.copy_with(path=path if path.endswith(API_PATH) else path + API_PATH)


def checked_token(token: str) -> str:
    """A bearer token that may stand in a header; InvalidInputError."""
    token = token.strip()
    if not (token.isascii() and token.isprintable()) or " " in token or len(token) > 1000:
        raise InvalidInputError("A token has no spaces, line breaks or accents.",
                                "Copy it again from the other PostDeck's settings.")
    return token
