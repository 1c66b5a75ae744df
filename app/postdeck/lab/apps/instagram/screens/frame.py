"""What many of Instagram's screens have around them: window, bottom bar, sheets and dialogs."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from postdeck.lab.android.view import Bounds, Look, View
from postdeck.lab.apps.instagram.session import BLUE, GREY, INK, LINE, PALE, WHITE, Session
from postdeck.lab.apps.kit import BODY, FULL, NAV_BAR, gesture_pill, scrim, status_bar
from postdeck.lab.apps.stack import Layer
from postdeck.lab.apps.words import Own
from postdeck.lab.draw.fonts import width

TOP, BAR_TOP, END = 136, 2193, 2337
"""Where a page begins below the status bar, where the bottom bar begins, where it ends."""
Act = Callable[[], None]
Tap = Act | None
TITLE = Look(ink=INK, size=52, bold=True)
_HOSTS = "swipe_navigation_container bottom_sheet_camera_container layout_container_main"
_TABS = (("feed", "Home", "home"), ("clips", "Reels", "play_line"), ("direct", "Message", "share"),
         ("search", "Search and explore", "search"), ("profile", "Profile", "user"))
_OLDER_TABS = (("feed", "Home", "home"), ("search", "Search and explore", "search"),
               ("creation", "Create", "plus"), ("clips", "Reels", "play_line"),
               ("profile", "Profile", "user"))


def window(session: Session, *parts: View, fill: str = WHITE, ink: str = INK,
           hosts: str = _HOSTS) -> View:
    """A whole page: the containers, the parts and the system's bars."""
    kit = session.kit
    content = kit.row(FULL, kit.box(BODY, kit.nest(hosts, BODY, *parts), name="android:content"),
                      name="action_bar_root")
    nav = kit.view("View", NAV_BAR, look=Look(fill=fill), in_tree=False)
    return kit.box(FULL, kit.row(FULL, kit.box(FULL, content)), nav,
                   status_bar(session.host.time(), ink), gesture_pill(ink),
                   look=Look(fill=fill))


def tab_bar(session: Session, here: str, show: Callable[[str], None], *, dark: bool = False
            ) -> View:
    """The bar at the bottom; older layouts have Create in its middle."""
    kit = session.kit
    older = session.second or session.options.create_tab
    fill, ink = ("#000000", WHITE) if dark else (WHITE, INK)
    cells: list[View] = []
    for index, (name, desc, icon) in enumerate(_OLDER_TABS if older else _TABS):
        left, chosen = index * 216, name == here
        inner = kit.image((left + 75, BAR_TOP + 39, left + 141, BAR_TOP + 105),
                          Look(ink=ink if chosen else "#8A9098", size=66, icon=icon),
                          name="tab_avatar" if name == "profile" else "tab_icon")
        inner.selected = chosen
        cell = kit.box((left, BAR_TOP, left + 216, END), inner, name=f"{name}_tab", desc=desc,
                       tap=session.stack.soon(partial(show, name)))
        cell.selected = chosen and name in ("clips", "profile")
        cells.append(cell)
    rule = kit.view("View", (0, BAR_TOP - 1, 1080, BAR_TOP), name="tab_bar_shadow",
                    look=Look(fill=LINE if not dark else "#262626"))
    return kit.box((0, BAR_TOP - 1, 1080, END), rule, kit.row(
        (0, BAR_TOP, 1080, END), *cells, name="tab_bar", look=Look(fill=fill)))


def action_bar(session: Session, title: str, back: Act, *extra: View) -> View:
    """Back and a title at the top of a page."""
    kit = session.kit
    arrow = kit.image((0, TOP, 136, 304), Look(ink=INK, size=64, icon="back"),
                      name="action_bar_button_back", desc="Back", tap=back)
    end = min(900, 176 + 12 + round(width(kit.say(title), TITLE.size, True)))
    words = kit.label((176, 184, end, 255), title, TITLE, name="action_bar_title", desc=title)
    inner = kit.row((0, TOP, 1056, 304), arrow, kit.row((136, 184, end, 255), words,
                                                        name="action_bar_title_and_icons"),
                    name="action_bar_new_title_container", clickable=True)
    return kit.box((0, TOP, 1080, 304), kit.row((0, TOP, 1080, 304), inner, *extra,
                                                name="action_bar", clickable=True),
                   name="action_bar_container", look=Look(fill=WHITE))


