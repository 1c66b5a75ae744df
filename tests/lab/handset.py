"""The smallest phone that can carry an app: the wire under the tests of the lab's apps."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from postdeck.lab.android.display import scrolled
from postdeck.lab.android.view import View
from postdeck.lab.apps.app import App, MediaItem
from postdeck.lab.apps.dialogs import keyboard, permission_dialog, toast_view

PACKAGE = "com.zhiliaoapp.musically"
SHARE = f"{PACKAGE}/com.ss.android.ugc.aweme.share.SystemShareActivity"
PERMISSIONS = ("CAMERA", "RECORD_AUDIO", "READ_MEDIA_VIDEO", "READ_MEDIA_IMAGES",
               "POST_NOTIFICATIONS")
VIDEO = MediaItem(7, "/sdcard/DCIM/Camera/a.mp4", "video/mp4", 5000, "a" * 64, 12_000, 1.0)
PHOTO = MediaItem(8, "/sdcard/DCIM/Camera/b.jpg", "image/jpeg", 3000, "b" * 64, 0, 2.0)
OLDER = MediaItem(5, "/sdcard/DCIM/Camera/c.jpg", "image/jpeg", 2000, "c" * 64, 0, 0.5)


@dataclass
class Handset:
    """A host with a clock that only `wait` moves, and a finger."""

    items: list[MediaItem] = field(default_factory=lambda: [PHOTO, VIDEO, OLDER])
    faults: set[str] = field(default_factory=set)
    permissions: set[str] = field(default_factory=lambda: set(PERMISSIONS))
    serial: str = "LAB0001"
    size: tuple[int, int] = (1080, 2400)
    random: random.Random = field(default_factory=lambda: random.Random(1))
    keyboard_open: bool = False
    now: float = 1_760_000_000.0
    app: App | None = None
    home: bool = False
    toasts: list[str] = field(default_factory=list)
    ledger: list[dict[str, Any]] = field(default_factory=list)
    _due: list[tuple[float, Callable[[], None]]] = field(default_factory=list)
    question: View | None = None

    def media(self, kind: str = "") -> list[MediaItem]:
        newest = sorted(self.items, key=lambda item: -item.added_at)
        return [item for item in newest if item.mime.startswith(kind)]

    def media_by_uri(self, uri: str) -> MediaItem | None:
        return next((item for item in self.items if uri.endswith(f"/{item.id}")), None)

    def granted(self, package: str, permission: str) -> bool:
        return permission.rsplit(".", 1)[-1] in self.permissions

    def ask_permission(self, package: str, permission: str,
                       then: Callable[[bool], None]) -> None:
        def answer(given: bool) -> None:
            self.question = None
            if given:
                self.permissions.add(permission.rsplit(".", 1)[-1])
            then(given)
        self.question = permission_dialog(self, "TikTok", permission, answer)

    def toast(self, text: str, seconds: float = 2.0) -> None:
        self.toasts.append(text)

    def later(self, seconds: float, call: Callable[[], None]) -> None:
        self._due.append((self.now + seconds, call))

    def time(self) -> float:
        return self.now

    def focus(self, view_key: str) -> None:
        self.keyboard_open = bool(view_key)

    def go_home(self) -> None:
        self.home = True

    def fault(self, name: str) -> bool:
        return name in self.faults

    def went_out(self, *, app: str, account: str, caption: str, media: list[str],
                 details: dict[str, str]) -> None:
        self.ledger.append({"app": app, "account": account, "caption": caption, "media": media,
                            "details": details})

    def wait(self, seconds: float) -> None:
        """Let the phone's clock run; what falls due happens in order."""
        end = self.now + seconds
        while due := [entry for entry in self._due if entry[0] <= end]:
            entry = min(due, key=lambda one: one[0])
            self._due.remove(entry)
            self.now = max(self.now, entry[0])
            entry[1]()
        self.now = end

    def screen(self, *, toast: str = "") -> View:
        """What is on the display: the app, the keyboard, a question of the system, a toast."""
        assert self.app is not None
        root = self.app.root()
        if self.keyboard_open:
            root.children.append(keyboard(self.size))
        if self.question is not None:
            root.children.append(self.question)
        if toast:
            root.children.append(toast_view(toast, self.size))
        return root

    def nodes(self) -> list[View]:
        """What a UI dump would list: the topmost window alone."""
        root = self.question if self.question is not None else self.screen()
        return [node for node in root.walk() if node.in_tree]

    def find(self, text: str = "", *, desc: str = "", cls: str = "") -> list[View]:
        """Nodes by exact text or description."""
        return [node for node in self.nodes()
                if (not text or node.text == text) and (not desc or node.desc == desc)
                and node.cls.endswith(cls)]

    def texts(self) -> list[str]:
        return [node.text for node in self.nodes() if node.text]

    def tap(self, text: str = "", *, desc: str = "") -> None:
        """Put the finger on the middle of the node with that text or description."""
        found = self.find(text, desc=desc)
        assert found, f"no {text or desc!r} on the screen: {self.texts()}"
        left, top, right, bottom = found[-1].bounds
        self.touch((left + right) // 2, (top + bottom) // 2)

    def touch(self, x: int, y: int) -> None:
        hit = _hit(self.screen(), x, y)
        if hit is not None and hit.on_slide is not None:
            hit.on_slide(hit.slid_to(x))
        elif hit is not None and hit.on_tap is not None:
            hit.on_tap()

    def swipe(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """A finger that moves."""
        found = scrolled(self.screen(), *start)[1]
        if found is not None and found.on_scroll is not None:
            found.on_scroll((start[1] - end[1]) / self.size[1])

    def back(self) -> None:
        if self.keyboard_open:
            self.keyboard_open = False
        else:
            assert self.app is not None
            self.app.back()

    def type(self, text: str, hint: str = "") -> None:
        """ACTION_SET_TEXT into the focused field, or the one with the hint."""
        fields = [n for n in self.nodes() if n.on_text is not None]
        field_ = next(n for n in fields if (n.hint == hint if hint else n.focused))
        assert field_.on_text is not None
        field_.on_text(text)


def _hit(view: View, x: int, y: int) -> View | None:
    if not view.holds(x, y):
        return None
    for child in reversed(view.children):
        if (hit := _hit(child, x, y)) is not None:
            return hit
    return view if view.takes_taps and view.enabled else None
