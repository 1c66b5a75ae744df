"""The form for another deck: its name, its address, its token, and whether it answers."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QVBoxLayout, QWidget

from postdeck.core.errors import DeckAwayError, InvalidInputError, PostDeckError
from postdeck.core.settings import RemoteDeckSettings
from postdeck.gui import words
from postdeck.gui.house import HouseForWindow
from postdeck.gui.jobs import Jobs
from postdeck.gui.look import Look
from postdeck.gui.measures import px
from postdeck.gui.theme import Tone
from postdeck.gui.widgets.message_bar import Note
from postdeck.gui.widgets.parts import button, label, row
from postdeck.remote.wire.address import api_url, checked_token

TRY_SECONDS = 20
_WIDTH = 400


class DeckForm(QWidget):
    """`submitted` carries the RemoteDeckSettings that were typed, `cancelled` nothing."""

    submitted = Signal(object)
    cancelled = Signal()

    def __init__(self, look: Look, house: HouseForWindow, jobs: Jobs) -> None:
        super().__init__()
        self._house, self._jobs = house, jobs
        self.before: RemoteDeckSettings | None = None
        self.name = QLineEdit(placeholderText=self.tr("Studio shelf"), maxLength=100)
        self.url = QLineEdit(placeholderText="http://localhost:50809", maxLength=500)
        self.token = QLineEdit(placeholderText=self.tr("Only if it asks for one"), maxLength=1000)
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        self.note = Note(look)
        self.save_button = button("", kind="main")
        self.test_button = button(self.tr("Test connection"))
        self.cancel_button = button(self.tr("Cancel"), kind="flat")
        self._lay_out()
        self.save_button.clicked.connect(self._on_save_clicked)
        self.test_button.clicked.connect(self._on_test_clicked)
        self.cancel_button.clicked.connect(self.cancelled)
        for field in (self.name, self.url, self.token):
            field.returnPressed.connect(self._on_save_clicked)
        self.fill(None)

    def fill(self, deck: RemoteDeckSettings | None) -> None:
        """Begin with a deck that is known, or with a new one."""
        self.before = deck
        self.name.setText(deck.name if deck else "")
        self.url.setText(deck.url if deck else "")
        self.token.setText(deck.token if deck else "")
        self.save_button.setText(self.tr("Save") if deck else self.tr("Add deck"))
        self.save_button.setAccessibleName(self.save_button.text())
        self.note.hide()

    def read(self) -> RemoteDeckSettings:
        """What was typed; InvalidInputError says what is wrong with it."""
        name, url = " ".join(self.name.text().split()), self.url.text().strip()
        if not name:
            raise InvalidInputError(self.tr("Give the deck a name."))
        if not url:
            raise InvalidInputError(self.tr("Type the deck's address, like "
                                            "http://localhost:50809."))
        api_url(url)
        taken = {deck.name for deck in self._house.settings.remote_decks
                 if self.before is None or deck.name != self.before.name}
        if name in taken | {self._house.deck.name}:
            raise InvalidInputError(self.tr("“{0}” is taken. Give this deck another name.").format(
                name))
        return RemoteDeckSettings(name=name, url=url if "://" in url else f"http://{url}",
                                  token=checked_token(self.token.text()))

    def say(self, sentence: str) -> None:
        """Say why it can't be saved."""
        self.note.say(sentence)

    def _on_save_clicked(self) -> None:
        if wanted := self._read():
            self.submitted.emit(wanted)

    def _on_test_clicked(self) -> None:
        if wanted := self._read():
            self.note.say(self.tr("Connecting to {0}.").format(wanted.name), Tone.RUN)
            self._jobs.start(self._try(wanted), busy=self.test_button,
                             then=lambda text: self.note.say(text, Tone.OK),
                             sorry=lambda error: self.note.say(error.sentence))

    def _read(self) -> RemoteDeckSettings | None:
        try:
            return self.read()
        except PostDeckError as error:
            self.note.say(error.sentence)
        except ValueError:
            self.note.say(self.tr("This address or token can't be used."))
        return None

    async def _try(self, wanted: RemoteDeckSettings) -> str:
        try:
            async with asyncio.timeout(TRY_SECONDS), self._house.connect(wanted) as deck:
                greeting = await deck.greet()
                phones = len(await deck.devices.list())
        except TimeoutError as error:
            raise DeckAwayError(self.tr("{0} did not answer within {1} seconds.").format(
                wanted.name, TRY_SECONDS)) from error
        product = f"{greeting.product} {greeting.version}".strip()
        return self.tr("It works: {0} answers, with {1}.").format(product, words.phones(phones))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        for text, field in ((self.tr("Name"), self.name), (self.tr("Address"), self.url),
                            (self.tr("Token"), self.token)):
            field.setAccessibleName(text)
            field.setFixedWidth(px(_WIDTH))
            beside = label(text, "second")
            beside.setFixedHeight(px(32))
            beside.setMinimumWidth(px(64))
            form.addRow(beside, field)
        hint = label(self.tr(
            "A PostDeck or TikMatrix on another computer answers to programs there only, so its "
            "address is the near end of a tunnel: ssh -L 50810:localhost:50809 that-computer, then "
            "http://localhost:50810."), "small", wrap=True)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 12, 16, 16)
        lines.setSpacing(12)
        lines.addLayout(form)
        lines.addWidget(hint)
        lines.addWidget(self.note)
        lines.addLayout(row(self.save_button, self.test_button, self.cancel_button, None))
