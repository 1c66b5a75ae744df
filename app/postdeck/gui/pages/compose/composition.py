"""What the forms of Compose say together: as a draft, and as a request to the deck."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Protocol

from pydantic import ValidationError
from PySide6.QtCore import QCoreApplication

from postdeck.core.check import TargetReport
from postdeck.core.draft import Draft
from postdeck.core.errors import InvalidInputError
from postdeck.core.post import PostConfig
from postdeck.core.task import Platform, TaskRequest
from postdeck.gui.forms.caption_form import CaptionForm
from postdeck.gui.forms.far_media_form import FarMediaForm
from postdeck.gui.forms.media_form import MediaForm
from postdeck.gui.forms.options_form import OptionsForm
from postdeck.gui.forms.targets_form import PHONES, TargetsForm
from postdeck.gui.forms.when_form import WhenForm
from postdeck.gui.live import Live
from postdeck.services.post_options import for_app

HOLD_SECONDS = 12
"""What starts at once waits so long: the ten seconds of Undo, and two in which it acts."""

_DEFAULTS = {name: info.default for name, info in PostConfig.model_fields.items()}


class Forms(Protocol):
    """The forms of the page."""

    media: MediaForm | FarMediaForm
    caption: CaptionForm
    options: OptionsForm
    targets: TargetsForm
    when: WhenForm


class Composition:
    """Reads the forms and fills them. `draft_id` names what is on the page; also what is drawn
    at random from it, so that a check tells what queueing will do."""

    def __init__(self, forms: Forms, live: Live) -> None:
        self._forms, self._live = forms, live
        self.draft_id = ""
        self._draw = ""
        self.renew()

    def renew(self) -> None:
        """Begin another post."""
        self.draft_id, self._draw = uuid.uuid4().hex, uuid.uuid4().hex

    @property
    def platforms(self) -> tuple[Platform, ...]:
        """The apps that the post goes to."""
        return self._forms.targets.platforms

    @property
    def awaits_files(self) -> bool:
        """Whether files were added that are still being looked at."""
        return self._forms.media.looking

    def values(self) -> dict[str, Any]:
        """All fields as they are, whether they count or not."""
        forms = self._forms
        return {**forms.options.values(), **forms.caption.values(), **forms.media.values()}

    def request(self) -> TaskRequest:
        """What is asked of the deck; InvalidInputError says which field can't be so."""
        values = self.values()
        configs = {each: post_config(for_app(each, values)) for each in self.platforms}
        first = next(iter(configs.values()))
        return TaskRequest(
            config=first, app_configs=configs if len(configs) > 1 else {},
            request_id=self._draw, hold_seconds=HOLD_SECONDS,
            **self._forms.targets.request_fields(), **self._forms.when.request_fields())

    def without(
        self, request: TaskRequest, targets: tuple[TargetReport, ...]
    ) -> TaskRequest | None:
        """The request without some of its targets."""
        gone = {(each.serial, each.username, each.platform) for each in targets}
        if request.account_ids:
            known = {account.id: (account.serial, account.username, account.platform)
                     for account in self._live.accounts}
            left = tuple(each for each in request.account_ids if known.get(each) not in gone)
            return request.model_copy(update={"account_ids": left}) if left else None
        if request.serials and not request.usernames:
            serials = {serial for serial, _, _ in gone}
            rest = tuple(each for each in request.serials if each not in serials)
            return request.model_copy(update={"serials": rest}) if rest else None
        return None

    def draft(self, now: datetime) -> Draft:
        """Everything as it is, right or not."""
        forms = self._forms
        accounts, serials = forms.targets.kept
        values = {name: value for name, value in self.values().items()
                  if name != "material_list"
                  and (value != _DEFAULTS.get(name) or name == "material_source")}
        return Draft(
            id=self.draft_id, saved_at=now, open=True, media=forms.media.paths,
            fields=values, platform=forms.targets.platform,
            by_phone=forms.targets.way.key == PHONES, account_ids=accounts, serials=serials,
            **forms.when.draft_fields())

    def show(self, draft: Draft) -> None:
        """Fill the forms with a draft."""
        self.draft_id, self._draw = draft.id, uuid.uuid4().hex
        forms = self._forms
        forms.media.restore(draft.media, draft.fields)
        self._show_words(draft)
        forms.targets.restore(draft.by_phone, draft.platform, draft.account_ids, draft.serials)
        forms.when.restore(draft.later, draft.day, draft.time, draft.zone, draft.spread,
                           draft.min_interval, draft.max_interval)

    def apply(self, template: Draft) -> None:
        """Take the words and options of a template; media, targets and start stay."""
        self._show_words(template)
        when = self._forms.when
        when.spread.setChecked(template.spread)
        when.least.setValue(template.min_interval)
        when.most.setValue(template.max_interval)

    def clear(self) -> None:
        """Empty the forms; the apps and phones that were listed stay listed."""
        self.renew()
        forms = self._forms
        forms.media.clear()
        forms.caption.clear()
        forms.options.restore({})
        forms.targets.clear()
        forms.when.clear()

    def _show_words(self, draft: Draft) -> None:
        self._forms.caption.restore(draft.fields)
        self._forms.options.restore(draft.fields)


def post_config(values: Mapping[str, Any]) -> PostConfig:
    """The configuration; InvalidInputError says which field can't be so."""
    try:
        return PostConfig.model_validate(dict(values))
    except ValidationError as error:
        first = error.errors()[0]
        field = str(first["loc"][0]) if first["loc"] else ""
        title = PostConfig.model_fields[field].title if field in PostConfig.model_fields else ""
        raise InvalidInputError(QCoreApplication.translate(
            "PostForm", "{0}: {1}.").format(title or field, first["msg"])) from error
