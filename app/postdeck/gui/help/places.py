"""What can be opened in the window of help, and which page fits where; imports nothing heavy."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from postdeck.gui.places import ACCOUNTS, COMPOSE, DEVICES, SETTINGS, TASKS

CHECKUP, ABOUT = "checkup", "about"
PROPERTY = "help"
"""A widget with this property is explained by the page of that key."""

_FITTING = {DEVICES: "connect", ACCOUNTS: "connect", COMPOSE: "first-post", TASKS: "failures",
            SETTINGS: "privacy"}


def fitting(page: int, focus: QWidget | None) -> str:
    """The key of the help page for where one is: a page of the window, and what has the focus."""
    while focus is not None:
        if key := focus.property(PROPERTY):
            return str(key)
        focus = focus.parentWidget()
    return _FITTING.get(page, "index")
