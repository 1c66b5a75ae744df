"""The help pages: which there are, in which order, what they say, and where words are found.

They are files in resources/help/LANGUAGE/. A heading is written `## Words {#anchor}`; anchors,
unlike words, are the same in every language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from postdeck.core.resources import resource
from postdeck.services.languages import ENGLISH

KEYS = ("index", "connect", "first-post", "plan", "failures", "api", "selectors", "privacy",
        "keyboard")
"""The pages, as they are read one after the other."""
INDEX = KEYS[0]

_HEADING = re.compile(r"(#{1,3}) (.+?)(?: \{#([\w-]+)\})?$")
_MARKS = re.compile(r"\*\*|`|^[-|>] ?|^\d+\. |\|", re.MULTILINE)
_LINK = re.compile(r"\[([^\]]+)\]\([^)]+\)")
_BEFORE, _AFTER = 12, 90


@dataclass(frozen=True)
class Section:
    """A heading (level 1 to 3) and what stands below it, without the marks of Markdown."""

    level: int
    heading: str
    anchor: str
    text: str


@dataclass(frozen=True)
class HelpPage:
    """One page; the first section's heading is its title."""

    key: str
    source: str
    sections: tuple[Section, ...]

    @property
    def title(self) -> str:
        """What it is called."""
        return self.sections[0].heading


@dataclass(frozen=True)
class Hit:
    """Where words were found; `snippet` is what stands around the first of them."""

    page: HelpPage
    section: Section
    snippet: str


@lru_cache(maxsize=4)
def book(language: str) -> tuple[HelpPage, ...]:
    """The pages in a language; one that it lacks comes in English."""
    return tuple(_page(key, _source(language, key)) for key in KEYS)


def page_of(language: str, key: str) -> HelpPage:
    """A page by its key; an unknown one is the index."""
    pages = {page.key: page for page in book(language)}
    return pages.get(key) or pages[INDEX]


def search(language: str, text: str) -> list[Hit]:
    """The sections in which all of the words stand, best first."""
    words = text.casefold().split()
    scored = [(score, hit) for page in book(language) for score, hit in _hits(page, words)]
    return [hit for _, hit in sorted(scored, key=lambda each: -each[0])]


def heading_of(line: str) -> tuple[int, str, str] | None:
    """Level, words and anchor ("" for none) of a heading's line; None for another line."""
    found = _HEADING.match(line)
    return (len(found[1]), found[2], found[3] or "") if found else None


def _source(language: str, key: str) -> str:
    for name in (language, ENGLISH):
        path = resource("help", name, f"{key}.md")
        if path.is_file():
            return path.read_text(encoding="utf-8")
    return f"# {key}\n"


def _page(key: str, source: str) -> HelpPage:
    return HelpPage(key, source, tuple(_sections(source)) or (Section(1, key, "", ""),))


def _sections(source: str) -> Iterator[Section]:
    head: tuple[int, str, str] | None = None
    lines: list[str] = []
    in_code = False
    for line in source.splitlines():
        if line.startswith("```"):
            in_code = not in_code
        elif not in_code and (found := heading_of(line)):
            if head:
                yield Section(*head, _plain(lines))
            head, lines = found, []
        else:
            lines.append(line)
    if head:
        yield Section(*head, _plain(lines))


def _plain(lines: list[str]) -> str:
    text = _LINK.sub(r"\1", "\n".join(lines))
    return " ".join(_MARKS.sub(" ", text).split())


def _hits(page: HelpPage, words: list[str]) -> Iterator[tuple[int, Hit]]:
    title = page.title.casefold()
    for section in page.sections:
        heading, text = section.heading.casefold(), section.text.casefold()
        if words and all(word in heading or word in text for word in words):
            score = sum(4 * (word in heading) + 2 * (word in title) + (word in text)
                        for word in words)
            yield score, Hit(page, section, _snippet(section.text, words))


def _snippet(text: str, words: list[str]) -> str:
    at = min((place for word in words if (place := text.casefold().find(word)) >= 0), default=0)
    start = 0 if at <= _BEFORE else text.rfind(" ", 0, at - _BEFORE) + 1
    cut = text[start:at + _AFTER].strip()
    return f"{'…' * (start > 0)}{cut}{'…' * (at + _AFTER < len(text))}"
