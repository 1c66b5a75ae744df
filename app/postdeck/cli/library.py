"""`postdeck library`: list, add, tag, edit, remove, forget."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from postdeck.cli.ending import WrongUseError, run
from postdeck.cli.options import JsonOption, ProfileOption, profile_of
from postdeck.cli.post import whole_path, whole_text
from postdeck.cli.printing import print_json, print_table
from postdeck.cli.speech import say

if TYPE_CHECKING:
    from postdeck.core.library import LibraryItem

app = typer.Typer(no_args_is_help=True,
                  help="The media library: what is posted when a post names no files.")

ItemId = Annotated[int, typer.Argument(metavar="ID", help="As `library list` shows it.")]
Caption = Annotated[str | None, typer.Option(
    "--caption", "-c", help="Its own caption, spintax; stands above the post's.")]
Account = Annotated[str | None, typer.Option(
    "--account", "-a", metavar="NAME", help="For this account only.")]


@app.command("list")
def list_items(
    ctx: typer.Context,
    tags: Annotated[str, typer.Option(help="With any of these tags, comma-separated.")] = "",
    as_json: JsonOption = False, profile: ProfileOption = None,
) -> None:
    """List the library in the order in which it is posted; also while PostDeck runs."""
    _print(run(_all(ctx, tags)), as_json)


async def _all(ctx: typer.Context, tags: str) -> tuple[LibraryItem, ...]:
    from postdeck.core.library import tags_of
    from postdeck.launch.glimpse import open_to_read
    wanted = set(tags_of(tags))
    async with open_to_read(profile_of(ctx)) as store:
        return tuple(item for item in await store.library.all()
                     if not wanted or not wanted.isdisjoint(item.tags))


@app.command()
def add(
    ctx: typer.Context,
    files: Annotated[list[str], typer.Argument(metavar="FILE...", help="Videos or photos.")],
    tags: Annotated[str, typer.Option(help="Comma-separated.")] = "",
    caption: Caption = None, account: Account = None,
    as_json: JsonOption = False, profile: ProfileOption = None,
) -> None:
    """Copy files into the library, behind the others."""
    _print(run(_add(ctx, [whole_path(word) for word in files], tags, caption or "",
                    account or "")), as_json)


async def _add(ctx: typer.Context, paths: list[str], tags: str, caption: str, account: str
               ) -> tuple[LibraryItem, ...]:
    from postdeck.launch.house import open_deck
    async with open_deck(profile_of(ctx)) as deck:
        return await deck.library.add(
            paths, tags=whole_text("tags", tags), caption=whole_text("caption", caption),
            username=whole_text("account", account))


@app.command()
def tag(
    ctx: typer.Context, item_id: ItemId,
    tags: Annotated[str, typer.Argument(help='Comma-separated; "" for none.')],
    as_json: JsonOption = False, profile: ProfileOption = None,
) -> None:
    """Give an item other tags."""
    _print((run(_update(ctx, item_id, tags, None, None, None)),), as_json)


@app.command()
def edit(
    ctx: typer.Context, item_id: ItemId, caption: Caption = None, account: Account = None,
    place: Annotated[int | None, typer.Option(
        min=1, help="Its place in the order, from 1.")] = None,
    as_json: JsonOption = False, profile: ProfileOption = None,
) -> None:
    """Change an item's own caption, its account or its place in the order."""
    if caption is None and account is None and place is None:
        raise WrongUseError("Change what?", "Give --caption, --account or --place.")
    _print((run(_update(ctx, item_id, None, caption, account, place)),), as_json)


async def _update(ctx: typer.Context, item_id: int, tags: str | None, caption: str | None,
                  account: str | None, place: int | None) -> LibraryItem:
    from postdeck.launch.house import open_deck
    for name, text in (("tags", tags), ("caption", caption), ("account", account)):
        whole_text(name, text or "")
    async with open_deck(profile_of(ctx)) as deck:
        return await deck.library.update(
            item_id, tags=tags, caption=caption, username=account, place=place)


@app.command()
def remove(
    ctx: typer.Context,
    item_ids: Annotated[list[int], typer.Argument(metavar="ID...")],
    as_json: JsonOption = False, profile: ProfileOption = None,
) -> None:
    """Take items out. Who has posted them stays known."""
    run(_remove(ctx, item_ids))
    if as_json:
        print_json({"removed": item_ids})
    else:
        say("Removed.")


async def _remove(ctx: typer.Context, item_ids: list[int]) -> None:
    from postdeck.launch.house import open_deck
    async with open_deck(profile_of(ctx)) as deck:
        await deck.library.remove(item_ids)


@app.command()
def forget(
    ctx: typer.Context,
    item_ids: Annotated[list[int] | None, typer.Argument(metavar="[ID...]")] = None,
    account: Annotated[str, typer.Option(
        "--account", "-a", metavar="NAME", help="Of this account only.")] = "",
    everything: Annotated[bool, typer.Option(
        "--all", help="Of everything that was ever posted, in the library or not.")] = False,
    as_json: JsonOption = False, profile: ProfileOption = None,
) -> None:
    """Clear used marks, so that the same may be posted again."""
    if not item_ids and not account and not everything:
        raise WrongUseError("Forget what?", "Give IDs, --account NAME or --all.")
    cleared = run(_forget(ctx, item_ids or None, account))
    if as_json:
        print_json({"cleared": cleared})
    else:
        say(f"{cleared} used {'mark' if cleared == 1 else 'marks'} cleared.")


async def _forget(ctx: typer.Context, item_ids: list[int] | None, account: str) -> int:
    from postdeck.launch.house import open_deck
    async with open_deck(profile_of(ctx)) as deck:
        return await deck.library.forget(item_ids, account)


def _print(items: tuple[LibraryItem, ...], as_json: bool) -> None:
    if as_json:
        print_json({"items": [item.model_dump(mode="json") for item in items]})
        return
    print_table(("ID", "File", "Kind", "Tags", "Account", "Caption", "Posted by"),
                ((str(item.id), item.material.name, item.material.kind, ", ".join(item.tags),
                  f"@{item.username}" if item.username else "", item.caption,
                  ", ".join(f"@{use.username}" for use in item.uses)) for item in items),
                "The library is empty. Add to it: postdeck library add FILE")
