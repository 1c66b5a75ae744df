"""Drafts and templates as Compose offers them: kept by themselves, parked, taken up, applied."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from postdeck.core.draft import Draft
from postdeck.gui.context import Context
from postdeck.gui.pages.compose.composition import Composition
from postdeck.gui.pages.compose.keeper import DraftKeeper
from postdeck.gui.pages.compose.shelves import NameRow, Shelf, title_of
from postdeck.services.drafts import TEMPLATES, Drafts


class DraftDesk(QObject):
    """Holds the two menus. `told` carries a line for the head and whether it is a trouble, `said`
    what was just done, and what takes it back, or None."""

    told = Signal(str, bool)
    said = Signal(str, object)

    def __init__(self, context: Context, composition: Composition, profile: Path | None,
                 parent: QObject) -> None:
        super().__init__(parent)
        self._composition, self._jobs, self._clock = composition, context.jobs, context.clock
        self._kept = Drafts(profile)
        self._patterns = Drafts(profile, TEMPLATES)
        self.keeper = DraftKeeper(self._kept, context.jobs, context.clock,
                                  lambda: composition.draft(context.clock.now()), self)
        self.shelf = Shelf(context.look, self.tr("Drafts"), "flat")
        self.templates = Shelf(context.look, self.tr("Templates"), "", "copy")
        self.name_row = NameRow()
        self._listed: tuple[Draft, ...] = ()
        self.keeper.told.connect(self.told)
        self.keeper.listed.connect(self._fill)
        self.shelf.chosen.connect(self._on_draft_chosen)
        self.shelf.removed.connect(self._on_draft_removed)
        self.templates.chosen.connect(self._on_template_chosen)
        self.templates.removed.connect(self._on_template_removed)
        self.name_row.named.connect(self._on_named)
        self._fill()
        self._fill_templates(())

    def start(self) -> None:
        """Bring back what was on the page last, unless something is there already."""
        def then(draft: Draft | None) -> None:
            if draft is not None and not self._here.says_something \
                    and not self._composition.awaits_files:
                self._composition.show(draft)
                self.keeper.shown(draft)

        self.keeper.start(then)
        self._list_templates()

    @property
    def _here(self) -> Draft:
        return self._composition.draft(self._clock.now())

    def changed(self) -> None:
        """What is on the page is another."""
        self.keeper.changed()

    async def shut(self) -> None:
        """Save what is on the page now."""
        await self.keeper.save()

    def forget(self, draft_id: str) -> None:
        """It became posts."""
        self._jobs.start(self.keeper.remove(draft_id))

    def save_and_begin_anew(self) -> None:
        """Park what is on the page."""
        if not self._here.says_something:
            self._say(self.tr("There is nothing to save yet."))
            return
        self.put_away(lambda: self._say(self.tr("Draft saved. It is under Drafts.")))

    def put_away(self, then: Callable[[], None]) -> None:
        """Park what is on the page, empty it, and go on; a full disk leaves all as it is."""
        def parked(done: bool) -> None:
            if done:
                self._composition.clear()
                then()

        self._jobs.start(self.keeper.park(), then=parked)

    def bring_back(self, draft: Draft) -> None:
        """Show what was queued and taken back; beside a newer post it waits among the drafts."""
        if self._here.says_something:
            self._jobs.start(self._kept.save(draft.model_copy(update={"open": False})),
                             then=lambda _: self.keeper.start(lambda _: None))
            self._say(self.tr("Taken back. It is under Drafts."))
            return
        self._composition.show(draft)
        self.keeper.changed()
        self._say(self.tr("Taken back."))

    def _say(self, text: str, undo: Callable[[], None] | None = None) -> None:
        self.said.emit(text, undo)

    def _clear(self) -> None:
        before = self._here
        self.forget(before.id)
        self._composition.clear()
        if before.says_something:
            self._say(self.tr("Post cleared."), lambda: self.bring_back(before))

    def _fill(self) -> None:
        self.shelf.fill(self.keeper.parked, counted=True, empty=self.tr("No other drafts"), first=(
            (self.tr("New post"), lambda: self.put_away(lambda: None)),
            (self.tr("Clear this post"), self._clear)))

    def _on_draft_chosen(self, draft: Draft) -> None:
        def then() -> None:
            self._composition.show(draft)
            self.keeper.shown(draft)
            self.keeper.changed()

        self.put_away(then)

    def _on_draft_removed(self, draft_id: str) -> None:
        gone = next((each for each in self.keeper.parked if each.id == draft_id), None)
        if gone is not None:
            self._jobs.start(self.keeper.remove(draft_id), then=lambda _: self._say(
                self.tr("Draft deleted."),
                lambda: self._jobs.start(self.keeper.put_back(gone))))

    # --- templates ---

    def _list_templates(self) -> None:
        self._jobs.start(self._patterns.all(), then=self._fill_templates)

    def _fill_templates(self, templates: tuple[Draft, ...]) -> None:
        self._listed = templates
        ordered = sorted(templates, key=lambda each: title_of(each).casefold())
        self.templates.fill(ordered, counted=False, empty=self.tr("No templates yet"), first=(
            (self.tr("Save as template…"), self.name_row.ask),))

    def _on_template_chosen(self, template: Draft) -> None:
        self._composition.apply(template)
        self._say(self.tr("“{0}” applied.").format(title_of(template)))

    def _on_template_removed(self, template_id: str) -> None:
        gone = next((each for each in self._listed if each.id == template_id), None)
        if gone is None:
            return

        def then(_: None) -> None:
            self._list_templates()
            self._say(self.tr("Template “{0}” deleted.").format(title_of(gone)), put_back)

        def put_back() -> None:
            self._jobs.start(self._patterns.save(gone), then=lambda _: self._list_templates())

        self._jobs.start(self._patterns.remove(template_id), then=then)

    def _on_named(self, name: str) -> None:
        template = self._here.model_copy(update={
            "id": uuid.uuid4().hex, "title": name, "open": False, "media": (),
            "account_ids": (), "serials": ()})
        self._jobs.start(self._patterns.save(template), then=lambda _: self._on_saved(name))

    def _on_saved(self, name: str) -> None:
        self._list_templates()
        self._say(self.tr("Template “{0}” saved.").format(name))
