"""The licence of another deck."""

from __future__ import annotations

from pathlib import Path

from postdeck.core.errors import DeckRefusedError, LicenseError
from postdeck.core.license import LicenseReport, LicenseView
from postdeck.remote.shapes.phones import license_of, starter
from postdeck.remote.wire.client import Wire


class RemoteLicense:
    """Keeps the License protocol by the one call that the task API has for it."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    async def check(self) -> LicenseView:
        """What that deck's licence allows."""
        try:
            return license_of(await self._wire.get("/license/check"))
        except LicenseError as error:
            return starter(str(error))

    async def show(self) -> LicenseReport:
        """The same; the file itself is that computer's."""
        return LicenseReport(view=await self.check())

    async def install(self, path: Path) -> LicenseView:
        """Never: a licence is installed where it counts."""
        raise DeckRefusedError(f"{self._wire.name} takes no licence from another computer.",
                               "Install it in PostDeck on that computer.")
