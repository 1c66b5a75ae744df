"""`postdeck screens`: whether the selectors still read real screens right."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from postdeck.cli.options import JsonOption, ProfileOption, profile_of
from postdeck.cli.printing import print_json, print_table
from postdeck.cli.speech import say

if TYPE_CHECKING:
    from postdeck.scripts.reading.reader import Move
    from postdeck.scripts.reading.screens_check import Report, Row

app = typer.Typer(no_args_is_help=True, help="Try the selectors on recorded screens.")


@app.callback()
def screens() -> None:
    """Try the selectors on recorded screens."""


@app.command()
def check(
    ctx: typer.Context,
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Recorded screens, JSON files.")],
    as_json: JsonOption = False,
    profile: ProfileOption = None,
) -> None:
    """Read every recorded screen below DIR with the selectors, your own ones included.

    Shows what each was taken for, what would be tapped next, and whether that would publish.
    """
    from postdeck.scripts.reading.recorded_screens import recorded_screens
    from postdeck.scripts.reading.screens_check import check
    from postdeck.scripts.reading.shelf import APPS, Shelf
    shelf = Shelf(own=profile_of(ctx).folder / "selectors", tell=_warn)
    report = check(recorded_screens(folder), {name: shelf.reader(name) for name in APPS})
    if as_json:
        print_json(report.as_json())
    else:
        _show(report)


def _warn(sentence: str) -> None:
    say(sentence, err=True)


def _show(report: Report) -> None:
    print_table(("", "File", "Screen", "Next", "Instead of"),
                (_cells(row) for row in report.rows), "")
    sums = report.sums
    say(
        f"\n{sums['label_right']} of {sums['screens']} screens named as recorded, "
        f"{sums['tap_right']} of {sums['tap_total']} next taps, "
        f"{sums['final_right']} of {sums['final_total']} final buttons right; "
        f"{sums['false_finals']} false finals.")


def _cells(row: Row) -> tuple[str, str, str, str, str]:
    deeds = _deed(row.move) + (f"; caption in: {_deed(row.done)}" if row.done else "")
    return "✓" if row.right else "✗", row.file, row.read, deeds, "; ".join(_misses(row))


def _misses(row: Row) -> list[str]:
    """What was recorded where something else was read."""
    said = [] if row.label_right else [row.wanted]
    if not row.tap_right and row.expect is not None:
        wanted = row.expect
        said.append(wanted.key or (f"tap {wanted.tap}" if wanted.tap is not None else "nothing"))
    if not all(row.finals):
        said.append("a final button")
    if row.false_final:
        said.append("nothing that publishes")
    return said


def _deed(move: Move) -> str:
    """A move in words."""
    if move.node is not None:
        return f"tap {move.node.index} ({move.element}){', publishes' if move.final else ''}"
    return {"back": "Back", "launch": "start the app"}.get(move.key, "wait" if move.wait else "–")
