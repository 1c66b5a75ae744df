"""Which licence applies: the installed file, the build's keys, the plan that follows."""

from __future__ import annotations

import asyncio
import logging
import tomllib
from pathlib import Path

from pydantic import ValidationError

from postdeck.core.clock import Clock
from postdeck.core.errors import LicenseError
from postdeck.core.license import Distribution, LicenseReport, LicenseTerms, LicenseView
from postdeck.core.resources import resource
from postdeck.scheduler.slots import Bound
from postdeck.store.license_file import keep, read_license, verify
from postdeck.store.signing import public_keys

log = logging.getLogger(__name__)

FILE_NAME = "license.json"


def load_distribution(path: Path | None = None) -> Distribution:
    """What the maker of this build decided; LicenseError when the file can't be understood.

    Without the file it is a build of one's own, that needs no licence.
    """
    path = path or resource("distribution.toml")
    try:
        return Distribution.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError:
        return Distribution()
    except (OSError, ValueError, ValidationError) as error:
        raise LicenseError(f"This build's {path.name} can't be understood.",
                           "Ask whoever made it.") from error


class License:
    """The licence of a profile; sees at once when another process installs one.

    `folder` is the profile's. Raises LicenseError when the build's own keys are no keys.
    """

    def __init__(self, folder: Path, distribution: Distribution, clock: Clock) -> None:
        self._file = folder / FILE_NAME
        self._distribution = distribution
        self._keys = public_keys(distribution.public_keys)
        self._clock = clock
        self._mark: tuple[int, ...] | None = None
        self._terms: LicenseTerms | None = None
        self._flaw = ""

    async def check(self) -> LicenseView:
        """What may be done now. Costs one look at the file's times unless it changed."""
        return self._report().view

    async def show(self) -> LicenseReport:
        """What applies, and the installed file behind it."""
        return self._report()

    async def install(self, path: Path) -> LicenseView:
        """Install a licence file.

        Raises LicenseError that says why it is refused; the installed one stays then.
        """
        await asyncio.to_thread(self._install, path)
        return await self.check()

    def limit(self) -> Bound:
        """How many phones may run tasks at once now, and what those that wait say."""
        view = self._report().view
        phones = "1 phone" if view.device_limit == 1 else f"{view.device_limit} phones"
        return Bound(view.device_limit, (
            f"waiting: the plan {view.plan_name} allows {phones} at once, and so many are "
            "posting."))

    def _install(self, path: Path) -> None:
        try:
            content = read_license(path)
        except FileNotFoundError as error:
            raise LicenseError(f"There is no file {path}.") from error
        refusal = verify(content, self._keys).refusal(self._clock.now())
        if refusal:
            raise LicenseError(refusal, "The licence that was installed before stays.")
        keep(self._file, content)

    def _report(self) -> LicenseReport:
        self._read_if_changed()
        refusal = self._flaw
        if self._terms is not None:
            refusal = self._terms.refusal(self._clock.now())
            if not refusal:
                return LicenseReport(view=self._terms.view(), terms=self._terms)
        view = self._distribution.without_license(refusal)
        return LicenseReport(view=view, terms=self._terms, refusal=refusal)

    def _read_if_changed(self) -> None:
        try:
            status = self._file.stat()
            mark: tuple[int, ...] = (status.st_mtime_ns, status.st_ctime_ns, status.st_size,
                                     status.st_ino)
        except OSError:
            mark = ()
        if mark == self._mark:
            return
        self._mark, self._terms, self._flaw = mark, None, ""
        try:
            self._terms = verify(read_license(self._file), self._keys)
        except FileNotFoundError:
            return
        except LicenseError as error:
            self._flaw = str(error)
            log.warning("The installed licence does not count: %s", error)
