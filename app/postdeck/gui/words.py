"""The words, times and chips in which the window speaks of tasks and phones."""

from __future__ import annotations

from datetime import date, datetime, timedelta, tzinfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from postdeck.core.device import Device, DeviceState
from postdeck.core.failure import RULES
from postdeck.core.task import Outcome, Platform, Source, Step, StepName, Task, TaskStatus
from postdeck.gui.language.sentences import said
from postdeck.gui.theme import Tone
from postdeck.gui.widgets.chip import Chip

_STEPS = {
    StepName.READY: ("Ready", "Checking"),
    StepName.STAGE: ("Stage", "Copying"),
    StepName.OPEN: ("Open", "Opening"),
    StepName.PICK: ("Pick", "Choosing"),
    StepName.EDIT: ("Edit", "Editing"),
    StepName.CAPTION: ("Caption", "Writing"),
    StepName.ARMED: ("Armed", "Ready to post"),
    StepName.TAP: ("Tap", "Posting"),
    StepName.OBSERVE: ("Observe", "Uploading"),
    StepName.CONFIRM: ("Confirm", "Confirming"),
}

_APPS = {Platform.TIKTOK: "TikTok", Platform.INSTAGRAM: "Instagram"}
_APP_TONES = {Platform.TIKTOK: Tone.TIKTOK, Platform.INSTAGRAM: Tone.INSTAGRAM}
_APP_MARKS = {Platform.TIKTOK: "TT", Platform.INSTAGRAM: "IG"}


def tr(text: str, number: int = -1) -> str:
    """A text of this module in the user's language."""
    return QCoreApplication.translate("Words", text, "", number)


def phones(number: int) -> str:
    """“3 phones”."""
    return tr("%n phones", number)


def posts(number: int) -> str:
    """“3 posts”."""
    return tr("%n posts", number)


def characters(number: int) -> str:
    """“3 characters”."""
    return tr("%Ln characters", number)


def tasks(number: int) -> str:
    """“3 tasks”."""
    return tr("%n tasks", number)


def many_tasks(number: int) -> str:
    """“12,000 tasks”."""
    return tr("%Ln tasks", number)


def accounts(number: int) -> str:
    """“3 accounts”."""
    return tr("%n accounts", number)


def app_name(platform: Platform) -> str:
    """The app's name, which no language translates."""
    return _APPS[platform]


def app_mark(platform: Platform) -> tuple[str, Tone]:
    """The letters of the app's tile and their colours."""
    return _APP_MARKS[platform], _APP_TONES[platform]


def step_name(name: StepName) -> str:
    """What a step is called."""
    return tr(_STEPS[name][0])


def doing(task: Task) -> str:
    """What a running task does now: “Uploading 64 %”."""
    if task.stop_requested:
        return tr("Stopping")
    verb = tr(_STEPS[task.step][1]) if task.step else tr("Starting")
    return f"{verb} {task.progress} %" if task.progress else verb


def task_chip(task: Task) -> Chip:
    """The state of a task: icon, words, colour."""
    if task.status is TaskStatus.PENDING:
        return Chip("clock", tr("Queued"), Tone.WAIT)
    if task.status is TaskStatus.RUNNING:
        return Chip("spin", doing(task), Tone.RUN, task.progress)
    return outcome_chip(task)


def outcome_chip(task: Task) -> Chip:
    """How an ended task ended; completed without an outcome counts as unconfirmed."""
    if task.outcome is Outcome.CONFIRMED:
        return Chip("check", tr("Confirmed"), Tone.OK)
    if task.outcome is Outcome.STOPPED:
        return Chip("stop", tr("Stopped"), Tone.WAIT)
    if task.outcome is Outcome.MISSED:
        return Chip("clock", tr("Missed"), Tone.MISS)
    if task.outcome is Outcome.FAILED:
        why = failure_title(task)
        return Chip("x", tr("Failed: {0}").format(why) if why else tr("Failed"), Tone.BAD)
    return Chip("ask", tr("Unconfirmed"), Tone.WARN)


def failure_title(task: Task) -> str:
    """Why a task failed, in two or three words, or ""."""
    if task.failure is None:
        return ""
    return said(RULES[task.failure].title)


def device_chip(device: Device, task: Task | None, now: datetime) -> Chip:
    """The state of a phone; `task` is what runs on it, if that is known."""
    if device.state is DeviceState.UNAUTHORIZED:
        return Chip("lock", tr("Unauthorized"), Tone.WARN)
    if device.state is DeviceState.OFFLINE:
        text = tr("Offline")
        if device.seen_at is not None:
            text += " " + span((now - device.seen_at).total_seconds())
        return Chip("unplug", text, Tone.WAIT)
    if device.busy_task is not None or task is not None:
        progress = task.progress if task else 0
        text = tr("Posting") + (f" {progress} %" if progress else "")
        return Chip("spin", text, Tone.RUN, progress)
    if device.paused:
        return Chip("pause", tr("Paused"), Tone.WAIT)
    return Chip("check", tr("Idle"), Tone.OK)


def source_name(source: Source) -> str:
    """Who asked for a task."""
    return tr("Window") if source is Source.UI else tr("API")


