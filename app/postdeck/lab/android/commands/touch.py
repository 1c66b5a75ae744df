"""Commands of the screen: input, screencap, uiautomator dump."""

from __future__ import annotations

from postdeck.lab.android.automator.hierarchy import dump, elements
from postdeck.lab.android.screen import key_code
from postdeck.lab.android.shell.call import Call, Runner

_SOURCES = {"touchscreen", "keyboard", "mouse", "touchpad", "gamepad", "stylus", "dpad"}


def _point(words: list[str]) -> tuple[int, int]:
    return int(float(words[0])), int(float(words[1]))


async def _tap(call: Call, words: list[str]) -> int:
    call.phone.screen.tap(*_point(words))
    return 0


async def _swipe(call: Call, words: list[str]) -> int:
    await call.phone.lab_sleep(float(words[4]) / 1000 if len(words) > 4 else 0.3)
    call.phone.screen.swipe(_point(words[:2]), _point(words[2:4]))
    return 0


async def _keyevent(call: Call, words: list[str]) -> int:
    for name in (word for word in words if not word.startswith("--")):
        code = key_code(name)
        if code is None:
            return call.complain(f"Error: Unknown keycode: {name}", 255)
        call.phone.screen.press(code)
    return 0


async def _text(call: Call, words: list[str]) -> int:
    text = words[0].replace("%s", " ")
    if not text.isascii():
        return call.complain(
            "\nException occurred while executing 'text':\njava.lang.NullPointerException: Attempt "
            "to get length of null array\n\tat com.android.server.input.InputShellCommand.sendText",
            255)
    call.phone.screen.type_text(text)
    return 0


_VERBS = {"tap": (_tap, 2), "swipe": (_swipe, 4), "draganddrop": (_swipe, 4),
          "keyevent": (_keyevent, 1), "text": (_text, 1)}


async def press(call: Call) -> int:
    """input [SOURCE] [-d DISPLAY] tap|swipe|keyevent|text ..."""
    words = list(call.args)
    if words and words[0] in _SOURCES:
        words.pop(0)
    if words[:1] == ["-d"]:
        words = words[2:]
    verb, needed = _VERBS.get(words[0] if words else "", (None, 0))
    if verb is None:
        return call.complain(f"Error: Unknown command: {' '.join(words[:1])}", 255)
    if len(words) <= needed:
        return call.complain(f"Error: Invalid arguments for command: {words[0]}", 255)
    return await verb(call, words[1:])


async def screencap(call: Call) -> int:
    """screencap [-p] [-d DISPLAY] [FILE]"""
    if call.phone.fault("screencap_fails"):
        return call.complain("Failed to take screenshot. Status: -2147483648")
    picture = await call.phone.screen.png()
    paths = call.plain("d")
    if paths:
        files = call.phone.files
        files.write(call.path(paths[0]), files.contents.put(picture))
    else:
        call.out.write(picture)
    return 0


async def uiautomator(call: Call) -> int:
    """uiautomator dump [--compressed] [FILE]"""
    if call.args[:1] != ["dump"]:
        return call.complain("Usage: uiautomator <subcommand> [options]", 1)
    if call.phone.servers.get("tcp:9008"):
        return call.complain("ERROR: could not get idle state.\nKilled", 137)
    paths = [word for word in call.args[1:] if not word.startswith("-")]
    path = paths[0] if paths else "/sdcard/window_dump.xml"
    xml = dump(elements(call.phone), full=False)
    if path == "/dev/tty":
        call.say(xml + "UI hierchary dumped to: /dev/tty")
        return 0
    call.phone.files.write(call.path(path), call.phone.files.contents.put(xml.encode()))
    call.say(f"UI hierchary dumped to: {path}")
    return 0


COMMANDS: dict[str, Runner] = {"input": press, "screencap": screencap, "uiautomator": uiautomator}
