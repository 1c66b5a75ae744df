"""Examines this computer, the profile and the phones: what is missing, and how to mend it."""

from __future__ import annotations

import asyncio
import platform
import shutil
import sys
from collections.abc import AsyncIterator
from importlib.util import find_spec
from pathlib import Path

from postdeck import __version__
from postdeck.adb.server import find_adb
from postdeck.core.device import CheckPoint, Device, DeviceState
from postdeck.core.errors import PostDeckError
from postdeck.core.examination import Finding, Fix
from postdeck.launch.glimpse import open_phones
from postdeck.launch.screen import screen_trouble
from postdeck.phones.roster import Roster
from postdeck.services.devices import posting_apps
from postdeck.store.profile import Profile, ProfileInUseError
from postdeck.store.store import Store

LEAST_DISK = 1 << 30
READINESS_SECONDS = 20.0
PACKAGES = ("PySide6", "qasync", "sqlalchemy", "alembic", "pydantic", "av", "PIL", "adbutils",
            "uiautomator2", "httpx", "fastapi", "uvicorn")
MENDABLE = ("connection", "lock", "permissions", "input")
"""Points of a phone's readiness that services.devices.mend can do something about."""
NO_PHONE = Finding("Phones", False, "none is connected",
                   "Connect one by USB and allow USB debugging on it "
                   "(Settings, Developer options).", essential=False)


async def examine(profile: Profile, adb_port: int | None) -> AsyncIterator[Finding]:
    """Look at everything, one point after the other."""
    yield python()
    yield packages()
    yield _window()
    yield await _profile(profile)
    yield disk(profile.folder)
    adb = adb_program()
    yield adb
    if adb.ok:
        async for finding in _phones(profile, adb_port):
            yield finding


def python() -> Finding:
    """Which PostDeck this is, and on what it runs."""
    words = f"PostDeck {__version__}, Python {platform.python_version()}, {platform.platform()}"
    return Finding("Python", sys.version_info >= (3, 11), words,
                   "" if sys.version_info >= (3, 11) else "Install Python 3.11 or newer.")


def packages() -> Finding:
    """Whether everything is there that PostDeck is made with."""
    missing = [name for name in PACKAGES if find_spec(name) is None]
    return Finding("Packages", not missing,
                   f"missing: {', '.join(missing)}" if missing else "all there",
                   "Install PostDeck again." if missing else "")


def _window() -> Finding:
    trouble = screen_trouble()
    return Finding("Window", not trouble, trouble or "a screen is there",
                   "Without a screen use “postdeck serve” and “postdeck post”." if trouble else "",
                   essential=False)


async def _profile(profile: Profile) -> Finding:
    try:
        with profile.owned():
            async with Store.open(profile.database) as store:
                stats = await store.tasks.stats()
    except ProfileInUseError:
        return Finding("Profile", True, f"{profile.folder}, in use by a running PostDeck")
    except PostDeckError as error:
        return Finding("Profile", False, str(error), error.advice)
    return Finding("Profile", True, f"{profile.folder}, {stats.total} tasks")


def disk(folder: Path) -> Finding:
    """Whether there is room for screenshots and copies."""
    place = next((each for each in (folder, *folder.parents) if each.exists()), Path())
    free = shutil.disk_usage(place).free
    return Finding("Disk", free >= LEAST_DISK, f"{free / 1e9:.1f} GB free",
                   "" if free >= LEAST_DISK else "Free some space on this computer.")


def adb_program() -> Finding:
    """Whether there is an adb to start."""
    try:
        return Finding("adb", True, str(find_adb()))
    except PostDeckError as error:
        return Finding("adb", False, str(error), error.advice)


async def _phones(profile: Profile, adb_port: int | None) -> AsyncIterator[Finding]:
    # A running PostDeck may be posting there, and its phones are not this one's to touch.
    touch = not profile.is_owned
    try:
        async with open_phones(profile, adb_port) as roster:
            yield Finding("adb server", True, "answers")
            devices = roster.devices()
            if not devices:
                yield NO_PHONE
            for device in devices:
                yield phone(device)
                if device.state is DeviceState.ONLINE:
                    for point in await _readiness(roster, device.serial, touch):
                        yield point
    except PostDeckError as error:
        yield Finding("adb server", False, str(error), error.advice)


def phone(device: Device) -> Finding:
    """Whether a phone is there."""
    if device.state is DeviceState.ONLINE:
        known = f"{device.title}, Android {device.android}" if device.android else device.title
        return Finding(f"Phone {device.serial}", True, known, serial=device.serial)
    return Finding(f"Phone {device.serial}", False, device.state.value,
                   _state_advice(device.state), essential=False, serial=device.serial,
                   point="connection",
                   fix=Fix.MEND_PHONE if device.state is DeviceState.OFFLINE else None)


def _state_advice(state: DeviceState) -> str:
    if state is DeviceState.UNAUTHORIZED:
        return "Unlock the phone and accept “Allow USB debugging”."
    return "Check the cable or Wi-Fi, or restart the phone."


async def _readiness(roster: Roster, serial: str, touch: bool) -> tuple[Finding, ...]:
    phone = roster.phone(serial)
    try:
        async with asyncio.timeout(READINESS_SECONDS):
            points = await phone.whole_readiness(
                await posting_apps(phone, (), lambda _: ()), touch=touch)
    except (PostDeckError, TimeoutError) as error:
        return (Finding(f"  {serial} answers", False, str(error) or "no answer in time",
                        getattr(error, "advice", ""), essential=False),)
    return tuple(readiness_point(serial, point) for point in points)


def readiness_point(serial: str, point: CheckPoint) -> Finding:
    """One point of a phone's readiness."""
    mends = bool(point.severity) and point.name in MENDABLE
    return Finding(f"  {serial} {point.name}", point.ok, point.detail, point.advice,
                   essential=False, serial=serial, point=point.name,
                   fix=Fix.MEND_PHONE if mends else None)
