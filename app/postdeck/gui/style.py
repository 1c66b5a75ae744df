"""How the tokens of a theme become a palette and the one style sheet of the window."""

from __future__ import annotations

import re
from collections.abc import Callable
from string import Template

from PySide6.QtGui import QColor, QPalette

from postdeck.gui.theme import Theme, Tone

_SHEET = Template("""
QWidget { color: $text; }
QMainWindow, QWidget[role="page"], QStackedWidget { background: $window; }
QWidget[role="rail"] { background: $rail; border-right: 1px solid $line; }
QWidget[role="status"] { background: $rail; border-top: 1px solid $line; }
QWidget[role="card"] { background: $surface; border: 1px solid $line; border-radius: 8px; }
QFrame[role="popup"] { background: $surface; border: 1px solid $line_strong;
  border-radius: 8px; }
QWidget[role="footer"] { background: $surface; border-top: 1px solid $line; }
QWidget[role="pane"] { background: $window; border-left: 1px solid $line; }
QWidget[role="rule"] { background: $line; }
QWidget[role="selection"] { background: $tip; }
QWidget[role="selection"] QLabel { color: $tip_text; font-weight: 500; }
QWidget[role="selection"] QLabel[role="beside"] { color: $tip_2; font-weight: 400; }
QWidget[role="palette"] { background: $surface; border: 1px solid $line_strong;
  border-radius: 8px; }
QWidget[role="palette"] QListWidget { background: transparent; border: none; }
QWidget[role="column"] { background: $window; border-right: 1px solid $line; }
QWidget[role="clear"], QScrollArea, QScrollArea > QWidget > QWidget[role="scrolled"] {
  background: transparent; border: none; }

QLabel[role="title"] { font-size: 20px; font-weight: 600; }
QLabel[role="hero"] { font-size: 28px; font-weight: 600; }
QLabel[role="lead"] { font-size: 15px; color: $text_2; }
QLabel[role="section"] { font-size: 15px; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="name"] { font-weight: 500; }
QLabel[role="code"] { background: $sunken; border: 1px solid $line; border-radius: 6px;
  color: $text_2; }
QLabel[role="second"] { color: $text_2; }
QLabel[role="hint"] { color: $text_3; }
QLabel[role="small"] { font-size: 12px; color: $text_2; }
QLabel[role="tiny"] { font-size: 11px; color: $text_3; }
QLabel[role="bad"] { font-size: 12px; color: $bad; }
QLabel[role="ok"] { font-size: 12px; color: $ok; }
QLabel[role="warn"] { font-size: 12px; color: $warn; }
QLabel:disabled { color: $text_off; }

QPushButton { background: $surface; color: $text; border: 1px solid $line_strong;
  border-radius: 6px; padding: 0 12px; min-height: 30px; font-weight: 500; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $row_selected; }
QPushButton:disabled { color: $text_off; border-color: $line; background: transparent; }
QPushButton[kind="main"] { background: $accent; border-color: $accent; color: $on_accent; }
QPushButton[kind="main"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="main"]:disabled { background: $track; border-color: $track; color: $text_off; }
QPushButton[kind="flat"] { background: transparent; border-color: transparent; color: $text_2; }
QPushButton[kind="flat"]:hover { background: $hover; color: $text; }
QPushButton[kind="flat"]:disabled { color: $text_off; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; padding: 0 2px;
  color: $accent_text; min-height: 18px; border-radius: 4px; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="side"] { background: transparent; border: 1px solid transparent;
  text-align: left; padding: 0 8px; color: $text_2; font-weight: 400; }
QPushButton[kind="side"]:hover { background: $hover; }
QPushButton[kind="side"]:checked { background: $accent_soft; color: $accent_text;
  font-weight: 600; }
QPushButton[fit="small"] { min-height: 26px; padding: 0 10px; font-size: 12px; }
QPushButton[fit="icon"] { padding: 0; min-width: 26px; max-width: 26px; min-height: 26px;
  max-height: 26px; }
QPushButton[kind="filter"] { min-height: 26px; border-radius: 14px; padding: 0 10px;
  font-size: 12px; color: $text_2; }
QPushButton[kind="filter"]:checked { background: $accent_soft; border-color: $accent_soft;
  color: $accent_text; font-weight: 600; }
QPushButton[kind="filter"][chosen="true"] { background: $accent_soft;
  border-color: $accent_soft; color: $accent_text; font-weight: 600; }
QPushButton[kind="segment"] { border-radius: 0; border-left-width: 0; color: $text_2;
  font-weight: 400; border-color: $line_strong; }
QPushButton[kind="segment"][place="first"] { border-left-width: 1px;
  border-top-left-radius: 6px; border-bottom-left-radius: 6px; }
QPushButton[kind="segment"][place="last"] { border-top-right-radius: 6px;
  border-bottom-right-radius: 6px; }
QPushButton[kind="segment"]:checked { background: $accent_soft; color: $accent_text;
  font-weight: 600; }
QWidget[role="selection"] QPushButton { background: transparent; border-color: transparent;
  color: $tip_text; }
QWidget[role="selection"] QPushButton:hover { border-color: $tip_2; }
QWidget[role="selection"] QPushButton:disabled { color: $control_line;
  border-color: transparent; }
QWidget[role="toast"] { background: $tip; border-radius: 8px; }
QWidget[role="toast"] QLabel { color: $tip_text; }
QWidget[role="toast"] QPushButton { background: transparent; border-color: $tip_2;
  color: $tip_text; }
QWidget[role="toast"] QPushButton:hover { border-color: $tip_text; }
QPlainTextEdit[role="reading"] { background: transparent; border: none; padding: 0; }
QTextBrowser[role="help"] { background: $window; border: none;
  selection-background-color: $accent; selection-color: $on_accent; }
QListWidget[role="choices"] { background: transparent; border: none; outline: none; }
QListWidget[role="choices"]::item { min-height: 32px; border-radius: 4px; padding: 0 8px; }
QListWidget[role="choices"]::item:hover { background: $hover; }
QListWidget[role="choices"]::item:selected { background: $row_selected; color: $text; }
QPushButton[kind="tab"] { background: transparent; border: none; border-radius: 0;
  border-bottom: 2px solid transparent; padding: 0; min-height: 26px; color: $text_2;
  font-weight: 400; }
QPushButton[kind="tab"]:checked { color: $text; font-weight: 600;
  border-bottom-color: $accent; }
QPushButton::menu-indicator { image: url("$down_2"); width: 12px; height: 12px;
  subcontrol-origin: padding; subcontrol-position: center right; right: 8px; }
QPushButton[menu="true"] { padding-right: 26px; }

QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit {
  background: $surface; color: $text; border: 1px solid $control_line; border-radius: 6px;
  padding: 0 8px; min-height: 30px; selection-background-color: $accent;
  selection-color: $on_accent; }
QLineEdit[role="code"] { border: none; padding: 0;
  min-height: 36px; background: transparent; }
QPlainTextEdit { padding: 6px 6px; }
QLineEdit[fit="small"] { min-height: 26px; font-size: 12px; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QDateEdit[wrong="true"],
QTimeEdit[wrong="true"] { border-color: $bad; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled,
QDateEdit:disabled, QTimeEdit:disabled { color: $text_off; border-color: $line_strong; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 26px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url("$down"); width: 16px; height: 16px; }
QSpinBox::up-button, QTimeEdit::up-button { border: none; width: 20px; margin: 2px 3px 0 0; }
QSpinBox::down-button, QTimeEdit::down-button { border: none; width: 20px; margin: 0 3px 2px 0; }
QSpinBox::up-arrow, QTimeEdit::up-arrow { image: url("$up"); width: 12px; height: 12px; }
QSpinBox::down-arrow, QTimeEdit::down-arrow { image: url("$down"); width: 12px; height: 12px; }
QComboBox QAbstractItemView, QMenu { background: $surface; color: $text;
  border: 1px solid $line_strong; padding: 4px; outline: none;
  selection-background-color: $row_selected; selection-color: $text; }
QMenu { border-radius: 6px; }
QMenu::item { padding: 6px 16px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $row_selected; }
QMenu::item:disabled { color: $text_off; }
QMenu::separator { height: 1px; background: $line; margin: 4px 0; }

QCheckBox { spacing: 8px; min-height: 24px; }
QCheckBox:disabled { color: $text_off; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid $control_line;
  border-radius: 4px; background: $surface; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent;
  image: url("$check"); }

QAbstractItemView { background: $surface; alternate-background-color: $surface; border: none;
  outline: none; }
QListView[role="cards"] { background: $window; }
QTableView { border-top: 1px solid $line; gridline-color: $line; }
QWidget[role="card"] QAbstractItemView { border: none; background: transparent; }
QHeaderView { background: $window; border: none; }
QHeaderView::section { background: $window; color: $text_3; border: none;
  border-bottom: 1px solid $line; padding: 0 6px; font-size: 12px; font-weight: 500; }
QHeaderView::section:first { padding-left: 24px; }
QCalendarWidget QWidget { background: $surface; alternate-background-color: $surface; }
QCalendarWidget QAbstractItemView { selection-background-color: $accent;
  selection-color: $on_accent; }
QCalendarWidget QToolButton { color: $text; background: transparent; border: none;
  padding: 4px 8px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $line_strong; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $control_line; }
QScrollBar[idle="true"]::handle { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $track; border: none; border-radius: 2px; max-height: 4px;
  min-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QToolTip { background: $tip; color: $tip_text; border: 1px solid $tip; padding: 4px 8px; }
QSplitter::handle { background: $line; }
""")

