"""`postdeck backup` and `postdeck restore`: copies of the database, made and put back."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from postdeck.cli.options import JsonOption, ProfileOption, profile_of
from postdeck.cli.printing import local_time, print_json, print_table
from postdeck.cli.speech import say

if TYPE_CHECKING:
    from postdeck.store.backups import Backups


def backup(
    ctx: typer.Context,
    only_list: Annotated[bool, typer.Option("--list", help="Only show what there is.")] = False,
    as_json: JsonOption = False, profile: ProfileOption = None,
) -> None:
    """Back up the database, also while PostDeck runs; the newest five are kept."""
    found = _backups(ctx)
    if not only_list:
        profile_of(ctx).prepare()
        _need_database(ctx)
        path = found.make(datetime.now(UTC))
        if not as_json:
            say(f"Backed up to {path}.")
            return
    rows = [(path, path.stat()) for path in found.list()]
    if as_json:
        print_json({"backups": [
            {"path": str(path), "bytes": status.st_size, "made_at": _time(status.st_mtime)
             .isoformat()} for path, status in rows]})
        return
    print_table(("Backup", "Made", "Size"), (
        (path.name, local_time(_time(status.st_mtime)), f"{status.st_size / 1e6:.1f} MB")
        for path, status in rows), "There is no backup yet. Make one: postdeck backup")


def restore(
    ctx: typer.Context,
    name: Annotated[str, typer.Argument(
        metavar="[NAME]", help="As `backup --list` shows it; else the newest good one.")] = "",
    profile: ProfileOption = None,
) -> None:
    """Put a backup back. PostDeck must be closed; phones with queued posts are paused.

    What was posted after the backup is not in it, so nothing goes out until you resume a phone.
    """
    from postdeck.core.errors import NotFoundError
    from postdeck.launch.restoring import hold_phones
    found, owner = _backups(ctx), profile_of(ctx)
    with owner.owned():
        chosen = found.folder / name if name else found.newest_good()
        if chosen is None:
            raise NotFoundError("There is no good backup.", "Make one: postdeck backup")
        held = hold_phones(found.lay_out(chosen))
        aside = found.put(datetime.now(UTC))
    say(f"{chosen.name} is in place; what was there is kept as {aside.name}.")
    if held:
        say(f"{held} phones with queued posts are paused: look what has been posted "
            "since, then resume them under Devices.")


def _backups(ctx: typer.Context) -> Backups:
    from postdeck.store.backups import Backups
    return Backups(profile_of(ctx).database)


def _need_database(ctx: typer.Context) -> None:
    from postdeck.core.errors import NotFoundError
    if not profile_of(ctx).exists:
        raise NotFoundError("This profile has no database yet.", "Start PostDeck once.")


def _time(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)

