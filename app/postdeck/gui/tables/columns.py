"""What a column is: a heading, and how an item becomes what a cell shows; all of it data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Generic, TypeVar

from PySide6.QtCore import Qt

from postdeck.gui.theme import Tone
from postdeck.gui.widgets.chip import Chip

T = TypeVar("T")

CELL_ROLE = Qt.ItemDataRole.UserRole + 1
"""The Cell of an index, for delegates."""
ITEM_ROLE = Qt.ItemDataRole.UserRole + 2
"""The item of an index's row, for pages."""


class Kind(Enum):
    """How a column's cells are drawn."""

    TEXT = auto()
    MONO = auto()
    CHECK = auto()
    CHIP = auto()
    ACCOUNT = auto()
    WHAT = auto()
    PROGRESS = auto()


@dataclass(frozen=True)
class Cell:
    """What one cell shows. `token` names the text's colour, `mark` an app's tile.

    `progress` is in percent, -1 where nothing goes on; `picture` names a thumbnail.
    """

    text: str
    token: str = "text"
    chip: Chip | None = None
    mark: tuple[str, Tone] | None = None
    icon: str = ""
    strong: bool = False
    progress: int = -1
    picture: str = ""


@dataclass(frozen=True)
class Column(Generic[T]):
    """One column. `width` in logical pixels; one column of a table may stretch.

    `gives_way`: 0 stays; else the columns with the smallest numbers leave first when room is
    short. A person may hide those, and show an `optional` one, which nobody sees at first; the
    choice is remembered by `key`.
    """

    title: str
    cell: Callable[[T], Cell]
    width: int
    kind: Kind = Kind.TEXT
    stretch: bool = False
    gives_way: int = 0
    key: str = ""
    optional: bool = False
