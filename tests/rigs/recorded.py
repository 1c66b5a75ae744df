"""Real screens, as recorded, and the readers that read them with the built-in selectors."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from postdeck.core.resources import resource
from postdeck.scripts.reading.reader import Reader
from postdeck.scripts.reading.recorded_screens import RecordedScreen, recorded_screens
from postdeck.scripts.reading.selector_files import load
from postdeck.scripts.reading.shelf import APPS

FOLDER = Path(__file__).resolve().parents[1] / "data" / "screens"


@lru_cache
def recorded(*apps: str) -> tuple[RecordedScreen, ...]:
    """All recorded screens of some apps ("android" is one), by file name; of all without any."""
    return tuple(one for one in recorded_screens(FOLDER) if not apps or one.app in apps)


@lru_cache
def built_in(app: str) -> Reader:
    """The reader of an app; of Android, Instagram's, since most of its screens came there."""
    return Reader(load(resource("selectors", f"{app if app in APPS else 'instagram'}.toml")))


def named(one: RecordedScreen) -> str:
    """How a test calls it."""
    return f"{Path(one.file).stem}-{one.label}"
