"""The list of other decks: shown, added, edited, removed."""

from __future__ import annotations

from PySide6.QtCore import Signal

from postdeck.core.settings import RemoteDeckSettings
from postdeck.gui import words
from postdeck.gui.look import Look
from postdeck.gui.pages.settings.deck_form import DeckForm
from postdeck.gui.pages.settings.keeper import Keeper
from postdeck.gui.pages.settings.setting_row import Section, SettingRow
from postdeck.gui.widgets.message_bar import MessageBar
from postdeck.gui.widgets.parts import button


class DecksSection(Section):
    """`deck_asked` carries the RemoteDeckSettings of a deck that should be shown, or None."""

    deck_asked = Signal(object)

    def __init__(self, look: Look, keeper: Keeper, messages: MessageBar) -> None:
        super().__init__(look, "decks", words.tr("Decks"))
        self._look, self._keeper, self._messages = look, keeper, messages
        self._decks: tuple[RemoteDeckSettings, ...] = ()
        self.add_button = button(self.tr("Add a deck"), look.icon("plus"), size="small")
        self.add_button.clicked.connect(lambda: self.edit(None))
        self.state.addWidget(self.add_button)
        self._home = SettingRow(look, keeper.house.deck.name,
                                self.tr("Always here. Its posts go on while you look at "
                                        "another deck."))
        home_button = button(self.tr("Show"), size="small",
                             name=self.tr("Show {0}").format(keeper.house.deck.name))
        home_button.clicked.connect(lambda: self.deck_asked.emit(None))
        self._home.add(home_button)
        self.add(self._home)
        self.form = DeckForm(look, keeper.house, keeper.jobs)
        self.form.hide()
        self.form.submitted.connect(self._on_form_submitted)
        self.form.cancelled.connect(self.form.hide)
        self.insert(self.form, len(self.rows))
        keeper.refused.connect(self._on_refused)
        self.refresh()

    def refresh(self) -> None:
        """Show the decks as they are saved."""
        decks = self._keeper.settings.remote_decks
        if decks == self._decks and len(self.rows) == len(decks) + 1:
            return
        self._decks = decks
        for old in self.rows[1:]:
            self.take_out(old)
        for deck in decks:
            self.add(self._row(deck))

    def edit(self, deck: RemoteDeckSettings | None) -> None:
        """Open the form, with a deck or for a new one."""
        self.form.fill(deck)
        above = self._decks.index(deck) + 2 if deck in self._decks else len(self.rows)
        self.insert(self.form, above)
        self.form.show()
        (self.form.url if deck else self.form.name).setFocus()

    def edit_named(self, name: str) -> None:
        """Open the form with the deck of this name, if there is one."""
        found = next((deck for deck in self._decks if deck.name == name), None)
        if found or not self._decks:
            self.edit(found)

    def _row(self, deck: RemoteDeckSettings) -> SettingRow:
        made = SettingRow(self._look, deck.name, deck.url if not deck.token else self.tr(
            "{0}, with a token").format(deck.url), elide=True)
        show = button(self.tr("Show"), size="small", name=self.tr("Show {0}").format(deck.name))
        edit = button(self.tr("Edit"), size="small", name=self.tr("Edit {0}").format(deck.name))
        remove = button(self.tr("Remove"), size="small",
                        name=self.tr("Remove {0}").format(deck.name))
        show.clicked.connect(lambda: self.deck_asked.emit(deck))
        edit.clicked.connect(lambda: self.edit(deck))
        remove.clicked.connect(lambda: self._remove(deck))
        made.add(show, edit, remove)
        return made

    def _remove(self, deck: RemoteDeckSettings) -> None:
        before = self._keeper.settings.remote_decks
        self.form.hide()
        self._keeper.change("remote_decks", tuple(d for d in before if d.name != deck.name))
        self._messages.tell(self.tr("Removed {0} from this list.").format(deck.name), (
            self.tr("Undo"), lambda: self._put_back(deck, before.index(deck))))

    def _put_back(self, deck: RemoteDeckSettings, place: int) -> None:
        now = [d for d in self._keeper.settings.remote_decks if d.name != deck.name]
        self._keeper.change("remote_decks", (*now[:place], deck, *now[place:]))

    def _on_form_submitted(self, wanted: RemoteDeckSettings) -> None:
        decks, before = list(self._keeper.settings.remote_decks), self.form.before
        if before in decks:
            decks[decks.index(before)] = wanted
        else:
            decks.append(wanted)
        self._keeper.change("remote_decks", tuple(decks))
        self.form.hide()

    def _on_refused(self, name: str, sentence: str) -> None:
        if name == "remote_decks":
            self.form.show()
            self.form.say(sentence)
