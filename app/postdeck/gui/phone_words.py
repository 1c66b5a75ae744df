"""The words in which the window speaks of one phone: its connection, its readiness, its fixes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from postdeck.core.device import CheckPoint, Device
from postdeck.gui.language.sentences import said

_TITLES = {
    "connection": "Connection", "lock": "Lock", "app": "App", "language": "Language",
    "storage": "Storage", "battery": "Battery", "clock": "Clock", "security": "Security",
    "permissions": "Permissions", "input": "Reading and typing",
}
_TROUBLES = {
    "connection": "Doesn't answer", "lock": "Locked", "language": "Language isn't known",
    "storage": "Storage is full", "battery": "Battery is low", "clock": "Clock is wrong",
    "security": "Unsafe over Wi-Fi", "input": "Screen can't be read",
}
"""Of the others the detail is short enough to be said itself."""
MENDS = {"connection": "Reconnect", "lock": "Unlock", "permissions": "Allow", "input": "Try again"}
"""What PostDeck can do by itself, by the name of the point: the words of its button."""


def tr(text: str, number: int = -1) -> str:
    """A text of this module in the user's language."""
    return QCoreApplication.translate("PhoneWords", text, "", number)


def is_usb(address: str) -> bool:
    """Whether adb's address is that of a cable."""
    return bool(address) and ":" not in address and "._tcp" not in address


def connection(address: str) -> tuple[str, str]:
    """Icon and words of a connection, by the address that adb lists."""
    if is_usb(address):
        return "usb", tr("USB")
    if not address or "._tcp" in address:
        return "wifi", tr("Wi-Fi")
    host = address.rpartition(":")[0]
    if host.startswith("127.") or host == "localhost":
        return "computer", tr("This computer")
    return "wifi", tr("Wi-Fi {0}").format(host)


def point_title(point: CheckPoint) -> str:
    """What a point of readiness is called."""
    return tr(_TITLES[point.name]) if point.name in _TITLES else \
        point.name[:1].upper() + point.name[1:]


def trouble(point: CheckPoint) -> str:
    """What is wrong, in two or three words."""
    if point.name in _TROUBLES:
        return tr(_TROUBLES[point.name])
    return said(point.detail).rstrip(".。") or point_title(point)


def mend_label(name: str) -> str:
    """The words of the button that mends a point; "" when only a person can."""
    return tr(MENDS[name]) if name in MENDS else ""


def worst(points: tuple[CheckPoint, ...]) -> CheckPoint | None:
    """What to say first: the first error, else the first warning."""
    wrong = [point for point in points if point.severity]
    errors = [point for point in wrong if point.severity == "error"]
    return next(iter(errors + wrong), None)


def cable_advice(address: str) -> str:
    """What to check when a phone is gone that was last seen at this address ("" for unknown)."""
    if not address:
        return tr("Check the cable or Wi-Fi")
    return tr("Check the cable") if is_usb(address) else tr("Check the Wi-Fi")


ALLOW = "Unlock the phone and tap Allow on “Allow USB debugging?”."


def allow_advice() -> str:
    """What to do with a phone that has not let this computer in yet."""
    return tr(ALLOW)


def android(device: Device) -> str:
    """“Android 14”."""
    return tr("Android {0}").format(device.android) if device.android else tr("Android unknown")
