"""Virtual phones for trying PostDeck in the window: one click brings, another removes them."""

from __future__ import annotations

import asyncio
import logging
import shutil
from contextlib import AsyncExitStack

from postdeck.core.account import NewAccount
from postdeck.core.errors import ConflictError, NotFoundError, PostDeckError
from postdeck.core.post import PostConfig
from postdeck.core.task import TaskFilter, TaskRequest
from postdeck.launch.house import House
from postdeck.launch.lab_process import LabError, LabPhone, lab_process
from postdeck.media.samples import make_sample

log = logging.getLogger(__name__)

PHONES = 3
SEED = 4
GROUP = "Virtual phones"
ONLINE_SECONDS = 30
_CLOSE_SECONDS = 8.0
_MOST_TASKS = 500
CAPTIONS = (
    "Golden hour on the roof ✨ #sunset",
    "Behind the scenes, with the whole crew 🎬",
    "Colours for a grey Monday 🌈 #colour #mood",
)


class VirtualPhones:
    """Three phones, their accounts and a sample post on each, in a house that runs already.

    They never outlive the window: `close` takes them away, and `sweep` what a crash left behind.
    """

    def __init__(self, house: House) -> None:
        self._house = house
        self._folder = house.profile.folder / "virtual"
        self._names = self._folder / "serials.txt"
        self._lab = AsyncExitStack()
        self._addresses: dict[str, str] = {}
        self._lock = asyncio.Lock()
        self.running = False

    async def start(self) -> None:
        """Bring them, and queue a post on each; LabError, AdbError: there is none of it."""
        async with self._lock:
            if self.running:
                return
            self.running = True
            try:
                await self._start()
            except BaseException:
                await self._remove()
                raise

    async def remove(self) -> None:
        """Take away the phones, their accounts and their tasks."""
        async with self._lock:
            await self._remove()

    async def sweep(self) -> None:
        """Take away what was left behind when PostDeck did not end as it should."""
        if self._names.exists():
            await self.remove()

    async def close(self) -> None:
        """The window goes, and they with it."""
        try:
            async with asyncio.timeout(_CLOSE_SECONDS):
                await self.sweep()
        except TimeoutError:
            log.error("The virtual phones were not taken away within %g s.", _CLOSE_SECONDS)
        except Exception:
            log.exception("The virtual phones were not taken away properly")
        finally:
            await self._lab.aclose()

    async def _start(self) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        videos = [self._folder / f"sample {number + 1}.mp4" for number in range(PHONES)]
        making = asyncio.gather(*(asyncio.to_thread(make_sample, path, SEED * 100 + number)
                                  for number, path in enumerate(videos)))
        try:
            lab = await self._lab.enter_async_context(lab_process(PHONES, SEED, self._folder))
            self._addresses = {phone.serial: phone.address for phone in lab.phones}
            self._names.write_text("\n".join(self._addresses), encoding="utf-8")
            await asyncio.gather(*(self._join(phone, number)
                                   for number, phone in enumerate(lab.phones, start=1)))
        finally:
            await making
        for phone, video, caption in zip(lab.phones, videos, CAPTIONS, strict=True):
            await self._house.deck.tasks.create(TaskRequest(
                serials=(phone.serial,),
                config=PostConfig(material_list=(str(video),), captions=caption, allow_repeat=1)))

    async def _join(self, phone: LabPhone, number: int) -> None:
        """Connect one and tell the deck what is known of it."""
        deck = self._house.deck
        try:
            async with asyncio.timeout(ONLINE_SECONDS):
                await deck.devices.connect(phone.address)
                await self._house.roster.wait_online(phone.serial)
        except TimeoutError as error:
            raise LabError("The virtual phones did not come online.",
                           "Try it again.") from error
        await deck.devices.arrange(phone.serial, name=f"Virtual {number}", group=GROUP)
        for username in phone.accounts:
            try:
                await deck.accounts.add(NewAccount(username=username, serial=phone.serial))
            except ConflictError:
                continue

    async def _remove(self) -> None:
        serials = set(self._addresses) | set(self._left())
        for address in self._addresses.values():
            try:
                await self._house.roster.disconnect(address)
            except PostDeckError:
                log.debug("%s had gone already", address)
        await self._lab.aclose()
        self._lab = AsyncExitStack()
        for serial in serials:
            await self._forget(serial)
        self._addresses = {}
        await asyncio.to_thread(shutil.rmtree, self._folder, True)
        self.running = False

    async def _forget(self, serial: str) -> None:
        deck = self._house.deck
        while tasks := (await deck.tasks.page(TaskFilter(serial=serial), limit=_MOST_TASKS)).tasks:
            await deck.tasks.delete([task.id for task in tasks])
        for account in await deck.accounts.list():
            if account.serial == serial:
                try:
                    await deck.accounts.remove(account.id)
                except NotFoundError:
                    continue
        await deck.devices.settle()
        await self._house.store.devices.forget(serial)
        self._house.roster.forget(serial)

    def _left(self) -> list[str]:
        try:
            return self._names.read_text(encoding="utf-8").split()
        except OSError:
            return []
