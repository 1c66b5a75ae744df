"""How an app's views are put together: one call per node, in a 1080 by 2400 drawing."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from postdeck.lab.android.view import Bounds, Look, Slide, View
from postdeck.lab.apps.words import Own, Words

Tap = Callable[[], None]

WIDE, HIGH = 1080, 2400
FULL: Bounds = (0, 0, WIDE, HIGH)
BODY: Bounds = (0, 0, WIDE, 2337)
PLAIN = Look()
SLIDER_PAD = 0.04
"""How much of a slider's width lies before its start and after its end."""
_LEAST_SHOWN = 24
"""What is cut to less than this by the edge of a list is not drawn."""
NAV_BAR: Bounds = (0, 2337, WIDE, HIGH)
_HOMES = {"View": "android.view", "ViewGroup": "android.view", "SurfaceView": "android.view",
          "TextureView": "android.view", "RecyclerView": "androidx.recyclerview.widget",
          "ViewPager": "androidx.viewpager.widget"}


class Kit:
    """Builds the views of one package; `rid` turns a role into a resource id.

    Texts and descriptions are said in the language of `words`, but for those of the type Own.
    """

    def __init__(self, package: str, rid: Callable[[str], str], words: Words | None = None
                 ) -> None:
        self.package = package
        self.say = words or Words()
        self._rid = rid

    def view(self, kind: str, bounds: Bounds, *children: View, name: str = "", text: str = "",
             desc: str = "", look: Look = PLAIN, tap: Tap | None = None,
             clickable: bool = False, selected: bool = False, checked: bool = False,
             scrollable: bool = False, enabled: bool = True, in_tree: bool = True) -> View:
        """One node of the class `kind` ("TextView"); `tap` makes it clickable."""
        return View(
            bounds, f"{_HOMES.get(kind, 'android.widget')}.{kind}", self._rid(name),
            self.say(text), self.say(desc),
            package=self.package, clickable=clickable or tap is not None, enabled=enabled,
            selected=selected, checked=checked, scrollable=scrollable, in_tree=in_tree,
            look=look, on_tap=tap, children=list(children))

    def box(self, bounds: Bounds, *children: View, name: str = "", desc: str = "",
            look: Look = PLAIN, tap: Tap | None = None, clickable: bool = False,
            in_tree: bool = True) -> View:
        """A FrameLayout."""
        return self.view("FrameLayout", bounds, *children, name=name, desc=desc, look=look,
                         tap=tap, clickable=clickable, in_tree=in_tree)

    def row(self, bounds: Bounds, *children: View, name: str = "", desc: str = "",
            look: Look = PLAIN, tap: Tap | None = None, clickable: bool = False) -> View:
        """A LinearLayout."""
        return self.view("LinearLayout", bounds, *children, name=name, desc=desc, look=look,
                         tap=tap, clickable=clickable)

    def label(self, bounds: Bounds, text: str, look: Look = PLAIN, *, name: str = "",
              tap: Tap | None = None, desc: str = "", in_tree: bool = True) -> View:
        """A TextView."""
        return self.view("TextView", bounds, name=name, text=text, desc=desc, look=look, tap=tap,
                         in_tree=in_tree)

    def image(self, bounds: Bounds, look: Look = PLAIN, *, name: str = "", desc: str = "",
              tap: Tap | None = None, clickable: bool = False, in_tree: bool = True) -> View:
        """An ImageView."""
        return self.view("ImageView", bounds, name=name, desc=desc, look=look, tap=tap,
                         clickable=clickable, in_tree=in_tree)

    def button(self, bounds: Bounds, text: str, look: Look = PLAIN, *, name: str = "",
               tap: Tap | None = None, desc: str = "") -> View:
        """A Button that can be tapped."""
        return self.view("Button", bounds, name=name, text=text, desc=desc, look=look, tap=tap,
                         clickable=True)

    def nest(self, names: str, bounds: Bounds, *children: View) -> View:
        """Containers in one another, outermost first; "-" is one without an id."""
        inner = list(children)
        for name in reversed(names.split()):
            inner = [self.box(bounds, *inner, name="" if name == "-" else name)]
        return inner[0]

    def window(self, bar: View, *parts: View, fill: str) -> View:
        """A whole activity: decor, content and the system's bars around the parts."""
        content = self.nest("android:content - frame - host stage -", BODY, *parts)
        decor = self.box(FULL, self.row(BODY, content))
        nav = self.view("View", NAV_BAR, name="android:navigationBarBackground",
                        look=Look(fill=fill))
        return self.box(FULL, self.box(FULL, decor, nav, look=Look(fill=fill)), bar,
                        gesture_pill(bar.look.ink))

    def field(self, bounds: Bounds, text: str, hint: str, look: Look, *, name: str, tap: Tap,
              on_text: Callable[[str], None], focused: bool) -> View:
        """An EditText; an empty one reports its hint as its text, as Android does."""
        shown = self.say(hint)
        made = self.view("EditText", bounds, name=name, text=Own(text) or shown, look=look,
                         tap=tap)
        made.hint = shown
        made.focused = focused
        made.on_text = on_text
        return made

    def slider(self, bounds: Bounds, value: int, desc: str, *, name: str, enabled: bool,
               on_slide: Slide) -> View:
        """A SeekBar from 0 to 100; its text is the value, as Android reports it."""
        left, top, right, bottom = bounds
        middle, pad = (top + bottom) // 2, round((right - left) * SLIDER_PAD)
        at = left + pad + round((right - left - 2 * pad) * value / 100)
        ink = "#161823" if enabled else "#C9CACD"
        made = self.view(
            "SeekBar", bounds, text=Own(f"{value}.0"), desc=desc, name=name, enabled=enabled,
            look=Look(ink="#00000000", size=8))
        made.children = [
            View((left + pad, middle - 3, right - pad, middle + 3), in_tree=False,
                 look=Look(fill="#D9D9DB", radius=3)),
            View((at - 22, middle - 22, at + 22, middle + 22), in_tree=False,
                 look=Look(fill=ink, radius=22))]
        made.on_slide = on_slide
        made.clickable = False
        return made


