"""Newer versions of PostDeck: asked for at the distributor's address, verified, downloaded.

Nothing is ever started from here: what was downloaded and verified is shown to the person.
What asks and downloads runs on a loop of its own, where it may block.
"""

from __future__ import annotations

import asyncio
import logging
import platform
import ssl
import sys
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

from postdeck import __version__
from postdeck.core.clock import Clock
from postdeck.core.errors import UpdateError
from postdeck.core.license import Distribution
from postdeck.core.own_program import is_packaged
from postdeck.core.update import (
    FileKind,
    Progress,
    UpdateFile,
    UpdateManifest,
    UpdateNews,
    UpdateState,
    installed_as,
    machine_name,
)
from postdeck.services.own_loop import on_own_loop
from postdeck.services.update_source import Patience, UpdateSource
from postdeck.store.signing import public_keys
from postdeck.store.update_download import Download
from postdeck.store.update_file import MAX_BYTES, NOT_TRUSTED, verify_manifest
from postdeck.store.update_memory import UpdateMemory

log = logging.getLogger(__name__)

ASK_AGAIN_AFTER = timedelta(hours=20)


class Updates:
    """The updates of one installation; what it learns and downloads is in the profile.

    `kind`, `machine` and `own` are what is installed here. Raises LicenseError when the build's
    own keys are no keys.
    """

    def __init__(
        self, folder: Path, distribution: Distribution, clock: Clock, *, own: str = __version__,
        kind: FileKind | None = None, machine: str = "", patience: Patience | None = None,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self._folder = folder / "updates"
        self._memory = UpdateMemory(folder / "updates.json")
        self._keys = public_keys(distribution.update_keys)
        self._address = distribution.update_address if self._keys else ""
        self._source = UpdateSource(self._address, patience, tls)
        self._clock, self._own = clock, own
        self._kind = kind or installed_as(Path(sys.executable), sys.platform, is_packaged())
        self._machine = machine or machine_name(platform.machine())
        self._turn = asyncio.Lock()

    @property
    def is_on(self) -> bool:
        """Whether this build has an address to ask, and keys to trust."""
        return bool(self._address)

    async def check(self) -> UpdateNews:
        """Ask now; UpdateError."""
        if not self.is_on:
            return UpdateNews(state=UpdateState.OFF, own=self._own)
        return self._news(await on_own_loop(self._manifest))

    async def news(self) -> UpdateNews | None:
        """Ask if that was not done today; None: there is nothing to be told. UpdateError."""
        if not self.is_on:
            return None
        known = await asyncio.to_thread(self._memory.read)
        now = self._clock.now()
        if known.asked_at and timedelta() <= now - known.asked_at < ASK_AGAIN_AFTER:
            return None
        found = self._news(await on_own_loop(self._manifest))
        told = found.state is UpdateState.NEWER and found.version != known.passed_over
        return found if told else None

    async def pass_over(self, version: str) -> None:
        """Tell no more of this version."""
        await asyncio.to_thread(self._remember, passed_over=version)

    async def get(self, progress: Progress | None = None) -> Path:
        """Download the newest file for this computer, and verify it; gives where it is.

        Goes on where it broke off. UpdateError says why not; what was verified before stays.
        """
        loop = asyncio.get_running_loop()

        def tell(done: int, whole: int) -> None:
            with suppress(RuntimeError):  # nobody is there any more
                loop.call_soon_threadsafe(progress or _deaf, done, whole)

        async with self._turn:
            return await on_own_loop(lambda: self._get_newest(tell))

    async def _get_newest(self, progress: Progress) -> Path:
        manifest = await self._manifest() if self.is_on else None
        found = self._news(manifest) if manifest else None
        if found is None or found.state is not UpdateState.NEWER:
            raise UpdateError(f"There is nothing newer than PostDeck {self._own}.")
        if found.file is None:
            raise UpdateError(f"PostDeck {found.version} has no file for this computer.",
                              "Get it the way you got this one.")
        try:
            return await self._get(found.file, progress)
        except OSError as error:
            raise UpdateError(f"The update can't be kept: {error.strerror or error}.",
                              "Free some space or allow it, then try again.") from error

    async def _manifest(self) -> UpdateManifest:
        """The verified news that counts now; UpdateError."""
        content = await self._source.news(MAX_BYTES)
        manifest = verify_manifest(content, self._keys)
        now = self._clock.now()
        known = self._memory.read()
        if refusal := manifest.refusal(now, known.seen_at):
            raise UpdateError(refusal, NOT_TRUSTED)
        self._remember(seen_at=manifest.issued_at, asked_at=now)
        return manifest

    def _news(self, manifest: UpdateManifest) -> UpdateNews:
        if not manifest.is_newer_than(self._own):
            return UpdateNews(state=UpdateState.CURRENT, own=self._own, version=manifest.version)
        return UpdateNews(state=UpdateState.NEWER, own=self._own, version=manifest.version,
                          notes=manifest.notes,
                          file=manifest.file_for(self._kind, self._machine))

    def _remember(self, **news: object) -> None:
        try:
            self._memory.write(self._memory.read().model_copy(update=news))
        except OSError as error:  # then it is asked again sooner, no more
            log.warning("What was learnt of updates can't be kept: %s", error)

    async def _get(self, file: UpdateFile, progress: Progress) -> Path:
        download = Download(self._folder, file)
        if not download.is_done():
            await self._fill(download, download.begin(), progress)
            if not download.finish():
                raise UpdateError("The downloaded file is not the one that was signed.",
                                  NOT_TRUSTED)
        progress(file.size, file.size)
        return download.path

    async def _fill(self, download: Download, there: int, progress: Progress) -> None:
        """Download what is missing."""
        size = download.size
        async with self._source.file(download.path.name, there) as (start, chunks):
            done = start or 0
            if start is not None:
                with download.open_at(start):
                    async for chunk in chunks:
                        done = download.write(chunk)
                        progress(done, size)
        if done < size:  # it did not break off, that is an error of the source: it was all
            download.discard()
            raise UpdateError("The server of updates has another file than was signed.",
                              NOT_TRUSTED)


def _deaf(done: int, whole: int) -> None:
    """Nobody listens."""
