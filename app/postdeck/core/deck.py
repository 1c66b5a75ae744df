"""What a face may ask of a deck, be it this computer or another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol

from postdeck.core.account import Account, AccountActivity, NewAccount
from postdeck.core.check import CheckReport, Heard
from postdeck.core.device import CheckPoint, Device
from postdeck.core.events import Listener
from postdeck.core.library import LibraryItem
from postdeck.core.license import LicenseReport, LicenseView
from postdeck.core.task import (
    DeleteResult,
    Made,
    Outcome,
    Queue,
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

    async def check(self, request: TaskRequest) -> CheckReport:
        """What `create` would say of the request, for each target; nothing is changed.

        Raises UnsupportedScriptError, DeckRefusedError (another deck that does not check).
        """
        ...

    async def create(
        self, request: TaskRequest, key: RequestKey | None = None, heard: Heard | None = None
    ) -> tuple[Task, ...]:
        """Check the request and queue its tasks, all or none; `key` is remembered with them.

        `heard` is told what the check found before anything is queued: warnings let it pass.

        Raises InvalidInputError (media, targets, start time), UnsupportedScriptError, NotFoundError
        (a serial or username nobody has), ConflictError (the key was used).
        """
        ...

    async def created(self, key: RequestKey) -> Made | None:
        """What the request with this key made; None: it is new.

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

    async def queue(self) -> Queue:
        """What waits for each phone and what comes next, cheap however long the list is.

        A foreign deck that can't say it is read as far as its newest 500 waiting tasks.
        """
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

    async def retry_all(self, outcome: Outcome | None = None) -> RetryResult:
        """Queue all failed tasks again, but the unconfirmed; with `outcome` those that ended so,
        of the missed those that nobody has left at that."""
        ...

    async def leave_missed(self) -> int:
        """Leave the missed tasks at that: a person has decided. Answers how many.

        Raises DeckRefusedError (another deck that can't).
        """
        ...

    async def settle(self, task_id: int, posted: bool) -> Task:
        """A person has looked for an unconfirmed task's post: it is there, or it is not.

        There: the task is confirmed. Not there: it is failed like any other, and may be retried.
        Raises NotFoundError, ConflictError (not unconfirmed).
        """
        ...

    async def reschedule(self, task_ids: Sequence[int], at: datetime | None
                         ) -> tuple[Task, ...]:
        """Start those of these tasks that wait at another time, None: as soon as their phone is
        free; answers those that were moved.

        Raises StartTimeError (past), DeckRefusedError (another deck that can't).
        """
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

    async def report(self, task_id: int, redact: bool = False) -> bytes:
        """Everything known of a task, as a ZIP for whoever is to help.

        `redact` hides serials, account names and captions, and leaves out screenshots.
        Raises NotFoundError.
        """
        ...


class Devices(Protocol):
    """The deck's phones."""

    async def list(self) -> tuple[Device, ...]:
        """All known phones, connected or not."""
        ...

    async def readiness(self, serial: str) -> tuple[CheckPoint, ...]:
        """What stands between this phone and a post; NotFoundError.

        Wakes and unlocks it, unless a task runs there.
        """
        ...

    async def screenshot(self, serial: str) -> bytes:
        """What the phone shows, PNG; NotFoundError, PhoneError."""
        ...

    async def arrange(self, serial: str, *, name: str | None = None, group: str | None = None,
                      paused: bool | None = None) -> Device:
        """Name a phone, put it into a group, pause or resume it; NotFoundError.

        A paused phone ends what it does and starts nothing new.
        """
        ...

    async def mend(self, serial: str, point: str) -> str:
        """Do what PostDeck can about a point of readiness; answers what was done.

        Raises NotFoundError, PhoneError, ConflictError while the phone posts, InvalidInputError
        (nothing can be done from here).
        """
        ...

    async def reconnect(self, serial: str) -> None:
        """Have adb look for a phone again that it has lost; NotFoundError, AdbError."""
        ...

    async def connect(self, address: str) -> str:
        """Connect a phone on the network, host or host:port; gives its address in adb's list.

        Raises InvalidInputError, PhoneError (it refuses, or wants to be asked first).
        """
        ...

    async def pair(self, address: str, code: str) -> None:
        """Pair with a phone that shows an address and a six-digit code; InvalidInputError,
        PhoneError."""
        ...

    async def pair_by_name(self, name: str, password: str) -> str:
        """Wait until a phone that has read our QR code offers itself, and pair with it.

        Gives the address at which it can be connected. Cancel it to give up. Raises PhoneError.
        """
        ...


class Accounts(Protocol):
    """The deck's accounts."""

    async def list(self) -> tuple[Account, ...]:
        """All accounts, by username."""
        ...

    async def activity(self) -> tuple[AccountActivity, ...]:
        """What every account did last and does next; of those that did or do something."""
        ...

    async def add(self, account: NewAccount) -> Account:
        """Remember an account; ConflictError when it is known already."""
        ...

    async def update(self, account: Account) -> Account:
        """Change an account; NotFoundError, ConflictError."""
        ...

    async def change(self, accounts: Sequence[Account]) -> int:
        """Change accounts, all or none; answers how many. NotFoundError, ConflictError."""
        ...

    async def put(self, accounts: Sequence[NewAccount]) -> int:
        """Add accounts, or replace what is known of them, all or none; answers how many.

        Raises NotFoundError for an unknown phone.
        """
        ...

    async def remove(self, account_id: int) -> None:
        """Forget an account; NotFoundError."""
        ...

    async def find(self, serial: str) -> tuple[Account, ...]:
        """Read the accounts from a phone and merge them in; returns that phone's accounts.

        No task starts there meanwhile. Raises NotFoundError, PhoneError, ConflictError while the
        phone posts.
        """
        ...


class Library(Protocol):
    """The deck's media library; files are copied in, what is chosen when is in the tasks."""

    async def list(self, tags: str = "") -> tuple[LibraryItem, ...]:
        """The items in the order in which they are taken; with any of these tags."""
        ...

    async def add(self, paths: Sequence[str], *, tags: str = "", caption: str = "",
                  username: str = "") -> tuple[LibraryItem, ...]:
        """Copy files in, behind the others, all or none; sort_1_x, sort_2_x give their order.

        What is there already for that account stays as it is and is answered too. Raises
        MediaError (a file), InvalidInputError (the caption).
        """
        ...

    async def update(self, item_id: int, *, tags: str | None = None, caption: str | None = None,
                     username: str | None = None, place: int | None = None) -> LibraryItem:
        """Change what is given; `place` counts from 1.

        Raises NotFoundError, InvalidInputError (the caption), ConflictError.
        """
        ...

    async def remove(self, item_ids: Sequence[int]) -> None:
        """Take items out, all or none; their used marks stay. NotFoundError."""
        ...

    async def forget(self, item_ids: Sequence[int] | None = None, username: str = "") -> int:
        """Clear used marks, so that the same may be posted again; answers how many.

        Of these items (None: of everything), of one account or of all. Raises NotFoundError.
        """
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
    def holds(self) -> bool:
        """Whether what starts at once waits the `hold_seconds` of its request."""
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
    def library(self) -> Library:
        """The media library."""
        ...

    @property
    def license(self) -> License:
        """The licence."""
        ...

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Hear every event from now on; the answer ends it."""
        ...
