"""What can go wrong on a phone, above the wire.

PhoneError
├── UiServerError          the screen can't be read or typed on
│   ├── UiTakenError       another tool reads the screen already
│   └── UiNodeGoneError    what was to be typed into or read is not on the screen
├── PhoneLockedError       only a person can unlock it
├── PhoneStorageError      no room for the file
├── NotIndexedError        the phone's media index did not take the file up
├── AppMissingError        the app is not installed, or not as expected
└── AppStartError          Android refused to start an activity
"""

from __future__ import annotations

from postdeck.core.errors import PhoneError
from postdeck.core.failure import Failure


class UiServerError(PhoneError):
    """The server that reads the screen does not work."""

    failure = Failure.UI_SERVER


class UiTakenError(UiServerError):
    """Another automation tool reads the screen already; Android lets only one."""


class UiNodeGoneError(UiServerError):
    """What was to be typed into or read is not on the screen."""

    failure = Failure.UNKNOWN_SCREEN


class PhoneLockedError(PhoneError):
    """The phone is locked and can't be unlocked without a person."""

    failure = Failure.PHONE_LOCKED


class PhoneStorageError(PhoneError):
    """The phone has no room for the file."""

    failure = Failure.PHONE_STORAGE


class NotIndexedError(PhoneError):
    """The file is on the phone, but its media index does not show it."""

    failure = Failure.MEDIA_NOT_INDEXED


class AppMissingError(PhoneError):
    """The app, or the part of it that was asked for, is not there."""

    failure = Failure.APP_MISSING


class AppStartError(PhoneError):
    """Android refused to start the app's page."""

    failure = Failure.UNKNOWN_SCREEN
