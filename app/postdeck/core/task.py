"""A task: one post to one account on one phone, its steps, and how it ended."""

from __future__ import annotations

from datetime import datetime
from enum import IntEnum, StrEnum

from pydantic import BaseModel, ConfigDict, Field

from postdeck.core.failure import Failure
from postdeck.core.post import PostConfig

MOST_HOLD_SECONDS = 60


class Platform(StrEnum):
    """The app that a post goes to."""

    TIKTOK = "tiktok"
    INSTAGRAM = "instagram"


class TaskStatus(IntEnum):
    """The task API's status numbers."""

    PENDING = 0
    RUNNING = 1
    COMPLETED = 2
    FAILED = 3

    @property
    def label(self) -> str:
        """The API's status_text."""
        return self.name.lower()


class Outcome(StrEnum):
    """How an ended task really ended; more than the status says."""

    CONFIRMED = "confirmed"
    FAILED = "failed"
    UNCONFIRMED = "unconfirmed"
    STOPPED = "stopped"
    MISSED = "missed"


class Source(StrEnum):
    """Who asked for the task: a person (window, command line) or a program (API)."""

    UI = "ui"
    API = "api"


class StepName(StrEnum):
    """The steps of `post`, in order. From ARMED on, PostDeck only looks."""

    READY = "ready"
    STAGE = "stage"
    OPEN = "open"
    PICK = "pick"
    EDIT = "edit"
    CAPTION = "caption"
    ARMED = "armed"
    TAP = "tap"
    OBSERVE = "observe"
    CONFIRM = "confirm"


class Frozen(BaseModel):
    """A value: never changed, only replaced."""

    model_config = ConfigDict(frozen=True)


class Material(Frozen):
    """One media file as PostDeck copied and probed it.

    `sha256` names the copy in the profile's staging folder (`<sha256><suffix>`); `size` is in
    bytes, `duration` in seconds (0 for images), `width` and `height` in pixels as shown. The
    rest is what the probe found besides; "" and 0 are not known. A video with `codec` but
    without `audio_codec` is silent; `rotation` is in degrees.
    """

    name: str
    sha256: str
    suffix: str
    size: int
    kind: str = Field(pattern="^(video|image)$")
    duration: float = 0.0
    width: int = 0
    height: int = 0
    container: str = ""
    codec: str = ""
    fps: float = 0.0
    pixel_format: str = ""
    rotation: int = 0
    audio_codec: str = ""
    audio_rate: int = 0

    @property
    def staged_name(self) -> str:
        """File name of the copy in the staging folder."""
        return f"{self.sha256}{self.suffix}"


class NewTask(Frozen):
    """A task that is checked and resolved, but not stored yet. Instants are aware, in UTC.

    `caption` is the one text that will be posted, title included (core/caption.py); `sound` the
    name or URL of the sound to use, "" for none. No `materials`: they are chosen from the library
    or folder when the task starts, and recorded then.
    """

    request_id: str
    script_name: str = "post"
    serial: str
    username: str = ""
    platform: Platform = Platform.TIKTOK
    config: PostConfig = PostConfig()
    caption: str = ""
    sound: str = ""
    materials: tuple[Material, ...] = ()
    source: Source = Source.UI
    created_at: datetime
    due_at: datetime
    start_text: str = ""
    zone: str = ""
    remark: str = ""


class Task(NewTask):
    """A stored task.

    `armed_at` is when Post was about to be tapped; only a person's retry clears it.
    `look_at` is when PostDeck looks for the post of an unconfirmed task again, `looks` how often
    it has done so.
    `stop_requested` of an ended task: a person does not want it posted any more.
    `auto_retries` counts the attempts PostDeck made by itself since a person last queued the
    task, `retry_count` all of them and a person's retries.
    """

    id: int
    status: TaskStatus = TaskStatus.PENDING
    outcome: Outcome | None = None
    failure: Failure | None = None
    step: StepName | None = None
    progress: int = Field(0, ge=0, le=100)
    attempt: int = 0
    retry_count: int = 0
    auto_retries: int = 0
    started_at: datetime | None = None
    ended_at: datetime | None = None
    armed_at: datetime | None = None
    stop_requested: bool = False
    look_at: datetime | None = None
    looks: int = 0

    @property
    def ended(self) -> bool:
        """Whether nothing more happens to it by itself."""
        return self.status in (TaskStatus.COMPLETED, TaskStatus.FAILED)

    @property
    def undecided(self) -> bool:
        """Whether it waits for a person's word: unconfirmed, or missed and not left at that."""
        return self.outcome is Outcome.UNCONFIRMED or (
            self.outcome is Outcome.MISSED and not self.stop_requested)

    @property
    def is_armed(self) -> bool:
        """Running, and Post is or may be tapped: only looking is allowed."""
        return self.status is TaskStatus.RUNNING and self.armed_at is not None


