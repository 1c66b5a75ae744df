"""In which language an app speaks: its labels are written in English and looked up here."""

from __future__ import annotations

from collections.abc import Mapping

LANGUAGES = ("en", "it", "zh")
Table = Mapping[str, tuple[str, str]]
"""English to Italian and Simplified Chinese; "{}" stands for what is filled in."""


class Own(str):
    """Text that nobody translates: people wrote it, or it is translated already."""

    __slots__ = ()


class Words:
    """The labels of one app in one language; what the table lacks stays English."""

    def __init__(self, language: str = "en", table: Table | None = None) -> None:
        if language not in LANGUAGES:
            raise ValueError(f"there is no language {language}; known are {', '.join(LANGUAGES)}")
        self.language = language
        self._table = table or {}

    def __call__(self, english: str, *values: object) -> Own:
        """A label in the language, with the values filled in."""
        if isinstance(english, Own):
            return english
        said = english
        if self.language != "en" and english in self._table:
            said = self._table[english][LANGUAGES.index(self.language) - 1]
        return Own(said.format(*values) if values else said)
