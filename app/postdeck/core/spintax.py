"""Spintax: one text that stands for many, {good|nice {day|evening}}, and each of them by number."""

from __future__ import annotations

import math
import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from postdeck.core.errors import InvalidInputError

MOST_DEPTH = 40
"""Braces within braces; more is a slip of the keyboard, and each level costs stack."""

_MARK = re.compile(r"(\\*)([{|}])")


class SpintaxError(InvalidInputError):
    """A brace without its partner; `at` is its index in the text."""

    def __init__(self, message: str, advice: str, at: int) -> None:
        super().__init__(message, advice)
        self.at = at


@dataclass
class _Choice:
    """Alternatives, each a row of words and further choices; `at` is where its { stands."""

    at: int = 0
    options: list[list[str | _Choice]] = field(default_factory=lambda: [[]])

    @property
    def count(self) -> int:
        return sum(map(_count, self.options))


class Spintax:
    r"""A text with choices: {a|b} is a or b, {a|} maybe a; choices may hold choices.

    \{, \| and \} stand for the marks themselves, \\{ for a backslash before a choice; any other
    backslash, and a | outside of braces, is itself. `words` is applied to what stands between
    the marks.

    Raises InvalidInputError that names line and column of a brace without its partner.
    """

    def __init__(self, text: str, words: Callable[[str], str] = str) -> None:
        self._row = _parse(text, words)
        self.count = _count(self._row)
        """How many variants there are; the same text may be among them twice."""

    def variant(self, number: int) -> str:
        """The variant of that number; beyond `count` they begin again."""
        return _text(self._row, number % self.count)

    def drawn(self, seed: str, index: int = 0) -> str:
        """The variant for the task `index` of a request: no two alike until all were used.

        The same seed and index always give the same one.
        """
        if self.count == 1:
            return self.variant(0)
        dice = random.Random(seed)
        start, step = dice.randrange(self.count), dice.randrange(self.count) or 1
        while math.gcd(step, self.count) != 1:
            step += 1
        return self.variant(start + index * step)


def count(text: str) -> int:
    """How many variants a text has; InvalidInputError names a brace without its partner."""
    return Spintax(text).count


def variants(text: str, most: int) -> tuple[str, ...]:
    """Up to `most` different variants, drawn all over the text."""
    spintax = Spintax(text)
    return tuple(dict.fromkeys(
        spintax.drawn("", index) for index in range(min(most, spintax.count))))


def literal(text: str) -> str:
    """A text with choices whose only variant is `text`; a bar outside of braces needs no mark."""
    def marked(mark: re.Match[str]) -> str:
        slashes, sign = mark[1], mark[2]
        return sign if sign == "|" and not slashes else f"{slashes * 2}\\{sign}"

    return _MARK.sub(marked, text)


def choices(text: str) -> tuple[tuple[int, int], ...]:
    """Where the outermost choices begin and end, up to the first brace without its partner."""
    found, depth, begin = [], 0, 0
    try:
        for _, sign, at in _pieces(text):
            if sign == "{":
                begin = begin if depth else at
                depth += 1
            elif sign == "}":
                depth -= 1
                if not depth:
                    found.append((begin, at + 1))
    except SpintaxError:
        pass
    return tuple(found)


def _parse(text: str, words: Callable[[str], str]) -> list[str | _Choice]:
    whole = _Choice()
    open_choices = [whole]
    for literal, sign, at in _pieces(text):
        if literal:
            open_choices[-1].options[-1].append(words(literal))
        if sign == "{":
            choice = _Choice(at)
            open_choices[-1].options[-1].append(choice)
            open_choices.append(choice)
        elif sign == "|":
            open_choices[-1].options.append([])
        elif sign == "}":
            open_choices.pop()
    return whole.options[0]


def _pieces(text: str) -> Iterator[tuple[str, str, int]]:
    """Words, the mark after them ("" at the end), and where that is; each brace has its partner."""
    literal, begin, opened = "", 0, list[int]()
    for mark in _MARK.finditer(text):
        slashes, sign, at = mark[1], mark[2], mark.start(2)
        literal += text[begin:mark.start()] + "\\" * (len(slashes) // 2)
        begin = mark.end()
        if len(slashes) % 2 or (sign == "|" and not opened):
            literal += sign
            continue
        if sign == "}" and not opened:
            raise _error(text, at, "closes nothing", r"Take it out, or write \} to post a brace")
        if sign == "{":
            opened.append(at)
        elif sign == "}":
            opened.pop()
        if len(opened) > MOST_DEPTH:
            raise _error(text, at, f"is more than {MOST_DEPTH} braces deep", "Take some out")
        yield literal, sign, at
        literal = ""
    if opened:
        raise _error(text, opened[-1], "is never closed",
                     r"Close it with }, or write \{ to post a brace")
    yield literal + text[begin:], "", len(text)


def _error(text: str, at: int, what: str, advice: str) -> SpintaxError:
    line = text.count("\n", 0, at) + 1
    column = at - text.rfind("\n", 0, at)
    return SpintaxError(
        f"In the caption, the {text[at]} in line {line}, column {column} {what}.", f"{advice}.", at)


def _count(row: list[str | _Choice]) -> int:
    return math.prod(part.count for part in row if isinstance(part, _Choice))


def _text(row: list[str | _Choice], number: int) -> str:
    """Read `number` as digits, one for each choice of the row."""
    parts = []
    for part in row:
        if isinstance(part, str):
            parts.append(part)
            continue
        number, digit = divmod(number, part.count)
        for option in part.options:
            if digit < _count(option):
                parts.append(_text(option, digit))
                break
            digit -= _count(option)
    return "".join(parts)
