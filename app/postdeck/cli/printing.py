"""How things look on a terminal and as JSON; values in, text out."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from postdeck.cli.speech import said

if TYPE_CHECKING:
    from rich.console import Console

    from postdeck.core.task import Task

_SENTENCES = ("Remark", "What", "What to do", "What happens")
"""Heads of columns that hold sentences; the others hold values."""


def print_json(value: object) -> None:
    """Print one JSON value; text that is no text (a file name's stray bytes) is escaped."""
    sys.stdout.write(json.dumps(value, indent=2, ensure_ascii=True) + "\n")


def console(stderr: bool = False) -> Console:
    """A rich console that never takes markup or emoji names out of people's own words."""
    from rich.console import Console
    return Console(stderr=stderr, markup=False, emoji=False, highlight=False)


def print_table(heads: Sequence[str], rows: Iterable[Sequence[str]], nothing: str) -> None:
    """Print rows under heads, or the sentence `nothing`."""
    from rich.table import Table
    found = [tuple(said(cell) if head in _SENTENCES else cell
                   for head, cell in zip(heads, row, strict=True)) for row in rows]
    heads = [said(head) for head in heads]
    out = console()
    if not found:
        out.print(said(nothing))
        return
    table = Table(*heads, box=None, pad_edge=False, header_style="bold")
    for row in found:
        table.add_row(*(one_line(cell) for cell in row))
    if not out.is_terminal:  # a file or pipe has no width: keep words whole
        out.width = max(80, 2 + sum(2 + max(map(len, column)) for column in zip(
            heads, *((one_line(cell) for cell in row) for row in found), strict=True)))
    out.print(table)


def one_line(text: str) -> str:
    """Text without line breaks and control characters, as a table cell shows it."""
    joined = " ".join(text.split())
    return "".join(char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in joined)


def local_time(moment: datetime | None) -> str:
    """A moment as people here write it, to the second."""
    return moment.astimezone().strftime("%Y-%m-%d %H:%M:%S") if moment else ""


def ending_of(task: Task) -> str:
    """Status in a word: the outcome once there is one."""
    return task.outcome.value if task.outcome else task.status.label
