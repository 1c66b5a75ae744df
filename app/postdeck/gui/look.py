"""Which theme is on now, and the fonts, icons and style sheet that follow from it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from postdeck.gui.focus_ring import FocusRing
from postdeck.gui.icons import IconEngine, Icons, icon_svg
from postdeck.gui.measures import set_scale
from postdeck.gui.motion import Motion
from postdeck.gui.style import palette, style_sheet
from postdeck.gui.theme import DARK, LIGHT, Pair, Theme, Tone

if TYPE_CHECKING:  # the window's frame is there before the models
    from postdeck.core.settings import Settings

Weight = QFont.Weight
_USUAL_POINTS = {"win32": 9.0, "darwin": 13.0}
_USUAL_ELSEWHERE = 11.0
"""The size of the system's font where nobody has changed it; GNOME's is the largest of Linux."""
_LARGEST = 2.0


def system_scale(points: float, platform: str = sys.platform) -> float:
    """How much larger than usual a person has set the system's text; never below 1."""
    return min(_LARGEST, max(1.0, points / _USUAL_POINTS.get(platform, _USUAL_ELSEWHERE)))


def _scale(text_size: int) -> float:
    """1 where neither the system nor the setting (percent) asks for larger text."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    return min(_LARGEST, system_scale(system.pointSizeF()) * text_size / 100)


class Look(QObject):
    """The window's look; `choice` is "system", "light" or "dark", `text_size` in percent.

    `scale` is how much larger than LOOK's measures words are, and what holds them.
    """

    changed = Signal()

    def __init__(self, app: QApplication, choice: str = "system", text_size: int = 100,
                 motion: str = "system") -> None:
        super().__init__(app)
        self._app = app
        self.scale = _scale(text_size)
        self.motion = Motion(self, motion)
        self._icons = Icons()
        self._files = QTemporaryDir()
        self._choice = choice
        self.theme = self._wanted()
        set_scale(app, self.scale)
        app.setStyle("Fusion")
        app.setFont(self.font())
        app.styleHints().colorSchemeChanged.connect(self._on_color_scheme_changed)
        self._put_on()
        self.ring = FocusRing(self, app)

    @property
    def choice(self) -> str:
        """Whether the system decides, or "light" or "dark"."""
        return self._choice

    def follow(self, settings: Settings) -> bool:
        """Go by the settings; whether words have another size now, and all is to be made anew."""
        self.motion.choose(settings.motion.value)
        self.choose(settings.theme.value)
        before, self.scale = self.scale, _scale(settings.text_size)
        if self.scale == before:
            return False
        set_scale(self._app, self.scale)
        self._app.setFont(self.font())
        self._put_on()
        return True

    def choose(self, choice: str) -> None:
        """Wear another theme from now on."""
        self._choice = choice
        self._on_color_scheme_changed()

    def font(self, pixels: int = 13, weight: Weight = Weight.Normal) -> QFont:
        """The system's font at a size, with figures of one width."""
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        font.setPixelSize(round(pixels * self.scale))
        font.setWeight(weight)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def drawn(self, pixels: int = 13, weight: Weight = Weight.Normal) -> QFont:
        """The font for what is drawn within `measures.zoom`, which makes it as large as it is."""
        font = self.font(pixels, weight)
        font.setPixelSize(pixels)
        return font

    def drawn_mono(self) -> QFont:
        """The fixed font within `measures.zoom`."""
        font = self.mono()
        font.setPixelSize(12)
        return font

    def mono(self) -> QFont:
        """The fixed font, for serials and code."""
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(round(12 * self.scale))
        return font

    def colour(self, token: str) -> QColor:
        """A token of the present theme."""
        return QColor(self.theme.colour(token))

    def tone(self, tone: Tone) -> Pair:
        """The colours of a state in the present theme."""
        return self.theme.tone(tone)

    def pixmap(self, name: str, colour: str, side: int, ratio: float) -> QPixmap:
        """An icon as a picture, in a colour (#RRGGBB)."""
        return self._icons.pixmap(name, colour, side, ratio * self.scale)

    def icon(self, name: str, token: str = "text", checked: str = "accent_text") -> QIcon:
        """An icon that stays in step with the theme."""

        def colour(mode: QIcon.Mode, state: QIcon.State) -> str:
            if mode == QIcon.Mode.Disabled:
                return self.theme.text_off
            return self.theme.colour(checked if state == QIcon.State.On else token)

        return QIcon(IconEngine(self._icons, name, colour))

    def _wanted(self) -> Theme:
        if self._choice in ("light", "dark"):
            return DARK if self._choice == "dark" else LIGHT
        scheme = self._app.styleHints().colorScheme()
        return DARK if scheme == Qt.ColorScheme.Dark else LIGHT

    def _on_color_scheme_changed(self) -> None:
        wanted = self._wanted()
        if wanted is not self.theme:
            self.theme = wanted
            self._put_on()
            self.changed.emit()

    def _put_on(self) -> None:
        self._app.setPalette(palette(self.theme))
        self._app.setStyleSheet(style_sheet(self.theme, self._icon_file, self.scale))

    def _icon_file(self, name: str, colour: str, side: int) -> str:
        path = Path(self._files.path()) / f"{name}-{colour.lstrip('#')}-{side}.svg"
        if not path.exists():
            path.write_bytes(icon_svg(name, colour, side))
        return path.as_posix()
