"""Which words of a person's are private, and how a line of text is told without them."""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Iterable
from pathlib import PurePath

from postdeck.core.events import AccountsChanged, Event, TaskChanged
from postdeck.core.task import Task
from postdeck.services.redaction import clean

HIDDEN = "…"
MOST_WORDS = 4_000
"""So many are remembered, the latest; a log tells of what was lately done."""

_SHORTEST = 3
_HANDLE = re.compile(r"(?<![\w/])@[\w.]{2,64}")
_KEYS = re.compile(r"-----BEGIN [^-]+-----.*?-----END [^-]+-----|"
                   r"(?<![\w+/\-])(?:[A-Za-z0-9+/_\-]{42,}={1,2}|[A-Za-z0-9_\-]{43})(?![\w=\-])",
                   re.DOTALL)
"""Keys, signatures and tokens, bare: base64 of 32 bytes or more. A hash is longer, and hex."""

_QUOTED = re.compile(r"(?s)'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"|“[^”]*”|‘[^’]*’")
_PLAIN = re.compile(r"[A-Za-z_][\w.\-]{0,40}")
"""What may stand in quotes: a name out of a program, such as the key of a KeyError."""


class PrivateWords:
    """Handles, captions, names of files: learnt as they pass, hidden wherever they stand.

    Home folders and tokens are hidden without being learnt, and so is what begins with @.
    """

    def __init__(self) -> None:
        self._words: OrderedDict[str, tuple[str, ...]] = OrderedDict()
        """Each with its spellings, which are worked out when they are first needed."""

    def learn(self, *words: str) -> None:
        """From now on hide these; each line of a longer text counts for itself, too."""
        for text in words:
            for word in (text.strip(), *(line.strip() for line in text.splitlines())):
                if len(word) >= _SHORTEST and not word.isdigit():
                    self._keep(word)

    def hear(self, event: Event) -> None:
        """Learn from what happens on the bus."""
        if isinstance(event, TaskChanged):
            self.learn(*words_of(event.task))
        elif isinstance(event, AccountsChanged):
            self.learn(*(account.username for account in event.accounts))

    def hide(self, text: str) -> str:
        """Text that may be written down."""
        text = _KEYS.sub(HIDDEN, _HANDLE.sub(f"@{HIDDEN}", clean(text)))
        plain = text.casefold()
        for word in reversed(tuple(self._words)):
            for spelling in self._spellings(word):
                if spelling.casefold() in plain:
                    text = _pattern(spelling).sub(HIDDEN, text)
        return text

    def hide_message(self, text: str) -> str:
        """The words of an error that nobody expected: what it quotes may be anything."""
        return self.hide(_QUOTED.sub(_unquoted, text))

    def _keep(self, word: str) -> None:
        if word in self._words:
            self._words.move_to_end(word)
            return
        self._words[word] = ()
        if len(self._words) > MOST_WORDS:
            self._words.popitem(last=False)

    def _spellings(self, word: str) -> tuple[str, ...]:
        if not self._words[word]:
            self._words[word] = _spellings(word)
        return self._words[word]


def words_of(task: Task) -> Iterable[str]:
    """What a task says in its user's words."""
    config = task.config
    files = [*config.material_list, config.material_path,
             *(material.name for material in task.materials)]
    names = [name for file in files if (name := PurePath(file.replace("\\", "/")).name)]
    return (task.caption, config.captions, task.username, task.sound, config.sound_name,
            config.custom_sound_keyword, *names)


def _spellings(word: str) -> tuple[str, ...]:
    """As it stands, and as Python and JSON write it between quotes; the longest first."""
    plain = repr(word)[1:-1]
    found = {word, plain, ascii(word)[1:-1], plain.replace('"', '\\"')}
    return tuple(sorted(found, key=len, reverse=True))


def _pattern(word: str) -> re.Pattern[str]:
    """Wherever it stands as a whole: the caption “on” is not in “none”."""
    start = r"(?<!\w)" if word[0].isalnum() else ""
    end = r"(?!\w)" if word[-1].isalnum() else ""
    return re.compile(f"{start}{re.escape(word)}{end}", re.IGNORECASE)


def _unquoted(found: re.Match[str]) -> str:
    text = found[0]
    return text if _PLAIN.fullmatch(text[1:-1]) else f"{text[0]}{HIDDEN}{text[-1]}"
