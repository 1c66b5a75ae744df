"""Where the files of resources/ lie: beside the sources, or inside an installed package."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]
_PLACES = (_PACKAGE / "resources", _PACKAGE.parents[1] / "resources")


def resource(*parts: str) -> Path:
    """The path of a resource, for example `resource("selectors", "tiktok.toml")`."""
    root = next((place for place in _PLACES if place.is_dir()), _PLACES[-1])
    return root.joinpath(*parts)
