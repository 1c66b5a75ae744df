"""How the screens of one app lie over each other, and what of them is in the tree."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import Enum
from typing import Protocol

from postdeck.lab.android.view import View
from postdeck.lab.apps.app import Host
from postdeck.lab.apps.kit import hide

_SLOW_SECONDS = 1.5


class Layer(Enum):
    """How a screen lies over the one beneath it."""

    PAGE = "covers it"
    SHEET = "lies over it; what is beneath stays in the tree"
    WINDOW = "is a window of its own; what is beneath leaves the tree"


class Screen(Protocol):
    """One screen. A PAGE gives a whole window, the others what lies over it."""

    layer: Layer

    def view(self) -> View:
        """Built afresh on every call."""
        ...

    def back(self) -> None:
        """The Back key."""
        ...


class Stack:
    """The open screens of one app, the topmost last."""

    def __init__(self, host: Host) -> None:
        self._host = host
        self._screens: list[Screen] = []
        self._life = 0

    def __iter__(self) -> Iterator[Screen]:
        return iter(self._screens)

    def __len__(self) -> int:
        return len(self._screens)

    @property
    def top(self) -> Screen | None:
        """The screen in front."""
        return self._screens[-1] if self._screens else None

    def reset(self, screen: Screen) -> None:
        """Close everything but this one."""
        self._host.focus("")
        self._screens[:] = [screen]

    def push(self, screen: Screen) -> None:
        """Show a screen over what there is; a sheet beneath the windows that are open."""
        self._host.focus("")
        at = len(self._screens)
        while screen.layer is Layer.SHEET and at and self._screens[at - 1].layer is Layer.WINDOW:
            at -= 1
        self._screens.insert(at, screen)

    def replace(self, old: Screen, new: Screen) -> None:
        """Show a screen in place of another one."""
        self._host.focus("")
        self._screens[self._screens.index(old)] = new

    def drop(self, screen: Screen) -> None:
        """Take a screen away; the app leaves the display when none is left."""
        self._host.focus("")
        if screen in self._screens:
            self._screens.remove(screen)
        if not self._screens:
            self._host.go_home()

    def soon(self, call: Callable[[], None]) -> Callable[[], None]:
        """A tap's effect: at once, or late on a slow phone."""
        def act() -> None:
            life = self._life
            if self._host.fault("slow"):
                self._host.later(_SLOW_SECONDS, lambda: call() if life == self._life else None)
            else:
                call()
        return act

    def end(self) -> None:
        """The process is gone, and with it what was about to happen."""
        self._life += 1
        self._screens.clear()

    def view(self) -> View:
        """The topmost page and what lies over it."""
        page = max(i for i, one in enumerate(self._screens) if one.layer is Layer.PAGE)
        root = self._screens[page].view()
        for screen in self._screens[page + 1:]:
            over = screen.view()
            if screen.layer is Layer.WINDOW:
                hide(root).in_tree = True
            root.children.append(over)
        return root
