"""What every page is given: the deck, what is known of it now, the jobs, the look."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from postdeck.core.clock import Clock
from postdeck.core.deck import Deck
from postdeck.gui.jobs import Jobs
from postdeck.gui.live import Live
from postdeck.gui.look import Look
from postdeck.gui.widgets.message_bar import MessageBar


@dataclass(frozen=True)
class Context:
    """The surroundings of a page.

    `compose` opens Compose with files (none: as it is) and perhaps for one phone, a serial;
    `show_tasks` opens Tasks. `far`: the deck is another computer, and so are the files that it
    posts.
    """

    deck: Deck
    clock: Clock
    live: Live
    jobs: Jobs
    look: Look
    messages: MessageBar
    compose: Callable[[tuple[str, ...], str], None]
    show_tasks: Callable[[], None]
    far: bool = False
