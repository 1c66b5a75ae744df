"""The task API's settings: on, port, token, an example to copy, and whether it answers."""

from __future__ import annotations

import json

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from postdeck.gui.look import Look
from postdeck.gui.measures import px
from postdeck.gui.pages.settings.field import Field
from postdeck.gui.pages.settings.keeper import Keeper
from postdeck.gui.pages.settings.setting_row import Section, SettingRow
from postdeck.gui.theme import Tone
from postdeck.gui.widgets.chip import Chip, ChipLabel
from postdeck.gui.widgets.parts import button, label, row
from postdeck.gui.widgets.switch import Switch

_BODY = {"script_name": "post", "usernames": ["@your.account"], "start_time": "18:00",
         "script_config": {"material_list": ["/path/to/clip.mp4"], "captions": "Hello"}}


class ApiSection(Section):
    """`told` carries a sentence for the message bar."""

    told = Signal(str)

    def __init__(self, look: Look, keeper: Keeper) -> None:
        super().__init__(look, "api", "API")
        self.setProperty("help", "api")
        self._look, self._keeper = look, keeper
        self._shown = False
        self.chip = ChipLabel(look)
        self.state.addWidget(self.chip)
        self.on = Field(look, "api_on")
        self.port = Field(look, "api_port")
        self.token_row = SettingRow(look, self.tr("Ask for a token"),
                                    self.tr("A new token stops the old one at once."))
        self.token_switch = Switch(look, self.tr("Ask for a token"))
        self.token = QLineEdit(readOnly=True)
        self.eye_button = button("", look.icon("eye"), name=self.tr("Show the token"), size="icon")
        self.copy_button = button("", look.icon("copy"), name=self.tr("Copy the token"),
                                  size="icon")
        self.new_button = button(self.tr("New token"))
        self.example = _Example(look, self.tr("Example"),
                                self.tr("Posts one video at 18:00 from one account."))
        self._lay_out()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show how it is now."""
        api, on = self._keeper.house.api, self._keeper.settings.api_on
        if api.problem:
            self.chip.show_chip(Chip("alert", self.tr("Not answering"), Tone.BAD))
            self.note.say(api.problem)
        elif api.port is None:
            self.note.hide()
            text = self.tr("Not started") if on else self.tr("Off")
            self.chip.show_chip(Chip("stop", text, Tone.WAIT))
        else:
            self.note.hide()
            self.chip.show_chip(Chip(
                "check", self.tr("Answering at {0}").format(self._address()), Tone.OK))
        self.token_switch.setChecked(bool(api.token))
        self._show_token()
        for part in (self.token, self.eye_button, self.copy_button, self.new_button):
            part.setVisible(bool(api.token))
        self.example.show_lines(self._example("$TOKEN" if api.token else ""))

    def _address(self) -> str:
        port = self._keeper.house.api.port or self._keeper.settings.api_port
        return f"http://localhost:{port}/api/v1"

    def _example(self, token: str) -> str:
        """The documented call, as a shell takes it."""
        head = f'curl -X POST {self._address()}/task -H "Content-Type: application/json" \\\n'
        if token:
            head += f'  -H "Authorization: Bearer {token}" \\\n'
        return head + f"  -d '{json.dumps(_BODY)}'"

    def _connect(self) -> None:
        self.token_switch.clicked.connect(self._on_token_switch_clicked)
        self.new_button.clicked.connect(lambda: self._renew(self.new_button))
        self.eye_button.clicked.connect(self._on_eye_clicked)
        self.copy_button.clicked.connect(
            lambda: self._copy(self._keeper.house.api.token, self.tr("The token is copied.")))
        self.example.copy_button.clicked.connect(
            lambda: self._copy(self._example(self._keeper.house.api.token),
                               self.tr("The example is copied.")))

    def _on_token_switch_clicked(self, on: bool) -> None:
        if on:
            self._renew(self.token_switch)
        else:
            self._keeper.jobs.start(self._keeper.house.drop_token(), busy=self.token_switch,
                                    then=lambda _: self.refresh(), sorry=self._on_refused)

    def _renew(self, busy: QWidget) -> None:
        self._keeper.jobs.start(self._keeper.house.new_token(), busy=busy,
                                then=lambda _: self.refresh(), sorry=self._on_refused)

    def _on_refused(self, error: Exception) -> None:
        self.refresh()
        self.token_row.remark(getattr(error, "sentence", str(error)), "bad")

    def _on_eye_clicked(self) -> None:
        self._shown = not self._shown
        self._show_token()
        self.eye_button.setAccessibleName(
            self.tr("Hide the token") if self._shown else self.tr("Show the token"))
        self.eye_button.setToolTip(self.eye_button.accessibleName())

    def _show_token(self) -> None:
        """In full when asked to, else its end only."""
        token = self._keeper.house.api.token
        self.token.setText(token if self._shown or not token else "•" * 16 + token[-4:])
        self.token.setCursorPosition(0)

    def _copy(self, text: str, told: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.told.emit(told)

    def _lay_out(self) -> None:
        self.token.setFont(self._look.mono())
        self.token.setFixedWidth(px(196))
        self.token.setAccessibleName(self.tr("Token"))
        self.token_row.add(self.token_switch, self.token, self.eye_button, self.copy_button,
                           self.new_button)
        for part in (self.on, self.port, self.token_row, self.example):
            self.add(part)
        for field in (self.on, self.port):
            field.changed.connect(self._keeper.change)


class _Example(SettingRow):
    """Lines of code below a title, with a button that copies them."""

    def __init__(self, look: Look, title: str, about: str) -> None:
        super().__init__(look, title, about)
        self.copy_button = button(self.tr("Copy"), look.icon("copy"), size="small",
                                  name=self.tr("Copy the example"))
        self._code = label("", "code", wrap=True)
        self._code.setFont(look.mono())
        self._code.setContentsMargins(12, 8, 12, 8)
        head = row(self.title, self.about, gap=8)
        self.about.setWordWrap(False)
        head.addStretch(1)
        head.addWidget(self.copy_button)
        old = self.layout()
        assert old is not None
        QWidget().setLayout(old)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(16, 9, 16, 12)
        lines.setSpacing(8)
        lines.addLayout(head)
        lines.addWidget(self._code)

    def show_lines(self, lines: str) -> None:
        """Show these."""
        self._code.setText(lines)
