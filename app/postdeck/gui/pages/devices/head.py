"""The head of the page of phones: search, cards or list, and the two things to begin with."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QLineEdit

from postdeck.gui.look import Look
from postdeck.gui.measures import px
from postdeck.gui.pages.devices.shelf_view import CARDS, LIST
from postdeck.gui.widgets.page_head import PageHead
from postdeck.gui.widgets.parts import button
from postdeck.gui.widgets.segments import Segments

_WIDEST, _NARROWEST = 208, 104


class _Search(QLineEdit):
    """Shrinks where the words beside it are long: buttons never do."""

    def sizeHint(self) -> QSize:
        """As wide as LOOK has it."""
        return QSize(px(_WIDEST), super().sizeHint().height())


class DevicesHead(PageHead):
    """`far`: the phones hang on another computer, where nothing can be connected from here."""

    def __init__(self, look: Look, *, far: bool) -> None:
        self.new_button = button(_tr("New post"), look.icon("compose", "on_accent"), kind="main")
        self.connect_button = button(_tr("Connect a phone"), look.icon("plus"))
        if far:
            self.connect_button.hide()
        self.search = _Search(placeholderText=_tr("Name, model or serial"),
                              clearButtonEnabled=True)
        self.search.setAccessibleName(_tr("Find a phone"))
        self.search.setMinimumWidth(px(_NARROWEST))
        self.search.addAction(look.icon("search", "text_2"),
                              QLineEdit.ActionPosition.LeadingPosition)
        self.view = Segments(_tr("Cards or list"), (CARDS, _tr("Cards")), (LIST, _tr("List")))
        self.view.sign(CARDS, look.icon("grid", "text_2"))
        self.view.sign(LIST, look.icon("list", "text_2"))
        super().__init__(_tr("Devices"), self.search, self.view, self.connect_button,
                         self.new_button)


def _tr(text: str) -> str:
    return QCoreApplication.translate("DevicesHead", text)
