"""Examines a house from inside, while its window is open, and mends what can be mended."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable

from postdeck.core.device import DeviceState
from postdeck.core.errors import InvalidInputError, PostDeckError
from postdeck.core.examination import Finding, Fix
from postdeck.core.settings import Settings
from postdeck.launch import doctor
from postdeck.launch.api import ServedApi
from postdeck.launch.house import House

ADB_SECONDS = 3.0


class WindowDoctor:
    """Implements core.examination.Examiner; a phone that posts is not disturbed."""

    def __init__(self, house: House, api: ServedApi, settings: Callable[[], Settings]) -> None:
        self._house, self._api, self._settings = house, api, settings

    async def examine(self) -> AsyncIterator[Finding]:
        """Look at everything, one point after the other."""
        for look in (doctor.python, doctor.packages):
            yield await asyncio.to_thread(look)
        yield await self._profile()
        yield await asyncio.to_thread(doctor.disk, self._house.profile.folder)
        yield self._task_api()
        yield (adb := await asyncio.to_thread(doctor.adb_program))
        yield (server := await self._adb_server(adb))
        if server.ok:
            async for finding in self._phones():
                yield finding

    async def mend(self, finding: Finding) -> None:
        """Do what `finding.fix` says; PostDeckError: it did not help."""
        match finding.fix:
            case Fix.START_ADB:
                await self._house.server.ensure()
            case Fix.SERVE_API:
                await self._api.apply(self._settings())
            case Fix.MEND_PHONE:
                await self._house.deck.devices.mend(finding.serial, finding.point)
            case None:
                raise InvalidInputError("PostDeck can't do this from here.", finding.advice)

    async def _profile(self) -> Finding:
        folder = self._house.profile.folder
        try:
            stats = await self._house.deck.tasks.stats()
        except PostDeckError as error:
            return Finding("Profile", False, str(error), error.advice)
        return Finding("Profile", True, f"{folder}, {stats.total} tasks")

    def _task_api(self) -> Finding:
        if self._api.problem:
            return Finding("Task API", False, self._api.problem,
                           "End the other program and try again, or set another port under "
                           "Settings, API.", essential=False, fix=Fix.SERVE_API)
        if self._api.port is None:
            return Finding("Task API", True, "switched off", essential=False)
        return Finding("Task API", True, f"answers on port {self._api.port}", essential=False)

    async def _adb_server(self, adb: Finding) -> Finding:
        try:
            await self._house.server.client.version(timeout=ADB_SECONDS)
        except (PostDeckError, ValueError) as error:
            return Finding("adb server", False, str(error), getattr(error, "advice", ""),
                           fix=Fix.START_ADB if adb.ok else None)
        return Finding("adb server", True, f"answers on port {self._house.server.port}")

    async def _phones(self) -> AsyncIterator[Finding]:
        devices = await self._house.deck.devices.list()
        if not devices:
            yield doctor.NO_PHONE
        for device in devices:
            yield doctor.phone(device)
            if device.state is not DeviceState.ONLINE:
                continue
            if device.busy_task is not None:
                yield Finding(f"  {device.serial} connection", True,
                              "posting now, so it was not looked at", essential=False,
                              serial=device.serial, point="connection")
                continue
            async for point in self._readiness(device.serial):
                yield point

    async def _readiness(self, serial: str) -> AsyncIterator[Finding]:
        try:
            async with asyncio.timeout(doctor.READINESS_SECONDS):
                points = await self._house.deck.devices.readiness(serial)
        except (PostDeckError, TimeoutError) as error:
            yield Finding(f"  {serial} connection", False, str(error) or "no answer in time",
                          getattr(error, "advice", ""), essential=False, serial=serial,
                          point="connection", fix=Fix.MEND_PHONE)
            return
        for point in points:
            yield doctor.readiness_point(serial, point)
