"""Which driver goes with which app, and the selectors that each reads with."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from postdeck.core.apps import NAMES, PACKAGES
from postdeck.core.clock import Clock
from postdeck.core.errors import PhoneError
from postdeck.core.failure import Failure
from postdeck.core.task import Platform
from postdeck.phones.phone import Phone
from postdeck.scripts.app_driver import AppDriver
from postdeck.scripts.attempt import Attempt
from postdeck.scripts.driver import Driver
from postdeck.scripts.instagram.driver import Instagram
from postdeck.scripts.reading.shelf import Shelf
from postdeck.scripts.tiktok.driver import TikTok

_DRIVERS: dict[Platform, Callable[[Driver, str], AppDriver]] = {
    Platform.TIKTOK: TikTok, Platform.INSTAGRAM: Instagram}


class Apps:
    """The apps that PostDeck can post to.

    `own` is the folder with the user's selector files; `tell` hears when one can't be used.
    """

    def __init__(
        self, clock: Clock, selectors: Path | None = None, own: Path | None = None,
        tell: Callable[[str], None] | None = None,
    ) -> None:
        self._clock = clock
        self._shelf = Shelf(selectors, own, tell)

    def languages(self, platform: Platform) -> frozenset[str]:
        """The languages in which the app's words are known: en, it, ..."""
        words = self._shelf.reader(platform.value).selectors.words
        return frozenset(language for labels in words.values() for language in labels)

    def open(
        self, phone: Phone, platform: Platform, package: str, attempt: Attempt | None = None
    ) -> AppDriver:
        """A driver for the app on this phone; with an attempt, its evidence comes from it.

        The user's selectors are read anew if they have changed.
        """
        driver = Driver(phone, self._shelf.reader(platform.value), self._clock,
                        look_only=attempt is not None and attempt.look_only)
        if attempt is not None:
            attempt.camera, attempt.wishes = driver.picture, driver.take_wishes
        return _DRIVERS[platform](driver, package)


async def package_on(phone: Phone, platform: Platform) -> str:
    """The package of the app on this phone; PhoneError(APP_MISSING) when there is none."""
    return (await app_on(phone, platform))[0]


async def app_on(phone: Phone, platform: Platform) -> tuple[str, str]:
    """The app's package on this phone and its version; as `package_on`."""
    for package in PACKAGES[platform]:
        if (version := await phone.installed(package)) is not None:
            return package, version
    raise PhoneError(f"{NAMES[platform]} is not installed on this phone.",
                     Failure.APP_MISSING)
