"""How a command ends: errors as a sentence on stderr, honest exit codes, never a traceback."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import signal
import tempfile
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import TypeVar

import typer

from postdeck.cli.speech import said
from postdeck.core.asked_to_end import asking_signals
from postdeck.core.errors import PostDeckError

T = TypeVar("T")
log = logging.getLogger(__name__)

TERMINATED = 143
USAGE = 2
UsageError: type[Exception] = next(
    kind for kind in typer.BadParameter.__mro__ if kind.__name__ == "ClickException")


class WrongUseError(PostDeckError):
    """The command was typed in a way that has no meaning; ends with code 2."""


def run(work: Coroutine[object, object, T], terminated: int = TERMINATED) -> T:
    """Run `work`; Ctrl-C and what asks to end cancel it, so that everything closes in order.

    Ctrl-C then ends with 130, SIGTERM, a closed terminal and a logout with `terminated`.
    """
    asked_to_end = False

    async def guarded() -> T:
        task = asyncio.current_task()
        assert task is not None

        def end(running: asyncio.Task[T] = task) -> None:
            nonlocal asked_to_end
            asked_to_end = True
            running.cancel()

        for number in asking_signals():
            _when(number, end)
        return await work

    try:
        return asyncio.run(guarded())
    except asyncio.CancelledError:
        if asked_to_end:
            raise typer.Exit(terminated) from None
        raise


def _when(number: signal.Signals, act: Callable[[], None]) -> None:
    loop = asyncio.get_running_loop()
    try:
        loop.add_signal_handler(number, act)
    except NotImplementedError:  # on Windows
        signal.signal(number, lambda *_: loop.call_soon_threadsafe(act))


def tell(error: Exception, folder: Path | None, *, in_window: bool = False) -> int:
    """Say `error` on stderr and give the exit code; what nobody expected goes into the log.

    `in_window`: a window was asked for, so where no terminal is, a box on the screen says it too.
    """
    known = _expected(error)
    text = said(known.sentence if known is not None else _unexpected(error, folder))
    typer.echo(text, err=True)
    if in_window:
        from postdeck.launch.trouble_box import show_trouble
        show_trouble(text)
    return USAGE if isinstance(known, WrongUseError) else 1


def _unexpected(error: Exception, folder: Path | None) -> str:
    if isinstance(error, OSError) and error.strerror:
        where = f" ({error.filename})" if error.filename else ""
        return f"This computer refused: {error.strerror}{where}."
    return (f"Something unexpected went wrong ({_in_a_word(error)}). The details are in "
            f"{_write_down(error, folder)}; send them to whoever maintains this PostDeck.")


def _expected(error: BaseException) -> PostDeckError | None:
    """The error that a person can be told, also when a group of tasks raised it."""
    if isinstance(error, PostDeckError):
        return error
    if isinstance(error, BaseExceptionGroup):
        return next(filter(None, map(_expected, error.exceptions)), None)
    return None


def _in_a_word(error: Exception) -> str:
    from postdeck.launch.privacy import PrivateWords
    words = f"{type(error).__name__}: {error}".splitlines()[0][:300]
    return PrivateWords().hide_message(words)


def _write_down(error: Exception, folder: Path | None) -> Path:
    """Where the details are: the profile's log, which a crash report goes with."""
    from postdeck.launch.crash_reports import crash_reports
    from postdeck.launch.logs import logging_to
    from postdeck.launch.privacy import PrivateWords
    private = PrivateWords()
    logs = folder / "logs" if folder else None
    with contextlib.ExitStack() as stack:
        if folder is None or logs is None or not logs.is_dir():
            logs = Path(tempfile.mkdtemp(prefix="postdeck-error-"))
        path = stack.enter_context(logging_to(logs, private=private))
        if folder is not None and logs.is_relative_to(folder):
            reports = stack.enter_context(crash_reports(folder, private, owner=False))
            stack.callback(reports.mark_told)  # this is how the person is told
        log.critical("A command failed", exc_info=error)
    return path
