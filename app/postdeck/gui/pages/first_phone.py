"""How to connect a phone, with what adb sees of it meanwhile; the whole page until there is one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from postdeck.core.device import DeviceState
from postdeck.gui.context import Context
from postdeck.gui.jobs import Jobs
from postdeck.gui.pages.devices.cable import Cable
from postdeck.gui.pages.devices.found import Found
from postdeck.gui.pages.devices.trial import Trial
from postdeck.gui.pages.devices.wireless import Wireless
from postdeck.gui.widgets.parts import button, label, stack

WIDTH = 1008
_SIDE_BY_SIDE = 880
_WIRELESS = 368


class FirstPhone(QWidget):
    """Of this computer's deck only. `left` comes when a person has read enough."""

    left = Signal()

    def __init__(self, context: Context, jobs: Jobs) -> None:
        super().__init__()
        self._context = context
        self.setProperty("role", "page")
        self._first = True
        self._before: set[str] = set()
        self._title = label("", "hero")
        self.leave_button = button("")
        self.cable = Cable(context.look)
        self.wireless = Wireless(context.deck, context.look, jobs)
        self.found = Found(context)
        self.trial = Trial(context.house, context.look, context.jobs) \
            if context.house is not None else None
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.leave_button.clicked.connect(self.left)
        context.live.devices_changed.connect(self._show_steps)
        self.ask(first=True)

    def ask(self, *, first: bool) -> None:
        """Say it for the first phone, or for another one."""
        self._first = first
        online = (DeviceState.ONLINE,)
        self._before = {each.serial for each in self._context.live.devices.values()
                        if each.state in online} if not first else set()
        self._title.setText(self.tr("Connect your first phone") if first
                            else self.tr("Connect a phone"))
        self._show_steps()

    def showEvent(self, event: QShowEvent) -> None:
        """A code counts while it can be seen."""
        super().showEvent(event)
        self.found.read()
        self.wireless.turn(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """And no longer."""
        super().hideEvent(event)
        self.wireless.turn(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cards beside or below each other."""
        super().resizeEvent(event)
        wide = self.width() >= _SIDE_BY_SIDE
        self._cards.setDirection(QBoxLayout.Direction.LeftToRight if wide
                                 else QBoxLayout.Direction.TopToBottom)
        self.wireless.setMinimumWidth(_WIRELESS if wide else 0)
        self.wireless.setMaximumWidth(_WIRELESS if wide else WIDTH)

    def _show_steps(self) -> None:
        devices = self._context.live.devices.values()
        new = [each for each in devices if each.state is DeviceState.ONLINE
               and each.serial not in self._before]
        asking = any(each.state is DeviceState.UNAUTHORIZED for each in devices)
        self.cable.show_done(3 if new else 2 if asking else 0)
        words = self.tr("Done") if new else (
            self.tr("Skip for now") if self._first else self.tr("Back to the phones"))
        self.leave_button.setText(words)
        self.leave_button.setAccessibleName(words)

    def _lay_out(self) -> None:
        hero = QHBoxLayout()
        hero.setSpacing(24)
        about = label(self.tr("PostDeck posts from the phone itself, so you stay signed in there. "
                              "It never asks for a password."), "lead", wrap=True)
        hero.addLayout(stack(self._title, about, gap=4), 1)
        hero.addWidget(self.leave_button, 0, Qt.AlignmentFlag.AlignBottom)
        self._cards.setSpacing(24)
        self._cards.addWidget(self.cable, 1)
        self._cards.addWidget(self.wireless)
        column = QWidget()
        column.setMaximumWidth(WIDTH + 48)
        lines = QVBoxLayout(column)
        lines.setContentsMargins(24, 40, 24, 24)
        lines.setSpacing(24)
        lines.addLayout(hero)
        lines.addLayout(self._cards)
        lines.addWidget(self.found)
        if self.trial is not None:
            lines.addWidget(self.trial)
        lines.addStretch(1)
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        across = QHBoxLayout(inside)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(column, 100)
        across.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(area)