def clock_time(at: datetime, zone: tzinfo | None = None, *, seconds: bool = False) -> str:
    """The time of day, local or in a zone, as people here write it."""
    locale = QLocale()
    local = at.astimezone(zone)
    small = f"{local.minute:02}:{local.second:02}" if seconds else f"{local.minute:02}"
    if "a" in locale.timeFormat(QLocale.FormatType.ShortFormat).lower():
        half = locale.amText() if local.hour < 12 else locale.pmText()
        return f"{local.hour % 12 or 12}:{small} {half}"
    return f"{local.hour:02}:{small}"


def day(on: date | QDate, *, year: bool = False, weekday: bool = False) -> str:
    """A day as people here write it: “23 Nov”, with the year, or with its weekday's name."""
    at = on if isinstance(on, QDate) else QDate(on.year, on.month, on.day)
    shape = tr("d MMM yyyy") if year else tr("ddd d MMM") if weekday else tr("d MMM")
    return QLocale().toString(at, shape)


def date_format() -> str:
    """How a field writes a day, as Qt's pattern."""
    return tr("ddd d MMM yyyy")


def full_time(at: datetime) -> str:
    """A moment to the second, as people here write it: “23 Nov 2026 18:02:11”."""
    return f"{day(at.astimezone().date(), year=True)} {clock_time(at, seconds=True)}"


def short_time(at: datetime, now: datetime, *, inside: bool = False) -> str:
    """The time of day, with the day when it is not today; `inside` a sentence, in small letters."""
    local, today = at.astimezone().date(), now.astimezone().date()
    if local == today:
        return clock_time(at)
    if local == today + timedelta(days=1):
        text = tr("tomorrow {0}") if inside else tr("Tomorrow {0}")
        return text.format(clock_time(at))
    if local == today - timedelta(days=1):
        text = tr("yesterday {0}") if inside else tr("Yesterday {0}")
        return text.format(clock_time(at))
    return f"{day(local, year=local.year != today.year)} {clock_time(at)}"


def moment(at: datetime, now: datetime) -> str:
    """When, as a part of a sentence: “at 13:50”, “tomorrow at 13:50”, “on 23 Nov at 13:50”."""
    local, today = at.astimezone().date(), now.astimezone().date()
    if local == today:
        return tr("at {0}").format(clock_time(at))
    if local == today + timedelta(days=1):
        return tr("tomorrow at {0}").format(clock_time(at))
    if local == today - timedelta(days=1):
        return tr("yesterday at {0}").format(clock_time(at))
    return tr("on {0} at {1}").format(day(local, year=local.year != today.year), clock_time(at))


def span(seconds: float) -> str:
    """A time span in its largest unit: “12 ms”, “0.4 s”, “48 s”, “12 min”, “3 h”, “2 d”."""
    if seconds < 0:
        seconds = 0
    if 0.0005 <= seconds < 0.095:
        return tr("{0} ms").format(f"{seconds * 1000:.0f}")
    if seconds < 9.95:
        return tr("{0} s").format(QLocale().toString(float(seconds), "f", 1))
    if seconds < 99.5:
        return tr("{0} s").format(f"{seconds:.0f}")
    if seconds < 90 * 60:
        return tr("{0} min").format(f"{seconds / 60:.0f}")
    if seconds < 36 * 3600:
        return tr("{0} h").format(f"{seconds / 3600:.0f}")
    return tr("{0} d").format(f"{seconds / 86400:.0f}")


def length(seconds: float) -> str:
    """How long a video is: “0:47”, “1:02:10”."""
    whole = int(seconds + 0.5)
    hours, minutes = whole // 3600, whole // 60 % 60
    if hours:
        return f"{hours}:{minutes:02}:{whole % 60:02}"
    return f"{minutes}:{whole % 60:02}"


def step_span(step: Step) -> str:
    """How long a step took, or ""."""
    if step.ended_at is None:
        return ""
    return span((step.ended_at - step.started_at).total_seconds())


def file_size(size: int) -> str:
    """“38 MB”."""
    return QLocale().formattedDataSize(
        size, 0 if size < 1_000_000 else 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def count(number: int) -> str:
    """“1,204”."""
    return QLocale(QLocale.Language.English).toString(number) if QLocale().language() in (
        QLocale.Language.C,) else QLocale().toString(number)


def capital(text: str) -> str:
    """The text with a large first letter; the rest stays as it is."""
    return text[:1].upper() + text[1:]


def what(task: Task) -> str:
    """What is posted, in one line: the caption, else the file's name."""
    caption = " ".join(task.caption.split())
    if caption:
        return caption
    if task.materials:
        return task.materials[0].name
    return tr("No caption")


def due_in(task: Task, now: datetime) -> str:
    """How long a waiting task still waits: “In 16 min”."""
    left = (task.due_at - now).total_seconds()
    if left <= 0 or not task.start_text:
        return tr("When the phone is free")
    return tr("In {0}").format(span(max(left, 60)) if left >= 60 else tr("less than 1 min"))


def short_remark(task: Task) -> str:
    """How an ended task ended, without the word that its chip says already."""
    remark = " ".join(task.remark.split())
    title = RULES[task.failure].title if task.failure else ""
    for label in (title, task.outcome.value if task.outcome else ""):
        if label and remark.casefold().startswith(f"{label.casefold()}:"):
            remark = remark[len(label) + 1:].strip()
    return said(capital(remark))
