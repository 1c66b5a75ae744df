"""What uiautomator2's server can be asked: its JSON-RPC methods, on a virtual phone."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from postdeck.lab.android.automator.hierarchy import Element, blank, dump, elements
from postdeck.lab.android.automator.selector import Selector, find_all
from postdeck.lab.android.display import text_of
from postdeck.lab.android.screen import key_code

if TYPE_CHECKING:
    from postdeck.lab.android.phone import Phone

_DENSITY_UNIT = 160
_SLOW_DUMP_SECONDS = 8.0


class RpcError(Exception):
    """An error that the server answers with; `code` as in JSON-RPC."""

    def __init__(self, message: str, code: int = -32001) -> None:
        super().__init__(message)
        self.code = code


def _rect(element: Element) -> dict[str, int]:
    left, top, right, bottom = element.bounds
    return {"left": left, "top": top, "right": right, "bottom": bottom}


def _info(element: Element) -> dict[str, Any]:
    view = element.view
    return {
        "bounds": _rect(element), "visibleBounds": _rect(element),
        "childCount": len(element.children), "className": view.cls,
        "contentDescription": view.desc or None, "packageName": element.package,
        "resourceName": element.rid or None, "text": element.text,
        "checkable": element.checkable, "checked": view.checked, "clickable": view.clickable,
        "enabled": view.enabled, "focusable": element.focusable, "focused": view.focused,
        "longClickable": element.is_field, "scrollable": view.scrollable,
        "selected": view.selected,
    }


Method = Callable[..., Awaitable[Any]]


class Methods:
    """The methods, for one phone."""

    def __init__(self, phone: Phone) -> None:
        self._phone = phone
        self._dumps = 0
        self._last_dump = ""
        self._table: dict[str, Method] = {
            "deviceInfo": self._device_info, "dumpWindowHierarchy": self._dump,
            "exist": self._exist, "count": self._count, "waitForExists": self._wait_for_exists,
            "waitUntilGone": self._wait_until_gone, "objInfo": self._obj_info,
            "objInfoOfAllInstances": self._all_infos, "click": self._click,
            "longClick": self._click, "setText": self._set_text, "getText": self._get_text,
            "clearTextField": self._clear_field, "clearInputText": self._clear_input,
            "setClipboard": self._set_clipboard, "getClipboard": self._get_clipboard,
            "pasteClipboard": self._paste, "takeScreenshot": self._screenshot,
            "pressKey": self._press, "pressKeyCode": self._press_code, "swipe": self._swipe,
            "drag": self._swipe, "injectInputEvent": self._inject,
            "getLastToast": self._last_toast, "clearLastToast": self._clear_toast,
            "makeToast": self._make_toast, "isScreenOn": self._is_screen_on,
            "wakeUp": self._wake, "sleep": self._sleep, "freezeRotation": self._nothing,
            "setOrientation": self._nothing, "openNotification": self._nothing,
            "openQuickSettings": self._nothing, "getLastTraversedText": self._nothing,
            "clearLastTraversedText": self._nothing, "waitForIdle": self._nothing,
        }

    async def call(self, name: str, params: list[Any] | dict[str, Any]) -> Any:
        """Run a method; raises RpcError."""
        method = self._table.get(name)
        if method is None:
            raise RpcError("method not found", -32601)
        try:
            if isinstance(params, dict):
                return await method(**params)
            return await method(*params)
        except (TypeError, ValueError, AttributeError) as error:
            raise RpcError(f"method parameters invalid: {error}", -32602) from error

    # Nodes.

    def _find(self, selector: Selector) -> list[Element]:
        return find_all(elements(self._phone), selector)

    def _one(self, selector: Selector) -> Element:
        found = self._find(selector)
        if not found:
            shown = {key: value for key, value in selector.items()
                     if key not in ("mask", "childOrSibling", "childOrSiblingSelector")}
            raise RpcError("androidx.test.uiautomator.UiObjectNotFoundException: "
                           f"UiSelector{shown}", -32002)
        return found[0]

    async def _exist(self, selector: Selector) -> bool:
        return bool(self._find(selector))

    async def _count(self, selector: Selector) -> int:
        return len(self._find(selector))

    async def _until(self, wanted: bool, selector: Selector, milliseconds: int) -> bool:
        try:
            async with asyncio.timeout(milliseconds / 1000):
                while bool(self._find(selector)) != wanted:
                    await self._phone.stirred()
        except TimeoutError:
            return False
        return True

    async def _wait_for_exists(self, selector: Selector, milliseconds: int) -> bool:
        return bool(self._find(selector)) or await self._until(True, selector, milliseconds)

    async def _wait_until_gone(self, selector: Selector, milliseconds: int) -> bool:
        return not self._find(selector) or await self._until(False, selector, milliseconds)

    async def _obj_info(self, selector: Selector) -> dict[str, Any]:
        return _info(self._one(selector))

    async def _all_infos(self, selector: Selector) -> list[dict[str, Any]]:
        return [_info(element) for element in self._find(selector)]

    async def _dump(self, compressed: bool = False, deepest: int = 50,
                    active_only: bool = False) -> str:
        if self._phone.fault("dump_slow"):
            await self._phone.lab_sleep(_SLOW_DUMP_SECONDS)
        self._dumps += 1
        odd, fault = self._dumps % 2 == 1, self._phone.fault
        if odd and fault("dump_fails"):
            raise RpcError("java.lang.NullPointerException: root node is null")
        if odd and fault("dump_single_node"):
            return dump([blank(self._phone)], deepest=deepest)
        fresh = dump(elements(self._phone), deepest=deepest)
        shown = self._last_dump if odd and fault("dump_stale") and self._last_dump else fresh
        self._last_dump = fresh
        return shown

    # Touch and text.

    async def _click(self, target: Selector | float, y: float = 0, milliseconds: int = 0) -> bool:
        if isinstance(target, dict):
            left, top, right, bottom = self._one(target).bounds
            self._phone.screen.tap((left + right) // 2, (top + bottom) // 2)
        else:
            self._phone.screen.tap(int(target), int(y))
        return True

    async def _inject(self, action: int, x: float, y: float, _meta: int = 0) -> bool:
        if action == 1:
            self._phone.screen.tap(int(x), int(y))
        return True

    async def _swipe(self, x1: float, y1: float, x2: float, y2: float, _steps: int = 0) -> bool:
        self._phone.screen.swipe((int(x1), int(y1)), (int(x2), int(y2)))
        return True

    async def _set_text(self, selector: Selector, text: str) -> bool:
        return self._phone.screen.set_text(self._one(selector).view, text)

    async def _get_text(self, selector: Selector) -> str:
        return self._one(selector).text

    async def _clear_field(self, selector: Selector) -> None:
        self._phone.screen.set_text(self._one(selector).view, "")

    async def _clear_input(self) -> None:
        field = self._phone.screen.field()
        if field is None:
            raise RpcError("androidx.test.uiautomator.UiObjectNotFoundException: no focus", -32002)
        self._phone.screen.set_text(field, "")

    async def _set_clipboard(self, _label: str | None, text: str) -> None:
        self._phone.display.clipboard = text

    async def _get_clipboard(self) -> str | None:
        return self._phone.display.clipboard or None

    async def _paste(self) -> bool:
        field = self._phone.screen.field()
        if field is None:
            raise RpcError("androidx.test.uiautomator.UiObjectNotFoundException: no focus", -32002)
        return self._phone.screen.set_text(field, text_of(field) + self._phone.display.clipboard)

    async def _press(self, name: str) -> bool:
        return await self._press_code(key_code(name) or 0)

    async def _press_code(self, code: int, _meta: int = 0) -> bool:
        self._phone.screen.press(code)
        return True

    # The device.

    async def _device_info(self) -> dict[str, Any]:
        phone = self._phone
        width, height = phone.size
        scale = (phone.display.density_override or phone.display.density) / _DENSITY_UNIT
        return {
            "currentPackageName": phone.screen.windows[-1].package, "displayHeight": height,
            "displayWidth": width, "displayRotation": 0, "displaySizeDpX": round(width / scale),
            "displaySizeDpY": round(height / scale), "naturalOrientation": True,
            "productName": phone.properties["ro.product.name"], "screenOn": phone.display.awake,
            "sdkInt": phone.identity.sdk,
        }

    async def _screenshot(self, _scale: float = 1, quality: int = 80) -> str | None:
        if self._phone.fault("screencap_fails"):
            return None
        return base64.b64encode(await self._phone.screen.jpeg(quality)).decode()

    async def _last_toast(self) -> str | None:
        return self._phone.display.last_toast or None

    async def _clear_toast(self) -> None:
        self._phone.display.last_toast = ""

    async def _make_toast(self, text: str, milliseconds: float = 1000) -> bool:
        self._phone.toast(text, milliseconds / 1000)
        return True

    async def _is_screen_on(self) -> bool:
        return self._phone.display.awake

    async def _wake(self) -> None:
        self._phone.screen.wake()

    async def _sleep(self) -> None:
        self._phone.screen.sleep()

    async def _nothing(self, *_params: Any) -> None:
        return None
