"""A start that failed, in a box on the screen: whoever double-clicked has no terminal to read."""

from __future__ import annotations

import logging
import os
import sys
from contextlib import suppress
from typing import TextIO

from postdeck.launch.screen import BY_ITSELF, ScreenError, load_qt, screen_trouble

log = logging.getLogger(__name__)


def show_trouble(text: str) -> bool:
    """Show a sentence until it is closed, if nobody reads stderr and somebody sees a screen."""
    if is_read(sys.stderr) or not is_seen():
        return False
    with suppress(ScreenError):  # then there is nothing to show it with
        load_qt()
        from postdeck.gui.app import application
        from postdeck.gui.start_box import StartBox
        application()
        StartBox(text).exec()
        return True
    return False


def is_read(stream: TextIO | None) -> bool:
    """Whether a person reads what goes there; a packaged window on Windows has no stream at all."""
    return stream is not None and not stream.closed and stream.isatty()


def is_seen() -> bool:
    """Whether a box would be seen by somebody; of Qt's own platforms nothing comes to a screen."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    return not screen_trouble() and not platform.startswith(BY_ITSELF)
