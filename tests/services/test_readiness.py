"""Which apps a phone's readiness is about, what is mended for them, and what else a look tells."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from postdeck.core.account import NewAccount
from postdeck.core.clock import SystemClock
from postdeck.core.device import CheckPoint
from postdeck.core.errors import PhoneError
from postdeck.core.events import DeviceChanged
from postdeck.core.settings import Settings
from postdeck.core.task import Platform
from postdeck.media.intake import Intake
from postdeck.phones.errors import PhoneLockedError
from postdeck.services.deck import LocalDeck
from tests.rigs.engine_rig import Engine, engine
from tests.rigs.lab_rig import Rig, lab


@asynccontextmanager
async def deck_with(folder: Path, **options: Any) -> AsyncIterator[tuple[LocalDeck, Rig, Engine]]:
    """A deck with one virtual phone, whose apps it knows in English and Italian."""
    async with lab(count=1, seed=5, **options) as rig, engine(rig, folder) as works:
        yield LocalDeck(
            works.store, works.lanes, works.roster, Intake(folder / "staging"), works.bus,
            SystemClock(), Settings(), languages=lambda platform: ("en", "it")), rig, works


def of(points: tuple[CheckPoint, ...], name: str) -> list[CheckPoint]:
    return [point for point in points if point.name == name]


async def test_a_phone_with_instagram_only_is_ready_once_it_is_allowed(tmp_path: Path) -> None:
    async with deck_with(tmp_path, tiktok=False) as (deck, rig, _):
        serial = rig.serials[0]
        points = await deck.devices.readiness(serial)
        assert all(point.ok for point in points)
        assert [each.detail.split()[0] for each in of(points, "app")] == ["Instagram"]
        (permissions,) = of(points, "permissions")
        assert permissions.detail == "Instagram may not read media yet."
        said = await deck.devices.mend(serial, "permissions")
        assert said == "The apps may read media, and use camera and microphone."
        assert not [point for point in await deck.devices.readiness(serial) if point.severity]


async def test_the_apps_of_the_accounts_count_and_else_those_that_are_there(
    tmp_path: Path
) -> None:
    async with deck_with(tmp_path, tiktok=False) as (deck, rig, _):
        serial = rig.serials[0]
        account = await deck.accounts.add(NewAccount(username="ann", serial=serial))
        (app,) = of(await deck.devices.readiness(serial), "app")
        assert (app.ok, app.detail) == (False, "TikTok is not installed.")
        assert app.advice
        await deck.accounts.add(NewAccount(
            username="ann", serial=serial, platform=Platform.INSTAGRAM))
        apps = of(await deck.devices.readiness(serial), "app")
        assert [each.ok for each in apps] == [False, True]
        await deck.accounts.update(account.model_copy(update={"enabled": False}))
        assert all(point.ok for point in await deck.devices.readiness(serial))
    (tmp_path / "none").mkdir()
    async with deck_with(tmp_path / "none", tiktok=False, instagram=False) as (deck, rig, _):
        (app,) = of(await deck.devices.readiness(rig.serials[0]), "app")
        assert (app.ok, app.detail) == (False, "Neither TikTok nor Instagram is installed.")


async def test_the_language_of_the_app_is_judged(tmp_path: Path) -> None:
    async with deck_with(tmp_path, language="zh") as (deck, rig, _):
        found = of(await deck.devices.readiness(rig.serials[0]), "language")
        assert [point.severity for point in found] == ["warning", "warning"]
        assert "en, it" in found[0].advice


async def test_what_the_phone_refuses_to_allow_is_not_called_allowed(tmp_path: Path) -> None:
    async with deck_with(tmp_path, instagram=False, faults=("grant_denied",)) as (deck, rig, _):
        serial = rig.serials[0]
        with pytest.raises(PhoneError, match="lets nobody allow TikTok") as caught:
            await deck.devices.mend(serial, "permissions")
        assert "USB debugging (Security settings)" in caught.value.advice
        await rig.control.fault(serial, "grant_denied", on=False)
        await deck.devices.mend(serial, "permissions")
        (point,) = of(await deck.devices.readiness(serial), "permissions")
        assert point.severity == ""
        # what was allowed once may be taken back meanwhile
        await rig.adb("shell", "pm revoke com.zhiliaoapp.musically android.permission.CAMERA")
        (point,) = of(await deck.devices.readiness(serial), "permissions")
        assert point.severity == "warning"
        await deck.devices.mend(serial, "permissions")
        (point,) = of(await deck.devices.readiness(serial), "permissions")
        assert point.severity == ""


async def test_unlocking_wakes_the_phone_and_says_what_only_its_owner_can_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("postdeck.phones.phone._UNLOCK_SECONDS", 0.2)
    async with deck_with(tmp_path, awake=False, secure=True) as (deck, rig, works):
        serial = rig.serials[0]
        with pytest.raises(PhoneLockedError) as caught:
            await deck.devices.mend(serial, "lock")
        assert "enter the PIN on the phone" in caught.value.advice
        assert await works.roster.phone(serial).awake()
        await rig.control.unlock(serial)
        assert await deck.devices.mend(serial, "lock") == "The phone is awake and unlocked."


async def test_the_screen_is_read_again_once_another_tool_lets_go_of_it(tmp_path: Path) -> None:
    async with deck_with(tmp_path, faults=("u2_registered",)) as (deck, rig, _):
        serial = rig.serials[0]
        (point,) = of(await deck.devices.readiness(serial), "input")
        assert not point.ok
        with pytest.raises(PhoneError, match="Another automation tool"):
            await deck.devices.mend(serial, "input")
        await rig.control.fault(serial, "u2_registered", on=False)
        assert "read the phone's screen" in await deck.devices.mend(serial, "input")
        (point,) = of(await deck.devices.readiness(serial), "input")
        assert point.ok


async def test_a_look_tells_how_full_the_battery_is_by_now(tmp_path: Path) -> None:
    async with deck_with(tmp_path) as (deck, rig, works):
        serial = rig.serials[0]
        await deck.devices.readiness(serial)
        told: list[int | None] = []
        works.bus.subscribe(lambda event: told.append(event.device.battery)
                            if isinstance(event, DeviceChanged) else None)
        assert rig.farm is not None
        rig.farm.phones[0].phone.battery = 12
        (battery,) = of(await deck.devices.readiness(serial), "battery")
        assert (battery.detail, battery.severity) == ("12 %", "warning")
        (device,) = await deck.devices.list()
        assert device.battery == 12
        await deck.devices.readiness(serial)
        assert told == [12]
