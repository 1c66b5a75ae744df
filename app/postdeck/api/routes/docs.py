"""The documentation: pages out of the package itself, with nothing from anywhere else."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from postdeck.core.resources import resource

_POLICY = ("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
           "img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
_PAGES = {
    "/docs": ("index.html", "text/html"),
    "/docs/docs.css": ("docs.css", "text/css"),
    "/docs/docs.js": ("docs.js", "text/javascript"),
}


def routes(describe: Callable[[], dict[str, Any]]) -> list[Route]:
    """The routes that show the document; it is made when somebody first asks for it."""
    document = functools.cache(
        lambda: json.dumps(describe(), ensure_ascii=False).encode())
    shown = [_route(path, functools.partial(_read, name), kind)
             for path, (name, kind) in _PAGES.items()]
    return [*shown, _route("/openapi.json", document, "application/json")]


def _read(name: str) -> bytes:
    return resource("api-docs", name).read_bytes()


def _route(path: str, content: Callable[[], bytes], kind: str) -> Route:
    async def give(_: Request) -> Response:
        return Response(content(), media_type=kind, headers={"Content-Security-Policy": _POLICY})

    return Route(path, give, include_in_schema=False)
