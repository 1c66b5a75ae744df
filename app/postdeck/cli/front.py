"""The front door: the root command, and files given without a command."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from postdeck import __version__
from postdeck.cli.ending import UsageError, tell
from postdeck.cli.options import (
    IN_WINDOW,
    PROFILE,
    AdbPortOption,
    ProfileOption,
    default_profile,
)
from postdeck.cli.running import open_window
from postdeck.cli.speech import say_help, say_typers_words


class Front(TyperGroup):
    """Takes words that are no command for files to open, and ends every error in a sentence."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        say_help(self)

    def parse_args(self, ctx: Any, args: list[str]) -> Any:
        """Before help is printed, or what is wrong with the words, typer learns the language."""
        if {"-h", "--help"}.intersection(args):
            say_typers_words()
        try:
            return super().parse_args(ctx, args)
        except UsageError:
            say_typers_words()
            raise

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The named command, or the window with files."""
        word = args[0]
        # The marks first: what has one is not asked for here, as a network share never may be.
        looks_like_file = any(mark in word for mark in "./\\") or Path(word).exists()
        if word in self.commands or ctx.resilient_parsing or not looks_like_file:
            return super().resolve_command(ctx, args)  # of a mistyped command it says so
        return "window", self.commands["window"], ["--", *args] if word[:1] == "-" else args

    def invoke(self, ctx: Any) -> Any:
        """Run; whatever goes wrong becomes a sentence and an exit code."""
        try:
            return super().invoke(ctx)
        except (typer.Exit, typer.Abort):
            raise
        except UsageError:
            say_typers_words()
            raise
        except Exception as error:
            if isinstance(error, OSError) and error.errno == errno.EPIPE:
                raise  # the reader has gone; nothing can be told
            folder = ctx.meta.get(PROFILE) or default_profile()
            raise typer.Exit(
                tell(error, folder, in_window=IN_WINDOW in ctx.meta)) from None


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"PostDeck {__version__}")
        raise typer.Exit


app = typer.Typer(cls=Front, name="postdeck", add_completion=False, invoke_without_command=True,
                  pretty_exceptions_enable=False,
                  context_settings={"help_option_names": ["-h", "--help"]})


@app.callback()
def front(
    ctx: typer.Context,
    profile: ProfileOption = None,
    adb_port: AdbPortOption = None,
    version: Annotated[bool, typer.Option(
        "--version", callback=_version, is_eager=True, help="Print the version.")] = False,
) -> None:
    """Publish your own videos and photos from your own Android phones.

    Without a command the window opens; files given instead of a command go into a new post.
    """
    if ctx.invoked_subcommand is None:
        open_window(ctx, [])
