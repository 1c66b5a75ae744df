"""What the command palette can do besides finding: the window's actions, each by its name."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication

from postdeck.core.device import Device
from postdeck.core.settings import RemoteDeckSettings, Theme
from postdeck.gui.deck_view import DeckView
from postdeck.gui.house import HouseForWindow
from postdeck.gui.palette import Find
from postdeck.gui.places import ACCOUNTS, COMPOSE, DEVICES, SETTINGS, TASKS
from postdeck.gui.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from postdeck.gui.pages.settings_page import SettingsPage


class Place(Protocol):
    """The window, as far as commands move it."""

    @property
    def view(self) -> DeckView:
        """The pages of the deck that is shown."""
        ...

    @property
    def settings(self) -> SettingsPage | None:
        """The page of settings; None without a house."""
        ...

    def show_page(self, index: int) -> None:
        """Show a page."""
        ...

    def compose(self, files: Sequence[str], serials: Sequence[str] = ()) -> None:
        """Open Compose with files."""
        ...

    def show_deck(self, wanted: RemoteDeckSettings | None) -> None:
        """Switch to another deck, None: to this computer."""
        ...


class Commands:
    """Lists what can be done now, on the deck that is shown."""

    def __init__(self, place: Place, messages: MessageBar, house: HouseForWindow | None,
                 leave: Callable[[], None]) -> None:
        self._place, self._messages, self._house = place, messages, house
        self._leave = leave

    def finds(self) -> list[Find]:
        """The pages first, then what is done on them, then the window's own."""
        return [*self._pages(), *self._of_phones(), *self._of_accounts(), *self._of_tasks(),
                *self._of_decks(), *self._of_settings(),
                Find("x", _tr("Quit PostDeck"), "Ctrl+Q", self._leave)]

    def _pages(self) -> Iterator[Find]:
        go = _tr("Go to")
        yield Find("compose", _tr("New post"), "Ctrl+N", lambda: self._place.compose(()))
        for icon, name, index in (
                ("phones", _tr("Devices"), DEVICES), ("accounts", _tr("Accounts"), ACCOUNTS),
                ("compose", _tr("Compose"), COMPOSE), ("tasks", _tr("Tasks"), TASKS)):
            yield Find(icon, name, go, partial(self._place.show_page, index))
        if self._house is not None:
            yield Find("settings", _tr("Settings"), go, partial(self._place.show_page, SETTINGS))

    def _of_phones(self) -> Iterator[Find]:
        where, view = _tr("Devices"), self._place.view
        if view.far:
            return
        yield Find("plus", _tr("Connect a phone"), where, self._on(
            DEVICES, lambda: self._place.view.devices.connect_button.click()))
        if view.live.devices:
            yield Find("pause", _tr("Pause all phones"), where, lambda: self._pause(True))
        if any(each.paused for each in view.live.devices.values()):
            yield Find("play", _tr("Resume all phones"), where, lambda: self._pause(False))

    def _of_accounts(self) -> Iterator[Find]:
        where, view = _tr("Accounts"), self._place.view
        if not view.far:
            yield Find("search", _tr("Find accounts"), where, self._on(
                ACCOUNTS, lambda: self._place.view.accounts.find_everywhere()))
            yield Find("accounts", _tr("Import accounts…"), where, self._on(
                ACCOUNTS, lambda: self._place.view.accounts.import_button.click()))
        if view.live.accounts:
            yield Find("accounts", _tr("Export accounts…"), where, self._on(
                ACCOUNTS, lambda: self._place.view.accounts.export_button.click()))

    def _of_tasks(self) -> Iterator[Find]:
        where, stats = _tr("Tasks"), self._place.view.live.stats
        if stats.failed:
            yield Find("retry", _tr("Retry failed tasks"), where, self._on(
                TASKS, self._retry_failed))
        if stats.completed:
            yield Find("clear", _tr("Clear finished tasks"), where, self._on(
                TASKS, lambda: self._place.view.tasks.clear_button.click()))

    def _of_decks(self) -> Iterator[Find]:
        decks = self._house.settings.remote_decks if self._house is not None else ()
        if not decks:
            return
        hint = _tr("Show this deck")
        assert self._house is not None
        yield Find("computer", self._house.deck.name, hint, lambda: self._place.show_deck(None))
        for deck in decks:
            yield Find("globe", deck.name, hint, partial(self._place.show_deck, deck))

    def _of_settings(self) -> Iterator[Find]:
        if self._house is None:
            return
        where = _tr("Settings")
        for theme, name in ((Theme.SYSTEM, _tr("Theme: as the system")),
                            (Theme.LIGHT, _tr("Theme: light")), (Theme.DARK, _tr("Theme: dark"))):
            yield Find("sun", name, where, partial(self._choose_theme, theme))
        yield from (Find("settings", _tr("Settings: {0}").format(heading), where,
                         partial(self._show_section, key)) for key, heading in self._sections())

    def _sections(self) -> tuple[tuple[str, str], ...]:
        """Named here, because the page of settings is made when it is first wanted."""
        return (("general", _tr("General")), ("posting", _tr("Posting")),
                ("phones", _tr("Phones")), ("api", "API"), ("decks", _tr("Decks")),
                ("evidence", _tr("Evidence")), ("license", _tr("Licence")),
                ("profile", _tr("Profile")))

    def _on(self, page: int, act: Callable[[], object]) -> Callable[[], None]:
        """Show a page, then do something there."""
        def both() -> None:
            self._place.show_page(page)
            act()

        return both

    def _pause(self, on: bool) -> None:
        """All phones, which each show it."""
        phones = [each for each in self._place.view.live.devices.values() if each.paused is not on]
        self._pause_these(phones, on)

    def _pause_these(self, phones: list[Device], on: bool) -> None:
        """The way back takes the same phones: not all may have told yet that they are paused."""
        self._place.view.devices.acts.pause(phones, on)
        text = _tr("%n phones paused. What runs, runs on; nothing new starts.", len(phones)) \
            if on else _tr("%n phones start posts again.", len(phones))
        back = (_tr("Resume all phones"), lambda: self._pause_these(phones, False))
        self._messages.tell(text, *((back,) if on else ()))

    def _retry_failed(self) -> None:
        self._place.view.tasks.retry_failed(lambda: self._messages.tell(_tr(
            "Nothing can be retried without your word: look at the tasks that are unconfirmed.")))

    def _choose_theme(self, theme: Theme) -> None:
        if (page := self._place.settings) is not None:
            page.keeper.change("theme", theme)

    def _show_section(self, key: str) -> None:
        self._place.show_page(SETTINGS)
        if (page := self._place.settings) is not None:
            page.show_section(key)


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Commands", text, "", number)
