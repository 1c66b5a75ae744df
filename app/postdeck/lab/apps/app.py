"""What an app on a virtual phone is, and what it may ask of its phone."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from postdeck.lab.android.view import View


@dataclass(frozen=True)
class Intent:
    """What `am start` asks for."""

    action: str = ""
    component: str = ""
    mime: str = ""
    data: str = ""
    package: str = ""
    stream_uris: tuple[str, ...] = ()
    extras: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class MediaItem:
    """A row of the phone's media index; `duration` in milliseconds, `sha256` of the content."""

    id: int
    path: str
    mime: str
    size: int
    sha256: str
    duration: int
    added_at: float

    @property
    def is_video(self) -> bool:
        """Whether it is a video."""
        return self.mime.startswith("video/")


class Host(Protocol):
    """The phone under an app: what the app may ask of it."""

    serial: str
    size: tuple[int, int]
    random: random.Random
    keyboard_open: bool

    def media(self, kind: str = "") -> list[MediaItem]:
        """Indexed media, newest first; kind "video", "image" or "" for both."""
        ...

    def media_by_uri(self, uri: str) -> MediaItem | None:
        """The item behind content://media/external/.../media/ID or a file:// URI."""
        ...

    def granted(self, package: str, permission: str) -> bool:
        """Whether the app holds the permission."""
        ...

    def ask_permission(self, package: str, permission: str, then: Callable[[bool], None]) -> None:
        """Show Android's permission dialog over the app."""
        ...

    def toast(self, text: str, seconds: float = 2.0) -> None:
        """Show a toast (seen by getLastToast and on screenshots, not in the tree)."""
        ...

    def later(self, seconds: float, call: Callable[[], None]) -> None:
        """Run `call` after lab seconds (scaled by the lab's speed); dropped on reboot."""
        ...

    def time(self) -> float:
        """Unix time on the phone."""
        ...

    def focus(self, view_key: str) -> None:
        """Open the keyboard for the field that the app calls `view_key`; "" closes it."""
        ...

    def go_home(self) -> None:
        """Show the launcher; the app stays alive in the background."""
        ...

    def fault(self, name: str) -> bool:
        """Whether the named fault is switched on for this phone, for example "upload_fails"."""
        ...

    def went_out(self, *, app: str, account: str, caption: str, media: list[str],
                 details: dict[str, str]) -> None:
        """Write a post into the lab's ledger: it is public now."""
        ...


class App(Protocol):
    """An installed app. It is created once per phone and keeps its state across starts."""

    package: str
    version: str
    label: str

    def share_targets(self, action: str, mime: str) -> list[str]:
        """Components ("package/class") that take the intent."""
        ...

    def start(self, intent: Intent) -> str:
        """Come to the front for an intent; returns "" or what `am` prints as its error."""
        ...

    def stop(self) -> None:
        """Force-stopped: screens and uploads that run are gone."""
        ...

    def root(self) -> View:
        """The app's window as it is now: built afresh on every call, full screen."""
        ...

    def back(self) -> None:
        """The Back key, when no keyboard is open."""
        ...
