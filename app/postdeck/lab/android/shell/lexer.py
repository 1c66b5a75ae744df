"""The words of the phone's shell: quotes, escapes, variables and operators of a line of text."""

from __future__ import annotations

from dataclasses import dataclass

_OPERATORS = ("&&", "||", ";;", "&>", ">>", "<<", ">&", "<&", ";", "&", "|", "<", ">", "(", ")",
              "\n")
_BLANK = " \t\r"
_ESCAPABLE = '$`"\\\n'


class GrammarError(Exception):
    """The text is not a command line."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Part of a word: literal text, a variable ("var") or a command substitution ("run")."""

    kind: str
    text: str
    quoted: bool


Word = tuple[Piece, ...]


@dataclass(slots=True)
class Token:
    """An operator, with the fd written before it, or a word."""

    operator: str = ""
    word: Word = ()
    fd: int | None = None


class Lexer:
    """Cuts a text into tokens."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    def tokens(self) -> list[Token]:
        """All of them; raises GrammarError."""
        found: list[Token] = []
        while True:
            self._skip_blank()
            if self.at >= len(self.text):
                return found
            operator = next((op for op in _OPERATORS if self.text.startswith(op, self.at)), "")
            if operator:
                self.at += len(operator)
                found.append(Token(operator=operator))
                continue
            word = self._word()
            token = Token(word=word)
            if self.text[self.at:self.at + 1] in ("<", ">") and len(word) == 1 and (
                    word[0].text in ("0", "1", "2") and not word[0].quoted):
                token = self._numbered(int(word[0].text))
            found.append(token)

    def _numbered(self, fd: int) -> Token:
        operator = next(op for op in _OPERATORS if self.text.startswith(op, self.at))
        self.at += len(operator)
        return Token(operator=operator, fd=fd)

    def _skip_blank(self) -> None:
        while self.at < len(self.text):
            char = self.text[self.at]
            if char in _BLANK:
                self.at += 1
            elif self.text.startswith("\\\n", self.at):
                self.at += 2
            elif char == "#":
                end = self.text.find("\n", self.at)
                self.at = len(self.text) if end < 0 else end
            else:
                return

    def _word(self) -> Word:
        pieces: list[Piece] = []
        plain = ""
        while self.at < len(self.text) and self.text[self.at] not in " \t\r\n;&|<>()":
            char = self.text[self.at]
            if char in "'\"$`\\":
                if plain:
                    pieces.append(Piece("text", plain, False))
                    plain = ""
                pieces.extend(self._special(char, quoted=False))
            else:
                plain += char
                self.at += 1
        if plain:
            pieces.append(Piece("text", plain, False))
        return tuple(pieces)

    def _special(self, char: str, *, quoted: bool) -> list[Piece]:
        if char == "'":
            end = self.text.find("'", self.at + 1)
            if end < 0:
                raise GrammarError("no closing quote")
            text, self.at = self.text[self.at + 1:end], end + 1
            return [Piece("text", text, True)]
        if char == '"':
            return self._double()
        if char == "\\":
            text, self.at = self.text[self.at + 1:self.at + 2], self.at + 2
            return [Piece("text", "" if text == "\n" else text, True)]
        if char == "`":
            return [self._backticks(quoted)]
        return [self._dollar(quoted)]

    def _double(self) -> list[Piece]:
        self.at += 1
        pieces = [Piece("text", "", True)]
        plain = ""
        while True:
            char = self.text[self.at:self.at + 1]
            if not char:
                raise GrammarError("no closing quote")
            if char == '"':
                self.at += 1
                return [*pieces, Piece("text", plain, True)]
            if char in "$`":
                pieces.append(Piece("text", plain, True))
                plain = ""
                pieces.extend(self._special(char, quoted=True))
            elif char == "\\" and self.text[self.at + 1:self.at + 2] in _ESCAPABLE:
                plain += self.text[self.at + 1:self.at + 2].replace("\n", "")
                self.at += 2
            else:
                plain += char
                self.at += 1

    def _backticks(self, quoted: bool) -> Piece:
        end = self.text.find("`", self.at + 1)
        if end < 0:
            raise GrammarError("no closing quote")
        text, self.at = self.text[self.at + 1:end], end + 1
        return Piece("run", text, quoted)

    def _dollar(self, quoted: bool) -> Piece:
        rest = self.text[self.at + 1:]
        if rest.startswith("("):
            end = _closing(self.text, self.at + 1)
            text, self.at = self.text[self.at + 2:end], end + 1
            return Piece("run", text, quoted)
        if rest.startswith("{"):
            end = self.text.find("}", self.at)
            if end < 0:
                raise GrammarError("bad substitution")
            name, self.at = self.text[self.at + 2:end], end + 1
            return Piece("var", name, quoted)
        size = 1 if rest[:1] and rest[0] in "?$#@*!0123456789" else 0
        if not size:
            while size < len(rest) and (rest[size].isalnum() or rest[size] == "_"):
                size += 1
        self.at += 1 + size
        return Piece("var", rest[:size], quoted) if size else Piece("text", "$", quoted)


def _closing(text: str, start: int) -> int:
    """Where the parenthesis that opens at `start` closes; quotes inside are respected."""
    depth, quote, at = 0, "", start
    while at < len(text):
        char = text[at]
        if char == "\\" and quote != "'":
            at += 1
        elif quote:
            quote = "" if char == quote else quote
        elif char in "'\"":
            quote = char
        elif char in "()":
            depth += 1 if char == "(" else -1
            if depth == 0:
                return at
        at += 1
    raise GrammarError("unexpected EOF")
