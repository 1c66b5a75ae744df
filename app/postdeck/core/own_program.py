"""How PostDeck starts another process of itself, from source and when it is packaged."""

from __future__ import annotations

import runpy
import sys
from collections.abc import Sequence

_FLAG = "--run-module="
_MODULES = ("postdeck.media.prober", "postdeck.media.thumbnailer")
"""What a packaged PostDeck runs in place of its commands; nothing else."""


def is_packaged() -> bool:
    """Whether this is the packaged application, which has no Python of its own to start."""
    return bool(getattr(sys, "frozen", False))


def own_command(module: str = "postdeck") -> list[str]:
    """The words that start a module of ours in a process of its own; arguments follow."""
    if not is_packaged():
        return [sys.executable, "-m", module]
    return [sys.executable] if module == "postdeck" else [sys.executable, f"{_FLAG}{module}"]


def run_wanted_module(arguments: Sequence[str]) -> bool:
    """Run the module that `own_command` named for a packaged PostDeck; False: it named none."""
    first = arguments[1] if len(arguments) > 1 else ""
    module = first.removeprefix(_FLAG)
    if not is_packaged() or module == first or module not in _MODULES:
        return False
    sys.argv = [module, *arguments[2:]]
    runpy.run_module(module, run_name="__main__", alter_sys=True)
    return True
