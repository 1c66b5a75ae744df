"""The menu of phones: every action with its key, and only what can be done to these phones."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from postdeck.core.device import Device, DeviceState
from postdeck.gui import phone_words
from postdeck.gui.look import Look
from postdeck.gui.pages.account_finding import can_be_read
from postdeck.gui.pages.devices.actions import PhoneActions
from postdeck.gui.pages.devices.readiness import Readiness

KEYS = {"rename": "F2", "group": "Ctrl+G", "pause": "Ctrl+P", "picture": "Ctrl+S",
        "reconnect": "F5", "copy": "Ctrl+C", "check": "Ctrl+R", "fix": "Ctrl+Return",
        "open": "Return", "mirror": "Ctrl+M", "find": "Ctrl+Shift+F"}


def tr(text: str) -> str:
    """A text of this module in the user's language."""
    return QCoreApplication.translate("PhoneMenu", text)


class PhoneMenu(QMenu):
    """Made for some phones, at a place of the screen; `details` opens the pane on one."""

    def __init__(self, parent: QWidget, look: Look, actions: PhoneActions, readiness: Readiness,
                 phones: Sequence[Device], at: QPoint, details: Callable[[Device], None]) -> None:
        super().__init__(parent)
        self._look, self._do = look, actions
        self._phones, self._at = phones, at
        one = phones[0] if len(phones) == 1 else None
        self.setAccessibleName(one.title if one else tr("Phones"))
        self._add("compose", tr("New post"), lambda: actions.compose(phones))
        if one is not None:
            self._add("info", tr("Details"), lambda: details(one), "open")
            self._add_fixes(one, readiness)
        self.addSeparator()
        if actions.can_arrange():
            self._add_arranging(one)
            self.addSeparator()
        self._add_looking()
        self._add("copy", tr("Copy serial") if one else tr("Copy serials"),
                  lambda: actions.copy_serials(phones), "copy")

    def _add_fixes(self, phone: Device, readiness: Readiness) -> None:
        if not self._do.can_look(phone):
            return
        for point in readiness.points(phone.serial) or ():
            if point.severity and (text := phone_words.mend_label(point.name)):
                self._add("bolt", f"{text}: {phone_words.trouble(point)}",
                          partial(self._do.mend, phone, point.name))

    def _add_arranging(self, one: Device | None) -> None:
        do, phones = self._do, self._phones
        if one is not None:
            self._add("compose", tr("Rename…"), lambda: do.rename(one, self._at), "rename")
        group = self.addMenu(self._look.icon("folder", "text_2"), tr("Group"))
        for name in do.groups:
            plain = name.replace("&", "&&")
            action = group.addAction(plain)
            action.setCheckable(True)
            action.setChecked(all(each.group == name for each in phones))
            action.triggered.connect(partial(do.put, phones, name))
        if do.groups:
            group.addSeparator()
        if any(each.group for each in phones):
            group.addAction(tr("No group")).triggered.connect(partial(do.put, phones, ""))
        new = group.addAction(tr("New group…"))
        new.setShortcut(QKeySequence(KEYS["group"]))
        new.triggered.connect(lambda: do.ask_group(phones, self._at))
        if all(each.paused for each in phones):
            self._add("play", tr("Resume"), lambda: do.pause(phones, False), "pause")
        else:
            self._add("pause", tr("Pause"), lambda: do.pause(phones, True), "pause")

    def _add_looking(self) -> None:
        do, phones = self._do, self._phones
        seen = [each for each in phones if do.can_look(each)]
        if seen:
            self._add("image", tr("Save screenshot…") if len(seen) == 1
                      else tr("Save screenshots…"), lambda: do.save_pictures(seen), "picture")
            if any(do.can_mirror(each) for each in seen):
                self._add("computer", tr("Open in scrcpy"), lambda: do.mirror(seen), "mirror")
            self._add("check", tr("Check readiness"), lambda: do.check(seen), "check")
            idle = [each for each in seen if can_be_read(each)]
            self._add("accounts", tr("Find accounts"), lambda: do.find_accounts(idle),
                      "find").setEnabled(bool(idle))
        away = [each for each in phones if each.state is not DeviceState.ONLINE]
        if away and do.can_arrange():
            self._add("retry", tr("Reconnect"), lambda: do.reconnect(away), "reconnect")

    def _add(self, icon: str, text: str, act: Callable[[], object], key: str = "") -> QAction:
        action = self.addAction(self._look.icon(icon, "text_2"), text)
        if key:
            action.setShortcut(QKeySequence(KEYS[key]))
            action.setShortcutVisibleInContextMenu(True)
        action.triggered.connect(lambda: act())
        return action
