"""Reads from a phone which accounts are signed in to an app."""

from __future__ import annotations

from postdeck.core.task import Platform
from postdeck.phones.phone import Phone
from postdeck.scripts.apps import Apps, package_on


class AccountReader:
    """Opens the app and its account switcher; changes nothing."""

    def __init__(self, apps: Apps) -> None:
        self._apps = apps

    async def __call__(self, phone: Phone, platform: Platform) -> tuple[str, ...]:
        """The usernames, the active one first; PhoneError when the app can't be read."""
        await phone.ensure_unlocked()
        package = await package_on(phone, platform)
        return await self._apps.open(phone, platform, package).accounts()
