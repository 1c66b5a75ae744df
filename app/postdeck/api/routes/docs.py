"""The documentation: pages out of the package itself, with nothing from anywhere else."""

from __future__ import annotations

import json
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


def routes(document: dict[str, Any]) -> list[Route]:
    """The routes that show `document`."""
    text = json.dumps(document, ensure_ascii=False).encode()
    shown = [_route(path, resource("api-docs", name).read_bytes(), kind)
             for path, (name, kind) in _PAGES.items()]
    return [*shown, _route("/openapi.json", text, "application/json")]


def _route(path: str, content: bytes, kind: str) -> Route:
    async def give(_: Request) -> Response:
        return Response(content, media_type=kind, headers={"Content-Security-Policy": _POLICY})

    return Route(path, give, include_in_schema=False)
