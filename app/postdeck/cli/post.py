"""`postdeck post`: queue a post and stay until it has ended."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from postdeck.cli.accounts import platform_of
from postdeck.cli.checking import say_warnings, show_report
from postdeck.cli.ending import WrongUseError, run
from postdeck.cli.options import AdbPortOption, JsonOption, ProfileOption, port_of, profile_of
from postdeck.cli.printing import ending_of, print_json, print_table
from postdeck.cli.speech import say

if TYPE_CHECKING:
    from postdeck.core.check import CheckReport
    from postdeck.core.task import Task, TaskRequest


def post(
    ctx: typer.Context,
    files: Annotated[list[str] | None, typer.Argument(
        metavar="[FILE...]", help="Video or photos; without them --library or --folder.")] = None,
    device: Annotated[list[str] | None, typer.Option(
        "--device", "-d", metavar="SERIAL", help="A phone; may be repeated.")] = None,
    account: Annotated[list[str] | None, typer.Option(
        "--account", "-a", metavar="NAME", help="An account; may be repeated.")] = None,
    caption: Annotated[str, typer.Option("--caption", "-c", help="The caption.")] = "",
    at: Annotated[str, typer.Option(
        "--at", metavar="TIME", help="HH:MM or 2026-11-23T18:30; without it: now.")] = "",
    every_account: Annotated[bool, typer.Option(
        "--every-account", help="With --device: to every account on that phone.")] = False,
    platform: Annotated[str, typer.Option(
        help="tiktok or instagram; without it the account's own, or tiktok.")] = "",
    library: Annotated[bool, typer.Option(
        "--library", help="The library's next video, or photos with --images.")] = False,
    tags: Annotated[str, typer.Option(
        help="With --library: with any of these tags, comma-separated.")] = "",
    folder: Annotated[str, typer.Option(
        metavar="DIR", help="The folder's next video, or photos with --images.")] = "",
    images: Annotated[int, typer.Option(
        metavar="N", min=0, max=35, help="With --library or --folder: N photos.")] = 0,
    lines: Annotated[bool, typer.Option(
        "--lines", help="The caption holds one caption per line, used in turn.")] = False,
    again: Annotated[bool, typer.Option(
        "--again", help="Also what the account has posted already.")] = False,
    check: Annotated[bool, typer.Option(
        "--check", help="Only say what stands in the way; nothing is queued.")] = False,
    as_json: JsonOption = False,
    adb_port: AdbPortOption = None,
    profile: ProfileOption = None,
) -> None:
    """Post files from your phones; ends with 0 only when every post is confirmed."""
    if not device and not account:
        raise WrongUseError("Where to?", "Give --device SERIAL or --account NAME.")
    media = _media(files or [], library, tags, folder, images)
    words = {"captions": whole_text("caption", caption), "allow_repeat": int(again),
             "caption_format": "lines" if lines else "spintax"}
    request = _request(media | words, device or [], account or [], at, every_account, platform)
    if check:
        show_report(run(_check(ctx, request)), as_json)
        return
    ended = run(_post(ctx, request))
    if as_json:
        print_json({"tasks": [task.model_dump(mode="json") for task in ended]})
    else:
        print_table(("ID", "Outcome", "Phone", "Account", "Remark"),
                    ((str(t.id), ending_of(t), t.serial, t.username, t.remark) for t in ended),
                    "The tasks were deleted.")
    if not ended or any(ending_of(task) != "confirmed" for task in ended):
        raise typer.Exit(1)


def _media(files: list[str], library: bool, tags: str, folder: str, images: int
           ) -> dict[str, object]:
    """The fields of script_config that say where the media comes from."""
    if (bool(files) + library + bool(folder)) != 1:
        raise WrongUseError("What is to be posted?", "Give files, or --library, or --folder DIR.")
    if files:
        paths = tuple(map(whole_path, files))
        kind = {"content_type": 1, "image_count": len(paths)} if all(map(_is_image, paths)) else {}
        return {"material_list": paths, **kind}
    source = ({"material_source": "localFolder", "material_path": whole_path(folder)} if folder
              else {"materials_tags": whole_text("tags", tags)})
    return source | ({"content_type": 1, "image_count": images} if images else {})


def _request(fields: dict[str, object], serials: list[str], usernames: list[str], at: str,
             every_account: bool, platform: str) -> TaskRequest:
    from pydantic import ValidationError

    from postdeck.core.errors import InvalidInputError
    from postdeck.core.post import PostConfig
    from postdeck.core.task import TaskRequest
    try:
        config = PostConfig.model_validate(fields)
    except ValidationError as error:
        first = error.errors()[0]
        raise InvalidInputError(f"{first['loc'][0]}: {first['msg']}.") from None
    return TaskRequest(
        serials=tuple(serials), usernames=tuple(usernames), start_time=at, config=config,
        enable_multi_account=every_account,
        **({"platform": platform_of(platform)} if platform else {}))


async def _check(ctx: typer.Context, request: TaskRequest) -> CheckReport:
    from postdeck.launch.house import open_house
    async with open_house(profile_of(ctx), adb_port=port_of(ctx), lanes=False,
                          need_adb=True) as house:
        await house.roster.settle()
        return await house.deck.tasks.check(request)


async def _post(ctx: typer.Context, request: TaskRequest) -> tuple[Task, ...]:
    from postdeck.cli.progress import Progress
    from postdeck.launch.following import follow
    from postdeck.launch.house import open_house
    async with open_house(profile_of(ctx), adb_port=port_of(ctx), need_adb=True) as house:
        await house.roster.settle()
        tasks = await house.deck.tasks.create(request, heard=say_warnings)
        with Progress(tasks) as progress:
            try:
                return await follow(house.deck, tasks, progress.show)
            finally:
                waiting = [task.id for task in progress.tasks if not task.ended]
                if waiting:
                    say(f"Stopped waiting. Tasks {', '.join(map(str, waiting))} stay "
                        "queued and go on when PostDeck runs.", err=True)


def whole_path(word: str) -> str:
    """A file's absolute path as text; MediaError when its name can't be text."""
    from postdeck.core.errors import MediaError
    try:
        word.encode()
    except UnicodeEncodeError:
        raise MediaError(f"The name of {Path(word).name!a} is not valid text (UTF-8).",
                         "Rename the file.") from None
    return os.path.abspath(word) if word and not word.startswith(("\\\\", "//")) else word


def whole_text(name: str, text: str) -> str:
    """Text that can be stored and typed; InvalidInputError for stray bytes."""
    from postdeck.core.errors import InvalidInputError
    try:
        text.encode()
    except UnicodeEncodeError:
        raise InvalidInputError(f"The {name} is not valid text (UTF-8).",
                                "Type it again.") from None
    return text


def _is_image(path: str) -> bool:
    return Path(path).suffix.lower() in (".jpg", ".jpeg", ".png", ".webp")