class Step(Frozen):
    """One journaled step of one attempt. `ended_at` None: still running or cut off by a crash.

    `screenshot` and `tree` are file names under the profile's evidence folder, or "".
    `looked_for` says what the step wanted to see on the screen, in order.
    """

    task_id: int
    number: int
    attempt: int
    name: StepName
    started_at: datetime
    ended_at: datetime | None = None
    ok: bool | None = None
    note: str = ""
    screenshot: str = ""
    tree: str = ""
    looked_for: str = ""


class TaskRequest(Frozen):
    """What a face asks for; it becomes one task per phone or account.

    `account_ids` name accounts one by one, in whichever app; they win over `usernames`, which win
    over `serials`. `app_configs` are configurations of single apps, which stand for `config`
    there. `request_id` fixes what is drawn from it (choices in captions, spaces of time), so that
    a check tells what `create` will do; "" draws anew. What starts at once waits `hold_seconds`,
    so that it can be undone. Other decks know none of the first three, and foreign ones none of
    the four.
    """

    serials: tuple[str, ...] = ()
    usernames: tuple[str, ...] = ()
    account_ids: tuple[int, ...] = ()
    script_name: str = "post"
    config: PostConfig = PostConfig()
    enable_multi_account: bool = False
    platform: Platform = Platform.TIKTOK
    start_time: str = ""
    scheduled_at: datetime | None = None
    min_interval: int = Field(0, ge=0, le=1440)
    max_interval: int = Field(0, ge=0, le=1440)
    source: Source = Source.UI
    app_configs: dict[Platform, PostConfig] = Field(default_factory=dict)
    request_id: str = ""
    hold_seconds: int = Field(0, ge=0, le=MOST_HOLD_SECONDS)

    def config_for(self, platform: Platform) -> PostConfig:
        """The configuration of a post in this app."""
        return self.app_configs.get(platform, self.config)


class RequestKey(Frozen):
    """A caller's own name for a request, so that sending it twice makes its tasks once.

    `fingerprint` tells whether a second request is the same one. `warnings` are kept with it, so
    that the second one can be answered as the first was.
    """

    key: str = Field(min_length=1, max_length=255)
    fingerprint: str
    warnings: tuple[str, ...] = ()


class Made(Frozen):
    """What a request made: the ids of its tasks, and what was said to it."""

    task_ids: tuple[int, ...]
    warnings: tuple[str, ...] = ()


class TaskFilter(Frozen):
    """Which tasks; empty means all. `text` is looked for in caption, username and remark.

    `since` and `until` are instants between which a task is due, the second one not included.
    `undecided`: only tasks that wait for a person's word.
    """

    status: TaskStatus | None = None
    outcome: Outcome | None = None
    serial: str | None = None
    username: str | None = None
    platform: Platform | None = None
    script_name: str | None = None
    source: Source | None = None
    text: str = ""
    since: datetime | None = None
    until: datetime | None = None
    undecided: bool = False


class TaskPage(Frozen):
    """Tasks, newest first, and how many the filter finds in all."""

    tasks: tuple[Task, ...]
    total: int


class TaskStats(Frozen):
    """How many tasks there are by status."""

    total: int = 0
    pending: int = 0
    running: int = 0
    completed: int = 0
    failed: int = 0


class PhoneQueue(Frozen):
    """How many tasks wait for one phone, and when the first that is not due yet will be."""

    serial: str
    waiting: int
    next_at: datetime | None = None


class Queue(Frozen):
    """What waits, by phone (those with nothing are left out), and the task that is due next."""

    phones: tuple[PhoneQueue, ...] = ()
    next_task: Task | None = None


class DeleteResult(Frozen):
    """What a delete did."""

    deleted_count: int
    not_found: tuple[int, ...] = ()


class RetryResult(Frozen):
    """What retry-all did; unconfirmed tasks are skipped, and counted where all were meant."""

    retried_count: int
    skipped_count: int
