"""What the command palette knows without asking: the window's actions, phones and accounts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from postdeck.core.account import Account
from postdeck.core.device import Device
from postdeck.core.task import Task, TaskFilter
from postdeck.gui import words
from postdeck.gui.deck_view import DeckView
from postdeck.gui.palette import Find
from postdeck.gui.places import ACCOUNTS, DEVICES, TASKS

MOST_TASKS = 6
GoTo = Callable[[int], None]


class Finding:
    """Finds things of whichever deck is shown; `view` answers which that is."""

    def __init__(self, view: Callable[[], DeckView], go_to: GoTo,
                 actions: Callable[[], Sequence[Find]]) -> None:
        self._view, self._go_to, self._actions = view, go_to, actions

    def known(self) -> list[Find]:
        """Actions first, then phones, then accounts."""
        live = self._view().live
        return [*self._actions(), *(self._phone(device) for device in live.devices.values()),
                *(self._account(account) for account in live.accounts)]

    def search(self, text: str, take: Callable[[Sequence[Task]], None]) -> None:
        """Look for tasks with this text; an error is no news for somebody who types."""
        view = self._view()
        view.jobs.start(view.deck.tasks.page(TaskFilter(text=text), limit=MOST_TASKS),
                        then=lambda page: take(page.tasks), sorry=lambda _: None)

    def show_task(self, task: Task) -> None:
        """Open a task's steps."""
        self._go_to(TASKS)
        self._view().tasks.show_task(task)

    def _phone(self, device: Device) -> Find:
        def show() -> None:
            self._go_to(DEVICES)
            self._view().devices.show_phone(device.serial)

        return Find("phone", device.title, f"{_tr('Phone')} {device.serial}", show)

    def _account(self, account: Account) -> Find:
        def show() -> None:
            self._go_to(ACCOUNTS)
            self._view().accounts.show_account(account)

        where = self._view().live.phone_name(account.serial)
        return Find("accounts", f"@{account.username}",
                    f"{words.app_name(account.platform)}, {where}", show)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Finding", text)
