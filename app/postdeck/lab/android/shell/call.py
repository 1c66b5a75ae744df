"""One run of a command: its words, its streams, its phone."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from postdeck.lab.android.shell.pipes import Sink, Source
from postdeck.lab.android.storage.files import normal

if TYPE_CHECKING:
    from postdeck.lab.android.phone import Phone


def encode(text: str) -> bytes:
    """Text of the shell as bytes; whatever came in goes out the same."""
    return text.encode("utf-8", "surrogateescape")


def decode(data: bytes | bytearray) -> str:
    """Bytes as text of the shell."""
    return bytes(data).decode("utf-8", "surrogateescape")


@dataclass
class Session:
    """A shell: variables, working folder, and whether anybody still holds the line."""

    phone: Phone
    variables: dict[str, str]
    cwd: str
    hung_up: asyncio.Event
    status: int = 0
    pid: int = 9000

    def fork(self) -> Session:
        """For a subshell: what it changes stays in it."""
        return Session(self.phone, dict(self.variables), self.cwd, self.hung_up, self.status,
                       self.pid)


@dataclass
class Call:
    """A command that runs: `words[0]` is its name."""

    session: Session
    words: list[str]
    env: dict[str, str]
    stdin: Source
    out: Sink
    err: Sink
    run: Callable[[Call], Awaitable[int]]
    """Runs another command in the same place, for toybox, sh -c, timeout and the like."""

    @property
    def phone(self) -> Phone:
        """Where it runs."""
        return self.session.phone

    @property
    def name(self) -> str:
        """The command's name."""
        return self.words[0]

    @property
    def args(self) -> list[str]:
        """The words after the name."""
        return self.words[1:]

    def say(self, text: str) -> None:
        """Write a line to stdout."""
        self.out.write(encode(text + "\n"))

    def complain(self, text: str, code: int = 1) -> int:
        """Write a line to stderr; returns the exit code."""
        self.err.write(encode(text + "\n"))
        return code

    def path(self, given: str) -> str:
        """An absolute path."""
        return normal(given, self.session.cwd)

    def plain(self, letters: str = "") -> list[str]:
        """The arguments without options; those whose letter is named take a value."""
        rest: list[str] = []
        words = iter(self.args)
        for word in words:
            if word == "--":
                return [*rest, *words]
            if word.startswith("-") and len(word) > 1:
                if word[-1] in letters and len(word) == 2:
                    next(words, None)
                continue
            rest.append(word)
        return rest

    def has(self, letter: str) -> bool:
        """Whether a one-letter option is given, alone or with others."""
        for word in self.args:
            if word == "--":
                return False
            if word.startswith("-") and not word.startswith("--") and letter in word[1:]:
                return True
        return False

    def option(self, *names: str) -> str | None:
        """The value after an option."""
        for index, word in enumerate(self.args[:-1]):
            if word in names:
                return self.args[index + 1]
        return None

    async def unless_hung_up(self, work: Awaitable[None]) -> bool:
        """Wait for work, but not longer than somebody holds the line; True when it ended."""
        task = asyncio.ensure_future(work)
        hang_up = asyncio.ensure_future(self.session.hung_up.wait())
        try:
            await asyncio.wait({task, hang_up}, return_when=asyncio.FIRST_COMPLETED)
            return task.done()
        finally:
            hang_up.cancel()
            task.cancel()


Runner = Callable[[Call], Awaitable[int]]
"""A command: returns its exit code."""


def with_words(call: Call, words: list[str]) -> Call:
    """The same place, other words."""
    return Call(call.session, words, call.env, call.stdin, call.out, call.err, call.run)
