"""The demo: virtual phones, sample videos, and what a user would do with them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from postdeck.core.account import NewAccount
from postdeck.core.clock import SystemClock
from postdeck.core.errors import PostDeckError
from postdeck.core.task import Platform, Task
from postdeck.launch.demo_posts import Samples, demo_posts
from postdeck.launch.demo_report import DemoReport, Wanted, judge
from postdeck.launch.following import follow
from postdeck.launch.house import House, open_house
from postdeck.launch.lab_process import Lab, LabPhone, lab_process
from postdeck.launch.screen import load_qt
from postdeck.launch.window import need_screen
from postdeck.launch.window_house import WindowHouse, for_demo
from postdeck.store.profile import Profile

PHONES = 3
ONLINE_SECONDS = 30
POST_SECONDS = 300


@dataclass(frozen=True)
class DemoPlace:
    """Where a demo keeps everything: profile, samples, ledger, picture."""

    folder: Path
    profile: Profile

    @classmethod
    def make(cls, folder: Path, profile: Path | None = None) -> DemoPlace:
        """A fresh place in `folder`; one that is used already gets a numbered folder inside.

        Raises PostDeckError when it can't be written.
        """
        try:
            folder.mkdir(parents=True, exist_ok=True)
            place = folder.absolute()
            number = 1
            while any(place.iterdir()):
                number += 1
                place = folder.absolute() / f"run-{number}"
                place.mkdir(exist_ok=True)
            (place / "samples").mkdir()
        except OSError as error:
            raise PostDeckError(f"The demo can't write into {folder}: {error.strerror}.",
                                "Choose another folder with --json.") from error
        return cls(place, Profile(profile or place / "profile"))

    @property
    def picture(self) -> Path:
        """The picture of the window."""
        return self.folder / "window.png"


@dataclass(frozen=True)
class Stage:
    """A deck with virtual phones on it, and media to post."""

    house: House
    lab: Lab
    samples: Samples
    place: DemoPlace
    seed: int

    async def queue(self) -> tuple[Wanted, ...]:
        """Queue what the demo posts."""
        wanted = []
        for post in demo_posts(self.lab.phones, self.samples, self.seed, SystemClock().now()):
            (task,) = await self.house.deck.tasks.create(post.request)
            wanted.append(Wanted(task, post.account))
        return tuple(wanted)

    async def report(self, wanted: tuple[Wanted, ...], screenshot: str) -> DemoReport:
        """What became of the queued posts."""
        tasks = self.house.deck.tasks
        latest = [Wanted(await tasks.get(each.task.id), each.account) for each in wanted]
        journal = {each.task.id: await tasks.steps(each.task.id) for each in latest}
        return judge(latest, journal, self.lab.posts(), self.place.profile.evidence, screenshot)


@asynccontextmanager
async def demo_stage(place: DemoPlace, seed: int, say: Callable[[str], None]
                     ) -> AsyncIterator[Stage]:
    """Everything for a demo, phones online and accounts known, while inside."""
    say(f"Making sample media and starting {PHONES} virtual phones.")
    making = asyncio.create_task(asyncio.to_thread(
        Samples.make, place.folder / "samples", seed, PHONES))
    async with lab_process(PHONES, seed, place.folder) as lab, \
            open_house(place.profile, adb_port=0) as house:
        await asyncio.gather(*(_join(house, phone) for phone in lab.phones))
        say(f"Online: {', '.join(phone.serial for phone in lab.phones)}.")
        yield Stage(house, lab, await making, place, seed)


async def _join(house: House, phone: LabPhone) -> None:
    """Connect a virtual phone and tell the deck who is signed in on it."""
    async with asyncio.timeout(ONLINE_SECONDS):
        await house.roster.connect(phone.address)
        await house.roster.wait_online(phone.serial)
    await house.deck.accounts.put([
        NewAccount(username=username, serial=phone.serial, platform=platform)
        for username in phone.accounts for platform in Platform])


async def act(stage: Stage, on_change: Callable[[Task], None]) -> tuple[Wanted, ...]:
    """Queue the posts and wait, by events, until all have ended; TimeoutError after minutes."""
    wanted = await stage.queue()
    async with asyncio.timeout(POST_SECONDS):
        await follow(stage.house.deck, [each.task for each in wanted], on_change)
    return wanted


def run_headless(place: DemoPlace, seed: int, say: Callable[[str], None],
                 on_change: Callable[[Task], None]) -> DemoReport:
    """Run the whole demo without a screen, with a picture of the real window at the end."""
    load_qt()
    from postdeck.gui.app import grab, run_with_qt

    async def run() -> DemoReport:
        async with demo_stage(place, seed, say) as stage:
            wanted = await act(stage, on_change)
            async with for_demo(stage.house) as shown:
                await grab(shown.deck, place.picture, house=shown)
            return await stage.report(wanted, str(place.picture))

    return run_with_qt(run, offscreen=True)


def run_live(place: DemoPlace, seed: int, say: Callable[[str], None]) -> int:
    """Run the demo in a window, which stays open; ScreenError where there is none."""
    need_screen()
    from postdeck.gui.app import run_window

    @asynccontextmanager
    async def opened() -> AsyncIterator[WindowHouse]:
        async with demo_stage(place, seed, say) as stage, for_demo(stage.house) as shown:
            queueing = asyncio.create_task(stage.queue())
            try:
                yield shown
            finally:
                queueing.cancel()
                await asyncio.gather(queueing, return_exceptions=True)

    return run_window(opened, on_tasks=True)
