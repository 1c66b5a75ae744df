"""Commands that start and stop apps: am, monkey."""

from __future__ import annotations

import base64
import binascii

from postdeck.lab.android.intents import (
    IntentError,
    full_component,
    read_intent,
    shown_intent,
)
from postdeck.lab.android.packages import U2_IME, Package
from postdeck.lab.android.shell.call import Call, Runner, decode
from postdeck.lab.apps.app import Intent

_ANDROID_9 = 28
_SCAN_FILE = "android.intent.action.MEDIA_SCANNER_SCAN_FILE"
_MAIN = "android.intent.action.MAIN"
_SECONDS_TO_SCAN = 0.4


def _resolve(call: Call, intent: Intent) -> Package | str:
    """The package that takes the intent, or what `am` prints."""
    packages = call.phone.packages
    if intent.component:
        package = packages.get(intent.package)
        known = [] if package is None or package.app is None else [
            full_component(package.component),
            *map(full_component, package.app.share_targets(intent.action, intent.mime))]
        if package is None or intent.component not in known:
            return ("Error type 3\nError: Activity class {" + intent.component
                    + "} does not exist.")
        return package
    unable = ("Error: Activity not started, unable to resolve "
              + shown_intent(intent, flags="0x10000000"))
    if intent.action in ("", _MAIN):
        package = packages.get(intent.package)
        return package if package is not None and package.app is not None else unable
    targets = packages.targets(intent.action, intent.mime, intent.package)
    if not targets and intent.data:
        targets = [each.component for each in packages.all() if each.app is not None
                   and each.name == intent.package]
    package = packages.get(targets[0].partition("/")[0]) if targets else None
    return package or unable


async def _start(call: Call) -> int:
    try:
        intent, grants = read_intent(call.args[1:])
    except IntentError as error:
        return call.complain(f"Error: Unknown option: {error}", 255)
    call.say("Starting: " + shown_intent(intent, flags="0x1" if grants else ""))
    found = _resolve(call, intent)
    if isinstance(found, str):
        return call.complain(found, 1)
    if call.phone.fault("am_denied"):
        return call.complain("java.lang.SecurityException: Permission Denial: starting "
                             f"{shown_intent(intent)} from null (pid=9001, uid=2000) not exported",
                             255)
    if call.has("S"):
        call.phone.force_stop(found)
    problem = call.phone.open(found, intent)
    if problem:
        return call.complain(problem, 1)
    if call.has("W"):
        call.say(f"Status: ok\nLaunchState: COLD\nActivity: {found.component}\nTotalTime: 412\n"
                 "WaitTime: 415\nComplete")
    return 0


async def _broadcast(call: Call) -> int:
    intent, _ = read_intent(call.args[1:])
    call.say("Broadcasting: " + shown_intent(intent, flags="0x400000"))
    if intent.action == _SCAN_FILE and call.phone.identity.sdk <= _ANDROID_9:
        await call.phone.lab_sleep(_SECONDS_TO_SCAN)
        if not call.phone.fault("scan_ignored"):
            call.phone.index.scan(intent.data.removeprefix("file://"))
    if intent.action.startswith("ADB_KEYBOARD_"):
        data = _keyboard(call, intent)
        call.say(f'Broadcast completed: result={-1 if data else 0}' + (
            f', data="{data}"' if data else ""))
        return 0
    call.say("Broadcast completed: result=0")
    return 0


def _keyboard(call: Call, intent: Intent) -> str:
    """What uiautomator2's own input method answers; empty when it is not in use."""
    phone = call.phone
    if not phone.settings["secure"]["default_input_method"].startswith(U2_IME):
        return ""
    verb = intent.action.removeprefix("ADB_KEYBOARD_")
    field = phone.screen.field()
    if verb == "HIDE":
        phone.focus("")
    elif field is None:
        return ""
    elif verb == "CLEAR_TEXT":
        phone.screen.set_text(field, "")
    elif verb in ("INPUT_TEXT", "SET_TEXT"):
        try:
            text = decode(base64.b64decode(intent.extras.get("text", "")))
        except binascii.Error:
            return ""
        phone.screen.type_text(text)
    return "success"


async def _force_stop(call: Call) -> int:
    package = call.phone.packages.get(call.args[-1])
    if package is not None:
        call.phone.force_stop(package)
    return 0


async def _current_user(call: Call) -> int:
    call.say("0")
    return 0


_VERBS = {"start": _start, "start-activity": _start, "broadcast": _broadcast,
          "force-stop": _force_stop, "kill": _force_stop, "get-current-user": _current_user}


async def am(call: Call) -> int:
    """am VERB ..."""
    verb = _VERBS.get(call.args[0]) if call.args else None
    if verb is None:
        return call.complain(f"Error: unknown command '{' '.join(call.args[:1])}'", 255)
    return await verb(call)


async def monkey(call: Call) -> int:
    """monkey -p PACKAGE ... 1: starts an app as its icon does."""
    name = call.option("-p") or ""
    package = call.phone.packages.get(name)
    call.say(f"  bash arg: -p\n  bash arg: {name}")
    if package is None or package.app is None:
        call.say("** No activities found to run, monkey aborted.")
        return 252
    call.phone.open(package, Intent(action=_MAIN, package=name))
    call.say("Events injected: 1\n## Network stats: elapsed time=11ms")
    return 0


COMMANDS: dict[str, Runner] = {"am": am, "monkey": monkey}
