"""How long what moves takes to come and go, and whether anything moves at all."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractAnimation,
    QEasingCurve,
    QObject,
    QPoint,
    QProcess,
    QPropertyAnimation,
    QStandardPaths,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

IN_MS, OUT_MS = 160, 120
REDUCED = "reduced"
_MENUS = Qt.UIEffect.UI_General
"""Of Qt's own menus, lists that open and hints."""
_SPI_GETCLIENTAREAANIMATION = 0x1042  # learn.microsoft.com, SystemParametersInfoW
_ASKED = {
    "linux": ("gsettings", ["get", "org.gnome.desktop.interface", "enable-animations"], "false"),
    "darwin": ("defaults", ["read", "com.apple.universalaccess", "reduceMotion"], "1"),
}
"""The program that tells, its words, and what it says where motion is to be reduced."""


class Motion(QObject):
    """Whether things move: as the system has it, or never where the setting says "reduced".

    Without a screen nothing moves. The system is asked without anybody waiting for it: until it
    has answered, things move. `heard` comes with its answer.
    """

    heard = Signal()

    def __init__(self, parent: QObject, setting: str = "system") -> None:
        super().__init__(parent)
        self._setting, self._system_reduces = setting, QGuiApplication.platformName() == "offscreen"
        self._menus_move = QApplication.isEffectEnabled(_MENUS)
        self._asked: QProcess | None = None
        if not self._system_reduces:
            self.ask_the_system()
        self._tell_qt()

    @property
    def reduced(self) -> bool:
        """Whether nothing is to move."""
        return self._system_reduces or self._setting == REDUCED

    def choose(self, setting: str) -> None:
        """Go by another setting: "system" or "reduced"."""
        self._setting = setting
        self._tell_qt()

    def hear_system(self, reduces: bool) -> None:
        """The system wants less motion, or does not."""
        self._system_reduces = reduces
        self._tell_qt()
        self.heard.emit()

    def ask_the_system(self) -> None:
        """Hear from the system whether it wants less motion; where it takes a program, later."""
        if sys.platform == "win32":
            self._system_reduces = not _windows_animates()
            return
        program, words, yes = _ASKED.get(sys.platform, ("", [], ""))
        if not program or not QStandardPaths.findExecutable(program):
            return
        asked = self._asked = QProcess(self)
        asked.finished.connect(lambda *_: self._on_asked_finished(yes))
        asked.start(program, words)

    def ms(self, usual: int) -> int:
        """So many milliseconds, or none."""
        return 0 if self.reduced else usual

    def come(self, part: QWidget, offset: QPoint) -> None:
        """Show a part that has its place: it comes there from a little aside."""
        place = part.pos()
        part.show()
        if (took := self.ms(IN_MS)) and part.isVisible():
            self._move(part, place + offset, place, took, lambda: None)

    def go(self, part: QWidget, offset: QPoint) -> None:
        """Hide a part; it goes a little aside first."""
        if not (took := self.ms(OUT_MS)) or not part.isVisible():
            self.stay(part)
            part.hide()
            return
        self._move(part, part.pos(), part.pos() + offset, took, part.hide)

    def stay(self, part: QWidget) -> None:
        """Break off what moves this part: it is placed anew."""
        for running in part.findChildren(QPropertyAnimation):
            running.stop()
            running.deleteLater()

    def _move(self, part: QWidget, start: QPoint, end: QPoint, took: int,
              then: Callable[[], None]) -> None:
        self.stay(part)
        moving = QPropertyAnimation(part, b"pos", part)
        moving.setDuration(took)
        moving.setEasingCurve(QEasingCurve.Type.OutCubic)
        moving.setStartValue(start)
        moving.setEndValue(end)
        moving.finished.connect(then)
        moving.start(QAbstractAnimation.DeletionPolicy.DeleteWhenStopped)

    def _tell_qt(self) -> None:
        """The style sheet's controls stand still by themselves; menus go by this."""
        QApplication.setEffectEnabled(_MENUS, self._menus_move and not self.reduced)

    def _on_asked_finished(self, yes: str) -> None:
        if self._asked is not None:
            said = bytes(self._asked.readAllStandardOutput().data()).decode(errors="replace")
            self._asked.deleteLater()
            self._asked = None
            self.hear_system(said.strip() == yes)


def _windows_animates() -> bool:
    """Whether Windows animates controls; True where it does not say."""
    on = ctypes.c_int(1)
    user32 = getattr(ctypes, "windll").user32  # noqa: B009  # typed on Windows only
    user32.SystemParametersInfoW(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(on), 0)
    return bool(on.value)