def bottom_sheet(session: Session, top: int, close: Act, *parts: View) -> View:
    """A sheet over a page: the page stays in the tree beneath the dimmer."""
    kit = session.kit
    dimmer = kit.view("Button", (0, TOP, 1080, END), name="background_dimmer",
                      desc=Own("@2131954894"), tap=close)
    handle = kit.box((0, top, 1080, top + 69), kit.image(
        (501, top + 24, 579, top + 36), Look(fill="#C7CCD1", radius=6),
        name="bottom_sheet_drag_handle_prism"), name="bottom_sheet_drag_handle_frame")
    area: Bounds = (0, top, 1080, END)
    sheet = kit.box(area, kit.view("ViewGroup", area, handle, *parts,
                                   name="bottom_sheet_container"),
                    name="layout_container_bottom_sheet", clickable=True,
                    look=Look(fill=WHITE, radius=48))
    shade = scrim()
    shade.clickable = False
    return kit.box(FULL, shade, kit.box((0, TOP, 1080, END), dimmer, sheet,
                                        name="bottom_sheet_host"))


def pill(session: Session, bounds: Bounds, text: str, act: Tap, *, name: str, loud: bool = True,
         kind: str = "Button", enabled: bool = True) -> View:
    """A wide button: a clickable box with the word as its description, and the label in it."""
    kit = session.kit
    left, top, right, bottom = bounds
    look = Look(fill=BLUE if loud else GREY, radius=28)
    if not enabled:
        look = Look(fill="#B9C0FB", radius=28)
    half = max(60, min((right - left) // 2 - 10, 13 * len(text)))
    middle = (left + right) // 2
    label = kit.label((middle - half, top + 36, middle + half, bottom - 36), text,
                      Look(ink=WHITE if loud else INK, size=44, bold=True, align="center"))
    label.enabled = enabled
    return kit.view(kind, bounds, label, name=name, desc=text, tap=act, clickable=True,
                    enabled=enabled, look=look)


def alert(session: Session, headline: str, text: str, choices: list[tuple[str, str, Act]]) -> View:
    """A dialog in a window of its own; each choice has a label, an id and an effect."""
    kit = session.kit
    rows = 129 * len(choices)
    top = 1180 - (310 + rows) // 2
    parts = [kit.label((260, top + 60, 820, top + 144), headline,
                       Look(ink=INK, size=50, bold=True, align="center"),
                       name="igds_alert_dialog_headline")]
    if text:
        parts.append(kit.label((260, top + 144, 820, top + 288), text,
                               Look(ink=PALE, size=40, align="center"),
                               name="igds_alert_dialog_subtext"))
    for index, (label, name, act) in enumerate(choices):
        y = top + 310 + 129 * index
        parts += [kit.view("View", (200, y, 880, y + 2), look=Look(fill=LINE), in_tree=False),
                  kit.button((238, y + 2, 842, y + 128), label, Look(
                      ink=BLUE if index == 0 else INK, size=46, bold=index == 0,
                      align="center"), name=name, tap=act)]
    card: Bounds = (200, top, 880, top + 310 + rows)
    return kit.box(FULL, scrim(), kit.row(card, *parts, clickable=True,
                                          look=Look(fill=WHITE, radius=48)))


class Question:
    """A dialog that closes with every choice; Back closes it, too, and chooses nothing."""

    layer = Layer.WINDOW

    def __init__(self, session: Session, headline: str, text: str,
                 choices: list[tuple[str, str, Act]]) -> None:
        self._session = session
        self._headline = headline
        self._text = text
        self._choices = choices

    def view(self) -> View:
        """The dialog."""
        soon = self._session.stack.soon
        return alert(self._session, self._headline, self._text, [
            (label, name, soon(partial(self._chosen, act))) for label, name, act in self._choices])

    def _chosen(self, act: Act) -> None:
        self._session.stack.drop(self)
        act()

    def back(self) -> None:
        """Closed, nothing chosen."""
        self._session.stack.drop(self)
