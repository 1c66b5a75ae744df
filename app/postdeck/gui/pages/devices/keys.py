"""Which key does what to the chosen phones of this computer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from postdeck.core.device import Device
from postdeck.gui.pages.devices.actions import PhoneActions
from postdeck.gui.pages.devices.menu import KEYS

Act = Callable[[list[Device]], object]


def near_keys(do: PhoneActions, place_of: Callable[[str], QPoint], fix: Callable[[str], None]
              ) -> dict[str, Act]:
    """What each key does; `place_of` a phone is where a question about it may stand."""
    return {
        KEYS["picture"]: do.save_pictures, KEYS["reconnect"]: do.reconnect,
        KEYS["check"]: do.check, KEYS["mirror"]: do.mirror, KEYS["find"]: do.find_accounts,
        KEYS["rename"]: lambda phones: do.rename(phones[0], place_of(phones[0].serial)),
        KEYS["group"]: lambda phones: do.ask_group(phones, place_of(phones[0].serial)),
        KEYS["pause"]: lambda phones: do.pause(phones, not all(each.paused for each in phones)),
        KEYS["fix"]: lambda phones: fix(phones[0].serial),
    }


def on_key(page: QWidget, keys: str, slot: Callable[[], object]) -> None:
    """Do something at a key, wherever on the page the focus is."""
    shortcut = QShortcut(QKeySequence(keys), page)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(slot)
