"""What can be done with the selected accounts: use, leave out, tag, edit, remove."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit

from postdeck.core.account import Account
from postdeck.gui import words
from postdeck.gui.context import Context
from postdeck.gui.measures import px
from postdeck.gui.widgets.parts import button
from postdeck.gui.widgets.selection_bar import SelectionBar


class AccountActions(QObject):
    """Owns the selection bar; `edit_asked` carries the one account to be edited."""

    edit_asked = Signal(object)

    def __init__(self, context: Context, selected: Callable[[], list[Account]]) -> None:
        super().__init__()
        self._context, self._selected = context, selected
        self.edit_button = button(self.tr("Edit"), size="small")
        self.use_button = button(self.tr("Use"), size="small")
        self.leave_button = button(self.tr("Leave out"), size="small")
        self.tags = QLineEdit(placeholderText=self.tr("Tags for all of them"))
        self.tags.setAccessibleName(self.tr("Tags for the selected accounts"))
        self.tags.setProperty("fit", "small")
        self.tags.setMaximumWidth(px(200))
        self.remove_button = button(self.tr("Remove"), size="small")
        self.bar = SelectionBar(context.look, self.edit_button, self.use_button,
                                self.leave_button, self.tags, self.remove_button)
        self.edit_button.clicked.connect(lambda: self.edit_asked.emit(self._selected()[0]))
        self.use_button.clicked.connect(lambda: self._change(enabled=True))
        self.leave_button.clicked.connect(lambda: self._change(enabled=False))
        self.tags.returnPressed.connect(self._on_tags_return_pressed)
        self.remove_button.clicked.connect(self.remove)

    def update(self) -> None:
        """Show what fits the selection."""
        chosen = [] if self._context.far else self._selected()
        self.bar.say(self.tr("{0} selected").format(words.accounts(len(chosen)))
                     if chosen else "")
        self.edit_button.setVisible(len(chosen) == 1)
        self.use_button.setEnabled(any(not each.enabled for each in chosen))
        self.leave_button.setEnabled(any(each.enabled for each in chosen))

    def remove(self) -> None:
        """Ask once, then remove the selected accounts."""
        gone = self._selected()
        if not gone or self._context.far:
            return
        count = words.accounts(len(gone))
        self._context.messages.warn(
            self.tr("Remove {0}? The phones stay signed in.").format(count),
            (self.tr("Remove {0}").format(count), lambda: self._remove(gone)),
            (self.tr("Keep"), lambda: None))

    def _remove(self, gone: list[Account]) -> None:
        async def remove() -> None:
            for account in gone:
                await self._context.deck.accounts.remove(account.id)

        back = tuple(gone)
        self._context.jobs.start(
            remove(), busy=self.remove_button,
            then=lambda _: self._context.messages.tell(
                self.tr("Removed {0}.").format(words.accounts(len(back))),
                (self.tr("Undo"), lambda: self._put(back))))

    def _on_tags_return_pressed(self) -> None:
        tags = self.tags.text().strip()
        self.tags.clear()
        self._change(tags=tags)

    def _change(self, **changes: object) -> None:
        chosen = self._selected()
        if not chosen:
            return
        before = tuple(chosen)
        after = tuple(each.model_copy(update=changes) for each in chosen)
        self._context.jobs.start(
            self._context.deck.accounts.put(after), busy=self.bar,
            then=lambda number: self._context.messages.tell(
                self.tr("Changed {0}.").format(words.accounts(number)),
                (self.tr("Undo"), lambda: self._put(before))))

    def _put(self, accounts: tuple[Account, ...]) -> None:
        self._context.jobs.start(self._context.deck.accounts.put(accounts))
