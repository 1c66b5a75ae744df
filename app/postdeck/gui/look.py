"""Which theme is on now, and the fonts, icons and style sheet that follow from it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from postdeck.gui.focus_ring import FocusRing
from postdeck.gui.icons import IconEngine, Icons, icon_svg
from postdeck.gui.style import palette, style_sheet
from postdeck.gui.theme import DARK, LIGHT, Pair, Theme, Tone

Weight = QFont.Weight


class Look(QObject):
    """The window's look; `choice` is "system", "light" or "dark"."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: str = "system") -> None:
        super().__init__(app)
        self._app = app
        self._icons = Icons()
        self._files = QTemporaryDir()
        self._choice = choice
        self.theme = self._wanted()
        app.setStyle("Fusion")
        app.setFont(self.font())
        app.styleHints().colorSchemeChanged.connect(self._on_color_scheme_changed)
        self._put_on()
        self.ring = FocusRing(self, app)

    @property
    def choice(self) -> str:
        """Whether the system decides, or "light" or "dark"."""
        return self._choice

    def choose(self, choice: str) -> None:
        """Wear another theme from now on."""
        self._choice = choice
        self._on_color_scheme_changed()

    def font(self, pixels: int = 13, weight: Weight = Weight.Normal) -> QFont:
        """The system's font at a size, with figures of one width."""
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        font.setPixelSize(pixels)
        font.setWeight(weight)
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def mono(self) -> QFont:
        """The fixed font, for serials and code."""
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(12)
        return font

    def colour(self, token: str) -> QColor:
        """A token of the present theme."""
        return QColor(self.theme.colour(token))

    def tone(self, tone: Tone) -> Pair:
        """The colours of a state in the present theme."""
        return self.theme.tone(tone)

    def pixmap(self, name: str, colour: str, side: int, ratio: float) -> QPixmap:
        """An icon as a picture, in a colour (#RRGGBB)."""
        return self._icons.pixmap(name, colour, side, ratio)

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
        self._app.setStyleSheet(style_sheet(self.theme, self._icon_file))

    def _icon_file(self, name: str, colour: str, side: int) -> str:
        path = Path(self._files.path()) / f"{name}-{colour.lstrip('#')}-{side}.svg"
        if not path.exists():
            path.write_bytes(icon_svg(name, colour, side))
        return path.as_posix()
