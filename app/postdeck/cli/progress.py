"""How running tasks look in a terminal: a bar each; without a terminal a line per news."""

from __future__ import annotations

import re
from collections.abc import Sequence
from types import TracebackType
from typing import TYPE_CHECKING

from postdeck.cli.printing import console, ending_of, local_time, one_line
from postdeck.cli.speech import said

if TYPE_CHECKING:
    from rich.progress import TaskID

    from postdeck.core.task import Task

_PERCENT = re.compile(r" *\d+ ?%")


class Progress:
    """Shows tasks on stderr until they end, so that stdout stays for results."""

    def __init__(self, tasks: Sequence[Task]) -> None:
        from rich.progress import BarColumn, TextColumn, TimeElapsedColumn
        from rich.progress import Progress as Bars
        self._tasks = {task.id: task for task in tasks}
        self._said: dict[int, str] = {}
        self._console = console(stderr=True)
        self._live = self._console.is_terminal
        self._bars = Bars(
            TextColumn("{task.description}", markup=False), BarColumn(bar_width=24),
            TextColumn("{task.percentage:>3.0f}%"), TimeElapsedColumn(),
            TextColumn("{task.fields[words]}", markup=False),
            console=self._console, disable=not self._live)
        self._rows: dict[int, TaskID] = {}

    @property
    def tasks(self) -> tuple[Task, ...]:
        """The tasks as they were last shown."""
        return tuple(self._tasks.values())

    def __enter__(self) -> Progress:
        self._bars.start()
        for task in self.tasks:
            self.show(task)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        self._bars.stop()

    def show(self, task: Task) -> None:
        """Take the news of a task."""
        self._tasks[task.id] = task
        percent = 100 if task.ended and ending_of(task) == "confirmed" else task.progress
        if task.id not in self._rows:
            self._rows[task.id] = self._bars.add_task(_title(task), total=100, words="")
        self._bars.update(self._rows[task.id], completed=percent,
                          description=_title(task), words=_words(task))
        self._say(task)

    def say(self, text: str) -> None:
        """Print a line above the bars."""
        self._console.print(said(text), soft_wrap=True)

    def _say(self, task: Task) -> None:
        words = _words(task)
        news = _PERCENT.sub("", words)
        if not self._live and self._said.get(task.id) != news:
            self._said[task.id] = news
            self._console.print(f"{_title(task)}: {said(words)}", soft_wrap=True)


def _title(task: Task) -> str:
    return f"{task.id} {task.serial}" + (f" @{task.username}" if task.username else "")


def _words(task: Task) -> str:
    if task.ended:
        return one_line(f"{ending_of(task)} {task.remark}")
    if task.status.label == "pending":
        start = f"starts {local_time(task.due_at)}" if task.start_text else "waiting"
        return one_line(task.remark or start)
    return one_line(f"{task.step.value if task.step else 'running'} {task.remark}")
