"""A house as its window sees it: settings that are saved and applied, other decks, the API."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from postdeck.core.clock import SystemClock
from postdeck.core.errors import ProfileError
from postdeck.core.license import Distribution
from postdeck.core.settings import RemoteDeckSettings, Settings
from postdeck.gui.house import ApiState
from postdeck.launch.api import ServedApi, served_if_wanted
from postdeck.launch.crash_folder import CrashFolder
from postdeck.launch.house import House
from postdeck.launch.virtual import VirtualPhones
from postdeck.scheduler.limits import Limits
from postdeck.services.deck import LocalDeck
from postdeck.services.license import load_distribution
from postdeck.services.updates import Updates
from postdeck.store.settings import load_settings, save_settings

if TYPE_CHECKING:
    from postdeck.launch.window_doctor import WindowDoctor
    from postdeck.remote.deck import RemoteDeck


class WindowHouse:
    """Implements gui.house.HouseForWindow.

    What stands above the settings for one start, such as --adb-port, is never saved.
    """

    def __init__(self, house: House, api: ServedApi, updates: Updates) -> None:
        self._house, self._api = house, api
        self.updates = updates
        self.virtual = VirtualPhones(house)
        self._file = house.profile.settings_file
        self._settings = self._started = load_settings(self._file)

    @property
    def deck(self) -> LocalDeck:
        """This computer's deck."""
        return self._house.deck

    @property
    def settings(self) -> Settings:
        """The settings as they are saved."""
        return self._settings

    @property
    def waiting(self) -> frozenset[str]:
        """Names of settings that were changed and count from the next start on."""
        return frozenset(
            name for name, field in Settings.model_fields.items()
            if isinstance(field.json_schema_extra, dict)
            and field.json_schema_extra.get("restart")
            and getattr(self._settings, name) != getattr(self._started, name))

    @property
    def folder(self) -> Path:
        """Where the profile is."""
        return self._house.profile.folder

    @property
    def crashes(self) -> CrashFolder:
        """What happened inside PostDeck that should not have."""
        return self._house.crashes

    @property
    def examiner(self) -> WindowDoctor:
        """Who examines this computer."""
        from postdeck.launch.window_doctor import WindowDoctor  # only when somebody asks
        return WindowDoctor(self._house, self._api, lambda: self._settings)

    @property
    def api(self) -> ApiState:
        """The task API."""
        try:
            token = self._api.token.current() or ""
        except ProfileError as error:
            return ApiState(self._api.port, error.sentence)
        return ApiState(self._api.port, self._api.problem, token)

    @property
    def adb_words(self) -> str:
        """How it stands with adb, as a sentence."""
        if problem := self._house.roster.problem:
            return problem.sentence
        return f"adb answers on port {self._house.server.port}."

    @property
    def adb_fails(self) -> bool:
        """Whether there is no adb."""
        return self._house.roster.problem is not None

    @property
    def adb_environment(self) -> dict[str, str]:
        """What another program needs in its environment to use the same adb server."""
        return self._house.server.environment

    async def save(self, settings: Settings) -> None:
        """Write the settings and go by them from now on; ProfileError: nothing was changed."""
        await asyncio.to_thread(save_settings, self._file, settings)
        before, self._settings = self._settings, settings
        self._house.lanes.set_limits(Limits(settings.grace, settings.max_running,
                                            settings.retries))
        self._house.retention.go_by(settings)
        if (before.api_on, before.api_port) != (settings.api_on, settings.api_port):
            await self._api.apply(settings)

    async def new_token(self) -> None:
        """Make a token for the task API; the one before counts no more."""
        await asyncio.to_thread(self._api.token.make)

    async def drop_token(self) -> None:
        """Let programs in without a token."""
        await asyncio.to_thread(self._api.token.drop)

    async def evidence_bytes(self) -> int:
        """How much room the screenshots and screens take."""
        return await asyncio.to_thread(_size, self._house.profile.evidence)

    def hold(self, on: bool) -> None:
        """Start nothing new on any phone, or go on; what runs, runs on."""
        self._house.lanes.hold(on)

    @property
    def virtual_phones(self) -> bool:
        """Whether there are virtual phones, or are about to be."""
        return self.virtual.running

    async def try_virtual_phones(self) -> None:
        """Bring three virtual phones with a sample post each; PostDeckError: there are none."""
        await self.virtual.start()

    async def remove_virtual_phones(self) -> None:
        """Take them away again, with their accounts and tasks."""
        await self.virtual.remove()

    def connect(self, wanted: RemoteDeckSettings) -> AbstractAsyncContextManager[RemoteDeck]:
        """Another deck, kept up with while inside."""
        from postdeck.remote.deck import RemoteDeck  # and with it HTTP, which else nobody needs
        return RemoteDeck.connect(wanted.url, wanted.token, wanted.name)


@asynccontextmanager
async def for_window(house: House) -> AsyncIterator[WindowHouse]:
    """The house for a window, with its API served while inside, where the settings say so."""
    async with served_if_wanted(house) as api:
        shown = WindowHouse(house, api, _updates(house, load_distribution()))
        await shown.virtual.sweep()
        try:
            yield shown
        finally:
            await shown.virtual.close()


@asynccontextmanager
async def for_demo(house: House) -> AsyncIterator[WindowHouse]:
    """The same, but the API starts only when somebody turns it off and on: the port is likely
    to be wanted by a PostDeck that is none of a demo."""
    api = ServedApi(house)
    try:
        yield WindowHouse(house, api, _updates(house, Distribution()))
    finally:
        await api.close()


def _updates(house: House, distribution: Distribution) -> Updates:
    return Updates(house.profile.folder, distribution, SystemClock())


def _size(folder: Path) -> int:
    """Bytes of all files below; what goes away meanwhile counts nothing."""
    total = 0
    for place, _, names in os.walk(folder):
        for name in names:
            try:
                total += os.stat(os.path.join(place, name)).st_size
            except OSError:
                continue
    return total
