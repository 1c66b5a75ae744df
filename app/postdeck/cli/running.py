"""The commands that stay: the window, `serve`, `demo`."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from postdeck.cli.ending import run
from postdeck.cli.options import (
    IN_WINDOW,
    AdbPortOption,
    ApiPortOption,
    ProfileOption,
    chosen_folder,
    port_of,
    profile_of,
)
from postdeck.cli.post import whole_path
from postdeck.cli.printing import print_json, print_table
from postdeck.cli.speech import say

if TYPE_CHECKING:
    from postdeck.launch.demo import DemoPlace


def window(
    ctx: typer.Context,
    files: Annotated[list[str] | None, typer.Argument(metavar="[FILE...]")] = None,
    adb_port: AdbPortOption = None,
    profile: ProfileOption = None,
) -> None:
    """Open the window, with files in a new post."""
    open_window(ctx, files or [])


def open_window(ctx: typer.Context, files: list[str]) -> None:
    """Open the window; returns when it is closed."""
    from postdeck.core.errors import MediaError
    from postdeck.media.source_file import refuse_path
    ctx.meta[IN_WINDOW] = True
    paths = [whole_path(word) for word in files]
    for path in (*files, *paths):
        refuse_path(path)
    for path in paths:
        if not Path(path).is_file():
            raise MediaError(f"{path} is not a file.", "Check its name and folder.")
    from postdeck.launch.window import run_window
    code = run_window(profile_of(ctx, silent=True), tuple(paths), adb_port=port_of(ctx))
    raise typer.Exit(code)


def serve(
    ctx: typer.Context, adb_port: AdbPortOption = None, api_port: ApiPortOption = None,
    profile: ProfileOption = None,
) -> None:
    """Run without a window: tasks and the task API, until Ctrl-C or SIGTERM."""
    run(_serve(ctx, api_port), terminated=0)


async def _serve(ctx: typer.Context, api_port: int | None) -> None:
    from postdeck.launch.api import served
    from postdeck.launch.house import open_house
    from postdeck.launch.thrift import leave_out_what_stands
    async with (open_house(profile_of(ctx), adb_port=port_of(ctx)) as house,
                served(house, api_port) as api):
        stats = await house.deck.tasks.stats()
        say(f"PostDeck runs on {house.profile.folder}; {stats.pending} tasks are queued. "
            f"The task API is at {api.url}. Ctrl-C ends it.")
        leave_out_what_stands()
        await asyncio.Event().wait()


def demo(
    ctx: typer.Context,
    headless: Annotated[bool, typer.Option(
        "--headless", help="Without a window on the screen: run, report, end.")] = False,
    json_folder: Annotated[Path | None, typer.Option(
        "--json", metavar="DIR", help="Print a JSON report; keep everything in DIR.")] = None,
    seed: Annotated[int, typer.Option(help="Another seed, another day.")] = 1,
    serve_api: Annotated[bool, typer.Option(
        "--serve", help="Serve the task API on the virtual phones, until Ctrl-C.")] = False,
    api_port: ApiPortOption = None,
    profile: ProfileOption = None,
) -> None:
    """Three virtual phones post three videos; touches no phone and no profile of yours."""
    from postdeck.launch.demo import DemoPlace
    from postdeck.launch.screen import screen_trouble
    if not (headless or json_folder or serve_api):
        ctx.meta[IN_WINDOW] = True
    folder = json_folder or Path(tempfile.mkdtemp(prefix="postdeck-demo-"))
    place = DemoPlace.make(folder, chosen_folder(ctx))
    if serve_api:
        run(_demo_served(place, seed, api_port), terminated=0)
        return
    trouble = screen_trouble()
    if trouble and not headless and json_folder is None:
        _say(f"{trouble} The demo runs without the window.")
    if headless or json_folder is not None or trouble:
        _demo_headless(place, seed, json_folder is not None)
    else:
        from postdeck.launch.demo import run_live
        raise typer.Exit(run_live(place, seed, _say))


async def _demo_served(place: DemoPlace, seed: int, api_port: int | None) -> None:
    from postdeck.launch.api import served
    from postdeck.launch.demo import demo_stage
    async with demo_stage(place, seed, _say) as stage, served(stage.house, api_port) as api:
        phones = ", ".join(f"{phone.serial} ({' and '.join(phone.accounts)})"
                           for phone in stage.lab.phones)
        say(f"The task API is at {api.url}, on virtual phones: {phones}. "
            f"Sample videos and the ledger are in {place.folder}. Ctrl-C ends it.")
        await asyncio.Event().wait()


def _demo_headless(place: DemoPlace, seed: int, as_json: bool) -> None:
    from postdeck.cli.progress import Progress
    from postdeck.launch.demo import run_headless
    with Progress(()) as progress:
        report = run_headless(place, seed, progress.say, progress.show)
    if as_json:
        print_json(report.as_json())
    else:
        print_table(("Task", "Phone", "Account", "Outcome", "Seconds", "Evidence"),
                    ((str(t["id"]), str(t["serial"]), str(t["username"]), str(t["outcome"]),
                      str(t["seconds"]), f"{len(t['evidence'])} files") for t in report.tasks), "")
        say(f"{len(report.ledger)} posts went out, {report.duplicates} too many, "
            f"{report.lost} missing. Everything is in {place.folder}, "
            f"a picture of the window in {report.screenshot}.")
    if not report.good:
        raise typer.Exit(1)


def _say(text: str) -> None:
    say(text, err=True)
