"""PostDeck's version in the forms that Windows and macOS take: numbers only."""

from __future__ import annotations

import re

_VERSION = re.compile(r"(\d+)\.(\d+)(?:\.(\d+))?(?:(?:a|b|rc|\.post|\.dev)(\d+))?")


def numbers(version: str) -> tuple[int, int, int, int]:
    """Four numbers: (1, 2, 0, 3) for 1.2rc3; ValueError for what is no version of ours."""
    found = _VERSION.fullmatch(version)
    if found is None:
        raise ValueError(f"{version} is no version: 1.2.3, or 1.2.3rc1 before it.")
    first, second, third, fourth = (int(each or 0) for each in found.groups())
    return first, second, third, fourth


def dotted(version: str, count: int) -> str:
    """The first so many of them: Windows wants four, macOS takes three."""
    return ".".join(map(str, numbers(version)[:count]))
