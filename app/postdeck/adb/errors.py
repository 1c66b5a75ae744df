"""What can go wrong on the wire to the phones, and how adb's own words map to it.

AdbError                       (PhoneError)
├── AdbServerError             no adb, no adb server, or it died
├── AdbRefusedError            the server or the phone refused a service, in its own words
├── AdbTimeoutError            no answer in time
├── DeviceOfflineError         the phone is not connected (any more)
├── DeviceUnauthorizedError    the phone does not trust this computer (yet)
└── PushError                  a file did not arrive on the phone
"""

from __future__ import annotations

from postdeck.core.errors import PhoneError
from postdeck.core.failure import Failure


class AdbError(PhoneError):
    """The wire to the phone failed."""

    failure = Failure.PHONE_SILENT


class AdbServerError(AdbError):
    """The adb server can't be reached or started; work goes on when it is back."""

    failure = Failure.PHONE_OFFLINE

    def __init__(self, message: str, advice: str = "PostDeck keeps trying.") -> None:
        super().__init__(message, advice=advice)


class AdbRefusedError(AdbError):
    """The server or the phone answered FAIL; `reason` is its text."""

    def __init__(self, reason: str, address: str = "") -> None:
        self.reason = reason
        super().__init__(f"{address or 'The adb server'} refused: {reason or 'no reason given'}.")


class AdbTimeoutError(AdbError):
    """No answer in time."""

    failure = Failure.PHONE_SILENT

    def __init__(self, address: str, doing: str, seconds: float) -> None:
        who = address or "The adb server"
        super().__init__(f"{who} did not answer within {seconds:g} s ({doing}).")


class DeviceOfflineError(AdbError):
    """The phone is not connected."""

    failure = Failure.PHONE_OFFLINE

    def __init__(self, address: str) -> None:
        super().__init__(f"{address} is offline.")
        self.address = address


class DeviceUnauthorizedError(AdbError):
    """The phone does not trust this computer."""

    failure = Failure.PHONE_UNAUTHORIZED

    def __init__(self, address: str, advice: str | None = None) -> None:
        super().__init__(f"{address} has not authorized this computer.", advice=advice)
        self.address = address


class PushError(AdbError):
    """A file did not arrive on the phone as it was sent."""

    failure = Failure.PUSH_BROKEN


NO_PERMISSION_ADVICE = (
    "Linux does not let you use this USB device: install PostDeck's rule for phones "
    "(70-postdeck-phones.rules: the .deb brings it, install.sh says how), then replug the phone."
)


def refusal(reason: str, address: str) -> AdbError:
    """The error behind a FAIL text of the adb server."""
    text = reason.lower()
    if any(word in text for word in ("unauthorized", "authorizing", "failed to authenticate")):
        return DeviceUnauthorizedError(address)
    if "no permissions" in text or "insufficient permissions" in text:
        return DeviceUnauthorizedError(address, advice=NO_PERMISSION_ADVICE)
    gone = ("not found", "offline", "connecting", "no devices", "device disconnected")
    if address and any(word in text for word in gone):
        return DeviceOfflineError(address)
    return AdbRefusedError(reason, address)


def push_failure(reason: str, remote: str) -> PushError:
    """The error behind a FAIL of the sync service while a file is sent."""
    if "no space left" in reason.lower():
        return PushError("The phone's storage is full.", Failure.PHONE_STORAGE)
    return PushError(f"The phone did not take {remote}: {reason or 'no reason given'}.")
