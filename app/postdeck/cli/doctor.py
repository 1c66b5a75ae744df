"""`postdeck doctor`: what is missing, and how to mend it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from postdeck.cli.ending import run
from postdeck.cli.options import AdbPortOption, JsonOption, ProfileOption, port_of, profile_of
from postdeck.cli.printing import console, one_line, print_json
from postdeck.cli.speech import said, say

if TYPE_CHECKING:
    from postdeck.core.examination import Finding


def doctor(
    ctx: typer.Context,
    as_json: JsonOption = False,
    adb_port: AdbPortOption = None,
    profile: ProfileOption = None,
) -> None:
    """Check this computer, the profile and the phones; ends with 1 if PostDeck can't work."""
    findings = run(_examine(ctx, show=not as_json))
    broken = [finding for finding in findings if finding.essential and not finding.ok]
    if as_json:
        print_json({"ok": not broken, "points": [finding.as_json() for finding in findings]})
    elif broken:
        say(f"\nPostDeck can't work yet: {', '.join(one.name for one in broken)}.")
    else:
        say("\nPostDeck can work.")
    if broken:
        raise typer.Exit(1)


async def _examine(ctx: typer.Context, show: bool) -> list[Finding]:
    from postdeck.launch.doctor import examine
    found = []
    async for finding in examine(profile_of(ctx), port_of(ctx)):
        found.append(finding)
        if show:
            _print(finding)
    return found


def _print(finding: Finding) -> None:
    mark, style = ("✓", "green") if finding.ok else ("✗", "red") \
        if finding.essential else ("!", "yellow")
    out = console()
    out.print(f"{mark} ", style=style, end="")
    out.print(f"{said(finding.name)}: {said(one_line(finding.detail))}", soft_wrap=True)
    if finding.advice:
        out.print(f"    {said(one_line(finding.advice))}", style="bold", soft_wrap=True)
