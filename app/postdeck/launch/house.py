"""Builds a deck out of all rooms, in order, and takes it down in reverse."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass

from postdeck.adb.errors import AdbServerError
from postdeck.adb.server import AdbServer
from postdeck.core.clock import SystemClock
from postdeck.core.deck import Deck
from postdeck.core.device import DeviceState
from postdeck.core.errors import NotFoundError
from postdeck.core.events import Bus, DeviceChanged, Notice
from postdeck.core.settings import Settings
from postdeck.launch.crash_folder import CrashFolder
from postdeck.launch.crash_reports import crash_reports
from postdeck.launch.logs import logging_to
from postdeck.launch.privacy import PrivateWords
from postdeck.launch.restoring import opened
from postdeck.launch.thrift import give_memory_back
from postdeck.launch.wiring import adb_server, settings_for
from postdeck.media.intake import Intake
from postdeck.media.limit_files import LimitsFile
from postdeck.phones.roster import Roster
from postdeck.scheduler.lanes import Lanes
from postdeck.scheduler.limits import Limits
from postdeck.scripts.accounts import AccountReader
from postdeck.scripts.apps import Apps
from postdeck.scripts.post import PostScript
from postdeck.scripts.sources import Sources
from postdeck.services.backup import DailyBackup
from postdeck.services.deck import LocalDeck
from postdeck.services.later_check import LaterCheck
from postdeck.services.license import License, load_distribution
from postdeck.services.retention import Retention
from postdeck.store.backups import Backups
from postdeck.store.database import said_plainly
from postdeck.store.profile import Profile
from postdeck.store.store import Store

log = logging.getLogger(__name__)

LANES_SECONDS = 20.0
CLOSE_SECONDS = 5.0


@dataclass(frozen=True)
class House:
    """Everything that runs for one profile; faces get `deck` only."""

    profile: Profile
    settings: Settings
    bus: Bus
    server: AdbServer
    store: Store
    roster: Roster
    lanes: Lanes
    deck: LocalDeck
    retention: Retention
    crashes: CrashFolder


@asynccontextmanager
async def open_house(
    profile: Profile, *, adb_port: int | None = None, phones: bool = True, lanes: bool = True,
    need_adb: bool = False,
) -> AsyncIterator[House]:
    """Own the profile and run its deck while inside.

    `adb_port` stands above the settings (0: a server of our own). Without `phones` there is no
    adb, without `lanes` no task is run; for looking and editing. Where adb fails the house stands
    all the same, as `roster.problem` says, unless `need_adb`.

    Raises ProfileError, AdbServerError, LicenseError (the build itself is spoilt).
    """
    give_memory_back()
    async with AsyncExitStack() as stack:
        stack.enter_context(profile.owned())
        private = PrivateWords()
        stack.enter_context(logging_to(profile.logs, private=private))
        crashes = stack.enter_context(crash_reports(profile.folder, private))
        settings = settings_for(profile, adb_port)
        bus, clock = Bus(), SystemClock()
        bus.subscribe(private.hear)
        store, news = await opened(profile, stack)
        with said_plainly():
            private.learn(*(account.username for account in await store.accounts.all()))
            known = await store.devices.all()
        server = adb_server(settings, profile)
        roster = Roster(server, server.client,
                        lambda device: bus.publish(DeviceChanged(device=device)), clock,
                        known=known)
        license = License(profile.folder, load_distribution(), clock)
        intake = Intake(profile.staging)

        def tell(text: str) -> None:
            bus.publish(Notice(text=text, serious=True))

        apps = Apps(clock, own=profile.selectors, tell=tell)
        script = PostScript(roster, intake, apps, Sources(store, intake))
        crew = Lanes(store, script, bus, clock, profile.evidence,
                     lambda serial: _is_online(roster, serial), grace=settings.grace,
                     max_running=settings.max_running or None, bound=license.limit)
        crew.set_limits(Limits(settings.grace, settings.max_running, settings.retries))
        deck = LocalDeck(store, crew, roster, intake, bus, clock, settings,
                         account_reader=AccountReader(apps), license=license,
                         limits=LimitsFile(profile.limits_file, tell), languages=apps.languages,
                         own_selectors=profile.selectors)
        retention = Retention(store, bus, clock, profile.evidence, profile.staging, settings)
        backups = DailyBackup(Backups(profile.database), clock, bus)
        check = LaterCheck(store, Backups(profile.database), crew, bus)
        stack.push_async_callback(_close, "The check", check.close, CLOSE_SECONDS)
        stack.push_async_callback(_close, "The backup", backups.close, CLOSE_SECONDS)
        stack.push_async_callback(_close, "The sweeping", retention.close, CLOSE_SECONDS)
        stack.push_async_callback(_close, "The phones' memory", deck.devices.settle, CLOSE_SECONDS)
        if phones:
            stack.push_async_callback(_close, "The adb server", server.stop, CLOSE_SECONDS)
            stack.push_async_callback(_close, "The roster", roster.close, CLOSE_SECONDS)
            await _start(roster, need_adb)
        stack.push_async_callback(
            _close, "The lanes", lambda: crew.close(LANES_SECONDS), LANES_SECONDS + 5)
        if lanes and phones:
            with said_plainly():
                await deck.devices.start()
                await crew.start()
            retention.start()
            backups.start()
            check.start()
        if news:  # told once somebody is there to hear it
            asyncio.get_running_loop().call_soon(tell, news)
        yield House(profile, settings, bus, server, store, roster, crew, deck, retention,
                    crashes)


async def _start(roster: Roster, need_adb: bool) -> None:
    try:
        await roster.start()
    except AdbServerError as error:
        if need_adb:
            raise
        log.error("%s", error.sentence)


def _is_online(roster: Roster, serial: str) -> bool:
    try:
        return roster.device(serial).state is DeviceState.ONLINE
    except NotFoundError:
        return False


async def _close(name: str, close: Callable[[], Awaitable[None]], seconds: float) -> None:
    """Close one room; whatever happens there, the rooms below are closed too."""
    try:
        async with asyncio.timeout(seconds):
            await close()
    except TimeoutError:
        log.error("%s did not close within %g s.", name, seconds)
    except Exception:
        log.exception("%s did not close properly.", name)


@asynccontextmanager
async def open_deck(profile: Profile) -> AsyncIterator[Deck]:
    """The deck of a profile in which nothing runs: to stop, retry, delete, edit."""
    async with open_house(profile, phones=False, lanes=False) as house:
        yield house.deck
