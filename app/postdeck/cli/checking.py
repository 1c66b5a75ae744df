"""How the check before queueing looks on a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import typer

from postdeck.cli.printing import one_line, print_json, print_table
from postdeck.cli.speech import say

if TYPE_CHECKING:
    from postdeck.core.check import CheckReport, TargetReport

_Row = tuple[str, str, str, str]


def show_report(report: CheckReport, as_json: bool) -> None:
    """Print a report; ends the command with code 1 when it holds an error."""
    if as_json:
        print_json({"ok": report.ok} | report.model_dump(mode="json"))
    else:
        print_table(("Post to", "Result", "What", "What to do"), _rows(report), "Nothing to post.")
    if not report.ok:
        raise typer.Exit(1)


def say_warnings(report: CheckReport) -> None:
    """Say on stderr what lets a post pass and is worth knowing."""
    for line in report.warning_lines():
        say(f"Warning: {one_line(line)}", err=True)


def _rows(report: CheckReport) -> Iterator[_Row]:
    for finding in report.errors:
        yield "", "error", finding.text, finding.advice
    for finding in report.warnings:
        yield "", "warning", finding.text, finding.advice
    for target in report.targets:
        yield from _target_rows(target)


def _target_rows(target: TargetReport) -> Iterator[_Row]:
    if not target.errors:
        yield target.title, "ready", ", ".join(target.files), ""
    for finding in target.errors:
        yield target.title, "error", finding.text, finding.advice
    for finding in target.warnings:
        yield target.title, "warning", finding.text, finding.advice
    for note in target.notes:
        yield target.title, "note", note, ""
