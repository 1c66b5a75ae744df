"""`postdeck update`: whether there is a newer version, and its verified file."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from postdeck.cli.ending import run
from postdeck.cli.options import JsonOption, ProfileOption, profile_of
from postdeck.cli.printing import print_json
from postdeck.cli.speech import say

if TYPE_CHECKING:
    from postdeck.core.update import UpdateNews
    from postdeck.services.updates import Updates

app = typer.Typer(no_args_is_help=True, help="Look for a newer PostDeck, and download it.")


@app.command()
def check(ctx: typer.Context, as_json: JsonOption = False, profile: ProfileOption = None) -> None:
    """Ask whether there is a newer version; changes nothing."""
    news = run(_updates(ctx).check())
    if as_json:
        print_json(news.model_dump(mode="json"))
        return
    say(_sentence(news))
    if news.notes:
        typer.echo("\n" + news.notes.strip())


@app.command()
def get(ctx: typer.Context, as_json: JsonOption = False, profile: ProfileOption = None) -> None:
    """Download the newer version and verify it; nothing is installed or started."""
    last = -1

    def tell(done: int, whole: int) -> None:
        nonlocal last
        percent = 100 * done // whole
        if percent != last and sys.stderr is not None and sys.stderr.isatty():
            last = percent
            typer.echo(f"\r{percent:3} % of {whole / 1e6:.0f} MB", err=True, nl=percent == 100)

    path = run(_updates(ctx).get(tell))
    if as_json:
        print_json({"path": str(path)})
        return
    say(f"Downloaded and verified: {path}\n{_next_step(path)}")


def _sentence(news: UpdateNews) -> str:
    from postdeck.core.update import UpdateState
    if news.state is UpdateState.OFF:
        return (f"This is PostDeck {news.own}. It does not look for updates: whoever made this "
                "build has set no address for them.")
    if news.state is UpdateState.CURRENT:
        return f"PostDeck {news.own} is the newest."
    how = "“postdeck update get” downloads it." if news.file else \
        "It has no file for this computer: get it the way you got this one."
    return f"PostDeck {news.version} is out; this is {news.own}. {how}"


def _next_step(path: Path) -> str:
    if path.suffix == ".deb":
        return f"To install it: sudo apt install {path}"
    if path.name.endswith(".tar.gz"):
        return f"To install it: tar -xzf {path} && ./PostDeck/install.sh"
    return "Close PostDeck, then open that file."


def _updates(ctx: typer.Context) -> Updates:
    from postdeck.core.clock import SystemClock
    from postdeck.services.license import load_distribution
    from postdeck.services.updates import Updates
    profile = profile_of(ctx)
    distribution = load_distribution()
    if distribution.update_address:
        profile.prepare()
    return Updates(profile.folder, distribution, SystemClock())
