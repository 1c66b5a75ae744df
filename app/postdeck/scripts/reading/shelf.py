"""The apps' readers, each with the user's own selector file over the built-in ones.

The user's file is looked at whenever a reader is asked for: a change counts at once, and a file
that can't be used is refused in a sentence, once, while the built-in selectors stay in use.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from postdeck.core.resources import resource
from postdeck.scripts.reading.reader import Reader
from postdeck.scripts.reading.selector_files import SelectorError, load

log = logging.getLogger(__name__)

APPS = ("tiktok", "instagram")

Stamp = tuple[int, int, int]


@dataclass(frozen=True)
class _Kept:
    reader: Reader
    stamp: Stamp | None


class Shelf:
    """Readers by app name. `own` is the folder of the user's files, `tell` hears refusals."""

    def __init__(
        self, builtin: Path | None = None, own: Path | None = None,
        tell: Callable[[str], None] | None = None,
    ) -> None:
        self._builtin = builtin or resource("selectors")
        self._own = own
        self._tell = tell or log.warning
        self._plain: dict[str, Reader] = {}
        self._kept: dict[str, _Kept] = {}

    def reader(self, app: str) -> Reader:
        """The reader of an app, from files as they are now. Blocks for a moment after a change."""
        own = self._own / f"{app}.toml" if self._own is not None else None
        stamp = _stamp(own) if own is not None else None
        kept = self._kept.get(app)
        if kept is None or kept.stamp != stamp:
            reader = self._built_in(app) if own is None or stamp is None else self._read(app, own)
            kept = self._kept[app] = _Kept(reader, stamp)
        return kept.reader

    def _read(self, app: str, own: Path) -> Reader:
        try:
            reader = Reader(load(self._builtin / f"{app}.toml", own))
        except SelectorError as error:
            self._tell(f"{error} PostDeck uses its built-in selectors.")
            return self._built_in(app)
        log.info("The selectors of %s are laid over by %s", app, own)
        return reader

    def _built_in(self, app: str) -> Reader:
        if app not in self._plain:
            self._plain[app] = Reader(load(self._builtin / f"{app}.toml"))
        return self._plain[app]


def _stamp(path: Path) -> Stamp | None:
    """What changes when a file does; None when there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino
