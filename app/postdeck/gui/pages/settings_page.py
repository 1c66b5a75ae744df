"""The page of settings: which section holds which, searched and saved as they are changed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from postdeck import __version__
from postdeck.core.settings import Settings
from postdeck.gui import words
from postdeck.gui.house import HouseForWindow
from postdeck.gui.jobs import Jobs
from postdeck.gui.language.sentences import said
from postdeck.gui.look import Look
from postdeck.gui.measures import px
from postdeck.gui.pages.settings.api_section import ApiSection
from postdeck.gui.pages.settings.decks_section import DecksSection
from postdeck.gui.pages.settings.field import Field
from postdeck.gui.pages.settings.keeper import Keeper
from postdeck.gui.pages.settings.license_section import LicenseSection
from postdeck.gui.pages.settings.profile_section import ProfileSection
from postdeck.gui.pages.settings.setting_row import Section
from postdeck.gui.theme import Tone
from postdeck.gui.widgets.chip import Chip, ChipLabel
from postdeck.gui.widgets.message_bar import MessageBar
from postdeck.gui.widgets.page_head import PageHead
from postdeck.gui.widgets.parts import button, label, rule, surface

_WIDEST = 816
_SIDE = 200
_PLACES = {
    "posting": ("max_running", "grace_minutes", "retries_phone", "retries_app",
                "retries_network", "default_platform"),
    "phones": ("adb_port",),
    "evidence": tuple(name for name in Settings.model_fields if name.startswith("evidence_")),
    "general": ("theme", "text_size", "motion", "language", "notices"),
}
_ELSEWHERE = ("api_on", "api_port", "remote_decks")
_ICONS = {"general": "sun", "posting": "bolt", "phones": "phones", "api": "terminal",
          "decks": "computer", "evidence": "image", "license": "key", "profile": "folder"}


class SettingsPage(QWidget):
    """The settings of this computer; `saved` comes when one has changed, `deck_asked` carries
    the RemoteDeckSettings of a deck that should be shown."""

    saved = Signal()
    deck_asked = Signal(object)

    def __init__(self, house: HouseForWindow, look: Look, jobs: Jobs,
                 messages: MessageBar) -> None:
        super().__init__()
        self._house, self._look = house, look
        self.setProperty("role", "page")
        self.keeper = Keeper(house, jobs)
        self.fields: dict[str, Field] = {}
        self.api = ApiSection(look, self.keeper)
        self.decks = DecksSection(look, self.keeper, messages)
        self.license = LicenseSection(look, self.keeper)
        self.profile = ProfileSection(look, self.keeper)
        self._adb_chip = ChipLabel(look)
        self._sections = self._make_sections()
        self.search = QLineEdit(placeholderText=self.tr("Find a setting"),
                                clearButtonEnabled=True)
        self._nothing = label(self.tr("No setting has these words."), "second")
        self._nothing.hide()
        self._links = QButtonGroup(self)
        self._area = QScrollArea(widgetResizable=True)
        self._lay_out()
        self._connect(messages)
        self.refresh()

    def take_focus(self) -> None:
        """Let the keyboard find a setting."""
        self.search.setFocus()

    def edit_decks(self, name: str = "") -> None:
        """Go to the decks, and open the form for the one of this name."""
        self.search.clear()
        self._go(self.decks)
        self.decks.edit_named(name)

    def show_section(self, key: str) -> None:
        """Go to a section: "general", "api", "decks" and so on."""
        self.search.clear()
        self._go(self._section(key))

    def refresh(self) -> None:
        """Show what is saved, and what waits for the next start."""
        settings, waiting = self._house.settings, self._house.waiting
        for name, field in self.fields.items():
            field.show_value(getattr(settings, name))
            field.remark(self.tr("Counts from the next start of PostDeck on.")
                         if name in waiting else "")
        self.api.refresh()
        self.decks.refresh()
        fails = self._house.adb_fails
        self._adb_chip.show_chip(Chip("alert", self.tr("No adb"), Tone.BAD) if fails else
                                 Chip("check", said(self._house.adb_words).rstrip(".。"), Tone.OK))
        phones = self._section("phones")
        if fails:
            phones.note.say(self._house.adb_words)
        else:
            phones.note.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what costs a little only when somebody looks."""
        super().showEvent(event)
        self.refresh()
        self.license.refresh()
        if "evidence_days" in self.fields:
            self.keeper.jobs.start(self._house.evidence_bytes(), then=self._show_room)

    def _show_room(self, number: int) -> None:
        text = self.tr("{0} in use").format(words.file_size(number))
        self._room.setText(text)

    def _make_sections(self) -> tuple[Section, ...]:
        """In the order of the page; a field that has no place is among the general ones."""
        placed = {name for names in _PLACES.values() for name in names} | set(_ELSEWHERE)
        rest = tuple(name for name in Settings.model_fields if name not in placed)
        titles = {"general": self.tr("General"), "posting": self.tr("Posting"),
                  "phones": self.tr("Phones"), "evidence": self.tr("Evidence")}
        made = {}
        for key, title in titles.items():
            section = made[key] = Section(self._look, key, title)
            for name in (*_PLACES[key], *(rest if key == "general" else ())):
                self.fields[name] = Field(self._look, name)
                self.fields[name].changed.connect(self.keeper.change)
                section.add(self.fields[name])
        self.fields |= {"api_on": self.api.on, "api_port": self.api.port}
        self._room = label("", "small")
        made["evidence"].state.addWidget(self._room)
        made["phones"].state.addWidget(self._adb_chip)
        order: tuple[Section, ...] = (
            made["general"], made["posting"], made["phones"], self.api, self.decks,
            made["evidence"], self.license, self.profile)
        return tuple(section for section in order if section.rows)

    def _section(self, key: str) -> Section:
        return next(section for section in self._sections if section.key == key)

    def _connect(self, messages: MessageBar) -> None:
        self.keeper.saved.connect(self._on_saved)
        self.keeper.refused.connect(self._on_refused)
        self.decks.deck_asked.connect(self.deck_asked)
        for section in (self.api, self.license, self.profile):
            section.told.connect(messages.tell)
        self.search.textChanged.connect(self._on_search_changed)
        self._links.idClicked.connect(lambda number: self._go(self._sections[number]))
        self._area.verticalScrollBar().valueChanged.connect(self._mark_link)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.search.setFocus)

    def _on_saved(self) -> None:
        self.refresh()
        self.saved.emit()

    def _on_refused(self, name: str, sentence: str) -> None:
        """The control shows again what counts, and why."""
        self.refresh()
        if name in self.fields:
            self.fields[name].remark(sentence, "bad")

    def _on_search_changed(self, text: str) -> None:
        wanted = " ".join(text.casefold().split())
        for section in self._sections:
            section.sift(wanted)
        self._nothing.setVisible(all(section.isHidden() for section in self._sections))

    def _go(self, section: Section) -> None:
        if layout := self._column.layout():
            layout.activate()
        self._area.verticalScrollBar().setValue(section.y() - 20)
        self._links.button(self._sections.index(section)).setChecked(True)

    def _mark_link(self, top: int) -> None:
        """Mark the section that is read: the last whose head is in the upper part."""
        bar = self._area.verticalScrollBar()
        if bar.value() == bar.maximum() and any(b.hasFocus() for b in self._links.buttons()):
            return
        read = [n for n, section in enumerate(self._sections)
                if not section.isHidden() and section.y() <= top + 120]
        self._links.button(read[-1] if read else 0).setChecked(True)

    def _lay_out(self) -> None:
        self.search.setAccessibleName(self.tr("Find a setting"))
        self.search.setFixedWidth(px(208))
        self.search.addAction(self._look.icon("search", "text_2"),
                              QLineEdit.ActionPosition.LeadingPosition)
        head = PageHead(self.tr("Settings"), self.search)
        head.say(self.tr("Of this computer, saved as you change them"))
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._side())
        body.addWidget(self._middle(), 1)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(head)
        lines.addWidget(rule())
        lines.addLayout(body, 1)

    def _side(self) -> QWidget:
        side = surface("column")
        side.setFixedWidth(px(_SIDE))
        lines = QVBoxLayout(side)
        lines.setContentsMargins(16, 12, 12, 12)
        lines.setSpacing(2)
        for number, section in enumerate(self._sections):
            link = button(section.heading, self._look.icon(_ICONS[section.key], "text_2"),
                          kind="side")
            link.setCheckable(True)
            link.setAutoExclusive(True)  # one of several, for who hears it
            self._links.addButton(link, number)
            lines.addWidget(link)
        self._links.button(0).setChecked(True)
        lines.addStretch(1)
        version = label(f"PostDeck {__version__}", "small")
        version.setContentsMargins(8, 0, 0, 0)
        lines.addWidget(version)
        folder = button(self.tr("Show the profile folder"), kind="link")
        folder.clicked.connect(self.profile.open)
        lines.addWidget(folder, 0, Qt.AlignmentFlag.AlignLeft)
        return side

    def _middle(self) -> QWidget:
        self._column = QWidget()
        self._column.setProperty("role", "scrolled")
        self._column.setMaximumWidth(px(_WIDEST + 48))
        lines = QVBoxLayout(self._column)
        lines.setContentsMargins(24, 20, 24, 24)
        lines.setSpacing(20)
        lines.addWidget(self._nothing)
        for section in self._sections:
            lines.addWidget(section)
        lines.addStretch(1)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it takes the keyboard
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self._area.setWidget(self._column)
        return self._area
