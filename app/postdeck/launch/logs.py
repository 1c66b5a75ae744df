"""Where the log goes, and what is never written into it."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from logging.handlers import RotatingFileHandler
from pathlib import Path

LOG_NAME = "postdeck.log"
LINE = "%(asctime)s %(levelname)-7s %(name)s: %(message)s"
FILE_BYTES = 1_000_000
OLD_FILES = 4

_SECRETS = (
    (re.compile(r"(?i)\b(bearer|token)([ =:]+)[\w\-.~+/]{8,}=*"), r"\1\2…"),
)


class Discreet(logging.Formatter):
    """Formats records without tokens and without the name of the home folder."""

    def __init__(self) -> None:
        super().__init__(LINE)
        try:
            self._home = str(Path.home())
        except RuntimeError:
            self._home = ""

    def format(self, record: logging.LogRecord) -> str:
        """The line (and traceback), with what is private left out."""
        text = super().format(record)
        for pattern, instead in _SECRETS:
            text = pattern.sub(instead, text)
        return text.replace(self._home, "~") if len(self._home) > 1 else text


@contextmanager
def logging_to(folder: Path, level: int = logging.INFO) -> Iterator[Path]:
    """Log into `folder` while inside: 5 files of 1 MB at most, the newest without a number."""
    path = folder / LOG_NAME
    handler = RotatingFileHandler(path, maxBytes=FILE_BYTES, backupCount=OLD_FILES,
                                  encoding="utf-8", delay=True)
    handler.setFormatter(Discreet())
    root = logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(level)
    try:
        yield path
    finally:
        root.removeHandler(handler)
        root.setLevel(before)
        handler.close()
