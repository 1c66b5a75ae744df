"""Where the log goes, how much of it is kept, and that nothing private is written into it."""

from __future__ import annotations

import io
import logging
import os
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from logging.handlers import RotatingFileHandler
from pathlib import Path

from postdeck.core.errors import PostDeckError
from postdeck.launch.privacy import PrivateWords

LOG_NAME = "postdeck.log"
LINE = "%(asctime)s %(levelname)-7s %(name)s: %(message)s"
FILE_BYTES = 1_000_000
OLD_FILES = 4
LEVEL = "POSTDECK_LOG"
"""Environment: "debug" writes everything down."""


class Discreet(logging.Formatter):
    """Formats records without what is private, in messages, their arguments and tracebacks."""

    def __init__(self, private: PrivateWords | None = None) -> None:
        super().__init__(LINE)
        self._private = private or PrivateWords()

    def format(self, record: logging.LogRecord) -> str:
        """The line (and traceback), with what is private left out."""
        given, record.exc_text = record.exc_text, None  # another formatter's, with everything in it
        try:
            return self._private.hide(super().format(record))
        finally:
            record.exc_text = given

    def formatMessage(self, record: logging.LogRecord) -> str:
        """The line; what a library says may quote anything, such as the error of a task."""
        line = super().formatMessage(record)
        return line if _is_ours(record) else self._private.hide_message(line)

    def say(self, record: logging.LogRecord) -> str:
        """The message alone."""
        text = record.getMessage()
        return self._private.hide(text) if _is_ours(record) else self._private.hide_message(text)

    def formatException(self, ei: object) -> str:
        """The traceback: places in the program as they are, what errors say in part."""
        error = ei[1] if isinstance(ei, tuple) else None
        return "" if error is None else told(error, self._private)


def _is_ours(record: logging.LogRecord) -> bool:
    return record.name.partition(".")[0] == "postdeck"


def told(error: BaseException, private: PrivateWords) -> str:
    """An error with its traceback and its causes, discreetly.

    Our own errors say what a person may be told; others may quote anything, and that is left out.
    """
    out = io.StringIO()
    for line in traceback.TracebackException.from_exception(error, compact=True).format():
        out.write(line if _is_place(line) else private.hide_message(line))
    return private.hide(out.getvalue().rstrip())


def _is_place(line: str) -> bool:
    return line.lstrip(" |+-").startswith("File ")


def quiet(error: BaseException | None) -> bool:
    """Whether an error is one that was foreseen: ours, the computer's, or somebody's leaving."""
    if isinstance(error, BaseExceptionGroup):
        return all(map(quiet, error.exceptions))
    return error is None or isinstance(
        error, PostDeckError | OSError | EOFError) or not isinstance(error, Exception)


def wanted_level() -> int:
    """What the environment asks for; INFO else."""
    return logging.DEBUG if os.environ.get(LEVEL, "").lower() == "debug" else logging.INFO


@contextmanager
def logging_to(folder: Path, level: int | None = None, private: PrivateWords | None = None
               ) -> Iterator[Path]:
    """Log into `folder` while inside: 5 files of 1 MB at most, the newest without a number.

    Without a `level` the environment says which.
    """
    path = folder / LOG_NAME
    handler = RotatingFileHandler(path, maxBytes=FILE_BYTES, backupCount=OLD_FILES,
                                  encoding="utf-8", errors="backslashreplace", delay=True)
    handler.setFormatter(Discreet(private))
    handler.handleError = _unwritten  # type: ignore[method-assign]
    root = logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(wanted_level() if level is None else level)
    try:
        yield path
    finally:
        root.removeHandler(handler)
        root.setLevel(before)
        handler.close()


def _unwritten(record: logging.LogRecord) -> None:
    """A line that can't be written, as on a full disk: only that it was so, not what it said."""
    if sys.stderr is not None:
        sys.stderr.write(f"PostDeck's log can't be written ({sys.exc_info()[0]}).\n")
