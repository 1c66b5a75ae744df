"""A phone's display in use: what the finger, the keys and the keyboard do, and pictures of it."""

from __future__ import annotations

import asyncio
import io
from functools import partial
from typing import TYPE_CHECKING

from postdeck.lab.android import display as shown
from postdeck.lab.android.view import View

if TYPE_CHECKING:
    from postdeck.lab.android.phone import Phone

_KEYS = {
    "HOME": 3, "BACK": 4, "POWER": 26, "ENTER": 66, "DEL": 67, "MENU": 82, "ESCAPE": 111,
    "SPACE": 62, "APP_SWITCH": 187, "SLEEP": 223, "WAKEUP": 224, "NUMPAD_ENTER": 160,
}
_ALIASES = {"DELETE": "DEL", "RECENT": "APP_SWITCH", "RECENTS": "APP_SWITCH"}
_SWIPE_FROM = 200


def key_code(name: str) -> int | None:
    """The number of a key: 66, "66", "ENTER" or "KEYCODE_ENTER"; None for no key at all."""
    plain = name.upper().removeprefix("KEYCODE_")
    if plain.isdigit():
        return int(plain)
    return _KEYS.get(_ALIASES.get(plain, plain), 0 if plain.replace("_", "").isalnum() else None)


class Screen:
    """The display of one phone, in somebody's hand."""

    def __init__(self, phone: Phone) -> None:
        self._phone = phone

    @property
    def windows(self) -> list[shown.Window]:
        """All windows as they are now, from the bottom up."""
        package = self._phone.front()
        if package is None or package.app is None:
            width, height = self._phone.size
            return self._phone.display.windows(View((0, 0, width, height)))
        return self._phone.display.windows(package.app.root())

    @property
    def component(self) -> str:
        """Package and activity of the window in focus."""
        package = self._phone.front()
        own = package.component if package is not None else ""
        return self._phone.display.focused_window(own)

    # Touch and keys.

    def tap(self, x: int, y: int) -> None:
        """A finger touches and leaves."""
        if not self._phone.display.awake or self._phone.fault("tap_lost"):
            return
        view = shown.touched(self.windows, x, y)
        if view is None or not view.enabled:
            return
        if (slide := view.on_slide) is not None:
            self._phone.guarded(partial(slide, view.slid_to(x)))
        elif view.on_tap is not None:
            self._phone.guarded(view.on_tap)

    def swipe(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """A finger moves; a move of no length is a long tap."""
        display = self._phone.display
        if not display.awake:
            return
        if start == end:
            self.tap(*start)
        elif display.lock.shown and not display.lock.secure and start[1] - end[1] > _SWIPE_FROM:
            self.dismiss_keyguard()
        elif not display.lock.shown:
            self._drag(start, end)

    def _drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """A slider or a list follows the finger, wherever on it the finger began."""
        view = shown.touched(self.windows, *start)
        if view is not None and view.enabled and (slide := view.on_slide) is not None:
            self._phone.guarded(partial(slide, view.slid_to(end[0])))
            return
        for window in reversed(self.windows):
            taken, found = shown.scrolled(window.view, *start)
            if found is not None and (scroll := found.on_scroll) is not None:
                part = (start[1] - end[1]) / self._phone.size[1]
                self._phone.guarded(partial(scroll, part))
            if taken or window.modal:
                return

    def press(self, code: int) -> None:
        """A key is pressed."""
        actions = {
            _KEYS["WAKEUP"]: self.wake, _KEYS["SLEEP"]: self.sleep, _KEYS["POWER"]: self._power,
        }
        if code in actions:
            actions[code]()
        elif self._phone.display.awake:
            self._press_awake(code)
        self._phone.stir()

    def _press_awake(self, code: int) -> None:
        if self._phone.display.lock.shown:
            if code == _KEYS["MENU"]:
                self.dismiss_keyguard()
        elif code in (_KEYS["BACK"], _KEYS["ESCAPE"]):
            self._back()
        elif code in (_KEYS["HOME"], _KEYS["APP_SWITCH"]):
            self._phone.go_home()
        elif code in (_KEYS["ENTER"], _KEYS["NUMPAD_ENTER"]):
            self.type_text("\n")
        elif code == _KEYS["SPACE"]:
            self.type_text(" ")
        elif code == _KEYS["DEL"]:
            self._delete()

    def _back(self) -> None:
        display = self._phone.display
        prompt = display.prompt()
        package = self._phone.front()
        if prompt is not None:
            self._phone.guarded(lambda: display.answer(prompt, False))
        elif display.keyboard_open:
            self._phone.focus("")
        elif package is not None and package.app is not None:
            self._phone.guarded(package.app.back)

    # Text.

    def field(self) -> View | None:
        """The text field in focus."""
        return None if self._phone.display.lock.shown else shown.in_focus(self.windows)

    def type_text(self, text: str) -> bool:
        """Add text to the field in focus; False when there is none."""
        view = self.field()
        return view is not None and self.set_text(view, shown.text_of(view) + text)

    def set_text(self, view: View, text: str) -> bool:
        """Replace a field's text; False when it takes none."""
        change = view.on_text
        if change is None:
            return False
        if not self._phone.fault("text_lost"):
            self._phone.guarded(lambda: change(text))
        return True

    def _delete(self) -> None:
        view = self.field()
        if view is not None:
            self.set_text(view, shown.text_of(view)[:-1])

    # Power and keyguard.

    def wake(self) -> None:
        """Turn the screen on."""
        self._phone.display.awake = True
        if self._phone.fault("sleepy"):
            self._phone.later(0.1, self.sleep)

    def sleep(self) -> None:
        """Turn the screen off; it locks if the phone has a lock."""
        display = self._phone.display
        display.awake = False
        display.keyboard_open = False
        if self._phone.options.locked or display.lock.secure:
            display.lock.shown = True

    def _power(self) -> None:
        if self._phone.display.awake:
            self.sleep()
        else:
            self.wake()

    def dismiss_keyguard(self) -> None:
        """Swipe the lock screen away; a secure one stays."""
        if not self._phone.display.lock.secure:
            self._phone.display.lock.shown = False
        self._phone.stir()

    def lock(self, *, secure: bool) -> None:
        """The owner locks the phone."""
        self._phone.display.lock = shown.Lock(True, secure)
        self.sleep()
        self._phone.stir()

    def unlock(self) -> None:
        """The owner unlocks the phone."""
        self._phone.display.awake = True
        self._phone.display.lock = shown.Lock()
        self._phone.stir()

    # Pictures.

    async def png(self) -> bytes:
        """A screenshot; painted in a thread."""
        from postdeck.lab.draw.paint import paint  # Pillow is loaded when first needed

        phone = self._phone
        root = phone.display.picture(self.windows)
        return await asyncio.to_thread(paint, root, phone.size, phone.around.contents.read)

    async def jpeg(self, quality: int) -> bytes:
        """A screenshot as uiautomator2 takes it."""
        png = await self.png()
        return await asyncio.to_thread(_to_jpeg, png, quality)

    async def pixels(self) -> bytes:
        """A screenshot as raw RGBA."""
        png = await self.png()
        return await asyncio.to_thread(_to_rgba, png)


def _to_jpeg(png: bytes, quality: int) -> bytes:
    from PIL import Image

    out = io.BytesIO()
    with Image.open(io.BytesIO(png)) as picture:
        picture.convert("RGB").save(out, "JPEG", quality=quality)
    return out.getvalue()


def _to_rgba(png: bytes) -> bytes:
    from PIL import Image

    with Image.open(io.BytesIO(png)) as picture:
        return picture.convert("RGBA").tobytes()