def status_bar(unix_time: float, ink: str = "#FFFFFF") -> View:
    """The system's bar with the time; never in an app's tree."""
    clock = time.strftime("%H:%M", time.localtime(unix_time))
    icons = (("signal", 836, 36), ("wifi", 884, 36), ("battery", 936, 38))
    parts = [View((48, 46, 300, 106), "android.widget.TextView", text=clock, in_tree=False,
                  look=Look(ink=ink, size=40, bold=True))]
    parts += [View((x, 58, x + side, 58 + side), in_tree=False,
                   look=Look(ink=ink, size=side, icon=icon)) for icon, x, side in icons]
    parts.append(View((978, 46, 1060, 106), in_tree=False, text="86",
                      look=Look(ink=ink, size=32, bold=True)))
    return View((0, 0, WIDE, 136), package="com.android.systemui", in_tree=False,
                look=Look(ink=ink), children=parts)


def gesture_pill(ink: str) -> View:
    """The short line at the bottom of the display."""
    return View((396, 2371, 684, 2381), package="com.android.systemui", in_tree=False,
                look=Look(fill=ink + "B0" if len(ink) == 7 else ink, radius=5))


def scrim(ink: str = "#00000099", tap: Tap | None = None) -> View:
    """The shade under a dialog: it takes the taps, and no tree shows it."""
    return View(FULL, clickable=True, on_tap=tap, in_tree=False, look=Look(fill=ink))


def blocker(bounds: Bounds) -> View:
    """What keeps the taps on a sheet from reaching the shade under it."""
    return View(bounds, clickable=True, in_tree=False)


def hide(view: View) -> View:
    """Take a view and all in it out of the tree; it is still painted."""
    for node in view.walk():
        node.in_tree = False
    return view


def fit(root: View, size: tuple[int, int]) -> View:
    """Scale a drawing of 1080 by 2400 to the display's size, in place."""
    if size == (WIDE, HIGH):
        return root
    across, down = size[0] / WIDE, size[1] / HIGH
    for view in root.walk():
        left, top, right, bottom = view.bounds
        view.bounds = (round(left * across), round(top * down), round(right * across),
                       round(bottom * down))
        view.look = replace(view.look, size=max(8, round(view.look.size * across)),
                            radius=round(view.look.radius * across))
    return root


def plain_rid(package: str) -> Callable[[str], str]:
    """Resource ids of an app that does not hide its names."""
    return lambda name: full_rid(package, name) if name else ""


def full_rid(package: str, name: str) -> str:
    """The full resource id; "android:content" stays Android's own."""
    if name.startswith("android:"):
        return f"android:id/{name.removeprefix('android:')}"
    return f"{package}:id/{name}"


def scrolled(views: list[View], by: int, top: int, bottom: int) -> list[View]:
    """What of a list is visible between two heights once it was pushed up, in place."""
    out: list[View] = []
    for view in views:
        left, upper, right, lower = view.bounds
        view.bounds = (left, max(top, upper - by), right, min(bottom, lower - by))
        if view.bounds[3] - view.bounds[1] > (0 if lower - upper < _LEAST_SHOWN else _LEAST_SHOWN):
            view.children = scrolled(view.children, by, top, bottom)
            out.append(view)
    return out
