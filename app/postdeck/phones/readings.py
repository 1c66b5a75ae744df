"""How to read what Android's commands print."""

from __future__ import annotations

import re

from postdeck.core.errors import InvalidInputError

_PACKAGE = re.compile(r"[A-Za-z][\w.]*", re.ASCII)
_COMPONENT = re.compile(r"^\s*([A-Za-z][\w.]*/[\w.$]+)\s*$", re.ASCII | re.MULTILINE)
_KEYGUARD = re.compile(
    r"\b(?:mKeyguardShowing|mDreamingLockscreen|mShowingLockscreen|isKeyguardShowing)=true")
_KEYGUARD_DELEGATE = re.compile(r"KeyguardServiceDelegate\s+showing=true")
_PERMISSION = re.compile(r"^\s*([\w.]+): granted=(true|false)", re.ASCII | re.MULTILINE)
_FOCUS = re.compile(r"mCurrentFocus=Window\{[^}]*?\s([A-Za-z][\w.]*)(?:/[^}]*)?\}")
_FOCUSED_APP = re.compile(r"mFocusedApp=.*?\s([A-Za-z][\w.]*)/")
_SIZE = re.compile(r"(Physical|Override) size: (\d+)x(\d+)")


def checked_package(package: str) -> str:
    """The package name, if it is one; InvalidInputError."""
    if not _PACKAGE.fullmatch(package):
        raise InvalidInputError(f"“{package}” is no package name.")
    return package


def battery_level(dumpsys_battery: str) -> int | None:
    """Percent, None when the phone does not say."""
    found = re.search(r"^\s*level:\s*(\d+)", dumpsys_battery, re.MULTILINE)
    return int(found[1]) if found else None


def charging(dumpsys_battery: str) -> bool:
    """Whether any charger feeds it."""
    return re.search(r"powered: true", dumpsys_battery) is not None


def display_size(wm_size: str) -> tuple[int, int]:
    """Width and height in pixels, as apps see them; (0, 0) when the phone does not say."""
    sizes = {kind: (int(width), int(height)) for kind, width, height in _SIZE.findall(wm_size)}
    return sizes.get("Override") or sizes.get("Physical") or (0, 0)


def awake(dumpsys_power: str) -> bool:
    """Whether the screen is on."""
    return re.search(r"mWakefulness=Awake", dumpsys_power) is not None


def keyguard_showing(dumpsys_window: str) -> bool:
    """Whether the lock screen is up, in the words of any Android version."""
    return any(sign.search(dumpsys_window) for sign in (_KEYGUARD, _KEYGUARD_DELEGATE))


def front_package(dumpsys_window: str) -> str:
    """The app that has the focus, "" when none has."""
    found = _FOCUS.search(dumpsys_window) or _FOCUSED_APP.search(dumpsys_window)
    return found[1] if found else ""


def free_bytes(df: str) -> int | None:
    """Free space of `df -k`, None when it can't be read."""
    lines = [line.split() for line in df.splitlines() if line.strip()]
    if len(lines) < 2:
        return None
    titles, values = lines[0], lines[-1]
    for column, title in enumerate(titles):
        if title.lower().startswith("avail") and column < len(values):
            return int(values[column]) * 1024 if values[column].isdigit() else None
    return None


def version_name(dumpsys_package: str, package: str) -> str | None:
    """The app's version, None when it is not installed."""
    if f"Package [{package}]" not in dumpsys_package:
        return None
    found = re.search(r"versionName=(\S+)", dumpsys_package)
    return found[1] if found else ""


def runtime_permissions(dumpsys_package: str, package: str) -> dict[str, bool]:
    """The permissions that the app must be granted at run time, and whether its owner's are.

    Only the first user's count, and not those of the build that an update has replaced.
    """
    _, _, own = dumpsys_package.partition(f"Package [{package}]")
    _, _, user = own.partition("Hidden system packages:")[0].partition("User 0:")
    _, _, listed = re.split(r"^\s*User \d+:", user, maxsplit=1, flags=re.MULTILINE)[0].partition(
        "runtime permissions:")
    return {name: granted == "true" for name, granted in _PERMISSION.findall(listed)}


def components(query: str) -> tuple[str, ...]:
    """The "package/class" lines of `cmd package query-activities --brief`."""
    return tuple(dict.fromkeys(_COMPONENT.findall(query)))


def start_refusal(am_output: str) -> str:
    """The lines in which `am start` says that it failed, "" when it does not."""
    signs = ("Error:", "Error type", "does not exist", "Permission Denial", "SecurityException",
             "unable to resolve Intent", "Exception occurred")
    lines = (line.strip() for line in am_output.splitlines())
    return " ".join(line for line in lines if any(sign in line for sign in signs))[:500]


def app_locale(cmd_locale: str) -> str:
    """The app's own language tag as `cmd locale get-app-locales` tells it, "" for none."""
    found = re.search(r" are \[([A-Za-z]{2,3}(?:[-_][\w-]+)?)[\],]", cmd_locale)
    return found[1] if found else ""


def unix_seconds(date: str) -> float | None:
    """What `date +%s` prints, None for anything else."""
    text = date.strip()
    return float(text) if text.isascii() and text.isdigit() and len(text) < 12 else None
