"""What a phone's card and the head of a group show, in words and figures."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from postdeck.gui.theme import Tone
from postdeck.gui.widgets.chip import Chip


class Part(Enum):
    """What can be pressed on a card."""

    BODY = auto()
    MENU = auto()
    ACTION = auto()


@dataclass(frozen=True)
class Fact:
    """A line beside the picture; a battery draws itself to its `level` (percent, -1: unknown)."""

    icon: str
    text: str
    token: str = "text_2"
    mono: bool = False
    level: int | None = None


@dataclass(frozen=True)
class Foot:
    """The line at a card's foot. `action` is the words of its button; `progress` in percent
    makes it a bar; `wrap` gives the words two lines instead of an icon and a button."""

    text: str
    token: str = "text_2"
    icon: str = ""
    action: str = ""
    action_icon: str = ""
    progress: int | None = None
    wrap: bool = False


@dataclass(frozen=True)
class Card:
    """All that a card shows but the picture. `blank` stands where there is no picture; `age` lies
    over the foot of an old one, `dim` fades it; `doing` is the chip over it."""

    serial: str
    title: str
    chip: Chip
    facts: tuple[Fact, ...]
    accounts: tuple[tuple[tuple[str, Tone], str], ...] = ()
    foot: Foot = Foot("")
    blank: str = ""
    blank_icon: str = "phone"
    age: str = ""
    dim: bool = False
    doing: str = ""

    @property
    def said(self) -> str:
        """The card for people who hear it."""
        facts = ", ".join(fact.text for fact in self.facts if fact.text)
        accounts = ", ".join(name for _, name in self.accounts)
        return ". ".join(part for part in (
            f"{self.title}, {self.chip.text}", facts, accounts, self.foot.text) if part)


@dataclass(frozen=True)
class Section:
    """The head of a group."""

    name: str
    title: str
    count: str
    line: str = ""
    folded: bool = False


@dataclass(frozen=True)
class State:
    """How a card stands now, besides what it shows."""

    selected: bool = False
    focused: bool = False
    hovered: Part | None = None
    target: bool = False
