"""`postdeck api`: the token that programs must send, if one is set."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from postdeck.cli.ending import WrongUseError
from postdeck.cli.options import JsonOption, ProfileOption, profile_of
from postdeck.cli.printing import print_json
from postdeck.cli.speech import say

if TYPE_CHECKING:
    from postdeck.store.api_token import ApiToken

app = typer.Typer(no_args_is_help=True, help="Who may call the task API.")


@app.callback()
def group() -> None:
    """Who may call the task API."""


@app.command()
def token(
    ctx: typer.Context,
    new: Annotated[bool, typer.Option(
        "--new", help="Make a new one; the one before counts no more.")] = False,
    off: Annotated[bool, typer.Option(
        "--off", help="Let programs of this computer in without a token.")] = False,
    as_json: JsonOption = False, profile: ProfileOption = None,
) -> None:
    """Show, make or remove the API's token; a running PostDeck goes by it at once."""
    if new and off:
        raise WrongUseError("--new and --off can't go together.", "Choose one of them.")
    found = _change(ctx, new, off)
    if as_json:
        print_json({"token": found})
    elif found is None:
        say("No token is set: any program of this computer may call the task API. "
            "Make one with --new.")
    else:
        typer.echo(found)
        say(f'Send it as the header "Authorization: Bearer {found}".', err=True)


def _change(ctx: typer.Context, new: bool, off: bool) -> str | None:
    kept = _token(ctx)
    if new:
        profile_of(ctx).prepare()
        return kept.make()
    if off:
        kept.drop()
    return kept.current()


def _token(ctx: typer.Context) -> ApiToken:
    from postdeck.store.api_token import ApiToken
    return ApiToken(profile_of(ctx).folder)
