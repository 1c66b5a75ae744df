"""What every page is given: the deck, what is known of it now, the jobs, the look."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from postdeck.core.clock import Clock
from postdeck.core.deck import Deck
from postdeck.core.task import Task
from postdeck.gui.house import HouseForWindow
from postdeck.gui.jobs import Jobs
from postdeck.gui.live import Live
from postdeck.gui.look import Look
from postdeck.gui.memory import Memory
from postdeck.gui.widgets.message_bar import MessageBar


@dataclass(frozen=True)
class Context:
    """The surroundings of a page.

    `compose` opens Compose with files (none: as it is) and perhaps for phones, by their
    serials; `show_tasks` opens Tasks. `far`: the deck is another computer, and so are the files
    that it posts; only the deck of this computer may have a `house`. `memory` is the window's.
    `compose_again` opens Compose with what tasks have posted, for other targets; `show_phone` opens
    Devices at a phone, by its serial; `connect_phone` at how one is connected.
    """

    deck: Deck
    clock: Clock
    live: Live
    jobs: Jobs
    look: Look
    messages: MessageBar
    compose: Callable[[tuple[str, ...], tuple[str, ...]], None]
    show_tasks: Callable[[], None]
    far: bool = False
    house: HouseForWindow | None = None
    memory: Memory = field(default_factory=Memory)
    compose_again: Callable[[Sequence[Task]], None] = lambda tasks: None
    show_phone: Callable[[str], None] = lambda serial: None
    connect_phone: Callable[[], None] = lambda: None
