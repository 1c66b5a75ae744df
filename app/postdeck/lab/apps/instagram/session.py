"""What the screens of a running Instagram share: phone, accounts, open screens, the dice."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Protocol

from postdeck.lab.apps.app import Host, MediaItem
from postdeck.lab.apps.instagram.ids import ids_of
from postdeck.lab.apps.instagram.options import PACKAGE, InstagramOptions
from postdeck.lab.apps.instagram.state import Accounts, Draft, Post, older_posts
from postdeck.lab.apps.instagram.words import TABLE
from postdeck.lab.apps.kit import Kit
from postdeck.lab.apps.stack import Stack
from postdeck.lab.apps.words import Words

INK = "#0C1014"
PALE = "#6A717A"
BLUE = "#4A5DF9"
WHITE = "#FFFFFF"
GREY = "#F0F1F5"
LINE = "#DBDFE4"
RED = "#FF3040"
"""The app's own colours."""


class Go(Protocol):
    """The ways between the screens, so that they need not know each other."""

    def main(self, tab: str = "home") -> None:
        """Close everything but the page with the bottom bar."""

    def create(self) -> None:
        """Open what the create button opens."""

    def gallery(self, placement: str, *, asked: bool = True) -> None:
        """Open the grid of media for a reel, a story or a feed post, after its permission."""

    def camera(self, placement: str) -> None:
        """Open the camera, after its permissions."""

    def media(self, placement: str, items: Sequence[MediaItem], way: str = "picker") -> None:
        """Edit indexed media."""

    def edit(self, draft: Draft) -> None:
        """Open the editor of the draft's placement."""

    def compose(self, draft: Draft) -> None:
        """Open the page with caption and Share."""

    def publish(self, draft: Draft) -> None:
        """Take an accepted Share: begin the upload, leave the page."""

    def keep(self, draft: Draft) -> None:
        """Save a draft and leave."""

    def person(self, handle: str) -> None:
        """Open a profile."""

    def post(self, post: Post) -> None:
        """Open a post on a page of its own."""

    def story(self, handle: str) -> None:
        """Play somebody's story."""

    def use_sound(self, title: str) -> None:
        """Make a reel with a sound."""

    def switcher(self) -> None:
        """Open the sheet with the accounts."""

    def notice(self, moment: str) -> None:
        """Maybe show what belongs to the moment."""


class Session:
    """The running app."""

    go: Go

    def __init__(self, host: Host, accounts: list[str], seed: int, options: InstagramOptions,
                 language: str) -> None:
        self.host = host
        self.options = options
        self.random = random.Random(f"instagram {seed}")
        self.words = Words(language, TABLE)
        self.kit = Kit(PACKAGE, ids_of(options.generation), self.words)
        self.second = options.generation == 2
        posts = {name: older_posts(name, seed, host.time(), options.pinned) for name in accounts}
        self.accounts = Accounts(list(accounts), accounts[0] if accounts else "", posts)
        self.stack = Stack(host)
        self.unfinished: Draft | None = None
        self.sound = ""

    def chance(self, chosen: bool | None, probability: float) -> bool:
        """What was chosen, or what the dice say; without any popups they always say no."""
        rolled = self.random.random() < probability and self.options.popups > 0
        return rolled if chosen is None else chosen

    def taken(self, text: str) -> str:
        """What a field makes of a text: a broken one loses every fifth character."""
        if not self.host.fault("caption_mangled"):
            return text
        return "".join(c for index, c in enumerate(text) if index % 5 != 4)
