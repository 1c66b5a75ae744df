"""Stock uiautomator2 3.7 and adbutils against a virtual phone."""

from __future__ import annotations

import asyncio
import warnings
import xml.etree.ElementTree as ET
from collections.abc import Callable
from typing import TypeVar

import adbutils
import pytest

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import uiautomator2 as u2

from tests.lab.tiny_app import TinyApp
from tests.rigs.lab_rig import Rig

T = TypeVar("T")


async def with_u2(rig: Rig, work: Callable[[u2.Device], T]) -> T:
    def run() -> T:
        phone = adbutils.AdbClient("127.0.0.1", rig.adb_port).device(rig.addresses[0])
        device = u2.connect(phone)
        try:
            return work(device)
        finally:
            device.stop_uiautomator()

    return await asyncio.to_thread(run)


async def test_it_starts_finds_and_clicks(rig: Rig, app: TinyApp) -> None:
    def work(d: u2.Device) -> None:
        assert d.info["currentPackageName"] == app.package
        assert d.window_size() == (1080, 2400)
        assert d(text="Go & <come>").exists
        assert d(resourceId=f"{app.package}:id/go").count == 1
        assert d(textMatches=".*come.").info["className"] == "android.widget.Button"
        assert d(textStartsWith="go").exists
        assert d(descriptionContains="SWITCHED").info["enabled"] is False
        assert d(className="android.widget.Button", instance=1).get_text() == "Ask"
        assert d(className="android.widget.Button")[-1].get_text() == "Off"
        assert d(packageName=app.package).child(text="Ask").exists
        assert d(text="Ask").sibling(text="Toast").exists
        assert not d(text="ghost").exists
        assert not d(textMatches="(broken").exists
        d(text="Go & <come>").click()
        d.click(250, 150)
        d.click(0.2, 0.0625)
        with pytest.raises(u2.UiObjectNotFoundError):
            d(text="Nowhere").click(timeout=0.01)
        with pytest.raises(u2.UiObjectNotFoundError):
            d(text="Nowhere").info["text"]

    await with_u2(rig, work)
    assert app.taps == ["go"] * 3


async def test_text_of_any_script_is_set_and_read_back(rig: Rig, app: TinyApp) -> None:
    caption = "Brot 🍞\n\"quoted\" & <b> $(reboot) שלום #hashtag"

    def work(d: u2.Device) -> None:
        field = d(className="android.widget.EditText")
        assert field.get_text() == "Say something"
        field.click()
        assert d(focused=True).info["className"] == "android.widget.EditText"
        assert d(focused=True).set_text(caption)
        assert d(focused=True).get_text() == caption
        node = ET.fromstring(d.dump_hierarchy()).find(".//node[@focused='true']")
        assert node is not None
        assert node.get("text") == caption
        assert node.get("hint") == "Say something"
        d.clear_text()
        assert app.text == ""
        d.send_keys("typed ü")
        assert d(focused=True).get_text() == "typed ü"
        d(focused=True).clear_text()
        assert d(text="Ask").set_text("no field") is False

    await with_u2(rig, work)
    assert app.text == ""


async def test_the_tree_is_what_android_writes(rig: Rig, app: TinyApp) -> None:
    app.text = "\x07bell"
    xml = await with_u2(rig, lambda d: d.dump_hierarchy())
    assert xml.startswith("<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\r\n"
                          "<hierarchy rotation=\"0\">")
    root = ET.fromstring(xml)
    buttons = root.findall(".//node[@class='android.widget.Button']")
    assert dict(buttons[0].items()) == {
        "index": "0", "text": "Go & <come>", "resource-id": f"{app.package}:id/go",
        "class": "android.widget.Button", "package": app.package, "content-desc": "",
        "checkable": "false", "checked": "false", "clickable": "true", "enabled": "true",
        "focusable": "true", "focused": "false", "scrollable": "false",
        "long-clickable": "false", "password": "false", "selected": "false",
        "visible-to-user": "true", "bounds": "[0,100][500,200]", "drawing-order": "1",
        "hint": "", "display-id": "0"}
    assert root.find(".//node[@text='.bell']") is not None
    assert root.find(".//node[@text='below the display']") is None
    assert len(root.findall("node")) == 1


async def test_waiting_wakes_up_when_it_appears(rig: Rig, app: TinyApp) -> None:
    def work(d: u2.Device) -> None:
        d(text="Toast").click()
        assert d(text="Late").wait(timeout=20)
        assert d.last_toast == "Bread is ready"
        d.clear_toast()
        assert d.last_toast is None
        assert not d(text="Late").wait_gone(timeout=0.05)

    await with_u2(rig, work)


async def test_keys_screen_and_clipboard(rig: Rig, app: TinyApp) -> None:
    def work(d: u2.Device) -> None:
        d.press("back")
        assert app.backs == 1
        d.press("home")
        assert d.app_current()["package"] == "com.google.android.apps.nexuslauncher"
        d.app_start(app.package)
        assert d.app_wait(app.package, front=True) > 0
        d.screen_off()
        assert d.info["screenOn"] is False
        d.screen_on()
        assert d.info["screenOn"] is True
        d.clipboard = "copied 🍞"
        assert d.clipboard == "copied 🍞"
        assert d.screenshot().size == (1080, 2400)
        assert d.device_info["version"] == 14
        assert d.app_info(app.package) == {"versionName": "1.2.3", "versionCode": 10203}
        assert d.orientation == "natural"

    await with_u2(rig, work)


async def test_the_server_ends_with_its_shell_and_starts_again(rig: Rig, app: TinyApp) -> None:
    def work(d: u2.Device) -> None:
        assert d.info["screenOn"]

    await with_u2(rig, work)
    assert rig.farm is not None
    assert rig.farm.phones[0].phone.servers == {}
    await with_u2(rig, work)


async def test_a_server_that_died_or_lost_its_connection_is_restarted(
        rig: Rig, app: TinyApp) -> None:
    def work(d: u2.Device) -> None:
        assert rig.farm is not None
        faults = rig.farm.phones[0].phone.faults
        faults.set("u2_not_connected")
        assert d(text="Ask").exists
        faults.set("u2_dies")
        with pytest.raises(ConnectionError):
            assert d(text="Ask").exists
        assert d(text="Ask").exists

    await with_u2(rig, work)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # u2's own leak
async def test_another_tool_that_holds_uiautomation_is_told(rig: Rig) -> None:
    await rig.control.fault(rig.serials[0], "u2_registered")
    with pytest.raises(u2.AccessibilityServiceAlreadyRegisteredError):
        await with_u2(rig, lambda d: d.info)


async def test_the_input_method_of_uiautomator2_types(rig: Rig, app: TinyApp) -> None:
    def work(d: u2.Device) -> None:
        d(className="android.widget.EditText").click()
        d.set_input_ime()
        d.send_keys("via the keyboard ü")
        assert app.text == "via the keyboard ü"
        d.clear_text()
        assert app.text == ""
        d.set_input_ime(False)
        d.shell(["ime", "reset"])

    await with_u2(rig, work)
