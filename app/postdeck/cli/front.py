"""The front door: the root command, the profile option, and files given without a command."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperGroup

from postdeck import __version__
from postdeck.cli.ending import UsageError, tell
from postdeck.cli.speech import say, say_help, say_typers_words

if TYPE_CHECKING:
    from postdeck.store.profile import Profile

PROFILE = "postdeck.profile"
ADB_PORT = "postdeck.adb_port"
IN_WINDOW = "postdeck.in_window"
"""Set in a command's context when a person waits for a window."""


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


def _remember(ctx: typer.Context, value: Path | None) -> Path | None:
    if value is not None:
        ctx.meta[PROFILE] = value
    return value


def _remember_port(ctx: typer.Context, value: int | None) -> int | None:
    if value is not None:
        ctx.meta[ADB_PORT] = value
    return value


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"PostDeck {__version__}")
        raise typer.Exit


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
    if ctx.invoked_subcommand is None and isinstance(ctx.command, Front):
        ctx.invoke(ctx.command.commands["window"])


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
