"""The language of the command line: the terminal's, without Qt; what programs read stays English.

JSON, tables' values and the words that commands are typed with are never translated.
"""

from __future__ import annotations

import locale
import os
from functools import cache
from typing import Any

import typer

from postdeck.services.languages import ENGLISH, chosen_language, phrases_of

_VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


@cache
def language() -> str:
    """What the terminal is set to; elsewhere than on Unix, what the computer speaks."""
    for variable in _VARIABLES:
        if names := os.environ.get(variable):
            return chosen_language("", names.split(":"))
    return chosen_language("", filter(None, [locale.getlocale()[0]]))


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
