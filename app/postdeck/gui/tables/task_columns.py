"""The columns of the task table, as data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from postdeck.core.clock import Clock
from postdeck.core.task import Outcome, Task, TaskStatus
from postdeck.gui import words
from postdeck.gui.language.sentences import said
from postdeck.gui.live import Live
from postdeck.gui.tables.columns import Cell, Column, Kind
from postdeck.gui.words import tr

CHECK, NUMBER, STATUS, WHAT, PROGRESS = "check", "number", "status", "what", "progress"
_REMARK_TONES = {Outcome.FAILED: "bad", Outcome.UNCONFIRMED: "warn"}


def task_columns(live: Live, clock: Clock, bar_shown: Callable[[], bool]
                 ) -> tuple[Column[Task], ...]:
    """The columns in order; `bar_shown` tells whether progress has a column of its own now."""

    def status(task: Task) -> Cell:
        chip = words.task_chip(task)
        if task.status is TaskStatus.RUNNING and bar_shown():
            chip = replace(chip, text=tr("Running"), progress=0)
        return Cell("", chip=chip)

    def starts(task: Task) -> Cell:
        soon = task.status is TaskStatus.PENDING and not task.start_text
        return Cell(tr("Now") if soon else words.short_time(task.due_at, clock.now()), "text_2")

    def progress(task: Task) -> Cell:
        if task.status is TaskStatus.RUNNING:
            doing = words.doing(task).removesuffix(f" {task.progress} %")
            return Cell(doing, "text_2", progress=task.progress)
        if task.status is TaskStatus.PENDING:
            return Cell(_remark(task) or words.due_in(task, clock.now()), "text_2")
        token = _REMARK_TONES.get(task.outcome, "text_2") if task.outcome else "text_2"
        return Cell(words.short_remark(task), token)

    return (
        Column("", lambda t: Cell(""), 44, Kind.CHECK, key=CHECK),
        Column(tr("No."), lambda t: Cell(str(t.id), "text_3"), 84, gives_way=7, key=NUMBER),
        Column(tr("Status"), status, 200, Kind.CHIP, key=STATUS),
        Column(tr("What"), _what, 216, Kind.WHAT, stretch=True, key=WHAT),
        Column(tr("App"), lambda t: Cell(words.app_name(t.platform), "text_2"), 92, gives_way=1,
               key="app", optional=True),
        Column(tr("Account"), _account, 152, Kind.ACCOUNT, gives_way=8, key="account"),
        Column(tr("Phone"), lambda t: Cell(live.phone_name(t.serial), "text_2"), 96,
               gives_way=6, key="phone"),
        Column(tr("Starts"), starts, 124, key="starts"),
        Column(tr("Elapsed"), lambda t: Cell(_elapsed(t, clock.now()), "text_2"), 76,
               gives_way=3, key="elapsed"),
        Column(tr("Progress or remark"), progress, 180, Kind.PROGRESS, gives_way=5, key=PROGRESS),
        Column(tr("Remark"), lambda t: Cell(_remark(t), "text_2"), 240, gives_way=4,
               key="remark"),
        Column(tr("Source"), lambda t: Cell(words.source_name(t.source), "text_2"), 84,
               gives_way=2, key="source"),
        Column(tr("Attempts"), lambda t: Cell(str(t.attempt or ""), "text_2"), 84, gives_way=1,
               key="attempts"),
    )


def _what(task: Task) -> Cell:
    first = task.materials[0] if task.materials else None
    return Cell(words.what(task), icon=first.kind if first else "video",
                picture=first.staged_name if first else "")


def _account(task: Task) -> Cell:
    text = f"@{task.username}" if task.username else tr("Signed-in account")
    return Cell(text, "text" if task.username else "text_3", mark=words.app_mark(task.platform))


def _elapsed(task: Task, now: datetime) -> str:
    if task.started_at is None:
        return ""
    return words.span(((task.ended_at or now) - task.started_at).total_seconds())


def _remark(task: Task) -> str:
    return said(" ".join(task.remark.split()))
