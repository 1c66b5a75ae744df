"""What people who hear the window are told: names of fields, and news that nobody asked for."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget


def name_field(field: QWidget, name: str) -> None:
    """Name a field, and the line inside it where it has one."""
    field.setAccessibleName(name)
    for inner in field.findChildren(QLineEdit):
        inner.setAccessibleName(name)


def name_by_label(field: QWidget, name: str) -> None:
    """Name a field that has no label to be seen: on Linux a choice says its value as its name,
    and only a label beside it tells what it is. Call it when the field stands in its form."""
    name_field(field, name)
    unseen = QLabel(name, field.parentWidget())
    unseen.setBuddy(field)
    unseen.hide()


def announce(part: QWidget, text: str, *, urgent: bool = False) -> None:
    """Read a text aloud, where somebody listens; `urgent` breaks off what is being read."""
    if not text or not QAccessible.isActive():
        return
    news = QAccessibleAnnouncementEvent(part, text)
    if urgent:
        news.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(news)
