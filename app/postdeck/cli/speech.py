"""The language of the command line: the terminal's, without Qt; what programs read stays English.

JSON, tables' values and the words that commands are typed with are never translated.
"""

from __future__ import annotations

import ctypes
import locale
import os
import sys
from functools import cache
from typing import Any

import typer

from postdeck.services.languages import ENGLISH, chosen_language, phrases_of

_VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")

_TYPERS_WORDS = {
    "ARGUMENTS_PANEL_TITLE": "Arguments", "OPTIONS_PANEL_TITLE": "Options",
    "COMMANDS_PANEL_TITLE": "Commands", "ERRORS_PANEL_TITLE": "Error",
    "ABORTED_TEXT": "Aborted.", "REQUIRED_LONG_STRING": "[required]",
    "DEFAULT_STRING": "[default: {0}]",
}
"""Constants of typer.rich_utils; packaging/language_sources.py lists the texts."""


@cache
def language() -> str:
    """What the terminal is set to; elsewhere than on Unix, what the computer speaks."""
    for variable in _VARIABLES:
        if names := os.environ.get(variable):
            return chosen_language("", names.split(":"))
    return chosen_language("", filter(None, [_of_the_computer()]))


def _of_the_computer() -> str | None:
    """Like “it_IT”. Windows would call it “Italian_Italy”, so it is asked for its number."""
    if sys.platform == "win32":
        return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage())
    return locale.getlocale()[0]


def said(text: str) -> str:
    """A sentence in that language; what is not known stays English."""
    return text if language() == ENGLISH else phrases_of(language()).said(text)


def say(text: str, *, err: bool = False) -> None:
    """Print a sentence."""
    typer.echo(said(text), err=err)


def say_help(command: Any) -> None:
    """Put the help of a command, its options and its commands into that language."""
    if language() == ENGLISH:
        return
    command.help = "\n\n".join(
        said(" ".join(each.split())) for each in (command.help or "").split("\n\n"))
    for option in command.params:
        if getattr(option, "help", None):
            option.help = said(option.help)
    for each in getattr(command, "commands", {}).values():
        say_help(each)


def say_typers_words() -> None:
    """Put the fixed words around help and errors into that language, as far as typer lets us.

    “Usage:” and what it says of a wrong value stay English: they are no constants there.
    """
    if language() == ENGLISH:
        return
    from typer import rich_utils  # takes its time, and most commands print neither
    for name, text in _TYPERS_WORDS.items():
        setattr(rich_utils, name, said(text).replace("{0}", "{}"))
    rich_utils.RICH_HELP = said("Try '{0} {1}' for help.").replace(
        "{0}", "{command_path}").replace("{1}", "{help_option}")
