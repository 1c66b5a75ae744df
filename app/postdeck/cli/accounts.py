"""`postdeck accounts`: list, add, remove, find, import, export."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from postdeck.cli.ending import WrongUseError, run
from postdeck.cli.options import AdbPortOption, JsonOption, ProfileOption, port_of, profile_of
from postdeck.cli.printing import print_json, print_table
from postdeck.cli.speech import say

if TYPE_CHECKING:
    from postdeck.core.account import Account
    from postdeck.core.task import Platform
    from postdeck.services.account_sheet import SheetRow

app = typer.Typer(no_args_is_help=True, help="List, add, remove and find accounts.")

Serial = Annotated[str, typer.Option("--device", "-d", metavar="SERIAL", help="The phone.")]


@app.command("list")
def list_accounts(
    ctx: typer.Context, as_json: JsonOption = False, profile: ProfileOption = None
) -> None:
    """List the accounts that PostDeck knows; also while it runs."""
    _print(run(_all(ctx)), as_json)


async def _all(ctx: typer.Context) -> tuple[Account, ...]:
    from postdeck.launch.glimpse import open_to_read
    async with open_to_read(profile_of(ctx)) as store:
        return await store.accounts.all()


@app.command()
def add(
    ctx: typer.Context,
    username: Annotated[str, typer.Argument(help="With or without @.")],
    device: Serial,
    platform: Annotated[str, typer.Option(help="tiktok or instagram.")] = "tiktok",
    adb_port: AdbPortOption = None,
    profile: ProfileOption = None,
) -> None:
    """Say which account is signed in on which phone."""
    account = run(_add(ctx, username, device, platform))
    say(f"@{account.username} on {account.serial} is known now.")


async def _add(ctx: typer.Context, username: str, serial: str, platform: str) -> Account:
    from postdeck.core.account import NewAccount, checked_username
    from postdeck.launch.house import open_house
    wanted = NewAccount(username=checked_username(username), serial=serial,
                        platform=platform_of(platform))
    async with open_house(profile_of(ctx), adb_port=port_of(ctx), lanes=False) as house:
        await house.roster.settle()
        return await house.deck.accounts.add(wanted)


def platform_of(word: str) -> Platform:
    """The app that a word names; InvalidInputError."""
    from postdeck.core.errors import InvalidInputError
    from postdeck.core.task import Platform
    try:
        return Platform(word.lower())
    except ValueError:
        names = ", ".join(Platform)
        raise InvalidInputError(f"“{word}” is not an app that PostDeck knows.",
                                f"Use one of: {names}.") from None


@app.command()
def remove(
    ctx: typer.Context,
    account_id: Annotated[int, typer.Argument(metavar="ID", help="As `accounts list` shows it.")],
    profile: ProfileOption = None,
) -> None:
    """Forget an account; on the phone nothing changes."""
    run(_remove(ctx, account_id))
    say("Forgotten.")


async def _remove(ctx: typer.Context, account_id: int) -> None:
    from postdeck.launch.house import open_deck
    async with open_deck(profile_of(ctx)) as deck:
        await deck.accounts.remove(account_id)


@app.command()
def find(
    ctx: typer.Context,
    device: Serial,
    as_json: JsonOption = False,
    adb_port: AdbPortOption = None,
    profile: ProfileOption = None,
) -> None:
    """Read the accounts from a phone's app and remember them."""
    _print(run(_find(ctx, device)), as_json)


async def _find(ctx: typer.Context, serial: str) -> tuple[Account, ...]:
    from postdeck.launch.house import open_house
    async with open_house(profile_of(ctx), adb_port=port_of(ctx), lanes=False,
                          need_adb=True) as house:
        await house.roster.settle()
        return await house.deck.accounts.find(serial)


@app.command("export")
def export_accounts(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A .csv or .xlsx file to write.")],
    profile: ProfileOption = None,
) -> None:
    """Write all accounts into a spreadsheet; also while PostDeck runs."""
    from postdeck.services.account_sheet import write_sheet
    accounts = run(_all(ctx))
    file.write_bytes(write_sheet(accounts, _kind(file)))
    say(f"{len(accounts)} accounts are in {file}.")


@app.command("import")
def import_accounts(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A .csv or .xlsx file.")],
    dry_run: Annotated[bool, typer.Option(
        "--dry-run", help="Only show what would change.")] = False,
    profile: ProfileOption = None,
) -> None:
    """Take accounts in from a spreadsheet: all rows, or none when one is wrong."""
    _kind(file)
    rows = run(_import(ctx, file.name, file.read_bytes(), dry_run))
    print_table(("Row", "Account", "Phone", "What happens"), (
        (str(row.number), f"@{row.account.username}" if row.account else "",
         row.account.serial if row.account else "", row.problem or _told(row))
        for row in rows), "The file has no rows.")
    if any(row.problem for row in rows):
        say("Nothing was changed. Mend these rows, then import the file again.", err=True)
        raise typer.Exit(1)


def _told(row: SheetRow) -> str:
    changes = (f"{each.field}: {each.old or '-'} → {each.new or '-'}" for each in row.changes)
    return ", ".join(changes) or row.change.value


async def _import(
    ctx: typer.Context, name: str, content: bytes, dry_run: bool
) -> tuple[SheetRow, ...]:
    from postdeck.launch.house import open_deck
    from postdeck.services.account_sheet import accepted, read_sheet
    async with open_deck(profile_of(ctx)) as deck:
        rows = read_sheet(name, content, await deck.devices.list(),
                          await deck.accounts.list())
        if not dry_run and not any(row.problem for row in rows):
            await deck.accounts.put(accepted(rows))
    return rows


def _kind(file: Path) -> str:
    from postdeck.services.account_sheet import KINDS
    if file.suffix.lower() not in KINDS:
        raise WrongUseError(f"{file.name} is neither .csv nor .xlsx.",
                            "Choose a file name that ends so.")
    return file.suffix.lower()


def _print(accounts: tuple[Account, ...], as_json: bool) -> None:
    if as_json:
        print_json({"accounts": [account.model_dump(mode="json") for account in accounts]})
        return
    print_table(("ID", "Account", "App", "Phone", "Used"),
                ((str(a.id), f"@{a.username}", a.platform.value, a.serial,
                  "yes" if a.enabled else "no") for a in accounts),
                "No accounts yet. Add one: postdeck accounts add NAME --device SERIAL")
