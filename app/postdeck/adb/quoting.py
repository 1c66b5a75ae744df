"""How words reach the phone's shell unharmed: the one place where anything is quoted."""

from __future__ import annotations

import shlex
from collections.abc import Mapping, Sequence

# adb's length prefix has four hex digits; the service name before the command needs some of it.
_LONGEST = 0xFFFF - 64


def command_line(words: Sequence[str], env: Mapping[str, str] | None = None) -> str:
    """The words as one line for the phone's shell, each exactly one argument there.

    adb joins arguments like ssh does, without escaping, so the line is quoted here and sent
    whole. `env` are variables set for this command. Raises ValueError for what no shell can
    carry: NUL, lone surrogates, no words, more than 64 KiB.
    """
    if not words:
        raise ValueError("a command needs at least one word")
    parts = [f"{name}={shlex.quote(value)}" for name, value in (env or {}).items()]
    parts.extend(shlex.quote(word) for word in words)
    line = " ".join(parts)
    if "\0" in line:
        raise ValueError("a shell word can't hold NUL")
    if len(line.encode("utf-8")) > _LONGEST:
        raise ValueError("the command is too long for adb")
    return line
