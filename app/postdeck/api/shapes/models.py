"""What programs may ask: the bodies and queries of the task API, as they are documented."""

from __future__ import annotations

from typing import Annotated

from pydantic import (
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    StrictBool,
    StringConstraints,
)

from postdeck.api.shapes.fields import SoundText, WholeNumber, own, published
from postdeck.core.account import handle
from postdeck.core.post import PostConfig
from postdeck.core.task import (
    MOST_HOLD_SECONDS,
    Outcome,
    Platform,
    Source,
    TaskFilter,
    TaskRequest,
    TaskStatus,
)

TASKS_A_CALL = 500
PAGE_SIZE = 100
LAST_PAGE = 10**7

_Name = Annotated[str, StringConstraints(min_length=1, max_length=200)]
_HH_MM = r"^(([01]?[0-9]|2[0-3]):[0-5][0-9])?$"


def _in_words(value: object) -> object:
    """A bare number could be seconds or milliseconds; the schema promises RFC 3339."""
    if isinstance(value, int | float):
        raise ValueError("must be a text in RFC 3339")
    return value


Moment = Annotated[AwareDatetime, BeforeValidator(_in_words)]


class CreateTask(BaseModel):
    """A post for some phones or accounts. Unknown fields are ignored and named in `warnings`."""

    model_config = ConfigDict(extra="allow", frozen=True, json_schema_extra={"examples": [{
        "serials": ["R58M12ABCDE"], "script_name": "post", "script_config": {
            "content_type": 0, "captions": "Good {morning|day} #studio", "post_way": "share",
            "material_list": ["/home/ann/clip.mp4"], "upload_wait_time": 30, "add_sound": "-1"},
        "enable_multi_account": False, "start_time": "18:30"}]})

    script_name: Annotated[str, published(
        "What to run. The API supports “post” only.", "post", min_length=1, max_length=100)]
    serials: Annotated[list[_Name], published(
        "Phones, by serial: one task each.", ["R58M12ABCDE"], max_length=TASKS_A_CALL)] = []
    usernames: Annotated[list[_Name], published(
        "Accounts, with or without “@”: one task each, on the phone the account lives on. "
        "When given, serials are not looked at.", ["@studio"], max_length=TASKS_A_CALL)] = []
    script_config: Annotated[PostConfig, published(
        "Settings of the script; see PostConfig.",
        {"captions": "Good {morning|day} #studio", "material_list": ["/home/ann/clip.mp4"]},
    )] = PostConfig()
    enable_multi_account: Annotated[StrictBool, published(
        "With serials: one task for each enabled account on the phone.", False)] = False
    start_time: Annotated[str, published(
        "Local time HH:MM; one that is past means tomorrow. Empty: now.", "18:30",
        pattern=_HH_MM)] = ""
    min_interval: Annotated[WholeNumber, published(
        "Fewest whole minutes between the tasks of this call.", 0, ge=0, le=1440)] = 0
    max_interval: Annotated[WholeNumber, published(
        "Most whole minutes between the tasks of this call; 0: as min_interval.", 0,
        ge=0, le=1440)] = 0
    scheduled_at: Annotated[Moment | None, own(
        "When to start, RFC 3339 with an offset; instead of start_time.",
        "2026-11-23T18:30:00+01:00")] = None
    platform: Annotated[Platform, own("The app to post to.", "tiktok")] = Platform.TIKTOK
    hold_seconds: Annotated[WholeNumber, own(
        "What starts at once waits so many seconds, so that a person can take it back.", 0,
        ge=0, le=MOST_HOLD_SECONDS)] = 0

    def request(self) -> TaskRequest:
        """The same in PostDeck's words."""
        asked = {"platform": self.platform} if "platform" in self.model_fields_set else {}
        return TaskRequest(
            serials=tuple(self.serials), usernames=tuple(self.usernames),
            script_name=self.script_name, config=self.script_config,
            enable_multi_account=self.enable_multi_account, start_time=self.start_time,
            scheduled_at=self.scheduled_at, min_interval=self.min_interval,
            max_interval=self.max_interval, source=Source.API,
            hold_seconds=self.hold_seconds, **asked)

    def warnings(self) -> list[str]:
        """What was sent but has no meaning here."""
        unknown = [*(self.model_extra or ()),
                   *(f"script_config.{name}" for name in self.script_config.unknown_fields)]
        return [f"{name[:100]} is not a field that PostDeck knows; it has no effect."
                for name in unknown[:100]]


class DeleteTasks(BaseModel):
    """Which tasks to delete; running ones are stopped first."""

    model_config = ConfigDict(frozen=True)

    task_ids: Annotated[list[WholeNumber], published(
        "Ids of tasks; unknown ones are named in `not_found`.", [41, 42],
        min_length=1, max_length=TASKS_A_CALL)]


class Settle(BaseModel):
    """What a person saw who looked for the post of an unconfirmed task."""

    model_config = ConfigDict(frozen=True, json_schema_extra={"examples": [{"posted": True}]})

    posted: Annotated[StrictBool, own(
        "true: it is there, the task becomes confirmed. false: it is not, the task counts as "
        "failed and may be retried.", True)]


class Paging(BaseModel):
    """Which part of a list."""

    page: Annotated[WholeNumber, published("Page, from 1.", 1, ge=1, le=LAST_PAGE)] = 1
    page_size: Annotated[WholeNumber, published("Items a page.", 20, ge=1, le=PAGE_SIZE)] = 20


class ListTasks(Paging):
    """Which tasks; all filters must fit."""

    status: Annotated[WholeNumber | None, published(
        "0 pending, 1 running, 2 completed, 3 failed.", 3, ge=0, le=3)] = None
    serial: Annotated[SoundText | None, published(
        "Of this phone.", "R58M12ABCDE", max_length=200)] = None
    script_name: Annotated[SoundText | None, published(
        "Of this script.", "post", max_length=100)] = None
    source: Annotated[Source | None, published(
        "Made in the window (ui) or by a program (api).", "api")] = None
    username: Annotated[SoundText | None, own(
        "Of this account, with or without “@”.", "studio", max_length=200)] = None
    platform: Annotated[Platform | None, own("Of this app.", "tiktok")] = None
    outcome: Annotated[Outcome | None, own("Ended like this.", "unconfirmed")] = None
    text: Annotated[SoundText, own(
        "Found in caption, username or remark.", "studio", max_length=200)] = ""
    before_id: Annotated[WholeNumber | None, own(
        "Only tasks older than this one; a fast way through a long list.", 42,
        ge=1, le=2**63 - 1)] = None

    def filter(self) -> TaskFilter:
        """The same in PostDeck's words."""
        return TaskFilter(
            status=None if self.status is None else TaskStatus(self.status),
            outcome=self.outcome, serial=self.serial, platform=self.platform,
            username=None if self.username is None else handle(self.username),
            script_name=self.script_name, source=self.source, text=self.text)


class ListDevices(Paging):
    """Which phones."""

    state: Annotated[SoundText | None, own(
        "Only those that are online, offline or unauthorized.", "online",
        pattern="^(online|offline|unauthorized)$")] = None


class ListAccounts(Paging):
    """Which accounts."""

    serial: Annotated[SoundText | None, own(
        "On this phone.", "R58M12ABCDE", max_length=200)] = None
    platform: Annotated[Platform | None, own("Of this app.", "tiktok")] = None
