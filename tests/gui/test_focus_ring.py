"""Where the keyboard is can be seen on every kind of control, in both themes, and only then."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from postdeck.gui.look import Look
from postdeck.gui.widgets.check_list import CheckList, Tickable
from postdeck.gui.widgets.code_edit import CodeEdit
from postdeck.gui.widgets.deck_mark import DeckMark
from postdeck.gui.widgets.filter_chip import FilterChip
from postdeck.gui.widgets.parts import button, row, surface
from postdeck.gui.widgets.phone_preview import PhonePreview
from postdeck.gui.widgets.rail import RailItem
from postdeck.gui.widgets.search_button import SearchButton
from postdeck.gui.widgets.segments import Segments
from postdeck.gui.widgets.switch import Switch
from tests.gui.house_rig import laid_out
from tests.gui.test_theme import contrast

ENOUGH = 60
"""Pixels of a ring around the smallest control, a check box without words."""
FIELDS = ("line", "text", "spin", "pick", "code")


def _list() -> QListWidget:
    made = QListWidget()
    made.setProperty("role", "choices")
    made.addItems(["One", "Two"])
    made.setCurrentRow(0)
    return made


def _ticks(look: Look) -> CheckList:
    made = CheckList(look, "Accounts")
    made.ticks.set_rows([Tickable("a", "mira.bakes"), Tickable("b", "north.loaf")])
    return made


def _deck(look: Look) -> DeckMark:
    made = DeckMark(look, "Studio")
    made.let_open()
    return made


def _within(role: str, inner: QWidget) -> QWidget:
    made = surface(role)
    made.setLayout(row(inner))
    return made


CONTROLS: dict[str, Callable[[Look], QWidget]] = {
    "button": lambda look: button("Retry"),
    "main": lambda look: button("Queue 4 posts", kind="main"),
    "flat": lambda look: button("Stop here", kind="flat"),
    "link": lambda look: button("Check now", kind="link"),
    "side": lambda look: button("Posting", kind="side"),
    "tab": lambda look: button("Journal", kind="tab"),
    "icon": lambda look: button("", look.icon("x"), kind="flat", size="icon", name="Close"),
    "filter": lambda look: FilterChip(look, "Status", lambda: ()),
    "segments": lambda look: Segments("Start", ("now", "Now"), ("later", "Later")),
    "switch": lambda look: Switch(look, "Let programs make tasks"),
    "box": lambda look: QCheckBox("Allow comments"),
    "rail": lambda look: RailItem(look, "tasks", "Tasks", "Ctrl+4"),
    "search": lambda look: SearchButton(look, "Search or run", "Ctrl K"),
    "deck": _deck,
    "preview": lambda look: PhonePreview(look, 8),
    "list": lambda look: _list(),
    "ticks": _ticks,
    "line": lambda look: QLineEdit(),
    "text": lambda look: QPlainTextEdit(),
    "spin": lambda look: QSpinBox(),
    "pick": lambda look: QComboBox(),
    "code": lambda look: CodeEdit(look, "Pairing code"),
    "selection": lambda look: _within("selection", button("Delete")),
    "toast": lambda look: _within("toast", button("Undo", size="small")),
}


@pytest.fixture(params=["light", "dark"])
def worn(qapp: QApplication, request: pytest.FixtureRequest) -> Look:
    return Look(qapp, request.param)


class Stand(QWidget):
    """A control on a page, below another one; neither has the keyboard yet."""

    def __init__(self, control: QWidget) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.first, self.control = button("Before"), control
        self.first.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # so that a click begins each test
        lines = QVBoxLayout(self)
        lines.setContentsMargins(24, 24, 24, 24)
        lines.setSpacing(16)
        lines.addWidget(self.first)
        lines.addWidget(control)
        if isinstance(control, QPlainTextEdit):
            control.setTabChangesFocus(True)

    def picture(self) -> QImage:
        return self.grab().toImage()


async def shown(control: QWidget) -> Stand:
    stand = Stand(control)
    stand.resize(420, 320)
    stand.show()
    stand.activateWindow()
    await laid_out(stand)
    QTest.mouseClick(stand.first, Qt.MouseButton.LeftButton)
    assert stand.first.hasFocus()
    return stand


def seen(before: QImage, after: QImage) -> int:
    """How many pixels are another colour, with a contrast of 3 or more to what was there."""
    pairs = Counter(zip(_pixels(before), _pixels(after), strict=True))
    return sum(number for (one, other), number in pairs.items() if one != other
               and contrast(QColor(one).name(), QColor(other).name()) >= 3)


def _pixels(image: QImage) -> memoryview:
    return memoryview(image.constBits()).cast("B").cast("I")


def caret_hidden(control: QWidget) -> None:
    """What blinks in a field is no ring."""
    for field in (control, *control.findChildren(QWidget)):
        if isinstance(field, QPlainTextEdit):
            field.setCursorWidth(0)


@pytest.mark.parametrize("kind", CONTROLS)
async def test_the_keyboard_can_be_seen_on_every_kind_of_control(worn: Look, kind: str) -> None:
    control = CONTROLS[kind](worn)
    stand = await shown(control)
    caret_hidden(control)
    before = stand.picture()
    QTest.keyClick(stand.first, Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert control in (focused, focused.parentWidget())
    await laid_out(stand)
    after = stand.picture()
    assert seen(before, after) >= ENOUGH
    _goes_again(stand, focused, before)
    stand.close()
    stand.deleteLater()


def _goes_again(stand: Stand, focused: QWidget, before: QImage) -> None:
    """The ring stays at no control that the keyboard has left."""
    QTest.mouseClick(stand.first, Qt.MouseButton.LeftButton)
    assert seen(before, stand.picture()) == 0


@pytest.mark.parametrize("kind", ["line", "spin", "pick"])
async def test_a_field_shows_it_after_a_click_too(worn: Look, kind: str) -> None:
    control = CONTROLS[kind](worn)
    stand = await shown(control)
    before = stand.picture()
    control.setFocus(Qt.FocusReason.MouseFocusReason)
    await laid_out(stand)
    assert seen(before, stand.picture()) >= ENOUGH
    stand.close()
    stand.deleteLater()


async def test_a_list_shows_the_row_of_the_keyboard_until_it_is_clicked(look: Look) -> None:
    control = _ticks(look)
    stand = await shown(control)
    QTest.keyClick(stand.first, Qt.Key.Key_Tab)
    QTest.keyClick(control, Qt.Key.Key_Down)
    await laid_out(stand)
    before = stand.picture()
    QTest.keyClick(control, Qt.Key.Key_Up)
    assert seen(before, stand.picture()) >= ENOUGH  # the ring went with the row
    QTest.mouseClick(control.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 10))
    rings = [one for one in control.viewport().findChildren(QWidget) if one.isVisible()]
    assert rings == []
    stand.close()
    stand.deleteLater()


async def test_the_ring_follows_its_control_and_goes_with_it(look: Look) -> None:
    control = button("Retry")
    stand = await shown(control)
    QTest.keyClick(stand.first, Qt.Key.Key_Tab)
    await laid_out(stand)
    frame = look.ring.frame
    assert frame is not None
    assert frame.isVisible()
    around = control.geometry().adjusted(-4, -4, 4, 4)
    assert frame.geometry() == around
    stand.resize(600, 320)
    await laid_out(stand)
    assert frame.geometry() == control.geometry().adjusted(-4, -4, 4, 4) != around
    control.hide()
    assert stand.first.hasFocus()
    await laid_out(stand)
    assert frame.geometry() == stand.first.geometry().adjusted(-4, -4, 4, 4)
    stand.close()
    stand.deleteLater()
