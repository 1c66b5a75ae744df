"""What can be done with the selected accounts: use, leave out, tag, move, edit, remove."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu

from postdeck.core.account import Account, with_tags, without_tags
from postdeck.gui import words
from postdeck.gui.context import Context
from postdeck.gui.forms.tags import TagsAsker
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
        self.tags_button = button(self.tr("Tags…"), size="small")
        self.move_button = button(self.tr("Move to"), size="small")
        self.move_button.setProperty("menu", True)
        self.phones = QMenu(self.move_button)
        self.move_button.setMenu(self.phones)
        self.remove_button = button(self.tr("Remove"), size="small")
        self.bar = SelectionBar(context.look, self.edit_button, self.use_button,
                                self.leave_button, self.tags_button, self.move_button,
                                self.remove_button)
        self.edit_button.clicked.connect(lambda: self.edit_asked.emit(self._selected()[0]))
        self.use_button.clicked.connect(lambda: self._change(enabled=True))
        self.leave_button.clicked.connect(lambda: self._change(enabled=False))
        self.tags_button.clicked.connect(self._ask_tags)
        self.phones.aboutToShow.connect(self._fill_phones)
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
                self.tr("%Ln accounts removed.", "", len(back)),
                (self.tr("Undo"), lambda: self._put(back))))

    def _ask_tags(self) -> None:
        known = with_tags("", ",".join(each.tags for each in self._context.live.accounts))
        self.asker = TagsAsker(self.tags_button, known.split(", ") if known else [],
                               self._on_tags_said)
        self.asker.ask(self.tags_button.mapToGlobal(QPoint(0, -8 - self.asker.sizeHint().height())))

    def _on_tags_said(self, tags: str, more: bool) -> None:
        act = with_tags if more else without_tags
        self._put_all([each.model_copy(update={"tags": act(each.tags, tags)})
                       for each in self._selected()])

    def _fill_phones(self) -> None:
        """The phones to which something would move."""
        self.phones.clear()
        here = {each.serial for each in self._selected()}
        for device in self._context.live.devices.values():
            if here != {device.serial}:
                self.phones.addAction(device.title.replace("&", "&&")).triggered.connect(
                    lambda _=False, to=device.serial: self._move(to))
        if self.phones.isEmpty():
            self.phones.addAction(self.tr("No other phone")).setEnabled(False)

    def _move(self, serial: str) -> None:
        """Their apps have them there; what is queued for them stays on the phone it is for."""
        phone = self._context.live.phone_name(serial)
        self._put_all(
            [each.model_copy(update={"serial": serial}) for each in self._selected()],
            lambda number: self.tr(
                "%Ln accounts moved to {0}. What is queued for them stays where it is.", "",
                number).format(phone))

    def _change(self, **changes: object) -> None:
        self._put_all([each.model_copy(update=changes) for each in self._selected()])

    def _put_all(self, after: Sequence[Account],
                 said: Callable[[int], str] | None = None) -> None:
        """Change all or none; one Undo takes all of it back."""
        known = {each.id: each for each in self._selected()}
        changed = [each for each in after if known[each.id] != each]
        before = tuple(known[each.id] for each in changed)
        if not changed:
            self._context.messages.tell(self.tr("They are so already."))
            return

        def then(number: int) -> None:
            text = said(number) if said else self.tr("%Ln accounts changed.", "", number)
            self._context.messages.tell(text, (self.tr("Undo"), lambda: self._put_back(before)))

        self._context.jobs.start(self._context.deck.accounts.change(changed), busy=self.bar,
                                 then=then)

    def _put_back(self, accounts: tuple[Account, ...]) -> None:
        self._context.jobs.start(self._context.deck.accounts.change(accounts))

    def _put(self, accounts: tuple[Account, ...]) -> None:
        self._context.jobs.start(self._context.deck.accounts.put(accounts))
