"""Commands that read and change settings: getprop setprop settings wm ime svc date id uname."""

from __future__ import annotations

import re
import time
from datetime import UTC, datetime

from postdeck.lab.android.packages import U2_IME
from postdeck.lab.android.shell.call import Call, Runner

_LATIN = "com.google.android.inputmethod.latin/com.android.inputmethod.latin.LatinIME"
_ADB_IME = f"{U2_IME}/.AdbKeyboard"


async def getprop(call: Call) -> int:
    """getprop [NAME [DEFAULT]]"""
    properties = call.phone.properties
    if call.args:
        call.say(properties.get(call.args[0], call.args[1] if len(call.args) > 1 else ""))
        return 0
    for name in sorted(properties):
        call.say(f"[{name}]: [{properties[name]}]")
    return 0


async def setprop(call: Call) -> int:
    """setprop NAME VALUE: debug.* and the like only, as for adb's user."""
    if len(call.args) != 2:
        return call.complain("setprop: Needs 2 arguments")
    name, value = call.args
    if not name.startswith(("debug.", "log.", "persist.log.")):
        return call.complain(f"Failed to set property '{name}' to '{value}'.\n"
                             "See dmesg for error reason.")
    call.phone.properties[name] = value
    return 0


async def settings(call: Call) -> int:
    """settings get|put|delete|list NAMESPACE [KEY [VALUE]]"""
    words = [word for word in call.args if not word.startswith("--")]
    verb, space, *rest = [*words, "", ""][:max(2, len(words))]
    table = call.phone.settings.get(space)
    if verb not in ("get", "put", "delete", "list") or table is None:
        return call.complain(f"Invalid namespace '{space}'" if table is None
                             else f"Invalid command: {verb}", 255)
    if verb == "list":
        for key in sorted(table):
            call.say(f"{key}={table[key]}")
        return 0
    if not rest or (verb == "put" and len(rest) < 2):
        return call.complain("Bad arguments\nInvalid command: " + verb, 255)
    if verb == "get":
        call.say(table.get(rest[0], "null"))
    elif verb == "put":
        table[rest[0]] = rest[1]
    else:
        call.say(f"Deleted {int(table.pop(rest[0], None) is not None)} rows")
    return 0


async def wm(call: Call) -> int:
    """wm size|density [VALUE|reset], wm dismiss-keyguard"""
    display = call.phone.display
    verb, *rest = [*call.args, ""][:max(1, len(call.args))]
    if verb == "dismiss-keyguard":
        call.phone.screen.dismiss_keyguard()
        return 0
    if verb == "size":
        return _size(call, rest)
    if verb == "density":
        if rest:
            display.density_override = None if rest[0] == "reset" else int(rest[0])
            return 0
        call.say(f"Physical density: {display.density}")
        if display.density_override:
            call.say(f"Override density: {display.density_override}")
        return 0
    return call.complain(f"Unknown command: {verb}", 255)


def _size(call: Call, rest: list[str]) -> int:
    display = call.phone.display
    if rest:
        wanted = re.fullmatch(r"(\d+)x(\d+)", rest[0])
        if wanted is None and rest[0] != "reset":
            return call.complain(f"Error: expected WxH, got {rest[0]}", 255)
        display.override = (int(wanted[1]), int(wanted[2])) if wanted else None
        return 0
    call.say("Physical size: {}x{}".format(*display.physical))
    if display.override:
        call.say("Override size: {}x{}".format(*display.override))
    return 0


def _methods(call: Call) -> list[str]:
    return [_LATIN] + ([_ADB_IME] if call.phone.packages.get(U2_IME) else [])


async def ime(call: Call) -> int:
    """ime list [-s] [-a], ime enable|disable|set|reset ID"""
    secure = call.phone.settings["secure"]
    enabled = secure["enabled_input_methods"].split(":")
    verb, wanted = [*call.args, "", ""][:2]
    if verb == "list":
        for method in _methods(call) if call.has("a") else enabled:
            call.say(method if call.has("s") else f"{method}:\n  mId={method}")
        return 0
    if verb == "reset":
        secure["enabled_input_methods"] = secure["default_input_method"] = _LATIN
        return 0
    if wanted not in _methods(call):
        return call.complain(f"Unknown input method {wanted} cannot be selected for user #0", 255)
    if verb == "set":
        if wanted not in enabled:
            return call.complain(f"Error: {wanted} is not enabled", 255)
        secure["default_input_method"] = wanted
        call.say(f"Input method {wanted} selected for user #0")
        return 0
    names = [name for name in enabled if name != wanted] + ([wanted] if verb == "enable" else [])
    secure["enabled_input_methods"] = ":".join(names)
    call.say(f"Input method {wanted}: now {verb}d for user #0")
    return 0


async def svc(call: Call) -> int:
    """svc power stayon ..., svc wifi|data enable|disable"""
    if call.args[:2] == ["power", "stayon"]:
        call.phone.settings["global"]["stay_on_while_plugged_in"] = (
            "0" if call.args[2:] == ["false"] else "15")
    return 0


async def date(call: Call) -> int:
    """date [+FORMAT]"""
    shape = next((word[1:] for word in call.args if word.startswith("+")),
                 "%a %b %d %H:%M:%S %Z %Y")
    now = call.phone.time()
    shape = shape.replace("%s", str(int(now))).replace("%N", f"{int(now * 1e9) % 10**9:09d}")
    moment = datetime.fromtimestamp(now, UTC) if call.has("u") else (
        datetime.fromtimestamp(now).astimezone())
    call.say(moment.strftime(shape))
    return 0


async def identify(call: Call) -> int:
    """id, whoami, uname, hostname, uptime"""
    phone = call.phone
    if call.name == "id":
        call.say("uid=2000(shell) gid=2000(shell) groups=2000(shell),1004(input),1007(log),"
                 "1015(sdcard_rw),1078(ext_data_rw) context=u:r:shell:s0")
    elif call.name == "whoami":
        call.say("shell")
    elif call.name == "uname":
        call.say("Linux localhost 5.10.177-android13 #1 SMP PREEMPT aarch64 Toybox"
                 if call.has("a") else "Linux")
    elif call.name == "hostname":
        call.say("localhost")
    else:
        call.say(f" up {int(time.monotonic() - phone.started_at)} seconds, load average: 1.0")
    return 0


COMMANDS: dict[str, Runner] = {
    "getprop": getprop, "setprop": setprop, "settings": settings, "wm": wm, "ime": ime, "svc": svc,
    "date": date, "id": identify, "whoami": identify, "uname": identify, "hostname": identify,
    "uptime": identify,
}
