"""Commands of the package manager: pm, and cmd with package, input_method and the like."""

from __future__ import annotations

import io
import zipfile

from postdeck.lab.android.packages import U2_IME, Package
from postdeck.lab.android.shell.call import Call, Runner, with_words


def _words(call: Call, start: int = 1) -> list[str]:
    """The words after the verb, without options and the user."""
    rest: list[str] = []
    skip = False
    for word in call.args[start:]:
        if skip:
            skip = False
        elif word == "--user":
            skip = True
        elif not word.startswith("-"):
            rest.append(word)
    return rest


def _list(call: Call) -> int:
    kind, *wanted = [*_words(call), ""]
    if kind == "users":
        call.say("Users:\n\tUserInfo{0:Owner:4c13} running")
        return 0
    if kind == "permissions":
        return 0
    for package in call.phone.packages.all():
        if (call.has("3") and package.system) or (call.has("s") and not package.system):
            continue
        if wanted[:-1] and wanted[0] not in package.name:
            continue
        path = f"{package.path}=" if call.has("f") else ""
        code = f" versionCode:{package.version_code}" if "--show-versioncode" in call.args else ""
        call.say(f"package:{path}{package.name}{code}")
    return 0


def _path(call: Call) -> int:
    package = _named(call)
    if package is None:
        return 1
    call.say(f"package:{package.path}")
    return 0


def _named(call: Call) -> Package | None:
    words = _words(call)
    return call.phone.packages.get(words[0]) if words else None


def _grant(call: Call) -> int:
    verb = call.args[0]
    name, permission = [*_words(call), "", ""][:2]
    package = call.phone.packages.get(name)
    if package is None or not permission.startswith("android.permission."):
        what = f"package: {name}" if package is None else f"permission: {permission}"
        return call.complain(f"\nException occurred while executing '{verb}':\n"
                             f"java.lang.IllegalArgumentException: Unknown {what}", 255)
    if call.phone.fault("grant_denied"):
        return call.complain(f"\nException occurred while executing '{verb}':\n"
                             "java.lang.SecurityException: grantRuntimePermission: Neither user "
                             "2000 nor current process has "
                             "android.permission.GRANT_RUNTIME_PERMISSIONS.", 255)
    if verb == "grant":
        package.granted.add(permission)
    else:
        package.granted.discard(permission)
    return 0


def package_of_apk(data: bytes) -> str:
    """The package in an APK that the lab knows; empty for any other file."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as apk:
            manifest = apk.read("AndroidManifest.xml")
    except (zipfile.BadZipFile, KeyError):
        return ""
    texts = manifest.replace(b"\0", b"")
    return U2_IME if U2_IME.encode() in texts else ""


def _install(call: Call) -> int:
    words = _words(call)
    node = call.phone.files.find(call.path(words[-1])) if words else None
    if node is None:
        call.say("Error: failed to open APK")
        return 1
    name = package_of_apk(call.phone.files.contents.read(node.blob.sha256) or b"")
    if not name or not call.phone.packages.install(name):
        call.say("Failure [INSTALL_PARSE_FAILED_NOT_APK: Failed to parse the APK]")
        return 1
    call.say("Success")
    return 0


def _uninstall(call: Call) -> int:
    words = _words(call)
    if words and call.phone.remove(words[0]):
        call.say("Success")
        return 0
    call.say("Failure [DELETE_FAILED_INTERNAL_ERROR]")
    return 1


def _clear(call: Call) -> int:
    package = _named(call)
    if package is None:
        call.say("Failed")
        return 1
    call.phone.force_stop(package)
    package.granted.clear()
    call.say("Success")
    return 0


def _query(call: Call) -> int:
    """cmd package query-activities|resolve-activity: who takes an intent."""
    action, mime = call.option("-a") or "", call.option("-t") or ""
    words = [word for index, word in enumerate(call.args)
             if index and not word.startswith("-")
             and call.args[index - 1] not in ("-a", "-t", "-c", "-d", "--user", "-n", "-p")]
    only = call.option("-p") or (words[-1] if words else "")
    if action in ("", "android.intent.action.MAIN"):
        package = call.phone.packages.get(only)
        found = [package.component] if package is not None and package.app is not None else []
    else:
        found = call.phone.packages.targets(action, mime, only)
    if not found:
        call.say("No activities found" if call.args[0].startswith("query") else "No activity found")
        return 0
    if call.args[0].startswith("query"):
        call.say(f"{len(found)} activities found:")
    for number, component in enumerate(found):
        if call.args[0].startswith("query"):
            call.say(f"  Activity #{number}:")
        if "--brief" in call.args:
            call.say("  priority=0 preferredOrder=0 match=0x608000 specificIndex=-1 isDefault=true")
            call.say(f"    {component}" if call.args[0].startswith("query") else component)
        else:
            package_name, _, activity = component.partition("/")
            call.say(f"    name={activity}\n    packageName={package_name}")
    return 0


_VERBS = {
    "list": _list, "path": _path, "grant": _grant, "revoke": _grant, "install": _install,
    "uninstall": _uninstall, "clear": _clear, "query-activities": _query,
    "query-intent-activities": _query, "resolve-activity": _query,
}
_CMD = {"package": "pm", "activity": "am", "input": "input", "window": "wm", "settings": "settings",
        "input_method": "ime", "media_router": ""}


async def pm(call: Call) -> int:
    """pm VERB ..."""
    if not call.args:
        return call.complain("Package manager (package) commands:")
    verb = _VERBS.get(call.args[0])
    if verb is None:
        return call.complain(f"Unknown command: {call.args[0]}", 255)
    return verb(call)


async def cmd(call: Call) -> int:
    """cmd SERVICE ...: package activity input window settings ime"""
    service = call.args[0] if call.args else ""
    if service == "-l":
        for name in sorted(_CMD):
            call.say(name)
        return 0
    command = _CMD.get(service)
    if command is None:
        return call.complain(f"cmd: Can't find service: {service}", 20)
    return await call.run(with_words(call, [command, *call.args[1:]])) if command else 0


COMMANDS: dict[str, Runner] = {"pm": pm, "cmd": cmd}
