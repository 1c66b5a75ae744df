"""What must not be chosen: posted already, queued already, or given to a sister task."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from postdeck.core.account import handle
from postdeck.core.library import Use
from postdeck.core.task import Material, Platform
from postdeck.scripts.sources.request import SourceRequest
from postdeck.store.store import Store
from postdeck.store.uses import Queued


@dataclass(frozen=True)
class AccountMarks:
    """How an account stands to contents, by sha256; `queued` and `taken` are never chosen."""

    used: dict[str, Use] = field(default_factory=dict)
    queued: dict[str, int] = field(default_factory=dict)
    taken: frozenset[str] = frozenset()


class Marks:
    """The marks for all tasks of one request, read once."""

    def __init__(self, store: Store, requests: Collection[SourceRequest]) -> None:
        self._store = store
        self._serials = {request.serial for request in requests}
        self._used: dict[tuple[Platform, str], dict[str, Use]] = {}
        self._queued: Queued | None = None
        self._holding: dict[frozenset[str], Queued] = {}
        self._taken: dict[tuple[Platform, str], set[str]] = {}

    async def of(self, request: SourceRequest, taken: Collection[str] = ()) -> AccountMarks:
        """For choosing: what may not, or had better not, be chosen for a task."""
        if self._queued is None:
            self._queued = await self._store.uses.queued(self._serials)
        platform, username = request.account
        queued = dict(self._queued.get((platform, ""), {})) | dict(
            self._queued.get((platform, username), {}))
        return AccountMarks(await self._used_by(platform, username), queued,
                            frozenset(taken) | self._taken.get(request.account, set()))

    async def of_named(
        self, request: SourceRequest, materials: Iterable[Material]
    ) -> AccountMarks:
        """For files that were named: what is known of exactly these."""
        contents = frozenset(material.sha256 for material in materials)
        if contents not in self._holding:
            self._holding[contents] = await self._store.uses.queued(self._serials, contents)
        return AccountMarks(await self._used_by(*request.account),
                            dict(self._holding[contents].get(request.account, {})))

    def take(self, request: SourceRequest, materials: Iterable[Material]) -> None:
        """No other task of the request gets these for the same account."""
        self._taken.setdefault(request.account, set()).update(
            material.sha256 for material in materials)

    async def _used_by(self, platform: Platform, username: str) -> dict[str, Use]:
        key = platform, handle(username)
        if key not in self._used:
            self._used[key] = await self._store.uses.of_account(platform, username)
        return self._used[key]
