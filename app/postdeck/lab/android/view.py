"""A view on a virtual phone's screen: what the UI tree, the finger and the painter all see."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

Bounds = tuple[int, int, int, int]
"""left, top, right, bottom in pixels of the display."""
Slide = Callable[[float], None]
"""Told where on a slider the finger left it: 0.0 at its left edge, 1.0 at its right one."""
Scroll = Callable[[float], None]
"""Told how far a finger pushed a list up, in heights of the display; down is negative."""


@dataclass(frozen=True)
class Look:
    """How a view is painted. Colours are "#RRGGBB" or "#RRGGBBAA"; sizes are pixels.

    `picture` is the sha256 of a file in the phone's content store (a thumbnail of it is painted);
    `icon` is one of the painter's simple glyph names ("plus", "home", "heart", "note", ...).
    """

    fill: str = ""
    ink: str = "#161823"
    size: int = 42
    bold: bool = False
    radius: int = 0
    align: str = "left"
    picture: str = ""
    icon: str = ""
    edge: str = ""


@dataclass
class View:
    """One node, as uiautomator reports it. `on_tap` runs when the finger hits it.

    A tap goes to the deepest clickable view under the finger, in drawing order from the top.
    """

    bounds: Bounds
    cls: str = "android.widget.FrameLayout"
    rid: str = ""
    text: str = ""
    desc: str = ""
    hint: str = ""
    package: str = ""
    clickable: bool = False
    enabled: bool = True
    focused: bool = False
    selected: bool = False
    checked: bool = False
    scrollable: bool = False
    password: bool = False
    in_tree: bool = True
    look: Look = field(default_factory=Look)
    on_tap: Callable[[], None] | None = None
    on_text: Callable[[str], None] | None = None
    on_slide: Slide | None = None
    on_scroll: Scroll | None = None
    children: list[View] = field(default_factory=list)

    def walk(self) -> Iterator[View]:
        """This view and everything in it, in drawing order."""
        yield self
        for child in self.children:
            yield from child.walk()

    @property
    def takes_taps(self) -> bool:
        """Whether a finger on it reaches it."""
        return self.clickable or self.on_slide is not None

    def slid_to(self, x: int) -> float:
        """Which part of the width lies left of x, from 0.0 to 1.0."""
        left, _, right, _ = self.bounds
        return min(1.0, max(0.0, (x - left) / max(1, right - left)))

    def holds(self, x: int, y: int) -> bool:
        """Whether the point lies on this view."""
        left, top, right, bottom = self.bounds
        return left <= x < right and top <= y < bottom
