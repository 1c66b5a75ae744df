"""What commands take alike: the profile, ports and JSON, as options and as they were chosen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from postdeck.cli.speech import say

if TYPE_CHECKING:
    from postdeck.store.profile import Profile

PROFILE = "postdeck.profile"
ADB_PORT = "postdeck.adb_port"
IN_WINDOW = "postdeck.in_window"
"""Set in a command's context when a person waits for a window."""


def _remember(ctx: typer.Context, value: Path | None) -> Path | None:
    if value is not None:
        ctx.meta[PROFILE] = value
    return value


def _remember_port(ctx: typer.Context, value: int | None) -> int | None:
    if value is not None:
        ctx.meta[ADB_PORT] = value
    return value


ProfileOption = Annotated[Path | None, typer.Option(
    "--profile", metavar="DIR", callback=_remember,
    help="The folder with PostDeck's database, settings and evidence.")]
AdbPortOption = Annotated[int | None, typer.Option(
    "--adb-port", metavar="PORT", callback=_remember_port, min=0, max=65535,
    help="The adb server's port; 0 for a server of PostDeck's own. Default: as in settings.toml.")]
ApiPortOption = Annotated[int | None, typer.Option(
    "--api-port", metavar="PORT", min=0, max=65535,
    help="The task API's port; 0 for any free one. Default: as in settings.toml.")]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON, for programs.")]


def default_profile() -> Path:
    """The platform's folder for PostDeck's data."""
    from platformdirs import user_data_dir
    return Path(user_data_dir("PostDeck", appauthor=False))


def chosen_folder(ctx: typer.Context) -> Path | None:
    """The folder given with --profile, before or after the command."""
    found: Path | None = ctx.meta.get(PROFILE)
    return found


def profile_of(ctx: typer.Context, *, silent: bool = False) -> Profile:
    """The profile that the command is about; of unexpected ends before, it tells once."""
    from postdeck.store.profile import Profile
    profile = Profile(chosen_folder(ctx) or default_profile())
    if not silent and (profile.folder / "crashes").is_dir():
        _tell_what_happened(profile.folder)
    return profile


def _tell_what_happened(folder: Path) -> None:
    from postdeck.launch.crash_folder import CrashFolder
    reports = CrashFolder(folder)
    untold = reports.untold()
    if untold:
        newest = untold[-1]
        say(
            f"Something unexpected happened on {newest.at.astimezone():%Y-%m-%d at %H:%M}: "
            f"{newest.about}. The report is {reports.folder / newest.name}; it stays on this "
            "computer, and may be deleted.", err=True)
        reports.mark_told()


def port_of(ctx: typer.Context) -> int | None:
    """The adb port given with --adb-port; None: as the settings say."""
    found: int | None = ctx.meta.get(ADB_PORT)
    return found
