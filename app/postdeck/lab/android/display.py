"""What is on a phone's display: power, keyguard, windows in order, keyboard, toast, touch."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from postdeck.lab.android.view import View
from postdeck.lab.apps import dialogs

PERMISSIONS = "com.google.android.permissioncontroller"
_GRANT = "com.android.permissioncontroller.permission.ui.GrantPermissionsActivity"
SYSTEM_UI = "com.android.systemui"
KEYBOARD = "com.google.android.inputmethod.latin"


@dataclass(slots=True)
class Window:
    """A window as it is now; a modal one takes every touch."""

    package: str
    view: View
    modal: bool = True


@dataclass(slots=True)
class Prompt:
    """A system dialog over an app."""

    over: str
    view: View
    answer: Callable[[bool], None]


@dataclass
class Lock:
    """The keyguard: `secure` ones only open for their owner."""

    shown: bool = False
    secure: bool = False


@dataclass
class Display:
    """State of one display; `size` is what apps draw on, `physical` what the hardware has."""

    physical: tuple[int, int]
    density: int
    awake: bool = True
    lock: Lock = field(default_factory=Lock)
    front: str = ""
    keyboard_open: bool = False
    focus_key: str = ""
    prompts: list[Prompt] = field(default_factory=list)
    toast: str = ""
    last_toast: str = ""
    clipboard: str = ""
    override: tuple[int, int] | None = None
    density_override: int | None = None

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return self.override or self.physical

    def prompt(self) -> Prompt | None:
        """The dialog that is over the app in front."""
        return next((each for each in reversed(self.prompts) if each.over == self.front), None)

    def windows(self, app_root: View) -> list[Window]:
        """All windows, from the bottom up, given the view of the app in front."""
        if self.lock.shown:
            return [Window(SYSTEM_UI, dialogs.keyguard(self.size))]
        stack = [Window(self.front, app_root)]
        if self.keyboard_open:
            stack.append(Window(KEYBOARD, dialogs.keyboard(self.size), modal=False))
        prompt = self.prompt()
        if prompt is not None:
            stack.append(Window(PERMISSIONS, prompt.view))
        return stack

    def picture(self, windows: list[Window]) -> View:
        """One view that shows everything, for the painter."""
        width, height = self.size
        layers = [window.view for window in windows]
        if self.toast and self.awake:
            layers.append(dialogs.toast_view(self.toast, self.size))
        return View((0, 0, width, height), children=layers if self.awake else [])

    def focused_window(self, component: str) -> str:
        """What dumpsys calls the window in focus."""
        if self.lock.shown:
            return "NotificationShade"
        if self.prompt() is not None:
            return f"{PERMISSIONS}/{_GRANT}"
        return component

    def answer(self, prompt: Prompt, allowed: bool) -> None:
        """The dialog is answered: it goes, then the app hears."""
        if prompt in self.prompts:
            self.prompts.remove(prompt)
            prompt.answer(allowed)


def hit(view: View, x: int, y: int) -> View | None:
    """The deepest clickable view under the finger, from the top of the drawing order."""
    if not view.holds(x, y):
        return None
    for child in reversed(view.children):
        found = hit(child, x, y)
        if found is not None:
            return found
    return view if view.takes_taps else None


def scrolled(view: View, x: int, y: int) -> tuple[bool, View | None]:
    """Whether something takes the finger there, and the innermost list that it moves."""
    if not view.holds(x, y):
        return False, None
    taken, found = view.takes_taps, None
    for child in reversed(view.children):
        below, found = scrolled(child, x, y)
        if below:
            taken = True
            break
    if found is None and view.on_scroll is not None:
        found, taken = view, True
    return taken, found


def touched(windows: list[Window], x: int, y: int) -> View | None:
    """Which view a tap reaches."""
    for window in reversed(windows):
        found = hit(window.view, x, y)
        if found is not None:
            return found
        if window.modal:
            return None
    return None


def in_focus(windows: list[Window]) -> View | None:
    """The text field that has the input focus."""
    for window in reversed(windows):
        for view in window.view.walk():
            if view.focused and view.on_text is not None:
                return view
    return None


def text_of(field_view: View) -> str:
    """What is typed in a field: a hint that shows in its place is not text."""
    return "" if field_view.text == field_view.hint else field_view.text
