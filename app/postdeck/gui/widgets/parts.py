"""The small parts that pages are set from: labels by role, buttons, rules, notes' rows."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from postdeck.gui.measures import px


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """Text in one of the roles of style.py; never rich text, whatever it holds."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    made.setWordWrap(wrap)
    return made


def button(
    text: str, icon: QIcon | None = None, *, kind: str = "", size: str = "", name: str = ""
) -> QPushButton:
    """A push button; `name` is for people who hear the window instead of seeing it."""
    made = QPushButton(text)
    made.setAutoDefault(False)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    if icon is not None:
        made.setIcon(icon)
        made.setIconSize(QSize(20, 16) if text else QSize(16, 16))
    if kind:
        made.setProperty("kind", kind)
    if size:
        made.setProperty("fit", size)
    made.setAccessibleName(name or text)
    if name and not text:
        made.setToolTip(name)
    return made


def pad(box: QAbstractSpinBox) -> None:
    """Set the text of a spin box off from its edge; style sheets can't."""
    if isinstance(field := box.findChild(QLineEdit), QLineEdit):
        field.setTextMargins(6, 0, 0, 0)


def surface(role: str) -> QWidget:
    """A plain ground in one of the roles of style.py."""
    made = QWidget()
    made.setProperty("role", role)
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return made


def rule() -> QWidget:
    """A line of one pixel."""
    made = surface("rule")
    made.setFixedHeight(1)
    return made


def row(*parts: QWidget | QLayout | None, gap: int = 8) -> QHBoxLayout:
    """Parts side by side; None takes the room that is left."""
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(gap)
    _fill(made, parts)
    return made


def stack(*parts: QWidget | QLayout | None, gap: int = 8) -> QVBoxLayout:
    """Parts above each other; None takes the room that is left."""
    made = QVBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(gap)
    _fill(made, parts)
    return made


def _fill(
    into: QHBoxLayout | QVBoxLayout, parts: tuple[QWidget | QLayout | None, ...]
) -> None:
    for part in parts:
        if part is None:
            into.addStretch(1)
        elif isinstance(part, QWidget):
            into.addWidget(part)
        else:
            into.addLayout(part)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout, for good."""
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
        elif inner := item.layout():
            clear(inner)
            inner.deleteLater()


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet looks at."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


class ElidedLabel(QLabel):
    """One line that gives way: it is cut with “…” and says itself in full as a tooltip."""

    def __init__(self, text: str = "", role: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        if role:
            self.setProperty("role", role)

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what fits."""
        painter = QStylePainter(self)
        line = " ".join(self.text().split())
        text = self.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(line if text != line else "")
        if text == "…":  # it would say nothing
            text = ""
        painter.drawItemText(
            self.rect(), int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft),
            self.palette(), self.isEnabled(), text, self.foregroundRole())
        painter.end()


class KeyButton(QPushButton):
    """The main button of a page, with its key written beside its words."""

    def __init__(self, text: str, key: str) -> None:
        super().__init__(text)
        self._key = key
        self.setProperty("kind", "main")
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        """Room for both."""
        hint = super().sizeHint()
        return QSize(hint.width() + self._key_width() + 8, hint.height())

    def _key_width(self) -> int:
        font = self.font()
        font.setPixelSize(px(11))
        return self.fontMetrics().horizontalAdvance(self._key) + 8

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button, its words at the left and its key at the right."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        colour = self.palette().color(self.foregroundRole())
        painter.setPen(colour)
        room = self.rect().adjusted(13, 0, -13, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
                         self.text())
        font = self.font()
        font.setPixelSize(px(11))
        painter.setFont(font)
        width = self._key_width()
        frame = room.adjusted(room.width() - width, (room.height() - 18) // 2, 0,
                              -(room.height() - 18) // 2)
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, self._key)
        colour.setAlphaF(0.5)
        painter.setPen(colour)
        painter.setRenderHint(QStylePainter.RenderHint.Antialiasing)
        painter.drawRoundedRect(frame.adjusted(0, 0, -1, -1), 4, 4)
        painter.end()
