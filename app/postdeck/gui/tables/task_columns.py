"""The columns of the task table, as data."""

from __future__ import annotations

from postdeck.core.clock import Clock
from postdeck.core.task import Task, TaskStatus
from postdeck.gui import words
from postdeck.gui.live import Live
from postdeck.gui.tables.columns import Cell, Column, Kind
from postdeck.gui.words import tr


def task_columns(live: Live, clock: Clock) -> tuple[Column[Task], ...]:
    """No., Status, What, Account, Phone, Starts, Source, Remark."""

    def starts(task: Task) -> Cell:
        soon = task.status is TaskStatus.PENDING and not task.start_text
        return Cell(tr("Now") if soon else words.short_time(task.due_at, clock.now()), "text_2")

    return (
        Column(tr("No."), lambda t: Cell(str(t.id), "text_2"), 80),
        Column(tr("Status"), lambda t: Cell("", chip=words.task_chip(t)), 192, Kind.CHIP),
        Column(tr("What"), _what, 216, Kind.WHAT, stretch=True),
        Column(tr("Account"), _account, 160, Kind.ACCOUNT, gives_way=4),
        Column(tr("Phone"), lambda t: Cell(live.phone_name(t.serial), "text_2"), 116,
               gives_way=3),
        Column(tr("Starts"), starts, 116),
        Column(tr("Source"), lambda t: Cell(words.source_name(t.source), "text_2"), 84,
               gives_way=1),
        Column(tr("Remark"), _remark, 260, gives_way=2),
    )


def _what(task: Task) -> Cell:
    kind = task.materials[0].kind if task.materials else "video"
    return Cell(words.what(task), icon=kind)


def _account(task: Task) -> Cell:
    text = f"@{task.username}" if task.username else tr("Signed-in account")
    return Cell(text, "text" if task.username else "text_3", mark=words.app_mark(task.platform))


def _remark(task: Task) -> Cell:
    return Cell(" ".join(task.remark.split()), "text_2")
