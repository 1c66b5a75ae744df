"""`postdeck failpoints`: where a test can kill PostDeck; there in test builds only."""

from __future__ import annotations

import typer

from postdeck.core.failpoints import VARIABLE, Failpoint


def failpoints() -> None:
    """List the moments at which a test can kill PostDeck."""
    typer.echo(f"Set {VARIABLE}=NAME or NAME:TIMES to die there.")
    for point in Failpoint:
        typer.echo(point.value)
