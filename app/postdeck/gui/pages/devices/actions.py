"""What may be done to phones: the same for a menu, a key, a card's button and the pane."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QProcess, QProcessEnvironment, QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from postdeck.core.device import Device, DeviceState
from postdeck.core.errors import PostDeckError
from postdeck.gui import words
from postdeck.gui.context import Context
from postdeck.gui.house import HouseForWindow
from postdeck.gui.pages.account_finding import AccountFinding
from postdeck.gui.pages.devices import phone_files
from postdeck.gui.pages.devices.pictures import Pictures
from postdeck.gui.pages.devices.readiness import Readiness
from postdeck.gui.widgets.asker import Asker

MOST_LETTERS = 60


class PhoneActions(QObject):
    """Acts on phones; says in the message bar what came of it."""

    def __init__(self, context: Context, readiness: Readiness, pictures: Pictures,
                 page: QWidget) -> None:
        super().__init__(page)
        self._context, self._readiness, self._pictures = context, readiness, pictures
        self._page = page
        self._finding = AccountFinding(context, self)
        self.ask_for_file: Callable[[QWidget, str, str], str] = phone_files.ask_for_file
        self.ask_for_folder: Callable[[QWidget, str], str] = phone_files.ask_for_folder
        self.scrcpy = QStandardPaths.findExecutable("scrcpy")

    # --- what is possible ---

    def can_arrange(self) -> bool:
        """Names, groups and pauses belong to the computer that the phone hangs on."""
        return not self._context.far

    def can_look(self, phone: Device) -> bool:
        """Whether there is a screen to be had."""
        return not self._context.far and phone.state is DeviceState.ONLINE

    def can_mirror(self, phone: Device) -> bool:
        """Whether scrcpy is here and can reach it."""
        return bool(self.scrcpy and phone.address) and self.can_look(phone)

    @property
    def groups(self) -> list[str]:
        """The groups that there are."""
        named = {each.group for each in self._context.live.devices.values() if each.group}
        return sorted(named, key=str.casefold)

    # --- doing it ---

    def compose(self, phones: Sequence[Device], files: tuple[str, ...] = ()) -> None:
        """A new post for these phones."""
        self._context.compose(files, tuple(each.serial for each in phones))

    def rename(self, phone: Device, at: QPoint) -> None:
        """Ask for a name; without one the model is the name."""
        Asker(self._page, self.tr("Name of this phone"), self.tr("Rename"), phone.name,
              MOST_LETTERS, lambda name: self._arrange([phone], name=name)).ask(at)

    def ask_group(self, phones: Sequence[Device], at: QPoint) -> None:
        """Ask for a group, new or known."""
        same = {each.group for each in phones}
        title = self.tr("Group of {0}").format(
            phones[0].title if len(phones) == 1 else words.phones(len(phones)))
        Asker(self._page, title, self.tr("Put"), same.pop() if len(same) == 1 else "",
              MOST_LETTERS, partial(self.put, phones), self.groups).ask(at)

    def put(self, phones: Sequence[Device], group: str) -> None:
        """Put phones into a group, "" takes them out."""
        self._arrange(phones, group=group)

    def pause(self, phones: Sequence[Device], paused: bool) -> None:
        """Start nothing new on them, or do again."""
        self._arrange(phones, paused=paused)

    def mend(self, phone: Device, point: str) -> None:
        """Do what PostDeck can about a point of readiness, then look again."""
        def then(said: str) -> None:
            self._context.messages.tell(f"{phone.title}: {said}")
            self._again(phone.serial)

        self._context.jobs.start(
            self._context.deck.devices.mend(phone.serial, point), then=then,
            sorry=lambda error: self._complain(phone, error))

    def check(self, phones: Sequence[Device]) -> None:
        """Look at their readiness now."""
        for each in phones:
            self._readiness.again(each.serial)

    def reconnect(self, phones: Sequence[Device]) -> None:
        """Have adb look for them again."""
        def then(_: None) -> None:
            self._context.messages.tell(self.tr("adb looks for {0} again.").format(
                phones[0].title if len(phones) == 1 else words.phones(len(phones))))

        async def work() -> None:
            for each in phones:
                await self._context.deck.devices.reconnect(each.serial)

        self._context.jobs.start(work(), then=then)

    def find_accounts(self, phones: Sequence[Device]) -> None:
        """Read who is signed in on them."""
        self._finding.start([each.serial for each in phones if self.can_look(each)])

    def save_pictures(self, phones: Sequence[Device]) -> None:
        """Ask where, then save a picture of each."""
        phones = [each for each in phones if self.can_look(each)]
        now = self._context.clock.now()
        if len(phones) == 1:
            title = self.tr("Save the screenshot")
            path = self.ask_for_file(self._page, title, phone_files.picture_name(
                phones[0].title, now))
            places = [Path(path)] if path else []
        else:
            folder = self.ask_for_folder(self._page, self.tr("Save the screenshots"))
            names = _different([phone_files.picture_name(each.title, now) for each in phones])
            places = [Path(folder) / name for name in names] if folder else []
        if places and phones:
            self._context.jobs.start(self._save(phones, places), then=self._on_saved)

    def mirror(self, phones: Sequence[Device]) -> None:
        """Open them in scrcpy, which lives on after PostDeck."""
        for each in phones:
            if not self.can_mirror(each):
                continue
            started = scrcpy_for(self.scrcpy, each.address, self._context.house).startDetached()
            if not (started[0] if isinstance(started, tuple) else started):
                self._context.messages.complain(self.tr(
                    "scrcpy could not be started. Run it yourself to see why: {0} -s {1}").format(
                        self.scrcpy, each.address))

    def copy_serials(self, phones: Sequence[Device]) -> None:
        """Their serials, one per line, into the clipboard."""
        QGuiApplication.clipboard().setText("\n".join(each.serial for each in phones))
        self._context.messages.tell(
            self.tr("Copied {0}.").format(phones[0].serial) if len(phones) == 1
            else self.tr("Copied %n serials.", "", len(phones)))

    # --- inside ---

    def _arrange(self, phones: Sequence[Device], *, name: str | None = None,
                 group: str | None = None, paused: bool | None = None) -> None:
        async def work() -> None:
            for each in phones:
                await self._context.deck.devices.arrange(
                    each.serial, name=name, group=group, paused=paused)

        if self.can_arrange():
            self._context.jobs.start(work())

    async def _save(self, phones: Sequence[Device], places: Sequence[Path]) -> list[Path]:
        for each, path in zip(phones, places, strict=True):
            await phone_files.write_picture(
                path, await self._context.deck.devices.screenshot(each.serial))
        return list(places)

    def _on_saved(self, places: list[Path]) -> None:
        self._context.messages.tell(
            self.tr("Saved {0}.").format(places[0].name) if len(places) == 1
            else self.tr("Saved %n screenshots in {0}.", "", len(places)).format(places[0].parent))

    def _again(self, serial: str) -> None:
        self._readiness.again(serial)
        self._pictures.hurry(serial)

    def _complain(self, phone: Device, error: PostDeckError) -> None:
        self._context.messages.complain(f"{phone.title}: {error.sentence}")


def scrcpy_for(program: str, address: str, house: HouseForWindow | None) -> QProcess:
    """scrcpy for one phone, on the adb server that knows the phone by this address."""
    process = QProcess()
    process.setProgram(program)
    process.setArguments(["-s", address])
    environment = QProcessEnvironment.systemEnvironment()
    for name, value in (house.adb_environment if house is not None else {}).items():
        environment.insert(name, value)
    process.setProcessEnvironment(environment)
    return process


def _different(names: list[str]) -> list[str]:
    """The names with a number where two are the same."""
    found: list[str] = []
    for name in names:
        stem, number = name.removesuffix(".png"), 1
        while name in found:
            number += 1
            name = f"{stem} {number}.png"
        found.append(name)
    return found
