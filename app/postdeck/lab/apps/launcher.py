"""The home screen of a virtual phone: a wallpaper and the icons of the installed apps."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from postdeck.lab.android.view import Look, View
from postdeck.lab.apps.app import App, Host, Intent
from postdeck.lab.apps.kit import FULL, Kit, fit, gesture_pill, plain_rid, status_bar

_WHITE = "#FFFFFF"
_DOCK = (("Phone", "call", "#34A853"), ("Messages", "message", "#1A73E8"),
         ("Chrome", "chrome", "#F4B400"), ("Camera", "camera", "#5F6368"))
_FACES = {"TikTok": ("tiktok", "#010101"), "Instagram": ("camera", "#D6249F")}


class Launcher:
    """The app that Home shows; `installed` gives the apps that have an icon."""

    package = "com.google.android.apps.nexuslauncher"
    version = "14"
    label = "Launcher"

    def __init__(self, host: Host, installed: Callable[[], Sequence[App]] = tuple,
                 open_app: Callable[[App], None] | None = None) -> None:
        self._host = host
        self._installed = installed
        self._open_app = open_app
        self._kit = Kit(self.package, plain_rid(self.package))

    def share_targets(self, action: str, mime: str) -> list[str]:
        """Takes no shares."""
        return []

    def start(self, intent: Intent) -> str:
        """Always works."""
        return ""

    def stop(self) -> None:
        """Keeps nothing."""

    def back(self) -> None:
        """Stays where it is."""

    def root(self) -> View:
        """Wallpaper, search bar, icons, dock."""
        kit = self._kit
        apps = [app for app in self._installed() if app.package != self.package]
        icons = [self._icon(index, app) for index, app in enumerate(apps)]
        now = self._host.time()
        day = time.strftime("%A, %d %b", time.localtime(now))
        root = kit.box(
            FULL, kit.image(FULL, Look(picture=f"wallpaper {self._host.serial}"), in_tree=False),
            kit.box((0, 1500, 1080, 2400), look=Look(fill="#00000066", icon="fade_down"),
                    in_tree=False),
            kit.row(FULL, kit.box(FULL, kit.box(
                FULL, kit.view("ScrollView", FULL, kit.label(
                    (84, 220, 996, 300), day, Look(ink=_WHITE, size=66), name="date"),
                    *icons, name="workspace", scrollable=True),
                kit.view("ViewGroup", (0, 2002, 1080, 2400), *self._dock(), name="hotseat"),
                name="launcher"), name="android:content")),
            status_bar(now), gesture_pill(_WHITE))
        return fit(root, self._host.size)

    def _icon(self, index: int, app: App) -> View:
        left = 54 + (index % 4) * 243
        top = 1600 + (index // 4) * 270
        glyph, fill = _FACES.get(app.label, ("grid", "#4285F4"))
        opener = self._open_app
        view = self._kit.view(
            "TextView", (left, top, left + 243, top + 250), text="", desc=app.label,
            tap=(lambda: opener(app)) if opener else None, clickable=True)
        view.text = app.label
        view.look = Look(ink=_WHITE, size=34, align="center")
        return self._face(view, glyph, fill)

    def _face(self, view: View, glyph: str, fill: str) -> View:
        """The round icon above the label, painted only."""
        left, top, right, bottom = view.bounds
        middle = (left + right) // 2
        disc = self._kit.image((middle - 78, top + 12, middle + 78, top + 168),
                               Look(fill=fill, radius=78), in_tree=False)
        mark = self._kit.image((middle - 50, top + 40, middle + 50, top + 140),
                               Look(ink=_WHITE, size=100, icon=glyph), in_tree=False)
        words = self._kit.label((left, bottom - 66, right, bottom - 14), view.text,
                                Look(ink=_WHITE, size=36, align="center"), in_tree=False)
        view.look = Look(ink="#00000000", size=8)
        view.children = [disc, mark, words]
        return view

    def _dock(self) -> list[View]:
        out: list[View] = []
        for index, (label, glyph, fill) in enumerate(_DOCK):
            left = 54 + index * 243
            view = self._kit.view("TextView", (left, 2020, left + 243, 2270), text=label,
                                  desc=label, clickable=True)
            out.append(self._face(view, glyph, fill))
        return out
