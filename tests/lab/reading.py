"""What the screen reader makes of a screen of the lab's apps: the tree as a phone would dump it."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from postdeck.lab.android.automator.hierarchy import dump, elements
from postdeck.lab.android.display import PERMISSIONS, Window
from postdeck.phones.screen import Screen
from postdeck.scripts.reading.reader import Seen
from tests.lab.handset import Handset
from tests.rigs.recorded import built_in


def tree(phone: Handset) -> Screen:
    """The tree of everything on the display."""
    assert phone.app is not None
    windows = [Window(phone.app.package, phone.app.root())]
    if phone.question is not None:
        windows.append(Window(PERMISSIONS, phone.question))
    shown: Any = SimpleNamespace(size=phone.size, fault=lambda name: False,
                                 screen=SimpleNamespace(windows=windows))
    return Screen.parse(dump(elements(shown)))


def seen(phone: Handset, app: str = "instagram") -> Seen:
    """The screen, named with the built-in selectors."""
    return built_in(app).read(tree(phone))
