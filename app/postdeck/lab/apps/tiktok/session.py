"""What the screens of a running TikTok share: the phone, the accounts, the stack of screens."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from enum import Enum
from typing import Protocol

from postdeck.lab.android.view import View
from postdeck.lab.apps.app import Host, MediaItem
from postdeck.lab.apps.kit import Kit
from postdeck.lab.apps.tiktok.ids import Ids
from postdeck.lab.apps.tiktok.options import PACKAGE, TikTokOptions
from postdeck.lab.apps.tiktok.sounds.catalogue import Sound
from postdeck.lab.apps.tiktok.state import Accounts, Clip, Draft, older_posts
from postdeck.lab.apps.tiktok.wording import TABLE
from postdeck.lab.apps.words import Words

_SLOW_SECONDS = 1.5
_LATE_SECONDS = 25.0


class Layer(Enum):
    """How a screen lies over the one beneath it."""

    PAGE = "covers it"
    SHEET = "lies over it; what is beneath stays in the tree"
    WINDOW = "is a window of its own; what is beneath leaves the tree"
    GHOST = "is drawn and takes the taps, but only what is beneath is in the tree"


class Screen(Protocol):
    """One screen. A PAGE gives a whole window, the others what lies over it."""

    layer: Layer

    def view(self) -> View:
        """Built afresh on every call."""
        ...

    def back(self) -> None:
        """The Back key."""
        ...


class Go(Protocol):
    """The ways between the screens, so that they need not know each other."""

    def main(self, tab: str = "home") -> None:
        """Clear the stack down to the page with the bottom bar."""

    def camera(self, sound: Sound | None = None) -> None:
        """Open the camera, after its permissions, with a sound if one is to be used."""

    def picker(self, sound: Sound | None = None) -> None:
        """Open the media sheet over the camera, after its permission."""

    def search(self) -> None:
        """Open the search page."""

    def sound_page(self, sound: Sound | None) -> None:
        """Open the page of a sound; None is one that is gone."""

    def sounds(self, draft: Draft) -> None:
        """Open the sheet of sounds over the editor."""

    def volume(self, draft: Draft) -> None:
        """Open the panel of volumes."""

    def more(self, draft: Draft) -> None:
        """Open More options."""

    def links(self, draft: Draft) -> None:
        """Open Add link."""

    def editor(self, draft: Draft) -> None:
        """Open the editor."""

    def media(self, items: Sequence[MediaItem], sound: Sound | None = None,
              way: str = "picker") -> None:
        """Make a draft of indexed media and open the editor."""

    def compose(self, draft: Draft) -> None:
        """Open the page with caption and Post."""

    def publish(self, draft: Draft) -> None:
        """Take an accepted Post: begin the upload, leave the page."""

    def person(self, handle: str) -> None:
        """Open a profile."""

    def clip(self, clip: Clip) -> None:
        """Open a post on a page of its own."""

    def close(self) -> None:
        """End the app as Android does: uploads are lost, an open post is an unfinished one."""

    def switcher(self) -> None:
        """Open the sheet with the accounts."""

    def ask(self, title: str, body: str, choices: list[tuple[str, Callable[[], None]]]) -> None:
        """Ask a question in a window; every choice closes it first."""


class Session:
    """The running app."""

    go: Go

    def __init__(self, host: Host, accounts: list[str], seed: int, options: TikTokOptions,
                 language: str = "en") -> None:
        self.host = host
        self.seed = seed
        self.options = options
        self.random = random.Random(f"tiktok {seed}")
        ids = Ids(seed if options.id_seed is None else options.id_seed, options.generation)
        self.kit = Kit(PACKAGE, ids.rid, Words(language, TABLE))
        posts = {name: older_posts(name, seed, host.time()) for name in accounts}
        self.accounts = Accounts(list(accounts), accounts[0] if accounts else "", posts)
        self.stack: list[Screen] = []
        self.unfinished: Draft | None = None
        self._life = 0

    def push(self, screen: Screen) -> None:
        """Show a screen over what there is."""
        self.host.focus("")
        self.stack.append(screen)

    def slip_in(self, screen: Screen) -> None:
        """Show a screen, a sheet beneath the windows that lie over the app already."""
        at = len(self.stack)
        while screen.layer is Layer.SHEET and at and self.stack[at - 1].layer in (
                Layer.WINDOW, Layer.GHOST):
            at -= 1
        self.host.focus("")
        self.stack.insert(at, screen)

    def drop(self, screen: Screen) -> None:
        """Take a screen away; the app leaves the display when none is left."""
        self.host.focus("")
        if screen in self.stack:
            self.stack.remove(screen)
        if not self.stack:
            self.host.go_home()

    def drop_sheets(self) -> None:
        """Take all sheets and windows away, down to the page."""
        self.host.focus("")
        while self.stack and self.stack[-1].layer is not Layer.PAGE:
            self.stack.pop()

    @property
    def sound_seconds(self) -> float:
        """How long a sound or a search takes to load, in lab seconds."""
        return _LATE_SECONDS if self.host.fault("sound_late") else self.options.sound_seconds

    def toast(self, text: str, *values: object) -> None:
        """A toast in the app's language."""
        self.host.toast(self.kit.say(text, *values))

    def after(self, seconds: float, call: Callable[[], None]) -> None:
        """Do something after lab seconds, if the app still runs then."""
        life = self._life
        self.host.later(seconds, lambda: call() if life == self._life else None)

    def soon(self, call: Callable[[], None]) -> Callable[[], None]:
        """A tap's effect: at once, or late on a slow phone."""
        def act() -> None:
            if self.host.fault("slow"):
                self.after(_SLOW_SECONDS, call)
            else:
                call()
        return act

    def end(self) -> None:
        """The process is gone, and with it what was about to happen."""
        self._life += 1
        self.stack.clear()
