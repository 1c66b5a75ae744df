"""What a face may ask of a deck, be it this computer or another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from postdeck.core.account import Account, NewAccount
from postdeck.core.device import CheckPoint, Device
from postdeck.core.events import Listener
from postdeck.core.license import LicenseReport, LicenseView
from postdeck.core.task import (
    DeleteResult,
    RequestKey,
    RetryResult,
    Step,
    Task,
    TaskFilter,
    TaskPage,
    TaskRequest,
    TaskStats,
)


class Tasks(Protocol):
    """The deck's tasks."""

    async def create(
        self, request: TaskRequest, key: RequestKey | None = None
    ) -> tuple[Task, ...]:
        """Check the request and queue its tasks, all or none; `key` is remembered with them.

        Raises InvalidInputError (media, targets, start time), UnsupportedScriptError, NotFoundError
        (a serial or username nobody has), ConflictError (the key was used).
        """
        ...

    async def created(self, key: RequestKey) -> tuple[int, ...] | None:
        """Ids of the tasks that were created with this key; None: it is new.

        Raises ConflictError when the key was used for another request.
        """
        ...

    async def get(self, task_id: int) -> Task:
        """One task; NotFoundError."""
        ...

    async def page(
        self, wanted: TaskFilter, limit: int = 100, offset: int = 0, before_id: int | None = None
    ) -> TaskPage:
        """Tasks, newest first; `before_id` continues a list without counting rows."""
        ...

    async def stats(self) -> TaskStats:
        """Counts by status."""
        ...

    async def stop(self, task_id: int) -> Task:
        """Stop a pending or running task; an armed one ends when its evidence is in.

        Raises NotFoundError, ConflictError (already ended).
        """
        ...

    async def retry(self, task_id: int, confirm: bool = False) -> Task:
        """Queue a failed task again; an unconfirmed one only with `confirm`.

        Raises NotFoundError, ConflictError.
        """
        ...

    async def retry_all(self) -> RetryResult:
        """Queue all failed tasks again, but the unconfirmed."""
        ...

    async def delete(self, task_ids: Sequence[int]) -> DeleteResult:
        """Stop what runs, then delete."""
        ...

    async def steps(self, task_id: int) -> tuple[Step, ...]:
        """The journal of a task, all attempts, in order; NotFoundError."""
        ...

    async def evidence(self, task_id: int, file_name: str) -> bytes:
        """A screenshot (PNG) or UI tree (XML) named by a step; NotFoundError."""
        ...


class Devices(Protocol):
    """The deck's phones."""

    async def list(self) -> tuple[Device, ...]:
        """All known phones, connected or not."""
        ...

    async def readiness(self, serial: str) -> tuple[CheckPoint, ...]:
        """What stands between this phone and a post; NotFoundError."""
        ...

    async def screenshot(self, serial: str) -> bytes:
        """What the phone shows, PNG; NotFoundError, PhoneError."""
        ...


class Accounts(Protocol):
    """The deck's accounts."""

    async def list(self) -> tuple[Account, ...]:
        """All accounts, by username."""
        ...

    async def add(self, account: NewAccount) -> Account:
        """Remember an account; ConflictError when it is known already."""
        ...

    async def remove(self, account_id: int) -> None:
        """Forget an account; NotFoundError."""
        ...

    async def find(self, serial: str) -> tuple[Account, ...]:
        """Read the accounts from a phone and merge them in; returns that phone's accounts."""
        ...


class License(Protocol):
    """What the deck's licence allows."""

    async def check(self) -> LicenseView:
        """What may be done now; quick enough to be asked before every API call."""
        ...

    async def show(self) -> LicenseReport:
        """What applies, and the installed file behind it."""
        ...

    async def install(self, path: Path) -> LicenseView:
        """Install a licence file; LicenseError says why not, the installed one stays then."""
        ...


class Deck(Protocol):
    """One deck: its tasks, phones and accounts, and its news."""

    @property
    def name(self) -> str:
        """"This computer" or what its owner calls it."""
        ...

    @property
    def tasks(self) -> Tasks:
        """The tasks."""
        ...

    @property
    def devices(self) -> Devices:
        """The phones."""
        ...

    @property
    def accounts(self) -> Accounts:
        """The accounts."""
        ...

    @property
    def license(self) -> License:
        """The licence."""
        ...

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Hear every event from now on; the answer ends it."""
        ...
