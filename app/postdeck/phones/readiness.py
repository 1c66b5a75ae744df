"""What stands between a phone and a post, point by point, each with what to do."""

from __future__ import annotations

import re
import time
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from postdeck.core.apps import NAMES, PACKAGES
from postdeck.core.device import CheckPoint
from postdeck.core.errors import PhoneError
from postdeck.core.failure import RULES, Failure
from postdeck.phones.errors import PhoneLockedError
from postdeck.phones.permissions import missing, reads_media

if TYPE_CHECKING:
    from postdeck.phones.phone import Phone, PhoneFacts

SPARE_BYTES = 200 << 20
"""What must stay free beside the file: the app writes its own copy and thumbnails."""
_LOW_BATTERY = 15
# CVE-2026-0073: adb over Wi-Fi lets strangers in before this patch level.
_SAFE_PATCH = "2026-05-01"
_MOST_SKEW_SECONDS = 120
"""Apps refuse secure connections, and ages of posts mislead, when the phone's clock is far off."""


@dataclass(frozen=True)
class PostingApp:
    """An app that is to post, by its package, and the languages in which its screens are known
    ("en"); without any, its language is told and not judged."""

    package: str
    languages: Collection[str] = ()

    @property
    def name(self) -> str:
        """What people call it."""
        return next((NAMES[platform] for platform, packages in PACKAGES.items()
                     if self.package in packages), self.package)


async def examine(phone: Phone, apps: Sequence[PostingApp], needed: int, *, touch: bool = True
                  ) -> tuple[CheckPoint, ...]:
    """Points named connection, lock, storage, battery, clock and security; and of each app app,
    language and permissions. Without any app there is none to post with.

    Only connection, lock, app and storage can be not ok; the others carry advice while posting
    is possible. `touch`: the phone may be woken and unlocked.
    """
    facts = await phone.facts()
    lock = await _lock(phone, touch)
    of_apps = [point for app in apps for point in await _points_of(phone, app, facts.android)]
    return (
        CheckPoint(name="connection", ok=True, detail=f"{facts.model}, Android {facts.android}"),
        lock, *(of_apps or (_no_app(),)),
        await _storage(phone, needed),
        _battery(facts),
        await _clock(phone),
        security(facts, phone.device.address),
    )


async def typing(phone: Phone) -> CheckPoint:
    """The point named input: whether the screen can be read, and text be put into fields.

    Text comes by Android's set-text action, not by a keyboard; what does it is put on the phone
    and started here, so that a task finds it there.
    """
    try:
        await phone.ui.start()
    except PhoneError as error:  # such as a full phone, that takes no file
        return CheckPoint(name="input", ok=False, detail=str(error), advice=error.advice)
    return CheckPoint(name="input", ok=True, detail="works")


async def _points_of(phone: Phone, app: PostingApp, android: str) -> tuple[CheckPoint, ...]:
    version = await phone.installed(app.package)
    if version is None:
        return (CheckPoint(name="app", ok=False, detail=f"{app.name} is not installed.",
                           advice=RULES[Failure.APP_MISSING].advice),)
    return (CheckPoint(name="app", ok=True, detail=f"{app.name} {version}".strip()),
            await _language(phone, app), await _permissions(phone, app, android))


def _no_app() -> CheckPoint:
    return CheckPoint(name="app", ok=False,
                      detail="Neither TikTok nor Instagram is installed.",
                      advice=RULES[Failure.APP_MISSING].advice)


async def _permissions(phone: Phone, app: PostingApp, android: str) -> CheckPoint:
    lacking = missing(await phone.permissions(app.package), android)
    if not lacking:
        return CheckPoint(name="permissions", ok=True, detail=f"{app.name} may do what it needs")
    detail = f"{app.name} may not use camera or microphone yet." if reads_media(lacking) \
        else f"{app.name} may not read media yet."
    return CheckPoint(name="permissions", ok=True, detail=detail,
                      advice="PostDeck allows it when it posts, unless the phone forbids that.")


async def _lock(phone: Phone, touch: bool) -> CheckPoint:
    try:
        if touch:
            await phone.ensure_unlocked()
        elif await phone.locked():
            raise PhoneLockedError(f"{phone.serial} is locked.")
    except PhoneLockedError as error:
        return CheckPoint(name="lock", ok=False, detail=str(error), advice=error.advice)
    return CheckPoint(name="lock", ok=True, detail="unlocked")


async def _language(phone: Phone, app: PostingApp) -> CheckPoint:
    languages = app.languages
    locale = await phone.app_locale(app.package)
    language = re.split("[-_]", locale)[0].lower()
    if not language or not languages or language in languages:
        return CheckPoint(name="language", ok=True, detail=locale or "unknown")
    known = ", ".join(sorted(languages))
    return CheckPoint(
        name="language", ok=True, detail=locale,
        advice=f"PostDeck knows the app's screens in these languages: {known}. Set the app to one "
               "of them, or add its words to your selector file.")


async def _clock(phone: Phone) -> CheckPoint:
    before = time.time()
    told = await phone.clock_seconds()
    if told is None:
        return CheckPoint(name="clock", ok=True, detail="unknown")
    skew = round(told - (before + time.time()) / 2)
    if abs(skew) <= _MOST_SKEW_SECONDS:
        return CheckPoint(name="clock", ok=True, detail="right")
    way = "ahead of" if skew > 0 else "behind"
    return CheckPoint(
        name="clock", ok=True, detail=f"{_span(abs(skew))} {way} this computer's",
        advice="Set the phone's clock by the network (Settings, Date and time).")


def _span(seconds: int) -> str:
    if seconds < 7200:
        return f"{round(seconds / 60)} minutes"
    return (f"{round(seconds / 3600)} hours" if seconds < 172_800
            else f"{round(seconds / 86_400)} days")


async def _storage(phone: Phone, needed: int) -> CheckPoint:
    free = await phone.free_bytes()
    if free is None:
        return CheckPoint(name="storage", ok=True, detail="unknown")
    detail = f"{free / (1 << 30):.1f} GiB free"
    if free < needed + SPARE_BYTES:
        return CheckPoint(name="storage", ok=False, detail=detail,
                          advice=RULES[Failure.PHONE_STORAGE].advice)
    return CheckPoint(name="storage", ok=True, detail=detail)


def _battery(facts: PhoneFacts) -> CheckPoint:
    if facts.battery is None:
        return CheckPoint(name="battery", ok=True, detail="unknown")
    advice = "Plug the phone into a charger." if facts.battery < _LOW_BATTERY else ""
    return CheckPoint(name="battery", ok=True, detail=f"{facts.battery} %", advice=advice)


def security(facts: PhoneFacts, address: str) -> CheckPoint:
    """Whether strangers can come in over this connection."""
    wireless = ":" in address or "._tcp" in address
    local = address.startswith(("127.", "localhost:"))
    advice = ""
    if wireless and not local and "" < facts.patch < _SAFE_PATCH:
        advice = ("adb over Wi-Fi is unsafe at this patch level (CVE-2026-0073): update the "
                  "phone or use a cable.")
    return CheckPoint(name="security", ok=True, detail=facts.patch or "unknown", advice=advice)