_NOTES = Template("""
QWidget[note="$tone"] { background: $ground; border-radius: 6px; }
QWidget[note="$tone"] QLabel { color: $colour; }
QWidget[note="$tone"] QPushButton { background: transparent; border-color: $colour;
  color: $colour; }
QWidget[note="$tone"] QPushButton:hover { background: $surface; }
QWidget[note="$tone"] QPushButton[kind="flat"] { border-color: transparent; }
QWidget[note="$tone"] QPushButton[kind="link"] { border-color: transparent; }
""")

IconFile = Callable[[str, str, int], str]
"""Name, colour and size of an icon to the path of a file, with forward slashes."""


_MEASURE = re.compile(r"(font-size|min-height|max-height|min-width|max-width|border-radius): "
                      r"(\d\d)px")
"""What grows with the text; what has one digit is a line or a corner, and stays."""


def style_sheet(theme: Theme, icon_file: IconFile, scale: float = 1.0) -> str:
    """The style sheet of a theme; words, and what holds them, `scale` times as large."""
    values = {name: theme.colour(name) for name in Theme.__annotations__
              if name not in ("name", "tones")}
    values |= {tone.value: theme.tone(tone).text for tone in Tone}
    values |= {
        "down": icon_file("down", theme.text_2, 16),
        "down_2": icon_file("down", theme.text_2, 12),
        "up": icon_file("up", theme.text_2, 16),
        "check": icon_file("check", theme.on_accent, 12),
    }
    notes = (
        _NOTES.substitute(tone=tone.value, colour=pair.text, ground=pair.ground,
                          surface=theme.surface)
        for tone, pair in theme.tones
    )
    sheet = _SHEET.substitute(values) + "".join(notes)
    return _MEASURE.sub(lambda found: f"{found[1]}: {round(int(found[2]) * scale)}px", sheet)


def palette(theme: Theme) -> QPalette:
    """The palette of a theme, for what the style sheet leaves to Fusion."""
    role = QPalette.ColorRole
    roles = {
        role.Window: theme.window, role.WindowText: theme.text, role.Base: theme.surface,
        role.AlternateBase: theme.surface, role.Text: theme.text, role.Button: theme.surface,
        role.ButtonText: theme.text, role.BrightText: theme.on_accent,
        role.Highlight: theme.accent, role.HighlightedText: theme.on_accent,
        role.ToolTipBase: theme.tip, role.ToolTipText: theme.tip_text,
        role.PlaceholderText: theme.text_3, role.Link: theme.accent_text,
        role.LinkVisited: theme.accent_text, role.Light: theme.surface, role.Mid: theme.line,
        role.Midlight: theme.hover, role.Dark: theme.line_strong, role.Shadow: theme.line_strong,
        role.Accent: theme.accent,
    }
    made = QPalette()
    for key, colour in roles.items():
        made.setColor(key, QColor(colour))
    for key in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, key, QColor(theme.text_off))
    return made
